"""The dresses of the part ``sealed21``: a frame for the page, one for the article, and the order of its fields."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from tests.generator.sealed21_dates import Stamp, clock
from tests.generator.sealed21_ink import draw
from tests.generator.sealed21_pool import Other
from tests.generator.sealed21_tell import Tale, rich

FRAMES = dict(
    re.findall(
        r"^=== (\S+)\n(.*?)(?=^=== |\Z)",
        Path(__file__).with_name("sealed21_frames.txt").read_text(encoding="utf-8"),
        flags=re.M | re.S,
    )
)


@dataclass(frozen=True)
class Dress:
    """How one generation of a portal prints a tale."""

    name: str
    portal: str
    path: str
    inks: tuple[str, ...]
    signs: tuple[tuple[str, str], ...]
    site: str = ""
    lead_apart: bool = False
    lead_shown: bool = True
    picture_first: bool = False
    always_source: bool = False
    related: str = ""
    line: str = '<p style="text-align:right"><b>{}</b></p>'

    def page(self, main: str, head: str, count: int) -> str:
        """A whole page around *main*."""
        return FRAMES[self.name].replace("[[MAIN]]", main).replace("[[HEAD]]", head).replace("[[COUNT]]", str(count))


DRESSES = (
    Dress("lc_label", "lai_chau", "/chinh-sach-doi-ngoai/{slug}--{id}.html", ("br", "word", "div"),
          (("author", "Tin, ảnh: {}"), ("source", "Nguồn: {}")), "Cổng thông tin đối ngoại tỉnh Lai Châu",
          lead_shown=False, picture_first=True, related='<tr><td><a href="{href}">{title}</a>({date} {time})</td></tr>'),
    Dress("lc_2020", "lai_chau", "/tin-hoat-dong/{slug}-{id}.html", ("new", "ck"),
          (("source", "Nguồn: {}"), ("author", "Bài, ảnh: {}")), line='<p class="credit"><em>{}</em></p>', lead_apart=True, picture_first=True,
          related='<li><a href="{href}">{title}</a>({date} {time})</li>'),
    Dress("db_panel", "dien_bien", "/TinTuc/View/{slug}", ("ck", "div", "word"),
          (("author", "Tin, ảnh: {}"), ("source", "Nguồn tin: {}")), always_source=True,
          related='<li><a href="{href}">{title}</a></li>'),
    Dress("db_font", "dien_bien", "/TinTuc/View/{slug}", ("justify", "br"),
          (("author", "Tác giả: {}"), ("source", "Nguồn tin: {}")), "Thông tin đối ngoại tỉnh Điện Biên", always_source=True,
          line='<div align="right"><font size="2"><i>{}</i></font></div>'),
    Dress("nv_new", "dien_bien_stttt", "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html", ("new", "ck", "word"),
          (("source", "<strong>Nguồn tin:</strong> {}"), ("author", "<strong>Tác giả:</strong> {}")), lead_apart=True,
          line='<p class="h5 text-right">{}</p>',
          related='<li><a href="{href}">{title}</a> <em>({date})</em></li>'),
    Dress("nv_old", "dien_bien_stttt", "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html", ("div", "ck"),
          (("author", "Tác giả bài viết: {}"), ("source", "Nguồn tin: {}")), lead_apart=True,
          line='<div style="text-align: right;"><span class="author">{}</span></div>',
          related='<li><a href="{href}">{title}</a> ({date})</li>'),
)  # fmt: skip


def arranged(dress: Dress, tale: Tale) -> Tale:
    """*tale* with its first picture above the lead where the portal puts it there."""
    first = next((piece for piece in tale.pieces if piece.kind == "pics"), None)
    if not (dress.picture_first and tale.lead and first and len(first.lines) == 1 and "|" in first.lines[0]):
        return tale
    return replace(tale, pieces=(first, *(piece for piece in tale.pieces if piece is not first)))


def _signs(dress: Dress, tale: Tale) -> str:
    """The labelled lines of author and source; a typed signature takes their place."""
    told = {} if tale.line else {"author": tale.author, "source": tale.source}
    lines = []
    for name, form in dress.signs:
        words = told.get(name)
        if words or (name == "source" and dress.always_source):
            lines.append(dress.line.format(form.format(words or "").strip()))
    return "\n".join(lines)


def _related(dress: Dress, others: tuple[Other, ...]) -> str:
    return "".join(
        dress.related.format(
            href=other.href, title=other.title, date=f"{other.day:%d/%m/%Y}", time=clock(other.day, "SA", "CH")
        )
        for other in others
    )


def _filled(main: str, words: dict[str, str]) -> str:
    """*main* with its fields; a frame round a field goes with an empty field."""
    for name, value in words.items():
        for frame in re.findall(rf"\[\[{name}:.*?\]\]", main, flags=re.S):
            inner = frame[len(name) + 3 : -2]
            main = main.replace(frame, inner.replace("*", value) if value else "")
        main = main.replace(f"[[{name}]]", value)
    return main


def dressed(dress: Dress, number: int, tale: Tale, stamp: Stamp | None, others: tuple[Other, ...]) -> str:
    """The page of *tale* as *dress* prints it."""
    top, body = draw(dress.inks[number % len(dress.inks)], f"/uploads/{tale.year}/", tale, dress.lead_apart)
    title = rich(tale.title)
    files = " ".join(f'<a href="/tep/{number}/{at}">{rich(name)}</a>' for at, name in enumerate(tale.files))
    main = _filled(FRAMES[f"{dress.name}.main"], {
        "CAT": rich(tale.category), "KICK": rich(tale.kicker), "TITLE": title, "DATE": stamp.shown if stamp else "",
        "TOP": top, "FILES": files, "REL": _related(dress, others), "SIGN": _signs(dress, tale), "BODY": body,
    })  # fmt: skip
    return dress.page(main, dress.site or title, 100 + number * 37)
