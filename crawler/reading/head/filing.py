"""Lines between head and text that only say who put the page there, where and when it was changed: "By NAME", "In
SECTION", "Viết bởi NAME", figures whose sign is a picture, topics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from crawler.reading.byline.named import named_author
from crawler.reading.head.beside import is_counter
from crawler.reading.head.posting import labels_change, names_user, tells_change, tells_posting
from crawler.reading.head.row import fields_beside
from crawler.reading.lines.boilerplate import HOME, is_furniture
from crawler.reading.lines.dates import only_date
from crawler.reading.lines.fields import (
    author_of,
    files_page,
    is_count,
    is_field_line,
    is_label,
    labels_author,
    labels_sections,
)
from crawler.reading.lines.names import is_name, is_person, names_unit
from crawler.reading.lines.parts import BY
from crawler.reading.lines.series import box_within
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.pictures.links import is_document_link
from crawler.reading.section.sections import (
    author_links,
    before_topics,
    is_filing_line,
    leads_to_author,
    names_topics,
    steps_of_way,
)

_LONGEST, _LONGEST_TOPIC, _LONGEST_SECTION, _LONGEST_LONE = 160, 30, 60, 32
_NEAR = 5
_IN = re.compile(
    r"(?:(?:posted|published|filed) )?(?:in|under)|(?:(?:đăng|xuất bản) )?trong(?: mục)?|"
    r"(?:trong )?(?:chuyên mục|danh mục|thể loại)|categor(?:y|ies|ized as)",
    re.I,
)
#: What is left of a line of fields without its links.
_LABELS = re.compile(
    r"(?:by|bởi)(?:[\s/,:|]+(?:category|categories|tags?|in|chuyên mục|danh mục|thẻ|từ khóa|trong))+[\s/,]*", re.I
)
#: What alone in its element parts such lines.
_MARKS = "—–-|•·,/"
_PARTS = re.compile(r"\s*[·|•]\s*")
#: Whom a network knows somebody as.
_HANDLE = re.compile(r"@\w{2,30}")
_SPAN = r"\d{1,3}\s(?:second|minute|hour|day|week|month|year)s?"
_SPAN_VI = r"\d{1,3}\s(?:giây|phút|giờ|ngày|tuần|tháng|năm)"
_AGO = re.compile(
    rf"(?:cách đây )?{_SPAN_VI}(?:, {_SPAN_VI})? trước$|cách đây {_SPAN_VI}(?:, {_SPAN_VI})?$|"
    rf"{_SPAN}(?:, {_SPAN})? ago$"
)


def filing_lines(document: Document, start: int) -> Iterator[tuple[int, str]]:
    """Yield (block, kind) for the lines of this kind that stand first from block *start* on: ``by``, ``in``, ``when``,
    ``count`` or ``topic``.
    """
    for index in range(start, len(document.blocks)):
        block = document.blocks[index]
        if not block.text.strip(_MARKS) or document.is_of_page(index):
            continue
        kind = _kind(block) or _field(document, index)
        kinds = (kind,) if kind else _kinds_beside(document, index)
        if not kinds:
            return
        for kind in kinds:
            yield index, kind


def _kinds_beside(document: Document, index: int) -> tuple[str, ...]:
    """Return the kinds of what a line tells side by side."""
    kinds = ("by" if kind == "name" else kind for kind, _ in fields_beside(document, index))
    return tuple(dict.fromkeys(kinds))


def filing_blocks(document: Document, filed: list[tuple[int, str]], start: int) -> set[int]:
    """Return the blocks of the lines *filed*, and those near block *start* that link to a section under its label."""
    near = range(start, min(start + _NEAR, len(document.blocks)))
    return {index for index, _ in filed} | {index for index in near if files_page(document, index)}


def authors_told(document: Document, lines: Iterator[int], sure: bool = False) -> Iterator[str]:
    """Yield the texts of *lines*, a label that fills its own line joined with the next one. If they are *sure* to say
    who wrote, a name without a label gets one.
    """
    label = ""
    for index in lines:
        told = () if author_of(document.blocks[index].text) else fields_beside(document, index)
        if told:
            yield from (f"{BY}{value}" for kind, value in told if kind in ("by", "name"))
            continue
        text = _AGO.sub("", without_figures(before_topics(document.blocks[index]))).rstrip(f" {_MARKS}")
        if is_label(text):
            label = text
            continue
        if sure and not label and _leads_elsewhere(document, index):
            continue
        named = sure and is_name(text, False) and not (author_of(text) or document.blocks[index].links)
        text = f"{BY}{text}" if named and not label else text
        yield f"{label} {text}" if label else text
        label = ""


def _leads_elsewhere(document: Document, index: int) -> bool:
    """Tell whether the line is one link to a page that is no author's, under another name than a person's."""
    block = document.blocks[index]
    alone = len(block.links) == 1 and block.links[0][1] == block.text and not is_person(block.text)
    return alone and document.leads_away(block.links[0][0]) and not author_links(block)


def without_figures(line: str) -> str:
    """Return *line* without what tells nothing but figures of the page, if dots or bars part it ("3 phút đọc")."""
    parts = _PARTS.split(line)
    return " · ".join(part for part in parts if not is_counter(part)) if len(parts) > 1 else line


def files_entry(block: Block) -> bool:
    """Tell whether the line of an entry of a list is a label and the link to the section it is filed under."""
    return bool(block.links) and not block.text.startswith(block.links[0][1]) and _kind(block) == "in"


def _kind(block: Block) -> str | None:
    if not block.links or len(block.text) > _LONGEST:
        return None
    if is_filing_line(block) or steps_of_way(block):
        return "in"
    if leads_to_author(block):
        return "by"
    if block.is_linked and names_topics(block):
        return "topic"
    told = _AGO.sub("", without_figures(" ".join(block.beside_links().split()))).strip(" .:,|–-")
    if _LABELS.fullmatch(told) and author_links(block):
        return "by"
    return "by" if labels_author(told) else "in" if _IN.fullmatch(told) else None


def _field(document: Document, index: int) -> str | None:
    """What a line tells under a label, or by being a figure, a day of change or a topic."""
    text = document.blocks[index].text
    if len(text) > _LONGEST:
        return None
    if _names_section(document, index):
        return "in"
    if is_field_line(document, index):
        labels = (text, text.partition(":")[0], document.blocks[index - 1].text)
        return "by" if author_of(text) or is_label(text) or any(map(labels_author, labels)) else "in"
    if _tells_posting(text) or tells_change(text) or _parts_change(document, index):
        return "when"
    if _names_author(document, index):
        return "by"
    return "count" if _is_figure(text) else "topic" if _is_topic(document, index) else None


def _names_author(document: Document, index: int) -> bool:
    """Tell whether the line names who wrote, by its style or by its place in the header of the headline."""
    text = document.blocks[index].text.strip(f"{_MARKS} ●")
    if len(text) <= _LONGEST_SECTION and named_author(document, range(index, index + 1)) == text:
        return True
    if _follows_headline(document, index) and _signs(document, index, text):
        return True
    in_header = document.holds_headline(document.nearest(index, ("header",))) or _is_among_fields(document, index)
    return in_header and (is_name(text, True) or names_unit(text, True))


def _follows_headline(document: Document, index: int) -> bool:
    """Tell whether the line stands right below the headline, or a picture below that."""
    return document.headline == index - 1 - (index > 1 and document.blocks[index - 1].image is not None) >= 0


def _signs(document: Document, index: int, text: str) -> bool:
    """Tell whether *text* is the name of a person or a user, or any name with figures and fields on the line below."""
    if document.blocks[index].links:
        return False
    return is_person(text) or names_user(text) or (is_name(text, True) and _tells_field(document, index + 1))


def _tells_field(document: Document, index: int) -> bool:
    """Tell whether the line is nothing but figures and fields, such as stand below the name of who wrote."""
    if index >= len(document.blocks) or document.blocks[index].image is not None:
        return False
    figure = _is_figure(document.blocks[index].text) or document.is_furniture(index)
    return figure or bool(fields_beside(document, index))


def _is_figure(text: str) -> bool:
    """Tell whether the line is a figure of the page, or whom a network knows the author as."""
    return is_count(text) or _HANDLE.fullmatch(text) is not None


def _is_among_fields(document: Document, index: int) -> bool:
    """Tell whether the line stands in a row of fields, each in its element: the day above it, a counter below."""
    if not 0 < index < len(document.blocks) - 1 or not document.is_furniture(index + 1):
        return False
    rows = {document.containers[document.blocks[at].container].parent for at in (index - 1, index, index + 1)}
    return len(rows) == 1 and only_date(document.blocks[index - 1].text, "day-first", "+07:00") is not None


def _names_section(document: Document, index: int) -> bool:
    """Tell whether the line is the label of a section, or its value below that label."""
    labelled = labels_sections(document.blocks[index].text) or _is_section_below(document, index)
    return labelled or _is_split_filing(document, index) or _is_lone_section(document, index)


def _is_lone_section(document: Document, index: int) -> bool:
    """Tell whether the line is a short link to another page and names nobody, and a menu above has its words, too, or
    it stands right below the headline and alone in the element beside it.
    """
    block, headline = document.blocks[index], document.headline
    if len(block.links) != 1 or not block.is_linked or len(block.text) > _LONGEST_LONE:
        return False
    if block.text.casefold() in HOME or is_name(block.text, True) or is_document_link(block.links[0][0]):
        return False
    if document.is_linked_above(index, block.text):
        return not any(_is_in_menu(document, at) for at in (index - 1, index + 1))
    if block.heading or index != headline + 1:
        return False
    where = box_within(document, document.common(headline, index), index)
    box = document.containers[where]
    return where >= 0 and box.first == box.last and document.leads_away(block.links[0][0])


def _is_in_menu(document: Document, index: int) -> bool:
    """Tell whether the line, if there is one, is a link that a menu above has too: several are that menu once more."""
    block = document.blocks[index] if 0 <= index < len(document.blocks) else None
    return block is not None and block.is_linked and document.is_linked_above(index, block.text)


def _is_section_below(document: Document, index: int) -> bool:
    """Tell whether the line is the value below the label of a section: a link, or the other half of a definition or
    of a row.
    """
    block = document.blocks[index]
    defined = block.is_linked or document.containers[block.container].tag in ("dd", "td")
    return defined and len(block.text) <= _LONGEST_SECTION and labels_sections(document.blocks[index - 1].text)


def _parts_change(document: Document, index: int) -> bool:
    """Tell whether the line is the label of the last change above its day, or that day below its label."""
    two = [block.text for block in document.blocks[max(index - 1, 0) : index + 2]]
    pairs = (f"{upper}: {lower}" for upper, lower in pairwise(two) if labels_change(upper))
    return any(map(tells_change, pairs))


def _is_split_filing(document: Document, index: int) -> bool:
    """Tell whether block *index* is "In" in an element of its own, or the link to a section that follows such a one."""
    label = index if _IN.fullmatch(document.blocks[index].text) else index - 1
    if not 0 <= label < len(document.blocks) - 1 or not _IN.fullmatch(document.blocks[label].text):
        return False
    value = document.blocks[label + 1]
    short = value.is_linked and not value.heading and len(value.text) <= _LONGEST_SECTION
    return short and document.leads_away(value.links[0][0])


def _tells_posting(text: str) -> bool:
    """Tell whether the line ends in how long ago the page was posted, or parts a user and a counter by bars."""
    if ("cách đây" in text or text.endswith((" trước", " ago"))) and _AGO.search(text):
        return True
    parts = [part.strip() for part in text.split("|")]
    return len(parts) > 2 and any(map(is_furniture, parts)) and any(map(tells_posting, parts))


def _is_topic(document: Document, index: int) -> bool:
    """Tell whether the line is an item of a list and nothing but a short link to another page."""
    block = document.blocks[index]
    short = block.is_linked and len(block.text) <= _LONGEST_TOPIC and block.linked >= len(block.text.lstrip(" |,·•-"))
    return short and document.list_item(index) >= 0 and document.leads_away(block.links[0][0])
