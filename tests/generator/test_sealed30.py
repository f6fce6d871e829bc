"""The thirtieth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.generator import sealed30
from tests.generator.sealed30_draw import Skeleton
from tests.generator.sealed30_tell import TALES, printed
from tests.generator.seen import untrue
from tests.generator.test_honest import truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed30.cases() if case.truth is not None]
OTHERS = [case for case in sealed30.cases() if case.truth is None]
#: Structures some of whose lines are not what their tags say: `display: inline`, and Word's own inline tags.
STYLED = {"drupal_fields", "lc_word_h1_is_the_logo"}


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 17 and len(sealed30.SKELETONS) == 20 and len(ARTICLES) == 80 and len(OTHERS) == 20
    assert len({case.name for case in sealed30.cases()}) == len({case.url for case in sealed30.cases()}) == 100
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["published_at"] is None for case in ARTICLES} == {True, False}


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db_day", "Thời gian đăng: 8/7/2017", "2017-08-07"),
        ("joomla", "Được đăng: 07 Tháng 8 2017", "2017-08-07"),
        ("week", "Thứ hai, 07/08/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


@pytest.mark.parametrize("skeleton", sealed30.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(case, STYLED)))} == {}
    assert all(("related" in truth_of(case)) == skeleton.has("related") for case in mine)
