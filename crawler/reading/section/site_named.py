"""Lines that say the site's name, which a section may bear, too."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from archive.folding import WORD, fold
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

#: How the name of a file ends.
_KIND = re.compile(r"\.\w{2,5}$")
#: So many letters of an address name a language.
_LANGUAGE = 2


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
    if leads_up(document, index):
        return True
    if not links_away(document, index):
        return False
    path = urlsplit(absolute(document.head.base, document.blocks[index].links[0][0]) or "").path.strip("/")
    home = "" if document.portal.section_paths else urlsplit(document.portal.home_url).path.strip("/")
    return path not in ("", home)


def leads_up(document: Document, index: int) -> bool:
    """Tell whether the whole line is one link to the address right above the page's own: where the page is filed."""
    block = document.blocks[index]
    if not document.names_other(block):
        return False
    shown, own = (
        urlsplit(url or "").path for url in (absolute(document.head.base, block.links[0][0]), document.page.url)
    )
    above = own.rstrip("/").rpartition("/")[0]
    return len(above.rpartition("/")[2]) > _LANGUAGE and _KIND.sub("", shown.rstrip("/")) == above


def links_away(document: Document, index: int) -> bool:
    """Tell whether the whole line is one link to another page, no heading: a section may be named like a box."""
    block = document.blocks[index]
    return not block.heading and document.names_other(block)
