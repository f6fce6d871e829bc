"""Short tokens in parameters and segments: learned from what was fetched to name nothing, and only if they never do."""

from __future__ import annotations

import itertools
import random
import re
from datetime import UTC, datetime, timedelta

import pytest

from archive import open_archive
from crawler.rebuilding import rebuild

from .site import Answer, NewsSite, article_page, list_page, title_of

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
COUNT = "SELECT count(*), max(revision_count) FROM articles WHERE state = 'live'"


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


class Marked(NewsSite):
    """Each link that ``where`` finds carries a mark, put there by ``how``; requests lose it again."""

    where = r'href="(/tin[^"]*)"'
    how = "?rnd={}"
    day = 0

    def __init__(self, **options) -> None:
        self.dice = random.Random(20261130)
        self.serial = itertools.count(918273, 7919)
        super().__init__(**options)

    def respond(self, ask):
        target = re.sub(r"/s\d+(?=/)", "", re.sub(r"([?&])(?:rnd|v|t)=[^&]*&?", r"\1", ask.target)).rstrip("?&")
        answer = super().respond(type(ask)(ask.method, target, ask.headers, ask.body))
        if ask.path == "/robots.txt":
            return answer
        return Answer(re.sub(self.where, self.marked, str(answer.body)), answer.status, answer.headers)

    def marked(self, link):
        mark = {"?rnd={}": self.dice.randint(1, 40), "?v={}": 3 + self.day, "&t={}": self.dice.randint(10, 99)}
        if self.how == "segment":
            head, tail = link[1].rsplit("/", 1)
            return f'href="{head}/s{next(self.serial)}/{tail}"'
        sign = "&amp;" if "?" in link[1] else "?"
        return f'href="{link[1]}{sign}{self.how.format(mark[self.how])[1:]}"'


WAYS = [
    ("?rnd={}", r'href="(/tin[^"]*)"'),
    ("?rnd={}", r'href="(/tin/[^"]*)"'),
    ("?rnd={}", r'href="(/tin-tuc[^"]*)"'),
    ("?v={}", r'href="(/tin[^"]*)"'),
    ("&t={}", r'href="(/tin[^"]*)"'),
    ("segment", r'href="(/tin/[^"]*)"'),
]


@pytest.mark.parametrize(("how", "where"), WAYS)
def test_a_short_token_makes_no_page_another(on_day, rows, how, where):
    with Marked(articles=24, per_page=6) as site:
        site.how, site.where = how, where
        asked = []
        for day in range(6):
            site.day, since = day, len(site.log)
            if day == 4:
                site.numbers.insert(0, 25)
                site.editions[20] += 1
            report = on_day(site, day, limit=600)
            assert (report.status, report.healthy) == ("finished", True)
            asked.append(len(site.log) - since)
        addresses = rows("SELECT count(*) FROM frontier WHERE state <> 'refused' AND kind <> 'seed'")
    assert asked[-1] < 20
    assert rows("SELECT count(*) FROM articles") == [(25,)]
    assert addresses[0][0] < 60
    assert rows("SELECT sum(json_extract(refusals, '$.names-nothing')) > 0 FROM crawls") == [(1,)], "it is told"
    assert rows("SELECT count(*) FROM captures WHERE status = 200 AND url NOT LIKE '%/robots.txt'") == [
        (len(site.log) - 6,)
    ]


def test_an_article_that_is_forwarded_from_another_number_than_it_was_read_at_is_the_same(on_day, rows):
    class Forwarding(Marked):
        """Article 20 answers with nothing, then that it is as it was, and then moves to an address without a number."""

        where = r'href="(/tin[^"]*)"'

        def respond(self, ask):
            answer = super().respond(ask)
            if ask.path == "/tin/20":
                known = self.day == 2 and "If-None-Match" in ask.headers
                told = {0: answer, 1: Answer(""), 2: Answer("", 304) if known else answer}
                answer = told.get(self.day, Answer("", 302, {"Location": "/tin/chuyen-den-20"}))
                answer.headers = {**answer.headers, "ETag": '"20"'}
            if ask.path == "/tin/chuyen-den-20":
                return Answer(article_page(20))
            there = '"/tin/chuyen-den-20' if self.day > 2 else '"/tin/20'
            return Answer(re.sub(r'"/tin/20(?=["?])', there, str(answer.body)), answer.status, answer.headers)

    with Forwarding(articles=24, per_page=6) as site:
        for site.day in range(5):
            on_day(site, site.day, full=site.day != 2)
        assert any(ask.path == "/tin/20" and "If-None-Match" in ask.headers for ask in site.log)
    assert rows("SELECT count(*), sum(state = 'moved'), max(revision_count) FROM articles") == [(24, 1, 1)]


class Named(NewsSite):
    """Articles that ``name`` alone selects, in the query or in a segment; many of them reprints of one text."""

    name = "rnd"
    reprints = 7

    def respond(self, ask):
        wanted = ask.query.get(self.name) if ask.path == "/xem" else None
        if ask.path.startswith("/doc/s"):
            wanted = ask.path.split("/")[2][1:]
        if wanted is not None:
            number = int(wanted)
            return Answer(article_page(1 if number <= self.reprints else number))
        answer = super().respond(ask)
        form = r"/doc/s\1/bai" if self.name == "segment" else rf"/xem?{self.name}=\1"
        return Answer(re.sub(r"/tin/(\d+)", form, str(answer.body)), answer.status, answer.headers)


@pytest.mark.parametrize("name", ["rnd", "v", "t", "segment"])
def test_what_selects_an_article_is_kept_whatever_it_is_called(on_day, rows, name):
    with Named(articles=24, per_page=6) as site:
        site.name = name
        for day in range(4):
            assert on_day(site, day).healthy
            site.numbers.insert(0, 25 + day)
    assert rows("SELECT count(DISTINCT url) FROM articles") == [(27,)]
    assert rows("SELECT value FROM settings WHERE name LIKE 'noise:%'") == []


class Sections(NewsSite):
    """Sections that ``?v=`` or a segment selects; the first eight hold nothing and show the newest of all instead."""

    form = "/muc?v={}"
    sections = 10

    def respond(self, ask):
        if ask.path == "/":
            menu = "".join(f'<a href="{self.form.format(n)}">Mục thứ {n}</a>' for n in range(1, self.sections + 1))
            return Answer(list_page(self.shown[:3], extra=menu, heading="Trang thông tin đối ngoại"))
        if re.match("/muc", ask.path):
            section = int(ask.query.get("v") or ask.path.split("/")[2])
            numbers = self.shown[:5] if section <= 8 else self.shown[5 * (section - 8) : 5 * (section - 7)]
            return Answer(list_page(numbers, heading="Mục"))
        return super().respond(ask)


@pytest.mark.parametrize("form", ["/muc?v={}", "/muc/{}/tin"])
def test_empty_sections_that_look_alike_hide_none_that_is_not(on_day, rows, form):
    with Sections(articles=15) as site:
        site.form = form
        for day in range(3):
            on_day(site, day)
    assert rows("SELECT count(*) FROM articles") == [(15,)]
    assert rows("SELECT value FROM settings WHERE name LIKE 'noise:%'") == []


class Filed(NewsSite):
    """Every third article is filed in two of six sections; ``thong-bao`` is another article in each."""

    def respond(self, ask):
        parts = ask.path.split("/")
        if len(parts) == 4 and parts[1] == "muc" and parts[3].startswith("bai-"):
            return Answer(article_page(int(parts[3][4:])))
        if len(parts) == 4 and parts[1] == "muc" and parts[3] == "thong-bao":
            return Answer(article_page(100 + int(parts[2][1:])))
        if len(parts) == 3 and parts[1] == "muc":
            section = int(parts[2][1:])
            numbers = [n for n in self.shown if n % 6 == section or (n % 3 == 0 and (n + 1) % 6 == section)]
            page = list_page(numbers, path=f"/muc/{parts[2]}/bai-", heading="Mục").replace("bai-/", "bai-")
            notice = f'<li class="item"><a href="/muc/{parts[2]}/thong-bao">{title_of(100 + section)}</a></li></ul>'
            return Answer(page.replace("</ul>", notice, 1))
        if ask.path == "/":
            menu = "".join(f'<a href="/muc/m{n}">Chuyên mục {n}</a>' for n in range(6))
            return Answer(list_page([], extra=menu, heading="Trang thông tin đối ngoại"))
        return super().respond(ask)


class FiledByName(Filed):
    """The same, the section in a parameter."""

    def respond(self, ask):
        target = re.sub(r"^/muc/([a-z0-9-]+)[?]m=(m\d)$", r"/muc/\2/\1", ask.target)
        answer = super().respond(type(ask)(ask.method, target, ask.headers, ask.body))
        body = re.sub(r"/muc/(m\d)/([a-z0-9-]+)", r"/muc/\2?m=\1", str(answer.body))
        return Answer(body, answer.status, answer.headers)


@pytest.mark.parametrize("kind", [Filed, FiledByName])
def test_articles_filed_twice_do_not_make_a_section_name_nothing(on_day, rows, kind):
    with kind(articles=36) as site:
        for day in range(3):
            on_day(site, day)
    assert rows("SELECT count(DISTINCT title) FROM articles WHERE url LIKE '%thong-bao%'") == [(6,)]
    assert rows("SELECT value FROM settings WHERE name LIKE 'noise:%'") == []


def test_pages_of_a_list_are_turned_whatever_their_number_is_called(on_day, rows):
    class Paged(NewsSite):
        def respond(self, ask):
            turned = type(ask)(ask.method, ask.target.replace("rnd=", "page="), ask.headers, ask.body)
            answer = super().respond(turned)
            return Answer(str(answer.body).replace("page=", "rnd="), answer.status, answer.headers)

    with Paged(articles=60, per_page=5) as site:
        for day in range(3):
            assert on_day(site, day).healthy
            site.numbers = list(range(61 + 8 * day, 0, -1))
    assert rows("SELECT value FROM settings WHERE name LIKE 'noise:%'") == []
    assert rows("SELECT count(*) >= 69 FROM articles") == [(1,)]


def test_the_archive_made_anew_knows_what_names_nothing(on_day, rows, tmp_path):
    with Marked(articles=24, per_page=6) as site:
        for day in range(3):
            on_day(site, day)
            site.numbers.insert(0, 25 + day)
    said = "SELECT id, title, state, revision_count FROM articles ORDER BY id"
    noise = "SELECT name, value FROM settings WHERE name LIKE 'noise:%'"
    found, learned = rows(said), rows(noise)
    rebuild(tmp_path / "data", tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as archive:
        assert [tuple(row) for row in archive.conn.execute(said)] == found
        assert [tuple(row) for row in archive.conn.execute(noise)] == learned


def test_an_article_in_a_session_that_ended_is_asked_for_in_a_new_one(on_day, rows, tmp_path):
    class Sessions(NewsSite):
        """All links carry the session of the day; an older one answers 404."""

        day = 0

        def respond(self, ask):
            if ask.path.startswith("/tin/") and f"/phien{self.day}/" not in ask.path:
                return Answer("<h1>404</h1>", 404)
            answer = super().respond(type(ask)(ask.method, re.sub(r"/phien\d+", "", ask.target), ask.headers, b""))
            return Answer(
                re.sub(r"/tin/(\d+)", rf"/tin/phien{self.day}/\1", str(answer.body)), answer.status, answer.headers
            )

    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 4\n", encoding="utf-8")
    with Sessions(articles=12, per_page=6) as site:
        for site.day in range(12):
            on_day(site, site.day)
            if site.day == 6:
                site.editions[3] += 1
    assert rows("SELECT count(*) FROM articles") == [(12,)]
    assert rows("SELECT count(*) FROM articles WHERE state = 'gone'") == [(0,)]
    assert rows("SELECT revision_count FROM articles WHERE title LIKE '%số 3 %'") == [(2,)]


@pytest.mark.parametrize("limit", [3, 7])
def test_runs_that_are_cut_short_make_no_second_article_either(on_day, rows, limit):
    with Marked(articles=24, per_page=6) as site:
        site.how, site.where = "segment", r'href="(/tin/[^"]*)"'
        for part in range(60 // limit):
            on_day(site, part / 100, limit=limit)
        for day in (1, 2):
            assert on_day(site, day).healthy
    assert rows("SELECT count(*), count(DISTINCT title) FROM articles") == [(24, 24)]


def test_a_section_that_moved_teaches_nothing(on_day, rows):
    class Renamed(NewsSite):
        """From the second day on all articles stand in another section; on the fourth an article of its own has the
        name of one of them in a third.
        """

        day = 0

        def respond(self, ask):
            first, _, rest = ask.path.lstrip("/").partition("/")
            if (first == "tin" and self.day) or (first == "moi" and not self.day):
                return Answer("<h1>404</h1>", 404)
            if first == "khac":
                return Answer(article_page(100 + int(rest)))
            answer = super().respond(type(ask)(ask.method, ask.target.replace("/moi/", "/tin/"), ask.headers, b""))
            body = str(answer.body).replace('"/tin/', '"/moi/') if self.day else str(answer.body)
            if self.day > 2 and ask.path == "/tin-tuc":
                more = "".join(f'<li class="item"><a href="/khac/{n}">{title_of(100 + n)}</a></li>' for n in (3, 4, 5))
                body = body.replace("</ul>", more + "</ul>", 1)
            return Answer(body, answer.status, answer.headers)

    with Renamed(articles=12, per_page=12) as site:
        for site.day in range(5):
            on_day(site, site.day, full=True)
    assert rows("SELECT value FROM settings WHERE name LIKE 'noise:%'") == []
    assert rows("SELECT count(*) FROM articles") == [(15,)]
    assert rows("SELECT count(*) FROM articles WHERE url LIKE '%/moi/%' AND state = 'moved'") == [(12,)]


@pytest.mark.parametrize("old", [404, pytest.param(302, marks=pytest.mark.trial)])
def test_a_section_is_renamed_where_every_link_bears_a_number(on_day, rows, old):
    class Both(Marked):
        """The number names nothing; from the fourth day on the articles stand in a section of another name."""

        where = r'href="(/(?:tin|moi)[^"]*)"'

        def respond(self, ask):
            number = ask.path.rpartition("/")[2]
            if ask.path == "/rss.xml":
                named = self.shown if self.day > 3 else []
                items = "".join(
                    f"<item><title>{title_of(n)}</title><link>{self.url}/moi/{n}</link></item>" for n in named
                )
                return Answer(
                    f'<rss version="2.0"><channel><title>Tin</title>{items}</channel></rss>',
                    headers={"Content-Type": "application/rss+xml"},
                )
            if ask.path.startswith("/tin/") and self.day > 2:
                return Answer("", old, {"Location": f"/moi/{number}"} if old == 302 else {})
            plain = type(ask)(ask.method, ask.target.replace("/moi/", "/tin/"), ask.headers, b"")
            answer = super().respond(plain)
            body = str(answer.body).replace('"/tin/', '"/moi/') if self.day > 2 else answer.body
            return Answer(body, answer.status, answer.headers)

        def marked(self, link):
            return f'href="{link[1]}{"&amp;" if "?" in link[1] else "?"}rnd={len(self.log) * 7919 % 100003}"'

    with Both(articles=24, per_page=6) as site:
        site.extra = '<a href="/rss.xml">RSS</a>'
        for site.day in range(9):
            if site.day == 3:
                on_day(site, 3, limit=6)
            on_day(site, site.day + 0.1)
    assert rows("SELECT count(*), count(DISTINCT title) FROM articles") == [(24, 24)]
