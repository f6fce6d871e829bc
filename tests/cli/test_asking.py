"""`doingoai search` says what the search page says, also when little is found."""

from __future__ import annotations

import json
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive import open_archive
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


def test_status_says_in_whole_lines_what_is_wrong(
    archive_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    reason = (
        "every request failed (9 in all); http://cong-doi-ngoai.example/mot/dia-chi/rat-dai/khong-duoc-cat/ is down"
    )
    with open_archive(archive_dir) as archive:
        run_id = archive.begin_crawl("dien_bien", "incremental")
        archive.finish_crawl(run_id, "finished", False, reason)
    assert run(["--archive", str(archive_dir), "status"]) == 3
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("dien_bien: ")][:2] == [
        "dien_bien: every request failed (9 in all)",
        "dien_bien: http://cong-doi-ngoai.example/mot/dia-chi/rat-dai/khong-duoc-cat/ is down",
    ]
    told = " ".join(lines)
    assert "docs/operations.md" in told
    assert "…" not in told
    for column in ("articles", "gone", "failures", "review"):
        assert column in told


def test_status_says_how_to_see_which_pages_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = rich_archive.fill(tmp_path / "kho lưu trữ", b"")
    with open_archive(folder) as archive:
        archive.conn.execute("UPDATE failures SET resolved_at = '2026-01-01T00:00:00Z'")
        archive.record_failure("dien_bien", "http://cong.example/a", "read", "no-title", "It has no title.")
    run(["--archive", str(folder), "status"])
    (told,) = [line for line in capsys.readouterr().out.splitlines() if "sqlite3" in line]
    words = shlex.split(told.partition(": ")[2])
    assert Path(words[1]) == folder / "archive.db"
    with closing(sqlite3.connect(words[1])) as conn:
        assert conn.execute(words[2]).fetchall() == [("dien_bien", "no-title", "http://cong.example/a")]


def test_a_portal_that_is_not_there_is_named(archive_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(archive_dir), "search", "biên", "--portal", "dien_bine"]) == 2
    assert "no portal 'dien_bine'; known are" in capsys.readouterr().err


def test_a_portal_that_has_no_article_yet_finds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_archive(tmp_path).close()
    assert json.loads(asked(tmp_path, capsys, "biên", "--portal", "lai_chau", "--json"))["total"] == 0


@pytest.mark.parametrize("day", ["2025-13-01", "12/31/2024", "2025-02-30", "30/2/2025"])
def test_a_day_that_is_in_no_calendar_is_refused(
    archive_dir: Path, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    assert run(["--archive", str(archive_dir), "search", "biên", "--since", day]) == 2
    assert "is not a day" in capsys.readouterr().err


@pytest.mark.parametrize("month", ["2025-02", "6/2026", "2026-12"])
def test_a_month_ends_on_its_own_last_day(archive_dir: Path, capsys: pytest.CaptureFixture[str], month: str) -> None:
    assert json.loads(asked(archive_dir, capsys, "biên", "--until", month, "--json"))["query"] == "biên"
