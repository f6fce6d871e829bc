"""Lists of articles, whatever their dress: the text of a list is summed up under links that lead to other pages.

Read as a row of signs: an entry (a line that links to another page), a date, a told line, a way on ("Đọc tiếp"). In an
article text stands before any entry; in a list every told line belongs to the entry right above it.
"""

from __future__ import annotations

import re
from itertools import islice

from crawler.reading.body.region import Region
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.fields import is_field_line
from crawler.reading.lines.markers import ends_in_date
from crawler.reading.lines.names import is_name
from crawler.reading.lines.pagers import is_pager, leads_onward
from crawler.reading.lines.tools import LONGEST_TOOL, is_tool
from crawler.reading.page.blocks import PROSE, STOPS
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.pictures.links import is_file_link
from crawler.reading.section.sections import author_links, is_filing_line, section_link

_ENTRY, _DATE, _TOLD, _ONWARD, _SHORT = "EDTRs"
#: So many blocks of a page tell whether it is a list.
_REACH = 120
_SHORTEST_ENTRY = 10
_SENTENCE = 30
#: A summary has so many paragraphs at most.
_MOST_TOLD = 3
#: A list without links has so many.
_FEWEST_DAYS = 2
_MOST_TOPICS = 6
_SUMMED_UP = re.compile(r"(?:E[Ds]{0,4}T{1,3}[Rs]{0,3}D?[Rs]{0,3})+E?[Ds]{0,4}")
#: What a section is about, told in a paragraph, then entries that are summed up.
_INTRODUCED = re.compile(r"s{0,2}T(?:[Ds]?E[Ds]{0,3}T{1,3}){2,}")
#: The same of a section whose name the page declares: up to three paragraphs, the first entry with its summary.
_DESCRIBED = re.compile(r"s{0,2}T{1,3}D?E[EDsR]{0,5}T{1,3}")
_MANY_DESCRIBED = re.compile(r"s{0,2}T{1,3}(?:D?E[DsR]{0,4}T{1,3}){3}")
_TWO_DESCRIBED = re.compile(r"s{0,2}T{1,3}(?:D?E[DsR]{0,4}T{1,3}){2}")
_TEASER = re.compile(r"[sD]{0,4}T{1,3}R")
#: The headline, day and summary of one entry, below the name of a section.
_HEADED = re.compile(r"sDT{1,3}")
#: Entries of which nothing is told, above others that are summed up.
_BARE = re.compile(r"(?:E[Ds]{0,4}){1,2}(?=(?:E[Ds]{0,4}T{1,3}[Rs]{0,3}){2})")
_DATED = re.compile(r"(?:[sTR]{0,3}sD(?=[sT])){2,}[sTR]{0,4}|(?:[sTR]{1,4}D(?=[sT])){3,}[sTR]{0,4}")


def is_listing(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether what stands below *head* is a list; *dated* are the blocks that are date lines."""
    section = not head.title.confirmed or len(head.title.text) <= LONGEST_SECTION
    below = document.blocks[head.title.last + 1 : min(region.limit, head.title.last + _REACH)]
    if not section and not any(block.links for block in below):
        return False  # most articles: nothing leads on
    title = document.blocks[head.title.first]
    away = title.is_linked and not head.title.confirmed and document.leads_away(title.links[0][0])
    span = _span(document, head, region, away)
    if not _may_be_listed(document, span, dated, section):
        return False
    dated = dated - _dated_entries(document, span) if section else dated
    signs = _signs(document, head, span, dated, away)
    if section and _is_teaser(document, region, signs):
        return True
    if head.date is None and _is_introduced(document, head, span, dated, signs):
        return True
    if _ENTRY not in signs:
        listed = section and not _is_dated_alone(document, head, span, dated)
        return listed and _DATED.fullmatch(signs if head.title.confirmed else f"{_SHORT}{signs}") is not None
    return not signs.strip(_ENTRY + _DATE) or _sums_up(document, head, signs, section)


def _is_teaser(document: Document, region: Region, signs: str) -> bool:
    """Tell whether the lines below the name of a section end in the way on, or stand above the pages of a list."""
    if _TEASER.match(signs) or _is_paged(document, region, signs):
        return True
    if not _HEADED.fullmatch(signs) or region.limit >= len(document.blocks):
        return False
    behind = document.blocks[region.limit]
    return behind.is_linked and leads_onward(behind.text) and _leads_on(document, region.limit)


def _is_introduced(document: Document, head: ArticleHead, span: range, dated: set[int], signs: str) -> bool:
    """Tell whether a section is told in a paragraph or more above its entries. Where the page declares the title,
    nothing, as the heading of another list, parts the text from the first: that is a heading or dated below the name of
    a section, or the first of many below any title.
    """
    if not head.title.confirmed and _INTRODUCED.match(signs):
        return True
    if not _DESCRIBED.match(signs):
        return False
    lines = (index for index in span if document.blocks[index].text)
    marked = [(index, _sign(document, index, dated)) for index in lines]
    at = next((at for at, (_, sign) in enumerate(marked) if sign == _ENTRY), 0)
    above = "".join(sign for _, sign in marked[max(at - 2, 0) : at])
    if not above.endswith((_TOLD, _TOLD + _DATE)):
        return False
    if not (head.title.confirmed and len(head.title.text) > LONGEST_SECTION):
        first = signs[signs.find(_TOLD) :].lstrip(_TOLD).partition(_TOLD)[0]
        headed = document.blocks[marked[at][0]].heading > 0
        return headed or _DATE in first or _TWO_DESCRIBED.match(signs) is not None
    return _MANY_DESCRIBED.match(signs) is not None


def _is_dated_alone(document: Document, head: ArticleHead, span: range, dated: set[int]) -> bool:
    """Tell whether the date below the title has a label, and no other does: those are days that the text tells, as a
    timetable.
    """
    if head.date is None or not head.date.label or head.date.first < head.title.last:
        return False
    others = [
        document.blocks[at].text for at in dated.intersection(span) if not head.date.first <= at <= head.date.last
    ]
    return not any(head.date.label in text for text in others)


def _is_paged(document: Document, region: Region, signs: str) -> bool:
    """Tell whether little text stands before a line that leads through the pages of a list."""
    lines = document.blocks[region.start : region.limit]
    return signs.count(_TOLD) <= _MOST_TOLD and any(map(is_pager, lines))


def _sums_up(document: Document, head: ArticleHead, signs: str, section: bool) -> bool:
    """Tell whether every told line belongs to the entry above it; *section*: the title may be that of a list."""
    first, entries, told = signs.find(_ENTRY), signs.count(_ENTRY), signs.count(_TOLD)
    if 0 <= signs.find(_TOLD) < first:
        return False
    short = all(part.count(_TOLD) <= _MOST_TOLD for part in signs[first:].split(_ENTRY))
    first = bare.end() if (bare := _BARE.match(signs, first)) else first
    summed = _SUMMED_UP.match(signs, first) if told and short else None
    if told and (summed is None or summed.end() <= signs.find(_ENTRY, first + 1)):
        return False  # more stands below the first entry than sums it up: a topic above a text
    if entries == 1:
        return section and told > 0 and _owns_text(document, head, signs)
    return section or told >= entries - 1


def _owns_text(document: Document, head: ArticleHead, signs: str) -> bool:
    """One entry: a date or a way on behind it shows that the text is its summary, or the head is a teaser's own."""
    behind = signs[signs.find(_ENTRY) + 1 :]
    return (
        _DATE in behind.split(_TOLD)[0]
        or _ONWARD in behind
        or signs[0] == _ENTRY
        or head.date is None
        or head.date.first > head.title.last + 1
    )


def _span(document: Document, head: ArticleHead, region: Region, away: bool) -> range:
    """Return the lines below the title, the title among them when it leads away itself."""
    start = head.title.first if away else head.title.last + 1
    start = region.start if region.start > head.end else start  # behind the menu, given again
    return range(start, min(region.limit, start + _REACH, len(document.blocks)))


def _may_be_listed(document: Document, span: range, dated: set[int], section: bool) -> bool:
    """Tell whether lines lead on, as on most lists, or, where the title may be a section's, days or little text show
    that it heads one: no row of signs of a list has none of these.
    """
    blocks = document.blocks
    if any(_leads_on(document, index) for index in span if blocks[index].links):
        return True
    if not section:
        return False
    days = [index for index in span if index in dated and not blocks[index].is_linked]
    told = [index for index in span if _is_plain_paragraph(document, index)]
    return len(days) >= _FEWEST_DAYS or len(told) <= _MOST_TOLD


def _is_plain_paragraph(document: Document, index: int) -> bool:
    """Tell whether the line is longer than any button or tool, and nothing but text."""
    block = document.blocks[index]
    return len(block.text) > LONGEST_TOOL and not (block.links or index in document.asked)


def _signs(document: Document, head: ArticleHead, span: range, dated: set[int], away: bool) -> str:
    """Return the lines of *span* as signs; *away*: the title among them leads away itself."""
    topics = _topics(document, head)
    own = _own_date(document, head)
    signs = "".join([_DATE if index in own else _sign(document, index, dated) for index in span if index not in topics])
    if away and not document.has_address and signs.count(_ENTRY) == 1:
        signs = signs.replace(_ENTRY, "")  # a title may link to its own page, whose address is not known
    targets = {link[0] for index in span for link in document.blocks[index].links}
    # One link over whole paragraphs is a tag that was never closed.
    cut = len(targets) == 1 and any(_is_linked_sentence(document, index) for index in span)
    return signs.replace(_ENTRY, _TOLD) if cut else signs


def _dated_entries(document: Document, span: range) -> set[int]:
    """Return the lines of *span* that are a link to another page with its date, if there are several: the first of them
    is not the date of the section above.
    """
    linked = (index for index in span if document.blocks[index].links and ends_in_date(document, index))
    entries = {index for index in linked if _leads_on(document, index) and _is_entry(document, index)}
    return entries if len(entries) > 1 else set()


def _own_date(document: Document, head: ArticleHead) -> range:
    """Return the line of a declared headline's date, if a link to a section or an author stands behind it."""
    if head.date is None or not head.title.confirmed or document.blocks[head.title.first].is_linked:
        return range(0)
    line = document.blocks[head.date.first]
    filed = section_link(line) is not None or bool(author_links(line))
    return range(head.date.first, head.date.last + 1) if filed else range(0)


def _topics(document: Document, head: ArticleHead) -> set[int]:
    """Return the few short links in lists of nothing else right below a head with a date or an author: where the
    article is filed.
    """
    if not head.title.confirmed:
        return set()
    filed = list(islice(filing_lines(document, head.end), _MOST_TOPICS + 1))
    if head.date is None and not (filed and filed[0][1] == "by"):
        return set()  # subsections stand below the name of a section, nobody who wrote it
    lines = [index for index, kind in filed if kind in ("topic", "in")]
    between = range(head.title.last + 1, head.date.first) if head.date else ()
    lines += [index for index in between if is_field_line(document, index) or is_filing_line(document.blocks[index])]
    return set(lines) if len(lines) <= _MOST_TOPICS and not any(_shares_item(document, one) for one in lines) else set()


def _shares_item(document: Document, index: int) -> bool:
    """Tell whether the list item of block *index* holds other lines, as that of a teaser does."""
    item = document.list_item(index)
    return item >= 0 and document.containers[item].first != document.containers[item].last


def _is_linked_sentence(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return block.is_linked and len(block.text) >= PROSE and block.text.endswith(".")


def _sign(document: Document, index: int, dated: set[int]) -> str:
    block = document.blocks[index]
    if not block.text:
        return ""
    if index in dated and not block.is_linked:
        return _DATE
    if block.links and _leads_on(document, index):
        return _ONWARD if leads_onward(block.text) else _ENTRY if _is_entry(document, index) else ""
    return _TOLD if _is_plain_paragraph(document, index) else _sign_of_words(document, index)


def _sign_of_words(document: Document, index: int) -> str:
    block = document.blocks[index]
    text = block.text
    if block.links and text.endswith(onward := block.links[-1][1]) and leads_onward(onward):
        text = text.removesuffix(onward).rstrip()  # the way on stands in the last line of what is told
    if document.is_furniture(index) or is_tool(text):
        return ""
    sentence = len(text) >= _SENTENCE and text.endswith(STOPS)
    return _TOLD if sentence or document.is_prose(index) else _SHORT


def _leads_on(document: Document, index: int) -> bool:
    """Tell whether most of the line, or a line with its date, is a link to another page."""
    block = document.blocks[index]
    mostly = (
        block.linked >= len(block.text) * 0.8
        or (block.is_linked and any(map(str.isdigit, block.text)))
        or ends_in_date(document, index)
    )
    if not mostly:
        return False
    href = max(block.links, key=lambda link: len(link[1]))[0]
    return not is_file_link(href) and document.leads_away(href)


def _is_entry(document: Document, index: int) -> bool:
    block = document.blocks[index]
    return (
        (len(block.text) >= _SHORTEST_ENTRY or block.heading > 0)
        and not document.is_furniture(index)
        and not is_name(block.text, True)
        and len({href for href, _ in block.links}) == 1
    )
