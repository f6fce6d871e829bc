"""Who wrote an article, and where it came from, where its layout says that this stands."""

from __future__ import annotations

import re

from crawler.portals.base import Layout
from crawler.reading.byline.credits import Credits, keep
from crawler.reading.byline.labels import labelled
from crawler.reading.byline.signing import match_according, signed_names
from crawler.reading.lines.dates import find_date
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.page.document import Document
from crawler.reading.page.selected import Place, links_at, places

#: What stands between a name and the day beside it, and signs beside names.
_BETWEEN = re.compile(r"\s(?:lúc|vào|ngày|gửi|đăng|on|at)(?=\s*$)", re.I)
_LABEL = re.compile(r"[^\W\d][^:：]{0,24}[:：]\s?(?=[^\W\d])")
_SIGNS = re.compile(r"^[^\w(@]+|[\s|•·,;:–—-]+$")
#: What tells who wrote has no more lines: a larger place is not the byline's.
_MOST_LINES = 8


def take_selected(document: Document, found: Credits, layout: Layout) -> None:
    """Take author and source from the layout's own places, over what was found elsewhere: a label tells which, and a
    name without one is the author's. Lines that hold nothing else are no text.
    """
    told = Credits()
    shown = [one for one in places(document, layout.byline_selector) if one.last - one.first < _MOST_LINES]
    for place in shown:
        values = _values(document, layout, place, found.author)
        if not values and len(shown) == 1:
            values = _as_written(document, layout, place)
        for kind, value in values:
            keep(told, kind, value, place.text)
        lines = range(place.first, place.last + 1) if values else range(0)
        if place.text == " ".join([document.blocks[at].text for at in lines if document.blocks[at].text]):
            found.blocks.update(lines)
    if told.author:
        found.author, found.author_line = told.author, told.author_line
    if told.source:
        found.source, found.source_line = told.source, told.source_line


def _values(document: Document, layout: Layout, place: Place, known: str | None) -> list[tuple[str, str]]:
    """Return (kind, value) for each name that *place* tells under labels; else one name, that *known* by the rules if
    it stands there.
    """
    lines = [document.blocks[at].text for at in range(place.first, place.last + 1)]
    lines = lines if place.first < place.last else [place.text]
    values = [(kind, value) for line in lines for kind, value in labelled(line) if value]
    if values or (known and known in place.text):
        return values or [("author", known or "")]
    linked = [words for _, words in links_at(document, layout.byline_selector) if words in place.text]
    return _name([_bare(document, layout, text) for text in (*lines, *linked)])


def _name(bare: list[str]) -> list[tuple[str, str]]:
    """Return whom or what the first of the lines *bare* names that is nothing but a name, the surest first."""
    for text in bare:
        according = match_according(text)
        if according:
            return [(kind, according[kind]) for kind in ("author", "source") if according[kind]]
    named = [*(text for text in bare if is_name(text, False)), *(text for text in bare if _may_name(text))]
    return [("author", text) for text in named[:1]]


def _may_name(text: str) -> bool:
    return is_name(text, True) or names_unit(text, True)


def _bare(document: Document, layout: Layout, text: str) -> str:
    """Return *text* without the day before or behind it, its label, and the signs round it."""
    written = find_date(text, layout.date_form, document.portal.timezone)
    if written:
        text = _SIGNS.sub("", text[: written.start]) or text[written.end :]
    text = _SIGNS.sub("", _BETWEEN.sub("", _SIGNS.sub("", text)))
    label = _LABEL.match(text)  # of whatever words: the place says what stands behind it
    return author_of(text) or signed_names(text[label.end() :] if label else text)


def _as_written(document: Document, layout: Layout, place: Place) -> list[tuple[str, str]]:
    """Return what stands at *place*, the only one on the page, or its link, if that is short: a pen name may have any
    letters.
    """
    linked = [words for _, words in links_at(document, layout.byline_selector) if words in place.text]
    told = _bare(document, layout, (linked or [place.text])[0])
    if not (told[:1].isalpha() or told[:1] == "@"):
        return []  # a counter
    return [("author", told) for _, value in labelled(f"By: {told[:1].upper()}{told[1:]}") if value]
