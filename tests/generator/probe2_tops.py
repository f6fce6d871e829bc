"""What stands round an article beside menus: clocks, tickers, weather, comments, keywords, neighbours, two dates, four more products."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from html import escape as e

from tests.generator import probe2_words as words
from tests.generator.probe2_tell import Sheet

Draw = Callable[[Sheet], str]


def other(s: Sheet, at: int) -> str:
    """The title of another story."""
    return e([story[0] for story in words.STORIES if story[0] != s.told.title][at], quote=False)


def page(s: Sheet, top: str = "", head: str = "", tail: str = "", end: str = "", crumb_tail: str = "") -> str:
    """A plain portal with room above the article, between title and text, behind the text and at the end of the page."""
    related = s.related('<div class="rel"><h3>Tin liên quan</h3><ul>{}</ul></div>', '<li><a href="{}">{}</a> {}</li>')
    return f"""<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{s.title} | {s.site}</title></head><body><div class="top"><a href="/"><img src="/logo.svg" alt="{s.site}"></a></div>{top}<nav><ul>{s.menu()}</ul></nav><div class="path">{s.crumb('<a href="{}">{}</a>', gap=" &rsaquo; ")}{crumb_tail}</div>
<div class="left"><h1 class="t">{s.title}</h1><div class="d">{s.date}</div>{head}<div class="c">{s.body()}</div>{tail}{related}</div><div class="right">{s.side('<div class="w"><h4>{}</h4><ul>{}</ul></div>')}</div><div class="f">{s.foot()}</div>{end}</body></html>"""


def clock_and_languages(s: Sheet) -> str:
    """Today's day, written by the server, and the languages above everything."""
    today = s.told.moment + timedelta(days=400)
    day = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")[today.weekday()]
    return page(
        s,
        f'<div class="bar"><span class="today">{day}, ngày {today:%d/%m/%Y}</span> <a href="?l=vi">Tiếng Việt</a> <a href="?l=en">English</a> <a href="/login">Đăng nhập</a></div>',
    )


def ticker(s: Sheet) -> str:
    """News running over the page above the title."""
    return page(
        s,
        f'<div class="ticker"><strong>Tin mới</strong><marquee>{" &bull; ".join(f"<a href=/t{at}>{other(s, at)}</a>" for at in range(4))}</marquee></div>',
    )


def weather_and_rates(s: Sheet) -> str:
    """Weather and rates in a column before the article."""
    rates = "".join(
        f"<tr><td>{code}</td><td>{s.rng.randint(100, 999) / 10}</td><td>{s.rng.randint(100, 999) / 10}</td></tr>"
        for code in ("USD", "CNY", "LAK", "THB")
    )
    return page(
        s,
        f'<div class="col-l"><div class="wt"><h4>Thời tiết</h4><p>Lai Châu: 21&deg;C</p><p>Độ ẩm: 84%</p></div><div class="fx"><h4>Tỷ giá</h4><table><tr><th>Mã</th><th>Mua</th><th>Bán</th></tr>{rates}</table></div></div>',
    )


def comments(s: Sheet) -> str:
    """What visitors said, with names and days, under the article."""
    said = "".join(
        f'<li class="comment"><div class="vcard"><cite>{name}</cite> <span>{s.told.moment + timedelta(days=at + 1):%d/%m/%Y %H:%M}</span></div><p>{text}</p><a href="#r">Trả lời</a></li>'
        for at, (name, text) in enumerate(
            (
                ("Bạn đọc A Sình", "Bài viết hay quá, mong sớm có dịp ghé thăm."),
                ("minhtrang88", "Cho em hỏi lớp học mở vào tối thứ mấy ạ?"),
            )
        )
    )
    return page(
        s,
        tail=f'<div id="comments"><h3>Bình luận (2)</h3><ol>{said}</ol><form><label>Họ tên</label><input><label>Nội dung</label><textarea></textarea><button>Gửi bình luận</button></form></div>',
    )


def keywords(s: Sheet) -> str:
    """Keywords under the text, then buttons."""
    return page(
        s,
        tail='<div class="tags"><span>Từ khóa:</span> <a href="/tag/1">hữu nghị</a>, <a href="/tag/2">giao lưu</a>, <a href="/tag/3">vùng cao</a></div><div class="bt"><a href="#">Quay lại</a> <a href="#">In bài viết</a> <a href="#">Gửi email</a></div>',
    )


def before_and_after(s: Sheet) -> str:
    """The story before and the one after."""
    return page(
        s,
        tail=f'<nav class="post-nav"><div><span>Bài trước</span><a href="/a">{other(s, 2)}</a></div><div><span>Bài sau</span><a href="/b">{other(s, 5)}</a></div></nav>',
    )


def seen_so_often(s: Sheet) -> str:
    """How often it was read, a rating and a code for telephones behind the text."""
    return page(
        s,
        tail=f'<div class="view">Lượt xem: {s.rng.randint(20, 9000)}</div><div class="qr"><img src="/qr.png" alt=""><span>Quét mã QR để đọc trên điện thoại</span></div>',
    )


def files_below(s: Sheet) -> str:
    """Files in a box of their own behind the text."""
    return page(
        s,
        tail=f'<div class="att"><b>Tệp đính kèm</b><ul>{"".join(f"<li><a href={href}>{name}</a> (312 KB)</li>" for name, href in s.told.files)}</ul></div>',
    )


def files_above(s: Sheet) -> str:
    """The same box between title and text."""
    return page(
        s,
        head=f'<div class="att"><span>File đính kèm:</span> {"".join(f"<div><a href={href}>{name}</a></div>" for name, href in s.told.files)}</div>',
    )


def path_with_title(s: Sheet) -> str:
    """The way ends with the title itself."""
    return page(s, crumb_tail=f' &rsaquo; <span class="here">{s.title}</span>')


def floating_helpers(s: Sheet) -> str:
    """A helper, a hot line and a letter list at the end of the page."""
    return page(
        s,
        end='<div class="hot"><a href="tel:1022">Đường dây nóng: 1022</a></div><div id="chat"><b>Trợ lý ảo</b><p>Xin chào! Tôi có thể giúp gì cho bạn?</p></div><div class="nl"><h4>Đăng ký nhận bản tin</h4><input placeholder="Email"><button>Đăng ký</button></div>',
    )


def mended_later(s: Sheet) -> str:
    """The day it was published and the day it was mended, a line each."""
    later = s.told.moment + timedelta(days=3)
    shown = (
        f"{later.month}/{later.day}/{later.year} 9:12:45 AM"
        if s.told.portal == "dien_bien"
        else f"{later:%d/%m/%Y} 09:12"
    )
    return page(s, head=f'<div class="u">Cập nhật lần cuối: {shown}</div>')


def figures_beside_date(s: Sheet) -> str:
    """The date shares its line with views and sizes of letters."""
    drawn = page(s)
    return drawn.replace(
        f'<div class="d">{s.date}</div>',
        f'<div class="d"><span>{s.date}</span> | <span>Lượt xem: {s.rng.randint(9, 4000)}</span> | <span>Cỡ chữ: <a href="#">-</a> <a href="#">+</a></span></div>',
    )


def hidden_double(s: Sheet) -> str:
    """Title and day once more in a bar that shows itself while one scrolls, and the mobile menu, both hidden."""
    return page(
        s,
        f'<div class="sticky" style="display:none"><b>{s.title}</b> <i>{s.date}</i></div><div class="m-menu" hidden><ul>{s.menu()}</ul></div>',
    )


def nuke_before_four(s: Sheet) -> str:
    """NukeViet 3: news_column, hometext and bodytext, labelled names at the end."""
    names = "".join(
        f'<p style="text-align: right;"><strong>{label}: </strong>{e(value)}</p>'
        for label, value in (("Tác giả bài viết", s.told.author), ("Nguồn tin", s.told.source))
        if value
    )
    related = s.related(
        '<p style="text-align:right"><strong>Những tin cũ hơn</strong></p><ul class="related">{}</ul>',
        '<li><a title="" href="{}">{}</a> <span class="date">{}</span></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi"><head>{{charset}}<meta name="generator" content="NukeViet v3.x" /><title>{s.title} - {s.told.category or "Tin Tức"} - {s.site}</title></head><body><div id="header"><div id="logo"><a href="/"><img src="/images/logo.png" alt="{s.site}"></a></div></div><div id="menu"><ul>{s.menu()}</ul></div><div id="left">{s.side('<div class="box silver"><h3 class="header">{}</h3><ul>{}</ul></div>')}</div>
<div id="main"><div class="breadcrumbs">{s.crumb('<a class="highlight" href="{}"><span>{}</span></a>', gap="<span class='breakcoma'> » </span>")}</div><div class="news_column"><div id="news_detail"><h1>{s.title}</h1><span class="time">{s.date}</span><div style="clear:both"></div>{s.lead('<div id="hometext">{}</div>')}<div class="bodytext">{s.rest()}</div>{names}</div></div>{related}</div><div id="footer">{s.foot()}</div></body></html>"""


def orchard(s: Sheet) -> str:
    """Orchard: zones, widgets, metadata as a list before the text."""
    related = s.related(
        '<article class="widget-projection widget"><header><h1>Tin liên quan</h1></header><ul class="projection">{}</ul></article>',
        '<li><a href="{}">{}</a> {}</li>',
    )
    return f"""<!DOCTYPE html><html lang="vi-VN" class="static"><head>{{charset}}<meta content="Orchard" name="generator" /><title>{s.site} - {s.title}</title></head><body><div id="layout-wrapper"><header id="layout-header"><div class="zone zone-header"><h1 id="branding"><a href="/">{s.site}</a></h1></div></header><div id="layout-navigation"><div class="zone zone-navigation"><article class="widget-navigation widget-menu-widget widget"><nav><ul class="menu">{s.menu()}</ul></nav></article></div></div>
<div id="layout-main"><div id="layout-content"><div id="content" class="group"><div class="zone zone-content"><p class="way">{s.crumb('<a href="{}">{}</a>', gap=" · ")}</p><article class="content-item blog-post"><header><h1>{s.title}</h1><div class="metadata"><div class="published">{s.date}</div></div></header>{s.body("<p>{}</p>")}</article>{related}</div></div></div><aside id="aside-second">{s.side('<article class="widget"><header><h1>{}</h1></header><ul>{}</ul></article>')}</aside></div><footer id="layout-footer">{s.foot()}</footer></div></body></html>"""


def kentico(s: Sheet) -> str:
    """Kentico's portal engine: web part zones, view state, repeaters."""
    related = s.related(
        '<div class="LienQuan"><div class="tl">Bài viết cùng chuyên mục</div>{}</div>',
        '<div class="r"><a href="{}">{}</a> <em>{}</em></div>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head id="head">{{charset}}<title>{s.title}</title></head><body class="LTR Chrome VIVN ContentBody"><form method="post" action="/tin" id="form"><div class="aspNetHidden"><input type="hidden" name="__CMSCsrfToken" value="x"></div><div id="ctxM"></div><div class="zoneTop"><div class="logo"><a href="/">{s.site}</a></div><ul class="CMSListMenuUL">{s.menu('<li><a class="CMSListMenuLink" href="{}">{}</a></li>')}</ul></div>
<div class="zoneMain"><div class="CMSBreadCrumbs">{s.crumb('<a href="{}" class="CMSBreadCrumbsLink">{}</a>', gap=" &gt; ")}</div><div class="zoneContent"><div class="newsDetail"><div class="newsTitle">{s.title}</div><div class="newsDate">{s.date}</div><div class="TextContent"><div class="summary">{s.lead("<strong>{}</strong>")}</div>{s.rest()}{s.signs()}</div></div>{related}</div><div class="zoneRight">{s.side('<div class="bx"><div class="bh">{}</div><ul>{}</ul></div>')}</div></div><div class="zoneFooter">{s.foot("<div>{}</div>")}</div></form></body></html>"""


FAMILIES: tuple[Draw, ...] = (
    clock_and_languages, ticker, weather_and_rates, comments, keywords, before_and_after, seen_so_often, files_below, files_above, path_with_title, floating_helpers,
    mended_later, figures_beside_date, hidden_double, nuke_before_four, orchard, kentico,
)  # fmt: skip
