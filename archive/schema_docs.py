"""docs/schema.md, made from the comments in the database's own SQL: ``python -m archive.schema_docs``."""

from __future__ import annotations

import argparse
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from archive.ledger import OPEN_TABLES
from archive.schema import PRIVATE_TABLES, migrations

_HEAD = """# The tables of archive.db

Made by `make docs` from the comments in the database's own SQL (`.schema` in the
sqlite3 shell shows the same); a test holds it true. Times are ISO 8601 text: UTC (`...Z`) for what the archive did, the
portal's own offset for what the portal says. "Private" tables are work tables: they are not on the published site and
not in a published snapshot.
"""
_PAIRS = """FTS5 without content of its own; its `rowid` is the `id` of an article. It holds
what `archive.pairs.word_pairs` makes of the article: `hợp_tác` for words side by side as written, `hop-tac` without
accents (but with their đ); behind `t.` what the title says and behind `l.` the lead, there single words too (`t.hợp_`).
`WHERE articles_pairs MATCH '"hop-tac" AND "bien-gioi"'` finds what `articles_fts` finds for the two phrases, and reads
a tenth for it; it cannot rank. It is about a quarter of the file.

A script that writes titles, leads or texts of `articles` by itself calls `archive.pairs.register(connection)` first:
the triggers that keep this index need the function.
"""
_PUBLISHED = """## In a published snapshot alone

What `doingoai publish` tells of the private ledger, so that readers know when nothing new could be seen.
"""
#: A column of a table or view: the last word before the comma or the comment, which a view may give as ``... AS name``.
#: SQLite writes a column that was added later behind a comma on a line of its own.
_TABLE_COLUMN = re.compile(r"^(?:\s+|, )(\w+) (.*?),? -- (.*)$")
_VIEW_COLUMN = re.compile(r"^\s+(.*?),? -- (.*)$")
_TITLE = re.compile(r"^CREATE (?:TABLE|VIEW|VIRTUAL TABLE) .*? -- (.*)$")


def schema_markdown(conn: sqlite3.Connection) -> str:
    """Return the description of every table, view and index of the database *conn* as Markdown.

    Raises LookupError naming a table, view or column without a comment.
    """
    rows = conn.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    fts = [row[1] for row in rows if row[2] and row[2].startswith("CREATE VIRTUAL")]
    parts = [_HEAD, "## Tables\n", *(_table(conn, *row[1:]) for row in rows if _is_table(row, fts))]
    parts += ["## Full-text search\n", *(_search(row[1], row[2]) for row in rows if row[1] in fts)]
    parts += ["## Views\n", *(_view(conn, *row[1:]) for row in rows if row[0] == "view")]
    return "\n".join([*parts, *_published()])


def _published() -> Iterator[str]:
    """Describe the tables that `doingoai publish` adds; they are made here only to be read."""
    yield _PUBLISHED
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.executescript(OPEN_TABLES)
        for name, sql in conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall():
            yield _table(conn, name, sql)


def _is_table(row: tuple[str, str, str], fts: list[str]) -> bool:
    kind, name, _sql = row
    shadow = any(name.startswith(table + "_") for table in fts)
    return kind == "table" and name not in fts and not shadow and not name.startswith(("sqlite_", "_sqlite_"))


def _table(conn: sqlite3.Connection, name: str, sql: str) -> str:
    comments = {match[1]: (match[2], match[3]) for match in map(_TABLE_COLUMN.match, sql.splitlines()) if match}
    lines = [f"### `{name}`{' (private)' if name in PRIVATE_TABLES else ''}\n", f"{_title(name, sql)}.\n"]
    lines += ["| column | type | meaning |", "|---|---|---|"]
    for column in _columns(conn, name):
        if column not in comments:
            raise LookupError(f"{name}.{column} has no comment under archive/schema/")
        definition, meaning = comments[column]
        lines.append(f"| `{column}` | {_cell(definition)} | {_cell(meaning)} |")
    return "\n".join([*lines, *_indexes(conn, name), ""])


def _view(conn: sqlite3.Connection, name: str, sql: str) -> str:
    comments = {}
    for match in filter(None, map(_VIEW_COLUMN.match, sql.splitlines())):
        comments[re.split(r"[\s.]", match[1])[-1]] = match[2]
    lines = [f"### `{name}`\n", f"{_title(name, sql)}.\n", "| column | meaning |", "|---|---|"]
    for column in _columns(conn, name):
        if column not in comments:
            raise LookupError(f"{name}.{column} has no comment under archive/schema/")
        lines.append(f"| `{column}` | {_cell(comments[column])} |")
    return "\n".join([*lines, ""])


def _search(name: str, sql: str) -> str:
    columns = re.search(r"fts5\(\s*(.*?),\s*content=", sql, re.DOTALL)
    if columns is None or 'content=""' in sql:
        return f"### `{name}`\n\n{_title(name, sql)}. {_PAIRS}"
    named = ", ".join(f"`{column.strip()}`" for column in columns[1].split(","))
    return (
        f"### `{name}`\n\n{_title(name, sql)}. FTS5 over {named} of `articles`, whose `id` is the `rowid` here.\n"
        f"`WHERE {name} MATCH 'biên giới' ORDER BY rank` ranks title over lead over text.\n"
    )


def _title(name: str, sql: str) -> str:
    match = _TITLE.match(sql.splitlines()[0])
    if match is None:
        raise LookupError(f"{name} has no comment under archive/schema/")
    return match[1]


def _columns(conn: sqlite3.Connection, name: str) -> list[str]:
    return [row[0] for row in conn.execute("SELECT name FROM pragma_table_info(?)", (name,))]


def _indexes(conn: sqlite3.Connection, name: str) -> Iterator[str]:
    rows = conn.execute(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
        (name,),
    ).fetchall()
    if rows:
        yield "\nIndexes: " + "; ".join(f"`{_index(row[0])}`" for row in rows) + "."


def _index(sql: str) -> str:
    return re.sub(r"^CREATE (UNIQUE )?INDEX \w+ ON \w+", lambda match: (match[1] or "").lower(), sql).strip()


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def described() -> str:
    """Return the description of a new archive's database, in Markdown."""
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db)
    page = schema_markdown(db.conn)
    db.close()
    return page


def write_or_check(page: str, about: str | None) -> None:
    """Print a *page* of docs/, write it to a file, or check a file against it, as the command line says."""
    parser = argparse.ArgumentParser(description=about)
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--write", type=Path, metavar="FILE")
    way.add_argument("--check", type=Path, metavar="FILE")
    options = parser.parse_args()
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    elif options.check is None:
        sys.stdout.write(page)
    elif not options.check.is_file() or options.check.read_text(encoding="utf-8") != page:
        sys.exit(f"{options.check} does not hold what it should; run: make docs")


if __name__ == "__main__":
    write_or_check(described(), __doc__)
