"""The parts written by hand say of their pages only what a person can see on them."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin

import pytest
from lxml import etree

from tests.generator import sealed39, sealed40, sealed41, sealed42, sealed43, sealed44
from tests.generator.model import Case
from tests.generator.test_honest import cells_of, decoded, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
PARTS = (sealed39, sealed40, sealed41, sealed42, sealed43, sealed44)
ARTICLES = [case for part in PARTS for case in part.cases() if case.truth is not None]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__.rpartition(".")[2])
def test_there_are_sixty_pages_no_two_alike(part: Any) -> None:
    cases = part.cases()
    articles = [case for case in cases if case.truth is not None]
    assert len(cases) == len({case.name for case in cases}) == len({case.url for case in cases}) == 60
    assert len(articles) == len({truth_of(case)["title"] for case in articles}) == 48
    shapes = {tuple(re.findall(r"<\w+", decoded(case))) for case in cases}
    assert len(shapes) == 60
    assert not any(mark in decoded(case) for case in cases for mark in ("⟦", "⟧", "{charset}"))


def untrue(case: Case) -> list[str]:
    """What truth says that is no whole line of the page."""
    truth, tree = truth_of(case), tree_of(case)
    etree.strip_tags(tree, "wbr", "place", "st1:place")
    shown = {squeezed(line) for line in lines_of(tree)}
    captions = [picture["caption"] for picture in truth["images"]]
    said = [*cells_of(truth), *captions]
    raw = squeezed(truth.get("published_raw") or "")
    sources = [urljoin(case.url, src) for src in tree.xpath("//img/@src | //img/@data-src | //amp-img/@src")]
    pictures = [picture["url"] for picture in truth["images"] if picture["url"] not in sources]
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    linked = [
        item
        for item in (*truth["attachments"], *truth.get("related", ()))
        if (item["url"], squeezed(item["title"])) not in links
    ]
    lost = [line for line in said if line and squeezed(line) not in shown]
    lost += [] if any(line.startswith(raw) for line in shown) else [raw]  # a counter may follow on the line
    return lost + pictures + [item["title"] for item in linked]


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_page_shows_what_is_said_of_it(case: Case) -> None:
    assert untrue(case) == []
