"""Bare pages of servers, gates and hosts: errors, challenges, parked domains, maintenance, stubs, frames, raw data."""

from __future__ import annotations

#: Where each portal's article would have been.
PATHS = {
    "lai_chau": "chinh-sach-doi-ngoai/tang-cuong-hop-tac--1288.html", "dien_bien": "TinTuc/View/Tang-cuong-hop-tac",
    "dien_bien_stttt": "vi/news/Thong-tin-doi-ngoai/tang-cuong-hop-tac-1288.html",
}  # fmt: skip


def bare(title: str, body: str, head: str = "") -> str:
    """A page of a server, hardly dressed."""
    return f"<!DOCTYPE html>\n<html><head>{{charset}}<title>{title}</title>{head}</head>\n<body>{body}</body></html>"


IIS = """<div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>{}</h2><h3>{}</h3></fieldset></div></div>"""
YELLOW = """<span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2> <i>{what}</i> </h2></span>
<font face="Arial, Helvetica, Geneva, SunSans-Regular, sans-serif "><b> Description: </b>{why}<br><br><b> Exception Details: </b>{kind}<br><br><b>Source Error:</b> <br><br>
<table width=100% bgcolor="#ffffcc"><tr><td><code><pre>Line 41:     string id = Request.QueryString["id"].ToString();</pre></code></td></tr></table><br><b>Stack Trace:</b> <br><br>
<table width=100% bgcolor="#ffffcc"><tr><td><code><pre>[{kind}]\n   TinTuc_View.Page_Load(Object sender, EventArgs e) in d:\\web\\TinTuc\\View.aspx.cs:41\n   System.Web.UI.Control.LoadRecursive() +71</pre></code></td></tr></table><br><hr width=100% size=1 color=silver><b>Version Information:</b>&nbsp;Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.7.3930.0</font>"""
TOMCAT = """<h1>HTTP Status {code}</h1><hr class="line" /><p><b>Type</b> {type}</p><p><b>Message</b> {message}</p><p><b>Description</b> {why}</p><hr class="line" /><h3>Apache Tomcat/{version}</h3>"""
CLOUD = """<div id="cf-wrapper"><div id="cf-error-details"><header><h1><span>{title}</span> <span>Error code {code}</span></h1><div>Visit <a href="https://www.cloudflare.com/5xx-error-landing">cloudflare.com</a> for more information.</div><div>2023-05-18 02:40:12 UTC</div></header>
<div><h2>What happened?</h2><p>{why}</p></div><div><h2>What can I do?</h2><p>Please try again in a few minutes.</p></div><div>Cloudflare Ray ID: <strong>7c90ad1f0e2b8a4d</strong> &bull; Your IP: 203.0.113.9</div></div></div>"""

PAGES: dict[str, tuple[str, str, str]] = {
    "captcha_gate": (
        bare("Xác thực truy cập", '<h2>Xác thực truy cập</h2><p>Hệ thống phát hiện lưu lượng bất thường từ địa chỉ của bạn. Vui lòng nhập mã trong hình để tiếp tục.</p><form method="post"><img src="/captcha" alt="captcha" /><input name="code" /><button>Tiếp tục</button></form>'),
        bare("Are you a robot?", '<form action="/verify" method="post"><h1>Xin chứng minh bạn không phải là người máy</h1><div class="g-recaptcha" data-sitekey="6Lc"></div><input type="submit" value="Xác nhận" /></form>'),
        bare("Attention Required! | Cloudflare", '<h1>One more step</h1><h2>Please complete the security check to access stttt.dienbien.gov.vn</h2><div class="cf-captcha-container"></div><h2>Why do I have to complete a CAPTCHA?</h2><p>Completing the CAPTCHA proves you are a human and gives you temporary access to the web property.</p>'),
    ),
    "checking_browser": (
        bare("Just a moment...", '<div class="main-wrapper"><h1>thongtindoingoai.laichau.gov.vn</h1><h2>Checking if the site connection is secure</h2><noscript><p>Enable JavaScript and cookies to continue</p></noscript><p>thongtindoingoai.laichau.gov.vn needs to review the security of your connection before proceeding.</p></div>'),
        bare("DDoS-Guard", "<h1>Checking your browser before accessing doingoai.dic.gov.vn</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to 5 seconds...</p>"),
        bare("Đang kiểm tra trình duyệt", '<p>Hệ thống đang kiểm tra trình duyệt của bạn trước khi truy cập. Vui lòng chờ trong giây lát...</p><script>document.cookie="D1N=5f1c8e; path=/";window.location.reload(true);</script>'),
    ),
    "iis_error": (
        bare("404 - File or directory not found.", IIS.format("404 - File or directory not found.", "The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.")),
        bare("403 - Forbidden: Access is denied.", IIS.format("403 - Forbidden: Access is denied.", "You do not have permission to view this directory or page using the credentials that you supplied.")),
        bare("500 - Internal server error.", IIS.format("500 - Internal server error.", "There is a problem with the resource you are looking for, and it cannot be displayed.")),
    ),
    "aspnet_error": (
        bare("Object reference not set to an instance of an object.", YELLOW.format(what="Object reference not set to an instance of an object.", why="An unhandled exception occurred during the execution of the current web request.", kind="System.NullReferenceException: Object reference not set to an instance of an object.")),
        bare("The resource cannot be found.", "<span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2> <i>The resource cannot be found.</i> </h2></span><font face=\"Arial\"><b> Description: </b>HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed, had its name changed, or is temporarily unavailable.<br><br><b> Requested Url: </b>/TinTuc/View/Tang-cuong-hop-tac<br><br></font>"),
        bare("Runtime Error", "<span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2> <i>Runtime Error</i> </h2></span><font face=\"Arial\"><b> Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.<br><br><b>Details:</b> To enable the details, create a &lt;customErrors&gt; tag within a \"web.config\" file.</font>"),
    ),
    "apache_nginx": (
        "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>\n<hr>\n<address>Apache/2.4.41 (Ubuntu) Server at thongtindoingoai.laichau.gov.vn Port 80</address>\n</body></html>\n",
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<html><head><title>Index of /uploads/news</title></head><body><h1>Index of /uploads/news</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr><tr><td><a href=\"2020_01/\">2020_01/</a></td><td>2020-01-31 16:02</td><td>-</td></tr><tr><td><a href=\"hop.jpg\">hop.jpg</a></td><td>2020-02-11 08:45</td><td>214K</td></tr></table></body></html>",
    ),
    "tomcat": (
        bare("HTTP Status 404 – Not Found", TOMCAT.format(code="404 – Not Found", type="Status Report", message="/web/guest/tin-tuc", why="The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.", version="9.0.31")),
        bare("HTTP Status 500 – Internal Server Error", TOMCAT.format(code="500 – Internal Server Error", type="Exception Report", message="java.lang.NullPointerException", why="The server encountered an unexpected condition that prevented it from fulfilling the request.", version="8.5.50")),
        bare("Apache Tomcat/7.0.52 - Error report", TOMCAT.format(code="503 - Servlet jsp is currently unavailable", type="Status report", message="Servlet jsp is currently unavailable", why="The requested service is not currently available.", version="7.0.52")),
    ),
    "php_error": (
        "<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /home/www/includes/class/database.class.php:92\nStack trace:\n#0 /home/www/index.php(21): require()\n#1 {main}\n  thrown in <b>/home/www/includes/class/database.class.php</b> on line <b>92</b><br />\n",
        bare("Database Error", "<h1>Error displaying the error page: Could not connect to MySQL.</h1>"),
        bare("Thông báo lỗi", '<div style="text-align:center"><h2>Error: Could not connect to the database server</h2><p>Không thể kết nối tới cơ sở dữ liệu. Xin báo cho quản trị site.</p><p>NukeViet CMS</p></div>'),
    ),
    "cloudflare": (
        bare("laichau.gov.vn | 522: Connection timed out", CLOUD.format(title="Connection timed out", code=522, why="The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.")),
        bare("dic.gov.vn | 521: Web server is down", CLOUD.format(title="Web server is down", code=521, why="The web server is not returning a connection. As a result, the web page is not displaying.")),
        bare("Access denied | Cloudflare", "<h1>Error 1020</h1><h2>Access denied</h2><h3>What happened?</h3><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 7c90ad1f0e2b8a4d</p>"),
    ),
    "firewall": (
        bare("Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 17734218850021983344<br><br><a href='javascript:history.back();'>[Go Back]</a>"),
        bare("Web Page Blocked!", '<div class="header"><h1>FortiGate Application Control</h1></div><h3>Web Page Blocked!</h3><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: doingoai.dic.gov.vn/</p><p>Attack ID: 20000008</p>'),
        bare("Truy cập bị chặn", "<h1>Truy cập bị chặn</h1><p>Yêu cầu của bạn bị hệ thống tường lửa ứng dụng web chặn vì có dấu hiệu bất thường. Nếu đây là nhầm lẫn, xin gửi mã sự kiện dưới đây cho quản trị viên.</p><p>Mã sự kiện: 5f-20230518-0094128</p>"),
    ),
    "parked": (
        bare("Tài khoản hết hạn", "<h1>Website tạm ngừng hoạt động</h1><p>Tài khoản lưu trữ của website này đã hết hạn. Nếu bạn là chủ website, vui lòng liên hệ nhà cung cấp để gia hạn dịch vụ.</p><p>Hotline: 1900 1234</p>"),
        bare("dic.gov.vn", '<div><h1>Tên miền này đã được đăng ký</h1><p>Tên miền được giữ chỗ tại nhà đăng ký. Bạn muốn có tên miền của riêng mình?</p><ul><li><a href="/s?q=hosting">Web hosting giá rẻ</a></li><li><a href="/s?q=visa">Làm visa nhanh</a></li><li><a href="/s?q=tour">Tour Điện Biên</a></li></ul></div>'),
        bare("Account Suspended", "<h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href='/contact'>Contact your hosting provider</a> for more information.</p>"),
    ),
    "maintenance": (
        bare("Bảo trì hệ thống", '<div align="center"><img src="/logo.png" alt="" /><h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng phục vụ để nâng cấp từ 22h00 ngày 18/05/2023 đến 6h00 ngày 19/05/2023. Mong quý vị thông cảm.</p></div>'),
        bare("Website đang nâng cấp", "<h2>Website đang được nâng cấp, vui lòng quay lại sau!</h2>"),
        bare("Site offline", '<div id="frame"><h1>Sở Thông tin và Truyền thông tỉnh Điện Biên</h1><p>Trang web tạm thời đóng cửa để bảo trì. Xin ghé thăm lại sau.</p><form><label>Tài khoản</label><input name="username" /><label>Mật khẩu</label><input type="password" name="passwd" /><input type="submit" value="Đăng nhập" /></form></div>'),
    ),
    "raw_data": (
        '{"success":true,"total":2,"items":[{"id":1288,"tieuDe":"Khởi công cầu dân sinh nối hai bản kết nghĩa Nậm Xả","ngayDang":"2023-05-16T08:00:00","moTa":null},{"id":1287,"tieuDe":"Chợ đêm biên giới hoạt động trở lại","ngayDang":"2023-05-12T10:12:00","moTa":null}]}',
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Tin tức</title><link>http://doingoai.dic.gov.vn</link><item><title>Cấp 120 thẻ ABTC cho doanh nhân trong tỉnh</title><link>http://doingoai.dic.gov.vn/TinTuc/View/Cap-the</link><pubDate>Tue, 16 May 2023 08:00:00 GMT</pubDate><description><![CDATA[Sở Ngoại vụ đã cấp 120 thẻ trong quý I.]]></description></item><item><title>Lớp học xóa mù chữ bên cột mốc 17</title><link>http://doingoai.dic.gov.vn/TinTuc/View/Lop-hoc</link></item></channel></rss>',
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://stttt.dienbien.gov.vn/vi/news/a-1.html</loc><lastmod>2023-05-16</lastmod></url><url><loc>https://stttt.dienbien.gov.vn/vi/news/b-2.html</loc></url></urlset>',
    ),
    "redirect_stub": (
        '<html><head><meta http-equiv="refresh" content="0;url=/trang-chu" /></head><body></body></html>',
        bare("Object moved", '<h2>Object moved to <a href="/Login.aspx?ReturnUrl=%2fTinTuc">here</a>.</h2>'),
        bare("Đang chuyển hướng", '<p>Trang đã chuyển sang địa chỉ mới. Nếu trình duyệt không tự chuyển, xin <a href="https://sokhcn.dienbien.gov.vn/">bấm vào đây</a>.</p><script>window.location.href="https://sokhcn.dienbien.gov.vn/";</script>'),
    ),
    "frames": (
        '<html><head>{charset}<title>Cổng thông tin đối ngoại tỉnh Lai Châu</title></head><frameset rows="120,*"><frame src="top.htm" name="top" /><frame src="main.asp" name="main" /><noframes><body>Trình duyệt của bạn không hỗ trợ khung.</body></noframes></frameset></html>',
        bare("Thông tin đối ngoại tỉnh Điện Biên", '<iframe src="http://10.12.0.7/TinTuc/View" width="100%" height="1200" frameborder="0"></iframe>'),
        bare("Ứng dụng", '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.4f1c.chunk.js"></script>'),
    ),
}  # fmt: skip
