"""Recorded pages: each says what a reader sees on it, or the reason for which it is no article.

A case is a folder ``tests/pages/<portal>/<layout>/<case>`` with ``page.html`` (the bytes as served), ``page.json``
(address, time, headers) and ``expected.json`` (fields of the JSON of an article; those left out are not asked) or
``failure.json`` (``reason``: one slug or several that would do).
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract

PAGES = Path(__file__).resolve().parent.parent / "pages"
CASES = sorted(file.parent for file in PAGES.glob("*/*/*/page.html"))
#: Fields compared as they are; the others (text, lists) have their own way below.
PLAIN = ("url", "portal", "layout", "published_at", "language")
WORDED = ("title", "published_raw", "category", "lead", "author", "source")


def name_of(case: Path) -> str:
    return str(case.relative_to(PAGES))


def load(case: Path, name: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((case / name).read_text(encoding="utf-8"))
    return values


def page_of(case: Path) -> Page:
    told = load(case, "page.json")
    return Page(
        url=told["url"],
        body=(case / "page.html").read_bytes(),
        fetched_at=told["fetched_at"],
        status=told.get("status", 200),
        headers=told.get("headers", {}),
    )


def folded(text: str | None) -> str | None:
    return None if text is None else " ".join(unicodedata.normalize("NFC", text).split())


def lines(text: str) -> list[str | None]:
    return [folded(line) for line in text.splitlines() if line.strip()]


def parts(items: list[dict[str, Any]], like: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Reduce *items* to the keys the expected list asks about, so that a case may leave the address of a link out."""
    asked = like[0].keys() if like else {key for item in items for key in item}
    return [{key: item.get(key) for key in asked} for item in items]


def differences(read: dict[str, Any], expected: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Return field -> (expected, read) of every field of *expected* that was read otherwise."""
    pairs: dict[str, tuple[Any, Any]] = {key: (expected[key], read[key]) for key in PLAIN if key in expected}
    pairs |= {key: (folded(expected[key]), folded(read[key])) for key in WORDED if key in expected}
    if "text" in expected:
        pairs["text"] = (lines(expected["text"]), lines(read["text"]))
    if "captions" in expected:
        pairs["captions"] = (expected["captions"], [image["caption"] for image in read["images"] if image["caption"]])
    for key in ("images", "attachments", "related"):
        if key in expected:
            pairs[key] = (expected[key], parts(read[key], expected[key]))
    leaked = set(lines(read["text"])) & {folded(line) for line in expected.get("must_not_appear_in_text", ())}
    pairs["leaked"] = (set(), leaked)
    return {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}


@pytest.mark.parametrize("case", [case for case in CASES if (case / "expected.json").exists()], ids=name_of)
def test_an_article_is_read_as_a_person_reads_it(case: Path) -> None:
    expected = load(case, "expected.json")
    assert expected.pop("looked_at", True), (
        f"Nobody has looked at {name_of(case)} yet: compare its expected.json with the page in a browser, mend it, and "
        'set "looked_at": true.'
    )
    read = extract(page_of(case), PORTALS[case.parts[-3]]).to_json()
    assert differences(read, expected) == {}


@pytest.mark.parametrize("case", [case for case in CASES if (case / "failure.json").exists()], ids=name_of)
def test_a_page_that_is_no_article_fails_by_name(case: Path) -> None:
    wanted = load(case, "failure.json")["reason"]
    with pytest.raises(ExtractionError) as told:
        extract(page_of(case), PORTALS[case.parts[-3]])
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
