"""Sites of the fifteenth sealed part: frames written down as text, in which bars and boxes come and go by chance.

A line ``?40 ...`` is there in 40 of 100 pages, ``?40{`` opens such a passage, ``/{`` one of which a single ``//`` part is
taken, ``}`` closes both. ``*4 ...`` comes once for each of four other articles, ``*r4 ...`` likewise for the related list
(``*f3`` newer, ``*p3`` older ones), ``*a3`` for a list of which people may doubt whether it is one. ``[?40 ...?]`` is
chance inside a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from random import Random

from tests.generator.articles import slug
from tests.generator.sealed15_dates import bracketed
from tests.generator.sealed15_tell import NAMES

STORY = ("title", "json", "date", "cat", "lead", "top", "body", "author", "source", "files")
#: A line is left out when what it is there for is missing.
NEEDED = ("lead", "top", "author", "source", "files", "cat")


@dataclass(frozen=True)
class Skin:
    """One site: its settings, the lines of its frame and the boxes that stand between two paragraphs."""

    name: str
    settings: dict[str, str]
    lines: tuple[str, ...]
    boxes: tuple[str, ...]

    def words(self, key: str, default: str = "") -> list[str]:
        """The words of a setting."""
        return self.settings.get(key, default).split()


@dataclass
class Frame:
    """A frame drawn for one page, with the places for the story still open."""

    html: str
    related: list[dict[str, str | None]] = field(default_factory=list)
    doubtful: bool = False


def skins() -> tuple[Skin, ...]:
    """All sites in the order of the files."""
    files = sorted(Path(__file__).parent.glob("sealed15_skins_*.txt"))
    texts = [text for file in files for text in ("\n" + file.read_text(encoding="utf-8")).split("\n### ")[1:]]
    return tuple(_skin(text) for text in texts)


def _skin(text: str) -> Skin:
    head, page, boxes = re.split(r"\n--- \w+\n", text)
    name, *settings = head.splitlines()
    pairs = dict(line.split(": ", 1) for line in settings)
    return Skin(name.strip(), pairs, tuple(page.splitlines()), tuple(line for line in boxes.splitlines() if line))


def _closing(lines: list[str], at: int) -> int:
    depth = 1
    while depth:
        at += 1
        depth += lines[at].endswith("{") and lines[at][0] in "?/"
        depth -= lines[at] == "}"
    return at


def _parts(lines: list[str]) -> list[list[str]]:
    """The parts of a choice, parted by ``//`` lines of its own level."""
    out: list[list[str]] = [[]]
    at = 0
    while at < len(lines):
        if lines[at] == "//":
            out.append([])
        elif lines[at].endswith("{") and lines[at][0] in "?/":
            end = _closing(lines, at)
            out[-1] += lines[at : end + 1]
            at = end
        else:
            out[-1].append(lines[at])
        at += 1
    return out


def _chosen(lines: list[str], rng: Random) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if re.fullmatch(r"\?\d+\{|/\{", line):
            end = _closing(lines, at)
            within = lines[at + 1 : end]
            if line[0] == "/":
                yield from _chosen(rng.choice(_parts(within)), rng)
            elif rng.randrange(100) < int(line[1:-1]):
                yield from _chosen(within, rng)
            at = end
        elif chance := re.match(r"\?(\d+) ", line):
            if rng.randrange(100) < int(chance[1]):
                yield line[chance.end() :]
        else:
            yield line
        at += 1


class _Draw:
    """Fills the small places of a frame: other articles, numbers, days, names."""

    def __init__(self, rng: Random, others: list[str], moment: datetime, comments: tuple[str, ...]) -> None:
        self.rng, self.others, self.comments = rng, list(others), list(comments)
        self.start = moment
        self.frame = Frame("")
        self.rng.shuffle(self.others)
        self.rng.shuffle(self.comments)

    def line(self, line: str) -> Iterator[str]:
        line = re.sub(r"\[\?(\d+) (.*?)\?\]", lambda m: m[2] if self.rng.randrange(100) < int(m[1]) else "", line)
        repeated = re.match(r"\*([rfpa]?)(\d) ", line)
        if not repeated:
            yield self.filled(line, "")
            return
        self.frame.doubtful |= repeated[1] == "a"
        for _ in range(int(repeated[2])):
            yield self.filled(line[repeated.end() :], repeated[1])

    def filled(self, line: str, kind: str) -> str:
        if re.search(r"\[\[o[htsbcl]?\]\]", line):
            line = self.other(line, kind)
        for place in ("n", "small", "day", "short", "name", "comment"):
            line = re.sub(rf"\[\[{place}\]\]", lambda m: self.small(m[0][2:-2]), line)
        return line

    def other(self, line: str, kind: str) -> str:
        title = self.others.pop()
        days = self.rng.randint(1, 50) * {"f": 1, "p": -1}.get(kind, self.rng.choice((1, -1)))
        when = self.start + timedelta(days=days, seconds=self.rng.randint(0, 30000))
        href = f"/bai-viet/{slug(title).lower()}-{self.rng.randint(200, 9000)}.html"
        places = {
            "o": f'<a href="{href}">{escape(title)}</a>', "oh": href, "ot": escape(title), "os": f"{when:%d/%m/%Y}",
            "ob": bracketed(when, False)[0], "oc": bracketed(when, True)[0],
        }  # fmt: skip
        if kind in {"r", "f", "p"}:
            iso = bracketed(when, "[[oc]]" in line)[1] if re.search(r"\[\[o[bc]\]\]", line) else None
            self.frame.related.append({"url": href, "title": title, "published_at": iso})
        return re.sub(r"\[\[(o[htsbc]?)\]\]", lambda m: places[m[1]], line)

    def small(self, place: str) -> str:
        rng = self.rng
        day = self.start + timedelta(days=rng.randint(1, 240), hours=rng.randint(0, 12))
        return {
            "n": str(rng.randint(120, 98000)), "small": str(rng.randint(2, 40)), "day": f"{day:%d/%m/%Y}",
            "short": f"{day:%d/%m}", "name": rng.choice(NAMES), "comment": self.comments[rng.randrange(len(self.comments))],
        }[place]  # fmt: skip


def frame_of(
    skin: Skin, rng: Random, others: list[str], moment: datetime, comments: tuple[str, ...], filled: set[str]
) -> tuple[Frame, list[str]]:
    """The frame of one page and the boxes for its text; *filled* names the places that are not empty."""
    draw = _Draw(rng, others, moment, comments)
    lines = list(_chosen(list(skin.lines), rng))
    missing = [f"[[{place}]]" for place in NEEDED if place not in filled]
    kept = [line for line in lines if not any(place in line for place in missing)]
    draw.frame.html = "\n".join(out for line in kept for out in draw.line(line))
    boxes = rng.sample(skin.boxes, min(len(skin.boxes), rng.choice((0, 1, 1, 2))))
    draw.frame.doubtful |= any("[[o" in box for box in boxes)
    return draw.frame, ["\n".join(draw.line(box)) for box in boxes]


def fill(frame: str, story: dict[str, str]) -> str:
    """The page: *frame* with the story in its places; what is markup already is named so."""
    ready = {"top", "body", "files"}
    words = {place: story.get(place, "") for place in STORY}
    words["json"] = json.dumps(words["title"], ensure_ascii=False)[1:-1]
    shown = {place: text if place in ready or place == "json" else escape(text) for place, text in words.items()}
    return re.sub(r"\[\[(\w+)\]\]", lambda m: shown[m[1]], frame)
