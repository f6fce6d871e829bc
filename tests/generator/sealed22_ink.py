"""How the editors of the sealed part 22 dress a body: each ink is a handful of patterns."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from itertools import groupby

from tests.generator.sealed22_tell import Piece

PARAS = {
    "p": '<p style="text-align: justify;">{}</p>', "h": "<p><strong>{}</strong></p>", "quote": "<p><em>{}</em></p>",
    "lead": "<p><strong>{}</strong></p>", "list": "<{0}>{1}</{0}>", "item": "<li>{}</li>",
    "table": '<table border="1" cellspacing="0"><tbody>{}</tbody></table>', "row": "<tr>{}</tr>", "cell": "<td>{}</td>",
    "pic": '<p align="center"><img src="{src}" alt="" width="480" /></p>\n<p align="center"><em>{cap}</em></p>',
    "bare": '<p align="center"><img src="{src}" alt="{alt}" width="480" /></p>',
    "sign": '<p style="text-align: right;"><strong>{}</strong></p>', "wrap": "{}",
}  # fmt: skip
INKS: dict[str, dict[str, str]] = {
    "paras": PARAS,
    "divs": PARAS | {
        "p": "<div>{}</div>\n<div>&nbsp;</div>", "h": "<div><b>{}</b></div>", "quote": '<div class="q"><i>{}</i></div>',
        "lead": '<div style="font-weight:bold">{}</div>', "sign": '<div align="right"><b>{}</b></div>',
        "pic": '<div class="anh"><img src="{src}"><div class="ghi">{cap}</div></div>',
        "bare": '<div class="anh"><img src="{src}" alt="{alt}"></div>',
    },
    "br": PARAS | {
        "p": "{}<br />\n<br />", "h": "<b>{}</b><br />", "quote": "<i>{}</i><br /><br />", "lead": "<b>{}</b><br /><br />",
        "pic": '<center><img src="{src}" /><br /><i>{cap}</i></center>', "bare": '<center><img src="{src}" alt="{alt}" /></center>',
        "list": "{1}<br />", "item": "{}<br />\n", "sign": "<b>{}</b><br />",
    },
    "word": PARAS | {
        "p": '<p class="MsoNormal" style="margin:6pt 0cm;text-indent:1cm"><span lang="VI" style="mso-ansi-language:VI">{}<o:p></o:p></span></p>',
        "h": '<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><span lang="VI">{}<o:p></o:p></span></b></p>',
        "lead": '<p class="MsoNormal"><b><span lang="VI">{}<o:p></o:p></span></b></p>',
        "sign": '<p class="MsoNormal" align="right"><b><span lang="VI">{}<o:p></o:p></span></b></p>',
        "cell": '<td width="25%"><p class="MsoNormal"><span lang="VI">{}<o:p></o:p></span></p></td>',
        "wrap": "<!--[if gte mso 9]><xml><w:WordDocument>Nguồn tin: Tin liên quan</w:WordDocument></xml><![endif]-->\n{}",
    },
    "onespan": PARAS | {
        "p": "&nbsp;&nbsp;&nbsp; {}<br>", "h": "<strong>{}</strong><br>", "quote": "<em>{}</em><br>", "lead": "<strong>{}</strong><br>",
        "pic": '<img src="{src}" border="0"><br><em>{cap}</em><br>', "bare": '<img src="{src}" alt="{alt}"><br>', "list": "{1}", "item": "{}<br>",
        "sign": "<strong>{}</strong><br>", "wrap": '<span style="font-size:14px;line-height:1.5">{}</span>',
    },
    "figure": PARAS | {
        "p": "<p>{}</p>", "h": "<h3>{}</h3>", "quote": "<blockquote><p>{}</p></blockquote>", "lead": '<p class="sapo"><b>{}</b></p>',
        "pic": '<figure><img src="{src}" loading="lazy"><figcaption>{cap}</figcaption></figure>',
        "bare": '<figure><img src="{src}" alt="{alt}"></figure>', "sign": '<p class="ky"><b>{}</b></p>',
        "row": "<tr valign=top>{}</tr>", "cell": "<td>{}\n</td>",
    },
    "blocks": PARAS | {
        "p": "<!-- wp:paragraph -->\n<p>\n\t{}\n</p>\n<!-- /wp:paragraph Tin liên quan -->", "h": '<h4 class="wp-block-heading">{}</h4>',
        "pic": '<div class="wp-block-image"><figure class="aligncenter"><picture><source srcset="{src}"><img src="{src}"></picture><figcaption>{cap}</figcaption></figure></div>',
        "lead": '<p class="has-large-font-size"><strong>{}</strong></p>', "item": "<li><p>{}</p></li>",
        "sign": '<p class="has-text-align-right"><strong>{}</strong></p>',
    },
    "sections": PARAS | {
        "p": '<section><span data-text="true">{}</span></section>', "h": "<section><h2><span>{}</span></h2></section>",
        "quote": "<section><i>{}</i></section>", "lead": "<section><b>{}</b></section>",
        "pic": '<section><img src="{src}"></section><section class="chu-thich"><i>{cap}</i></section>',
        "bare": '<section><img src="{src}" alt="{alt}"></section>', "sign": '<section style="text-align:right"><b>{}</b></section>',
    },
    "rows": PARAS | {
        "p": "<tr><td>{}</td></tr>", "h": "<tr><td><b>{}</b></td></tr>", "quote": "<tr><td><i>{}</i></td></tr>",
        "lead": "<tr><td><b>{}</b></td></tr>", "list": "<tr><td><{0}>{1}</{0}></td></tr>", "sign": '<tr><td align="right"><b>{}</b></td></tr>',
        "table": '<tr><td><table border="1">{}</table></td></tr>', "pic": '<tr><td align="center"><img src="{src}"></td></tr><tr><td align="center"><i>{cap}</i></td></tr>',
        "bare": '<tr><td align="center"><img src="{src}" alt="{alt}"></td></tr>', "wrap": '<table width="100%">{}</table>',
    },
    "broken": PARAS | {
        "p": "<P>{}</FONT>", "h": "<P><B>{}</B>", "quote": "<P><I>{}</I>", "lead": "<P><STRONG>{}</STRONG></SPAN>", "item": "<LI>{}\n",
        "row": "<TR>{}\n", "cell": "<TD>{}", "table": "<TABLE border=1>{}</TABLE>", "sign": "<P align=right><B>{}</B>",
        "pic": '<P align=center><IMG src="{src}" width=400><P align=center><EM>{cap}</EM>', "bare": '<P align=center><IMG src="{src}" alt="{alt}">',
    },
    "font": PARAS | {
        "p": '<p><font face="Arial" size="2">{}</font></p>', "h": '<p><font face="Arial" size="2" color="#000080"><b>{}</b></font></p>',
        "pic": '<table align="center" width="300"><tr><td><img src="{src}"></td></tr><tr><td align="center"><font size="1">{cap}</font></td></tr></table>',
        "lead": '<p><font face="Arial" size="2"><b>{}</b></font></p>', "sign": '<p align="right"><font size="2"><b>{}</b></font></p>',
    },
    "linkpic": PARAS | {
        "pic": '<p align="center"><a href="{src}">{name}</a></p><p align="center">{cap}</p>', "bare": '<p align="center"><a href="{src}">{name}</a></p>',
    },
}  # fmt: skip
INKS["br-link"] = INKS["br"] | {
    "pic": '<a href="{src}">{name}</a><br />\n{cap}<br /><br />', "bare": '<a href="{src}">{name}</a><br /><br />',
}  # fmt: skip
WRAPPED = {"word", "broken"}


def _text(ink: str, text: str) -> str:
    """The text for a page; some editors' lines are broken anywhere."""
    escaped = html.escape(text, quote=False)
    return re.sub(r"((?:\S+ ){9}\S+) ", r"\1\n", escaped) if ink in WRAPPED else escaped


def _picture(ink: str, base: str, piece: Piece, silent: set[str]) -> str:
    form = INKS[ink]["pic" if piece.text and piece.file not in silent else "bare"]
    alt = html.escape(piece.text) if piece.file in silent else ""
    return form.format(src=base + piece.file, cap=_text(ink, piece.text), alt=alt, name=piece.file)


def draw(ink: str, base: str, pieces: Sequence[Piece], signs: Sequence[str], silent: set[str]) -> str:
    """A body in *ink*; the captions of the *silent* pictures stand in their ``alt`` alone."""
    forms, out = INKS[ink], []
    for kind, run in groupby(pieces, lambda piece: piece.kind):
        group = list(run)
        if kind in {"ul", "ol"}:
            out.append(forms["list"].format(kind, "".join(forms["item"].format(_text(ink, one.text)) for one in group)))
        elif kind == "row":
            rows = ["".join(forms["cell"].format(_text(ink, cell)) for cell in one.cells) for one in group]
            out.append(forms["table"].format("".join(map(forms["row"].format, rows))))
        elif kind == "pic":
            out += [_picture(ink, base, one, silent) for one in group]
        else:
            out += [forms[kind].format(_text(ink, one.text)) for one in group]
    return forms["wrap"].format("\n".join((*out, *(forms["sign"].format(_text(ink, sign)) for sign in signs))))
