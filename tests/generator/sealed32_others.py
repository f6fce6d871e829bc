"""The pages of the thirty-second sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Hai tỉnh cùng tuần tra đoạn biên giới mốc 45 đến mốc 52", "Sáng 6/5, lực lượng bảo vệ biên giới hai bên đã tổ chức tuần tra song phương, kiểm tra hiện trạng đường biên, mốc giới."),
    ("Tặng tủ sách song ngữ cho điểm trường Co Cài", "Hơn 600 đầu sách tiếng Việt và tiếng Lào được chuyển tới học sinh ba điểm trường giáp biên nhân ngày khai giảng."),
    ("Khai mạc giải đua thuyền đuôi én mở rộng", "Mười sáu đội thuyền của bốn tỉnh, trong đó có hai đội đến từ nước bạn Lào, tranh tài trên lòng hồ thủy điện."),
    ("Kiều bào Xiêng Khoảng góp tiền sửa nghĩa trang liệt sĩ", "Số tiền 260 triệu đồng được trao tại buổi gặp mặt đầu xuân, do Hội người Việt tại tỉnh bạn vận động trong sáu tháng."),
    ("Đoàn chuyên gia khảo sát nguồn nước khoáng Pe Luông", "Chuyến khảo sát kéo dài năm ngày, thuộc dự án hợp tác kỹ thuật về du lịch chăm sóc sức khỏe vùng Tây Bắc."),
)  # fmt: skip
_DAYS = tuple(f"{day:02}/05/2021" for day in (7, 6, 4, 3, 1))
_ALL = tuple(zip(_NEWS, _DAYS, strict=True))
_LINES = "".join(f'<li><a href="/b/{at}" title="{title}">{title}</a> <em>({day})</em></li>' for at, ((title, _), day) in enumerate(_ALL))  # fmt: skip
_PANELS = "".join(
    f'<div class="panel"><div class="panel-body"><a href="/b/{at}"><img alt="{title}" src="/thumb/o{at}.jpg" width="100" class="img-thumbnail" /></a><h3><a href="/b/{at}">{title}</a></h3><div class="text-muted"><ul class="list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> Thứ năm - {day} 08:1{at}</li><li><em class="fa fa-eye">&nbsp;</em> {at * 53 + 118}</li><li><em class="fa fa-comment-o">&nbsp;</em> 0</li></ul></div>{about}</div></div>'
    for at, ((title, about), day) in enumerate(_ALL)
)  # fmt: skip
_CELLS = "".join(
    f'<tr><td width="100%"><p style="margin-top: 4px"><a href="default.asp?name=newsdetail&id={at}"><b>{title}</b></a></td></tr><tr><td width="100%" valign="top"><img border="0" align="left" width="130" height="89" src="/thumb/o{at}.jpg" hspace="6"><p align="justify"><span class="Head">{about}</span></td></tr><tr><td align="center"><img src="/images/line.gif" width="373" height="5"></td></tr>'
    for at, (title, about) in enumerate(_NEWS)
)  # fmt: skip
_HERO = f'<div class="tit-muc">Tin đối ngoại</div><div class="tin-dau"><a href="/b/0"><img width="216" src="/thumb/o0.jpg"></a><div class="td"><a href="/b/0">{_NEWS[0][0]}</a></div><div class="tg">07/05/2021</div><div class="nd">{_NEWS[0][1]}...</div><div class="xt"><a href="/b/0">Xem tiếp &gt;&gt;</a></div></div>'
_ITEMS = "".join(f'<div class="muc"><div><a href="/b/{at}">{title}</a></div><div class="tg">{day}</div><div>{about}</div><div class="xt"><a href="/b/{at}">Xem tiếp &gt;&gt;</a></div></div>' for at, ((title, about), day) in enumerate(_ALL) if at)  # fmt: skip
_PAGER = '<div class="text-center"><ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li class="disabled"><a href="#">...</a></li><li><a href="?page=58">58</a></li></ul></div>'
_BY_DAY = '<div class="date">Các tin đã đưa ngày:</div><form><select><option>1</option><option>2</option></select><select><option>Tháng 1</option><option>Tháng 2</option></select><select><option>2020</option><option>2021</option></select><input type="submit" value="Xem"></form>'


def _rows(*rows: tuple[str, ...]) -> str:
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)


_PAPERS = tuple(
    (str(at), f'<a href="/vb/{at}">{at}2/KH-SNgV</a>', f"0{at}/03/2021", f"Kế hoạch công tác tuần {at + 10} của Sở Ngoại vụ")
    for at in range(1, 8)
)  # fmt: skip
_PAPER = (
    ("Số/Ký hiệu", "1482/QĐ-UBND"), ("Loại văn bản", "Quyết định"), ("Cơ quan ban hành", "UBND tỉnh"), ("Người ký", "Lê Thành Đô"),
    ("Ngày ban hành", "14/09/2020"), ("Ngày hiệu lực", "14/09/2020"), ("Trích yếu", "Phê duyệt danh mục dự án vận động viện trợ phi chính phủ nước ngoài giai đoạn 2021 - 2025"),
    ("Tệp đính kèm", '<a href="/vb/1482.pdf">1482_QD_UBND.pdf</a>'),
)  # fmt: skip
_STEPS = (
    ("Tên thủ tục", "Cho phép tổ chức hội nghị, hội thảo quốc tế"), ("Lĩnh vực", "Hội nghị, hội thảo quốc tế"), ("Mức độ", "4"),
    ("Thời hạn giải quyết", "07 ngày làm việc"), ("Lệ phí", "Không"), ("Mẫu đơn", '<a href="/mau/1.doc">Tải về</a>'),
)  # fmt: skip
_STAFF = (
    ("Họ và tên", "Chức vụ", "Điện thoại", "Email"), ("Nguyễn Thanh Hải", "Giám đốc", "0215.3825.111", "hainth@dienbien.gov.vn"),
    ("Cà Thị Mai", "Phó Giám đốc", "0215.3825.112", "maict@dienbien.gov.vn"), ("Lê Xuân Cảnh", "Chánh Văn phòng", "0215.3825.115", "canhlx@dienbien.gov.vn"),
)  # fmt: skip
_RATES = (("Ngoại tệ", "Mua", "Bán"), ("USD", "23.010", "23.190"), ("CNY", "3.480", "3.620"), ("LAK", "1,98", "2,31"), ("THB", "695", "772"))  # fmt: skip
_ASKED = (
    ("Xin hỏi thẻ đi lại doanh nhân APEC nộp hồ sơ ở đâu?", "Công ty Mai Anh", "Hồ sơ nộp tại Trung tâm Phục vụ hành chính công, Sở sẽ trả lời trong 08 ngày làm việc."),
    ("Người nước ngoài làm việc ở dự án có phải xin phép vào xã biên giới?", "Lò Văn Kiên", "Có. Đề nghị cơ quan chủ trì thông báo cho Công an tỉnh và Đồn Biên phòng trước 05 ngày."),
    ("Bao giờ mở lại đường bay đi Luông Pha Bang?", "Hạnh", "Hiện chưa có thông tin chính thức."),
)  # fmt: skip
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("default.asp?name=news&id=4", "Tin ngoại vụ", f'<table width="667"><tr><td><table width="100%"><tr><td height="24"><b>TIN NGOẠI VỤ</b></td></tr>{_CELLS}<tr><td><font color="#666666"><b>Các tin đã đưa:</b></font></td></tr>' + "".join(f'<tr><td><img src="/images/next_sm.gif"> <a href="?id={at}">{title}</a></td></tr>' for at, (title, _) in enumerate(_NEWS)) + "</table></td></tr></table>"),
    ("news/doi-ngoai/", "Đối ngoại", f'<div class="news_column"><div class="alert alert-info clearfix"><h1>Đối ngoại</h1><p>Tin, bài về hoạt động đối ngoại của tỉnh</p></div></div>{_PANELS}<hr/><h4>Các tin khác</h4><ul class="related">{_LINES}</ul>{_PAGER}'),
    ("tin-tuc/12", "Tin đối ngoại", f"{_HERO}{_ITEMS}<div>Các tin đã đăng</div><ul>{_LINES}</ul>{_BY_DAY}"),
    ("trang-chu", "Trang chủ", f'<div class="row"><div class="col-8">{_HERO}</div><div class="col-4"><h4>THÔNG BÁO</h4><ul>{_LINES}</ul></div></div><div class="row"><h4>BIÊN GIỚI</h4><ul>{_LINES}</ul><h4>KIỀU BÀO</h4><ul>{_LINES}</ul></div>'),
    ("search?q=l%C3%A0o", "Tìm kiếm", f'<h3>Kết quả tìm kiếm cho: "lào"</h3><p>Tìm thấy 5 bài viết</p><div class="list">{_PANELS}</div>{_PAGER}'),
    ("tim-kiem?key=xyz", "Tìm kiếm", '<h4 class="text-center">Kết quả tìm kiếm</h4><p>Không tìm thấy bài viết nào phù hợp với từ khóa <b>xyz</b>. Vui lòng thử lại với từ khóa khác hoặc bớt điều kiện lọc.</p><form><input value="xyz"><button>Tìm lại</button></form>'),
    ("van-ban/1482", "1482/QĐ-UBND", f'<h2>Chi tiết văn bản</h2><table border="1" width="100%">{_rows(*_PAPER)}</table><h3>Văn bản cùng loại</h3><ul><li><a href="/vb/1390">1390/QĐ-UBND</a></li><li><a href="/vb/1377">1377/QĐ-UBND</a></li></ul>'),
    ("van-ban", "Văn bản pháp quy", f'<h2>Danh sách văn bản</h2><form>Số hiệu <input> Loại <select><option>Tất cả</option><option>Công văn</option></select> <button>Tìm</button></form><table border="1">{_rows(("STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu"), *_PAPERS)}</table>{_PAGER}'),
    ("thu-tuc/81", "Thủ tục hành chính", f'<h2>Thông tin thủ tục</h2><table class="table">{_rows(*_STEPS)}</table><a class="btn" href="/nop/81">Nộp hồ sơ trực tuyến</a>'),
    ("lien-he.html", "Liên hệ", '<h1>Liên hệ</h1><p>Quý vị có thể gửi ý kiến cho chúng tôi theo mẫu dưới đây. Chúng tôi sẽ trả lời trong vòng 03 ngày làm việc.</p><form><label>Họ và tên *</label><input><label>Điện thoại</label><input><label>Email *</label><input><label>Tiêu đề *</label><input><label>Nội dung *</label><textarea></textarea><label>Mã xác nhận</label><img src="/captcha.jpg"><input><button>Gửi liên hệ</button></form><iframe src="https://www.google.com/maps"></iframe>'),
    ("binh-chon/3", "Kết quả bình chọn", "<h3>Bạn thường đọc tin đối ngoại qua kênh nào?</h3><table>" + _rows(("Cổng thông tin này", "41,2%", "530 phiếu"), ("Báo giấy", "12,9%", "166 phiếu"), ("Mạng xã hội", "38,6%", "497 phiếu"), ("Kênh khác", "7,3%", "94 phiếu")) + "</table><p>Tổng số phiếu: 1.287</p><p><a href='javascript:window.close()'>Đóng cửa sổ</a></p>"),
    ("dang-nhap", "Đăng nhập hệ thống", '<h2>Đăng nhập</h2><form><div><label>Tên truy cập</label><input></div><div><label>Mật khẩu</label><input type="password"></div><div><input type="checkbox"> Nhớ mật khẩu</div><button>Đăng nhập</button></form><p>Chưa có tài khoản? <a href="/dang-ky">Đăng ký</a></p>'),
    ("dang-ky", "Đăng ký thành viên", "<h2>Đăng ký thành viên</h2><p>Để gửi bài cộng tác, quý vị vui lòng đăng ký tài khoản. Ban Biên tập sẽ xác minh thông tin trước khi kích hoạt, thời gian xác minh không quá hai ngày.</p><form><label>Họ tên</label><input><label>Đơn vị công tác</label><input><label>Email</label><input><label>Mật khẩu</label><input type=password><label>Nhập lại mật khẩu</label><input type=password><button>Đăng ký</button></form>"),
    ("tin-tuc/19", "Chuyên đề", "<div class='tit-muc'>Chuyên đề</div>Xin lỗi bạn! Mục tin này đang được cập nhật, xin vui lòng quay lại sau"),
    ("news/0", "Sở Ngoại vụ", '<div class="text-center py-10 font-medium text-red-500">Không tìm thấy bài viết!</div>'),
    ("news/dang-tai", "Sở Ngoại vụ", '<div class="text-center py-10 font-medium text-gray-500">Đang tải nội dung...</div>'),
    ("error.aspx", "Server Error", "<h1>Lỗi máy chủ trong ứng dụng '/'.</h1><hr><h2><i>Không thể mở cơ sở dữ liệu \"CMS_DoiNgoai\" do lượt đăng nhập yêu cầu. Đăng nhập thất bại.</i></h2><b>Mô tả: </b>Đã xảy ra ngoại lệ chưa được xử lý trong khi thực thi yêu cầu web hiện tại.<pre>[SqlException (0x80131904)]\n System.Data.SqlClient.SqlConnection.Open() +96</pre>"),
    ("thu-vien-video", "Thư viện video", "<h2>Video</h2>" + "".join(f'<div class="o"><a href="/v/{at}"><img src="/thumb/vd{at}.jpg"></a><h4><a href="/v/{at}">{title}</a></h4><span>Lượt xem: {at * 40 + 9}</span></div>' for at, (title, _) in enumerate(_NEWS)) + _PAGER),
    ("album/7", "Thư viện ảnh", "<h2>Hội thao ba nước (12 ảnh)</h2>" + "".join(f'<a href="/a7/{at}.jpg" class="fancybox"><img src="/a7/{at}s.jpg" alt="IMG_{at}"></a>' for at in range(1, 13)) + "<h3>Album khác</h3><ul><li><a href='/album/6'>Chợ phiên xuân</a></li><li><a href='/album/5'>Lễ thượng cờ</a></li></ul>"),
    ("hoi-dap", "Hỏi đáp", "<h2>Hỏi đáp</h2>" + "".join(f'<div class="qa"><div class="q"><b>Câu hỏi:</b> {asked} <i>({who})</i></div><div class="a"><b>Trả lời:</b> {told}</div></div>' for asked, who, told in _ASKED) + "<a href='/hoi'>Gửi câu hỏi</a>"),
    ("to-chuc/lanh-dao", "Danh bạ", f'<h2>Danh bạ cơ quan</h2><table border="1">{_rows(*_STAFF)}</table>'),
    ("rss", "RSS", "<h2>Kênh RSS</h2><p>Chọn kênh để lấy địa chỉ nguồn tin tự động cập nhật.</p><ul><li><a href='/rss/1'>Tin trong tỉnh</a></li><li><a href='/rss/2'>Đối ngoại</a></li><li><a href='/rss/3'>Biên giới</a></li><li><a href='/rss/4'>Thông báo</a></li></ul>"),
    ("sitemap", "Sơ đồ cổng", "<h2>Sơ đồ cổng</h2><ul><li><a href='/1'>Giới thiệu</a><ul><li><a href='/11'>Lịch sử</a></li><li><a href='/12'>Chức năng</a></li></ul></li><li><a href='/2'>Tin tức</a><ul><li><a href='/21'>Lãnh sự</a></li><li><a href='/22'>Lễ tân</a></li></ul></li><li><a href='/3'>Văn bản</a></li></ul>"),
    ("lich/tuan-20", "Lịch công tác", "<h2>Lịch công tác tuần 20 (từ 17/5 đến 21/5/2021)</h2><table border=1>" + _rows(("Ngày", "Giờ", "Nội dung", "Chủ trì"), ("17/5", "8h00", "Họp giao ban", "Giám đốc"), ("18/5", "14h00", "Tiếp đoàn Lãnh sự quán", "Giám đốc"), ("19/5", "7h30", "Dự kỷ niệm", "Phó Giám đốc"), ("20/5", "Cả ngày", "Đi cơ sở", "Chánh Văn phòng")) + "</table>"),
    ("ty-gia", "Tỷ giá", f'<h2>Tỷ giá ngoại tệ tại cửa khẩu</h2><table border="1">{_rows(*_RATES)}</table><p>Cập nhật lúc 08:30, chỉ có giá trị tham khảo.</p>'),
    ("gioi-thieu-bai-viet/gui-ban-be?id=5", "Gửi bài viết cho bạn bè", '<table style="width:450px"><tr><td>Gửi bài viết cho bạn bè</td></tr><tr><td>Tên người gửi:</td><td><input></td></tr><tr><td>Email người gửi:</td><td><input></td></tr><tr><td>Email người nhận:</td><td><input></td></tr><tr><td>Lời nhắn:</td><td><textarea></textarea></td></tr><tr><td><input type="submit" value="Gửi đi"><input type="reset" value="Nhập lại"></td></tr></table>'),
    ("tag/huu-nghi", "Từ khóa: hữu nghị", f'<h1>Từ khóa: hữu nghị</h1><div class="row">{_PANELS}</div>{_PAGER}'),
    ("ho-so/tra-cuu", "Tra cứu hồ sơ", '<h2>Tra cứu tình trạng hồ sơ</h2><form>Mã hồ sơ <input value="H18.14-210507-0003"> <button>Tra cứu</button></form><table border="1">' + _rows(("Mã hồ sơ", "Người nộp", "Ngày hẹn trả", "Tình trạng"), ("H18.14-210507-0003", "Lò T. M.", "14/05/2021", "Đang xử lý")) + "</table>"),
)  # fmt: skip
