"""The MVC portal: lists by query string, list state in addresses, entity tags, and traps without end."""

import re

from crawler.demo.serve import DemoPortals
from tests.demo.visitor import Visitor


def lists(portals: DemoPortals, visitor: Visitor) -> list[str]:
    visitor.get(portals.base_urls["dien_bien"])
    return sorted({link for link in visitor.links() if "/TinTuc/DanhSach/" in link})


def walk(visitor: Visitor, url: str) -> set[str]:
    found: set[str] = set()
    following: str | None = url
    while following:
        visitor.get(following)
        found |= {str(link) for link in visitor.tree.xpath("//div[@class='muc']//a/@href")}
        following = next(
            (str(visitor.page.url.join(link)) for link in visitor.tree.xpath("//a[text()='Sau ›']/@href")), None
        )
    return found


def test_lists_reach_every_article(portals: DemoPortals, visitor: Visitor) -> None:
    base = portals.base_urls["dien_bien"].rstrip("/")
    found = {base + link.split("?")[0] for url in lists(portals, visitor) for link in walk(visitor, url)}
    wanted = {one["url"] for one in portals.expected["dien_bien"]}
    assert found == wanted | {portals.unreadable["dien_bien"][0]["url"]}


def test_list_state_shows_the_same_article(portals: DemoPortals, visitor: Visitor) -> None:
    article = portals.expected["dien_bien"][20]
    assert "PageIndex=" in article["urls"][0]
    assert article["published_raw"].split(": ")[1] in visitor.get(article["urls"][0]).text
    # the address on the list page it names
    assert len({visitor.get(url).status_code for url in (article["url"], *article["urls"])}) == 1


def test_slugs_are_cut_at_ninety(portals: DemoPortals) -> None:
    slugs = [one["url"].rsplit("/", 1)[1] for one in portals.expected["dien_bien"]]
    assert max(map(len, slugs)) <= 90


def test_dates_are_month_first(portals: DemoPortals) -> None:
    for article in portals.expected["dien_bien"]:
        month, day, year = re.search(r"(\d+)/(\d+)/(\d{4})", article["published_raw"]).groups()
        assert article["published_at"].startswith(f"{year}-{int(month):02}-{int(day):02}T")


def test_pages_past_the_end_repeat_the_last(portals: DemoPortals, visitor: Visitor) -> None:
    url = lists(portals, visitor)[0]
    one, other = (
        visitor.get(f"{url}?PageIndex={number}").text.split("<main>")[1].split("</main>")[0] for number in (400, 401)
    )
    assert one == other
    assert 'class="muc"' in one


def test_entity_tags_are_honoured_until_the_article_changes(own_portals: DemoPortals, visitor: Visitor) -> None:
    url = own_portals.expected["dien_bien"][0]["url"]
    tag = visitor.get(url).headers["ETag"]
    asked = visitor.client.get(url, headers={"If-None-Match": tag})
    assert (asked.status_code, asked.content) == (304, b"")
    own_portals.edit_one_article("dien_bien")
    assert visitor.client.get(url, headers={"If-None-Match": tag}).status_code == 200


def test_traps_have_no_end(portals: DemoPortals, visitor: Visitor) -> None:
    base = portals.base_urls["dien_bien"]
    seen = set()
    visitor.get(base + "Lich")
    for _ in range(15):
        seen.add(str(visitor.page.url))
        visitor.get(next(link for link in visitor.links() if "thang=" in link and link not in seen))
    assert len(seen) == 15
    visitor.get(base + "GioiThieu/")
    for depth in range(1, 6):
        visitor.get(next(link for link in visitor.links() if link.endswith("/en/")))
        assert str(visitor.page.url).count("ngon-ngu/en/") == depth
        assert visitor.page.status_code == 200


def test_files_are_named_in_the_page(portals: DemoPortals, visitor: Visitor) -> None:
    article = next(one for one in portals.expected["dien_bien"] if one["images"])
    visitor.get(article["url"])
    assert article["images"][0]["alt"] in visitor.tree.xpath("//main//img/@alt")
    picture = visitor.get(article["images"][0]["url"])
    assert picture.headers["Content-Type"].startswith("image/")
