"""What SQLite and Datasette say of a question that cannot be answered, in the reader's language."""

from __future__ import annotations

import re
from functools import cache

from archive.web.language import Words

#: What is said -> the phrase of the catalogue that says the same. {0} stands for what the message names.
_KNOWN = {
    "no such table: (.+)": "sql.no_table", "no such column: (.+)": "sql.no_column",
    "no such function: (.+)": "sql.no_function", 'near "(.+)": syntax error': "sql.syntax",
    'unrecognized token: "(.+)': "sql.syntax", "incomplete input": "sql.incomplete",
    "ambiguous column name: (.+)": "sql.ambiguous", "wrong number of arguments to function (.+)": "sql.arguments",
    "misuse of aggregate:? (.+)": "sql.aggregate", "You can only execute one statement at a time.": "sql.one",
    "(?:access to (.+) is prohibited|not authorized.*)": "sql.closed", "interrupted": "sql.interrupted",
    "(?:fts5: .+|malformed MATCH expression.*|unterminated string)": "sql.match",
    "attempt to write a readonly database": "sql.readonly", "string or blob too big": "sql.large",
    "Statement must be a SELECT": "sql.select", "Statement contained a disallowed PRAGMA.*": "sql.pragma",
    "Cannot sort table by (.+)": "asked.sort", "Cannot use _sort and _sort_desc at the same time": "asked.both_ways",
    "_size must be a positive integer": "asked.size", "_size must be <= (.+)": "asked.largest_size",
    "_facet= is not allowed": "asked.facet", "_where= is not allowed": "asked.where",
    "Cannot search by that column": "asked.search", "_(?:no)?col=(.+) - invalid columns": "asked.columns",
    "CSV streaming is disabled": "asked.no_stream", "_next not allowed for CSV streaming": "asked.stream",
    "CSV contains more than .+ bytes": "csv.large",
    "no such comparison: (.+)": "asked.comparison",
    "Invalid _through.*": "asked.through", "These parameters cannot be read.": "asked.unread",
}  # fmt: skip


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern, re.DOTALL), key) for pattern, key in _KNOWN.items()]


def explained(message: str, words: Words) -> str:
    """Return *message* in the reader's language; nothing if it is one that we do not know."""
    for pattern, key in _patterns():
        match = pattern.fullmatch(message)
        if match:
            named = [part for part in match.groups() if part]
            return words(key, name=named[0] if named else "")
    return ""
