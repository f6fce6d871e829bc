"""The thirty-second sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.generator import sealed32
from tests.generator.model import Case
from tests.generator.sealed30_draw import Skeleton
from tests.generator.sealed32_others import OTHERS as NOT_ARTICLES
from tests.generator.sealed32_tell import TALES, printed
from tests.generator.seen import untrue
from tests.generator.test_honest import squeezed, truth_of
from tests.generator.test_sealed4 import tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed32.cases() if case.truth is not None]
OTHERS = [case for case in sealed32.cases() if case.truth is None]
#: Structures some of whose lines are not what their tags say: a title and its date, a picture and its words in one line.
STYLED = {"db_symfony", "gov_jsp_box", "gov_cake", "gov_one_para", "gov_drupal", "lc_mojo", "gov_ttv"}


def loosely(case: Case) -> set[str]:
    """The titles of other news whose links hold their date or their picture's words too."""
    shown = [squeezed(link.text_content()) for link in tree_of(case).xpath("//a")]
    titles = [str(item["title"]) for item in truth_of(case).get("related", ())]
    return {title for title in titles if any(text.startswith(squeezed(title)) for text in shown)}


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 22 and len(sealed32.SKELETONS) == 28 and len(ARTICLES) == 112 and len(OTHERS) == 28
    assert len({case.name for case in sealed32.cases()}) == len({case.url for case in sealed32.cases()}) == 140
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {truth_of(case)["language"] for case in ARTICLES} == {"vi", "en", "zh"}
    assert len({mark for mark, _, _ in NOT_ARTICLES}) == 28


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("bracket", "[00:04 - 07/08/2017]", "2017-08-07T00:04:00+07:00"),
        ("stamp", "Ngày đăng: 2017-08-07 00:04:29.0", "2017-08-07T00:04:29+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("gaps", "(Ngày 07 - 08 - 2017)", "2017-08-07"),
        ("gmt", "Cập nhật lúc 00:04, Thứ Hai, 07/08/2017 (GMT+7)", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_the_systems_print_them(form: str, shown: str, iso: str) -> None:
    parts, means = printed(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), means) == (shown, iso)


@pytest.mark.parametrize("skeleton", sealed32.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [
        replace(case, truth={"published_raw": None} | truth_of(case))
        for case in ARTICLES
        if case.family == skeleton.name
    ]
    assert {case.name: found for case in mine if (found := set(untrue(case, STYLED)) - loosely(case))} == {}
    assert all(("related" in truth_of(case)) == skeleton.has("related") for case in mine)
