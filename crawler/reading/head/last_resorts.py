"""Heads that neither a title which the page confirms nor a date of its own makes: found by their place alone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from crawler.reading.head.address import is_spelled
from crawler.reading.head.dated import DateLine
from crawler.reading.head.scoring import SHORT_TITLE, ArticleHead, is_paragraph
from crawler.reading.head.signs import stands_at_foot
from crawler.reading.head.title import Title, heads_list, ignorable, is_linked_so, make_title
from crawler.reading.lines.boilerplate import begins_at_home, is_one_of
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.series import around, same_dress, same_series, unit
from crawler.reading.page.document import Document

_ARROW = re.compile(r"[»›→⟩❯>]")
#: ``Trang chủ / Tin đối ngoại``: a menu has more parts.
_FEW_STEPS = re.compile(r"[^/|]{2,20} / [^/|]{2,40}(?: / [^/|]{2,40})?")
#: So many lines below the first paragraph another stands.
_REACH = 7
#: So many lines may stand between a picture and the first paragraph: its caption, a lead.
_CAPTION = 4
#: A paragraph of so many letters may be a whole article.
_LONG = 150
_LONGEST_MARKER = 120
_FEWEST_SIGNS = 2
#: So many lines above the text one may be its title, and so far above with tools and pictures between.
_LINES_ABOVE, _FAR_ABOVE = 4, 12


def head_by_place(document: Document, markers: frozenset[str], lines: list[DateLine]) -> ArticleHead | None:
    """The last resort, without date, heading or declared title: the one short line above the first paragraph.

    Only if that line is set in bold or large type, or stands right below the way from the home page, or on a page that
    carries one of the layout's own end markers behind that paragraph, or its labelled date, of *lines*, at the foot.
    The reading is doubtful.
    """
    paragraphs = [index for index in range(len(document.blocks)) if is_paragraph(document, index)]
    if not paragraphs:
        return None
    foot = any(stands_at_foot(document, line) for line in lines)
    for first in dict.fromkeys((_heaviest(document, paragraphs), paragraphs[0])):
        title = _line_above(document, first)
        marked = foot or any(
            is_one_of(block.text, markers) for block in document.blocks[first:] if len(block.text) < _LONGEST_MARKER
        )
        if title and (marked or _is_set_as_title(document, title, first)):
            return ArticleHead(title, None, 0.0)
    return None


def _heaviest(document: Document, paragraphs: list[int]) -> int:
    """Return the first of those *paragraphs* that stand side by side and have the most letters together."""
    letters: Counter[int] = Counter()
    columns = {index: around(document, unit(document, index)) for index in paragraphs}
    for index, column in columns.items():
        letters[column] += len(document.blocks[index].text)
    heaviest = letters.most_common(1)[0][0]
    return next(index for index in paragraphs if columns[index] == heaviest)


def head_by_label(document: Document, lines: list[DateLine]) -> ArticleHead | None:
    """An article may be named like a button ("Tìm kiếm") or a box of the site ("Thông báo"): that line right
    above the labelled date, with a paragraph right below, is its title.
    """
    line = next((line for line in lines if line.label and not stands_at_foot(document, line)), None)
    if line is None or line.first == 0 or line.last + 1 >= len(document.blocks):
        return None
    above = document.blocks[line.first - 1]
    boxed = heads_list(document, line.first - 1) and not is_linked_so(document, above.text)
    named = document.is_furniture(line.first - 1) or boxed
    if not (above.text and named and is_paragraph(document, line.last + 1)) or above.links:
        return None
    title = Title(line.first - 1, line.first - 1, above.text, False, above.heading, "the line above the labelled date")
    return ArticleHead(title, line, 0.0)


def _is_set_as_title(document: Document, title: Title, first: int) -> bool:
    """Tell whether bold or large type, or the way from the home page right above it, sets the line off from the text
    below it, which has a second paragraph; a single one of some length will do below a line set off by two of these.
    """
    signs = (
        document.blocks[title.first].is_bold,
        document.is_large(title.first),
        _ends_way(document, title.first),
    )
    below = range(first + 1, min(first + _REACH, len(document.blocks)))
    told = any(is_text(document, index) for index in below)
    told = told or (sum(signs) > 1 and len(document.blocks[first].text) >= _LONG)
    return any(signs) and told and (len(title.text) > SHORT_TITLE or _is_short_title(document, title, signs))


def _is_short_title(document: Document, title: Title, signs: tuple[bool, bool, bool]) -> bool:
    """Tell whether a line as short as the name of a section is none: it is what the page declares, bold and in large
    type, or it is set off right below the way, which ends in other words, and the page's address spells it.
    """
    if all(signs[:2]) and document.confirmed_exactly(title.first):
        return not document.is_section(title.first, title.text)
    if not signs[2] or sum(signs) < _FEWEST_SIGNS or not is_spelled(document, title.text):
        return False
    return not document.blocks[title.first - 1].text.casefold().endswith(title.text.casefold())


def _ends_way(document: Document, index: int) -> bool:
    """Tell whether the line right above block *index* is the way from the home page."""
    return index > 0 and _is_way(document.blocks[index - 1].text)


def _is_way(line: str) -> bool:
    """Tell whether *line* is a way from the home page: steps parted by arrows, or a few by strokes."""
    return begins_at_home(line) and (_ARROW.search(line) is not None or _FEW_STEPS.fullmatch(line) is not None)


def _above_box(document: Document, index: int) -> int:
    """Return the heading of the box of links right above block *index*; that block itself where none stands there."""
    top = index - 1
    while top >= 0 and document.blocks[top].is_linked:
        top -= 1
    return top if 0 <= top < index - 1 and heads_list(document, top) else index


def _above_picture(document: Document, index: int) -> int:
    """Return the topmost picture above block *index* which no link and few lines, its caption, part from it."""
    seen = 0
    for above in range(index - 1, -1, -1):
        block = document.blocks[above]
        seen += bool(block.text)
        if block.links or seen > _CAPTION or document.is_large(above):
            break
        if block.image is not None:
            index = above
    return index


def _line_above(document: Document, first: int) -> Title | None:
    index = _above_box(document, first)
    while index and document.blocks[index - 1].text and ignorable(document, index - 1):
        index -= 1
    index = _above_picture(document, index)
    candidates = [one for one in _told_above(document, index) if not document.blocks[one].links]
    if (below := next((at for at in candidates if _ends_way(document, at)), -1)) >= 0:
        return make_title(document, below, 1)
    if len(candidates) > 1 and document.blocks[candidates[-1]].text.endswith("."):
        candidates.pop()  # a sentence is the lead
    candidates = _without_text(document, candidates, first)
    lead = next((at for at in candidates[1:] if _may_be_lead(document, at)), index)
    candidates = [at for at in candidates if at < lead]  # what stands below the lead heads a part of the text
    return make_title(document, candidates[-1], -1) if candidates else None


def _told_above(document: Document, index: int) -> list[int]:
    """Return the last few lines above block *index*, tools and pictures not counted."""
    near = range(index - 1, max(index - 1 - _FAR_ABOVE, -1), -1)
    told = (one for one in near if document.blocks[one].text and not ignorable(document, one))
    return list(islice(told, _LINES_ABOVE))[::-1]


def _without_text(document: Document, candidates: list[int], first: int) -> list[int]:
    """Leave out short lines below one in large type that are set like the paragraph *first*: they open the text."""
    large = next((at for at in reversed(candidates) if document.is_large(at)), -1)
    below = [at for at in candidates if at > large] if large >= 0 else []
    plain = all(same_series(document, at, first) and same_dress(document, at, first) for at in below)
    set_off = any(document.blocks[at].is_bold or document.blocks[at].heading for at in below)
    return [at for at in candidates if at not in below] if plain and not set_off else candidates


def _may_be_lead(document: Document, index: int) -> bool:
    """Tell whether the line is a sentence, short or set off: a plain paragraph may be that of another column."""
    block = document.blocks[index]
    set_off = block.is_bold or block.heading > 0 or not document.is_prose(index)
    return block.text.endswith(".") and set_off
