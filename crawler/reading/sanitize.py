"""The fragment that may be published. Made at ingest, not while reading.

It is built from what was read, paragraph by paragraph, with the inline markup of the page where that says the same as
the text; BeautifulSoup makes it sound and its addresses absolute, nh3 then keeps a short list of tags and attributes
and nothing that could act: no script, no style, no event, no frame.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any

import nh3
from bs4 import BeautifulSoup, Tag
from lxml import etree

from crawler.reading.body.text import Piece
from crawler.reading.page.clean import clean
from crawler.reading.page.tree import absolute

if TYPE_CHECKING:
    from crawler.reading.extract import Reading

TAGS = frozenset(
    [
        "p",
        "br",
        "h3",
        "ul",
        "li",
        "table",
        "tbody",
        "tr",
        "td",
        "figure",
        "figcaption",
        "img",
        "a",
        "b",
        "strong",
        "i",
        "em",
        "u",
        "sup",
        "sub",
    ]
)
ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt"}}
SCHEMES = frozenset(("http", "https", "mailto"))
_INLINE = frozenset(["a", "b", "strong", "i", "em", "u", "sup", "sub", "span", "font", "o:p", "big", "small", "cite"])


def published_html(reading: Reading) -> str:
    """Return the body of *reading* as clean HTML: allowed tags and attributes, absolute web addresses, nothing else."""
    markup = "".join(_group(kind, list(pieces)) for kind, pieces in groupby(reading.body, key=lambda piece: piece.kind))
    soup = BeautifulSoup(markup, "lxml")
    for tag in soup.find_all("a"):
        _make_absolute(tag, reading.base)
    inner = soup.body.decode_contents() if soup.body else ""
    attributes = {tag: set(names) for tag, names in ATTRIBUTES.items()}
    return nh3.clean(
        inner, tags=set(TAGS), attributes=attributes, url_schemes=set(SCHEMES), link_rel="nofollow noopener"
    ).strip()


def _make_absolute(tag: Tag, base: str) -> None:
    url = absolute(base, str(tag.get("href") or ""))
    if url:
        tag["href"] = url
    else:
        tag.unwrap()


def _group(kind: str, pieces: list[Piece]) -> str:
    if kind == "item":
        return "<ul>" + "".join(f"<li>{_inner(piece)}</li>" for piece in pieces) + "</ul>"
    if kind == "row":
        return "<table><tbody>" + "".join(_row(piece) for piece in pieces) + "</tbody></table>"
    tag = "h3" if kind == "heading" else "p"
    return "".join(_figure(piece) if kind == "picture" else f"<{tag}>{_inner(piece)}</{tag}>" for piece in pieces)


def _row(piece: Piece) -> str:
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in piece.text.split(" | ")) + "</tr>"


def _figure(piece: Piece) -> str:
    if piece.image is None:
        return ""
    caption = f"<figcaption>{escape(piece.image.caption)}</figcaption>" if piece.image.caption else ""
    return f'<figure><img src="{escape(piece.image.url)}" alt="{escape(piece.image.alt or "")}">{caption}</figure>'


def _inner(piece: Piece) -> str:
    """Return the element's own inline markup if it holds exactly the line's words, else the words alone."""
    element = piece.element
    if element is None or not _has_markup(element) or clean("".join(element.itertext())) != piece.text:
        return escape(piece.text)
    return escape(element.text or "") + "".join(
        etree.tostring(child, encoding="unicode", method="html") for child in element
    )


def _has_markup(element: Any) -> bool:
    """Tell whether there is inline markup worth keeping, and nothing but inline markup."""
    tags = {child.tag for child in element.iterdescendants()}
    return bool(tags & TAGS) and tags <= _INLINE
