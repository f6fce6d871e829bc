"""axe-core finds nothing on any kind of page: in Vietnamese and English, light and dark, narrow and wide."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

from archive import open_archive
from tests.web import rich_archive
from tests.web.rich_archive import CHANGED, GONE, PICTURED

pytestmark = pytest.mark.browser
#: WCAG 2.2, levels A and AA: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#axe-core-tags
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RUN = """tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"], preload: false}).then(found => found.violations.map(one =>
  `${one.id}: ${one.help}: ` + one.nodes.slice(0, 3).map(node => node.target + " " + node.failureSummary).join(" | ")))"""
ROOMS = (
    "/", "/search", "/search?q=dien+bien", "/search?q=zzzz", "/search?q=dien+bein", "/timeline", "/places", "/documents", "/about",
    "/nothing", "/archive?sql=select+1", "/archive", "/archive/articles?_size=4", "/archive/newest", "/archive/articles_per_month",
)  # fmt: skip


@pytest.fixture(scope="module")
def pages(rich_dir: Path) -> list[str]:
    """Every kind of page, by its address."""
    with open_archive(rich_dir, readonly=True) as archive:

        def first(sql: str, *values: object) -> int:
            return int(archive.conn.execute(sql, values).fetchone()[0])

        by_url = "SELECT id FROM articles WHERE url = ?"
        pictured, changed, gone = (first(by_url, rich_archive.address(n)) for n in (PICTURED, CHANGED, GONE))
        place = first("SELECT place_id FROM mentions GROUP BY 1 ORDER BY count(*) DESC")
        document = first("SELECT document_id FROM citations GROUP BY 1 ORDER BY count(*) DESC")
        assert archive.conn.execute("SELECT state FROM articles WHERE id = ?", (gone,)).fetchone()[0] == "gone"
    return [
        *ROOMS, f"/article/{pictured}", f"/article/{pictured}/capture/1", f"/article/{changed}", f"/article/{gone}",
        f"/article/{changed}/history", f"/places/{place}", f"/documents/{document}", f"/archive/articles/{pictured}",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["vi", "en"])
def test_axe_finds_nothing(browser: Any, rich_address: str, pages: list[str], language: str) -> None:
    # The policy of the site forbids foreign scripts; axe is let in by the browser, for this test alone.
    context = browser.new_context(locale=language, bypass_csp=True)
    tab = context.new_page()
    found = {path: problems for path in pages if (problems := violations(tab, rich_address + path))}
    context.close()
    assert found == {}


def violations(tab: Any, url: str) -> set[str]:
    """Load a page once, with all that folds unfolded, and look at it in every light and width."""
    tab.goto(url)
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    tab.evaluate(AXE)
    problems: set[str] = set()
    for scheme, width in product(("light", "dark"), (360, 1440)):
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        problems |= {f"{scheme} {width}: {problem}" for problem in tab.evaluate(RUN, TAGS)}
    return problems


def test_axe_would_find_something(browser: Any) -> None:
    tab = browser.new_page()
    tab.set_content('<html lang="vi"><title>x</title><img src="data:,"><p style="color:#ccc">nhạt</p></html>')
    tab.evaluate(AXE)
    rules = {problem.split(":")[0] for problem in tab.evaluate(RUN, TAGS)}
    tab.close()
    assert {"image-alt", "color-contrast"} <= rules
