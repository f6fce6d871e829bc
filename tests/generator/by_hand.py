"""Parts whose pages are written by hand: documents in a folder, in which marks say what is what.

A document begins with ``<!--@ article portal=... url=... way=... -->`` (``none`` for a page that is no article; ``lang=``,
``no=`` with fields that people would judge differently). Marks stand between ``⟦`` and ``⟧`` and are taken out of the page:
``⟦T|title⟧``, D date (``⟦D 2019-03-05|words⟧``), C section, L lead, P text, A author, S source, I caption, F file,
R related, and ``⟦G⟧`` before the address of a picture.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, fold
from tests.generator.encodings import encode
from tests.generator.model import Case

_HEAD = re.compile(r"<!--@ (.*?) -->\n")
_MARK = re.compile(r"⟦(\w)(?: ([^|⟧]*))?\|([^⟦⟧]*)⟧")
_LINE = re.compile(r"</?(?:p|div|li|ul|ol|tr|table|tbody|h\d|br|dt|dd|dl|section|blockquote|thead)\b[^>]*>", re.I)
_CELL = r"<t[dh]\b[^>]*>"
_HREF = r'href=(?:"([^"]*)"|([^\s>"]+))[^>]*>'
_PICTURE = re.compile(r'(?i:⟦G⟧(?:data-)?src="?)([^"\s>]*)|⟦I\|([^⟦⟧]*)⟧')

#: Fills a page's slots by the dice of its name.
Furnish = Callable[[str, Random], str]


def lines_of(markup: str) -> list[str]:
    """The lines a person sees in a piece of markup, cells of a row parted by a bar."""
    markup = re.sub(r"<!--.*?-->", "", markup, flags=re.S).replace("\n", " ")
    markup = re.sub(rf"({_CELL})\s*<p>(.*?)</p>\s*(?=</t[dh]>)", r"\1\2", markup, flags=re.I)
    markup = re.sub(rf"^\s*{_CELL}|(<tr[^>]*>)\s*{_CELL}", r"\1", markup, flags=re.I)
    markup = re.sub(rf"(?:</t[dh]>)?\s*{_CELL}", " | ", markup, flags=re.I)
    return [line for line in (fold(unescape(re.sub(r"<[^>]*>", "", part))) for part in _LINE.split(markup)) if line]


def _told(markup: str) -> str:
    return " ".join(lines_of(markup))


def _one(marks: list[tuple[str, str, str]], name: str) -> str | None:
    return next((_told(markup) for mark, _, markup in marks if mark == name), None)


def _images(source: str, url: str) -> list[dict[str, Any]]:
    """A caption belongs to the picture before it."""
    found: list[dict[str, Any]] = []
    for picture, caption in _PICTURE.findall(source):
        if picture:
            found.append({"url": urljoin(url, picture), "caption": None})
        else:
            found[-1]["caption"] = _told(caption)
    return found


def _links(source: str, url: str, mark: str) -> list[tuple[str, str, str]]:
    """The links whose words are marked: address, what the mark says, words."""
    found = re.findall(rf"(?i:{_HREF})⟦{mark}(?: ([^|⟧]*))?\|([^⟦⟧]*)⟧", source)
    return [(urljoin(url, unescape(one or other)), iso, _told(words)) for one, other, iso, words in found]


def _marked(source: str, url: str, facts: dict[str, str]) -> dict[str, Any]:
    """What is true of a page."""
    marks = _MARK.findall(source)
    date, raw = next(((iso, _told(markup)) for mark, iso, markup in marks if mark == "D"), (None, None))
    truth: dict[str, Any] = {
        "title": _one(marks, "T"), "category": _one(marks, "C"), "author": _one(marks, "A"), "source": _one(marks, "S"),
        "text": "\n\n".join(line for mark, _, markup in marks if mark in "LP" for line in lines_of(markup)),
        "published_at": date, "published_raw": raw, "images": _images(source, url),
        "attachments": [{"url": address, "title": words} for address, _, words in _links(source, url, "F")],
        "related": [{"url": address, "title": words, "published_at": iso or None} for address, iso, words in _links(source, url, "R")],
    }  # fmt: skip
    truth |= {"lead": lead} if (lead := _one(marks, "L")) else {}
    truth |= {} if facts.get("lang") == "-" else {"language": facts.get("lang", "vi")}
    return {name: value for name, value in truth.items() if name not in facts.get("no", "").split(",")}


def _case(path: Path, part: str, furnish: Furnish | None) -> Case:
    source = path.read_text(encoding="utf-8")
    head = _HEAD.match(source)
    assert head is not None
    facts = dict(fact.split("=", 1) for fact in head[1].split() if "=" in fact)
    source, none = source[head.end() :], head[1].startswith("none ")
    url = HOSTS[facts["portal"]] + facts["url"]
    truth = None if none else _marked(source, url, facts)
    page = _MARK.sub(r"\3", source).replace("⟦G⟧", "")
    page = furnish(page, Random(path.stem)) if furnish else page
    body, headers = encode(page, facts["way"], Random(path.stem))
    name = f"{part}-{facts['portal']}-{path.stem}-{facts['way']}"
    return Case(name, part, facts["portal"], path.stem, url, body, truth, headers)


def furniture(path: Path) -> dict[str, str]:
    """The pieces of the file at *path*, each below ``== name``."""
    return dict(re.findall(r"^== (\S+)\n(.*?)\n(?=== |\Z)", path.read_text(encoding="utf-8"), flags=re.S | re.M))


def including(path: Path) -> Furnish:
    """What sets pieces of the file at *path* in where a page names them (``{{name}}``), as a server's include would."""
    pieces = furniture(path)
    return lambda source, _: re.sub(r"\{\{(\w+)\}\}", lambda found: pieces[found[1]], source)


def cases_in(folder: Path, part: str, furnish: Furnish | None = None) -> tuple[Case, ...]:
    """All pages of *part*, which lie in *folder*, by the names of their files."""
    return tuple(_case(path, part, furnish) for path in sorted(folder.glob("*.html")))
