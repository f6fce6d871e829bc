from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from archive.models import Page
from archive.warc import Earlier, WarcStore, iter_records, read_record, read_warc, sha256_label

MOMENT = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
BODY = "<h1>Hội đàm giữa tỉnh Điện Biên và tỉnh Phông Sa Lỳ</h1>".encode()


def page(url: str = "http://portal.example/tin/1", body: bytes = BODY, **more: object) -> Page:
    given_values: dict[str, object] = {"headers": (("Content-Type", "text/html"),), "source": "crawl:1", **more}
    return Page(url=url, body=body, fetched_at=MOMENT, **given_values)  # type: ignore[arg-type]  # test shorthand


def sound(path: Path) -> bool:
    """Let warcio, another implementation, check every digest in *path*."""
    return bool(Checker(SimpleNamespace(inputs=[str(path)], verbose=False)).process_all() == 0)


def test_warcio_agrees_with_every_digest(tmp_path: Path) -> None:
    with WarcStore(tmp_path, "doingoai/0.1 (+mailto:nguoi@luu.example)", contact="nguoi@luu.example") as store:
        first = store.write(page())
        store.write(page(body=b"", status=404))
        store.write(page(method="POST", request_body=b"__EVENTTARGET=Page%242"))
        store.write_metadata("http://portal.example/tin/1", {"portal": "điện biên", "note": "two\r\nlines"})
        store.write(page(), unchanged=Earlier(first.url, "2026-11-22T08:30:00Z", first.payload_digest, first.record_id))
        file = tmp_path / store.current
    command = [Path(sys.executable).with_name("warcio"), "check", "-v", file]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count("digest pass") == 9
    with file.open("rb") as raw:
        types = [record.rec_type for record in ArchiveIterator(raw)]
    pair = ["request", "response"]
    assert types == ["warcinfo", *pair, *pair, *pair, "metadata", "request", "revisit"]


def test_capture_leads_back_to_the_page(tmp_path: Path) -> None:
    asked = page(
        method="POST",
        request_body=b"a=1",
        request_headers=(("User-Agent", "doingoai"), ("X-CaSe", "Kept")),
        redirected_from=("http://portal.example/cu",),
    )
    with WarcStore(tmp_path, "doingoai") as store:
        store.write(page("http://portal.example/tin/0"))
        capture = store.write(asked, portal="lai_chau", crawl_id=7)
    assert capture.payload_digest == sha256_label(BODY)
    assert capture.request_digest == sha256_label(b"a=1")
    assert (capture.portal, capture.crawl_id, capture.size) == ("lai_chau", 7, len(BODY))
    again = read_record(tmp_path / capture.warc_file, capture.warc_offset)
    assert (again.url, again.body, again.fetched_at, again.source) == (asked.url, BODY, MOMENT, "crawl:1")
    assert (again.method, again.request_body, again.redirected_from) == ("POST", b"a=1", ("http://portal.example/cu",))
    assert ("X-CaSe", "Kept") in again.request_headers
    streamed = list(read_warc(tmp_path / capture.warc_file))[1]
    assert streamed == replace(again, source=f"warc:{capture.warc_file}")


def test_codings_are_named_not_lost(tmp_path: Path) -> None:
    headers = (
        ("Server", "nginx"),
        ("transfer-Encoding", "chunked"),
        ("Content-Encoding", "gzip"),
        ("Content-Length", "17"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
    )
    with WarcStore(tmp_path, "doingoai") as store:
        capture = store.write(page(headers=headers))
    kept = read_record(tmp_path / capture.warc_file, capture.warc_offset)
    assert kept.headers == (
        ("Server", "nginx"),
        ("X-Archive-Orig-transfer-Encoding", "chunked"),
        ("X-Archive-Orig-Content-Encoding", "gzip"),
        ("X-Archive-Orig-Content-Length", "17"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
        ("Content-Length", str(len(BODY))),
    )
    assert sound(tmp_path / capture.warc_file)


ODD = st.text(alphabet=st.characters(max_codepoint=255, exclude_characters="\r\n\0"), max_size=40).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(
    body=st.binary(max_size=300),
    values=st.lists(ODD, max_size=4),
    status=st.integers(min_value=100, max_value=999),
    path=st.text(min_size=1, max_size=20).filter(lambda text: text.isprintable()),
)
def test_any_answer_comes_back(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, values: list[str], status: int, path: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    headers = tuple(("X-Odd", value) for value in values)
    with WarcStore(folder, "doingoai") as store:
        capture = store.write(page(f"http://portal.example/{path}", body, headers=headers, status=status))
    kept = read_record(folder / capture.warc_file, capture.warc_offset)
    assert (kept.body, kept.status, kept.url) == (body, status, capture.url)
    assert [value for name, value in kept.headers if name == "X-Odd"] == values
    assert sound(folder / capture.warc_file)


def test_header_injection_stays_in_its_line(tmp_path: Path) -> None:
    with WarcStore(tmp_path, "doingoai") as store:
        capture = store.write(
            page("http://portal.example/a\r\nWARC-Type: warcinfo", headers=(("X", "1\r\n\r\n<html>"),))
        )
    kept = read_record(tmp_path / capture.warc_file, capture.warc_offset)
    assert kept.body == BODY
    assert kept.header("X") == "1 <html>"
    assert "\n" not in kept.url


def test_vietnamese_address_and_headers_keep_their_bytes(tmp_path: Path) -> None:
    url = "http://portal.example/đối-ngoại/hội đàm?từ=khóa"
    location = "/điện-biên".encode().decode("latin-1")
    with WarcStore(tmp_path, "doingoai") as store:
        capture = store.write(page(url, status=302, headers=(("Location", location),)))
    assert capture.url == "http://portal.example/đối-ngoại/hội%20đàm?từ=khóa"
    assert capture.redirect_to == "http://portal.example/điện-biên"
    assert read_record(tmp_path / capture.warc_file, capture.warc_offset).header("location") == location


def test_revisit_gives_the_payload_again_and_refuses_another(tmp_path: Path) -> None:
    with WarcStore(tmp_path, "doingoai") as store:
        first = store.write(page())
        earlier = Earlier(first.url, "2026-11-22T08:30:00Z", first.payload_digest, first.record_id)
        with pytest.raises(ValueError, match="another payload"):
            store.write(page(body=b"other"), unchanged=earlier)
        not_modified = store.write(page(body=b"", status=304), unchanged=earlier)
    assert not_modified.record_type == "revisit"
    assert not_modified.payload_digest == first.payload_digest
    pages = list(read_warc(tmp_path / first.warc_file))
    assert [found.body for found in pages] == [BODY, BODY]
    assert [found.status for found in pages] == [200, 200]


def test_files_rotate_and_never_overwrite(tmp_path: Path) -> None:
    for _ in range(2):
        with WarcStore(tmp_path, "doingoai", lambda: MOMENT, rotate_at=600) as store:
            names = {store.write(page(f"http://portal.example/{number}")).warc_file for number in range(6)}
        assert len(names) > 1
    files = sorted(tmp_path.glob("*.warc.gz"))
    assert files[0].name == "doingoai-20261122T083000Z-00001.warc.gz"
    assert sum(1 for file in files for _ in read_warc(file)) == 12
    for file in files:
        with file.open("rb") as raw:
            first = next(iter_records(raw, file.name, lambda problem: pytest.fail(str(problem))))
            assert first.type == "warcinfo"
            assert b"robots: classic" in (first.block() or b"")


def test_no_request_is_made_up_for_an_imported_answer(tmp_path: Path) -> None:
    with WarcStore(tmp_path, "doingoai") as store:
        capture = store.write(page(source="warc:other.warc.gz"))
    with (tmp_path / capture.warc_file).open("rb") as raw:
        types = [record.type for record in iter_records(raw, "x", lambda problem: pytest.fail(str(problem)))]
    assert types == ["warcinfo", "response"]


def test_full_disk_leaves_no_half_record(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    import signal

    with WarcStore(tmp_path, "doingoai") as store:
        first = store.write(page())
        size = (tmp_path / first.warc_file).stat().st_size
        old_limit, old_handler = (
            resource.getrlimit(resource.RLIMIT_FSIZE),
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
        )
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 300, old_limit[1]))
            with pytest.raises(OSError):
                store.write(page(body=bytes(range(256)) * 40))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, old_limit)
            signal.signal(signal.SIGXFSZ, old_handler)
        assert (tmp_path / first.warc_file).stat().st_size == size
        second = store.write(page(body=b"later"))
    assert read_record(tmp_path / second.warc_file, second.warc_offset).body == b"later"
    assert sound(tmp_path / first.warc_file)
