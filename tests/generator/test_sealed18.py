"""The eighteenth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml.html import HtmlElement

from tests.generator import sealed18
from tests.generator.model import Case
from tests.generator.sealed18_dress import DRESSES, Dress
from tests.generator.sealed18_tell import stamped
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed18.cases() if case.truth is not None]
OTHERS = [case for case in sealed18.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(sealed18.TALES) == 30 and len(DRESSES) == 10 and len(ARTICLES) == 130 and len(OTHERS) == 30
    assert len({case.name for case in sealed18.cases()}) == len(sealed18.cases())
    assert len({(case.portal, case.url) for case in sealed18.cases()}) == len(sealed18.cases())
    assert {tale.title for tale in sealed18.TALES} == {truth_of(case)["title"] for case in ARTICLES}


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 2, "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("dien_bien", 0, "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 1, "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: int, shown: str, iso: str) -> None:
    stamp = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (stamp.shown, stamp.iso) == (shown, iso)


def drawn_tree(case: Case) -> HtmlElement:
    """The page with what a browser draws in a line taken out of its tags, and spans drawn as blocks as blocks."""
    tree = tree_of(case)
    for element in tree.xpath("//time | //small"):
        element.drop_tag()
    for element in tree.xpath("//span[contains(@style, 'display:block')]"):
        element.tag = "div"
    return tree


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), drawn_tree(case)
    shown = lines_of(tree)
    squeezed_lines = {squeezed(line) for line in shown}
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    for line in (*cells_of(truth), *captions, truth["published_raw"]):
        if line and squeezed(line) not in squeezed_lines:
            yield line
    if squeezed(truth["title"]) not in squeezed("".join(shown)):
        yield truth["title"]
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    yield from (picture["url"] for picture in truth["images"] if picture["url"] not in sources)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth["related"]):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in truth["text"] for line in shown):
            yield name


def unexplained(case: Case) -> list[str]:
    """Lines between the date and the end of the text that truth does not speak of."""
    truth = truth_of(case)
    lines = lines_of(drawn_tree(case))
    if not truth["published_raw"]:
        return []
    start, end = (
        lines.index(truth["published_raw"]),
        max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1]),
    )
    known = {*cells_of(truth), *(picture["caption"] for picture in truth["images"])}
    known |= {piece.file for tale in sealed18.TALES for piece in tale.pieces if piece.file}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_a_page_shows_what_is_said_of_it(dress: Dress) -> None:
    mine = [case for case in ARTICLES if case.family == dress.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := unexplained(case))} == {}
