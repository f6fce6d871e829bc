"""The order of what a common query finds, when ranking every hit would cost too much.

Articles with the words in the title come first, then those with the words in the lead, then the others. The first two
are put in order by what the title or lead says, if they are few enough; whatever is too many comes newest first.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import repeat

from archive.demand import Demand, demand_of
from archive.filters import NEWEST, Filter
from archive.folding import EXACT_LETTERS, PLAIN_LETTERS, STROKED_LETTERS
from archive.listing import Held, Wish, asked, has_phrase
from archive.pools import EXACT, Pool, base_pool, in_turn, pool_of, pools
from archive.query import Query
from archive.ranking import RANKABLE, estimate, newest, ranked
from archive.snippets import alternative
from archive.wording import FEW, by_their_words, wording_of


def in_order(conn: sqlite3.Connection, wish: Wish, most: int) -> list[int]:
    """Return the first *most* of articles too many to list, reading no pool that is not needed."""
    found: dict[int, None] = {}
    waiting: list[tuple[Pool, list[int]]] = []
    for pool, ids in in_turn(conn, pools(conn, wish.query, common=True), RANKABLE + 1, RANKABLE + 1):
        if len(found) >= most:
            break
        told = pool.column is not None and len(ids) <= RANKABLE
        if told:
            waiting.append((pool, ids if wish.inside is None else [one for one in ids if one in wish.inside]))
        # Few titles and leads that pass the filter are read together.
        enough = sum(len(here) for _, here in waiting) >= most
        if waiting and (not told or enough):
            found.update(dict.fromkeys(_of_told(conn, waiting, wish, most + len(found))))
            waiting = []
        if not told and len(found) < most:
            found.update(dict.fromkeys(_of_pool(conn, pool, ids, wish, most + len(found))))
    if waiting and len(found) < most:
        found.update(dict.fromkeys(_of_told(conn, waiting, wish, most + len(found))))
    return list(found)[:most]


def order_held(conn: sqlite3.Connection, query: Query, held: Held, most: int) -> list[int]:
    """Return the first *most* of the articles *held*, which are all that the query finds."""
    if len(held.ids) <= FEW:
        return by_their_words(conn, query, held)[:most]
    telling = _telling(query)
    asked_for = [*([telling] if telling else []), *pools(conn, query, common=True)]
    found: dict[int, None] = {}
    waiting: list[tuple[Pool, Held]] = []
    for pool, ids in in_turn(conn, asked_for, RANKABLE + 1):
        here = held.among(ids)
        if pool == telling:
            if len(here.ids) <= FEW:
                found = dict.fromkeys(by_their_words(conn, query, here))
                break
            continue
        told = len(here.ids) <= (RANKABLE if pool.column else FEW) and not _is_wide(pool, ids, query)
        if told:
            waiting.append((pool, here))
        if waiting and (not told or len(frozenset().union(*(one.ids for _, one in waiting))) >= most):
            found.update(dict.fromkeys(_of_waiting(conn, waiting, query, held)))
            waiting = []
        if len(found) < most and not told:
            found.update(dict.fromkeys(_of_held(conn, pool, ids, query, held, most + len(found))))
        if len(found) >= most:
            break
    found.update(dict.fromkeys(_of_waiting(conn, waiting, query, held)))
    if len(found) < most:
        found.update(dict.fromkeys(held.newest(conn, most + len(found))))
    return list(found)[:most]


def _telling(query: Query) -> Pool | None:
    """Return the articles whose title or lead says it all, where one look tells; else None."""
    base = base_pool(query)
    if not has_phrase(query) or (query.accented and base.table != EXACT):
        return None
    return pool_of(query, base.table, query.wanted, "title lead", unwanted=())


def _of_pool(conn: sqlite3.Connection, pool: Pool, ids: list[int], wish: Wish, most: int) -> list[int]:
    demand = demand_of(wish.query)
    wanted = demand.narrowed(wish.narrowed, wish.is_sparse)
    if len(ids) > RANKABLE:
        here = newest(conn, pool, wanted, most, None if demand.pools else estimate(ids))
        return Demand((replace(pool, pairs=None),) if pool.loose else ()).first(conn, here, most)
    return [row[0] for row in ranked(conn, [pool], wanted, "relevance")]


def _of_told(conn: sqlite3.Connection, told: list[tuple[Pool, list[int]]], wish: Wish, most: int) -> list[int]:
    """Return the first *most* articles of pools of titles and of leads, put in order by what those say."""
    every = list({one for _, ids in told for one in ids})
    if not every:
        return []
    demand = demand_of(wish.query)
    few = len(every) <= FEW
    narrowed = wish.narrowed if wish.inside is None else Filter()
    leads = any(pool.column == "lead" for pool, _ in told)
    said = _read(conn, every, demand.narrowed(narrowed) if few else narrowed, leads)
    found: dict[int, None] = {}
    for pool, ids in told:
        here = set(ids)
        texts = [(number, title if pool.column == "title" else lead) for number, title, lead in said if number in here]
        found.update(dict.fromkeys(_told(_held_by(pool, texts, wish.query), wish.query)))
    return list(found) if few else demand.first(conn, list(found), most)


def _held_by(pool: Pool, rows: list[tuple[int, str]], query: Query) -> list[tuple[int, str]]:
    """Leave out what only the index of pairs takes for holding the phrases."""
    if not pool.loose:
        return rows
    wording = wording_of(query, pool.table == EXACT)
    return [row for row in rows if wording.says(row[1])]


def _of_held(conn: sqlite3.Connection, pool: Pool, ids: list[int], query: Query, held: Held, most: int) -> list[int]:
    if not _is_wide(pool, ids, query):
        return held.among(ids).newest(conn, most)
    if pool == base_pool(query) or query.is_mixed:
        return held.newest(conn, most)
    return asked(conn, pool, held.newest(conn, 3 * most))[:most]


def _is_wide(pool: Pool, ids: list[int], query: Query) -> bool:
    """Tell whether a pool holds all that is held, or its *ids* are but the first of many."""
    if pool.column:
        return False
    return pool == base_pool(query) or query.is_mixed or (len(ids) > RANKABLE and not pool.pairs)


def _of_waiting(conn: sqlite3.Connection, waiting: list[tuple[Pool, Held]], query: Query, held: Held) -> list[int]:
    """Return what is here of several pools, one pool after the other; titles and leads are read together."""
    every = held.among(frozenset().union(*(here.ids for _, here in waiting)))
    said = every.said(conn) if every.ids else []
    found: list[int] = []
    for pool, here in waiting:
        rows = [row for row in said if row[0] in here.ids]
        texts = [(row[0], row[4] if pool.column == "title" else row[5]) for row in rows]
        found += _told(texts, query) if pool.column else [row[0] for row in rows]
    return found


def _read(conn: sqlite3.Connection, ids: list[int], narrowed: Filter, leads: bool) -> list[tuple[int, str, str]]:
    """Return titles, and *leads*, of the *ids* that pass the filter, the newest first."""
    lead = "coalesce(a.lead, '')" if leads else "''"
    sql = (
        f"SELECT a.id, a.title, {lead} FROM json_each(?) AS j "  # noqa: S608  (conditions of our own)
        f"CROSS JOIN articles AS a ON a.id = j.value WHERE {narrowed.sql} ORDER BY {NEWEST}"
    )
    return conn.execute(sql, (json.dumps(ids), *narrowed.values)).fetchall()


def _told(rows: list[tuple[int, str]], query: Query) -> list[int]:
    """Put articles in order by their title or lead: as spelled, side by side, in the usual reading, the shorter."""
    readings = _readings(query, [text for _, text in rows])
    usual = max(Counter(readings).items(), key=lambda item: item[1])[0] if any(readings) else None
    found: Iterable[object] = repeat(None)
    if query.accented:
        found = map(_phrase(query, exact=True).search, EXACT_LETTERS.of_all([text for _, text in rows]))
    places = [
        (not spelled, not reading, reading != usual, len(text) // 40, place)
        for place, ((_, text), reading, spelled) in enumerate(zip(rows, readings, found, strict=False))
    ]
    return [rows[place[-1]][0] for place in sorted(places)]


def _readings(query: Query, texts: list[str]) -> list[str]:
    """Return how each text writes the words where they stand side by side: no accents, but its đ; else nothing."""
    found = map(_phrase(query, exact=False).search, PLAIN_LETTERS.of_all(texts))
    said = [text[slice(*match.span())] if match else "" for text, match in zip(texts, found, strict=True)]
    return STROKED_LETTERS.of_all(said)


def _phrase(query: Query, exact: bool) -> re.Pattern[str]:
    together = query.together() or query.wanted[0]
    return re.compile(alternative(together, exact))
