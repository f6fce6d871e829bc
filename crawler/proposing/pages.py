"""The recorded pages of a portal, and what each of its layouts is proposed from them."""

from __future__ import annotations

from pathlib import Path

from archive.errors import ArchiveError
from crawler.portals import Portal
from crawler.portals.base import layouts_of
from crawler.proposing.search import Proposal, propose
from crawler.recorded import Recorded, recorded


def proposals(portal: Portal, folder: Path) -> list[Proposal]:
    """Return a proposal for each layout of *portal* that has recorded pages below *folder* that a person looked at.

    :raises ArchiveError: when there is no such page, or a file of one cannot be read.
    """
    known = {layout.name: _looked_at(folder / portal.name / layout.name) for layout in layouts_of(portal)}
    if not any(known.values()):
        raise ArchiveError(
            f"No recorded page of {portal.name} below {folder} was looked at. Correct its expected.json by what a"
            ' browser shows, set "looked_at": true in it, and run the command again.'
        )
    return [propose(portal, layout, known[layout.name]) for layout in layouts_of(portal) if known[layout.name]]


def _looked_at(folder: Path) -> list[Recorded]:
    cases = (recorded(file.parent) for file in sorted(folder.glob("*/expected.json")))
    return [case for case in cases if case.looked_at]
