"""The twenty-sixth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import etree
from lxml.html import HtmlElement

from tests.generator import sealed26
from tests.generator.model import Case
from tests.generator.sealed26 import FRAMES, TALES, stamped
from tests.generator.sealed26_read import Frame
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed26.cases() if case.truth is not None]
OTHERS = [case for case in sealed26.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 16 and len(FRAMES) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 24
    assert len({case.name for case in sealed26.cases()}) == len(sealed26.cases())
    assert len({(case.portal, case.url) for case in sealed26.cases()}) == len(sealed26.cases())
    assert {len({truth_of(case)["title"] for case in ARTICLES if case.family == frame.name}) for frame in FRAMES} == {4}
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}


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
    label, rest, meant = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (label + rest, meant) == (shown, iso)


def drawn_tree(case: Case) -> HtmlElement:
    """The page as a browser draws it: inline tags dropped, hidden parts gone, lines of preformatted text as lines."""
    tree = tree_of(case)
    for element in tree.xpath("//*[@hidden]"):
        element.drop_tree()
    for element in tree.xpath("//time | //small | //big"):
        element.drop_tag()
    for element in tree.xpath("//pre"):
        lines = (element.text or "").split("\n")
        element.text = lines[0]
        for at, line in enumerate(lines[1:]):
            br = etree.SubElement(element, "br")
            element.remove(br)
            br.tail = line
            element.insert(at, br)
    return tree


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), drawn_tree(case)
    shown = {squeezed(line) for line in lines_of(tree)}
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    yield from (
        line for line in (*cells_of(truth), *captions, truth["published_raw"]) if line and squeezed(line) not in shown
    )
    if squeezed(truth["title"]) not in squeezed("".join(lines_of(tree))):
        yield truth["title"]
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    yield from (picture["url"] for picture in truth["images"] if picture["url"] not in sources)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    listed = (*truth["attachments"], *truth.get("related", ()))
    yield from (item["title"] for item in listed if (item["url"], squeezed(item["title"])) not in links)
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(squeezed(name) in line and line not in squeezed(truth["text"]) for line in shown):
            yield name


def unexplained(case: Case) -> list[str]:
    """Lines between the beginning and the end of the text that truth does not speak of."""
    truth, lines = truth_of(case), [squeezed(line) for line in lines_of(drawn_tree(case))]
    cells = [squeezed(cell) for cell in cells_of(truth)]
    known = {*cells, *(squeezed(picture["caption"] or "") for picture in truth["images"])}
    known |= {picture["url"].rsplit("/", 1)[1] for picture in truth["images"]}
    start, end = lines.index(cells[0]), max(at for at, line in enumerate(lines) if line == cells[-1])
    return [line for line in lines[start:end] if line not in known]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
def test_a_page_shows_what_is_said_of_it(frame: Frame) -> None:
    mine = [case for case in ARTICLES if case.family == frame.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    if not frame.has("norel") and not frame.has("files"):  # these show a box or the files between the lines of the text
        assert {case.name: found for case in mine if (found := unexplained(case))} == {}


@pytest.mark.parametrize("case", sealed26.cases(), ids=lambda case: case.name)
def test_no_mark_of_the_skeletons_is_left_on_a_page(case: Case) -> None:
    shown = " ".join(lines_of(drawn_tree(case)))
    assert not any(mark in shown for mark in ("[[", "]]", "%1", "%2", "<<<", ">>>", "{charset}"))
