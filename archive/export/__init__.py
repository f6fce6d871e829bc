"""Handing the archive over, one file per format.

``FORMATS`` maps the name used on the command line to ``function(archive, dest)``. Each writes *dest* as a whole (a
file, for bagit a directory) from one consistent moment, and raises ArchiveError with what to do when it cannot.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import IO, TYPE_CHECKING

from archive.export.atom import export_atom
from archive.export.bagit import export_bagit
from archive.export.csv import export_csv, export_csv_for_spreadsheets
from archive.export.jsonl import export_jsonl
from archive.export.parquet import export_parquet
from archive.export.wacz import export_wacz

if TYPE_CHECKING:
    from archive.store import Archive

FORMATS: Mapping[str, Callable[[Archive, Path], None]] = MappingProxyType(
    {
        "csv": export_csv,
        "csv-spreadsheet": export_csv_for_spreadsheets,
        "jsonl": export_jsonl,
        "atom": export_atom,
        "parquet": export_parquet,
        "wacz": export_wacz,
        "bagit": export_bagit,
    }
)
#: Formats that fill a directory; the others are one file.
DIRECTORIES = ("bagit",)


def export_to(archive: Archive, format_name: str, out: IO[bytes]) -> None:
    """Write the one file of a format to the stream *out*, once it is whole. Raises ArchiveError."""
    with tempfile.TemporaryDirectory(prefix="doingoai-") as folder:
        whole = Path(folder, "export")
        FORMATS[format_name](archive, whole)
        with whole.open("rb") as file:
            shutil.copyfileobj(file, out)
    out.flush()
