"""What is read must not change when a page changes in ways that its reader cannot see."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from tests.generator import changes, dev
from tests.generator.model import Case
from tests.generator.score import WHEN, page_of

STABLE = (
    "title",
    "published_at",
    "published_raw",
    "category",
    "lead",
    "text",
    "author",
    "source",
    "language",
    "images",
    "related",
)
KINDS = ("wrap", "split_text", "add_hidden", "add_comments", "shout", "rename_classes")
a_seed = st.integers(0, 2**32 - 1)


@cache
def editable() -> dict[str, Case]:
    """Pages whose source we can edit as text, by name (a failing example then prints shortly)."""
    return {case.name: case for case in dev.cases() if case.truth and case.name.endswith("-declared")}


a_page = st.deferred(lambda: st.sampled_from(sorted(editable())))


def _read(case: Case, body: bytes, headers: tuple[tuple[str, str], ...] = ()) -> dict[str, Any]:
    article = extract(Page(url=case.url, body=body, fetched_at=WHEN, headers=headers), PORTALS[case.portal]).to_json()
    return {name: article[name] for name in STABLE}


def _before(case: Case) -> dict[str, Any]:
    article = extract(page_of(case), PORTALS[case.portal]).to_json()
    return {name: article[name] for name in STABLE}


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(name=a_page, seed=a_seed)
def test_a_change_nobody_sees_changes_nothing(kind: str, name: str, seed: int) -> None:
    case = editable()[name]
    changed = changes.UNSEEN[kind](case.body.decode(), Random(seed))
    assert _read(case, changed.encode()) == _before(case)


@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(name=a_page, seed=a_seed)
def test_other_bytes_for_the_same_letters_change_nothing(name: str, seed: int) -> None:
    case = editable()[name]
    body, headers = changes.reencode(case.body.decode(), Random(seed))
    assert _read(case, body, headers) == _before(case)


@settings(max_examples=25, derandomize=True, deadline=None, database=None)
@given(name=a_page, seed=a_seed)
def test_several_changes_at_once_change_nothing(name: str, seed: int) -> None:
    case, rng = editable()[name], Random(seed)
    page = case.body.decode()
    for kind in rng.sample(KINDS, 3):
        page = changes.UNSEEN[kind](page, rng)
    assert _read(case, page.encode()) == _before(case)
