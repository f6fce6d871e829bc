"""The cells of a table of data: what each shows, and what its element tells the style sheet and a screen reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette.utils import to_css_class
from markupsafe import Markup, escape

from archive.folding import is_accented
from archive.web.language import Words

_BYTES = re.compile(r"&lt;Binary:&nbsp;([\d,]+)&nbsp;bytes?&gt;")
#: A linked row without a name of its own: its number is said as its name and once more.
_TWICE = re.compile(r"(>([^<]*)</a>)&nbsp;<em>\2</em>$")
#: Values as short as this stay whole, so that no column gets so narrow that it breaks them.
_SHORT = 26
#: Letters of a text that tell its language.
_TASTE = 200


def shown(value: object, words: Words) -> object:
    """Return *value* as Datasette shows it, in the reader's words where Datasette adds words of its own."""
    if not isinstance(value, Markup):
        return value
    if "<em>" in value:
        return Markup(_TWICE.sub(r"\1", str(value)))  # noqa: S704  (Datasette's own)
    if "blob-download" in value:
        return Markup(_BYTES.sub(lambda match: _bytes(match[1], words), str(value)))  # noqa: S704  (Datasette's own)
    return value


def _bytes(count: str, words: Words) -> str:
    return words("data.bytes", count=words.number(int(count.replace(",", ""))))


def attributes(name: str, column: str, raw: object, value: object, words: Words, *, key: bool = False) -> Markup:
    """Return the attributes of a cell that shows *value* for *raw* in *column*, which readers know as *name*."""
    kinds = " ".join(("col-" + to_css_class(column), *_kinds(raw, value), *(("pk",) if key else ())))
    foreign = words.language != "vi" and isinstance(raw, str) and is_accented(raw[:_TASTE])
    told = ' lang="vi"' if foreign else ""
    return Markup(f' data-label="{escape(name)}" class="{escape(kinds)}"{told}')  # noqa: S704  (escaped here)


def _kinds(raw: object, value: object) -> Iterator[str]:
    if raw is None or raw == "":
        yield "none"
    elif len(str(raw)) <= _SHORT:
        yield "whole"
    if isinstance(value, Markup) and value.startswith("<a"):
        yield "linked"
    if isinstance(raw, int | float):
        yield "number"
