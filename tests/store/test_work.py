from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest

from archive.errors import ArchiveError
from archive.store import Archive
from archive.store.chrome import block_digest
from tests.store.script import HOME, URL, article, capture, day, record, run


def test_an_open_failure_is_brought_up_to_date_not_repeated(archive: Archive) -> None:
    one, two = capture(archive, 0, "a"), capture(archive, 1, "b")
    archive.record_failure("mau", URL, "read", "no-title", "No title.", capture_id=one, now=day(0))
    archive.record_failure("mau", URL, "read", "no-title", "Still no title.", capture_id=two, now=day(1))
    archive.record_failure("mau", URL, "fetch", "timeout", "No answer.", now=day(2))
    rows = archive.open_failures("mau")
    assert [(row["reason"], row["times"], row["message"], row["capture_id"]) for row in rows] == [
        ("timeout", 1, "No answer.", None),
        ("no-title", 2, "Still no title.", two),
    ]
    assert (rows[1]["first_at"], rows[1]["occurred_at"]) == ("2026-01-01T06:00:00Z", "2026-01-02T06:00:00Z")
    kept = archive.capture(one)
    assert kept is not None
    assert kept["kind"] == "failure"


def test_a_failure_is_closed_when_the_page_is_read_and_may_open_again(archive: Archive) -> None:
    archive.record_failure("mau", URL, "read", "no-title", "No title.", now=day(0))
    assert archive.resolve_failures(URL, now=day(1)) == 1
    assert archive.resolve_failures(URL, now=day(1)) == 0
    assert archive.open_failures() == []
    archive.record_failure("mau", URL, "read", "no-title", "No title.", now=day(2))
    assert [row["first_at"] for row in archive.open_failures()] == ["2026-01-03T06:00:00Z"]
    assert archive.counts()["failures"] == 2


def _decision(archive: Archive) -> str | None:
    decision: str | None = archive.conn.execute("SELECT decision FROM review").fetchone()[0]
    return decision


def test_a_doubtful_reading_waits_for_a_person(archive: Archive) -> None:
    one = capture(archive, 0, "a")
    doubtful = replace(article(), layout="generic")
    archive.add_to_review(doubtful, URL, one, ["generic-layout"], now=day(0))
    waiting = archive.waiting_review("mau")
    assert [(row["url"], json.loads(row["reasons"])) for row in waiting] == [(URL, ["generic-layout"])]
    assert json.loads(waiting[0]["article"])["title"] == doubtful.title
    archive.decide_review("mau", URL, "reject", now=day(1))
    archive.add_to_review(doubtful, URL, one, ["generic-layout"], now=day(2))
    assert (archive.waiting_review(), _decision(archive)) == ([], "reject")
    archive.add_to_review(replace(doubtful, text="Khác."), URL, one, ["generic-layout"], now=day(3))
    assert (len(archive.waiting_review()), _decision(archive)) == (1, None)
    assert archive.counts()["articles"] == 0


def test_what_a_list_says_is_evidence(archive: Archive) -> None:
    lists = f"{HOME}/danh-sach"
    archive.list_mention("mau", URL, lists, "Tin", "31/12", run(archive, 0), now=day(0))
    archive.list_mention("mau", URL, lists, None, "31/12/2025", run(archive, 1), now=day(1))
    rows = archive.conn.execute("SELECT title, date_raw, first_seen_at, last_seen_at FROM list_evidence").fetchall()
    assert [tuple(row) for row in rows] == [("Tin", "31/12/2025", "2026-01-01T06:00:00Z", "2026-01-02T06:00:00Z")]


def test_the_ledger_counts(archive: Archive) -> None:
    crawl_id = archive.begin_crawl("mau", "full", "http://127.0.0.1:8000/", now=day(0))
    archive.count(crawl_id, requests=3, lists=1)
    archive.count(crawl_id, requests=2)
    archive.count(crawl_id)
    with pytest.raises(ValueError, match="no such counter: pages"):
        archive.count(crawl_id, pages=1)
    for reason in ("calendar", "calendar", "depth"):
        archive.refuse(crawl_id, reason)
    archive.count(crawl_id, listed=1)
    archive.refuse(crawl_id, "depth")
    archive.finish_crawl(crawl_id, "finished", True, None, now=day(0.1))
    row = archive.conn.execute("SELECT * FROM crawls").fetchone()
    assert (row["requests"], row["lists"], row["listed"], row["status"], row["healthy"]) == (5, 1, 1, "finished", 1)
    assert json.loads(row["refusals"]) == {"calendar": 2, "depth": 2}
    assert (row["base_url"], row["started_at"], row["finished_at"]) == (
        "http://127.0.0.1:8000/",
        "2026-01-01T06:00:00Z",
        "2026-01-01T08:24:00Z",
    )


def test_refusals_of_a_page_that_was_rolled_back_are_counted_once(archive: Archive) -> None:
    crawl_id = archive.begin_crawl("mau", "full")
    archive.refuse(crawl_id, "depth")
    with pytest.raises(RuntimeError), archive.transaction():
        raise RuntimeError
    archive.count(crawl_id, requests=1)
    archive.count(crawl_id, requests=1)
    assert json.loads(archive.conn.execute("SELECT refusals FROM crawls").fetchone()[0]) == {"depth": 1}


def test_killed_runs_are_marked(archive: Archive) -> None:
    archive.begin_crawl("mau", "full")
    run(archive, 1)
    assert archive.close_interrupted_crawls() == 1
    rows = archive.conn.execute("SELECT status, healthy, finished_at IS NULL FROM crawls ORDER BY id").fetchall()
    assert [tuple(row) for row in rows] == [("interrupted", 0, 1), ("finished", 1, 0)]
    assert archive.close_interrupted_crawls() == 0


def test_a_capture_is_indexed_once(archive: Archive) -> None:
    number = capture(archive, 0, "a")
    assert archive.find_capture(URL, day(0), "GET", "sha256:a") == number
    assert archive.find_capture(URL, day(0), "POST", "sha256:a") is None
    assert archive.find_capture(URL, day(1), "GET", "sha256:a") is None
    later = capture(archive, 1, "a")
    archive.set_capture_kind(number, "list", chrome_digest="c")
    archive.set_capture_kind(number, "list", text_digest="t")
    rows = archive.conn.execute("SELECT * FROM captures WHERE url = ? ORDER BY fetched_at", (URL,)).fetchall()
    assert [row["id"] for row in rows] == [number, later]
    assert (rows[0]["kind"], rows[0]["text_digest"], rows[0]["chrome_digest"]) == ("list", "t", "c")
    latest = archive.latest_payload(URL)
    assert latest is not None
    assert latest["id"] == later


def test_the_same_record_gives_the_same_capture(archive: Archive) -> None:
    from archive.models import Capture

    row = Capture(
        URL, day(0), 200, "text/html", "GET", "sha256:a", 1, "x.warc.gz", 0, 9, "<urn:uuid:1>", "warc:x", portal="mau"
    )
    assert archive.add_capture(row) == archive.add_capture(row)
    assert archive.counts()["captures"] == 1


def test_portals_are_brought_up_to_date(archive: Archive) -> None:
    archive.register_portal("mau", "Tên mới", "New", "Mẫu", HOME, ["mau.example.vn"], "+07:00", licence="CC BY")
    record(archive, "Bản một.", 0)
    (portal,) = archive.portals()
    assert (portal["title"], portal["licence"], portal["articles"], portal["gone"]) == ("Tên mới", "CC BY", 1, 0)
    before = archive.conn.total_changes
    archive.register_portal("mau", "Tên mới", "New", "Mẫu", HOME, ["mau.example.vn"], "+07:00", licence="CC BY")
    assert archive.conn.total_changes == before


def _media(archive: Archive, url: str) -> list[sqlite3.Row]:
    return archive.conn.execute(
        "SELECT m.* FROM media_urls JOIN media AS m USING (digest) WHERE url = ?", (url,)
    ).fetchall()


def test_pictures_are_kept_once_by_their_content(archive: Archive) -> None:
    one, two = f"{HOME}/a.jpg", f"{HOME}/b.jpg"
    body = b"\xff\xd8\xff\xe0 not much of a picture"
    digest = archive.store_media(one, body, "application/octet-stream", None, day(1))
    assert archive.store_media(two, body, "image/jpeg", None, day(0)) == digest
    (kept,) = _media(archive, one)
    assert (kept["mime"], kept["size"], kept["path"]) == (
        "image/jpeg",
        len(body),
        f"{digest[:2]}/{digest[2:4]}/{digest}.jpg",
    )
    assert kept["first_seen_at"] == "2026-01-01T06:00:00Z"
    assert (archive.media_dir / kept["path"]).read_bytes() == body
    assert len([path for path in archive.media_dir.rglob("*") if path.is_file()]) == 1


def test_an_older_copy_does_not_replace_the_newest(archive: Archive) -> None:
    new = archive.store_media(URL, b"%PDF-1.7 new", "application/pdf", None, day(5))
    archive.store_media(URL, b"%PDF-1.7 old", "application/pdf", None, day(1))
    assert [kept["digest"] for kept in _media(archive, URL)] == [new]
    assert archive.counts()["media"] == 2


def test_a_media_directory_in_the_way_is_said_in_one_sentence(archive: Archive) -> None:
    archive.media_dir.rmdir()
    archive.media_dir.write_text("a file where a directory should be")
    with pytest.raises(ArchiveError, match="cannot be used"):
        archive.store_media(URL, b"GIF89a", "image/gif", None, day(0))


def test_an_article_shows_the_files_kept_for_it(archive: Archive) -> None:
    from archive.models import Image, Related

    digest = archive.store_media(f"{HOME}/a.gif", b"GIF89a", "image/gif", None, day(0))
    other = record(archive, article("Khác.", url=f"{HOME}/2"), 0).article_id
    shown = article(images=(Image(f"{HOME}/a.gif"), Image(f"{HOME}/none.gif")), related=(Related(f"{HOME}/2", "Khác"),))
    kept = archive.article(record(archive, shown, 0).article_id or 0)
    assert kept is not None
    assert [image["digest"] for image in kept["images"]] == [digest, None]
    assert [item["article_id"] for item in kept["related"]] == [other]


def _chrome(archive: Archive) -> dict[str, tuple[int, int]]:
    rows = archive.conn.execute("SELECT digest, pages, inside FROM chrome")
    return {digest: (pages, inside) for digest, pages, inside in rows}


def test_chrome_counts_articles_not_visits(archive: Archive) -> None:
    numbers = [record(archive, article(url=f"{HOME}/{place}"), 0).article_id or 0 for place in range(4)]
    for number in (*numbers, *numbers):
        archive.learn_chrome("mau", ["Lượt truy cập: 12.345", "  "], ["Nội dung"], number, now=day(0))
    assert _chrome(archive) == {block_digest("lượt truy cập:  99.1"): (4, 0)}
    inside = record(archive, article(url=f"{HOME}/5"), 0).article_id or 0
    archive.learn_chrome("mau", [], ["Lượt truy cập: 1.2"], inside, now=day(0))
    assert _chrome(archive) == {block_digest("lượt truy cập: 0.0"): (4, 1)}
