"""The twenty-third sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from tests.generator import sealed23
from tests.generator.model import Case
from tests.generator.sealed23_draw import stamped
from tests.generator.sealed23_read import Skeleton
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed23.cases() if case.truth is not None]
OTHERS = [case for case in sealed23.cases() if case.truth is None]
FILES = {piece.file for tale in sealed23.TALES for piece in tale.pieces if piece.file}


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert (len(sealed23.TALES), len(sealed23.SKELETONS), len(ARTICLES), len(OTHERS)) == (16, 24, 96, 24)
    assert len({case.name for case in sealed23.cases()}) == len(sealed23.cases())
    assert len({(case.portal, case.url) for case in sealed23.cases()}) == len(sealed23.cases())
    assert {tale.title for tale in sealed23.TALES} == {truth_of(case)["title"] for case in ARTICLES}


def test_no_two_skeletons_put_the_same_parts_in_the_same_tags() -> None:
    shapes = {tuple(element.tag for element in tree_of(case).iter()) for case in OTHERS}
    assert len(shapes) == len(OTHERS)


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", "", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", "day", "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("dien_bien", "caps", "THỜI GIAN ĐĂNG: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", "24", "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", "", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: str, shown: str, iso: str) -> None:
    stamp = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (stamp.shown, stamp.iso) == (shown, iso)


def _parted(pre: HtmlElement) -> None:
    """What a browser draws in lines of their own, made so by tags."""
    lines = (pre.text or "").split("\n")
    pre.text = lines[0]
    for at, line in enumerate(lines[1:]):
        pre.insert(at, pre.makeelement("br"))
        pre[at].tail = line
    for child in list(pre.iterchildren("b", "i", "em")):
        lines = (child.tail or "").split("\n")
        child.tail = lines[0]
        for line in reversed(lines[1:]):
            child.addnext(wrapped := pre.makeelement("br"))
            wrapped.tail, child.tail = line, lines[0]


def drawn_tree(case: Case) -> HtmlElement:
    """The page with what a browser draws in a line taken out of its tags, and what it draws as a block as one."""
    tree = tree_of(case)
    for element in tree.xpath("//time | //small | //big | //nobr | //label"):
        element.drop_tag()
    for element in tree.xpath("//span[contains(@style, 'display:block')]"):
        element.tag = "div"
    for element in tree.xpath("//pre"):
        _parted(element)
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
    sources = [urljoin(case.url, source) for source in tree.xpath("//img/@src")]
    said = [picture["url"] for picture in truth["images"]]
    if [source for source in sources if any(source.endswith(f"/{file}") for file in FILES)] != said:
        yield str(said)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth["related"]):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in truth["text"] for line in shown):
            yield name


def unexplained(case: Case, box: set[str]) -> list[str]:
    """Lines between the first and the last of the text that neither truth nor the floating *box* explains."""
    truth, lines = truth_of(case), lines_of(drawn_tree(case))
    cells = cells_of(truth)
    start, end = lines.index(cells[0]), max(at for at, line in enumerate(lines) if line == cells[-1])
    known = {*cells, *(picture["caption"] for picture in truth["images"]), *FILES, *box}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("skeleton", sealed23.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    box = set(lines_of(fragment_fromstring(skeleton.ink.get("float", ""), create_parent="div")))
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := unexplained(case, box))} == {}
