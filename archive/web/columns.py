"""What the tables and columns of the archive mean: in Vietnamese from columns.toml, in English from the SQL itself."""

from __future__ import annotations

import re
import sqlite3
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

#: The name of a table's title among the meanings of its columns.
TITLE = ""
#: The comment behind the name of a table or view, and those behind its columns: in a table the name begins the line, in
#: a view it ends what stands before the comma.
_TITLE = re.compile(r"^CREATE [^\n]*? -- ([^\n]*)")
_COLUMN = {
    "table": re.compile(r"^(?:\s+|, )(\w+) [^\n]*? -- ([^\n]*)$", re.MULTILINE),
    "view": re.compile(r"^\s+(?:[^\n]*?[ .])?(\w+),? -- ([^\n]*)$", re.MULTILINE),
}
Meanings = dict[str, dict[str, str]]


@cache
def vietnamese() -> Meanings:
    """Return table -> column -> meaning in Vietnamese; under ``TITLE`` what the table holds."""
    written = tomllib.loads((files("archive.web") / "columns.toml").read_text(encoding="utf-8"))
    common = written.pop("common")
    return {table: common | columns for table, columns in written.items()}


def english(conn: sqlite3.Connection) -> Meanings:
    """Return the same in English, from the comments in the SQL of the database that *conn* is open on."""
    rows = conn.execute("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND sql IS NOT NULL")
    return {str(name): _commented(kind, sql) for kind, name, sql in rows}


def _commented(kind: str, sql: str) -> dict[str, str]:
    title = _TITLE.match(sql)
    return dict(_COLUMN[kind].findall(sql)) | ({TITLE: title[1]} if title else {})


async def meanings(datasette: Any, database: str, language: str) -> Meanings:
    """Return what the tables of *database* mean in *language*; a table that we did not make has no meaning here."""
    known: Meanings = await datasette.get_database(database).execute_fn(english)
    return vietnamese() if language == "vi" else known
