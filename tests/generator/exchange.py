"""Bodies exchanged between pages: the text of one page in the skeleton of another, in a dress of its own.

Each part fills its skeletons with its own texts. What a text says must not change what is read of the page round it.
"""

from __future__ import annotations

import html as markup
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from lxml import etree, html

from crawler.reading.page.decode import decode
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.rewrites import elements, words_of
from tests.generator.score import page_of, paragraphs

#: What is still true of a page whose text was exchanged.
_KEPT = ("title", "lead", "published_at", "published_raw", "category")
#: Parents whose children are no paragraphs.
_NO_HOME = ("ul", "ol", "tr", "tbody", "table", "dl")
_LONG = 30


def _each(form: str, between: str = "") -> Callable[[Sequence[str]], str]:
    return lambda lines: between.join(form.format(markup.escape(line)) for line in lines)


DRESSES: dict[str, Callable[[Sequence[str]], str]] = {
    "plain": _each("<p>{}</p>"),
    "justified": _each('<p style="text-align: justify;"><span style="font-size:14px">{}</span></p>', "\n"),
    "boxes": _each("<div>{}</div>"),
    "breaks": lambda lines: f"<div>{_each('{}', '<br>')(lines)}</div>",
    "two breaks": lambda lines: f"<div>{_each('&nbsp;&nbsp;{}', '<br /><br />')(lines)}</div>",
    "Word": _each('<p class="MsoNormal" style="margin:0cm"><span lang="VI"><o:p></o:p>{}</span></p>'),
    "fonts": _each('<font face="Times New Roman"><p align="justify">{}</p></font>'),
    "a cell": lambda lines: f"<table width='100%'><tr><td>{_each('<p>{}</p>')(lines)}</td></tr></table>",
}


def texts(cases: Sequence[Case]) -> list[list[str]]:
    """Return the texts of *cases*: Vietnamese ones of two lines or more, without tables, each once."""
    found = {}
    for case in cases:
        if case.truth and case.truth.get("language", "vi") == "vi" and " | " not in case.truth["text"]:
            lines = paragraphs(case.truth["text"])
            found[tuple(lines)] = lines
    return sorted(lines for lines in found.values() if len(lines) > 1)


def exchanged(case: Case, lines: Sequence[str], dress: str) -> Case | None:
    """Return *case* with *lines* for its text (its lead stays), in one of :data:`DRESSES`; None where its own text does
    not stand in elements side by side.
    """
    assert case.truth is not None
    kept, own = _behind_lead(case.truth)
    lines = [line for line in lines if line not in kept]
    root = html.document_fromstring(decode(page_of(case)).encode(), parser=html.HTMLParser(encoding="utf-8"))
    body = root.find("body")
    if body is None or not (own and lines):
        return None
    told = _children(body, own)
    needed = [fold(case.truth[name]) for name in ("title", "lead") if case.truth.get(name)]
    if not told or any(name in words_of(one) for one in told for name in needed):
        return None
    _put(told, html.fragment_fromstring(DRESSES[dress](lines), create_parent="div"))
    if any(len(line) > _LONG and line in words_of(body) for line in own if line not in lines):
        return None
    truth = {name: value for name, value in case.truth.items() if name in _KEPT}
    return replace(
        case,
        body=html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>"),
        headers=(("content-type", "text/html; charset=utf-8"),),
        truth={**truth, "text": "\n".join([*kept, *lines])},
    )


def _behind_lead(truth: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the lines of a text up to its lead, and those behind it."""
    lines, lead = paragraphs(truth["text"]), fold(truth.get("lead") or "")
    cut = lines.index(lead) + 1 if lead and lead in lines[:2] else 0
    return lines[:cut], lines[cut:]


def _children(body: Any, lines: list[str]) -> list[Any]:
    """Return the children, of one element, from the one with the first of *lines* to that with the last."""
    _wrap_lines(body, set(lines))
    where = {words_of(element): element for element in elements(body)}  # the innermost, which comes last
    if lines[0] not in where or lines[-1] not in where:
        return []
    first, last = where[lines[0]], where[lines[-1]]
    below = set(last.iterancestors())
    shared = next((outer for outer in first.iterancestors() if outer in below), None)
    if shared is None or shared.tag in _NO_HOME:
        return []
    start, end = (shared.index(_child(shared, element)) for element in (first, last))
    return [child for child in shared[start : end + 1] if isinstance(child.tag, str)] if start <= end else []


def _child(parent: Any, element: Any) -> Any:
    while element.getparent() is not parent:
        element = element.getparent()
    return element


def _wrap_lines(body: Any, lines: set[str]) -> None:
    """Put lines that stand loose between tags into spans."""
    for element in elements(body):
        if element is not body and element.tail and fold(element.tail) in lines:
            span = etree.Element("span")
            span.text, element.tail = element.tail, None
            element.addnext(span)
        if element.text and fold(element.text) in lines and len(element) and element[0].tag == "br":
            span = etree.Element("span")
            span.text, element.text = element.text, None
            element.insert(0, span)


def _put(told: list[Any], new: Any) -> None:
    """Put the children of *new* where the elements *told* stand side by side."""
    parent, at, tail = told[0].getparent(), told[0].getparent().index(told[0]), told[-1].tail
    for element in told:
        parent.remove(element)
    for number, element in enumerate(list(new)):
        parent.insert(at + number, element)
    parent[at + number].tail = tail
