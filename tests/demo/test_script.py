"""Thirty days in the life of the portals: each event shows on the pages, and the script's truth tells it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from crawler.demo.serve import DemoPortals
from tests.demo.script import EVENTS, LAST_DAY, Script

NAMES = ("lai_chau", "dien_bien", "dien_bien_stttt")


@pytest.fixture
def script(own_portals: DemoPortals) -> Script:
    return Script(own_portals)


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=20, verify=False) as session:
        yield session


def event(script: Script, portal: str, kind: str) -> dict[str, Any]:
    """The first event of *kind* on *portal*, reached by letting the days pass."""
    day = next(one.day for one in EVENTS if (one.portal, one.kind) == (portal, kind))
    return next(one for one in script.advance(day) if (one["portal"], one["kind"]) == (portal, kind))


def test_everything_happens_once_and_in_order(script: Script) -> None:
    assert script.happened == []
    for day in range(1, LAST_DAY + 1):
        assert {one["day"] for one in script.advance(day)} == {one.day for one in EVENTS if one.day <= day}
    assert [(one["portal"], one["kind"]) for one in script.happened] == [(one.portal, one.kind) for one in EVENTS]
    assert len(script.advance(LAST_DAY + 5)) == len(EVENTS)


def test_the_same_days_always_pass_the_same_way(script: Script) -> None:
    def told(one: Script) -> list[Any]:
        return [(x["at"], x["kind"], x["after"] and (x["after"]["title"], x["after"]["text"])) for x in one.advance(30)]

    with DemoPortals(rate=None) as others:
        assert told(script) == told(Script(others))


def test_drafts_are_published_on_top(script: Script, client: httpx.Client) -> None:
    before = {one["url"] for one in script.portals.expected["lai_chau"]}
    published = event(script, "lai_chau", "publish")
    assert published["url"] not in before
    assert published["before"] is None
    assert published["after"]["published_at"].startswith("2026-11-21T09:15:30")
    assert published["after"] == script.portals.expected["lai_chau"][0]
    assert published["after"]["title"] in client.get(script.portals.base_urls["lai_chau"]).text


def test_related_lists_move_on(script: Script) -> None:
    article = script.portals.expected["lai_chau"][30]
    script.advance(1)
    after = next(one for one in script.portals.expected["lai_chau"] if one["url"] == article["url"])
    assert article["related"][:4] == after["related"][1:]
    assert {**article, "related": []} == {**after, "related": []}


@pytest.mark.parametrize("portal", NAMES)
def test_removed_articles_do_not_answer(script: Script, client: httpx.Client, portal: str) -> None:
    removed = event(script, portal, "remove")
    assert removed["after"] is None
    assert client.get(removed["url"]).status_code in {301, 404}
    assert script.states(portal)[removed["url"]] == "gone"


def test_a_removed_article_may_return(script: Script, client: httpx.Client) -> None:
    returned = event(script, "dien_bien", "return")
    assert returned["before"] is None
    assert client.get(returned["url"]).status_code == 200
    assert script.states("dien_bien")[returned["url"]] == "live"
    assert len(script.revisions("dien_bien")[returned["url"]]) == 1


@pytest.mark.parametrize(("portal", "status"), [("lai_chau", 301), ("dien_bien", 404), ("dien_bien_stttt", 301)])
def test_moved_articles_have_another_address(script: Script, client: httpx.Client, portal: str, status: int) -> None:
    moved = event(script, portal, "move")
    assert moved["after"]["url"] != moved["before"]["url"]
    assert moved["after"]["text"] == moved["before"]["text"]
    assert client.get(moved["before"]["url"]).status_code == status
    assert (
        client.get(moved["before"]["url"], follow_redirects=status == 301).url.path
        in moved["after"]["url"] + moved["url"]
    )
    assert client.get(moved["after"]["url"]).status_code == 200


def test_an_unlisted_article_still_answers(script: Script, client: httpx.Client) -> None:
    unlisted = event(script, "lai_chau", "unlist")
    assert client.get(unlisted["url"]).status_code == 200
    assert script.states("lai_chau")[unlisted["url"]] == "live"
    site = script.portals.sites["lai_chau"]
    assert unlisted["url"] not in {site.url_of(story) for story in site.shown}


@pytest.mark.parametrize("portal", NAMES)
def test_outages_pass(script: Script, client: httpx.Client, portal: str) -> None:
    outage = event(script, portal, "outage")
    page = client.get(script.portals.expected[portal][0]["url"])
    assert (page.status_code, "Ngày đăng" in page.text) in {(500, False), (200, False), (302, False)}
    assert outage["fault"]
    event(script, portal, "restore")
    assert client.get(script.portals.expected[portal][0]["url"]).status_code == 200


@pytest.mark.parametrize("portal", NAMES)
def test_a_redesign_changes_pages_and_no_word(script: Script, client: httpx.Client, portal: str) -> None:
    day = next(one.day for one in EVENTS if (one.portal, one.kind) == (portal, "redesign"))
    script.advance(day - 1)
    expected = script.portals.expected[portal]
    bodies = [client.get(one["url"]).text for one in expected]
    event(script, portal, "redesign")
    assert script.portals.expected[portal] == expected
    changed = [client.get(one["url"]).text != body for one, body in zip(expected, bodies, strict=True)]
    assert all(changed)


def test_revisions_follow_the_fields_and_nothing_else(script: Script) -> None:
    script.advance(LAST_DAY)
    counts = {
        (one["portal"], one["kind"]): len(script.revisions(one["portal"])[one["after"]["url"]])
        for one in script.happened
        if one["after"] and one["kind"] in {"revert", "retitle", "recaption", "credit", "move", "unlist", "publish"}
    }
    assert counts == {
        ("lai_chau", "publish"): 1,
        ("lai_chau", "move"): 1,
        ("lai_chau", "unlist"): 1,
        ("lai_chau", "recaption"): 2,
        ("dien_bien", "publish"): 1,
        ("dien_bien", "move"): 1,
        ("dien_bien", "retitle"): 2,
        ("dien_bien", "revert"): 3,
        ("dien_bien", "credit"): 2,
        ("dien_bien_stttt", "publish"): 1,
        ("dien_bien_stttt", "move"): 2,
        ("dien_bien_stttt", "retitle"): 2,
    }


def test_the_whole_month_in_numbers(script: Script) -> None:
    script.advance(LAST_DAY)
    for portal in NAMES:
        said = script.revisions(portal)
        assert len(said) == len(script.portals.expected[portal]) + list(script.states(portal).values()).count("gone")
        assert Counter(map(len, said.values()))[1] >= 60
    assert [list(script.states(portal).values()).count("gone") for portal in NAMES] == [1, 0, 1]
