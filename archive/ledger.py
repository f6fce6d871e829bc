"""What of the private ledger may be told: how each run ended, when an article was not where it used to be, what lacks.

All are told on the site. A published snapshot has no ledger; :func:`copy_openly` gives it tables of their own
with what may be told, and the functions here read whichever there is. Sentences meant for the operator stay at home.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from archive.checks import NEWS, WALKS
from archive.health import OPEN_FAILURES, STALE_DAYS
from archive.store import Archive

#: Runs that are told one by one, the newest; outages are told of all.
MOST_RUNS = 20_000

_NEWS = ", ".join(f"'{name}'" for name in sorted(NEWS))
_MODES = ", ".join(f"'{name}'" for name in WALKS)
_RUNS = f"""
SELECT c.id, c.portal, c.mode, c.started_at, c.finished_at, c.status, c.healthy, c.articles_new, c.articles_changed,
  coalesce((SELECT group_concat(k.name, ' ') FROM checks AS k
            WHERE k.crawl_id = c.id AND k.ok = 0 AND k.name NOT IN ({_NEWS})), '') AS failed_checks
FROM crawls AS c"""  # noqa: S608  (names of our own)
#: Walks in the order in which outages are told from them; what failed is asked of those alone that were not well.
_WALKS = f"""
SELECT c.portal, c.started_at, c.finished_at, c.status, c.healthy,
  CASE WHEN c.healthy = 1 THEN '' ELSE coalesce((SELECT group_concat(k.name, ' ') FROM checks AS k
    WHERE k.crawl_id = c.id AND k.ok = 0 AND k.name NOT IN ({_NEWS})), '') END AS failed_checks
FROM crawls AS c WHERE c.mode IN ({_MODES}) ORDER BY c.portal, c.id"""  # noqa: S608  (names of our own)
_OPEN_WALKS = f"SELECT * FROM runs WHERE mode IN ({_MODES}) ORDER BY portal, id"  # noqa: S608  (names of our own)
_SPANS = """
SELECT portal, min(started_at) AS since, max(CASE WHEN healthy = 1 THEN finished_at END) AS last_good
FROM {} GROUP BY portal"""
_ABSENCES = """
SELECT o.id, o.article_id, o.observed_at, o.kind, o.detail, o.capture_id, c.healthy FROM observations AS o
JOIN articles AS a ON a.id = o.article_id LEFT JOIN crawls AS c ON c.id = o.crawl_id
WHERE o.kind <> 'seen' AND o.observed_at >= a.last_seen_at"""
_LACKING = f"""
SELECT p.name AS portal,
  (SELECT count(DISTINCT url) FROM failures WHERE portal = p.name AND {OPEN_FAILURES}
   AND reason NOT IN ('http-404', 'http-410')) AS failed,
  (SELECT count(*) FROM review WHERE portal = p.name AND decision IS NULL) AS waiting,
  (SELECT count(*) FROM frontier WHERE portal = p.name AND state = 'due' AND fetched_at IS NULL AND kind <> 'media')
   AS unvisited
FROM portals AS p"""  # noqa: S608  (names of our own)
_OPEN_RUNS = "SELECT * FROM runs WHERE id < ? ORDER BY id DESC LIMIT ?"
_ALL = 2**63 - 1
#: The tables that a published snapshot has instead of the ledger.
OPEN_TABLES = """
CREATE TABLE runs ( -- The run ledger: one row per run and portal
  id INTEGER PRIMARY KEY, -- number of the run
  portal TEXT NOT NULL, -- portal crawled
  mode TEXT NOT NULL, -- incremental, full, import, backfill or reextract
  started_at TEXT NOT NULL, -- start, UTC
  finished_at TEXT, -- end, UTC; empty while running or when the run was killed
  status TEXT NOT NULL, -- running, finished, stopped (by a limit or a person), failed or interrupted (killed)
  healthy INTEGER, -- 1 healthy, 0 not, empty while not judged
  articles_new INTEGER NOT NULL, -- articles stored for the first time
  articles_changed INTEGER NOT NULL, -- articles that got a new revision
  failed_checks TEXT NOT NULL -- names of the checks that failed, parted by blanks
) STRICT;
CREATE TABLE absences ( -- When an article was not where it used to be, since it was last seen
  id INTEGER PRIMARY KEY, -- row number
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  observed_at TEXT NOT NULL, -- when, UTC
  kind TEXT NOT NULL, -- not-listed, http-404, http-410, redirect-list, soft-404, login, moved...
  detail TEXT, -- address redirected to and the like
  capture_id INTEGER REFERENCES captures(id), -- the answer that shows it, if any
  healthy INTEGER -- 1 if the run that observed it was healthy
) STRICT;
CREATE INDEX absences_of ON absences(article_id, observed_at);
CREATE TABLE lacking ( -- Pages that the archive knows of and that are no articles in it
  portal TEXT PRIMARY KEY, -- portal
  failed INTEGER NOT NULL, -- pages that could not be fetched or read, save those that the portal says it has not
  waiting INTEGER NOT NULL, -- doubtful readings that wait for a person
  unvisited INTEGER NOT NULL -- addresses found and not yet fetched
) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which nothing new of a portal could be seen.

    *why* names the checks that failed, or is ``failed``, ``interrupted`` or ``no-run``; *runs* is how many runs went
    wrong, *until* None if it is not over.
    """

    portal: str
    since: str
    until: str | None
    why: tuple[str, ...]
    runs: int = 0


def runs(
    archive: Archive, most: int = MOST_RUNS, before: int | None = None, known: set[str] | None = None
) -> list[dict[str, Any]]:
    """Return the *most* newest runs of those numbered lower than *before*, newest first, with the names of the
    ``failed_checks`` in a list; none if nothing tells. *known* is as for :func:`walks`.
    """
    private = f"{_RUNS} WHERE c.id < ? ORDER BY c.id DESC LIMIT ?"
    return [_run(row) for row in _either(archive.conn, private, _OPEN_RUNS, before or _ALL, most, known=known)]


def runs_since(archive: Archive, since: str) -> list[dict[str, Any]]:
    """Return the runs that began at *since* (UTC, ISO 8601) or later, newest first, as :func:`runs` does."""
    private = f"{_RUNS} WHERE c.started_at >= ? ORDER BY c.id DESC"
    public = "SELECT * FROM runs WHERE started_at >= ? ORDER BY id DESC"
    return [_run(row) for row in _either(archive.conn, private, public, since)]


def walks(archive: Archive, known: set[str] | None = None) -> Iterator[dict[str, Any]]:
    """Yield every run that walked lists, by portal and from the first to the last, for :func:`outages`.

    *known* spares the question which tables there are, here and in what follows.
    """
    return (_run(row) for row in _either(archive.conn, _WALKS, _OPEN_WALKS, known=known))


def spans(archive: Archive, known: set[str] | None = None) -> dict[str, dict[str, str | None]]:
    """Return for each portal that was run ``since`` when it is, and when its ``last_good`` run ended."""
    rows = _either(archive.conn, _SPANS.format("crawls"), _SPANS.format("runs"), known=known)
    return {row["portal"]: {"since": row["since"], "last_good": row["last_good"]} for row in rows}


def _run(row: sqlite3.Row) -> dict[str, Any]:
    return dict(row) | {"failed_checks": row["failed_checks"].split()}


def absences(archive: Archive, article_id: int) -> list[dict[str, Any]]:
    """Return what was seen instead of an article since it was seen last, oldest first: what its state rests on."""
    private = f"{_ABSENCES} AND o.article_id = ? ORDER BY o.observed_at, o.id"
    public = "SELECT * FROM absences WHERE article_id = ? ORDER BY observed_at, id"
    return [dict(row) for row in _either(archive.conn, private, public, article_id)]


def lacking(archive: Archive, known: set[str] | None = None) -> dict[str, dict[str, int]]:
    """Return for each portal how many pages are known and no articles: ``failed``, ``waiting``, ``unvisited``.

    Empty if nothing tells, as in a snapshot of an older version.
    """
    known = known or ledger_tables(archive)
    if not known & {"crawls", "lacking"}:
        return {}
    rows = archive.conn.execute(_LACKING if "crawls" in known else "SELECT * FROM lacking").fetchall()
    return {row["portal"]: {name: row[name] for name in ("failed", "waiting", "unvisited")} for row in rows}


def _either(
    conn: sqlite3.Connection, private: str, public: str, *values: int | str, known: set[str] | None = None
) -> Iterator[sqlite3.Row]:
    """Ask the private tables where they are, else those that were published; an older snapshot has neither."""
    known = known or _tables(conn)
    told = known & {"crawls", "runs"}
    return iter(conn.execute(private if "crawls" in known else public, values) if told else ())


def ledger_tables(archive: Archive) -> set[str]:
    """Return which of the tables that tell of runs there are: ``crawls``, or in a snapshot ``runs`` and ``lacking``."""
    return _tables(archive.conn)


def _tables(conn: sqlite3.Connection) -> set[str]:
    return {
        row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE name IN ('crawls', 'runs', 'lacking')")
    }


def copy_openly(conn: sqlite3.Connection) -> None:
    """Write what may be told of the private tables into the public tables, before they go."""
    for statement in OPEN_TABLES.split(";\n"):
        conn.execute(statement)
    conn.execute(f"INSERT INTO runs {_RUNS}")
    conn.execute(f"INSERT INTO absences {_ABSENCES}")
    conn.execute(f"INSERT INTO lacking {_LACKING}")


def outages(ledger: Iterable[dict[str, Any]], now: str | None = None) -> list[Outage]:
    """Return the times in which runs failed or none took place, newest first, from the runs that :func:`walks` gives.

    With *now* (UTC, ISO 8601), also the time since the last run, where it is too long.
    """
    found = [outage for _, of_one in groupby(ledger, key=lambda run: run["portal"]) for outage in _of_one(of_one, now)]
    return sorted(found, key=lambda outage: (outage.since, outage.portal), reverse=True)


def _of_one(walks: Iterator[dict[str, Any]], now: str | None) -> Iterator[Outage]:
    bad: list[dict[str, Any]] = []
    last: str | None = None
    for run in walks:
        if last and _days(last, run["started_at"]) > STALE_DAYS:
            yield Outage(run["portal"], last, run["started_at"], ("no-run",))
        last = run["finished_at"] or run["started_at"]
        if run["healthy"] == 1:
            yield from _told(bad, run["finished_at"])
            bad = []
        elif run["healthy"] == 0 or run["status"] in ("failed", "interrupted"):
            bad.append(run)
    yield from _told(bad, None)
    if last and now and run["status"] != "running" and _days(last, now) > STALE_DAYS:
        yield Outage(run["portal"], last, None, ("no-run",))


def _told(bad: list[dict[str, Any]], until: str | None) -> Iterator[Outage]:
    if bad:
        why = dict.fromkeys(reason for run in bad for reason in run["failed_checks"] or [_ending(run)])
        yield Outage(bad[0]["portal"], bad[0]["started_at"], until, tuple(why), len(bad))


def _ending(run: dict[str, Any]) -> str:
    return "interrupted" if run["status"] == "interrupted" else "failed"


def _days(since: str, until: str) -> float:
    first, last = (datetime.fromisoformat(moment) for moment in (since, until))
    return (last - first) / timedelta(days=1)
