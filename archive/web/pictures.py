"""Pictures and files as the archive keeps them: never fetched from the portal when a page is read."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

import nh3

from archive.search.hits import FIRST_PICTURE
from archive.store import Archive

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "dl", "dt", "em", "figcaption",
    "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "ol", "p", "pre", "q", "s", "small",
    "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "ol": {"start"},
}
_PLACELESS = re.compile(r"<img(?![^>]*\ssrc=)[^>]*>")
#: Media types that browsers show as pictures.
SHOWN = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp", "image/svg+xml"})


def dressed(archive: Archive, rows: Iterable[Mapping[str, Any] | sqlite3.Row]) -> list[dict[str, Any]]:
    """Return rows of articles with what a list shows besides: ``picture``, the digest of the first kept picture (or
    None), and ``language``, which tells a screen reader how to pronounce the title.
    """
    listed = [dict(row) for row in rows]
    if not listed:
        return []
    found = archive.conn.execute(
        f"""SELECT a.id, a.language, {FIRST_PICTURE} AS picture
            FROM articles AS a WHERE a.id IN (SELECT value FROM json_each(?))""",  # noqa: S608  (a constant)
        (json.dumps([row["id"] for row in listed]),),
    )
    known = {row["id"]: {"language": row["language"], "picture": row["picture"]} for row in found}
    return [row | known.get(row["id"], {"language": None, "picture": None}) for row in listed]


def shown_html(fragment: str, media: dict[str, str], base: str, links: Mapping[str, str] | None = None) -> str:
    """Return a stored fragment for display: cleaned once more, its pictures taken from the archive.

    *media* maps the address of a picture or a file on the portal to its address here, *links* that of an article. A
    picture that is not kept is left out; a link to what is kept leads to what is kept. The fragment was cleaned when it
    was made; this second cleaning makes the page safe whatever wrote the database.
    """
    here = {**media, **(links or {})}

    def attribute(tag: str, name: str, value: str) -> str | None:
        if (tag, name) == ("img", "src"):
            return media.get(value, base if value.startswith(base) else None)
        return here.get(value, value) if (tag, name) == ("a", "href") else value

    clean = nh3.clean(
        fragment,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=attribute,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
    )
    clean = _PLACELESS.sub("", clean)
    return clean.replace("<table", '<div class="table" tabindex="0" role="group"><table').replace(
        "</table>", "</table></div>"
    )


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of an article's text."""
    return [part for part in text.split("\n\n") if part.strip()]


def files_of(found: dict[str, Any], address: str) -> dict[str, str]:
    """Return, for an article, the addresses here of the files that are kept: address on the portal -> address here."""
    kept = [item for item in (*found["images"], *found["attachments"]) if item.get("digest")]
    return {item["url"]: f"{address}{item['digest']}" for item in kept}
