"""Lists of which a part does not answer: walked again where that helps, and never called whole."""

from __future__ import annotations

import pytest

from .site import Answer, NewsSite
from .test_faults import LOGIN
from .test_paging import WebFormsSite

ENDS = {
    "sent to the login": Answer("", 302, {"Location": "/dang-nhap.aspx?ReturnUrl=%2ftin-tuc.aspx"}),
    "the login itself": Answer(LOGIN),
    "view state refused": Answer("<h1>Server Error in '/' Application.</h1>", 500),
    "an error with 200": Answer(
        "<html><head><title>Runtime Error</title></head><body><h1>Server Error</h1></body></html>"
    ),
    "session expired": Answer("<html><body><h1>Thông báo</h1><p>Phiên làm việc đã hết hạn.</p></body></html>"),
    "its first page again": None,
}


class Forgetful(WebFormsSite):
    """Loses the session of so many walks at their fourth postback: it answers ``end`` until the list is asked for anew."""

    def __init__(self, end: Answer | None, walks: int, **options: int) -> None:
        self.end, self.walks, self.posts, self.lost = end, walks, 0, False
        super().__init__(**options)

    def respond(self, ask):
        if ask.method == "GET" and ask.path == "/tin-tuc.aspx":
            self.posts, self.lost = 0, False
        if ask.method == "POST":
            self.posts += 1
            if self.posts == 4 and self.walks:
                self.lost, self.walks = True, self.walks - 1
            if self.lost:
                return self.end or self.shown_page(1)
        return super().respond(ask)


@pytest.mark.parametrize("end", ENDS)
def test_a_walk_whose_session_ends_is_begun_again(crawl, rows, end):
    with Forgetful(ENDS[end], 1, articles=11, per_page=2) as site:
        site.manner = "nextlast"
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(11,)]
    assert report.to_json()["refusals"]["walk-begun-again"] == 1
    assert rows("SELECT count(*) FROM frontier WHERE walked_to_end_at IS NOT NULL") == [(1,)]


@pytest.mark.parametrize("end", ENDS)
def test_a_walk_that_comes_no_further_is_no_whole_list(crawl, rows, end):
    with Forgetful(ENDS[end], 9, articles=11, per_page=2) as site:
        site.manner = "nextlast"
        report = crawl(site)
        assert not report.healthy
        assert "articles may be missing" in (report.reason or "")
        assert "page 5 of" in (report.reason or "")
        assert rows("SELECT count(*) FROM frontier WHERE walked_to_end_at IS NOT NULL") == [(0,)]
        site.walks = 0
        assert crawl(site, full=True).healthy
    assert rows("SELECT count(*) FROM articles") == [(11,)]


@pytest.mark.parametrize("page", ["2", "3"])
def test_a_page_of_a_list_that_was_never_read_is_said(crawl, rows, page):
    class Chained(NewsSite):
        """Each page leads to the next alone."""

        def paged(self, number):
            whole = super().paged(number)
            last = -(-len(self.shown) // self.per_page)
            following = f'<a href="/tin-tuc?page={number + 1}">»</a>' if number < last else ""
            body = str(whole.body)
            start = body.index('<div class="pages">')
            return Answer(body[:start] + f'<div class="pages">{following}</div></body></html>')

    with Chained(articles=20, per_page=5) as site:
        site.fault = lambda ask: Answer("", 500) if ask.query.get("page") == page else None
        report = crawl(site)
        assert not report.healthy
        assert f"page={page} answered 500" in (report.reason or "")
        site.fault = None
        assert crawl(site, full=True).healthy
        assert rows("SELECT count(*) FROM articles") == [(20,)]
        site.fault = lambda ask: Answer("", 500) if ask.query.get("page") == page else None
        assert crawl(site, full=True).healthy, "its articles are known"
