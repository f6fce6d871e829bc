"""One clock for everything that is written down; tests and trials may set it, from outside and in one place."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: They compare with the clock of a server (Retry-After) or fetch a page for a person: no time of the archive.
OF_THE_WORLD = {"archive/clock.py", "crawler/downloading/patience.py", "crawler/cdx.py", "crawler/saved.py"}
ASK = "from archive.models import utc_now; print(utc_now().isoformat())"


def told(now: str | None) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "DOINGOAI_NOW"}
    environment |= {"DOINGOAI_NOW": now} if now else {}
    return subprocess.run(
        [sys.executable, "-c", ASK], env=environment, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_a_process_begins_at_the_moment_it_is_told() -> None:
    answer = told("2031-02-03T08:00:00+07:00")
    begun = datetime(2031, 2, 3, 1, 0, tzinfo=UTC)
    assert begun <= datetime.fromisoformat(answer.stdout.strip()) < begun + timedelta(minutes=5)
    assert "DOINGOAI_NOW" in answer.stderr, "it says so"


def test_otherwise_it_is_now() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    answer = told(None)
    assert before <= datetime.fromisoformat(answer.stdout.strip()) <= datetime.now(UTC)
    assert answer.stderr == ""


def test_what_is_no_moment_is_refused() -> None:
    for now in ("yesterday", "2031-02-03T08:00:00"):
        assert "ArchiveError: DOINGOAI_NOW" in told(now).stderr


def test_nobody_has_a_clock_of_their_own() -> None:
    clocks = {
        str(file.relative_to(ROOT))
        for folder in ("archive", "crawler")
        for file in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("now", "utcnow", "today") and _is_datetime(node.value)
    }
    assert clocks - OF_THE_WORLD == set()


def _is_datetime(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("datetime", "date")
