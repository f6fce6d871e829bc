"""The register of portals: one module here per portal, each with a ``PORTAL``.

A new file in this folder is found by itself; nothing else has to be edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from urllib.parse import urlsplit

from archive.addresses import ascii_host
from archive.errors import ArchiveError
from crawler.portals.base import Layout, Portal

__all__ = ["PORTALS", "Layout", "Portal", "portal_for", "portal_named"]


def _register() -> Mapping[str, Portal]:
    found = {}
    for module in sorted(iter_modules(__path__), key=lambda item: item.name):
        portal = getattr(import_module(f"{__name__}.{module.name}"), "PORTAL", None)
        if portal is not None:
            found[portal.name] = portal
    return MappingProxyType(found)


#: Every registered portal by name, in the order of their file names.
PORTALS: Mapping[str, Portal] = _register()


def portal_named(name: str) -> Portal:
    """Return the portal called *name*. Raises ArchiveError if there is none."""
    if name not in PORTALS:
        raise ArchiveError(f"there is no portal {name!r}; known are {', '.join(PORTALS)}")
    return PORTALS[name]


def portal_for(url: str) -> Portal | None:
    """Return the portal whose hosts claim *url* (``www.`` and letter case do not matter), or None."""
    host = ascii_host(urlsplit(url).hostname or "").removeprefix("www.")
    return next((portal for portal in PORTALS.values() if host in portal.hosts), None)
