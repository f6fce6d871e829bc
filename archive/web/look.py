"""What every page of the site has in common: language, words, the style sheet, the answer's headers."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any
from urllib.parse import urlencode

from datasette import Response
from markupsafe import Markup

from archive import __version__
from archive.folding import is_accented
from archive.web.headers import NOTES, OWN_POLICY, ROOM_POLICY
from archive.web.hooks import hook
from archive.web.language import CHOICES, COOKIE, Words, asked_language, chosen_language
from archive.web.site import site_of

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
YEAR = 365 * 24 * 3600
#: Seconds that a cache in front may keep a page.
FRESH = 60


def static_file(name: str) -> Traversable:
    """Return the file that the site serves under *name*: one of ours, or Chart.js as its package ships it."""
    if name == "chart.js":
        return files("chartkick") / "django" / "static" / "chartkick" / "Chart.bundle.js"
    return files("archive.web") / "static" / name


@cache
def asset_version() -> str:
    """Return a short digest of the static files: it stands in their address, so that a new one is fetched anew."""
    digest = hashlib.sha256(static_file("chart.js").read_bytes())
    for item in sorted((files("archive.web") / "static").iterdir(), key=lambda entry: entry.name):
        if item.is_file():
            digest.update(item.read_bytes())
    return digest.hexdigest()[:12]


def asset(datasette: Any, name: str) -> str:
    """Return the address of one of our static files."""
    return f"{datasette.urls.path(f'/-/doingoai/{name}')}?v={asset_version()}"


def address(datasette: Any, path: str, **query: object) -> str:
    """Return the address of a page of the site, with those of the *query* that are not empty."""
    given = {name: value for name, value in query.items() if value not in (None, "")}
    return str(datasette.urls.path(path)) + (f"?{urlencode(given)}" if given else "")


def data_address(datasette: Any, path: str = "", **query: object) -> str:
    """Return the address of a page of Datasette's own about the archive: a table, a canned query, the database."""
    site = site_of(datasette)
    given = {name: value for name, value in query.items() if value is not None}
    home = str(datasette.urls.database(site.name)) if site else ""
    return home + path + (f"?{urlencode(given)}" if given else "")


async def page(
    datasette: Any, request: Any, template: str, context: dict[str, Any], *, status: int = 200, fresh: int = FRESH
) -> Response:
    """Return one of our pages: *template* under ``doingoai/``, in the reader's language, with our headers."""
    everywhere = surroundings(datasette, request)
    body = await datasette.render_template(f"doingoai/{template}", everywhere | context, request=request)
    response = Response.html(body, status=status, headers=page_headers(fresh if status == 200 else 0))
    remember_language(request, response)
    return response


def surroundings(datasette: Any, request: Any) -> dict[str, Any]:
    """Return what the frame of every page knows: words, addresses, names of portals."""
    words = Words(chosen_language(request))
    return {
        "words": words,
        "lang": words.language,
        "asset": lambda name: asset(datasette, name),
        "link": lambda path, **query: address(datasette, path, **query),
        "absolute": lambda path: datasette.absolute_url(request, datasette.urls.path(path)),
        "absolute_link": lambda path: datasette.absolute_url(request, path),
        "other_language": _other_language(datasette, request, words.language),
        "data": lambda path="", **query: data_address(datasette, path, **query),
        "version": __version__,
        "titles_of": lambda portals: {
            row["name"]: row["title" if words.language == "vi" else "title_en"] for row in portals
        },
        "short_titles_of": lambda portals: short_titles(portals, words.language),
        "tongue": lambda language: _tongue(language, words.language),
        "accented": lambda text: _tongue("vi", words.language) if is_accented(text or "") else "",
    }


def _tongue(language: str | None, around: str) -> Markup:
    """Return the ``lang`` attribute of a text in *language* among words of another; nothing if it is the same.

    Portals that do not say are Vietnamese.
    """
    known = language if language and _LANGUAGE_TAG.fullmatch(language) else "vi"
    return Markup("") if known == around else Markup(' lang="{}"').format(known)


def short_titles(portals: list[dict[str, Any]], language: str) -> dict[str, str]:
    """Return a short name of each portal for lists: its province, and the body too where a province has several."""
    kept: dict[str, str] = {}
    for row in portals:
        body, parted, _ = (row["title"] if language == "vi" else row["title_en"] or row["title"]).partition(":")
        name = " ".join(body.replace(f"tỉnh {row['province']}", "").replace(row["province"], "").split())
        alone = not parted and row["province"] not in kept.values()
        long = f"{row['province']}, {name}" if row["province"] else row["title"]
        kept[row["name"]] = row["province"] if alone and row["province"] else long
    return kept


def page_headers(fresh: int = FRESH, policy: str = ROOM_POLICY) -> dict[str, str]:
    """Return the headers of a page of ours; ``fresh`` is in seconds."""
    kept = f"public, max-age={fresh}" if fresh else "no-store"
    return {OWN_POLICY: policy, "cache-control": kept, "vary": "Accept-Language, Cookie"}


def remember_language(request: Any, response: Response) -> None:
    """Keep a language the reader chose in this very request."""
    asked = asked_language(request)
    if asked:
        response.set_cookie(COOKIE, asked, max_age=YEAR, samesite="lax", httponly=True)


def _other_language(datasette: Any, request: Any, language: str) -> dict[str, str]:
    other = "en" if language == "vi" else "vi"
    given = [(name, value) for name in request.args for value in request.args.getlist(name) if name not in CHOICES]
    choice = CHOICES[is_data(datasette, request)]
    return {"code": other, "href": f"{path_of(datasette, request)}?{urlencode([*given, (choice, other)])}"}


def path_of(datasette: Any, request: Any) -> str:
    """Return the path of this page as readers know it, be Datasette's ``base_url`` cut off on the way here or not."""
    return str(datasette.urls.path(request.scope.get("route_path") or request.path))


def is_data(datasette: Any, request: Any) -> bool:
    """Tell whether *request* asks for a page of Datasette's own: about a database, a table, a query or a row."""
    homes = (re.escape(str(datasette.urls.database(name))) for name in datasette.databases)
    return re.match(rf"(?:{'|'.join(homes)})(?:[/.]|$)", path_of(datasette, request)) is not None


@hook()
def extra_css_urls(datasette: Any, view_name: str) -> list[str]:
    """Soften what other pages Datasette has, those of a stranger's database, so that they belong to the same house."""
    tables = view_name in ("database", "table", "row", "query", "index")
    return [asset(datasette, "datasette.css")] if tables and site_of(datasette) else []


@hook()
def extra_js_urls(datasette: Any, view_name: str) -> list[str]:
    """Name what Datasette's SQL editor leaves without a name."""
    return [asset(datasette, "datasette.js")] if view_name in ("database", "query") and site_of(datasette) else []


@hook()
def menu_links(datasette: Any, request: Any) -> list[dict[str, str]]:
    """Lead back from Datasette's other pages to the reading room; those about the archive are in it."""
    if not site_of(datasette) or (request and NOTES in request.scope and request.scope[NOTES]):
        return []
    words = Words(chosen_language(request))
    rooms = (("/", "site.title"), ("/search", "nav.search"), ("/about", "nav.about"))
    return [{"href": datasette.urls.path(path), "label": words(key)} for path, key in rooms]
