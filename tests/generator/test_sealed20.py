"""The twentieth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed20
from tests.generator.model import Case
from tests.generator.sealed20_dress import DRESSES, Dress
from tests.generator.sealed20_tell import parse, stamped, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of
from tests.generator.test_sealed18 import drawn_tree

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed20.cases() if case.truth is not None]
OTHERS = [case for case in sealed20.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(sealed20.TALES) == 60 and len(ARTICLES) == 150 and len(OTHERS) == 20
    assert len({case.name for case in sealed20.cases()}) == len(sealed20.cases())
    assert len({(case.portal, case.url) for case in sealed20.cases()}) == len(sealed20.cases())
    assert {tale.title for tale in sealed20.TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {case.family for case in ARTICLES} == {dress.name for dress in DRESSES}


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse(
        "# Tên // bài\n! year=2020\n> Sapo\n**Hỏi:** Gì?\n- Mục\n| a | b\n@ x.jpg :: Ảnh\n= Tin: {a:X} (Theo {s:Y})"
    )
    assert (tale.title, tale.author, tale.source, tale.signs) == ("Tên bài", "X", "Y", ("Tin: X (Theo Y)",))
    assert text_of(tale, "- ") == "Sapo\n\nHỏi: Gì?\n\n- Mục\n\na | b"


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
    assert stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form) == (shown, iso)


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), drawn_tree(case)
    shown, cells = lines_of(tree), cells_of(truth)
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    yield from {*filter(None, (*cells, *captions, truth["published_raw"], truth.get("lead")))} - set(shown)
    if squeezed(truth["title"]) not in squeezed("".join(shown)):
        yield truth["title"]
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    yield from (picture["url"] for picture in truth["images"] if picture["url"] not in sources)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    yield from (item["title"] for item in truth["related"] if (item["url"], squeezed(item["title"])) not in links)
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in cells for line in shown):
            yield name


def unexplained(case: Case) -> list[str]:
    """Lines between the date and the end of the text that truth does not speak of."""
    truth, lines = truth_of(case), lines_of(drawn_tree(case))
    if not truth["published_raw"]:
        return []
    start = lines.index(truth["published_raw"])
    end = max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1])
    known = {*cells_of(truth), *(picture["caption"] for picture in truth["images"])}
    return [line for line in lines[start + 1 : end] if line not in known]


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_a_page_shows_what_is_said_of_it(dress: Dress) -> None:
    mine = [case for case in ARTICLES if case.family == dress.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := unexplained(case))} == {}


def test_no_placeholder_is_left() -> None:
    assert [case.name for case in sealed20.cases() if b"[[" in case.body.replace(b"\x00", b"")] == []
