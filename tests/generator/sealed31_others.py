"""The pages of the thirty-first sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Bản Pú Tửu đón bằng công nhận làng văn hóa hữu nghị", "Sau năm năm kết nghĩa, hai bản đã cùng làm 3 km đường nội đồng và một nhà sinh hoạt chung bên bờ Nậm Ngam."),
    ("Tập huấn kỹ năng dịch nói cho cán bộ hải quan", "Lớp học kéo dài mười ngày, có giảng viên của trường Đại học Xu Pha Nu Vông trực tiếp đứng lớp."),
    ("Cứu nạn xe tải lật trên đèo Tây Trang", "Lực lượng hai bên cửa khẩu đã phối hợp đưa hai lái xe tới bệnh viện an toàn trong đêm."),
    ("Thả 20.000 cá giống xuống sông chung", "Hoạt động do Đoàn Thanh niên phát động, thu hút học sinh của sáu trường hai bên biên giới."),
    ("Giải bóng chuyền bản biên giới tranh cúp Mận Tam Hoa", "Mười hai đội nam, tám đội nữ thi đấu trong ba ngày trên sân Trường Phổ thông Dân tộc nội trú."),
)  # fmt: skip
_DAYS = tuple(f"{day:02}/05/2023" for day in (16, 15, 12, 11, 9))
_CARDS = "".join(
    f'<div class="news-item"><a href="/n/{at}"><img src="/thumb/n{at}.jpg" alt=""></a><h3><a href="/n/{at}">{title}</a></h3><span class="date">{day}</span><p>{about}</p></div>'
    for at, ((title, about), day) in enumerate(zip(_NEWS, _DAYS, strict=True))
)  # fmt: skip
_LINES = "".join(
    f'<li><a href="/n/{at}">{title}</a> ({day})</li>'
    for at, ((title, _), day) in enumerate(zip(_NEWS, _DAYS, strict=True))
)
_PAGER = '<div class="phan-trang"><a>Trước</a> <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> ... <a href="?p=41">41</a> <a href="?p=2">Sau</a></div>'


def _rows(*rows: tuple[str, ...]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)


_PAPERS = tuple(
    (
        str(at),
        f'<a href="/vb/{at}">{at}4/QĐ-UBND</a>',
        f"1{at}/02/2022",
        f"Quyết định về việc cử cán bộ đi công tác nước ngoài (đợt {at})",
        '<a href="/tai">Tải về</a>',
    )
    for at in range(1, 9)
)
_COACHES = (
    ("Giờ đi", "Bến đi", "Bến đến", "Giờ đến"),
    ("05:30", "Điện Biên Phủ", "Mường Khoa", "10:00"),
    ("06:15", "Điện Biên Phủ", "U Đôm Xay", "14:30"),
    ("07:00", "Lai Châu", "Kim Bình", "11:45"),
    ("13:20", "Mường Lay", "Luông Pha Bang", "05:00"),
)
_WEEK = (
    ("Thứ/ngày", "Sáng", "Chiều"),
    ("Thứ hai 05/6", "8h00: Giao ban lãnh đạo Sở", "14h00: Họp Chi ủy"),
    ("Thứ ba 06/6", "7h30: Dự Hội nghị trực tuyến", "Làm việc tại cơ quan"),
    ("Thứ tư 07/6", "9h00: Tiếp xã giao Đoàn JICA", "15h00: Duyệt bản tin"),
    ("Thứ năm 08/6", "Đi cơ sở: xã Mường Nhà", "Đi cơ sở: xã Mường Nhà"),
    ("Thứ sáu 09/6", "8h00: Hội ý", "14h00: Sinh hoạt Chi bộ"),
)
_STAFF = (
    ("Ông Trần Quốc Đạt", "Giám đốc", "0215.3827.001"),
    ("Bà Lường Thị Nga", "Phó Giám đốc", "0215.3827.002"),
    ("Ông Mùa A Chớ", "Chánh Văn phòng", "0215.3827.005"),
    ("Bà Bùi Hải Vân", "Trưởng phòng Lãnh sự", "0215.3827.011"),
)
_ASKED = (
    ("Tôi muốn mời em họ ở Phông Sa Lỳ sang ăn Tết thì làm thủ tục ở đâu?", "Mời bạn liên hệ Phòng Quản lý xuất nhập cảnh hoặc đồn Biên phòng nơi gần nhất.", "Lò Văn Phương"),
    ("Thẻ ABTC có thời hạn bao lâu?", "Thẻ có thời hạn 5 năm kể từ ngày cấp.", "Công ty Hồng Ngọc"), ("Con tôi sinh ở Viêng Chăn, đăng ký khai sinh thế nào?", "Đăng ký tại Đại sứ quán hoặc UBND cấp huyện nơi thường trú.", "Mai Thị Lan"),
    ("Có được mang thịt khô qua cửa khẩu không?", "Không, trừ trường hợp có giấy kiểm dịch.", "Giàng Thị Dợ"),
)  # fmt: skip
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("default.aspx", "Trang chủ", f'<div class="slider"><h2><a href="/n/0">{_NEWS[0][0]}</a></h2><p>{_NEWS[0][1]}</p></div><div class="khoi"><div class="khoi-t">ĐỐI NGOẠI NHÂN DÂN</div>{_CARDS}</div><div class="khoi"><div class="khoi-t">BIÊN GIỚI</div><ul>{_LINES}</ul></div><div class="khoi"><div class="khoi-t">THÔNG BÁO</div><ul>{_LINES}</ul></div>'),
    ("chuyen-muc/tin-dia-phuong", "Tin địa phương", f'<div class="duong-dan"><a href="/">Trang chủ</a> / Tin địa phương</div><h2>Tin địa phương</h2>{_CARDS}{_PAGER}'),
    ("tim?q=cua+khau", "Kết quả tìm kiếm: cửa khẩu", f'<h2>Tìm kiếm</h2><form><input value="cửa khẩu"><select><option>Tất cả chuyên mục</option></select><button>Tìm</button></form><p>Có 5 kết quả được tìm thấy với từ khóa <b>"cửa khẩu"</b> (0,21 giây)</p><ol>{_LINES}</ol>{_PAGER}'),
    ("dat-lich", "Đăng ký lịch làm việc với Sở", '<h2>Đăng ký lịch làm việc</h2><p>Tổ chức, cá nhân nước ngoài muốn làm việc với Sở vui lòng điền phiếu dưới đây, ít nhất ba ngày làm việc trước ngày dự kiến. Những ô có dấu (*) là bắt buộc.</p><form method="post"><table><tr><td>Tên tổ chức (*)</td><td><input></td></tr><tr><td>Quốc tịch (*)</td><td><select><option>Lào</option><option>Trung Quốc</option><option>Khác</option></select></td></tr><tr><td>Nội dung làm việc (*)</td><td><textarea></textarea></td></tr><tr><td>Ngày dự kiến</td><td><input></td></tr></table><input type="submit" value="Gửi đăng ký"><input type="reset" value="Làm lại"></form>'),
    ("xem.aspx?id=0", "Lỗi", "<h2>Có lỗi xảy ra khi tải mô-đun</h2><p>Không thể kết nối tới cơ sở dữ liệu. Vui lòng thông báo cho quản trị viên kèm mã dưới đây.</p><p>Mã lỗi: 0x80131904</p><pre>System.Data.SqlClient.SqlException: Timeout expired.\n   at Portal.Modules.News.ViewDetail.Page_Load(Object sender, EventArgs e)</pre>"),
    ("tai-khoan/dang-nhap", "Đăng nhập", '<h2>Đăng nhập Cổng thông tin</h2><p>Dành cho biên tập viên và cộng tác viên đã được cấp tài khoản. Sau 5 lần nhập sai, tài khoản sẽ bị khóa trong 30 phút.</p><form method="post"><label>Tài khoản</label><input name="u"><label>Mật khẩu</label><input type="password" name="p"><label><input type="checkbox"> Ghi nhớ trên máy này</label><button>Đăng nhập</button></form><p><a href="/quen">Quên mật khẩu?</a> <a href="/sso">Đăng nhập bằng tài khoản Dịch vụ công</a></p>'),
    ("xac-minh", "Xác minh bảo mật", "<h2>Xác minh bạn là con người</h2><p>Hệ thống phát hiện lưu lượng truy cập bất thường từ mạng của bạn. Hãy chờ vài giây trong khi chúng tôi kiểm tra tính an toàn của kết nối.</p><p>Ray ID: 88c1f0e2da41 - IP: 203.0.113.9</p><noscript>Vui lòng bật JavaScript</noscript>"),
    ("tin/da-xoa", "Không có bài viết", '<h2>Bài viết không tồn tại hoặc chưa được xuất bản</h2><p>Có thể bài viết đã bị gỡ bỏ hoặc đường dẫn bị sai. Bạn có thể quay về <a href="/">trang chủ</a> hoặc dùng ô tìm kiếm phía trên.</p><h3>Có thể bạn quan tâm</h3><ul>' + _LINES + "</ul>"),
    ("thu-vien-anh/12", "Thư viện ảnh", '<h2>Album: Bộ đội Biên phòng giúp dân gặt lúa</h2><div class="luoi">' + "".join(f'<a class="fancybox" href="/album/12/{at}.jpg"><img src="/album/12/t{at}.jpg" alt=""><span>Ảnh {at}/9</span></a>' for at in range(1, 10)) + '</div><div><a href="/album">Các album khác</a></div>'),
    ("ban-do", "Bản đồ cửa khẩu", '<h2>Bản đồ các cửa khẩu, lối mở</h2><iframe src="/gis"></iframe><p>Chú giải: ▲ Cửa khẩu quốc tế ● Cửa khẩu chính ■ Lối mở</p><ul><li>Tây Trang</li><li>Huổi Puốc</li><li>A Pa Chải</li><li>Ma Lù Thàng</li></ul>'),
    ("video", "Video", "<h2>Video</h2>" + "".join(f'<div class="vd"><a href="/video/{at}"><img src="/thumb/v{at}.jpg" alt=""><span class="dai">0{at + 2}:1{at}</span></a><p><a href="/video/{at}">{title}</a></p><p>{at * 37 + 12} lượt xem</p></div>' for at, (title, _) in enumerate(_NEWS)) + _PAGER),
    ("hoi-dap", "Hỏi đáp", "<h2>Hỏi đáp</h2>" + "".join(f'<div class="cau"><p><b>Hỏi:</b> {asked}</p><p><i>Người gửi: {who}</i></p><p><b>Đáp:</b> {told}</p></div>' for asked, told, who in _ASKED) + _PAGER),
    ("gio-xe", "Giờ xe liên vận", f"<h2>Giờ xe khách liên vận quốc tế</h2><table border=1>{_rows(*_COACHES)}</table><p>Giờ xe có thể thay đổi, hành khách nên gọi bến xe trước khi đi.</p>"),
    ("van-ban/danh-sach", "Hệ thống văn bản", f'<h2>Văn bản chỉ đạo điều hành</h2><form>Cơ quan ban hành <select><option>UBND tỉnh</option></select> Từ ngày <input> <button>Lọc</button></form><table border=1>{_rows(("STT", "Số hiệu", "Ngày", "Trích yếu", "Tệp"), *_PAPERS)}</table>{_PAGER}'),
    ("tham-do", "Thăm dò ý kiến", "<h2>Kết quả thăm dò</h2><p>Bạn đánh giá thế nào về giao diện mới của Cổng?</p><table>" + _rows(("Rất đẹp", "212 phiếu", "38%"), ("Đẹp", "190 phiếu", "34%"), ("Bình thường", "101 phiếu", "18%"), ("Chưa đẹp", "57 phiếu", "10%")) + "</table><p>Tổng cộng: 560 phiếu</p>"),
    ("lien-he", "Liên hệ", '<h2>Thông tin liên hệ</h2><p><b>Ban Biên tập Cổng thông tin</b></p><p>Địa chỉ: Tầng 3, nhà D, Trung tâm Hành chính - Chính trị tỉnh</p><p>Điện thoại: 0213.3798.555 - Fax: 0213.3798.556</p><p>Email: bbt@laichau.gov.vn</p><iframe src="https://maps.google.com/x"></iframe><form><input placeholder="Họ tên"><textarea></textarea><button>Gửi</button></form>'),
    ("chuyen-muc/kieu-bao", "Kiều bào với quê hương", "<h2>Kiều bào với quê hương</h2><p>Hiện chưa có bài viết nào trong chuyên mục này.</p>"),
    ("thong-bao-bao-tri", "Nâng cấp hệ thống", "<h2>Hệ thống đang được nâng cấp</h2><p>Để phục vụ quý vị tốt hơn, Cổng thông tin tạm dừng hoạt động từ 18 giờ ngày thứ Sáu đến 6 giờ ngày thứ Hai. Mong quý vị thông cảm.</p><p>Ban Biên tập</p>"),
    ("in?id=88", "Chọn nội dung in", '<h2>Chọn phần cần in</h2><form><label><input type="radio" name="k" checked> Toàn bộ bài viết</label><label><input type="radio" name="k"> Chỉ phần chữ</label><label><input type="radio" name="k"> Chữ và ảnh nhỏ</label><label>Cỡ chữ <select><option>12</option><option>14</option></select></label><button>Xem trước khi in</button><button>Đóng</button></form>'),
    ("co-cau-to-chuc", "Cơ cấu tổ chức", f'<h2>Cơ cấu tổ chức</h2><img src="/images/sodo.png" alt="Sơ đồ"><h3>Ban Giám đốc và các phòng</h3><table border=1>{_rows(("Họ tên", "Chức vụ", "Điện thoại"), *_STAFF)}</table>'),
    ("so-do-site", "Sơ đồ trang", '<h2>Sơ đồ trang</h2><ul><li><a href="/1">Giới thiệu</a><ul><li><a href="/11">Chức năng, nhiệm vụ</a></li><li><a href="/12">Lịch sử hình thành</a></li></ul></li><li><a href="/2">Tin tức</a><ul><li><a href="/21">Đối ngoại Đảng</a></li><li><a href="/22">Ngoại giao văn hóa</a></li><li><a href="/23">Phi chính phủ</a></li></ul></li><li><a href="/3">Văn bản</a></li></ul>'),
    ("lich-lam-viec", "Lịch làm việc tuần", f'<h2>Lịch làm việc của Lãnh đạo Sở (từ 05/6 đến 09/6/2023)</h2><a href="?w=22">Tuần trước</a> <a href="?w=24">Tuần sau</a><table border=1>{_rows(*_WEEK)}</table>'),
    ("so-luu-niem", "Sổ lưu niệm", '<h2>Sổ lưu niệm</h2><a href="/viet">Viết lời nhắn</a><div class="nhan"><p><b>Hoàng Anh (Đức)</b> - 03/03/2022 10:12</p><p>Xa quê 20 năm, đọc tin quê nhà mà rưng rưng. Cảm ơn Ban Biên tập!</p></div><div class="nhan"><p><b>Sổm Phon (Lào)</b> - 28/02/2022 08:40</p><p>Xin chào các thầy cô ở trường cũ, em đã về Phông Sa Lỳ công tác.</p></div><div class="nhan"><p><b>Lê Bích Hạnh</b> - 19/02/2022 21:05</p><p>Đề nghị đăng thêm ảnh khổ lớn.</p></div>' + _PAGER),
    ("thong-ke", "Thống kê", "<h2>Thống kê tin bài</h2><table border=1>" + _rows(("Chuyên mục", "Tháng này", "Năm nay"), ("Tin trong tỉnh", "41", "388"), ("Biên giới - Lãnh thổ", "17", "164"), ("Kinh tế cửa khẩu", "9", "97"), ("Tổng", "67", "649")) + "</table><p>Số liệu cập nhật tự động lúc 00:05 hằng ngày.</p>"),
)  # fmt: skip
