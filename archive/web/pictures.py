"""Pictures and files as the archive keeps them: never fetched from the portal when a page is read."""

from __future__ import annotations

import json
import re
from typing import Any

import nh3

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


def first_pictures(archive: Archive, ids: list[int]) -> dict[int, str]:
    """Return the digest of the first kept picture of each article that has one."""
    if not ids:
        return {}
    rows = archive.conn.execute(
        """SELECT i.article_id, u.digest, min(i.position) FROM images AS i JOIN media_urls AS u ON u.url = i.url
           JOIN media AS m ON m.digest = u.digest
           WHERE i.article_id IN (SELECT value FROM json_each(?)) AND m.mime LIKE 'image/%' GROUP BY i.article_id""",
        (json.dumps(ids),),
    )
    return {row[0]: row[1] for row in rows}


def shown_html(fragment: str, media: dict[str, str], base: str) -> str:
    """Return a stored fragment for display: cleaned once more, its pictures taken from the archive.

    *media* maps the address of a picture on the portal to its address here; a picture that is not kept is left out. The
    fragment was cleaned when it was made; this second cleaning makes the page safe whatever wrote the database.
    """

    def attribute(tag: str, name: str, value: str) -> str | None:
        if (tag, name) == ("img", "src"):
            return media.get(value, base if value.startswith(base) else None)
        return value

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
