"""What a portal in trouble says of a page that nobody has read yet is not believed at once, nor for ever."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta

import pytest

from archive.health import status
from archive.store import open_archive

from .site import Answer, NewsSite, list_page

ODD = {
    "forbidden": Answer("<h1>403 Forbidden</h1>", 403),
    "not there": Answer("<h1>404</h1>", 404),
    "not there, politely": Answer("<html><title>Thông báo</title><body><h2>Không tìm thấy trang</h2></body></html>"),
    "a part": Answer("<html><body>Tin tức", 206),
    "nothing": Answer("", 204, {"Content-Length": "0"}),
    "to nowhere": Answer("", 302),
    "as it was": Answer("", 304),
    "home": Answer("", 302, {"Location": "/"}),
    "zipped": Answer(gzip.compress(list_page([4, 3, 2, 1]).encode())),
}


class Chained(NewsSite):
    """Each page leads to the next alone; ``fault`` is said of the page at ``where``."""

    where, said = "", None

    def respond(self, ask):
        return self.said if self.said and ask.target == self.where else super().respond(ask)

    def paged(self, page):
        last = -(-len(self.shown) // self.per_page)
        start = (page - 1) * self.per_page
        following = f'<a href="/tin-tuc?page={page + 1}">»</a>' if page < last else ""
        return Answer(list_page(self.shown[start : start + self.per_page], pager=following))


@pytest.fixture
def on_day(crawl):
    start = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
    return lambda site, day, **options: crawl(site, now=lambda: start + timedelta(days=day), **options)


@pytest.mark.parametrize("said", ODD)
def test_a_further_page_that_answers_oddly_once_is_read_the_next_day(on_day, rows, said):
    with Chained(articles=8, per_page=4) as site:
        site.where, site.said = "/tin-tuc?page=2", ODD[said]
        assert on_day(site, 0).articles_new == 4
        assert rows("SELECT 1 FROM failures WHERE resolved_at IS NULL AND url LIKE '%page=2'")
        site.said = None
        assert on_day(site, 1).healthy
    assert rows("SELECT count(*) FROM articles") == [(8,)]
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


@pytest.mark.parametrize("said", ["forbidden", "not there", "home"])
def test_a_section_that_answers_oddly_once_is_read_the_next_day(on_day, rows, said):
    with Chained(articles=8, per_page=4) as site:
        site.where, site.said = "/tin-tuc", ODD[said]
        assert on_day(site, 0).articles_new == 3
        assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL AND url LIKE '%/tin-tuc'") == [(1,)]
        site.said = None
        assert on_day(site, 1).articles_new == 5


def test_links_that_lead_nowhere_are_asked_three_times_and_are_no_alarm(on_day):
    dead = [f"/cu/{number}" for number in range(9)]
    with NewsSite(articles=3) as site:
        site.extra = "".join(f'<a href="{path}">Trang cũ</a>' for path in dead) + '<a href="/lich">Lịch</a>'
        reports = [on_day(site, day) for day in range(5)]
        assert [report.healthy for report in reports] == [False, True, True, True, True]
        assert {site.asked()[path] for path in dead} == {3}


@pytest.mark.parametrize("end", [ODD["not there"], Answer("", 302, {"Location": "/tin-tuc"})])
def test_a_pager_that_leads_one_page_too_far_is_no_alarm_and_believed(on_day, end):
    class TooFar(Chained):
        def paged(self, page):
            if page > 2:
                return end
            return Answer(list_page(self.shown[page * 4 - 4 : page * 4], pager=f'<a href="?page={page + 1}">»</a>'))

    with TooFar(articles=8, per_page=4) as site:
        assert all(on_day(site, day).healthy for day in range(4))
        assert site.asked()["/tin-tuc?page=3"] == 3


@pytest.mark.parametrize("where", ["/tin-tuc?page=2", "/tin/7"])
def test_a_page_that_breaks_off_on_the_first_day_is_not_read(on_day, rows, where):
    with Chained(articles=8, per_page=4) as site:
        body = str(site.respond(_ask(where)).body)
        site.where, site.said = where, Answer(body[: len(body) // 2])
        on_day(site, 0)
        assert ("truncated-answer",) in rows("SELECT reason FROM failures WHERE url LIKE ?", f"%{where}")
        site.said = None
        assert on_day(site, 1).healthy
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(8, 1)]


def _ask(target):
    from .site import Ask

    return Ask("GET", target, {}, b"")


def test_further_pages_that_robots_forbid_are_told_and_read_as_soon_as_they_may_be(on_day, tmp_path):
    with Chained(articles=8, per_page=4) as site:
        site.robots = "User-agent: *\nDisallow: /*?page=\n"
        for day in (0, 1):
            assert on_day(site, day).healthy, "what was seen holds"
            with open_archive(tmp_path / "data", readonly=True) as archive:
                [portal] = status(archive, now=datetime(2026, 3, 1 + day, 3, tzinfo=UTC))
            assert "robots.txt forbids a page" in (portal.reason or "")
        site.robots = "User-agent: *\nDisallow:\n"
        assert on_day(site, 2).articles_new == 4
