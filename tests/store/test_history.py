from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.history import history, word_diff
from archive.models import Attachment, Image
from archive.store import Archive
from tests.store.script import article, capture, record

_TEXTS = st.lists(st.sampled_from(["đối", "ngoại", " ", "\n\n", ".", "biên", "giới", "\t", "1"]), max_size=30).map(
    "".join
)


def _old(diff: list[tuple[str, str]]) -> str:
    return "".join(text for op, text in diff if op != "insert")


def _new(diff: list[tuple[str, str]]) -> str:
    return "".join(text for op, text in diff if op != "delete")


@given(_TEXTS, _TEXTS)
def test_both_texts_can_be_read_from_the_difference(old: str, new: str) -> None:
    diff = word_diff(old, new)
    assert (_old(diff), _new(diff)) == (old, new)
    assert all(text for _op, text in diff)
    assert [op for op, _text in diff] == ["equal"] * (old == new and bool(old)) or old != new


@pytest.mark.parametrize(
    ("old", "new", "diff"),
    [
        ("", "", []),
        (None, "Mới", [("insert", "Mới")]),
        ("Cũ", None, [("delete", "Cũ")]),
        (
            "Đoàn đến thăm tỉnh.",
            "Đoàn đã đến thăm huyện.",
            [
                ("equal", "Đoàn"),
                ("insert", " đã"),
                ("equal", " đến thăm "),
                ("delete", "tỉnh"),
                ("insert", "huyện"),
                ("equal", "."),
            ],
        ),
        ("Một.\n\nHai.", "Một.", [("equal", "Một."), ("delete", "\n\nHai.")]),
        ("Lai Châu.", "Hà Giang.", [("delete", "Lai Châu"), ("insert", "Hà Giang"), ("equal", ".")]),
        (
            "a tỉnh c",
            "b tỉnh d",
            [("delete", "a"), ("insert", "b"), ("equal", " tỉnh "), ("delete", "c"), ("insert", "d")],
        ),
        (
            "Một hai.",
            "Một nữa hai thôi.",
            [("equal", "Một "), ("insert", "nữa "), ("equal", "hai"), ("insert", " thôi"), ("equal", ".")],
        ),
    ],
)
def test_differences_are_of_words(old: str | None, new: str | None, diff: list[tuple[str, str]]) -> None:
    assert word_diff(old, new) == diff


def test_a_paragraph_beyond_all_measure_is_replaced_whole() -> None:
    old, new = "a " * 3000, "b " * 3000
    assert word_diff(old, new) == [("delete", old), ("insert", new)]


def test_the_history_of_an_article(archive: Archive) -> None:
    first = article("Bản một.", images=(Image("http://mau.example.vn/a.jpg", "Cũ"),))
    record(archive, first, 0, capture=capture(archive, 0, "a"))
    second = article("Bản hai.", category="Tin", images=(Image("http://mau.example.vn/a.jpg", "Mới"),))
    record(archive, second, 1, capture=capture(archive, 1, "b"))
    third = article("Bản hai.", category="Tin", attachments=(Attachment("http://mau.example.vn/b.pdf", "Tệp"),))
    number = record(archive, third, 2, capture=capture(archive, 2, "c"), extractor="2").article_id
    assert number is not None

    one, two, three = history(archive, number)
    assert (one["kind"], one["changes"], one["reader_changed"]) == ("first", {}, False)
    assert (two["kind"], two["seq"], two["capture_source"], two["source"]) == ("change", 2, "crawl:0", None)
    assert two["changes"] == {
        "category": [("insert", "Tin")],
        "text": [("equal", "Bản "), ("delete", "một"), ("insert", "hai"), ("equal", ".")],
        "captions": [("delete", "Cũ"), ("insert", "Mới")],
    }
    assert three["changes"]["captions"] == [("delete", "Mới")]
    assert three["changes"]["attachments"] == [("insert", "Tệp http://mau.example.vn/b.pdf")]
    assert three["reader_changed"]
    assert history(archive, 1) == []


def test_only_the_latest_revisions_of_a_long_history(archive: Archive) -> None:
    outcomes = [
        record(archive, article(f"Bản {day}."), day, capture=capture(archive, day, str(day))) for day in range(6)
    ]
    number = outcomes[0].article_id
    assert number is not None
    whole = history(archive, number)
    assert len(whole) == 6
    for latest in (1, 2, 5):
        assert history(archive, number, latest) == whole[-latest:]
    assert history(archive, number, 6) == history(archive, number, 60) == whole


@pytest.mark.parametrize("asked", ["", "WHERE change_id > 7 "])
def test_changes_are_read_from_an_end_without_sorting_them_all(archive: Archive, asked: str) -> None:
    plan = archive.conn.execute(f"EXPLAIN QUERY PLAN SELECT * FROM changes {asked}ORDER BY change_id LIMIT 100")
    steps = [row["detail"] for row in plan]
    assert "revisions_changes" in steps[0]
    assert not [step for step in steps if "TEMP B-TREE" in step]
