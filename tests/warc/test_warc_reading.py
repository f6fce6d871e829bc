from __future__ import annotations

import base64
import gzip
import hashlib
import itertools
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from archive.models import Page
from archive.warc import DamagedError, Problem, Revisit, WarcStore, read_record, read_warc, sha256_label
from tests.warc.makers import DATE, URL, answer, by_hand, by_warcio, members

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

HTML = "<p>Đồng chí Bí thư Tỉnh ủy tiếp xã giao</p>".encode()


def read(path: Path) -> tuple[list[Page], list[Problem]]:
    problems: list[Problem] = []
    return list(read_warc(path, on_problem=problems.append)), problems


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def chunked(body: bytes) -> bytes:
    half = len(body) // 2
    parts = (body[:half], body[half:])
    return b"".join(f"{len(part):X};ext=1\r\n".encode() + part + b"\r\n" for part in parts) + b"0\r\n\r\n"


def test_wget_sample(samples: Path) -> None:
    pages, problems = read(samples / "nukeviet-sample.warc.gz")
    assert problems == []
    assert len(pages) == 26
    assert {page.method for page in pages} == {"GET"}
    assert all(page.request_headers and page.source == "warc:nukeviet-sample.warc.gz" for page in pages)
    titles = (samples / "nukeviet" / "04-table" / "page.html").read_bytes()
    title = titles[titles.find(b"<title>") : titles.find(b"</title>")]
    assert sum(title in page.body for page in pages) == 1
    assert all(page.body.rstrip().endswith((b"</html>", b">")) for page in pages if page.mime == "text/html")


def test_written_by_warcio_with_requests_behind_and_a_revisit(tmp_path: Path) -> None:
    path = by_warcio(tmp_path / "w.warc.gz", [(URL, HTML), (URL + "/2", b"second")], revisit=True)
    pages, problems = read(path)
    assert problems == []
    assert [(page.url, page.body) for page in pages] == [(URL, HTML), (URL + "/2", b"second"), (URL + "/2", b"second")]
    assert [page.header("content-type") for page in pages] == ["text/html"] * 3
    assert [dict(page.request_headers).get("X-Asked") for page in pages] == ["yes", "yes", None]


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (chunked(HTML), "Transfer-Encoding: chunked"),
        (HTML, "Transfer-Encoding: chunked"),  # undone by the recorder, header left
        (gzip.compress(HTML, mtime=0), "Content-Encoding: gzip"),
        (HTML, "Content-Encoding: gzip"),
        (chunked(gzip.compress(HTML, mtime=0)), "Transfer-Encoding: chunked\r\nContent-Encoding: x-gzip"),
        (zlib.compress(HTML), "Content-Encoding: deflate"),
        (zlib.compress(HTML, wbits=-15), "Content-Encoding: deflate"),
        (HTML, "Content-Encoding: identity"),
        (gzip.compress(HTML[:20]) + gzip.compress(HTML[20:]), "Content-Encoding: gzip"),
        (zstd.compress(HTML[:20]) + zstd.compress(HTML[20:]), "Content-Encoding: zstd"),
        (HTML, "Content-Encoding: zstd"),
        (HTML, f"Content-Length: {len(HTML) - 5}"),  # of something before this recorder's own coding
    ],
    ids=itertools.count(),  # bytes make long names
)
def test_codings_are_undone(tmp_path: Path, body: bytes, header: str) -> None:
    pages, problems = read(write(tmp_path / "a.warc", by_hand("response", answer(body, header))))
    assert problems == []
    assert pages[0].body == HTML
    assert header.split(":", maxsplit=1)[0].lower() in {name.lower() for name, _ in pages[0].headers}


@pytest.mark.parametrize(
    ("body", "header", "kind"),
    [
        (chunked(HTML)[:-20], "Transfer-Encoding: chunked", "incomplete"),
        (gzip.compress(HTML, mtime=0)[:-12], "Content-Encoding: gzip", "incomplete"),
        (b"\x1f\x8b\x08" + b"\xff" * 50, "Content-Encoding: gzip", "coding"),
        (b"abc", "Content-Encoding: sdch", "coding"),
        (gzip.compress(bytes(65 << 20), mtime=0), "Content-Encoding: gzip", "too-large"),
        (gzip.compress(HTML) + gzip.compress(bytes(64 << 20)), "Content-Encoding: gzip", "too-large"),
        (zstd.compress(HTML)[:-5], "Content-Encoding: zstd", "incomplete"),
        (zstd.compress(HTML)[:5] + b"\xff" * 9, "Content-Encoding: zstd", "coding"),
        (HTML, f"Content-Length: {len(HTML) + 1}", "incomplete"),
    ],
    ids=itertools.count(),
)
def test_bodies_that_cannot_be_opened_are_named_and_left_out(
    tmp_path: Path, body: bytes, header: str, kind: str
) -> None:
    data = by_hand("response", answer(body, header)) + by_hand("response", answer(HTML))
    pages, problems = read(write(tmp_path / "a.warc", data))
    assert [page.body for page in pages] == [HTML]
    assert [problem.kind for problem in problems] == [kind]


def test_brotli(tmp_path: Path) -> None:
    brotli = pytest.importorskip("brotli")
    bodies = [
        (brotli.compress(HTML), "Content-Encoding: br"),
        (brotli.compress(gzip.compress(HTML, mtime=0)), "Content-Encoding: gzip, br"),
        (brotli.compress(bytes(65 << 20), quality=1), "Content-Encoding: br"),
        (brotli.compress(HTML * 9)[:-3], "Content-Encoding: br"),
    ]
    data = b"".join(by_hand("response", answer(body, header)) for body, header in bodies)
    pages, problems = read(write(tmp_path / "a.warc", data))
    assert [page.body for page in pages] == [HTML, HTML]
    assert [problem.kind for problem in problems] == ["too-large", "incomplete"]


def test_brotli_without_a_library_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("brotli", "brotlicffi"):
        monkeypatch.setitem(sys.modules, name, None)
    data = by_hand("response", answer(b"whatever", "Content-Encoding: br")) + by_hand("response", answer(HTML))
    pages, problems = read(write(tmp_path / "a.warc", data))
    assert [page.body for page in pages] == [HTML]
    assert "pip install brotli" in problems[0].detail


def test_angle_brackets_spaces_and_status_lines(tmp_path: Path) -> None:
    data = members(
        by_hand("response", answer(HTML, status="HTTP/2 200"), url=f"<{URL}>"),
        by_hand("response", answer(HTML, status="HTTP/2.0 404 "), url=f"{URL}/a b"),
        by_hand(
            "response", answer(HTML, ":status: 200", status="HTTP/1.0 200 Được"), date="2021-06-14T01:02:03.123456Z"
        ),
        by_hand("response", answer(HTML, status="ICY"), url=f"{URL}/icy"),
    )
    pages, problems = read(write(tmp_path / "a.warc.gz", data))
    assert [(page.url, page.status) for page in pages] == [(URL, 200), (f"{URL}/a%20b", 404), (URL, 200)]
    assert pages[2].fetched_at == pages[0].fetched_at
    assert [problem.kind for problem in problems] == ["header"]


def test_requests_are_paired_by_id_across_other_records(tmp_path: Path) -> None:
    post = b"POST /x HTTP/1.1\r\nHost: portal.example\r\n\r\nview=2"
    data = members(
        by_hand("request", post, WARC_Record_ID="<urn:1>"),
        by_hand("metadata", b"a: b\r\n"),
        by_hand("response", answer(b"other"), url=URL + "/other", WARC_Record_ID="<urn:2>"),
        by_hand("response", answer(HTML), WARC_Record_ID="<urn:3>", WARC_Concurrent_To="<urn:1>"),
        by_hand("response", answer(b"alone"), url=URL + "/alone"),
    )
    pages, _ = read(write(tmp_path / "a.warc.gz", data))
    assert [(page.method, page.request_body) for page in pages] == [("GET", b""), ("POST", b"view=2"), ("GET", b"")]


def test_records_that_are_no_pages_are_passed_over(tmp_path: Path) -> None:
    data = members(
        by_hand("response", b"20210614\nportal.example. 300 IN A 127.0.0.1\n", url="dns:portal.example"),
        by_hand("resource", b"wget", url="metadata://gnu.org/software/wget/warc/wget.log"),
        by_hand("resource", HTML, url="urn:text:http://portal.example/"),
        by_hand("conversion", HTML),
        by_hand("resource", HTML, Content_Type="text/html"),
        by_hand("response", answer(HTML), url=URL + "/cut", WARC_Truncated="length"),
        by_hand("response", answer(HTML), url=URL + "/when", date="yesterday"),
    )
    pages, problems = read(write(tmp_path / "a.warc.gz", data))
    assert [(page.url, page.mime, page.body) for page in pages] == [(URL, "text/html", HTML)]
    assert [problem.kind for problem in problems] == ["incomplete", "header"]


def test_revisit_from_elsewhere(tmp_path: Path) -> None:
    digest = sha256_label(HTML)
    fields = {"WARC_Payload_Digest": digest, "WARC_Refers_To_Target_URI": URL, "WARC_Refers_To_Date": DATE}
    path = write(
        tmp_path / "a.warc.gz", members(by_hand("revisit", answer(b""), date="2022-01-01T00:00:00Z", **fields))
    )
    pages, problems = read(path)
    assert pages == []
    assert [problem.kind for problem in problems] == ["revisit"]
    asked: list[Revisit] = []

    def resolve(revisit: Revisit) -> Page:
        asked.append(revisit)
        return Page(URL, HTML, DATE)  # type: ignore[arg-type]  # text is allowed

    found = list(read_warc(path, resolve=resolve))
    assert [page.body for page in found] == [HTML]
    assert asked == [Revisit(digest, URL, DATE)]


def test_revisits_that_name_no_date_or_call_themselves_cut_off(tmp_path: Path) -> None:
    """As wget writes them, by record id; a 304 by its address alone, with the digest of its own empty answer."""
    nothing = f"sha1:{base64.b32encode(hashlib.sha1(usedforsecurity=False).digest()).decode()}"
    fields = {"WARC_Refers_To": "<urn:1>", "WARC_Truncated": "length"}
    not_modified = {"WARC_Profile": "http://netpreserve.org/warc/1.0/revisit/server-not-modified"}
    data = members(
        by_hand("response", answer(b"", status="HTTP/1.1 302 Found"), url=URL + "/away", WARC_Payload_Digest=nothing),
        by_hand("response", answer(HTML), WARC_Record_ID="<urn:1>"),
        by_hand("revisit", answer(b""), date="2022-01-01T00:00:00Z", **fields),
        by_hand(
            "revisit", answer(b"", status="HTTP/1.1 304 Not Modified"), WARC_Payload_Digest=nothing, **not_modified
        ),
        by_hand("revisit", answer(b"", status="HTTP/1.1 304 Not Modified"), url=URL + "/never", **not_modified),
    )
    pages, problems = read(write(tmp_path / "a.warc.gz", data))
    assert [(page.url, page.status, page.body) for page in pages[1:]] == [(URL, 200, HTML)] * 3
    assert [problem.kind for problem in problems] == ["revisit"]


def test_one_gzip_stream_for_the_whole_file(tmp_path: Path) -> None:
    records = [by_hand("response", answer(HTML + b"%d" % number), url=f"{URL}/{number}") for number in range(50)]
    pages, problems = read(write(tmp_path / "a.warc.gz", gzip.compress(b"".join(records))))
    assert problems == []
    assert [page.body for page in pages] == [HTML + b"%d" % number for number in range(50)]


@pytest.mark.parametrize("compressed", [True, False])
def test_cut_at_any_byte_gives_what_is_complete(tmp_path: Path, compressed: bool) -> None:
    one = by_hand("response", answer(HTML))
    two = by_hand("response", answer(HTML * 2), url=URL + "/2")
    whole = members(one, two) if compressed else one + two
    border = len(members(one)) if compressed else len(one)
    for cut in range(border + 1, len(whole) - 4):  # the last four bytes of a plain file are only the blank lines
        pages, problems = read(write(tmp_path / "a.warc.gz", whole[:cut]))
        assert [page.body for page in pages] == [HTML], cut
        assert len(problems) == 1, (cut, problems)
        assert problems[0].kind in ("truncated", "garbage")


def test_damage_in_the_middle_costs_only_that_record(tmp_path: Path) -> None:
    parts = [members(by_hand("response", answer(HTML + b"%d" % n), url=f"{URL}/{n}")) for n in range(3)]
    hurt = bytearray(parts[1])
    hurt[40] ^= 0xFF
    pages, problems = read(write(tmp_path / "a.warc.gz", parts[0] + bytes(hurt) + parts[2]))
    assert [page.url for page in pages] == [f"{URL}/0", f"{URL}/2"]
    assert [(problem.kind, problem.offset) for problem in problems] == [("gzip", len(parts[0]))]


def test_wrong_content_length_inside_a_member_costs_only_that_record(tmp_path: Path) -> None:
    lying = by_hand("response", answer(HTML)).replace(b"Content-Length: ", b"Content-Length: 9")
    path = write(tmp_path / "a.warc.gz", members(lying, by_hand("response", answer(HTML))))
    pages, problems = read(path)
    assert [page.body for page in pages] == [HTML]
    assert [problem.kind for problem in problems] == ["length"]


def test_too_large_payload_is_skipped_not_loaded(tmp_path: Path) -> None:
    big = gzip.compress(by_hand("response", answer(bytes(70 << 20))), 1)
    pages, problems = read(write(tmp_path / "a.warc.gz", big + members(by_hand("response", answer(HTML)))))
    assert [page.body for page in pages] == [HTML]
    assert [problem.kind for problem in problems] == ["too-large"]


def test_arc(tmp_path: Path) -> None:
    head = b"1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n"
    parts = [f"filedesc://a.arc 0.0.0.0 20050101000000 text/plain {len(head)}\n".encode() + head + b"\n"]
    block = answer(HTML)
    parts.append(f"{URL} 10.0.0.1 20050102030405 text/html {len(block)}\n".encode() + block + b"\n")
    for data in (b"".join(parts), members(*parts)):
        pages, problems = read(write(tmp_path / "a.arc.gz", data))
        assert problems == []
        assert [(page.url, page.body, page.status) for page in pages] == [(URL, HTML, 200)]
        assert pages[0].fetched_at.isoformat() == "2005-01-02T03:04:05+00:00"


def test_wacz(tmp_path: Path) -> None:
    inner = by_warcio(tmp_path / "data.warc.gz", [(URL, HTML)], revisit=True)
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as wacz:
        wacz.write(inner, "archive/data.warc.gz")
        wacz.writestr("datapackage.json", "{}")
    pages, problems = read(tmp_path / "a.wacz")
    assert problems == []
    assert [(page.body, page.source) for page in pages] == [(HTML, "warc:a.wacz")] * 2


def test_empty_and_foreign_files(tmp_path: Path) -> None:
    assert read(write(tmp_path / "empty.warc.gz", b"")) == ([], [])
    pages, problems = read(write(tmp_path / "page.html", b"<html><title>no WARC</title>\nat all"))
    assert pages == []
    assert [problem.kind for problem in problems] == ["garbage"]
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as photos:
        photos.writestr("a.jpg", b"")
    with pytest.raises(ValueError, match="without a WARC file in it"):
        read(tmp_path / "photos.zip")
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "absent.warc")


def test_a_zip_file_of_a_version_to_come_is_not_called_broken(tmp_path: Path) -> None:
    path = tmp_path / "new.wacz"
    with zipfile.ZipFile(path, "w") as wacz:
        wacz.writestr("archive/data.warc", by_hand("response", answer(HTML)))
    data = bytearray(path.read_bytes())
    asks = data.index(b"PK\x01\x02") + 6  # in the central directory: the version needed to extract
    data[asks : asks + 2] = (99).to_bytes(2, "little")
    path.write_bytes(data)
    with pytest.raises(ValueError, match=r"not read here \(zip file version 9\.9\): unpack it"):
        read(path)


def test_reading_stops_cleanly_half_way(tmp_path: Path) -> None:
    path = by_warcio(tmp_path / "w.warc.gz", [(URL, HTML), (URL + "/2", b"second")])
    pages = read_warc(path)
    assert next(pages).body == HTML
    pages.close()  # type: ignore[attr-defined]  # generators have it; an open file would fail the test


def test_no_record_at_a_wrong_offset(tmp_path: Path) -> None:
    with WarcStore(tmp_path, "doingoai") as store:
        capture = store.write(Page(URL, HTML, DATE))  # type: ignore[arg-type]  # text is allowed
    file = tmp_path / capture.warc_file
    for offset in (0, capture.warc_offset + 3, file.stat().st_size):
        with pytest.raises(DamagedError):
            read_record(file, offset)
