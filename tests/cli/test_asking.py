"""`doingoai search` says what the search page says, also when little is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawler.cli import run
from tests.web import rich_archive


@pytest.fixture(scope="module")
def archive_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rich_archive.fill(tmp_path_factory.mktemp("asked"), b"")


def asked(archive_dir: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert run(["--archive", str(archive_dir), "search", *words]) == 0
    return capsys.readouterr().out


def test_a_slip_is_offered_a_better_spelling(archive_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = asked(archive_dir, capsys, "dien", "bein")
    assert "Không bài nào có chữ / no article holds: “bein”" in told
    assert "Có phải bạn muốn tìm / did you mean: Điện Biên" in told
    found = json.loads(asked(archive_dir, capsys, "dien bein", "--json"))
    assert (found["total"], found["suggestion"], found["missing"]) == (0, "Điện Biên", ["bein"])


def test_words_that_find_much_get_no_advice(archive_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "did you mean" not in asked(archive_dir, capsys, "dien bien")
    found = json.loads(asked(archive_dir, capsys, "dien bien", "--json"))
    assert found["total"] > 3
    assert (found["suggestion"], found["missing"]) == (None, [])


def test_what_a_person_typed_is_no_markup(archive_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "“bold”" in asked(archive_dir, capsys, "[bold]")
