"""The results page, and the same results as JSON, CSV and RIS."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, replace
from json import dumps
from typing import Any

from datasette import Response
from markupsafe import Markup

from archive.knowledge.asked import PlaceAsked, places_asked
from archive.search import SearchResult, day_bounds, mark, search
from archive.search.parsing import parse
from archive.search.ranking import MOST_COUNTED, RANKABLE
from archive.search.suggest import FEW_RESULTS, Advice, advise
from archive.store import Archive
from archive.web import citation
from archive.web.csvguard import csv_text
from archive.web.look import address, page, page_headers
from archive.web.rooms.article import permalink
from archive.web.rooms.front import overview
from archive.web.site import ask

PAGE_SIZE = 20
_CITED = """SELECT a.*, p.title AS publisher FROM json_each(?) AS wanted JOIN articles AS a ON a.id = wanted.value
JOIN portals AS p ON p.name = a.portal ORDER BY wanted.key"""
_FILTERS = ("portal", "category", "place", "since", "until", "state")
_STATES = ("live", "gone", "moved")
_LONGEST = 300
#: Signs that turn the direction of what follows them, and are not seen themselves.
_TURNING = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def wishes(request: Any) -> dict[str, str]:
    """Return what the reader asked for, as text, empty where nothing sensible was said."""
    given = {name: (request.args.get(name) or "").strip()[:_LONGEST] for name in ("q", "sort", "year", *_FILTERS)}
    for name in ("since", "until", "year"):
        given[name] = given[name] if day_bounds(given[name]) else ""
    given["since"], given["until"] = given["since"] or given["year"], given["until"] or given["year"]
    given["sort"] = "date" if given["sort"] == "date" else ""
    given["state"] = given["state"] if given["state"] in _STATES else ""
    given["place"] = given["place"] if given["place"].isascii() and given["place"].isdigit() else ""
    return given


def page_number(request: Any) -> int:
    """Return which page of a list the reader asks for, from 1."""
    text = request.args.get("page") or "1"
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def days_misread(request: Any) -> list[str]:
    """Return what the reader gave as a day and what is none: it narrows nothing, and that must be said."""
    given = [(request.args.get(name) or "").strip()[:_LONGEST] for name in ("since", "until", "year")]
    return [text for text in given if text and not day_bounds(text)]


def isolated(text: str) -> str:
    """Return *text* so that letters written from right to left turn nothing around them: alone, without marks."""
    plain = text.translate(_TURNING)
    return f"\u2068{plain}\u2069" if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in plain) else plain


def found_for(archive: Archive, given: dict[str, str], limit: int, offset: int, facets: bool = False) -> SearchResult:
    """Search for what *given* says; behind the results that can be paged through nothing is found, only counted."""
    if offset >= RANKABLE:
        return replace(found_for(archive, given, 1, 0, facets), hits=[])
    limit = min(limit, RANKABLE - offset)
    narrowed = {name: given[name] or None for name in _FILTERS}
    sort = given["sort"] or "relevance"
    return search(archive.conn, given["q"], sort=sort, limit=limit, offset=offset, facets=facets, **narrowed)


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/search``; with ``part=results`` only what changes while somebody types (see static/live.js)."""
    given, number = wishes(request), page_number(request)
    context = await ask(datasette, lambda archive: _context(archive, given, number))
    context["misread"] = days_misread(request)
    context["facet_link"] = lambda name, value: _narrowed_link(datasette, given, name, value)
    context["page_link"] = lambda place: address(datasette, "/search", **given | {"page": place if place > 1 else ""})
    context["feed"] = address(datasette, "/feed.atom", **{name: given[name] for name in ("q", *_FILTERS)})
    context["as_json"] = address(datasette, "/search.json", **given)
    context["as_ris"] = address(datasette, "/search.ris", **given)
    context["as_csv"] = address(datasette, "/search.csv", **given | {"_sheet": "on"})
    context["advice_link"] = address(datasette, "/search", **given | _advised_wish(context["advice"]))
    only_part = request.args.get("part") == "results"
    return await page(datasette, request, "_results.html" if only_part else "search.html", context)


def _context(archive: Archive, given: dict[str, str], number: int) -> dict[str, Any]:
    result = found_for(archive, given, PAGE_SIZE, (number - 1) * PAGE_SIZE, facets=True)
    hits = [asdict(hit) for hit in result.hits]
    for hit in hits:
        hit["title_html"], hit["snippet_html"] = Markup(mark(hit["title_marked"])), Markup(mark(hit["snippet_marked"]))  # noqa: S704  (mark escapes)
    further = bool(hits) and (result.total > number * PAGE_SIZE or (result.capped and len(hits) == PAGE_SIZE))
    last = number * PAGE_SIZE >= RANKABLE
    out_of_reach = result.capped or result.total > RANKABLE
    known = overview(archive)
    lost = bool(given["q"]) and number == 1 and result.total < FEW_RESULTS
    return {
        "advice": advise(archive.conn, given["q"]) if lost else Advice(), "place": _place_name(archive, given, result),
        "asked": _asked(archive, given, number),
        "given": given, "query": given["q"], "result": result, "hits": hits, "number": number,
        "more": further and not last, "last": RANKABLE if last and out_of_reach else 0,
        "beyond": number > 1 and not hits and result.total > 0, "most": MOST_COUNTED,
        "shown_query": isolated(given["q"]),
        "portals": known["portals"], "first": (number - 1) * PAGE_SIZE + 1,
        "narrowed": any(given[name] for name in (*_FILTERS, "year")), "all_articles": known["total"],
    }  # fmt: skip


def _place_name(archive: Archive, given: dict[str, str], result: SearchResult) -> tuple[str, str] | None:
    """Return the Vietnamese and the other name of the place that the results are narrowed to."""
    known = {facet.value: (facet.name or "", facet.name_en or "") for facet in result.facets["place"]}
    if not given["place"] or given["place"] in known:
        return known.get(given["place"])
    row = archive.conn.execute("SELECT name, name_en FROM places WHERE id = ?", (given["place"],)).fetchone()
    return (row["name"], row["name_en"]) if row else None


def _asked(archive: Archive, given: dict[str, str], number: int) -> list[PlaceAsked]:
    """Return the places that the query names, on the first page, and where the results are not narrowed to one."""
    simple = number == 1 and not given["place"] and all(not term.prefix for term in parse(given["q"]).wanted)
    return places_asked(archive.conn, given["q"]) if simple and not parse(given["q"]).unwanted else []


def _advised_wish(advice: Advice) -> dict[str, str]:
    years = {"since": advice.year, "until": advice.until or advice.year, "year": ""} if advice.year else {}
    return {"q": advice.text or "", **years}


def _narrowed_link(datasette: Any, given: dict[str, str], name: str, value: str) -> str:
    if name == "year":
        chosen = given["since"] == value and given["until"] == value
        change = {"since": "" if chosen else value, "until": "" if chosen else value, "year": ""}
    else:
        change = {name: "" if given[name] == value else value}
    return address(datasette, "/search", **given | change)


def _advised(
    archive: Archive, given: dict[str, str], limit: int, number: int
) -> tuple[SearchResult, Advice, list[PlaceAsked]]:
    offset = (number - 1) * limit
    result = found_for(archive, given, limit, offset, facets=True)
    lost = bool(given["q"]) and offset == 0 and result.total < FEW_RESULTS
    return result, advise(archive.conn, given["q"]) if lost else Advice(), _asked(archive, given, number)


async def json(datasette: Any, request: Any) -> Response:
    """Answer ``/search.json``: the contract of ``doingoai search --json`` and more.

    ``next`` leads through the first 2,000 results, ``limit`` at a time (20 unless given, 1,000 at most); ``cut`` says
    that they end there. ``ignored`` are words given as days that are none, ``places`` those that the query names.
    """
    given, number = wishes(request), page_number(request)
    limit = _limit(request, PAGE_SIZE)
    following = given | {"page": number + 1} | ({"limit": limit} if limit != PAGE_SIZE else {})
    result, advice, asked = await ask(datasette, lambda archive: _advised(archive, given, limit, number))
    hits = [_plain_hit(datasette, hit) for hit in result.hits]
    end, full = number * limit, len(hits) == min(limit, max(0, RANKABLE - (number - 1) * limit)) > 0
    body = {
        "query": given["q"], "total": result.total, "capped": result.capped, "hits": hits,
        "facets": {name: [asdict(facet) for facet in facets] for name, facets in result.facets.items()},
        "places": [asdict(place) for place in asked],
        "suggestion": advice.text, "suggestion_wider": advice.wider, "suggestion_year": advice.year,
        "suggestion_until": advice.until, "missing": list(advice.missing),
        "next": address(datasette, "/search.json", **following) if full and end < RANKABLE else None,
        "cut": full and end >= RANKABLE, "ignored": days_misread(request),
    }  # fmt: skip
    return Response.json(body, headers=page_headers())


def _limit(request: Any, usual: int) -> int:
    text = request.args.get("limit") or ""
    return max(1, min(int(text), MOST_COUNTED)) if text.isascii() and text.isdigit() and len(text) < 6 else usual


def _plain_hit(datasette: Any, hit: Any) -> dict[str, Any]:
    values = asdict(hit)
    values["title_html"], values["snippet_html"] = mark(values.pop("title_marked")), mark(values.pop("snippet_marked"))
    return values | {"article": datasette.urls.path(f"/article/{hit.id}")}


async def csv(datasette: Any, request: Any) -> Response:
    """Answer ``/search.csv``: up to 1,000 results (the next with ``page``), each cell safe for a spreadsheet.

    With ``_sheet`` in the address a byte order mark goes first, as for all CSV of the site (archive/web/csvguard.py).
    """
    result = await _many(datasette, request)
    names = ["id", "portal", "url", "title", "published_at", "category", "author", "state", "published_day"]
    rows: list[list[object]] = [[*names, "article"]]
    rows += [[*(getattr(hit, name) for name in names), permalink(datasette, request, hit.id)] for hit in result.hits]
    headers = page_headers() | {"content-disposition": 'attachment; filename="doingoai.csv"'}
    return Response(csv_text(rows), headers=headers, content_type="text/csv; charset=utf-8")


async def ris(datasette: Any, request: Any) -> Response:
    """Answer ``/search.ris``: the same results as ``/search.csv``, for Zotero and other keepers of references."""
    result = await _many(datasette, request)
    found = await ask(datasette, lambda archive: _cited(archive, [hit.id for hit in result.hits]))
    records = [citation.ris(row, row["publisher"], permalink(datasette, request, row["id"])) for row in found]
    headers = page_headers() | {"content-disposition": 'attachment; filename="doingoai.ris"'}
    return Response(
        "".join(records), headers=headers, content_type="application/x-research-info-systems; charset=utf-8"
    )


async def _many(datasette: Any, request: Any) -> SearchResult:
    given, limit = wishes(request), _limit(request, MOST_COUNTED)
    offset = (page_number(request) - 1) * limit
    return await ask(datasette, lambda archive: found_for(archive, given, limit, offset))


def _cited(archive: Archive, ids: list[int]) -> list[dict[str, Any]]:
    """Return what a citation needs of the articles *ids*, in their order."""
    return [dict(row) for row in archive.conn.execute(_CITED, (dumps(ids),))]
