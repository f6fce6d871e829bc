"""The thirty-seventh sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

import pytest
from lxml import html

from tests.generator import sealed37
from tests.generator.model import Case
from tests.generator.sealed37_pastes import PASTES
from tests.generator.sealed37_print import shown
from tests.generator.sealed37_tell import TALES, TRAPS, TRAPS_EN
from tests.generator.seen import untrue
from tests.generator.test_honest import decoded, truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed37.cases() if case.truth is not None]
OTHERS = [case for case in sealed37.cases() if case.truth is None]


def test_there_are_enough_pages_everything_is_drawn_and_no_name_comes_twice() -> None:
    assert len(TALES) == 24 and len(sealed37.LAYOUTS) == 20 and len(ARTICLES) == 160 and len(OTHERS) == 40
    assert len({case.name for case in sealed37.cases()}) == len({case.url for case in sealed37.cases()}) == 200
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {layout.name for layout in sealed37.LAYOUTS} == {case.family for case in ARTICLES}
    assert all(any(f"-{paste.name}-" in case.name for case in ARTICLES) for paste in PASTES)
    ways = {case.name.rsplit("-", 1)[1] for case in ARTICLES}
    assert ways >= {"undeclared", "bom", "utf16le", "nfd", "cp1258", "named"}


def test_most_traps_are_set() -> None:
    told = "\n".join(truth_of(case)["text"] for case in ARTICLES)
    assert sum(trap[0].text in told for trap in (*TRAPS, *TRAPS_EN)) >= 30


@pytest.mark.parametrize(
    ("form", "told", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lc24", "(Ngày đăng :07/08/2017 0:04:29)", "2017-08-07T00:04:29+07:00"),
        ("lccaps", "(NGÀY ĐĂNG :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lcday", "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("db", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("db24", "Thời gian đăng: 8/7/2017 0:04:29", "2017-08-07T00:04:29+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("nvcomma", "Thứ hai, 07/08/2017, 00:04", "2017-08-07T00:04:00+07:00"),
        ("nvlabel", "Đăng lúc: Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("nven", "Monday - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("none", "", None),
    ],
)
def test_days_are_shown_as_the_systems_print_them(form: str, told: str, iso: str | None) -> None:
    parts, meant = shown(form, datetime(2017, 8, 7, 0, 4, 29))
    assert ("".join(parts), meant) == (told, iso)


def unveiled(case: Case) -> Case:
    """The page without what is not shown."""
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    for element in tree.xpath(
        "//script | //style | //template | //*[@hidden] | //*[contains(@style, 'display:none')] | //comment()"
    ):
        element.drop_tree()
    return replace(case, name="unveiled-declared", body=html.tostring(tree, encoding="utf-8"))


def styled(case: Case) -> set[str]:
    """The layout of a page on which white space, not a tag, makes lines."""
    return {case.family} if "<pre" in decoded(case) else set()


@pytest.mark.parametrize("name", [layout.name for layout in sealed37.LAYOUTS])
def test_a_page_shows_what_is_said_of_it(name: str) -> None:
    mine = [case for case in ARTICLES if case.family == name]
    assert {case.name: found for case in mine if (found := list(untrue(unveiled(case), styled(case))))} == {}
