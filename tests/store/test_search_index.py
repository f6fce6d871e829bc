"""The full-text indexes follow the articles through the triggers, and only when the text changed."""

from __future__ import annotations

import pytest

from archive.store import Archive, open_archive
from tests.store.script import HOME, URL, article, record

EXACT, FOLDED = "articles_exact", "articles_fts"


def _found(archive: Archive, index: str, words: str) -> int:
    sql = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
    return int(archive.conn.execute(sql, (words,)).fetchone()[0])


def _state(archive: Archive) -> list[tuple[object, ...]]:
    return [tuple(row) for row in archive.conn.execute("SELECT * FROM articles_fts_data ORDER BY id")]


def test_what_is_changed_is_found_by_its_new_words(archive: Archive) -> None:
    record(archive, article("Đoàn đại biểu Điện Biên."), 0)
    assert [_found(archive, FOLDED, words) for words in ("dien bien", "điện biên", "dai bieu")] == [1, 1, 1]
    assert (_found(archive, EXACT, "điện"), _found(archive, EXACT, "dien")) == (1, 0)
    record(archive, article("Đoàn công tác Lai Châu."), 1)
    assert [_found(archive, FOLDED, words) for words in ("dien bien", "lai chau")] == [0, 1]
    for index in (FOLDED, EXACT):
        archive.conn.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize("again", [article(), article(html="<p>khác</p>"), article(category="Khác")])
def test_the_index_is_not_touched_when_the_text_stands(archive: Archive, again: object) -> None:
    record(archive, article(), 0)
    before = _state(archive)
    record(archive, again, 1)  # type: ignore[arg-type]  # an article of the list above
    if getattr(again, "category", None) is None:
        assert _state(archive) == before
    assert _found(archive, FOLDED, "doan") == 1


def test_earlier_revisions_do_not_enter_the_index(archive: Archive) -> None:
    record(archive, article("Bản mới."), 5)
    before = _state(archive)
    record(archive, article("Bản cũ."), 0)
    assert _state(archive) == before


def test_a_shell_without_help_finds_what_a_reader_expects(archive: Archive) -> None:
    record(archive, article("Công tác đối ngoại tại Hoà Bình và Điện Biên."), 0)
    record(archive, article("Không liên quan.", url=URL + "/2", title="Khác"), 0)
    for words in ("doi ngoai", "đối ngoại", "ĐỐI NGOẠI", "dien bien", "hoa binh", "hoà bình", "hòa bình"):
        rows = archive.conn.execute(
            "SELECT a.url FROM articles_fts JOIN articles AS a ON a.id = articles_fts.rowid WHERE articles_fts MATCH ?",
            (words,),
        ).fetchall()
        assert [row["url"] for row in rows] == [URL], words
    assert URL.startswith(HOME)


def test_sqlite_utils_and_datasette_detect_the_index(archive: Archive) -> None:
    from datasette.utils import detect_fts

    assert detect_fts(archive.conn, "articles") == "articles_fts"
    assert archive.db["articles"].detect_fts() is not None  # type: ignore[union-attr]  # articles is a table


def _pairs(archive: Archive) -> dict[str, int]:
    archive.conn.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.told USING fts5vocab(main, articles_pairs, row)")
    return dict(archive.conn.execute("SELECT term, doc FROM temp.told").fetchall())


def test_an_archive_of_before_gets_the_index_of_pairs_when_it_is_opened(archive: Archive) -> None:
    record(archive, article("Đoàn đại biểu Điện Biên."), 0)
    held = _pairs(archive)
    for kind in ("insert", "update", "delete"):
        archive.conn.execute(f"DROP TRIGGER articles_pairs_{kind}")
    archive.conn.execute("DROP TABLE articles_pairs")
    archive.conn.execute("DROP INDEX checks_crawl")
    archive.conn.execute("DELETE FROM _sqlite_migrations WHERE name = 'm010_pairs'")
    with open_archive(archive.directory) as again:
        assert _pairs(again) == held
        assert held["điện_biên"] == held["đien-bien"] == 1
        record(again, article("Đoàn công tác Lai Châu."), 1)
        assert "điện_biên" not in _pairs(again)


def test_a_run_leaves_the_indexes_tidy(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.store.ledger._FEW", 12)
    run = archive.begin_crawl("mau", "full")
    for number in range(12):
        record(archive, article(f"Bài số {number}.", url=f"{URL}/{number}", title=f"Tin {number}"), number)
    archive.finish_crawl(run, "finished", True, None)
    assert archive.conn.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0] > 0
    for index in (FOLDED, EXACT):
        segments = archive.conn.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()[0]
        assert segments <= 4, index
        archive.conn.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
    assert _found(archive, FOLDED, "bai so 7") == 1
