"""A page of the fourteenth sealed part: the shell of a site, and what it prints round an article."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Shell:
    """A site in one of its ages. Templates take ``{}``; ``main`` names its places ``[[T]]`` and so on."""

    name: str
    portal: str
    years: tuple[int, int]
    path: str
    base: str
    main: str
    date: str
    item: str = ""  # {h} address, {t} title, {d} date of a linked article
    lead: str = ""
    head: str = "{} - Cổng thông tin đối ngoại"
    files: str = ""  # round all attachments
    file: str = '<li><a href="{h}">{t}</a></li>'
    field: str = ""  # '', 'source' or 'both': what the page prints of author and source itself
    source: str = ""
    author: str = ""
    crumb: bool = True
    top: bool = False  # the first picture stands above the lead
    named: bool = False  # file names are shown under pictures


@dataclass(frozen=True)
class Told:
    """Everything a page shows of one article."""

    title: tuple[str, ...]
    date: str
    category: str
    lead: str
    body: str
    picture: str
    author: str
    source: str
    files: tuple[tuple[str, str], ...]
    related: tuple[tuple[str, str, str], ...]
    number: int


def _related(shell: Shell, told: Told) -> str:
    return "\n".join(
        shell.item.format(h=href, t=escape(title, quote=False), d=date) for title, href, date in told.related
    )


def _files(shell: Shell, told: Told) -> str:
    if not told.files:
        return ""
    return shell.files.format("".join(shell.file.format(h=href, t=escape(name)) for name, href in told.files))


def draw(shell: Shell, told: Told) -> str:
    """The HTML of the page, ``{charset}`` left for the encoder."""
    whole = " ".join(told.title)
    newer, older = _related(shell, told), ""
    if "[[N]]" in shell.main:
        lines = newer.split("\n")
        newer, older = "\n".join(lines[:2]), "\n".join(lines[2:])
    places = {
        "H": escape(shell.head.format(whole)), "T": "<br />".join(escape(part, quote=False) for part in told.title),
        "D": shell.date.format(told.date) if told.date else "", "C": told.category, "P": told.picture,
        "L": shell.lead.format(escape(told.lead, quote=False)) if told.lead else "", "B": told.body,
        "F": _files(shell, told), "R": older or newer, "N": newer, "#": str(told.number),
        "A": shell.author.format(told.author) if told.author else "",
        "S": shell.source.format(told.source) if told.source or shell.field == "source" else "",
    }  # fmt: skip
    out = shell.main
    for name, value in places.items():
        out = out.replace(f"[[{name}]]", value)
    return out
