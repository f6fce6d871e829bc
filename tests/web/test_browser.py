"""A reader with a browser: what is looked for is found, nothing complains, and nothing leaves the host."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.readers import Reader

pytestmark = pytest.mark.browser


@pytest.fixture(params=[(360, "vi-VN", True), (768, "en-GB", True), (1440, "vi-VN", False)], ids=str)
def reader(request: pytest.FixtureRequest, browser: Any, address: str) -> Iterator[Reader]:
    width, locale, scripts = request.param
    reader = Reader(
        browser, address, viewport={"width": width, "height": 900}, locale=locale, java_script_enabled=scripts
    )
    yield reader
    reader.context.close()
    assert reader.complaints == []


def fits(tab: Any) -> bool:
    """Tell whether nothing stands out at the right (a long title may, though the body itself fits)."""
    right = max(
        box["x"] + box["width"]
        for one in tab.locator(".hits a, .meta a, h1, .story").all()
        if (box := one.bounding_box())
    )
    return bool(right <= tab.viewport_size["width"] + 1)


def test_search_open_read_and_look_behind(reader: Reader, address: str) -> None:
    tab = reader.tab
    tab.goto(address + "/")
    assert fits(tab)
    tab.fill("#q", "dien bien")
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".hits")
    assert fits(tab)
    assert tab.locator("mark").first.inner_text() in ("Điện Biên", "Điện")
    tab.locator(".hits h2 a", has_text="Đoàn đại biểu").first.click()
    tab.wait_for_selector(".paper h1")
    assert "Đoàn đại biểu" in tab.locator("h1").inner_text()
    assert "Đoạn hai về Điện Biên." in tab.locator(".text").inner_text()
    assert fits(tab)
    tab.locator('a[href*="/capture/"]').first.click()
    tab.wait_for_selector("iframe")
    assert "Đoàn đại biểu" in tab.frame_locator("iframe").locator("h1").inner_text()
    tab.goto(address + "/")


def test_every_room_opens_without_complaint(reader: Reader, address: str, ids: Any) -> None:
    for path in ("/timeline", "/places", "/documents", "/about", "/search?q=zzz", f"/article/{ids(2)}/history"):
        answer = reader.tab.goto(address + path)
        assert answer.status == 200
        assert reader.tab.locator("h1").count() == 1
        assert fits(reader.tab)


def test_datasettes_own_pages_work_under_the_policy(browser: Any, address: str) -> None:
    reader = Reader(browser, address)
    for path in ("/archive", "/archive/articles", "/archive/newest", "/archive?sql=select+1"):
        reader.tab.goto(address + path)
        assert reader.tab.locator("h1").count() >= 1
    reader.tab.goto(address + "/archive/articles")
    reader.tab.locator("th .dropdown-menu-icon, th svg").first.click()
    assert reader.tab.locator(".dropdown-menu").first.is_visible()
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.parametrize("path", ["/", "/search"])
def test_results_come_as_one_types_and_are_said(browser: Any, address: str, path: str) -> None:
    reader = Reader(browser, address, locale="vi-VN")
    tab = reader.tab
    tab.goto(address + path)
    tab.locator("#q").press_sequentially("dien bien", delay=15)
    tab.wait_for_selector("#results .hits mark")
    assert tab.locator("#results").get_attribute("data-count") == tab.locator("#said").inner_text() != ""
    assert tab.evaluate("document.activeElement.id") == "q"
    if path == "/search":
        assert tab.url.endswith("q=dien+bien")
        assert "dien bien" in tab.title()
        assert "q=dien+bien" in tab.locator(".language").get_attribute("href")
    tab.fill("#q", "dien bein")
    tab.wait_for_selector(".advice a")
    assert tab.locator(".advice a").inner_text() == "Điện Biên"
    tab.fill("#q", "")
    tab.wait_for_selector(".stories" if path == "/" else "#results .hits")
    reader.context.close()
    assert reader.complaints == []


def test_pictures_that_hold_a_script_do_not_run_it(browser: Any, address: str, drawing: str) -> None:
    reader = Reader(browser, address)
    reader.tab.goto(f"{address}/media/{drawing}")
    assert reader.tab.evaluate("document.documentElement.nodeName") == "svg"
    assert reader.tab.evaluate("document.title") != "hacked"
    blocked = [said for said in reader.complaints if "sandbox" in said or "Content Security Policy" in said]
    assert blocked == reader.complaints
    reader.context.close()
