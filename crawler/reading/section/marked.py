"""The category that a page marks for machines: in a link its readers see, as a topic it declares, in a hidden way."""

from __future__ import annotations

from typing import Any

from lxml import etree

from crawler.reading.head.row import fields_beside
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import HOME
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.page.words import words
from crawler.reading.section.sections import is_section, shares_box, topic_links

#: What the microformat rel-tag says of a link to the article's own category.
_CATEGORY_LINK: Any = etree.XPath("descendant::a/@rel[contains(., 'tag')]/..")
_TOPICS_DECLARED: Any = etree.XPath("//meta[@property='article:tag']/@content")
#: The shortest hidden way has so many steps.
_FEWEST_STEPS = 2


def marked(document: Document, _: ArticleHead) -> str | None:
    """Return the words of the first link that says it leads to the article's category, or None."""
    links = (
        link for link in _CATEGORY_LINK(document.root) if "category" in link.get("rel") or is_section(link.get("href"))
    )
    found = next(links, None)
    return clean("".join(found.itertext())) or None if found is not None else None


def topic_above(document: Document, head: ArticleHead) -> str | None:
    """Return the topic that alone stands right above the head, in a box with the title, and that the page declares
    first, or alone in a row of fields above the title: a site without sections files its articles so.
    """
    dated = head.date is not None and head.first < head.title.first
    line = head.first if dated else head.first - 1
    topics = topic_links(document.blocks[line]) if line >= 0 else []
    if len(topics) != 1 or len(document.blocks[line].links) != 1 or not shares_box(document, line, head.title.first):
        return None
    declared = _TOPICS_DECLARED(document.root)[:1]
    alone = document.blocks[line].is_linked and declared == topics
    row = dated or fields_beside(document, line)
    return topics[0] if alone or (row and declared in ([], topics)) else None


def hidden_way(document: Document, head: ArticleHead) -> str | None:
    """Return the last step of a hidden way that begins with the home page, as NukeViet writes it for a script to show:
    it is surer than a menu.
    """
    if len(document.crumbs) < _FEWEST_STEPS or document.crumbs[0].casefold() not in HOME:
        return None
    return hidden_crumbs(document, head)


def hidden_crumbs(document: Document, head: ArticleHead) -> str | None:
    """Return the last step of a hidden way that is neither the home page nor the title."""
    names = [name for name in document.crumbs if name.casefold() not in HOME and words(name) != words(head.title.text)]
    return names[-1] if names else None
