"""The page structures of the twenty-ninth sealed part: templates with a place between ``⟪`` and ``⟫`` for the page's own matter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment

from tests.generator.sealed29_boxes import BOXES

_FIRST_LINE = 5


def _broken(title: str) -> str:
    words = title.split(" ")
    return " ".join(words[:_FIRST_LINE]) + "<br />" + " ".join(words[_FIRST_LINE:])


def _spans(title: str) -> str:
    words = title.split(" ")
    return f"<span>{' '.join(words[:_FIRST_LINE])} </span><span>{' '.join(words[_FIRST_LINE:])}</span>"


def _environment() -> Environment:
    environment = Environment(autoescape=False)  # the fields are markup, escaped where they are filled
    environment.filters |= {"br": _broken, "spans": _spans}
    return environment


ENVIRONMENT = _environment()


@dataclass(frozen=True)
class Skeleton:
    """One product's page."""

    name: str
    portal: str
    hand: str
    date: str
    section: str
    sign: str
    flags: frozenset[str]
    html: str

    def has(self, field: str) -> bool:
        """Whether the page has a place of its own for *field*."""
        return f"if {field} " in self.html

    def _render(self, html: str, fields: dict[str, Any]) -> str:
        return ENVIRONMENT.from_string(html).render(fields | {"box": BOXES})

    def drawn(self, fields: dict[str, Any]) -> str:
        """The page of an article."""
        return self._render(self.html.replace("⟪", "").replace("⟫", ""), fields)

    def around(self, main: str, fields: dict[str, Any]) -> str:
        """The page with *main* where an article would stand."""
        before, _, rest = self.html.partition("⟪")
        return self._render(before, fields) + main + self._render(rest.partition("⟫")[2], fields)


def read(portal: str, file: str) -> tuple[Skeleton, ...]:
    """The structures of a file: a line with the name and the settings, then the page."""
    text = Path(__file__).with_name(file).read_text(encoding="utf-8")
    return tuple(_parsed(portal, part) for part in text.split("@@ ")[1:])


def _parsed(portal: str, part: str) -> Skeleton:
    first, _, html = part.partition("\n")
    name, *settings = first.split("; ")
    kept = dict(setting.split("=", 1) for setting in settings)
    flags = frozenset(filter(None, kept.get("flags", "").split(",")))
    return Skeleton(
        name, portal, kept["hand"], kept["date"], kept.get("section", ""), kept.get("sign", ""), flags, html
    )
