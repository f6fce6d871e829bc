"""The seventeenth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urljoin

import pytest

from tests.generator import sealed17
from tests.generator.model import Case
from tests.generator.sealed17_dates import written
from tests.generator.sealed17_ink import INKS
from tests.generator.sealed17_tell import TALES, parse
from tests.generator.test_honest import squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed17.cases() if case.truth is not None]
OTHERS = [case for case in sealed17.cases() if case.truth is None]


def shown_of(case: Case) -> list[str]:
    """The lines of the page, without what is hidden."""
    tree = tree_of(case)
    for element in tree.xpath("//template | //*[@hidden]"):
        element.drop_tree()
    return lines_of(tree)


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(TALES) == 45 and len(sealed17.DRESSES) == 14 and len(ARTICLES) >= 190 and len(OTHERS) >= 40
    assert len({case.name for case in sealed17.cases()}) == len(sealed17.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert all(any(f"-{ink}-" in case.name for case in ARTICLES) for ink in INKS)


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("=en\n#Tên\n>Sapo\nĐoạn\n##Mục\n1)Một\n1)Hai\n|a|b\n|c|d\n@x.jpg|Ảnh\n~A/Nguồn: B||A||B")
    assert (tale.title, tale.lead, tale.language, tale.author, tale.source) == ("Tên", "Sapo", "en", "A", "B")
    assert [piece.kind for piece in tale.pieces] == ["p", "h", "ol", "table", "pic"]
    assert tale.sign == ("A", "Nguồn: B")


@pytest.mark.parametrize(
    ("portal", "way", "shown", "iso"),
    [
        ("lai_chau", "own", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", "h24", "(Ngày đăng :07/08/2017 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", "day", "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("dien_bien", "capitals", "THỜI GIAN ĐĂNG: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", "split", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, way: str, shown: str, iso: str) -> None:
    assert written(portal, datetime(2017, 8, 7, 0, 4, 29), way)[1:] == (shown, iso)


@pytest.mark.parametrize("dress", sealed17.DRESSES, ids=lambda dress: dress.name)
def test_what_is_expected_stands_on_lines_of_its_own(dress: Any) -> None:
    wrong = []
    for case in (case for case in ARTICLES if case.family == dress.name):
        truth, shown = truth_of(case), {squeezed(line) for line in shown_of(case)}
        cells = [cell for line in truth["text"].split("\n\n") for cell in line.split(" | ")]
        captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
        parts = [*cells, *captions, truth.get("lead"), truth["published_raw"]]
        wrong += [(case.name, part) for part in filter(None, parts) if squeezed(part) not in shown]
    assert wrong == []


@pytest.mark.parametrize("dress", sealed17.DRESSES, ids=lambda dress: dress.name)
def test_pictures_files_lists_and_names_are_where_they_are_said_to_be(dress: Any) -> None:
    wrong = []
    for case in (case for case in ARTICLES if case.family == dress.name):
        truth, tree = truth_of(case), tree_of(case)
        sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
        links = [urljoin(case.url, link) for link in tree.xpath("//a/@href")]
        wrong += [one for one in truth["images"] if "url" in one and one["url"] not in sources]
        wrong += [one for one in (*truth["related"], *truth["attachments"]) if one["url"] not in links]
        told = set(truth["text"].split("\n\n"))
        outside = [line for line in shown_of(case) if line not in told]
        names = filter(None, (truth["author"], truth["source"]))
        wrong += [(case.name, name) for name in names if not any(name in line for line in outside)]
    assert wrong == []


def test_a_page_that_is_no_article_holds_no_tale() -> None:
    titles = {squeezed(tale.title) for tale in TALES}
    for case in OTHERS:
        shown = {squeezed(line) for line in shown_of(case)}
        assert shown and not titles & shown, case.name
