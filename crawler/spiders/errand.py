"""One address of the frontier on its way: asked for, redirected, walked page by page, until it is done."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from typing import Any

from archive.models import Capture, Page


@dataclass(frozen=True, slots=True)
class Kept:
    """An exchange that lies in WARC: the page, and the row that will index it."""

    page: Page
    capture: Capture


@dataclass(frozen=True, slots=True)
class Errand:
    """A row of the frontier being worked on. ``hops`` are the addresses that redirected; ``walk`` is the list walk it
    stands in, if any; ``conditional`` says that the request named a validator.
    """

    row: sqlite3.Row
    url: str
    hops: tuple[str, ...] = ()
    walk: Any = field(default=None, compare=False)
    conditional: bool = False

    @property
    def id(self) -> int:
        """Number of the row."""
        return int(self.row["id"])

    @property
    def key(self) -> str:
        """Key of the row."""
        return str(self.row["key"])

    @property
    def kind(self) -> str:
        """What the row was expected, or last found, to be."""
        return str(self.row["kind"])

    @property
    def depth(self) -> int:
        """Links from a seed."""
        return int(self.row["depth"])

    def onward(self, url: str) -> Errand:
        """Return the same errand after a redirect to *url*."""
        return replace(self, url=url, hops=(*self.hops, self.url), conditional=False)
