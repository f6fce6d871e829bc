"""What stands around the articles of a portal: blocks counted by the number of different articles they stand on."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from archive.models import iso_utc, utc_now
from archive.store.connection import ArchiveBase

_DIGITS = re.compile(r"\d+")
#: Longer blocks are cut for the sample a person sees.
_SAMPLE = 200
#: A block outside at least so many articles, and at least this part of the portal's, is chrome ...
LEAST_ARTICLES, LEAST_PART = 10, 0.3
#: ... unless it stands inside so large a part of as many articles: then articles do say it (a person let them pass).
QUOTED_PART = 0.2
#: Shorter lines (in letters) recur by chance: page numbers, days, single words.
LEAST_LETTERS = 6
#: A block outside so many articles is known as part of the portal's surroundings.
KNOWN_ON = 3
#: Surroundings are strange when less than this part of the usual share of their blocks is known; fewer blocks say
#: nothing.
STRANGE_PART, LEAST_BLOCKS = 0.5, 5


@dataclass(frozen=True, slots=True)
class ChromeBlock:
    """A learned block: how many different articles it stood ``outside`` of, and ``inside`` of. Times are UTC."""

    sample: str
    outside: int
    inside: int
    first_seen_at: str
    last_seen_at: str

    def to_json(self) -> dict[str, Any]:
        """Return the fields as a JSON object, keys as above."""
        return asdict(self)


class Chrome(ArchiveBase):
    """Counters that a reader of pages may consult; learning never changes what was read."""

    def learn_chrome(
        self,
        portal: str,
        outside: Iterable[str],
        inside: Iterable[str],
        article_id: int,
        now: datetime | None = None,
        *,
        strange: bool = False,
    ) -> None:
        """Count the blocks *outside* and *inside* what was read as article; each article counts once.

        Blocks inside are counted only once the block is known from the outside of another: texts are not kept twice.
        An article counted before whose surroundings are *strange* now teaches the blocks that are not yet known.
        """
        moment = iso_utc(now or utc_now())
        with self.transaction():
            known = self.conn.execute("INSERT OR IGNORE INTO chrome_articles VALUES (?)", (article_id,))
            if known.rowcount != 1:
                if strange:
                    self._count_outside(portal, self._unknown(portal, _by_digest(outside)), moment)
                return
            self._count_outside(portal, _by_digest(outside), moment)
            self.conn.executemany(
                "UPDATE chrome SET inside = inside + 1 WHERE portal = ? AND digest = ?",
                [(portal, digest) for digest in _by_digest(inside)],
            )

    def _count_outside(self, portal: str, blocks: dict[str, str], moment: str) -> None:
        self.conn.executemany(
            """INSERT INTO chrome (portal, digest, sample, pages, first_seen_at, last_seen_at)
               VALUES (?1, ?2, ?3, 1, ?4, ?4)
               ON CONFLICT (portal, digest) DO UPDATE SET
                 pages = pages + 1, sample = excluded.sample, first_seen_at = min(first_seen_at, ?4),
                 last_seen_at = max(last_seen_at, ?4)""",
            [(portal, digest, text[:_SAMPLE], moment) for digest, text in blocks.items()],
        )

    def _unknown(self, portal: str, blocks: dict[str, str]) -> dict[str, str]:
        known = self.chrome_counts(portal, blocks.values(), least=KNOWN_ON)
        return {digest: text for digest, text in blocks.items() if digest not in known}

    def chrome_counts(self, portal: str, lines: Iterable[str], *, least: int = 1) -> dict[str, ChromeBlock]:
        """Return digest -> learned block for those of *lines* that stand outside at least *least* articles.

        The cross join keeps SQLite from walking through the whole portal for a few lines.
        """
        rows = self.conn.execute(
            """SELECT c.* FROM json_each(?1) AS line CROSS JOIN chrome AS c ON c.portal = ?2 AND c.digest = line.value
               WHERE c.pages >= ?3""",
            (json.dumps(list(_by_digest(lines))), portal, least),
        )
        return {row["digest"]: _block(row) for row in rows}

    def chrome_inside(self, portal: str, lines: Iterable[str]) -> list[str]:
        """Return those of *lines*, read as text of one article, that stand outside the portal's other articles.

        The bounds are LEAST_ARTICLES, LEAST_PART, QUOTED_PART and LEAST_LETTERS. A line that only recurs inside
        articles is not in the table at all and never returned.
        """
        telling = {digest: line for digest, line in _by_digest(lines).items() if _letters(line) >= LEAST_LETTERS}
        if not telling:
            return []
        found = self.chrome_counts(portal, telling.values(), least=LEAST_ARTICLES)
        if not found:
            return []
        least = LEAST_PART * self.chrome_articles(portal)
        return [
            telling[digest]
            for digest in telling
            if (block := found.get(digest)) and block.outside >= least and block.inside < QUOTED_PART * block.outside
        ]

    def chrome_articles(self, portal: str) -> int:
        """Return on how many articles of *portal* blocks were counted, by its most frequent block (0 if none)."""
        return int(
            self.conn.execute("SELECT coalesce(max(pages), 0) FROM chrome WHERE portal = ?", (portal,)).fetchone()[0]
        )

    def learned_chrome(self, portal: str, least: int = KNOWN_ON) -> list[ChromeBlock]:
        """Return the blocks outside at least *least* articles of *portal*, the most frequent first."""
        rows = self.conn.execute(
            "SELECT * FROM chrome WHERE portal = ? AND pages >= ? ORDER BY pages DESC, sample", (portal, least)
        )
        return [_block(row) for row in rows]

    def compare_surroundings(self, crawl_id: int, portal: str, outside: Iterable[str]) -> bool:
        """Count an article of a run, and return whether its surroundings are strange to what was learned before it.

        The run's row in ``surroundings`` holds the usual share of known blocks as it was when the run began; without
        enough articles before it nothing is compared. The check ``redesign`` of :func:`archive.health.judge` reads it.
        """
        blocks = list(_by_digest(outside))
        if len(blocks) < LEAST_BLOCKS:
            return False
        with self.transaction():
            began, usual = self._usual(crawl_id, portal)
            if usual is None:
                return False
            known = self.conn.execute(
                """SELECT count(*) FROM json_each(?) AS line
                     CROSS JOIN chrome AS c ON c.portal = ? AND c.digest = line.value
                   WHERE c.pages >= ? AND c.first_seen_at < ?""",
                (json.dumps(blocks), portal, KNOWN_ON, began),
            ).fetchone()[0]
            strange = bool(known < STRANGE_PART * usual * len(blocks))
            self.conn.execute(
                """UPDATE surroundings SET articles = articles + 1, strange = strange + ?, blocks = blocks + ?,
                     known = known + ? WHERE crawl_id = ?""",
                (strange, len(blocks), known, crawl_id),
            )
        return strange

    def _usual(self, crawl_id: int, portal: str) -> tuple[str, float | None]:
        row = self.conn.execute(
            """SELECT r.started_at, s.crawl_id IS NOT NULL AS begun, s.usual
               FROM crawls AS r LEFT JOIN surroundings AS s ON s.crawl_id = r.id WHERE r.id = ?""",
            (crawl_id,),
        ).fetchone()
        if row is None or row["begun"]:
            return ("", None) if row is None else (row["started_at"], row["usual"])
        most, known, total = self.conn.execute(
            """SELECT max(pages), sum(pages) FILTER (WHERE pages >= ?), sum(pages) FROM chrome
               WHERE portal = ? AND first_seen_at < ?""",
            (KNOWN_ON, portal, row["started_at"]),
        ).fetchone()
        usual = known / total if (most or 0) >= LEAST_ARTICLES else None
        self.conn.execute("INSERT INTO surroundings (crawl_id, usual) VALUES (?, ?)", (crawl_id, usual))
        return row["started_at"], usual


def block_digest(text: str) -> str:
    """Return the SHA-256 (hex) of a block with its digits blurred and its spaces collapsed: counters tick."""
    blurred = _DIGITS.sub("0", " ".join(text.split()).casefold())
    return hashlib.sha256(blurred.encode()).hexdigest()


def _by_digest(blocks: Iterable[str]) -> dict[str, str]:
    return {block_digest(text): text for text in blocks if text.strip()}


def _letters(line: str) -> int:
    return sum(map(str.isalpha, line))


def _block(row: Any) -> ChromeBlock:
    return ChromeBlock(row["sample"], row["pages"], row["inside"], row["first_seen_at"], row["last_seen_at"])
