"""Recorded pages: folders under ``tests/pages`` that hold a page and what a reader sees on it.

A case is a folder ``<portal>/<layout>/<case>`` with ``page.html`` (the bytes as served), ``page.json`` (address, time,
headers) and ``expected.json`` (fields of the JSON of an article; those left out are not asked) or ``failure.json``.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from archive.errors import ArchiveError
from archive.models import Article, Page

#: Fields compared as they are; the others (text, lists) have their own way below.
PLAIN = ("url", "portal", "layout", "published_at", "language")
WORDED = ("title", "published_raw", "category", "lead", "author", "source")
LISTS = ("images", "attachments", "related")

#: Where this checkout keeps its recorded pages.
IN_CHECKOUT = Path(__file__).resolve().parent.parent / "tests" / "pages"

#: Field -> (expected, read) where the two differ.
Differences = dict[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded article page; ``looked_at`` tells that a person has compared ``expected`` with the page."""

    folder: Path
    page: Page
    expected: dict[str, Any]
    looked_at: bool


def recorded(folder: Path) -> Recorded:
    """Return the case in *folder*. Raises ArchiveError, naming the file, where one lacks or is not what it must be."""
    expected = _load(folder / "expected.json")
    return Recorded(folder, recorded_page(folder), expected, expected.pop("looked_at", True))


def recorded_page(folder: Path) -> Page:
    """Return the page of the case in *folder*, as it was served. Raises ArchiveError as :func:`recorded` does."""
    told = _load(folder / "page.json")
    try:
        return Page(
            url=told["url"],
            body=(folder / "page.html").read_bytes(),
            fetched_at=datetime.fromisoformat(told["fetched_at"]),
            status=told.get("status", 200),
            headers=told.get("headers", {}),
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise _unreadable(folder / ("page.html" if isinstance(error, OSError) else "page.json"), error) from error


def _load(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unreadable(file, error) from error
    if not isinstance(values, dict):
        raise _unreadable(file, TypeError("it holds no JSON object"))
    return values


def _unreadable(file: Path, error: Exception) -> ArchiveError:
    why = f"it says no {error}" if isinstance(error, KeyError) else str(error)
    return ArchiveError(f"{file} cannot be read: {why}. Mend it, or save the page again.")


def differences(read: dict[str, Any], expected: dict[str, Any]) -> Differences:
    """Return every field of *expected* that was *read* otherwise; spaces and the form of letters do not count."""
    pairs: Differences = {key: (expected[key], read[key]) for key in PLAIN if key in expected}
    pairs |= {key: (_folded(expected[key]), _folded(read[key])) for key in WORDED if key in expected}
    if "text" in expected:
        pairs["text"] = (_lines(expected["text"] or ""), _lines(read["text"]))
    if "captions" in expected:
        pairs["captions"] = (expected["captions"], [image["caption"] for image in read["images"] if image["caption"]])
    for key in (key for key in LISTS if key in expected):
        like = expected[key] or []  # a person writes null for none
        pairs[key] = (like, _parts(read[key], like))
    leaked = set(_lines(read["text"])) & {_folded(line) for line in expected.get("must_not_appear_in_text", ())}
    pairs["leaked"] = (set(), leaked)
    return {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}


def _folded(text: str | None) -> str | None:
    return None if text is None else " ".join(unicodedata.normalize("NFC", text).split())


def _lines(text: str) -> list[str | None]:
    return [_folded(line) for line in text.splitlines() if line.strip()]


def _parts(items: list[dict[str, Any]], like: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Reduce *items* to the keys the expected list asks about, so that a case may leave the address of a link out."""
    asked = like[0].keys() if like else {key for item in items for key in item}
    return [{key: item.get(key) for key in asked} for item in items]


def save_case(case: Path, page: Page, article: Article, *, looked_at: bool) -> None:
    """Write ``page.html``, ``page.json`` and ``expected.json`` of a recorded page into the folder *case*."""
    expected = {"looked_at": looked_at, **article.to_json()}
    expected.pop("html")
    _save_page(case, page)
    (case / "expected.json").write_text(_json(expected), encoding="utf-8")


def save_failure(case: Path, page: Page, reason: str) -> None:
    """Write ``page.html``, ``page.json`` and ``failure.json`` of a page that is no article into the folder *case*."""
    _save_page(case, page)
    (case / "failure.json").write_text(_json({"reason": reason}), encoding="utf-8")


def _save_page(case: Path, page: Page) -> None:
    case.mkdir(parents=True, exist_ok=True)
    facts = {"url": page.url, "fetched_at": page.fetched_at.isoformat(), "headers": dict(page.headers)}
    (case / "page.html").write_bytes(page.body)
    (case / "page.json").write_text(_json(facts), encoding="utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
