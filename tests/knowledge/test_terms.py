"""A place is found in every spelling, whichever one is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive import open_archive
from archive.models import Article
from archive.search import fts_query, search
from archive.search.parsing import parse
from archive.store import Archive

TITLES = (
    "Đoàn công tác thăm tỉnh Phông Sa Lỳ",
    "Giao lưu với Phoong-Sa-Ly",
    "Hội đàm với tỉnh PhôngSaLy",
    "A delegation from Phongsaly",
    "Đoàn tỉnh U-Đôm-Xay",
    "Đại sứ Ô-xtrây-li-a chào xã giao",
    "Triển lãm mỹ thuật",
    "Tỉnh LuôngPhraBăng tiếp đoàn",
    "Tỉnh Luông Pha Bang tiếp đoàn",
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    directory: Path = tmp_path_factory.mktemp("spelled")
    with open_archive(directory) as opened:
        opened.register_portal(
            name="lai_chau", title="Lai Châu", title_en="Lai Châu", province="Lai Châu", home_url="http://a.example/",
            hosts=["a.example"], timezone="+07:00", licence="", source_note="", history="",
        )  # fmt: skip
        for number, title in enumerate(TITLES):
            article = Article(url=f"http://a.example/{number}", portal="lai_chau", layout="x", title=title, text="Tin.")
            opened.record_article(
                article, key=article.url, canonical=article.url, capture_id=None,
                captured_at=datetime(2026, 1, 1, tzinfo=UTC), extractor="1",
            )  # fmt: skip
        yield opened


def found(archive: Archive, query: str) -> set[str]:
    return {hit.title for hit in search(archive.conn, query).hits}


@pytest.mark.parametrize("query", ["phongsaly", "phong sa ly", "Phông Sa Lỳ", "Phoong-Sa-Ly", "PhôngSaLy", "phôngsaly"])
def test_one_spelling_finds_all(archive: Archive, query: str) -> None:
    assert found(archive, query) == set(TITLES[:4])


def test_other_words_of_the_query_still_count(archive: Archive) -> None:
    assert found(archive, "giao lưu phongsaly") == {TITLES[1]}
    assert found(archive, "phongsaly -tỉnh") == {TITLES[1], TITLES[3]}


def test_names_in_one_word_are_found(archive: Archive) -> None:
    assert found(archive, "luang prabang") == found(archive, "luông pha băng") == set(TITLES[7:9])


def test_foreign_names_find_their_vietnamese_form(archive: Archive) -> None:
    assert found(archive, "oudomxay") == {TITLES[4]}
    assert found(archive, "australia") == found(archive, "úc") == {TITLES[5]}


def test_short_names_are_not_dragged_in(archive: Archive) -> None:
    assert found(archive, "hoa kỳ") == set(), "Mỹ without accents would be every mỹ thuật"


def test_quotes_mean_what_stands_in_them(archive: Archive) -> None:
    assert found(archive, '"phoong sa ly"') == {TITLES[1]}
    assert fts_query("phongsa*") == '"phongsa"*'


def test_all_spellings_are_marked(archive: Archive) -> None:
    marked = {hit.title_marked for hit in search(archive.conn, "phongsaly").hits}
    assert "Đoàn công tác thăm tỉnh \x02Phông Sa Lỳ\x03" in marked
    assert "Giao lưu với \x02Phoong-Sa-Ly\x03" in marked


def test_places_without_another_spelling_stay_as_typed() -> None:
    assert [term.words for term in parse("lai châu 2019").terms] == [("lai",), ("châu",), ("2019",)]


def test_friendship_beside_other_words_is_no_border_gate() -> None:
    assert [term.words for term in parse("quan hệ hữu nghị").terms] == [("quan",), ("hệ",), ("hữu",), ("nghị",)]
    assert ("hữunghịquan",) in parse("hữu nghị").terms[0].others
