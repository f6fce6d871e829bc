"""What is asked of a run when it has ended; each answer has the sentence that a person reads when it is no."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

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
NEWS = frozenset(
    (
        "redesign", "unread", "lists-waiting", "lists-bare", "lists-turned-over", "pages-by-script", "robots-now",
        "clock",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Check:
    """One question asked of a run; ``detail`` is the sentence for a person when it failed."""

    name: str
    ok: bool
    detail: str = ""


def checks_of(conn: sqlite3.Connection, crawl: sqlite3.Row, stopped: bool) -> Iterator[Check]:
    """Yield every check of the run *crawl*, a row of the ledger; *stopped* says that its end was ordered."""
    requests, failed = crawl["requests"], crawl["failed"]
    if crawl["mode"] in WALKS:
        answered = _answered(conn, crawl)
        yield Check("answers", answered, "" if answered else _no_answers(requests))
        yield from _robots(conn, crawl)
        listed = crawl["listed"] > 0
        yield Check("lists", listed, "" if listed else "no list gave an article")
        yield _enough(conn, crawl, stopped)
        yield _unread_lists(conn, crawl, "lists-read")
        yield _unread_lists(conn, crawl, "lists-waiting")
        yield _bare(crawl)
        yield _overturned(crawl)
        yield _by_script(crawl)
        yield _redesign(conn, crawl["id"])
        yield _unread_articles(conn, crawl)
        yield _clock(conn, crawl)
    # Articles that are not there any more are news of the portal, not a fault of the run.
    failed = max(0, failed - _absent(conn, crawl["id"]))
    few = failed < LEAST_FAILURES or failed <= MOST_FAILED * requests
    yield Check("failures", few, "" if few else _failures(failed, requests))


def _absent(conn: sqlite3.Connection, crawl_id: int) -> int:
    """Count articles that were not there, addresses that articles have left, and what was not there in a run before."""
    row = conn.execute(
        """SELECT (SELECT count(DISTINCT o.article_id) FROM observations AS o
                   WHERE o.kind <> 'seen' AND o.crawl_id = ?1 AND (o.kind IN ('http-404', 'http-410', 'soft-404')
                     OR EXISTS (SELECT 1 FROM captures AS c WHERE c.id = o.capture_id
                                  AND o.kind = 'redirect-list' AND c.kind = 'failure')))
             + (SELECT count(*) FROM captures AS c WHERE c.crawl_id = ?1 AND c.kind = 'failure'
                  AND c.status IN (200, 404, 410)
                  AND EXISTS (SELECT 1 FROM article_urls AS u JOIN articles AS a ON a.id = u.article_id
                              WHERE u.url = c.url AND a.url <> u.url AND a.last_seen_at >= u.last_seen_at)
                  AND NOT EXISTS (SELECT 1 FROM observations AS o WHERE o.capture_id = c.id))
             + (SELECT count(*) FROM failures AS f WHERE f.crawl_id = ?1 AND f.times > 1 AND f.resolved_at IS NULL
                  AND f.reason IN ('http-404', 'http-410', 'soft-404')
                  AND NOT EXISTS (SELECT 1 FROM article_urls AS u WHERE u.url = f.url))""",
        (crawl_id,),
    ).fetchone()
    return int(row[0])


def _failures(failed: int, requests: int) -> str:
    """Where robots.txt cannot be read, what fails was not even asked for."""
    if failed > requests:
        return f"{failed} addresses could not be read, most of them not even asked for ({requests} requests)"
    return f"{failed} failures in {requests} requests"


def _answered(conn: sqlite3.Connection, crawl: sqlite3.Row) -> bool:
    """Whether any answer came: it is kept, or was read. Counters do not tell, for requests count each new attempt."""
    read = crawl["lists"] + crawl["articles_new"] + crawl["articles_changed"] + crawl["articles_unchanged"]
    kept = conn.execute("SELECT EXISTS (SELECT 1 FROM captures WHERE crawl_id = ?)", (crawl["id"],)).fetchone()[0]
    return crawl["requests"] > 0 and bool(read or kept)


def _no_answers(requests: int) -> str:
    return f"every request failed ({requests} in all)" if requests else "no request was sent"


def _enough(conn: sqlite3.Connection, crawl: sqlite3.Row, stopped: bool) -> Check:
    """Compare the links listed with the lowest of the good runs before: a list that shrank to a few is no list.

    A run that reads fewer pages of its lists names less by that alone, so each page must name less, too.
    """
    rows = conn.execute(
        """SELECT listed, listed / max(1.0, lists) AS each FROM crawls
           WHERE portal = ? AND mode = ? AND id < ? AND healthy = 1 AND status = 'finished' ORDER BY id DESC LIMIT ?""",
        (crawl["portal"], crawl["mode"], crawl["id"], COMPARED),
    ).fetchall()
    if stopped or len(rows) < LEAST_COMPARED:
        return Check("enough", True)
    lowest, each = min(row["listed"] for row in rows), min(row["each"] for row in rows)
    listed = crawl["listed"]
    if listed >= TOO_FEW * lowest or listed >= TOO_FEW * each * max(1, crawl["lists"]):
        return Check("enough", True)
    return Check("enough", False, f"lists named {listed} articles, never fewer than {lowest} before")


_UNREAD = """
SELECT min(id), url, message FROM (
  SELECT f.id, f.url, message FROM failures AS f LEFT JOIN frontier AS r ON r.portal = f.portal AND r.url = f.url
  WHERE f.portal = ?1 AND f.resolved_at IS NULL
    AND CASE ?3 WHEN 'lists-read' THEN f.crawl_id = ?2
                ELSE f.crawl_id < ?2 AND r.state = 'due' AND r.attempts > 0 END
    AND (f.reason NOT IN ('http-404', 'http-410', 'soft-404') OR r.kind = 'seed')
    AND (r.kind IN ('seed', 'list') OR f.reason LIKE 'walk-%'
         OR (r.kind = 'list-page' AND r.changed_at IS NULL AND r.unchanged_runs = 0 AND f.reason <> 'empty-answer'))
  UNION ALL
  SELECT r.id, r.url, r.url || ' was not read (' || r.reason || ')' FROM frontier AS r
  WHERE r.portal = ?1 AND r.state = 'due' AND r.attempts > 0
    AND r.reason NOT IN ('robots', 'held-back', 'names-none', 'led-away')
    AND CASE ?3 WHEN 'lists-read' THEN r.crawl_id = ?2 ELSE r.crawl_id < ?2 END
    AND (r.kind IN ('seed', 'list') OR (r.kind = 'list-page' AND r.changed_at IS NULL AND r.unchanged_runs = 0))
    AND NOT EXISTS (SELECT 1 FROM failures AS f WHERE f.url = r.url AND f.portal = r.portal AND f.resolved_at IS NULL)
) GROUP BY url ORDER BY 1
"""


def _unread_lists(conn: sqlite3.Connection, crawl: sqlite3.Row, name: str) -> Check:
    """Ask whether a list could not be read, or not to its end while nobody ever saw that: what it names is unknown.

    A list that is gone for good is no fault, unless a crawl begins there, nor is a further page that was read once: its
    articles are known. What
    failed in this run is asked for by *name* ``lists-read``, what failed earlier and waits for another try by
    ``lists-waiting``. Of a list whose address sent the request on (to https, into a session), the failure stands at
    another one, and only its row of the frontier tells.
    """
    rows = conn.execute(_UNREAD, (crawl["portal"], crawl["id"], name)).fetchall()
    if not rows:
        return Check(name, True)
    lists = "1 list was" if len(rows) == 1 else f"{len(rows)} lists were"
    message, url = rows[0]["message"], rows[0]["url"]
    first = message if "://" in message else f"{url}: {message}"
    return Check(name, False, f"{lists} not read to the end, articles may be missing: {first}")


def _bare(crawl: sqlite3.Row) -> Check:
    """Ask whether lists name nothing, asked twice, have no further page, or skip articles, that did not lately."""
    count = json.loads(crawl["refusals"] or "{}").get("list-bare", 0)
    lists = "1 list names no article, breaks off" if count == 1 else f"{count} lists name no article, break off"
    told = "or skips some now, unlike lately: if none was emptied or cut, the portal is out of order"
    return Check("lists-bare", not count, f"{lists} {told}, and what is new is not seen" if count else "")


def _overturned(crawl: sqlite3.Row) -> Check:
    """Ask whether lists of one page show nothing any more of what they showed: there may have been more between."""
    count = json.loads(crawl["refusals"] or "{}").get("list-turned-over", 0)
    lists = "1 list of one page names" if count == 1 else f"{count} lists of one page name"
    told = "only what is new since the run before: what appeared and was pushed off in between was not seen"
    return Check("lists-turned-over", not count, f"{lists} {told}" if count else "")


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


def _robots(conn: sqlite3.Connection, crawl: sqlite3.Row) -> Iterator[Check]:
    """Ask whether robots.txt forbids where the crawl begins, which is a fault of the run; and whether it forbids now
    what it allowed before, the further pages of a list, or more of the articles than it allows, which is news.
    """
    row = conn.execute(
        """SELECT count(*) AS forbidden, max(kind = 'seed') AS begins, max(last_status IN (200, 304)) AS allowed_before,
             max(kind = 'list-page') AS further, sum(kind = 'article') AS articles, min(url) AS url
           FROM frontier WHERE portal = ? AND crawl_id = ? AND reason = 'robots'
             AND kind IN ('seed', 'list', 'list-page', 'article')""",
        (crawl["portal"], crawl["id"]),
    ).fetchone()
    read = sum(crawl[name] for name in ("articles_new", "articles_changed", "articles_unchanged"))
    news = bool(row["allowed_before"] or row["further"]) or (row["articles"] or 0) > read
    pages = "a page" if row["forbidden"] == 1 else f"{row['forbidden']} lists and articles"
    told = f"robots.txt forbids {pages} that would be fetched otherwise: {row['url']}"
    yield Check("robots", not row["begins"], told if row["begins"] else "")
    yield Check("robots-now", bool(row["begins"]) or not news, told if news and not row["begins"] else "")


def _clock(conn: sqlite3.Connection, crawl: sqlite3.Row) -> Check:
    """Ask whether the run before began later than this one: one of the two was told a wrong time."""
    before = conn.execute(
        """SELECT started_at FROM crawls WHERE portal = ? AND mode IN ('incremental', 'full') AND id < ?
           ORDER BY id DESC LIMIT 1""",
        (crawl["portal"], crawl["id"]),
    ).fetchone()
    if before is None or before["started_at"] <= crawl["started_at"]:
        return Check("clock", True)
    told = f"the run before this one ({crawl['started_at']}) is dated later ({before['started_at']})"
    return Check("clock", False, f"{told}: the clock of this machine was wrong then, or is now")
