from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive.publish import publish
from archive.schema import PRIVATE_TABLES
from archive.schema_docs import schema_markdown
from archive.store import Archive

ROOT = Path(__file__).resolve().parents[2]


def test_the_description_in_the_docs_is_that_of_a_real_archive(archive: Archive) -> None:
    written = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert written == schema_markdown(archive.conn), "run: python -m archive.schema_docs > docs/schema.md"


def test_the_program_prints_the_same() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "archive.schema_docs"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")


def test_every_table_and_view_is_described(archive: Archive) -> None:
    text = schema_markdown(archive.conn)
    for name in archive.db.table_names() + archive.db.view_names():
        shadow = name.startswith(("articles_fts_", "articles_exact_", "articles_pairs_"))
        if not shadow and not name.startswith(("sqlite_", "_sqlite_")):
            assert f"### `{name}`" in text
    for name in PRIVATE_TABLES:
        assert f"### `{name}`\n" not in text


def test_what_a_snapshot_adds_is_described(archive: Archive, tmp_path: Path) -> None:
    published = publish(archive, tmp_path / "public")
    text = schema_markdown(archive.conn).split("## In a published snapshot alone")[1]
    with closing(sqlite3.connect(published)) as conn:
        for table in ("runs", "absences", "lacking"):
            columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            part = text.split(f"### `{table}`")[1].split("###")[0]
            assert re.findall(r"^\| `(\w+)` \|", part, re.M) == columns


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE t (\n  a TEXT -- explained\n)",
        "CREATE TABLE t ( -- explained\n  a TEXT\n)",
        "CREATE VIEW t AS -- explained\nSELECT\n  1 AS a\nFROM (SELECT 1)",
    ],
)
def test_a_missing_comment_is_an_error(sql: str) -> None:
    db = Database(memory=True)
    db.execute(sql)
    with pytest.raises(LookupError, match="has no comment"):
        schema_markdown(db.conn)
    db.close()
