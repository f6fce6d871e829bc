"""The date of an entry of a list, in a line of its own below the title."""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.head.beside import without_counters
from crawler.reading.lines.dates import WrittenDate, has_year, only_date
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.labels import label_pattern
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.section.sections import is_author, is_section

#: No name of a section or an author is longer.
_LONGEST_NAME = 40
#: So many parts has the line that tells where an entry is filed, who wrote it and when.
_MOST_PARTS = 3


def date_below(document: Document, layout: Layout, index: int, url: str | None) -> WrittenDate | None:
    """Return the date that the line shows and nothing else, under its label, counters beside it, or beside names and
    the links to a section, an author and *url*, where the entry above leads.
    """
    block, zone = document.blocks[index], document.portal.timezone
    if block.links and has_year(block.text) and _leads_to_section(document, block, url):
        return _date_beside_names(document, layout, index)
    if (alone := only_date(block.text, layout.date_form, zone)) or block.links or not has_year(block.text):
        return alone
    shown = without_counters(block.text, parts_of(block))
    label = label_pattern(layout, True).match(shown)
    return only_date(shown[label.end() :], layout.date_form, zone) if label else None


def _leads_to_section(document: Document, block: Block, url: str | None) -> bool:
    """Tell whether the links of the line lead to sections, authors, *url* or a place on it, or nowhere."""
    base, links = document.head.base, (href for href, _ in block.links)
    strange = (href for href in links if href and not (is_idle(href) or is_section(href) or is_author(href)))
    return all(url is not None and (absolute(base, href) or "").partition("#")[0] == url for href in strange)


def _date_beside_names(document: Document, layout: Layout, index: int) -> WrittenDate | None:
    """Return the only date among the few parts of the line, if the others are short."""
    parts = parts_of(document.blocks[index])
    if len(parts) > _MOST_PARTS or any(len(part) > _LONGEST_NAME for part in parts):
        return None
    dates = [only_date(part, layout.date_form, document.portal.timezone) for part in parts]
    written = [date for date in dates if date]
    return written[0] if len(written) == 1 else None
