"""How the editors of the twenty-ninth sealed part filled the body: what they pasted, and with which tool."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from tests.generator.sealed29_tell import Piece

FOLDER = "/Media/tin/"
_SHORT = 14


def address_of(file: str) -> str:
    """Where the page finds a picture."""
    return FOLDER + file.replace(" ", "%20")


def _plain(text: str) -> str:
    return text


def _torn(text: str) -> str:
    """Runs torn in the middle of words, as Word's spelling marks leave them."""
    if len(text) < _SHORT or "&" in text:
        return f"<span>{text}</span>"
    first, second = len(text) // 4, len(text) * 3 // 5
    return f'<span>{text[:first]}</span><span class="SpellE">{text[first:second]}</span><span style="letter-spacing:-.1pt">{text[second:]}</span>'


@dataclass(frozen=True)
class Hand:
    """The markup of each kind of piece; ``dash`` is typed before items where ``item`` is no list item.

    ``told`` is the dash as the page shows it where the item's own markup draws it.
    """

    p: str
    h: str
    pic: str
    bare: str
    item: str = "<li>{}</li>"
    listing: str = "<ul>{}</ul>"
    grid: str = '<table border="1" cellspacing="0" style="width:100%">{}</table>'
    row: str = "<tr>{}</tr>"
    cell: str = "<td>{}</td>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'
    whole: str = "{}"
    dash: str = ""
    told: str = ""
    turn: str = "<br>"
    run: Callable[[str], str] = _plain

    def draw(self, pieces: Iterable[Piece]) -> str:
        """The body as HTML."""
        return self.whole.replace("{}", "\n".join(map(self._piece, pieces)))

    def _piece(self, piece: Piece) -> str:
        lines = [escape(line, quote=False) for line in piece.lines]
        if piece.kind == "i":
            shape = self.pic if lines[1] else self.bare
            filled = shape.replace("{src}", address_of(lines[0])).replace("{file}", lines[0])
            return filled.replace("{caption}", lines[1])
        if piece.kind == "u":
            return self.listing.replace("{}", "".join(self.item.replace("{}", self.dash + line) for line in lines))
        if piece.kind == "t":
            return self.grid.replace("{}", "".join(self.row.replace("{}", self._cells(line)) for line in lines))
        if piece.kind == "v":
            return self.p.replace("{}", self.turn.join(lines))
        shapes = {"p": self.p, "h": self.h, "q": self.quote, "s": self.sign}
        return shapes[piece.kind].replace("{}", self.run(lines[0]))

    def _cells(self, line: str) -> str:
        return "".join(self.cell.replace("{}", cell) for cell in line.split(" | "))


_WORD = 'class="MsoNormal" style="margin-top:6.0pt;text-align:justify;text-indent:36.0pt"'
_WORD_RUN = '<span lang="VI" style="font-size:14.0pt;mso-ansi-language:VI">{}</span><span style="font-size:14.0pt"><o:p></o:p></span>'
_TINY = "<span style=\"font-size: 14pt; font-family: 'times new roman', times, serif;\">{}</span>"
_POST = '<div class="x11i5rnm xat24cr x1mh8g0r x1vvkbs xtlvy1s x126k92a"><div dir="auto" style="text-align:start">{}</div></div>'
_DOCS = '<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:6pt"><span style="font-size:13pt;font-family:Arial;white-space:pre-wrap">{}</span></p>'
_PRE = '<div class="noi-dung" style="white-space: pre-line">'
HANDS = {
    "word": Hand(
        f"<p {_WORD}>{_WORD_RUN}</p>", f"<p {_WORD}><b style='mso-bidi-font-weight:normal'>{_WORD_RUN}</b></p>",
        '<p class="MsoNormal" align="center"><!--[if gte vml 1]><v:imagedata src="file:///C:/clip_image002.jpg"/><![endif]--><![if !vml]><img width="480" src="{src}" v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>'
        '<p class="MsoNormal" align="center" style="text-align:center"><i><span style="font-size:12.0pt">{caption}</span></i><o:p></o:p></p>',
        '<p class="MsoNormal" align="center"><![if !vml]><img width="480" src="{src}"><![endif]><o:p></o:p></p>',
        '<p class="MsoListParagraphCxSpMiddle" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">-<span style="font:7.0pt \'Times New Roman\'">&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang="VI">{}<o:p></o:p></span></p>',
        "{}", '<div align="center"><table class="MsoTableGrid" border="1" cellspacing="0">{}</table></div>', "<tr>{}</tr>",
        f'<td width="140" valign="top" style="padding:0cm 5.4pt"><p class="MsoNormal" align="center">{_WORD_RUN}</p></td>',
        f'<p class="MsoQuote" style="margin-left:36.0pt"><i>{_WORD_RUN}</i></p>', '<p class="MsoNormal" align="right" style="text-align:right"><b>{}<o:p></o:p></b></p>',
        '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>@page WordSection1{size:595.3pt 841.9pt}p.MsoNormal{margin:0cm}</style><div class="WordSection1">{}</div>',
        told="- ", run=_torn,
    ),
    "tiny": Hand(
        f'<p style="text-align: justify;">{_TINY}</p>', f'<p style="text-align: justify;"><strong>{_TINY}</strong></p>',
        f'<p style="text-align: center;"><img style="display: block; margin-left: auto; margin-right: auto;" src="{{src}}" alt="" width="640" height="427" /></p><p style="text-align: center;"><em>{_TINY.replace("{}", "{caption}")}</em></p>',
        '<p style="text-align: center;"><img src="{src}" alt="" width="640" /></p>', f'<li style="text-align: justify;">{_TINY}</li>', sign=f'<p style="text-align: right;"><strong>{_TINY}</strong></p>',
    ),
    "cke": Hand(
        '<p style="text-align:justify">{}<br />\n&nbsp;</p>', '<p style="text-align:justify"><strong>{}</strong></p>',
        '<table align="center" border="0" cellpadding="1" cellspacing="1" style="width:500px"><tbody><tr><td style="text-align:center"><img alt="" height="340" src="{src}" width="500" /></td></tr><tr><td style="text-align:center"><em>{caption}</em></td></tr></tbody></table>\n\n<p>&nbsp;</p>',
        '<p style="text-align:center"><img alt="" src="{src}" width="500" /></p>', sign='<div style="text-align:right"><strong>{}</strong></div>',
    ),
    "brs": Hand(
        "&emsp;&emsp;{}<br /><br />", "<b>{}</b><br /><br />", '<div align="center"><img src="{src}" border="0" /><br /><i>{caption}</i></div><br />', '<div align="center"><img src="{src}" border="0" /></div><br />',
        "{}<br />", "{}<br />", dash="- ", quote='<i>{}</i><br /><br />', sign='<div align="right"><b>{}</b></div>',
    ),
    "br1": Hand(
        "&nbsp; &nbsp; {}<br>", "<strong>{}</strong><br>", '<center><img src="{src}"></center><center><em>{caption}</em></center>', '<center><img src="{src}"></center>',
        "{}<br>", "{}", '<table border="1" align="center">{}</table>', quote="<em>{}</em><br>", sign='<div style="text-align:right"><b>{}</b></div>', whole='<span class="chitiet" style="font-size:15px">{}</span>', dash="+ ",
    ),
    "facebook": Hand(
        _POST, _POST.replace("{}", "<strong>{}</strong>"), '<div style="text-align:center"><img src="{src}" alt=""></div><div style="text-align:center"><i>{caption}</i></div>', '<div style="text-align:center"><img src="{src}" alt=""></div>',
        '<div dir="auto">{}</div>', '<div class="x11i5rnm x1vvkbs">{}</div>', quote=_POST.replace("{}", "<i>{}</i>"), sign='<div dir="auto" style="text-align:right"><b>{}</b></div>',
        whole='<div class="xdj266r x126k92a"><div><div><span class="x193iq5w">{}</span></div></div></div>', dash="- ", turn='</div><div dir="auto" style="text-align:start">',
    ),
    "zalo": Hand(
        '<div class="text" id="mtc-1"><span-15 class="emoji-sizer"></span-15>{}</div><br>', "<div><b>{}</b></div>", '<div class="img"><img src="{src}"><br><em>{caption}</em></div>', '<div class="img"><img src="{src}"></div>',
        "<div>{}</div>", "<div>{}</div>", quote="<div><em>{}</em></div>", sign='<div style="text-align:right">{}</div>', dash="• ",
    ),
    "font": Hand(
        '<p align="justify"><font face="Times New Roman" size="3" color="#000000">{}</font></p>', '<p align="justify"><font face="Times New Roman" size="3"><b>{}</b></font></p>',
        '<p align="center"><img border="1" src="{src}" width="420"></p><p align="center"><font face="Times New Roman" size="2" color="#0000FF"><i>{caption}</i></font></p>', '<p align="center"><img border="1" src="{src}" width="420"></p>',
        '<li><font face="Times New Roman" size="3">{}</font></li>', cell='<td><font face="Times New Roman" size="3">{}</font></td>', quote='<blockquote><font face="Times New Roman" size="3"><i>{}</i></font></blockquote>', sign='<p align="right"><font size="3"><b>{}</b></font></p>',
    ),
    "frame": Hand(
        '<p class="body-text">{}</p>', '<p class="body-text"><strong>{}</strong></p>', '<table class="tplCaption image" align="center"><tbody><tr><td><img src="{src}" alt=""></td></tr><tr><td class="Image">{caption}</td></tr></tbody></table>',
        '<table class="tplCaption image" align="center"><tbody><tr><td><img src="{src}" alt=""></td></tr></tbody></table>', sign='<p class="pAuthor" style="text-align:right"><strong>{}</strong></p>',
    ),
    "docs": Hand(
        _DOCS, '<h3 dir="ltr" style="line-height:1.38"><span style="font-size:14pt;font-weight:700;white-space:pre-wrap">{}</span></h3>',
        '<p dir="ltr" style="text-align:center"><span><img src="{src}" width="602" height="401"></span></p><p dir="ltr" style="text-align:center"><span style="font-size:11pt;font-style:italic">{caption}</span></p>', '<p dir="ltr" style="text-align:center"><span><img src="{src}" width="602"></span></p>',
        '<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>{}</span></p></li>', '<ul style="padding-inline-start:48px">{}</ul>', '<div dir="ltr" align="left"><table><colgroup><col></colgroup><tbody>{}</tbody></table></div>', cell='<td style="border:solid 1pt"><p dir="ltr"><span>{}</span></p></td>',
        quote='<p dir="ltr" style="margin-left:36pt"><span style="font-style:italic">{}</span></p>', sign='<p dir="ltr" style="text-align:right"><span style="font-weight:700">{}</span></p>', whole='<b style="font-weight:normal;" id="docs-internal-guid-1c2f">{}</b><br class="Apple-interchange-newline">',
    ),
    "gutenberg": Hand(
        '\n<p class="has-text-align-justify">{}</p>\n', '\n<h2 class="wp-block-heading">{}</h2>\n', '\n<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" src="{src}" alt="" class="wp-image-2210"/><figcaption class="wp-element-caption">{caption}</figcaption></figure>\n',
        '\n<figure class="wp-block-image size-large"><img loading="lazy" src="{src}" alt=""/></figure>\n', "<li>{}</li>\n", '\n<ul class="wp-block-list">{}</ul>\n', '\n<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>{}</tbody></table></figure>\n',
        quote='\n<blockquote class="wp-block-quote"><p>{}</p></blockquote>\n', sign='\n<p class="has-text-align-right"><strong>{}</strong></p>\n',
    ),
    "rows": Hand(
        '<tr><td class="noidung"><p>{}</p></td></tr>', '<tr><td class="noidung"><b>{}</b></td></tr>', '<tr><td align="center"><img src="{src}"><br><i>{caption}</i></td></tr>', '<tr><td align="center"><img src="{src}"></td></tr>',
        "<tr><td>{}</td></tr>", "{}", '<tr><td><table border="1">{}</table></td></tr>', quote='<tr><td style="padding-left:30px"><i>{}</i></td></tr>', sign='<tr><td align="right"><b>{}</b></td></tr>', whole='<table cellpadding="3" width="100%">{}</table>', dash="- ",
    ),
    "filelines": Hand(
        "<p>{}</p>", "<p><strong>{}</strong></p>", '<p><img src="{src}" alt="{file}"></p><p>{file}</p><p>{caption}</p>', '<p><img src="{src}" alt="{file}"></p><p>{file}</p>', sign="<p>{}</p>",
    ),
    "broken": Hand(
        "<P ALIGN=justify>{}</FONT>", "<P><B>{}</B></SPAN>", "<P ALIGN=center><IMG SRC={src} WIDTH=400><P ALIGN=center><I>{caption}</I></DIV>", "<P ALIGN=center><IMG SRC={src} WIDTH=400>",
        "<LI>{}", "<UL>{}</UL>", "<TABLE BORDER=1>{}</TABLE>", "<TR>{}", "<TD>{}", "<BLOCKQUOTE>{}</BLOCKQUOTE>", "<P ALIGN=right><B>{}</B></SPAN>",
    ),
    "blocks": Hand(
        '<span style="display:block;margin:0 0 12px;text-align:justify">{}</span>', '<span style="display:block;font-weight:bold">{}</span>',
        '<span style="display:block;text-align:center"><img src="{src}" alt=""></span><span style="display:block;text-align:center;font-style:italic">{caption}</span>', '<span style="display:block;text-align:center"><img src="{src}" alt=""></span>',
        quote='<span style="display:block;padding-left:24px;font-style:italic">{}</span>', sign='<span style="display:block;text-align:right;font-weight:bold">{}</span>',
    ),
    "preline": Hand(
        "{}\n", "{}\n", f'</div><figure><img src="{{src}}" alt=""><figcaption>{{caption}}</figcaption></figure>{_PRE}', f'</div><figure><img src="{{src}}" alt=""></figure>{_PRE}',
        "{}\n", "{}", f'</div><table class="table">{{}}</table>{_PRE}', quote="{}\n", sign="{}\n", whole=f"{_PRE}{{}}</div>", dash="- ", turn="\n",
    ),
    "dnn": Hand(
        '<div align="justify" class="Normal">{}</div><div class="Normal">&nbsp;</div>', '<div class="Normal"><strong>{}</strong></div>', '<div align="center"><img alt="" src="{src}" style="border: 0px solid;" /></div><div align="center"><span style="color: #3333cc;"><em>{caption}</em></span></div>', '<div align="center"><img alt="" src="{src}" /></div>',
        quote='<div style="margin-left: 40px;"><em>{}</em></div>', sign='<div align="right"><strong>{}</strong></div>',
    ),
    "share": Hand(
        '<p class="ms-rteElement-P" style="text-align&#58;justify;">{}</p>', '<p class="ms-rteElement-P"><strong class="ms-rteFontSize-2">{}</strong></p>', '<p style="text-align:center;"><img src="{src}" alt="" style="margin:5px;width:600px;" /><br/><em>{caption}</em></p><p>&#8203;</p>', '<p style="text-align:center;"><img src="{src}" alt="" /></p><p>&#8203;</p>',
        grid='<table width="100%" class="ms-rteTable-default" cellspacing="0"><tbody>{}</tbody></table>', cell='<td class="ms-rteTable-default">{}</td>', sign='<p style="text-align:right;"><strong>{}</strong></p>', whole='<div class="ExternalClassA41F"><p>&#8203;</p>{}</div>',
    ),
}  # fmt: skip
