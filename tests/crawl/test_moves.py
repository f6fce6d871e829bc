"""Articles that went to another address without a word and were edited on the way: one history, never two in one."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from archive import open_archive
from crawler.rebuilding import rebuild

from .site import Answer, NewsSite, article_page, title_of
from .test_faults import LOGIN

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
MOVED = "SELECT id, state, revision_count FROM articles WHERE url LIKE '%/moi/3'"


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


class Moving(NewsSite):
    """From some day on article 3 stands at ``there`` and reads ``page`` there; ``stays`` at its old address, too."""

    page = ""
    there = "/moi/3"
    stays = False

    def respond(self, ask):
        if self.page and ask.path == self.there:
            return Answer(self.page)
        if self.page and not self.stays and ask.path == "/tin/3" and self.fault is None:
            return Answer("<h1>404</h1>", 404)
        answer = super().respond(ask)
        if self.page and ask.path in ("/", "/tin-tuc"):
            return Answer(str(answer.body).replace('"/tin/3"', f'"{self.there}"'))
        return answer


@pytest.mark.parametrize("articles", [8, pytest.param(20, marks=pytest.mark.trial)])
def test_an_article_moved_without_a_word_and_edited_at_once_goes_on(on_day, rows, tmp_path, articles):
    with Moving(articles=articles, per_page=5) as site:
        on_day(site, 0)
        [(number,)] = rows("SELECT id FROM articles WHERE url LIKE '%/tin/3'")
        site.page = article_page(3, edition=1)
        assert on_day(site, 1, full=True).healthy
    assert rows(MOVED) == [(number, "moved", 2)]
    assert rows("SELECT count(*) FROM articles") == [(articles,)]
    assert len(rows("SELECT 1 FROM article_urls WHERE article_id = ?", number)) == 2
    said = "SELECT id, url, state, revision_count, first_seen_at, last_seen_at FROM articles ORDER BY id"
    found = rows(said)
    rebuild(tmp_path / "data", tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as archive:
        assert [tuple(row) for row in archive.conn.execute(said)] == found


@pytest.mark.parametrize(
    "shut", [Answer(""), Answer("", 503), Answer(LOGIN), Answer("", 302, {"Location": "/dang-nhap"})]
)
def test_an_old_address_that_tells_nothing_is_asked_again_before_there_are_two(on_day, rows, tmp_path, shut):
    with Moving(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.page, site.there = article_page(3), "/nam-2026/bai-so-3"
        site.fault = lambda ask: shut if ask.path == "/tin/3" else None
        on_day(site, 1, full=True)
        assert rows("SELECT count(*) FROM articles") == [(8,)]
        site.fault = None
        assert on_day(site, 2, full=True).healthy
    assert rows("SELECT count(*), sum(state = 'moved'), max(revision_count) FROM articles") == [(8, 1, 1)]
    rebuild(tmp_path / "data", tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as archive:
        assert archive.conn.execute("SELECT count(*) FROM articles").fetchone()[0] == 8


def test_an_old_address_that_never_tells_anything_keeps_no_article_waiting(on_day, rows):
    with Moving(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.page, site.there = article_page(3), "/nam-2026/bai-so-3"
        site.fault = lambda ask: Answer("", 503) if ask.path == "/tin/3" else None
        for day in (1, 2, 3, 4):
            on_day(site, day, full=True)
    assert rows("SELECT count(*) FROM articles") == [(9,)]


@pytest.mark.parametrize("page", [article_page(3).replace("số 3", "số 4"), article_page(71)])
def test_another_article_in_the_place_of_one_that_is_gone_is_another(on_day, rows, page):
    with Moving(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.page = page
        assert on_day(site, 1, full=True).healthy
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(9, 1)]


def test_an_edited_reprint_of_an_article_that_stands_is_another(on_day, rows):
    with Moving(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.page, site.stays = article_page(3, edition=1), True
        assert on_day(site, 1, full=True).healthy
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(9, 1)]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]


def test_an_article_edited_elsewhere_before_its_old_address_failed_is_called_moved(on_day, rows):
    with Moving(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.page, site.stays = article_page(3, edition=1), True
        on_day(site, 1, full=True)
        site.stays = False
        for day in (2, 6, 10, 14):
            on_day(site, day, full=True)
    assert rows("SELECT state FROM articles WHERE url LIKE '%/tin/3'") == [("moved",)]
    assert rows("SELECT state FROM articles WHERE url LIKE '%/moi/3'") == [("live",)]


def test_former_addresses_that_come_due_together_stop_no_run(on_day, rows):
    """A redesign moved every article without a word; the former addresses are looked at again in their time."""

    class Redesigned(NewsSite):
        new = False

        def respond(self, ask):
            if self.new and ask.path.startswith("/tin/"):
                return Answer("<h1>404</h1>", 404)
            answer = super().respond(type(ask)(ask.method, ask.target.replace("/bai/", "/tin/"), ask.headers, b""))
            body = str(answer.body).replace('"/tin/', '"/bai/') if self.new else answer.body
            return Answer(body, answer.status, answer.headers)

    with Redesigned(articles=60, per_page=20) as site:
        on_day(site, 0)
        site.new = True
        site.editions.update(dict.fromkeys(site.numbers, 1))
        for day in (1, 5, 9, 14):
            report = on_day(site, day)
            assert (report.healthy, report.status) == (True, "finished"), report.reason
    assert rows("SELECT count(*), max(revision_count) FROM articles WHERE state = 'moved'") == [(60, 2)]


class Renamed(NewsSite):
    """Its section has one name more each time; every former one forwards to the newest."""

    name = "tin"

    def respond(self, ask):
        first, _, number = ask.path.lstrip("/").partition("/")
        if number.isdigit() and first != self.name:
            return Answer("", 302, {"Location": f"/{self.name}/{number}"})
        answer = super().respond(type(ask)(ask.method, f"/tin/{number}" if number else ask.target, {}, b""))
        return Answer(re.sub(r'"/tin/', f'"/{self.name}/', str(answer.body)), answer.status, answer.headers)


@pytest.mark.parametrize("articles", [12, pytest.param(40, marks=pytest.mark.trial)])
def test_a_section_renamed_again_and_again_makes_no_article_another(on_day, rows, articles):
    with Renamed(articles=articles, per_page=20) as site:
        for day, name in enumerate(("tin", "tin5", "tin53", "tin53", "tin538", "tin5382", "tin5382")):
            site.name = name
            assert on_day(site, day, full=day % 2 == 0).healthy
    assert rows("SELECT count(*), count(DISTINCT title) FROM articles") == [(articles, articles)]


def test_a_section_that_was_renamed_twice_is_none_of_another_name(on_day, rows):
    class Joined(Renamed):
        """On the last day another section stands beside it, with articles of its own under the same numbers."""

        more: tuple[int, ...] = ()

        def respond(self, ask):
            if ask.path.startswith("/van-ban/"):
                return Answer(article_page(100 + int(ask.path.rsplit("/", 1)[-1])))
            answer = super().respond(ask)
            items = "".join(f'<li class="item"><a href="/van-ban/{n}">{title_of(100 + n)}</a></li>' for n in self.more)
            return Answer(str(answer.body).replace("</ul>", items + "</ul>", 1), answer.status, answer.headers)

    with Joined(articles=12, per_page=20) as site:
        for day, name in enumerate(("tin", "tin5", "tin53", "tin53", "tin53")):
            site.name, site.more = name, (3, 4, 5) if day > 3 else ()
            assert on_day(site, day, full=True).healthy
    assert rows("SELECT count(*), count(DISTINCT title) FROM articles") == [(15, 15)]
    assert rows("SELECT count(*) FROM articles WHERE url LIKE '%/van-ban/%' AND revision_count = 1") == [(3,)]
