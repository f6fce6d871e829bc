from __future__ import annotations

import base64
import gzip
import hashlib
import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from archive import open_archive
from archive.errors import ArchiveError
from archive.export import FORMATS
from archive.fixity import verify
from archive.kept import page_of
from archive.models import Page
from archive.store import Archive
from archive.warc import WarcStore
from crawler.cli import run as cli
from crawler.importing import import_files
from crawler.rebuilding import rebuild
from tests.crawl.site import article_page
from tests.warc.conftest import PORTAL, facts
from tests.warc.makers import DATE, URL, answer, by_hand, members

SAMPLE = "nukeviet-sample.warc.gz"
NUKEVIET = "dien_bien_stttt"


def test_wget_sample_gives_its_articles_and_twice_the_same(samples: Path, empty: Archive) -> None:
    report = import_files(empty, [samples / SAMPLE], NUKEVIET)
    assert report.problems == []
    assert (report.outcomes["new"], report.outcomes["review"]) == (13, 0)
    read = {row["title"]: row for row in empty.conn.execute("SELECT * FROM articles")}
    expected = [json.loads(path.read_text(encoding="utf-8")) for path in (samples / "nukeviet").glob("*/expected.json")]
    assert len(expected) == len(read) == 13
    for article in expected:
        row = read[article["title"]]
        assert (row["published_at"], row["author"]) == (article["published_at"], article["author"])
        assert row["text"].split("\n\n") == article["text"].split("\n\n")
    kinds = dict(empty.conn.execute("SELECT kind, count(*) FROM captures GROUP BY kind"))
    assert kinds == {"article": 13, "list": 3, "feed": 2, "media": 7, "failure": 1}
    before = facts(empty, "crawls", "captures", "observations", "chrome")
    again = import_files(empty, [samples / SAMPLE], NUKEVIET)
    assert (again.pages, again.known, again.kept) == (26, 26, 0)
    assert facts(empty, "crawls", "captures", "observations", "chrome") == before
    assert verify(empty) == []


def test_an_archive_comes_over_whole_by_its_wacz_and_by_its_warcs(
    crawled: Path, empty: Archive, tmp_path: Path
) -> None:
    wacz = tmp_path / "crawl.wacz"
    with open_archive(crawled, readonly=True) as source:
        FORMATS["wacz"](source, wacz)
        said = facts(source)
    report = import_files(empty, [wacz])
    assert report.problems == []
    got = facts(empty)
    for table in ("articles", "revisions", "images", "attachments", "related"):
        assert got[table] == said[table], table
    known = import_files(empty, sorted((crawled / "warc").glob("*.warc.gz")))
    assert known.kept == 0
    assert facts(empty) == got
    assert verify(empty) == []


def test_hosts_nobody_claims_are_kept_and_read_once_somebody_says_by_whom(
    crawled: Path, empty: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.warc.gz"
    with open_archive(crawled, readonly=True) as source:
        row = source.conn.execute("SELECT * FROM captures WHERE kind = 'article' ORDER BY id LIMIT 1").fetchone()
        page = page_of(source, row)
        path.write_bytes(members(by_hand("response", answer(page.body), url=page.url)))
    report = import_files(empty, [path])
    assert (report.kept, report.unread, empty.counts()["articles"]) == (1, 1, 0)
    assert empty.conn.execute("SELECT count(*) FROM crawls").fetchone()[0] == 0
    report = import_files(empty, [path], PORTAL)
    assert (report.kept, report.outcomes["new"]) == (0, 1)
    assert import_files(empty, [path], PORTAL).outcomes == {}
    assert empty.conn.execute("SELECT portal FROM captures").fetchone()[0] == PORTAL


def older(page: Page, at: datetime, was: bytes, now: bytes) -> bytes:
    assert was in page.body
    stamp = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return members(by_hand("response", answer(page.body.replace(was, now)), url=page.url, date=stamp))


def test_old_captures_become_earlier_revisions_in_order_of_time(
    crawled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_archive(crawled) as archive:
        row = archive.conn.execute(
            "SELECT * FROM articles WHERE revision_count = 1 AND author IS NOT NULL ORDER BY id LIMIT 1"
        ).fetchone()
        page = page_of(archive, row["capture_id"])
        title = row["title"].encode()
        files = []
        for number, days in enumerate((10, 30, 20)):
            at = datetime.now(UTC).replace(microsecond=0) - timedelta(days=days)
            files.append(tmp_path / f"{number}.warc.gz")
            files[-1].write_bytes(older(page, at, title, title + f" (bản {days} ngày trước)".encode()))
        report = import_files(archive, files, PORTAL)
        assert report.outcomes == {"earlier": 3}
        assert archive.article(row["id"])["title"] == row["title"]  # type: ignore[index]  # it is there
        titles = [item["title"] for item in sorted(archive.revisions(row["id"]), key=lambda item: item["captured_at"])]
        assert titles[1:] == [f"{row['title']} (bản {days} ngày trước)" for days in (20, 10)] + [row["title"]]
        assert titles[0] == f"{row['title']} (bản 30 ngày trước)"
        assert verify(archive) == []
    assert cli(["--archive", str(crawled), "history", str(row["id"])]) == 0
    told = capsys.readouterr().out
    assert "from warc:1.warc.gz" in told
    assert "(bản [-30-]{+20+} ngày trước)" in told


def test_damage_is_told_and_the_rest_taken(empty: Archive, tmp_path: Path) -> None:
    parts = [members(by_hand("response", answer(b"<p>%d</p>" % n), url=f"http://x.example/{n}")) for n in range(3)]
    hurt = bytearray(parts[1])
    hurt[50] ^= 0xFF
    path = tmp_path / "a.warc.gz"
    path.write_bytes(parts[0] + bytes(hurt) + parts[2][:-9])
    report = import_files(empty, [path])
    assert report.kept == 1
    assert ["copy the file again" in problem for problem in report.problems] == [False, True]
    assert "Problem:" in report.summary()


def test_an_address_that_is_none_is_kept_unread_and_stops_nothing(empty: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    addresses = ("http://[/tin", f"{URL}/1", "http://x.example:99999/", f"{URL}/2")
    path.write_bytes(members(*(by_hand("response", answer(b"<p>%d</p>" % n), url=a) for n, a in enumerate(addresses))))
    report = import_files(empty, [path], PORTAL)
    assert (report.pages, report.kept, report.unread, report.problems) == (4, 4, 2, [])
    assert import_files(empty, [path], PORTAL).kept == 0
    assert verify(empty) == []


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_damage_in_a_wacz_costs_only_what_it_hit(empty: Archive, tmp_path: Path, packing: int) -> None:
    def pages(part: str) -> bytes:
        return b"".join(by_hand("response", answer(f"<p>{n}</p>".encode()), url=f"{URL}/{part}/{n}") for n in range(9))

    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w", packing) as wacz:
        for part in "abc":
            wacz.writestr(f"archive/{part}.warc", pages(part))
    whole = path.read_bytes()
    hurt = bytearray(whole)
    place = whole.index(b"archive/b.warc") + len(b"archive/b.warc") + 150
    hurt[place : place + 8] = b"\xff" * 8
    path.write_bytes(hurt)
    report = import_files(empty, [path], PORTAL)
    kept = [row[0].split("/")[-2] for row in empty.conn.execute("SELECT url FROM captures")]
    assert (kept.count("a"), kept.count("c")) == (9, 9)
    assert kept.count("b") == 8 or packing == zipfile.ZIP_DEFLATED, "records have borders of their own"
    assert report.problems
    path.write_bytes(whole[:-400])
    assert "fetch or copy it again" in import_files(empty, [path], PORTAL).problems[0]


def test_same_payload_again_is_a_revisit_and_no_new_bytes(empty: Archive, tmp_path: Path) -> None:
    body = b"<p>" + bytes(range(65, 91)) * 4000 + b"</p>"
    path = tmp_path / "a.warc.gz"
    for day in ("01", "02"):
        path.write_bytes(members(by_hand("response", answer(body), date=f"2021-06-{day}T00:00:00Z")))
        import_files(empty, [path], PORTAL)
    rows = empty.conn.execute("SELECT record_type, size, id FROM captures ORDER BY id").fetchall()
    assert [(row[0], row[1]) for row in rows] == [("response", len(body)), ("revisit", len(body))]
    assert page_of(empty, rows[1]["id"]).body == body


def test_a_payload_whose_record_was_lost_is_kept_whole_again(empty: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(members(by_hand("response", answer(BODY), date="2021-06-01T00:00:00Z")))
    import_files(empty, [path], PORTAL)
    [kept] = empty.warc_dir.glob("*.warc.gz")
    kept.unlink()
    path.write_bytes(members(by_hand("response", answer(BODY), date="2021-06-02T00:00:00Z")))
    import_files(empty, [path], PORTAL)
    row = empty.conn.execute("SELECT * FROM captures ORDER BY id DESC LIMIT 1").fetchone()
    assert row["record_type"] == "response"
    assert page_of(empty, row).body == BODY


def sha1(body: bytes) -> str:
    return f"sha1:{base64.b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()}"


BODY = "<p>Đoàn đại biểu tỉnh thăm và làm việc</p>".encode()
AGAIN = {"url": f"{URL}/1", "date": "2022-01-01T00:00:00Z", "WARC_Payload_Digest": sha1(BODY)}
NAMED = {"WARC_Refers_To_Target_URI": f"{URL}/1", "WARC_Refers_To_Date": f"{DATE[:-1]}.123456Z"}


def test_revisits_find_what_lies_in_another_part_of_a_wacz_or_behind_them(empty: Archive, tmp_path: Path) -> None:
    first = by_hand("response", answer(BODY), url=f"{URL}/1", WARC_Payload_Digest=sha1(BODY))
    later = by_hand("revisit", answer(b""), **AGAIN, **NAMED)
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as wacz:
        wacz.writestr("archive/a.warc.gz", members(later))
        wacz.writestr("archive/b.warc.gz", members(first))
    report = import_files(empty, [path], PORTAL)
    assert (report.pages, report.kept, report.problems) == (2, 2, [])
    again = import_files(empty, [path], PORTAL)
    assert (again.pages, again.kept, again.problems) == (2, 0, [])
    assert [page_of(empty, row[0]).body for row in empty.conn.execute("SELECT id FROM captures")] == [BODY] * 2


def test_revisits_within_one_stream_of_gzip(empty: Archive, tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    first = by_hand("response", answer(BODY), url=f"{URL}/1", WARC_Payload_Digest=sha1(BODY))
    path.write_bytes(gzip.compress(first + by_hand("revisit", answer(b""), **AGAIN)))
    report = import_files(empty, [path], PORTAL)
    assert (report.kept, report.problems) == (2, [])


def test_a_revisit_without_a_date_finds_the_payload_of_an_earlier_import_by_its_digest_alone(
    empty: Archive, tmp_path: Path
) -> None:
    """wget's ``--warc-dedup``: the digest is of the body as it was sent, here compressed."""
    sent = gzip.compress(BODY, mtime=0)
    first, second = tmp_path / "one.warc.gz", tmp_path / "two.warc.gz"
    coded = answer(sent, "Content-Encoding: gzip")
    first.write_bytes(members(by_hand("response", coded, url=f"{URL}/1", WARC_Payload_Digest=sha1(sent))))
    asked = {**AGAIN, "WARC_Payload_Digest": sha1(sent)}
    other = {**asked, "date": "2022-02-02T00:00:00Z", "WARC_Payload_Digest": sha1(b"never seen")}
    second.write_bytes(members(by_hand("revisit", answer(b""), **asked), by_hand("revisit", answer(b""), **other)))
    assert import_files(empty, [second], PORTAL).kept == 0
    assert import_files(empty, [first], PORTAL).problems == []
    report = import_files(empty, [second], PORTAL)
    assert report.kept == 1
    assert ["not at hand" in problem for problem in report.problems] == [True]
    assert page_of(empty, 2).body == BODY


def test_what_a_killed_run_had_written_is_read_by_the_next_import(crawled: Path, empty: Archive) -> None:
    with open_archive(crawled, readonly=True) as source:
        row = source.conn.execute("SELECT * FROM captures WHERE kind = 'article' ORDER BY id LIMIT 1").fetchone()
        page = page_of(source, row)
    with WarcStore(empty.warc_dir, "doingoai") as store:
        store.write(page, portal=PORTAL, crawl_id=empty.begin_crawl(PORTAL, "full"))  # and then the power went
    report = import_files(empty, [])
    assert report.outcomes == {"new": 1}
    assert verify(empty) == []


def test_clear_sentences(empty: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no file"):
        import_files(empty, [tmp_path / "absent.warc"])
    with pytest.raises(ArchiveError, match="no portal"):
        import_files(empty, [], "atlantis")
    path = tmp_path / "page.html"
    path.write_bytes(gzip.compress(b"<html>no WARC</html>"))
    (tmp_path / "nothing.warc.gz").touch()
    report = import_files(empty, [path, tmp_path / "nothing.warc.gz"])
    assert "doingoai extract" in report.problems[0]
    assert "is empty" in report.problems[1]
    assert (report.kept, empty.counts()["captures"]) == (0, 0)


@pytest.mark.parametrize(("tail", "code"), [(b"", 0), (b"\x1f\x8b\x08torn", 3)])
def test_what_was_damaged_needs_a_person_what_gave_nothing_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], tail: bytes, code: int
) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(members(by_hand("response", answer(BODY))) + tail)
    command = ["--archive", str(tmp_path / "data"), "import", str(path), "--json"]
    assert cli([*command, str(tmp_path / "absent.warc")]) == 1
    assert "Nothing was imported" in capsys.readouterr().err
    assert cli([*command, "--portal", "atlantis"]) == 2
    assert not (tmp_path / "data").exists()
    assert cli(command) == code
    said = capsys.readouterr()
    assert json.loads(said.out)["pages"] == 1
    assert ("a.warc.gz, byte" in said.err) is (code == 3)
    path.write_bytes(b"no WARC")
    assert cli(command) == 1
    assert "is no WARC" in capsys.readouterr().err


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_article_that_moved_is_one_whatever_file_comes_first(
    empty: Archive, tmp_path: Path, order: tuple[int]
) -> None:
    """Another tool keeps the redirect and where it leads as two answers that do not know of each other."""
    home, first, later = "http://doingoai.dic.gov.vn", "2021-06-14T01:02:03Z", "2021-07-14T01:02:03Z"
    sent = answer(b"", "Location: /nam-2021/bai-so-3", status="HTTP/1.1 301 Moved Permanently")
    pages = [answer(article_page(3, edition=edition).encode()) for edition in (0, 1)]
    files = [tmp_path / "first.warc", tmp_path / "later.warc"]
    files[0].write_bytes(by_hand("response", pages[0], f"{home}/tin/3", first))
    moved = by_hand("response", sent, f"{home}/tin/3", later)
    files[1].write_bytes(moved + by_hand("response", pages[1], f"{home}/nam-2021/bai-so-3", later))
    for number in order:
        assert import_files(empty, [files[number]]).problems == []
    said = "SELECT url, text, revision_count, first_seen_at, last_seen_at FROM articles"
    [row] = [tuple(row) for row in empty.conn.execute(said)]
    assert (row[0], *row[2:]) == (f"{home}/nam-2021/bai-so-3", 2, first, later)
    assert row[1].endswith("Bổ sung lần 1 cho bài số 3.")
    assert {url for (url,) in empty.conn.execute("SELECT url FROM article_urls")} == {f"{home}/tin/3", row[0]}
    rebuild(empty.directory, tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as anew:
        assert [tuple(row) for row in anew.conn.execute(said)] == [row]
