"""Pictures and attachments: files under ``media/`` by the SHA-256 of their content, each kept once."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from archive.errors import explained
from archive.models import iso_utc
from archive.store.connection import ArchiveBase

# What the content itself says; servers name many a picture application/octet-stream.
_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"BM", "image/bmp"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
_EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/x-ole-storage": ".ole",
}


class Media(ArchiveBase):
    """Files the articles show or offer."""

    def store_media(self, url: str, body: bytes, mime: str, capture_id: int | None, fetched_at: datetime) -> str:
        """Keep *body*, fetched from *url*, and return its SHA-256 (hex).

        The file is on disk, whole and flushed, before the database speaks of it. *mime* is what the server said; what
        the content shows overrules it. Raises ArchiveError when the disk is full or read-only.
        """
        digest, kind = hashlib.sha256(body).hexdigest(), media_type(body, mime)
        path = Path(digest[:2], digest[2:4], digest + _extension(kind))
        self._write_file(self.media_dir / path, body)
        now = iso_utc(fetched_at)
        with self.transaction():
            self.conn.execute(
                """INSERT INTO media (digest, path, mime, size, first_seen_at, capture_id) VALUES (?, ?, ?, ?, ?, ?)
                   ON CONFLICT (digest) DO UPDATE SET first_seen_at = min(first_seen_at, excluded.first_seen_at)""",
                (digest, path.as_posix(), kind, len(body), now, capture_id),
            )
            self.conn.execute(
                """INSERT INTO media_urls (url, digest, fetched_at) VALUES (?, ?, ?)
                   ON CONFLICT (url) DO UPDATE SET digest = excluded.digest, fetched_at = excluded.fetched_at
                   WHERE excluded.fetched_at >= fetched_at""",
                (url, digest, now),
            )
        return digest

    def _write_file(self, place: Path, body: bytes) -> None:
        with explained(place, (OSError,)):
            if not (place.exists() and place.stat().st_size == len(body)):
                _write_whole(place, body)

    def media_for(self, url: str) -> sqlite3.Row | None:
        """Return the row of ``media`` (digest, path under media/, mime, size) kept for *url*, or None."""
        row: sqlite3.Row | None = self.conn.execute(
            "SELECT m.*, u.url, u.fetched_at FROM media_urls AS u JOIN media AS m USING (digest) WHERE u.url = ?",
            (url,),
        ).fetchone()
        return row


def media_type(body: bytes, declared: str) -> str:
    """Return the media type that the first bytes show, else the *declared* one, else application/octet-stream."""
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    shown = next((kind for magic, kind in _MAGIC if body.startswith(magic)), None)
    plain = declared.split(";", maxsplit=1)[0].strip().lower()
    if shown == "application/x-ole-storage" and plain.startswith("application/"):
        return plain
    return shown or plain or "application/octet-stream"


def _extension(kind: str) -> str:
    return _EXTENSIONS.get(kind) or mimetypes.guess_extension(kind) or ".bin"


def _write_whole(place: Path, body: bytes) -> None:
    """Write under another name, flush, rename, flush the directory: after a crash the file is whole or absent."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with draft.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)
    directory = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
