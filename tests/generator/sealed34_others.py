"""The pages of the thirty-fourth sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Gặp mặt tình nguyện viên dịch thuật", "Hơn 30 tình nguyện viên giúp bà con điền tờ khai ở ba cửa khẩu trong dịp hè vừa qua được mời về gặp mặt."),
    ("Sửa xong cầu treo Nậm Khăn", "Cầu dài 62 m, mặt cầu lát thép chống trơn, cho phép xe máy và người đi bộ qua lại từ sáng nay."),
    ("Hội thi tìm hiểu Luật Biên phòng", "Có 18 đội dự thi, mỗi đội ba người, trả lời câu hỏi và xử lý tình huống trên sân khấu."),
    ("Cấp 500 thẻ đọc sách cho trẻ em bản giáp biên", "Thẻ dùng được ở cả hai thư viện huyện, không thu tiền, có hiệu lực ba năm."),
    ("Khởi động giải chạy Đường biên xanh", "Ban tổ chức mở ba cự ly 5, 10 và 21 km, nhận đăng ký đến hết tháng."),
)  # fmt: skip
_DAYS = ("19/10/2020", "16/10/2020", "12/10/2020", "09/10/2020", "05/10/2020")
_ROWS = tuple(enumerate(zip(_NEWS, _DAYS, strict=True)))
_MEDIA = "".join(
    f'<div class="row item"><div class="col-md-4"><a href="/d/{at}"><img src="/nho/m{at}.jpg" class="img-responsive"></a></div><div class="col-md-8"><a href="/d/{at}"><h3>{title}</h3></a><p>Ngày đăng: {day}</p><p>{about}</p><a class="btn btn-primary" href="/d/{at}">Xem chi tiết</a></div></div>'
    for at, ((title, about), day) in _ROWS
)  # fmt: skip
_CARDS = "".join(
    f'<article class="card"><a href="/d/{at}"><img src="/nho/m{at}.jpg" alt="{title}"></a><h4><a href="/d/{at}">{title}</a></h4><small>bởi admin - {day}</small><p>{about[:60]} [&hellip;]</p></article>'
    for at, ((title, about), day) in _ROWS
)  # fmt: skip
_LINES = "".join(f'<li><a href="/d/{at}">{title}</a> <em>({day})</em></li>' for at, ((title, _), day) in _ROWS)
_PAGER = '<ul class="pagination"><li class="disabled"><span>&laquo;</span></li><li class="active"><span>1</span></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a href="?page=2" rel="next">&raquo;</a></li></ul>'


def _grid(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return '<table class="table table-bordered">' + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


_PAPER = (
    ("Số hiệu", "77/2021/NQ-HĐND"), ("Trích yếu", "Quy định mức chi tiếp khách nước ngoài"), ("Cơ quan ban hành", "HĐND tỉnh"), ("Người ký", "Lò Văn Phương"),
    ("Ngày ban hành", "09/12/2021"), ("Hiệu lực", "Còn hiệu lực"), ("Tải về", '<a href="/vb/77.pdf">77-NQ.pdf</a>'),
)  # fmt: skip
_ASKED = (
    ("Nguyễn Văn Tài", "Con tôi sinh ở Lào, về nước làm giấy khai sinh ở đâu?", "Đề nghị ông đến UBND xã nơi cư trú, mang theo giấy chứng sinh đã hợp pháp hóa."),
    ("Lò Thị Yên", "Sổ thông hành hết hạn có phải nộp phạt không?", "Không, bà chỉ cần làm thủ tục cấp mới."),
    ("Tráng A Chu", "Bao giờ lối mở hoạt động trở lại?", "Sở đã chuyển câu hỏi tới Ban Quản lý khu kinh tế cửa khẩu."),
)  # fmt: skip
_QUESTIONS = "".join(
    f'<div class="panel"><p><strong>Người hỏi:</strong> {who} - {day}</p><p><strong>Câu hỏi:</strong> {asked}</p><p><strong>Trả lời:</strong> {told}</p></div>'
    for (who, asked, told), day in zip(_ASKED, _DAYS, strict=False)
)  # fmt: skip
_TREE = '<ul><li><a href="/1">Giới thiệu</a><ul><li><a href="/11">Chức năng</a></li><li><a href="/12">Cơ cấu tổ chức</a></li></ul></li><li><a href="/2">Tin tức</a><ul><li><a href="/21">Trong tỉnh</a></li><li><a href="/22">Quốc tế</a></li></ul></li><li><a href="/3">Văn bản</a></li></ul>'
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("home", "Trang chủ", f'<section class="feature"><div class="big"><a href="/d/0"><img src="/nho/big.jpg"></a><h2><a href="/d/0">{_NEWS[0][0]}</a></h2><p>{_NEWS[0][1]}</p></div><ul>{_LINES}</ul></section><section><h3>TIN MỚI NHẤT</h3>{_CARDS}</section><section><h3>ẢNH</h3><img src="/nho/g1.jpg"><img src="/nho/g2.jpg"></section>'),
    ("category/tin-tuc", "Tin tức", f'<h1 class="title-news">Tin tức</h1>{_MEDIA}{_PAGER}'),
    ("category/tin-tuc/page/3", "Lưu trữ danh mục: Tin tức - Trang 3", f"<h1>LƯU TRỮ DANH MỤC: TIN TỨC</h1>{_CARDS}{_PAGER}"),
    ("?s=lanh+su", "Kết quả tìm kiếm: lãnh sự", f"<h1>Kết quả tìm kiếm cho: lãnh sự</h1>{_CARDS}{_PAGER}"),
    ("tim?q=xyz", "Tìm kiếm", '<h2>Không tìm thấy gì</h2><p>Dường như chúng tôi không thể tìm thấy những gì bạn đang tìm kiếm. Có lẽ tìm kiếm có thể giúp ích.</p><form><input name="s"><button>Tìm</button></form>'),
    ("tag/bien-gioi", "Thẻ: biên giới", f"<h1>Thẻ: biên giới</h1><ul>{_LINES}</ul>"),
    ("index.php?p=tintrongloai&idLT=6", "Tin trong loại", '<div class="breadcrumb">Trang chủ >> Quốc tế</div>' + "".join(f'<div class="box-cat"><div class="cat"><h3 class="title"><a href="/d/{at}">{title}</a></h3><img class="images_news" src="/nho/m{at}.jpg" align="left" /><div class="des">{about}</div><div class="clear"></div></div></div>' for at, ((title, about), _day) in _ROWS) + "<a href='?t=1'>1</a> <a href='?t=2'>2</a>"),
    ("kien-thuc", "Kiến thức", f'<ul class="nav nav-tabs"><li class="active"><a href="/k">Tất cả</a></li><li><a href="/k1">Lãnh sự</a></li><li><a href="/k2">Lễ tân</a></li></ul>{_MEDIA}<nav><ul class="pager"><li class="previous"><a href="#"><span>&larr;</span>Tin mới hơn</a></li><li class="next"><a href="#">Tin cũ hơn <span>&rarr;</span></a></li></ul></nav>'),
    ("xem-theo-ngay", "Xem theo ngày", f'<h2>Tin cùng chuyên mục</h2><p>Xem theo ngày</p><select><option>1</option><option>31</option></select><select><option>Tháng 1</option><option>Tháng 12</option></select><select><option>2020</option></select><button>Xem</button><ul>{_LINES}</ul>'),
    ("van-ban/77", "Nghị quyết 77/2021/NQ-HĐND", f"<h2>Chi tiết văn bản</h2>{_grid(*_PAPER)}<h4>Văn bản liên quan</h4><ul><li><a href='/vb/78'>78/2021/NQ-HĐND</a></li><li><a href='/vb/79'>79/2021/NQ-HĐND</a></li></ul>"),
    ("van-ban", "Văn bản", "<h2>Văn bản chỉ đạo điều hành</h2><form><input placeholder='Số hiệu'><select><option>Loại văn bản</option></select><button>Lọc</button></form>" + _grid(("TT", "Số hiệu", "Trích yếu", "Ngày"), *((str(at), f"<a href='/vb/{at}'>{at}4/SNgV</a>", f"Về việc mời dự hội nghị lần thứ {at}", f"1{at}/05/2021") for at in range(1, 9))) + _PAGER),
    ("hoi-dap", "Hỏi đáp", f"<h2>Hỏi đáp</h2>{_QUESTIONS}{_PAGER}<a href='/hoi'>Gửi câu hỏi</a>"),
    ("gui-cau-hoi", "Gửi câu hỏi", "<h2>Gửi câu hỏi</h2><form><label>Họ và tên (*)</label><input><label>Điện thoại</label><input><label>Nội dung (*)</label><textarea></textarea><img src='/captcha'><label>Mã xác nhận</label><input><button>Gửi</button><button type='reset'>Nhập lại</button></form>"),
    ("lien-he", "Liên hệ", "<h2>Thông tin liên hệ</h2><p><b>Văn phòng Sở Ngoại vụ</b></p><p>Địa chỉ: 215 đường Trường Chinh</p><p>Điện thoại: 0215.3.829.007</p><p>Email: sngv@example.vn</p><iframe src='/map'></iframe><h3>Gửi thư cho chúng tôi</h3><form><input placeholder='Tên'><input placeholder='Email'><textarea></textarea><button>Gửi đi</button></form>"),
    ("dang-nhap", "Đăng nhập", "<h2>Đăng nhập</h2><form><label>Email</label><input type='email'><label>Mật khẩu</label><input type='password'><label><input type='checkbox'> Nhớ đăng nhập</label><button>Đăng nhập</button><a href='/quen'>Quên mật khẩu?</a></form><p>Bạn chưa có tài khoản? <a href='/dang-ky'>Đăng ký ngay</a></p>"),
    ("dang-ky", "Đăng ký thành viên", "<h2>Đăng ký thành viên</h2><form><label>Họ tên</label><input><label>Email</label><input><label>Mật khẩu</label><input type='password'><label>Nhập lại mật khẩu</label><input type='password'><button>Đăng ký</button></form>"),
    ("binh-chon", "Kết quả bình chọn", "<h3>Bạn biết trang này qua đâu?</h3>" + _grid(("Tìm kiếm", "61%", "122 phiếu"), ("Bạn bè", "27%", "54 phiếu"), ("Báo chí", "12%", "24 phiếu")) + "<p>Tổng số phiếu: 200</p><a href='/'>Quay lại</a>"),
    ("thu-vien-anh", "Thư viện ảnh", "<h2>Thư viện ảnh</h2><div class='grid'>" + "".join(f"<div class='al'><a href='/al/{at}'><img src='/nho/a{at}.jpg' alt=''></a><a href='/al/{at}'>{title}</a><span>{at + 8} ảnh - {day}</span></div>" for at, ((title, _), day) in _ROWS) + f"</div>{_PAGER}"),
    ("video", "Thư viện video", "<h2>Video</h2><div class='player'><iframe src='https://www.youtube.com/embed/x'></iframe><h3>Một ngày ở trạm kiểm soát</h3><span>932 lượt xem</span></div><h4>Video khác</h4><ul>" + "".join(f"<li><a href='/v/{at}'><img src='/nho/v{at}.jpg' alt=''>{title}</a><span>0{at + 2}:1{at}</span></li>" for at, ((title, _), _day) in _ROWS) + "</ul>"),
    ("so-do-trang", "Sơ đồ trang", f"<h2>Sơ đồ trang</h2>{_TREE}"),
    ("404", "Không tìm thấy trang", "<h1>404</h1><h2>Oops! Không tìm thấy trang.</h2><p>Trang bạn tìm đã bị xóa, đổi tên hoặc tạm thời không truy cập được.</p><a class='btn' href='/'>Về trang chủ</a>"),
    ("bai-viet/0", "Bài viết", "<div class='alert alert-warning'>Bài viết không tồn tại hoặc đã bị ẩn.</div><a href='/news'>Quay lại danh sách tin tức</a>"),
    ("muc/an-pham", "Ấn phẩm", "<h2>Ấn phẩm</h2><p>Chưa có bài viết nào trong chuyên mục này.</p>"),
    ("danh-ba", "Danh bạ", "<h2>Danh bạ cán bộ</h2>" + _grid(("STT", "Họ tên", "Chức vụ", "Điện thoại"), ("1", "Hoàng Thị Lựu", "Phó Giám đốc", "3829008"), ("2", "Cầm Bá Thuận", "Chánh Văn phòng", "3829010"), ("3", "Giàng Thị Say", "Trưởng phòng Lãnh sự", "3829012"), ("4", "Đỗ Minh Trí", "Chuyên viên", "3829015"))),
)  # fmt: skip
