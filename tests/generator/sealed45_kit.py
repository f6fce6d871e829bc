"""The texts, frames and other pages of the part ``sealed45``, read from the files beside it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from tests.generator.model import Block

PORTALS = {"lai_chau": "lai_chau", "dien_bien": "dien_bien", "nukeviet": "dien_bien_stttt"}
SITES = {
    "lai_chau": "http://thongtindoingoai.laichau.gov.vn",
    "dien_bien": "http://doingoai.dic.gov.vn",
    "dien_bien_stttt": "http://stttt.dienbien.gov.vn",
}
_KINDS = {"#": "h", '"': "quote", "-": "ul", "+": "ol", "|": "table"}


@dataclass(frozen=True)
class Tale:
    """What an editor wrote: the lead, the pieces below it and the captions of its pictures."""

    title: str
    lead: str
    blocks: tuple[Block, ...]
    captions: tuple[str, ...]
    language: str


@dataclass(frozen=True)
class Frame:
    """A page of one firm's making: what stands around the article, and the article's own places."""

    name: str
    portal: str
    told: dict[str, str]
    above: str
    inside: str
    below: str


@dataclass(frozen=True)
class Other:
    """The middle of a page that is no article."""

    name: str
    tab: str
    inside: str


def text_of(name: str) -> str:
    """One of the files of this part."""
    return Path(__file__).with_name(f"sealed45_{name}.txt").read_text(encoding="utf-8")


def lines_of(name: str) -> tuple[str, ...]:
    """The lines of one of the files of this part."""
    return tuple(text_of(name).splitlines())


def escaped(text: str) -> str:
    """*text* as it stands between tags."""
    return html.escape(text, quote=False)


def _kind(line: str) -> str:
    return _KINDS.get(line[0], "p") if line[:2] in {"##", '""', "- ", "+ ", "| "} else "p"


def _block(kind: str, lines: list[str]) -> list[Block]:
    bare = [line.lstrip('#"-+|').strip() if kind != "p" else line for line in lines]
    if kind in {"ul", "ol"}:
        return [Block(kind, items=tuple(bare))]
    if kind == "table":
        return [Block(kind, rows=tuple(tuple(cell.strip() for cell in line.split(" | ")) for line in bare))]
    return [Block(kind, line) for line in bare]


def _tale(lines: list[str]) -> Tale:
    body = [line for line in lines[2:] if not line.startswith("! ")]
    blocks = [block for kind, run in groupby(body, _kind) for block in _block(kind, list(run))]
    captions = tuple(line[2:] for line in lines if line.startswith("! "))
    title = lines[0].removeprefix("# ")
    return Tale(title, lines[1][2:], tuple(blocks), captions, "en" if title.isascii() and "Tin" not in title else "vi")


@cache
def tales() -> tuple[Tale, ...]:
    """Every article text of the part."""
    told = "\n".join(text_of(f"tales_{letter}").strip() for letter in "abc")
    return tuple(_tale(f"# {tale}".splitlines()) for tale in re.split(r"^# ", told, flags=re.M) if tale)


def _frame(portal: str, text: str) -> Frame:
    first, rest = text.split("\n", 1)
    name, *told = first.split()
    above, inside, below = re.split(r"^\[\[\[\n|^\]\]\]\n", rest, flags=re.M)
    return Frame(name, PORTALS[portal], dict(pair.split("=") for pair in told), above, inside, below)


@cache
def frames() -> tuple[Frame, ...]:
    """Every frame, portal by portal."""
    return tuple(_frame(portal, text) for portal in PORTALS for text in text_of(portal).split("=== ") if text)


@cache
def others() -> tuple[Other, ...]:
    """Every page that is no article."""
    halves = (text.split("\n", 1) for text in text_of("others").split("=== ") if text)
    return tuple(Other(first.split()[0], first.split(" ", 1)[1], inside) for first, inside in halves)


def filled(frame: str, words: dict[str, str]) -> str:
    """*frame* with its places filled; a line that opens with ``?name`` goes when that place is empty."""

    def kept(line: str) -> str:
        name = re.match(r"\?(\w+) ", line)
        return line if not name else line[name.end() :] if words.get(name[1]) else ""

    out = "\n".join(line for line in map(kept, frame.split("\n")) if line)
    return re.sub(r"\{\{(\w+)\}\}", lambda place: words.get(place[1], ""), out)
