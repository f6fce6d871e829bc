"""The fourteenth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from tests.generator import sealed14
from tests.generator.model import Case
from tests.generator.sealed14_dates import shown
from tests.generator.test_honest import cells_of, decoded, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed14.cases() if case.truth is not None]
OTHERS = [case for case in sealed14.cases() if case.truth is None]
UNSEEN = "//head | //script | //style | //noscript | //template | //*[@hidden] | //*[contains(@style, 'display:none')]"
#: What the shells print between title and text end.
TOOLS = {"Nghe đọc bài", "\u200b"}


def tree_of(case: Case) -> html.HtmlElement:
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case), flags=re.I))
    for element in tree.xpath(UNSEEN):
        element.drop_tree()
    return tree


def test_there_are_enough_pages_and_no_name_or_address_twice() -> None:
    assert len(ARTICLES) == 4 * len(sealed14.TALES) >= 240 and len(OTHERS) >= 30
    assert len({case.name for case in sealed14.cases()}) == len(sealed14.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)


def test_pages_are_the_ones_that_were_sealed() -> None:
    sealed14.cases.cache_clear()
    pinned = Path(__file__).with_name("sealed14.sha256").read_text(encoding="utf-8").split()[0]
    assert sealed14.digest() == pinned


@pytest.mark.parametrize(
    ("portal", "form", "line", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 2, "NGÀY ĐĂNG: 07/08/2017 12:04 SA", "2017-08-07T00:04:00+07:00"),
        ("lai_chau", 7, "Ngày đăng: 07 tháng 08 năm 2017", "2017-08-07"),
        ("lai_chau", 9, "Ngày đăng: 12:04 AM 07/08/2017", "2017-08-07T00:04:00+07:00"),
        ("dien_bien", 0, "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 4, "Thời gian đăng: 08/07/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 3, "Thứ 2, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", 6, "07/08/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: int, line: str, iso: str) -> None:
    assert shown(portal, form, datetime(2017, 8, 7, 0, 4, 29)) == (line, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), tree_of(case)
    lines = lines_of(tree)
    if squeezed(truth["title"]) not in squeezed("".join(lines)):
        yield truth["title"]
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    yield from (line for line in (*cells_of(truth), *captions, truth["published_raw"]) if line and line not in lines)
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    yield from (picture["url"] for picture in truth["images"] if picture["url"] not in sources)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth["related"]):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in cells_of(truth) for line in lines):
            yield name


def unexplained(case: Case) -> list[str]:
    """Lines between the title and the end of the text that truth does not speak of."""
    truth = truth_of(case)
    lines = lines_of(tree_of(case))
    last = next(part for part in sealed14.TALES if part.title == truth["title"]).parts[-1]
    start = len(lines) - 1 - lines[::-1].index(last)
    end = max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1])
    known = {*cells_of(truth), *(picture["caption"] for picture in truth["images"]), truth["published_raw"], *TOOLS}
    known |= {picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_page_shows_what_is_said_of_it(case: Case) -> None:
    assert list(untrue(case)) == []
    assert unexplained(case) == []
