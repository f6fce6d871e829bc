"""Who wrote it, told beside the head or below the text: by labels, links to an author, or the style of a name."""

from __future__ import annotations

from collections import deque
from itertools import chain, islice, takewhile

from crawler.portals.base import Layout
from crawler.reading.body.region import Region
from crawler.reading.byline.credits import Credits, is_signature, keep, keep_signature
from crawler.reading.byline.labels import is_credit, labelled
from crawler.reading.byline.named import named_author
from crawler.reading.head.again import dated_again
from crawler.reading.head.dated import DateLine
from crawler.reading.head.filing import authors_told, filing_lines
from crawler.reading.head.posting import posted_by, without_filing
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_ending
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.idle import without_buttons
from crawler.reading.lines.markers import is_item, is_text
from crawler.reading.lines.names import is_name, is_person, names_unit
from crawler.reading.lines.parts import BY, parts_of
from crawler.reading.lines.series import same_series
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.section.sections import author_links, portrayed

_FEWEST_BUTTONS = 2
#: So many fields of its list may stand above a date.
_MOST_FIELDS = 4
_LONGEST_LIST, _LONGEST_FORM, _MOST_CREDITS = 25, 6, 2
_LONGEST_LABELLED = 80


def told_beside_head(
    document: Document, head: ArticleHead, start: int, filed: list[tuple[int, str]]
) -> tuple[str, ...]:
    """What the line of the date tells besides the date, the lines between title and date, and those right below, which
    are *filed*.
    """
    told = [index for index, kind in filed if kind == "by"]
    if head.date is None:
        linked = [f"{BY}{name}" for index in told for name in author_links(document.blocks[index])]
        marked = None if linked else named_author(document, range(head.title.last + 1, start))
        beside = (*authors_told(document, iter(told), sure=True), *linked, *_told_over(document, head.first))
        return (*beside, f"{BY}{marked}") if marked else beside
    over_date = range(head.title.last + 1, head.date.first)
    lines = range(head.title.last + 1, max(start, head.date.last + 1, *(index + 1 for index in told)))
    over = range(head.date.first, head.title.first)  # empty where the date stands below
    names = [name for index in chain(lines, over) for name in author_links(document.blocks[index])]
    shown = [portrayed(document, index) for index in over_date if (document.blocks[index].image_link or "")[:1] == "#"]
    names += [name for name in shown if name and is_name(name, True)]
    named = names[0] if names else named_author(document, lines)
    named = named or _author_beside_date(document, head.date, head.title.first)
    above = (document.blocks[index].text for index in range(head.date.last + 1, head.title.first))
    beside = (
        *head.date.beside,
        *authors_told(document, iter(over_date)),
        *authors_told(document, iter(told), sure=True),
        *filter(is_credit, above),
    )
    beside = (*beside, *_told_over(document, head.first))
    return (*beside, f"{BY}{named}") if named else beside


def _told_over(document: Document, first: int) -> tuple[str, ...]:
    """Return the line right above the head, whose first block is *first*, if it names an author under a label and opens
    a box that holds the head.
    """
    over = first - 1
    told = _author_part(document.blocks[over]) if over >= 0 else None
    if told is None:
        return ()
    opens = document.containers[document.common(over, first)].first >= over - 1
    return (told,) if opens else ()


def _author_part(block: Block) -> str | None:
    """Return the line, or the one part of it, if it names an author under a label."""
    if author_of(block.text) or is_credit(block.text):
        return block.text
    parts = parts_of(block) if len(block.pieces) > 1 and len(block.text) <= _LONGEST_LABELLED else []
    return parts[0] if len(parts) == 1 and author_of(parts[0]) else None


def _author_beside_date(document: Document, date: DateLine, title: int) -> str | None:
    """The author behind "by" in the line of the date, or whom a style sheet names above a date above the *title*."""
    line = document.blocks[date.first]
    user = posted_by(without_filing(line.text, line))
    if user or date.first > title:
        return user
    where = document.nearest(date.first, ("dl", "ul", "ol"))
    opens = document.containers[where].first if where >= 0 else date.first
    return named_author(document, range(max(min(opens, date.first - 1), date.first - _MOST_FIELDS, 0), date.first))


def take_behind_list(document: Document, signed: Credits, title: int, region: Region) -> None:
    """Note in *signed* who is told right below the list of others behind a text, with a heading or none: labelled
    credits in an element of the page that holds the *title* too, or a signature set as the last paragraph is.
    """
    for first in dict.fromkeys((region.limit + 1, region.end)):
        _take_behind_entries(document, signed, title, region.told, first)


def _take_behind_entries(document: Document, signed: Credits, title: int, told: range, first: int) -> None:
    """Note who is told behind the entries of a list that begins at block *first*."""
    index, end = first, min(first + _LONGEST_LIST, len(document.blocks))
    while index < end and (not document.blocks[index].text or is_item(document, index)):
        index += 1
    if index <= first:
        return
    below = range(index, min(index + _LONGEST_FORM, len(document.blocks)))
    lines = (at for at in below if document.blocks[at].text and not document.is_of_page(at))
    for line in islice(lines, _MOST_CREDITS):
        text, shared = document.blocks[line].text, document.common(line, title)
        if is_credit(text) and document.containers[shared].tag != "html":
            for kind, value in labelled(text):
                keep(signed, kind, value, text)
        elif told and same_series(document, told[-1], line) and _signs(document, line):
            keep_signature(signed, without_buttons(document.blocks[line]))
        else:
            return


def _signs(document: Document, index: int) -> bool:
    """Tell whether the line is a signature; the heading of another list may be worded like a name."""
    block = document.blocks[index]
    if block.heading or block.is_linked or is_ending(block.text):
        return False
    below = document.blocks[min(index + 1, len(document.blocks) - 1)]
    return not (below.is_linked or below.image_link) and is_signature(document, index)


def take_in_head(document: Document, signed: Credits, title: int, region: Region) -> None:
    """Note in *signed* the name, of people or an office, that closes the box which holds *title* and no more of the
    text than its lead.
    """
    if signed.author or not region.told:
        return
    chain = (document.containers[where] for where in document.ancestors(document.blocks[title].container))
    box = deque(takewhile(lambda box: box.last < region.told[-1], chain), maxlen=1)
    lines = [at for at in range(title + 1, box[0].last + 1) if document.blocks[at].text] if box else []
    if not lines or lines[-1] < region.start or sum(is_text(document, at) for at in lines) > 1:
        return
    block = document.blocks[lines[-1]]
    told = not block.heading and len(block.links) < _FEWEST_BUTTONS
    if told and (is_person(block.text) or names_unit(block.text, True)):
        signed.blocks.add(lines[-1])
        keep(signed, "author", block.text, block.text)


def author_below(document: Document, layout: Layout, head: ArticleHead, end: int) -> str | None:
    """The author told under a label right below text and date, among where the page is filed, or beside the date that
    is told there again.
    """
    again = dated_again(document, layout, head, end) if end < len(document.blocks) else None
    if again:
        return again
    below = max(end, head.date.last + 1 if head.date else 0)
    filed = [index for index, kind in filing_lines(document, below) if kind == "by"]
    linked = (name for index in filed for name in author_links(document.blocks[index]))
    told = map(author_of, authors_told(document, iter(filed), sure=True))
    dated = author_links(document.blocks[head.date.first]) if head.date and head.date.first >= end else ()
    return next(filter(None, (*told, *linked, *dated)), None)
