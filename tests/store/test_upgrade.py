"""An archive that an older doingoai made: sound as it stands, and as good as a new one once it was written to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from archive.errors import ArchiveError
from archive.fixity import verify_directory
from archive.publish import publish
from archive.schema import migrations
from archive.store.opening import is_older
from tests.store.script import make_old

#: Those that came after the first archives were made.
LATER = [migration.name for migration in migrations._migrations if migration.name > "m007"]


@pytest.fixture(params=LATER)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The directory of an archive with one article, made before the migration."""
    make_old(tmp_path / "data", request.param)
    return tmp_path / "data"


def tables(conn: sqlite3.Connection) -> dict[str, str]:
    rows = conn.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: " ".join(sql.split()) for name, sql in rows}


def test_an_older_archive_is_sound_and_nothing_of_it_is_missing(old: Path) -> None:
    assert verify_directory(old) == []
    with open_archive(old, readonly=True) as archive:
        assert is_older(archive.conn)


def test_what_is_missing_of_an_older_archive_is_still_found(old: Path) -> None:
    with closing(sqlite3.connect(old / "archive.db")) as conn:
        conn.execute("DROP INDEX revisions_order")
    assert [damage.kind for damage in verify_directory(old)] == ["schema"]


def test_written_to_it_has_the_tables_of_a_new_one(old: Path, tmp_path: Path) -> None:
    with open_archive(old) as archive, open_archive(tmp_path / "new") as new:
        assert tables(archive.conn) == tables(new.conn)
        assert not is_older(archive.conn)
    assert verify_directory(old) == []


def test_a_snapshot_of_it_has_todays_tables_and_it_keeps_its_own(old: Path, tmp_path: Path) -> None:
    with open_archive(old, readonly=True) as archive:
        before = tables(archive.conn)
        snapshot = publish(archive, tmp_path / "public")
        assert tables(archive.conn) == before
    with open_archive(tmp_path / "new") as new:
        other = publish(new, tmp_path / "other")
    with closing(sqlite3.connect(snapshot)) as ours, closing(sqlite3.connect(other)) as theirs:
        assert tables(ours) == tables(theirs)


def test_a_portal_is_written_whatever_columns_a_later_version_adds(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive:
        archive.conn.execute("ALTER TABLE portals ADD COLUMN note TEXT NOT NULL DEFAULT ''")
        for title in ("Cổng mẫu", "Cổng mẫu mới"):
            archive.register_portal(
                "mau", title, "Sample", "Mẫu", "http://mau.example.vn/", ["mau.example.vn"], "+07:00"
            )
        assert [row["title"] for row in archive.portals()] == ["Cổng mẫu mới"]


@pytest.mark.parametrize("use", [lambda place: open_archive(place, create=False), verify_directory])
def test_a_snapshot_is_no_archive_to_write_to_or_to_verify(tmp_path: Path, use: Any) -> None:
    with open_archive(tmp_path / "data") as archive:
        publish(archive, tmp_path / "public")
    with pytest.raises(ArchiveError, match="published snapshot"):
        use(tmp_path / "public")
