"""An archive that an older doingoai made: sound as it stands, and as good as a new one once it was written to."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from archive import open_archive
from archive.errors import ArchiveError
from archive.fixity import verify_directory
from archive.pairs import register
from archive.publish import publish
from archive.schema import migrations
from archive.store.opening import is_older
from tests.store.script import make_old

#: What each migration leaves, comments apart. Once run somewhere it is never changed: an archive that has run it would
#: lack what was added, and `verify` would call that damage. A change is a migration of its own, with a line here.
LEAVES = """
m001_ledger b04ea347e76f
m002_articles 8cec7560a43d
m003_work e954ee8946e8
m004_knowledge e7ae78aafaba
m005_search 2778620334a9
m006_views 1d02729e6f92
m007_surroundings e87dbb0b7384
m008_state_recorded 585c9300bf7c
m009_months b6b1fbaf4264
m010_pairs 7303bc592acc
m011_newest fe4a2345aeaa
m012_changes 0c6cf5bdc8ce
m013_whole 3b50129a29b9
m014_missed a664658a5a84
m015_file_checks 02b9090b132a
m016_media_path 2c6d7a6a5fd0
"""
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


def test_a_migration_that_was_run_somewhere_is_never_changed() -> None:
    names = [migration.name for migration in migrations._migrations]
    left = []
    for number, name in enumerate(names, 1):
        with closing(sqlite3.connect(":memory:")) as conn:
            register(conn)
            migrations.apply(Database(conn, execute_plugins=False), stop_before=set(names[number:]))
            made = conn.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        plain = "\n".join(sorted(" ".join(re.sub(r"--[^\n]*", "", sql).split()) for (sql,) in made))
        left.append(f"{name} {hashlib.sha256(plain.encode()).hexdigest()[:12]}")
    assert left == LEAVES.split("\n")[1:-1]


def test_an_archive_whose_list_of_checks_came_without_an_index_of_pictures_is_sound_and_gets_it(tmp_path: Path) -> None:
    make_old(tmp_path / "data", "m016_media_path")
    assert verify_directory(tmp_path / "data") == []
    with open_archive(tmp_path / "data") as archive:
        assert "media_path" in tables(archive.conn)


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
