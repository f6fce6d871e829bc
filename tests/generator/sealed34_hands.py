"""How the editors of the thirty-fourth sealed part filled the body: what the tools of PHP and JavaScript sites leave."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from tests.generator.sealed29_hands import Hand, address_of
from tests.generator.sealed29_tell import Piece

_BOX = "box-sizing: border-box; margin: 0px 0px 10px; padding: 0px; color: rgb(51, 51, 51); font-family: Arial, Montserrat, sans-serif; text-align: justify;"
_INNER = '<span style="box-sizing: border-box; font-size: 16px;">{}</span>'
_POST = '<div class="x11i5rnm x1mh8g0r x1vvkbs" style="animation-name: none !important;"><div dir="auto" style="text-align: start;">{}</div></div>'
_FONT = "<FONT face=Arial size=2>{}</FONT>"
_ZALO = '<p style="margin-bottom:8px"><span data-mention="" style="white-space: pre-wrap; background-color: rgb(255, 255, 255);">{}</span></p>'
_PLACE = '<p class="MsoNormal" style="text-align:justify"><span style="font-size:13.0pt">{}</span></p>'


def _smart(text: str) -> str:
    """Word's smart tags around a name, as pages of 2008 keep them."""
    return text.replace("Lào", '<st1:country-region w:st="on"><st1:place w:st="on">Lào</st1:place></st1:country-region>', 1)  # fmt: skip


def _runs(text: str) -> str:
    """Hard spaces between the words and one that opens the line, as an old editor leaves them."""
    return "&nbsp;" + text.replace(" và ", "&nbsp;và ", 2)


class Rowed(Hand):
    """A hand that sets pictures which follow one another into one row of a table, the captions in the row below."""

    def draw(self, pieces: Iterable[Piece]) -> str:
        """The body as HTML."""
        drawn = (self._drawn(kind, list(group)) for kind, group in groupby(pieces, key=lambda piece: piece.kind))
        return self.whole.replace("{}", "\n".join(drawn))

    def _drawn(self, kind: str, group: list[Piece]) -> str:
        if kind == "i" and len(group) > 1:
            return _row(group)
        return "\n".join(map(self._piece, group))


def _row(group: list[Piece]) -> str:
    shown = "".join(f'<td><img src="{address_of(piece.lines[0])}" style="width:300px" alt=""></td>' for piece in group)
    told = "".join(f"<td><em>{escape(piece.lines[1], quote=False)}</em></td>" for piece in group)
    return f'<table border="0" align="center"><tbody><tr>{shown}</tr><tr>{told}</tr></tbody></table>'


HANDS: dict[str, Hand] = {
    "boxsizing": Hand(
        f'<p style="{_BOX}">{_INNER}</p>', f'<p style="{_BOX}"><span style="box-sizing: border-box; font-weight: 700;">{{}}</span></p>', f'<p style="{_BOX} text-align: center;"><img src="{{src}}" style="box-sizing: border-box; max-width: 100%;" alt=""></p><p style="{_BOX} text-align: center;"><em style="box-sizing: border-box;">{{caption}}</em></p>',
        f'<p style="{_BOX} text-align: center;"><img src="{{src}}" style="box-sizing: border-box;" alt=""></p>', sign=f'<p style="{_BOX} text-align: right;"><span style="box-sizing: border-box; font-weight: 700;">{{}}</span></p>', whole='<div style="box-sizing: border-box;">{}</div><div style="box-sizing: border-box;">&nbsp;</div>',
    ),
    "spanall": Hand(
        "{}<br />\n<br />\n", "<strong>{}</strong><br />\n", '<div style="text-align:center"><img alt="" src="{src}" style="height:auto;width:640px" /><br />\n<em>{caption}</em></div>\n<br />\n', '<div style="text-align:center"><img alt="" src="{src}" /></div>\n<br />\n', "{}<br />\n", "{}<br />\n",
        '<table border="1" style="width:100%"><tbody>{}</tbody></table>\n<br />\n', quote="<em>{}</em><br />\n<br />\n", sign='<div style="text-align:right"><strong>{}</strong></div>', whole='<span style="font-size:14px;"><span style="font-family:arial,helvetica,sans-serif;">{}</span></span>', dash="- ",
    ),
    "ck5": Hand(
        '<p style="margin-left:0px;text-align:justify;">{}</p>', "<h3><strong>{}</strong></h3>", '<figure class="image image_resized" style="width:75%;"><img src="{src}"><figcaption>{caption}</figcaption></figure>', '<figure class="image"><img src="{src}"></figure>',
        grid='<figure class="table"><table><tbody>{}</tbody></table></figure>', sign='<p style="margin-left:0px;text-align:right;"><strong>{}</strong></p>', whole="{}<p>&nbsp;</p><p><br data-cke-filler=\"true\"></p>",
    ),
    "wpclassic": Hand(
        '<p style="text-align: justify;">{}</p>', "<h3>{}</h3>", '<div id="attachment_812" style="width: 650px" class="wp-caption aligncenter"><img aria-describedby="caption-attachment-812" loading="lazy" class="wp-image-812 size-full" src="{src}" alt="" width="640" /><p id="caption-attachment-812" class="wp-caption-text">{caption}</p></div>',
        '<p><img loading="lazy" class="aligncenter size-full" src="{src}" alt="" /></p>', sign='<p style="text-align: right;"><strong>{}</strong></p>',
    ),
    "rowed": Rowed(
        '<p style="text-align:justify">{}</p>', '<p style="text-align:justify"><strong>{}</strong></p>', '<table border="0" align="center"><tbody><tr><td><img src="{src}" style="width:600px" alt=""></td></tr><tr><td style="text-align:center"><em>{caption}</em></td></tr></tbody></table>', '<p style="text-align:center"><img src="{src}" alt=""></p>',
        sign='<p style="text-align:right"><strong>{}</strong></p>',
    ),
    "post": Hand(
        _POST, _POST.replace("{}", "<b>{}</b>"), '<p><img src="{src}" alt=""></p><p style="text-align:center"><i>{caption}</i></p>', '<p><img src="{src}" alt=""></p>', _POST, "{}", "<table>{}</table>", quote=_POST.replace("{}", "<i>{}</i>"), dash="- ", sign='<p style="text-align:right"><b>{}</b></p>',
    ),
    "smart": Hand(
        _PLACE, '<p class="MsoNormal"><b><span style="font-size:13.0pt">{}</span></b></p>', '<p class="MsoNormal" align="center"><img border="0" src="{src}" width="400"></p><p class="MsoNormal" align="center"><i><span style="font-size:11.0pt;color:blue">{caption}</span></i></p>', '<p class="MsoNormal" align="center"><img border="0" src="{src}"></p>',
        '<p class="MsoNormal" style="text-indent:28.35pt">{}</p>', "{}", '<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0">{}</table>', cell='<td width="120" valign="top"><p class="MsoNormal" align="center"><span>{}</span></p></td>', dash="+ ", quote='<p class="MsoNormal" style="margin-left:1.0cm"><i>{}</i></p>',
        sign='<p class="MsoNormal" align="right"><b><span>{}</span></b></p>', run=_smart, whole='<link rel="File-List" href="file:///C:/DOCUME~1/ADMIN/clip_filelist.xml"><o:smarttagtype namespaceuri="urn:schemas-microsoft-com:office:smarttags" name="place"></o:smarttagtype>{}<p class="MsoNormal">&nbsp;</p>',
    ),
    "zalo": Hand(
        _ZALO, _ZALO.replace("{}", "<strong>{}</strong>"), '<div class="img-wrap"><img src="{src}" alt="{file}"></div><div class="img-note">{caption}</div>', '<div class="img-wrap"><img src="{src}" alt="{file}"></div>', grid='<div style="overflow-x:auto"><table class="tb">{}</table></div>', sign='<p style="text-align:right"><strong>{}</strong></p>',
    ),
    "caps": Hand(
        f"<P>{_FONT}</P>", f"<P><STRONG>{_FONT}</STRONG></P>", '<P align=center><IMG height=300 hspace=0 src="{src}" width=400 border=0><BR><EM><FONT color=#0000ff size=1>{caption}</FONT></EM></P>', '<P align=center><IMG src="{src}" border=0></P>', f"<LI>{_FONT}</LI>", "<UL>{}</UL>", "<TABLE cellSpacing=0 border=1>{}</TABLE>", "<TR>{}</TR>",
        f"<TD>{_FONT}</TD>", f"<BLOCKQUOTE dir=ltr style=\"MARGIN-RIGHT: 0px\"><P><EM>{_FONT}</EM></P></BLOCKQUOTE>", "<P align=right><STRONG>{}</STRONG></P>", run=_runs,
    ),
    "tailwind": Hand(
        '<p class="mb-4 text-lg leading-7 text-justify">{}</p>', '<h4 class="font-bold text-purple-800 mb-3">{}</h4>', '<div><div class="relative w-full h-80 rounded-lg"><img alt="" src="{src}" decoding="async" style="position:absolute;inset:0"></div><p class="text-sm text-gray-600 text-center italic">{caption}</p></div>',
        '<div class="relative w-full h-80"><img alt="" src="{src}" decoding="async"></div>', quote='<blockquote class="border-l-4 pl-6 my-6"><p class="italic">{}</p></blockquote>', listing='<div class="bg-blue-50 p-6 rounded-lg mb-6"><ul class="list-disc pl-6">{}</ul></div>', sign='<p class="text-right font-bold">{}</p>', whole='<div class="prose max-w-none">{}</div>',
    ),
    "markdown": Hand(
        "<p>{}</p>", "<h2 id=\"muc\">{}</h2>", '<p><img src="{src}" alt=""><br><em>{caption}</em></p>', '<p><img src="{src}" alt=""></p>', sign="<p><strong>{}</strong></p>", grid="<table><tbody>{}</tbody></table>",
    ),
    "lines": Hand(
        "{}<br>", "<b>{}</b><br>", '<img src="{src}" width="500"><br><i>{caption}</i><br>', '<img src="{src}" width="500"><br>', "{}<br>", "{}", "<table border=1>{}</table>", dash="* ", quote="<i>{}</i><br>", sign='<div align="right"><b>{}</b></div>',
    ),
}  # fmt: skip
