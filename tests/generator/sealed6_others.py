"""Pages of the tenth part that are no article, in the dress of the three portals: lists, homes, forms, errors, gates."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed6_dates import stamped
from tests.generator.sealed6_dress import MENU, SITES, Other, foot, menu, rows, side
from tests.generator.sealed6_more import OTHERS, TOPICS

PORTALS = ("lai_chau", "dien_bien", "dien_bien_stttt")
FRAMES = (
    ('<html><head>{charset}<title>[[O]]</title></head><body><table width="1000"><tr><td colspan="2">[[M]]</td></tr><tr><td>[[B]]</td><td>[[X]]</td></tr><tr><td colspan="2">[[E]]</td></tr></table></body></html>', "cells"),
    ('<!DOCTYPE html><html><head>{charset}<title>[[T]] - [[O]]</title></head><body><div>[[M]]</div><div style="float:left">[[B]]</div><div style="float:right">[[X]]</div><div>[[E]]</div></body></html>', "div"),
    ('<!DOCTYPE html><html lang="vi"><head>{charset}<title>[[T]]</title></head><body><header>[[M]]</header><main>[[B]]</main><aside>[[X]]</aside><footer>[[E]]</footer></body></html>', "ul"),
)  # fmt: skip
BARE = "<!DOCTYPE html><html><head>{charset}<title>[[T]]</title></head><body>[[B]]</body></html>"
EXCERPTS = (
    "Hai bên đã trao đổi thẳng thắn về những việc còn vướng và thống nhất gặp lại trong quý sau...",
    "Chương trình thu hút đông đảo bà con hai bên biên giới, nhiều tiết mục do học sinh tự dàn dựng...",
    "Đây là hoạt động thường niên do Sở Ngoại vụ phối hợp với các huyện biên giới tổ chức...",
    "Phát biểu tại buổi lễ, đại diện nhà tài trợ cảm ơn chính quyền địa phương đã tạo điều kiện...",
)  # fmt: skip


def _others(rng: Random, many: int) -> list[Other]:
    start = datetime(2023, 5, 20, 15, 40, 9)
    titles = rng.sample(OTHERS, many)
    return [Other(title, f"/tin/{slug(title).lower()}-{at}.html", start - timedelta(days=4 * at)) for at, title in enumerate(titles)]  # fmt: skip


def _link(other: Other) -> str:
    return f'<a href="{other.href}">{other.title}</a>'


def _list(portal: str, rng: Random, kind: str) -> str:
    """A category: ten titles, each with its date in the portal's own words and the opening of its text."""
    lines = [rng.choice(TOPICS)]
    for at, other in enumerate(_others(rng, 10)):
        shown = stamped(portal, other.day, 0).line
        lines.append(f'<img src="/thumb/{at}.jpg" alt=""><b>{_link(other)}</b><br>{shown}<br>{EXCERPTS[at % 4]}')
    return rows(kind, [*lines, "1 2 3 4 5 ... Trang cuối"])


def _titles(portal: str, rng: Random, kind: str) -> str:
    """A bare list of titles and days, as behind 'read more'."""
    return rows(kind, [f"{_link(other)} ({other.day:%d/%m/%Y})" for other in _others(rng, 14)]) + "<p>Trang: 2/17</p>"


def _home(portal: str, rng: Random, kind: str) -> str:
    """A home page: one large piece of news with its opening, then boxes of titles."""
    first, *rest = _others(rng, 13)
    shown = stamped(portal, first.day, 0).line
    big = f'<div><img src="/slide/1.jpg" alt=""><h2>{_link(first)}</h2><p>{shown}</p><p>{EXCERPTS[0]}</p><a href="{first.href}">Xem tiếp</a></div>'
    boxes = (rows(kind, [TOPICS[at], *map(_link, rest[at * 4 : at * 4 + 4])]) for at in range(3))
    return big + "".join(boxes)


def _search(portal: str, rng: Random, kind: str) -> str:
    form = '<form action="/tim-kiem"><input name="q" value="biên mậu"><select name="muc"><option>Tất cả chuyên mục</option></select><input type="submit" value="Tìm"></form>'
    return f"<h1>Tìm kiếm</h1>{form}<p>Không tìm thấy kết quả nào cho từ khóa “biên mậu”.</p>"


def _results(portal: str, rng: Random, kind: str) -> str:
    lines = (f"{_link(other)}<br>{EXCERPTS[at % 4]}" for at, other in enumerate(_others(rng, 6)))
    return "<h2>Kết quả tìm kiếm</h2><p>Tìm thấy 6 kết quả (0,02 giây)</p>" + rows(kind, lines)


def _contact(portal: str, rng: Random, kind: str) -> str:
    fields = ("Họ và tên (*)", "Địa chỉ", "Điện thoại", "Email (*)", "Tiêu đề (*)", "Nội dung (*)", "Mã bảo mật (*)")
    lines = [f'{name} <input type="text" name="f{at}">' for at, name in enumerate(fields)]
    return (
        '<h1>Liên hệ</h1><form method="post">'
        + rows(kind, lines)
        + '<input type="submit" value="Gửi"><input type="reset" value="Nhập lại"></form>'
    )


def _login(portal: str, rng: Random, kind: str) -> str:
    lines = (
        'Tên đăng nhập <input name="u">',
        'Mật khẩu <input type="password" name="p">',
        '<input type="checkbox"> Ghi nhớ',
        '<a href="/quen">Quên mật khẩu?</a>',
    )
    return (
        '<h2>Đăng nhập hệ thống</h2><p>Bạn cần đăng nhập để xem nội dung này.</p><form method="post">'
        + rows(kind, lines)
        + '<input type="submit" value="Đăng nhập"></form>'
    )


def _gone(portal: str, rng: Random, kind: str) -> str:
    return '<h1>Thông báo</h1><p>Bài viết bạn yêu cầu không tồn tại hoặc đã bị xóa khỏi hệ thống.</p><p><a href="/">Quay về trang chủ</a></p>'


def _papers(portal: str, rng: Random, kind: str) -> str:
    """The register of documents."""
    lines = "".join(
        f"<tr><td>{at}</td><td>{120 + at * 7}/KH-UBND</td><td>{at + 9}/{at}/2019</td><td><a href='/vb/{at}'>Kế hoạch số {120 + at * 7} của UBND tỉnh</a></td></tr>"
        for at in range(1, 10)
    )
    return f"<h2>Hệ thống văn bản</h2><table border='1'><tr><td>STT</td><td>Số/Ký hiệu</td><td>Ngày ban hành</td><td>Trích yếu</td></tr>{lines}</table>"


def _films(portal: str, rng: Random, kind: str) -> str:
    lines = [
        f'<a href="/video/{at}"><img src="/v/{at}.jpg" alt=""></a><br>{_link(other)}<br>{at * 113 + 40} lượt xem'
        for at, other in enumerate(_others(rng, 9))
    ]
    return "<h2>Thư viện video</h2>" + rows(kind, lines)


def _map(portal: str, rng: Random, kind: str) -> str:
    return "<h1>Sơ đồ trang</h1>" + rows(
        kind, [f'<a href="/{at}">{name}</a>' for at, name in enumerate((*MENU[portal], *TOPICS))]
    )


def _broken(portal: str, rng: Random, kind: str) -> str:
    if portal == "dien_bien_stttt":
        return "<h1>Hệ thống đang bảo trì</h1><p>Website tạm ngừng hoạt động để nâng cấp. Xin quý khách vui lòng quay lại sau ít phút.</p>"
    return (
        "<h1>Server Error in '/' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Description:</b> An unhandled exception occurred during the execution of the current web request."
        "<br><b>Exception Details:</b> System.NullReferenceException<br><b>Source Error:</b><br><pre>Line 41: lblNgayDang.Text = tin.NgayDang.ToString();</pre><hr><b>Version Information:</b> Microsoft .NET Framework Version:4.0.30319"
    )


def _gate(portal: str, rng: Random, kind: str) -> str:
    return (
        "<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Quá trình này diễn ra tự động. Bạn sẽ được chuyển đến nội dung yêu cầu trong giây lát, vui lòng chờ tối đa 5 giây.</p>"
        f"<noscript>Vui lòng bật JavaScript và cookie để tiếp tục.</noscript><p>Mã yêu cầu: {rng.randint(10**9, 10**10)}</p>"
    )  # fmt: skip


KINDS = {
    "list": ("Tin tức", _list, False), "titles": ("Tin đã đưa", _titles, False), "home": ("Trang chủ", _home, False),
    "search": ("Tìm kiếm", _search, False), "results": ("Kết quả tìm kiếm", _results, False), "contact": ("Liên hệ", _contact, False),
    "login": ("Đăng nhập", _login, False), "gone": ("Thông báo", _gone, False), "papers": ("Văn bản", _papers, False),
    "films": ("Thư viện video", _films, False), "map": ("Sơ đồ trang", _map, False), "error": ("Lỗi", _broken, True), "gate": ("Vui lòng chờ...", _gate, True),
}  # fmt: skip


def _case(name: str, portal: str, number: int) -> Case:
    rng = Random(f"sealed6/others/{name}/{portal}")
    title, body, bare = KINDS[name]
    page, kind = (BARE, "p") if bare else FRAMES[number % 3]
    spare = tuple(_others(rng, 3))
    slots = {
        "O": SITES[portal], "T": title, "M": menu(portal, kind), "B": body(portal, rng, kind), "X": side(portal, kind, spare, str),
        "E": foot(portal, kind, 300 + number),
    }  # fmt: skip
    for slot, words in slots.items():
        page = page.replace(f"[[{slot}]]", words)
    how = rng.choice(WAYS)
    sent, headers = encode(page, how, rng)
    address = HOSTS[portal] + ("/" if name == "home" else f"/trang/{name}-{number}.html")
    return Case(f"sealed6-{portal}-{name}-{how}", "sealed6", portal, f"no_{name}", address, sent, None, headers)


def cases() -> list[Case]:
    places = [(name, portal) for name in KINDS for portal in PORTALS]
    return [_case(*place, number + number // 3) for number, place in enumerate(places)]
