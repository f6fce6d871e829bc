"""Lists that name nothing where they named articles before: the portal may be out of order, and says so to nobody."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from archive.store import open_archive
from crawler.rebuilding import rebuild

from .site import Answer, NewsSite, day_of, list_page, text_of, title_of
from .test_gaps import Chained, said
from .test_paging import WebFormsSite

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
COUNT = "SELECT count(*) FROM articles"
BARE = list_page([]).replace("</ul>", "</ul><p>Chưa có bài viết.</p>")


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


def bare(ask):
    return Answer(BARE) if ask.path in ("/", "/tin-tuc") else None


def test_a_round_that_found_its_lists_bare_reads_them_again_when_it_goes_on(on_day, rows, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 1\n", encoding="utf-8")
    with NewsSite(articles=12, per_page=20) as site:
        on_day(site, 0)
        site.fault, site.numbers = bare, list(range(20, 0, -1))
        assert on_day(site, 1, limit=4).articles_unchanged == 2
        site.fault = None
        assert on_day(site, 1.01).articles_new == 8
    assert rows(COUNT) == [(20,)]


def test_lists_that_show_but_what_stands_beside_them_are_read_again_when_the_round_goes_on(on_day, rows, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 1\n", encoding="utf-8")
    with emptied(NewsSite)(articles=12, per_page=5) as site:
        site.beside = (3, 2, 1)
        on_day(site, 0)
        site.fault, site.numbers = bare, list(range(20, 0, -1))
        on_day(site, 1, limit=4)
        site.fault = None
        assert on_day(site, 1.01).articles_new == 8
        site.fault = bare
        on_day(site, 2)
        assert said(tmp_path, 2).startswith("1 list names no article, breaks off or skips some now")
    assert rows(COUNT) == [(20,)]


class Fed(NewsSite):
    def respond(self, ask):
        if ask.path == "/robots.txt":
            return Answer(f"Sitemap: {self.url}/sitemap.xml", headers={"Content-Type": "text/plain"})
        if ask.path == "/sitemap.xml":
            urls = "".join(f"<url><loc>{self.url}/tin/{number}</loc></url>" for number in range(1, 13))
            return Answer(f"<urlset>{urls}</urlset>", headers={"Content-Type": "application/xml"})
        return super().respond(ask)


def test_lists_that_are_bare_beside_a_sitemap_are_told_of(on_day, rows, tmp_path):
    with Fed(articles=12, per_page=20) as site:
        on_day(site, 0)
        site.fault, site.numbers = bare, list(range(20, 0, -1))
        for day in (1, 2):
            assert on_day(site, day).healthy
            assert said(tmp_path, day).startswith("2 lists name no article,")
        site.fault = None
        on_day(site, 3)
        assert said(tmp_path, 3) == ""
    assert rows(COUNT) == [(20,)]


TRIAL = pytest.mark.trial
KINDS = [
    (Chained, 1), pytest.param(Chained, 2, marks=TRIAL), (Chained, 9), pytest.param(NewsSite, 1, marks=TRIAL),
    (NewsSite, 9), (WebFormsSite, 1), (WebFormsSite, 9),
]  # fmt: skip
LIST = re.compile(r"(?s)<ul class=.list.>.*?</ul>")


def emptied(kind):
    class Emptied(kind):
        """The second page of its list names nothing the next ``left`` times; beside it stand the most read."""

        left = 0
        beside: tuple[int, ...] = ()
        turning = 1
        visits = 0

        def respond(self, ask):
            if self.left and (ask.query.get("page") == "2" or ask.form.get("__EVENTARGUMENT") == "Page$2"):
                self.left -= 1
                return Answer(self.with_the_most_read(BARE))
            answer = super().respond(ask)
            return Answer(self.with_the_most_read(str(answer.body)), answer.status, answer.headers)

        def with_the_most_read(self, page):
            self.visits += 1
            numbers = [number + self.visits % self.turning for number in self.beside]
            links = "".join(f'<p><a href="/tin/{number}">{title_of(number)}</a></p>' for number in numbers)
            return page.replace("</body>", f'<div class="xem-nhieu">{links}</div></body>')

    return Emptied


@pytest.mark.parametrize(("kind", "times"), KINDS)
def test_what_stands_on_a_page_that_was_bare_is_found_later(on_day, rows, tmp_path, kind, times):
    with emptied(kind)(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.left, site.numbers = times, list(range(40, 0, -1))
        assert on_day(site, 1).healthy is (times == 1)
        assert times == 1 or "1 list was not read to the end" in said(tmp_path, 1)
        site.left = 0
        assert on_day(site, 2).healthy
        since = len(site.log)
        assert on_day(site, 3).healthy
        assert not [ask for ask in site.log[since:] if "page=" in ask.target or ask.method == "POST"], "whole again"
    assert rows(COUNT) == [(40,)]


@pytest.mark.parametrize("kind", [NewsSite, WebFormsSite])
def test_what_stands_on_a_page_that_was_bare_but_for_its_pager_is_found_later(on_day, rows, kind):
    class Hollow(kind):
        hollow = False

        def respond(self, ask):
            answer = super().respond(ask)
            if self.hollow and "2" in (ask.query.get("page"), ask.form.get("__EVENTARGUMENT", "")[-1:]):
                return Answer(LIST.sub("<p>Chưa có bài viết.</p>", str(answer.body)), 200, answer.headers)
            return answer

    with Hollow(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.hollow, site.numbers = True, list(range(40, 0, -1))
        assert not on_day(site, 1).healthy
        site.hollow = False
        assert on_day(site, 2).healthy
    assert rows(COUNT) == [(40,)]


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_a_first_crawl_does_not_call_a_list_whole_that_ends_at_a_bare_page(on_day, rows, kind):
    with emptied(kind)(articles=20, per_page=5) as site:
        site.left = 9
        assert on_day(site, 0).healthy
        site.left = 0
        assert on_day(site, 1).healthy
    assert rows(COUNT) == [(20,)]


@pytest.mark.parametrize(("kind", "turning"), [(Chained, 1), (Chained, 7), (WebFormsSite, 7)])
def test_what_is_most_read_beside_a_bare_page_is_none_of_its_list(on_day, rows, kind, turning):
    with emptied(kind)(articles=20, per_page=5) as site:
        site.beside, site.turning = (13, 8, 3), turning
        on_day(site, 0)
        site.left, site.numbers = 9, list(range(40, 0, -1))
        assert not on_day(site, 1).healthy
        site.left = 0
        assert on_day(site, 2).healthy
    assert rows(COUNT) == [(40,)]


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_the_one_article_of_the_last_page_is_its_list_beside_the_most_read(on_day, rows, tmp_path, kind):
    """It has no pager that tells, and fewer titles than the box beside it, which stood on the pages before, too."""
    with emptied(kind)(articles=6, per_page=5) as site:
        site.beside = (4, 3, 2)
        for day, newest in enumerate((6, 6, 7)):
            site.numbers = list(range(newest, newest - 6, -1))
            assert on_day(site, day).healthy
            assert said(tmp_path, day) == ""
    assert rows(COUNT) == [(7,)]


def test_a_pager_that_leads_beyond_the_end_is_known_for_that(on_day, rows):
    class Beyond(NewsSite):
        def paged(self, page):
            numbers = self.shown[(page - 1) * self.per_page : page * self.per_page]
            return Answer(list_page(numbers, pager=f'<a href="/tin-tuc?page={page + 1}">»</a>' if numbers else ""))

    with Beyond(articles=10, per_page=5) as site:
        asked = []
        for day in range(4):
            since = len(site.log)
            assert on_day(site, day).healthy
            asked.append([ask.target for ask in site.log[since:] if "page=" in ask.target])
            site.numbers.insert(0, 11 + day)
    assert asked[0] == ["/tin-tuc?page=2", "/tin-tuc?page=3", "/tin-tuc?page=3"]
    assert asked[3:] == [["/tin-tuc?page=2"]], "where it names what it named before"
    assert rows(COUNT) == [(13,)]


def torn(kind):
    """A list of *kind* whose second page has no pager while it is ``torn``."""

    class Torn(kind):
        torn = False

        def respond(self, ask):
            answer = super().respond(ask)
            if not self.torn or "Page$2" not in (ask.form.get("__EVENTARGUMENT"), f"Page${ask.query.get('page')}"):
                return answer
            body = str(answer.body)
            return Answer(body[: body.index('<div class="pages">')] + "</body></html>", 200, answer.headers)

    return Torn


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_what_stands_behind_a_page_whose_pager_was_missing_is_found_later(on_day, rows, kind):
    with torn(kind)(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.torn, site.numbers = True, list(range(40, 0, -1))
        on_day(site, 1)
        assert rows(COUNT) == [(30,)]
        site.torn = False
        on_day(site, 2)
        assert rows(COUNT) == [(40,)]
        since = len(site.log)
        on_day(site, 3)
        assert not [ask for ask in site.log[since:] if "page=" in ask.target or ask.method == "POST"], "whole again"


def test_a_list_of_which_all_is_new_is_read_to_its_end_twice(on_day):
    with Chained(articles=12, per_page=4) as site:
        asked = []
        for day in range(4):
            site.numbers = list(range(12, 0, -1)) if day == 0 else list(range(112, 100, -1))
            since = len(site.log)
            assert on_day(site, day).healthy
            asked.append(sum("page=" in ask.target for ask in site.log[since:]))
    assert asked == [2, 2, 2, 0]


def test_a_section_of_one_page_that_shows_what_stands_beside_it_is_asked_again(on_day, rows):
    class Beside(NewsSite):
        left = 0

        def respond(self, ask):
            if ask.path == "/" or (ask.path == "/tin-tuc" and self.left):
                self.left -= ask.path != "/"
                return Answer(list_page([3, 2, 1]))
            return super().respond(ask)

    with Beside(articles=12, per_page=20) as site:
        site.numbers = list(range(12, 3, -1))
        on_day(site, 0)
        site.left, site.numbers = 1, list(range(13, 3, -1))
        assert on_day(site, 1).articles_new == 1
    assert rows("SELECT count(*) FROM articles WHERE url LIKE '%/13'") == [(1,)]


class ByMonth(NewsSite):
    """The archive of a month whose second page, to which the menu leads, has nothing any more."""

    def respond(self, ask):
        if ask.path == "/thang/2026/02":
            second = "page=2" in ask.target
            shown = BARE if second else list_page(self.numbers[:4], heading="Tháng 2/2026")
            return Answer(shown.replace("</body>", f"{self.menu}</body>"))
        answer = super().respond(ask)
        if isinstance(answer.body, str):
            answer.body = answer.body.replace("</body>", f"{self.menu}</body>")
        return answer

    @property
    def menu(self):
        names = ("Tháng 1/2026", "/thang/2026/02?page=2"), ("Tháng 2/2026", "/thang/2026/02")
        return f"<nav>{' '.join(f'<a href={path!r}>{name}</a>' for name, path in names)}</nav>"


def test_a_further_page_that_is_a_list_by_itself_may_name_nothing_of_what_the_first_names(on_day, rows, tmp_path):
    with ByMonth(articles=12, per_page=5) as site:
        for day in (0, 1, 2):
            on_day(site, day)
    assert rows("SELECT count(*) FROM frontier WHERE kind = 'list' AND url LIKE '%page=2'") == [(1,)]
    assert said(tmp_path, 2) == ""


class Leading(NewsSite):
    """A portal whose addresses, but for the front page and what stands in ``new``, lead to ``to``."""

    to = ""
    new = ""

    def respond(self, ask):
        if self.new and ask.path == self.new:
            return self.paged(int(ask.query.get("page", "1")))
        led = ask.path == "/tin-tuc" if self.new else ask.path not in ("/", "/robots.txt")
        return Answer("", 302, {"Location": self.to}) if self.to and led else super().respond(ask)


def test_a_list_whose_address_leads_to_the_front_page_is_told_of(on_day, rows, tmp_path):
    with Leading(articles=12, per_page=5) as site:
        for day, to in enumerate(("", "/", "")):
            site.to, site.numbers = to, list(range(12 + 2 * day, 0, -1))
            on_day(site, day)
            assert said(tmp_path, day)[:24] == ("1 list names no article," if to else "")
    assert rows(COUNT) == [(16,)]


def test_a_section_that_was_renamed_is_not_told_of(on_day, rows, tmp_path):
    with Leading(articles=12, per_page=5) as site:
        for day in range(4):
            site.to, site.new = ("/tin-moi", "/tin-moi") if day else ("", "")
            site.numbers = list(range(12 + day, 0, -1))
            on_day(site, day)
            assert said(tmp_path, day) == ""
    assert rows(COUNT) == [(15,)]


class HomeAlone(NewsSite):
    """A front page of teasers, some of which no list names; while rewriting is out of order, it answers everywhere."""

    broken = False

    def respond(self, ask):
        if ask.path == "/" or (self.broken and ask.path != "/robots.txt"):
            return Answer(self.front)
        return super().respond(ask)

    def paged(self, page):
        every, self.numbers = self.numbers, [number for number in self.numbers if number % 3 == 0]
        answer = super().paged(page)
        self.numbers = every
        return answer

    @property
    def front(self):
        items = "".join(
            f'<div class="item"><a href="/tin/{number}"><img src="/anh/{number}.png" alt=""></a>'
            f'<h3><a href="/tin/{number}">{title_of(number)}</a></h3><span>{day_of(number)}</span>'
            f"<p>{text_of(number)[0][:90]}...</p></div>"
            for number in self.shown[:5]
        )
        page = list_page([], heading="Trang thông tin đối ngoại")
        return page.replace('<ul class="list"></ul>', f'<div class="moi">{items}</div>')


def test_the_front_page_at_the_address_of_an_article_that_it_tells_of_is_not_the_article(on_day, rows, tmp_path):
    with HomeAlone(articles=12, per_page=4) as site:
        on_day(site, 0)
        site.broken = True
        on_day(site, 1, full=True)
        site.broken = False
        on_day(site, 2, full=True)
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(7, 1)]
    assert rows("SELECT count(*) FROM review") == [(0,)]
    rebuild(tmp_path / "data", tmp_path / "again")
    with open_archive(tmp_path / "again", readonly=True) as archive:
        assert archive.conn.execute("SELECT count(*), max(revision_count) FROM articles").fetchone()[:] == (7, 1)
