"""Readers walk the whole site: in Vietnamese and English, on a phone, a tablet and a wide screen, with and without
scripts, with the keyboard alone, on paper. Everywhere the page fits, has one main heading and steps down from it, says
its language, leads on, complains of nothing, and asks nothing of another host.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from tests.web.readers import Reader
from tests.web.rich_archive import CHANGED, ENGLISH, GONE, LONG, MOVED, PICTURED, SHORT, number_of

pytestmark = pytest.mark.browser
#: Each width with each language or its other half, each language with and without scripts.
WALKS = [
    (360, "vi", True), (360, "en", False), (768, "en", True), (768, "vi", False), (1440, "vi", True), (1440, "en", False),
]  # fmt: skip
LOOK = """() => ({
  wide: document.documentElement.scrollWidth, title: document.title, language: document.documentElement.lang,
  mains: document.querySelectorAll("main").length, tops: document.querySelectorAll("h1").length,
  heads: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(one => Number(one.tagName[1])),
  broken: [...document.images].filter(one => one.complete && !one.naturalWidth).map(one => one.src),
})"""
#: What the keyboard can reach.
REACHABLE = """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0'], iframe")]
  .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest("details:not([open]) > :not(summary)")).length"""
#: Notes each part that gets the focus, and what is wrong with it: another part covers it, or no ring is drawn around it.
NOTE_FOCUS = """() => {
  window.met = new Set(); window.wrong = [];
  document.addEventListener("focusin", () => {
    const one = document.activeElement, box = one.getBoundingClientRect(), ring = getComputedStyle(one);
    const there = document.elementFromPoint(Math.max(0, box.left) + 2, box.top + Math.min(box.height / 2, 8));
    const seen = box.bottom > 0 && box.top < innerHeight && (one.contains(there) || there?.contains(one));
    if (!seen || ring.outlineStyle === "none" || parseFloat(ring.outlineWidth) < 2) window.wrong.push(one.outerHTML.slice(0, 90));
    window.met.add(one);
  });
}"""


@pytest.fixture(scope="module")
def ids(rich_dir: Path) -> dict[str, int]:
    with open_archive(rich_dir, readonly=True) as archive:
        stories = {
            "pictured": PICTURED,
            "changed": CHANGED,
            "gone": GONE,
            "english": ENGLISH,
            "long": LONG,
            "short": SHORT,
        }
        known = {name: number_of(archive, number) for name, number in stories.items()}
        moved = archive.conn.execute("SELECT id FROM articles WHERE state = 'moved'").fetchone()[0]
        assert moved == number_of(archive, MOVED)
        place = archive.conn.execute("SELECT place_id FROM mentions GROUP BY 1 ORDER BY count(*) DESC").fetchone()[0]
    return known | {"moved": moved, "place": place}


def name_of(walk: tuple[int, str, bool]) -> str:
    width, language, scripts = walk
    return f"{width}-{language}-{'scripts' if scripts else 'plain'}"


#: Each width, language and way once; the others in the long trials.
FEWER = [WALKS[0], WALKS[2], WALKS[5]]


@pytest.fixture(
    params=[walk if walk in FEWER else pytest.param(walk, marks=pytest.mark.trial) for walk in WALKS], ids=name_of
)
def walker(request: pytest.FixtureRequest, browser: Any, rich_address: str) -> Iterator[Walker]:
    width, language, scripts = request.param
    locale = "vi-VN" if language == "vi" else "en-GB"
    reader = Reader(
        browser, rich_address, viewport={"width": width, "height": 900}, locale=locale, java_script_enabled=scripts
    )
    yield Walker(reader, rich_address, language)
    reader.context.close()
    assert reader.complaints == []


class Walker:
    """A reader who looks around on every page."""

    def __init__(self, reader: Reader, address: str, language: str) -> None:
        self.tab, self.address, self.language = reader.tab, address, language

    def go(self, path: str) -> None:
        """Open a page by its address."""
        answer = self.tab.goto(self.address + path, wait_until="domcontentloaded")
        assert answer.status == 200, path
        self.look()

    def press(self, selector: str, **more: Any) -> None:
        """Follow a link or press a button."""
        target = self.tab.locator(selector, **more).first
        with self.tab.expect_navigation(wait_until="domcontentloaded"):
            target.click()
        self.look()

    def look(self) -> None:
        """Look at the page as a whole, once its style sheet has come."""
        self.tab.wait_for_load_state("load")
        seen, url = self.tab.evaluate(LOOK), self.tab.url
        assert seen["wide"] <= self.tab.viewport_size["width"], url
        assert (seen["mains"], seen["tops"], seen["language"]) == (1, 1, self.language), url
        assert len(seen["title"]) > 8, url
        assert all(after <= before + 1 for before, after in zip([0, *seen["heads"]], seen["heads"], strict=False)), (
            url,
            seen,
        )
        assert seen["broken"] == [], url


def test_a_reader_finds_reads_and_looks_behind(walker: Walker, ids: dict[str, int]) -> None:
    tab = walker.tab
    walker.go("/")
    tab.fill("#q", "tin doi ngoai so 0")
    walker.press("form.searchbox button")
    assert tab.locator("mark").count() > 0
    walker.press(".facets a", has_text="Lai Châu")
    assert "portal=lai_chau" in tab.url
    walker.press(f'.hits a[href="/article/{ids["pictured"]}"]')
    assert tab.locator(".text table").is_visible()
    assert tab.locator("figcaption").first.inner_text() == "Lễ ký kết"
    walker.press(".copy a[href*='/capture/']")
    assert "Bài gốc" in tab.frame_locator("iframe").locator("h1").inner_text()
    walker.go(f"/places/{ids['place']}")
    walker.press(".years td a")
    assert tab.locator(".hits li").count() >= 1
    walker.go(f"/article/{ids['changed']}")
    walker.press(".banner a")
    assert tab.locator("ins").count() >= 1


@pytest.mark.parametrize("walker", FEWER, indirect=True, ids=name_of)
def test_every_other_room_opens(walker: Walker, ids: dict[str, int]) -> None:
    tab = walker.tab
    walker.go(f"/article/{ids['gone']}")
    walker.press(".banner.gone a")
    assert tab.locator("#absence").is_visible()
    for name in ("moved", "english", "long", "short"):
        walker.go(f"/article/{ids[name]}")
    walker.press("nav a[href='/documents']")
    walker.press("tbody a")
    assert "/documents/" in tab.url
    walker.press("nav a[href='/places']")
    walker.press("nav a[href='/timeline']")
    tab.select_option("#by", "category")
    walker.press(".choices button")
    tab.locator(".months summary").click()
    assert tab.locator("#months").is_visible()
    walker.press("footer a[href='/archive']")
    walker.press("#tables ~ ul a[href='/archive/articles']")
    walker.press(".records tbody a")
    walker.press("main a[href^='/article/']")
    walker.press("nav a[href='/about']")
    assert tab.locator(".unwell").count() >= 1
    walker.go("/search?q=dien+bein")
    tab.select_option("#state", "gone")
    walker.press(".dates button")
    assert "state=gone" in tab.url


def test_the_chosen_language_stays(browser: Any, rich_address: str) -> None:
    """The browser asks for English, the reader for Vietnamese: the reader wins, also where a page was kept before."""
    reader = Reader(browser, rich_address, locale="en-GB")
    tab = reader.tab
    language = "document.documentElement.lang"
    tab.goto(rich_address + "/about")
    assert tab.evaluate(language) == "en"
    tab.locator(".language").click()
    tab.wait_for_url("**lang=vi")
    assert tab.evaluate(language) == "vi"
    tab.locator("nav a[href='/places']").click()
    tab.wait_for_url("**/places")
    assert tab.evaluate(language) == "vi"
    tab.locator("nav a[href='/about']").click()
    tab.wait_for_url("**/about")
    assert tab.evaluate(language) == "vi"
    reader.context.close()
    assert reader.complaints == []


def test_texts_in_the_other_language_say_so(browser: Any, rich_address: str, ids: dict[str, int]) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN")
    tab = reader.tab
    spoken = "one => one.closest('[lang]').lang"
    tab.goto(f"{rich_address}/article/{ids['english']}")
    assert tab.locator("h1").evaluate(spoken) == tab.locator(".text").evaluate(spoken) == "en"
    assert tab.locator("time").first.evaluate(spoken) == tab.locator("#copy").evaluate(spoken) == "vi"
    tab.goto(f"{rich_address}/search?q=delegation+phongsaly&lang=vi")
    assert tab.locator(".hits h2").first.evaluate(spoken) == "en"
    tab.goto(f"{rich_address}/search?q=Lai+Chau&lang=en")
    assert tab.locator(".hits h2").first.evaluate(spoken) == "vi"
    assert tab.locator("h1").evaluate(spoken) == "en"
    assert tab.locator(".meta a", has_text="Hợp tác").first.evaluate(spoken) == "vi"
    reader.context.close()
    assert reader.complaints == []


def test_the_keyboard_alone_reaches_everything(browser: Any, rich_address: str, ids: dict[str, int]) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 768, "height": 700})
    tab = reader.tab
    data = ("/archive/articles?_size=2&_facet=portal", "/archive/newest?_size=2", "/archive/portals/lai_chau")
    for path in ("/", "/search?q=mong+tu", f"/article/{ids['pictured']}", f"/places/{ids['place']}", "/about", *data):
        tab.goto(rich_address + path)
        tab.evaluate(NOTE_FOCUS)
        expected = tab.evaluate(REACHABLE)
        for _ in range(expected):
            tab.keyboard.press("Tab")
        assert tab.evaluate("wrong") == [], path
        assert tab.evaluate("met.size") == expected > 20, path
        tab.keyboard.press("Tab")
        assert tab.evaluate("met.size") == expected, f"there is no way out of {path}"
    reader.context.close()
    assert reader.complaints == []


def test_the_keyboard_alone_finds_an_article_and_its_citation(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 360, "height": 700})
    tab = reader.tab
    press = tab.keyboard.press
    tab.goto(rich_address)
    press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    until(tab, "Tab", "document.activeElement.closest('.story')")
    title = tab.evaluate("document.activeElement.textContent")
    press("Enter")
    tab.wait_for_selector(".paper")
    assert tab.locator("h1").inner_text() == title.strip()
    until(tab, "Shift+Tab", "document.activeElement.matches('.cite summary')")
    press("Space")
    assert tab.locator(".cite pre").is_visible()
    assert tab.locator(".cite pre").inner_text().startswith("@misc{")
    press("Space")
    assert not tab.locator(".cite pre").is_visible()
    reader.context.close()
    assert reader.complaints == []


def until(tab: Any, key: str, reached: str) -> None:
    """Press *key* until the focus is where *reached* says."""
    for _ in range(120):
        tab.keyboard.press(key)
        if tab.evaluate(f"Boolean({reached})"):
            return
    raise AssertionError(f"{reached} was never true")


def test_on_paper_an_article_is_black_on_white_and_says_where_it_is_from(
    browser: Any, rich_address: str, ids: dict[str, int]
) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", color_scheme="dark")
    tab = reader.tab
    tab.goto(f"{rich_address}/article/{ids['pictured']}")
    tab.emulate_media(media="print", color_scheme="dark")
    colours = tab.evaluate("[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]")
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    for hidden in ("nav.crumbs", ".masthead nav", ".finder", ".foot", ".further", ".exports a"):
        assert not tab.locator(hidden).first.is_visible(), hidden
    for shown in (".brand", "h1", ".text", ".text img", ".apa", ".copy"):
        assert tab.locator(shown).first.is_visible(), shown
    assert re.search(rf"{re.escape(rich_address)}/article/\d+", tab.locator(".copy").inner_text())
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.parametrize("path", ["/archive/articles?_size=2", "/archive/mentions?_size=2", "/archive/newest"])
def test_on_paper_a_table_of_data_fits_the_sheet(browser: Any, rich_address: str, path: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 640, "height": 900})
    tab = reader.tab
    tab.goto(rich_address + path)
    tab.emulate_media(media="print")
    assert tab.evaluate("document.documentElement.scrollWidth") == 640
    assert not tab.locator(".sieve, .sql button, .masthead nav").first.is_visible()
    assert "Tin đối ngoại số" in tab.locator(".records").inner_text()
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.parametrize("path", ["/", "/search?q=bien", "/article/{pictured}", "/places/{place}"])
def test_on_paper_nothing_long_is_a_grid(browser: Any, rich_address: str, ids: dict[str, int], path: str) -> None:
    """Firefox moves a grid that is longer than a sheet to the next sheet, and leaves the first one empty."""
    reader = Reader(browser, rich_address, locale="vi-VN")
    reader.tab.goto(rich_address + path.format(**ids))
    reader.tab.emulate_media(media="print")
    long = """[...document.querySelectorAll("*")].filter(one => one.clientHeight > 800 && /grid|flex/.test(getComputedStyle(one).display))
      .map(one => one.outerHTML.slice(0, 90))"""
    assert reader.tab.evaluate(long) == []
    reader.context.close()
    assert reader.complaints == []


def test_nothing_moves_for_those_who_asked_for_rest(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, reduced_motion="reduce")
    reader.tab.goto(f"{rich_address}/timeline")
    slow = "[...document.querySelectorAll('*')].filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
    assert reader.tab.evaluate(slow) == 0
    assert reader.tab.evaluate("document.getAnimations().length") == 0
    reader.context.close()
    assert reader.complaints == []


SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
#: The SQL editor of Datasette hides the field that one types into behind what it draws.
CUT = """() => [...document.querySelectorAll("main *")].filter(one => !one.closest(".CodeMirror") && getComputedStyle(one).overflowX === "hidden"
  && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML.slice(0, 120))"""


def test_text_may_be_spaced_out_and_doubled(browser: Any, rich_address: str, ids: dict[str, int]) -> None:
    """WCAG 1.4.4, 1.4.10 and 1.4.12: at 320 pixels, with wide spacing, with letters twice as large, nothing is cut."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 320, "height": 800}, bypass_csp=True)
    tab = context.new_page()
    paths = (
        "/",
        "/search?q=lai+chau",
        f"/article/{ids['long']}",
        f"/article/{ids['gone']}/history",
        f"/places/{ids['place']}",
        "/about",
        "/archive",
        "/archive/articles?_size=3&_facet=category&title__contains=Tin",
        "/archive/newest",
        "/archive?sql=select+1",
        f"/archive/articles/{ids['long']}",
    )
    for path in paths:
        tab.goto(rich_address + path, wait_until="domcontentloaded")
        assert tab.evaluate("document.documentElement.scrollWidth") == 320, path
        tab.add_style_tag(content=SPACED)
        assert tab.evaluate("document.documentElement.scrollWidth") == 320, path
        assert tab.evaluate(CUT) == [], path
        tab.evaluate("document.documentElement.style.fontSize = '200%'")
        assert tab.evaluate("document.documentElement.scrollWidth") == 320, path
    context.close()
