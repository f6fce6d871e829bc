"""The twenty-ninth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.generator import sealed29
from tests.generator.sealed29_draw import Skeleton
from tests.generator.sealed29_tell import TALES, parse, printed, text_of
from tests.generator.seen import untrue
from tests.generator.test_honest import truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed29.cases() if case.truth is not None]
OTHERS = [case for case in sealed29.cases() if case.truth is None]
#: Structures whose lines a style makes, not a tag: `white-space: pre-line`, `display: inline` and `display: block`.
STYLED = {"db_nextjs_preline", "db_drupal7_sidebar_first", "lc_webcenter_adf_spans"}


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 20 and len(sealed29.SKELETONS) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 20
    assert len({case.name for case in sealed29.cases()}) == len({case.url for case in sealed29.cases()}) == 116
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["published_at"] is None for case in ARTICLES} == {True, False}


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse('Tên\n> Sapo\nĐoạn\n## Mục\n- Một\n- Hai\n" Lời\n| a | b\n! x.jpg :: Ảnh\n! y.jpg ::\n@ X\n$ Y')
    assert (tale.title, tale.lead, tale.author, tale.source) == ("Tên", "Sapo", "X", "Y")
    assert text_of(tale, "- ") == "Sapo\n\nĐoạn\n\nMục\n\n- Một\n\n- Hai\n\nLời\n\na | b"
    assert [piece.lines for piece in tale.pieces if piece.kind == "i"] == [("x.jpg", "Ảnh"), ("y.jpg", "")]


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db_drupal", "Thời gian đăng: Thứ hai, 08/07/2017 - 00:04", "2017-08-07T00:04:00+07:00"),
        ("db_spelt", "Thời gian đăng: 7 Tháng Tám, 2017", "2017-08-07"),
        ("lc_words", "Ngày đăng: Thứ hai, ngày 07 tháng 8 năm 2017", "2017-08-07"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


@pytest.mark.parametrize("skeleton", sealed29.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(case, STYLED)))} == {}
    assert all(("related" in truth_of(case)) == skeleton.has("related") for case in mine)
