"""Captures may come in any order: the archive must be the same as if they had come in the order of time."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive import open_archive
from archive.store import Archive
from tests.store.script import record, register

_DATES = "title, text, first_seen_at, last_seen_at, changed_at, revision_count"


def _fill(folder: Path, sights: list[tuple[int, str]]) -> tuple[list[Any], list[Any]]:
    with open_archive(folder) as archive:
        register(archive)
        with archive.transaction():
            for when, text in sights:
                record(archive, text, when)
        return _article(archive), _revisions(archive)


def _article(archive: Archive) -> list[Any]:
    return [tuple(row) for row in archive.conn.execute(f"SELECT {_DATES} FROM articles")]


def _revisions(archive: Archive) -> list[Any]:
    rows = archive.conn.execute("SELECT captured_at, kind, text FROM revisions ORDER BY captured_at, seq")
    return [tuple(row) for row in rows]


def _runs(sights: list[tuple[int, str]]) -> list[str]:
    texts = [text for _when, text in sorted(sights)]
    return [text for place, text in enumerate(texts) if place == 0 or texts[place - 1] != text]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_order_gives_the_same_archive(data: st.DataObject) -> None:
    times = data.draw(st.lists(st.integers(0, 30), unique=True, min_size=1, max_size=9))
    sights = [(when, data.draw(st.sampled_from("ABC"))) for when in times]
    again = data.draw(st.lists(st.sampled_from(sights), max_size=4))
    with TemporaryDirectory() as folder:
        in_time = _fill(Path(folder, "time"), sorted(sights))
        as_drawn = _fill(Path(folder, "drawn"), sights + again)
    assert as_drawn == in_time
    assert [text for _at, _kind, text in in_time[1]] == _runs(sights)
