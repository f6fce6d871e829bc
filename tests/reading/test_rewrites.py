"""Pages of all parts in other tags: what looks the same is read the same."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import pytest

from crawler.portals import PORTALS
from crawler.saved import own_address
from tests.generator.around import AROUND
from tests.generator.model import Case
from tests.generator.rewrites import NEARLY, SAME, Rewrite, rewritten
from tests.generator.score import PARTS, cases_of, judge, our_reader, paragraphs

_FIELDS = ("title", "published_at", "published_raw", "category", "lead", "author", "source")
_EVERY = 211


@cache
def _some() -> tuple[Case, ...]:
    """A page in two hundred of all parts."""
    return tuple([case for part in PARTS for case in cases_of(part) if case.truth][::_EVERY])


#: What was read so far, by the bytes of the page: each is read once as it was, whatever is done to it.
_READ: dict[tuple[str, bytes], dict[str, Any]] = {}


def _shape(case: Case) -> dict[str, Any]:
    key = case.url, case.body
    if key not in _READ:
        _READ[key] = _read(case)
    return _READ[key]


def _read(case: Case) -> dict[str, Any]:
    result = judge(case, our_reader())
    if result.got is None:
        return {"error": result.error}
    fields = {name: result.got[name] for name in _FIELDS}
    images = [(image["url"], image["caption"]) for image in result.got["images"]]
    return {**fields, "text": paragraphs(result.got["text"]), "images": images}


def _differ(rewrite: Rewrite) -> tuple[list[str], int]:
    """Names of the pages that *rewrite* makes read otherwise, and how many it changed."""
    rng = Random(rewrite.__name__)
    pairs = [pair for case in _some() if (pair := rewritten(case, rewrite, rng))]
    return [before.name for before, after in pairs if _shape(before) != _shape(after)], len(pairs)


@pytest.mark.parametrize("name", SAME)
def test_what_looks_the_same_is_read_the_same(name: str) -> None:
    differ, changed = _differ(SAME[name])
    assert changed > 8
    assert not differ


@pytest.mark.parametrize("name", NEARLY)
def test_most_pages_do_without_a_sign(name: str) -> None:
    differ, changed = _differ(NEARLY[name])
    assert changed > 8
    assert len(differ) * 10 <= changed, differ


@pytest.mark.parametrize("name", AROUND)
def test_boxes_round_a_page_change_nothing_of_its_article(name: str) -> None:
    differ, changed = _differ(AROUND[name])
    assert changed == len(_some())
    assert len(differ) <= 1, differ  # of an undated page: the day of a box


def test_a_saved_page_whose_address_nobody_kept_reads_as_it_did_at_its_address() -> None:
    saved = [replace(case, url=own_address(case.body) or PORTALS[case.portal].home_url, headers=()) for case in _some()]
    differ = [one.name for one, other in zip(_some(), saved, strict=True) if _words(one) != _words(other)]
    assert len(differ) <= 1, differ  # of some titles the address is the only witness


def _words(case: Case) -> dict[str, Any]:
    """What is read of *case*, but for where its pictures lie, which its address tells."""
    shape = _shape(case)
    return {**shape, "images": [caption for _, caption in shape.get("images", ())]}
