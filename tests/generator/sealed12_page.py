"""A shell of the twelfth sealed part: one newsroom's CMS in one year, as a template; and the page it makes of a tale."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tests.generator.sealed12_signs import Sign
from tests.generator.sealed12_tell import Tale

SA_CH = '<li><a href="{href}">{title}</a>({full})</li>\n'
PLAIN = '<li><a href="{href}">{title}</a></li>\n'
DAY = '<li><a href="{href}">{title}</a> <em>({day})</em></li>\n'
FILES = '<li><a href="{href}">{name}</a></li>'


@dataclass(frozen=True)
class Other:
    """Another article that a page links to."""

    title: str
    href: str
    at: datetime


@dataclass(frozen=True)
class Shell:
    """One CMS in one year. ``page`` has slots in double brackets; ``box`` stands inside the text."""

    name: str
    year: int
    portal: str
    site: str
    page: str
    inks: tuple[str, ...]
    date: str = '<div class="date">{}</div>'
    forms: tuple[str, ...] = ("own",)
    lead: str = '<div class="lead">{}</div>'
    item: str = PLAIN
    field: str = ""
    box: str = ""
    path: str = "/tin-tuc/{slug}--{id}.html"
    base: str = "/upload/images/"
    file: str = "anh-{n}.jpg"
    head: str = "{title} - {site}"
    omit: tuple[str, ...] = ()
    clock: bool = False

    @property
    def has_lead(self) -> bool:
        """Whether the lead has a place of its own."""
        return "[[L]]" in self.page


@dataclass(frozen=True)
class Told:
    """All that one page needs: the tale, its moment as shown, its neighbours, its files and the parts drawn before."""

    tale: Tale
    url: str
    shown: str
    category: str
    others: tuple[Other, ...]
    files: tuple[tuple[str, str], ...]
    sign: Sign
    body: str
    top: str
    title: str
    number: int


def listed(shell: Shell, others: tuple[Other, ...]) -> str:
    """The list of *others* as the shell prints it."""
    out = []
    for other in others:
        at = other.at
        full = f"{at:%d/%m/%Y} {at.hour % 12 or 12}:{at:%M:%S} {'SA' if at.hour < 12 else 'CH'}"
        out.append(shell.item.format(href=other.href, title=other.title, full=full, day=f"{at:%d/%m/%Y}"))
    return "".join(out)


def _field(shell: Shell, sign: Sign) -> str:
    """The fields of author and source; a field in ``?..?`` is printed only where it holds something."""
    out = []
    for part in shell.field.split("?"):
        empty = ("{author}" in part and not sign.author) or ("{source}" in part and not sign.source)
        out.append(
            "" if empty and "?" in shell.field else part.format(author=sign.author or "", source=sign.source or "")
        )
    return "".join(out)


def draw(shell: Shell, told: Told) -> str:
    """The page as text, with ``{charset}`` where a character set may be declared."""
    files = "".join(FILES.format(href=href, name=name) for name, href in told.files)
    slots = {
        "HT": shell.head.format(title=told.tale.title, site=shell.site), "T": told.title, "T0": told.tale.title,
        "D": shell.date.format(told.shown) if told.shown else "", "H": told.top,
        "L": shell.lead.format(told.tale.lead) if told.tale.lead else "", "B": told.body, "S": _field(shell, told.sign),
        "F": f'<div class="dinhkem"><b>Tệp đính kèm:</b><ul>{files}</ul></div>' if files else "",
        "R": listed(shell, told.others), "R1": listed(shell, told.others[:2]), "R2": listed(shell, told.others[2:]),
        "C": told.category, "N": str(told.number), "U": told.url, "W": shell.site,
    }  # fmt: skip
    page = shell.page
    for slot, words in slots.items():
        page = page.replace(f"[[{slot}]]", words)
    return page
