"""A forty-first sealed part: sixty whole pages written by hand, with all the furniture a province's portal sends along.

The documents lie in ``sealed41_pages``, each a structure and an article of its own. ``{{name}}`` sets a piece of furniture
of ``sealed41_furniture.txt`` in, as a server's include would; its headlines, numbers and dates are drawn by the page's name.
Marks between ``⟦`` and ``⟧`` say what is what, as in :mod:`tests.generator.sealed39`. Written without a look at the reader.
``python -m tests.generator.sealed41`` prints the digest.
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

HERE = Path(__file__).parent
FOLDER = HERE / "sealed41_pages"
_HEAD = re.compile(r"<!--@ (.*?) -->\n")
_MARK = re.compile(r"⟦(\w)(?: ([^|⟧]*))?\|([^⟦⟧]*)⟧")
_LINE = re.compile(r"</?(?:p|div|li|ul|ol|tr|table|tbody|h\d|br|dt|dd|dl|section|blockquote|thead)\b[^>]*>", re.I)
_CELL = r"<t[dh]\b[^>]*>"
_HREF = r'href=(?:"([^"]*)"|([^\s>"]+))[^>]*>'
_LOOP = re.compile(r"⟪(\d+)\|(.*?)⟫", re.S)
_SLOT = re.compile(r"\{(wd|d|hm|h|u|n|doc|dt|vs|vt4|vt)\}")
_DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_PAPERS = ("Kế hoạch", "Công văn", "Quyết định", "Chỉ thị", "Báo cáo")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def lines_of(markup: str) -> list[str]:
    """The lines a person sees in a piece of markup, cells of a row parted by a bar."""
    markup = re.sub(r"<!--.*?-->", "", markup, flags=re.S).replace("\n", " ")
    markup = re.sub(rf"({_CELL})\s*<p>(.*?)</p>\s*(?=</t[dh]>)", r"\1\2", markup, flags=re.I)
    markup = re.sub(rf"^\s*{_CELL}|(<tr[^>]*>)\s*{_CELL}", r"\1", markup, flags=re.I)
    markup = re.sub(rf"(?:</t[dh]>)?\s*{_CELL}", " | ", markup, flags=re.I)
    return [line for line in (fold(unescape(re.sub(r"<[^>]*>", "", part))) for part in _LINE.split(markup)) if line]


def _told(markup: str) -> str:
    return " ".join(lines_of(markup))


@lru_cache(maxsize=1)
def _furniture() -> dict[str, str]:
    whole = (HERE / "sealed41_furniture.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^== (\S+)\n(.*?)\n(?=== |\Z)", whole, flags=re.S | re.M))


@lru_cache(maxsize=1)
def _pool() -> tuple[str, ...]:
    return tuple((HERE / "sealed41_pool.txt").read_text(encoding="utf-8").splitlines())


def _paper(rng: Random) -> str:
    return f"Số {rng.randint(2, 3900)}/{rng.choice(('KH', 'CV', 'QĐ', 'CT', 'BC'))}-UBND"


def _drawn(name: str, rng: Random) -> str:
    """What stands for a slot: a headline, an address, a number, a date, a time, a paper, a token."""
    draw = {
        "wd": lambda: rng.choice(_DAYS),
        "d": lambda: f"{rng.randint(1, 28):02}/{rng.randint(1, 12):02}/{rng.randint(2013, 2023)}",
        "hm": lambda: f"{rng.randint(7, 22):02}:{rng.randint(0, 59):02}",
        "h": lambda: rng.choice(_pool()),
        "u": lambda: f"/tin/{rng.randint(1000, 9999)}.html",
        "n": lambda: str(rng.randint(101, 987)),
        "doc": lambda: _paper(rng),
        "dt": lambda: f"{rng.choice(_PAPERS)} về việc: {rng.choice(_pool())}",
        "vs": lambda: "".join(rng.choices(_LETTERS, k=3200)) + "==",
        "vt": lambda: "".join(rng.choices(_LETTERS[:62], k=64)),
        "vt4": lambda: "".join(rng.choices(_LETTERS[:62], k=4)),
    }
    return draw[name]()


def _furnished(source: str, rng: Random) -> str:
    """The page with its furniture set in."""
    source = re.sub(r"\{\{([a-z]\.\w+)\}\}", lambda found: _furniture()[found[1]], source)
    source = _LOOP.sub(lambda found: found[2] * int(found[1]), source)
    return _SLOT.sub(lambda found: _drawn(found[1], rng), source)


def _one(marks: list[tuple[str, str, str]], name: str) -> str | None:
    return next((_told(markup) for mark, _, markup in marks if mark == name), None)


def _images(source: str, url: str) -> list[dict[str, Any]]:
    """Pictures are marked ``⟦G⟧`` before their address; a caption ``⟦I|...⟧`` belongs to the picture before it."""
    found: list[dict[str, Any]] = []
    for picture, caption in re.findall(r'⟦G⟧(?:src|SRC)="([^"]*)"|⟦I\|([^⟦⟧]*)⟧', source):
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
    """What is true of a page: T title, D date, C section, L lead, P text, A author, S source, I caption, F file, R related."""
    marks = _MARK.findall(source)
    iso, raw = next(((iso, _told(markup)) for mark, iso, markup in marks if mark == "D"), (None, None))
    truth: dict[str, Any] = {
        "title": _one(marks, "T"), "category": _one(marks, "C"), "author": _one(marks, "A"), "source": _one(marks, "S"),
        "text": "\n\n".join(line for mark, _, markup in marks if mark in "LP" for line in lines_of(markup)),
        "published_at": iso, "published_raw": raw, "images": _images(source, url),
        "attachments": [{"url": address, "title": words} for address, _, words in _links(source, url, "F")],
        "related": [{"url": address, "title": words, "published_at": iso or None} for address, iso, words in _links(source, url, "R")],
    }  # fmt: skip
    truth |= {"lead": lead} if (lead := _one(marks, "L")) else {}
    truth |= {} if facts.get("lang") == "-" else {"language": facts.get("lang", "vi")}
    return {name: value for name, value in truth.items() if name not in facts.get("no", "").split(",")}


def _case(path: Path) -> Case:
    source = path.read_text(encoding="utf-8")
    head = _HEAD.match(source)
    assert head is not None
    facts = dict(fact.split("=", 1) for fact in head[1].split() if "=" in fact)
    source, none = source[head.end() :], head[1].startswith("none ")
    url = HOSTS[facts["portal"]] + facts["url"]
    truth = None if none else _marked(source, url, facts)
    page = _furnished(_MARK.sub(r"\3", source).replace("⟦G⟧", ""), Random(path.stem))
    body, headers = encode(page, facts["way"], Random(path.stem))
    name = f"sealed41-{facts['portal']}-{path.stem}-{facts['way']}"
    return Case(name, "sealed41", facts["portal"], path.stem, url, body, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return tuple(map(_case, sorted(FOLDER.glob("*.html"))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
