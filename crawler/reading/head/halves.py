"""Titles broken over lines: which lines of an element are one title."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from archive.folding import WORD, fold
from crawler.reading.head.dateline import TITLE_LIMIT
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.boilerplate import begins_at_home
from crawler.reading.lines.dates import find_date, has_year, is_date, only_filler
from crawler.reading.lines.parts import GENERAL_LABELS
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

_SHORTEST_HALF = 12
#: Most sections have shorter names.
_LONGEST_SECTION = 20
_LONGEST_LABEL = 30
#: A line that ends or begins with one of these is half a phrase.
_JOINTS = "-–&"
_BARS = re.compile(r"\s[|•·]\s")
_WORDS_ASKED = 2


def same_line_group(document: Document, index: int) -> tuple[int, int]:
    """A title broken by ``<br>`` is one: lines of one heading, or of one element set in one style."""
    first = last = index
    while first > 0 and _continues(document, first - 1, first):
        first -= 1
    while last + 1 < len(document.blocks) and _continues(document, last, last + 1):
        last += 1
    return first, last


def _continues(document: Document, upper: int, lower: int) -> bool:
    one, two = document.blocks[upper], document.blocks[lower]
    if not (one.text and two.text) or _tells_date_under_label(two.text):
        return False
    if one.heading:
        return one.heading == two.heading and _same_heading(document, upper, lower)
    if one.container != two.container or two.breaks != 1 or len(one.text) + len(two.text) >= TITLE_LIMIT:
        return False
    joined = (one.is_bold and two.is_bold) or _runs_over(document, upper, lower) or _reads_on(one, two)
    return joined or _declared_whole(document, one, two)


def _declared_whole(document: Document, one: Block, two: Block) -> bool:
    """Tell whether the page declares the two lines, and nothing else, as its title."""
    return document.declared.begins(one.text) and document.declared.exactly(f"{one.text} {two.text}")


def _tells_date_under_label(line: str) -> bool:
    """Tell whether *line* is a date behind a label, which a tag left open may set as the title above it is set, or that
    of the last change in brackets.
    """
    label, _, rest = line.partition(":")
    if not rest or len(label) > _LONGEST_LABEL:
        return line[0] == "(" and line[-1] == ")" and tells_change(line[1:-1])
    if is_date(rest.strip(" )")):
        return True
    return has_year(rest) and any(map(is_labelled_date, _BARS.split(line)))


def is_labelled_date(part: str) -> bool:
    """Tell whether *part* of a line is a date behind one of the usual labels, whatever follows."""
    label, _, rest = part.partition(":")
    if label.strip(" ([").casefold() not in GENERAL_LABELS:
        return False
    written = find_date(rest, "day-first", "+07:00")
    return written is not None and only_filler(rest[: written.start])


def _reads_on(one: Block, two: Block) -> bool:
    """Tell whether an inline element holds both lines, and the lower reads on in mid-phrase."""
    unlinked = two.runs_on and not (one.links or two.links)
    return unlinked and one.text[-1] not in ".!?:;…|" and two.text[0].islower()


def _same_heading(document: Document, upper: int, lower: int) -> bool:
    tag = (f"h{document.blocks[upper].heading}",)
    return document.nearest(upper, tag) == document.nearest(lower, tag) >= 0


def _runs_over(document: Document, upper: int, lower: int) -> bool:
    """The lines fill an element of their own, no link among them, and read on in mid-phrase or stand in large type."""
    one, two = document.blocks[upper], document.blocks[lower]
    span = document.containers[one.container]
    if span.last - span.first > 3 or any(document.blocks[line].links for line in range(span.first, span.last + 1)):
        return False
    if one.text[-1] in ".!?;…|" or is_date(two.text[:60]):
        return False
    if one.text[-1] == ":":
        phrase = two.runs_on and two.text[0].islower()
        return phrase or document.is_large(upper) or _runs_on_in_address(document, one, two)
    capitals = one.text.isupper() and two.text.isupper()
    alone = two.runs_on and span.last - span.first == 1 and min(len(one.text), len(two.text)) >= _SHORTEST_HALF
    if alone and not document.is_site_name(one.text):
        return True  # one inline element holds both, and theirs nothing else
    halves = span.last - span.first == 1 and _are_halves(document, upper, one.text, two.text)
    reads_on = two.text[0].islower() or two.text[0] in _JOINTS or one.text[-1] in _JOINTS
    return halves or capitals or reads_on or document.is_large(upper) or _runs_on_in_address(document, one, two)


def _runs_on_in_address(document: Document, one: Block, two: Block) -> bool:
    """Tell whether the page's own address has the last words of *one* and the first of *two* in one run, as addresses
    made of titles do.
    """
    joint = " ".join([*_folded(one.text)[-_WORDS_ASKED:], *_folded(two.text)[:_WORDS_ASKED]])
    parts = urlsplit(document.page.url).path.split("/")
    return any(f" {joint} " in f" {' '.join(_folded(unquote(part)))} " for part in parts)


def _folded(text: str) -> list[str]:
    return WORD.findall(fold(text))


def _are_halves(document: Document, upper: int, one: str, two: str) -> bool:
    """Tell whether two lines that fill an element are long enough for halves of a title, and no section or site is
    named by the first: a site's name in capitals stands above what is not.
    """
    long = len(one) >= _LONGEST_SECTION and len(two) >= _SHORTEST_HALF and one.isupper() == two.isupper()
    return long and not (document.is_site_name(one) or document.is_section(upper, one) or begins_at_home(one))
