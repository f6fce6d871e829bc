"""The sixth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed6
from tests.generator.model import Case
from tests.generator.sealed6_dates import stamped
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed6.cases() if case.truth is not None]
OTHERS = [case for case in sealed6.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(ARTICLES) >= 220 and len(OTHERS) >= 30
    assert len({case.name for case in sealed6.cases()}) == len(sealed6.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    told = {truth_of(case)["title"] for case in ARTICLES}
    assert {tale.title for tale in sealed6.TALES} <= told


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 3, "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("lai_chau", 5, "Ngày đăng: 07 tháng 08 năm 2017", "2017-08-07"),
        ("dien_bien", 0, "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 3, "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 2, "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 3, "Thứ 2, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: int, shown: str, iso: str) -> None:
    stamp = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (stamp.line, stamp.iso) == (shown, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    title = [] if case.family == "title_lines" else [truth["title"]]
    for line in (*title, *cells_of(truth), *captions, truth.get("published_raw")):
        if line and line not in shown:
            yield line
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
    """Lines between the title and the end of the text that truth does not speak of."""
    truth = truth_of(case)
    lines = lines_of(tree_of(case))
    start = 0 if case.family == "title_lines" else len(lines) - 1 - lines[::-1].index(truth["title"])
    end = max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1])
    known = {*cells_of(truth), *(picture["caption"] for picture in truth["images"]), truth.get("published_raw")}
    known |= {picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_page_shows_what_is_said_of_it(case: Case) -> None:
    assert list(untrue(case)) == []
    if case.family not in {"title_lines", "share_bars", "form_table"}:
        assert unexplained(case) == []
