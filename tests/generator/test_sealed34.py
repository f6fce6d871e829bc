"""The thirty-fourth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.generator import sealed34
from tests.generator.model import Case
from tests.generator.sealed30_draw import Skeleton
from tests.generator.sealed34_others import OTHERS as NOT_ARTICLES
from tests.generator.sealed34_tell import TALES, printed
from tests.generator.seen import untrue
from tests.generator.test_honest import squeezed, truth_of
from tests.generator.test_sealed4 import tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed34.cases() if case.truth is not None]
OTHERS = [case for case in sealed34.cases() if case.truth is None]
#: Structures some of whose lines are not what their tags say.
STYLED: set[str] = {"nuke_without_wrappers"}
#: Structures whose lists of other news hold the day within the link.
WITH_DAY = {"db_path_bar_clock"}


def seen(case: Case) -> Case:
    """*case* as the common look wants it: with a date line and an author, if only none."""
    truth = {"published_raw": None, "author": None} | truth_of(case)
    return replace(case, truth=truth | ({"related": []} if case.family in WITH_DAY else {}))


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 20 and len(sealed34.SKELETONS) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 24
    assert len({case.name for case in sealed34.cases()}) == len({case.url for case in sealed34.cases()}) == 120
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["published_at"] is None for case in ARTICLES} == {True, False}
    assert len({mark for mark, _, _ in NOT_ARTICLES}) == 24


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("short_year", "07/08/17 12:04 am", "2017-08-07T00:04:00+07:00"),
        ("yii", "Đăng lúc: 00:04 AM - 07/08/17", "2017-08-07T00:04:00+07:00"),
        ("names", "Ngày đăng: Thứ Hai Tháng Tám 7, 2017", "2017-08-07"),
        ("locale", "Đăng vào lúc 00:04:29 7 tháng 8, 2017", "2017-08-07T00:04:29+07:00"),
        ("clock_month", "Thời gian đăng: 00:04 ngày 08/07/2017", "2017-08-07T00:04:00+07:00"),
        ("spaced", "Ngày đăng: 07 - 08 - 2017", "2017-08-07"),
    ],
)
def test_dates_are_shown_as_the_systems_print_them(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


@pytest.mark.parametrize("skeleton", sealed34.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(seen(case), STYLED)))} == {}
    assert all(("related" in truth_of(case)) == skeleton.has("related") for case in mine)


@pytest.mark.parametrize("family", sorted(WITH_DAY))
def test_a_link_to_other_news_begins_with_its_title(family: str) -> None:
    for case in (case for case in ARTICLES if case.family == family):
        links = [link.text_content().strip() for link in tree_of(case).xpath("//a")]
        for item in truth_of(case)["related"]:
            assert any(squeezed(link).startswith(squeezed(item["title"])) for link in links), item
