"""What our templates for Datasette's pages ask: meanings, what was chosen in words, addresses of other choices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from datasette.utils import to_css_class
from markupsafe import Markup, escape

from archive.folding import is_accented
from archive.web.columns import TITLE, Meanings
from archive.web.explain import explained
from archive.web.language import CHOICES, Words
from archive.web.queries import CANNED

_BYTES = re.compile(r"&lt;Binary:&nbsp;([\d,]+)&nbsp;bytes?&gt;")
#: A linked row without a name of its own: its number is said as its name and once more.
_TWICE = re.compile(r"(>([^<]*)</a>)&nbsp;<em>\2</em>$")
#: Conditions that compare with nothing.
_ALONE = frozenset({"isnull", "notnull", "isblank", "notblank"})


#: Values as short as this stay whole, so that no column gets so narrow that it breaks them.
_SHORT = 26
#: Letters of a text that tell its language.
_TASTE = 200
_VIETNAMESE = ' lang="vi"'


def _kinds(raw: object, shown: object) -> Iterator[str]:
    """Return what the style sheet has to know of a value."""
    if raw is None or raw == "":
        yield "none"
    elif len(str(raw)) <= _SHORT:
        yield "whole"
    if isinstance(shown, Markup) and shown.startswith("<a"):
        yield "linked"
    if isinstance(raw, int | float):
        yield "number"


@dataclass(frozen=True, slots=True)
class Guide:
    """Datasette's pages about an archive, as one request sees them."""

    request: Any
    path: str
    words: Words
    known: Meanings

    def title(self, table: str) -> str:
        """Return what *table* holds; nothing if it is not one of ours."""
        return self.known.get(table, {}).get(TITLE, "")

    def meaning(self, table: str, column: str) -> str:
        """Return what a column means; nothing if nobody wrote it down."""
        return self.known.get(table, {}).get(column, "") if column != TITLE else ""

    def named(self, query: str, title: str | None) -> str:
        """Return the title of a canned query: of ours, which are in both languages, that of the reader's."""
        text = title or query
        if query not in CANNED or text != CANNED[query]["title"]:
            return text
        vietnamese, _, english = text.partition(" / ")
        return vietnamese if self.words.language == "vi" else english[:1].upper() + english[1:]

    def operator(self, lookup: str, shown: str) -> str:
        """Return a condition of a filter in words."""
        said = self.words.named("filter", lookup)
        return shown if said == lookup else said

    def chosen(self, selections: Iterable[tuple[str, str, str]], search: str | None) -> list[str]:
        """Return what narrows the rows, a clause each: the search, then the filters."""
        asked = [("_search", search)] if search else []
        searched = [self.words("data.searched", text=text) for _, text in asked]
        return [*searched, *(self._clause(*one) for one in selections), *self._through()]

    def _clause(self, column: str, lookup: str, value: str) -> str:
        said = self.operator(lookup, lookup)
        return f"{column} {said}" if lookup in _ALONE else f"{column} {said} “{value}”"

    def _through(self) -> list[str]:
        return [self.words("data.through", text=text) for text in self.request.args.getlist("_through")]

    def address(self, add: Iterable[tuple[str, str]] = (), drop: Iterable[str] = ()) -> str:
        """Return the address of this page with further arguments, without those named in *drop*."""
        unwanted = {*drop, *CHOICES, "_next"}
        args = self.request.args
        kept = [(name, value) for name in args for value in args.getlist(name) if name not in unwanted]
        return f"{self.path}?{urlencode([*kept, *add])}"

    def hidden(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return what a form carries along, but for the language: that is remembered."""
        return [(name, value) for name, value in pairs if name not in CHOICES]

    def cells(self, row: Iterable[dict[str, Any]]) -> Iterator[tuple[Markup, object]]:
        """Return the cells of a row of a table, each as the attributes of its element and what is shown in it."""
        for cell in row:
            column, raw, shown = cell["column"], cell["raw"], cell["value"]
            named = self.words("data.link") if cell.get("is_special_link_column") else column
            yield self._attributes(named, column, raw, shown, key=cell["value_type"] == "pk"), self.cell(shown)

    def values(self, columns: list[str], shown: list[object], raw: Iterable[object]) -> Iterator[tuple[Markup, object]]:
        """Return the same of a row that a query found."""
        for column, value, bare in zip(columns, shown, raw, strict=True):
            yield self._attributes(column, column, bare, value), self.cell(value)

    def _attributes(self, named: str, column: str, raw: object, shown: object, key: bool = False) -> Markup:
        kinds = " ".join(("col-" + to_css_class(column), *_kinds(raw, shown), *(("pk",) if key else ())))
        foreign = self.words.language != "vi" and isinstance(raw, str) and is_accented(raw[:_TASTE])
        return Markup(f' data-label="{escape(named)}" class="{escape(kinds)}"{_VIETNAMESE if foreign else ""}')  # noqa: S704  (escaped here)

    def has(self, name: str) -> bool:
        """Tell whether the address has an argument of this name."""
        return name in self.request.args

    def cell(self, value: object) -> object:
        """Return a value as Datasette shows it, in the reader's words where Datasette adds words of its own."""
        if not isinstance(value, Markup):
            return value
        if "<em>" in value:
            return Markup(_TWICE.sub(r"\1", str(value)))  # noqa: S704  (Datasette's own)
        if "blob-download" not in value:
            return value
        return Markup(_BYTES.sub(lambda match: self._bytes(match[1]), str(value)))  # noqa: S704  (Datasette's own)

    def _bytes(self, count: str) -> str:
        return self.words("data.bytes", count=self.words.number(int(count.replace(",", ""))))

    def explained(self, message: str) -> str:
        """Return what SQLite says in the reader's language; nothing if we do not know the message."""
        return explained(message, self.words)
