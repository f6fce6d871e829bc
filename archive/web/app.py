"""The site as one ASGI application: Datasette with the archive's settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from archive.store.opening import locate

#: Settings that keep the site quick and closed; see https://docs.datasette.io/en/stable/settings.html
SETTINGS = {
    "suggest_facets": False,
    "sql_time_limit_ms": 1500,
    "facet_time_limit_ms": 300,
    "max_returned_rows": 1000,
    "truncate_cells_html": 280,
    # The whole archive as CSV is offered, and fifty thousand articles are 500 MB of it: a file that ends early with a
    # word about it is taken for whole by a script.
    "max_csv_mb": 0,
    "allow_download": False,
    "default_cache_ttl": 60,
    "num_sql_threads": 4,
    # The same parts of the indexes are read for every letter typed: SQLite's own 2 MB hold a tenth of them.
    "cache_size_kb": 16_384,
}
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def make_datasette(path: str | Path, *, sql: bool = False, cors: bool = False) -> Any:
    """Return a Datasette that publishes the archive at *path* (its directory or its archive.db).

    It is opened read-only beside its writer. *sql* lets readers ask SQL of their own, *cors* lets scripts in pages of
    other sites read data (JSON, CSV, feeds).
    """
    from datasette.app import Datasette
    from datasette.plugins import pm

    from archive import web

    if not pm.is_registered(web):  # running from a checkout that is not installed
        pm.register(web, name="archive.web")
    _, database = locate(path)
    return Datasette([str(database)], settings=SETTINGS | {"default_allow_sql": sql}, cors=cors)
