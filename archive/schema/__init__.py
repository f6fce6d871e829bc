"""The tables of archive.db, as migrations that are only ever appended.

Each column is explained by the comment behind it. SQLite keeps the text of CREATE statements, comments included, so
``.schema`` in the sqlite3 shell explains itself and docs/schema.md is generated from the database, not from here.
Times are ISO 8601 text: UTC (``...Z``) for what we did, the portal's own offset for what the portal says.
Nothing newer than SQLite 3.40 (Debian 12) is used.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from archive.pairs import register
from archive.schema.articles import ARTICLES, CHANGES, MONTHS, NEWEST, STATE_RECORDED
from archive.schema.knowledge import KNOWLEDGE
from archive.schema.ledger import FILE_CHECKS, LEDGER, MEDIA_PATH
from archive.schema.search import PAIRS, SEARCH
from archive.schema.views import VIEWS
from archive.schema.work import JUDGED, MISSED, SURROUNDINGS, WHOLE, WORK

#: ``PRAGMA application_id``: "DNGA" in ASCII. The Datasette plugin acts only on databases that carry it.
APPLICATION_ID = 0x444E4741

#: Tables that are not for readers: denied through pages, JSON and SQL alike on the published site.
PRIVATE_TABLES = (
    "frontier",
    "crawls",
    "failures",
    "review",
    "checks",
    "observations",
    "list_evidence",
    "chrome",
    "chrome_articles",
    "surroundings",
    "settings",
    "warc_files",
    "_sqlite_migrations",
)

#: The full-text indexes.
INDEXES = ("articles_fts", "articles_exact", "articles_pairs")

migrations = Migrations("doingoai")


def _run(db: Database, script: str) -> None:
    for statement in _statements(script):
        db.conn.execute(statement)


def _statements(script: str) -> list[str]:
    """Split *script* at the semicolons that end a statement (those inside a trigger do not)."""
    statements, pending = [], ""
    for line in script.strip().splitlines():
        pending += line + "\n"
        if line.rstrip().endswith(";") and sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements


@migrations()
def m001_ledger(db: Database) -> None:
    """Portals, the run ledger and the index of captures."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(db, LEDGER)


@migrations()
def m002_articles(db: Database) -> None:
    """Articles, their addresses, revisions, pictures, attachments and related lists."""
    _run(db, ARTICLES)


@migrations()
def m003_work(db: Database) -> None:
    """What is to do, what failed, what waits for a person."""
    _run(db, WORK)


@migrations()
def m004_knowledge(db: Database) -> None:
    """Places and documents that articles name."""
    _run(db, KNOWLEDGE)


@migrations()
def m005_search(db: Database) -> None:
    """Full-text search: accents folded, and exact."""
    _run(db, SEARCH)


@migrations()
def m006_views(db: Database) -> None:
    """Views with plain names for people."""
    _run(db, VIEWS)


@migrations()
def m007_surroundings(db: Database) -> None:
    """What tells a redesign."""
    _run(db, SURROUNDINGS)


@migrations()
def m008_state_recorded(db: Database) -> None:
    """When the archive learnt that an article is gone, apart from since when it is."""
    _run(db, STATE_RECORDED)


@migrations()
def m009_months(db: Database) -> None:
    """An index from which articles are counted by month, portal and section."""
    _run(db, MONTHS)


@migrations()
def m010_pairs(db: Database) -> None:
    """An index of words side by side, filled from the articles there are; the questions asked of one run."""
    register(db.conn)
    _run(db, PAIRS)
    _run(db, JUDGED)


@migrations()
def m011_newest(db: Database) -> None:
    """The index of the newest articles knows their portal and section."""
    _run(db, NEWEST)


@migrations()
def m012_changes(db: Database) -> None:
    """An index of the revisions in the order of their changes."""
    _run(db, CHANGES)


@migrations()
def m013_whole(db: Database) -> None:
    """Which WARC files no run need look at again; an index of what a list names."""
    _run(db, WHOLE)


@migrations()
def m014_missed(db: Database) -> None:
    """An index of what each run found missing."""
    _run(db, MISSED)


@migrations()
def m015_file_checks(db: Database) -> None:
    """When each kept file was last compared with its digests."""
    _run(db, FILE_CHECKS)


@migrations()
def m016_media_path(db: Database) -> None:
    """An index of the files of pictures."""
    _run(db, MEDIA_PATH)
