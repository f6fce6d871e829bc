"""The twenty-fifth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed25
from tests.generator.model import Case
from tests.generator.sealed25_dates import stamped
from tests.generator.sealed25_read import Frame
from tests.generator.test_honest import cells_of, decoded, seen, squeezed, truth_of
from tests.generator.test_sealed4 import tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed25.cases() if case.truth is not None]
OTHERS = [case for case in sealed25.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(sealed25.TALES) == 16 and len(sealed25.FRAMES) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 24
    assert len({case.name for case in sealed25.cases()}) == len(sealed25.cases())
    assert len({(case.portal, case.url) for case in sealed25.cases()}) == len(sealed25.cases())
    assert {tale.title for tale in sealed25.TALES} == {truth_of(case)["title"] for case in ARTICLES}


def test_every_item_of_the_list_is_tried_in_two_skeletons_or_more() -> None:
    ideas = [frame.says("idea").lower() for frame in sealed25.FRAMES]
    items = (
        "tables", "divs", "word paste", "<br> text", "one span", "broken tags", "one column", "sidebars first",
        "hidden elements", "comments", "scripts", "title broken over lines", "24-hour", "labels in capitals",
    )  # fmt: skip
    assert {
        item: sum(item in idea for idea in ideas) for item in items if sum(item in idea for idea in ideas) < 2
    } == {}


def test_every_slot_is_filled() -> None:
    assert [case.name for case in sealed25.cases() if "[[" in decoded(case) or "?]]" in decoded(case)] == []


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", "own", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", "h24", "(Ngày đăng :07/08/2017 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", "caps", "THỜI GIAN ĐĂNG: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", "own", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: str, shown: str, iso: str) -> None:
    stamp = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (stamp.shown, stamp.iso) == (shown, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that the page does not show, or not where it says."""
    truth, tree, shown = truth_of(case), tree_of(case), seen(case)
    captions = [picture["caption"] for picture in truth["images"]]
    for part in (truth["title"], truth.get("published_raw"), truth["author"], truth["source"], *captions):
        if part and squeezed(part) not in shown:
            yield part
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    yield from (picture["url"] for picture in truth["images"] if picture["url"] not in sources)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth.get("related", ())):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]


def between(case: Case) -> str:
    """What stands between the first and the last line of the text, without the text and what belongs to pictures."""
    truth, shown = truth_of(case), seen(case)
    cells = [squeezed(cell) for cell in cells_of(truth)]
    start = shown.rindex(cells[0])
    inside = shown[start : shown.index(cells[-1], start) + len(cells[-1])]
    known = [*cells, *(squeezed(picture["caption"] or "") for picture in truth["images"])]
    known += [picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]]
    for part in sorted(filter(None, known), key=len, reverse=True):
        inside = inside.replace(part, "")
    return inside


@pytest.mark.parametrize("frame", sealed25.FRAMES, ids=lambda frame: frame.name)
def test_a_page_shows_what_is_said_of_it(frame: Frame) -> None:
    mine = [case for case in ARTICLES if case.family == frame.name]
    floating = squeezed("HỆ THỐNG VĂN BẢN Số/Ký hiệu: 123/KH-UBND Văn bản của Ủy ban nhân dân tỉnh Điện Biên")
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    allowed = {"", floating} if frame.says("float") else {""}
    assert {case.name: left for case in mine if (left := between(case)) not in allowed} == {}
