"""A fortieth sealed part: sixty pages written by hand, each with its own article, structure and company of traps.

The documents lie in ``sealed40_pages`` and are marked as those of the thirty-ninth part are (see there); a page may have
no date. Written without a look at the reader. ``python -m tests.generator.sealed40`` prints the digest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed39 import _HEAD, _MARK, _links, _one, _told, lines_of

FOLDER = Path(__file__).with_name("sealed40_pages")
_PICTURE = re.compile(r'⟦G⟧(?:data-)?src="?([^"\s>]*)|⟦I\|([^⟦⟧]*)⟧')


def _images(source: str, url: str) -> list[dict[str, Any]]:
    """Pictures are marked ``⟦G⟧`` before their address; a caption ``⟦I|...⟧`` belongs to the picture before it."""
    found: list[dict[str, Any]] = []
    for picture, caption in _PICTURE.findall(source):
        if picture:
            found.append({"url": urljoin(url, picture), "caption": None})
        else:
            found[-1]["caption"] = _told(caption)
    return found


def _truth(source: str, url: str, facts: dict[str, str]) -> dict[str, Any]:
    marks = _MARK.findall(source)
    date, raw = next(((iso, _told(markup)) for mark, iso, markup in marks if mark == "D"), (None, None))
    truth: dict[str, Any] = {
        "title": _one(marks, "T"), "category": _one(marks, "C"), "author": _one(marks, "A"), "source": _one(marks, "S"),
        "text": "\n\n".join(line for mark, _, markup in marks if mark in "LP" for line in lines_of(markup)),
        "published_at": date, "published_raw": raw, "images": _images(source, url), "language": facts.get("lang", "vi"),
        "attachments": [{"url": address, "title": words} for address, _, words in _links(source, url, "F")],
        "related": [{"url": address, "title": words, "published_at": iso or None} for address, iso, words in _links(source, url, "R")],
    }  # fmt: skip
    truth |= {"lead": lead} if (lead := _one(marks, "L")) else {}
    return {name: value for name, value in truth.items() if name not in facts.get("no", "").split(",")}


def _case(path: Path) -> Case:
    source = path.read_text(encoding="utf-8")
    head = _HEAD.match(source)
    assert head is not None
    facts = dict(fact.split("=", 1) for fact in head[1].split() if "=" in fact)
    source, none = source[head.end() :], head[1].startswith("none ")
    url = HOSTS[facts["portal"]] + facts["url"]
    truth = None if none else _truth(source, url, facts)
    page = _MARK.sub(r"\3", source).replace("⟦G⟧", "")
    body, headers = encode(page, facts["way"], Random(path.stem))
    name = f"sealed40-{facts['portal']}-{path.stem}-{facts['way']}"
    return Case(name, "sealed40", facts["portal"], path.stem, url, body, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return tuple(map(_case, sorted(FOLDER.glob("*.html"))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
