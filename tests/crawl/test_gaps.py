"""Lists that cannot be read all at once: what stands behind the gap is found later, and nothing is called whole before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from archive.health import status
from archive.store import open_archive
from crawler.frontier import MOST_ATTEMPTS

from .site import Answer, NewsSite, article_page, list_page
from .test_absences import SOFT
from .test_faults import LOGIN
from .test_paging import ButtonTitles, WebFormsSite

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
COUNT = "SELECT count(*) FROM articles"


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


class Chained(NewsSite):
    """Each page of the list leads to the next alone; the front page names the ``front`` newest articles."""

    front = 3

    def respond(self, ask):
        if ask.path == "/" and self.fault is None:
            return Answer(list_page(self.shown[: self.front], heading="Trang thông tin đối ngoại"))
        return super().respond(ask)

    def paged(self, page):
        last = -(-len(self.shown) // self.per_page)
        start = (page - 1) * self.per_page
        pager = f'<a href="/tin-tuc?page={page + 1}">»</a>' if page < last else ""
        return Answer(list_page(self.shown[start : start + self.per_page], pager=pager))


def turned(site, since):
    return [ask.target for ask in site.log[since:] if "page=" in ask.target]


@pytest.mark.parametrize("front", [3, pytest.param(5, marks=pytest.mark.trial), 12])
def test_a_list_is_not_left_where_the_front_page_had_named_its_articles(on_day, rows, front):
    with Chained(articles=20, per_page=5) as site:
        site.front = front
        on_day(site, 0)
        site.numbers = list(range(45, 0, -1))
        assert on_day(site, 1).articles_new == 25
        since = len(site.log)
        assert on_day(site, 2).healthy
        assert turned(site, since) == [], "the list is whole again"
    assert rows(COUNT) == [(45,)]


def test_a_list_that_goes_on_from_its_last_article_is_one_list(on_day, rows):
    class Marked(NewsSite):
        def respond(self, ask):
            if ask.path != "/tin-tuc":
                return super().respond(ask)
            rest = [number for number in self.shown if number < int(ask.query.get("before", "999"))]
            pager = f'<a href="/tin-tuc?before={rest[4]}">Tin cũ hơn</a>' if len(rest) > 5 else ""
            return Answer(list_page(rest[:5], pager=pager))

    with Marked(articles=12, per_page=5) as site:
        on_day(site, 0)
        for day, newest, asked in ((1, 12, 0), (2, 13, 1), (3, 30, 4)):
            site.numbers = list(range(newest, 0, -1))
            since = len(site.log)
            assert on_day(site, day).healthy
            assert sum("before=" in ask.target for ask in site.log[since:]) == asked
    assert rows(COUNT) == [(30,)]
    assert rows("SELECT count(*) FROM frontier WHERE kind = 'list'") == [(1,)]


@pytest.mark.parametrize(
    ("name", "step"), [("offset", 5), pytest.param("start", 5, marks=pytest.mark.trial), ("page", 1)]
)
def test_the_next_page_is_found_again_however_its_address_counts(on_day, rows, name, step):
    """By articles, or from nought: the first page names no number, and "more" leads to 5, or to 1."""

    class Counted(NewsSite):
        def respond(self, ask):
            if ask.path != "/tin-tuc":
                return super().respond(ask)
            place = int(ask.query.get(name, "0"))
            start = place // step * self.per_page
            more = start + self.per_page < len(self.shown)
            pager = f'<a href="/tin-tuc?{name}={place + step}">Xem thêm</a>' if more else ""
            return Answer(list_page(self.shown[start : start + self.per_page], pager=pager))

    with Counted(articles=12, per_page=5) as site:
        on_day(site, 0)
        site.numbers = list(range(25, 0, -1))
        assert on_day(site, 1).articles_new == 13
    assert rows(COUNT) == [(25,)]


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_what_is_new_below_a_page_of_pinned_articles_is_found(on_day, rows, kind):
    class Pinned(kind):
        @property
        def shown(self):
            every = super().shown
            return [number for number in every if number <= 4] + [number for number in every if number > 4]

    with Pinned(articles=12, per_page=4) as site:
        site.front = 8
        on_day(site, 0)
        for day in (1, 2, 3):
            site.numbers = list(range(12 + day, 0, -1))
            assert on_day(site, day).healthy
            assert rows(COUNT) == [(12 + day,)]
        since = len(site.log)
        on_day(site, 4)
        assert sum("page=" in ask.target or ask.method == "POST" for ask in site.log[since:]) == 1


def test_lists_that_claim_to_be_as_they_were_hide_nothing(on_day, rows):
    """A server that knows when its template changed, not its news."""

    class Stale(Chained):
        def respond(self, ask):
            answer = super().respond(ask)
            if ask.path.startswith("/tin/"):
                return answer
            if "If-None-Match" in ask.headers:
                return Answer("", 304, {"ETag": '"mau-1"'})
            return Answer(answer.body, answer.status, {**answer.headers, "ETag": '"mau-1"'})

    with Stale(articles=12, per_page=5) as site:
        on_day(site, 0)
        for day in range(1, 9):
            site.numbers.insert(0, 12 + 2 * day - 1)
            site.numbers.insert(0, 12 + 2 * day)
            assert on_day(site, day).healthy
            assert rows(COUNT) == [(12 + 2 * day,)]


@pytest.mark.parametrize("limit", [None, 8])
@pytest.mark.parametrize("page", ["2", "4"])
def test_what_stood_behind_a_page_that_failed_is_found_though_more_came_before_it(on_day, rows, page, limit):
    with Chained(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.numbers = list(range(60, 0, -1))
        site.fault = lambda ask: Answer("", 500) if ask.query.get("page") == page else None
        report = on_day(site, 1, limit=limit)
        assert limit or not report.healthy, "what is new may stand on the page that failed"
        assert limit or f"page={page} was not read" in (report.reason or "")
        site.fault, site.numbers = None, list(range(72, 0, -1))
        assert on_day(site, 2).healthy
        since = len(site.log)
        assert on_day(site, 3).healthy
        assert turned(site, since) == []
    assert rows(COUNT) == [(72,)]
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


@pytest.mark.parametrize("end", [Answer("", 500), pytest.param(Answer(LOGIN), marks=pytest.mark.trial), None])
def test_a_walk_by_postback_that_broke_goes_on_behind_what_it_had_read(on_day, rows, end):
    class Breaking(WebFormsSite):
        broken = False

        def respond(self, ask):
            return end if self.broken and end and ask.method == "POST" else super().respond(ask)

    with Breaking(articles=11, per_page=3) as site:
        assert on_day(site, 0).healthy
        site.numbers, site.broken = list(range(25, 0, -1)), True
        assert on_day(site, 1, limit=None if end else 6).healthy is (end is None)
        site.broken = False
        assert on_day(site, 2).healthy
        since = len(site.log)
        assert on_day(site, 3).healthy
        assert [ask for ask in site.log[since:] if ask.method == "POST"] == []
    assert rows(COUNT) == [(25,)]


@pytest.mark.parametrize("action", ["http://doingoai.dic.gov.vn/tin-tuc.aspx", "http://cong-moi.example/tin-tuc.aspx"])
def test_a_form_that_is_sent_to_a_host_by_name(crawl, rows, action):
    class Named(WebFormsSite):
        def shown_page(self, page):
            answer = super().shown_page(page)
            return Answer(answer.body.replace('"tin-tuc.aspx"', f'"{action}"'), 200, answer.headers)

    with Named(articles=11, per_page=3) as site:
        report = crawl(site)
    own = "doingoai" in action
    assert report.healthy is own
    assert own or "page 2 of" in (report.reason or "")
    assert rows("SELECT count(*) = 11 FROM articles") == [(int(own),)]
    assert rows("SELECT count(*) FROM frontier WHERE state = 'due' AND attempts = 0") == [(0,)], "nothing is left lying"


def test_a_page_of_a_list_that_fails_for_weeks_stays_said_and_is_never_given_up(on_day, rows, tmp_path):
    with NewsSite(articles=20, per_page=5) as site:
        site.fault = lambda ask: Answer("", 500) if ask.query.get("page") == "3" else None
        for day in (0, 1, 2, 5, 12, 19, 26, 33, 40):
            on_day(site, day)
            with open_archive(tmp_path / "data", readonly=True) as archive:
                [health] = status(archive, now=START + timedelta(days=day))
            assert "1 list was not read to the end" in (health.reason or "")
        attempts = "SELECT attempts FROM frontier WHERE url LIKE '%page=3'"
        assert rows(attempts)[0][0] >= MOST_ATTEMPTS, "all that are made of what is no list"
        site.fault = None
        for day in (44, 51, 61, 71):
            on_day(site, day)
    assert rows(COUNT) == [(20,)]


@pytest.mark.parametrize(
    "fault", [Answer("", 500), Answer(LOGIN), pytest.param(Answer("", 404), marks=pytest.mark.trial)]
)
def test_the_first_run_after_an_outage_of_weeks_reads_the_portal(on_day, rows, fault):
    with NewsSite(articles=8, per_page=4) as site:
        on_day(site, 0)
        site.fault = lambda ask: fault if ask.path != "/robots.txt" else None
        for day in (1, 2, 3, 5, 8, 12, 17, 24):
            report = on_day(site, day)
            assert report.requests > 1, "each run asks whether the portal is back"
            assert not report.healthy
        site.fault = None
        site.numbers.insert(0, 9)
        assert on_day(site, 25).healthy
    assert rows(COUNT) == [(9,)]


def test_a_run_by_a_clock_of_years_ahead_does_not_stop_those_after_it(on_day, rows):
    with NewsSite(articles=8, per_page=4) as site:
        on_day(site, 0)
        site.numbers.insert(0, 9)
        on_day(site, 4000)
        site.numbers.insert(0, 10)
        assert on_day(site, 2).healthy
        since = len(site.log)
        assert on_day(site, 3).healthy
        assert len(site.log) - since < 8, "only what is due"
    assert rows(COUNT) == [(10,)]


@pytest.mark.parametrize("lasts", [1000, 5])
def test_a_cookie_set_on_a_way_there_and_back(crawl, rows, lasts):
    class Guarded(NewsSite):
        asked_for = 0

        def respond(self, ask):
            if ask.path == "/robots.txt":
                return super().respond(ask)
            self.asked_for += 1
            epoch = self.asked_for // lasts
            if ask.path == "/kiem-tra":
                return Answer("", 302, {"Location": ask.query["ve"], "Set-Cookie": f"qua={epoch}; path=/"})
            if ask.cookies.get("qua") not in (str(epoch), str(epoch - 1)):
                return Answer("", 302, {"Location": "/kiem-tra?ve=" + ask.target})
            return super().respond(ask)

    with Guarded(articles=8, per_page=4) as site:
        assert crawl(site).healthy
    assert rows(COUNT) == [(8,)]
    assert rows("SELECT count(*) FROM frontier WHERE kind = 'alias'") == [(0,)], "each was read at its own address"


@pytest.mark.parametrize("said", [Answer(""), pytest.param(Answer("", 500), marks=pytest.mark.trial), Answer(LOGIN)])
def test_a_list_that_fails_where_its_address_sends_one_is_told_of(on_day, rows, tmp_path, said):
    class Sending(NewsSite):
        shut = False

        def respond(self, ask):
            if ask.path == "/tin-tuc" and "PHPSESSID" not in ask.query:
                return Answer("", 302, {"Location": f"{ask.target}{'&' if ask.query else '?'}PHPSESSID=ab12cd34"})
            return said if self.shut and ask.path == "/tin-tuc" else super().respond(ask)

    with Sending(articles=12, per_page=5) as site:
        on_day(site, 0)
        site.shut, site.numbers = True, list(range(20, 0, -1))
        report = on_day(site, 1)
        assert not report.healthy
        assert report.reason is not None
        assert "1 list was not read to the end" in report.reason
        site.shut = False
        assert on_day(site, 2).healthy
    assert rows(COUNT) == [(20,)]
    with open_archive(tmp_path / "data", readonly=True) as archive:
        assert status(archive, now=START + timedelta(days=2, hours=1))[0].healthy


def test_what_is_not_found_at_one_writing_of_its_address_is_asked_at_another(on_day, rows):
    """A slug that changed beside the number that counts, a place in a list that is over: the first to be met was old."""

    class Old(NewsSite):
        def respond(self, ask):
            if ask.path == "/robots.txt":
                return Answer(f"Sitemap: {self.url}/sitemap.xml", headers={"Content-Type": "text/plain"})
            if ask.path == "/sitemap.xml":
                urls = "".join(f"<url><loc>{self.url}/tin/{number}?PageIndex=7</loc></url>" for number in (1, 2, 3))
                return Answer(f"<urlset>{urls}</urlset>", headers={"Content-Type": "application/xml"})
            if ask.path.startswith("/tin/") and "PageIndex" in ask.query:
                missing = {"/tin/1": Answer("", 404), "/tin/2": Answer(SOFT)}
                return missing.get(ask.path, Answer("", 302, {"Location": "/tin-tuc"}))
            return super().respond(ask)

    with Old(articles=5, per_page=5) as site:
        on_day(site, 0)
        on_day(site, 1)
        since = len(site.log)
        on_day(site, 2)
        assert len(site.log) - since < 20
    assert rows(COUNT) == [(5,)]


def test_a_circle_of_redirects_ends(crawl, rows):
    with NewsSite(articles=4) as site:
        round_trip = {"/tin/3": "/tin/x", "/tin/x": "/tin/3"}
        site.fault = lambda ask: Answer("", 302, {"Location": round_trip[ask.path]}) if ask.path in round_trip else None
        report = crawl(site)
    assert report.to_json()["refusals"]["redirect-loop"] == 1
    assert rows(COUNT) == [(3,)]


@pytest.mark.parametrize(
    ("kind", "session"), [pytest.param(Chained, False, marks=pytest.mark.trial), (WebFormsSite, False), (Chained, True)]
)
def test_an_article_found_missing_is_looked_for_in_the_lists_that_named_it(on_day, rows, tmp_path, kind, session):
    """It went to another address without a word, deep down in its list, where no run looks.

    A ``session`` sends each request on to the same address with its number, whether something is there or not.
    """

    class Moving(kind):
        went = 0

        def respond(self, ask):
            if session and ask.path.startswith(("/tin/", "/moi/")) and "PHPSESSID" not in ask.query:
                return Answer("", 302, {"Location": f"{ask.path}?PHPSESSID=ab12cd34"})
            if ask.path == f"/tin/{self.went}":
                return Answer("", 404)
            if ask.path == f"/moi/{self.went}":
                return Answer(article_page(self.went))
            answer = super().respond(ask)
            body = str(answer.body).replace(f'"/tin/{self.went}"', f'"/moi/{self.went}"')
            return Answer(body, answer.status, answer.headers) if self.went and ask.path != "/robots.txt" else answer

    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 3\n", encoding="utf-8")
    with Moving(articles=20, per_page=4) as site:
        on_day(site, 0)
        number = rows("SELECT id FROM articles WHERE url LIKE '%/tin/4'")
        site.went = 4
        pages = []
        for day in range(1, 12):
            since = len(site.log)
            on_day(site, day)
            pages.append(sum("page=" in ask.target or ask.method == "POST" for ask in site.log[since:]))
    assert rows("SELECT id FROM articles WHERE url LIKE '%/moi/4' AND state = 'moved'") == number
    assert rows(COUNT) == [(20,)]
    assert [count for count in pages if count] == [4], "the list was read to its end once"


def test_what_slipped_to_the_page_before_while_the_list_was_read_is_found(on_day, rows):
    class Shrinking(Chained):
        def respond(self, ask):
            if ask.query.get("page") == "4" and 19 in self.numbers:
                self.numbers.remove(19)
            return super().respond(ask)

    with Shrinking(articles=20, per_page=4) as site:
        on_day(site, 0)
        assert rows(COUNT) == [(19,)], "the one that stood first on page 4 is now last on page 3"
        for day in range(1, 10):
            on_day(site, day)
    assert rows(COUNT) == [(20,)]


@pytest.mark.parametrize("kind", [NewsSite, pytest.param(WebFormsSite, marks=pytest.mark.trial), ButtonTitles])
def test_a_full_run_finds_what_was_put_in_deep_down(on_day, rows, kind):
    with kind(articles=24, per_page=4) as site:
        on_day(site, 0)
        site.numbers.insert(15, 99)
        assert on_day(site, 1).articles_new == 0
        assert on_day(site, 2, full=True).articles_new == 1
    assert rows(COUNT) == [(25,)]


class TwoGrids(WebFormsSite):
    """Two lists on one page, each with a pager of its own."""

    def respond(self, ask):
        if ask.path != "/tin-tuc.aspx":
            return super().respond(ask)
        pages = dict(zip("AB", map(int, ask.form.get("__VIEWSTATE", "1,1").split(",")), strict=True))
        if ask.body:
            pages[ask.form["__EVENTTARGET"][-1]] = int(ask.form["__EVENTARGUMENT"].removeprefix("Page$"))
        grids = "".join(self.grid(name, self.shown["AB".index(name) :: 2], page) for name, page in pages.items())
        state = ",".join(map(str, pages.values()))
        hidden = f'<input type="hidden" name="__VIEWSTATE" value="{state}"><input type="hidden" name="__EVENTTARGET">'
        return Answer(f'<html><body><form method="post" action="tin-tuc.aspx">{hidden}{grids}</form></body></html>')

    def grid(self, name, numbers, page):
        links = "".join(
            self.link(f"ctl00$gv{name}", f"Page${n}", str(n)) for n in range(1, 40) if n <= len(numbers) / 3
        )
        whole = list_page(numbers[(page - 1) * 3 : page * 3], pager=links, heading=f"Chuyên mục {name}")
        return whole.replace('class="list"', f'class="list-{name}"')


def test_each_of_two_lists_on_a_page_is_walked_to_where_it_was_left(on_day, rows):
    with TwoGrids(articles=30) as site:
        on_day(site, 0)
        assert rows(COUNT) == [(30,)]
        site.numbers = list(range(48, 0, -1))
        assert on_day(site, 1).articles_new == 18
        since = len(site.log)
        assert on_day(site, 2).healthy
        assert [ask for ask in site.log[since:] if ask.method == "POST"] == []


@pytest.mark.parametrize(
    ("forbidden", "healthy", "late"),
    [("/", False, 8), ("/tin/", True, 8), ("/tin-tuc", True, 5)],
    ids=["all", "articles", "list"],
)
def test_robots_that_forbid_what_they_allowed_are_named(on_day, tmp_path, forbidden, healthy, late):
    """A run that may read nothing, or no article any more, is not simply well; what it saw holds all the same."""
    with NewsSite(articles=12, per_page=4) as site:
        on_day(site, 0)
        site.robots = f"User-agent: *\nDisallow: {forbidden}\n"
        site.numbers = list(range(20, 0, -1))
        assert on_day(site, 1).healthy == healthy
        assert said(tmp_path, 1).startswith("robots.txt forbids ")
        site.robots = "User-agent: *\nDisallow:\n"
        assert on_day(site, 2).articles_new == late
        assert said(tmp_path, 2) == ""


def said(tmp_path, day):
    """What ``doingoai status`` says of the portal."""
    with open_archive(tmp_path / "data", readonly=True) as archive:
        return status(archive, now=START + timedelta(days=day, hours=1))[0].reason or ""
