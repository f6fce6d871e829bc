"""The thirteenth sealed part says of its articles only what a person can see, and its other pages hold none of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import etree

from tests.generator import sealed13
from tests.generator.model import Case
from tests.generator.sealed13_dates import written
from tests.generator.sealed13_tell import parse, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed13.cases() if case.truth is not None]
OTHERS = [case for case in sealed13.cases() if case.truth is None]


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 150 and len(OTHERS) >= 150
    assert len({case.name for case in sealed13.cases()}) == len(sealed13.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    assert {case.family for case in ARTICLES}.isdisjoint(case.family for case in OTHERS)


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("#f\n=Tên\n>Sapo\nĐoạn [nối](/a)\n*Mục\n-ý\n|a|b\n@x.jpg|Ảnh\n~Tin: Ai|Ai")[0]
    assert text_of(tale) == "Sapo\n\nĐoạn nối\n\nMục\n\ný\n\na | b"
    assert (tale.title, tale.author, tale.pieces[-1].rest) == ("Tên", "Ai", "Ảnh")


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lc-words", "Ngày đăng: 07 tháng 08 năm 2017", "2017-08-07"),
        ("db", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("db-day", "Thời gian đăng: 8/7/2017", "2017-08-07"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("gmt", "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
        ("dot", "Thứ 2, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, shown: str, iso: str) -> None:
    assert written(form, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    yield from (
        line
        for line in (truth["title"], *cells_of(truth), *captions, truth["published_raw"])
        if line and line not in shown
    )
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
    start = max(at for at, line in enumerate(lines) if line == truth["title"])
    end = max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1])
    known = {*cells_of(truth), *(picture["caption"] for picture in truth["images"]), truth["published_raw"]}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_page_shows_what_is_said_of_it(case: Case) -> None:
    assert list(untrue(case)) == []
    assert unexplained(case) == []


def test_a_page_that_is_no_article_holds_no_tale() -> None:
    told = {
        line for case in ARTICLES for line in (*cells_of(truth_of(case)), truth_of(case)["title"]) if len(line) > 24
    }
    pages = [case for case in OTHERS if case.body.lstrip()[:1] != b"{" and case.family != "raw_data"]
    assert [case.name for case in pages if told & set(_lines(case))] == []


def _lines(case: Case) -> list[str]:
    try:
        return lines_of(tree_of(case))
    except etree.ParserError:  # a stub with nothing on it
        return []
