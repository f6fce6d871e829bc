from __future__ import annotations

import json
from dataclasses import replace

import pytest

from archive.errors import ArchiveError
from archive.identity import article_id
from archive.models import Article, Attachment, Image, Related
from archive.store import Archive
from tests.store.script import HOME, URL, article, capture, day, record, told

A, B, C = "Bản một.", "Bản hai.", "Bản ba."


def test_a_new_article_is_stored_whole(archive: Archive) -> None:
    full = article(
        lead="Đoạn dẫn.",
        category="Đối ngoại",
        author="Lò Thị Mai",
        source="Báo mẫu",
        published_raw="Thứ tư, 31/12/2025 22:30",
        html="<p>Đoạn</p>",
        language="vi",
        images=(Image("http://mau.example.vn/a.jpg", "Chú thích", "alt"), Image("http://mau.example.vn/b.jpg")),
        attachments=(Attachment("http://mau.example.vn/c.pdf", "Văn bản"),),
        related=(Related("http://mau.example.vn/2", "Bài khác", "2025-12-30"),),
        warnings=("short-text",),
    )
    outcome = record(archive, full, 0)

    assert (outcome.kind, outcome.article_id) == ("new", article_id("mau", URL))
    kept = archive.article(article_id("mau", URL))
    assert kept is not None
    for name in ("url", "title", "text", "lead", "category", "author", "source", "published_raw", "html", "language"):
        assert kept[name] == getattr(full, name)
    assert (kept["published_day"], kept["published_utc"]) == ("2025-12-31", "2025-12-31T15:30:00Z")
    assert (kept["first_seen_at"], kept["changed_at"], kept["state"]) == (
        "2026-01-01T06:00:00Z",
        "2026-01-01T06:00:00Z",
        "live",
    )
    assert [(image["url"], image["caption"], image["alt"]) for image in kept["images"]] == [
        ("http://mau.example.vn/a.jpg", "Chú thích", "alt"),
        ("http://mau.example.vn/b.jpg", None, None),
    ]
    assert [item["title"] for item in kept["attachments"]] == ["Văn bản"]
    assert [(item["title"], item["published_at"]) for item in kept["related"]] == [("Bài khác", "2025-12-30")]
    assert (kept["warnings"], [row["url"] for row in kept["urls"]]) == (["short-text"], [URL])
    assert told(archive, kept["id"]) == [("2026-01-01", "first", full.text)]


@pytest.mark.parametrize(
    ("published_at", "published_day", "published_utc"),
    [
        ("2021-06-14", "2021-06-14", None),
        ("2017-08-07T00:04:29+07:00", "2017-08-07", "2017-08-06T17:04:29Z"),
        ("2017-08-07T16:04:00", "2017-08-07", None),
        ("2017-13-41", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_the_portals_day_is_kept_beside_the_moment(
    archive: Archive, published_at: str | None, published_day: str | None, published_utc: str | None
) -> None:
    number = record(archive, article(published_at=published_at), 0).article_id
    row = archive.conn.execute("SELECT published_day, published_utc FROM articles WHERE id = ?", (number,)).fetchone()
    assert tuple(row) == (published_day, published_utc)


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "Tiêu đề khác"},
        {"published_at": "2025-12-31T22:31:00+07:00"},
        {"category": "Tin khác"},
        {"author": "Người khác"},
        {"source": "Nguồn khác"},
        {"lead": "Đoạn dẫn khác."},
        {"text": "Toàn văn khác."},
        {"images": (Image("http://mau.example.vn/a.jpg", "Chú thích khác"),)},
        {"attachments": (Attachment("http://mau.example.vn/d.pdf", "Văn bản khác"),)},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_what_makes_a_revision(archive: Archive, changed: dict[str, object]) -> None:
    record(archive, article(), 0)
    outcome = record(archive, article(**changed), 1)
    assert outcome.kind == "changed"
    assert outcome.article_id is not None
    assert len(archive.revisions(outcome.article_id)) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"related": (Related(None, "Bài mới"),)},
        {"html": "<p>khác</p>"},
        {"layout": "mau-2"},
        {"warnings": ("short-text",)},
        {"published_raw": "31/12/2025"},
        {"language": "vi"},
        {"images": (Image("http://mau.example.vn/khac.jpg"),)},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_what_makes_none_but_is_shown(archive: Archive, changed: dict[str, object]) -> None:
    number = record(archive, article(), 0).article_id
    assert number is not None
    assert record(archive, article(**changed), 1).kind == "unchanged"
    assert len(archive.revisions(number)) == 1
    kept = archive.article(number)
    assert kept is not None
    (name, value) = next(iter(changed.items()))
    assert len(kept[name]) == 1 if isinstance(value, tuple) else kept[name] == value


def test_attachments_of_the_portal_may_change_host_and_scheme(archive: Archive) -> None:
    record(archive, article(attachments=(Attachment("http://mau.example.vn/a.pdf", "A"),)), 0)
    moved = article(url=URL.replace("http:", "https:"), attachments=(Attachment("https://mau.example.vn/a.pdf", "A"),))
    assert record(archive, moved, 1).kind == "unchanged"


def test_an_unchanged_article_is_only_seen_again(archive: Archive) -> None:
    number = record(archive, A, 0).article_id
    before = archive.conn.execute("SELECT change_id FROM articles").fetchone()[0]
    assert record(archive, A, 5).kind == "unchanged"
    row = archive.conn.execute("SELECT * FROM articles WHERE id = ?", (number,)).fetchone()
    assert (row["last_seen_at"], row["changed_at"], row["change_id"]) == (
        "2026-01-06T06:00:00Z",
        "2026-01-01T06:00:00Z",
        before,
    )


def test_a_text_that_returns_is_a_third_revision(archive: Archive) -> None:
    kinds = [record(archive, text, when).kind for when, text in enumerate((A, B, A))]
    assert kinds == ["new", "changed", "changed"]
    assert told(archive, article_id("mau", URL)) == [
        ("2026-01-01", "first", A),
        ("2026-01-02", "change", B),
        ("2026-01-03", "change", A),
    ]


def test_an_older_capture_becomes_an_earlier_revision(archive: Archive) -> None:
    number = record(archive, B, 10).article_id
    outcome = record(archive, A, 2)
    assert (outcome.kind, outcome.article_id) == ("earlier", number)
    assert number is not None
    assert told(archive, number) == [("2026-01-03", "first", A), ("2026-01-11", "change", B)]
    row = archive.conn.execute("SELECT * FROM articles WHERE id = ?", (number,)).fetchone()
    assert (row["text"], row["revision_count"]) == (B, 2)
    assert (row["first_seen_at"][:10], row["last_seen_at"][:10], row["changed_at"][:10]) == (
        "2026-01-03",
        "2026-01-11",
        "2026-01-11",
    )


def test_an_older_capture_of_the_same_text_is_evidence_not_a_duplicate(archive: Archive) -> None:
    number = record(archive, A, 10).article_id
    assert number is not None
    first = capture(archive, 2, "a")
    assert record(archive, A, 2, capture=first).kind == "earlier"
    assert told(archive, number) == [("2026-01-03", "first", A)]
    assert archive.revisions(number)[0]["capture_id"] == first


def test_a_capture_between_two_sights_of_one_text_parts_them(archive: Archive) -> None:
    number = record(archive, A, 0).article_id
    record(archive, A, 10)
    assert number is not None
    record(archive, B, 5)
    assert told(archive, number) == [
        ("2026-01-01", "first", A),
        ("2026-01-06", "change", B),
        ("2026-01-11", "change", A),
    ]
    row = archive.conn.execute("SELECT text, changed_at, revision_count FROM articles").fetchone()
    assert tuple(row) == (A, "2026-01-11T06:00:00Z", 3)


def test_the_same_capture_twice_changes_nothing(archive: Archive) -> None:
    one = capture(archive, 0, "a")
    record(archive, A, 0, capture=one)
    before = list(archive.conn.iterdump())
    assert record(archive, A, 0, capture=one).kind == "unchanged"
    assert list(archive.conn.iterdump()) == before


def test_another_reading_of_the_same_capture_is_no_change_by_the_portal(archive: Archive) -> None:
    one = capture(archive, 0, "a")
    number = record(archive, A, 0, capture=one).article_id
    assert number is not None
    outcome = record(archive, B, 0, capture=one, extractor="2", mode="reread")
    assert (outcome.kind, outcome.detail) == ("reread", "text")
    assert told(archive, number) == [("2026-01-01", "first", A), ("2026-01-01", "reading", B)]
    row = archive.conn.execute("SELECT text, extractor, revision_count, changed_at FROM articles").fetchone()
    assert tuple(row) == (B, "2", 1, "2026-01-01T06:00:00Z")
    assert record(archive, B, 0, capture=one, extractor="2", mode="reread").kind == "unchanged"


def test_another_extractor_that_reads_the_same_is_written_down_and_no_difference(archive: Archive) -> None:
    one = capture(archive, 0, "a")
    number = record(archive, A, 0, capture=one).article_id
    assert record(archive, A, 0, capture=one, extractor="2", mode="reread").kind == "unchanged"
    assert told(archive, number) == [("2026-01-01", "first", A)]
    assert archive.conn.execute("SELECT extractor FROM articles").fetchone()[0] == "2"
    assert archive.stale_reading("mau", URL, "2") is None


def test_rereading_every_capture_adds_one_reading_to_a_run(archive: Archive) -> None:
    captures = [capture(archive, when, f"p{when}") for when in range(3)]
    for when, number in enumerate(captures):
        record(archive, A, when, capture=number)
    for when, number in enumerate(captures):
        assert record(archive, B, when, capture=number, extractor="2", mode="reread").kind == "reread"
    assert told(archive, article_id("mau", URL)) == [("2026-01-01", "first", A), ("2026-01-03", "reading", B)]
    assert archive.conn.execute("SELECT text FROM articles").fetchone()[0] == B


def test_what_was_read_by_another_extractor_is_read_again_before_comparing(archive: Archive) -> None:
    one = capture(archive, 0, "a")
    record(archive, A, 0, capture=one)
    assert archive.stale_reading("mau", URL, "1") is None
    assert archive.stale_reading("mau", URL, "2") == one
    assert archive.stale_reading("mau", "unknown", "2") is None
    record(archive, B, 0, capture=one, extractor="2", mode="reread")
    assert archive.stale_reading("mau", URL, "2") is None
    assert record(archive, B, 1, capture=capture(archive, 1, "b"), extractor="2").kind == "unchanged"
    assert [kind for _day, kind, _text in told(archive, article_id("mau", URL))] == ["first", "reading"]


def test_rereading_an_old_capture_leaves_the_newest_text(archive: Archive) -> None:
    captures = [capture(archive, when, f"p{when}") for when in range(2)]
    record(archive, A, 0, capture=captures[0])
    record(archive, B, 1, capture=captures[1])
    assert record(archive, C, 0, capture=captures[0], extractor="2", mode="reread").kind == "reread"
    assert archive.conn.execute("SELECT text FROM articles").fetchone()[0] == B
    assert [text for _day, _kind, text in told(archive, article_id("mau", URL))] == [A, C, B]


def test_the_same_bytes_read_otherwise_are_a_reading(archive: Archive) -> None:
    record(archive, A, 0, capture=capture(archive, 0, "same"))
    outcome = record(archive, B, 1, capture=capture(archive, 1, "same"), extractor="2")
    assert outcome.kind == "reread"
    assert [kind for _day, kind, _text in told(archive, article_id("mau", URL))] == ["first", "reading"]


def test_change_ids_grow_over_all_articles(archive: Archive) -> None:
    for when, number in enumerate((1, 2, 1, 2)):
        record(archive, article(f"Bản {when}.", url=f"{HOME}/{number}"), when)
    rows = archive.conn.execute("SELECT change_id FROM revisions ORDER BY id").fetchall()
    assert [row[0] for row in rows] == [1, 2, 3, 4]
    assert [row["change_id"] for row in archive.conn.execute("SELECT change_id FROM changes")] == [4, 3, 2, 1]


def test_the_same_key_under_another_address_is_the_same_article(archive: Archive) -> None:
    number = record(archive, A, 0).article_id
    assert number is not None
    other = URL.replace("http://", "https://www.")
    assert record(archive, article(A, url=other), 1).article_id == number
    kept = archive.article(number)
    assert kept is not None
    assert (kept["url"], kept["state"]) == (other, "live")
    assert {row["url"] for row in kept["urls"]} == {URL, other}
    assert archive.find_article(URL) == archive.find_article(other) == archive.find_article(str(number)) == kept


@pytest.mark.parametrize(
    ("said", "address", "one"),
    [
        (A, URL.upper().replace("HTTP", "http"), True),
        (A, f"{URL}/", True),
        (A, f"{URL}2", False),
        (B, f"{URL}/", False),
    ],
)
def test_one_address_in_other_letters_or_with_a_slash_is_one_article(archive, said, address, one):
    """Where it says the same, word for word: servers may tell such addresses apart."""
    record(archive, A, 0)
    record(archive, article(said, url=address), 0, key=address)
    assert archive.conn.execute("SELECT count(*) FROM articles").fetchone()[0] == (1 if one else 2)
    record(archive, C, 1)
    record(archive, article(C, url=address), 1, key=address)
    revisions = archive.conn.execute("SELECT max(revision_count), max(state) FROM articles").fetchone()
    assert tuple(revisions) == (2, "live")


def test_an_address_that_passes_to_another_article(archive: Archive) -> None:
    one = record(archive, A, 0, key="id:1").article_id
    two = record(archive, B, 1, key="id:2").article_id
    rows = dict(archive.conn.execute("SELECT id, url FROM articles").fetchall())
    assert rows == {one: f"{URL}#{one}", two: URL}
    found = archive.find_article(URL)
    assert found is not None
    assert found["id"] == two
    assert record(archive, C, -1, key="id:3").kind == "new"
    assert archive.conn.execute("SELECT id FROM articles WHERE url = ?", (URL,)).fetchone()[0] == two


def test_two_keys_with_one_number_stay_two_articles(archive: Archive) -> None:
    record(archive, A, 0)
    with archive.transaction():
        archive.conn.execute("UPDATE articles SET key = 'another', url = 'http://mau.example.vn/another'")
    outcome = record(archive, B, 1)
    assert (outcome.kind, outcome.article_id) == ("new", article_id("mau", URL) + 1)


def test_an_unknown_portal_is_refused_in_one_sentence(archive: Archive) -> None:
    stranger = replace(article(), portal="khac")
    with pytest.raises(ArchiveError, match="not registered"):
        archive.record_article(stranger, key="k", canonical="k", capture_id=None, captured_at=day(0), extractor="1")
    assert archive.counts()["articles"] == 0


def test_reading_by_date_puts_the_undated_last(archive: Archive) -> None:
    for number, published_at in enumerate(
        ("2024-01-01", None, "2025-01-01T10:00:00+07:00", "2025-01-01T11:00:00+07:00")
    ):
        record(archive, article(url=f"{HOME}/{number}", published_at=published_at), 0)
    assert [row["url"][-1] for row in archive.newest("mau")] == ["3", "2", "0", "1"]
    assert len(archive.newest(limit=2)) == 2


def test_the_numbers_of_articles_fit_javascript() -> None:
    assert article_id("lai_chau", "http://ngoaivu.laichau.gov.vn/x") == article_id(
        "lai_chau", "http://ngoaivu.laichau.gov.vn/x"
    )
    assert max(article_id("p", str(number)) for number in range(1000)) < 2**52


def test_digests_know_fields_apart(archive: Archive) -> None:
    record(archive, article("x", author="a", source=None), 0)
    assert record(archive, article("x", author=None, source="a"), 1).kind == "changed"


def test_json_of_what_is_shown_survives(archive: Archive) -> None:
    number = record(archive, article(images=(Image("http://mau.example.vn/ả.jpg", "Ảnh “đẹp”"),)), 0).article_id
    assert number is not None
    stored = archive.revisions(number)[0]["images"]
    assert Article.from_json({**article().to_json(), "images": json.loads(stored)}).images == (
        Image("http://mau.example.vn/ả.jpg", "Ảnh “đẹp”"),
    )
