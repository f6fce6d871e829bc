"""For machines: Atom, a sitemap, and what robots may read."""

from __future__ import annotations

from itertools import pairwise
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from datasette import Response

from archive.clock import utc_now
from archive.identity import ID_BITS
from archive.models import iso_utc
from archive.store import Archive
from archive.web.language import Words, chosen_language
from archive.web.look import address, asset, page_headers
from archive.web.rooms.front import overview
from archive.web.rooms.results import found_for, wishes
from archive.web.site import ask

_ENTRIES = 50
#: sitemaps.org allows 50,000 addresses a file; parts are made smaller, since they are even only by and large.
_MOST_IN_SITEMAP, _PER_SITEMAP = 50_000, 40_000
_LAST_ID = 2**ID_BITS - 1
#: XML 1.0 has no place for these.
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def xml_text(text: object) -> str:
    """Return *text* as the content of an XML element, without what XML 1.0 has no place for."""
    return escape(str(text or "").translate(_FORBIDDEN))


def xml_attribute(text: object) -> str:
    """Return *text* as an XML attribute, in quotes."""
    return quoteattr(str(text or "").translate(_FORBIDDEN))


async def atom(datasette: Any, request: Any) -> Response:
    """Answer ``/feed.atom``: the newest articles, of a portal or of any search with its filters (RFC 4287)."""
    given = wishes(request) | {"sort": "date"}
    rows = await ask(datasette, lambda archive: _newest(archive, given))
    words = Words(chosen_language(request))
    here = _absolute(datasette, request, request.full_path)
    named = await ask(datasette, lambda archive: _names(archive, given, words.language))
    parts = " · ".join(part for part in (words("site.title"), *named, given["category"], given["q"]) if part)
    narrowed = {name: value for name, value in given.items() if name not in ("sort", "year")}
    page_of = address(datasette, "/search", **narrowed) if any(narrowed.values()) else datasette.urls.path("/")
    updated = max((row["changed_at"] for row in rows), default=iso_utc(utc_now()))
    head = (
        f'<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css" href={_style(datasette)}?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">\n'
        f'<title>{xml_text(parts)}</title>\n<id>{xml_text(here)}</id>\n<link rel="self" href={xml_attribute(here)}/>\n'
        f'<link rel="alternate" href={xml_attribute(datasette.absolute_url(request, page_of))}/>\n'
        f"<updated>{updated}</updated>\n"
    )
    body = "".join(_entry(datasette, request, row) for row in rows)
    headers = page_headers(300) | {"vary": "Accept, Accept-Language, Cookie"}
    return Response(f"{head}{body}</feed>\n", headers=headers, content_type=f"{_kind(request)}; charset=utf-8")


def _style(datasette: Any) -> str:
    return xml_attribute(asset(datasette, "feed.css"))


def _kind(request: Any) -> str:
    """Return what the feed calls itself: who asks for HTML is a browser, and Firefox would save Atom, not show it."""
    return "text/xml" if "text/html" in request.headers.get("accept", "") else "application/atom+xml"


def _names(archive: Archive, given: dict[str, str], language: str) -> list[str]:
    """Return the names of the portal and the place that a feed is narrowed to."""
    title, name = ("title", "name") if language == "vi" else ("title_en", "name_en")
    sql = f"SELECT {title} FROM portals WHERE name = ? UNION ALL SELECT {name} FROM places WHERE id = ?"  # noqa: S608
    return [str(row[0]) for row in archive.conn.execute(sql, (given["portal"], given["place"]))]


def _newest(archive: Archive, given: dict[str, str]) -> list[dict[str, Any]]:
    ids = [hit.id for hit in found_for(archive, given, _ENTRIES, 0).hits]
    marks = ",".join("?" * len(ids))
    sql = (
        "SELECT a.id, a.title, a.lead, a.author, a.url, a.category, a.published_utc, a.published_day, a.changed_at, "  # noqa: S608
        f"a.first_seen_at, p.title AS portal_title FROM articles AS a "
        f"JOIN portals AS p ON p.name = a.portal WHERE a.id IN ({marks})"
    )
    rows = {row["id"]: dict(row) for row in archive.conn.execute(sql, ids)}
    return [rows[number] for number in ids]


def _entry(datasette: Any, request: Any, row: dict[str, Any]) -> str:
    here = _absolute(datasette, request, f"/article/{row['id']}")
    published = row["published_utc"] or (f"{row['published_day']}T00:00:00Z" if row["published_day"] else "")
    lines = [
        f"<title>{xml_text(row['title'])}</title>", f"<id>{xml_text(here)}</id>",
        f"<link rel=\"alternate\" href={xml_attribute(here)}/>",
        f"<link rel=\"via\" href={xml_attribute(row['url'])}/>", f"<updated>{row['changed_at']}</updated>",
        f"<published>{xml_text(published)}</published>" if published else "",
        f"<author><name>{xml_text(row['author'] or row['portal_title'])}</name></author>",
        f"<category term={xml_attribute(row['category'])}/>" if row["category"] else "",
        f"<summary>{xml_text(row['lead'])}</summary>" if row["lead"] else "",
    ]  # fmt: skip
    return "<entry>\n" + "\n".join(line for line in lines if line) + "\n</entry>\n"


def _absolute(datasette: Any, request: Any, path: str) -> str:
    return str(datasette.absolute_url(request, datasette.urls.path(path)))


async def sitemap(datasette: Any, request: Any) -> Response:
    """Answer ``/sitemap.xml``; with more articles than one file may name, an index of files ``?from=ID&to=ID``."""
    total = (await ask(datasette, overview))["total"]
    first, last = (_number(request.args.get(name)) for name in ("from", "to"))
    if total > _PER_SITEMAP and (first is None or last is None):
        parts = (f"/sitemap.xml?from={start}&to={end}" for start, end in _parts(total))
        items = (f"<sitemap><loc>{xml_text(_absolute(datasette, request, part))}</loc></sitemap>\n" for part in parts)
        return _sitemap("sitemapindex", "".join(items))
    articles = _absolute(datasette, request, "/article/")
    rows = await ask(datasette, lambda archive: _listed(archive, first or 0, last or _LAST_ID))
    items = (
        f"<url><loc>{xml_text(f'{articles}{number}')}</loc><lastmod>{changed}</lastmod></url>\n"
        for number, changed in rows
    )
    return _sitemap("urlset", "".join(items))


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 18 else None


def _parts(total: int) -> list[tuple[int, int]]:
    """Return ranges of ids, first and last, for *total* articles: ids are digests, so each range has its even share."""
    count = -(-total // _PER_SITEMAP)
    bounds = [(_LAST_ID + 1) * place // count for place in range(count + 1)]
    return [(start, end - 1) for start, end in pairwise(bounds)]


def _listed(archive: Archive, first: int, last: int) -> list[Any]:
    sql = "SELECT id, changed_at FROM articles WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?"
    return archive.conn.execute(sql, (first, last, _MOST_IN_SITEMAP)).fetchall()


def _sitemap(kind: str, items: str) -> Response:
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{items}</{kind}>\n'
    return Response(text, headers=page_headers(3600), content_type="application/xml; charset=utf-8")


async def robots(datasette: Any, request: Any) -> Response:
    """Answer ``/robots.txt``: articles may be read; endless combinations of searches and facets may not."""
    lines = [
        "User-agent: *",
        "Disallow: /search",
        "Disallow: /archive",
        "Disallow: /-/",
        "Disallow: /feed.atom?",
        "Crawl-delay: 2",
    ]
    lines.append(f"Sitemap: {_absolute(datasette, request, '/sitemap.xml')}")
    return Response.text("\n".join(lines) + "\n", headers=page_headers(3600))
