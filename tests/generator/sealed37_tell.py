"""The articles of the thirty-seventh sealed part and the paragraphs that set traps, read from their files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tests.generator.model import Block, Picture

_HERE = Path(__file__)


@dataclass(frozen=True)
class Tale:
    """An article before any markup: ``lead`` is empty when it has none."""

    key: str
    title: str
    lead: str
    blocks: tuple[Block, ...]

    @property
    def language(self) -> str:
        """Two of the articles are English."""
        return "en" if self.key.startswith("english") else "vi"


def _kind(line: str) -> tuple[str, str]:
    for mark, kind in (("## ", "h"), ("* ", "ul"), ("1) ", "ol"), ("| ", "table"), ("! ", "pic"), ("/ ", "verse")):
        if line.startswith(mark):
            return kind, line.removeprefix(mark)
    if line[:1].isdigit() and line[1:3] == ") ":
        return "ol", line[3:]
    return "p", line


def _picture(told: str) -> Block:
    file, caption = (part.strip() for part in told.split("|"))
    return Block("pic", pic=Picture(file, caption or None))


def blocks_of(lines: list[str]) -> tuple[Block, ...]:
    """The blocks of *lines*: neighbouring items, rows and verses are one block."""
    out: list[Block] = []
    for kind, told in map(_kind, lines):
        last = out[-1] if out and out[-1].kind == kind else None
        if kind == "pic":
            out.append(_picture(told))
        elif kind == "table":
            row = (tuple(cell.strip() for cell in told.split("|")),)
            out[len(out) - bool(last) :] = [Block(kind, rows=(last.rows if last else ()) + row)]
        elif kind in {"ul", "ol", "verse"}:
            out[len(out) - bool(last) :] = [Block(kind, items=(*(last.items if last else ()), told))]
        else:
            out.append(Block(kind, told))
    return tuple(out)


def _tale(told: str) -> Tale:
    key, title, *lines = told.strip().split("\n")
    lead = lines.pop(0).removeprefix("> ") if lines[0].startswith("> ") else ""
    return Tale(key, title.removeprefix("# "), lead, blocks_of(lines))


def _read(*names: str, parted: str) -> list[str]:
    told = parted.join(_HERE.with_name(name).read_text(encoding="utf-8").strip() for name in names)
    return [part.strip() for part in ("\n" + told).split(parted) if part.strip()]


TALES = tuple(map(_tale, _read("sealed37_tales_a.txt", "sealed37_tales_b.txt", parted="\n=== ")))
TRAPS = tuple(blocks_of(told.split("\n")) for told in _read("sealed37_traps.txt", parted="\n\n"))
TRAPS_EN = tuple(blocks_of(told.split("\n")) for told in _read("sealed37_traps_en.txt", parted="\n\n"))


def trapped(tale: Tale, number: int, rng: Random) -> Tale:
    """*tale* with up to *number* traps, each between two paragraphs of its own."""
    for trap in rng.sample(TRAPS_EN if tale.language == "en" else TRAPS, number):
        kinds = [block.kind for block in tale.blocks]
        places = [at for at in range(1, len(kinds)) if kinds[at - 1] == kinds[at] == "p"]
        if places:
            at = rng.choice(places)
            tale = replace(tale, blocks=(*tale.blocks[:at], *trap, *tale.blocks[at:]))
    return tale
