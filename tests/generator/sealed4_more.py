"""More single spots: labels above the text, torn markup, a logo for a heading, lines of changes, menus full of words."""

from __future__ import annotations

from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_page import DB, LC, TT, Shell, files, foot, head
from tests.generator.sealed4_spots import ANY, DAY, PIC, frame
from tests.generator.sealed4_told import Told, related

LIST = '<div class="rel"><h4>Các tin liên quan</h4><ul>{}</ul></div>'
ROW = '<li><a href="{}">{}</a> {}</li>'


def fields_on_top(t: Told) -> str:
    fields = t.fields('<div class="by"><span>{}</span> {}</div>', source="Nguồn:")
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}{fields}<div class="text">{t.body(sign=False)}</div>{files(t)}</div>{related(t, LIST, ROW)}',
    )


def torn_markup(t: Told) -> str:
    parts = t.hand.parts(t.tale)
    torn = [f"<b><font color=#000000>{parts[0]}</b></font>", *parts[1:]]
    body = "\n".join(part + ("</span>" if at % 3 == 1 else "") for at, part in enumerate(torn))
    return f"""<html>{head(t, "{site}", og=False)}<body><center><div class=hd><a href=/>{t.site.name}</a></div></center></div>
{menu("<ul class=mn>{}", "<li><a href={}>{}", 9)}</ul><table><tr><td>{boxes(t.rng, 3, "<h5>{}</h5><div>{}</div></p>")}</td><td><div class=p><a href=/>Trang chủ</a> - <a href=/c>{esc(t.tale.category)}</a></div>
<div class=art><h2><a name=t>{t.title}</h2></a>{t.dated("<div class=d><i>{}</div></i>")}<div class=nd>{body}</div></div>{files(t)}{related(t, LIST, ROW)}</div></td></tr></table>
{foot(t, "<div class=ft>{}</div></td></table>")}</body></html></html>"""


def logo_heading(t: Told) -> str:
    rest = t.body(lead=False)
    return f"""<!DOCTYPE html><html lang="vi">{head(t, "{title} :: {site}")}<body><h1 class="logo"><a href="/">{t.site.name}</a></h1>{menu("<ul>{}</ul>", "<li><h3><a href={}>{}</a></h3></li>", 8)}
<div class="col1"><p class="path">Trang chủ / {esc(t.tale.category)}</p><p class="bigtitle"><strong>{t.title}</strong></p>{t.dated("<p class=small>{}</p>")}<h2 class="lead">{esc(t.tale.lead)}</h2>
<div>{rest}</div>{files(t)}{related(t, LIST, ROW)}</div><div class="col2">{boxes(t.rng, 4, "<h2>{}</h2><div>{}</div>")}</div>{foot(t)}</body></html>"""


def changed_line(t: Told) -> str:
    later = f'<div class="mod">Cập nhật lần cuối: {t.rng.randint(13, 28)}/10/2026 lúc 10:2{t.rng.randint(0, 9)}</div>'
    return frame(
        t,
        f'<div class="article"><h1>{t.title}</h1>{t.dated("<div class=date>{}</div>")}{later}<div class="minutes">Thời gian đọc: 3 phút</div><div class="text">{t.body()}</div>{files(t)}</div>{related(t, LIST, ROW)}',
    )


def mega_menu(t: Told) -> str:
    panel = "<div class=mega><h4>{1}</h4><p>Tổng hợp tin tức, hướng dẫn và văn bản về lĩnh vực {1}, cập nhật hằng ngày cho người dân và doanh nghiệp.</p><a href={0}>Xem tất cả</a></div>"
    return f"""<!DOCTYPE html><html lang="vi">{head(t)}<body><header><div class="brand">{t.site.name}</div>{menu("<div class=megas>{}</div>", panel, 7)}</header><div class="sub"><a href="/">Trang chủ</a><span>›</span><a href="/c">{esc(t.tale.category)}</a></div>
<article><h1>{t.title}</h1>{t.dated("<p>{}</p>")}<div class="entry">{t.body()}</div>{files(t)}</article>{related(t, LIST, ROW)}{boxes(t.rng, 4, "<section><h3>{}</h3>{}</section>")}{foot(t, "<footer>{}</footer>")}</body></html>"""


SHELLS = (
    Shell(fields_on_top, (LC, DB), DAY, ANY, PIC, "/ft/{slug}.html"),
    Shell(torn_markup, (LC, DB), ("label", "bare"), ("p", "open", "font", "div"), ("same", "table"), "/tm.asp?id={id}"),
    Shell(logo_heading, (LC, DB), DAY, ANY, PIC, "/lh/{slug}.html"),
    Shell(changed_line, (LC, DB, TT), DAY, ANY, PIC, "/cl/{slug}.html"),
    Shell(mega_menu, (LC, DB), DAY, ANY, PIC, "/mm/{slug}.html"),
)  # fmt: skip
