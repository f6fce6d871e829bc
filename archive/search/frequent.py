"""The order of what a common query finds, when ranking every hit would cost too much.

Articles with the words in the title come first, then those with the words in the lead, then the others. The first two
are put in order by what the title or lead says, if they are few enough; whatever is too many comes newest first.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import repeat

from archive.folding import EXACT_LETTERS, PLAIN_LETTERS, STROKED_LETTERS
from archive.search.demand import Demand, demand_of
from archive.search.filters import NEWEST, Filter
from archive.search.listing import Held, Wish, asked, has_phrase
from archive.search.pools import EXACT, TELLING, Pool, base_pool, estimate, in_turn, pool_of, pools
from archive.search.ranking import RANKABLE, Hits, newest, ranked
from archive.search.snippets import alternative
from archive.search.terms import Query
from archive.search.wording import FEW, by_their_words, wording_of

#: Articles with all words of a phrase in each of which FTS5 would look for it, to rank the few that hold it.
_DEAR = 20_000


def in_order(conn: sqlite3.Connection, wish: Wish, most: int) -> list[int]:
    """Return the first *most* of articles too many to list, reading no pool that is not needed."""
    found: dict[int, None] = {}
    waiting: list[tuple[Pool, list[int]]] = []
    for pool, ids, is_wide in in_turn(conn, _within_base(conn, wish.query), RANKABLE + 1, RANKABLE + 1):
        if len(found) >= most:
            break
        told = not is_wide and (pool.column is not None or _is_dear(pool, wish))
        if told:
            waiting.append((pool, ids if wish.inside is None else [one for one in ids if one in wish.inside]))
        # Few titles and leads that pass the filter are read together.
        enough = sum(len(here) for _, here in waiting) >= most
        if waiting and (not told or enough):
            found.update(dict.fromkeys(_of_told(conn, waiting, wish, most + len(found))))
            waiting = []
        if not told and len(found) < most:
            likely = estimate(ids) if is_wide else None
            found.update(dict.fromkeys(_of_pool(conn, pool, likely, wish, most + len(found))))
    if waiting and len(found) < most:
        found.update(dict.fromkeys(_of_told(conn, waiting, wish, most + len(found))))
    return list(found)[:most]


def _within_base(conn: sqlite3.Connection, query: Query) -> list[Pool]:
    """Return the pools of a common query; one of exact spellings leaves out unwanted words in just their spelling."""
    base = base_pool(query)
    return [pool for pool in pools(conn, query, common=True) if pool.table == base.table or not query.unwanted]


def order_held(conn: sqlite3.Connection, query: Query, held: Held, most: int) -> list[int]:
    """Return the first *most* of the articles *held*, which are all that the query finds."""
    if len(held.ids) <= FEW:
        return by_their_words(conn, query, held)[:most]
    order = _Order(conn, query, held, most)
    # What is held is all that the base pool finds, and holds the words besides a demand too.
    told = [pool for pool in pools(conn, query, common=True)[:-1] if not query.is_mixed or pool.column or pool.pairs]
    for at_once in _at_once(told, _telling(query)):
        if order.is_full:
            break
        if isinstance(at_once, Pool):
            order.take_wide(at_once)
        else:
            order.take_all(at_once)
    return order.first()


def _at_once(asked_for: list[Pool], telling: Pool | None) -> Iterator[list[Pool] | Pool]:
    """Yield the pools that are asked by one question, and singly those that may hold as much as is held."""
    together = [telling] if telling else []
    for pool in asked_for:
        if pool.column or pool.pairs or "*" in pool.match:
            together.append(pool)
            continue
        yield together
        together = []
        yield pool
    yield together


class _Order:
    """The first *most* of what is *held*, gathered from one pool after the other."""

    def __init__(self, conn: sqlite3.Connection, query: Query, held: Held, most: int) -> None:
        self._conn, self._query, self._held, self._most = conn, query, held, most
        self._found: dict[int, None] = {}
        #: Pools of few titles or leads, which are read together.
        self._waiting: list[tuple[Pool, Held]] = []
        self._is_told = False

    @property
    def is_full(self) -> bool:
        """Whether no further pool need be asked."""
        return self._is_told or len(self._found) >= self._most

    def first(self) -> list[int]:
        """Return the articles gathered, then the newest of those that no pool held."""
        self._read_waiting()
        if len(self._found) < self._most:
            self._add(self._held.newest(self._conn, self._wanted))
        return list(self._found)[: self._most]

    def take_all(self, asked_for: list[Pool]) -> None:
        """Take what the pools hold, in turn, until there is enough."""
        telling = _telling(self._query)
        for pool, ids, is_wide in in_turn(self._conn, asked_for, RANKABLE + 1) if asked_for else ():
            here = self._held.among(ids)
            if pool != telling:
                self._take(pool, here, is_wide)
            elif len(here.ids) <= FEW:
                self._add(by_their_words(self._conn, self._query, here))
                self._is_told = True
            if self.is_full:
                break

    def take_wide(self, pool: Pool) -> None:
        """Take the newest of a pool that may hold as much as is held: by asking those, unless it proves to be small."""
        hits = Hits(self._conn, pool)
        first = hits.upto(TELLING)
        if len(first) == TELLING and hits.estimate() > RANKABLE and self._wanted <= TELLING:
            self._read_waiting()
            newest_held = self._held.newest(self._conn, self._wanted + self._wanted // 2)
            self._add(asked(self._conn, pool, newest_held))
        if not self.is_full:
            is_wide = hits.are_many
            self._take(pool, self._held.among(hits.ids), is_wide)
        hits.close()

    @property
    def _wanted(self) -> int:
        return self._most + len(self._found)

    def _add(self, ids: list[int]) -> None:
        self._found.update(dict.fromkeys(ids))

    def _take(self, pool: Pool, here: Held, is_wide: bool) -> None:
        told = len(here.ids) <= (RANKABLE if pool.column else FEW) and not is_wide
        if told:
            self._waiting.append((pool, here))
        if not told or len(frozenset().union(*(one.ids for _, one in self._waiting))) >= self._most:
            self._read_waiting()
        if told or self.is_full:
            return
        if is_wide:
            self._add(asked(self._conn, pool, self._held.newest(self._conn, 3 * self._wanted))[: self._wanted])
        else:
            self._add(here.newest(self._conn, self._wanted))

    def _read_waiting(self) -> None:
        self._add(_of_waiting(self._conn, self._waiting, self._query, self._held) if self._waiting else [])
        self._waiting = []


def _telling(query: Query) -> Pool | None:
    """Return the articles whose title or lead says it all, where one look tells; else None."""
    base = base_pool(query)
    if not has_phrase(query) or (query.accented and base.table != EXACT):
        return None
    return pool_of(query, base.table, query.wanted, "title lead", unwanted=())


def _is_dear(pool: Pool, wish: Wish) -> bool:
    """Tell whether a pool is dearer to rank than it is to list: its few articles then come newest first."""
    return pool.pairs is not None and (wish.demanded is not None or wish.hits.estimate() > _DEAR)


def _of_pool(conn: sqlite3.Connection, pool: Pool, likely: float | None, wish: Wish, most: int) -> list[int]:
    """Return the first *most* articles of a pool; *likely*: about how many there are, if there are too many to rank."""
    demand = demand_of(wish.query)
    wanted = demand.narrowed(wish.narrowed, wish.is_sparse)
    if likely is not None:
        here = newest(conn, pool, wanted, most, None if demand.pools else likely)
        return Demand((replace(pool, pairs=None),) if pool.loose else ()).first(conn, here, most)
    return [row[0] for row in ranked(conn, [pool], wanted, "relevance")]


def _of_told(conn: sqlite3.Connection, told: list[tuple[Pool, list[int]]], wish: Wish, most: int) -> list[int]:
    """Return the first *most* articles of pools of titles and of leads, put in order by what those say; of others the
    newest.
    """
    every = list({one for _, ids in told for one in ids})
    if not every:
        return []
    demand = demand_of(wish.query)
    few = len(every) <= FEW
    narrowed = wish.narrowed if wish.inside is None else Filter()
    leads = any("lead" in (pool.column or "") for pool, _ in told)
    said = _read(conn, every, demand.narrowed(narrowed) if few else narrowed, leads)
    found: dict[int, None] = {}
    for pool, ids in told:
        here = set(ids)
        texts = [(number, _said(pool, title, lead)) for number, title, lead in said if number in here]
        if pool.column:
            found.update(dict.fromkeys(_told(_held_by(pool, texts, wish.query), wish.query)))
        else:
            found.update(dict.fromkeys(number for number, _ in texts))
    return list(found) if few else demand.first(conn, list(found), most)


def _held_by(pool: Pool, rows: list[tuple[int, str]], query: Query) -> list[tuple[int, str]]:
    """Leave out what only the index of pairs takes for holding the phrases."""
    if not pool.loose:
        return rows
    wording = wording_of(query, pool.table == EXACT)
    return [row for row in rows if wording.says(row[1])]


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


def _said(pool: Pool, title: str, lead: str) -> str:
    """Return where the words of a pool stand."""
    return {"title": title, "lead": lead}.get(pool.column or "", f"{title}\n{lead}")
