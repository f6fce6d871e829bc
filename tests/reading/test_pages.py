"""Recorded pages: each says what a reader sees on it, or the reason for which it is no article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract
from crawler.recorded import differences, recorded, recorded_page

PAGES = Path(__file__).resolve().parent.parent / "pages"
CASES = sorted(file.parent for file in PAGES.glob("*/*/*/page.html"))


def name_of(case: Path) -> str:
    return str(case.relative_to(PAGES))


@pytest.mark.parametrize("case", [case for case in CASES if (case / "expected.json").exists()], ids=name_of)
def test_an_article_is_read_as_a_person_reads_it(case: Path) -> None:
    known = recorded(case)
    assert known.looked_at, (
        f"Nobody has looked at {name_of(case)} yet: compare its expected.json with the page in a browser, mend it, and "
        'set "looked_at": true.'
    )
    read = extract(known.page, PORTALS[case.parts[-3]]).to_json()
    assert differences(read, known.expected) == {}


@pytest.mark.parametrize("case", [case for case in CASES if (case / "failure.json").exists()], ids=name_of)
def test_a_page_that_is_no_article_fails_by_name(case: Path) -> None:
    wanted = json.loads((case / "failure.json").read_text(encoding="utf-8"))["reason"]
    with pytest.raises(ExtractionError) as told:
        extract(recorded_page(case), PORTALS[case.parts[-3]])
    assert told.value.reason in ([wanted] if isinstance(wanted, str) else wanted)
    assert str(told.value).strip()


@pytest.mark.parametrize("portal", PORTALS)
def test_each_portal_has_a_recorded_article_and_a_recorded_failure(portal: str) -> None:
    kinds = {file.name for file in (PAGES / portal).glob("*/*/*.json")}
    assert "expected.json" in kinds, f"Record an article page of {portal} under tests/pages/{portal}/<layout>/<case>/."
    assert "failure.json" in kinds, (
        f"Record a page of {portal} that is no article (a list, an error) with failure.json."
    )


def test_every_recorded_page_says_what_it_is() -> None:
    unclear = [name_of(case) for case in CASES if (case / "expected.json").exists() == (case / "failure.json").exists()]
    assert unclear == []
