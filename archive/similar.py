"""Articles like another one: they name the same places, cite the same documents, or share rare words of its title.

Nothing common is read whole. Row numbers are digests, so the first few hundred articles of a place are a fair sample
of them, and a place that many name says little anyway; words that many articles hold are left out.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections import defaultdict

from archive.folding import WORD

#: Articles read for one place, one document or one word; what more articles share tells little.
_READ = 300
_MOST_PLACES = 8
_MOST_WORDS = 16
#: Below this an article is not much alike; 1.0 is one that shares every place, or the title.
_LEAST = 0.3
_TITLE = """SELECT rowid, -rank FROM articles_exact WHERE articles_exact MATCH (
  SELECT coalesce('{title} : (' || group_concat(value, ' OR ') || ')', '""') FROM json_each(?1) WHERE
    (SELECT count(*) FROM (SELECT 1 FROM articles_exact WHERE articles_exact MATCH value LIMIT ?2 + 1)) <= ?2
) ORDER BY rank LIMIT 60"""


def similar(
    conn: sqlite3.Connection, article_id: int, title: str, places: list[int], documents: list[int], most: int = 5
) -> list[int]:
    """Return the numbers of up to *most* articles like *article_id*, the most alike first. Two questions at most."""
    scores: dict[int, float] = defaultdict(float)
    for number, score in [
        *_linked(conn, places[:_MOST_PLACES], documents[:_MOST_PLACES]),
        *_named(conn, title),
    ]:
        scores[number] += score
    scores.pop(article_id, None)
    alike = sorted((number for number, score in scores.items() if score >= _LEAST), key=lambda n: (-scores[n], n))
    return alike[:most]


def _linked(conn: sqlite3.Connection, places: list[int], documents: list[int]) -> list[tuple[int, float]]:
    """Return articles with what the places and documents they share are worth; all together are worth 1."""
    parts = ["SELECT * FROM (SELECT 'p', place_id, article_id FROM mentions WHERE place_id = ? LIMIT ?)"] * len(places)
    parts += ["SELECT * FROM (SELECT 'd', document_id, article_id FROM citations WHERE document_id = ? LIMIT ?)"] * len(
        documents
    )
    if not parts:
        return []
    values = [value for number in (*places, *documents) for value in (number, _READ)]
    holders: dict[tuple[str, int], list[int]] = defaultdict(list)
    for kind, number, article in conn.execute(" UNION ALL ".join(parts), values):
        holders[kind, number].append(article)
    worth = {key: (3 if key[0] == "d" else 1) / math.log2(2 + len(found)) for key, found in holders.items()}
    whole = sum(worth.values())
    return [(article, worth[key] / whole) for key, found in holders.items() for article in found]


def _named(conn: sqlite3.Connection, title: str) -> list[tuple[int, float]]:
    """Return articles that share rare words of the title; the article itself, as it fits best, would be worth 1."""
    words = list(dict.fromkeys(f'"{word.lower()}"' for word in WORD.findall(title) if len(word) > 1))[:_MOST_WORDS]
    rows = conn.execute(_TITLE, (json.dumps(words), _READ)).fetchall()
    best = max((score for _, score in rows), default=0.0)
    return [(number, score / best) for number, score in rows] if best > 0 else []
