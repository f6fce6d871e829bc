"""Where an article is filed by the line of its date, the list that the day stands in, or lines that say so below it."""

from __future__ import annotations

from itertools import chain

from crawler.reading.byline.named import named_author
from crawler.reading.head.beside import is_labelled, is_phrase_apart
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.listed import section_by_author, section_in_list
from crawler.reading.head.row import fields_beside
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.fields import is_label, section_of
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.words import words
from crawler.reading.section.sections import author_links, section_link, steps_of_way, without_topics


def beside_date(document: Document, head: ArticleHead) -> str | None:
    """The category labelled or linked in the line of the date."""
    if head.date is None or not head.date.beside:
        return None
    for part in head.date.beside:
        if found := section_of(part):
            return found
    line = document.blocks[head.date.first]
    nowhere = {name for href, name in line.links if href[:1] in ("", "#")}
    by = named_author(document, range(head.date.first, head.date.first + 1))
    links, authors = without_topics(line), {*author_links(line), *nowhere, by}
    named = section_link(line)
    if named in head.date.beside:
        return named
    linked = next((part for part in head.date.beside if part in links and part not in authors), None)
    above = head.date.last + 1 == head.title.first and not line.links
    told = (
        part
        for part in head.date.beside
        if (above and not (is_name(part, True) or is_labelled(part))) or document.is_section(head.date.first, part)
    )
    return linked or next(told, None) or _phrase_apart(line, head.date.beside)


def _phrase_apart(line: Block, beside: tuple[str, ...]) -> str | None:
    """The only one of the parts *beside* a date that is a phrase in an element of its own, no link and no name."""
    phrases = [
        part for part in beside if is_phrase_apart(line, part) and not (is_name(part, True) or is_labelled(part))
    ]
    links = {name for _, name in line.links}
    alone = len(phrases) == 1 and phrases[0] not in links and not names_unit(phrases[0], True)
    return phrases[0] if alone else None


def in_list(document: Document, head: ArticleHead) -> str | None:
    """The only section that the list of the date, or of who wrote right below an undated title, links to."""
    return section_in_list(document, head.date.first) if head.date else section_by_author(document, head.end)


def filed(document: Document, head: ArticleHead) -> str | None:
    """The link, or the words behind the colon, of the line that says where the page is filed."""
    lines_filed = [index for index, kind in filing_lines(document, head.end) if kind == "in"]
    beside = (value for index in lines_filed for kind, value in fields_beside(document, index) if kind == "in")
    if section := next(beside, None):
        return section
    lines = [document.blocks[index] for index in lines_filed]
    ways = [step for line in lines for step in steps_of_way(line) if words(step) != words(head.title.text)]
    told = ((line.links[0][1] if line.links else line.text.partition(":")[2].strip()) for line in lines)
    below = (line.text for line in lines[1:] if not is_label(line.text))  # the value of a label that ends in no colon
    return next(filter(None, chain(map(section_link, lines), ways[-1:], told, below)), None)
