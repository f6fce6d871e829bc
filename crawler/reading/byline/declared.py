"""The author that a page declares for machines confirms the name that its readers see near title or end of the text."""

from __future__ import annotations

import json
import re
from typing import Any

from lxml import etree

from crawler.reading.byline.credits import Credits, keep
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_NAMED: Any = etree.XPath("//meta[@name='author' or @property='article:author']/@content")
#: The name in what schema.org calls an author, as JSON.
_JSON = re.compile(r'"author"\s*:\s*(?:\[?\s*\{[^{}]{0,300}?"name"\s*:\s*)?("(?:[^"\\]|\\.){2,90}")')
#: So many lines above the text, or round its end, may name who wrote it; and so long they are.
_NEAR, _LONGEST = 6, 160


def take_declared(document: Document, signed: Credits, start: int, end: int) -> None:
    """Note in *signed* the declared author if a line near *start* or *end* of the text is that name or has it."""
    names = set() if signed.author or "author" not in document.source else _declared(document)
    if not names:
        return
    lines = (*range(max(start - _NEAR, 0), start + 2), *range(end - 1, end + _NEAR))
    for index in (at for at in lines if start - _NEAR <= at < len(document.blocks)):
        text = document.blocks[index].text
        told = parts_of(document.blocks[index]) if 0 < len(text) <= _LONGEST else []
        if name := next((part for part in told if part in names), None):
            keep(signed, "author", name, text)
            if text == name:
                signed.blocks.add(index)
            return


def _declared(document: Document) -> set[str]:
    """Return the names of people and offices that the page declares as its authors."""
    names = {clean(name) for name in _NAMED(document.root)}
    names |= {clean(_text(found[1])) for found in _JSON.finditer(document.source)}
    people = {name for name in names if is_name(name, True) or names_unit(name, True)}
    return {name for name in people if name[:1].isupper() and not document.is_site_name(name)}


def _text(value: str) -> str:
    """Return the string that *value* is in JSON; nothing if it is none."""
    try:
        return str(json.loads(value))
    except ValueError:
        return ""
