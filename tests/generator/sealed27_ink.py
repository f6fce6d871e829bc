"""How the editors' tools wrote the bodies of the twenty-seventh sealed part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from tests.generator.sealed27_tell import Piece


@dataclass(frozen=True)
class Ink:
    """The markup of each kind of piece; ``dash`` is typed before items where ``item`` is no list item."""

    p: str
    h: str
    item: str = "<li>{}</li>"
    listing: str = "<ul>{}</ul>"
    pic: str = '<div align="center"><img src="{src}" alt="" /><br /><em>{caption}</em></div>'
    grid: str = '<table border="1" cellpadding="3">{}</table>'
    cell: str = "<td>{}</td>"
    whole: str = "{}"
    dash: str = ""

    def draw(self, pieces: Iterable[Piece]) -> str:
        """The body as HTML."""
        return self.whole.replace("{}", "\n".join(self._piece(piece) for piece in pieces))

    def _piece(self, piece: Piece) -> str:
        lines = [escape(line, quote=False) for line in piece.lines]
        if piece.kind == "i":
            return self.pic.replace("{src}", "/upload/2026/" + lines[0].replace(" ", "%20")).replace(
                "{caption}", lines[1]
            )
        if piece.kind == "u":
            return self.listing.replace("{}", "".join(self.item.replace("{}", self.dash + line) for line in lines))
        if piece.kind == "t":
            return self.grid.replace("{}", "".join(f"<tr>{self._cells(line)}</tr>" for line in lines))
        return (self.h if piece.kind == "h" else self.p).replace("{}", lines[0])

    def _cells(self, line: str) -> str:
        return "".join(self.cell.replace("{}", cell) for cell in line.split(" | "))


_MSO = 'class="MsoNormal" style="margin:6.0pt 0in;text-align:justify"'
_RUN = '<span lang="VI" style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;">{}<o:p></o:p></span>'
INKS = {
    "p": Ink('<p style="text-align:justify">{}</p>', "<p><strong>{}</strong></p>"),
    "semantic": Ink(
        "<p>{}</p>", "<h3>{}</h3>",
        pic='<figure><img src="{src}" alt="" loading="lazy"><figcaption>{caption}</figcaption></figure>',
    ),
    "div": Ink(
        '<div style="text-align: justify;">{}</div><div>&nbsp;</div>', "<div><b>{}</b></div><div>&nbsp;</div>",
        pic='<div class="anh"><img src="{src}" width="480" /><div class="chuthich">{caption}</div></div>',
    ),
    "word": Ink(
        f"<p {_MSO}>{_RUN}</p>", f"<p {_MSO}><b>{_RUN}</b></p>", f"<p {_MSO}>{_RUN}</p>", "{}",
        '<p class="MsoNormal" align="center"><img src="{src}" v:shapes="_x0000_i1025"></p>'
        '<p class="MsoNormal" align="center" style="text-align:center"><i>'
        '<span style="font-size:12.0pt">{caption}<o:p></o:p></span></i></p>',
        '<table class="MsoTableGrid" border="1">{}</table>', f'<td width="160"><p class="MsoNormal">{_RUN}</p></td>',
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->{}", "- ",
    ),
    "br": Ink(
        "{}<br /><br />", "<b>{}</b><br /><br />", "{}<br />", "{}<br />",
        '<center><img src="{src}" border="0" /><br /><i>{caption}</i></center><br />', dash="- ",
    ),
    "span": Ink(
        "{}<br>", "<strong>{}</strong><br>", "{}<br>", "{}",
        '<img src="{src}"><br><em>{caption}</em><br>', whole='<span class="noidung">{}</span>', dash="+ ",
    ),
    "rows": Ink(
        "<tr><td>{}</td></tr>", "<tr><td><b>{}</b></td></tr>", "<tr><td>{}</td></tr>", "{}",
        '<tr><td align="center"><img src="{src}"></td></tr><tr><td align="center"><i>{caption}</i></td></tr>',
        '<tr><td><table border="1">{}</table></td></tr>', whole='<table width="100%" class="nd">{}</table>', dash="- ",
    ),
    "broken": Ink(
        "<p align=justify><font face=Arial size=2>{}</span>", "<p><b>{}</b></font>", "<li>{}", "<ul>{}</ul></font>",
        "<p align=center><img src={src} width=400><br><i>{caption}</i></p></span>",
    ),
}  # fmt: skip
