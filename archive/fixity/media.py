"""Files under ``media/`` against their rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from archive.fixity.damage import Damage

if TYPE_CHECKING:
    from archive.store import Archive


def check_media(archive: Archive) -> Iterator[Damage]:
    """Compare every file with the digest that names it; a file without a row is a left-over, no damage."""
    for row in archive.conn.execute("SELECT digest, path, size FROM media ORDER BY path"):
        path = archive.media_dir / row["path"]
        place = f"media/{row['path']}"
        if not path.is_file():
            yield Damage("media-missing", place, "the file is gone", "media")
            continue
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != row["digest"] or path.stat().st_size != row["size"]:
            yield Damage("media-changed", place, "the content is not what its digest says", "media")
