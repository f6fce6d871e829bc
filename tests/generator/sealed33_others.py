"""The pages of the thirty-third sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Khai giảng lớp xóa mù chữ cho phụ nữ bản Tả Cóng", "Lớp có 41 học viên, người lớn tuổi nhất 63 tuổi, học vào các buổi tối trong tuần tại điểm trường bản."),
    ("Diễn tập chữa cháy rừng liên xã hai bên biên giới", "Hơn 200 người cùng 14 máy thổi gió tham gia diễn tập theo tình huống giả định cháy lan từ nương rẫy."),
    ("Thêm một tuyến xe buýt ra cửa khẩu", "Tuyến số 05 có tần suất 40 phút một chuyến, giá vé 15 nghìn đồng, chạy từ 5 giờ 30 phút đến 18 giờ."),
    ("Trưng bày 90 hiện vật văn hóa Hà Nhì", "Các hiện vật do học sinh sưu tầm trong ba năm được giới thiệu tại nhà văn hóa xã đến hết tháng."),
    ("Hỗ trợ máy sấy cho tổ hợp tác thảo quả", "Máy có công suất hai tấn mỗi mẻ, dùng chung cho 36 hộ thuộc ba bản giáp biên."),
)  # fmt: skip
_DAYS = tuple(f"{day:02}/09/2022" for day in (28, 27, 23, 20, 16))
_ROWS = tuple(enumerate(zip(_NEWS, _DAYS, strict=True)))
_CARDS = "".join(
    f'<div class="tin-ct"><a href="/t/{at}"><img src="/nho/t{at}.jpg" border="0"></a><p class="title"><a href="/t/{at}">{title}</a><span class="ngay">({day})</span></p><div>{about}</div></div>'
    for at, ((title, about), day) in _ROWS
)  # fmt: skip
_BOOT = "".join(
    f'<div class="item-list-article"><div><img alt="" src="/nho/t{at}.jpg"></div><div><a href="/t/{at}"><span class="ten">{title}</span></a><span class="luc">{day}</span><p>{about}</p></div></div>'
    for at, ((title, about), day) in _ROWS
)  # fmt: skip
_LINES = "".join(f'<li><a href="/t/{at}">{title}</a> ({day})</li>' for at, ((title, _), day) in _ROWS)
_TRS = "".join(
    f'<tr><td width="7"><img src="/images/dot.gif"></td><td><b><a href="/t/{at}">{title}</a></b></td><td align="right">{day}</td></tr>'
    for at, ((title, _), day) in _ROWS
)  # fmt: skip
_PAGER = '<div class="phan-trang"><a>Đầu</a> <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Tiếp</a> <a href="?p=28">Cuối</a></div>'


def _grid(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return '<table border="1" class="bang">' + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


_PAPER = (
    ("Số/Ký hiệu", "1187/UBND-NgV"), ("Ngày ban hành", "12/08/2022"), ("Người ký", "Hoàng Kim Dung"), ("Loại văn bản", "Công văn"),
    ("Trích yếu", "Về việc thực hiện chế độ báo cáo đoàn ra, đoàn vào"), ("Tệp đính kèm", '<a href="/vb/1187.pdf">1187.pdf</a> (214 KB)'),
)  # fmt: skip
_STEPS = (
    ("Tên thủ tục", "Cấp phép tổ chức hội nghị, hội thảo quốc tế"), ("Lĩnh vực", "Hội nghị, hội thảo"), ("Cơ quan thực hiện", "Sở Ngoại vụ"), ("Thời hạn giải quyết", "15 ngày làm việc"),
    ("Lệ phí", "Không"), ("Thành phần hồ sơ", "Tờ trình; Đề án; Danh sách khách mời"), ("Số bộ hồ sơ", "01 bộ"),
)  # fmt: skip
_DATES = '<form action="/luu-tru">Ngày <select><option>01</option><option>31</option></select> Tháng <select><option>01</option><option>12</option></select> Năm <select><option>2022</option><option>2021</option></select> <input type="submit" value="Xem"></form>'
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("trang-chu", "Trang nhất", f'<div id="noi-bat"><div class="to"><a href="/t/0"><img src="/nho/to.jpg"></a><h2><a href="/t/0">{_NEWS[0][0]}</a></h2><p>{_NEWS[0][1]}</p></div><ul>{_LINES}</ul></div><div class="hop"><h2>TIN TRONG TỈNH</h2>{_CARDS}</div><div class="hop"><h2>VĂN BẢN</h2><ul>{_LINES}</ul></div>'),
    ("muc/hop-tac-quoc-te", "Hợp tác quốc tế", f'<div class="danh-muc"><strong><a href="/home">Trang chủ</a> > Hợp tác quốc tế</strong></div>{_CARDS}{_PAGER}'),
    ("tin?danhmuc=204", "Đối ngoại nhân dân", f'<div class="category-breadcrump"><ul><li><a href="/">Sở Ngoại vụ</a></li><li><a href="?danhmuc=204">Đối ngoại nhân dân</a></li></ul></div><article class="the-list-article"><section>{_BOOT}{_PAGER}</section></article>'),
    ("the?tag=bien-gioi", "biên giới", f"<h2>biên giới</h2><article><section>{_BOOT}</section></article>"),
    ("luu-tru?d=16&m=9&y=2022", "Lưu trữ", f'<h3>Các tin đã đưa ngày 16/09/2022</h3>{_DATES}<table width="100%">{_TRS}</table><p align="right">Tổng số: 5 tin</p>'),
    ("tin?dinhdanh=99", "Sở Ngoại vụ", "<h3>Bài viết đã bị gỡ.</h3>"),
    ("tin?dinhdanh=0", "Sở Ngoại vụ", f'<h3>Không có bài viết với định danh trên</h3><div class="khac"><h4>Tin mới nhất</h4><ul>{_LINES}</ul></div>'),
    ("van-ban/1187", "Công văn 1187/UBND-NgV", f'<h3>Chi tiết văn bản</h3>{_grid(*_PAPER)}<h4>Văn bản cùng loại</h4><ul><li><a href="/vb/2">1190/UBND-NgV</a></li><li><a href="/vb/3">1201/UBND-NgV</a></li></ul>'),
    ("van-ban", "Văn bản", '<h3>Hệ thống văn bản</h3><form>Từ khóa <input> Lĩnh vực <select><option>Tất cả</option></select> <button>Tìm kiếm</button></form>' + _grid(("STT", "Số hiệu", "Ngày", "Trích yếu"), *((str(at), f'<a href="/vb/{at}">{at}12/SNgV-VP</a>', f"0{at}/03/2022", f"V/v cử phiên dịch phục vụ đoàn công tác số {at}") for at in range(1, 9))) + _PAGER),
    ("thu-tuc/12", "Thủ tục hành chính", f'<h3>Thông tin thủ tục</h3>{_grid(*_STEPS)}<a href="/nop">Nộp hồ sơ trực tuyến</a>'),
    ("to-giac", "Tố giác tội phạm", '<h3>Gửi tin tố giác</h3><p>Thông tin về người tố giác được giữ bí mật tuyệt đối theo quy định của pháp luật.</p><form><label>Tiêu đề *</label><input><label>Nội dung *</label><textarea></textarea><label>Tệp đính kèm</label><input type="file"><label>Mã xác nhận *</label><input><button>Gửi</button></form>'),
    ("lien-he", "Liên hệ", '<h3>Liên hệ</h3><p>Văn phòng Sở Ngoại vụ</p><p>Địa chỉ: Số 12, đường Võ Nguyên Giáp</p><p>Điện thoại: (0215) 3.811.466</p><p>Thư điện tử: songoaivu@example.vn</p><iframe src="/ban-do"></iframe><form><label>Họ tên</label><input><label>Nội dung</label><textarea></textarea><button>Gửi liên hệ</button></form>'),
    ("tham-do/ket-qua", "Kết quả thăm dò", "<h3>Theo bạn, chuyên mục nào cần được cập nhật thường xuyên hơn?</h3>" + _grid(("Tin trong tỉnh", "44%", "(88 phiếu)"), ("Thông tin lãnh sự", "39%", "(78 phiếu)"), ("Thư viện ảnh", "17%", "(34 phiếu)")) + "<p><strong>Tổng bình chọn:</strong> 200</p>"),
    ("dang-nhap", "Đăng nhập", '<h3>Đăng nhập</h3><form><label>Bí danh</label><input><label>Mật khẩu</label><input type="password"><label><input type="checkbox"> Ghi nhớ</label><button>Đăng nhập</button></form><p><a href="/quen-mat-khau">Quên mật khẩu</a> | <a href="/dang-ky">Đăng ký thành viên</a></p>'),
    ("thu-vien-anh", "Thư viện ảnh", '<h3>Thư viện ảnh</h3><div class="luoi">' + "".join(f'<div class="anh"><a href="/anh/{at}"><img src="/nho/al{at}.jpg" alt=""></a><p><a href="/anh/{at}">{title}</a></p><p>{at + 6} ảnh</p></div>' for at, ((title, _), _day) in _ROWS) + f"</div>{_PAGER}"),
    ("lich-cong-tac", "Lịch công tác", "<h3>Lịch công tác tuần 39 (từ 26/9 đến 30/9/2022)</h3>" + _grid(("Thứ", "Thời gian", "Nội dung", "Địa điểm"), ("Hai", "8h00", "Giao ban tuần", "Phòng họp A"), ("Ba", "14h00", "Tiếp đoàn JICA", "Phòng khách"), ("Tư", "7h30", "Kiểm tra cửa khẩu", "Ma Lù Thàng"), ("Năm", "8h00", "Họp cấp ủy", "Phòng họp B"))),
    ("tim?q=hoi+dam", "Tìm kiếm", f'<h3>Kết quả tìm kiếm</h3><p>Tìm thấy 5 kết quả cho "hội đàm" trong 0.043 giây</p><ul>{_LINES}</ul>{_PAGER}'),
    ("so-do", "Sơ đồ cổng", '<h3>Sơ đồ cổng</h3><ul><li><a href="/a">Bộ máy tổ chức</a><ul><li><a href="/a1">Ban Giám đốc</a></li><li><a href="/a2">Phòng Lãnh sự</a></li></ul></li><li><a href="/b">Tin tức</a></li><li><a href="/c">Văn bản pháp quy</a></li></ul>'),
    ("gop-y", "Ý kiến góp ý", '<h3>Danh sách góp ý</h3><div class="gy"><p><b>Trần Thị Lý</b> (02/09/2022)</p><p>Đề nghị ghi rõ giờ làm việc của cửa khẩu vào ngày lễ.</p><p><i>Trả lời: Sở đã tiếp nhận và chuyển đơn vị liên quan.</i></p></div><div class="gy"><p><b>Phan Đình Lộc</b> (29/08/2022)</p><p>Đường dẫn tải biểu mẫu bị lỗi.</p><p><i>Trả lời: Đã khắc phục, mong ông thử lại.</i></p></div>' + _PAGER),
    ("rss", "Kênh RSS", '<h3>Kênh RSS</h3><p>Chọn kênh bạn muốn nhận tin:</p><ul><li><a href="/rss/1.rss">Tin trong tỉnh</a></li><li><a href="/rss/2.rss">Tin lãnh sự</a></li><li><a href="/rss/3.rss">Thông báo</a></li></ul>'),
    ("video", "Video", '<h3>Video</h3><div class="xem"><video src="/v/1.mp4" controls></video><h4>Chợ phiên Sì Lở Lầu</h4><span>1.204 lượt xem</span></div><h4>Video khác</h4><ul>' + "".join(f'<li><a href="/video/{at}"><img src="/nho/v{at}.jpg" alt="">{title}</a> <span>0{at + 1}:2{at}</span></li>' for at, ((title, _), _day) in _ROWS) + "</ul>"),
    ("404", "Không tìm thấy trang", '<h1>404</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã được chuyển sang địa chỉ khác.</p><p>Vui lòng kiểm tra lại đường dẫn hoặc <a href="/">quay về trang nhất</a>.</p>'),
    ("muc/gioi-thieu-sach", "Giới thiệu sách", "<h3>Giới thiệu sách</h3><p>Dữ liệu đang được cập nhật.</p>"),
    ("danh-ba", "Danh bạ điện thoại", "<h3>Danh bạ điện thoại</h3>" + _grid(("Họ và tên", "Chức vụ", "Máy bàn"), ("Lường Văn Phong", "Phó Giám đốc", "3811467"), ("Cà Thị Diên", "Chánh Văn phòng", "3811470"), ("Đặng Quang Huy", "Trưởng phòng Lãnh sự", "3811472"), ("Sùng Thị Mỷ", "Chuyên viên", "3811475"))),
)  # fmt: skip
