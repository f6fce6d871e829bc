"""Traps are bounded, each refusal with its reason; what is no trap is let through."""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from archive.models import Page
from crawler.navigation.links import look
from crawler.navigation.scope import Scope, is_private
from crawler.navigation.traps import is_print_button, pattern, trap
from crawler.portals import PORTALS
from crawler.spiders.harvest import _filed_elsewhere

from .site import Answer, Ask, NewsSite, list_page

HOME = "http://doingoai.dic.gov.vn"


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/vi/news/?nvvithemever=d&nv_redirect=abc", "theme-switch"),
        ("/vi/news/print/Thong-tin/bai-12.html", "print-copy"),
        ("/vi/news/savefile/Thong-tin/bai-12.html", "print-copy"),
        ("/tin/12?print=1", "print-copy"),
        ("/users/login/", "login"),
        ("/dang-nhap.aspx", "login"),
        ("/Account/Logout", "login"),
        ("/tin?ReturnUrl=%2f", "login"),
        ("/vi/a/vi/a/b", "path-repeats"),
        ("/vi/vi/vi/", "path-repeats"),
        ("/" + "/".join("abcdefghijklmno"), "path-too-deep"),
        ("/lich?ngay=2024-05-12", "calendar"),
        ("/lich-cong-tac/2024/05/12", "calendar"),
        ("/tin?thang=5&nam=2024", "calendar"),
        ("/lich?d=5&m=11&y=2026", "calendar"),
        ("/su-kien/2026/11/5", "calendar"),
        ("/tin/" + "a" * 2100, "url-too-long"),
    ],
)
def test_traps_by_address(address, reason):
    assert trap(HOME + address) == reason


@pytest.mark.parametrize(
    "address",
    [
        "/TinTuc/View/Cong-tac-doi-ngoai-nhan-dan",
        "/vi/news/Thong-tin-doi-ngoai/lich-su-2024-hop-tac-12.html",
        "/tin-tuc/2023/03/03/bai-viet",
        "/tin-tuc/12/12/12/bai",
        "/tin?id=12&cat=3",
        "/xem?m=3&id=7",
        "/su-kien/2026",
        "/dang-ky-tham-gia-hoi-nghi-12.html",
        "/in-an-xuat-ban-12.html",
        "/lich-su/",
        "/vi/news/page-2/",
    ],
)
def test_pages_that_only_look_like_traps(address):
    assert trap(HOME + address) is None


@pytest.mark.parametrize("host", ["127.1", "2130706433", "0x7f000001", "localhost", "::1", "10.1.2.3", "169.254.1.1"])
def test_addresses_inside_are_known_however_written(host):
    assert is_private(host)


@pytest.mark.parametrize("host", ["doingoai.dic.gov.vn", "8.8.8.8", "example.org"])
def test_addresses_outside_are_not_private(host):
    assert not is_private(host)


def test_the_section_binds_on_the_real_hosts_and_not_under_a_base_url():
    portal = PORTALS["dien_bien_stttt"]
    real = Scope(portal)
    assert real.refusal("https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/a-1.html") is None
    assert real.refusal("http://dic.gov.vn/VI/news/thong-tin-doi-ngoai/page-2/") is None
    assert real.refusal("https://stttt.dienbien.gov.vn/vi/about/") == "outside-section"
    assert real.refusal("https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai-khac/") == "outside-section"
    assert real.refusal("https://stttt.dienbien.gov.vn:8443/vi/news/Thong-tin-doi-ngoai/") == "other-port"
    assert real.refusal("http://127.0.0.1/vi/news/Thong-tin-doi-ngoai/") == "private-address"
    here = Scope(portal, "http://127.0.0.1:8123/vi/")
    assert here.refusal("http://127.0.0.1:8123/vi/about/") is None
    assert here.refusal("https://stttt.dienbien.gov.vn/vi/about/") == "off-site"
    assert here.localised("https://dic.gov.vn/vi/about/?a=1") == "http://127.0.0.1:8123/vi/about/?a=1"
    assert here.key("http://127.0.0.1:8123/vi/news/a/b-12.html") == "id:12"
    assert here.key("http://127.0.0.1:8123/vi/about/") == real.key("https://www.dic.gov.vn/vi/about/")


def test_shapes_of_addresses_are_counted_together():
    assert pattern(f"{HOME}/lich/2024/05?d=1") == pattern(f"{HOME}/lich/1999/12?D=7")
    assert pattern(f"{HOME}/tin/1") != pattern(f"{HOME}/lich/1")


class TrapSite(NewsSite):
    """A calendar of words without end, relative links that nest, theme switches with a token on every page."""

    def respond(self, ask):
        if ask.path.startswith("/ngay/"):
            number = int(ask.path.rsplit("-", 1)[1])
            links = "".join(f'<a href="/ngay/thu-{number + step}">ngày {number + step}</a>' for step in (1, 2, 3))
            return Answer(f"<html><body><h1>Lịch</h1><p>Không có sự kiện nào.</p>{links}</body></html>")
        if ask.path.startswith("/gioi-thieu"):
            return Answer('<html><body><p>Giới thiệu</p><a href="en/">English</a> <a href="vi/">Việt</a></body></html>')
        answer = super().respond(ask)
        token = f'<a href="?nvvithemever=d&nv_redirect={len(self.log)}">Giao diện di động</a>'
        return Answer(
            answer.body.replace("</body>", token + "</body>") if isinstance(answer.body, str) else answer.body,
            answer.status,
            answer.headers,
        )


def test_a_crawl_comes_out_of_its_traps(crawl):
    with TrapSite(articles=5) as site:
        site.extra = '<a href="/ngay/thu-1">Lịch</a><a href="/gioi-thieu/">Giới thiệu</a>'
        report = crawl(site)
        asked = site.asked()
    assert report.articles_new == 5
    refusals = report.to_json()["refusals"]
    assert sum(target.startswith("/ngay/") for target in asked) <= 70
    assert sum(target.startswith("/gioi-thieu") for target in asked) <= 20, "no segment thrice, no pair twice"
    assert not [target for target in asked if "nvvithemever" in target]
    assert refusals.get("pattern-bound", 0) + refusals.get("depth", 0) >= 1
    assert refusals["path-repeats"] >= 1
    assert refusals["theme-switch"] >= 5


class PrintSite(NewsSite):
    """Each article offers itself once more for printing, at an address that says nothing of it."""

    def respond(self, ask):
        if ask.path.startswith("/x/"):
            return super().respond(replace(ask, target=ask.target.replace("/x/", "/tin/")))
        answer = super().respond(ask)
        number = ask.path.removeprefix("/tin/")
        if answer.status == 200 and number.isdigit():
            tools = f'<a href="/x/{number}">In trang</a> <a href="/loi-ban-doc/{number}">Ý kiến bạn đọc</a>'
            return Answer(answer.body.replace("</body>", f"<p>{tools}</p></body>"), 200, answer.headers)
        return answer


def test_what_an_article_calls_its_print_copy_is_left_alone(crawl, rows):
    with PrintSite(articles=4) as site:
        report = crawl(site)
        asked = site.asked()
    assert report.articles_new == 4
    assert rows("SELECT count(*) FROM articles") == [(4,)]
    assert not [target for target in asked if target.startswith("/x/")]
    assert [target for target in asked if target.startswith("/loi-ban-doc/")]
    assert report.to_json()["refusals"]["print-copy"] == 4


@pytest.mark.parametrize("words", ["In ấn", "In sách", "Bản in thử của tập sách", "Printing", "Tin"])
def test_a_link_that_only_begins_like_a_print_button_is_followed(words):
    assert is_print_button("Bản in")
    assert not is_print_button(words)


def test_nested_lists_of_one_article_are_kept_apart_from_articles(crawl, rows):
    with NewsSite(articles=4) as site:
        site.extra = list_page([1, 2])
        crawl(site)
    assert rows("SELECT count(*) FROM articles") == [(4,)]


def test_a_list_of_the_section_names_articles_filed_under_another():
    host = "https://stttt.dienbien.gov.vn"
    rows = "".join(
        f'<div class="row"><h3><a href="/vi/news/{section}/{slug}-{number}.html">Hội nghị thông tin đối ngoại lần thứ {number} của tỉnh</a></h3></div>'
        for number, section, slug in (
            (7, "Thong-tin-doi-ngoai", "bay"),
            (6, "Tin-tuc", "sau"),
            (5, "Thong-tin-doi-ngoai", "nam"),
        )
    )
    menu = '<nav><a href="/vi/about/">Giới thiệu về đơn vị chúng tôi hôm nay</a></nav>'
    side = '<p><a href="/vi/news/Tin-tuc/khac-99.html">Một bài khác của chuyên mục khác, ở cột bên phải</a></p>'
    body = f"<html><body>{menu}<div class=main>{rows}</div>{side}</body></html>".encode()
    sight = look(Page(f"{host}/vi/news/Thong-tin-doi-ngoai/", body, "2026-01-01T00:00:00Z"))
    run = SimpleNamespace(scope=Scope(PORTALS["dien_bien_stttt"]))
    mine = {run.scope.key(link.url): link for link in sight.links if run.scope.refusal(link.url) is None}
    assert list(_filed_elsewhere(run, sight, mine)) == ["id:6"]


class FeedPerArticle(NewsSite):
    """As WordPress: each article offers a feed of the answers to it, the list one of the articles."""

    def respond(self, ask):
        if ask.path.endswith("/feed"):
            rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'
            return Answer(rss, headers={"Content-Type": "application/rss+xml"})
        answer = super().respond(ask)
        if isinstance(answer.body, str) and answer.status == 200:
            feed = f'<link rel="alternate" type="application/rss+xml" href="{ask.path.rstrip("/")}/feed">'
            return Answer(answer.body.replace("<head>", f"<head>{feed}"), 200, answer.headers)
        return answer


def test_the_feed_of_answers_to_one_article_is_left_alone(crawl, rows):
    with FeedPerArticle(articles=6, per_page=6) as site:
        report = crawl(site)
        feeds = {target for target in site.asked() if target.endswith("/feed")}
    assert report.articles_new == 6
    assert feeds == {"/feed"}, "the feed of a list that is walked itself tells nothing more"
    told = "SELECT json_extract(refusals, '$.feed-of-article'), json_extract(refusals, '$.feed-of-list') FROM crawls"
    assert rows(told) == [(6, 1)]


class Detecting(NewsSite):
    """Tries whether cookies come back, as ASP.NET's ``AutoDetect`` does; if not, the session goes into the path."""

    sign, session = "AspxAutoDetectCookieSupport", "/(X(1)S(k3lq0v55t21z5v55vlm25s55))"

    def __init__(self, takes_cookies, **kwargs):
        super().__init__(**kwargs)
        self.takes_cookies = takes_cookies
        self.fault = self.detect

    def detect(self, ask):
        if ask.cookies.get(self.sign) == "1" and self.takes_cookies:
            return None
        if ask.path.startswith(self.session):
            plain = ask.target.removeprefix(self.session)
            self.takes_cookies, taken = True, self.takes_cookies
            answer = self.respond(Ask(ask.method, plain, {"Cookie": f"{self.sign}=1"}, ask.body))
            self.takes_cookies = taken
            return answer
        if self.sign in ask.query:
            asked = re.sub(f"[?&]{self.sign}=1", "", ask.target)
            return Answer("", 302, {"Location": self.session + asked})
        mark = "&" if "?" in ask.target else "?"
        return Answer("", 302, {"Location": f"{ask.target}{mark}{self.sign}=1", "Set-Cookie": f"{self.sign}=1; path=/"})


@pytest.mark.parametrize("takes_cookies", [True, False])
def test_a_portal_that_tries_whether_cookies_come_back(crawl, rows, takes_cookies):
    with Detecting(takes_cookies, articles=12, per_page=5) as site:
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*), count(DISTINCT key) FROM articles") == [(12, 12)]
    odd = "SELECT key FROM articles WHERE key LIKE '%Aspx%' OR key LIKE '%(S(%' OR key LIKE '%(X(%'"
    assert rows(odd) == []
