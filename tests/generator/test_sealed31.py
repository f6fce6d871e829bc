"""The thirty-first sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.generator import sealed31
from tests.generator.sealed30_draw import Skeleton
from tests.generator.sealed31_others import OTHERS as NOT_ARTICLES
from tests.generator.sealed31_tell import TALES, printed
from tests.generator.seen import untrue
from tests.generator.test_honest import truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed31.cases() if case.truth is not None]
OTHERS = [case for case in sealed31.cases() if case.truth is None]
#: Structures some of whose lines are not what their tags say: `time`, `small` and `big` stand within a line.
STYLED = {"db_one_column_boxes_first"}


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 20 and len(sealed31.SKELETONS) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 24
    assert len({case.name for case in sealed31.cases()}) == len({case.url for case in sealed31.cases()}) == 120
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["published_at"] is None for case in ARTICLES} == {True, False}
    assert len({mark for mark, _, _ in NOT_ARTICLES}) == 24


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db24", "Thời gian đăng: 8/7/2017 0:04:29", "2017-08-07T00:04:29+07:00"),
        ("newspaper", "Tháng Tám 7, 2017", "2017-08-07"),
        ("k2", "Thứ hai, 07 Tháng 8 2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("drupal7", "T2, 07/08/2017 - 00:04", "2017-08-07T00:04:00+07:00"),
        ("hand", "Đăng lúc 00h04, ngày 07/08/2017", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_the_systems_print_them(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


@pytest.mark.parametrize("skeleton", sealed31.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(case, STYLED)))} == {}
    assert all(("related" in truth_of(case)) == skeleton.has("related") for case in mine)
