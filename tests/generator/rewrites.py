"""The same page in other tags: what a browser shows alike, or nearly, must be read alike.

Each rewrite changes the tree of a whole page in place: bold type by a style instead of a tag, paragraphs as boxes, lists
as tables, headings as boxes in large type, no declared title. :data:`SAME` look the same; :data:`NEARLY` take a sign with them that a
reader, too, would have to do without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random
from typing import Any

from lxml import etree, html

from crawler.reading.page.decode import decode
from tests.generator.model import Case
from tests.generator.score import page_of

Rewrite = Callable[[Any, Random], None]

_INLINE = frozenset(
    [
        "a",
        "b",
        "strong",
        "i",
        "em",
        "span",
        "font",
        "u",
        "small",
        "big",
        "sup",
        "sub",
        "br",
        "img",
        "time",
        "label",
        "cite",
        "o:p",
    ]
)
_PARTS = ("main", "article", "section", "header", "footer", "nav", "aside", "figure", "figcaption")
_ALIGNED = re.compile(r"text-align\s*:\s*(center|right|justify|left)\s*;?")
_SEEN_THROUGH = ("\u200b", "\ufeff", "\xa0", "\u200e")
_SHORTEST = 5


def elements(body: Any, *tags: str) -> Iterator[Any]:
    """Yield the elements below *body*, those of *tags* if any are named; the tree may be changed meanwhile."""
    return (element for element in list(body.iter(*tags)) if isinstance(element.tag, str))


def words_of(element: Any) -> str:
    """Return the words of *element*, white space folded."""
    return " ".join("".join(element.itertext()).split())


def _style(element: Any, added: str) -> None:
    old = (element.get("style") or "").rstrip("; ")
    element.set("style", f"{old};{added}" if old else added)


def _holds_a_line(element: Any) -> bool:
    return all(inner.tag in _INLINE for inner in element.iterdescendants() if isinstance(inner.tag, str))


def bold_by_style(body: Any, rng: Random) -> None:
    """Bold type by ``font-weight``."""
    for element in elements(body, "b", "strong"):
        element.tag = "span"
        _style(element, f"font-weight:{rng.choice(('bold', '700'))}")


def italic_by_style(body: Any, _: Random) -> None:
    """Italic type by ``font-style``; empty elements are icons and stay."""
    for element in elements(body, "i", "em"):
        if not element.get("class") and words_of(element):
            element.tag = "span"
            _style(element, "font-style:italic")


def align_by_style(body: Any, _: Random) -> None:
    """``align`` and ``<center>`` as styles."""
    for element in elements(body, "p", "div", "td", "h1", "h2", "h3"):
        if element.get("align"):
            _style(element, f"text-align:{element.attrib.pop('align')}")
    for element in elements(body, "center"):
        element.tag = "div"
        _style(element, "text-align:center")


def align_by_attribute(body: Any, _: Random) -> None:
    """``text-align`` as the attribute ``align``."""
    for element in elements(body, "p", "div", "td"):
        match = _ALIGNED.search(element.get("style") or "")
        if match:
            element.set("align", match[1])
            element.set("style", element.get("style").replace(match[0], "").strip())


def paragraphs_as_boxes(body: Any, _: Random) -> None:
    """``<p>`` as ``<div>``."""
    for element in elements(body, "p"):
        element.tag = "div"


def boxes_as_paragraphs(body: Any, _: Random) -> None:
    """``<div>`` round a line as ``<p>``."""
    for element in elements(body, "div"):
        inside = any(outer.tag == "p" for outer in element.iterancestors())
        if words_of(element) and _holds_a_line(element) and not inside:
            element.tag = "p"


def boxes_as_sections(body: Any, _: Random) -> None:
    """``<div>`` as ``<section>``."""
    for element in elements(body, "div"):
        element.tag = "section"


def headings_lower(body: Any, _: Random) -> None:
    """Each heading a rank lower."""
    for element in elements(body, "h1", "h2", "h3", "h4", "h5"):
        element.tag = f"h{int(element.tag[1]) + 1}"


def text_in_spans(body: Any, _: Random) -> None:
    """The text of each line in a span with a style, as editors leave it."""
    for element in elements(body, "p", "div", "td", "li"):
        if element.text and element.text.strip() and not len(element):
            span = etree.SubElement(element, "span")
            span.set("style", "font-size:14px;font-family:Arial")
            span.text, element.text = element.text, None


def split_lines(body: Any, rng: Random) -> None:
    """The rest of each line in a span, from a word on."""
    for element in elements(body, "p", "div", "td", "h1", "h2", "span"):
        told = (element.text or "").split(" ")
        if len(told) >= _SHORTEST:
            at = rng.randrange(1, len(told))
            span = etree.Element("span")
            span.text, element.text = " ".join(told[at:]), " ".join(told[:at]) + " "
            element.insert(0, span)


def paragraphs_in_boxes(body: Any, _: Random) -> None:
    """Each ``<p>`` in a ``<div>`` of its own."""
    for element in elements(body, "p"):
        if element.getparent().tag in ("div", "td", "section", "article", "body"):
            box = etree.Element("div")
            box.tail, element.tail = element.tail, None
            element.getparent().replace(element, box)
            box.append(element)


def empty_lines(body: Any, rng: Random) -> None:
    """Empty paragraphs and boxes between the others."""
    for element in elements(body, "p", "div"):
        if rng.random() < 0.15 and element.getparent().tag in ("div", "td", "body", "section", "article"):
            empty = etree.Element(rng.choice(("p", "div")))
            empty.text = rng.choice(("\xa0", None))
            empty.tail, element.tail = element.tail, None
            element.addnext(empty)


def breaks_at_ends(body: Any, rng: Random) -> None:
    """A ``<br>`` at the end of every other paragraph."""
    for element in elements(body, "p"):
        if rng.random() < 0.5 and words_of(element):
            etree.SubElement(element, "br")


def scripts_between(body: Any, rng: Random) -> None:
    """Scripts, styles and comments that hold the words of markers."""
    for element in elements(body, "p", "div", "li", "h1", "h2", "h3"):
        if rng.random() < 0.12 and element.getparent().tag in ("div", "td", "body", "section", "article"):
            hidden = etree.Element(rng.choice(("script", "style")))
            hidden.text = 'var t="Tin liên quan: (Ngày đăng :01/01/2001 1:01:01 SA)";'
            element.addprevious(hidden)
            element.addprevious(etree.Comment(" Tin liên quan "))


def seen_through(body: Any, rng: Random) -> None:
    """A letter that takes no room before each line, and hard spaces in it."""
    for element in elements(body, "p", "div", "td", "h1", "li"):
        if element.text and len(element.text.strip()) > _SHORTEST:
            told = "".join("\xa0" if one == " " and rng.random() < 0.3 else one for one in element.text)
            element.text = rng.choice(_SEEN_THROUGH) + told


def lists_as_boxes(body: Any, _: Random) -> None:
    """``<ul>`` and ``<li>`` as ``<div>``."""
    for element in elements(body, "ul", "ol"):
        for item in element.findall("li"):
            item.tag = "div"
        element.tag = "div"


def lists_as_tables(body: Any, _: Random) -> None:
    """Each item of a list a row of a table."""
    for element in elements(body, "ul", "ol"):
        if next(element.iterdescendants("ul", "ol"), None) is not None or not element.findall("li"):
            continue
        for item in element.findall("li"):
            row = etree.Element("tr")
            row.tail, item.tail, item.tag = item.tail, None, "td"
            element.replace(item, row)
            row.append(item)
        element.tag = "table"


def headings_as_boxes(body: Any, _: Random) -> None:
    """Headings as boxes in large bold type."""
    for element in elements(body, "h1", "h2", "h3", "h4", "h5", "h6"):
        _style(element, f"font-size:{28 - 3 * int(element.tag[1])}px;font-weight:bold")
        element.tag = "div"


def parts_as_boxes(body: Any, _: Random) -> None:
    """The parts of a page that have tags of their own as ``<div>``."""
    for element in elements(body, *_PARTS):
        element.tag = "div"


def without_names(body: Any, _: Random) -> None:
    """No class and no id: what a style sheet hides by its class is shown."""
    for element in elements(body):
        for name in ("class", "id"):
            element.attrib.pop(name, None)


def undeclared(body: Any, _: Random) -> None:
    """No title but the site's name: systems of the first years declare nothing of an article in the head of its page."""
    head = body.getparent().find("head")
    for element in elements(head) if head is not None else ():
        named = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if element.tag == "title":
            element.text = "Cổng thông tin điện tử"
        elif element.tag == "meta" and any(word in named.lower() for word in ("title", "headline", "description")):
            element.getparent().remove(element)
    for script in elements(body.getparent(), "script"):
        if script.get("type") == "application/ld+json":
            script.getparent().remove(script)


SAME: dict[str, Rewrite] = {
    rewrite.__name__: rewrite
    for rewrite in (
        bold_by_style,
        italic_by_style,
        align_by_style,
        align_by_attribute,
        paragraphs_as_boxes,
        boxes_as_paragraphs,
        boxes_as_sections,
        headings_lower,
        text_in_spans,
        split_lines,
        paragraphs_in_boxes,
        empty_lines,
        breaks_at_ends,
        scripts_between,
        seen_through,
    )
}
NEARLY: dict[str, Rewrite] = {
    rewrite.__name__: rewrite
    for rewrite in (lists_as_boxes, lists_as_tables, headings_as_boxes, parts_as_boxes, without_names, undeclared)
}


def rewritten(case: Case, rewrite: Rewrite, rng: Random) -> tuple[Case, Case] | None:
    """Return *case* as the parser writes it down, and the same rewritten, both in UTF-8; None where nothing changes."""
    root = html.document_fromstring(decode(page_of(case)).encode(), parser=html.HTMLParser(encoding="utf-8"))
    body = root.find("body")
    if body is None:
        return None
    before = html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>")
    rewrite(body, rng)
    after = html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>")
    if before == after:
        return None
    headers = (("content-type", "text/html; charset=utf-8"),)
    return replace(case, body=before, headers=headers), replace(case, body=after, headers=headers)
