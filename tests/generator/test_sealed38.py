"""The thirty-eighth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from datetime import datetime
from random import Random

import pytest

from tests.generator import sealed38
from tests.generator.sealed38_kit import date
from tests.generator.sealed38_tell import TALES, TRAPS
from tests.generator.seen import untrue
from tests.generator.test_honest import truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed38.cases() if case.truth is not None]
OTHERS = [case for case in sealed38.cases() if case.truth is None]


def test_there_are_enough_pages_everything_is_drawn_and_no_name_comes_twice() -> None:
    assert len(TALES) == 24 and len(sealed38.LAYOUTS) == 20 and len(ARTICLES) == 160 and len(OTHERS) == 40
    assert len({case.name for case in sealed38.cases()}) == len({case.url for case in sealed38.cases()}) == 200
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {layout.name for layout in sealed38.LAYOUTS} == {case.family for case in ARTICLES}


def test_most_traps_are_set() -> None:
    told = "\n".join(truth_of(case)["text"] for case in ARTICLES)
    assert sum(line.split("~")[0] in told for _, line in TRAPS) >= 40


@pytest.mark.parametrize(
    ("portal", "iso"),
    [
        ("lai_chau", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_mean_what_they_show(portal: str, iso: str) -> None:
    told = {date(portal, datetime(2017, 8, 7, 0, 4, 29), Random(seed), False)[1:] for seed in range(60)}
    assert {meant for _, meant in told} == {iso} and len(told) >= 3


@pytest.mark.parametrize("name", [layout.name for layout in sealed38.LAYOUTS])
def test_a_page_shows_what_is_said_of_it(name: str) -> None:
    mine = [case for case in ARTICLES if case.family == name]
    assert {case.name: found for case in mine if (found := list(untrue(case, set())))} == {}
