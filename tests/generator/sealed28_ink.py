"""How the editors' tools wrote the bodies of the twenty-eighth sealed part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from tests.generator.sealed28_tell import Piece

FOLDER = "/Uploads/anh/"


def address_of(file: str) -> str:
    """Where the page finds a picture."""
    return FOLDER + file.replace(" ", "%20")


def _plain(text: str) -> str:
    return text


def _runs(text: str) -> str:
    """Three runs, the borders wherever the editor stopped typing, in the middle of a word too."""
    if len(text) < 12:
        return f"<span>{text}</span>"
    first, second = len(text) // 3, len(text) * 2 // 3
    cuts = (text[:first], text[first:second], text[second:])
    if any(part.count("&") != part.count(";") for part in cuts) or "&" in text:
        return f"<span>{text}</span>"
    return f'<span>{cuts[0]}</span><span style="color:#000">{cuts[1]}</span><b style="font-weight:normal">{cuts[2]}</b>'


@dataclass(frozen=True)
class Ink:
    """The markup of each kind of piece; ``dash`` is typed before items where ``item`` is no list item."""

    p: str
    h: str
    pic: str
    bare: str
    item: str = "<li>{}</li>"
    listing: str = "<ul>{}</ul>"
    grid: str = '<table border="1" cellpadding="4">{}</table>'
    row: str = "<tr>{}</tr>"
    cell: str = "<td>{}</td>"
    whole: str = "{}"
    dash: str = ""
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
        return (self.h if piece.kind == "h" else self.p).replace("{}", self.run(lines[0]))

    def _cells(self, line: str) -> str:
        return "".join(self.cell.replace("{}", cell) for cell in line.split(" | "))


_MSO = 'class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:.5in"'
_RUN = '<span lang="PT-BR" style="font-size:14.0pt">{}<o:p></o:p></span>'
INKS = {
    "plain": Ink(
        '<p style="text-align:justify">{}</p>\n<p>&nbsp;</p>', "<p><strong>{}</strong></p>",
        '<p style="text-align:center"><img src="{src}" alt="" /></p><p style="text-align:center"><em>{caption}</em></p>',
        '<p style="text-align:center"><img src="{src}" alt="" /></p>',
    ),
    "word": Ink(
        f"<p {_MSO}>{_RUN}</p>", f"<p {_MSO}><b>{_RUN}</b></p>",
        '<p class="MsoNormal" align="center"><!--[if gte vml 1]><v:shape id="_x0000_i1026"></v:shape><![endif]--><![if !vml]><img src="{src}" width="470"><![endif]></p>'
        '<p class="MsoNormal" align="center" style="text-align:center"><i><span style="font-size:12.0pt">{caption}<o:p></o:p></span></i></p>',
        '<p class="MsoNormal" align="center"><![if !vml]><img src="{src}" width="470"><![endif]></p>',
        f'<p class="MsoListParagraph" style="margin-left:.5in">{_RUN}</p>', "{}",
        '<div align="center"><table class="MsoNormalTable" border="1" cellspacing="0">{}</table></div>', "<tr>{}</tr>",
        f'<td style="padding:0in 5.4pt"><p class="MsoNormal" align="center">{_RUN}</p></td>',
        "<!--[if gte mso 9]><xml><w:LatentStyles DefLockedState=\"false\"></w:LatentStyles></xml><![endif]--><style>p.MsoNormal{margin:0in}</style>{}",
        "- ", "<br>",
    ),
    "br": Ink(
        "{}<br><br>", "<b>{}</b><br><br>", '<center><img src="{src}" border="1"><br><i>{caption}</i></center><br>',
        '<center><img src="{src}" border="1"></center><br>', "{}<br>", "{}<br>", dash="- ",
    ),
    "onespan": Ink(
        "&nbsp;&nbsp;&nbsp; {}<br />", "&nbsp;&nbsp;&nbsp; <b>{}</b><br />", '<img src="{src}" /><br /><i>{caption}</i><br />',
        '<img src="{src}" /><br />', "&nbsp;&nbsp;&nbsp; {}<br />", "{}", whole='<span style="font-size:13pt">{}</span>', dash="+ ",
    ),
    "broken": Ink(
        "<P ALIGN=justify><FONT FACE=Arial>{}</SPAN>", "<P><B>{}</B></FONT>",
        "<P ALIGN=center><IMG SRC={src}><BR><I>{caption}</I></FONT></P>", "<P ALIGN=center><IMG SRC={src}></FONT></P>",
        "<LI>{}", "<UL>{}</UL></FONT>", "<TABLE BORDER=1>{}</TABLE>", "<TR>{}", "<TD>{}",
    ),
    "semantic": Ink(
        "<p>{}</p>", "<h3>{}</h3>", '<figure><img src="{src}" alt="" loading="lazy"><figcaption>{caption}</figcaption></figure>',
        '<figure><img src="{src}" alt=""></figure>', grid="<div class=\"bang\"><table><tbody>{}</tbody></table></div>",
    ),
    "rows": Ink(
        "<tr><td>{}</td></tr>", "<tr><td><b>{}</b></td></tr>",
        '<tr><td align="center"><img src="{src}"></td></tr><tr><td align="center"><i>{caption}</i></td></tr>',
        '<tr><td align="center"><img src="{src}"></td></tr>', "<tr><td>{}</td></tr>", "{}",
        '<tr><td><table border="1">{}</table></td></tr>', whole='<table width="100%" border="0">{}</table>', dash="- ",
    ),
    "divs": Ink(
        '<div style="text-align:justify"><span>{}</span></div>', "<div><strong>{}</strong></div>",
        '<div style="text-align:center"><img src="{src}" alt=""></div><div style="text-align:center"><em>{caption}</em></div>',
        '<div style="text-align:center"><img src="{src}" alt=""></div>', "<div>{}</div>", "<div>{}</div>", dash="- ",
    ),
    "filename": Ink(
        "<p>{}</p>", "<p><b>{}</b></p>", '<p><img src="{src}" alt="{file}"></p><p>{file}</p><p>{caption}</p>',
        '<p><img src="{src}" alt="{file}"></p><p>{file}</p>',
    ),
    "float": Ink(
        '<p style="text-align:justify;">{}</p>', '<p><strong>{}</strong></p>',
        '<table class="picture" align="center"><tbody><tr><td class="pic"><img src="{src}" alt=""></td></tr><tr><td class="caption"><p>{caption}</p></td></tr></tbody></table>',
        '<table class="picture" align="center"><tbody><tr><td class="pic"><img src="{src}" alt=""></td></tr></tbody></table>',
    ),
    "runs": Ink(
        "<p>{}</p>", "<p><b>{}</b></p>", '<p align="center"><img src="{src}"><br><em>{caption}</em></p>',
        '<p align="center"><img src="{src}"></p>', run=_runs,
    ),
    "oldfont": Ink(
        '<P ALIGN=JUSTIFY><FONT FACE="Arial" SIZE=2>{}</FONT>', '<P><FONT FACE="Arial" SIZE=2><B>{}</B></FONT>',
        '<CENTER><IMG SRC="{src}" BORDER=0><BR><FONT SIZE=1><I>{caption}</I></FONT></CENTER>',
        '<CENTER><IMG SRC="{src}" BORDER=0></CENTER>', "<LI><FONT FACE=Arial SIZE=2>{}</FONT>",
    ),
    "sharepoint": Ink(
        '<p class="ms-rteElement-P">{}</p><p class="ms-rteElement-P">&#8203;</p>', '<p class="ms-rteElement-P"><strong>{}</strong></p>',
        '<p class="ms-rteElement-P" style="text-align:center"><img src="{src}" alt="" style="margin:5px"><br><em>{caption}</em></p>',
        '<p class="ms-rteElement-P" style="text-align:center"><img src="{src}" alt="" style="margin:5px"></p>',
        whole='<div class="ExternalClass7B1">{}</div>',
    ),
}  # fmt: skip
