"""The frame of a portal: what stands round an article, as patterns, and how a page is put together from it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.generator.sealed11_signs import Sign


@dataclass(frozen=True)
class Other:
    """Another article that a page links to: its date as printed and what it means."""

    title: str
    href: str
    shown: str
    iso: str


@dataclass(frozen=True)
class Told:
    """What one page says; an empty value is not drawn."""

    title: str
    date: str
    category: str
    lead: str
    top: str
    body: str
    sign: Sign
    files: tuple[tuple[str, str], ...]
    related: tuple[Other, ...]
    others: tuple[Other, ...]
    number: int
    broken: bool


@dataclass(frozen=True)
class Shell:
    """A dress: ``page`` with its slots, and the patterns that fill them (``{}`` is the value)."""

    name: str
    portal: str
    inks: tuple[str, ...]
    page: str
    title: str
    date: str
    head: str = "<title>{}</title>"
    lead: str = ""
    author: str = ""
    source: str = ""
    files: str = ""
    file: str = '<li><a href="{href}">{title}</a></li>'
    related: str = ""
    link: str = '<li><a href="{href}">{title}</a>({shown})</li>'
    other: str = '<li><a href="{href}">{title}</a></li>'
    sheet: str = '<!DOCTYPE html>\n<html lang="vi"><head>{charset}[[HEAD]]</head><body>[[PAGE]]</body></html>'
    named: bool = False
    fields_and_signature: bool = False


def _title(shell: Shell, told: Told) -> str:
    words = told.title.split(" ")
    half = len(words) // 2 + 1
    mark = "\n            " if shell.portal == "dien_bien_stttt" else "<br />"
    parts = [" ".join(words[:half]), " ".join(words[half:])] if told.broken and words[half:] else [told.title]
    return shell.title.replace("{}", mark.join(escape(part, quote=False) for part in parts))


def _links(pattern: str, others: tuple[Other, ...]) -> str:
    return "\n".join(
        pattern.format(href=other.href, title=escape(other.title, quote=False), shown=other.shown) for other in others
    )


def _related(shell: Shell, told: Told) -> str:
    """The list below the article; NukeViet parts newer from older, the others have one."""
    if not told.related:
        return ""
    newer, older = told.related[:2], told.related[2:]
    whole = shell.related.replace("[[NEWER]]", _links(shell.link, newer)).replace(
        "[[OLDER]]", _links(shell.link, older)
    )
    return whole.replace("[[ALL]]", _links(shell.link, told.related))


def _fill(pattern: str, value: str | None) -> str:
    return pattern.replace("{}", escape(value, quote=False)) if value else ""


def main_of(shell: Shell, told: Told) -> dict[str, str]:
    """The slots of an article and what fills them."""
    files = "\n".join(shell.file.format(href=href, title=title) for title, href in told.files)
    return {
        "T": _title(shell, told), "D": _fill(shell.date, told.date), "L": _fill(shell.lead, told.lead), "P": told.top,
        "B": told.body, "A": _fill(shell.author, told.sign.author), "S": _fill(shell.source, told.sign.source),
        "F": shell.files.replace("{}", files) if files else "", "R": _related(shell, told),
    }  # fmt: skip


def dressed(shell: Shell, told: Told) -> str:
    """The whole page as text, its character set still open."""
    slots = {
        "C": escape(told.category, quote=False), "O": _links(shell.other, told.others), "N": str(told.number),
        **main_of(shell, told),
    }  # fmt: skip
    page = shell.page
    for name, value in slots.items():
        page = page.replace(f"[[{name}]]", value)
    return shell.sheet.replace("[[HEAD]]", shell.head.replace("{}", escape(told.title))).replace("[[PAGE]]", page)
