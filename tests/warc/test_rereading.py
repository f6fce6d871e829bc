from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive import open_archive
from archive.fixity import verify
from archive.store import Archive
from crawler import rereading
from crawler.rereading import reextract
from tests.warc.conftest import facts


def read_by_an_older_reader(archive: Archive) -> int:
    """Pretend that an older reader saw no category in one article."""
    from dataclasses import replace

    from archive.identity import detail_digest, revision_digest
    from archive.kept import page_of
    from crawler.ingest import interpret
    from crawler.portals import PORTALS

    row = archive.conn.execute(
        "SELECT * FROM articles WHERE category IS NOT NULL AND revision_count = 1 ORDER BY id LIMIT 1"
    ).fetchone()
    article = interpret(page_of(archive, row["capture_id"]), PORTALS[row["portal"]]).article
    assert article is not None
    article = replace(article, category=None)
    digest = revision_digest(article)
    with archive.transaction():
        for table, where in (("revisions", "article_id"), ("observations", "article_id")):
            archive.conn.execute(
                f"UPDATE {table} SET text_digest = ?, extractor = '0' WHERE {where} = ?", (digest, row["id"])
            )
        archive.conn.execute("UPDATE revisions SET category = NULL WHERE article_id = ?", (row["id"],))
        archive.conn.execute(
            "UPDATE articles SET category = NULL, extractor = '0', text_digest = ?, detail_digest = ? WHERE id = ?",
            (digest, detail_digest(article, "0"), row["id"]),
        )
    return int(row["id"])


def test_the_same_reader_changes_nothing(crawled: Path) -> None:
    with open_archive(crawled) as archive:
        before = facts(archive, "captures", "failures", "chrome")
        report = reextract(archive)
        assert (report.changed, report.problems) == (0, [])
        assert report.pages > 60
        assert facts(archive, "captures", "failures", "chrome") == before


def test_another_reading_is_told_before_and_kept_apart_after(crawled: Path) -> None:
    with open_archive(crawled) as archive:
        number = read_by_an_older_reader(archive)
        assert verify(archive) == []
        before = facts(archive)
        dry = reextract(archive, dry_run=True)
        assert facts(archive) == before
        report = reextract(archive)
        assert report.changes == dry.changes
        assert {(item.became, item.detail) for item in report.changes} == {("reread", "category")}
        assert "category" in report.summary()
        assert json.dumps(report.to_json())
        kinds = [row["kind"] for row in archive.revisions(number)]
        assert sorted(kinds) == ["first", "reading"]
        assert archive.article(number)["category"]  # type: ignore[index]  # it is there
        assert reextract(archive).changed == 0
        assert verify(archive) == []


def test_processes_read_the_same(crawled: Path) -> None:
    with open_archive(crawled) as archive:
        read_by_an_older_reader(archive)
        one = reextract(archive, dry_run=True)
        two = reextract(archive, dry_run=True, processes=2)
        assert one.to_json() == two.to_json()


def test_goes_on_where_it_was_stopped(crawled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "BATCH", 20)

    class StoppedError(Exception):
        pass

    def stop(name: str, values: dict[str, object]) -> None:
        raise StoppedError

    with open_archive(crawled) as archive:
        whole = reextract(archive, dry_run=True).pages
        with pytest.raises(StoppedError):
            reextract(archive, on_event=stop)
        assert reextract(archive).pages == whole - 20
        assert reextract(archive).pages == whole


def test_lost_pages_are_told(crawled: Path) -> None:
    with open_archive(crawled) as archive:
        name = archive.conn.execute("SELECT warc_file FROM captures ORDER BY id LIMIT 1").fetchone()[0]
        lost = archive.conn.execute("SELECT count(*) FROM captures WHERE warc_file = ?", (name,)).fetchone()[0]
        (archive.warc_dir / name).unlink()
        before = facts(archive)
        report = reextract(archive)
        assert 0 < len(report.problems) <= lost
        assert "verify" in report.problems[0]
        assert facts(archive) == before
