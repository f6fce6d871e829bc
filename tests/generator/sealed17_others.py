"""Pages of the seventeenth sealed part that are no article: sixteen kinds in the furniture of the three portals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from tests.generator import sealed17_dien_bien, sealed17_lai_chau, sealed17_nuke
from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed17_dates import moment, written
from tests.generator.sealed17_page import OTHERS, Dress, filled, noise, stated

DRESSES: dict[str, tuple[Dress, ...]] = {
    "lai_chau": sealed17_lai_chau.DRESSES, "dien_bien": sealed17_dien_bien.DRESSES, "dien_bien_stttt": sealed17_nuke.DRESSES,
}  # fmt: skip
TEASERS = (
    "Sáng nay, hai bên đã gặp nhau tại trụ sở huyện để bàn bước tiếp theo và thống nhất lịch làm việc...",
    "Gần 200 người dự buổi lễ diễn ra trong không khí ấm áp, có nhiều tiết mục văn nghệ do bà con tự dàn dựng...",
    "Đây là lần thứ ba hoạt động được tổ chức, quy mô lớn hơn những lần trước cả về số đoàn và số gian hàng...",
)


def dated(portal: str, rng: Random) -> str:
    """A date as the portal prints it."""
    return written(portal, moment(rng, "own"), "own")[0]


def home(portal: str, rng: Random) -> str:
    """A big story, columns of others."""
    lists = "".join(f'<li><a href="/a{at}">{title}</a></li>' for at, title in enumerate(OTHERS[2:9]))
    return f'<div class="noi-bat"><img src="/Uploads/nb.jpg" alt=""><h2><a href="/a">{OTHERS[0]}</a></h2><p>{TEASERS[0]}</p><a href="/a">Xem tiếp</a></div><div class="cot"><h3>Tin tức - Sự kiện</h3><ul>{lists}</ul></div><div class="cot"><h3>Biên giới</h3><p><a href="/b">{OTHERS[1]}</a></p><p>{TEASERS[1]}</p></div>'


def category(portal: str, rng: Random) -> str:
    """A list of one category, each item with the portal's own date line."""
    items = "".join(
        f'<div class="item"><img src="/t/{at}.jpg" alt=""><h3><a href="/c/{at}">{title}</a></h3><div>{dated(portal, rng)}</div><p>{TEASERS[at % 3]}</p></div>'
        for at, title in enumerate(rng.sample(OTHERS[:10], 8))
    )
    return f'<h1>Hoạt động đối ngoại</h1>{items}<div class="trang"><b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> ... <a href="?p=41">Trang cuối</a></div>'


def short_list(portal: str, rng: Random) -> str:
    """The last page of a category: a single item."""
    return f'<h2>Thông tin đối ngoại</h2><table><tr><td><img src="/t/1.jpg"></td><td><a href="/c/9"><b>{OTHERS[3]}</b></a><br>{dated(portal, rng)}<br>{TEASERS[2]}<br><a href="/c/9">Chi tiết</a></td></tr></table><p><a href="?p=40">« Trang trước</a> <a href="?p=1">1</a> <b>41</b></p>'


def search(portal: str, rng: Random) -> str:
    """Results of a search."""
    items = "".join(
        f'<p><a href="/s/{at}">{title}</a><br>{dated(portal, rng)}<br>...{TEASERS[at % 3]}</p>'
        for at, title in enumerate(OTHERS[4:9])
    )
    return f'<h1>Kết quả tìm kiếm</h1><form><input name="q" value="hữu nghị"><button>Tìm</button></form><p>Tìm thấy 37 kết quả cho từ khóa <b>hữu nghị</b></p>{items}'


def nothing(portal: str, rng: Random) -> str:
    """A search without a result."""
    return '<h1>Tìm kiếm</h1><form><input name="q"><button>Tìm</button></form><p>Không tìm thấy kết quả nào phù hợp với từ khóa của bạn. Vui lòng thử lại với từ khóa khác.</p>'


def login(portal: str, rng: Random) -> str:
    """A login."""
    return '<h1>Đăng nhập hệ thống</h1><form method="post"><label>Tên đăng nhập</label><input name="u"><label>Mật khẩu</label><input type="password" name="p"><label><input type="checkbox"> Ghi nhớ</label><button>Đăng nhập</button><a href="/quen">Quên mật khẩu?</a></form><p>Bạn cần đăng nhập để xem nội dung này.</p>'


def contact(portal: str, rng: Random) -> str:
    """A form for letters."""
    return '<h2>Góp ý - Liên hệ</h2><p>Mọi ý kiến đóng góp xin gửi về Ban Biên tập theo mẫu dưới đây. Các mục có dấu (*) là bắt buộc.</p><form method="post"><table><tr><td>Họ và tên (*)</td><td><input name="a"></td></tr><tr><td>Địa chỉ</td><td><input name="b"></td></tr><tr><td>Thư điện tử (*)</td><td><input name="c"></td></tr><tr><td>Nội dung (*)</td><td><textarea name="d"></textarea></td></tr><tr><td>Mã xác nhận</td><td><img src="/captcha.ashx"><input name="e"></td></tr></table><input type="submit" value="Gửi đi"></form>'


def soft404(portal: str, rng: Random) -> str:
    """A page that is not there, told with the status 200."""
    return '<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã được chuyển sang địa chỉ khác. Vui lòng kiểm tra lại đường dẫn hoặc quay về <a href="/">trang chủ</a>.</p>'


def removed(portal: str, rng: Random) -> str:
    """An article taken away; the list of others still stands there."""
    items = "".join(f'<li><a href="/r/{at}">{title}</a></li>' for at, title in enumerate(OTHERS[:5]))
    return f'<div class="detail"><h1>Thông báo</h1><div>Bài viết này không tồn tại hoặc đã bị gỡ bỏ khỏi hệ thống. Hệ thống sẽ tự chuyển về trang chủ sau 5 giây.</div></div><h3>Tin liên quan</h3><ul>{items}</ul>'


def documents(portal: str, rng: Random) -> str:
    """A table of documents."""
    rows = "".join(
        f'<tr><td>{at + 1}</td><td><a href="/vb/{at}">{rng.randint(10, 2400)}/{kind}</a></td><td>{(datetime(2020, 1, 3) + timedelta(days=at * 17)):%d/%m/%Y}</td><td>{what}</td></tr>'
        for at, (kind, what) in enumerate((("KH-UBND", "Kế hoạch hội nhập quốc tế"), ("QĐ-UBND", "Quyết định cử đoàn ra"), ("CV-SNgV", "Trả lời đề nghị mời khách"), ("BC-SNgV", "Báo cáo công tác lãnh sự quý"), ("CT-UBND", "Chỉ thị tăng cường quản lý biên giới")))
    )  # fmt: skip
    return f'<h1>Hệ thống văn bản</h1><form>Số/Ký hiệu <input name="s"> Trích yếu <input name="t"> <button>Tra cứu</button></form><table><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{rows}</table><p>Trang 1/19</p>'


def albums(portal: str, rng: Random) -> str:
    """Albums of pictures."""
    items = "".join(
        f'<div class="album"><a href="/al/{at}"><img src="/al/{at}.jpg" alt=""></a><p>{title} ({rng.randint(4, 40)} ảnh)</p></div>'
        for at, title in enumerate(OTHERS[:6])
    )
    return f"<h1>Thư viện ảnh</h1>{items}"


def poll(portal: str, rng: Random) -> str:
    """The result of a poll."""
    return "<h2>Kết quả thăm dò ý kiến</h2><p>Bạn thấy giao diện mới của cổng thông tin thế nào?</p><table><tr><td>Rất đẹp</td><td>61% (122 phiếu)</td></tr><tr><td>Bình thường</td><td>30% (60 phiếu)</td></tr><tr><td>Cần sửa</td><td>9% (18 phiếu)</td></tr></table><p>Tổng số phiếu: 200</p>"


def sitemap(portal: str, rng: Random) -> str:
    """A map of the site."""
    items = "".join(
        f'<li><a href="/m/{at}">{name}</a><ul><li><a href="/m/{at}/1">Tin mới</a></li><li><a href="/m/{at}/2">Lưu trữ</a></li></ul></li>'
        for at, name in enumerate(("Giới thiệu", "Tin tức", "Biên giới", "Kiều bào", "Du lịch", "Văn bản"))
    )
    return f"<h1>Sơ đồ trang</h1><ul>{items}</ul>"


FRAMED: dict[str, tuple[str, Callable[[str, Random], str]]] = {
    "home": ("Trang chủ", home), "category": ("Hoạt động đối ngoại", category), "short": ("Thông tin đối ngoại", short_list),
    "search": ("Kết quả tìm kiếm", search), "nothing": ("Tìm kiếm", nothing), "login": ("Đăng nhập", login),
    "contact": ("Liên hệ", contact), "soft404": ("Không tìm thấy trang", soft404), "removed": ("Thông báo", removed),
    "documents": ("Hệ thống văn bản", documents), "albums": ("Thư viện ảnh", albums), "poll": ("Kết quả thăm dò", poll),
    "sitemap": ("Sơ đồ trang", sitemap),
}  # fmt: skip
BARE = {
    "challenge": """<!DOCTYPE html><html lang="vi"><head>{charset}<title>Xin chờ một chút...</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="390"></head><body><div class="main-wrapper"><h1 class="zone-name">thongtindoingoai</h1><h2 id="challenge-running">Đang kiểm tra trình duyệt của bạn trước khi truy cập</h2><noscript><p>Hãy bật JavaScript và cookie để tiếp tục</p></noscript><p>Quá trình này diễn ra tự động. Trình duyệt sẽ được chuyển tới nội dung bạn yêu cầu trong giây lát. Vui lòng chờ tối đa 5 giây.</p><p>Mã yêu cầu: 8c1f00aa91</p></div>[[K]]</body></html>""",
    "yellow": """<!DOCTYPE html><html><head>{charset}<title>Runtime Error</title><style>body {font-family:Verdana}</style></head><body bgcolor="white"><span><h1>Server Error in '/' Application.<hr width=100% size=1></h1><h2><i>Runtime Error</i></h2></span><font face="Arial"><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons).<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag within a "web.config" configuration file.<br><br><table width=100% bgcolor="#ffffcc"><tr><td><code><pre>&lt;configuration&gt; &lt;system.web&gt; &lt;customErrors mode="Off"/&gt;</pre></code></td></tr></table></font>[[K]]</body></html>""",
    "closed": """<!DOCTYPE html><html><head>{charset}<title>Bảo trì hệ thống</title></head><body><center><img src="/images/baotri.gif"><h2>Hệ thống đang được bảo trì, nâng cấp</h2><p>Cổng thông tin tạm ngừng phục vụ từ 20 giờ ngày 12/7 đến 6 giờ ngày 13/7 để nâng cấp máy chủ. Rất mong quý bạn đọc thông cảm và quay lại sau.</p></center>[[K]]</body></html>""",
}  # fmt: skip
PATHS = {"lai_chau": "/chuyen-muc/{}.html", "dien_bien": "/TinTuc/{}", "dien_bien_stttt": "/vi/news/{}/"}


def drawn(portal: str, kind: str, number: int, rng: Random) -> str:
    """The page, before it is encoded."""
    junk = f'<script>var _s="{noise(rng, 1500)}";</script>'
    if kind in BARE:
        return BARE[kind].replace("[[K]]", junk)
    dress = DRESSES[portal][number % len(DRESSES[portal])]
    title, make = FRAMED[kind]
    slots = {
        "M": make(portal, rng), "HT": title, "TT": title, "K": junk, "N": str(rng.randint(3, 900)),
        "V": str(rng.randint(1000, 9000)), "VS": stated(rng, 3000),
    }  # fmt: skip
    return filled(dress.frame, slots)


def case_of(portal: str, kind: str, number: int) -> Case:
    """One page that is no article."""
    rng = Random(f"sealed17/{portal}/{kind}")
    way = WAYS[number * 3 % len(WAYS)]
    body, headers = encode(drawn(portal, kind, number, rng), way, rng)
    url = HOSTS[portal] + PATHS[portal].format(f"{kind}-{number}")
    return Case(f"sealed17-{portal}-{kind}-{way}", "sealed17", portal, "others", url, body, None, headers)


def cases() -> tuple[Case, ...]:
    """All pages that are no article."""
    places = [(portal, kind) for portal in DRESSES for kind in (*FRAMED, *BARE)]
    return tuple(case_of(*place, number) for number, place in enumerate(places))
