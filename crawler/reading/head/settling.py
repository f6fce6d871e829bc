"""What is settled once a head is found: the lower of a title told twice, and a date that only the page's own word ties
to it.
"""

from __future__ import annotations

from dataclasses import replace

from crawler.reading.head.dated import DateLine
from crawler.reading.head.declared_day import ABOVE, BELOW, declared_days
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.head.title import make_title
from crawler.reading.lines.markers import may_be_told
from crawler.reading.page.document import Document
from crawler.reading.page.words import words

#: A banner with the title, the date and where the article is filed is no higher than this many lines.
_BANNER = 10
#: Headings of lower ranks with the title are those of bars to share it by.
_TOP = 2


def nearest_to_text(document: Document, head: ArticleHead, lines: list[DateLine]) -> ArticleHead:
    """Return the head with the lower of two headings that say the same, no text between them: themes tell the title in
    a banner, then once more above the text, with a date line of its own or that of the banner.
    """
    below = _told_again(document, head)
    title = make_title(document, below, 1) if below >= 0 else None
    if title is None:
        return head
    own = next((line for line in lines if title.last < line.first <= title.last + BELOW and line.written), None)
    return ArticleHead(title, own or head.date, head.score)


def _told_again(document: Document, head: ArticleHead) -> int:
    title = head.title
    if not (title.confirmed and title.heading):
        return -1
    reach = range(title.last + 2, title.last + _BANNER + 1)  # two in a row are one for each width of screen
    lowest = max(title.heading, _TOP)
    blocks = document.blocks
    again = (
        at for at in document.headings if at in reach and blocks[at].heading <= lowest and not blocks[at].is_linked
    )
    below = next((at for at in again if words(blocks[at].text) == words(title.text)), -1)
    return -1 if any(may_be_told(document, at) for at in range(title.last + 1, below)) else below


def dated_as_declared(document: Document, head: ArticleHead, lines: list[DateLine]) -> ArticleHead:
    """Give a confirmed title without a date the one near it that is of the day on which the page declares it was
    published, though other lines part them.
    """
    title = head.title
    if head.date or not title.confirmed:
        return head
    near = [line for line in lines if title.first - ABOVE <= line.first <= title.last + BELOW and line.written]
    days = declared_days(document) if near else ()
    own = (line for line in near if line.written and line.written.iso and line.written.iso[:10] in days)
    date = next(own, None)
    return replace(head, date=date) if date else head
