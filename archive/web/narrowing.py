"""Conditions in the address of a table (``?portal=lai_chau``, ``?published_day__gte=2020-01-01``) that are none.

SQLite takes the name of a column that is not there for a text, and no row has it; a comparison that Datasette does not
know it leaves out, and every row has it. Either looks like an answer to somebody who misspelt a word.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from datasette.filters import Filters
from datasette.utils.asgi import BadRequest

from archive.web.hooks import hook
from archive.web.site import is_ours


@hook()
def filters_from_request(
    request: Any, database: str, table: str, datasette: Any
) -> Callable[[], Awaitable[None]] | None:
    """Refuse conditions on what is no column, and comparisons that are none."""
    if not is_ours(datasette, database):
        return None
    return partial(_refuse, request, datasette.get_database(database), table)


async def _refuse(request: Any, database: Any, table: str) -> None:
    given = [name for name in request.args if "__" in name or not name.startswith("_")]
    columns = {*(await database.table_columns(table) if given else ()), "rowid"}
    for column, comparison, _ in Filters([(name, "") for name in given]).selections():
        if column not in columns:
            raise BadRequest(f"no such column: {column}")
        if comparison not in {known for known, *_ in Filters([]).lookups()}:
            raise BadRequest(f"no such comparison: {comparison}")
