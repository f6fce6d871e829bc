"""What servers and their guards send instead of a page of the portal, in the fourth sealed part."""

from __future__ import annotations


def bare(title: str, body: str) -> str:
    """A page of its own, outside the portal's dress."""
    return f"<!DOCTYPE html><html><head>{{charset}}<title>{title}</title></head><body>{body}</body></html>"


BARE = {
    "challenge": bare("Just a moment...", '<h1>doingoai.example</h1><h2>Đang kiểm tra trình duyệt của bạn trước khi truy cập</h2><noscript>Enable JavaScript and cookies to continue</noscript><div>Ray ID: <code>8f1c0a</code></div><div>Performance &amp; security by Cloudflare</div>'),
    "challenge_vn": bare("Xác minh truy cập", "<h1>Xác minh bạn không phải là robot</h1><p>Hệ thống ghi nhận lưu lượng bất thường từ địa chỉ của bạn. Hãy nhập các ký tự trong hình để tiếp tục truy cập.</p><img src=/c.png alt=''><form><input name=code><button>Tiếp tục</button></form>"),
    "redirect_script": bare("", '<script type="text/javascript">window.location.href="/trang-chu.html";</script><noscript><meta http-equiv="refresh" content="0;url=/trang-chu.html"></noscript>'),
    "redirect_words": bare("Đang chuyển hướng", '<p>Trang đã chuyển sang địa chỉ mới. Nếu trình duyệt không tự chuyển, hãy bấm <a href="/moi">vào đây</a>.</p><script>setTimeout(function(){location="/moi"},1)</script>'),
    "maintenance": bare("Bảo trì hệ thống", "<h1>Bảo trì hệ thống</h1><p>Cổng thông tin đang được nâng cấp để phục vụ quý vị tốt hơn. Dự kiến hoạt động trở lại vào 06:00 ngày 15/03/2024.</p><p>Mong quý vị thông cảm.</p>"),
    "suspended": bare("Account Suspended", "<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>"),
    "listing": bare("Index of /uploads/2019", '<h1>Index of /uploads/2019</h1><pre><a href="?C=N">Name</a> <a href="?C=M">Last modified</a> <a href="?C=S">Size</a><hr><a href="/uploads/">Parent Directory</a>\n<a href="anh-1.jpg">anh-1.jpg</a> 2019-03-14 09:12 211K\n<a href="tin-lien-quan.doc">tin-lien-quan.doc</a> 2019-03-15 10:02 31K\n</pre><address>Apache/2.4.6 (CentOS) Server at example.vn Port 80</address>'),
    "yellow_screen": bare("Object reference not set to an instance of an object.", "<h1>Server Error in '/' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Description: </b>An unhandled exception occurred during the execution of the current web request.<br><b>Exception Details: </b>System.NullReferenceException<br><b>Source Error:</b><table><tr><td><code><pre>Line 41: lblTieuDe.Text = row.TieuDe;</pre></code></td></tr></table><hr><b>Version Information:</b> Microsoft .NET Framework Version:4.0.30319"),
    "php_errors": bare("Lỗi", "<br /><b>Warning</b>:  mysql_connect(): Too many connections in <b>/home/web/config.php</b> on line <b>12</b><br />Không kết nối được cơ sở dữ liệu"),
    "server_welcome": bare("IIS Windows Server", '<div id="container"><a href="http://go.microsoft.com/"><img src="iisstart.png" alt="IIS" /></a></div>'),
    "busy": bare("503 Service Unavailable", "<h1>Hệ thống đang quá tải</h1><p>Số người truy cập vượt quá giới hạn. Xin vui lòng thử lại sau ít phút.</p>"),
    "firewall": bare("Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123<br><br><a href='javascript:history.back();'>[Go Back]</a>"),
}  # fmt: skip
