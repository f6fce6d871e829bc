"""One page to one article: ``extract(page, portal)``.

Pure: no network, no clock, no database. The head is found by the date line and the title, the body runs from there to
the first end marker that its surroundings bear out, and what belongs to pictures, signed, files and related lists is
taken out of it. Raises the errors of :mod:`crawler.reading.errors`, re-exported here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from archive.models import Article, Page
from crawler.portals.base import Layout, Portal
from crawler.reading.absent import without_absent
from crawler.reading.body.asides import aside_lines
from crawler.reading.body.asked import asked_lines
from crawler.reading.body.boxes import site_boxes
from crawler.reading.body.cards import lines_set_in
from crawler.reading.body.linked import box_lines
from crawler.reading.body.mass import date_between, lines_between
from crawler.reading.body.page_tools import tool_lines
from crawler.reading.body.region import Region
from crawler.reading.body.selected import bounds_of, is_empty, lead_in_head, region_of
from crawler.reading.body.text import Line, Piece, collect, join, lead_of, pieces, without_repeated_lead
from crawler.reading.body.tops import add_picture_above, first_picture
from crawler.reading.byline.authors import author_below, take_behind_list, take_in_head, told_beside_head
from crawler.reading.byline.credits import Credits, read_credits
from crawler.reading.byline.declared import take_declared
from crawler.reading.byline.selected import take_selected
from crawler.reading.doubts import doubts
from crawler.reading.errors import (
    ChallengePageError,
    ErrorPageError,
    ExtractionError,
    ListPageError,
    LoginPageError,
    NotAnArticleError,
    NoTextError,
    NotHtmlError,
    NoTitleError,
    SoftNotFoundError,
    TooDeepError,
    TooLargeError,
    UndecodableError,
)
from crawler.reading.generic import ends_told, read_generic
from crawler.reading.head.below import above_date, date_apart
from crawler.reading.head.dated import DateLine
from crawler.reading.head.dateline import dated_blocks
from crawler.reading.head.filing import filing_blocks, filing_lines
from crawler.reading.head.last_resorts import head_by_label, head_by_place
from crawler.reading.head.layouts import best_head
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.head.selected import date_elsewhere
from crawler.reading.head.signs import stands_at_foot
from crawler.reading.lines.markers import markers_of
from crawler.reading.page.apart import lines_apart
from crawler.reading.page.document import Document
from crawler.reading.page.language import language_of
from crawler.reading.page.opening import open_document
from crawler.reading.pictures.attached import read_attachments
from crawler.reading.pictures.captions import read_pictures
from crawler.reading.pictures.collection import Pictures
from crawler.reading.pictures.links import file_lines
from crawler.reading.refusal.classify import refuse, refuse_doubtful, refuse_list
from crawler.reading.refusal.gates import check_status, refuse_gate, refuse_sign_in
from crawler.reading.refusal.shelves import refuse_shelf
from crawler.reading.related import read_related
from crawler.reading.section.category import read_category
from crawler.reading.uncollected import collection_paused

__all__ = [
    "ChallengePageError",
    "ErrorPageError",
    "ExtractionError",
    "ListPageError",
    "LoginPageError",
    "NoTextError",
    "NoTitleError",
    "NotAnArticleError",
    "NotHtmlError",
    "Reading",
    "SoftNotFoundError",
    "TooDeepError",
    "TooLargeError",
    "UndecodableError",
    "extract",
    "read",
]

_REACH_OF_FILES = 4
_FEWEST_PARAGRAPHS = 2
_MOST_PARAGRAPHS = 500
_LARGEST_GENERIC = 500_000


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with how it was read.

    ``evidence`` maps a field to the words on the page it came from; ``body`` is what the published fragment is made of;
    ``inside`` and ``chrome`` are the visible lines that were read and those that were left; ``base`` is the address
    that relative links are joined to.
    """

    article: Article
    evidence: dict[str, str]
    body: tuple[Piece, ...] = ()
    inside: tuple[str, ...] = ()
    chrome: tuple[str, ...] = ()
    base: str = ""


def extract(page: Page, portal: Portal) -> Article:
    """Return the article on *page*, ``html`` left empty. Raises an ExtractionError with a reason otherwise."""
    with collection_paused():
        return _find(page, portal)[0]


def read(page: Page, portal: Portal) -> Reading:
    """Return the article on *page* with the evidence for each field. Raises an ExtractionError with a reason."""
    with collection_paused():
        return _find(page, portal)[1]()


#: An article, and what tells how it was read: evidence and the parts of the body cost time that not everyone needs.
_Found = tuple[Article, Callable[[], Reading]]


def _find(page: Page, portal: Portal) -> _Found:
    check_status(page.status)
    document = open_document(page, portal)
    refuse_gate(document)
    try:
        return _read_document(document)
    except (NoTitleError, NoTextError):
        paragraphs = [document.blocks[index].text for index in range(len(document.blocks)) if document.is_prose(index)]
        told = _FEWEST_PARAGRAPHS <= len(paragraphs) <= _MOST_PARAGRAPHS and any(map(ends_told, paragraphs))
        if not told or len(page.body) > _LARGEST_GENERIC:
            raise
        if _is_labelled_once(best_head(document)[3]):
            raise  # the portal's own article page: what our rules do not find on it, nobody finds
        article = read_generic(page, portal, document)
        return article, partial(Reading, article, {"text": "trafilatura, because no layout fits"})


def _read_document(document: Document) -> _Found:
    layout, head, fits, lines = best_head(document)
    refuse_sign_in(document, head)
    if head is None:
        once = _is_labelled_once(lines) and not any(stands_at_foot(document, line) for line in lines)
        head = head_by_label(document, lines) if once else head_by_place(document, markers_of(layout), lines)
    if head is None:
        refuse_shelf(document, None)
        if not _is_labelled_once(lines):
            refuse(document)
        raise NoTitleError("No line of the page is confirmed as a title.")
    return _read_below(document, layout, head, fits, lines)


def _read_below(document: Document, layout: Layout, head: ArticleHead, fits: bool, dates: list[DateLine]) -> _Found:
    document.set_headline(head.title.first, asked_lines(document, head.title.first))
    region = region_of(document, layout, head)
    region = region if head.date else above_date(document, region, dates, head.title.last)
    refuse_list(document, head, region, dated_blocks(dates))
    elsewhere = date_elsewhere(document, layout, head, dates)
    if head.date is None and region.between and not elsewhere:
        head = replace(head, date=date_between(dates, range(head.title.last + 1, region.between.stop)))
    date = head.date or elsewhere or date_apart(document, layout, region.end, dates, head.title.last)
    dated = head if head.date else replace(head, date=date)
    filed = list(filing_lines(document, region.start))
    bounds = bounds_of(document, layout, head, region)
    taken = _of_page(document, layout, head.title.text, region, filed).difference(bounds.lead)
    taken |= filing_blocks(document, filed, region.start)
    told = taken | head.blocks | bounds.told_lead(document)
    pictures = read_pictures(document, first_picture(document, head, region.start), bounds.end, told)
    add_picture_above(document, head, region.start, pictures)
    beside = told_beside_head(document, head, region.start, filed)
    if dated.date and not head.date:
        beside, taken = beside + dated.date.beside, taken | dated.date.blocks
    signed = read_credits(document, region.start, region.end, region.limit, taken | pictures.blocks, beside)
    take_in_head(document, signed, head.title.first, region)
    take_declared(document, signed, region.start, region.end)
    take_selected(document, signed, layout)
    taken |= (elsewhere.blocks if elsewhere else set()) | pictures.blocks | signed.blocks | bounds.outside
    lines = collect(document, region.start, region.end, taken, head.title.text)
    if lines:
        lines = lead_in_head(document, bounds, head, region.start, taken) + lines
    lines = without_repeated_lead(lines)
    empty = is_empty(document, layout)
    if not lines or empty:
        refuse_sign_in(document, None)
        if not (empty or _is_labelled_once(dates)):
            refuse(document)
        raise NoTextError("The page has a title but no text below it.")
    text = join(lines)
    head = dated
    refuse_doubtful(document, head, region, text)
    if not signed.author:
        signed.author = author_below(document, layout, head, region.end)
    if not (signed.author and signed.source):
        take_behind_list(document, signed, head.title.first, region)
    pictures.drop_portrait(signed.author, region.text, document.blocks)
    return _assemble(document, layout, head, fits, region, signed, pictures, lines, text)


def _of_page(document: Document, layout: Layout, title: str, region: Region, filed: list[tuple[int, str]]) -> set[int]:
    """Return the lines of the region that are no text of an article: files, boxes of the site, tools of the page. Its
    first lines are *filed*.
    """
    apart = lines_apart(document, region.start, region.end)
    found = file_lines(document, apart) | box_lines(document, apart, filed) | site_boxes(document, apart)
    found |= aside_lines(document, layout, title, region.start, region.end) | lines_set_in(document, apart, region.told)
    return found | lines_between(document, region.between) | tool_lines(document, apart, region)


def _is_labelled_once(dates: list[DateLine]) -> bool:
    """Tell whether the page shows the portal's date label, as an article does; lists show it once an entry."""
    return sum(bool(line.label) for line in dates) == 1


def _assemble(
    document: Document,
    layout: Layout,
    head: ArticleHead,
    fits: bool,
    region: Region,
    signed: Credits,
    pictures: Pictures,
    lines: list[Line],
    text: str,
) -> _Found:
    page, portal = document.page, document.portal
    category, category_why = read_category(document, layout, head, region.text, region.end)
    article = Article(
        url=page.url,
        portal=portal.name,
        layout=layout.name,
        title=head.title.text,
        published_at=head.date.written.iso if head.date and head.date.written else None,
        published_raw=head.date.raw if head.date and head.date.written else None,
        category=category,
        lead=lead_of(lines),
        text=text,
        author=signed.author,
        source=signed.source,
        images=tuple(pictures.images),
        attachments=read_attachments(document, layout, region.start, _end_of_files(document, region)),
        related=read_related(document, layout, max(region.text, region.between.stop), region.end),
        language=language_of(text),
        warnings=doubts(document, layout, head, fits, text),
    )
    article = without_absent(article, layout)
    return article, partial(
        _told, document, article, head, region, signed, pictures, lines, category_why if category else ""
    )


def _told(
    document: Document,
    article: Article,
    head: ArticleHead,
    region: Region,
    signed: Credits,
    pictures: Pictures,
    lines: list[Line],
    category_why: str,
) -> Reading:
    """Return *article* with how it was read."""
    why = _evidence(head, region, signed, category_why)
    evidence = {field: told for field, told in why.items() if getattr(article, field)}
    inside = tuple(line.text for line in lines)
    outside = (block.text for index, block in enumerate(document.blocks) if not region.start <= index < region.end)
    body = pieces(document, lines, pictures.places)
    return Reading(article, evidence, body, inside, tuple(filter(None, outside)), document.head.base)


def _end_of_files(document: Document, region: Region) -> int:
    """Files stand within four lines behind the text, buttons and counters not counted."""
    index, seen = region.end, 0
    while index < region.limit and seen < _REACH_OF_FILES:
        seen += not document.is_furniture(index)
        index += 1
    return index


def _evidence(head: ArticleHead, region: Region, signed: Credits, category_why: str) -> dict[str, str]:
    found = {"title": head.title.why, "text": f"from block {region.start} to {region.why}"}
    if head.date:
        found["published_at"] = f"label {head.date.label!r}" if head.date.label else "a line that is only a date"
    if category_why:
        found["category"] = category_why
    if signed.author_line:
        found["author"] = f"the line {signed.author_line!r}"
    if signed.source_line:
        found["source"] = f"the line {signed.source_line!r}"
    return found
