"""Pages of the fifteenth sealed part that are no article: lists, gates, refusals, forms, and frames left empty."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from html import escape
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed15_dates import stamped
from tests.generator.sealed15_pool import OTHERS

PAGER = '<div class="phan-trang"><span class="on">1</span><a href="?trang=2">2</a><a href="?trang=3">3</a><a href="?trang=2">Tiếp</a><a href="?trang=44">Cuối</a></div>'
#: [[o]] is the next linked article, [[d]] a date line of the portal, [[s]] a plain day, [[t]] the title of an article not shown.
KINDS = {
    "section": "<h1>Hoạt động đối ngoại</h1>" + '<div class="it"><h2>[[o]]</h2><p class="ng">[[d]]</p><p>Ban biên tập lược thuật những diễn biến chính của sự kiện.</p></div>' * 6 + PAGER,
    "section_one": '<h1>Đối ngoại nhân dân</h1><div class="it"><a href="/a"><img src="/t/1.jpg" alt=""></a><h2>[[o]]</h2><p class="ng">[[d]]</p><p>Sự kiện thu hút nhiều người dân hai bên tham dự, để lại ấn tượng tốt.</p><a href="/a">Xem chi tiết</a></div>' + PAGER,
    "by_day": "<h2>Tin đã đưa ngày [[s]]</h2><form>Ngày <select><option>1</option></select> Tháng <select><option>1</option></select><input type=submit value=Xem></form><ul>" + "<li>[[o]] <i>([[s]])</i></li>" * 8 + "</ul>",
    "topic": "<h1>Chủ đề: đường biên hòa bình</h1><p>Có 27 bài viết</p>" + '<div class="row">[[o]]<span>[[s]]</span></div>' * 7 + PAGER,
    "found": '<h1>Tìm kiếm</h1><form><input value="thị thực"><button>Tìm</button></form><p>Khoảng 63 kết quả (0,21 giây)</p>' + "<dl><dt>[[o]]</dt><dd>... các thủ tục về <b>thị thực</b> được thực hiện tại ...</dd></dl>" * 5 + PAGER,
    "nothing": "<h1>Tìm kiếm nâng cao</h1><p>Rất tiếc, không có bài viết nào khớp với yêu cầu của bạn.</p><ul><li>Kiểm tra lại chính tả</li><li>Thử từ khóa ngắn hơn</li></ul>",
    "albums": "<h1>Ảnh</h1>" + '<div class="al"><a href="/anh"><img src="/al.jpg" alt=""></a><h3>[[o]]</h3><span>12 ảnh - [[s]]</span></div>' * 6,
    "clips": "<h1>Truyền hình</h1>" + '<div class="cl"><img src="/c.jpg" alt=""><b>[[o]]</b><span>05:12</span><span>1.204 lượt phát</span></div>' * 5,
    "podcasts": "<h1>Phát thanh đối ngoại</h1>" + '<div class="po"><button>Phát</button>[[o]]<span>Số ra [[s]]</span></div>' * 6,
    "papers": "<h2>Tra cứu văn bản</h2><table><tr><th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ký</th></tr>" + "<tr><td>1</td><td>71/KH-SNgV</td><td><a href='/v'>Kế hoạch công tác tuần</a></td><td>[[s]]</td></tr>" * 6 + "</table>" + PAGER,
    "must_log_in": '<div class="gate"><p>Bạn cần đăng nhập để đọc bài viết này.</p><form><input placeholder="Tài khoản"><input type="password" placeholder="Mật khẩu"><button>Đăng nhập</button></form><a href="/dk">Chưa có tài khoản? Đăng ký</a></div><h4>Tin mới nhất</h4><ul>' + "<li>[[o]]</li>" * 5 + "</ul>",
    "taken_down": '<div class="alert">Nội dung bạn yêu cầu đã được gỡ theo đề nghị của đơn vị cung cấp.</div><h4>Tin cùng chuyên mục</h4><ul>' + "<li>[[o]] ([[s]])</li>" * 5 + "</ul>",
    "pending": "<h1>Thông báo hệ thống</h1><p>Bài viết đang chờ duyệt, xin quay lại sau.</p><p><a href='/'>Trang chủ</a></p>",
    "no_page": "<h1>Lỗi 404</h1><p>Xin lỗi, địa chỉ này không còn được sử dụng sau khi cổng thông tin được nâng cấp.</p><form><input placeholder='Tìm trong cổng'><button>Tìm</button></form><h4>Bài đọc nhiều</h4><ul>" + "<li>[[o]]</li>" * 4 + "</ul>",
    "forbidden": "<h1>403 Forbidden</h1><p>Bạn không có quyền truy cập thư mục này.</p><hr><address>Apache/2.2.15 (CentOS) Server at 127.0.0.1 Port 80</address>",
    "yellow": "<h1>Server Error in '/' Application.</h1><h2><i>Timeout expired. The timeout period elapsed prior to completion of the operation.</i></h2><b>Description:</b> An unhandled exception occurred during the execution of the current web request.<br><b>Exception Details:</b> System.Data.SqlClient.SqlException<br><b>Stack Trace:</b><pre>[SqlException (0x80131904)]\n System.Data.SqlClient.SqlConnection.OnError() +212</pre>",
    "php_error": "<b>Warning</b>: mysql_connect(): Too many connections in <b>/var/www/html/config.php</b> on line <b>12</b><br>Không kết nối được cơ sở dữ liệu!",
    "robot": "<h2>Xác minh truy cập</h2><p>Hệ thống phát hiện lưu lượng bất thường từ mạng của bạn. Hãy đánh dấu vào ô dưới đây để tiếp tục.</p><div class='cap'><input type=checkbox> Tôi không phải là người máy</div><p>Mã yêu cầu: 8f31a07c</p>",
    "waiting": "<p>Đang kiểm tra trình duyệt của bạn trước khi truy cập...</p><p>Quá trình này diễn ra tự động. Vui lòng chờ tối đa 5 giây.</p><p>DDoS protection</p>",
    "repairs": "<h1>Cổng thông tin đang bảo trì</h1><p>Chúng tôi nâng cấp hệ thống từ 22 giờ đến 6 giờ sáng. Mong quý vị thông cảm.</p>",
    "expired": "<h1>Phiên làm việc đã hết hạn</h1><p>Vui lòng tải lại trang hoặc đăng nhập lại.</p><button>Đăng nhập lại</button>",
    "to_friend": "<h2>Gửi bài viết cho bạn bè</h2><p>Bài viết: <b>[[t]]</b></p><form>Email người nhận <input><br>Lời nhắn <textarea></textarea><br>Mã bảo mật <img src='/cap.png'><input><br><button>Gửi</button><button>Đóng cửa sổ</button></form>",
    "your_view": "<h2>Ý kiến của bạn</h2><p>Về bài: <i>[[t]]</i></p><form>Họ tên (*) <input><br>Điện thoại <input><br>Tiêu đề (*) <input><br>Nội dung (*) <textarea></textarea><br>Bộ gõ: <input type=radio>Telex <input type=radio>VNI <input type=radio>Tắt<br>Nhập mã: <input><button>Gửi ý kiến</button></form>",
    "votes": "<h3>Kết quả bình chọn</h3><p>Theo bạn, chuyên mục nào cần được cập nhật thường xuyên hơn?</p><table><tr><td>Biên giới</td><td>41%</td></tr><tr><td>Lãnh sự</td><td>37%</td></tr><tr><td>Du lịch</td><td>22%</td></tr></table><p>Số người tham gia: 1.092</p><a href='javascript:close()'>Đóng</a>",
    "hollow": '<h1>[[t]]</h1><p class="ng">[[d]]</p><div class="tools"><a href="#">In</a><a href="#">Chia sẻ</a><span>Lượt xem: 17</span></div><div class="noi-dung"></div><h4>Tin liên quan</h4><ul>' + "<li>[[o]]</li>" * 4 + "</ul>",
    "loading": '<app-root><div class="spinner"></div><p>Đang tải...</p><noscript>Vui lòng bật JavaScript để sử dụng ứng dụng này.</noscript></app-root>',
    "no_english": "<h1>Notice</h1><p>Sorry, this item is only available in Vietnamese.</p><ul><li><a href='/vi'>Tiếng Việt</a></li></ul><h3>Latest news</h3><ul>" + "<li>[[o]]</li>" * 4 + "</ul>",
    "feeds": "<h2>RSS</h2><p>Chọn chuyên mục để nhận tin tự động:</p><table>" + "<tr><td>Đối ngoại</td><td><a href='/rss/1'>XML</a></td><td><a href='/rss/2'>Atom</a></td></tr>" * 4 + "</table>",
    "map": "<h2>Sơ đồ cổng thông tin</h2><ul><li><a href='/1'>Giới thiệu</a><ul><li><a href='/11'>Lịch sử</a></li><li><a href='/12'>Bản đồ hành chính</a></li></ul></li><li><a href='/2'>Đối ngoại</a><ul><li><a href='/21'>Song phương</a></li><li><a href='/22'>Đa phương</a></li></ul></li><li><a href='/3'>Liên hệ</a></li></ul>",
    "moved": "<p>Trang bạn tìm đã chuyển sang địa chỉ mới.</p><p>Trình duyệt sẽ tự chuyển sau 5 giây, hoặc <a href='https://moi.example/'>bấm vào đây</a>.</p>",
    "write_us": "<h1>Liên hệ Ban biên tập</h1><p>Điện thoại: 0213 555 0100</p><p>Thư điện tử: bbt@tinh.example</p><form><input placeholder='Họ tên'><input placeholder='Email'><textarea placeholder='Nội dung'></textarea><button>Gửi</button></form>",
    "newsletter": "<h1>Đăng ký nhận bản tin</h1><p>Chọn chủ đề bạn quan tâm:</p><label><input type=checkbox> Biên giới</label><label><input type=checkbox> Lãnh sự</label><label><input type=checkbox> Văn hóa</label><input type=email placeholder='Email'><button>Đăng ký</button>",
    "front": "<div class='hot'><h2>[[o]]</h2><p>Tin nổi bật trong ngày.</p></div>" + "<div class='kh'><h3><a href='/c'>Chuyên mục</a></h3><ul><li>[[o]]</li><li>[[o]]</li><li>[[o]]</li></ul></div>" * 4,
}  # fmt: skip
BARE = {"forbidden", "yellow", "php_error", "waiting", "loading", "moved"}
SHELLS = {
    "bang": (
        "<html><head>{charset}<title>Thông tin đối ngoại</title></head><body><table width=780 align=center><tr><td colspan=2><img src=/b.gif alt='Thông tin đối ngoại'></td></tr><tr><td width=170 valign=top><a href=/>Trang chủ</a><br><a href=/gt>Giới thiệu</a><br><b>Thời tiết</b><br>21°C<br><b>Lượt truy cập:</b> 88213</td><td valign=top>",
        "</td></tr><tr><td colspan=2 align=center>Giấy phép số 90/GP-BC. Chịu trách nhiệm: Giám đốc Sở Ngoại vụ. ĐT: 0230.382.5566</td></tr></table></body></html>",
    ),
    "cong": (
        '<!DOCTYPE html><html lang="vi"><head>{charset}<title>Cổng thông tin đối ngoại</title></head><body><div class="tren"><a href="/">Cổng thông tin đối ngoại</a><ul><li><a href="/tt">Tin tức</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/en">English</a></li></ul></div><div class="giua">',
        '</div><div class="phai"><h4>Liên kết website</h4><select><option>Bộ Ngoại giao</option></select><h4>Đang trực tuyến</h4><p>35</p></div><div class="duoi"><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh</p><p>Điện thoại: 0215.3999.111</p><a href="#">Về đầu trang</a></div></body></html>',
    ),
    "moi": (
        '<!doctype html><html lang="vi"><head>{charset}<title>Đối ngoại địa phương</title></head><body><a href="#m" class="skip">Đến nội dung</a><header><nav><a href="/">Trang chủ</a><a href="/su-kien">Sự kiện</a><a href="/du-lieu">Dữ liệu</a></nav><form role="search"><input type="search"></form></header><main id="m">',
        '</main><aside><section><h2>Bản tin tuần</h2><p>Nhận email mỗi thứ Hai.</p></section></aside><footer><address>Sở Ngoại vụ, tầng 5 nhà B</address><p>Giấy phép số 18/GP-TTĐT</p></footer><div class="cookie"><p>Trang này dùng cookie.</p><button>Đồng ý</button></div></body></html>',
    ),
}  # fmt: skip
UNTOLD = "Một bài viết không hiển thị ở đây"


def _filled(main: str, portal: str, rng: Random) -> str:
    titles = rng.sample(OTHERS, 20)

    def word(place: re.Match[str]) -> str:
        day = datetime(rng.randint(2010, 2025), 1, 1, 9, 5, 7) + timedelta(days=rng.randrange(360))
        if place[1] == "o":
            title = titles.pop()
            return f'<a href="/{slug(title).lower()}-{rng.randint(10, 999)}.html">{escape(title)}</a>'
        return {"d": stamped(portal, day, 0)[0], "s": f"{day:%d/%m/%Y}", "t": UNTOLD}[place[1]]

    return re.sub(r"\[\[(\w)\]\]", word, main)


def cases() -> list[Case]:
    """Every kind in two of the three shells (a server's own message stands alone, once)."""
    out = []
    for number, (kind, main) in enumerate(KINDS.items()):
        shells = ["bare"] if kind in BARE else [list(SHELLS)[number % 3], list(SHELLS)[(number + 1) % 3]]
        for at, shell in enumerate(shells):
            rng = Random(f"sealed15/{kind}/{shell}")
            portal = list(HOSTS)[(number + at) % 3]
            head, foot = SHELLS.get(shell, ("<html><head>{charset}<title></title></head><body>", "</body></html>"))
            way = rng.choice(("declared", "declared", *WAYS))
            body, headers = encode(head + _filled(main, portal, rng) + foot, way, rng)
            name = f"sealed15-{portal}-{kind}-{shell}-{way}"
            url = f"{HOSTS[portal]}/{kind.replace('_', '-')}-{rng.randint(100, 999)}.html"
            out.append(Case(name, "sealed15", portal, f"no_{kind}", url, body, None, headers))
    return out
