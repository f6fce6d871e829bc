"""The pages of the MVC portal: three columns, the article in the middle one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from crawler.demo.markup import body_html
from crawler.demo.story import Picture, Story
from crawler.demo.styles import MVC as STYLE

if TYPE_CHECKING:
    from crawler.demo.mvc import MvcSite

__all__ = ["ABOUT", "CONTACT", "LOGIN", "NOT_FOUND", "STYLE", "article", "calendar", "category", "home", "shell"]

SITE = "Trang mẫu đối ngoại tỉnh Biên Thượng (doingoai demo)"
NOT_FOUND = "<h1>Không tìm thấy trang</h1><p>Trang bạn tìm không còn trên hệ thống.</p>"
CONTACT = (
    "<h1>Liên hệ</h1><p>Ban biên tập Trang mẫu, phố Thử, tỉnh Biên Thượng.</p><p>Email: hop-thu@bien-thuong.invalid</p>"
)
LOGIN = """<h1>Đăng nhập</h1><form method="post" action="/TaiKhoan/DangNhap">
<p>Tên đăng nhập <input name="TenDangNhap"></p>
<p>Mật khẩu <input type="password" name="MatKhau"></p><p><button type="submit">Đăng nhập</button></p></form>"""
#: The link is relative, so each visit leads one level deeper: a real mirror holds 11,314 such copies of two pages.
ABOUT = """<h1>Giới thiệu</h1><p>Trang mẫu này phục vụ việc trình diễn và kiểm thử.</p>
<p><a href="ngon-ngu/en/">English</a> | <a href="ngon-ngu/vi/">Tiếng Việt</a></p>"""


def shell(site: MvcSite, title: str, content: str) -> str:
    """Return the whole page: header, menu, sidebar left, *content*, sidebar right, footer with a counter."""
    menu = "".join(f'<a href="{site.list_path(name)}">{escape(name)}</a>' for name in _categories(site))
    head = f"{escape(title)} | {SITE}" if title else SITE
    return f"""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><title>{head}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link href="/Content/site.css" rel="stylesheet" /></head>
<body>
<header><b>{SITE}</b><span>Bản trình diễn của doingoai, không phải trang của một cơ quan nào</span></header>
<nav class="chinh"><a href="/">Trang chủ</a><a href="/GioiThieu/">Giới thiệu</a>{menu}<a href="/Lich">Lịch công tác</a>\
<a href="/LienHe">Liên hệ</a><a href="/TaiKhoan/DangNhap">Đăng nhập</a></nav>
<div class="khung">
<div class="cot">{_newest(site)}</div>
<main>
{content}
</main>
<div class="cot">{_sidebar()}</div>
</div>
<footer><p>Trang mẫu Biên Thượng - bản trình diễn doingoai (demo)</p><p>Lượt truy cập: {site.visits * 7}</p></footer>
</body></html>"""


def _categories(site: MvcSite) -> list[str]:
    return sorted({story.category for story in site.stories})


def _newest(site: MvcSite) -> str:
    """Return the box of the newest articles, which moves on as news is published."""
    entries = "".join(
        f'<li><a href="{site.path_of(story)}">{escape(story.title, quote=False)}</a></li>'
        for story in [one for one in site.shown if one.title][:4]
    )
    return f'<ul><li class="dau">TIN MỚI</li>{entries}</ul>'


def _sidebar() -> str:
    rows = "".join(
        f"<li>Số/Ký hiệu: {number}/KH-UBND<br />Văn bản mẫu của Ủy ban nhân dân tỉnh Biên Thượng</li>"
        for number in (123, 124, 131)
    )
    videos = "<li>Phóng sự mẫu: Chợ phiên vùng biên</li><li>Biên Thượng</li>"
    return (
        f'<ul><li class="dau">HỆ THỐNG VĂN BẢN</li>{rows}<li class="dau">THƯ VIỆN VIDEO</li>{videos}'
        '<li class="dau">LIÊN KẾT WEBSITE</li><li><a href="/LienHe">Cổng mẫu Trung ương</a></li></ul>'
    )


def _entry(site: MvcSite, story: Story, page: int | None) -> str:
    """Return one row of a list; with *page* the address carries it as list state."""
    address = site.path_of(story) + (f"?PageIndex={page}" if page else "")
    picture = next((block.file for block in story.blocks if isinstance(block, Picture)), None)
    image = f'<a href="{address}"><img src="{site.file_path(story, picture)}" alt="" /></a>' if picture else ""
    words = escape(story.title or "...", quote=False)
    summary = escape((story.lead or "")[:150], quote=False)
    return f'<div class="muc">{image}<div><a href="{address}"><b>{words}</b></a><p>{summary}...</p></div></div>'


def home(site: MvcSite, categories: tuple[str, ...], dead_link: str) -> str:
    """Return the front page: the newest of each category, without list state, and a link that leads nowhere."""
    parts = []
    for name in categories:
        entries = "".join(_entry(site, story, None) for story in site.in_category(name)[:3])
        parts.append(f'<h2><a href="{site.list_path(name)}">{escape(name)}</a></h2>{entries}')
    return "".join(parts) + f'<p><a href="{dead_link}">Văn bản cũ</a></p>'


def category(site: MvcSite, name: str, stories: list[Story], page: int, last: int) -> str:
    """Return one page of a list."""
    if not stories:
        return f"<h1>{escape(name)}</h1><p>Chưa có bài viết.</p>"
    path = site.list_path(name)
    numbers = "".join(
        f"<b>{number}</b>" if number == page else f'<a href="{path}?PageIndex={number}">{number}</a>'
        for number in range(max(1, page - 2), min(last, page + 2) + 1)
    )
    following = f'<a href="{path}?PageIndex={page + 1}">Sau ›</a>' if page < last else ""
    entries = "".join(_entry(site, story, page) for story in stories)
    return f'<h1>{escape(name)}</h1>{entries}<div class="phan-trang">{numbers}{following}</div>'


def article(site: MvcSite, story: Story) -> str:
    """Return the article: title, date, lead, body with pictures, byline, source."""
    heading = "h1" if story.generation > 1 or story.number % 2 else "div"
    body = body_html(story, story.blocks, lambda file: site.file_path(story, file))
    wrapped = f"<article>{body}</article>" if story.markup == "html5" else f'<div class="bai">{body}</div>'
    return f"""<{heading} class="td">{escape(story.title, quote=False)}</{heading}>
<div class="tg">{_date(site, story)}</div>
{wrapped}
<p class="ky">{_byline(story)}</p>
<p class="ky">Nguồn tin: {escape(story.source or "")}</p>"""


def _date(site: MvcSite, story: Story) -> str:
    line = site.published(story)[1]
    if story.number % 7:
        return line
    label, value = line.split(": ", 1)
    return f"<b>{label}:</b> <span>{value}</span>"


def _byline(story: Story) -> str:
    words = story.author or ""
    return escape(f"{story.byline}: {words}" if story.byline else words)


def calendar(year: int, month: int) -> str:
    """Return a month of an empty diary, with links to the months around it, without end."""
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    after = (year, month + 1) if month < 12 else (year + 1, 1)
    weeks = "".join(
        "<tr>"
        + "".join(
            f'<td><a href="/Lich?thang={year}-{month}&amp;ngay={day}">{day}</a></td>'
            for day in range(start, min(start + 7, 29))
        )
        + "</tr>"
        for start in range(1, 29, 7)
    )
    return f"""<h1>Lịch công tác tháng {month}/{year}</h1>
<p><a href="/Lich?thang={before[0]}-{before[1]}">‹ Tháng trước</a>
<a href="/Lich?thang={after[0]}-{after[1]}">Tháng sau ›</a></p>
<table class="lich">{weeks}</table>"""
