"""Lines that say the site's name, which a section may bear, too."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from archive.folding import WORD, fold
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute


def names_site(document: Document, index: int) -> bool:
    """Tell whether the line says the site's name and nothing shows that one of its sections bears it, too."""
    block = document.blocks[index]
    if not document.is_site_name(block.text):
        return False
    return not (_links_to_section(document, index) if block.links else _is_step_of_address(document, block.text))


def _is_step_of_address(document: Document, line: str) -> bool:
    """Tell whether the page's own address spells the line right before its last step: a site may be named after one of
    its sections.
    """
    above = urlsplit(document.page.url).path.split("/")[-2:-1]
    return WORD.findall(fold(line)) == WORD.findall(fold(unquote("".join(above))))


def _links_to_section(document: Document, index: int) -> bool:
    """Tell whether the line links to another page, not the front page unless the portal is a section of a larger site:
    a section may bear the site's name.
    """
    if not links_away(document, index):
        return False
    path = urlsplit(absolute(document.head.base, document.blocks[index].links[0][0]) or "").path.strip("/")
    home = "" if document.portal.section_paths else urlsplit(document.portal.home_url).path.strip("/")
    return path not in ("", home)


def links_away(document: Document, index: int) -> bool:
    """Tell whether the whole line is one link to another page, no heading: a section may be named like a box."""
    block = document.blocks[index]
    return not block.heading and document.names_other(block)
