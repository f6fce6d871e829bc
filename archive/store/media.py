"""Pictures and attachments: files under ``media/`` by the SHA-256 of their content, each kept once."""

from __future__ import annotations

import hashlib
import mimetypes
from datetime import datetime
from pathlib import Path

from archive.drafts import drafted
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
        place = self.media_dir / path
        if not (place.exists() and place.stat().st_size == len(body)):
            with drafted(place) as draft:
                draft.write_bytes(body)
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
