"""A reader with a browser: what is looked for is found, nothing complains, and nothing leaves the host."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from tests.web.readers import Reader, served

pytestmark = pytest.mark.browser


def test_a_hostile_article_is_found_and_read(browser: Any, address: str) -> None:
    reader = Reader(browser, address, locale="vi-VN", viewport={"width": 360, "height": 800})
    tab = reader.tab
    tab.goto(address + "/")
    tab.fill("#q", "dien bien")
    tab.keyboard.press("Enter")
    tab.wait_for_selector(".hits")
    assert tab.locator("mark").first.inner_text() in ("Điện Biên", "Điện")
    tab.locator(".hits h2 a", has_text="Đoàn đại biểu").first.click()
    tab.wait_for_selector(".paper h1")
    assert "Đoàn đại biểu" in tab.locator("h1").inner_text()
    assert "Đoạn hai về Điện Biên." in tab.locator(".text").inner_text()
    tab.locator('a[href*="/capture/"]').first.click()
    tab.wait_for_selector("iframe")
    assert "Đoàn đại biểu" in tab.frame_locator("iframe").locator("h1").inner_text()
    tab.goto(address + "/")
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


def test_the_citation_can_be_copied(browser: Any, address: str) -> None:
    reader = Reader(browser, address, locale="vi-VN", permissions=["clipboard-read", "clipboard-write"])
    tab = reader.tab
    tab.goto(address + "/search?q=dien+bien")
    tab.locator(".hits h2 a").first.click()
    tab.get_by_role("button", name="Chép trích dẫn").click()
    tab.wait_for_function("document.getElementById('copied').textContent === 'Đã chép.'")
    assert tab.evaluate("navigator.clipboard.readText()") == tab.locator(".apa").inner_text()
    tab.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden')); }")
    tab.get_by_role("button", name="Chép trích dẫn").click()
    tab.wait_for_function("document.getElementById('copied').textContent.includes('Ctrl+C')")
    assert tab.evaluate("getSelection().toString()").strip() == tab.locator(".apa").inner_text()
    reader.context.close()
    assert reader.complaints == []


def test_without_scripts_no_button_promises_to_copy(browser: Any, address: str) -> None:
    reader = Reader(browser, address, locale="vi-VN", java_script_enabled=False)
    reader.tab.goto(address + "/search?q=dien+bien")
    reader.tab.locator(".hits h2 a").first.click()
    assert reader.tab.locator(".apa").is_visible()
    assert not reader.tab.locator(".copying").is_visible()
    reader.context.close()


@pytest.mark.parametrize("typed", ["x" * 300, "سلام" * 40, "\u202eđiện biên"])
def test_no_query_widens_the_page(browser: Any, address: str, typed: str) -> None:
    reader = Reader(browser, address, locale="vi-VN", viewport={"width": 390, "height": 800})
    reader.tab.goto(f"{address}/search?q={typed}")
    assert reader.tab.evaluate("document.documentElement.scrollWidth") == 390
    reader.context.close()
    assert reader.complaints == []


def test_no_word_of_a_portal_widens_the_page(browser: Any, archive_dir: Path, tmp_path: Path) -> None:
    shutil.copytree(archive_dir, tmp_path / "wide")
    with open_archive(tmp_path / "wide") as archive:
        (newest,) = archive.newest(limit=1)
        wide = ("X" * 400, "y" * 900, "C" * 200, newest["id"])
        archive.conn.execute("UPDATE articles SET title = ?, lead = ?, category = ? WHERE id = ?", wide)
    with served(tmp_path / "wide") as address:
        reader = Reader(browser, address, locale="vi-VN", viewport={"width": 390, "height": 800})
        for path in ("/", "/search", f"/article/{newest['id']}", f"/article/{newest['id']}/history", "/timeline"):
            reader.tab.goto(address + path)
            assert reader.tab.evaluate("document.documentElement.scrollWidth") == 390, path
        reader.context.close()
    assert reader.complaints == []


@pytest.mark.parametrize("path", ["/places", "/documents", "/archive/articles"])
def test_what_lies_beside_is_announced_where_there_is_something(browser: Any, rich_address: str, path: str) -> None:
    """On a phone the map and the wide table; on a wide screen only the table that is wider still."""
    announced = """() => { const parts = [...document.querySelectorAll(".table, .scroll")]; return parts.length > 0 && parts.every(
      one => (getComputedStyle(one, "::before").display !== "none") === (one.scrollWidth > one.clientWidth + 1)); }"""
    for width in (360, 800, 1440):
        reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": width, "height": 900})
        reader.tab.goto(rich_address + path)
        reader.tab.wait_for_function(announced)
        reader.context.close()
        assert reader.complaints == []
