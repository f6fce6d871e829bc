"""Date lines: labelled or bare, whole or parted into elements, alone or run on behind a title."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from crawler.portals.base import Layout
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.beside import (
    LONGEST_CATEGORY,
    OF_TIME,
    is_button,
    is_counter,
    is_of_page,
    may_stand_beside,
    without_changes,
    without_counters,
    without_time_label,
)
from crawler.reading.head.dated import DateLine, is_row, tells_event, with_clock
from crawler.reading.head.declared_day import date_as_declared, short_date_as_declared
from crawler.reading.head.pairs import with_pairs
from crawler.reading.head.posting import person_beside, posted_date, tells_posting, without_change
from crawler.reading.lines.dates import find_date, only_date, only_filler, tells_year
from crawler.reading.lines.fields import is_field
from crawler.reading.lines.labels import LabelPattern
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.parts import BY, parts_of
from crawler.reading.lines.remembered import remembered
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

#: Longer than any title (letters).
TITLE_LIMIT = 320
_DATE_LINE_LIMIT = 220
_SHORTEST_DATE, _BARE_DATE_LIMIT = 8, 90
_SENTENCE, _SHORT = 60, 80
_LONGEST_WITH_COUNTER = _BARE_DATE_LIMIT + 40
_WEEKDAY = re.compile(r"thứ|chủ nhật|day\b", re.I)
_REST = re.compile(r"(?:\d{1,2}:\d{2}(?::\d{2})?)?\s?(?:SA|CH|AM|PM)?\s?\)?", re.I)
_WORD = re.compile(r"[^\W_]")
_MOST_PARTS = 10
_STOPS = re.compile(r"[.,;:!?]")
_AFTER_LABEL = re.compile(r"\s*[:：\-–]?\s*")


def is_clock(raw: str) -> bool:
    """Tell whether a bare date reads like the day's date in a banner: a weekday, and no time."""
    return ":" not in raw and _WEEKDAY.search(raw) is not None


def date_lines(document: Document, layout: Layout, pattern: LabelPattern) -> list[DateLine]:
    """Return every line of the page that is, or carries, a date of its own."""
    found: list[DateLine] = []
    last = -1
    for index in _may_be_dates(document, pattern):
        block = document.blocks[index]
        if index <= last or (block.heading and document.declared.exactly(block.text)):
            continue  # the title may be a day
        line = _date_line(document, layout, pattern, index, block) or _as_declared(document, layout, index)
        if line and not tells_event(document, line):
            found.append(with_pairs(document, with_clock(document, layout, line)))
            last = found[-1].last
    short = None if found else short_date_as_declared(document, layout)
    return [DateLine(short[0], short[0], document.blocks[short[0]].text, short[1], None)] if short else found


def _may_be_dates(document: Document, pattern: LabelPattern) -> list[int]:
    """Return the lines with a year or a label: most have neither, and need no more than a look at how they begin."""
    shows, remembered = _question(pattern)
    return [
        index
        for index, block in enumerate(document.blocks)
        if (
            shown := remembered(text)
            if (size := len(text := block.text)) <= _SHORT
            else size <= _DATE_LINE_LIMIT and shows(text)
        )
        and (shown > 1 or not _is_told(block))
    ]


@lru_cache(maxsize=64)
def _question(pattern: LabelPattern) -> tuple[Callable[[str], int], Callable[[str], int]]:
    """Return the question what a line shows: 2 for a label of *pattern*, 1 for a year, 0 for neither; and the same with
    a memory, for short lines: those of a menu are the same on every page of a portal.
    """

    def shows(text: str) -> int:
        if pattern.match(text):
            return 2
        return int(_SHORTEST_DATE <= len(text) <= _LONGEST_WITH_COUNTER and tells_year(text))

    return shows, remembered(shows)


def _is_told(block: Block) -> bool:
    """Tell whether the line is as long as a sentence and ends as one: a date in it is told, not shown. Links to author
    and section may stand in a sentence that begins with words of posting.
    """
    told = len(block.text) > _SENTENCE and block.text[-1] in ".,;:…!?”"
    return told and not (len(block.links) > 1 and tells_posting(block.text))


def dated_blocks(lines: list[DateLine]) -> set[int]:
    """Return the blocks of *lines*."""
    return {index for line in lines for index in range(line.first, line.last + 1)}


def _date_line(document: Document, layout: Layout, pattern: LabelPattern, index: int, block: Block) -> DateLine | None:
    shown = without_change(block.text, layout.date_form)
    line = _whole_line(document, layout, pattern, index, shown)
    if line and shown != block.text:
        return replace(line, raw=block.text)
    if line is None and (block.linked > LONGEST_CATEGORY * 2 or not tells_year(block.text)):
        return None
    if line and not _says_more(line):
        return line
    told = " ".join(block.pieces) or block.text  # a mark in a piece of its own may stand right behind the year
    if line is None and find_date(told, layout.date_form, document.portal.timezone) is None:
        return _posted(document, layout, index) if block.pieces else None
    parts = parts_of(block)
    if not 1 < len(parts) <= _MOST_PARTS:
        return line or _signed_date(document, layout, index, parts[:1]) or _posted(document, layout, index)
    text = without_counters(block.text, parts)
    if text != block.text:
        line = _whole_line(document, layout, pattern, index, text)
    if line is None or _says_more(line):
        line = _among_others(document, layout, pattern, index, parts) or line
    return line or _signed_date(document, layout, index, parts) or _posted(document, layout, index, text)


def _signed_date(document: Document, layout: Layout, index: int, parts: list[str]) -> DateLine | None:
    """The line right below the headline that shows a name, a date and topics, each in an element of its own."""
    if not index or not document.blocks[index - 1].heading or not document.confirmed_exactly(index - 1):
        return None
    if len(parts) < 2 or parts[0][0].isdigit():
        return _day_and_name(document, layout, index)
    name, day, *topics = parts
    place = name == document.portal.province or document.blocks[index].text.startswith(f"{name},")
    named = not place and (is_name(name, True) or names_unit(name, True))
    if not named or any(len(one) > LONGEST_CATEGORY or _STOPS.search(one) for one in topics):
        return None
    written = only_date(day, layout.date_form, document.portal.timezone)
    return DateLine(index, index, day, written, None, (f"{BY}{name}",)) if written else None


def _day_and_name(document: Document, layout: Layout, index: int) -> DateLine | None:
    """The line that holds a date and behind it an office, or a name, be it a person's or a place's."""
    text = document.blocks[index].text
    written = find_date(text, layout.date_form, document.portal.timezone)
    if written is None or not only_filler(text[: written.start]):
        return None
    name = text[written.end :].strip(" -–—|•·")
    named = (" " in name and is_name(name, True)) or names_unit(name, True)
    return DateLine(index, index, text[: written.end], written, None) if named else None


def _posted(document: Document, layout: Layout, index: int, text: str = "") -> DateLine | None:
    """The date of a line, *text* if counters stood in it, that tells who posted the page; no entry of a list does."""
    block = document.blocks[index]
    if block.is_linked and not tells_posting(block.text):
        return None
    shown = text if text != block.text else ""
    written = posted_date(block, layout.date_form, document.portal.timezone, shown)
    if written is None or (not tells_posting(block.text) and is_row(document, layout, index)):
        return None
    name = person_beside(shown or block.text, written)
    return DateLine(index, index, shown or block.text, written, None, (f"{BY}{name}",) if name else ())


def _as_declared(document: Document, layout: Layout, index: int) -> DateLine | None:
    """The date beside the title, whatever else its line tells, of the day on which the page says it was published."""
    found = date_as_declared(document, layout, index)
    return DateLine(index, index, document.blocks[index].text, found, None) if found else None


def _whole_line(document: Document, layout: Layout, pattern: LabelPattern, index: int, text: str) -> DateLine | None:
    """Read *text*, the line of block *index*, as a date under a label, or as nothing but a date."""
    if match := pattern.match(text):
        return _labelled(document, layout, index, text, match)
    bare = without_time_label(document, index, text)
    written, block = only_date(bare, layout.date_form, document.portal.timezone), document.blocks[index]
    if written is None or (block.is_linked and document.leads_away(block.links[0][0])):
        return None
    return DateLine(index, index, text, written, None)


def _says_more(line: DateLine) -> bool:
    """Tell whether words or figures follow the date in its own line."""
    return _WORD.search(line.behind) is not None


def _among_others(
    document: Document, layout: Layout, pattern: LabelPattern, index: int, parts: list[str]
) -> DateLine | None:
    """The date shares its line with an author, a category, counters; each part is one of these."""
    parts = without_changes(parts, layout.date_form)
    if _holds_title(document, pattern, index, parts):
        return None  # most lines of lists: no date can be read from whatever parts
    for size in range(len(parts), 0, -1):
        for first in range(len(parts) - size + 1):
            line = _date_among(document, layout, pattern, index, parts, first, first + size)
            if line:
                return line
    return None


def _holds_title(document: Document, pattern: LabelPattern, index: int, parts: list[str]) -> bool:
    """Tell whether one of *parts*, none of which begins with a label, is too long for a section, holds no date and may
    not stand beside one.
    """
    if any(map(pattern.match, parts)):
        return False
    long = (part for part in parts if len(part) > LONGEST_CATEGORY and not tells_year(part))
    return any(not may_stand_beside(document, index, part) for part in long)


def _date_among(
    document: Document,
    layout: Layout,
    pattern: LabelPattern,
    index: int,
    parts: list[str],
    first: int,
    last: int,
) -> DateLine | None:
    """Read *parts* from *first* to *last* as the date, if all others may stand beside it."""
    text, block = " ".join(parts[first:last]), document.blocks[index]
    if last - first == 1 < len(parts) and is_credit(parts[last % len(parts)]):
        text = OF_TIME.sub("", text)
    match = pattern.match(text)
    line = _labelled(document, layout, index, text, match) if match else None
    written = line.written if line else only_date(text, layout.date_form, document.portal.timezone)
    if written is None or (last - first > 1 and is_button(parts[last - 1])):
        return None
    others = parts[first + 1 : last]
    if line and _says_more(line) and any(is_of_page(block, one) or is_field(one) for one in others):
        return None  # neither a counter nor a field of its own nor who wrote it is part of the date
    told = [part for part in parts[:first] + parts[last:] if not is_counter(part)]
    if not all(may_stand_beside(document, index, part) for part in told):
        return None  # what may not stand beside the date is the date itself, or the line carries none of its own
    shown = _as_shown(block.text, parts[first:last]) or text
    return DateLine(index, index, shown, written, line.label if line else None, tuple(told))


def _as_shown(line: str, parts: list[str]) -> str | None:
    """Return what *line* shows from the first of *parts* to the last, with what parts them, if they stand in order."""
    at = begin = line.find(parts[0])
    for part in parts:
        at = line.find(part, at)
        if at < 0:
            return None
        at += len(part)
    return line[begin:at]


def _labelled(document: Document, layout: Layout, index: int, text: str, match: re.Match[str]) -> DateLine | None:
    label = match.group(1)
    begin = _AFTER_LABEL.match(text, match.end()).end()  # type: ignore[union-attr]  # the pattern matches nothing too
    rest = text[begin:]
    zone = document.portal.timezone
    if not rest.strip(" )]:"):
        return _value_beside(document, layout, index, text, label)
    written = find_date(rest, layout.date_form, zone)
    if written is None or not only_filler(rest[: written.start]) or _letters(rest[written.end :]) > 70:
        return None
    return DateLine(index, index, text, written, label, behind=rest[written.end :])


def _letters(text: str) -> int:
    return sum(1 for letter in text if letter.isalpha())


def _value_beside(document: Document, layout: Layout, index: int, text: str, label: str) -> DateLine | None:
    """The label fills its own element; its value is the next line, if that is a date and nothing else."""
    best = DateLine(index, index, text, None, label)
    lines = [text]
    for last in range(index + 1, min(index + 5, len(document.blocks))):
        if not document.blocks[last].text:
            break
        lines.append(document.blocks[last].text)
        written = only_date(" ".join(lines[1:]), layout.date_form, document.portal.timezone)
        if written is None:
            break
        best = DateLine(index, last, " ".join(lines), written, label)
        if not _half_done(document, last):
            break
    return best


def _half_done(document: Document, index: int) -> bool:
    """Tell whether the next line is the rest of a date in its own element: the time, SA or CH, a bracket."""
    following = document.blocks[index + 1].text if index + 1 < len(document.blocks) else ""
    return _REST.fullmatch(following) is not None
