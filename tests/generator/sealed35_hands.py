"""How the editors of the thirty-fifth sealed part filled the body: what the systems' own editors and paste leave."""

from __future__ import annotations

from tests.generator.sealed29_hands import Hand

_WORD = "<span lang=VI style='font-size:14.0pt;line-height:120%'>{}<o:p></o:p></span>"
_ARIAL = "<FONT face=Arial color=#000080 size=2>{}</FONT>"
_TIMES = '<font face="Times New Roman" size="3">{}</font>'
_WIDE = '<span style="font-family:Arial,Helvetica,sans-serif">{}</span>'
_STREAM = '<div class="block-{}">'
_PICTURE = '<table class="picture" align="center"><tbody><tr><td class="pic"><img src="{src}" alt=""></td></tr>'
_BOX = '<div class="VCSortableInPreviewMode" type="Photo"><div><img src="{src}" alt="" w="800" h="533" data-original="{src}"></div>'


def _smart(text: str) -> str:
    """The first words carry the tags Word gives to what it takes for places; the rest is torn once."""
    if len(text) < 30 or "&" in text:
        return text
    cut, turn = text.index(" ", 8), len(text) * 2 // 3
    return f'<st1:place w:st="on"><st1:City w:st="on">{text[:cut]}</st1:City></st1:place><span class="GramE">{text[cut:turn]}</span>{text[turn:]}'


def _spaced(text: str) -> str:
    """Typed by hand: the indent is spaces, and sentences are parted by two."""
    return "&nbsp; &nbsp; &nbsp; " + text.replace(". ", ".&nbsp; ")


HANDS = {
    "smart": Hand(
        f'<p class=MsoNormal style="MARGIN: 6pt 0cm; TEXT-INDENT: 1cm; TEXT-ALIGN: justify">{_WORD}</p>', f"<p class=MsoNormal><b>{_WORD}</b></p>",
        '<p class=MsoNormal align=center><span><img width=520 src="{src}" align=middle border=0></span></p><p class=MsoCaption align=center><i><span>{caption}</span></i></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>',
        '<p class=MsoNormal align=center><img width=520 src="{src}" border=0></p>', f"<p class=MsoNormal style='margin-left:36.0pt'>{_WORD}</p>", "{}", "<table class=MsoNormalTable border=1 cellpadding=0>{}</table>",
        cell=f"<td valign=top width=160><p class=MsoNormal align=center>{_WORD}</p></td>", dash="- ", quote=f"<p class=MsoNormal style='margin-left:1.0cm'><i>{_WORD}</i></p>", sign=f"<p class=MsoNormal align=right><b>{_WORD}</b></p>", run=_smart,
    ),
    "breaks": Hand(
        "{}<br />\n<br />\n", "<strong>{}</strong><br />\n<br />\n", '<div style="text-align: center"><img src="{src}" alt="" /><br />\n<span style="font-style: italic">{caption}</span></div>\n<br />\n', '<div style="text-align: center"><img src="{src}" alt="" /></div>\n<br />\n',
        "{}<br />\n", "{}<br />\n", '<table border="1" width="100%">{}</table><br />\n', dash="- ", quote="<em>{}</em><br />\n<br />\n", sign='<div style="text-align: right"><strong>{}</strong></div>', whole='<font size="2">{}</font>',
    ),
    "spaced": Hand(
        "<div>{}</div><div><br></div>", "<div><b>{}</b></div>", '<div align="center"><img src="{src}" width="90%"></div><div align="center"><font color="#0000ff"><i>{caption}</i></font></div><div>&nbsp;</div>', '<div align="center"><img src="{src}" width="90%"></div>',
        "<div>{}</div>", "{}", dash="+ ", quote="<div><i>{}</i></div>", sign='<div align="right"><b>{}</b></div>', run=_spaced, whole='<div style="text-align: justify;">{}</div>',
    ),
    "tables": Hand(
        f'<p style="text-align: justify;">{_WIDE}</p>', f'<p style="text-align: justify;"><strong>{_WIDE}</strong></p>', '<table border="0" cellpadding="1" cellspacing="1" style="width: 100%;"><tbody><tr><td style="text-align: center;"><img alt="" src="{src}" /></td></tr><tr><td style="text-align: center;"><em>{caption}</em></td></tr></tbody></table>',
        '<p style="text-align: center;"><img alt="" src="{src}" /></p>', f'<li style="text-align: justify;">{_WIDE}</li>', sign='<p style="text-align: right;"><strong>{}</strong></p>', quote=f'<blockquote><p><em>{_WIDE}</em></p></blockquote>',
    ),
    "onespan": Hand(
        "<p>{}</p>\n", "<p><b>{}</b></p>\n", '<p align="center"><img src="{src}" border="0"></p>\n<p align="center"><i>{caption}</i></p>\n', '<p align="center"><img src="{src}" border="0"></p>\n', sign='<p align="right"><b>{}</b></p>', quote="<p><i>{}</i></p>",
        whole='<span id="ctl00_lblND" class="chu">{}</span>',
    ),
    "ckfigure": Hand(
        "<p>{}</p><p>&nbsp;</p>", "<h3>{}</h3>", '<figure class="image image_resized" style="width:75%;"><img style="aspect-ratio:800/533;" src="{src}" width="800" height="533"><figcaption>{caption}</figcaption></figure>', '<figure class="image"><img src="{src}"></figure>',
        grid='<figure class="table"><table><tbody>{}</tbody></table></figure>', sign='<p style="text-align:right;"><strong>{}</strong></p>', quote="<blockquote><p><i>{}</i></p></blockquote>",
    ),
    "markdown": Hand(
        "<p>{}</p>\n", "<h2>{}</h2>\n", '<p><img src="{src}" alt="" /><br />\n<em>{caption}</em></p>\n', '<p><img src="{src}" alt="" /></p>\n', "<li>{}</li>\n", "<ul>\n{}</ul>\n", "<table><tbody>{}</tbody></table>\n", sign="<p><strong>{}</strong></p>\n", quote="<blockquote>\n<p>{}</p>\n</blockquote>\n",
    ),
    "preformed": Hand(
        "{}\n\n", "{}\n\n", '<img src="{src}">\n<i>{caption}</i>\n\n', '<img src="{src}">\n\n', "{}\n", "{}\n", '</pre><table border="1">{}</table><pre class="nd">', dash="- ", quote="{}\n\n", sign="<b>{}</b>\n", whole='<pre class="nd">\n{}</pre>', turn="\n",
    ),
    "vccorp": Hand(
        "<p>{}</p>", "<h3><b>{}</b></h3>", _BOX + '<div class="PhotoCMS_Caption"><p style="text-align: center;">{caption}</p></div></div>', _BOX + "</div>", sign='<p style="text-align: right;"><b>{}</b></p>',
        quote='<div class="VCSortableInPreviewMode" type="quote"><div class="quote-box"><p>{}</p></div></div>', grid='<div class="VCSortableInPreviewMode" type="Table"><table><tbody>{}</tbody></table></div>',
    ),
    "epi": Hand(
        "<p>{}</p>", "<h2>{}</h2>", _PICTURE + '<tr><td class="caption"><p>{caption}</p></td></tr></tbody></table>', _PICTURE + "</tbody></table>", sign='<p class="article__author">{}</p>', quote="<blockquote><div class=\"quote\"><p>{}</p></div></blockquote>",
    ),
    "drupal": Hand(
        '<p class="rtejustify">{}</p>\n', '<p><strong>{}</strong></p>\n', '<div class="media-wrap"><div class="field"><img src="{src}" alt="" typeof="foaf:Image" /></div><div class="field-caption">{caption}</div></div>\n', '<div class="media-wrap"><div class="field"><img src="{src}" alt="" /></div></div>\n',
        sign='<p class="rteright"><strong>{}</strong></p>',
    ),
    "arial": Hand(
        f"<P align=justify>{_ARIAL}</P>", f"<P><B>{_ARIAL}</B></P>", '<P align=center><IMG src="{src}" border=1><BR><I><FONT face=Arial size=1>{caption}</FONT></I></P>', '<P align=center><IMG src="{src}" border=1></P>', f"<LI>{_ARIAL}", "<UL>{}</UL>",
        "<TABLE cellSpacing=0 borderColor=#000080 border=1>{}</TABLE>", "<TR>{}</TR>", f"<TD>{_ARIAL}</TD>", f"<BLOCKQUOTE><I>{_ARIAL}</I></BLOCKQUOTE>", f"<P align=right><B>{_ARIAL}</B></P>",
    ),
    "frontpage": Hand(
        f'<p align="justify" style="text-indent: 0.4in; margin-top: 6; margin-bottom: 0">{_TIMES}</p>', f'<p><b>{_TIMES}</b></p>', '<p align="center"><img border="0" src="{src}" width="360" height="240"></p>\n<p align="center"><i><font size="2">{caption}</font></i></p>', '<p align="center"><img border="0" src="{src}" width="360" height="240"></p>',
        f"<li>{_TIMES}</li>", '<ul>{}</ul>', '<div align="center"><center><table border="1" cellpadding="3">{}</table></center></div>', cell=f"<td>{_TIMES}</td>", quote=f"<blockquote><p><i>{_TIMES}</i></p></blockquote>", sign=f'<p align="right"><b>{_TIMES}</b></p>',
    ),
    "stream": Hand(
        _STREAM.replace("{}", "paragraph", 1) + '<div class="rich-text"><p data-block-key="q1">{}</p></div></div>\n', _STREAM.replace("{}", "heading", 1) + "<h2>{}</h2></div>\n",
        _STREAM.replace("{}", "image", 1) + '<figure><img src="{src}" width="1100" height="733" alt="" class="richtext-image"><figcaption>{caption}</figcaption></figure></div>\n', _STREAM.replace("{}", "image", 1) + '<figure><img src="{src}" alt=""></figure></div>\n',
        listing=_STREAM.replace("{}", "list", 1) + '<div class="rich-text"><ul>{}</ul></div></div>\n', grid=_STREAM.replace("{}", "table", 1) + "<table><tbody>{}</tbody></table></div>\n", quote=_STREAM.replace("{}", "quote", 1) + "<blockquote>{}</blockquote></div>\n",
    ),
}  # fmt: skip
