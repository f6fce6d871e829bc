"""One page to one article: ``extract(page, portal)``.

Pure: no network, no clock, no database. The head is found by the date line and the title, the body runs from there to
the first end marker that its surroundings bear out, and what belongs to pictures, credits, files and related lists is
taken out of it. Raises the errors of :mod:`crawler.reading.errors`, re-exported here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from lxml.cssselect import CSSSelector

from archive.models import Article, Page
from crawler.portals.base import Layout, Portal
from crawler.reading.body import Region, find_region, markers_of
from crawler.reading.boilerplate import bare_marker, opens_files
from crawler.reading.byline import Credits, read_credits
from crawler.reading.captions import Pictures, read_pictures
from crawler.reading.category import read_category
from crawler.reading.classify import check_status, refuse, refuse_doubtful, refuse_gate, refuse_list
from crawler.reading.dates import is_doubtful_year
from crawler.reading.document import PROSE, Document, layouts_of, open_document
from crawler.reading.errors import (
    ChallengePageError,
    ErrorPageError,
    ExtractionError,
    ListPageError,
    LoginPageError,
    NotAnArticleError,
    NotHtmlError,
    NoTextError,
    NoTitleError,
    SoftNotFoundError,
    TooDeepError,
    TooLargeError,
    UndecodableError,
)
from crawler.reading.head import ArticleHead, DateLine, date_lines, dated_blocks, find_head, head_by_place, label_pattern, split_run_on
from crawler.reading.generic import read_generic
from crawler.reading.language import language_of
from crawler.reading.links import is_document_link, read_attachments
from crawler.reading.related import read_related
from crawler.reading.text import Line, Piece, collect, join, pieces, without_repeated_lead

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

_SHORT_TEXT = 120
_FEWEST_PARAGRAPHS = 2


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
    return read(page, portal).article


def read(page: Page, portal: Portal) -> Reading:
    """Return the article on *page* with the evidence for each field. Raises an ExtractionError with a reason."""
    check_status(page.status)
    document = open_document(page, portal)
    refuse_gate(document)
    try:
        return _read_document(document)
    except (NoTitleError, NoTextError):
        if sum(map(document.is_prose, range(len(document.blocks)))) < _FEWEST_PARAGRAPHS:
            raise
        return Reading(read_generic(page, portal), {"text": "trafilatura, because no layout fits"})


def _read_document(document: Document) -> Reading:
    layout, head, fits, lines = _best_head(document)
    head = head or head_by_place(document, markers_of(layout))
    if head is None:
        refuse(document)
        raise NoTitleError("No line of the page is confirmed as a title.")
    return _read_below(document, layout, head, fits, lines)


def _best_head(document: Document) -> tuple[Layout, ArticleHead | None, bool, list[DateLine]]:
    """Try each layout's label; the layout whose head is surest reads the page."""
    best: tuple[float, Layout, ArticleHead | None, bool, list[DateLine]] | None = None
    for layout in layouts_of(document.portal):
        recognised = _recognised(document, layout)
        for general in (False, True):
            pattern = label_pattern(layout, general) if layout.date_label or general else None
            lines = date_lines(document, layout, pattern)
            if pattern and not any(line.label for line in lines) and split_run_on(document, pattern, layout):
                lines = date_lines(document, layout, pattern)
            head = find_head(document, lines)
            fits = recognised or (not general and _fits(document, layout, head))
            score = (head.score if head else -9.0) + (3.0 if recognised else 0.0) - (0.5 if general else 0.0)
            if best is None or score > best[0]:
                best = (score, layout, head, fits, lines)
            if fits:
                break
    assert best is not None
    return best[1], best[2], best[3], best[4]


def _fits(document: Document, layout: Layout, head: ArticleHead | None) -> bool:
    """Tell whether the page shows what the layout declares: its date label, or one of its end markers."""
    if head is None:
        return False
    if head.date and head.date.label:
        return True
    markers = markers_of(layout)
    if not markers and not layout.date_label:
        return head.title.confirmed
    return any(len(block.text) <= 120 and bare_marker(block.text) in markers for block in document.blocks[head.end :])


_SELECTORS: dict[str, CSSSelector] = {}


def _select(document: Document, selector: str | None) -> list[Any]:
    if not selector:
        return []
    if selector not in _SELECTORS:
        _SELECTORS[selector] = CSSSelector(selector, translator="html")
    return list(_SELECTORS[selector](document.root))


def _recognised(document: Document, layout: Layout) -> bool:
    return bool(_select(document, layout.recognise))


def _read_below(document: Document, layout: Layout, head: ArticleHead, fits: bool, dates: list[DateLine]) -> Reading:
    region = find_region(document, layout, head)
    refuse_list(document, head, region, dated_blocks(dates))
    taken = _file_lines(document, region)
    pictures = read_pictures(document, region.start, region.end, taken)
    credits = read_credits(document, region.start, region.end, region.limit, taken | pictures.blocks)
    taken |= pictures.blocks | credits.blocks
    lines = collect(document, region.start, region.end, taken, head.title.text)
    lines = without_repeated_lead(lines)
    if not lines:
        refuse(document)
        raise NoTextError("The page has a title but no text below it.")
    refuse_doubtful(document, head, join(lines))
    return _assemble(document, layout, head, fits, region, credits, pictures, lines)


def _file_lines(document: Document, region: Region) -> set[int]:
    """Lines that only offer a file for download, when their label or their name says so."""
    found: set[int] = set()
    for index in range(region.start, region.end):
        block = document.blocks[index]
        if opens_files(block.text):
            found.add(index)
        elif block.links and all(is_document_link(href) for href, _ in block.links) and block.linked >= len(block.text) - 4:
            if index - 1 in found or block.links[0][1].lower().rsplit(".", 1)[-1] in ("pdf", "doc", "docx", "xls", "xlsx", "zip", "rar", "ppt", "pptx"):
                found.add(index)
    return found


def _assemble(
    document: Document, layout: Layout, head: ArticleHead, fits: bool, region: Region, credits: Credits, pictures: Pictures, lines: list[Line]
) -> Reading:
    page, portal = document.page, document.portal
    category, category_why = read_category(document, layout, head, region.end)
    text = join(lines)
    lead = _lead(lines)
    article = Article(
        url=page.url,
        portal=portal.name,
        layout=layout.name,
        title=head.title.text,
        published_at=head.date.written.iso if head.date and head.date.written else None,
        published_raw=head.date.raw if head.date and head.date.written else None,
        category=category,
        lead=lead,
        text=text,
        author=credits.author,
        source=credits.source,
        images=tuple(pictures.images),
        attachments=read_attachments(document, region.start, min(region.end + 4, region.limit)),
        related=read_related(document, layout, region.end),
        language=language_of(text),
        warnings=_warnings(document, head, fits, text),
    )
    evidence = _evidence(head, region, credits, category_why if category else "")
    inside = tuple(line.text for line in lines)
    outside = (block.text for index, block in enumerate(document.blocks) if not region.start <= index < region.end)
    body = pieces(document, lines, pictures.places)
    return Reading(article, evidence, body, inside, tuple(filter(None, outside)), document.head.base)


def _lead(lines: list[Line]) -> str | None:
    """The first paragraph, when more follow it: both kinds of portal open an article with a lead."""
    first = lines[0]
    return first.text if first.kind == "paragraph" or (first.kind == "heading" and len(first.text) >= PROSE) else None


def _warnings(document: Document, head: ArticleHead, fits: bool, text: str) -> tuple[str, ...]:
    found = []
    if not fits:
        found.append("unknown-layout")
    if not head.title.confirmed:
        found.append("title-unconfirmed" if head.date or head.title.heading else "title-by-place")
    written = head.date.written if head.date else None
    if written is None:
        found.append("no-date")
    elif written.iso is None:
        found.append(f"impossible-date: {head.date.raw if head.date else ''}")
    else:
        if is_doubtful_year(written.iso):
            found.append("old-date")
        if _is_future(written.iso, document.page.fetched_at):
            found.append("future-date")
    if len(text) < _SHORT_TEXT:
        found.append("short-text")
    if document.broken:
        found.append("broken-bytes")
    return tuple(found)


def _is_future(iso: str, fetched_at: datetime) -> bool:
    """A date without a time may lie one day ahead: the portal's day begins before ours."""
    moment = datetime.fromisoformat(iso)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=fetched_at.tzinfo)
    return moment > fetched_at + timedelta(days=1)


def _evidence(head: ArticleHead, region: Region, credits: Credits, category_why: str) -> dict[str, str]:
    found = {"title": head.title.why, "text": f"from block {region.start} to {region.why}"}
    if head.date:
        found["published_at"] = f"label {head.date.label!r}" if head.date.label else "a line that is only a date"
    if category_why:
        found["category"] = category_why
    if credits.author_line:
        found["author"] = f"the line {credits.author_line!r}"
    if credits.source_line:
        found["source"] = f"the line {credits.source_line!r}"
    return found
