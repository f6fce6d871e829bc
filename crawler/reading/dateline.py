"""Date lines: labelled or bare, whole or parted into elements, alone or run on behind a title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from crawler.portals.base import Layout
from crawler.reading.blocks import Block
from crawler.reading.clean import clean
from crawler.reading.dates import WrittenDate, find_date, only_date, only_filler
from crawler.reading.document import Document

#: Labels before a date on portals that declare none.
GENERAL_LABELS = (
    "ngày đăng",
    "thời gian đăng",
    "đăng ngày",
    "đăng lúc",
    "ngày đăng tin",
    "ngày đăng bài",
    "ngày xuất bản",
    "ngày phát hành",
    "ngày tạo",
    "ngày cập nhật",
    "cập nhật lúc",
    "cập nhật ngày",
    "cập nhật",
    "ngày viết",
    "published on",
    "published",
    "posted on",
    "posted",
    "post date",
    "date",
)
#: Longer than any title (letters).
TITLE_LIMIT = 320
_DATE_LINE_LIMIT = 220
_BARE_DATE_LIMIT = 90
_YEAR = re.compile(r"\d{4}")
_WEEKDAY = re.compile(r"thứ|chủ nhật|day\b", re.I)
_REST = re.compile(r"(?:\d{1,2}:\d{2}(?::\d{2})?)?\s?(?:SA|CH|AM|PM)?\s?\)?", re.I)
_COUNTER_BESIDE = re.compile(
    r"[\s|•·,;–-]*(?:(?:số\s)?(?:lượt|lần)\s(?:xem|đọc|truy cập)|đã (?:xem|đọc)|views?)\s?:?\s?[\d.,]+[\w\s]*$", re.I
)
_AFTER_LABEL = re.compile(r"\s*[:：\-–]?\s*")


@dataclass(frozen=True, slots=True)
class DateLine:
    """Where a date stands: blocks ``first`` to ``last``; ``raw`` is the visible line; ``label`` the words before it."""

    first: int
    last: int
    raw: str
    written: WrittenDate | None
    label: str | None


def label_pattern(layout: Layout, general: bool) -> re.Pattern[str]:
    """Return the pattern of a date label at the start of a line, brackets allowed before it."""
    return _label_pattern(layout.date_label, general)


@lru_cache(maxsize=64)
def _label_pattern(label: str | None, general: bool) -> re.Pattern[str]:
    labels = [label] if label else []
    labels += GENERAL_LABELS if general else ()
    joined = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in labels)
    return re.compile(rf"[\s(\[*•|\-–]*({joined})(?![^\W_])", re.I)


def is_clock(raw: str) -> bool:
    """Tell whether a bare date reads like the day's date in a banner: a weekday, and no time."""
    return ":" not in raw and _WEEKDAY.search(raw) is not None


def date_lines(document: Document, layout: Layout, pattern: re.Pattern[str] | None) -> list[DateLine]:
    """Return every line of the page that is, or carries, a date of its own."""
    found = []
    index = 0
    while index < len(document.blocks):
        block = document.blocks[index]
        line = _date_line(document, layout, pattern, index, block) if 3 < len(block.text) <= _DATE_LINE_LIMIT else None
        if line:
            found.append(line)
            index = line.last
        index += 1
    return found


def dated_blocks(lines: list[DateLine]) -> set[int]:
    """Return the blocks of *lines*."""
    return {index for line in lines for index in range(line.first, line.last + 1)}


def _date_line(
    document: Document, layout: Layout, pattern: re.Pattern[str] | None, index: int, block: Block
) -> DateLine | None:
    text = _without_counter(block.text)
    match = pattern.match(text) if pattern else None
    if match:
        return _labelled(document, layout, index, text, match)
    if len(text) > _BARE_DATE_LIMIT or not _YEAR.search(text):
        return None
    written = only_date(text, layout.date_form, document.portal.timezone)
    return DateLine(index, index, text, written, None) if written and not block.is_linked else None


def _without_counter(text: str) -> str:
    """The line without the counter of readers that some pages print beside the date."""
    if not text[-1].isdigit() and not text.endswith(("xem", "đọc", "views")):
        return text
    match = _COUNTER_BESIDE.search(text)
    return text[: match.start()] if match else text


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
    return DateLine(index, index, text, written, label)


def _letters(text: str) -> int:
    return sum(1 for letter in text if letter.isalpha())


def _value_beside(document: Document, layout: Layout, index: int, text: str, label: str) -> DateLine | None:
    """The label fills its own element; its value is the next line, if that is a date and nothing else."""
    best = DateLine(index, index, text, None, label)
    lines = [text]
    for last in range(index + 1, min(index + 5, len(document.blocks))):
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


def split_run_on(document: Document, pattern: re.Pattern[str], layout: Layout) -> bool:
    """Part a line that holds title and date line in two inline elements; True when one was found and parted."""
    for index, block in enumerate(document.blocks):
        if len(block.pieces) < 2 or len(block.text) > TITLE_LIMIT + 120:
            continue
        cut = _run_on_cut(block, pattern, layout, document.portal.timezone)
        if cut:
            _part(document, index, cut)
            return True
    return False


def _run_on_cut(block: Block, pattern: re.Pattern[str], layout: Layout, zone: str) -> int:
    """Return the number of the piece at which a labelled date begins and fills the rest of the line, or 0."""
    for number in range(1, len(block.pieces)):
        rest = clean("".join(block.pieces[number:]))
        match = pattern.match(rest)
        written = find_date(rest[match.end() : match.end() + 60], layout.date_form, zone) if match else None
        if match and written and only_filler(rest[match.end() : match.end() + written.start]):
            return number
    return 0


def _part(document: Document, index: int, cut: int) -> None:
    """Make two blocks of one; the containers' spans grow by one from there on."""
    block = document.blocks[index]
    texts = [clean("".join(half)) for half in (block.pieces[:cut], block.pieces[cut:])]
    first = Block(texts[0], block.container, block.breaks, block.heading)
    first.linked, first.bold = min(block.linked, len(texts[0])), min(block.bold, len(texts[0]))
    first.links = block.links
    document.blocks[index : index + 1] = [first, Block(texts[1], block.container)]
    for container in document.containers:
        container.first += container.first > index
        container.last += container.last >= index
