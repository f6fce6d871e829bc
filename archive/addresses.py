"""Finding an article by an address somebody pasted, however it was copied."""

from __future__ import annotations

import re
import sqlite3
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from archive.folding import nfc

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$|[\w.-]+\.[a-z]{2,}(?::\d+)?/\S*$", re.IGNORECASE)
_LONGEST = 2000


def find_by_address(conn: sqlite3.Connection, text: str) -> int | None:
    """Return the number of the article seen at the address *text*; None if it is no address, or none we know.

    http or https, www or not, capitals, a fragment, a closing slash and percent-encoding make no difference.
    """
    plain = nfc(text).strip().strip("<>\"'")
    if len(plain) > _LONGEST or not _ADDRESS.match(plain):
        return None
    spellings = _spellings(plain)
    marks = ",".join("?" * len(spellings))
    for column in ("url", "canonical"):
        sql = f"SELECT article_id FROM article_urls WHERE {column} IN ({marks}) LIMIT 1"  # noqa: S608
        row = conn.execute(sql, spellings).fetchone()
        if row:
            return int(row[0])
    return None


def ascii_host(name: str) -> str:
    """Return the host *name* in small letters, as it goes over the network: ``đốingoại.vn`` is ``xn--ingoi-...``."""
    if name.isascii():
        return name.lower()
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return name.lower()


def _spellings(address: str) -> list[str]:
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
    except ValueError:
        return [address]
    host = ascii_host(parts.netloc).removeprefix("www.")
    paths = _paths(parts.path)
    queries = dict.fromkeys((parts.query, parts.query.lower()))
    made = [
        urlunsplit((scheme, prefix + host, path, query, ""))
        for scheme in ("http", "https")
        for prefix in ("", "www.")
        for path in paths
        for query in queries
    ]
    return list(dict.fromkeys([address, *made]))


def _paths(path: str) -> list[str]:
    """Spellings of a path: as given, decoded, encoded, in small letters, with and without a closing slash."""
    decoded = unquote(path)
    forms = [path, decoded, quote(decoded, safe="/~():;,+=@!$&'*")]
    forms += [form.lower() for form in forms]
    forms += [form.rstrip("/") if form.endswith("/") else form + "/" for form in forms]
    return list(dict.fromkeys(forms))
