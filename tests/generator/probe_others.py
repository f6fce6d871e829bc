"""Pages that are no article: lists of many shapes, forms, refusals, errors, registers."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e
from random import Random

from tests.generator import probe_words as words
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.probe_sheet import BOXES, DIEN_BIEN_FOOT, LAI_CHAU_FOOT, MENU, SITES, STTTT_FOOT

FEET = {"lai_chau": LAI_CHAU_FOOT, "dien_bien": DIEN_BIEN_FOOT, "dien_bien_stttt": STTTT_FOOT}
Draw = Callable[[Random, str], str]


def _day(rng: Random, portal: str) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2014, 2024)
    if portal == "lai_chau":
        return f"({day:02d}/{month:02d}/{year} {rng.randint(1, 11)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} SA)"
    return (
        f"{month}/{day}/{year} 8:0{rng.randint(0, 9)}:11 AM"
        if portal == "dien_bien"
        else f"{day:02d}/{month:02d}/{year}"
    )


def _stories(rng: Random, count: int) -> list[tuple[str, str, str]]:
    """Title, summary and address of *count* stories."""
    return [(e(title), e(lead), f"/tin/{slug(title)}.html") for title, lead, _ in rng.sample(words.STORIES, count)]


def _frame(portal: str, title: str, inner: str) -> str:
    menu = "".join(f'<li><a href="/m{at}">{name}</a></li>' for at, name in enumerate(MENU))
    foot = "".join(f"<p>{e(line)}</p>" for line in FEET[portal])
    return f"<!DOCTYPE html><html lang=vi><head>{{charset}}<title>{title}</title></head><body><ul class=menu>{menu}</ul><div id=content>{inner}</div><div id=side>{BOXES['counter']}</div><div id=foot>{foot}</div></body></html>"


def list_cards(rng: Random, portal: str) -> str:
    """Cards with a picture, a title, a day and a summary."""
    cards = "".join(
        f'<div class=card><a href="{href}"><img src="/t/{at}.jpg" alt=""></a><h3><a href="{href}">{title}</a></h3><span>{_day(rng, portal)}</span><p>{lead}</p><a href="{href}">Xem chi tiết</a></div>'
        for at, (title, lead, href) in enumerate(_stories(rng, 9))
    )
    return _frame(
        portal,
        f"Hợp tác địa phương - {SITES[portal]}",
        f"<h1>Hợp tác địa phương</h1>{cards}<ul class=pagination><li><a href='?p=2'>2</a></li><li><a href='?p=3'>3</a></li><li><a href='?p=2'>Tiếp</a></li></ul>",
    )


def list_grid(rng: Random, portal: str) -> str:
    """A GridView: number, title, day."""
    rows = "".join(
        f'<tr><td>{at}</td><td><a href="{href}">{title}</a></td><td>{_day(rng, portal)}</td></tr>'
        for at, (title, _, href) in enumerate(_stories(rng, 15), 1)
    )
    return _frame(
        portal,
        SITES[portal],
        f"<table id=gv><tr><th>STT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr>{rows}<tr><td colspan=3><span>1</span> <a href=\"javascript:__doPostBack('gv','Page$2')\">2</a></td></tr></table>",
    )


def list_first_long(rng: Random, portal: str) -> str:
    """A section whose first story is told at length and whose others are lines."""
    first, *others = _stories(rng, 11)
    lines = "".join(f'<li><a href="{href}">{title}</a> <i>{_day(rng, portal)}</i></li>' for title, _, href in others)
    return _frame(
        portal,
        f"Kinh tế cửa khẩu | {SITES[portal]}",
        f"<h2 class=cat>Kinh tế cửa khẩu</h2><div class=first><img src=/t/1.jpg><h3><a href='{first[2]}'>{first[0]}</a></h3><p>{first[1]}</p></div><ul>{lines}</ul><div class=pager>Trang 1 / 14 <a href='?page=2'>Sau</a></div>",
    )


def home_blocks(rng: Random, portal: str) -> str:
    """A front page: a slider and boxes of sections."""
    slides = "".join(
        f'<div class=item><a href="{href}"><img src="/s/{at}.jpg"></a><div class=caption>{title}</div></div>'
        for at, (title, _, href) in enumerate(_stories(rng, 4))
    )
    boxes = "".join(
        f"<div class=box><h3><a href=/c{at}>{name}</a></h3><ul>{''.join(f'<li><a href={href}>{title}</a></li>' for title, _, href in _stories(rng, 4))}</ul></div>"
        for at, name in enumerate(words.CATEGORIES)
    )
    return _frame(portal, SITES[portal], f"<div id=slider>{slides}</div>{boxes}{BOXES['news']}{BOXES['weather']}")


def sign_in(rng: Random, portal: str) -> str:
    """A form to sign in."""
    return _frame(
        portal,
        f"Đăng nhập - {SITES[portal]}",
        "<h1>Đăng nhập hệ thống</h1><form method=post><p>Trang bạn yêu cầu chỉ dành cho thành viên. Vui lòng nhập tài khoản được cấp để tiếp tục.</p><p><label>Tên đăng nhập</label><input name=u></p><p><label>Mật khẩu</label><input type=password name=p></p><p><input type=checkbox> Ghi nhớ đăng nhập</p><button>Đăng nhập</button> <a href=/quen>Quên mật khẩu?</a></form>",
    )


def checking(rng: Random, portal: str) -> str:
    """A gate before the site."""
    return f"<!DOCTYPE html><html lang=en-US><head>{{charset}}<title>Just a moment...</title><meta name=robots content=noindex,nofollow><meta http-equiv=refresh content=390></head><body class=no-js><div class=main-wrapper role=main><div class=main-content><h1>{HOSTS[portal].partition('//')[2]}</h1><h2>Verifying you are human. This may take a few seconds.</h2><div>{HOSTS[portal].partition('//')[2]} needs to review the security of your connection before proceeding.</div><noscript><span>Enable JavaScript and cookies to continue</span></noscript></div></div><div class=footer>Ray ID: {rng.randrange(16**12):x}</div></body></html>"


def blocked(rng: Random, portal: str) -> str:
    """A firewall of a data centre says no."""
    return f"<html><head>{{charset}}<title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: {rng.randrange(10**18)}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"


def not_there(rng: Random, portal: str) -> str:
    """A missing page answered with 200, with news to console."""
    lines = "".join(f"<li><a href={href}>{title}</a></li>" for title, _, href in _stories(rng, 5))
    return _frame(
        portal,
        SITES[portal],
        f"<h1>Không tìm thấy nội dung</h1><p>Bài viết bạn tìm không tồn tại, đã bị xóa hoặc đã được chuyển sang chuyên mục khác. Xin kiểm tra lại đường dẫn hoặc trở về trang chủ.</p><p><a href=/>Về trang chủ</a></p><h3>Có thể bạn quan tâm</h3><ul>{lines}</ul>",
    )


def yellow_screen(rng: Random, portal: str) -> str:
    """ASP.NET's own error."""
    return f"<html><head>{{charset}}<title>Object reference not set to an instance of an object.</title></head><body bgcolor=white><span><h1>Server Error in '/' Application.<hr width=100% size=1 color=silver></h1><h2><i>Object reference not set to an instance of an object.</i></h2></span><b>Description: </b>An unhandled exception occurred during the execution of the current web request.<br><br><b>Exception Details: </b>System.NullReferenceException<br><br><b>Source Error:</b><br><br><table width=100% bgcolor=#ffffcc><tr><td><code><pre>Line {rng.randint(20, 90)}: lblTitle.Text = tin.TieuDe;</pre></code></td></tr></table><hr width=100%><b>Version Information:</b> Microsoft .NET Framework Version:4.0.30319</body></html>"


def database_down(rng: Random, portal: str) -> str:
    """The database does not answer."""
    return "<html><head>{charset}<title>Lỗi</title></head><body><div class=err><h2>Hệ thống đang bảo trì</h2><p>Không kết nối được cơ sở dữ liệu. Xin quý khách vui lòng quay lại sau ít phút.</p></div></body></html>"


def contact(rng: Random, portal: str) -> str:
    """A form to write to the office."""
    return _frame(
        portal,
        f"Liên hệ - {SITES[portal]}",
        "<h1>Liên hệ</h1><form><p><label>Họ và tên (*)</label><input></p><p><label>Địa chỉ</label><input></p><p><label>Email (*)</label><input></p><p><label>Nội dung (*)</label><textarea></textarea></p><p>Mã xác nhận: <img src=/captcha.ashx alt=captcha> <input></p><button>Gửi đi</button><button type=reset>Nhập lại</button></form>",
    )


def found(rng: Random, portal: str) -> str:
    """Search results with the words marked."""
    hits = "".join(
        f'<dt><a href="{href}">{title}</a></dt><dd>{lead[:110]}... <b>biên giới</b> ...</dd><dd><small>{_day(rng, portal)}</small></dd>'
        for title, lead, href in _stories(rng, 8)
    )
    return _frame(
        portal,
        f"Tìm kiếm - {SITES[portal]}",
        f"<h1>Kết quả tìm kiếm</h1><form><input value='biên giới'><button>Tìm</button></form><p>Tìm thấy 128 kết quả cho từ khóa “biên giới” (0,21 giây)</p><dl>{hits}</dl><p>1 <a href='?p=2'>2</a> <a href='?p=3'>3</a></p>",
    )


def site_map(rng: Random, portal: str) -> str:
    """All sections as a tree of links."""
    tree = "".join(
        f"<li><a href=/c{at}>{name}</a><ul>{''.join(f'<li><a href=/c{at}/{under}>{word}</a></li>' for under, word in enumerate(MENU))}</ul></li>"
        for at, name in enumerate(words.CATEGORIES)
    )
    return _frame(portal, f"Sơ đồ cổng - {SITES[portal]}", f"<h1>Sơ đồ cổng</h1><ul>{tree}</ul>")


def albums(rng: Random, portal: str) -> str:
    """A library of albums: pictures with names and how many there are."""
    cells = "".join(
        f'<td><a href="/album/{at}"><img src="/al/{at}.jpg"></a><br>{name}<br><i>({rng.randint(4, 40)} ảnh)</i></td>'
        for at, name in enumerate(words.PLACES)
    )
    return _frame(
        portal,
        f"Thư viện ảnh - {SITES[portal]}",
        f"<h2>Thư viện ảnh</h2><table><tr>{cells}</tr></table><p>Trang: 1 <a href='?p=2'>2</a></p>",
    )


def nothing_yet(rng: Random, portal: str) -> str:
    """A section without stories."""
    return _frame(
        portal,
        f"Hồ sơ sự kiện - {SITES[portal]}",
        "<div class=bc><a href=/>Trang chủ</a> » <a href=/hs>Hồ sơ sự kiện</a></div><h1>Hồ sơ sự kiện</h1><p>Dữ liệu đang được cập nhật...</p>",
    )


def register(rng: Random, portal: str) -> str:
    """A register of documents with its search form."""
    rows = "".join(
        f"<tr><td>{rng.randint(10, 900)}/{kind}-UBND</td><td>{rng.randint(1, 28):02d}/0{rng.randint(1, 9)}/2022</td><td><a href=/vb/{at}>Về việc {about}</a></td><td><a href=/vb/{at}.pdf>Tải về</a></td></tr>"
        for at, (kind, about) in enumerate(
            (
                ("QĐ", "kiện toàn ban chỉ đạo"),
                ("KH", "tuần tra song phương"),
                ("TB", "kết luận phiên họp"),
                ("CV", "cử cán bộ dự tập huấn"),
                ("QĐ", "phê duyệt quy ước chợ phiên"),
            )
        )
    )
    return _frame(
        portal,
        f"Văn bản - {SITES[portal]}",
        f"<h1>Văn bản chỉ đạo điều hành</h1><form>Số/Ký hiệu: <input> Loại văn bản: <select><option>Tất cả</option></select> <button>Tìm kiếm</button></form><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>{rows}</table><p>Tổng số: 214 văn bản</p>",
    )


KINDS: tuple[Draw, ...] = (
    list_cards, list_grid, list_first_long, home_blocks, sign_in, checking, blocked, not_there, yellow_screen, database_down,
    contact, found, site_map, albums, nothing_yet, register,
)  # fmt: skip


def cases() -> tuple[Case, ...]:
    """Each kind once for each portal."""
    out = []
    for portal, host in HOSTS.items():
        for draw in KINDS:
            rng = Random(f"probe/{portal}/{draw.__name__}")
            way = rng.choice(("declared", "undeclared", "header"))
            body, headers = encode(draw(rng, portal), way, rng)
            name = f"probe-{portal}-{draw.__name__}-{way}"
            path = "" if draw is home_blocks else f"{draw.__name__.replace('_', '-')}"
            out.append(Case(name, "probe", portal, draw.__name__, f"{host}/{path}", body, None, headers))
    return tuple(out)
