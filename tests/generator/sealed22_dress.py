"""The twelve ways in which the sealed part 22 puts the parts of a portal's page together again."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.generator.sealed22_tell import sections

LOOP = re.compile(r"\[\[([A-Z])\*\]\](.*?)\[\[/\1\]\]", re.S)
MAYBE = re.compile(r"\[\[([A-Z])\?\]\](.*?)\[\[/\1\]\]", re.S)
WORD = re.compile(r"\[\[([A-Z]+\d?)\]\]")


@dataclass(frozen=True)
class Dress:
    """A way: its portal, the inks of its editors, and the frame round (``shell``) and of the article (``main``)."""

    name: str
    portal: str
    inks: tuple[str, ...]
    options: tuple[str, ...]
    shell: str = field(repr=False)
    main: str = field(repr=False)

    @property
    def base(self) -> str:
        """Where its pictures lie."""
        return next(option.removeprefix("base=") for option in self.options if option.startswith("base="))


@dataclass(frozen=True)
class Link:
    """A linked page and the date printed beside it."""

    title: str
    href: str
    shown: str = ""
    iso: str | None = None


def _dress(section: str) -> Dress:
    head, _, rest = section.partition("\n")
    name, portal, inks, options = (part.strip() for part in head.split("|"))
    shell, main = rest.split("\n----\n")
    return Dress(name, portal, tuple(inks.split()), tuple(options.split()), shell, main)


DRESSES = tuple(_dress(section) for name in ("frames_a", "frames_b") for section in sections(name))


def broken_title(title: str) -> str:
    """A title as a webmaster breaks it over two lines."""
    words = html.escape(title, quote=False).split(" ")
    half = len(words) // 2
    return " ".join(words[:half]) + " <br>\n" + " ".join(words[half:])


def fill(frame: str, words: Mapping[str, str], loops: Mapping[str, Sequence[Link]]) -> str:
    """*frame* with *words* (ready HTML) in their places; a part whose word or list is empty is left out.

    Loops go first: their ends would close the optional part round them.
    """

    def repeat(match: re.Match[str]) -> str:
        return "".join(
            match[2].format(href=one.href, title=html.escape(one.title, quote=False), shown=one.shown)
            for one in loops.get(match[1], ())
        )

    def maybe(match: re.Match[str]) -> str:
        return match[2] if words.get(match[1]) or loops.get(match[1]) else ""

    return WORD.sub(lambda match: words.get(match[1], ""), MAYBE.sub(maybe, LOOP.sub(repeat, frame)))
