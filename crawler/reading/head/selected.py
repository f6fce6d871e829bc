"""The head of an article where its layout says that title and date stand."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.head.dated import ONLY_DAY, DateLine
from crawler.reading.head.dateline import TITLE_LIMIT
from crawler.reading.head.scoring import SURE, ArticleHead
from crawler.reading.head.title import Title
from crawler.reading.lines.dates import WrittenDate, find_date
from crawler.reading.page.document import Document
from crawler.reading.page.selected import Place, places

#: One paragraph, the lead, may stand between title and date.
_MOST_PROSE = 1
#: A date further away than so many lines belongs to the head no more; it is the article's all the same.
_REACH = 12


def selected_title(document: Document, layout: Layout) -> Title | None:
    """Return the title at the layout's own place: of several the one that the page declares, a heading sooner than a
    step of a way, else the first.
    """
    found = [place for place in places(document, layout.title_selector) if len(place.text) <= TITLE_LIMIT]
    blocks = document.blocks
    sure = [(document.confirmed(one.text), bool(blocks[one.first].heading), -at) for at, one in enumerate(found)]
    if not sure:
        return None
    place = found[-max(sure)[-1]]
    heading = blocks[place.first].heading
    return Title(place.first, place.last, place.text, True, heading, f"the layout's place {layout.title_selector!r}")


def selected_dates(document: Document, layout: Layout, lines: list[DateLine]) -> list[DateLine]:
    """Return the dates at the layout's own places: those of *lines* that stand there, else what is written there."""
    found = (_dated(document, layout, place, lines) for place in places(document, layout.date_selector))
    return [line for line in found if line]


def _dated(document: Document, layout: Layout, place: Place, lines: list[DateLine]) -> DateLine | None:
    own = next((line for line in lines if line.first <= place.first <= line.last), None)
    written = find_date(place.text, layout.date_form, document.portal.timezone)
    if own and own.written and (written is None or _day(own.written) == _day(written)):
        return own
    return DateLine(place.first, place.last, place.text, written, None) if written else None


def _day(written: WrittenDate) -> str | None:
    return written.iso and written.iso[:ONLY_DAY]


def head_of(document: Document, title: Title, dates: list[DateLine]) -> ArticleHead:
    """Return the head that *title* makes with the nearest of *dates* in reach of it, if any is."""
    near = [line for line in dates if _is_near(document, title, line)]
    line = min(near, key=lambda one: (one.first < title.first, abs(one.first - title.last)), default=None)
    return ArticleHead(title, line, SURE)


def _is_near(document: Document, title: Title, line: DateLine) -> bool:
    between = range(line.last + 1, title.first) if line.first < title.first else range(title.last + 1, line.first)
    return len(between) <= _REACH and sum(map(document.is_prose, between)) <= _MOST_PROSE


def date_elsewhere(document: Document, layout: Layout, head: ArticleHead, dates: list[DateLine]) -> DateLine | None:
    """Return the first date at the layout's own places, where *head* has none in reach of its title."""
    return next(iter(selected_dates(document, layout, dates)), None) if head.date is None else None
