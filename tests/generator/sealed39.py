"""A thirty-ninth sealed part: sixty pages written by hand, each a document of its own, no two alike.

Earlier parts cross layouts with texts; here each page has its own article, structure, habits and trap. The documents lie in
``sealed39_pages``; marks between ``⟦`` and ``⟧`` say what is what (see :func:`_marked`) and are taken out of the page.
Written without a look at the reader. ``python -m tests.generator.sealed39`` prints the digest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, fold
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of

FOLDER = Path(__file__).with_name("sealed39_pages")
_HEAD = re.compile(r"<!--@ (.*?) -->\n")
_MARK = re.compile(r"⟦(\w)(?: ([^|⟧]*))?\|([^⟦⟧]*)⟧")
_LINE = re.compile(r"</?(?:p|div|li|ul|ol|tr|table|h\d|br|dt|dd|dl|section|blockquote)\b[^>]*>", re.I)


def lines_of(markup: str) -> list[str]:
    """The lines a person sees in a piece of markup, cells of a row parted by a bar."""
    markup = re.sub(r"<!--.*?-->", "", markup, flags=re.S).replace("\n", " ")
    markup = re.sub(r"</t[dh]>\s*<t[dh]\b[^>]*>", " | ", markup)
    return [line for line in (fold(unescape(re.sub(r"<[^>]*>", "", part))) for part in _LINE.split(markup)) if line]


def _told(markup: str) -> str:
    return " ".join(lines_of(markup))


def _one(marks: list[tuple[str, str, str]], name: str) -> str | None:
    return next((_told(markup) for mark, _, markup in marks if mark == name), None)


def _images(source: str, url: str) -> list[dict[str, Any]]:
    """Pictures are marked ``⟦G⟧`` before their address; a caption ``⟦I|...⟧`` belongs to the picture before it."""
    found: list[dict[str, Any]] = []
    for picture, caption in re.findall(r'⟦G⟧src="([^"]*)"|⟦I\|([^⟦⟧]*)⟧', source):
        if picture:
            found.append({"url": urljoin(url, picture), "caption": None})
        else:
            found[-1]["caption"] = _told(caption)
    return found


def _links(source: str, url: str, mark: str) -> list[tuple[str, str, str]]:
    """The links whose words are marked: address, what the mark says, words."""
    found = re.findall(rf'(?i:href)="([^"]*)"[^>]*>⟦{mark}(?: ([^|⟧]*))?\|([^⟦⟧]*)⟧', source)
    return [(urljoin(url, unescape(href)), iso, _told(words)) for href, iso, words in found]


def _marked(source: str, url: str, facts: dict[str, str]) -> dict[str, Any]:
    """What is true of a page: T title, D date, C section, L lead, P text, A author, S source, I caption, F file, R related."""
    marks = _MARK.findall(source)
    dated = [(iso, _told(markup)) for mark, iso, markup in marks if mark == "D"]
    truth: dict[str, Any] = {
        "title": _one(marks, "T"), "category": _one(marks, "C"), "author": _one(marks, "A"), "source": _one(marks, "S"),
        "text": "\n\n".join(line for mark, _, markup in marks if mark in "LP" for line in lines_of(markup)),
        "published_at": dated[0][0], "published_raw": dated[0][1], "images": _images(source, url),
        "attachments": [{"url": address, "title": words} for address, _, words in _links(source, url, "F")],
        "related": [{"url": address, "title": words, "published_at": iso or None} for address, iso, words in _links(source, url, "R")],
    }  # fmt: skip
    truth |= {"lead": lead} if (lead := _one(marks, "L")) else {}
    truth |= {} if facts.get("lang") == "-" else {"language": facts.get("lang", "vi")}
    return {name: value for name, value in truth.items() if name != facts.get("no")}


def _case(path: Path) -> Case:
    source = path.read_text(encoding="utf-8")
    head = _HEAD.match(source)
    assert head is not None
    facts = dict(fact.split("=", 1) for fact in head[1].split() if "=" in fact)
    source, none = source[head.end() :], head[1].startswith("none ")
    url = HOSTS[facts["portal"]] + facts["url"]
    truth = None if none else _marked(source, url, facts)
    page = _MARK.sub(r"\3", source).replace("⟦G⟧", "")
    body, headers = encode(page, facts["way"], Random(path.stem))
    name = f"sealed39-{facts['portal']}-{path.stem}-{facts['way']}"
    return Case(name, "sealed39", facts["portal"], path.stem, url, body, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return tuple(map(_case, sorted(FOLDER.glob("*.html"))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
