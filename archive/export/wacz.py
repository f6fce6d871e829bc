"""WACZ 1.1.1: the WARC files with an index and a list of pages, as ReplayWeb.page opens them.

https://specs.webrecorder.net/wacz/1.1.1/. The index comes from ``captures``; POST exchanges are in the WARC files but
not in the index, where they would hide the page of the same address.
"""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from archive import __version__
from archive.errors import ArchiveError
from archive.export.articles import moment_for
from archive.models import iso_utc, utc_now

if TYPE_CHECKING:
    from archive.store import Archive

_LINES_A_BLOCK = 3000


def export_wacz(archive: Archive, dest: Path) -> None:
    """Write the WACZ file *dest*: every WARC record that has a row, the index, and one page per article."""
    with moment_for(archive, dest) as (conn, draft), TemporaryDirectory(dir=draft.parent) as work:
        resources: list[dict[str, Any]] = []
        with ZipFile(draft, "w") as wacz:
            for path in _warc_files(archive, conn):
                part = _Part(path, archive.indexed_end(path.name))
                _add(wacz, resources, f"archive/{path.name}", part, ZIP_STORED)
            index, lines = Path(work, "index.cdx.gz"), Path(work, "index.idx")
            _write_index(conn, index, lines)
            _add(wacz, resources, "indexes/index.cdx.gz", _Part(index), ZIP_STORED)
            _add(wacz, resources, "indexes/index.idx", _Part(lines), ZIP_DEFLATED)
            pages = Path(work, "pages.jsonl")
            _write_pages(conn, pages)
            _add(wacz, resources, "pages/pages.jsonl", _Part(pages), ZIP_DEFLATED)
            _write_package(wacz, resources)


class _Part:
    """The first *size* bytes of a file: a running crawl may be writing behind them."""

    def __init__(self, path: Path, size: int | None = None) -> None:
        self.path = path
        self.size = path.stat().st_size if size is None else size

    def pieces(self) -> Iterator[bytes]:
        left = self.size
        with self.path.open("rb") as file:
            while left and (piece := file.read(min(left, 1 << 20))):
                left -= len(piece)
                yield piece


def _warc_files(archive: Archive, conn: sqlite3.Connection) -> list[Path]:
    names = conn.execute("SELECT DISTINCT warc_file FROM captures ORDER BY 1").fetchall()
    files = [archive.warc_dir / name for (name,) in names]
    if gone := [path for path in files if not path.is_file()]:
        raise ArchiveError(
            f"{gone[0]} is not there, and a WACZ holds every record: bring the WARC files back, or export jsonl"
        )
    return files


def _add(wacz: ZipFile, resources: list[dict[str, Any]], name: str, part: _Part, compression: int) -> None:
    info = ZipInfo(name, date_time=utc_now().timetuple()[:6])
    info.compress_type = compression
    # zipfile then takes the longer header where it is needed alone: ReplayWeb.page does not find what stands behind one
    # that the directory of the file does not speak of
    info.file_size = part.size
    hasher = hashlib.sha256()
    with wacz.open(info, "w") as out:
        for piece in part.pieces():
            hasher.update(piece)
            out.write(piece)
    hash_ = f"sha256:{hasher.hexdigest()}"
    resources.append({"name": Path(name).name.lower(), "path": name, "hash": hash_, "bytes": part.size})


def _write_index(conn: sqlite3.Connection, index: Path, lines: Path) -> None:
    """Write the sorted CDXJ in gzip blocks, and the index of the blocks (ZipNum)."""
    conn.create_function("surt", 1, surt, deterministic=True)
    entries = conn.execute("SELECT * FROM captures WHERE method = 'GET' ORDER BY surt(url), fetched_at, id")
    cdxj = (_cdxj(row) for row in entries)
    with index.open("wb") as out, lines.open("w", encoding="utf-8") as idx:
        idx.write('!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}\n')
        while block := list(islice(cdxj, _LINES_A_BLOCK)):
            data = zlib.compress("".join(block).encode(), wbits=31)
            key, timestamp, _ = block[0].split(" ", 2)
            place = {"offset": out.tell(), "length": len(data), "digest": f"sha256:{hashlib.sha256(data).hexdigest()}"}
            idx.write(f"{key} {timestamp} {json.dumps({**place, 'filename': 'index.cdx.gz'})}\n")
            out.write(data)


def _cdxj(row: sqlite3.Row) -> str:
    fields = {
        "url": row["url"],
        "digest": row["payload_digest"],
        "mime": "warc/revisit" if row["record_type"] == "revisit" else row["mime"],
        "offset": row["warc_offset"],
        "length": row["warc_length"],
        "status": row["status"],
        "filename": row["warc_file"],
    }
    told = {name: str(value) for name, value in fields.items()}  # numbers as text, as cdxj-indexer writes them
    return f"{surt(row['url'])} {re.sub(r'[^0-9]', '', row['fetched_at'])} {json.dumps(told, ensure_ascii=False)}\n"


def surt(url: str) -> str:
    """Return the sort-friendly form of *url* by which replay tools look it up: ``vn,gov,dic)/vi/news?a=1``."""
    parts = urlsplit(re.sub(r"^(https?://)www\d*\.", r"\1", url.lower()))
    host = parts.hostname or ""
    name = ",".join(reversed(host.split(".")))  # of an IPv4 address too: what the tools do
    try:
        port = parts.port
    except ValueError:
        port = None
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    path = parts.path.rstrip("/") or "/"
    query = "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{name}{f':{port}' if port and port != usual else ''}){path}{f'?{query}' if query else ''}"


def _write_pages(conn: sqlite3.Connection, path: Path) -> None:
    rows = conn.execute(
        """SELECT a.id, a.title, a.text, c.url, c.fetched_at
           FROM articles AS a JOIN captures AS c ON c.id = a.capture_id ORDER BY a.published_utc DESC, a.id"""
    )
    with path.open("w", encoding="utf-8") as file:
        head = {"format": "json-pages-1.0", "id": "pages", "title": "Các bài viết (articles)", "hasText": True}
        file.write(json.dumps(head, ensure_ascii=False) + "\n")
        for row in rows:
            page = {"id": str(row["id"]), "url": row["url"], "ts": row["fetched_at"], "title": row["title"]}
            file.write(json.dumps({**page, "text": row["text"]}, ensure_ascii=False) + "\n")


def _write_package(wacz: ZipFile, resources: list[dict[str, Any]]) -> None:
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "title": "Kho lưu trữ thông tin đối ngoại",
        "software": f"doingoai {__version__}",
        "created": iso_utc(utc_now()),
        "resources": resources,
    }
    data = json.dumps(package, indent=2, ensure_ascii=False).encode()
    digest = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}
    wacz.writestr("datapackage.json", data, ZIP_DEFLATED)
    wacz.writestr("datapackage-digest.json", json.dumps(digest, indent=2), ZIP_DEFLATED)
