"""What the site refuses to show: private tables, through pages, JSON and SQL alike.

Permission hooks close the pages. An authorizer on every connection closes the SQL: SQLite asks it while it prepares a
statement, whatever the spelling, view, join or subquery. The index tables of FTS5 are a case of their own: FTS5 itself
reads three of them through SQL, which an authorizer cannot tell from a reader's SQL, so those are refused by name
before the SQL reaches SQLite (a name cannot be computed in SQL, so its letters must stand in the text).
"""

from __future__ import annotations

import re
import sqlite3
from typing import Any
from urllib.parse import parse_qsl

from archive.schema import APPLICATION_ID, PRIVATE_TABLES
from archive.search import fts_query
from archive.web.hooks import hook
from archive.web.site import CLOSED_TABLES, SHADOW_TABLES, is_ours

_PRIVATE = frozenset(PRIVATE_TABLES)
#: FTS5 reads its blocks by other means than SQL, so nobody needs to read these through SQL.
_BLOCKS = frozenset(name for name in SHADOW_TABLES if name.endswith(("_data", "_content")))
#: Tables that SQLite offers by itself, where it was built with them: raw pages of the file, and what others ask.
_BUILT_IN = frozenset({"sqlite_dbpage", "sqlite_stmt", "dbstat", "bytecode", "tables_used", "fts3tokenize"})
_REFUSED = _PRIVATE | _BLOCKS | _BUILT_IN
# Writing needs no refusal here: the file is opened read-only. FTS5 announces an update when it opens its tables.
_BEYOND = frozenset({sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH})
#: Functions that no query needs and that reach beyond the database or swallow memory.
_FUNCTIONS = frozenset({"load_extension", "readfile", "writefile", "edit", "zeroblob", "randomblob", "fts3_tokenizer"})
_MOST_FIELDS = 500
_LARGEST_VALUE = 32 * 1024 * 1024
_SHADOW_NAME = re.compile("|".join(sorted(SHADOW_TABLES)), re.IGNORECASE)


def authorize(action: int, first: str | None, second: str | None, _database: str | None, _accessor: str | None) -> int:
    """Say what one step of a statement may do: SQLite's authorizer callback."""
    name = (first or "").lower()
    if action == sqlite3.SQLITE_READ:
        if name in _REFUSED:
            return sqlite3.SQLITE_DENY
        if name == "pragma_database_list" and second == "file":
            return sqlite3.SQLITE_IGNORE  # where the file lies is nobody's business: NULL is read instead
    if action in _BEYOND:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@hook(trylast=True)
def prepare_connection(conn: sqlite3.Connection, database: str, datasette: Any) -> None:
    """Close private tables on every connection to an archive, and teach its SQL our search."""
    if conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return
    conn.create_function("escape_fts", 1, lambda text: fts_query(str(text or "")), deterministic=True)
    conn.execute("PRAGMA query_only = ON")
    # No function, printf('%.*c', 1000000000, 'x') for one, may make a larger value: the time limit does not reach it.
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    conn.set_authorizer(authorize)


@hook()
def permission_allowed(datasette: Any, actor: object, action: str, resource: object) -> bool | None:
    """Close the pages of private tables, and the few pages of Datasette that tell about the machine."""
    if action == "view-table" and isinstance(resource, tuple) and is_ours(datasette, resource[0]):
        return False if str(resource[1]).lower() in CLOSED_TABLES else None
    return None


def names_a_closed_table(query_string: str) -> bool:
    """Tell whether SQL in a query string (``sql=``, ``_where=``) names an index table of FTS5.

    Raises ValueError if there are more parameters than anybody needs.
    """
    given = parse_qsl(query_string, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    return any(_SHADOW_NAME.search(value) for name, value in given if name in ("sql", "_where"))
