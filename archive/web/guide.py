"""What our templates for Datasette's pages ask: meanings, what was chosen in words, addresses of other choices."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from archive.web.columns import TITLE, Meanings
from archive.web.explain import explained
from archive.web.language import CHOICES, Words
from archive.web.queries import CANNED

_BYTES = re.compile(r"&lt;Binary:&nbsp;([\d,]+)&nbsp;bytes?&gt;")
#: Conditions that compare with nothing.
_ALONE = frozenset({"isnull", "notnull", "isblank", "notblank"})


@dataclass(frozen=True, slots=True)
class Guide:
    """Datasette's pages about an archive, as one request sees them."""

    request: Any
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
        return f"{self.request.path}?{urlencode([*kept, *add])}"

    def hidden(self, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return what a form carries along, but for the language: that is remembered."""
        return [(name, value) for name, value in pairs if name not in CHOICES]

    def has(self, name: str) -> bool:
        """Tell whether the address has an argument of this name."""
        return name in self.request.args

    def cell(self, value: object) -> object:
        """Return a value as Datasette shows it, in the reader's words where Datasette adds words of its own."""
        if not isinstance(value, Markup) or "blob-download" not in value:
            return value
        return Markup(_BYTES.sub(lambda match: self._bytes(match[1]), str(value)))  # noqa: S704  (Datasette's own)

    def _bytes(self, count: str) -> str:
        return self.words("data.bytes", count=self.words.number(int(count.replace(",", ""))))

    def explained(self, message: str) -> str:
        """Return what SQLite says in the reader's language; nothing if we do not know the message."""
        return explained(message, self.words)
