"""The page as the portal sent it, shown so that nothing in it can run, and nothing is asked of the portal.

Four locks, each enough by itself for scripts: what runs or loads is taken out of the markup; the policy of the answer
allows no script, no picture, no frame, no form; it puts the page into a sandbox; and the frame is a sandbox too.
"""

from __future__ import annotations

import re
from typing import Any

import lxml.html
from bs4.dammit import EncodingDetector
from datasette import NotFound, Response

from archive.kept import UNREADABLE, page_of
from archive.models import Page
from archive.store import Archive
from archive.web.look import page, page_headers
from archive.web.rooms.article import row_of
from archive.web.site import ask

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'self'; sandbox"
)
_DROPPED = frozenset(
    {"script", "link", "base", "iframe", "frame", "object", "embed", "applet", "portal", "template", "noscript", "meta"}
)
#: What loads or leads somewhere; the address of a link becomes its title.
_LOADS = frozenset(
    {"srcset", "ping", "background", "formaction", "action", "autofocus", "style", "poster", "data", "xlink:href"}
)
#: What a style sheet fetches.
_FETCHES = re.compile(r"@import[^;}]*;?|(?:url|image-set|src)\([^)]*\)?", re.IGNORECASE)
#: Signs that no XML holds, and therefore no tree of lxml.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: A larger page is only offered for download.
_LARGEST = 4 * 1024 * 1024


async def _load(datasette: Any, request: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    found = await row_of(datasette, request)
    number = int(request.url_vars["capture"])
    capture = await ask(datasette, lambda archive: _capture(archive, found["id"], number))
    if capture is None:
        raise NotFound(f"No capture {number} of this article")
    return found, capture


def _capture(archive: Archive, article_id: int, number: int) -> dict[str, Any] | None:
    """Return the capture if it shows this article: it made a revision of it, or came from one of its addresses."""
    row = archive.conn.execute(
        """SELECT * FROM captures AS c WHERE c.id = ?1 AND (
             EXISTS (SELECT 1 FROM revisions WHERE article_id = ?2 AND capture_id = c.id)
             OR EXISTS (SELECT 1 FROM article_urls WHERE url = c.url AND article_id = ?2)
             OR EXISTS (SELECT 1 FROM articles WHERE id = ?2 AND capture_id = c.id))""",
        (number, article_id),
    ).fetchone()
    return dict(row) if row else None


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID/capture/N``: what the capture is, and the page itself in a sandboxed frame."""
    found, capture = await _load(datasette, request)
    captures = await ask(datasette, lambda archive: _others(archive, found))
    at_hand = await ask(datasette, lambda archive: _read(archive, capture["id"])) is not None
    lost = not at_hand and await ask(datasette, lambda archive: (archive.warc_dir / capture["warc_file"]).is_file())
    context = {"a": found, "c": capture, "captures": captures, "at_hand": at_hand, "lost": lost}
    return await page(datasette, request, "capture.html", context)


def _others(archive: Archive, found: dict[str, Any]) -> list[dict[str, Any]]:
    rows = archive.conn.execute(
        """SELECT id, fetched_at, status FROM captures
           WHERE url IN (SELECT url FROM article_urls WHERE article_id = ?) ORDER BY fetched_at DESC LIMIT 30""",
        (found["id"],),
    )
    return [dict(row) for row in rows]


async def _kept(datasette: Any, request: Any) -> Page:
    _, capture = await _load(datasette, request)
    kept = await ask(datasette, lambda archive: _read(archive, capture["id"]))
    if kept is None:
        raise NotFound("The file of this capture is not at hand here")
    return kept


def _read(archive: Archive, capture: int) -> Page | None:
    try:
        return page_of(archive, capture)
    except UNREADABLE:  # a damaged record is verify's business; here the page says that it cannot be shown
        return None


async def shown(datasette: Any, request: Any) -> Response:
    """Answer ``.../page``: the markup of the capture, defused, for the frame."""
    kept = await _kept(datasette, request)
    headers = page_headers(3600, _POLICY) | {"x-dns-prefetch-control": "off"}
    text = defused(kept.body, kept.header("content-type") or "") if len(kept.body) <= _LARGEST else "<p>&hellip;</p>"
    return Response(text, headers=headers, content_type="text/html; charset=utf-8")


async def raw(datasette: Any, request: Any) -> Response:
    """Answer ``.../raw``: the bytes as kept, for download only."""
    kept = await _kept(datasette, request)
    headers = page_headers(3600, _POLICY) | {
        "content-disposition": f'attachment; filename="capture-{request.url_vars["capture"]}.html"'
    }
    return Response(kept.body, headers=headers, content_type="application/octet-stream")


def defused(body: bytes, content_type: str) -> str:
    """Return a page's markup without anything that runs, loads, or leads away by itself."""
    charset = re.search(r"charset=[\"']?([\w-]+)", content_type)
    wishes = EncodingDetector(body, known_definite_encodings=[charset[1]] if charset else [], is_html=True).encodings
    tree = lxml.html.document_fromstring(
        _decoded(body, wishes) or "<p></p>", parser=lxml.html.HTMLParser(huge_tree=False)
    )
    # Comments too: old browsers read markup in them.
    dropped: list[Any] = [one for one in tree.iter() if one.tag in _DROPPED or not isinstance(one.tag, str)]
    for element in dropped:
        element.drop_tree()
    for element in tree.iter():
        _defuse(element)
    return "<!DOCTYPE html>\n" + str(lxml.html.tostring(tree, encoding="unicode"))


def _decoded(body: bytes, wishes: Any) -> str:
    for name in wishes:
        try:
            return _CONTROL.sub("", body.decode(name)).strip()
        except (LookupError, UnicodeDecodeError):
            continue
    return _CONTROL.sub("", body.decode("utf-8", "replace")).strip()


def _defuse(element: Any) -> None:
    for name in list(element.attrib):
        value = element.attrib[name].strip().lower()
        if (
            name.lower().startswith("on")
            or name.lower() in _LOADS
            or (name == "href" and element.tag != "a")
            or value.startswith(("javascript:", "vbscript:", "data:text"))
        ):
            del element.attrib[name]
    if element.tag == "style":
        element.text = _FETCHES.sub("", element.text or "")
    source = element.attrib.pop("src", None)
    if source and element.tag == "img":
        element.set("alt", element.get("alt") or source.rsplit("/", 1)[-1][:60])
    if element.tag == "a" and "href" in element.attrib:
        element.attrib["title"] = element.attrib.pop("href")
