"""Whether a run was well, and whether a portal needs a person: an empty run is news, not success."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from archive.checks import LEAST_UNREAD, MOST_UNREAD, NEWS, checks_of
from archive.models import iso_utc, utc_now

if TYPE_CHECKING:
    from archive.store import Archive

#: In SQL, failures that tell something: that an article which is known to be gone is not there is none. The index of
#: articles that are not live is found by its own condition alone.
OPEN_FAILURES = "resolved_at IS NULL AND url NOT IN (SELECT url FROM articles WHERE state <> 'live' AND state = 'gone')"
#: Days without a good run after which a portal needs a person.
STALE_DAYS = 3


@dataclass(frozen=True, slots=True)
class PortalHealth:
    """How a portal stands. Times are UTC in ISO 8601; ``reason`` is None when healthy, else the ``reasons`` joined.

    ``last_run`` is the ledger's row of the latest run as a dict. An archive that only imported has no run of a
    portal: that is no fault. :meth:`to_json` is one element of ``portals`` in ``doingoai status --json``.
    """

    portal: str
    title: str
    healthy: bool
    reason: str | None
    articles: int
    gone: int
    open_failures: int
    waiting_review: int
    last_run_at: str | None
    last_healthy_at: str | None
    last_run: dict[str, Any] | None

    def to_json(self) -> dict[str, Any]:
        """Return the fields as a JSON object, keys as above."""
        return asdict(self)

    @property
    def reasons(self) -> list[str]:
        """The sentences of ``reason``, one by one."""
        return self.reason.split("; ") if self.reason else []


def judge(
    archive: Archive, crawl_id: int, *, stopped: bool = False, now: datetime | None = None
) -> tuple[bool, str | None]:
    """Judge a run by its counters, write the checks down, and return (healthy, reason).

    *stopped* says that a limit or a person ended the run early: then few articles are no sign of anything. Call it
    before finish_crawl, to which the result belongs.
    """
    crawl = archive.conn.execute("SELECT * FROM crawls WHERE id = ?", (crawl_id,)).fetchone()
    checks = list(checks_of(archive.conn, crawl, stopped))
    moment = iso_utc(now or utc_now())
    rows = [(crawl_id, crawl["portal"], check.name, int(check.ok), check.detail, moment) for check in checks]
    with archive.transaction():
        archive.conn.execute("DELETE FROM checks WHERE crawl_id = ?", (crawl_id,))
        archive.conn.executemany(
            "INSERT INTO checks (crawl_id, portal, name, ok, detail, checked_at) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
    failed = [check.detail for check in checks if not check.ok and check.name not in NEWS]
    return not failed, "; ".join(failed) or None


def status(archive: Archive, *, now: datetime | None = None, stale_days: int = STALE_DAYS) -> list[PortalHealth]:
    """Return how every portal of the archive stands at *now*, by name; reads only.

    A portal needs a person when its latest run was unhealthy or killed, when a check of that run failed afterwards
    (many articles gone at once), when the last good run is more than *stale_days* days old, or when many of its
    articles wait for review.
    """
    moment = now or utc_now()
    busy = archive.lock_owner() is not None
    return [_health(archive.conn, row, moment, stale_days, busy) for row in archive.portals()]


def news(archive: Archive) -> list[sqlite3.Row]:
    """Return the failures that :func:`status` counts, by portal, the latest first."""
    return archive.conn.execute(
        f"""SELECT portal, url, stage, reason, message, first_at, occurred_at, times FROM failures
            WHERE {OPEN_FAILURES} ORDER BY portal, occurred_at DESC, id DESC"""  # noqa: S608  (words of our own)
    ).fetchall()


def _health(
    conn: sqlite3.Connection, portal: dict[str, Any], now: datetime, stale_days: int, busy: bool
) -> PortalHealth:
    name = portal["name"]
    runs = conn.execute(
        "SELECT * FROM crawls WHERE portal = ? AND mode IN ('incremental', 'full') ORDER BY id DESC LIMIT 2", (name,)
    ).fetchall()
    # A run that is going on has no verdict yet: the one before speaks for the portal.
    judged = runs[1:] if busy and runs and runs[0]["status"] == "running" else runs
    good = conn.execute(
        """SELECT max(finished_at) FROM crawls
           WHERE portal = ? AND mode IN ('incremental', 'full') AND healthy = 1 AND finished_at <= ?""",
        (name, iso_utc(now)),
    ).fetchone()[0]
    reasons = list(_reasons(conn, judged[0], good, now, stale_days)) if judged else []
    waiting = _count(conn, "review", "decision IS NULL", name)
    if waiting >= LEAST_UNREAD and waiting > MOST_UNREAD * (waiting + portal["articles"]):
        reasons.append(f"{waiting} of {waiting + portal['articles']} articles wait for review")
    return PortalHealth(
        portal=name,
        title=portal["title"],
        healthy=not reasons,
        reason="; ".join(reasons) or None,
        articles=portal["articles"],
        gone=portal["gone"],
        open_failures=_count(conn, "failures", OPEN_FAILURES, name),
        waiting_review=waiting,
        last_run_at=runs[0]["started_at"] if runs else None,
        last_healthy_at=good,
        last_run=dict(runs[0]) if runs else None,
    )


def _reasons(
    conn: sqlite3.Connection, run: sqlite3.Row, good: str | None, now: datetime, stale_days: int
) -> Iterator[str]:
    if run["status"] == "running":
        yield "the last run was killed before it ended"
    elif not run["healthy"]:
        yield run["reason"] or f"the last run ended as {run['status']} without a verdict"
    else:
        failed = conn.execute("SELECT detail FROM checks WHERE crawl_id = ? AND ok = 0 ORDER BY id", (run["id"],))
        yield from (row["detail"] for row in failed)
    if good is not None and good < iso_utc(now - timedelta(days=stale_days)):
        yield f"no good run since {good} (more than {stale_days} days)"


def _count(conn: sqlite3.Connection, table: str, where: str, portal: str) -> int:
    # Table and condition are written above, never given from outside.
    row = conn.execute(f"SELECT count(*) FROM {table} WHERE portal = ? AND {where}", (portal,)).fetchone()  # noqa: S608
    return int(row[0])
