"""Sealed pages that are no articles, in fifteen kinds."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.sealed_parts import NAMES, menu
from tests.generator.sealed_stories import STORIES

Draw = Callable[[Random, str], str]


def _dressed(portal: str, name: str, inner: str) -> str:
    site = NAMES[portal]
    return f'<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{name} - {site}</title></head><body><div id="dau-trang"><a href="/">{site}</a><ul>{menu()}</ul></div><div id="than">{inner}</div><div id="chan-trang"><p>{site}</p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh</p><p>Đang truy cập: 17</p></div></body></html>'


def _day(rng: Random, portal: str) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2009, 2026)
    if portal == "lai_chau":
        return f"(Ngày đăng :{day:02d}/{month:02d}/{year} {rng.randint(1, 12)}:15:{rng.randint(10, 59)} SA)"
    if portal == "dien_bien":
        return f"Thời gian đăng: {month}/{day}/{year} {rng.randint(1, 12)}:40:11 PM"
    return f"{day:02d}/{month:02d}/{year} {rng.randint(7, 17)}:05"


def section_entries(rng: Random, portal: str) -> str:
    """A category: every entry with its date line under the label, its lead, and a link to read on."""
    rows = "".join(
        f'<div class="muc"><h3><a href="/bai/{at}">{e(told[0])}</a></h3><p class="ngay">{_day(rng, portal)}</p><img src="/thumb/{at}.jpg" alt=""><p>{e(told[1])}</p><a href="/bai/{at}">Xem tiếp</a></div>'
        for at, told in enumerate(rng.sample(STORIES, 9))
    )
    return _dressed(
        portal,
        "Kinh tế đối ngoại",
        f"<h1>Kinh tế đối ngoại</h1>{rows}<div><b>1</b> <a href=?p=2>2</a> <a href=?p=3>3</a> <a href=?p=9>Trang cuối</a></div>",
    )


def front_blocks(rng: Random, portal: str) -> str:
    """The home page: a slider, then a block for each section."""
    told = rng.sample(STORIES, 22)
    slides = "".join(
        f'<div class="slide"><a href="/b/{at}"><img src="/s/{at}.jpg" alt=""></a><h2>{e(one[0])}</h2><p>{e(one[1])}</p></div>'
        for at, one in enumerate(told[:4])
    )
    parts = "".join(
        f"<h3>{name}</h3><ul>"
        + "".join(
            f'<li><a href="/b/{name}{at}">{e(one[0])}</a></li>' for at, one in enumerate(told[4 + 6 * n : 10 + 6 * n])
        )
        + "</ul>"
        for n, name in enumerate(("Hợp tác quốc tế", "Biên giới", "Văn hóa - Du lịch"))
    )
    return _dressed(portal, "Trang chủ", slides + parts)


def search_hits(rng: Random, portal: str) -> str:
    """What a search found."""
    rows = "".join(
        f'<li><a href="/b/{at}">{e(told[0])}</a><p>...{e(told[2][:110])}...</p></li>'
        for at, told in enumerate(rng.sample(STORIES, 10))
    )
    return _dressed(
        portal,
        "Tìm kiếm",
        f'<h1>Kết quả tìm kiếm</h1><form><input name="q" value="hữu nghị"><select><option>Tất cả</option></select><button>Tìm kiếm</button></form><p>Tìm thấy 10 kết quả cho từ khóa: hữu nghị</p><ol>{rows}</ol>',
    )


def web_form_login(rng: Random, portal: str) -> str:
    """The door of the editors."""
    return _dressed(
        portal,
        "Đăng nhập hệ thống",
        '<form method="post" action="/Account/Login?ReturnUrl=%2f"><input type="hidden" name="__VIEWSTATE" value="/wEPDw"><h2>Đăng nhập hệ thống quản trị nội dung</h2><p>Vui lòng nhập tài khoản được cấp để tiếp tục.</p><table><tr><td>Tên đăng nhập</td><td><input name="user"></td></tr><tr><td>Mật khẩu</td><td><input type="password" name="pass"></td></tr><tr><td></td><td><button>Đăng nhập</button></td></tr></table></form>',
    )


def browser_check(rng: Random, portal: str) -> str:
    """A gate before the site that wants to see a browser."""
    return f'<!DOCTYPE html><html lang="en-US"><head>{{charset}}<title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><h1>{HOSTS[portal].partition("//")[2]}</h1><h2>Checking if the site connection is secure</h2><p>{HOSTS[portal].partition("//")[2]} needs to review the security of your connection before proceeding.</p><noscript>Enable JavaScript and cookies to continue</noscript><div id="footer-text">Ray ID: <code>7f{rng.randint(10**8, 10**9)}</code></div></div></body></html>'


def rejected(rng: Random, portal: str) -> str:
    """A firewall refuses."""
    return f"<html><head>{{charset}}<title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: {rng.randint(10**17, 10**18)}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"


def sorry_with_list(rng: Random, portal: str) -> str:
    """Nothing at this address, says a page that answers 200 and offers the latest instead."""
    rows = "".join(
        f'<li><a href="/b/{at}">{e(told[0])}</a> ({rng.randint(1, 28)}/{rng.randint(1, 12)}/2025)</li>'
        for at, told in enumerate(rng.sample(STORIES, 5))
    )
    return _dressed(
        portal,
        "Không tìm thấy trang",
        f"<h1>Rất tiếc, trang bạn yêu cầu không tồn tại!</h1><p>Đường dẫn có thể đã thay đổi hoặc bài viết đã bị xóa. Mời bạn xem các tin mới nhất dưới đây hoặc quay về trang chủ.</p><ul>{rows}</ul>",
    )


def server_fault(rng: Random, portal: str) -> str:
    """IIS in its own words."""
    return "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html><head>{charset}<title>500 - Internal server error.</title></head><body><div id='header'><h1>Server Error</h1></div><div id='content'><div class='content-container'><fieldset><h2>500 - Internal server error.</h2><h3>There is a problem with the resource you are looking for, and it cannot be displayed.</h3></fieldset></div></div></body></html>"


def reach_us(rng: Random, portal: str) -> str:
    """Where the office is and a form to write to it."""
    return _dressed(
        portal,
        "Liên hệ",
        '<h1>Thông tin liên hệ</h1><table><tr><td>Địa chỉ</td><td>Tầng 5, nhà B, Trung tâm Hành chính - Chính trị tỉnh</td></tr><tr><td>Điện thoại</td><td>02133.798.799</td></tr><tr><td>Thư điện tử</td><td>banbientap@example.vn</td></tr></table><iframe src="https://maps.google.com/"></iframe><form><input placeholder="Họ tên"><input placeholder="Email"><textarea placeholder="Nội dung"></textarea><button>Gửi liên hệ</button></form>',
    )


def tree_of_sections(rng: Random, portal: str) -> str:
    """The map of the site."""
    return _dressed(
        portal,
        "Sơ đồ trang",
        f"<h2>Sơ đồ trang</h2><ul>{menu()}<li>Hợp tác<ul>{menu()}</ul></li><li>Chính quyền<ul>{menu()}</ul></li></ul>",
    )


def bare_section(rng: Random, portal: str) -> str:
    """A section with nothing in it yet."""
    return _dressed(
        portal,
        "Đối ngoại nhân dân",
        "<h1>Đối ngoại nhân dân</h1><p>Nội dung đang được cập nhật. Mời quý vị quay lại sau.</p>",
    )


def clips(rng: Random, portal: str) -> str:
    """Videos to choose from."""
    rows = "".join(
        f'<div class="clip"><a href="/video/{at}"><img src="/v/{at}.jpg" alt=""><span>0{rng.randint(1, 9)}:{rng.randint(10, 59)}</span></a><p>{e(told[0])}</p><small>{rng.randint(10, 900)} lượt xem</small></div>'
        for at, told in enumerate(rng.sample(STORIES, 12))
    )
    return _dressed(portal, "Thư viện video", f"<h1>THƯ VIỆN VIDEO</h1>{rows}")


def rows_of_papers(rng: Random, portal: str) -> str:
    """Documents with number, date of issue and what each is about."""
    rows = "".join(
        f'<li><a href="/vb/{at}">Số/Ký hiệu: {rng.randint(9, 900)}/{rng.choice(("KH", "BC", "TB", "QĐ"))}-UBND</a><p>Ngày ban hành: {rng.randint(1, 28)}/{rng.randint(1, 12)}/2021</p><p>Văn bản của Ủy ban nhân dân tỉnh về việc triển khai công tác thông tin đối ngoại năm 20{rng.randint(15, 26)}</p></li>'
        for at in range(10)
    )
    return _dressed(
        portal,
        "Hệ thống văn bản",
        f"<h2>HỆ THỐNG VĂN BẢN</h2><ul>{rows}</ul><div>Trang 1 / 14 <a href=?p=2>Tiếp theo</a></div>",
    )


def sign_up(rng: Random, portal: str) -> str:
    """A form to become a member, with its rules."""
    return _dressed(
        portal,
        "Đăng ký thành viên",
        '<h1>Đăng ký thành viên</h1><form><p>Các mục có dấu (*) là bắt buộc.</p><label>Họ và tên (*)<input></label><label>Thư điện tử (*)<input></label><label>Mật khẩu (*)<input type="password"></label><label>Nhập lại mật khẩu (*)<input type="password"></label><label><input type="checkbox"> Tôi đồng ý với quy định sử dụng</label><button>Đăng ký</button></form>',
    )


def labelled_tag(rng: Random, portal: str) -> str:
    """All articles under one key word."""
    rows = "".join(
        f'<tr><td>{at}</td><td><a href="/b/{at}">{e(told[0])}</a></td><td>{_day(rng, portal)}</td></tr>'
        for at, told in enumerate(rng.sample(STORIES, 14), 1)
    )
    return _dressed(portal, "Từ khóa: biên giới", f"<h1>Từ khóa: biên giới</h1><table>{rows}</table>")


KINDS: tuple[Draw, ...] = (
    section_entries, front_blocks, search_hits, web_form_login, browser_check, rejected, sorry_with_list, server_fault,
    reach_us, tree_of_sections, bare_section, clips, rows_of_papers, sign_up, labelled_tag,
)  # fmt: skip


def cases() -> tuple[Case, ...]:
    """Each kind once for each portal."""
    out = []
    for portal, host in HOSTS.items():
        for draw in KINDS:
            rng = Random(f"sealed/{portal}/{draw.__name__}")
            way = rng.choice(("utf8", "utf8", "undeclared", "header", "bom", "cp1258"))
            body, headers = encode(draw(rng, portal), way, rng)
            name = f"sealed-{portal}-{draw.__name__}-{way}"
            out.append(Case(name, "sealed", portal, draw.__name__, f"{host}/{draw.__name__}.html", body, None, headers))
    return tuple(out)
