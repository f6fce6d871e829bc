"""The twenty-eighth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed28
from tests.generator.model import Case
from tests.generator.sealed28_page import Skeleton, related_template
from tests.generator.sealed28_tell import TALES, parse, printed, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed28.cases() if case.truth is not None]
OTHERS = [case for case in sealed28.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 20 and len(sealed28.SKELETONS) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 20
    assert len({case.name for case in sealed28.cases()}) == len({case.url for case in sealed28.cases()}) == 116
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["published_at"] is None for case in ARTICLES} == {True, False}


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("Tên\n> Sapo\nĐoạn\n## Mục\n- Một\n- Hai\n| a | b\n! x.jpg :: Ảnh\n! y.jpg ::\n@ X\n$ Y")
    assert (tale.title, tale.lead, tale.author, tale.source) == ("Tên", "Sapo", "X", "Y")
    assert text_of(tale, "- ") == "Sapo\n\nĐoạn\n\nMục\n\n- Một\n\n- Hai\n\na | b"
    assert [piece.lines for piece in tale.pieces if piece.kind == "i"] == [("x.jpg", "Ảnh"), ("y.jpg", "")]


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db24", "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("words", "07 tháng 08 năm 2017", "2017-08-07"),
        ("ampm", "12:04 AM 07/08/2017", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    squeezed_lines = {squeezed(line) for line in shown}
    captions = [picture["caption"] for picture in truth["images"]]
    for line in (*cells_of(truth), *captions, truth["published_raw"], truth["category"]):
        if line and squeezed(line) not in squeezed_lines and not (line == truth["category"] and line in "".join(shown)):
            yield line
    if squeezed(truth["title"]) not in squeezed("".join(shown)):
        yield truth["title"]
    if [urljoin(case.url, src) for src in tree.xpath("//img/@src") if "/Uploads/anh/" in src] != [
        picture["url"] for picture in truth["images"]
    ]:
        yield "pictures"
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth.get("related", ())):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in cells_of(truth) for line in shown):
            yield name
    if any("⟦" in line or "{" in line or "¦" in line for line in shown):
        yield "a field that was not filled"


@pytest.mark.parametrize("skeleton", sealed28.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert all(("related" in truth_of(case)) == bool(related_template(skeleton)) for case in mine)
