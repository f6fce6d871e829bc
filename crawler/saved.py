"""Pages saved as files: where they came from, who published them, and what they say."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import ArchiveError
from archive.models import Page
from crawler.mhtml import is_mhtml, page_within
from crawler.portals import PORTALS, Portal, portal_for
from crawler.reading.errors import ExtractionError, NotHtmlError
from crawler.wayback import as_captured, is_replayed

if TYPE_CHECKING:
    from crawler.reading.extract import Reading

#: A page announces its own address near its top; no more bytes than these are searched for it.
HEAD_BYTES = 100_000
#: How WARC files, what is packed by gzip or zip, and Safari's archives of pages begin.
_PACKED = (b"WARC/", b"\x1f\x8b", b"PK\x03\x04", b"bplist")
_OWN_ADDRESS = (
    re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.I),
    re.compile(r"""<link\b[^<>]{0,300}?\brel=["']?canonical["']?[^<>]{0,300}?\bhref=["']?([^"'\s>]+)""", re.I),
    re.compile(r"""<link\b[^<>]{0,300}?\bhref=["']?([^"'\s>]+)["']?[^<>]{0,300}?\brel=["']?canonical""", re.I),
    re.compile(r"""<meta\b[^<>]{0,300}?\bproperty=["']?og:url["']?[^<>]{0,300}?\bcontent=["']?([^"'\s>]+)""", re.I),
)


def read_saved(file: Path, portal: Portal | None, url: str | None) -> dict[str, Any]:
    """Read the page in *file* and return its JSON object, ``file`` first; ``error`` names why it could not be read.

    Without *url* the page's own word for its address is taken (the comment a browser saves, the canonical link). A page
    that names none is read against the home page of its portal, and its ``url`` is null.
    """
    try:
        page, known = saved_page(file, portal, url)
        reader = portal or portal_of(page)
        article = _published(page, reader)
    except (ExtractionError, ArchiveError, OSError) as error:
        return {"file": str(file), "error": _reason(error), "message": _message(error)}
    values = article.to_json()
    if not known:
        values["url"] = None
    return {"file": str(file), **values}


def _published(page: Page, portal: Portal) -> Any:
    from crawler.reading.extract import read
    from crawler.reading.sanitize import published_html

    reading = read(page, portal)
    return reading.article.with_html(published_html(reading))


def _reason(error: Exception) -> str:
    if isinstance(error, ExtractionError):
        return error.reason
    return "unreadable-file" if isinstance(error, OSError) else "unknown-portal"


def _message(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}"
    return str(error)


def saved_page(file: Path, portal: Portal | None, url: str | None) -> tuple[Page, bool]:
    """Return the page in *file* and whether its address is known. The file's time stands for the time of capture.

    A page saved with its pictures in one file is taken out of it; of one saved from the Wayback Machine's site, the bar
    is left out.

    Raises NotHtmlError for a file that holds many pages, OSError for one that cannot be read.
    """
    body = file.read_bytes()
    if body.startswith(_PACKED):
        raise NotHtmlError(f"{file.name} holds pages packed together: `doingoai import` takes WARC and WACZ files over")
    moment = datetime.fromtimestamp(int(file.stat().st_mtime), UTC)
    body, shown, headers = page_within(body) if is_mhtml(body) else (body, None, ())
    if is_replayed(body):
        body, shown = as_captured(body)
    address = url or shown or own_address(body)
    home = portal.home_url if portal else ""
    return Page(address or home, body, moment, headers=headers, source=f"file:{file.name}"), address is not None


def own_address(body: bytes) -> str | None:
    """Return the http address a page gives itself, or None."""
    encoding = "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    head = body[:HEAD_BYTES].decode(encoding, errors="replace")
    for pattern in _OWN_ADDRESS:
        found = pattern.search(head)
        if found and unescape(found[1]).startswith(("http://", "https://")):
            return unescape(found[1])
    return None


def portal_of(page: Page) -> Portal:
    """Return the portal that published *page*: by its address, else the one portal whose layout fits it.

    :raises ArchiveError: when the address tells nothing and none, or more than one, of the layouts fits.
    """
    claimed = portal_for(page.url) if page.url else None
    if claimed:
        return claimed
    fitting = [portal for portal in PORTALS.values() if _fits(page, portal)]
    if len(fitting) == 1:
        return fitting[0]
    raise ArchiveError("It is not clear which portal published this page; say so with --portal NAME.")


def _fits(page: Page, portal: Portal) -> bool:
    from crawler.reading.extract import extract

    try:
        return extract(page, portal).layout != "generic"
    except ExtractionError:
        return False


def probe(target: str, portal: Portal | None, directory: Path) -> tuple[Portal, Reading]:
    """Read the page at *target*, an http address or a file, and return its portal and the whole reading.

    *directory* is the archive whose settings (contact, proxy, certificates) hold for the request.
    """
    from crawler.reading.extract import read

    if target.startswith(("http://", "https://")):
        from crawler.byhand import fetch_one

        page = fetch_one(target, (portal or portal_for(target) or next(iter(PORTALS.values()))).name, directory)
    else:
        page, _ = saved_page(Path(target), portal, None)
    reader = portal or portal_of(page)
    return reader, read(page, reader)
