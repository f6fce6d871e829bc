"""Files: the site's own, the archive's pictures and attachments, and a few pages of Datasette that tell less here."""

from __future__ import annotations

import asyncio
import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

from datasette import Forbidden, NotFound, Response

from archive.store import Archive
from archive.web.look import page, static_file
from archive.web.pictures import SHOWN
from archive.web.site import ask, site_of

_TYPES = {
    ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml",
    ".woff2": "font/woff2", ".json": "application/json", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
}  # fmt: skip
_FOREVER = "public, max-age=31536000, immutable"
#: A picture or file comes from outside: whatever it is, nothing in it may run or load.
_MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


async def static(datasette: Any, request: Any) -> Response:
    """Answer ``/-/doingoai/NAME``: a file of the site, smaller by gzip for those who take that."""
    name = request.url_vars["name"]
    if name.startswith(".") or not static_file(name).is_file():
        raise NotFound(name)
    packed = "gzip" in request.headers.get("accept-encoding", "") and not name.endswith((".png", ".woff2"))
    content = await asyncio.to_thread(_static, name, packed)
    headers = {"cache-control": _FOREVER, "vary": "Accept-Encoding"}
    kind = _TYPES.get(Path(name).suffix, "application/octet-stream")
    return Response(content, headers=headers | ({"content-encoding": "gzip"} if packed else {}), content_type=kind)


@cache
def _static(name: str, packed: bool) -> bytes:
    content = static_file(name).read_bytes()
    return gzip.compress(content, mtime=0) if packed else content


async def media(datasette: Any, request: Any) -> Response:
    """Answer ``/media/DIGEST``: a picture shown, any other file for download."""
    digest = request.url_vars["digest"]
    found = await ask(datasette, lambda archive: _media(archive, digest))
    if found is None:
        raise NotFound(digest)
    content, mime, name = found
    headers = {"cache-control": _FOREVER, "x-doingoai-policy": _MEDIA_POLICY}
    if mime not in SHOWN:
        headers["content-disposition"] = f'attachment; filename="{name}"'
    kind = mime if mime in SHOWN or mime == "application/pdf" else "application/octet-stream"
    return Response(content, headers=headers, content_type=kind)


def _media(archive: Archive, digest: str) -> tuple[bytes, str, str] | None:
    row = archive.conn.execute("SELECT path, mime FROM media WHERE digest = ?", (digest,)).fetchone()
    place = (archive.media_dir / row["path"]).resolve() if row else None
    if place is None or not place.is_relative_to(archive.media_dir.resolve()) or not place.is_file():
        return None
    return place.read_bytes(), str(row["mime"]).lower(), f"{digest[:16]}{place.suffix}"


async def databases(datasette: Any, request: Any) -> Response:
    """Answer ``/-/databases``: names, not where they lie on the disk."""
    site = site_of(datasette)
    known = [
        {"name": name, "is_mutable": base.is_mutable}
        for name, base in datasette.databases.items()
        if name != "_internal"
    ]
    return Response.json([entry | {"archive": bool(site and entry["name"] == site.name)} for entry in known])


async def machine(datasette: Any, request: Any) -> Response:
    """Answer ``/-/versions`` and its like: what Datasette says there as JSON, on a page of ours."""
    name = request.url_vars["name"]
    answer = await datasette.client.get(f"/-/{name}.json", cookies=request.cookies)
    if answer.status_code != 200:
        raise Forbidden(name)
    told = json.dumps(answer.json(), ensure_ascii=False, indent=2)
    return await page(datasette, request, "machine.html", {"name": name, "told": told}, fresh=0)


async def closed(datasette: Any, request: Any) -> Response:
    """Answer pages that tell about the machine, or help those who write plugins: not at all."""
    raise Forbidden("This page tells about the machine and is closed here.")
