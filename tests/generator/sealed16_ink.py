"""How the editors of the sixteenth part set a body: papers with figures and sections, offices with fonts and breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from random import Random

from tests.generator.sealed16_tell import Piece

GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"


@dataclass(frozen=True)
class Ink:
    """Templates of the pieces: ``{}`` is the text, ``{src}`` and ``{cap}`` are of a picture (``bare`` if it has none)."""

    p: str
    h: str
    quote: str
    pic: str
    bare: str
    table: str = "<table><tbody>{}</tbody></table>"
    row: str = "<tr>{}</tr>"
    cell: str = "<td>{}</td>"
    gallery: str = "{}"
    link: str = '<a href="/chu-diem/{at}">{}</a>'
    sign: str = "<p>{}</p>"
    anchored: bool = False


INKS = {
    "bao": Ink(
        "<p>{}</p>", "<h2>{}</h2>", '<blockquote class="loi-ke"><p>{}</p></blockquote>',
        '<figure class="anh-bai"><picture><source type="image/webp" srcset="{src}.webp 640w, {src}@2.webp 1280w"><img loading="lazy" src="{src}" alt=""></picture><figcaption>{cap}</figcaption></figure>',
        '<figure class="anh-bai"><picture><source type="image/webp" srcset="{src}.webp 640w"><img loading="lazy" src="{src}" alt=""></picture></figure>',
        '<div class="bang-cuon"><table>{}</table></div>', sign='<p class="ky-ten" style="text-align:right"><strong>{}</strong></p>',
    ),
    "muc": Ink(
        "<p>{}</p>", '</section><section aria-label="Mục"><h2 id="m{at}">{}</h2>', "<blockquote><p>{}</p></blockquote>",
        '<figure><img src="{src}" srcset="{src}?w=480 480w, {src}?w=960 960w" sizes="(max-width: 600px) 480px, 960px" alt="" decoding="async" width="960" height="640"><figcaption>{cap}</figcaption></figure>',
        '<figure><img src="{src}" alt="" decoding="async" width="960" height="640"></figure>',
        sign='<p class="signature">{}</p>', anchored=True,
    ),
    "bam": Ink(
        '<div class="css-1n0k9r2" data-block="text">{}</div>', '<h3 class="css-8xq1ab" data-block="heading">{}</h3>',
        '<div class="css-77quote" role="blockquote"><div class="css-1n0k9r2">{}</div></div>',
        '<div class="css-img01" data-block="image"><img class="lazy" src="' + GIF + '" data-src="{src}" alt=""><div class="css-cap9" data-role="caption">{cap}</div></div>',
        '<div class="css-img01" data-block="image"><img class="lazy" src="' + GIF + '" data-src="{src}" alt=""></div>',
        sign='<div class="css-sgn3" data-block="sign">{}</div>',
    ),
    "goc": Ink(
        '<p _ngcontent-rtk-c41="">{}</p>', '<h4 _ngcontent-rtk-c41=""><strong>{}</strong></h4>',
        '<p _ngcontent-rtk-c41="" class="quote"><em>{}</em></p>',
        '<figure _ngcontent-rtk-c41="" class="image"><img src="{src}"><figcaption>{cap}</figcaption></figure>',
        '<figure _ngcontent-rtk-c41="" class="image"><img src="{src}"></figure>',
        '<figure class="table"><table><tbody>{}</tbody></table></figure>', sign='<p _ngcontent-rtk-c41="" style="text-align:right;"><strong>{}</strong></p>',
    ),
    "san": Ink(
        '<p class="doan">{}</p>', '<h3 class="chuong"><span>{}</span></h3>', '<blockquote class="trich">{}</blockquote>',
        '<figure class="khung"><a href="{src}" data-fancybox="bai"><img src="{src}" alt="" loading="lazy"></a><figcaption><i>{cap}</i></figcaption></figure>',
        '<figure class="khung"><a href="{src}" data-fancybox="bai"><img src="{src}" alt="" loading="lazy"></a></figure>',
        gallery='<div class="bo-anh" role="group" aria-label="Bộ ảnh">{}</div>', sign='<p class="nguoi-viet"><b>{}</b></p>',
    ),
    "font": Ink(
        '<P align=justify><FONT face=Arial size=2>{}</FONT></P>', '<P><FONT face=Arial size=2><B>{}</B></FONT></P>',
        '<P style="MARGIN-LEFT: 30px"><FONT face=Arial size=2><I>{}</I></FONT></P>',
        '<TABLE cellSpacing=0 cellPadding=3 align=center border=0><TR><TD><IMG src="{src}" border=0></TD></TR><TR><TD align=middle><FONT color=#0000ff size=1><I>{cap}</I></FONT></TD></TR></TABLE>',
        '<P align=center><IMG src="{src}" border=0></P>', "<TABLE border=1 width='100%'>{}</TABLE>", "<TR>{}</TR>", "<TD>{}</TD>",
        link='<A href="/?chude={at}">{}</A>', sign="<P align=right><FONT face=Arial size=2><B>{}</B></FONT></P>",
    ),
    "xuong": Ink(
        "{}<br /><br />\n", "<b>{}</b><br /><br />\n", "<i>{}</i><br /><br />\n",
        '<table width="100%"><tr><td width="60%"><img src="{src}" width="320" /></td><td valign="bottom"><i>{cap}</i></td></tr></table>\n',
        '<center><img src="{src}" width="480" /></center><br />\n', '<table border="1" cellpadding="4">{}</table><br />\n',
        link='<a href="index.php?k={at}">{}</a>', sign='<div align="right"><b>{}</b></div>\n',
    ),
    "word": Ink(
        '<p class="MsoNormal" style="text-align:justify"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;">{}<o:p></o:p></span></p>',
        '<p class="MsoNormal"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>',
        '<p class="MsoNormal" style="margin-left:.5in"><i><span style="font-size:14.0pt">{}</span></i></p>',
        '<p class="MsoNormal" align="center"><img src="{src}" width="500"></p>\n<p class="MsoNormal" align="center" style="text-align:center"><i><span style="font-size:12.0pt">{cap}<o:p></o:p></span></i></p>',
        '<p class="MsoNormal" align="center"><img src="{src}" width="500"></p>',
        '<table class="MsoNormalTable" border="1" cellspacing="0">{}</table>', cell='<td valign="top"><p class="MsoNormal">{}</p></td>',
        sign='<p class="MsoNormal" align="right" style="text-align:right"><b>{}</b></p>',
    ),
    "hop": Ink(
        '<p style="text-align: justify;">{}</p>', '<p style="text-align: justify;"><strong>{}</strong></p>',
        "<blockquote><p>{}</p></blockquote>",
        '<div class="wp-caption aligncenter"><img class="size-large" src="{src}" alt=""><p class="wp-caption-text">{cap}</p></div>',
        '<p><img class="aligncenter" src="{src}" alt=""></p>', sign='<p style="text-align: right;"><strong>{}</strong></p>',
    ),
    "div": Ink(
        "<div>{}</div><div>&nbsp;</div>", "<div><strong>{}</strong></div>", '<div style="padding-left:2em"><em>{}</em></div>',
        '<div style="text-align:center"><img src="{src}" alt="" /><div class="chu-anh"><em>{cap}</em></div></div>',
        '<div style="text-align:center"><img src="{src}" alt="" /></div>', sign='<div style="text-align:right"><strong>{}</strong></div>',
    ),
}  # fmt: skip


def garnished(ink: Ink, text: str, rng: Random) -> str:
    """*text* with some words linked as editors link them, inside the sentence."""
    words = text.split(" ")
    if len(words) < 14 or rng.random() > 0.3:
        return text
    at = rng.randint(3, len(words) - 6)
    inside = ink.link.format(" ".join(words[at : at + 3]), at=rng.randint(10, 99))
    return " ".join((*words[:at], inside, *words[at + 3 :]))


def picture(ink: Ink, piece: Piece, base: str) -> str:
    """A picture with its caption, or bare."""
    return (ink.pic if piece.text else ink.bare).format(src=base + piece.file, cap=piece.text)


def _run(ink: Ink, kind: str, run: Sequence[tuple[int, Piece]], base: str, rng: Random) -> list[str]:
    """The markup of neighbours of one kind: a list, a table, a gallery, or each by itself."""
    if kind in {"ul", "ol"}:
        return [f"<{kind}>" + "".join(f"<li>{piece.text}</li>" for _, piece in run) + f"</{kind}>"]
    if kind == "table":
        rows = (ink.row.format("".join(ink.cell.format(c) for c in piece.text.split("|"))) for _, piece in run)
        return [ink.table.format("".join(rows))]
    if kind == "pic":
        drawn = "\n".join(picture(ink, piece, base) for _, piece in run)
        return [ink.gallery.format(drawn) if len(run) > 1 else drawn]
    if kind == "p":
        return [ink.p.format(garnished(ink, piece.text, rng)) for _, piece in run]
    return [getattr(ink, kind).format(piece.text, at=at) for at, piece in run]


def draw(ink: Ink, pieces: Sequence[Piece], inserts: Sequence[str], base: str, rng: Random) -> str:
    """The body; *inserts* stand between two paragraphs each, the first early, the last late."""
    out: list[str] = []
    gaps: list[int] = []
    for kind, group in groupby(enumerate(pieces), key=lambda pair: pair[1].kind):
        drawn = _run(ink, kind, list(group), base, rng)
        gaps += range(len(out) + 1, len(out) + len(drawn)) if kind == "p" else ()
        out += drawn
    places = (gaps[:1], gaps[-1:]) if len(gaps) > 1 else (gaps[:1],)
    chosen = {place[0]: insert for place, insert in zip(places, inserts, strict=False) if place}
    return "\n".join(chosen.get(at, "") + block for at, block in enumerate(out))


def signed(ink: Ink, lines: Sequence[str], joined: bool) -> str:
    """The signature; *joined* sets it into the end of the last paragraph, below its words."""
    return "".join(f"<br /><b>{line}</b>" if joined else ink.sign.format(line) for line in lines)
