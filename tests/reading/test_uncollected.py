"""While a page is read no cycles are sought: there are none, whatever is read and however it ends."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import suppress

import pytest

from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract, read
from crawler.reading.uncollected import collection_paused
from tests.generator import dev
from tests.generator.model import Case
from tests.generator.score import page_of


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """Each test starts without garbage and leaves the collector at work."""
    gc.collect()
    yield
    gc.enable()


def test_reading_leaves_no_cycles_behind() -> None:
    cases = dev.cases()[::9]
    for case in cases:
        _read_or_refuse(case)
    gc.collect()
    gc.disable()
    for case in cases:
        _read_or_refuse(case)
    assert gc.collect() == 0


def _read_or_refuse(case: Case) -> None:
    for way in (extract, read):
        with suppress(ExtractionError):
            way(page_of(case), PORTALS[case.portal])


def test_the_collector_is_left_as_it_was_found() -> None:
    with pytest.raises(ExtractionError), collection_paused():
        assert not gc.isenabled()
        raise ExtractionError("no article")
    assert gc.isenabled()
    gc.disable()
    with collection_paused():
        pass
    assert not gc.isenabled()
