"""Addresses that carry something new at each visit: learned to name nothing, if and only if they never do."""

from __future__ import annotations

import itertools
import re

import pytest

from archive.identity import is_token, loosely
from archive.spots import differing, without_spots
from archive.store import open_archive
from crawler.spiders.tokens import LEAST_PROOFS, Tokens

from .site import Answer, NewsSite, list_page


class Busting(NewsSite):
    """Adds a number of its own to the links that ``where`` finds, another one at each visit."""

    where = ""

    def __init__(self, **options: int) -> None:
        self.visits = itertools.count(918_273_645, 7_919)
        super().__init__(**options)

    def respond(self, ask):
        answer = super().respond(ask)
        if ask.path == "/robots.txt":
            return answer
        body = re.sub(self.where, self.marked, str(answer.body))
        return Answer(body, answer.status, answer.headers)

    def marked(self, link):
        return f'href="{link[1]}{"&amp;" if "?" in link[1] else "?"}r={next(self.visits)}"'


@pytest.mark.parametrize("where", [r'href="(/tin/[^"]*)"', r'href="(/tin-tuc)"', r'href="(/tin[^"]*)"'])
def test_a_number_against_caches_makes_no_page_another(crawl, rows, where):
    with Busting(articles=12, per_page=4) as site:
        site.where = where
        for _ in range(4):
            since = len(site.log)
            report = crawl(site, limit=400)
            assert (report.status, report.healthy) == ("finished", True)
        assert len(site.log) - since < 30
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(12, 1)]


def test_an_address_without_the_number_is_one_more_of_the_same_article(crawl, rows):
    """A sitemap names the articles plainly, lists with a number behind them that is too short to look like a token."""

    class Mapped(Busting):
        where = r'href="(/tin/[^"]*)"'

        def respond(self, ask):
            if ask.path == "/robots.txt":
                return Answer(f"Sitemap: {self.url}/sitemap.xml", headers={"Content-Type": "text/plain"})
            if ask.path == "/sitemap.xml":
                urls = "".join(f"<url><loc>{self.url}/tin/{number}</loc></url>" for number in self.shown)
                return Answer(f"<urlset>{urls}</urlset>", headers={"Content-Type": "application/xml"})
            return super().respond(ask)

        def marked(self, link):
            return f'href="{link[1]}?v={next(self.visits) // 7919 % 9973}"'

    with Mapped(articles=12, per_page=4) as site:
        for _ in range(3):
            report = crawl(site, limit=400)
            since = len(site.log)
        assert report.healthy
        crawl(site, limit=400)
        assert len(site.log) - since < 40
    assert rows("SELECT count(*), sum(state = 'live') FROM articles") == [(12, 12)]


@pytest.mark.parametrize("lasts", [pytest.param(1, marks=pytest.mark.trial), 40])
def test_a_front_page_that_rotates_hides_no_number(crawl, rows, lasts):
    """Each link bears the number of a visit, lists lead to each other, and each look at one shows other articles."""

    class Rotating(NewsSite):
        lasts = 1

        def respond(self, ask):
            answer = super().respond(type(ask)("GET", ask.path, {}, b"")) if ask.path.startswith("/tin/") else None
            if ask.path == "/robots.txt":
                return Answer(self.robots, headers={"Content-Type": "text/plain"})
            turn = len(self.log) * 7919 % 9973 if self.lasts == 1 else f"a{len(self.log) // self.lasts * 7919:08d}"
            if answer is None:
                start = len(self.log) * 7919 % len(self.shown)
                answer = Answer(list_page([*self.shown[start:], *self.shown[:start]][:7]))
            menu = "".join(f'<a href="/{name}">{name}</a> ' for name in ("tin-tuc", "bien-gioi", "hop-tac", "lien-he"))
            body = str(answer.body).replace("</body>", f"{menu}</body>")
            return Answer(re.sub(r'href="([^"]*)"', rf'href="\1?v={turn}"', body), answer.status, answer.headers)

    with Rotating(articles=12) as site:
        site.lasts, asked = lasts, []
        for _ in range(12):
            since = len(site.log)
            report = crawl(site, limit=300)
            assert (report.status, report.healthy) == ("finished", True)
            asked.append(len(site.log) - since)
        assert asked[-1] <= 30, asked
    assert rows("SELECT count(*) FROM articles WHERE state = 'live'") == [(12,)]


def test_what_failed_under_another_number_is_over_once_the_page_is_read(crawl, rows):
    with Busting(articles=12, per_page=4) as site:
        site.where = r'href="(/tin/[^"]*)"'
        crawl(site)
        crawl(site)
        site.fault = lambda ask: Answer("", 503) if ask.path == "/tin/12" else None
        crawl(site, full=True)
        assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(1,)]
        site.fault = None
        crawl(site, full=True)
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


def test_what_names_a_page_is_never_dropped_whatever_it_looks_like(crawl, rows):
    class Coded(NewsSite):
        """Articles and lists known by a parameter that looks like a token; empty lists all look alike."""

        def respond(self, ask):
            view = ask.query.get("xem", "")
            if view.startswith("70000"):
                ask = type(ask)("GET", f"/tin/{int(view[5:])}", {}, b"")
            answer = super().respond(ask)
            body = re.sub(r"/tin/(\d+)", lambda link: f"/?xem=70000{link[1]}", str(answer.body))
            return Answer(body, answer.status, answer.headers)

    with Coded(articles=24, per_page=4) as site:
        assert crawl(site).healthy
    assert rows("SELECT count(*) FROM articles") == [(24,)]


def test_five_pages_prove_it_and_one_refutes_it():
    def learned(*pages: tuple[str, str]) -> set[str]:
        tokens = Tokens()
        return set().union(*(tokens.saw(f"a.vn/{url}", content) for url, content in pages))

    same = [(f"tin?r=12345{n}", "A") for n in range(LEAST_PROOFS + 1)]
    assert learned(*same) == {("/1", "r")}
    assert learned(*same[:-1]) == set()
    assert learned(("bai?r=1234567", "B"), ("bai?r=7654321", "C"), *same) == set()
    assert learned(*((url.replace("r=", "id="), said) for url, said in same)) == set()


@pytest.mark.parametrize(
    ("name", "value", "token"),
    [("r", "81723987", True), ("ss", "a8f3e21b", True), ("t", "0.8234123", True), ("page", "2", False),
     ("newsid", "81723987", False), ("UserKey", "a8f3e21b", False), ("ngay", "2024-05-12", False),
     ("d", "20240512", False), ("cat", "doingoai", False)],
)  # fmt: skip
def test_what_may_be_a_token(name, value, token):
    assert is_token(name, value) is token
    assert (loosely(f"a.vn/Tin/?{name}={value}") == "a.vn/tin") is token


def test_what_an_older_version_learned_holds_for_every_shape(tmp_path):
    with open_archive(tmp_path) as archive:
        archive.conn.execute("INSERT INTO settings (name, value) VALUES ('noise:mau', '[\"r\"]')")
        noise = archive.noise("mau")
    assert without_spots("http://a.vn/tin/5?r=1&id=2", noise) == "http://a.vn/tin/5?id=2"
    assert without_spots("http://a.vn/?r=1", noise) == "http://a.vn/"


def test_where_addresses_differ_in_one_place():
    found = list(differing("a.vn/tin/s1/bai?v=1", "a.vn/tin/s2/bai?v=1"))
    assert found == [(("tin/3", "/1"), "a.vn/tin/*/bai?v=1", "s1", "s2")]
    assert list(differing("a.vn/tin/s1/bai?v=1", "a.vn/tin/s2/bai?v=2")) == []
    assert list(differing("id:12", "id:13")) == []
    assert list(differing("a.vn/bai?v=1", "a.vn/bai")) == [(("/1", "v"), "a.vn/bai", "1", "")]
    assert list(differing("a.vn/bai", "a.vn/bai?v=1")) == [(("/1", "v"), "a.vn/bai", "", "1")]
    assert list(differing("a.vn/bai?v=1&w=2", "a.vn/bai")) == []
    assert without_spots("http://a.vn/tin/s1/bai?v=1", {("tin/3", "/1")}) == "http://a.vn/tin/*/bai?v=1"
