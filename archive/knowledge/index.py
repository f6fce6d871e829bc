"""What articles name, written to the tables ``places``, ``mentions``, ``documents`` and ``citations``.

Everything here can be made anew from the articles at any time and comes out the same: places keep the numbers of the
data file, documents get a number made from what identifies them (see
:meth:`~archive.knowledge.documents.Citation.key`).
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING

from archive.identity import ID_BITS
from archive.knowledge.documents import Citation, find_documents
from archive.knowledge.gazetteer import load_gazetteer
from archive.knowledge.places import Mention, find_places
from archive.knowledge.symbols import ISSUERS

if TYPE_CHECKING:
    from archive.store import Archive

_BATCH = 200

_SEED = """
INSERT INTO places (id, slug, name, name_en, kind, country, within, latitude, longitude, spellings)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, name_en = excluded.name_en,
  kind = excluded.kind, country = excluded.country, within = excluded.within, latitude = excluded.latitude,
  longitude = excluded.longitude, spellings = excluded.spellings
"""
# A day, once given, stands: of two days for one document the earlier is kept, so that the order of articles does not
# matter. An issuer named in words is worth more than the one the symbol stands for.
_DOCUMENT = """
INSERT INTO documents (id, key, number, kind, issuer, year, province, issued_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET
  kind = coalesce(documents.kind, excluded.kind),
  issuer = CASE WHEN documents.issuer IS NULL OR documents.issuer = ? THEN coalesce(excluded.issuer, documents.issuer)
    ELSE documents.issuer END,
  issued_on = min(coalesce(documents.issued_on, excluded.issued_on), coalesce(excluded.issued_on, documents.issued_on))
"""
_ARTICLE = """
SELECT a.title || char(10) || char(10) || a.text AS words, p.province AS province
FROM articles AS a JOIN portals AS p ON p.name = a.portal WHERE a.id = ?
"""


def document_id(key: str) -> int:
    """Return the permanent number of a document: 52 bits of a SHA-256 of its key, as for articles."""
    digest = hashlib.sha256(f"document\n{key}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> (64 - ID_BITS)


def seed_places(conn: sqlite3.Connection) -> int:
    """Write the gazetteer to ``places`` and return how many there are.

    A place that has left the data file stays in the table while an article mentions it.
    """
    rows = [
        (
            *(place.id, place.slug, place.name, place.name_en, place.kind, place.country, place.within or None),
            *(place.latitude, place.longitude, json.dumps(place.all_spellings, ensure_ascii=False)),
        )
        for place in load_gazetteer()
    ]
    conn.executemany(_SEED, rows)
    return len(rows)


def index_article(conn: sqlite3.Connection, article_id: int, text: str | None = None) -> tuple[int, int]:
    """Find places and documents in an article and replace what the tables say of it.

    *text* is what to read; without it the title and text of the article are read from the database. The caller holds
    the
    transaction. Returns the numbers of different places and documents. Raises LookupError if there is no such article.
    """
    row = conn.execute(_ARTICLE, (article_id,)).fetchone()
    if row is None:
        raise LookupError(f"There is no article {article_id} in this archive.")
    words, province = row
    body = words if text is None else text
    places = _write_mentions(conn, article_id, find_places(body))
    return places, _write_citations(conn, article_id, find_documents(body), province_slug(province))


def reindex(archive: Archive, progress: Callable[[int], None] | None = None) -> int:
    """Seed the gazetteer and read all articles again; return how many. Writes in batches, so that readers go on.

    *progress* is called with the number of articles done after each batch.
    """
    with archive.transaction():
        seed_places(archive.conn)
    numbers = [row[0] for row in archive.conn.execute("SELECT id FROM articles ORDER BY id")]
    for start in range(0, len(numbers), _BATCH):
        with archive.transaction():
            for number in numbers[start : start + _BATCH]:
                index_article(archive.conn, number)
        if progress:
            progress(min(start + _BATCH, len(numbers)))
    with archive.transaction():
        _drop_uncited(archive.conn)
    return len(numbers)


@cache
def province_slug(name: str) -> str | None:
    """Return the slug of the Vietnamese province called *name*, or None: the province a portal speaks for."""
    found = (
        p for p in load_gazetteer() if p.country == "VN" and p.kind in ("province", "municipality") and p.name == name
    )
    return next((place.slug for place in found), None)


def _write_mentions(conn: sqlite3.Connection, article_id: int, mentions: Iterable[Mention]) -> int:
    counts: dict[int, tuple[int, str]] = {}
    for mention in mentions:
        count, spelling = counts.get(mention.place_id, (0, mention.spelling))
        counts[mention.place_id] = (count + 1, spelling)
    conn.execute("DELETE FROM mentions WHERE article_id = ?", (article_id,))
    known = conn.execute(
        "SELECT count(*) FROM places WHERE id IN (SELECT value FROM json_each(?))", (json.dumps([*counts]),)
    )
    if known.fetchone()[0] < len(counts):
        seed_places(conn)
    rows = [(article_id, place, count, spelling) for place, (count, spelling) in counts.items()]
    conn.executemany("INSERT INTO mentions (article_id, place_id, count, first_spelling) VALUES (?, ?, ?, ?)", rows)
    return len(rows)


def _write_citations(
    conn: sqlite3.Connection, article_id: int, citations: Iterable[Citation], province: str | None
) -> int:
    counts: dict[int, tuple[int, str]] = {}
    conn.execute("DELETE FROM citations WHERE article_id = ?", (article_id,))
    for citation in citations:
        number = _write_document(conn, citation, province)
        count, spelling = counts.get(number, (0, citation.spelling))
        counts[number] = (count + 1, spelling)
    rows = [(article_id, number, count, spelling) for number, (count, spelling) in counts.items()]
    conn.executemany("INSERT INTO citations (article_id, document_id, count, first_spelling) VALUES (?, ?, ?, ?)", rows)
    return len(rows)


def _write_document(conn: sqlite3.Connection, citation: Citation, province: str | None) -> int:
    key = citation.key(province)
    where = key.rpartition("|")[2] or None
    values = (key, citation.number, citation.kind, citation.issuer, citation.year, where, citation.issued_on)
    conn.execute(_DOCUMENT, (document_id(key), *values, ISSUERS["TW"]))
    return document_id(key)


def _drop_uncited(conn: sqlite3.Connection) -> None:
    conn.execute("DELETE FROM documents WHERE id NOT IN (SELECT document_id FROM citations)")
    known = json.dumps([place.id for place in load_gazetteer()])
    conn.execute(
        "DELETE FROM places WHERE id NOT IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT place_id FROM mentions)",
        (known,),
    )
