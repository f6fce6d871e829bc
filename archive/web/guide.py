"""What our templates for Datasette's pages ask: meanings, what was chosen in words, addresses of other choices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from archive.web.cells import attributes, shown
from archive.web.columns import TITLE, Meanings
from archive.web.explain import explained
from archive.web.language import CHOICES, Words
from archive.web.queries import CANNED, asked_for

#: Conditions that compare with nothing.
_ALONE = frozenset({"isnull", "notnull", "isblank", "notblank"})


@dataclass(frozen=True, slots=True)
class Guide:
    """Datasette's pages about an archive, as one request sees them."""

    request: Any
    path: str
    words: Words
    known: Meanings
    #: Whether the rooms of this site are those of this archive; a second one has none.
    rooms: bool

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

    def asks(self, query: str | None, parameter: str) -> str:
        """Return what a value that a canned query asks for is; nothing if the query is not ours."""
        asked = asked_for(query or "", parameter)
        said = self.words.named("asks", asked)
        return "" if said == asked else said

    def operator(self, lookup: str, symbol: str) -> str:
        """Return a condition of a filter in words."""
        said = self.words.named("filter", lookup)
        return symbol if said == lookup else said

    def chosen(self, selections: Iterable[tuple[str, str, str]], search: str | None) -> list[str]:
        """Return what narrows the rows, a clause each: the search, then the filters."""
        return [*self._searched(search), *(self._clause(*one) for one in selections), *self._through()]

    def _searched(self, search: str | None) -> list[str]:
        columns = [name.removeprefix("_search_") for name in self.request.args if name.startswith("_search_")]
        if self.has("_search") or not columns:
            return [self.words("data.searched", text=search)] if search else []
        asked = ((column, self.request.args.get(f"_search_{column}")) for column in columns)
        return [self.words("data.searched_in", column=column, text=text) for column, text in asked]

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
            column, raw, value = cell["column"], cell["raw"], cell["value"]
            name = self.words("data.link") if cell.get("is_special_link_column") else column
            told = attributes(name, column, raw, value, self.words, key=cell["value_type"] == "pk")
            yield told, self.cell(value)

    def values(self, columns: list[str], row: list[object], raw: Iterable[object]) -> Iterator[tuple[Markup, object]]:
        """Return the same of a row that a query found."""
        for column, value, bare in zip(columns, row, raw, strict=True):
            yield attributes(column, column, bare, value, self.words), self.cell(value)

    def has(self, name: str) -> bool:
        """Tell whether the address has an argument of this name."""
        return name in self.request.args

    def cell(self, value: object) -> object:
        """Return a value as Datasette shows it, in the reader's words."""
        return shown(value, self.words)

    def explained(self, message: str) -> str:
        """Return what SQLite says in the reader's language; nothing if we do not know the message."""
        return explained(message, self.words)
