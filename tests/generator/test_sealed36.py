"""The thirty-sixth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.generator import sealed36
from tests.generator.model import Case
from tests.generator.sealed36_others import ALONE, INSIDE
from tests.generator.sealed36_print import forms, told_by
from tests.generator.sealed36_tell import ENGLISH, TALES, TRAPS
from tests.generator.seen import untrue
from tests.generator.test_honest import decoded, truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed36.cases() if case.truth is not None]
OTHERS = [case for case in sealed36.cases() if case.truth is None]


def test_there_are_enough_pages_everything_is_drawn_and_no_name_comes_twice() -> None:
    assert len(TALES) == 24 and len(sealed36.LAYOUTS) == 20 and len(ARTICLES) == 160 and len(OTHERS) == 40
    assert len({case.name for case in sealed36.cases()}) == len({case.url for case in sealed36.cases()}) == 200
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {layout.name for layout in sealed36.LAYOUTS} == {case.family for case in ARTICLES}
    assert {case.name.rsplit("-", 1)[1] for case in ARTICLES} >= {
        "undeclared",
        "bom",
        "utf16le",
        "nfd",
        "cp1258",
        "named",
    }
    assert len(INSIDE) + len(ALONE) == 40


def test_most_traps_are_set() -> None:
    told = "\n".join(truth_of(case)["text"] for case in ARTICLES)
    assert sum(trap[0].lines[0] in told for trap in (*TRAPS, *ENGLISH)) >= 30


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lc24", "(Ngày đăng :07/08/2017 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("lccaps", "(NGÀY ĐĂNG :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("db", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("db24", "Thời gian đăng: 8/7/2017 0:04:29", "2017-08-07T00:04:29+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("nvslash", "Thứ Hai, 07/08/2017, 00:04", "2017-08-07T00:04:00+07:00"),
        ("nven", "Monday - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_the_systems_print_them(form: str, shown: str, iso: str) -> None:
    moment = datetime(2017, 8, 7, 0, 4, 29)
    assert ("".join(forms(moment)[form]), told_by(form, moment)) == (shown, iso)


def styled(case: Case) -> set[str]:
    """The layout of a page on which a style sheet, not a tag, makes lines."""
    return {case.family} if "display:block;margin-bottom" in decoded(case) else set()


@pytest.mark.parametrize("name", [layout.name for layout in sealed36.LAYOUTS])
def test_a_page_shows_what_is_said_of_it(name: str) -> None:
    mine = [case for case in ARTICLES if case.family == name]
    assert {case.name: found for case in mine if (found := list(untrue(case, styled(case))))} == {}
