"""The addresses of the site. Permalinks never break: add, do not rename."""

from __future__ import annotations

from typing import Any

from archive.web.hooks import hook
from archive.web.rooms import about, article, assets, capture, feeds, front, history, knowledge, oai, results, timeline
from archive.web.site import CLOSED_TABLES, site_of

_ARTICLE = r"^/article/(?P<id>\d{1,18})"

ROUTES = [
    (r"^/$", front.front),
    (r"^/search$", results.html),
    (r"^/search\.json$", results.json),
    (r"^/search\.csv$", results.csv),
    (r"^/search\.ris$", results.ris),
    (rf"{_ARTICLE}$", article.html),
    (rf"{_ARTICLE}\.json$", article.json),
    (rf"{_ARTICLE}/cite\.(?P<form>bib|ris|csl\.json)$", article.cite),
    (rf"{_ARTICLE}/history$", history.html),
    (rf"{_ARTICLE}/history\.json$", history.json),
    (rf"{_ARTICLE}/capture/(?P<capture>\d{{1,18}})$", capture.html),
    (rf"{_ARTICLE}/capture/(?P<capture>\d{{1,18}})/page$", capture.shown),
    (rf"{_ARTICLE}/capture/(?P<capture>\d{{1,18}})/raw$", capture.raw),
    (r"^/timeline$", timeline.html),
    (r"^/places$", knowledge.places),
    (r"^/places/(?P<id>\d{1,18})$", knowledge.place),
    (r"^/documents$", knowledge.documents),
    (r"^/documents/(?P<id>\d{1,18})$", knowledge.document),
    (r"^/about$", about.html),
    (r"^/about\.json$", about.json),
    (r"^/health$", about.health),
    (r"^/feed\.atom$", feeds.atom),
    (r"^/oai$", oai.oai),
    (r"^/sitemap\.xml$", feeds.sitemap),
    (r"^/robots\.txt$", feeds.robots),
    (r"^/media/(?P<digest>[0-9a-f]{64})$", assets.media),
    (r"^/-/doingoai/(?P<name>[a-z0-9.-]+)$", assets.static),
    (r"^/-/databases(?:\.json)?$", assets.databases),
    (r"^/-/threads(?:\.json)?$", assets.closed),
    (r"^/-/(?:patterns|allow-debug|messages)$", assets.closed),
    (r"^/-/(?P<name>versions|plugins|settings|metadata|actor)$", assets.machine),
]


@hook()
def register_routes(datasette: Any) -> list[tuple[str, Any]]:
    """Open the rooms if one of the databases is an archive."""
    return list(ROUTES) if site_of(datasette) else []


@hook()
def startup(datasette: Any) -> None:
    """Find the archive before the first reader comes, and take its closed tables out of Datasette's own lists."""
    site = site_of(datasette)
    if site:
        _leave_closed_tables_out(datasette.get_database(site.name))


def _leave_closed_tables_out(database: Any) -> None:
    # Datasette counts the rows of every table it lists, and on the page of a row those of every table that points to
    # it: without this it would complain on stderr, and refuse the page. Nor does it lead from a row to a closed table.
    listed, linked, leading = database.table_names, database.get_all_foreign_keys, database.foreign_keys_for_table

    async def open_tables() -> list[str]:
        return [name for name in await listed() if name not in CLOSED_TABLES]

    async def open_links() -> dict[str, Any]:
        known = await linked()
        return {name: {way: _open_ends(ends) for way, ends in ways.items()} for name, ways in known.items()}

    async def open_leads(table: str) -> list[Any]:
        return _open_ends(await leading(table))

    database.table_names, database.get_all_foreign_keys = open_tables, open_links
    database.foreign_keys_for_table = open_leads


def _open_ends(links: list[Any]) -> list[Any]:
    return [link for link in links if link["other_table"] not in CLOSED_TABLES]
