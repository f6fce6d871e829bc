"""``doingoai record``: a kept page, or a saved file, as a recorded page that tests and selectors go by."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from archive import open_archive
from archive.errors import ArchiveError
from archive.kept import UNREADABLE, page_of
from archive.models import Page
from crawler.portals import PORTALS, Portal
from crawler.portals.base import layouts_of
from crawler.reading.errors import ExtractionError
from crawler.recorded import save_case, save_failure
from crawler.saved import portal_of, saved_page

if TYPE_CHECKING:
    import sqlite3

    from archive.store import Archive

#: Recorded pages that are no article stand in the folder of this name beside those of the layouts.
_NO_ARTICLE = "no_article"


def record(target: str, name: str, portal: Portal | None, directory: Path, folder: Path) -> Path:
    """Save the page *target* as the case *name* below *folder* and return its own folder there.

    *target* is a file, or an article's number or any kept page's address in the archive at *directory*; *portal* is
    found out where it is None.

    :raises ArchiveError: when the name cannot be used or is taken, or there is no such page.
    """
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,80}", name):
        raise ArchiveError(f"{name!r} cannot name a case: use small letters, digits and -, like two-pictures.")
    page, claimed = _file(Path(target), portal) if Path(target).is_file() else _kept(target, directory)
    reader = portal or claimed or portal_of(page)
    return _save(page, reader, name, folder / reader.name)


def _file(file: Path, portal: Portal | None) -> tuple[Page, None]:
    return saved_page(file, portal, None)[0], None


def _kept(target: str, directory: Path) -> tuple[Page, Portal | None]:
    """Return the newest capture of *target* and the portal it belongs to."""
    with open_archive(directory, create=False, readonly=True) as archive:
        row = _capture(archive, target)
        if row is None:
            raise ArchiveError(
                f"{target} is no file, and no page in this archive: give an article's number, an address as"
                " `doingoai history` shows it, or a page saved in a browser."
            )
        try:
            return page_of(archive, row), PORTALS.get(row["portal"] or "")
        except UNREADABLE as error:
            raise ArchiveError(f"The record of {target} cannot be read: {error}. Run `doingoai verify`.") from error


def _capture(archive: Archive, target: str) -> sqlite3.Row | None:
    """Return the newest full capture: the row of an article names the one of its last revision."""
    found = archive.find_article(target)
    known = (archive.article(found["id"]) if found else None) or {"url": target, "capture_id": None}
    newest = archive.latest_payload(known["url"])
    return newest or (archive.capture(known["capture_id"]) if known["capture_id"] else None)


def _save(page: Page, portal: Portal, name: str, folder: Path) -> Path:
    from crawler.reading.extract import extract

    taken = next(folder.glob(f"*/{name}"), None)
    if taken is not None:
        raise ArchiveError(f"There is a case {taken} already; choose another name.")
    try:
        article = extract(page, portal)
    except ExtractionError as error:
        save_failure(folder / _NO_ARTICLE / name, page, error.reason)
        return folder / _NO_ARTICLE / name
    known = [layout.name for layout in layouts_of(portal)]
    case = folder / (article.layout if article.layout in known else known[-1]) / name
    save_case(case, page, article, looked_at=False)
    return case
