"""The pages of the thirty-fifth sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Bàn giao điểm trường mới cho bản Xà Hồ", "Điểm trường có ba phòng học và một bếp ăn, do cựu sinh viên tình nguyện góp tiền xây dựng trong hai năm."),
    ("Tuần tra chung đoạn biên giới cột mốc 31 đến 36", "Hai lực lượng gặp nhau tại mốc 34, trao đổi tình hình và cùng phát quang đường thông tầm nhìn."),
    ("Gian hàng thổ cẩm dự hội chợ ở Côn Minh", "Bốn hợp tác xã mang theo 320 sản phẩm, bán hết ngay trong ngày thứ hai của hội chợ."),
    ("Khám mắt miễn phí cho người cao tuổi hai bản", "Đoàn bác sĩ khám cho 188 người, hẹn phẫu thuật 23 ca đục thủy tinh thể vào tuần tới."),
    ("Học sinh nội trú viết thư cho bạn bên kia sông", "Cuộc thi nhận được 412 bức thư, trong đó có 57 thư viết bằng hai thứ tiếng."),
)  # fmt: skip
_DAYS = ("11/06/2020", "10/06/2020", "08/06/2020", "05/06/2020", "02/06/2020")
_ROWS = tuple(enumerate(zip(_NEWS, _DAYS, strict=True)))
_PARAGRAPHS = "".join(
    f'<tr><td><p style="padding-left: 20px;"><a href="/x/{at}"><b>{title}</b></a><br /><span style="color:gray">Đăng ngày&nbsp;</span><span>{day}</span></p></td></tr>'
    for at, ((title, _), day) in _ROWS
)  # fmt: skip
_BLOCKS = "".join(
    f'<div class="hn"><div class="pic"><a href="/x/{at}"><img width="115" alt="" src="/thumb/x{at}.jpg"/></a></div><div class="des"><h3><a href="/x/{at}">{title}</a> <small>{day}</small></h3><p>&nbsp;&nbsp; {about[:70]}...</p><a href="/x/{at}">Xem chi tiết</a></div></div>'
    for at, ((title, about), day) in _ROWS
)  # fmt: skip
_CARDS = "".join(
    f'<a class="the" href="/x/{at}"><img src="/thumb/x{at}.jpg" alt="{title}"><span class="loai">Tin tức</span><p>{title}</p><time>{day}</time></a>'
    for at, ((title, _), day) in _ROWS
)  # fmt: skip
_LINES = "".join(f'<li><a href="/x/{at}">{title}</a></li>' for at, ((title, _), _day) in _ROWS)
_FOUND = "".join(
    f'<div class="kq"><h4><a href="/x/{at}">{title}</a></h4><p>...{about} ...</p><cite>/x/{at}</cite></div>'
    for at, ((title, about), _) in _ROWS
)  # fmt: skip
_PAGER = '<div class="trang">Trang: <span>1</span> <a href="?t=2">2</a> <a href="?t=3">3</a> <a href="?t=4">4</a> <a href="?t=2">»</a></div>'


def _grid(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return '<table border="1">' + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


_PAPER = (
    ("Số hiệu", "36/2021/TT-BNG"), ("Loại văn bản", "Thông tư"), ("Cơ quan ban hành", "Bộ Ngoại giao"), ("Người ký", "Phạm Gia Khiêm Phúc"), ("Ngày ban hành", "06/10/2021"),
    ("Ngày hiệu lực", "22/11/2021"), ("Trích yếu", "Hướng dẫn tổ chức hội nghị trực tuyến có yếu tố nước ngoài"), ("Tệp", '<a href="/f/36.pdf">36-tt.pdf</a>'),
)  # fmt: skip
_ASKED = "".join(
    f'<div class="hoi"><p><b>Hỏi:</b> {asked}</p><p><i>{who} - {day}</i></p><p><b>Trả lời:</b> {told}</p></div>'
    for asked, who, day, told in (
        ("Tôi muốn xin cấp lại giấy thông hành bị mất thì nộp ở đâu?", "Lù Văn Ín", "04/03/2019", "Mời ông nộp tại Công an xã nơi thường trú, mang theo đơn trình báo mất."),
        ("Trang có bản tiếng Lào không?", "Nguyễn Thị Kiều", "27/02/2019", "Bản tiếng Lào đang được xây dựng, dự kiến chạy thử trong quý III."),
        ("Phí hợp pháp hóa lãnh sự là bao nhiêu?", "Công ty Hoàng Gia", "19/02/2019", "Mức phí là 30.000 đồng một lần theo quy định hiện hành."),
    )
)  # fmt: skip
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("index", "Trang chủ", f'<div class="nhat"><div class="lon"><a href="/x/0"><img src="/thumb/l.jpg"></a><h3><a href="/x/0">{_NEWS[0][0]}</a></h3><p>{_NEWS[0][1]}</p></div><ul>{_LINES}</ul></div><div class="o"><h2><a href="/c/3">HỘI NHẬP</a></h2>{_BLOCKS}</div><div class="o"><h2><a href="/c/4">BIÊN GIỚI</a></h2><ul>{_LINES}</ul></div><div class="o"><h2>THÔNG BÁO</h2><ul>{_LINES}</ul></div>'),
    ("muc?id=3", "Hội nhập quốc tế", f'<article class="a"><h4><span id="lb">Hội nhập quốc tế</span></h4><table id="dtl" width="100%">{_PARAGRAPHS}</table>{_PAGER}</article>'),
    ("muc?id=5&p=2", "Nổi bật", f'<div id="hot"><h2>TIN TỨC &amp; SỰ KIỆN NỔI BẬT NHẤT TUẦN QUA</h2><div class="w">{_BLOCKS}</div><div class="l"><ul>{_LINES}</ul></div></div>'),
    ("tag/huu-nghi", "#hữu nghị", f'<h1>Thẻ: hữu nghị</h1><p>5 bài viết</p><div class="luoi">{_CARDS}</div>'),
    ("tim?k=moc", "Kết quả tìm kiếm", f'<h2>Kết quả tìm kiếm: "mốc"</h2><p>Có 5 kết quả (0,21 giây)</p>{_FOUND}{_PAGER}'),
    ("tim?k=zzz", "Kết quả tìm kiếm", "<h2>Kết quả tìm kiếm</h2><p>Không tìm thấy kết quả nào phù hợp với từ khóa của bạn.</p><p>Gợi ý: kiểm tra chính tả hoặc dùng từ khóa ngắn hơn.</p>"),
    ("ngay?d=8&m=6&y=2020", "Tin theo ngày", f'<h3>Các tin đã đưa theo ngày:</h3><form><select><option>1</option><option>8</option></select><select><option>Tháng 6</option></select><select><option>2020</option></select><input type="button" value="Xem"></form><ul>{_LINES}</ul>'),
    ("login.aspx", "Đăng nhập hệ thống", '<div class="login"><h2>Đăng nhập hệ thống</h2><table><tr><td>Tên đăng nhập:</td><td><input></td></tr><tr><td>Mật khẩu:</td><td><input type="password"></td></tr><tr><td></td><td><input type="checkbox"> Ghi nhớ <input type="submit" value="Đăng nhập"></td></tr></table><a href="/reset">Quên mật khẩu</a></div>'),
    ("vb/36", "Thông tư 36/2021/TT-BNG", f'<h2>THÔNG TIN VĂN BẢN</h2>{_grid(*_PAPER)}<h3>Văn bản liên quan</h3><ul><li><a href="/vb/1">12/2019/TT-BNG</a></li><li><a href="/vb/2">06/2020/QĐ-TTg</a></li></ul>'),
    ("vb", "Văn bản quy phạm", "<h2>Văn bản quy phạm</h2><form>Số hiệu <input> Loại <select><option>Tất cả</option></select> Từ ngày <input> Đến ngày <input> <button>Tìm</button></form>" + _grid(("TT", "Số hiệu", "Trích yếu", "Ngày"), *((str(at), f'<a href="/vb/{at}">{at}7/QĐ-UBND</a>', f"Phê duyệt kế hoạch đoàn ra đợt {at}", f"1{at}/04/2021") for at in range(1, 8))) + "<p>Tổng 7 bản ghi</p>"),
    ("tthc/4", "Chi tiết thủ tục", "<h2>Cử đoàn đi công tác nước ngoài</h2>" + _grid(("Mã thủ tục", "2.002311"), ("Cấp thực hiện", "Cấp tỉnh"), ("Trình tự", "Nộp hồ sơ; thẩm định; trình ký; trả kết quả"), ("Thời hạn", "05 ngày làm việc"), ("Phí, lệ phí", "Không"), ("Kết quả", "Quyết định cử đoàn")) + '<a href="/nop/4">Nộp trực tuyến</a> <a href="/mau/4">Tải biểu mẫu</a>'),
    ("lien-he.aspx", "Liên hệ", '<h2>Liên hệ với chúng tôi</h2><p>Mọi ý kiến đóng góp xin gửi về Ban Biên tập.</p><p>Địa chỉ: Tầng 3, nhà B, Trung tâm Hành chính tỉnh</p><p>Điện thoại: 0213.3798.246</p><table><tr><td>Họ và tên (*)</td><td><input></td></tr><tr><td>Email (*)</td><td><input></td></tr><tr><td>Nội dung (*)</td><td><textarea></textarea></td></tr><tr><td></td><td><input type="submit" value="Gửi đi"><input type="reset" value="Làm lại"></td></tr></table>'),
    ("tc-y-kien?kq=1", "Kết quả trưng cầu", "<h2>Bạn đánh giá giao diện mới của trang thế nào?</h2>" + _grid(("Dễ xem", "512 phiếu", "71%"), ("Bình thường", "160 phiếu", "22%"), ("Khó xem", "51 phiếu", "7%")) + "<p>Tổng số phiếu: 723</p>"),
    ("al", "Hình ảnh hoạt động", '<h2>Hình ảnh hoạt động</h2><table class="al">' + "".join(f'<tr><td><a href="/al/{at}"><img src="/thumb/al{at}.jpg"></a></td><td><a href="/al/{at}">{title}</a><br>{at + 9} ảnh - {day}</td></tr>' for at, ((title, _), day) in _ROWS) + f"</table>{_PAGER}"),
    ("clip/9", "Video", '<h2>Video</h2><div><video controls src="/v/9.mp4"></video><h3>Nhịp chợ Dào San</h3><p>4.118 lượt xem - 03/02/2020</p></div><h3>Video cùng chuyên mục</h3><ul>' + "".join(f'<li><a href="/clip/{at}"><img src="/thumb/c{at}.jpg" alt=""> {title}</a> <em>0{at + 2}:1{at}</em></li>' for at, ((title, _), _day) in _ROWS) + "</ul>"),
    ("hoi-dap", "Hỏi đáp", f'<h2>Hỏi đáp</h2><p><a href="/hoi-dap/gui">Gửi câu hỏi</a></p>{_ASKED}{_PAGER}'),
    ("posts/khong-co", "Bài viết", '<section class="public-state-card"><span class="material-symbols-outlined">article</span><h1>Không tìm thấy bài viết</h1><p>Nội dung bạn đang mở chưa tồn tại hoặc đã được gỡ khỏi cổng thông tin.</p><a class="public-button" href="/posts">Về danh sách bài viết</a></section>'),
    ("posts/dang-tai", "Bài viết", '<div class="post-loading"><div class="spinner"></div><span>Đang tải bài viết...</span></div>'),
    ("loi.aspx", "Lỗi hệ thống", "<h1>Lỗi máy chủ</h1><p>Đã có lỗi xảy ra trong quá trình xử lý yêu cầu. Mã lỗi: 500.</p><p>Quý vị vui lòng quay lại sau hoặc liên hệ quản trị viên.</p>"),
    ("muc?id=17", "Thông tin tuyên truyền", '<h4>Thông tin tuyên truyền</h4><table id="dtl"></table><p>Chuyên mục đang được cập nhật nội dung.</p>'),
    ("so-do-trang", "Sơ đồ trang", '<h2>Sơ đồ trang</h2><ul><li><a href="/c/0">Trang chủ</a></li><li><a href="/c/1">Chức năng, nhiệm vụ</a><ul><li><a href="/c/11">Văn phòng</a></li><li><a href="/c/12">Phòng Hợp tác quốc tế</a></li><li><a href="/c/13">Phòng Quản lý biên giới</a></li></ul></li><li><a href="/c/2">Tin tức</a></li><li><a href="/c/6">Công báo</a></li></ul>'),
    ("lanh-dao", "Lãnh đạo Sở", "<h2>Lãnh đạo Sở</h2>" + _grid(("Mào Thị Diệp", "Giám đốc", "0213.3798.201"), ("Vương Đình Thắng", "Phó Giám đốc", "0213.3798.202"), ("Hù Chà Khai", "Phó Giám đốc", "0213.3798.203"), ("Cao Thị Nhung", "Chánh Văn phòng", "0213.3798.210"))),
    ("lich?t=24", "Lịch làm việc", "<h2>LỊCH LÀM VIỆC CỦA LÃNH ĐẠO SỞ (Tuần 24, từ 08/6 đến 12/6/2020)</h2>" + _grid(("Ngày", "Sáng", "Chiều"), ("Thứ Hai", "Giao ban", "Làm việc tại phòng"), ("Thứ Ba", "Dự họp UBND tỉnh", "Tiếp đoàn Bokeo"), ("Thứ Tư", "Đi cơ sở Mù Cả", "Đi cơ sở Mù Cả"), ("Thứ Năm", "Họp chi bộ", "Nghe báo cáo đề án"), ("Thứ Sáu", "Tiếp công dân", "Tổng kết tuần"))),
    ("gui-ban-be?id=21", "Gửi bài viết qua email", '<div class="popup"><div>Gửi cho bạn bè bài viết này</div><table><tr><td>Tên của bạn:</td><td><input></td></tr><tr><td>Email của bạn:</td><td><input></td></tr><tr><td>Tên người nhận:</td><td><input></td></tr><tr><td>Email gửi đến:</td><td><input></td></tr><tr><td>Tiêu đề:</td><td><input></td></tr><tr><td>Thông điệp:</td><td><textarea></textarea></td></tr><tr><td></td><td><input type="submit" value="Gửi"><input type="reset" value="Xóa"></td></tr></table></div>'),
)  # fmt: skip
