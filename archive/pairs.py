"""The index of pairs: two syllables side by side as one word, for most Vietnamese words are written as two syllables.

To find a phrase FTS5 reads where each of its words stands, in every article that holds them; and the syllables of a
common phrase stand in all articles. In ``articles_pairs`` a pair has a list of its own, and so has each word of a title
and of a lead. What it is asked must be no longer than two words; everything else the other two indexes answer.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import pairwise

from archive.folding import STROKED_LETTERS, WORD, nfc

PAIRS = "articles_pairs"
#: What stands between two words, and behind a single one: as spelled, or without accents (but with their đ).
AS_SPELLED, UNACCENTED = "_", "-"
#: What stands before that which is said in a title or a lead; pairs said anywhere have nothing before them.
SCOPES = {"title": "t.", "lead": "l."}


def register(conn: sqlite3.Connection) -> None:
    """Give a connection the function that the triggers of the index call: without it no article can be written."""
    conn.create_function("word_pairs", 3, word_pairs, deterministic=True)


def exists(conn: sqlite3.Connection) -> bool:
    """Tell whether the archive has the index: snapshots published before it came have not."""
    return conn.execute(f"PRAGMA table_info({PAIRS})").fetchone() is not None


def word_pairs(title: str, lead: str | None, text: str) -> str:
    """Return all that the index holds of an article, parted by blanks.

    Never change what this returns without a migration that makes the index anew: it is also how old entries are found.
    """
    found: dict[str, None] = {}
    for scope, said in ((SCOPES["title"], title), (SCOPES["lead"], lead or ""), ("", text)):
        found.update(dict.fromkeys(_entries(said, scope)))
    return " ".join(found)


def _entries(said: str, scope: str) -> Iterator[str]:
    spelled = WORD.findall(nfc(said).lower())
    for mark, words in ((AS_SPELLED, spelled), (UNACCENTED, unaccented(spelled))):
        pairs = [f"{first}{mark}{second}" for first, second in pairwise(words)]
        yield from pairs
        if scope:
            yield from (f"{scope}{one}" for one in pairs)
            yield from (f"{scope}{word}{mark}" for word in words)


def unaccented(words: Iterable[str]) -> list[str]:
    """Return the words as the index holds them without accents, but with their đ."""
    return STROKED_LETTERS.of(" ".join(words)).split()
