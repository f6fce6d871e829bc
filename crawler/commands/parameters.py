"""What options and arguments take: each type says in one sentence what is wrong with the words that were typed."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

#: A port to listen on; 0 means any free one.
PORT = click.IntRange(0, 65_535)
#: The number of a row; SQLite counts no further.
ROW = click.IntRange(1, 2**63 - 1)


class Seconds(click.FloatRange):
    """Seconds to wait, at most a day; "nan" is no number, though it is a float that no bound excludes."""

    def __init__(self) -> None:
        super().__init__(0, 86_400)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """See click."""
        seconds = super().convert(value, param, ctx)
        if math.isnan(seconds):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return seconds


class Duration(click.ParamType[int]):
    """A time as people write it, ``90s``, ``10m`` or ``2h``, in seconds."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """See click."""
        found = re.fullmatch(r"(\d{1,6})([smh])", str(value).strip())
        if not found or not int(found[1]):
            self.fail(f"{value!r} is no time; write it like 90s, 10m or 2h.", param, ctx)
        return int(found[1]) * {"s": 1, "m": 60, "h": 3600}[found[2]]


#: Standard output, where a command writes one file.
DASH = Path("-")


class Place(click.Path):
    """A file or directory; an empty text, as an unset variable of a shell gives, would else mean this directory.

    A *dash* is standard output where the command says so; elsewhere it would make a file of that name.
    """

    def __init__(self, *, dash: bool = False, **kept: Any) -> None:
        super().__init__(path_type=Path, allow_dash=dash, **kept)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """See click."""
        if value == "":
            self.fail("an empty text names no place; write . for this directory.", param, ctx)
        if value == "-" and not self.allow_dash:
            self.fail("standard input or output will not do here; write ./- for a place of that name.", param, ctx)
        if "\0" in os.fspath(value):
            self.fail("a zero byte stands in no name of a file.", param, ctx)
        return super().convert(value, param, ctx)


def host(value: str) -> str:
    """Return an address of this machine to listen on; an empty one would mean all of them, unasked."""
    if not value:
        raise click.BadParameter("an empty text names no host; 0.0.0.0 stands for every address of this machine.")
    return value


def web_address(value: str) -> str:
    """Return an address on the web."""
    from crawler.urls import checked_address

    try:
        return checked_address(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from error


def address_or_file(value: str) -> str:
    """Return where a page is: an address on the web, or a file."""
    if not value or "\0" in value:
        raise click.BadParameter(f"{value!r} names no page; give an address or a file.")
    return web_address(value) if "://" in value else value


def portal_name(value: str) -> str:
    """Return the name of a portal of the register."""
    from crawler.portals import PORTALS

    return known_portal(value, PORTALS)


def known_portal(name: str, known: Iterable[str], **told: Any) -> str:
    """Return *name*, which must be one of the *known*; *told* goes to click's BadParameter."""
    names = tuple(known)
    if name not in names:
        raise click.BadParameter(f"no portal {name!r}; known are {', '.join(names)}.", **told)
    return name


def first_day(value: str) -> str:
    """Return the first day of the year, month or day typed, as YYYY-MM-DD."""
    return _day(value, end=False)


def last_day(value: str) -> str:
    """Return the last day of the year, month or day typed, as YYYY-MM-DD."""
    return _day(value, end=True)


def _day(value: str, *, end: bool) -> str:
    from archive.search.days import day_bound

    try:
        return day_bound(value, end=end)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def refuse_reversed(since: str | None, until: str | None) -> None:
    """Refuse a span of days that ends before it begins."""
    if since and until and since > until:
        raise click.UsageError(f"--since {since} comes after --until {until}: no day lies between them.")
