"""The pages of the thirty-sixth sealed part that are no article: in a layout of the site, or all by themselves."""

from __future__ import annotations

from tests.generator.sealed36_kit import each

_NEWS = (
    ("Khai trương tuyến xe buýt ra cửa khẩu", "Từ ngày mai, mỗi ngày có sáu chuyến, giá vé đồng hạng 25.000 đồng.", "14/05/2022"),
    ("Đội bóng chuyền nữ Mường Khoa vô địch giải giao hữu", "Đội chủ nhà thắng đội khách ba hiệp liền trong trận chung kết tối qua.", "13/05/2022"),
    ("Cấp phát 900 cuốn sổ tay pháp luật song ngữ", "Sổ tay in hai thứ tiếng, khổ nhỏ, tiện bỏ túi khi đi nương.", "11/05/2022"),
    ("Đoàn làm phim tài liệu quay cảnh ở Dào San", "Bộ phim dài 45 phút kể chuyện những người dệt lanh cuối cùng.", "09/05/2022"),
    ("Diễn tập chữa cháy rừng chung ở mốc 70", "Gần hai trăm người của hai bên tham gia buổi diễn tập kéo dài ba giờ.", "06/05/2022"),
)  # fmt: skip
_TITLES = tuple(title for title, _, _ in _NEWS)
_LINES = each('<li><a href="/b/{at}.html">{}</a></li>', _TITLES)
_TEASERS = "".join(
    f'<div class="m"><a href="/b/{at}.html"><img src="/t/b{at}.jpg" alt=""></a><h3><a href="/b/{at}.html">{title}</a></h3><p><i>{day}</i></p><p>{about}</p><a href="/b/{at}.html">Chi tiết</a></div>'
    for at, (title, about, day) in enumerate(_NEWS)
)
_EXACT = "".join(
    f'<tr><td><a href="/b/{at}.html">{title}</a>({day} 8:{at}0:15 SA)</td></tr>'
    for at, (title, _, day) in enumerate(_NEWS)
)
_PAGER = '<div>Trang: 1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=4">4</a> <a href="?p=2">Sau</a></div>'
_FORM = (
    '<form method="post"><table>{}</table><input type="submit" value="Gửi"><input type="reset" value="Nhập lại"></form>'
)
_FIELD = '<tr><td>{} (*)</td><td><input type="text"></td></tr>'


def _form(*labels: str) -> str:
    return _FORM.replace("{}", each(_FIELD, labels))


#: Mark, title of the window, what stands in the main column.
INSIDE: tuple[tuple[str, str, str], ...] = (
    ("index.html", "Trang chủ", f'<h2>Tin nổi bật</h2>{_TEASERS}<h2>Biên giới</h2><ul>{_LINES}</ul><h2>Kiều bào</h2><ul>{_LINES}</ul><h2>Thông báo</h2><ul>{_LINES}</ul>'),
    ("chinh-sach-doi-ngoai", "Chính sách đối ngoại", f'<p><a href="/">Trang chủ</a> Chính sách đối ngoại</p><table>{_EXACT}</table>{_PAGER}'),
    ("hoat-dong?p=7", "Hoạt động đối ngoại - Trang 7", f"<h1>Hoạt động đối ngoại</h1>{_TEASERS}{_PAGER}"),
    ("muc-it-bai", "Kinh tế đối ngoại", f'<h1>Kinh tế đối ngoại</h1><div><h3><a href="/b/1.html">{_TITLES[1]}</a></h3><p>{_NEWS[1][1]}</p><a href="/b/1.html">Xem tiếp</a></div>'),
    ("muc-rong", "Người Việt Nam ở nước ngoài", "<h1>Người Việt Nam ở nước ngoài</h1><p>Dữ liệu đang được cập nhật.</p>"),
    ("tu-khoa/cot-moc", "cột mốc", f"<h1>cột mốc</h1><p>Có 5 bài viết gắn từ khóa này</p>{_TEASERS}"),
    ("tim-kiem?q=moc", "Tìm kiếm", f'<h2>Tìm kiếm</h2><p>Tìm thấy 5 kết quả với từ khóa “mốc”</p><ul>{_LINES}</ul>{_PAGER}'),
    ("tim-kiem?q=abcxyz", "Tìm kiếm", "<h2>Tìm kiếm</h2><p>Không có kết quả nào với từ khóa “abcxyz”. Vui lòng thử lại với từ khóa khác.</p>"),
    ("lien-he", "Liên hệ", f'<h1>Liên hệ</h1><p>Để liên hệ với Ban biên tập, xin điền vào mẫu dưới đây:</p>{_form("Họ và tên", "Địa chỉ", "Email", "Điện thoại", "Nội dung")}'),
    ("hoi-dap/gui", "Gửi câu hỏi", f'<h2>Gửi câu hỏi</h2><p>Các trường có dấu (*) là bắt buộc.</p>{_form("Họ tên", "Email", "Tiêu đề", "Câu hỏi", "Mã xác nhận")}'),
    ("dang-ky", "Đăng ký thành viên", f'<h2>Đăng ký thành viên</h2>{_form("Tên truy cập", "Mật khẩu", "Nhập lại mật khẩu", "Email")}<p>Bằng việc bấm nút Gửi, bạn đồng ý với nội quy của trang.</p>'),
    ("dang-nhap", "Đăng nhập", '<h2>Đăng nhập</h2><form><p>Tên đăng nhập</p><input type="text"><p>Mật khẩu</p><input type="password"><input type="submit" value="Đăng nhập"></form><p><a href="/quen">Quên mật khẩu?</a></p>'),
    ("quen-mat-khau", "Lấy lại mật khẩu", "<h2>Lấy lại mật khẩu</h2><p>Nhập địa chỉ thư điện tử đã đăng ký, chúng tôi sẽ gửi đường dẫn đặt lại mật khẩu.</p><form><input type=\"text\"><input type=\"submit\" value=\"Gửi\"></form>"),
    ("khong-co/bai-da-xoa-771.html", "Thông báo", "<h2>Thông báo</h2><p>Bài viết bạn yêu cầu không tồn tại hoặc đã bị xóa.</p><p><a href=\"/\">Quay về trang chủ</a></p>"),
    ("TinTuc/View/abc", "Không tìm thấy", "<h1>404</h1><h2>Không tìm thấy trang</h2><p>Đường dẫn bạn truy cập không đúng hoặc trang đã được chuyển đi nơi khác.</p><p>Có thể bạn quan tâm:</p><ul>" + _LINES + "</ul>"),
    ("vi/news/c/khong-co-9999.html", "Thông tin đối ngoại", '<div class="alert">Không có bài viết nào phù hợp với địa chỉ này. Hệ thống sẽ tự động chuyển bạn về trang trước sau 5 giây.</div>'),
    ("loi-he-thong", "Lỗi", "<h2>Có lỗi xảy ra trong quá trình xử lý</h2><p>Xin lỗi vì sự bất tiện này. Lỗi đã được ghi lại và gửi tới quản trị viên.</p>"),
    ("khong-du-quyen", "Từ chối truy cập", "<h2>Bạn không có quyền xem nội dung này</h2><p>Vui lòng đăng nhập bằng tài khoản được cấp quyền hoặc liên hệ quản trị viên.</p>"),
    ("thu-vien-anh", "Thư viện ảnh", "<h1>Thư viện ảnh</h1>" + each('<div><a href="/al/{at}"><img src="/t/al{at}.jpg" alt=""></a><p><a href="/al/{at}">{}</a></p></div>', ("Lễ hội té nước (24 ảnh)", "Hội chợ biên giới (31 ảnh)", "Tuần tra chung (12 ảnh)", "Mùa lúa chín (40 ảnh)"))),
    ("video", "Video", "<h2>Video</h2>" + each('<div><img src="/t/v{at}.jpg"><a href="/vd/{at}">{}</a><span>0{at}:4{at}</span></div>', ("Phóng sự: Đường lên Mù Sang", "Bản tin tiếng Lào tuần 19", "Phim ngắn: Người lái đò"))),
    ("van-ban", "Văn bản", '<h2>Văn bản</h2><table border="1"><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>' + each('<tr><td>{at}</td><td><a href="/vb/{at}">{}</a></td><td>1{at}/03/2020</td><td>Về việc triển khai kế hoạch thông tin đối ngoại</td></tr>', ("41/KH-UBND", "305/SNgV-VP", "77/QĐ-UBND", "19/CT-UBND")) + f"</table>{_PAGER}"),
    ("thu-tuc", "Thủ tục hành chính", "<h2>Thủ tục hành chính</h2><ol>" + each('<li><a href="/tt/{at}">{}</a></li>', ("Cấp giấy thông hành xuất, nhập cảnh", "Cho phép tổ chức hội nghị quốc tế", "Hợp pháp hóa lãnh sự tại địa phương", "Đề nghị cử đoàn đi nước ngoài")) + "</ol>"),
    ("so-do-trang", "Sơ đồ trang", "<h2>Sơ đồ trang</h2><ul><li><a href=\"/1\">Giới thiệu</a><ul><li><a href=\"/1a\">Chức năng</a></li><li><a href=\"/1b\">Tổ chức bộ máy</a></li></ul></li><li><a href=\"/2\">Tin tức</a></li><li><a href=\"/3\">Văn bản</a></li><li><a href=\"/4\">Liên hệ</a></li></ul>"),
    ("hoi-dap", "Hỏi đáp", "<h2>Hỏi đáp</h2>" + each('<div><p><a href="/hd/{at}">{}</a></p><p>Người hỏi: Bạn đọc - Ngày gửi: 0{at}/04/2018 - Đã trả lời</p></div>', ("Con tôi sinh ở Lào thì làm giấy khai sinh ở đâu?", "Giấy thông hành có thời hạn bao lâu?", "Tôi muốn mời đối tác sang thăm thì làm thế nào?"))),
    ("ket-qua-tham-do", "Kết quả thăm dò", "<h2>Kết quả thăm dò ý kiến</h2><p>Theo bạn, trang tin cần thêm mục nào?</p><table><tr><td>Tiếng Lào</td><td>61%</td><td>122 phiếu</td></tr><tr><td>Tiếng Trung</td><td>39%</td><td>78 phiếu</td></tr></table><p>Tổng số: 200 phiếu</p>"),
    ("cam-on", "Gửi thành công", "<h2>Gửi thành công</h2><p>Cảm ơn bạn đã gửi ý kiến. Ban biên tập sẽ trả lời trong thời gian sớm nhất.</p><p><a href=\"/\">Về trang chủ</a></p>"),
)  # fmt: skip
#: Mark, and the whole page.
ALONE: tuple[tuple[str, str], ...] = (
    ("cho-doi", '<!DOCTYPE html><html lang="en-US"><head>{charset}<title>Just a moment...</title></head><body><h1>thongtindoingoai.laichau.gov.vn</h1><h2>Checking if the site connection is secure</h2><p>This may take a few seconds.</p><noscript>Enable JavaScript and cookies to continue</noscript><div>Ray ID: 7a1f0c22</div></body></html>'),
    ("xac-minh", '<html><head>{charset}<title>Xác minh truy cập</title></head><body><h3>Vui lòng xác nhận bạn không phải là người máy</h3><p>Hệ thống phát hiện nhiều truy cập bất thường từ mạng của bạn.</p><form><img src="/captcha"><input type="text"><button>Tiếp tục</button></form></body></html>'),
    ("bao-tri", '<html><head>{charset}<title>Thông báo bảo trì</title></head><body><center><h1>Hệ thống đang bảo trì</h1><p>Trang thông tin đối ngoại tạm ngừng hoạt động từ 22 giờ ngày 14/5 đến 6 giờ ngày 15/5/2022 để nâng cấp. Mong quý vị thông cảm.</p></center></body></html>'),
    ("iis-404", '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head>{charset}<title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></div></body></html>'),
    ("asp-loi", "<html><head>{charset}<title>Object reference not set to an instance of an object.</title></head><body bgcolor=\"white\"><span><h1>Server Error in '/' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2></span><b>Description: </b>An unhandled exception occurred during the execution of the current web request.<br><b>Exception Details: </b>System.NullReferenceException<br><b>Source Error:</b><pre>Line 42: lblTitle.Text = tin.TieuDe;</pre></body></html>"),
    ("php-loi", '<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /home/web/includes/class/db.class.php:61\nStack trace:\n#0 {main}\n  thrown in <b>/home/web/includes/class/db.class.php</b> on line <b>61</b><br />'),
    ("het-han", '<html><head>{charset}<title>Tài khoản tạm khóa</title></head><body><h1>Website tạm ngừng hoạt động</h1><p>Dịch vụ lưu trữ của tên miền này đã hết hạn. Quý khách vui lòng liên hệ nhà cung cấp để gia hạn.</p><p>Hotline: 1900 0000</p></body></html>'),
    ("muc-luc/", '<html><head>{charset}<title>Index of /upload/2000066</title></head><body><h1>Index of /upload/2000066</h1><pre><a href="../">../</a>\n<a href="20200214/">20200214/</a>   14-Feb-2020 09:11   -\n<a href="dn_32.jpg">dn_32.jpg</a>   14-Feb-2020 09:12   81K\n</pre><hr></body></html>'),
    ("chuyen-trang", '<html><head>{charset}<meta http-equiv="refresh" content="0;url=/vi/"><title>Đang chuyển hướng</title></head><body><p>Đang chuyển hướng, xin chờ trong giây lát. Nếu trình duyệt không tự chuyển, hãy <a href="/vi/">bấm vào đây</a>.</p></body></html>'),
    ("tuong-lua", '<html><head>{charset}<title>Web Page Blocked!</title></head><body><h1>Web Page Blocked!</h1><p>The page you have requested has been blocked, because the URL is banned.</p><p>URL: doingoai.dic.gov.vn/</p><p>Category: Government</p><p>Attack ID: 20000051</p></body></html>'),
    ("khung", '<html><head>{charset}<title>Thông tin đối ngoại</title></head><frameset cols="180,*"><frame src="menu.htm"><frame src="noidung.htm"><noframes><body>Trình duyệt của bạn không hỗ trợ khung.</body></noframes></frameset></html>'),
    ("mac-dinh", '<html><head>{charset}<title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p></body></html>'),
    ("qua-nhieu", '<html><head>{charset}<title>429 Too Many Requests</title></head><body><h1>Quá nhiều yêu cầu</h1><p>Bạn đã gửi quá nhiều yêu cầu trong một phút. Vui lòng chờ 60 giây rồi thử lại.</p></body></html>'),
    ("bat-script", '<!DOCTYPE html><html><head>{charset}<title>Cổng thông tin đối ngoại</title></head><body><div id="app"></div><noscript>Trang này cần JavaScript để hoạt động. Hãy bật JavaScript rồi tải lại trang.</noscript><script src="/main.3f2a.js"></script></body></html>'),
)  # fmt: skip
