"""Selectors of a layout find what CSS says, by a shorter way."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest
from lxml import html
from lxml.cssselect import CSSSelector

from crawler.portals import PORTALS
from crawler.reading.page.selected import _paths, _query

_PAGE = html.fromstring(
    "<body class='x'><div id='news-bodyhtml' class='a  hometext\n b'><p class='h5 text-right' id='p'>A</p><p class='h5'>B</p>"
    "<div class='hometextual' id='q'>C</div></div><ul class='detail-related'><li>D</li><li class='item'><b>E</b>"
    "<ul class='related'><li>F</li></ul></li></ul><h1 class='title'>G</h1><h1 itemprop='headline'>H</h1>"
    "<div class='related'><ul><li>I</li></ul></div><span class='h5'>J</span></body>"
)
_OWN = [
    value
    for portal in PORTALS.values()
    for layout in portal.layouts
    for name, value in asdict(layout).items()
    if value and (name.endswith("_selector") or name == "recognise")
]
_OTHERS = [
    "#q",
    ".a",
    "li.item",
    "div.a.b > p.h5",
    "#p, .related .item, ul li",
    "body.x .related > ul > li:first-child",
]


def _found(selector: str) -> list[Any]:
    found: list[Any] = _query(tuple(path for _, path in _paths(selector)))(_PAGE)
    return found


@pytest.mark.parametrize("selector", [*dict.fromkeys(_OWN), *_OTHERS])
def test_what_a_selector_finds(selector: str) -> None:
    assert _found(selector) == CSSSelector(selector, translator="html")(_PAGE)


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        (".a.b > p.h5, #q li", [("a", "b", "h5"), ("q",)]),
        ("h1[itemprop=headline]", [()]),
        (":not(.a) li, a[href='x.b']", [(), ()]),
    ],
)
def test_the_names_that_a_page_must_have_for_a_selector(selector: str, names: list[tuple[str, ...]]) -> None:
    assert [found for found, _ in _paths(selector)] == names


def test_the_portals_have_selectors_and_some_find_something() -> None:
    assert sum(bool(_found(selector)) for selector in _OWN) >= 3
