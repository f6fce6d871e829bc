"""Shells that differ in one spot: what stands between date and lead, in the text, at its end, before or over it."""

from __future__ import annotations

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import PICTURES, esc
from tests.generator.sealed4_page import DB, LC, TT, Shell, crumbs, files, foot, head
from tests.generator.sealed4_told import OTHERS, Told, list_date, related

TONGUES = '<div class="lang"><a href="/vi">Tiếng Việt</a> | <a href="/en">English</a> | <a href="/lo">ພາສາລາວ</a> | <a href="/zh">中文</a></div>'


def frame(t: Told, main: str, before: str = "", deep: bool = True) -> str:
    """One of three plain layouts round *main*."""
    way = crumbs(t, '<div class="bread">{}</div>', '<a href="{}">{}</a>', " / ", deep)
    top = f"{head(t)}<body>{before}{TONGUES}"
    kind = t.rng.randrange(3)
    if kind == 0:
        sides = boxes(t.rng, 4, '<div class="widget"><h3>{}</h3><div>{}</div></div>')
        nav = menu('<ul class="nav">{}</ul>', '<li><a href="{}">{}</a></li>', 10)
        return f'<!DOCTYPE html><html lang="vi">{top}<div class="top">{nav}</div><div class="row"><div class="c8">{way}{main}</div><div class="c4">{sides}</div></div>{foot(t)}</body></html>'
    if kind == 1:
        sides = boxes(t.rng, 4, '<table class="m"><tr><td class="h">{}</td></tr><tr><td>{}</td></tr></table>')
        nav = menu('<table class="mn"><tr>{}</tr></table>', '<td><a href="{}">{}</a></td>', 8)
        return f'<html>{top}{nav}<table width="100%"><tr><td width="220" valign="top">{sides}</td><td valign="top">{way}{main}</td></tr></table>{foot(t, "<div align=center>{}</div>")}</body></html>'
    sides = boxes(t.rng, 4, "<section><h2>{}</h2>{}</section>")
    nav = menu("<nav><ul>{}</ul></nav>", '<li><a href="{}">{}</a></li>', 8)
    return f'<!DOCTYPE html><html lang="vi">{top}<header><p>{t.site.name}</p>{nav}</header><main>{way}{main}</main><aside>{sides}</aside>{foot(t, "<footer>{}</footer>")}</body></html>'


def _list(t: Told, name: str = "Tin liên quan", dates: bool = True) -> str:
    return related(
        t,
        '<div class="lienquan"><div class="tt"><b>' + name + "</b></div><ul>{}</ul></div>",
        '<li><a href="{}">{}</a>{}</li>',
        dates,
    )


def picture_first(t: Told) -> str:
    pieces = list(t.tale.pieces)
    parts = t.hand.parts(t.tale)
    at = next((n for n, piece in enumerate(pieces) if piece.kind == "pic"), None)
    if at is not None and pieces[at].text:
        parts.insert(0, parts.pop(at + 1))
    return frame(
        t,
        f'<div class="detail"><h1>{t.title}</h1>{t.dated("<p class=ngaydang>{}</p>")}<div class="noidung">{t.hand.ink.sep.join(parts)}</div>{files(t)}</div>{_list(t)}',
        deep=False,
    )


def lead_twice(t: Told) -> str:
    return frame(
        t,
        f'<div class="detail"><h1>{t.title}</h1>{t.dated("<div class=time>{}</div>")}<div class="summary"><b>{esc(t.tale.lead)}</b></div><div class="full">{t.body()}</div>{files(t)}</div>{_list(t, "Các tin khác")}',
    )


def hidden_copy(t: Told) -> str:
    copy = f'<div id="print-area" style="display:none"><h1>{t.title}</h1>{t.dated("<p>{}</p>")}{t.hand.para(t.tale.lead)}{"".join(t.hand.para(p.text) for p in t.tale.pieces if p.kind == "p")}</div>'
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<span class=date>{}</span>")}<div class="text">{t.body()}</div>{files(t)}<a href="#" onclick="printArea()">In bài viết</a></div>{copy}{_list(t)}',
    )


def links_inside(t: Told) -> str:
    rows = "".join(f'<li><a href="/x/{at}">{esc(title)}</a></li>' for at, title in enumerate(OTHERS[:2]))
    box = t.rng.choice(('<div class="box-lienquan" style="float:left;width:200px"><b>Tin liên quan</b><ul>{}</ul></div>', '<aside class="see-also"><h4>Xem thêm</h4><ul>{}</ul></aside>', '<table class="see" align="left"><tr><td><b>Bài liên quan:</b><ul>{}</ul></td></tr></table>'))  # fmt: skip
    parts = t.hand.parts(t.tale)
    after = next(at for at, piece in enumerate(t.tale.pieces) if piece.kind == "p")
    parts.insert(after + 2, box.format(rows))
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}<div class="text">{t.hand.ink.sep.join(parts)}</div>{files(t)}</div>',
    )


def bars_between(t: Told) -> str:
    bars = (
        '<div class="fontsize">Cỡ chữ: <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>', '<div class="qr"><img src="/qr.png" alt="QR" width="60" /><span>Quét mã để đọc trên điện thoại</span></div>',
        f'<div class="views">Lượt xem: {t.rng.randint(100, 999)}</div>', '<div class="reader"><span>Đọc bài viết</span><audio controls src="/a.mp3"></audio><select><option>1x</option><option>1.5x</option></select></div>',
        '<div class="social"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Zalo</a> <a href="#">In trang</a></div>', '<div class="stars"><i>★</i><i>★</i><i>★</i><i>★</i><i>☆</i> <span>4/5 (12 đánh giá)</span></div>',
        '<div class="news-follow"><a href="https://news.google.com/x"><span>Theo dõi trên Google News</span></a></div>',
    )  # fmt: skip
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}{"".join(t.rng.sample(bars, 3))}<div class="text">{t.body()}</div>{files(t)}</div>{_list(t, "Tin cùng chuyên mục")}',
    )


def comments_full(t: Told) -> str:
    rows = "".join(f'<div class="cmt"><b>{name}</b> <span>{day} lúc 09:1{at}</span><p>{text}</p><a href="#">Trả lời</a> <a href="#">Thích ({at})</a></div>' for at, (name, day, text) in enumerate((("Hoàng Lan", "02/11/2025", "Tôi từng công tác ở vùng này, đọc bài mà nhớ anh em quá."), ("Ẩn danh", "03/11/2025", "Đề nghị ban biên tập đính chính tên bản ở đoạn cuối, xin cảm ơn."))))  # fmt: skip
    form = '<form class="cform"><input placeholder="Họ tên" /><input placeholder="Email" /><textarea placeholder="Ý kiến của bạn"></textarea><label>Mã bảo vệ</label><img src="/cap.jpg" alt="" /><button>Gửi bình luận</button><p>Ý kiến của bạn sẽ được xét duyệt trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu.</p></form>'
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}<div class="text">{t.body()}</div>{files(t)}</div><div class="comments"><h3>Ý kiến bạn đọc (2)</h3>{rows}{form}</div>{_list(t, "Các tin khác")}',
    )


def sides_before(t: Told) -> str:
    fresh = "".join(
        f'<div class="it"><a href="/m/{at}">{esc(title)}</a><p>Bài đang được bạn đọc quan tâm trong tuần, xem chi tiết tại đây.</p></div>'
        for at, title in enumerate(OTHERS[-3:])
    )
    first = (
        f'<div class="latest"><h2>Tin mới nhất</h2>{fresh}</div>{boxes(t.rng, 5, "<div class=bx><h2>{}</h2>{}</div>")}'
    )
    return f'<!DOCTYPE html><html>{head(t, og=False)}<body>{menu("<ul>{}</ul>", "<li><a href={}>{}</a></li>", 9)}<div class="aside">{first}</div><div class="main"><div class="path"><a href="/">Trang chủ</a> » <a href="/c">{esc(t.tale.category)}</a></div><h2 class="tt">{t.title}</h2>{t.dated("<div class=nd>{}</div>")}<div class="nd2">{t.body()}</div>{files(t)}{_list(t)}</div>{foot(t)}</body></html>'


def popup_first(t: Told) -> str:
    popup = '<div class="overlay" id="pop"><div class="pop-in"><a class="x" href="#">Đóng [X]</a><a href="/tb"><img src="/popup.jpg" alt="" /></a><p>Hưởng ứng Tháng hành động vì người có công</p></div></div><div class="eu-cookie"><span>Bằng việc tiếp tục sử dụng trang, bạn đồng ý với chính sách của chúng tôi.</span> <a href="#">Tìm hiểu thêm</a> <button>Tôi đồng ý</button></div>'
    ticker = (
        '<div class="ticker"><strong>Tin nóng:</strong> '
        + " • ".join(f'<a href="/h/{at}">{esc(title)}</a>' for at, title in enumerate(OTHERS[3:6]))
        + "</div>"
    )
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<p><em>{}</em></p>")}{t.body()}{files(t)}</div>{_list(t)}',
        popup + ticker,
    )


def crumb_with_title(t: Told) -> str:
    main = f'<ol class="bc2"><li><a href="/">Trang chủ</a></li><li><a href="/c">{esc(t.tale.category)}</a></li><li class="active">{esc(t.tale.title)}</li></ol><div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}<div class="text">{t.body()}</div>{files(t)}</div>{_list(t)}'
    return f'<!DOCTYPE html><html lang="vi">{head(t)}<body>{menu("<nav>{}</nav>", "<a href={}>{}</a>", 8)}{main}{boxes(t.rng, 3, "<div class=bx><b>{}</b>{}</div>")}{foot(t)}</body></html>'


def date_above(t: Told) -> str:
    return frame(
        t,
        f'<div class="article">{t.dated("<div class=date>{}</div>")}<h1>{t.title}</h1><div class="text">{t.body()}</div>{files(t)}</div>{_list(t, "Tin cùng chuyên mục")}',
    )


def counted_date(t: Told) -> str:
    line = t.dated(
        "<div class='meta'><span>{}</span> | <span>Lượt xem: 1.2"
        + str(t.rng.randint(10, 99))
        + "</span> | <a href='#'>In bài</a></div>"
    )
    return frame(
        t, f'<div class="article"><h1>{t.title}</h1>{line}<div class="text">{t.body()}</div>{files(t)}</div>{_list(t)}'
    )


def lines_after(t: Told) -> str:
    after = f'<div class="kw"><b>Từ khóa:</b> <a href="/k/1">biên giới</a>, <a href="/k/2">láng giềng</a></div><div class="cat2">Chuyên mục: <a href="/c">{esc(t.tale.category)}</a></div><p class="hits">Số lần đọc: {t.rng.randint(50, 900)}</p><p class="back"><a href="#">Quay lại</a> | <a href="#top">Lên đầu trang</a> | <a href="#">Gửi bạn bè</a> | <a href="#">In ấn</a></p>'
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}<div class="text">{t.body()}</div>{files(t)}{after}</div>{_list(t, "Các bài viết khác")}',
    )


def two_lists(t: Told) -> str:
    half = len(t.others) // 2
    entry = '<li><a href="{}">{}</a> {}</li>'
    parts = "".join(
        f"<h4>{name}</h4><ul>"
        + "".join(entry.format(o.href, esc(o.title), f"({list_date(t, o.at)})" if o.at else "") for o in rows)
        + "</ul>"
        for name, rows in (("Tin mới hơn", t.others[:half]), ("Tin cũ hơn", t.others[half:]))
    )
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}<div class="text">{t.body()}</div>{files(t)}</div><div class="more">{parts}<div class="pg"><a href="#">« Trang trước</a> <b>1</b> <a href="#">2</a> <a href="#">3</a> <a href="#">Trang sau »</a></div></div>',
    )


def english_ui(t: Told) -> str:
    rows = "".join(
        f'<li><a href="/en/{at}">{title}</a></li>'
        for at, title in enumerate(("Home", "About us", "News", "Consular services", "Contact"))
    )
    return f'<!DOCTYPE html><html lang="en">{head(t)}<body><ul class="nav">{rows}</ul><div class="bc"><a href="/en">Home</a> &rsaquo; <a href="/en/c">{esc(t.tale.category)}</a></div><div class="article"><h1>{t.title}</h1>{t.dated("<p class=date>{}</p>")}<div class="tools"><a href="#">Print</a> <a href="#">E-mail</a> <a href="#">Share</a></div><div class="text">{t.body()}</div>{files(t)}</div><div class="related"><h3>Related news</h3><ul>{"".join(f"<li><a href={o.href}>Border talks, round {at}</a></li>" for at, o in enumerate(t.others, 2))}</ul></div><div class="box"><h3>Most read</h3><a href="/en/9">How to apply for a visa</a></div><div class="footer">Copyright © Department of Foreign Affairs. All rights reserved. Tel: {t.site.phone}</div></body></html>'


def framed_cell(t: Told) -> str:
    frames = PICTURES["table"]("/images/line.gif", "")
    return frame(
        t,
        f'<table class="art"><tr><td><h2>{t.title}</h2></td></tr>{t.dated("<tr><td align=right>{}</td></tr>")}<tr><td><table><tr><td>{t.body()}</td></tr></table></td></tr><tr><td>{files(t)}</td></tr></table>{_list(t)}',
        before=f'<div class="deco">{frames}</div>',
    )


ANY = ("p", "justify", "div", "word", "br2", "section", "spans")
PIC = ("centred", "table", "figure", "same")
DAY = ("labeltime", "pipe", "label", "hour")
SHELLS = (
    Shell(picture_first, (LC,), ("lc",), ("p", "justify", "div", "br2"), ("centred", "figure", "table"), "/{slug}.html"),
    Shell(lead_twice, (LC, DB), DAY, ("p", "justify", "div"), PIC, "/lt/{slug}.html"),
    Shell(hidden_copy, (LC, DB), DAY, ("p", "justify", "section"), PIC, "/hc/{slug}.html"),
    Shell(links_inside, (LC, DB, TT), DAY, ("p", "justify", "div"), PIC, "/li/{slug}.html", omit=("related",), listed=False),
    Shell(bars_between, (LC, DB), DAY, ANY, PIC, "/bb/{slug}.html"),
    Shell(comments_full, (LC, DB), DAY, ANY, PIC, "/cf/{slug}.html"),
    Shell(sides_before, (LC, DB), DAY, ANY, PIC, "/sb/{slug}.html"),
    Shell(popup_first, (LC, DB), DAY, ANY, PIC, "/pf/{slug}.html"),
    Shell(crumb_with_title, (LC, DB), DAY, ANY, PIC, "/ct/{slug}.html"),
    Shell(date_above, (LC, DB), ("bare", "two", "pipe"), ANY, PIC, "/da/{slug}.html"),
    Shell(counted_date, (LC, DB), DAY, ANY, PIC, "/cd/{slug}.html", omit=("published_raw",)),
    Shell(lines_after, (LC, DB), DAY, ANY, PIC, "/la/{slug}.html"),
    Shell(two_lists, (LC, DB), DAY, ANY, PIC, "/tl/{slug}.html"),
    Shell(framed_cell, (LC, DB), DAY, ("p", "br2", "word", "br1"), PIC, "/fc/{slug}.html"),
    Shell(english_ui, (LC, DB), ("bare",), ("p", "justify"), PIC, "/en/{id}/{slug}.html", omit=("related",)),
)  # fmt: skip
