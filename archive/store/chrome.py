"""What stands around the articles of a portal: blocks counted by the number of different articles they stand on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime

from archive.models import iso_utc, utc_now
from archive.store.connection import ArchiveBase

_DIGITS = re.compile(r"\d+")
#: Longer blocks are cut for the sample a person sees.
_SAMPLE = 200


class Chrome(ArchiveBase):
    """Counters that a reader of pages may consult; learning never changes what was read."""

    def learn_chrome(
        self, portal: str, outside: Iterable[str], inside: Iterable[str], article_id: int, now: datetime | None = None
    ) -> None:
        """Count the blocks *outside* and *inside* what was read as article; each article counts once.

        Blocks inside are counted only once the block is known from the outside of another: texts are not kept twice.
        """
        moment = iso_utc(now or utc_now())
        with self.transaction():
            known = self.conn.execute("INSERT OR IGNORE INTO chrome_articles VALUES (?)", (article_id,))
            if known.rowcount != 1:
                return
            self.conn.executemany(
                """INSERT INTO chrome (portal, digest, sample, pages, first_seen_at, last_seen_at)
                   VALUES (?1, ?2, ?3, 1, ?4, ?4)
                   ON CONFLICT (portal, digest) DO UPDATE SET
                     pages = pages + 1, sample = excluded.sample, last_seen_at = max(last_seen_at, ?4)""",
                [(portal, digest, text[:_SAMPLE], moment) for digest, text in _by_digest(outside).items()],
            )
            self.conn.executemany(
                "UPDATE chrome SET inside = inside + 1 WHERE portal = ? AND digest = ?",
                [(portal, digest) for digest in _by_digest(inside)],
            )

    def chrome_blocks(self, portal: str, least: int = 3) -> dict[str, tuple[int, int]]:
        """Return digest -> (articles outside, articles inside) of the blocks on at least *least* articles."""
        rows = self.conn.execute(
            "SELECT digest, pages, inside FROM chrome WHERE portal = ? AND pages >= ?", (portal, least)
        )
        return {row["digest"]: (row["pages"], row["inside"]) for row in rows}


def block_digest(text: str) -> str:
    """Return the SHA-256 (hex) of a block with its digits blurred and its spaces collapsed: counters tick."""
    blurred = _DIGITS.sub("0", " ".join(text.split()).casefold())
    return hashlib.sha256(blurred.encode()).hexdigest()


def _by_digest(blocks: Iterable[str]) -> dict[str, str]:
    return {block_digest(text): text for text in blocks if text.strip()}
