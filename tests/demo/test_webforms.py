"""The WebForms portal: postbacks reach every article, and nothing but a true postback is taken."""

import re

import pytest

from crawler.demo.serve import DemoPortals
from tests.demo.visitor import Visitor

LIST = "chuyen-muc/{}.aspx"


def on(portals: DemoPortals, path: str) -> str:
    return portals.base_urls["lai_chau"] + path


def walk(visitor: Visitor, url: str) -> list[set[str]]:
    """Press the next page's button until there is none; return the article links of each page."""
    visitor.get(url)
    seen = [set(filter(lambda link: "/tin/" in link, visitor.links()))]
    while words := following(visitor, len(seen) + 1):
        visitor.press(words)
        seen.append(set(filter(lambda link: "/tin/" in link, visitor.links())))
        assert len(seen) < 30
    return seen


def following(visitor: Visitor, number: int) -> str | None:
    """The words of the button that leads on: the number, else ``...`` or "next" when it stands last."""
    buttons = visitor.tree.xpath("//*[contains(@class, 'pager')]//*[self::a or self::span][not(*)]/text()")
    ahead = [words for words in buttons if words in visitor.events()]
    if str(number) in ahead:
        return str(number)
    return buttons[-1] if buttons and buttons[-1] in ("...", "Trang sau »") and buttons[-1] in ahead else None


@pytest.mark.parametrize("slug", ["chinh-sach-doi-ngoai", "hoat-dong-doi-ngoai", "bien-gioi-lanh-tho", "english-news"])
def test_paging_reaches_every_article_of_a_list_once(portals: DemoPortals, visitor: Visitor, slug: str) -> None:
    from crawler.demo.webforms import CATEGORIES

    pages = walk(visitor, on(portals, LIST.format(slug)))
    wanted = {one["url"] for one in portals.expected["lai_chau"] if one["category"] == CATEGORIES[slug]}
    found = [link for page in pages for link in page if "bai-dang-cap-nhat" not in link]
    assert sorted(found) == sorted(wanted)


def test_pagers_are_of_three_kinds(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    assert visitor.events()["..."] == ("ctl00$ContentPlaceHolder1$gvTinTuc", "Page$6")
    visitor.get(on(portals, LIST.format("hoat-dong-doi-ngoai")))
    assert visitor.events()["2"] == ("ctl00$ContentPlaceHolder1$dpTinTuc$ctl01$ctl01", "")
    visitor.get(on(portals, LIST.format("bien-gioi-lanh-tho")))
    assert list(visitor.events()) == ["Trang sau »"]


@pytest.mark.parametrize("name", ["__VIEWSTATE", "__EVENTVALIDATION"])
@pytest.mark.parametrize("value", ["", "AAAA", "%%%"])
def test_altered_hidden_fields_are_refused(portals: DemoPortals, visitor: Visitor, name: str, value: str) -> None:
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    assert visitor.press("2", **{name: value}).status_code == 500


def test_an_event_that_the_page_did_not_offer_is_refused(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    assert visitor.press("2", __EVENTARGUMENT="Page$40").status_code == 500


def test_view_state_belongs_to_the_session(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    assert "ASP.NET_SessionId" in visitor.client.cookies
    visitor.client.cookies.clear()
    assert visitor.press("2").status_code == 500


def test_view_state_belongs_to_the_page(portals: DemoPortals, visitor: Visitor) -> None:
    fields = (visitor.get(on(portals, LIST.format("hoat-dong-doi-ngoai"))), visitor.hidden())[1]
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    assert visitor.press("2", __VIEWSTATE=fields["__VIEWSTATE"]).status_code == 500


def test_the_search_button_ends_paging_silently(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(on(portals, LIST.format("chinh-sach-doi-ngoai")))
    page = visitor.press("2", **{"ctl00$btnTimKiem": "Tìm kiếm"})
    assert page.status_code == 200
    assert "Không tìm thấy kết quả" in visitor.words()


def test_counter_changes_at_each_request(portals: DemoPortals, visitor: Visitor) -> None:
    url = portals.expected["lai_chau"][0]["url"]
    counts = {re.search(r"(\d+) Người đang Online", visitor.get(url).text)[1] for _ in range(3)}
    assert len(counts) == 3


def test_blocks_stand_in_the_order_of_the_real_page(portals: DemoPortals, visitor: Visitor) -> None:
    article = next(one for one in portals.expected["lai_chau"] if one["images"] and one["images"][0]["caption"])
    visitor.get(article["url"])
    words = visitor.words()[visitor.words().index("Trang chủ " + article["category"]) :]
    parts = (
        article["category"],
        article["title"],
        article["published_raw"],
        article["images"][0]["caption"],
        article["lead"],
        "Tin liên quan",
        f"{article['related'][0]['title']}(",
        "Người đang Online",
        "CỔNG MẪU TỈNH LAI SƠN",
    )
    places = [words.index(" ".join(part.split())) for part in parts]
    assert places == sorted(places)
    assert re.fullmatch(r"\(Ngày đăng :\d\d/\d\d/\d{4} \d{1,2}:\d\d:\d\d (SA|CH)\)", article["published_raw"])


def test_the_address_with_a_session_shows_the_same_article(portals: DemoPortals, visitor: Visitor) -> None:
    article = next(one for one in portals.expected["lai_chau"] if one["urls"])
    visitor.get(portals.base_urls["lai_chau"])
    assert article["urls"][0] in visitor.links()
    assert article["title"] in visitor.get(article["urls"][0]).text


def test_home_links_a_page_that_is_not_there(portals: DemoPortals, visitor: Visitor) -> None:
    visitor.get(portals.base_urls["lai_chau"])
    dead = next(link for link in visitor.links() if "thong-bao-cu" in link)
    assert visitor.get(dead).status_code == 404
