from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from archive.errors import ArchiveError, ArchiveMissing
from archive.fixity import verify
from archive.models import utc_now
from archive.warc import WarcStore
from archive.warc.ledger import Note, read_notes, write_run
from crawler import rebuilding
from crawler.importing import import_files
from crawler.rebuilding import in_order_of_writing, rebuild
from tests.warc.conftest import PORTAL, facts


def test_a_crawled_archive_comes_back_equal(crawled: Path, tmp_path: Path) -> None:
    with open_archive(crawled, readonly=True) as archive:
        said = facts(archive, "crawls")
        assert any(row["revision_count"] == 2 for row in said["articles"])
    (crawled / "archive.db").unlink()
    report = rebuild(crawled, tmp_path / "new")
    assert report.problems == []
    with open_archive(tmp_path / "new", readonly=True) as archive:
        assert facts(archive, "crawls") == said
        assert verify(archive) == []
        assert {path.name for path in archive.media_dir.rglob("*.*")} == {
            path.name for path in (crawled / "media").rglob("*.*")
        }


def test_an_imported_archive_comes_back_equal(samples: Path, tmp_path: Path) -> None:
    with open_archive(tmp_path / "old") as archive:
        import_files(archive, [samples / "nukeviet-sample.warc.gz"])
        assert archive.counts()["articles"] == 0
        import_files(archive, [samples / "nukeviet-sample.warc.gz"], "dien_bien_stttt")
        said = facts(archive)
        assert archive.counts()["articles"] == 13
    rebuild(tmp_path / "old", tmp_path / "new")
    with open_archive(tmp_path / "new", readonly=True) as archive:
        assert facts(archive) == said


def test_what_no_page_shows_comes_back(crawled: Path, tmp_path: Path) -> None:
    """An article missing from its lists in three healthy runs on three days, gone on the fourth."""
    with open_archive(crawled) as archive, WarcStore(archive.warc_dir, "doingoai") as store:
        gone = archive.conn.execute("SELECT id FROM articles ORDER BY id LIMIT 1").fetchone()[0]
        start = int(utc_now().timestamp())
        for day in (1, 5, 9):
            now = datetime.fromtimestamp(start + day * 86400, UTC)
            run = archive.begin_crawl(PORTAL, "incremental", now=now)
            archive.observe(gone, "redirect-list", crawl_id=run, detail="http://x.example/", observed_at=now)
            archive.finish_crawl(run, "finished", True, None, now=now)
            settled = archive.settle_states(PORTAL, now=now)
            write_run(store, archive, run)
        assert [item.state for item in settled] == ["gone"]
        said = facts(archive, "crawls")
    rebuild(crawled, tmp_path / "new")
    with open_archive(tmp_path / "new", readonly=True) as archive:
        assert facts(archive, "crawls") == said


def test_a_run_killed_early_and_a_torn_tail(crawled: Path, tmp_path: Path) -> None:
    last = sorted((crawled / "warc").glob("*.warc.gz"))[0]
    os.truncate(last, last.stat().st_size // 2)
    for other in (crawled / "warc").glob("*.warc.gz"):
        if other != last:
            other.unlink()
    report = rebuild(crawled, tmp_path / "new")
    assert len(report.problems) == 1
    with open_archive(tmp_path / "new", readonly=True) as archive:
        assert verify(archive) == []
        assert archive.counts()["articles"] > 5
        assert [row["status"] for row in archive.conn.execute("SELECT status FROM crawls")] == ["interrupted"]


def test_refuses_strange_places(crawled: Path, tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        rebuild(tmp_path / "nothing", tmp_path / "new")
    with pytest.raises(ArchiveError):
        rebuild(crawled, crawled / "new")
    (tmp_path / "diary").mkdir()
    (tmp_path / "diary" / "mine.txt").write_text("mine")
    with pytest.raises(ArchiveError, match="not an empty directory"):
        rebuild(crawled, tmp_path / "diary")


def test_files_are_read_in_the_order_of_their_runs() -> None:
    told = {"d": (1, 2, 3), "e": (3,), "f": (1,), "b": (4,), "c": (), "a": (5, 6)}
    runs = {Path(name): numbers for name, numbers in told.items()}
    assert [path.name for path in in_order_of_writing(runs)] == ["d", "e", "f", "b", "c", "a"]


def test_what_is_told_of_all_runs_is_never_in_memory_at_once(
    crawled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[int] = []

    def counted(path: Path, on_problem: Any) -> Iterator[Note]:
        for note in read_notes(path, on_problem):
            alive.append(sum(isinstance(one, Note) for one in gc.get_objects()))
            yield note

    monkeypatch.setattr(rebuilding, "read_notes", counted)
    rebuild(crawled, tmp_path / "new")
    told = [len(list(read_notes(path, lambda problem: None))) for path in (crawled / "warc").glob("*.warc.gz")]
    assert len(alive) == 2 * sum(told)
    assert max(alive) <= max(told) < sum(told)
