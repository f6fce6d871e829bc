"""Captures may come in any order: the archive must be the same as if they had come in the order of time."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from archive import open_archive
from archive.store import Archive
from tests.store.script import capture, record, register

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


_STEP = st.tuples(st.integers(0, 12), st.sampled_from("ABC"), st.sampled_from("12"), st.booleans())


@settings(max_examples=20, deadline=None)
@given(st.lists(_STEP, min_size=1, max_size=12))
def test_the_last_revision_is_the_article_after_every_step(steps: list[tuple[int, str, str, bool]]) -> None:
    """Captures in any order, read by two extractors, again and again: the history always leads to the article."""
    with TemporaryDirectory() as folder, open_archive(folder) as archive:
        register(archive)
        pages = {when: capture(archive, when, f"p{when}") for when in range(13)}
        for when, text, extractor, again in steps:
            mode = "reread" if again else "observe"
            number = record(archive, text, when, capture=pages[when], extractor=extractor, mode=mode).article_id
            assert number is not None
            revisions = archive.revisions(number)
            row = archive.conn.execute("SELECT * FROM articles").fetchone()
            changes = [revision for revision in revisions if revision["kind"] != "reading"]
            assert (revisions[-1]["text"], revisions[-1]["text_digest"]) == (row["text"], row["text_digest"])
            assert [revision["kind"] for revision in changes] == ["first", *["change"] * (len(changes) - 1)]
            assert row["revision_count"] == len(changes)
            assert row["changed_at"] == changes[-1]["captured_at"]
            assert row["first_seen_at"] == changes[0]["captured_at"]


@settings(max_examples=20, deadline=None)
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
