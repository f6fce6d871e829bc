"""Kept files into a backup: nothing there that may be whole gives way to what is not as its digests say.

A file that the backup has in the same size is taken for the same, so a backup of a million pages reads what is new and
no more. What is copied is compared with its digests before: a disk forgets without a word, and a copy is made to
outlive it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from archive.drafts import copy_all, copy_tail
from archive.fixity.media import check_media
from archive.fixity.records import check_alone
from archive.models import iso_utc, utc_now
from archive.store.filechecks import FileState, state_of

if TYPE_CHECKING:
    from archive.store import Archive


@dataclass
class Copies:
    """The files of *archive* on their way to *dest*, and what a person must hear of them, each by its path."""

    archive: Archive
    dest: Path
    #: When each copy was looked at, and how much was wrong with it: that a file is sound here says nothing of its copy.
    checked: dict[str, FileState]
    smaller: list[str] = field(default_factory=list)
    #: Damaged here, and left there as they were.
    left: list[str] = field(default_factory=list)
    #: Damaged here, and copied so: there was nothing yet that could have been better.
    taken: list[str] = field(default_factory=list)

    def add_warc(self, path: Path, size: int) -> None:
        """Copy the first *size* bytes of the WARC file *path*, behind which a running crawl may be writing."""
        name, copy = f"warc/{path.name}", self.dest / "warc" / path.name
        if _size_of(copy) > max(size, path.stat().st_size):
            self.smaller.append(name)
        elif _size_of(copy) != size or self._is_bad(name):
            sound = next(check_alone(path, size), None) is None
            if not sound and 0 < _size_of(copy) < size:
                copy_tail(path, copy, size)  # WARC files only grow: what the copy has already stays as it is
            self._renew(name, size, sound=sound)

    def add_media(self, path: str, digest: str, size: int) -> None:
        """Copy the file *path* below ``media/``, which has this *digest* and *size* if it is whole."""
        name, source, copy = f"media/{path}", self.archive.media_dir / path, self.dest / "media" / path
        if not source.is_file():  # a file that is gone is for verify to tell
            return
        if size == _size_of(copy) > source.stat().st_size:
            self.smaller.append(name)
        elif _size_of(copy) != size or source.stat().st_size != size or self._is_bad(name):
            sound = next(check_media(self.archive, path, digest, size), None) is None
            self._renew(name, source.stat().st_size, sound=sound)

    def _renew(self, name: str, size: int, *, sound: bool) -> None:
        copy = self.dest / name
        if not sound and copy.is_file():
            self.left.append(name)
            return
        copy_all(self.archive.directory / name, copy, size)
        self.checked.pop(name, None)
        if not sound:  # the next backup tries again
            self.taken.append(name)
            self.checked[name] = FileState(*state_of(copy), iso_utc(utc_now()), 1)

    def _is_bad(self, name: str) -> bool:
        last = self.checked.get(name)
        return last is not None and last.damages > 0 and (last.size, last.modified_ns) == state_of(self.dest / name)


def _size_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
