"""Articles against their revisions: a history that does not lead to its article is damaged somewhere."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from archive.fixity.damage import Damage
from archive.folding import folded_words
from archive.identity import REVISED, article_id, published_day, published_utc, revision_digest
from archive.models import Article, Attachment, Image

if TYPE_CHECKING:
    from archive.store import Archive

#: Two keys may share a number; the later one moves up by one (archive/store/articles.py).
_MOST_MOVED = 5


def check_articles(archive: Archive) -> Iterator[Damage]:
    """Check every article's derived columns, every revision's digest, and that the last revision is the article."""
    revisions = archive.conn.execute("SELECT * FROM revisions ORDER BY article_id, captured_at, seq")
    chains = groupby(revisions, key=itemgetter("article_id"))
    number, chain = next(chains, (None, iter(())))
    for article in archive.conn.execute("SELECT * FROM articles ORDER BY id"):
        while number is not None and number < article["id"]:
            number, chain = next(chains, (None, iter(())))
        own = list(chain) if number == article["id"] else []
        place = f"article {article['id']}"
        for detail in (*_wrong_row(article), *_wrong_chain(article, own)):
            yield Damage("history", place, detail, "rebuild")


def _wrong_row(article: sqlite3.Row) -> Iterator[str]:
    moved = article["id"] - article_id(article["portal"], article["key"])
    if not 0 <= moved <= _MOST_MOVED:
        yield "its number is not the one its key gives"
    day, utc = published_day(article["published_at"]), published_utc(article["published_at"])
    if (article["published_day"], article["published_utc"]) != (day, utc):
        yield "published_day or published_utc does not follow from published_at"
    if article["folded"] != folded_words("\n".join((article["title"], article["lead"] or "", article["text"]))):
        yield "the folded words are not those of its text"


def _wrong_chain(article: sqlite3.Row, chain: list[sqlite3.Row]) -> Iterator[str]:
    if not chain:
        yield "it has no revision"
        return
    for revision in chain:
        if revision_digest(_as_read(revision)) != revision["text_digest"]:
            yield f"revision {revision['seq']} is not what its digest says"
    changes = [revision for revision in chain if revision["kind"] != "reading"]
    kinds = [revision["kind"] for revision in changes]
    if kinds != ["first", *["change"] * (len(kinds) - 1)]:
        yield "its earliest revision is not its first, or it has several"
    if len(changes) != article["revision_count"]:
        yield f"it should have {article['revision_count']} revisions and has {len(changes)}"
    last = chain[-1]
    if any(article[name] != last[name] for name in REVISED) or article["text_digest"] != last["text_digest"]:
        yield "its fields are not those of its last revision"


def _as_read(revision: sqlite3.Row) -> Article:
    return Article(
        url=revision["url"],
        portal="",
        layout=revision["layout"],
        images=tuple(Image(**item) for item in json.loads(revision["images"])),
        attachments=tuple(Attachment(**item) for item in json.loads(revision["attachments"])),
        **{name: revision[name] for name in REVISED},
    )
