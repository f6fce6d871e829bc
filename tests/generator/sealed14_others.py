"""Pages of the fourteenth sealed part that are no article: each kind in the dress of each of the three portals."""

from __future__ import annotations

from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case

FRAMES = {
    "lai_chau": """<!DOCTYPE html><html><head>{charset}<title>[[T]]Cổng thông tin đối ngoại tỉnh Lai Châu</title></head><body><form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEP">
<ul><li><a href="/">Trang chủ</a></li><li><a href="/cs.html">Chính sách đối ngoại</a></li></ul><div id="cph">[[B]]</div><div>812 Người đang Online</div><div>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</div>
<div>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu</div><div>Điện thoại: 02133.798.799</div></form></body></html>""",
    "dien_bien": """<!DOCTYPE html><html><head>{charset}<title>[[T]]Thông tin đối ngoại tỉnh Điện Biên</title></head><body><div class="navbar"><a href="/">TRANG CHỦ</a> <a href="/TinTuc">TIN TỨC</a></div>
<div class="body-content">[[B]]</div><ul><li>HỆ THỐNG VĂN BẢN</li><li><a href="/vb/1">Số/Ký hiệu: 123/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li></ul><ul><li>LIÊN KẾT WEBSITE</li></ul></body></html>""",
    "dien_bien_stttt": """<!DOCTYPE html><html lang="vi"><head><title>[[T]]Sở Thông tin và Truyền thông</title>{charset}<meta name="generator" content="NukeViet v4.5"></head><body><noscript>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</noscript>
<a href="/vi/">Trang nhất</a> &raquo; <a href="/vi/news/">Tin Tức</a><div class="contentwrap">[[B]]</div><div>Thống kê truy cập</div><ul><li>Đang truy cập 8</li><li>Hôm nay 1.204</li></ul></body></html>""",
}
HEADS = {
    "lai_chau": "({d:02}/06/2019 8:12:41 SA)",
    "dien_bien": "Thời gian đăng: 6/{d}/2019 8:12:41 AM",
    "dien_bien_stttt": "{d:02}/06/2019 08:12",
}
ITEMS = (
    ("Hai tỉnh trao đổi kinh nghiệm quản lý cửa khẩu", "Sáng nay, hai bên đã trao đổi kinh nghiệm quản lý phương tiện ra vào khu vực cửa khẩu và phân luồng hàng hóa."),
    ("Trao tặng trang thiết bị y tế cho huyện giáp biên", "Số trang thiết bị trị giá 650 triệu đồng gồm máy siêu âm, máy thở và vật tư tiêu hao được trao cho trung tâm y tế huyện."),
    ("Thanh niên hai nước chung tay làm sạch dòng suối", "Hơn 200 đoàn viên, thanh niên tham gia thu gom rác, trồng 1.500 cây xanh dọc suối biên giới."),
    ("Tiếp đoàn nghệ thuật dân gian đến từ Hung-ga-ri", "Đoàn gồm 24 nghệ sĩ sẽ biểu diễn ba đêm tại quảng trường trung tâm và giao lưu với học sinh."),
    ("Cấp phát tờ rơi pháp luật bằng ba thứ tiếng", "Tờ rơi in bằng tiếng Việt, tiếng Mông và tiếng Hà Nhì được cấp cho các bản vùng biên."),
)  # fmt: skip


def _list(portal: str, lead: bool) -> str:
    rows = (
        f'<div class="item"><h3><a href="/bai/{at}.html">{title}</a></h3><span>{HEADS[portal].format(d=at + 3)}</span>'
        + (f"<p>{text}</p>" if lead else "") + "</div>"
        for at, (title, text) in enumerate(ITEMS)
    )  # fmt: skip
    return "".join(rows)


def _home(portal: str) -> str:
    return "<h2>Tin mới</h2>" + _list(portal, True) + "<h2>Tin đọc nhiều</h2>" + _list(portal, False)


def _category(portal: str) -> str:
    return (
        "<h1>Đối ngoại nhân dân</h1>"
        + _list(portal, True)
        + '<div class="pager"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">Trang sau</a></div>'
    )


def _search(portal: str) -> str:
    return (
        '<h1>Tìm kiếm</h1><form><input name="q" value="biên giới"><button>Tìm</button></form><p>Tìm thấy 5 kết quả cho từ khóa "biên giới"</p>'
        + _list(portal, True)
    )


PAGES = {
    "contact": ("Liên hệ - ", "<h1>Liên hệ</h1><p>Quý vị vui lòng điền đầy đủ thông tin vào mẫu dưới đây. Chúng tôi sẽ trả lời trong thời gian sớm nhất.</p><form><label>Họ và tên (*)</label><input name='n'><label>Email (*)</label><input name='e'><label>Nội dung (*)</label><textarea></textarea><label>Mã bảo vệ</label><input><button>Gửi đi</button></form>"),
    "login": ("Đăng nhập - ", "<h1>Đăng nhập hệ thống quản trị</h1><form method='post'><p>Tên đăng nhập</p><input name='u'><p>Mật khẩu</p><input type='password' name='p'><p><input type='checkbox'> Ghi nhớ mật khẩu</p><button>Đăng nhập</button><a href='/quen'>Quên mật khẩu?</a></form>"),
    "soft_404": ("Thông báo - ", "<h2>Thông báo</h2><p>Bài viết bạn tìm không tồn tại hoặc đã bị xóa khỏi hệ thống. Vui lòng quay về trang chủ hoặc sử dụng chức năng tìm kiếm để tìm nội dung cần xem.</p><p><a href='/'>Quay về trang chủ</a></p>"),
    "empty_list": ("Công tác lãnh sự - ", "<h1>Công tác lãnh sự</h1><p>Nội dung đang được cập nhật.</p>"),
    "documents": ("Văn bản - ", "<h1>Hệ thống văn bản</h1><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>" + "".join(f"<tr><td><a href='/vb/{n}'>{n}/KH-UBND</a></td><td>0{n % 9 + 1}/03/2020</td><td>Kế hoạch công tác đối ngoại của tỉnh năm thứ {n}</td></tr>" for n in range(11, 19)) + "</table><p>Trang 1/14</p>"),
    "video_list": ("Thư viện video - ", "<h1>Thư viện video</h1>" + "".join(f"<div><a href='/v/{at}'><img src='/v/{at}.jpg' alt=''></a><p><a href='/v/{at}'>{title}</a></p><p>Lượt xem: {at * 37 + 12}</p></div>" for at, (title, _) in enumerate(ITEMS))),
    "questions": ("Hỏi đáp - ", "<h1>Hỏi đáp</h1><p>Gửi câu hỏi tới Sở Ngoại vụ</p><form><input name='hoten' placeholder='Họ tên'><input name='email' placeholder='Email'><textarea name='hoi'></textarea><button>Gửi câu hỏi</button></form><p>Chưa có câu hỏi nào được trả lời.</p>"),
    "session": ("Phiên làm việc - ", "<h1>Phiên làm việc đã hết hạn</h1><p>Vì lý do bảo mật, phiên làm việc của bạn đã kết thúc do không có thao tác trong 20 phút. Vui lòng đăng nhập lại để tiếp tục.</p><a href='/login'>Đăng nhập lại</a>"),
    "site_map": ("Sơ đồ trang - ", "<h1>Sơ đồ trang</h1><ul>" + "".join(f"<li><a href='/{n}'>{n}</a><ul><li><a href='/{n}/1'>Tin hoạt động</a></li><li><a href='/{n}/2'>Văn bản</a></li></ul></li>" for n in ("Giới thiệu", "Tin tức", "Lãnh sự", "Biên giới", "Thư viện")) + "</ul>"),
    "poll": ("Kết quả thăm dò - ", "<h1>Kết quả thăm dò ý kiến</h1><p>Bạn đánh giá giao diện mới thế nào?</p><table><tr><td>Đẹp</td><td>61%</td><td>412 phiếu</td></tr><tr><td>Bình thường</td><td>30%</td><td>203 phiếu</td></tr><tr><td>Cần cải tiến</td><td>9%</td><td>61 phiếu</td></tr></table><p>Tổng số: 676 phiếu</p>"),
}  # fmt: skip
WHOLE = (
    ("challenge", "<!DOCTYPE html><html lang='en-US'><head>{charset}<title>Just a moment...</title><meta name='robots' content='noindex,nofollow'></head><body><div class='main-wrapper'><h1>doingoai</h1><h2>Đang kiểm tra trình duyệt của bạn trước khi truy cập</h2><p>Quá trình này diễn ra tự động. Trình duyệt sẽ được chuyển tới trang bạn yêu cầu sau ít giây.</p><noscript>Enable JavaScript and cookies to continue</noscript><p>Ray ID: 7c1e2f3a</p></div></body></html>"),
    ("yellow_error", "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor='white'><span><h1>Server Error in '/' Application.<hr width=100% size=1 color=silver></h1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag.</body></html>"),
    ("upkeep", "<html><head>{charset}<title>Bảo trì hệ thống</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng hoạt động để nâng cấp từ 22 giờ ngày 12/6 đến 6 giờ ngày 13/6. Mong quý độc giả thông cảm.</p><p>Trân trọng!</p></body></html>"),
    ("blocked", "<html><head>{charset}<title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1420395837495<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"),
)  # fmt: skip


def _pages(portal: str) -> list[tuple[str, str]]:
    frame = FRAMES[portal]
    made = {
        "home": ("", _home(portal)),
        "category": ("Đối ngoại nhân dân - ", _category(portal)),
        "search": ("Tìm kiếm - ", _search(portal)),
        **PAGES,
    }
    return [(kind, frame.replace("[[T]]", head).replace("[[B]]", body)) for kind, (head, body) in made.items()]


def cases() -> tuple[Case, ...]:
    """Thirteen kinds on each portal, and four that any server sends, each at an address where an article could be."""
    out = []
    for portal, host in HOSTS.items():
        for at, (kind, text) in enumerate((*_pages(portal), *WHOLE)):
            rng = Random(f"sealed14/{portal}/{kind}")
            way = rng.choice(WAYS)
            body, headers = encode(text, way, rng)
            path = {
                "lai_chau": f"/chinh-sach/{kind}--{at}.html",
                "dien_bien": f"/TinTuc/View/{kind}",
                "dien_bien_stttt": f"/vi/news/x/{kind}-{at}.html",
            }[portal]
            out.append(
                Case(
                    f"sealed14-no-{portal}-{kind}-{way}",
                    "sealed14",
                    portal,
                    f"no_{kind}",
                    host + path,
                    body,
                    None,
                    headers,
                )
            )
    return tuple(out)
