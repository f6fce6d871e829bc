"""The tables of what articles name: filled, filled again, mended when an article changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive import open_archive
from archive.knowledge import index_article, load_gazetteer, reindex, seed_places
from archive.knowledge.index import document_id
from archive.models import Article
from archive.store import Archive

TEXT = (
    "Tỉnh Lai Châu và tỉnh Phông Sa Lỳ (Lào) thực hiện Kế hoạch số 39/KH-UBND ngày 1/2/2020. "
    "Đoàn Phoong-Sa-Ly cảm ơn. Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị được quán triệt."
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with open_archive(tmp_path) as opened:
        opened.register_portal(
            name="lai_chau", title="Lai Châu", title_en="Lai Châu", province="Lai Châu", home_url="http://a.example/",
            hosts=["a.example"], timezone="+07:00", licence="", source_note="", history="",
        )  # fmt: skip
        yield opened


def stored(archive: Archive, number: int, text: str) -> int:
    article = Article(url=f"http://a.example/{number}", portal="lai_chau", layout="x", title="Tin", text=text)
    outcome = archive.record_article(
        article, key=article.url, canonical=article.url, capture_id=None, captured_at=datetime(2026, 1, 1, tzinfo=UTC),
        extractor="1",
    )  # fmt: skip
    assert outcome.article_id is not None
    return outcome.article_id


def rows(archive: Archive, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in archive.conn.execute(sql)]


MENTIONS = (
    "SELECT article_id, slug, count, first_spelling FROM mentions JOIN places ON places.id = place_id ORDER BY 1, 2"
)
CITATIONS = """
SELECT article_id, d.id, key, kind, issuer, issued_on, count
FROM citations JOIN documents AS d ON d.id = document_id ORDER BY key
"""


def test_an_article_is_indexed_with_its_province(archive: Archive) -> None:
    number = stored(archive, 1, TEXT)
    with archive.transaction():
        assert index_article(archive.conn, number) == (3, 2)
    assert rows(archive, MENTIONS) == [
        (number, "la", 1, "Lào"),
        (number, "lai-chau", 1, "Lai Châu"),
        (number, "phongsaly", 2, "Phông Sa Lỳ"),
    ]
    party, plan = "22-NQ/TW|2013|", "39/KH-UBND|2020|lai-chau"
    assert rows(archive, CITATIONS) == [
        (number, document_id(party), party, "Nghị quyết", "Bộ Chính trị", "2013-04-10", 1),
        (number, document_id(plan), plan, "Kế hoạch", "Ủy ban nhân dân", "2020-02-01", 1),
    ]


def test_indexing_again_changes_nothing(archive: Archive) -> None:
    stored(archive, 1, TEXT)
    stored(archive, 2, "Chỉ thị 12-CT/TW ngày 05/01/2022 của Ban Bí thư; tỉnh U Đôm Xay.")
    assert reindex(archive) == 2
    before = rows(archive, MENTIONS), rows(archive, CITATIONS), rows(archive, "SELECT * FROM places ORDER BY id")
    assert reindex(archive) == 2
    assert before == (
        rows(archive, MENTIONS),
        rows(archive, CITATIONS),
        rows(archive, "SELECT * FROM places ORDER BY id"),
    )


def test_what_a_changed_article_no_longer_names_is_taken_away(archive: Archive) -> None:
    number = stored(archive, 1, TEXT)
    reindex(archive)
    with archive.transaction():
        index_article(archive.conn, number, "Tỉnh Sơn La.")
    assert [row[1] for row in rows(archive, MENTIONS)] == ["son-la"] and rows(archive, CITATIONS) == []
    archive.conn.execute("UPDATE articles SET text = 'Tỉnh Sơn La.'")
    reindex(archive)
    assert rows(archive, "SELECT count(*) FROM documents") == [(0,)]


def test_the_day_of_a_document_does_not_depend_on_the_order_of_articles(archive: Archive) -> None:
    bare, full = "Chỉ thị 12-CT/TW năm 2022", "Chỉ thị 12-CT/TW ngày 05/01/2022 của Ban Bí thư"
    found = []
    for first, second in ((bare, full), (full, bare)):
        number = stored(archive, 1, "x")
        other = stored(archive, 2, "y")
        archive.conn.execute("DELETE FROM citations")
        archive.conn.execute("DELETE FROM documents")
        with archive.transaction():
            index_article(archive.conn, number, first)
            index_article(archive.conn, other, second)
        found.append(rows(archive, "SELECT issuer, issued_on, number FROM documents"))
    assert found[0] == found[1] == [("Ban Bí thư Trung ương Đảng", "2022-01-05", "12-CT/TW")]


def test_an_unknown_article_is_said(archive: Archive) -> None:
    with pytest.raises(LookupError, match="There is no article 7"):
        index_article(archive.conn, 7)


def test_the_gazetteer_is_written_whole(archive: Archive) -> None:
    assert seed_places(archive.conn) == len(load_gazetteer())
    assert rows(archive, "SELECT count(*) FROM places") == [(len(load_gazetteer()),)]
