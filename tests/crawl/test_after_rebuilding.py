"""A crawl after ``rebuild``: what was read is due when it was due, and nothing that was left is forgotten."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from archive.errors import ArchiveError
from archive.fixity import verify_directory
from crawler.rebuilding import rebuild

from .site import NewsSite


@pytest.fixture
def rebuilt(tmp_path):
    """Return a function that puts the archive made anew from the WARC files in the place of this test's archive."""

    def make_anew() -> Path:
        report = rebuild(tmp_path / "data", tmp_path / "anew")
        assert report.problems == []
        shutil.rmtree(tmp_path / "data")
        return (tmp_path / "anew").rename(tmp_path / "data")

    return make_anew


def articles_asked(site, since=0):
    return {ask.path for ask in site.log[since:] if ask.path.startswith("/tin/")}


def test_a_database_put_back_beside_newer_files_is_made_anew_not_written_on(crawl, rows, rebuilt, tmp_path):
    """A new run would take the number of one that only the files know, and that one be forgotten for good."""
    runs = "SELECT id, mode, healthy, requests, articles_new, articles_unchanged FROM crawls ORDER BY id"
    with NewsSite(articles=8, per_page=4) as site:
        crawl(site)
        backup = (tmp_path / "data/archive.db").read_bytes()
        crawl(site, full=True)
        told, kept = rows(runs), rows("SELECT count(*), count(crawl_id) FROM captures")
        (tmp_path / "data/archive.db").write_bytes(backup)
        damages = verify_directory(tmp_path / "data")
        assert {(damage.kind, damage.remedy) for damage in damages} == {("unindexed", "rebuild")}
        with pytest.raises(ArchiveError, match=r"is older than the WARC files.*run 2.*rebuild DEST"):
            crawl(site)
        assert rows("SELECT count(*) FROM crawls") == [(1,)]
        rebuilt()
        assert (rows(runs), rows("SELECT count(*), count(crawl_id) FROM captures")) == (told, kept)
        assert verify_directory(tmp_path / "data") == []
        assert crawl(site).crawl_id == 3


def test_articles_that_are_not_due_are_not_asked_for(crawl, rows, rebuilt):
    with NewsSite(articles=40, per_page=10) as site:
        crawl(site)
        assert len(articles_asked(site)) == 40
        due = rows("SELECT key, kind, state FROM frontier WHERE kind IN ('article', 'media') ORDER BY key")
        rebuilt()
        assert rows("SELECT key, kind, state FROM frontier ORDER BY key") == due
        before = len(site.log)
        report = crawl(site)
    assert report.healthy, report.reason
    assert len(articles_asked(site, before)) <= 4
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(40, 1)]


def test_a_missing_article_keeps_its_schedule(crawl, rows, rebuilt):
    with NewsSite(articles=12, per_page=6) as site:
        crawl(site)
        site.gone = {5}
        crawl(site, full=True)
        due = "SELECT state, last_status, julianday(due_at) - julianday(fetched_at) FROM frontier WHERE url LIKE '%/5'"
        [(state, status, days)] = rows(due)
        rebuilt()
        assert rows(due) == [(state, status, pytest.approx(days, abs=0.01))]


def test_after_a_run_that_was_cut_short_nothing_is_taken_for_done(crawl, rows, rebuilt):
    with NewsSite(articles=40, per_page=10) as site:
        crawl(site, limit=12)
        rebuilt()
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(40,)]


def test_a_clock_put_back_between_two_runs_changes_no_order(crawl, rows, rebuilt, tmp_path):
    facts = "SELECT id, first_seen_at, last_seen_at, changed_at, revision_count FROM articles ORDER BY id"
    with NewsSite(articles=8, per_page=4) as site:
        crawl(site)
        crawl(site, full=True)
    told = rows(facts)
    later = sorted((tmp_path / "data/warc").glob("*.warc.gz"))[-1]
    later.rename(later.with_name("doingoai-20200101T000000Z-00001.warc.gz"))
    rebuilt()
    assert rows(facts) == told
