"""`doingoai search` says what the search page says, also when little is found."""

from __future__ import annotations

import json
import re
import shlex
from datetime import timedelta
from pathlib import Path

import pytest

from archive import open_archive
from archive.models import iso_utc, utc_now
from crawler.cli import run
from tests.store.script import register
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


def test_status_names_the_pages_that_failed_and_says_how(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = rich_archive.fill(tmp_path / "kho lưu trữ", b"")
    with open_archive(folder) as archive:
        archive.conn.execute("UPDATE failures SET resolved_at = '2026-01-01T00:00:00Z'")
        archive.record_failure("dien_bien", "http://cong.example/a", "read", "no-title", "It has no title.")
    run(["--archive", str(folder), "status"])
    (told,) = [line for line in capsys.readouterr().out.splitlines() if "--failures" in line]
    words = shlex.split(told.partition(": ")[2])
    run(words[1:])
    assert "dien_bien: no-title: http://cong.example/a" in capsys.readouterr().out.splitlines()
    run([*words[1:], "--json"])
    (failure,) = json.loads(capsys.readouterr().out)["failures"]
    assert (failure["url"], failure["message"]) == ("http://cong.example/a", "It has no title.")


def test_status_tells_of_a_week_what_was_missed_when_all_is_well_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The director asks on Monday whether anything was missed; the outage was over on Friday."""
    now = utc_now()
    with open_archive(tmp_path) as archive:
        register(archive)
        for days, healthy in ((6, True), (5, False), (4, False), (2, True), (1, True)):
            begun = now - timedelta(days=days)
            archive.finish_crawl(
                archive.begin_crawl("mau", "incremental", now=begun), "finished", healthy, None, now=begun
            )
    assert run(["--archive", str(tmp_path), "status"]) == 0
    told = capsys.readouterr().out
    first, last = (iso_utc(now - timedelta(days=days))[:16].replace("T", " ") for days in (5, 2))
    assert "mau: in the last 7 days 5 runs, 3 good; 0 new, 0 changed" in told
    assert f"mau: not all was seen from {first} to {last} (runs that failed: 2)" in told
    run(["--archive", str(tmp_path), "status", "--json"])
    (week,) = json.loads(capsys.readouterr().out)["last_days"]
    assert (week["runs"], week["good"], week["outages"][0]["runs"]) == (5, 3, 2)


def test_days_without_a_run_amid_an_outage_are_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    now = utc_now()
    with open_archive(tmp_path) as archive:
        register(archive)
        for days, healthy in ((7, True), (6, False), (1, True)):
            begun = now - timedelta(days=days)
            archive.finish_crawl(
                archive.begin_crawl("mau", "incremental", now=begun), "finished", healthy, None, now=begun
            )
    run(["--archive", str(tmp_path), "status"])
    assert capsys.readouterr().out.count("not all was seen") == 1


def test_status_of_a_good_week_and_of_one_without_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_archive(tmp_path) as archive:
        register(archive)
        register(archive, "still")
        for name, days in (("mau", 1), ("still", 20)):
            begun = utc_now() - timedelta(days=days)
            archive.finish_crawl(archive.begin_crawl(name, "full", now=begun), "finished", True, None, now=begun)
    run(["--archive", str(tmp_path), "status"])
    told = capsys.readouterr().out
    assert "mau: in the last 7 days 1 run, all good; 0 new, 0 changed" in told
    assert "mau: not all was seen" not in told
    assert "still: in the last 7 days no run" in told
    assert re.search(r"^still: not all was seen from .{16} until now \(no run\)", told, re.M)


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
