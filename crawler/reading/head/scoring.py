"""How likely a title and a date line are the head of an article: what speaks for them and what against."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from crawler.reading.byline.labels import is_credit
from crawler.reading.head.between import dates_box, is_parted, lines_between, shows_today
from crawler.reading.head.dated import DateLine
from crawler.reading.head.dateline import TITLE_LIMIT, is_clock
from crawler.reading.head.declared_section import is_declared_section
from crawler.reading.head.diaries import against_day
from crawler.reading.head.title import Title, heads_list, is_linked_so, past_lists
from crawler.reading.lines.boilerplate import begins_at_home
from crawler.reading.lines.idle import is_idle_row
from crawler.reading.lines.series import unit
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.section.menu import names_news

#: How a line ends that is a sentence and no title, in Chinese too.
FULL_STOPS = (".", "。")
_FAR_ABOVE = 80
#: A section may be named so short; the title of an article is seldom.
SHORT_TITLE = 20
SHORT_HEADING = 30
#: The score of a confirmed title beside a date line, with prose behind both: no other head can be surer by much.
SURE = 10.0
_FEW, _BELOW_LEAD = 3, 16
#: How many lines below a heading the first paragraph may stand.
_BELOW, _BELOW_ONLY = 4, 12
#: A figure between two paragraphs has no more lines.
_LONGEST_FIGURE = 8


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """The head as found: ``first`` is the index of its first block, ``end`` that of the first block behind it."""

    title: Title
    date: DateLine | None
    score: float
    first: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        """Note where the head begins and ends: many rules ask."""
        title, date = self.title, self.date
        object.__setattr__(self, "first", min(title.first, date.first) if date else title.first)
        object.__setattr__(self, "end", max(title.last, date.last if date else -1) + 1)

    @property
    def blocks(self) -> set[int]:
        """The blocks of title and date line."""
        dated = range(self.date.first, self.date.last + 1) if self.date else ()
        return {*range(self.title.first, self.title.last + 1), *dated}


def is_paragraph(document: Document, index: int) -> bool:
    """Tell whether block *index* is prose that is very long or ends as a sentence."""
    text = document.blocks[index].text
    return document.is_prose(index) and (len(text) > 150 or text.endswith((".", "…", "!", "?", "”", ":")))


def score_head(document: Document, title: Title, line: DateLine | None) -> ArticleHead | None:
    """Return the head that *title* and *line* make, with its score; None when they cannot be one."""
    block = document.blocks[title.first]
    score = 6.0 if title.confirmed else 0.0
    plain = title.heading == 0 and not block.is_bold and not (title.confirmed and _leads_nowhere(block))
    if block.is_linked and (plain or leads_away(document, title)):
        score -= 5.0
    tells = title.text.endswith(FULL_STOPS) and not title.confirmed
    heading = 0 if tells else title.heading
    score += (3.0 if heading <= 2 else 2.0) if heading else 0.0
    score += 1.5 if block.is_bold or document.is_large(title.first) else 0.0
    score -= 4.0 if len(title.text) < 12 and not title.confirmed and not title.heading else 0.0
    score -= 3.0 if len(title.text) > 250 or tells else 0.0
    section = names_news(title.text) or document.is_section(title.first, title.text)
    if section or is_declared_section(document, title.last, title.text):
        score -= 7.0 if title.confirmed else 6.0
    if line:
        between = lines_between(document, title, line)
        if between and is_parted(document, title, line, between):
            return None
        score -= 3.5 if is_over_title(document, title, line) else 0.0
        score += worth_of_date(line)
        score -= 0.9 * between + against_day(document, title, line, between)
        if title.first > line.first:
            clock = not line.label and (between or shows_today(document, title, line))
            if clock or dates_box(document, title, line):
                return None  # a clock in the page's banner, not a date line
            plain = not (title.confirmed or 0 < heading <= 3 or _stands_out(document, title, line))
            score -= 4.0 if plain else 0.5
            score -= 2.0 if not title.confirmed and _titled_above(document, line.first) else 0.0
            score -= 0.0 if line.label else 2.5 if is_clock(line.raw) and not (title.confirmed and line.first) else 0.5
        if not (line.label or title.confirmed or title.heading) and _in_list(document, title.first):
            return None
    elif not title.confirmed and (block.is_linked or not _heads_text(document, title)):
        return None
    behind = max(title.last, line.last if line else -1) + 1
    if line and ":" in line.raw and not (line.label or lines_between(document, title, line)):
        behind = past_lists(document, behind)
    followed = 2.0 if line and _leads_to_date(document, title, line) else _followed(document, behind)
    if followed < 0 and not (title.confirmed or (line and line.label)):
        followed = -5.0  # the heading of a box of links
    borne_out = title.confirmed or title.heading or followed > 0 or _credit_follows(document, title)
    if line and not (line.label or borne_out):
        return None
    score += followed
    return ArticleHead(title, line, score)


def _leads_to_date(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether one paragraph parts a declared title from the date, and their box holds lines below."""
    between = range(title.last + 1, line.first)
    told = [at for at in between if document.blocks[at].text] if title.confirmed and len(between) < _FEW else []
    if len(told) != 1 or not document.is_prose(told[0]):
        return False
    box = document.containers[document.common(title.first, line.first)]
    below = document.blocks[line.last + 1 : min(line.last + 1 + _BELOW_LEAD, box.last + 1)]
    return any(len(block.text) >= SHORT_TITLE and not block.links for block in below)


def worth_of_date(line: DateLine) -> float:
    """Return what the date of a head adds to its score."""
    return 6.0 if line.label and line.written else 3.0 if line.label else 1.5


def leads_away(document: Document, title: Title) -> bool:
    """Tell whether the line leads to another page, as the title of a teaser does, and nothing confirms it here."""
    if title.confirmed or not document.has_address:
        return False  # where that is not known, a title may link to its own page
    return document.leads_away(document.blocks[title.first].links[0][0])


def _leads_nowhere(block: Block) -> bool:
    """Tell whether the links of the line have no address: anchors for a style's sake."""
    return not any(href for href, _ in block.links)


def may_be_title(block: Block, section: Title) -> bool:
    """Tell whether the line is longer than the name of a section, and neither link nor sentence."""
    return len(section.text) < len(block.text) <= TITLE_LIMIT and not (block.links or block.text.endswith(FULL_STOPS))


def is_over_title(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether a short line above the date is a section's: a longer one in bold or large type stands below."""
    below = line.last + 1
    if title.confirmed or len(title.text) > SHORT_HEADING or title.first > line.first or below >= len(document.blocks):
        return False
    return _is_set_off(document, below) and may_be_title(document.blocks[below], title)


def _stands_out(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the title, right below the date, is in large type and the line above the date, a section's, not."""
    above, size = line.first - 1, document.is_large
    if above < 0 or title.first != line.last + 1 or not size(title.first) or size(above):
        return False
    section = document.blocks[above]
    return not section.heading and len(section.text) <= SHORT_HEADING and len(section.text) < len(title.text)


def _titled_above(document: Document, index: int) -> bool:
    """Tell whether a line set in bold or large type, no link, stands right above block *index*."""
    return index > 0 and _is_set_off(document, index - 1)


def _is_set_off(document: Document, index: int) -> bool:
    block = document.blocks[index]
    if len(block.text) < 12 or block.links:
        return False
    return (block.is_bold or 0 < block.heading <= 3 or document.is_large(index)) and not document.is_section(
        index, block.text
    )


def _in_list(document: Document, index: int) -> bool:
    """Tell whether the line is an entry below a heading such as "Tin liên quan": no prose lies between them, nor the
    way from the home page, which ends any box above it.
    """
    for above in range(index - 1, max(index - 40, -1), -1):
        text = document.blocks[above].text
        if begins_at_home(text):
            return False
        if heads_list(document, above) and not (
            _closes_box(document, above) or _is_its_section(document, above, index)
        ):
            return document.inside(max(document.common(above, min(above + 1, index)), 0), index)
        if document.is_prose(above) and len(text) > TITLE_LIMIT:
            return False
    return False


def _is_its_section(document: Document, above: int, index: int) -> bool:
    """Tell whether the line, named like a link of the menu, stands right above one that is no link, with prose below
    it: the bar of a section ("Thông báo") over its article.
    """
    near = range(index + 1, min(index + 1 + _BELOW, len(document.blocks)))
    told = above == index - 1 and not document.blocks[index].links and any(map(document.is_prose, near))
    return told and is_linked_so(document, document.blocks[above].text)


def _closes_box(document: Document, index: int) -> bool:
    """Tell whether the line is the last one of a box of several: what it heads is no line, such as a menu to choose."""
    where = document.containers[unit(document, index)].parent
    return where >= 0 and document.containers[where].last == index


def _heads_text(document: Document, title: Title) -> bool:
    """Tell whether the heading is the page's topmost, with prose or a signature below it."""
    above = range(max(title.first - _FAR_ABOVE, 0), title.first)
    if title.heading == 3 and any(is_paragraph(document, one) for one in above):
        return False
    if title.heading == 2 and _stands_in_text(document, title):
        return False
    return _prose_follows(document, title) or _credit_follows(document, title)


def _stands_in_text(document: Document, title: Title) -> bool:
    """Tell whether a paragraph beside the heading, in the same element, stands right above it, figures between or not,
    and one right below.
    """
    above, below = title.first - 1, title.last + 1
    while above > max(title.first - _LONGEST_FIGURE, 0) and document.nearest(above, ("figure",)) >= 0:
        above -= 1
    if above < 0 or below >= len(document.blocks):
        return False
    homes = [document.containers[document.blocks[one].container].parent for one in (above, title.first, below)]
    return len(set(homes)) == 1 and is_paragraph(document, above) and is_paragraph(document, below)


def _credit_follows(document: Document, title: Title) -> bool:
    end = min(title.last + 7, len(document.blocks))
    return any(is_credit(document.blocks[index].text) for index in range(title.last + 2, end))


def _prose_follows(document: Document, title: Title) -> bool:
    """Text, not a list, stands right below a heading that nothing else confirms; not so near below a page's only one of
    the first rank.
    """
    only = title.heading == 1 and _is_only_topmost(document)
    reach = _BELOW_ONLY if only else _BELOW
    below = range(title.last + 1, min(title.last + 1 + 2 * _BELOW_ONLY, len(document.blocks)))
    told = (index for index in below if not _is_of_tools(document, index))
    for index in islice(told, reach):
        if document.is_prose(index):
            return True
        block = document.blocks[index]
        if block.is_linked and any(document.leads_away(href) for href, _ in block.links):
            return False
    return False


def _is_of_tools(document: Document, index: int) -> bool:
    """Tell whether the line is a picture, or speaks of nothing but the page: the stars to rate it by are links."""
    return document.is_of_page(index) or is_idle_row(document.blocks[index])


def _is_only_topmost(document: Document) -> bool:
    """Tell whether the page has one heading of the first rank that neither leads away nor names the site."""
    if document.one_top is None:
        headings = (document.blocks[index] for index in document.headings)
        topmost = (block for block in headings if block.heading == 1 and block.text and not block.links)
        document.one_top = sum(not document.is_site_name(block.text) for block in topmost) == 1
    return document.one_top


def _followed(document: Document, end: int) -> float:
    """A head is followed by an article: prose within the next few lines speaks for it, lists of links against it."""
    linked = 0
    for index in range(end, min(end + 8, len(document.blocks))):
        block = document.blocks[index]
        if document.is_prose(index):
            return 2.0 if linked < 3 else -0.5
        linked += block.is_linked and not is_idle_row(block)
    return 0.0 if linked < 3 else -1.5
