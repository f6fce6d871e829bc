"""The NukeViet portal: sitemap, feed, redirects, the limit of requests, and the traps measured on a stock install."""

import re
import time

from lxml import etree

from crawler.demo.nukeviet import Limiter
from crawler.demo.serve import DemoPortals
from tests.demo.visitor import Visitor

NAME = "dien_bien_stttt"


def test_sitemap_is_announced_and_complete(portals: DemoPortals, visitor: Visitor) -> None:
    robots = visitor.get(portals.base_urls[NAME] + "robots.txt").text
    index = etree.fromstring(visitor.get(re.search(r"Sitemap: (\S+)", robots)[1]).content)
    sitemap = etree.fromstring(visitor.get(index.findtext(".//{*}loc")).content)
    places = {place.text for place in sitemap.iterfind(".//{*}loc")}
    assert places == {one["url"] for one in [*portals.expected[NAME], *portals.unreadable[NAME]]}


def test_feed_holds_the_newest(portals: DemoPortals, visitor: Visitor) -> None:
    feed = etree.fromstring(visitor.get(portals.base_urls[NAME] + "vi/news/rss/Thong-tin-doi-ngoai/").content)
    mine = [one["url"] for one in portals.expected[NAME] if one["category"] == "Thông tin đối ngoại"]
    assert [link.text for link in feed.iterfind(".//item/link")] == mine[:15]


def test_lists_reach_every_article(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(portals.base_urls[NAME])
    found = set()
    for start in {link for link in visitor.links() if re.search(r"/vi/news/[^/]+/$", link) and "rss" not in link}:
        following: str | None = start
        while following:
            visitor.get(following)
            found |= {str(visitor.page.url.join(link)) for link in visitor.tree.xpath("//h3/a/@href")}
            following = next(
                (str(visitor.page.url.join(link)) for link in visitor.tree.xpath("//a[@rel='next']/@href")), None
            )
    assert found == {one["url"] for one in [*portals.expected[NAME], *portals.unreadable[NAME]]}


def test_wrong_addresses_are_sent_on(portals: DemoPortals, visitor: Visitor) -> None:
    url = portals.expected[NAME][0]["url"]
    number = re.search(r"-(\d+)\.html$", url)[1]
    base = portals.base_urls[NAME]
    right = url.removeprefix(base)
    for wrong in (
        f"vi/news/sai/sai-{number}.html",
        right.replace("vi/news/", "vi/news/Khac-").upper().replace("VI/NEWS", "vi/news")[:-5] + ".html",
    ):
        answer = visitor.get(base + wrong)
        assert (answer.status_code, base.rstrip("/") + answer.headers["Location"]) == (301, url)


def test_unknown_articles_and_pages_past_the_end_go_to_a_list(portals: DemoPortals, visitor: Visitor) -> None:
    base = portals.base_urls[NAME]
    for path in ("vi/news/Thong-tin-doi-ngoai/khong-co-99999.html", "vi/news/Thong-tin-doi-ngoai/page-77/"):
        answer = visitor.get(base + path)
        assert (answer.status_code, answer.headers["Location"]) == (301, "/vi/news/Thong-tin-doi-ngoai/")


def test_too_many_requests_are_asked_to_wait() -> None:
    with DemoPortals(rate=(5, 60.0)) as portals, Visitor() as visitor:
        url = portals.base_urls[NAME]
        assert [visitor.get(url).status_code for _ in range(7)] == [200] * 5 + [429] * 2
        assert 1 <= int(visitor.page.headers["Retry-After"]) <= 61
        # the web server hands out files itself and counts nobody
        picture = next(one["images"][0]["url"] for one in portals.expected[NAME] if one["images"])
        assert visitor.get(picture).status_code == 200


def test_who_has_waited_may_ask_again() -> None:
    limiter = Limiter(2, 1.0)
    assert [limiter.wait("a"), limiter.wait("a"), limiter.wait("b")] == [0, 0, 0]
    wait = limiter.wait("a")
    assert wait >= 1
    time.sleep(wait)
    assert limiter.wait("a") == 0


def test_every_page_lies_about_when_it_changed(portals: DemoPortals, visitor: Visitor) -> None:
    pages = [visitor.get(one["url"]) for one in portals.expected[NAME][:3]]
    assert len({page.headers["Last-Modified"] for page in pages}) == 1
    assert "ETag" not in pages[0].headers


def test_theme_switches_differ_on_every_page_and_lead_back(portals: DemoPortals, visitor: Visitor) -> None:
    url = portals.expected[NAME][0]["url"]
    switches = [
        next(link for link in (visitor.get(url), visitor.links())[1] if "nvvithemever" in link) for _ in range(2)
    ]
    assert switches[0] != switches[1]
    answer = visitor.get(switches[0])
    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        url.removeprefix(portals.base_urls[NAME].rstrip("/")),
    )


def test_copies_for_printing_and_saving(portals: DemoPortals, visitor: Visitor) -> None:
    article = portals.expected[NAME][0]
    visitor.get(article["url"])
    copies = [link for link in visitor.links() if "/print/" in link or "/savefile/" in link]
    assert len(copies) == 2
    assert all(article["title"] in visitor.get(copy).text for copy in copies)


def test_metadata_tells_the_time_of_the_edit(own_portals: DemoPortals, visitor: Visitor) -> None:
    url = own_portals.edit_one_article(NAME)["after"]["url"]
    page = visitor.get(url).text
    assert '<span class="hidden" itemprop="datePublished">2026-11-20T08:00:00+07:00</span>' in page
    assert own_portals.expected[NAME][0]["published_raw"] in page


def test_counter_stands_twice_and_a_warning_for_the_scriptless(portals: DemoPortals, visitor: Visitor) -> None:
    page = visitor.get(portals.base_urls[NAME]).text
    assert page.count("Tổng lượt truy cập") == 2
    assert "<noscript>" in page
