"""The sample articles themselves: enough of them, all different, all saying what they are."""

from datetime import datetime

import pytest

from crawler.demo.compose import compose
from crawler.demo.serve import DemoPortals
from crawler.portals import PORTALS

NAMES = ("lai_chau", "dien_bien", "dien_bien_stttt")


@pytest.mark.parametrize("portal", NAMES)
def test_articles_are_many_and_differ(portals: DemoPortals, portal: str) -> None:
    articles = portals.expected[portal]
    assert len(articles) >= 60
    for key in ("url", "title", "text"):
        assert len({article[key] for article in articles}) == len(articles)


@pytest.mark.parametrize("portal", NAMES)
def test_every_text_says_that_it_is_a_sample(portals: DemoPortals, portal: str) -> None:
    for article in portals.expected[portal]:
        notice = "sample article of doingoai" if article["language"] == "en" else "bài viết mẫu của doingoai"
        assert notice in article["text"]


def test_notices_stand_at_varied_places(portals: DemoPortals) -> None:
    places = set()
    for article in portals.expected["lai_chau"]:
        paragraphs = article["text"].split("\n\n")
        places |= {index for index, paragraph in enumerate(paragraphs) if "mẫu của doingoai" in paragraph}
    assert len(places) >= 4


@pytest.mark.parametrize("portal", NAMES)
def test_dates_span_the_years_and_tempt_a_guessing_reader(portals: DemoPortals, portal: str) -> None:
    moments = [datetime.fromisoformat(article["published_at"]) for article in portals.expected[portal]]
    assert {moment.year for moment in moments} == set(range(2015, 2027))
    assert sum(moment.day <= 12 and moment.day != moment.month for moment in moments) >= 20
    assert {0, 12} <= {moment.hour for moment in moments}


@pytest.mark.parametrize("portal", NAMES)
def test_variety_of_what_articles_hold(portals: DemoPortals, portal: str) -> None:
    articles = portals.expected[portal]
    assert sum(article["language"] == "en" for article in articles) >= 1
    assert sum(bool(article["attachments"]) for article in articles) >= 1
    assert sum(" | " in article["text"] for article in articles) >= 2
    assert sum(len(article["images"]) > 1 for article in articles) >= 5
    assert any(image["caption"] is None for article in articles for image in article["images"])
    assert sum(bool(article["urls"]) for article in articles) >= 1
    assert len({story.markup for story in compose(portal)}) >= 5


def test_the_same_articles_everywhere() -> None:
    first = compose("lai_chau")
    compose.cache_clear()
    assert compose("lai_chau") == first
    # a digest of choices, not of code: it moves only when the texts themselves are rewritten
    assert compose("dien_bien")[0].title == "Bác sĩ trẻ Biên Thượng khám bệnh miễn phí cho người dân nước bạn"


@pytest.mark.parametrize("portal", NAMES)
def test_truth_speaks_the_contract(portals: DemoPortals, portal: str) -> None:
    from archive.models import Article

    first = portals.expected[portal][0]
    article = Article.from_json({**first, "layout": PORTALS[portal].layouts[0].name})
    assert {key for key in first if key != "urls"} <= set(article.to_json())


def test_names_are_not_the_real_ones(portals: DemoPortals) -> None:
    import httpx

    for url in portals.base_urls.values():
        page = httpx.get(url, verify=False).text
        assert "doingoai demo" in page
        assert "tỉnh Lai Châu" not in page
        assert "tỉnh Điện Biên" not in page.split("<main>")[0]
