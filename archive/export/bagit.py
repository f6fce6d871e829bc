"""BagIt 1.0 (RFC 8493): the whole archive in a bag, with Dublin Core for every article.

In ``data/``: the archive as ``backup`` copies it (database, WARC files, media), without the settings, and
``dublin-core/<id>.xml``. Written here because it is four small text files; ``bagit.py --validate`` checks the result
in the tests.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from archive import __version__
from archive.backup import copy_kept, what_to_tell
from archive.drafts import whole_or_nothing
from archive.errors import ArchiveError, explained
from archive.export.atom import clean_text
from archive.models import utc_now
from archive.snapshot import check_apart

if TYPE_CHECKING:
    from archive.store import Archive

_DC = "http://purl.org/dc/elements/1.1/"
_OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"


def export_bagit(archive: Archive, dest: Path) -> None:
    """Write the bag into the directory *dest*, which must be new or empty.

    Raises ArchiveError, when the bag is written also for what is damaged in it: its list of digests is of the bytes as
    they are, so that nobody who receives it would ever find out.
    """
    check_apart(archive.directory, dest)
    with explained(dest, (OSError,)), whole_or_nothing(dest):
        payload = dest / "data"
        done = copy_kept(archive, payload)
        _write_dublin_core(payload)
        _write_bag(dest, payload)
    if told := what_to_tell(done, archive.directory, dest):
        raise ArchiveError(f"the bag was written, but {told}")


def _write_dublin_core(payload: Path) -> None:
    from archive.store import open_archive

    folder = payload / "dublin-core"
    folder.mkdir()
    with open_archive(payload, readonly=True) as copy:
        for row in copy.conn.execute(
            "SELECT a.*, p.title AS portal_title, p.licence FROM articles AS a JOIN portals AS p ON p.name = a.portal"
        ):
            (folder / f"{row['id']}.xml").write_bytes(dublin_core(row))
    for leftover in ("archive.db-wal", "archive.db-shm"):
        (payload / leftover).unlink(missing_ok=True)


def dublin_core(row: sqlite3.Row) -> bytes:
    """Return oai_dc XML for a row of ``articles`` with ``portal_title`` and ``licence`` of its portal."""
    from lxml import etree

    root = etree.Element(f"{{{_OAI_DC}}}dc", nsmap={"oai_dc": _OAI_DC, "dc": _DC})
    for name, value in _elements(row):
        if value:
            etree.SubElement(root, f"{{{_DC}}}{name}").text = clean_text(str(value))
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _elements(row: sqlite3.Row) -> Iterator[tuple[str, Any]]:
    yield "title", row["title"]
    yield "creator", row["author"]
    yield "subject", row["category"]
    yield "description", row["lead"]
    yield "publisher", row["portal_title"]
    yield "date", row["published_at"]
    yield "type", "Text"
    yield "format", "text/html"
    yield "identifier", f"urn:doingoai:article:{row['id']}"
    yield "identifier", row["url"]
    yield "source", row["source"]
    yield "language", row["language"]
    yield "rights", row["licence"]


def _write_bag(dest: Path, payload: Path) -> None:
    files = sorted(path for path in payload.rglob("*") if path.is_file())
    size = sum(path.stat().st_size for path in files)
    info = {
        "Bag-Software-Agent": f"doingoai {__version__}",
        "Bagging-Date": utc_now().date().isoformat(),
        "External-Description": "Archive of foreign-affairs portals of Vietnamese border provinces",
        "Payload-Oxum": f"{size}.{len(files)}",
    }
    _text(dest / "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    _text(dest / "bag-info.txt", "".join(f"{name}: {value}\n" for name, value in info.items()))
    _text(dest / "manifest-sha256.txt", "".join(_lines(dest, files)))
    tags = [dest / name for name in ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")]
    _text(dest / "tagmanifest-sha256.txt", "".join(_lines(dest, tags)))


def _lines(dest: Path, files: list[Path]) -> Iterator[str]:
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        # RFC 8493, 2.1.3: only line ends and the percent sign are encoded
        yield f"{digest}  {quote(path.relative_to(dest).as_posix(), safe=_NOT_ENCODED)}\n"


_NOT_ENCODED = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "%")


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
