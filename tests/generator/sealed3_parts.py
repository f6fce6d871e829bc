"""What stands round the text on the pages of the seventh part: heads, boxes, bars, footers, decoys."""

from __future__ import annotations

from html import escape

from tests.generator.model import Story
from tests.generator.sealed3_ink import INKS, Hand
from tests.generator.sealed3_tales import TALES

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
TITLES = {
    "h1": '<h1 class="{1}">{0}</h1>',
    "strong": '<div class="{1}"><strong style="font-size:17pt">{0}</strong></div>',
    "span": '<div><span id="ctl00_main_lblTieuDe">{0}</span></div>',
    "font": '<p class="{1}"><font size="5" color="#990000"><b>{0}</b></font></p>',
    "link": '<h2 class="{1}"><a href="{2}">{0}</a></h2>',
}
BARS = (
    "<p>Chia sẻ</p><p>In trang</p><p>Gửi email</p><p>Quay lại</p><p>Lượt xem: {}</p>",
    '<ul class="cc"><li><a href="#">In bài viết</a></li><li><a href="#">Gửi email</a></li><li><a href="#">Về đầu trang</a></li></ul>',
    '<div class="cc"><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">In trang</a></div><div>Lượt xem: {}</div>',
    '<div><a href="#"><img src="/i/in.gif" alt="In"> In trang</a> | <a href="#"><img src="/i/thu.gif" alt=""> Gửi email</a></div>',
    '<table><tr><td><a href="#">Quay lại</a></td><td><a href="#top">Về đầu trang</a></td><td>Lượt xem: {}</td></tr></table>',
    '<div class="cc"><button type="button">Chia sẻ</button><button type="button">Lưu bài viết</button></div>',
)


def head_of(hand: Hand, story: Story, extra: str = "") -> str:
    """The head element; the page's own title names the article oftener than not, always where no date is shown."""
    site, title = SITES[story.portal], escape(story.title)
    shapes = (title, f"{title} - {site}", f"{site} | {title}", title, site, "\n\t")
    named = hand.rng.choice(shapes[: 6 if story.shown_date else 4])
    graph = f'<meta property="og:title" content="{title}">' if hand.rng.random() < 0.3 else ""
    return f"<head>{{charset}}<title>{named}</title>{graph}{extra}</head>"


def title_of(hand: Hand, story: Story, shape: str) -> str:
    """The heading, now and then broken over lines."""
    words = escape(story.title).split(" ")
    gap = hand.rng.choice(("<br>", "<br />\n", "\n        ", " ", " ", " "))
    text = " ".join(words[: len(words) // 2]) + gap + " ".join(words[len(words) // 2 :])
    return TITLES[shape].format(text, hand.rng.choice(("td", "tieu-de", "x1", "headline")), escape(story.url))


def date_of(hand: Hand, story: Story, shape: str) -> str:
    """The date line, whole or in pieces; nothing on a page without a date."""
    if not story.shown_date:
        return ""
    parts = story.shown_date.split(" ")
    if shape == "split":
        tags = [hand.rng.choice(("b", "span", "em", "i")) for _ in parts]
        inside = " ".join(f"<{tag}>{part}</{tag}>" for tag, part in zip(tags, parts, strict=True))
    else:
        inside = hand.rng.choice(("{}", "<i>{}</i>", "<small>{}</small>")).format(
            "\n   ".join([" ".join(parts[:2]), *parts[2:]])
        )
    return f'<p class="ngay">{inside}</p>' if shape == "p" else f'<div class="ngay">{inside}</div>'


def crumbs(hand: Hand, story: Story) -> str:
    """The path to the page where the story has a category."""
    if not story.category:
        return ""
    steps = ["Trang chủ", *(["Tin tức"] if hand.rng.random() < 0.3 else []), story.category]
    if hand.rng.random() < 0.5:
        return (
            '<ul class="bc">'
            + "".join(f'<li><a href="/{at}">{escape(step)}</a></li>' for at, step in enumerate(steps))
            + "</ul>"
        )
    sign = hand.rng.choice((" &raquo; ", " / ", " <span>&gt;</span> "))
    return (
        '<div class="bc">'
        + sign.join(f'<a href="/{at}">{escape(step)}</a>' for at, step in enumerate(steps))
        + "</div>"
    )


def text_of(hand: Hand, story: Story) -> str:
    """The body in the element its ink needs."""
    body = hand.body(story)
    around = {id(INKS["rows"]): "<table width=100%>{}</table>", id(INKS["dd"]): "<dl>{}</dl>"}.get(id(hand.ink), "{}")
    return around.format(body) if around != "{}" else body


def bar(hand: Hand) -> str:
    """A bar to share or print by, on two pages of three."""
    return hand.rng.choice(BARS).format(hand.rng.randint(3, 9000)) if hand.rng.random() < 0.66 else ""


def related_of(hand: Hand, story: Story) -> str:
    """The related lists of the portal: one of lai_chau, newer and older ones of NukeViet."""
    links = story.related
    if story.portal == "lai_chau":
        return hand.related(
            hand.rng.choice(("Tin liên quan", "TIN LIÊN QUAN", "Tin liên quan:", "Tin liên quan")), links
        )
    half = len(links) // 2
    return hand.related("Những tin mới hơn", links[:half]) + hand.related("Những tin cũ hơn", links[half:])


def box(hand: Hand, title: str, lines: tuple[str, ...]) -> str:
    """A side box: a heading in capitals and links."""
    shapes = (
        ("<div class=bx><h3>{}</h3><ul>", '<li><a href="/k/{1}">{0}</a></li>', "</ul></div>"),
        ("<table class=bx><tr><td><b>{}</b></td></tr>", '<tr><td><a href="/k/{1}">{0}</a></td></tr>', "</table>"),
        ("<div class=bx><div class=t>{}</div>", '<div><a href="/k/{1}">{0}</a></div>', "</div>"),
        ("<dl class=bx><dt>{}</dt>", '<dd><a href="/k/{1}">{0}</a></dd>', "</dl>"),
    )
    start, row, end = hand.rng.choice(shapes)
    return start.format(title) + "".join(row.format(line, at) for at, line in enumerate(lines)) + end


def sides(hand: Hand, story: Story) -> tuple[str, ...]:
    """Boxes beside the text; Điện Biên's three always, the first of them first."""
    picks = [
        box(hand, "TIN ĐỌC NHIỀU", tuple(told[0] for told in hand.rng.sample(TALES, 4) if told[0] != story.title)),
        box(hand, "THÔNG BÁO", ("Lịch tiếp công dân quý II", "Danh sách thí sinh trúng tuyển", "Mời chào giá in lịch")),
        "<form class=bx action=/tk><h3>ĐĂNG NHẬP</h3><label>Tên</label><input name=u><label>Mật khẩu</label><input type=password name=p><input type=submit value='Vào'></form>",
        "<div class=bx><h3>THĂM DÒ Ý KIẾN</h3><form><label><input type=radio name=o>Rất tốt</label><br><label><input type=radio name=o>Bình thường</label><br><button>Gửi</button></form></div>",
        "<table class=bx><tr><th colspan=2>TỶ GIÁ</th></tr><tr><td>CNY</td><td>3.512</td></tr><tr><td>LAK</td><td>1,18</td></tr></table>",
    ]
    extra = tuple(hand.rng.sample(picks, hand.rng.randint(0, 3)))
    if story.portal == "dien_bien":
        number = hand.rng.randint(20, 900)
        papers = "".join(
            f"<li><a href=/vb>Số/Ký hiệu: {number + at}/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li>"
            for at in range(4)
        )
        return (
            f"<ul class=bx><li>HỆ THỐNG VĂN BẢN</li>{papers}</ul>",
            box(hand, "THƯ VIỆN VIDEO", ("Giải thưởng Thông tin đối ngoại", "Điện Biên mùa ban nở")),
            *extra,
            box(hand, "LIÊN KẾT WEBSITE", ("Bộ Ngoại giao", "Cục Lãnh sự")),
        )
    return extra


def menu(story: Story) -> str:
    """The menu every page carries."""
    items = ("Giới thiệu", "Tin tức", "Văn bản", "Hỏi đáp", "Thư viện ảnh", "Liên hệ")
    return "<ul id=menu>" + "".join(f'<li><a href="/m{at}">{item}</a></li>' for at, item in enumerate(items)) + "</ul>"


def footer(hand: Hand, story: Story) -> str:
    """Counter and footer of the portal."""
    if story.portal == "lai_chau":
        count = f"<div><b>{hand.rng.randint(12, 20000)}</b> <span>Người đang Online</span></div>"
        lines = (
            "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số:47/GP-TTĐT",
            "Chịu trách nhiệm chính:Giám đốc Sở Thông tin &amp; Truyền thông", "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
            "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
        )  # fmt: skip
        shape = hand.rng.choice(("<p>{}</p>", "{}<br>", "<div>{}</div>"))
        return (
            count
            + "<div class=ft>"
            + "".join(shape.format(line) for line in lines)
            + '</div><a href="#top">top</a> <a href="#down">down</a>'
        )
    if story.portal == "dien_bien":
        return (
            "<div class=ft></div>"
            if hand.rng.random() < 0.5
            else "<div class=ft>Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên</div>"
        )
    return "<div class=ft>&copy; Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên<br>Mã nguồn NukeViet CMS<br>Đang truy cập: 14<br>Tổng lượt truy cập: 90.214</div>"


def decoys(hand: Hand, story: Story) -> str:
    """What a browser does not show: comments, scripts, templates and hidden elements with the words that mark ends."""
    other, lead, *own = next(told for told in hand.rng.sample(TALES, 12) if told[0] != story.title and len(told) > 3)
    words = f"<h1>{escape(other)}</h1><p>(Ngày đăng :01/02/2011 9:00:00 SA)</p><p>Thời gian đăng: 1/2/2011 9:00:00 AM</p><p>{escape(lead)}</p>"
    more = (
        "".join(f"<p>{escape(text)}</p>" for text in own)
        + "<p>Tin liên quan</p><p>Nguồn tin: Báo Xa</p><p>Tin, ảnh: Ai Đó</p>"
    )
    return hand.rng.choice((
        f"<!-- {words}{more} -->", f"<template>{words}{more}</template>",
        f'<div style="display:none">{words}{more}</div>', f"<div hidden>{words}{more}</div>",
        "<script>var s='<p>Tin liên quan</p><p>HỆ THỐNG VĂN BẢN</p>';document.title=document.title;</script>",
        "<noscript><p>Trình duyệt của bạn đã tắt JavaScript. Những tin cũ hơn</p></noscript>",
        f'<script type="text/template">{words}{more}</script>',
    ))  # fmt: skip
