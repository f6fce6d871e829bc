"""Pages that are no articles: what a portal answers besides, in fourteen kinds."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.fresh_parts import SITES, menu
from tests.generator.fresh_words import STORIES
from tests.generator.model import Case

Draw = Callable[[Random, str], str]


def _page(portal: str, title: str, inner: str, bare: bool = False) -> str:
    site = SITES[portal]
    if bare:
        return f"<html><head>{{charset}}<title>{title}</title></head><body>{inner}</body></html>"
    return f'<!DOCTYPE html><html><head>{{charset}}<title>{title} - {site}</title></head><body><div class="banner">{site}</div><ul>{menu()}</ul><div id="main">{inner}</div><footer><p>© {site}</p><p>Điện thoại: 0213.3876.501</p></footer></body></html>'


def _some(rng: Random, count: int) -> list[tuple[str, ...]]:
    return rng.sample(STORIES, count)


def cards(rng: Random, portal: str) -> str:
    """A category as cards with dates and beginnings of leads."""
    rows = "".join(
        f'<div class="card"><a href="/tin/{at}.html"><img src="/t/{at}.jpg"></a><h3><a href="/tin/{at}.html">{e(s[0])}</a></h3><small>{rng.randint(1, 28):02d}/0{rng.randint(1, 9)}/2021</small><p>{e(s[1])}</p></div>'
        for at, s in enumerate(_some(rng, 10))
    )
    return _page(
        portal,
        "Hợp tác quốc tế",
        f'<h1>Hợp tác quốc tế</h1>{rows}<ul class="pagination"><li>1</li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li><li><a href="?p=2">Trang sau</a></li></ul>',
    )


def titles_only(rng: Random, portal: str) -> str:
    """A list of titles with dates behind."""
    rows = "".join(
        f'<tr><td>{at}</td><td><a href="/v/{at}">{e(s[0])}</a></td><td>{rng.randint(1, 28):02d}/1{rng.randint(0, 2)}/2018</td></tr>'
        for at, s in enumerate(_some(rng, 20), 1)
    )
    return _page(
        portal,
        "Tin tức",
        f"<h2>Tin tức</h2><table>{rows}</table><div>Trang: 1 <a href=?p=2>2</a> <a href=?p=3>3</a></div>",
    )


def front(rng: Random, portal: str) -> str:
    """The first page: sections of titles."""
    parts = "".join(
        f'<div class="section"><h2><a href="/c{at}">{name}</a></h2><ul>'
        + "".join(f'<li><a href="/tin/{at}{n}">{e(s[0])}</a></li>' for n, s in enumerate(_some(rng, 5)))
        + "</ul></div>"
        for at, name in enumerate(("Tin nổi bật", "Biên giới - Hữu nghị", "Văn hóa - Du lịch", "Kinh tế đối ngoại"))
    )
    return _page(portal, "Trang chủ", parts)


def found(rng: Random, portal: str) -> str:
    """Answers to a search."""
    rows = "".join(
        f'<li><a href="/tin/{at}">{e(s[0])}</a><br><span>... {e(s[1][:70])} ...</span></li>'
        for at, s in enumerate(_some(rng, 8))
    )
    return _page(
        portal,
        "Tìm kiếm",
        f'<h1>Kết quả tìm kiếm</h1><form><input name="q" value="cửa khẩu"><button>Tìm</button></form><p>Tìm thấy 8 kết quả</p><ol>{rows}</ol>',
    )


def signin(rng: Random, portal: str) -> str:
    """A form for those who work there."""
    return _page(
        portal,
        "Đăng nhập hệ thống",
        '<form method="post"><h3>Đăng nhập hệ thống quản trị</h3><label>Tên đăng nhập</label><input name="user"><label>Mật khẩu</label><input type="password" name="pass"><label><input type="checkbox">Ghi nhớ</label><button>Đăng nhập</button><a href="/quen">Quên mật khẩu?</a></form>',
        rng.random() < 0.5,
    )


def signup(rng: Random, portal: str) -> str:
    """A form for new readers."""
    return _page(
        portal,
        "Đăng ký thành viên",
        '<h1>Đăng ký thành viên</h1><form method="post"><label>Họ và tên</label><input><label>Email</label><input type="email"><label>Mật khẩu</label><input type="password"><label>Nhập lại mật khẩu</label><input type="password"><label>Mã xác nhận</label><img src="/captcha"><input><button>Đăng ký</button></form>',
    )


def contact(rng: Random, portal: str) -> str:
    """A form for letters to the editors."""
    return _page(
        portal,
        "Liên hệ",
        '<h1>Liên hệ</h1><form><p>Họ tên (*)</p><input><p>Địa chỉ</p><input><p>Email (*)</p><input><p>Nội dung (*)</p><textarea></textarea><button>Gửi</button><button type="reset">Nhập lại</button></form>',
    )


def missing(rng: Random, portal: str) -> str:
    """A soft 404."""
    words = rng.choice(
        (
            "Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.",
            "Không tìm thấy trang. Vui lòng kiểm tra lại đường dẫn.",
            "Bài viết không tồn tại hoặc đã bị gỡ bỏ.",
        )
    )
    return _page(portal, "Không tìm thấy trang", f'<h1>404</h1><p>{words}</p><p><a href="/">Về trang chủ</a></p>')


def broken(rng: Random, portal: str) -> str:
    """A server that fell over."""
    words = rng.choice(
        (
            "<h1>Server Error in '/' Application.</h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Description:</b> An unhandled exception occurred during the execution of the current web request.",
            "<h1>502 Bad Gateway</h1><hr><center>nginx/1.18.0</center>",
            "<h1>503 Service Temporarily Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems.</p>",
        )
    )
    return _page(portal, "Error", words, True)


def challenge(rng: Random, portal: str) -> str:
    """Proof is asked that one is a person."""
    return _page(
        portal,
        "Just a moment...",
        '<h1>Checking your browser before accessing the site.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><noscript>Please enable JavaScript and cookies to continue</noscript><div class="cf-turnstile"></div>',
        True,
    )


def repairs(rng: Random, portal: str) -> str:
    """Closed for repairs."""
    return _page(
        portal,
        "Bảo trì",
        "<h1>Website đang bảo trì</h1><p>Hệ thống đang được bảo trì, nâng cấp. Vui lòng quay lại sau.</p>",
        True,
    )


def album(rng: Random, portal: str) -> str:
    """A wall of albums."""
    rows = "".join(
        f'<div class="album"><a href="/album/{at}"><img src="/a/{at}.jpg"></a><p><a href="/album/{at}">{e(s[0])}</a></p><span>{rng.randint(3, 40)} ảnh</span></div>'
        for at, s in enumerate(_some(rng, 12))
    )
    return _page(portal, "Thư viện ảnh", f"<h2>Thư viện ảnh</h2>{rows}")


def papers(rng: Random, portal: str) -> str:
    """A table of documents."""
    rows = "".join(
        f'<tr><td>{rng.randint(10, 900)}/QĐ-UBND</td><td>{rng.randint(1, 28):02d}/03/2022</td><td><a href="/vb/{at}">Quyết định về việc phê duyệt kế hoạch năm {2015 + at}</a></td><td><a href="/vb/{at}.pdf">Tải về</a></td></tr>'
        for at in range(12)
    )
    return _page(
        portal,
        "Văn bản",
        f"<h2>Hệ thống văn bản</h2><form><input name=so><select><option>Loại văn bản</option></select><button>Tra cứu</button></form><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>{rows}</table>",
    )


def site_map(rng: Random, portal: str) -> str:
    """The map of the site."""
    rows = "".join(
        f'<li><a href="/m{at}">{name}</a><ul><li><a href="/m{at}/1">Tin mới</a></li><li><a href="/m{at}/2">Lưu trữ</a></li></ul></li>'
        for at, name in enumerate(("Giới thiệu", "Hợp tác quốc tế", "Tin trong tỉnh", "Văn bản", "Thư viện"))
    )
    return _page(portal, "Sơ đồ trang", f"<h1>Sơ đồ trang</h1><ul>{rows}</ul>")


def nothing(rng: Random, portal: str) -> str:
    """A category without articles."""
    return _page(portal, "Người Việt ở nước ngoài", "<h1>Người Việt ở nước ngoài</h1><p>Đang cập nhật...</p>")


KINDS: tuple[Draw, ...] = (
    cards, titles_only, front, found, signin, signup, contact, missing, broken, challenge, repairs, album, papers, site_map, nothing,
)  # fmt: skip
PATHS = {"lai_chau": "/trang/{}.html", "dien_bien": "/Trang/{}", "dien_bien_stttt": "/vi/{}/"}


def _case(portal: str, draw: Draw) -> Case:
    rng = Random(f"fresh-other/{portal}/{draw.__name__}")
    way = rng.choice(("declared", "undeclared", "header", "utf16le", "nfd", "decimal"))
    body, headers = encode(draw(rng, portal), way, rng)
    url = HOSTS[portal] + PATHS[portal].format(draw.__name__)
    return Case(
        f"fresh-{portal}-other_{draw.__name__}-{way}",
        "fresh",
        portal,
        f"other_{draw.__name__}",
        url,
        body,
        None,
        headers,
    )


def cases() -> tuple[Case, ...]:
    """Every kind once a portal."""
    return tuple(_case(portal, draw) for portal in HOSTS for draw in KINDS)
