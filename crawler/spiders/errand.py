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
    stands in, if any; ``conditional`` says that the request named a validator; ``turned`` counts the redirects, and
    ``returned`` tells that one led back to where the errand had been.
    """

    row: sqlite3.Row
    url: str
    hops: tuple[str, ...] = ()
    walk: Any = field(default=None, compare=False)
    conditional: bool = False
    turned: int = 0
    returned: bool = False

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
        """Return the same errand after a redirect to *url*; led back where it was, it never left."""
        been = (*self.hops, self.url)
        back = url in been
        hops = been[: been.index(url)] if back else been
        again = self.returned or back
        return replace(self, url=url, hops=hops, conditional=False, turned=self.turned + 1, returned=again)

    def loops(self, url: str) -> bool:
        """Whether a redirect to *url* goes round in a circle; once may be for a cookie to be set on the way."""
        return self.returned and url in (*self.hops, self.url)
