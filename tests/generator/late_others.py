"""Pages that are no articles, in fourteen further kinds."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.fresh_parts import SITES
from tests.generator.late_parts import menu
from tests.generator.late_words import STORIES
from tests.generator.model import Case

Draw = Callable[[Random, str], str]


def _page(portal: str, title: str, inner: str) -> str:
    site = SITES[portal]
    return f'<!DOCTYPE html><html><head>{{charset}}<title>{title} | {site}</title></head><body><div class="top"><b>{site}</b><ul>{menu()}</ul></div><div class="main">{inner}</div><div class="ft"><p>{site}</p><p>Điện thoại: 0215.3825.409</p></div></body></html>'


def _day(rng: Random) -> str:
    return f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/20{rng.randint(12, 24)}"


def long_teasers(rng: Random, portal: str) -> str:
    """A section in which every entry shows its lead in full and a link to read on."""
    rows = "".join(
        f'<div class="n"><a href="/t/{at}.html"><b>{e(told[0])}</b></a> <i>({_day(rng)})</i><p>{e(told[1])} {e(told[2])}</p><a href="/t/{at}.html">Xem chi tiết</a></div>'
        for at, told in enumerate(rng.sample(STORIES, 8))
    )
    return _page(portal, "Tin hoạt động", f'<h2>Tin hoạt động</h2>{rows}<div><span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Tiếp</a></div>')  # fmt: skip


def by_month(rng: Random, portal: str) -> str:
    """An archive by months."""
    parts = "".join(
        f"<h3>Tháng {month}/2021</h3><ul>" + "".join(f'<li>{_day(rng)}: <a href="/t/{month}{at}">{e(told[0])}</a></li>' for at, told in enumerate(rng.sample(STORIES, 5))) + "</ul>"
        for month in (9, 8, 7)
    )  # fmt: skip
    return _page(portal, "Lưu trữ", f"<h1>Lưu trữ tin bài</h1>{parts}")


def front_one_lead(rng: Random, portal: str) -> str:
    """A front page whose first story is shown large with its lead, the others as titles."""
    first, *rest = rng.sample(STORIES, 16)
    parts = "".join(f'<li><a href="/t/{at}">{e(told[0])}</a></li>' for at, told in enumerate(rest))
    return _page(portal, "Trang chủ", f'<div class="hero"><a href="/t/99"><img src="/h.jpg" alt=""></a><h2><a href="/t/99">{e(first[0])}</a></h2><p>{e(first[1])}</p></div><ul>{parts}</ul>')  # fmt: skip


def contact(rng: Random, portal: str) -> str:
    """Address, telephone, a form."""
    return _page(portal, "Liên hệ", "<h1>Liên hệ</h1><p>Ban biên tập cổng thông tin đối ngoại</p><p>Địa chỉ: Số 5, đường Võ Nguyên Giáp</p><p>Điện thoại: 0213.3791.222</p><form><label>Họ và tên</label><input name=n><label>Nội dung</label><textarea></textarea><input name=captcha><button>Gửi đi</button></form>")  # fmt: skip


def site_map(rng: Random, portal: str) -> str:
    """All sections as a tree."""
    return _page(portal, "Sơ đồ cổng", f"<h1>Sơ đồ cổng</h1><ul>{menu()}<li>Tin tức<ul>{menu()}</ul></li></ul>")


def yellow_error(rng: Random, portal: str) -> str:
    """ASP.NET says that it broke."""
    return "<html><head><title>Runtime Error</title>{charset}</head><body bgcolor=white><span><H1>Server Error in '/' Application.<hr width=100% size=1></H1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons).<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag within a web.config configuration file.</body></html>"  # fmt: skip


def maintenance(rng: Random, portal: str) -> str:
    """The portal is being mended."""
    return f"<html><head>{{charset}}<title>Bảo trì hệ thống</title></head><body><h1>Hệ thống đang bảo trì</h1><p>{SITES[portal]} đang được nâng cấp, mong quý bạn đọc thông cảm và quay lại sau ít phút.</p></body></html>"


def removed(rng: Random, portal: str) -> str:
    """The article is not there any more, says a page that answers 200."""
    return _page(portal, "Thông báo", '<h1>Thông báo</h1><p>Bài viết bạn tìm không tồn tại hoặc đã bị gỡ bỏ.</p><p><a href="/">Về trang chủ</a></p>')  # fmt: skip


def nothing_found(rng: Random, portal: str) -> str:
    """A search without results."""
    return _page(portal, "Tìm kiếm", "<h1>Tìm kiếm</h1><form><input value='mường'><button>Tìm</button></form><p>Không tìm thấy kết quả nào phù hợp với từ khóa bạn nhập.</p>")  # fmt: skip


def law_table(rng: Random, portal: str) -> str:
    """A table of documents with number, date and what each is about."""
    rows = "".join(f'<tr><td><a href="/vb/{at}">{rng.randint(10, 990)}/KH-UBND</a></td><td>{_day(rng)}</td><td>Kế hoạch triển khai công tác đối ngoại năm 20{rng.randint(15, 24)}</td></tr>' for at in range(12))  # fmt: skip
    return _page(portal, "Văn bản pháp quy", f"<h2>Văn bản pháp quy</h2><table><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{rows}</table>")  # fmt: skip


def gallery(rng: Random, portal: str) -> str:
    """Albums of pictures."""
    rows = "".join(f'<div><a href="/album/{at}"><img src="/a/{at}.jpg" alt=""></a><p>{e(told[0])}</p></div>' for at, told in enumerate(rng.sample(STORIES, 9)))  # fmt: skip
    return _page(portal, "Thư viện ảnh", f"<h1>Thư viện ảnh</h1>{rows}")


def signin(rng: Random, portal: str) -> str:
    """Who are you?"""
    return _page(portal, "Đăng nhập", "<h1>Đăng nhập hệ thống</h1><form method=post action=/dang-nhap><label>Tên đăng nhập<input name=u></label><label>Mật khẩu<input type=password name=p></label><button>Đăng nhập</button><a href=/quen>Quên mật khẩu?</a></form>")  # fmt: skip


def cookie_gate(rng: Random, portal: str) -> str:
    """A script sets a cookie and asks again."""
    return "<html><head>{charset}</head><body><script>document.cookie='D1N=3f2a9c;path=/';location.reload(true);</script><noscript>Vui lòng bật JavaScript và cookie để tiếp tục.</noscript></body></html>"


def questions(rng: Random, portal: str) -> str:
    """Citizens ask: a list of questions."""
    rows = "".join(f'<li><a href="/hoi-dap/{at}">{e(told[0])}?</a> <span>Người gửi: bạn đọc, {_day(rng)}</span></li>' for at, told in enumerate(rng.sample(STORIES, 10)))  # fmt: skip
    return _page(portal, "Hỏi đáp", f"<h1>Hỏi đáp</h1><ol>{rows}</ol><a href='?p=2'>Trang sau</a>")


KINDS: tuple[Draw, ...] = (
    long_teasers, by_month, front_one_lead, contact, site_map, yellow_error, maintenance, removed, nothing_found, law_table, gallery,
    signin, cookie_gate, questions,
)  # fmt: skip


def cases() -> tuple[Case, ...]:
    """Each kind once for each portal."""
    out = []
    for portal, host in HOSTS.items():
        for draw in KINDS:
            rng = Random(f"late/{portal}/{draw.__name__}")
            body, headers = encode(draw(rng, portal), "utf8", rng)
            name = f"late-{portal}-{draw.__name__}-utf8"
            out.append(Case(name, "late", portal, draw.__name__, f"{host}/{draw.__name__}.html", body, None, headers))
    return tuple(out)
