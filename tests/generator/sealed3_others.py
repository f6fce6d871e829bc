"""Pages of the seventh part that are no articles, sixteen kinds for every portal."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from random import Random

from tests.generator.articles import HOSTS, address
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.sealed3_parts import SITES
from tests.generator.sealed3_tales import TALES
from tests.generator.sealed3_tales_more import TALES as MORE

Draw = Callable[[str, Random], str]
MENU = "<ul id=menu><li><a href=/>Trang chủ</a></li><li><a href=/gt>Giới thiệu</a></li><li><a href=/tt>Tin tức</a></li><li><a href=/lh>Liên hệ</a></li></ul>"


def _page(portal: str, title: str, inside: str) -> str:
    return (
        f"<!DOCTYPE html><html>\n<head>{{charset}}<title>{title}</title></head><body><div id=top><a href=/>{SITES[portal]}</a></div>{MENU}"
        f"<div id=main>{inside}</div><div id=foot>{SITES[portal]}<br>Điện thoại: 0213.3876.000</div></body></html>"
    )


def _links(portal: str, rng: Random, count: int) -> list[tuple[str, str, str]]:
    """Title, lead and address of some articles."""
    return [
        (escape(told[0]), escape(told[1]), address(portal, told[0], rng)) for told in rng.sample(TALES + MORE, count)
    ]


def _day(rng: Random) -> str:
    return f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{rng.randint(2012, 2024)}"


def home(portal: str, rng: Random) -> str:
    blocks = ""
    for name in ("Tin nổi bật", "Hợp tác vùng biên", "Kinh tế cửa khẩu", "Văn hóa - Lễ hội"):
        rows = "".join(f"<li><a href='{url}'>{title}</a></li>" for title, _, url in _links(portal, rng, 5))
        blocks += f"<div><h2>{name}</h2><ul>{rows}</ul></div>"
    return _page(portal, SITES[portal], blocks)


def section_with_leads(portal: str, rng: Random) -> str:
    rows = "".join(
        f"<div class=item><a href='{url}'><img src=/t.jpg alt=''></a><h3><a href='{url}'>{title}</a></h3><span>({_day(rng)})</span><p>{lead[:140]}...</p></div>"
        for title, lead, url in _links(portal, rng, 9)
    )
    return _page(
        portal,
        f"Kinh tế cửa khẩu - {SITES[portal]}",
        f"<h1>Kinh tế cửa khẩu</h1>{rows}<div>1 <a href='?p=2'>2</a> <a href='?p=3'>3</a> <a href='?p=2'>Tiếp</a></div>",
    )


def section_table(portal: str, rng: Random) -> str:
    rows = "".join(
        f"<tr><td>{at}</td><td><a href='{url}'>{title}</a></td><td>{_day(rng)}</td></tr>"
        for at, (title, _, url) in enumerate(_links(portal, rng, 15), 1)
    )
    return _page(
        portal,
        "Tin vắn",
        f"<b>Tin vắn</b><table><tr><th>TT</th><th>Tiêu đề</th><th>Ngày đăng</th></tr>{rows}</table><a href='javascript:__doPostBack()'>Trang sau</a>",
    )


def empty_section(portal: str, rng: Random) -> str:
    return _page(
        portal,
        f"Người Việt xa xứ - {SITES[portal]}",
        "<h1>Người Việt xa xứ</h1><p>Chuyên mục này chưa có bài viết nào.</p>",
    )


def search_form(portal: str, rng: Random) -> str:
    return _page(
        portal,
        "Tìm kiếm",
        "<h1>Tìm kiếm</h1><form><label>Từ khóa</label><input name=q><label>Từ ngày</label><input name=a><label>Đến ngày</label><input name=b><select><option>Tất cả chuyên mục</option></select><button>Tìm</button></form>",
    )


def search_results(portal: str, rng: Random) -> str:
    rows = "".join(
        f"<li><a href='{url}'>{title}</a><br>{_day(rng)} - ...{lead[20:110]}...</li>"
        for title, lead, url in _links(portal, rng, 8)
    )
    return _page(
        portal,
        "Kết quả tìm kiếm: biên giới",
        f"<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 8 kết quả với từ khóa “biên giới”</p><ol>{rows}</ol>",
    )


def contact(portal: str, rng: Random) -> str:
    return _page(
        portal,
        "Liên hệ",
        "<h2>Liên hệ - Góp ý</h2><form><label>Họ và tên (*)</label><input><label>Email (*)</label><input><label>Tiêu đề</label><input><label>Nội dung</label><textarea></textarea><label>Mã xác nhận</label><input><button>Gửi đi</button><button>Nhập lại</button></form>",
    )


def login(portal: str, rng: Random) -> str:
    return _page(
        portal,
        f"Đăng nhập - {SITES[portal]}",
        "<h1>Đăng nhập hệ thống</h1><form method=post><input name=user placeholder='Tên đăng nhập'><input type=password name=pw><label><input type=checkbox>Ghi nhớ</label><button>Đăng nhập</button></form><a href=/quen>Quên mật khẩu?</a>",
    )


def not_found(portal: str, rng: Random) -> str:
    return _page(
        portal, "Lỗi 404", "<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu.</p><p><a href=/>Về trang chủ</a></p>"
    )


def soft_not_found(portal: str, rng: Random) -> str:
    rows = "".join(f"<li><a href='{url}'>{title}</a> ({_day(rng)})</li>" for title, _, url in _links(portal, rng, 6))
    return _page(
        portal,
        SITES[portal],
        f"<div class=alert>Bài viết này không tồn tại hoặc đã bị gỡ bỏ.</div><h3>Có thể bạn quan tâm</h3><ul>{rows}</ul>",
    )


def server_error(portal: str, rng: Random) -> str:
    return (
        "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor=white><span><h1>Server Error in '/' Application.<hr size=1></h1><h2><i>Runtime Error</i></h2></span>"
        "<b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.<br><br>"
        "<b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag.</body></html>"
    )


def challenge(portal: str, rng: Random) -> str:
    return (
        "<!DOCTYPE html><html><head>{charset}<title>Just a moment...</title><meta http-equiv=refresh content=30></head><body><h1>Đang kiểm tra trình duyệt của bạn</h1>"
        f"<p>Vui lòng bật JavaScript và cookie để tiếp tục.</p><p>Checking your browser before accessing the site. Ray ID: {rng.getrandbits(60):x}</p><script>setTimeout(function(){{location.reload()}},5000)</script></body></html>"
    )


def maintenance(portal: str, rng: Random) -> str:
    return f"<html><head>{{charset}}<title>Bảo trì</title></head><body><center><h2>Hệ thống đang bảo trì</h2><p>Xin vui lòng quay lại sau {rng.randint(1, 9)} giờ.</p></center></body></html>"


def videos(portal: str, rng: Random) -> str:
    rows = "".join(
        f"<div class=v><a href='/video/{at}'><img src=/v{at}.jpg alt=''></a><a href='/video/{at}'>{title}</a><span>0{at}:{rng.randint(10, 59)}</span></div>"
        for at, (title, _, _url) in enumerate(_links(portal, rng, 8))
    )
    return _page(portal, "Thư viện video", f"<h1>Thư viện video</h1>{rows}")


def documents(portal: str, rng: Random) -> str:
    rows = "".join(
        f"<tr><td>{rng.randint(10, 900)}/KH-UBND</td><td>{_day(rng)}</td><td><a href=/vb/{at}>Kế hoạch công tác đối ngoại năm {2012 + at}</a></td><td><a href=/vb/{at}.pdf>Tải về</a></td></tr>"
        for at in range(9)
    )
    return _page(
        portal,
        "Hệ thống văn bản",
        f"<h1>HỆ THỐNG VĂN BẢN</h1><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th></th></tr>{rows}</table>",
    )


def site_map(portal: str, rng: Random) -> str:
    parts = {
        "Giới thiệu": ("Lịch sử", "Bộ máy", "Bản đồ"),
        "Tin tức": ("Trong tỉnh", "Trong nước", "Quốc tế"),
        "Dịch vụ": ("Thủ tục", "Biểu mẫu"),
    }
    rows = "".join(
        f"<li>{name}<ul>" + "".join(f"<li><a href=/{one}>{one}</a></li>" for one in ones) + "</ul></li>"
        for name, ones in parts.items()
    )
    return _page(portal, "Sơ đồ trang", f"<h1>Sơ đồ trang</h1><ul>{rows}</ul>")


KINDS: tuple[Draw, ...] = (
    home, section_with_leads, section_table, empty_section, search_form, search_results, contact, login, not_found, soft_not_found,
    server_error, challenge, maintenance, videos, documents, site_map,
)  # fmt: skip
WAYS = ("declared", "undeclared", "header", "cp1258", "bom", "utf16le", "decimal")


def cases() -> list[Case]:
    """Every kind on every portal."""
    out = []
    for portal, host in HOSTS.items():
        for draw in KINDS:
            rng = Random(f"sealed3/{portal}/{draw.__name__}")
            way = rng.choice(WAYS)
            body, headers = encode(draw(portal, rng), way, rng)
            path = {"home": "/", "soft_not_found": "/vi/news/tin-da-go-77.html"}.get(
                draw.__name__, f"/{draw.__name__}/"
            )
            out.append(
                Case(
                    f"sealed3-{portal}-{draw.__name__}-{way}",
                    "sealed3",
                    portal,
                    draw.__name__,
                    host + path,
                    body,
                    None,
                    headers,
                )
            )
    return out
