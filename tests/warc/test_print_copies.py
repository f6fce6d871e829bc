"""Copies of an article for printing or phones, which the archives of other tools hold beside the article itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive import open_archive
from archive.store import Archive
from crawler.importing import import_files
from crawler.navigation.traps import original
from crawler.rebuilding import rebuild
from tests.crawl.site import article_page, text_of
from tests.warc.makers import answer, by_hand

HOME = "http://doingoai.dic.gov.vn"
ARTICLE = f"{HOME}/tin/3"
PHONE = (f"{ARTICLE}/amp/", f"{ARTICLE}?amp=1")
COPIES = (
    f"{HOME}/tin/print/3",
    f"{HOME}/in-bai/tin/3",
    f"{ARTICLE}?print=1",
    f"{ARTICLE}/print",
    f"{ARTICLE}?savefile=1",
)


def _record(url: str, page: str, minute: int) -> bytes:
    return by_hand("response", answer(page.encode()), url, f"2021-06-14T01:{minute:02}:03Z")


def _copy() -> str:
    """The article as a copy shows it: one paragraph is laid out as two."""
    first = text_of(3, 0)[0]
    words = first.split()
    return article_page(3).replace(first, f"{' '.join(words[:6])}</p><p>{' '.join(words[6:])}")


@pytest.mark.parametrize("copy", COPIES + PHONE)
def test_a_copy_for_printing_is_no_change_of_the_article(empty: Archive, tmp_path: Path, copy: str) -> None:
    assert original(copy) == ARTICLE
    assert original(ARTICLE) is None
    path = tmp_path / "a.warc"
    path.write_bytes(
        _record(ARTICLE, article_page(3), 1) + _record(copy, _copy(), 2) + _record(ARTICLE, article_page(3), 3)
    )
    report = import_files(empty, [path])
    assert (report.problems, report.outcomes) == ([], {"new": 1, "other": 1, "unchanged": 1})
    said = "SELECT url, revision_count, last_seen_at FROM articles"
    assert [tuple(row) for row in empty.conn.execute(said)] == [(ARTICLE, 1, "2021-06-14T01:03:03Z")]
    assert empty.conn.execute("SELECT count(*) FROM captures").fetchone()[0] == 3, "what was seen is kept"
    rebuild(empty.directory, tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as anew:
        assert [tuple(row) for row in anew.conn.execute(said)] == [(ARTICLE, 1, "2021-06-14T01:03:03Z")]


def test_a_copy_of_what_nobody_kept_is_read(empty: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(_record(COPIES[0], _copy(), 1))
    assert import_files(empty, [path]).outcomes == {"new": 1}
