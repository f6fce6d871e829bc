"""What may stand beside a date in its line: counters and buttons, who wrote the article, where it is filed."""

from __future__ import annotations

import re

from crawler.reading.byline.labels import is_credit
from crawler.reading.byline.signing import is_source, match_according
from crawler.reading.head.posting import tells_change
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.lines.dates import tells_year
from crawler.reading.lines.fields import AUTHOR_LABELS, SECTION_LABELS, is_count, is_field
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.parts import EDGES, parts_of
from crawler.reading.lines.tools import is_tool
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.section.sections import is_author, is_filing_line, is_section, is_topic, section_link

_NUMBER = re.compile(r"[\d.,]{1,9}")
#: Lists seldom tell the hour; the line of an article's date mostly does.
_HOUR = re.compile(r"\d{1,2}(?::|h|g)\d{2}")
LONGEST_CATEGORY, _LONGEST_SOURCE, _LONGEST_AUTHOR = 35, 24, 80
#: So many lines below a date, pictures among them, stands the title that it dates.
_NEAR = 3
#: What stands in a sentence or a label, and in no short phrase.
_MARKED = re.compile(r"[.,;:!?]")
_BETWEEN = " |•·,;–—-/\t"
_MARKS = f"{_BETWEEN}(["
#: A label of dates beside labelled credits; elsewhere it tells when something takes place.
OF_TIME = re.compile(r"^thời gian\s?[:：]\s?", re.I)
#: What else may be told in the line of the date, under a label.
_BESIDE = re.compile(
    rf"(?:(?:{AUTHOR_LABELS}|{SECTION_LABELS}|nguồn(?: tin)?|source|biên tập|"
    r"(?:文章|信息|稿件)?来源|稿源|(?:责任)?编辑)\s?[:：]|"
    r"(?:(?:được )?(?:đăng|viết|gửi|biên tập|tạo|cập nhật|xuất bản|soạn|chia sẻ)\s)?bởi\s?:?|bài viết (?:của|bởi)\s|"
    r"(?:(?:posted|written|published|submitted|created) )?by\s?:?)\s?(?P<value>.{2,60})",
    re.I,
)


def is_counter(part: str) -> bool:
    """Tell whether *part* is a button, a counter or a figure."""
    return is_button(part) or is_count(part) or _NUMBER.fullmatch(part) is not None


def tells_fields(block: Block) -> bool:
    """Tell whether the line has nothing but labelled authors, sources and sections, and counters."""
    parts = parts_of(block) if ":" in block.text else []
    return bool(parts) and all(is_counter(part) or _BESIDE.fullmatch(part) for part in parts)


def is_button(part: str) -> bool:
    """Tell whether *part* speaks of nothing but the page."""
    return is_furniture(part) or is_tool(part)


def is_of_page(block: Block, part: str) -> bool:
    """Tell whether *part* of the line is a counter, or says by whom or, behind a link, where the page was posted."""
    return is_counter(part) or part.startswith("By ") or part == section_link(block) or is_labelled(part)


def is_labelled(part: str) -> bool:
    """Tell whether *part* is an author, a source or a section under a label, or tells a source as "Theo TTXVN" does."""
    if _BESIDE.fullmatch(part) is not None or is_credit(part):
        return True
    according = match_according(part)
    return according is not None and not according["author"] and is_source(according["source"], False)


def without_time_label(document: Document, index: int, text: str) -> str:
    """Return *text*, the line of block *index*, without "Thời gian:" if the line above or below names an author or a
    section under a label, or a counter stood in it.
    """
    if text[:4].lower() != "thời":
        return text
    among = any(is_field(block.text) for block in document.blocks[max(index - 1, 0) : index + 2 : 2])
    return OF_TIME.sub("", text) if among or text != document.blocks[index].text else text


def without_counters(text: str, parts: list[str]) -> str:
    """Return the line without counters and buttons before and behind the date: they change, the date does not."""
    first, last = 0, len(parts)
    while last > 1 and is_counter(parts[last - 1]) and tells_year(" ".join(parts[first : last - 1])):
        last -= 1
        text = text[: text.rfind(parts[last])].rstrip(_MARKS)
    while first < last - 1 and is_counter(parts[first]) and tells_year(" ".join(parts[first + 1 : last])):
        text = text[text.find(parts[first]) + len(parts[first]) :].lstrip(_BETWEEN)
        first += 1
    return text


def without_changes(parts: list[str], order: str) -> list[str]:
    """Return *parts* without the day of the last change, if another day stands before it."""
    first = next((at for at, part in enumerate(parts) if tells_year(part)), len(parts))
    return [part for at, part in enumerate(parts) if at <= first or not tells_change(part, order)]


def may_stand_beside(document: Document, index: int, part: str) -> bool:
    """Tell whether *part* is a labelled author or category, bare names, or a link that stands further up, too, as those
    of menu and breadcrumb do.
    """
    if (
        is_labelled(part)
        or is_name(part, True)
        or (part[0] == "(" and part[-1] == ")" and _names_source(part[1:-1]))
        or part == section_link(document.blocks[index])
        or document.is_site_name(part)
    ):
        return True
    if len(part) > LONGEST_CATEGORY or document.list_item(index) >= 0:
        return False
    if any(told(document, index, part) for told in (_is_set_apart, _is_filed_below_title)):
        return True
    linked = any(text.strip(EDGES) == part for _, text in document.blocks[index].links)
    timed = _HOUR.search(document.blocks[index].text) is not None
    return linked and (timed or _follows_title(document, index) or document.is_linked_above(index, part))


def _is_set_apart(document: Document, index: int, part: str) -> bool:
    """Tell whether *part* is a short phrase in an inline element of its own, in the line right below the title that the
    page declares, or right above it where that is its main heading: a topic or an office.
    """
    below = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    heads = below is not None and below.heading == 1 and document.confirmed_exactly(index + 1)
    return is_phrase_apart(document.blocks[index], part) and (heads or _follows_title(document, index))


def is_phrase_apart(block: Block, part: str) -> bool:
    """Tell whether *part* is a short phrase in an inline element of its own."""
    phrase = part[:1].isupper() and not (_MARKED.search(part) or tells_year(part))
    return phrase and any(clean(piece) == part for piece in block.pieces)


def _is_filed_below_title(document: Document, index: int, part: str) -> bool:
    """Tell whether *part* is a link to a topic or an author, by its address, or nowhere, in the line below the declared
    title.
    """
    links = (href for href, name in document.blocks[index].links if name.strip(EDGES) == part)
    above = _above(document, index)
    filed = any(is_topic(href) or is_author(href) or is_idle(href) for href in links)
    return filed and above >= 0 and document.confirmed_exactly(above)


def _names_source(words: str) -> bool:
    """Tell whether *words*, in brackets beside a date, name who wrote the article or the office or paper it is from."""
    return is_name(words, True) or names_unit(words, True) or (len(words) <= _LONGEST_SOURCE and words[:1].isupper())


def _follows_title(document: Document, index: int) -> bool:
    """Tell whether the line stands right below the title that the page declares, or a picture below that: its links are
    where it is filed. Below one as short as the name of a section, they may be those of an entry.
    """
    above = _above(document, index)
    if above < 0 or len(document.blocks[above].text) <= LONGEST_CATEGORY or entry_follows(document, index):
        return False
    return document.confirmed_exactly(above)


def _above(document: Document, index: int) -> int:
    """Return the line above, but for pictures, links to sections, who wrote, and a lead below the declared heading."""
    above = index - 1
    while above > max(index - _NEAR, 0):
        block, over = document.blocks[above], document.blocks[above - 1]
        lead = over.heading > 0 and document.is_prose(above) and document.confirmed_exactly(above - 1)
        if block.image is None and not (lead or is_filing_line(block) or _tells_author(block)):
            break
        above -= 1
    return above


def _tells_author(block: Block) -> bool:
    """Tell whether the line is a labelled author and nothing else."""
    return len(block.text) <= _LONGEST_AUTHOR and all(map(is_labelled, parts_of(block)))


def entry_follows(document: Document, index: int) -> bool:
    """Tell whether the next line of words is a link to another page, none to a section, a topic or an author: the title
    of an entry, whose date the line is then. A menu above has the words of a section's link, too.
    """
    near = range(index + 1, min(index + 1 + _NEAR, len(document.blocks)))
    below = next((at for at in near if document.blocks[at].text), -1)
    if below < 0 or not document.blocks[below].is_linked or not leads_to_entry(document, document.blocks[below]):
        return False
    text = document.blocks[below].text
    return len(text) > LONGEST_CATEGORY or not document.is_linked_above(below, text)


def leads_to_entry(document: Document, block: Block) -> bool:
    """Tell whether a link of the line leads to another page that is no section, topic or author by its address."""
    return any(
        document.leads_away(href) and not (is_section(href) or is_topic(href) or is_author(href))
        for href, _ in block.links
    )
