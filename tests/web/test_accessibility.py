"""axe-core finds nothing on any kind of page: in Vietnamese and English, light and dark, narrow and wide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest

from archive import open_archive
from tests.web.rich_archive import CHANGED, ENGLISH, GONE, LONG, MOVED, PICTURED, SHORT, number_of

pytestmark = pytest.mark.browser
#: A light and a width.
Sight = tuple[str, int]
#: WCAG 2.2, levels A and AA: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#axe-core-tags
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
#: What only repeats what stands before it: further results, rows and bars.
REPEATED = ".hits > li:nth-child(n+5), .stories > .story:nth-of-type(n+4), tbody > tr:nth-child(n+5), .chart rect:nth-of-type(n+9)"
RUN = f"""only => axe.run({{include: document, exclude: [...document.querySelectorAll("{REPEATED}")]}}, {{runOnly: only, resultTypes: ["violations"], preload: false}}).then(found => found.violations.map(one =>
  `${{one.id}}: ${{one.help}}: ` + one.nodes.slice(0, 3).map(node => node.target + " " + node.failureSummary).join(" | ")))"""
#: What depends on light and width; the other rules look at the structure, which does not.
LOOKS = {
    "type": "rule",
    "values": ["color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable"],
}
ROOMS = (
    "/", "/search", "/search?q=dien+bien", "/search?q=zzzz", "/search?q=dien+bein", "/search?state=gone", "/search?q=bien&since=x", "/search?q=bien&page=99", "/timeline", "/places", "/documents", "/about",
    "/nothing",
)  # fmt: skip
DATASETTE = (
    "/archive?sql=select+1", "/archive?sql=select+nothing+at+all", "/archive", "/archive/articles?_size=4&_facet=portal", "/archive/newest",
    "/archive/places_together_per_year?id=1", "/archive/mentions?_size=3", "/archive/articles?_sort=nothing", "/-/versions",
)  # fmt: skip


@pytest.fixture(scope="module")
def pages(rich_dir: Path) -> dict[str, list[str]]:
    """Every kind of page, by its address: the rooms, and Datasette's own."""
    with open_archive(rich_dir, readonly=True) as archive:

        def first(sql: str) -> int:
            return int(archive.conn.execute(sql).fetchone()[0])

        stories = PICTURED, CHANGED, GONE, MOVED, ENGLISH, LONG, SHORT
        articles = [number_of(archive, number) for number in stories]
        place = first("SELECT place_id FROM mentions GROUP BY 1 ORDER BY count(*) DESC")
        document = first("SELECT document_id FROM citations GROUP BY 1 ORDER BY count(*) DESC")
        states = {row[0] for row in archive.conn.execute("SELECT DISTINCT state FROM articles")}
        assert states == {"live", "gone", "moved"}
    pictured, changed, gone = articles[:3]
    behind = [f"/article/{pictured}/capture/1", f"/article/{changed}/history", f"/article/{gone}/history"]
    rooms = [
        *ROOMS,
        *(f"/article/{number}" for number in articles),
        *behind,
        f"/places/{place}",
        f"/documents/{document}",
    ]
    return {"rooms": rooms, "datasette": [*DATASETTE, f"/archive/articles/{pictured}"]}


@pytest.mark.parametrize(
    ("which", "language", "sights"),
    [
        ("rooms", "vi", [(("light", 360), TAGS), (("dark", 1440), LOOKS)]),
        pytest.param("rooms", "en", [(("dark", 1440), TAGS)], marks=pytest.mark.trial),  # the same markup
        ("datasette", "vi", [(("light", 360), TAGS), (("dark", 1440), LOOKS)]),
        pytest.param("datasette", "en", [(("dark", 1440), TAGS), (("light", 1440), LOOKS)], marks=pytest.mark.trial),
    ],
    ids=["rooms-vi", "rooms-en", "datasette-vi", "datasette-en"],
)
def test_axe_finds_nothing(
    browser: Any, rich_address: str, pages: Any, which: str, language: str, sights: list[tuple[Sight, Any]]
) -> None:
    """Every rule in Vietnamese, of every other page in English; what light or width could change, in the other ones too."""
    # The policy of the site forbids foreign scripts; axe is let in by the browser, for this test alone.
    context = browser.new_context(locale=language, bypass_csp=True, reduced_motion="reduce")
    tab = context.new_page()
    shown = pages[which] if language == "vi" else pages[which][::2]  # words differ, and what they stand in does not
    found = {path: problems for path in shown if (problems := violations(tab, rich_address + path, sights))}
    context.close()
    assert found == {}


def violations(tab: Any, url: str, sights: list[tuple[Sight, Any]]) -> list[str]:
    """Load a page once, with all that folds unfolded, and ask of it in each sight what is asked there."""
    tab.goto(url)
    tab.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    tab.evaluate(AXE)
    problems = []
    for (scheme, width), only in sights:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        problems += [f"{scheme} {width}: {problem}" for problem in tab.evaluate(RUN, only)]
    return problems


def test_axe_would_find_something(browser: Any) -> None:
    tab = browser.new_page()
    tab.set_content('<html lang="vi"><title>x</title><img src="data:,"><p style="color:#ccc">nhạt</p></html>')
    tab.evaluate(AXE)
    rules = {problem.split(":")[0] for problem in tab.evaluate(RUN, TAGS)}
    tab.close()
    assert {"image-alt", "color-contrast"} <= rules
