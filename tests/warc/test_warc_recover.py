from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from archive.models import Capture, Page
from archive.warc import Earlier, Torn, WarcStore, read_warc
from archive.warc import recover as recover_lazily

MOMENT = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def fill(folder: Path, count: int = 3) -> list[Capture]:
    with WarcStore(folder, "doingoai", lambda: MOMENT) as store:
        return [
            store.write(
                Page(f"http://portal.example/{n}", b"bai %d" % n, MOMENT, source="crawl:1"),
                portal="lai_chau",
                crawl_id=3,
            )
            for n in range(count)
        ]


@dataclass(frozen=True)
class Recovered:
    torn: tuple[Torn, ...]
    unindexed: tuple[tuple[Capture, Page], ...]


def recover(folder: Path, *args: Any, **more: Any) -> Recovered:
    found = recover_lazily(folder, *args, **more)
    return Recovered(found.torn, tuple((capture, exchange.page) for capture, exchange in found.unindexed))


def test_nothing_to_do(tmp_path: Path) -> None:
    captures = fill(tmp_path)
    found = recover(tmp_path, lambda name: captures[-1].warc_offset + captures[-1].warc_length)
    assert (found.torn, found.unindexed) == ((), ())
    assert not (tmp_path / "torn").exists()


def test_records_without_a_row_come_back_as_they_were(tmp_path: Path) -> None:
    captures = fill(tmp_path)
    end = captures[0].warc_offset + captures[0].warc_length
    found = recover(tmp_path, lambda name: end)
    assert [capture for capture, _ in found.unindexed] == captures[1:]
    assert [page.body for _, page in found.unindexed] == [b"bai 1", b"bai 2"]


@pytest.mark.parametrize("lost", [1, 4, 9, 60, 200])
def test_torn_tail_is_cut_aside_with_a_note(tmp_path: Path, lost: int) -> None:
    captures = fill(tmp_path)
    file = tmp_path / captures[0].warc_file
    whole = file.read_bytes()
    os.truncate(file, len(whole) - lost)
    found = recover(tmp_path, now=lambda: MOMENT)
    (torn,) = found.torn
    assert file.read_bytes() + torn.kept_as.read_bytes() == whole[:-lost]
    note = json.loads(torn.kept_as.with_suffix(".json").read_text(encoding="utf-8"))
    assert (note["file"], note["offset"], note["size"]) == (file.name, torn.offset, torn.size)
    assert [page.body for page in read_warc(file)] == [b"bai 0", b"bai 1"]
    assert [capture for capture, _ in found.unindexed] == captures[:2]
    again = recover(tmp_path)
    assert again.torn == ()


def test_every_cut_recovers_to_complete_records(tmp_path: Path) -> None:
    source = tmp_path / "source"
    captures = fill(source, 2)
    whole = (source / captures[0].warc_file).read_bytes()
    for cut in range(0, len(whole), 7):
        folder = tmp_path / f"cut-{cut}"
        folder.mkdir()
        (folder / captures[0].warc_file).write_bytes(whole[:cut])
        expected = [c for c in captures if c.warc_offset + c.warc_length <= cut]
        assert [capture for capture, _ in recover(folder).unindexed] == expected, cut
        assert recover(folder).torn == (), cut
        shutil.rmtree(folder)


def test_damage_before_the_end_is_left_for_verify(tmp_path: Path) -> None:
    captures = fill(tmp_path)
    file = tmp_path / captures[0].warc_file
    data = bytearray(file.read_bytes())
    data[captures[1].warc_offset + 30] ^= 0xFF
    file.write_bytes(data)
    found = recover(tmp_path)
    assert found.torn == ()
    assert [capture for capture, _ in found.unindexed] == [captures[0], captures[2]]
    assert file.read_bytes() == bytes(data)


def test_unindexed_revisit_keeps_its_digest(tmp_path: Path) -> None:
    (first,) = fill(tmp_path, 1)
    page = Page(first.url, b"bai 0", MOMENT, source="crawl:1")
    with WarcStore(tmp_path, "doingoai", lambda: MOMENT) as store:
        earlier = Earlier(first.url, "2026-11-22T08:30:00Z", first.payload_digest, first.record_id)
        same = store.write(Page(first.url, b"bai 0", MOMENT, source="crawl:2"), unchanged=earlier)
        not_modified = store.write(Page(first.url, b"", MOMENT, status=304, source="crawl:3"), unchanged=earlier)
    ends = {first.warc_file: first.warc_offset + first.warc_length}
    found = recover(tmp_path, lambda name: ends.get(name, 0), resolve=lambda revisit: page)
    assert [capture for capture, _ in found.unindexed] == [same, not_modified]
    assert [page.body for _, page in found.unindexed] == [b"bai 0", b"bai 0"]
    unresolved = recover(tmp_path, lambda name: ends.get(name, 0))
    assert unresolved == recover(tmp_path, lambda name: (tmp_path / name).stat().st_size)


_WRITER = """
import sys
from datetime import UTC, datetime
from archive.models import Page
from archive.warc import WarcStore
store = WarcStore(sys.argv[1], "doingoai")
for number in range(100000):
    store.write(Page(f"http://portal.example/{number}", bytes(1000), datetime.now(UTC), source="crawl:1"))
    print(number, flush=True)
"""


def test_kill_minus_nine_loses_nothing_that_was_returned(tmp_path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    with writer.stdout:
        while int(writer.stdout.readline()) < 20:
            pass
        writer.send_signal(signal.SIGKILL)
        told = 20 + len([line for line in writer.stdout if line.endswith("\n")])
    writer.wait()
    urls = [page.url for _, page in recover(tmp_path).unindexed]
    assert len(urls) in (told + 1, told + 2)  # the one written last may not have been told
    assert urls == [f"http://portal.example/{number}" for number in range(len(urls))]
