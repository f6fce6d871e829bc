"""Ways in which editors paste a body into the systems of the thirty-seventh sealed part."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from random import Random
from urllib.parse import quote

from tests.generator.model import Block, Picture
from tests.generator.sealed29_hands import FOLDER

_WORD = (
    '<p class="MsoNormal" style="margin:6.0pt 0cm;text-align:justify"><span lang="VI" style=\'font-size:14.0pt;'
    'font-family:"Times New Roman","serif"\'>{}</span><o:p></o:p></p>\n'
)
_WORD_ITEM = (
    "<p class=\"MsoListParagraph\" style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span "
    'style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span><![endif]><span lang="VI">{}</span><o:p></o:p></p>\n'
)
_XML = "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"


@dataclass(frozen=True)
class Paste:
    """How one editor makes a paragraph, a heading, an item (``""``: a list), a picture, the whole and the last lines."""

    name: str
    para: str
    head: str
    picture: str
    wrap: str = "{}"
    item: str = ""
    last: str = ""

    @property
    def ending(self) -> str:
        """How a signature line stands."""
        return self.last or self.para


PASTES = (
    Paste("justified", '<p style="text-align: justify;">{}</p>\n', "<h3>{}</h3>\n", "two", last='<p style="text-align: right;"><strong>{}</strong></p>\n'),
    Paste("bold-heads", "<p>{}</p>\n", "<p><strong>{}</strong></p>\n", "one", last='<p align="right"><b>{}</b></p>\n'),
    Paste("word", _WORD, _WORD.replace("{}", "<b>{}</b>"), "two", wrap=_XML + '<div class="WordSection1">{}</div>', item=_WORD_ITEM, last='<p class="MsoNormal" align="right" style="text-align:right"><b><span lang="VI">{}</span></b><o:p></o:p></p>\n'),
    Paste("divs", "<div>{}</div>\n", "<div><b>{}</b></div>\n", "div", last='<div style="text-align:right"><i>{}</i></div>\n'),
    Paste("two-breaks", "{}<br /><br />\n", "<b>{}</b><br /><br />\n", "break", item="- {}<br />\n"),
    Paste("indented-breaks", "&nbsp;&nbsp;&nbsp;&nbsp; {}<br>\n", "&nbsp;&nbsp;&nbsp;&nbsp; <strong>{}</strong><br>\n", "break", item="&nbsp;&nbsp;&nbsp;&nbsp; - {}<br>\n", last="<strong>{}</strong><br>\n"),
    Paste("one-span", "{}<br><br>\n", "<strong>{}</strong><br><br>\n", "break", wrap='<span style="font-size:10pt">{}</span>', item="+ {}<br>\n", last="<strong>{}</strong><br>\n"),
    Paste("cells", '<tr><td style="padding:5px">{}</td></tr>\n', "<tr><td><b>{}</b></td></tr>\n", "cell", wrap='<table width="100%"><tbody>{}</tbody></table>', last='<tr><td align="right"><b>{}</b></td></tr>\n'),
    Paste("nested", "<div><div><div><p>{}</p></div></div></div>\n", "<div><div><h4>{}</h4></div></div>\n", "figure", wrap='<div class="a"><div class="b">{}</div></div>'),
    Paste("unclosed", "<P ALIGN=justify>{}\n", "<H4>{}</H4>\n", "two", last="<P ALIGN=right><B>{}</B>\n"),
    Paste("fonts", '<p><font face="Arial" size="2">{}</font></p>\n', '<p><font color="#990000"><b>{}</b></font></p>\n', "table", last='<p align="right"><font face="Arial" size="2"><b>{}</b></font></p>\n'),
    Paste("docs", '<p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;white-space:pre-wrap">{}</span></p><br />\n', '<h2 dir="ltr"><span style="font-size:13pt">{}</span></h2>\n', "two", wrap='<b style="font-weight:normal;" id="docs-internal-guid-71c2">{}</b>'),
    Paste("wall", '<div class="x11i5rnm xat24cr" dir="auto">{}</div>\n', '<div class="x11i5rnm" dir="auto"><strong>{}</strong></div>\n', "div", wrap='<div class="xdj266r"><div class="x1iorvi4" data-ad-preview="message"><span class="x193iq5w" dir="auto">{}</span></div></div>', item='<div dir="auto">- {}</div>\n'),
    Paste("sections", '<section class="blk"><p>{}</p></section>\n', '<section class="blk"><h2>{}</h2></section>\n', "figure"),
    Paste("typewriter", "{}\n\n", "<b>{}</b>\n\n", "break", wrap='<pre style="white-space:pre-wrap;font-family:inherit">{}</pre>', item="- {}\n"),
    Paste("outdented", "<p>{}</p>\n", "<p><u>{}</u></p>\n", "one", wrap='<blockquote style="margin:0 0 0 40px;border:none;padding:0"><blockquote>{}</blockquote></blockquote>'),
    Paste("mail", "<div>{}</div><div><br></div>\n", "<div><b>{}</b></div><div><br></div>\n", "div", wrap='<div class="gmail_default" style="font-family:tahoma">{}</div>', last='<div style="text-align:right">{}</div>\n'),
    Paste("one-cell", '<p style="margin-bottom:6px">{}</p>\n', "<h2>{}</h2>\n", "table", wrap='<table border="0" width="100%"><tbody><tr><td>{}</td></tr></tbody></table>'),
    Paste("writer", '<p class="western" style="margin-bottom: 0cm">{}</p><p class="western"><br/></p>\n', '<p class="western"><b>{}</b></p>\n', "two"),
    Paste("crossed", "<p><span style='color:black'>{}</p></span>\n", "<b><p>{}</p></b>\n", "two", wrap="<div>{}</i></div>", last="<p align=right><b><i>{}</b></i></p>\n"),
)  # fmt: skip

PICTURES = {
    "one": '<p align="center">{img}<br /><em>{caption}</em></p>\n',
    "two": '<p style="text-align:center">{img}</p>\n<p style="text-align:center"><em>{caption}</em></p>\n',
    "div": '<div align="center">{img}</div>\n<div align="center"><i>{caption}</i></div>\n',
    "break": "<center>{img}</center><center><i>{caption}</i></center>\n",
    "cell": '<tr><td align="center">{img}</td></tr>\n<tr><td align="center"><i>{caption}</i></td></tr>\n',
    "figure": '<figure class="image">{img}<figcaption>{caption}</figcaption></figure>\n',
    "table": '<table align="center" width="500"><tbody><tr><td>{img}</td></tr><tr><td align="center"><em>{caption}</em></td></tr></tbody></table>\n',
}
_BARE = {
    "one": '<p align="center">{img}</p>\n', "two": '<p style="text-align:center">{img}</p>\n', "break": "<center>{img}</center>\n",
    "div": '<div align="center">{img}</div>\n', "cell": '<tr><td align="center">{img}</td></tr>\n',
    "figure": '<figure class="image">{img}</figure>\n', "table": '<p align="center">{img}</p>\n',
}  # fmt: skip
HIDDEN = (
    "<!-- Tin liên quan -->", "<!-- BEGIN: related --><!-- END: related -->", "<!--Nguồn tin: TTXVN-->",
    '<script type="text/javascript">var heading = "Tin liên quan"; var online = "9226 Người đang Online";</script>',
    '<span style="display:none">Tin liên quan</span>', '<span style="display:none;">Nguồn tin: Báo Nhân Dân</span>',
    '<span hidden>Những tin mới hơn</span>', '<style>.n:before{content:"Tin liên quan"}</style>',
)  # fmt: skip


def image(pic: Picture, rng: Random) -> str:
    """The element of a picture."""
    alt = rng.choice(("", pic.file, "ảnh minh hoạ"))
    return f'<img src="{FOLDER}{quote(pic.file)}" alt="{alt}" width="{rng.choice((480, 500, 640))}" />'


def pictured(pic: Picture, way: str, rng: Random, *, named: bool = False) -> str:
    """A picture and what is written of it; *named*: the name of the file stands above."""
    img = image(pic, rng)
    if named and way in {"one", "two", "div"}:
        img = f"{img}<br />{pic.file}"
    if pic.caption is None:
        return _BARE[way].format(img=img)
    return PICTURES[way].format(img=img, caption=escape(pic.caption, quote=False))


def dressed(told: str, rng: Random) -> str:
    """*told* as markup: lines broken in the source, a word in bold or linked, now and then something hidden."""
    words = escape(told, quote=False).split(" ")
    if len(words) > 12 and rng.random() < 0.25:
        at = rng.randrange(3, len(words) - 3)
        words[at] = rng.choice(("<b>{}</b>", "<i>{}</i>", '<a href="/tu-khoa">{}</a>', "<span>{}</span>")).format(
            words[at]
        )
    if len(words) > 12 and rng.random() < 0.12:
        at = rng.randrange(2, len(words) - 2)
        plain = len(words[at]) > 1 and not set("<>&") & set(words[at])
        words[at] = (
            words[at]
            if not plain
            else "</span><span style='letter-spacing:-.2pt'>".join(
                (f"<span>{words[at][:1]}", f"{words[at][1:]}</span>")
            )
        )
    return " ".join(words)


def veiled(html: str, rng: Random) -> str:
    """*html* behind something that is not shown, now and then."""
    return (rng.choice(HIDDEN) if rng.random() < 0.08 else "") + html


def _items(block: Block, paste: Paste, rng: Random) -> tuple[str, list[str]]:
    dress = [dressed(item, rng) for item in block.items]
    if not paste.item or "<tr" in paste.para:
        tag = block.kind
        listed = f"<{tag}>" + "".join(f"<li>{item}</li>" for item in dress) + f"</{tag}>\n"
        return (paste.para.format(listed) if "<tr" in paste.para else listed), list(block.items)
    marks = [f"{at}. " for at in range(1, len(dress) + 1)] if block.kind == "ol" else [""] * len(dress)
    ways = [paste.para] * len(dress) if block.kind == "ol" else [paste.item] * len(dress)
    sign = "" if block.kind == "ol" else "+ " if "+ {}" in paste.item else "- "
    html = "".join(way.format(mark + item) for way, mark, item in zip(ways, marks, dress, strict=True))
    return html, [mark + sign + item for mark, item in zip(marks, block.items, strict=True)]


def _rows(block: Block, paste: Paste, rng: Random) -> str:
    border = rng.choice(
        ('border="1"', 'class="table table-bordered"', 'border="1" cellpadding="0" style="border-collapse:collapse"')
    )
    within = "<p>{}</p>" if paste.name == "word" else "{}"
    rows = ["<tr>" + "".join(f"<td>{within.format(escape(cell))}</td>" for cell in row) + "</tr>" for row in block.rows]
    table = f"<table {border}><tbody>{''.join(rows)}</tbody></table>\n"
    return paste.para.format(table) if "<tr" in paste.para else table


def pasted(block: Block, paste: Paste, rng: Random, *, named: bool = False) -> tuple[str, list[str]]:
    """One block as markup and the lines it gives to the text."""
    if block.kind == "pic" and block.pic:
        return pictured(block.pic, paste.picture, rng, named=named), []
    if block.kind in {"ul", "ol"}:
        return _items(block, paste, rng)
    if block.kind == "table":
        return _rows(block, paste, rng), [" | ".join(row) for row in block.rows]
    if block.kind == "verse":
        joint = "\n" if paste.name == "typewriter" else "<br />\n"
        return paste.para.format(joint.join(map(escape, block.items))), list(block.items)
    if block.kind == "h":
        return paste.head.format(escape(block.text, quote=False)), [block.text]
    return paste.para.format(veiled(dressed(block.text, rng), rng)), [block.text]
