"""The category that a page marks for machines in a link its readers see."""

from __future__ import annotations

from typing import Any

from lxml import etree

from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.section.sections import is_section

#: What the microformat rel-tag says of a link to the article's own category.
_CATEGORY_LINK: Any = etree.XPath("//a[contains(@rel, 'tag')]")


def marked(document: Document, _: ArticleHead) -> str | None:
    """Return the words of the first link that says it leads to the article's category, or None."""
    if not ("rel=" in document.source or "REL=" in document.source):
        return None
    links = (
        link for link in _CATEGORY_LINK(document.root) if "category" in link.get("rel") or is_section(link.get("href"))
    )
    found = next(links, None)
    return clean("".join(found.itertext())) or None if found is not None else None
