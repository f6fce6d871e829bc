"""Whether a run was well, and whether a portal needs a person: an empty run is news, not success."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from archive.models import iso_utc, utc_now

if TYPE_CHECKING:
    from archive.store import Archive

#: Runs that walk lists; imports, backfills and re-readings are judged by their failures alone.
WALKS = ("incremental", "full")
#: Failures that are too many: at least so many, and more than this part of the requests.
LEAST_FAILURES, MOST_FAILED = 5, 0.25
#: How many earlier good runs are compared, how many there must be, and the part of their lowest that is too few.
COMPARED, LEAST_COMPARED, TOO_FEW = 5, 3, 0.3
#: Articles that must be compared, and the part of them in strange surroundings that tells a redesign.
LEAST_SEEN, MOST_STRANGE = 5, 0.5
#: Pages that lists named as articles and that were read as none: so many, and more than this part of all, are news.
LEAST_UNREAD, MOST_UNREAD = 5, 0.1
#: Checks that are news for a person (``status`` says so) but no fault of the run: its observations hold.
NEWS = frozenset(("redesign", "unread", "lists-waiting", "pages-by-script"))
#: Days without a good run after which a portal needs a person.
STALE_DAYS = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One question asked of a run; ``detail`` is the sentence for a person when it failed."""

    name: str
    ok: bool
    detail: str = ""


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
    checks = list(_checks(archive.conn, crawl, stopped))
    moment = iso_utc(now or utc_now())
    rows = [(crawl_id, crawl["portal"], check.name, int(check.ok), check.detail, moment) for check in checks]
    with archive.transaction():
        archive.conn.execute("DELETE FROM checks WHERE crawl_id = ?", (crawl_id,))
        archive.conn.executemany(
            "INSERT INTO checks (crawl_id, portal, name, ok, detail, checked_at) VALUES (?, ?, ?, ?, ?, ?)", rows
        )
    failed = [check.detail for check in checks if not check.ok and check.name not in NEWS]
    return not failed, "; ".join(failed) or None


def _checks(conn: sqlite3.Connection, crawl: sqlite3.Row, stopped: bool) -> Iterator[Check]:
    requests, failed = crawl["requests"], crawl["failed"]
    if crawl["mode"] in WALKS:
        answered = _answered(conn, crawl)
        yield Check("answers", answered, "" if answered else _no_answers(requests))
        listed = crawl["listed"] > 0
        yield Check("lists", listed, "" if listed else "no list gave an article")
        yield _enough(conn, crawl, stopped)
        yield _unread_lists(conn, crawl, "lists-read")
        yield _unread_lists(conn, crawl, "lists-waiting")
        yield _by_script(crawl)
        yield _redesign(conn, crawl["id"])
        yield _unread_articles(conn, crawl)
    # Articles that are not there any more are news of the portal, not a fault of the run.
    failed = max(0, failed - _absent(conn, crawl["id"]))
    few = failed < LEAST_FAILURES or failed <= MOST_FAILED * requests
    yield Check("failures", few, "" if few else f"{failed} failures in {requests} requests")


def _absent(conn: sqlite3.Connection, crawl_id: int) -> int:
    """Count articles that were not there, and addresses that articles have left."""
    row = conn.execute(
        """SELECT (SELECT count(DISTINCT article_id) FROM observations
                   WHERE kind <> 'seen' AND crawl_id = ?1 AND kind IN ('http-404', 'http-410', 'soft-404'))
             + (SELECT count(*) FROM captures AS c WHERE c.crawl_id = ?1 AND c.kind = 'failure'
                  AND c.status IN (200, 404, 410)
                  AND EXISTS (SELECT 1 FROM article_urls AS u JOIN articles AS a ON a.id = u.article_id
                              WHERE u.url = c.url AND a.url <> u.url AND a.last_seen_at >= u.last_seen_at)
                  AND NOT EXISTS (SELECT 1 FROM observations AS o WHERE o.capture_id = c.id))""",
        (crawl_id,),
    ).fetchone()
    return int(row[0])


def _answered(conn: sqlite3.Connection, crawl: sqlite3.Row) -> bool:
    """Whether any answer came: it is kept, or was read. Counters do not tell, for requests count each new attempt."""
    read = crawl["lists"] + crawl["articles_new"] + crawl["articles_changed"] + crawl["articles_unchanged"]
    kept = conn.execute("SELECT EXISTS (SELECT 1 FROM captures WHERE crawl_id = ?)", (crawl["id"],)).fetchone()[0]
    return crawl["requests"] > 0 and bool(read or kept)


def _no_answers(requests: int) -> str:
    return f"every request failed ({requests} in all)" if requests else "no request was sent"


def _enough(conn: sqlite3.Connection, crawl: sqlite3.Row, stopped: bool) -> Check:
    """Compare the links listed with the lowest of the good runs before: a list that shrank to a few is no list."""
    rows = conn.execute(
        """SELECT listed FROM crawls WHERE portal = ? AND mode = ? AND id < ? AND healthy = 1 AND status = 'finished'
           ORDER BY id DESC LIMIT ?""",
        (crawl["portal"], crawl["mode"], crawl["id"], COMPARED),
    ).fetchall()
    if stopped or len(rows) < LEAST_COMPARED:
        return Check("enough", True)
    lowest = min(row["listed"] for row in rows)
    if crawl["listed"] >= TOO_FEW * lowest:
        return Check("enough", True)
    return Check("enough", False, f"lists named {crawl['listed']} articles, never fewer than {lowest} before")


_UNREAD = """
SELECT min(id), message FROM (
  SELECT f.id, f.url, message FROM failures AS f LEFT JOIN frontier AS r ON r.portal = f.portal AND r.url = f.url
  WHERE f.portal = ?1 AND f.resolved_at IS NULL
    AND CASE ?3 WHEN 'lists-read' THEN f.crawl_id = ?2
                ELSE f.crawl_id < ?2 AND r.state = 'due' AND r.attempts > 0 END
    AND f.reason NOT IN ('http-404', 'http-410', 'soft-404')
    AND (r.kind IN ('seed', 'list') OR f.reason LIKE 'walk-%'
         OR (r.kind = 'list-page' AND r.changed_at IS NULL AND r.unchanged_runs = 0))
  UNION ALL
  SELECT r.id, r.url, r.url || ' was not read (' || r.reason || ')' FROM frontier AS r
  WHERE r.portal = ?1 AND r.state = 'due' AND r.attempts > 0 AND r.reason NOT IN ('robots', 'held-back')
    AND CASE ?3 WHEN 'lists-read' THEN r.crawl_id = ?2 ELSE r.crawl_id < ?2 END
    AND (r.kind IN ('seed', 'list') OR (r.kind = 'list-page' AND r.changed_at IS NULL AND r.unchanged_runs = 0))
    AND NOT EXISTS (SELECT 1 FROM failures AS f WHERE f.url = r.url AND f.portal = r.portal AND f.resolved_at IS NULL)
) GROUP BY url ORDER BY 1
"""


def _unread_lists(conn: sqlite3.Connection, crawl: sqlite3.Row, name: str) -> Check:
    """Ask whether a list could not be read, or not to its end while nobody ever saw that: what it names is unknown.

    A list that is gone for good is no fault, nor is a further page that was read once: its articles are known. What
    failed in this run is asked for by *name* ``lists-read``, what failed earlier and waits for another try by
    ``lists-waiting``. Of a list whose address sent the request on (to https, into a session), the failure stands at
    another one, and only its row of the frontier tells.
    """
    rows = conn.execute(_UNREAD, (crawl["portal"], crawl["id"], name)).fetchall()
    if not rows:
        return Check(name, True)
    lists = "1 list was" if len(rows) == 1 else f"{len(rows)} lists were"
    return Check(name, False, f"{lists} not read to the end, articles may be missing: {rows[0]['message']}")


def _by_script(crawl: sqlite3.Row) -> Check:
    """Ask whether lists have further pages that no address leads to: they look whole and are not."""
    count = json.loads(crawl["refusals"] or "{}").get("pages-by-script", 0)
    lists = "1 list turns its pages" if count == 1 else f"{count} lists turn their pages"
    told = "by a script alone: what stands further back is seen only where a feed, a sitemap or another list names it"
    return Check("pages-by-script", not count, f"{lists} {told}" if count else "")


def _redesign(conn: sqlite3.Connection, crawl_id: int) -> Check:
    """Ask whether most articles of the run stood in blocks that the portal was not known by: it looks otherwise now."""
    row = conn.execute("SELECT * FROM surroundings WHERE crawl_id = ?", (crawl_id,)).fetchone()
    if row is None or row["articles"] < LEAST_SEEN or row["strange"] <= MOST_STRANGE * row["articles"]:
        return Check("redesign", True)
    known, strange = row["known"] / row["blocks"], f"{row['strange']} of {row['articles']} articles"
    return Check(
        "redesign",
        False,
        f"{strange} stand in unknown surroundings ({known:.0%} of the blocks around them are known, {row['usual']:.0%}"
        " before): if the portal was redesigned, look at some articles with doingoai probe",
    )


def _unread_articles(conn: sqlite3.Connection, crawl: sqlite3.Row) -> Check:
    """Ask whether many pages that a list named as articles were read as none: forms it named, or a reader's mistake."""
    row = conn.execute(
        """SELECT count(DISTINCT f.key) FROM captures AS c JOIN frontier AS f ON f.portal = c.portal AND f.url = c.url
           WHERE c.crawl_id = ? AND c.kind = 'other' AND c.status = 200 AND c.mime LIKE '%html%'
             AND EXISTS (SELECT 1 FROM list_evidence AS e WHERE e.portal = f.portal AND e.key = f.key)""",
        (crawl["id"],),
    ).fetchone()
    unread = int(row[0])
    named = unread + sum(crawl[name] for name in ("articles_new", "articles_changed", "articles_unchanged"))
    few = unread < LEAST_UNREAD or unread <= MOST_UNREAD * named
    detail = (
        f"{unread} of {named} pages that lists named as articles were read as none: look at some with doingoai probe"
    )
    return Check("unread", few, "" if few else detail)


def status(archive: Archive, *, now: datetime | None = None, stale_days: int = STALE_DAYS) -> list[PortalHealth]:
    """Return how every portal of the archive stands at *now*, by name; reads only.

    A portal needs a person when its latest run was unhealthy or killed, when a check of that run failed afterwards
    (many articles gone at once), or when the last good run is more than *stale_days* days old.
    """
    moment = now or utc_now()
    busy = archive.lock_owner() is not None
    return [_health(archive.conn, row, moment, stale_days, busy) for row in archive.portals()]


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
           WHERE portal = ? AND mode IN ('incremental', 'full') AND healthy = 1""",
        (name,),
    ).fetchone()[0]
    reasons = list(_reasons(conn, judged[0], good, now, stale_days)) if judged else []
    return PortalHealth(
        portal=name,
        title=portal["title"],
        healthy=not reasons,
        reason="; ".join(reasons) or None,
        articles=portal["articles"],
        gone=portal["gone"],
        open_failures=_count(conn, "failures", "resolved_at IS NULL", name),
        waiting_review=_count(conn, "review", "decision IS NULL", name),
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
