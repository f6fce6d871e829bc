"""CSV (RFC 4180): one article a row.

``csv`` keeps every value exactly as it is in the archive; it is for programs. A spreadsheet would run a cell that
begins with ``=``, ``+``, ``-`` or ``@`` as a formula and round the number of an article, so ``csv-spreadsheet`` puts an
apostrophe before such cells (archive.cells) and a byte order mark before everything (without it Excel breaks
Vietnamese letters). Lists are JSON inside their cell.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.cells import safe_cell
from archive.export.articles import KEYS, moment_for, read_articles

if TYPE_CHECKING:
    from archive.store import Archive

#: The html fragment is for browsers; whoever wants it takes jsonl.
COLUMNS = tuple(key for key in KEYS if key != "html")


def export_csv(archive: Archive, dest: Path) -> None:
    """Write every article to the file *dest*, values exact, UTF-8."""
    _export(archive, dest, "utf-8", _exact)


def export_csv_for_spreadsheets(archive: Archive, dest: Path) -> None:
    """Write every article to the file *dest* so that Excel and LibreOffice open it unharmed."""
    _export(archive, dest, "utf-8-sig", lambda value: safe_cell(_exact(value), sheet=True))


def _export(archive: Archive, dest: Path, encoding: str, cell: Callable[[Any], Any]) -> None:
    with moment_for(archive, dest) as (conn, draft), draft.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for article in read_articles(conn):
            writer.writerow([cell(article[key]) for key in COLUMNS])


def _exact(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
