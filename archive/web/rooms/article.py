"""The page of one article, its JSON, and how to cite it."""

from __future__ import annotations

import html as html_module
import json as json_module
import re
from typing import Any

from datasette import NotFound, Response
from markupsafe import Markup

from archive.models import ARTICLE_KEYS
from archive.similar import similar
from archive.store import Archive
from archive.web import citation
from archive.web.language import Words, chosen_language
from archive.web.look import page, page_headers
from archive.web.pictures import files_of, paragraphs, shown_html
from archive.web.site import ask

_MOST_NAMED = 40
_ORIGIN = """SELECT p.*, c.id AS capture_id, c.fetched_at AS capture_fetched_at, c.source AS capture_source
FROM portals AS p LEFT JOIN captures AS c ON c.id = ?2 WHERE p.name = ?1"""
_NAMED = """SELECT * FROM (SELECT 'places' AS of, p.id, p.name AS name, p.name_en, p.kind, m.count AS count
  FROM mentions AS m JOIN places AS p ON p.id = m.place_id
  WHERE m.article_id = ?1 ORDER BY m.count DESC, p.name LIMIT ?2)
UNION ALL SELECT * FROM (SELECT 'documents', d.id, d.number, NULL, d.kind, c.count FROM citations AS c
  JOIN documents AS d ON d.id = c.document_id WHERE c.article_id = ?1 ORDER BY d.number LIMIT ?2)"""
_OTHERS = """SELECT * FROM (
  SELECT * FROM (SELECT id, title, language, published_day, 0 AS alike FROM articles
    WHERE category = ?1 AND published_day <= ?2 AND id <> ?3 ORDER BY published_day DESC, id LIMIT 3)
  UNION ALL SELECT * FROM (SELECT id, title, language, published_day, 0 FROM articles
    WHERE category = ?1 AND published_day > ?2 ORDER BY published_day, id LIMIT 2)
  UNION ALL SELECT id, title, language, published_day, 1 FROM articles WHERE id IN (SELECT value FROM json_each(?4))
  UNION ALL SELECT article_id, url, NULL, NULL, 2 FROM article_urls WHERE url IN (SELECT value FROM json_each(?5))
) ORDER BY published_day DESC, id"""
_BLOCK = re.compile(r"<(p|h[2-6])>(.*?)</\1>", re.DOTALL)
_LINK = re.compile(r'<a [^>]*href="(https?://[^"]+)"')
_MOST_LINKS = 60
_TAG = re.compile(r"<[^>]*>")
_TYPES = {
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "csl.json": "application/vnd.citationstyles.csl+json",
}


async def row_of(datasette: Any, request: Any) -> dict[str, Any]:
    """Return the bare row of the article that the address names; NotFound if there is none."""
    number = int(request.url_vars["id"])
    found = await ask(datasette, lambda archive: _row(archive, number))
    if found is None:
        raise NotFound(f"No article {number}")
    return found


def _row(archive: Archive, number: int) -> dict[str, Any] | None:
    row = archive.conn.execute("SELECT * FROM articles WHERE id = ?", (number,)).fetchone()
    return dict(row) if row else None


async def load(datasette: Any, request: Any) -> dict[str, Any]:
    """Return the article that the address names, with what belongs to it; NotFound if there is none."""
    number = int(request.url_vars["id"])
    found = await ask(datasette, lambda archive: _load(archive, number))
    if found is None:
        raise NotFound(f"No article {number}")
    return found


def _load(archive: Archive, number: int) -> dict[str, Any] | None:
    found = archive.article(number)
    if found is None:
        return None
    conn = archive.conn
    row = dict(conn.execute(_ORIGIN, (found["portal"], found["capture_id"])).fetchone())
    captured = {name: row.pop(f"capture_{name}") for name in ("id", "fetched_at", "source")}
    found["portal_row"], found["capture"] = row, captured if captured["id"] else None
    named = [dict(row) for row in conn.execute(_NAMED, (number, _MOST_NAMED))]
    for kind in ("places", "documents"):
        found[kind] = [row for row in named if row["of"] == kind]
    return found | _others(archive, found)


def _others(archive: Archive, found: dict[str, Any]) -> dict[str, Any]:
    """Return articles ``nearby`` (of the same section and time, newest first), ``similar`` ones, the most alike first,
    and ``links``: the numbers of the articles that the text links to, by the address it gives.
    """
    places, documents = ([row["id"] for row in found[kind]] for kind in ("places", "documents"))
    alike = similar(archive.conn, found["id"], found["title"], places, documents)
    linked = [html_module.unescape(url) for url in _LINK.findall(found["html"])[:_MOST_LINKS]]
    values = (found["category"], found["published_day"], found["id"], *map(json_module.dumps, (alike, linked)))
    rows = [dict(row) for row in archive.conn.execute(_OTHERS, values)]
    told = {*alike, *(row["article_id"] for row in found["related"])}
    return {
        "nearby": [row for row in rows if row["alike"] == 0 and row["id"] not in told],
        "similar": sorted((row for row in rows if row["alike"] == 1), key=lambda row: alike.index(row["id"])),
        "links": {row["title"]: row["id"] for row in rows if row["alike"] == 2},
    }


def permalink(datasette: Any, request: Any, number: int) -> str:
    """Return the lasting address of an article, with the host it was asked at."""
    return str(datasette.absolute_url(request, datasette.urls.path(f"/article/{number}")))


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID``."""
    found = await load(datasette, request)
    words = Words(chosen_language(request))
    here, publisher = permalink(datasette, request, found["id"]), _publisher(found, words)
    base = str(datasette.urls.path("/media/"))
    media = files_of(found, base)
    links = {url: str(datasette.urls.path(f"/article/{number}")) for url, number in found["links"].items()}
    body = _once(shown_html(found["html"], media, base, links), found["lead"]) if found["html"] else ""
    inside = [url for url in media.values() if url in body]
    found["gallery"] = [
        image | {"here": media[image["url"]]}
        for image in found["images"]
        if media.get(image["url"]) and media[image["url"]] not in inside
    ]
    shown = [media[image["url"]] for image in found["images"] if image["url"] in media]
    absolute = [str(datasette.absolute_url(request, url)) for url in shown][:3]
    context = {
        "a": found, "body": Markup(body), "paragraphs": [] if body else _without_lead(found), "media": media,  # noqa: S704  (cleaned above)
        "pictures": absolute,
        "permalink": here, "publisher": publisher, "meta": citation.metadata(found, publisher, here),
        "json_ld": Markup(citation.json_ld(found, publisher, here, absolute)),  # noqa: S704  (escaped there)
        "apa": citation.apa(found, publisher, here, words), "bibtex": citation.bibtex(found, publisher, here),
        "thesis": citation.thesis(found, publisher, here, words),
    }  # fmt: skip
    return await page(datasette, request, "article.html", context)


def _publisher(found: dict[str, Any], words: Words) -> str:
    row = found["portal_row"]
    return str(row["title"] if words.language == "vi" else row["title_en"] or row["title"])


def _without_lead(found: dict[str, Any]) -> list[str]:
    parts = paragraphs(found["text"])
    return parts[1:] if parts and found["lead"] and parts[0].strip() == found["lead"].strip() else parts


def _once(body: str, lead: str | None) -> str:
    """Return the fragment without the first paragraph that says the lead word for word: it has a place of its own."""
    wanted = " ".join((lead or "").split())
    for block in _BLOCK.finditer(body) if wanted else ():
        if " ".join(html_module.unescape(_TAG.sub("", block[2])).split()) == wanted:
            return body[: block.start()] + body[block.end() :]
    return body


def plain(found: dict[str, Any], media: dict[str, str]) -> dict[str, Any]:
    """Return the article as the JSON of the contract, with what the archive knows of it besides."""
    values = {key: found.get(key) for key in ARTICLE_KEYS} | {"id": found["id"]}
    values["images"] = [
        {name: image[name] for name in ("url", "caption", "alt")} | {"archived": media.get(image["url"])}
        for image in found["images"]
    ]
    values["attachments"] = [
        {"url": file["url"], "title": file["title"], "archived": media.get(file["url"])}
        for file in found["attachments"]
    ]
    values["related"] = [
        {name: row[name] for name in ("url", "title", "published_at", "article_id")} for row in found["related"]
    ]
    kept = (
        "state",
        "state_since",
        "first_seen_at",
        "last_seen_at",
        "changed_at",
        "revision_count",
        "change_id",
        "capture_id",
    )
    return values | {name: found[name] for name in kept} | {"urls": [row["url"] for row in found["urls"]]}


async def json(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID.json``."""
    found = await load(datasette, request)
    return Response.json(plain(found, files_of(found, str(datasette.urls.path("/media/")))), headers=page_headers())


async def cite(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID/cite.bib``, ``.ris`` and ``.csl.json``."""
    found = await load(datasette, request)
    form = request.url_vars["form"]
    here, publisher = permalink(datasette, request, found["id"]), str(found["portal_row"]["title"])
    if form == "csl.json":
        text = json_module.dumps([citation.csl(found, publisher, here)], ensure_ascii=False, indent=1)
    else:
        text = (citation.bibtex if form == "bib" else citation.ris)(found, publisher, here)
    headers = page_headers() | {"content-disposition": f'attachment; filename="doingoai-{found["id"]}.{form}"'}
    return Response(text, headers=headers, content_type=f"{_TYPES[form]}; charset=utf-8")
