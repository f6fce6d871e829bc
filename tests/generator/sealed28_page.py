"""The page structures of the twenty-eighth sealed part: HTML with fields in ⟦⟧, an empty field leaves nothing behind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.generator.sealed28_boxes import BOXES

_FIELD = re.compile(r"⟦([\w/$]+)(?:\|(.*?))?⟧", re.S)
_MAIN = re.compile(r"⟦main⟧(.*?)⟦/main⟧", re.S)


@dataclass(frozen=True)
class Skeleton:
    """One webmaster's page."""

    name: str
    portal: str
    ink: str
    date: str
    section: str
    flags: frozenset[str]
    html: str

    def has(self, field: str) -> bool:
        """Whether the page has a place of its own for *field*."""
        return f"⟦{field}|" in self.html

    def drawn(self, fields: dict[str, str | dict[str, str]]) -> str:
        """The page of an article."""
        return _FIELD.sub(lambda match: _filled(match[1], match[2], fields), _MAIN.sub(r"\1", self.html))

    def around(self, main: str, fields: dict[str, str | dict[str, str]]) -> str:
        """The page with *main* where an article would stand."""
        html = _MAIN.sub(lambda _: main, self.html)
        return _FIELD.sub(lambda match: _filled(match[1], match[2], fields), html)


def _filled(name: str, template: str | None, fields: dict[str, str | dict[str, str]]) -> str:
    if name.startswith("$"):
        return BOXES[name[1:]].replace("⟦count⟧", str(fields["count"]))
    value = fields.get(name.split("/", maxsplit=1)[0], "")
    if name == "related":
        return str(value)
    if isinstance(value, dict):
        for key, text in value.items():
            template = (template or "").replace("{" + key + "}", text)
        return template or ""
    if template is not None:
        return template.replace("{}", value) if value else ""
    return _titled(name, value)


def _titled(name: str, value: str) -> str:
    """A title in one piece, over two lines, or in two spans."""
    words = value.split(" ")
    start, rest = " ".join(words[:5]), " ".join(words[5:])
    if name.endswith("/br"):
        return f"{start}<br />{rest}"
    return f"<span>{start} </span><span>{rest}</span>" if name.endswith("/spans") else value


def listed(template: str, links: list[dict[str, str]]) -> str:
    """A list of links from its head, its item and its tail."""
    head, item, tail = template.split("¦")
    rows = []
    for link in links:
        row = item
        for key, value in link.items():
            row = row.replace("{" + key + "}", escape(value, quote=False))
        rows.append(row)
    return head + "".join(rows) + tail


def related_template(skeleton: Skeleton) -> str:
    """How the page draws its list of other news, or nothing."""
    return next((match[2] for match in _FIELD.finditer(skeleton.html) if match[1] == "related"), "")


def read(portal: str, file: str) -> tuple[Skeleton, ...]:
    """The structures of a file: a line with the name and the settings, then the page."""
    text = Path(__file__).with_name(file).read_text(encoding="utf-8")
    return tuple(_parsed(portal, part) for part in text.split("@@ ")[1:])


def _parsed(portal: str, part: str) -> Skeleton:
    first, _, html = part.partition("\n")
    name, *settings = first.split("; ")
    kept = dict(setting.split("=", 1) for setting in settings)
    flags = frozenset(filter(None, kept.get("flags", "").split(",")))
    return Skeleton(name, portal, kept["ink"], kept["date"], kept.get("section", ""), flags, html)
