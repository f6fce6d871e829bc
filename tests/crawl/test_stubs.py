"""Sites behind a page that shows nothing and only sets a cookie by script, as firewalls before Vietnamese portals do."""

from __future__ import annotations

import pytest

from archive.models import Page, utc_now
from crawler.byhand import fetch_one
from crawler.portals import PORTALS
from crawler.reading.extract import ChallengePageError, extract
from crawler.reading.refusal.stubs import addresses_asked, cookies_asked
from crawler.rebuilding import rebuild

from .site import Answer, NewsSite

STUB = """<html><body><script>document.cookie="{}"+"; expires=Fri, 31-Dec-2099 23:59:59 GMT; path=/";
window.location.reload(true);</script></body></html>"""


def led_by(site, first):
    """Answers of *site* whose home page is *first*, which leads on to its list."""

    def home(ask):
        if ask.path == "/":
            return Answer(f"<html>{first}</html>")
        return site.paged(1) if ask.path == "/vi/trang-chu" else None

    return home


class Guarded(NewsSite):
    """Answers everything with a stub until the cookie is there; ``pass_`` is what it must hold."""

    def __init__(self, **kwargs):
        self.pass_ = "3f0a9c"
        self.stubs = 0
        super().__init__(**kwargs)
        self.fault = self.guard

    def guard(self, ask):
        if ask.cookies.get("D1N") == self.pass_:
            return None
        self.stubs += 1
        return Answer(STUB.format(f"D1N={self.pass_}"))


def test_a_site_behind_a_stub_is_read_whole(crawl, rows):
    with Guarded(articles=12, per_page=5) as site:
        site.images = True
        site.robots = "User-agent: *\nDisallow: /tin/7\n"
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(11,)]
    assert not any(ask.path == "/tin/7" for ask in site.log)
    assert rows("SELECT count(*) FROM media") == [(1,)]
    assert site.stubs == 1  # robots.txt came first; the cookie opened the rest
    assert rows("SELECT count(*) FROM failures") == [(0,)]


def test_a_stub_in_the_middle_of_a_run_is_answered_and_kept(crawl, rows, tmp_path):
    with Guarded(articles=12, per_page=5) as site:
        change = iter(range(1000))

        def rotating(ask):
            if next(change) == 9:
                site.pass_ = "77b1"
            return site.guard(ask)

        site.fault = rotating
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(12,)]
    assert site.stubs == 2
    kept = "SELECT kind, count(*) FROM captures GROUP BY kind ORDER BY kind"
    before = rows(kept)
    assert sum(count for _, count in before) == len(site.log)
    told = rebuild(tmp_path / "data", tmp_path / "anew")
    assert told.problems == []
    (tmp_path / "data").rename(tmp_path / "old")
    (tmp_path / "anew").rename(tmp_path / "data")
    assert rows(kept) == before
    assert rows("SELECT count(*) FROM failures") == [(0,)]


@pytest.mark.parametrize("script", ['"D1N=never"', '"D1N="+toHex(slow(a,b))+"; path=/"'])
def test_a_gate_that_no_cookie_opens_is_named(crawl, rows, script):
    page = f"<html><body><script>document.cookie={script};location.reload();</script></body></html>"
    with NewsSite() as site:
        site.fault = lambda ask: Answer(page) if ask.path != "/robots.txt" else None
        report = crawl(site)
        assert len(site.log) < 20
    assert not report.healthy
    assert rows("SELECT DISTINCT reason FROM failures") == [("challenge-page",)]
    assert rows("SELECT count(*) FROM articles") == [(0,)]


@pytest.mark.parametrize("script", ['window.location.href="/vi/trang-chu";', "location.replace('/vi/trang-chu')"])
def test_a_home_page_that_only_a_script_leaves(crawl, rows, script):
    with NewsSite(articles=12, per_page=5) as site:
        site.fault = led_by(site, f"<head><title>Cổng</title><script>{script}</script></head><body></body>")
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(12,)]


def test_a_page_fetched_by_hand_passes_too(tmp_path):
    with Guarded() as site:
        page = fetch_one(site.url + "/tin/3", "dien_bien", tmp_path)
    assert extract(page, PORTALS["dien_bien"]).title.startswith("Đoàn công tác số 3")


def test_a_stub_is_a_challenge_to_the_reader():
    page = Page("https://cong.example/tin/1", STUB.format("D1N=1").encode(), utc_now())
    with pytest.raises(ChallengePageError, match="shows nothing"):
        extract(page, PORTALS["dien_bien"])


@pytest.mark.parametrize(
    ("script", "cookies"),
    [
        ("document.cookie='k=v1%20x;expires=0';window.location.replace('/')", {"k": "v1%20x"}),
        ('document.cookie="a=1; path=/";document.cookie = "b=2";location.href="/"', {"a": "1", "b": "2"}),
        ('document.cookie="a="+code+"; path=/";location.reload()', {}),
        ('document.cookie="a=1"+code;location.reload()', {}),
        ('document.cookie="a=1; path=/"', {}),
    ],
)
def test_only_cookies_that_stand_in_the_script_are_taken(script, cookies):
    page = f"<html><head><title>Xin chờ</title></head><body><script>{script}</script></body></html>"
    assert cookies_asked(page.encode()) == cookies
    assert cookies_asked(page.replace("</body>", "<p>Chào mừng</p></body>").encode()) == {}


def test_where_a_script_leads_is_told_only_of_pages_that_show_nothing():
    page = '<html><body>{}<script>if (old) window.location = "/cu";</script></body></html>'
    assert addresses_asked(page.format("")) == ["/cu"]
    assert addresses_asked(page.format("<p>Trang tin</p>")) == []
    assert addresses_asked('<script>window.location = "/tin?id=" + id</script>') == []


@pytest.mark.parametrize(
    "way",
    [
        '<frameset cols="20%,*"><frame src="/menu"><frame src="/vi/trang-chu"></frameset>',
        '<body><a href="/vi/trang-chu"><img src="/anh/1.png"></a></body>',
    ],
)
def test_a_home_page_of_frames_or_of_a_picture_is_no_gate(crawl, rows, way):
    busting = "<script>if (top.location != self.location) top.location = self.location;</script>"
    with NewsSite(articles=12, per_page=5) as site:
        site.fault = led_by(site, f"<head><title>Cổng</title>{busting}</head>{way}")
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(12,)]
