"""A run under a clock that is wrong by a year keeps nothing: what it dated would stand before a year of changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

import pytest

from archive.models import Page
from archive.store import open_archive
from crawler.downloading.clocks import told_by

from .site import NewsSite

NOW = datetime.now(UTC)
KEPT = "SELECT id, url, fetched_at FROM captures ORDER BY id"


@pytest.fixture
def portal_says(monkeypatch):
    """Return a function that sets the clocks of servers so many days beside ours."""

    def beside(days):
        told = format_datetime(NOW + timedelta(days=days), usegmt=True)
        monkeypatch.setattr(BaseHTTPRequestHandler, "date_time_string", lambda *_: told)

    return beside


def last_answer(directory, days):
    """Let the latest answer in the archive have come so many days ago."""
    at = (NOW - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with open_archive(directory) as archive:
        archive.conn.execute("UPDATE captures SET fetched_at = ?", (at,))


@pytest.mark.parametrize(("ago", "beside"), [(366, -365), (42, -41), (-365, 365)])
def test_a_clock_that_the_portal_and_the_last_answer_contradict_is_not_believed(
    crawl, rows, tmp_path, portal_says, ago, beside
):
    with NewsSite(articles=4) as site:
        assert crawl(site).healthy
        last_answer(tmp_path / "data", ago)
        kept = rows(KEPT)
        portal_says(beside)
        for _ in range(2):  # the day after it is no better
            report = crawl(site)
            assert (report.healthy, report.status) == (False, "failed")
            assert "the clock of this machine says" in report.reason
            assert rows(KEPT) == kept
            assert rows("SELECT count(*) FROM failures") == [(0,)]
        assert rows("SELECT count(*) FROM frontier WHERE state = 'failed' OR attempts > 0") == [(0,)]
        portal_says(0)
        assert crawl(site).healthy
        assert rows("SELECT count(*) FROM articles") == [(4,)]


@pytest.mark.parametrize(
    ("ago", "beside", "full"),
    [(35, -365, False), (366, 0.5, False), (366, -365, True)],
    ids=["a run the month before", "long away, the portal agrees", "a person says so"],
)
def test_a_portal_with_a_wrong_clock_is_crawled_all_the_same(crawl, tmp_path, portal_says, ago, beside, full):
    with NewsSite(articles=4) as site:
        portal_says(beside)
        assert crawl(site).healthy, "a first run has nothing to compare with"
        last_answer(tmp_path / "data", ago)
        assert crawl(site, full=full).healthy


def test_what_a_server_says_of_the_time():
    def told(**headers):
        return told_by(Page("http://a.example/", b"", NOW, headers=tuple(headers.items())))

    sent = datetime(2026, 11, 20, 1, tzinfo=UTC)
    assert told(Date="Fri, 20 Nov 2026 01:00:00 GMT") == sent
    assert told(date="Fri, 20 Nov 2026 01:00:00 GMT", AGE="172800") == sent + timedelta(days=2)
    assert told(Date="Fri, 20 Nov 2026 01:00:00 GMT", Age="x") == sent
    assert told(Date="today") is told(Date="") is told() is None
