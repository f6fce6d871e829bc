"""What the archivist decides and no portal file may: contact, proxies, broken certificates, pace.

Read from ``DIR/doingoai.toml`` (all of it optional)::

    [crawl]
    contact = "luutru@example.vn"     # named in the User-Agent; $DOINGOAI_CONTACT goes before it
    delay = 1.0                       # seconds between requests to one portal
    revisit_min_days = 1              # an article just changed is visited again after so many days
    revisit_max_days = 90             # every article is visited again after at most so many days
    list_pages = 1000                 # pages of one list that are walked

    [portal.lai_chau]
    proxy = "http://10.0.0.1:3128"    # such hosts often answer only inside Vietnam
    insecure_tls = true               # accept a broken certificate or old TLS, for this portal alone
    delay = 3.0
    ignore_robots_errors = true       # crawl although robots.txt answers with a server error
"""

from __future__ import annotations

import math
import os
import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from archive import __version__
from archive.errors import ArchiveError
from archive.snapshot import SETTINGS


@dataclass(frozen=True, slots=True)
class PortalOptions:
    """The archivist's decisions for one portal. ``delay`` is in seconds, revisits in days, ``list_pages`` in pages."""

    contact: str | None = None
    proxy: str | None = None
    insecure_tls: bool = False
    delay: float = 1.0
    revisit_min_days: float = 1.0
    revisit_max_days: float = 90.0
    list_pages: int = 1000
    ignore_robots_errors: bool = False


_ACCEPTED: dict[str, tuple[type, ...]] = {
    "contact": (str,),
    "proxy": (str,),
    "insecure_tls": (bool,),
    "delay": (int, float),
    "revisit_min_days": (int, float),
    "revisit_max_days": (int, float),
    "list_pages": (int,),
    "ignore_robots_errors": (bool,),
}
#: The same in words, for the person who wrote something else.
_MEANT: dict[tuple[type, ...], str] = {
    (str,): 'words in quotation marks ("...")',
    (bool,): "true or false",
    (int,): "a whole number, 0 or more",
    (int, float): "a number such as 1.5, 0 or more",
}
#: Seconds, days, pages: what is more was a slip.
MOST = {"delay": 86_400, "revisit_min_days": 36_500, "revisit_max_days": 36_500, "list_pages": 1_000_000}
_PROXY = re.compile(r"https?://[^\s/]+/?$")
_NOT_FOR_ALL = ("proxy", "insecure_tls", "ignore_robots_errors")


def portal_options(directory: str | os.PathLike[str], name: str) -> PortalOptions:
    """Return the options of portal *name* in the archive at *directory*; raises ArchiveError for a faulty file."""
    told = _read(Path(directory) / SETTINGS)
    options = PortalOptions()
    for part, values in (("crawl", told.get("crawl", {})), (f"portal.{name}", told.get("portal", {}).get(name, {}))):
        options = replace(options, **_checked(values, part))
    contact = os.environ.get("DOINGOAI_CONTACT") or options.contact
    return replace(options, contact=contact)


def refuse_unknown_portals(directory: str | os.PathLike[str], known: Collection[str]) -> None:
    """Raise ArchiveError when a part of the settings misspells a *known* portal: its proxy would go unused. One that is
    still to be written may have its part already.
    """
    for name in set(_read(Path(directory) / SETTINGS).get("portal", {})).difference(known):
        if meant := get_close_matches(name.lower(), known, 1, 0.8):
            raise ArchiveError(f"[portal.{name}] in {SETTINGS} names no portal; is [portal.{meant[0]}] meant?")


def user_agent(directory: str | os.PathLike[str], contact: str | None = None) -> str:
    """Return the User-Agent: project, version and the contact that the archivist set."""
    return agent_for(contact or portal_options(directory, "").contact)


def agent_for(contact: str | None) -> str:
    """Return the User-Agent for *contact*, one line of Latin-1 whatever was typed."""
    plain = " ".join((contact or "no contact set").split()).encode("latin-1", "replace").decode("latin-1")
    return f"doingoai/{__version__} (+{plain.replace('(', '').replace(')', '')})"


def _read(file: Path) -> dict[str, Any]:
    if not file.exists():
        return {}
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ArchiveError(f"{file} cannot be read as TOML: {error}. Correct it or move it away.") from error
    _refuse_astray(told)
    return told


def _refuse_astray(told: dict[str, Any]) -> None:
    """Raise ArchiveError for what stands outside [crawl] and [portal.NAME], where nothing would read it."""
    if astray := sorted(set(told) - {"crawl", "portal"}):
        raise ArchiveError(
            f"{astray[0]!r} in {SETTINGS} stands in no known part: settings go under [crawl] or [portal.NAME]."
        )
    if not isinstance(told.get("portal", {}), dict):
        raise ArchiveError(f"'portal' in {SETTINGS} must be parts with a name, such as [portal.lai_chau].")


def _usable(name: str, value: Any) -> bool:
    if type(value) not in _ACCEPTED[name]:
        return False
    return name not in MOST or (math.isfinite(value) and 0 <= value <= MOST[name])


def _checked(values: Any, part: str) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise ArchiveError(f"[{part}] in {SETTINGS} must be a table of settings.")
    known = {field.name for field in fields(PortalOptions)} - (set(_NOT_FOR_ALL) if part == "crawl" else set())
    for name, value in values.items():
        if name not in known:
            raise ArchiveError(
                f"[{part}] in {SETTINGS} knows no setting {name!r}; known are {', '.join(sorted(known))}."
            )
        if not _usable(name, value):
            raise ArchiveError(
                f"[{part}] {name} in {SETTINGS} must be {_MEANT[_ACCEPTED[name]]}; there stands {value!r}."
            )
        if name == "proxy" and not _PROXY.match(value):
            raise ArchiveError(
                f"[{part}] proxy in {SETTINGS} must be written like http://10.0.0.1:3128 (SOCKS is not spoken)."
            )
    return dict(values)
