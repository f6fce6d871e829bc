"""What docs/data.md tells those who work with the data does what it says, on an archive and a site of this machine."""

from __future__ import annotations

import contextlib
import io
import re
import sqlite3
import urllib.request
from pathlib import Path

import pytest

from tests.web.test_questions import scans

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs/data.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.S)


def addresses() -> list[str]:
    return re.findall(r'^curl "SITE([^"]+)"', "\n".join(blocks("sh")), re.M)


@pytest.mark.parametrize("query", blocks("sql"))
def test_the_queries_find_something_in_plain_sqlite(rich_dir: Path, query: str) -> None:
    with contextlib.closing(sqlite3.connect(rich_dir / "archive.db")) as connection:
        found = connection.execute(query).fetchall()
    assert found or "huu nghi" in query, query


@pytest.mark.parametrize("query", [*blocks("sql"), *re.findall(r"```sql\n(.*?)```", README, re.S)])
def test_no_query_reads_a_large_table_from_end_to_end(rich_dir: Path, query: str) -> None:
    """On fifty thousand articles that took from three to five seconds, for ten rows."""
    with contextlib.closing(sqlite3.connect(rich_dir / "archive.db")) as connection:
        assert scans(connection, query) == []
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    if "FROM places" in query:
        assert plan[0] == "SCAN p"  # the few hundred places, and from there by indexes


@pytest.mark.parametrize("program", blocks("python"))
def test_the_programs_run(rich_dir: Path, program: str) -> None:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(program.replace("DIR", str(rich_dir)), "docs/data.md", "exec"), {})
    assert said.getvalue() or "assert" in program


@pytest.mark.parametrize("path", addresses())
def test_the_addresses_answer(rich_address: str, path: str) -> None:
    with urllib.request.urlopen(rich_address.rstrip("/") + path) as answer:
        assert answer.status == 200
        assert answer.read()
