"""How the editors' tools of the part ``sealed21`` put a tale into HTML."""

from __future__ import annotations

from dataclasses import dataclass

from tests.generator.sealed21_tell import SPAN, Piece, Tale, rich


@dataclass(frozen=True)
class Ink:
    """Frames for the pieces; ``cell`` frames what stands in a cell of a table."""

    p: str = "<p>{}</p>"
    h: str = "<p><strong>{}</strong></p>"
    lead: str = "<p><strong>{}</strong></p>"
    note: str = "<p><em>{}</em></p>"
    verse: str = "<p style='text-align:center'><em>{}</em></p>"
    cell: str = "{}"
    table: str = '<table border="1" cellpadding="4" cellspacing="0" style="width:100%"><tbody>{}</tbody></table>'
    picture: str = "table"
    names: bool = False
    sign: str = '<p style="text-align:right"><strong>{}</strong></p>'


INKS = {
    "ck": Ink(p='<p style="text-align:justify">{}</p>', picture="table"),
    "word": Ink(
        p='<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;'
        'font-family:&quot;Times New Roman&quot;,serif">{}<o:p></o:p></span></p>',
        h='<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        lead='<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        cell='<p class="MsoNormal" align="center"><span style="font-size:13.0pt">{}<o:p></o:p></span></p>',
        table='<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0">{}</table>', picture="div",
    ),
    "div": Ink(
        p='<div class="doan">{}</div>', h='<div class="doan"><b>{}</b></div>', lead='<div class="doan"><b>{}</b></div>',
        note='<div class="doan"><i>{}</i></div>', verse='<div class="tho"><i>{}</i></div>', picture="div",
        sign='<div align="right"><b>{}</b></div>',
    ),
    "br": Ink(
        p="{}<br />\n<br />\n", h="<b>{}</b><br />\n<br />\n", lead="<b>{}</b><br />\n<br />\n", note="<i>{}</i><br />\n<br />\n",
        verse="<i>{}</i><br />\n<br />\n", picture="table", sign='<div style="text-align:right;"><b>{}</b></div>',
    ),
    "new": Ink(
        h="<h3>{}</h3>", note="<p><small>{}</small></p>", verse='<p class="verse">{}</p>', picture="figure",
        table='<div class="table-responsive"><table class="table table-bordered">{}</table></div>',
        sign='<p class="signature">{}</p>',
    ),
    "justify": Ink(
        p='<p align="justify"><font face="Arial" size="2">{}</font></p>', h='<p align="justify"><font face="Arial" size="2"><b>{}</b></font></p>',
        lead='<p align="justify"><font face="Arial" size="2"><b>{}</b></font></p>', picture="table", names=True,
        sign='<p align="right"><font face="Arial" size="2"><b>{}</b></font></p>',
    ),
}  # fmt: skip


def _cell(ink: Ink, words: str) -> str:
    found = SPAN.search(words)
    merged = f' {"colspan" if found[1] == "c" else "rowspan"}="{found[2]}"' if found else ""
    return f"<td{merged}>{ink.cell.format(rich(words))}</td>"


def _image(ink: Ink, base: str, file: str) -> str:
    shown = f"<br />{file}" if ink.names else ""
    return f'<img src="{base}{file}" alt="{file if ink.names else ""}" width="520" />{shown}'


def _one_picture(how: str, image: str, caption: str, above: bool) -> str:
    both = [caption, image] if above else [image, caption]
    if how == "figure":
        return "<figure>" + "".join(part if part == image else f"<figcaption>{part}</figcaption>" for part in both if part) + "</figure>"  # fmt: skip
    if how == "div":
        parts = (f"<div>{part if part == image else f'<i>{part}</i>'}</div>" for part in both if part)
        return f'<div class="anh" align="center">{"".join(parts)}</div>'
    rows = "".join(f'<tr><td align="center">{part}</td></tr>' for part in both if part)
    return f'<table align="center" border="0" cellpadding="1"><tbody>{rows}</tbody></table>'


def _pictures(ink: Ink, base: str, piece: Piece) -> str:
    """One picture in the tool's way; several side by side in a table, each with its caption under it."""
    cells = piece.cells()
    if len(cells) == 1:
        file, caption = (*cells[0], "")[:2]
        return _one_picture(ink.picture, _image(ink, base, file), rich(caption), piece.kind == "above")
    images = "".join(f"<td>{_image(ink, base, file)}</td>" for file, _ in cells)
    captions = "".join(f'<td align="center"><i>{rich(caption)}</i></td>' for _, caption in cells)
    return f'<table align="center" border="0"><tbody><tr>{images}</tr><tr>{captions}</tr></tbody></table>'


def draw_piece(ink: Ink, base: str, piece: Piece) -> str:
    """One piece as HTML."""
    if piece.kind in {"pics", "above"}:
        return _pictures(ink, base, piece)
    if piece.kind == "table":
        return ink.table.format("".join("<tr>" + "".join(_cell(ink, cell) for cell in row) + "</tr>" for row in piece.cells()))  # fmt: skip
    if piece.kind == "ul":
        return "<ul>" + "".join(f"<li>{rich(line)}</li>" for line in piece.lines) + "</ul>"
    if piece.kind == "quote":
        return "<blockquote>" + "".join(f"<p>{rich(line)}</p>" for line in piece.lines) + "</blockquote>"
    if piece.kind == "verse":
        return ink.verse.format("<br />\n".join(rich(line) for line in piece.lines))
    return str(getattr(ink, piece.kind)).format(rich(piece.lines[0]))


def draw(name: str, base: str, tale: Tale, lead_apart: bool) -> tuple[str, str]:
    """The lead with what stands above it, and the rest with the typed signature; the first is empty unless asked for."""
    ink = INKS[name]
    kinds = [piece.kind for piece in tale.pieces]
    cut = kinds.index("lead") + 1 if lead_apart and "lead" in kinds else 0
    *drawn, last = (draw_piece(ink, base, piece) for piece in tale.pieces[cut:])
    if tale.line and tale.place == "in" and tale.pieces[-1].kind == "p":
        last = ink.p.format(rich(tale.pieces[-1].lines[0]) + f"<br />\n<strong>{rich(tale.line)}</strong>")
    elif tale.line:
        last += ("<hr />" if tale.place == "rule" else "") + ink.sign.format(rich(tale.line))
    top = "\n".join(_top(ink, base, piece) for piece in tale.pieces[:cut])
    return top, "\n".join([*drawn, last])


def _top(ink: Ink, base: str, piece: Piece) -> str:
    return f'<div class="sapo">{rich(piece.lines[0])}</div>' if piece.kind == "lead" else draw_piece(ink, base, piece)
