"""WARC files in Zstandard, as Archive Team and Zeno write them: a frame a record, a dictionary before the first."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from archive.models import Page
from archive.warc import Problem, read_warc
from archive.warc.members import zstd
from tests.warc.makers import URL, answer, by_hand

WORDS = [
    "Đoàn",
    "đại",
    "biểu",
    "tỉnh",
    "hội",
    "đàm",
    "với",
    "chính",
    "quyền",
    "hai",
    "huyện",
    "biên",
    "giới",
    "về",
    "cửa",
    "khẩu",
    "thương",
    "mại",
    "du",
    "lịch",
    "lao",
    "động",
]


def _body(number: int) -> bytes:
    words = random.Random(number).choices(WORDS, k=120)
    return f"<p>{number} {' '.join(words)}</p>".encode()


def _record(number: int) -> bytes:
    return by_hand("response", answer(_body(number)), url=f"{URL}/{number}")


def _file(path: Path, *parts: bytes) -> Path:
    path.write_bytes(b"".join(parts))
    return path


def _read(path: Path) -> tuple[list[Page], list[Problem]]:
    problems: list[Problem] = []
    return list(read_warc(path, on_problem=problems.append)), problems


def _before(content: bytes) -> bytes:
    return b"\x5d\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content


TRAINED = zstd.train_dict([_record(number) for number in range(100, 300)], 4 << 10)
PLAIN = zstd.ZstdDict(_record(1000), is_raw=True)


def test_a_frame_a_record(tmp_path: Path) -> None:
    pages, problems = _read(_file(tmp_path / "a.warc.zst", *(zstd.compress(_record(n)) for n in range(50))))
    assert problems == []
    assert [page.body for page in pages] == [_body(n) for n in range(50)]


def test_it_may_lie_in_a_wacz(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as wacz:
        wacz.writestr("archive/data.warc.zst", b"".join(zstd.compress(_record(n)) for n in range(3)))
    pages, problems = _read(tmp_path / "a.wacz")
    assert ([page.body for page in pages], problems) == ([_body(n) for n in range(3)], [])


def test_one_frame_for_all_records_larger_than_a_step(tmp_path: Path) -> None:
    whole = b"".join(_record(n) for n in range(3000))
    pages, problems = _read(_file(tmp_path / "a.warc.zst", zstd.compress(whole)))
    assert (len(pages), problems) == (3000, [])


@pytest.mark.parametrize("known", [TRAINED, PLAIN], ids=["trained", "plain"])
@pytest.mark.parametrize("packed", [False, True])
def test_the_dictionary_before_the_first_frame_opens_all(tmp_path: Path, known: zstd.ZstdDict, packed: bool) -> None:
    content = known.dict_content
    frames = [zstd.compress(_record(n), zstd_dict=known) for n in range(20)]
    assert len(b"".join(frames)) < len(b"".join(zstd.compress(_record(n)) for n in range(20)))
    path = _file(tmp_path / "a.warc.zst", _before(zstd.compress(content) if packed else content), *frames)
    pages, problems = _read(path)
    assert problems == []
    assert [page.body for page in pages] == [_body(n) for n in range(20)]


def test_damage_costs_only_its_record_also_with_a_dictionary(tmp_path: Path) -> None:
    frames = [zstd.compress(_record(n), zstd_dict=TRAINED) for n in range(3)]
    hurt = frames[1][:20] + b"\xff" * 20 + frames[1][40:]
    head = _before(TRAINED.dict_content)
    pages, problems = _read(_file(tmp_path / "a.warc.zst", head, frames[0], hurt, frames[2]))
    assert [page.url for page in pages] == [f"{URL}/0", f"{URL}/2"]
    assert [(problem.kind, problem.offset) for problem in problems] == [("zstd", len(head + frames[0]))]


def test_cut_at_any_byte_gives_what_is_complete(tmp_path: Path) -> None:
    one, two = zstd.compress(_record(1)), zstd.compress(_record(2))
    for cut in range(len(one) + 1, len(one + two)):
        pages, problems = _read(_file(tmp_path / "a.warc.zst", (one + two)[:cut]))
        assert [page.body for page in pages] == [_body(1)], cut
        assert [problem.kind for problem in problems] == ["truncated"], cut


@pytest.mark.parametrize(
    "head",
    [
        _before(TRAINED.dict_content)[:200],
        b"\x5d\x2a\x4d\x18\xff",
        b"\x5d\x2a\x4d\x18\xff\xff\xff\xff",
        _before(b""),
        _before(zstd.compress(TRAINED.dict_content)[:100]),
        _before(b"\x28\xb5\x2f\xfd" + b"\xff" * 30),
        _before(b"\x37\xa4\x30\xec" + b"\xff" * 30),
    ],
)
def test_a_dictionary_that_is_none_is_told(tmp_path: Path, head: bytes) -> None:
    pages, problems = _read(_file(tmp_path / "a.warc.zst", head))
    assert pages == []
    assert [problem.kind for problem in problems] == ["zstd"]
    assert "dictionary" in problems[0].detail
