"""Files under ``media/`` against their rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from archive.fixity.damage import Damage

if TYPE_CHECKING:
    from archive.store import Archive


def media_files(archive: Archive) -> Iterator[tuple[str, str, int]]:
    """Yield the files that must be there, with digest and size; one without a row is a left-over, no damage."""
    yield from map(tuple, archive.conn.execute("SELECT path, digest, size FROM media ORDER BY path"))


def check_media(archive: Archive, path: str, digest: str, size: int) -> Iterator[Damage]:
    """Compare the file *path* under ``media/`` with the *digest* that names it."""
    file = archive.media_dir / path
    if not file.is_file():
        yield Damage("media-missing", f"media/{path}", "the file is gone", "media")
        return
    with file.open("rb") as opened:
        found = hashlib.file_digest(opened, "sha256").hexdigest()
    if found != digest or file.stat().st_size != size:
        yield Damage("media-changed", f"media/{path}", "the content is not what its digest says", "media")
