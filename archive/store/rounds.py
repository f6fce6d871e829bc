"""What a crawl asks about earlier runs before it begins, and about lists while it walks them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from archive.models import iso_utc
from archive.store.connection import ArchiveBase


class Rounds(ArchiveBase):
    """Reading side of the ledger, of list evidence and of the index of captures, for crawls."""

    def crawl(self, crawl_id: int) -> sqlite3.Row | None:
        """Return one row of the run ledger."""
        row: sqlite3.Row | None = self.conn.execute("SELECT * FROM crawls WHERE id = ?", (crawl_id,)).fetchone()
        return row

    def previous_crawl(self, portal: str) -> sqlite3.Row | None:
        """Return the latest run of *portal* over the network, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT * FROM crawls WHERE portal = ? AND mode IN ('incremental', 'full') ORDER BY id DESC LIMIT 1",
            (portal,),
        ).fetchone()
        return row

    def frontier_waits(self, portal: str, now: datetime) -> bool:
        """Whether anything of *portal* is due at *now*."""
        row = self.conn.execute(
            "SELECT 1 FROM frontier WHERE portal = ? AND state IN ('due', 'done') AND due_at <= ? LIMIT 1",
            (portal, iso_utc(now)),
        ).fetchone()
        return row is not None

    def frontier_retry(self, portal: str, now: datetime) -> int:
        """Make due now what failed and waits for another try: the portal answers again. Returns how many rows."""
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE frontier SET due_at = :now
                   WHERE portal = :portal AND state = 'due' AND attempts > 0 AND due_at > :now""",
                {"portal": portal, "now": iso_utc(now)},
            )
        return cursor.rowcount

    def frontier_by_todays_clock(self, portal: str, now: datetime) -> int:
        """Make due now what was read or found later than *now*: the clock was wrong then. Returns how many rows."""
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE frontier SET due_at = :now
                   WHERE portal = :portal AND state IN ('due', 'done') AND due_at > :now AND due_at < '9999'
                     AND (fetched_at > :now OR discovered_at > :now)""",
                {"portal": portal, "now": iso_utc(now)},
            )
        return cursor.rowcount

    def frontier_advance(self, portal: str, now: datetime, until: datetime) -> int:
        """Make due now what would come due before *until*: a new round looks ahead. Returns how many rows."""
        with self.transaction():
            cursor = self.conn.execute(
                """UPDATE frontier SET due_at = :now WHERE portal = :portal AND state IN ('due', 'done')
                   AND due_at > :now AND due_at <= :until""",
                {"portal": portal, "now": iso_utc(now), "until": iso_utc(until)},
            )
        return cursor.rowcount

    def standing(self, portal: str, key: str) -> sqlite3.Row | None:
        """Return id, url, state and published_at of the article that goes, or went, by *key*; None if there is none."""
        row: sqlite3.Row | None = self.conn.execute(
            """SELECT id, url, state, published_at FROM articles WHERE portal = ?1 AND key = ?2
               UNION ALL SELECT a.id, a.url, a.state, a.published_at FROM article_keys AS k
                 JOIN articles AS a ON a.id = k.article_id WHERE k.portal = ?1 AND k.key = ?2 LIMIT 1""",
            (portal, key),
        ).fetchone()
        return row

    def list_word(self, portal: str, key: str, list_url: str) -> sqlite3.Row | None:
        """Return what the list at *list_url* said of *key* when it was last read, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT title, date_raw FROM list_evidence WHERE portal = ? AND key = ? AND list_url = ?",
            (portal, key, list_url),
        ).fetchone()
        return row

    def listed_as(self, portal: str, list_url: str, title: str) -> str | None:
        """Return the key of the article that the list at *list_url* calls *title*, or None."""
        row = self.conn.execute(
            "SELECT key FROM list_evidence WHERE portal = ? AND list_url = ? AND title = ? LIMIT 1",
            (portal, list_url, title),
        ).fetchone()
        return None if row is None else str(row["key"])

    def listed_before(self, portal: str, list_url: str, crawl_id: int) -> set[str]:
        """Return the keys that the list at *list_url* named when a run before *crawl_id* last read it."""
        rows = self.conn.execute(
            """SELECT key FROM list_evidence WHERE portal = ?1 AND list_url = ?2 AND crawl_id =
                 (SELECT max(crawl_id) FROM list_evidence WHERE portal = ?1 AND list_url = ?2 AND crawl_id < ?3)""",
            (portal, list_url, crawl_id),
        )
        return {str(row["key"]) for row in rows}

    def list_confirmed(self, portal: str, list_url: str, crawl_id: int, now: datetime) -> None:
        """Say that the list at *list_url* still says what it said (it answered 304)."""
        with self.transaction():
            self.conn.execute(
                """UPDATE list_evidence SET crawl_id = ?3, last_seen_at = ?4
                   WHERE portal = ?1 AND list_url = ?2 AND crawl_id =
                     (SELECT max(crawl_id) FROM list_evidence WHERE portal = ?1 AND list_url = ?2)""",
                (portal, list_url, crawl_id, iso_utc(now)),
            )

    def list_whole_at(
        self, portal: str, name: str, doubted_since: datetime | None = None, walked_since: datetime | None = None
    ) -> str | None:
        """Return when the list called *name* was last read without a gap, None when it never was.

        None also when it was last read to its very end before *walked_since*, or is in doubt and was before
        *doubted_since*.
        """
        state = self._list_state(portal, name)
        since = [walked_since, doubted_since if "doubted" in state else None]
        doubted = any(state.get("end", "") < iso_utc(moment) for moment in since if moment is not None)
        return None if doubted else state.get("whole")

    def list_was_whole(self, portal: str, name: str, since: datetime | None = None) -> bool:
        """Tell whether the list called *name* was ever read without a gap, or was *since* then."""
        whole = self._list_state(portal, name).get("whole")
        return whole is not None and (since is None or whole >= iso_utc(since))

    def list_is_whole(self, portal: str, name: str, now: datetime, *, to_end: bool) -> None:
        """Say that the list called *name* has now been read without a gap; *to_end*: to its very end."""
        state = {**self._list_state(portal, name), "whole": iso_utc(now)}
        state.pop("endings", None)
        if to_end:
            state = {"whole": state["whole"], "end": state["whole"]}
        with self.transaction():
            self._set(f"list:{portal}:{name}", json.dumps(state))

    def list_ended(self, portal: str, name: str) -> int:
        """Say that the list called *name* ended early, and tell in how many readings on end it now has."""
        state = self._list_state(portal, name)
        endings = int(state.get("endings", 0)) + 1
        with self.transaction():
            self._set(f"list:{portal}:{name}", json.dumps({**state, "endings": endings}))
        return endings

    def list_doubted(self, portal: str, name: str, now: datetime) -> None:
        """Say that something went missing from the list called *name*: what stands further back may have moved."""
        state = self._list_state(portal, name)
        with self.transaction():
            self._set(f"list:{portal}:{name}", json.dumps({"doubted": iso_utc(now), **state}))

    def _list_state(self, portal: str, name: str) -> dict[str, Any]:
        row = self.conn.execute("SELECT value FROM settings WHERE name = ?", (f"list:{portal}:{name}",)).fetchone()
        return {} if row is None else dict(json.loads(row["value"]))

    def words_for(self, portal: str, key: str) -> set[str]:
        """Return the words by which lists called what goes by *key*."""
        rows = self.conn.execute("SELECT title FROM list_evidence WHERE portal = ? AND key = ?", (portal, key))
        return {str(row["title"]) for row in rows if row["title"]}

    def lists_naming(self, portal: str, key: str) -> list[str]:
        """Return the addresses of the list pages that named *key* when a run last met it on a list."""
        rows = self.conn.execute(
            """SELECT list_url FROM list_evidence WHERE portal = ?1 AND key = ?2 AND crawl_id =
                 (SELECT max(crawl_id) FROM list_evidence WHERE portal = ?1 AND key = ?2)""",
            (portal, key),
        )
        return [str(row["list_url"]) for row in rows]

    def named_until(self, portal: str, keys: Collection[str], moment: str) -> list[tuple[str, str]]:
        """Return (key, address of the list page) for what list pages named of *keys* until *moment*."""
        rows = self.conn.execute(
            """SELECT key, list_url FROM list_evidence WHERE portal = ? AND first_seen_at <= ?
               AND key IN (SELECT value FROM json_each(?))""",
            (portal, moment, json.dumps(list(keys))),
        )
        return [(str(row["key"]), str(row["list_url"])) for row in rows]

    def named_since(self, portal: str, since: datetime) -> list[tuple[str, str]]:
        """Return (key, address of the list page) for all that list pages named since then."""
        rows = self.conn.execute(
            "SELECT key, list_url FROM list_evidence WHERE portal = ? AND last_seen_at >= ?", (portal, iso_utc(since))
        )
        return [(str(row["key"]), str(row["list_url"])) for row in rows]

    def list_times(self, portal: str) -> list[tuple[str, str, str]]:
        """Return (address of a list page, when it first named anything, when last) for each that ever did."""
        rows = self.conn.execute(
            """SELECT list_url, min(first_seen_at), max(last_seen_at) FROM list_evidence
               WHERE portal = ? GROUP BY list_url""",
            (portal,),
        )
        return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]

    def named_in_round(self, portal: str, since_crawl: int, began: str) -> list[sqlite3.Row]:
        """Return what lists name since the run *since_crawl*: key and address of the list, whether it is *new* there
        since *began*, and whether the list is a sitemap: that has no order.
        """
        return self.conn.execute(
            """SELECT key, list_url, first_seen_at >= ?3 AS new, list_url IN
                 (SELECT url FROM frontier WHERE portal = ?1 AND kind = 'sitemap') AS sitemap
               FROM list_evidence WHERE portal = ?1 AND crawl_id >= ?2""",
            (portal, since_crawl, began),
        ).fetchall()

    def further_pages(self, portal: str) -> list[str]:
        """Return the addresses of further pages of lists, and of lists that were walked."""
        rows = self.conn.execute(
            "SELECT url FROM frontier WHERE portal = ? AND (kind = 'list-page' OR walked_to_end_at IS NOT NULL)",
            (portal,),
        )
        return [str(row["url"]) for row in rows]

    def newest_named(self, portal: str, moment: str) -> Iterator[sqlite3.Row]:
        """Yield id, url and address of the list page for what list pages named until *moment*, newest articles first.

        What is gone is left out, and what goes by another key since: lists name it anew.
        """
        yield from self.conn.execute(
            """SELECT a.id, a.url, e.list_url FROM articles AS a CROSS JOIN list_evidence AS e
                 ON e.portal = a.portal AND e.key IN (a.key, 'http://' || a.key)
               WHERE a.portal = ? AND a.state <> 'gone' AND e.first_seen_at <= ?
               ORDER BY a.published_day DESC, a.published_utc DESC, a.id""",
            (portal, moment),
        )

    def titled_until(self, portal: str, list_url: str, moment: str) -> set[str]:
        """Return the words under which the list at *list_url* named articles until *moment*."""
        rows = self.conn.execute(
            "SELECT title FROM list_evidence WHERE portal = ? AND list_url = ? AND first_seen_at <= ?",
            (portal, list_url, moment),
        )
        return {str(row["title"]) for row in rows}

    def pages_waiting(self, portal: str, now: datetime, most_attempts: int) -> list[sqlite3.Row]:
        """Return the later pages of lists still to be read, without those that failed *most_attempts* times."""
        return self.conn.execute(
            """SELECT * FROM frontier WHERE portal = ? AND kind = 'list-page' AND attempts < ?
               AND (state = 'due' OR (state = 'done' AND due_at <= ?)) ORDER BY id""",
            (portal, most_attempts, iso_utc(now)),
        ).fetchall()

    def round_began(self, portal: str) -> int:
        """Return the run with which the latest round over *portal* began, 0 when there was none."""
        row = self.conn.execute("SELECT value FROM settings WHERE name = ?", (f"round:{portal}",)).fetchone()
        return 0 if row is None else int(row["value"])

    def begin_round(self, portal: str, crawl_id: int) -> None:
        """Say that a new round over *portal* begins with this run."""
        with self.transaction():
            self._set(f"round:{portal}", str(crawl_id))

    def pages_close(self, portal: str) -> bool | None:
        """Tell whether nearly all pages of *portal* said where they end in the latest run that saw any, if any did."""
        row = self.conn.execute("SELECT value FROM settings WHERE name = ?", (f"closes:{portal}",)).fetchone()
        return None if row is None else row["value"] == "1"

    def note_pages_close(self, portal: str, closing: bool) -> None:
        """Say whether nearly all pages of *portal* did in this run."""
        with self.transaction():
            self._set(f"closes:{portal}", str(int(closing)))

    def _set(self, name: str, value: str) -> None:
        self.conn.execute(
            "INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value)
        )

    def listed_articles(self, portal: str, since_crawl: int, *, unread: bool = False) -> int:
        """Return how many articles the lists of a round named: rows read as articles (*unread*: or to be read)."""
        row = self.conn.execute(
            """SELECT count(DISTINCT e.key) FROM list_evidence AS e
               JOIN frontier AS f ON f.portal = e.portal AND f.key = e.key
               WHERE e.portal = ? AND e.crawl_id >= ? AND f.kind = 'article' AND (f.state = 'done' OR ?)""",
            (portal, since_crawl, int(unread)),
        ).fetchone()
        return int(row[0])

    def indexed_end(self, warc_file: str) -> int:
        """Return the byte behind the last record of *warc_file* that has a row, 0 when none has."""
        row = self.conn.execute(
            """SELECT warc_offset + warc_length FROM captures WHERE warc_file = ?
               ORDER BY warc_offset DESC LIMIT 1""",
            (warc_file,),
        ).fetchone()
        return 0 if row is None else int(row[0])

    def whole_files(self) -> dict[str, int]:
        """Return the WARC files that were found whole and indexed to their end, each with its size then."""
        return {row["name"]: row["size"] for row in self.conn.execute("SELECT name, size FROM warc_files")}

    def files_are_whole(self, sizes: Mapping[str, int]) -> None:
        """Say that the WARC files named in *sizes* are whole and indexed to their end, each as large as it says."""
        with self.transaction():
            self.conn.executemany("INSERT OR REPLACE INTO warc_files (name, size) VALUES (?, ?)", sizes.items())
