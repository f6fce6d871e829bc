from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from archive.errors import ArchiveError
from archive.fixity import verify
from archive.kept import page_of
from archive.store import Archive
from crawler.backfill import backfill
from crawler.cdx import parse_row
from crawler.demo.serve import DemoPortals
from tests.warc.cdx_server import CdxServer, Held
from tests.warc.conftest import facts
from tests.warc.makers import answer, by_hand, members
from tests.warc.pywb import serving

PORTAL = "lai_chau"


def no_wait(seconds: float) -> None:
    """Time does not pass in tests."""


@pytest.fixture(scope="session")
def bodies() -> list[bytes]:
    """Article pages of the sample portal."""
    with DemoPortals(rate=None) as demo, httpx.Client(trust_env=False) as client:
        return [client.get(article["url"]).content for article in demo.expected[PORTAL][:8]]


@pytest.fixture
def held(bodies: list[bytes]) -> list[Held]:
    from crawler.portals import PORTALS

    host = PORTALS[PORTAL].hosts[0]
    return [(f"2021060{1 + n}080000", f"http://{host}/TinTuc/View/{n}", body) for n, body in enumerate(bodies)]


def run(archive: Archive, cdx: str, **more: str) -> tuple[int, int, list[str]]:
    report = backfill(archive, PORTAL, cdx, wait=no_wait, **more)
    return report.kept, report.known, report.problems


def test_everything_listed_is_kept_and_read_once(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held) as service:
        assert run(empty, service.cdx) == (8, 0, [])
        assert sum("resumeKey" in path for path in service.requests) == 2
        fetched = len(service.requests)
        before = facts(empty, "crawls")
        assert run(empty, service.cdx) == (0, 8, [])
        assert len(service.requests) - fetched == 3  # the index only
        assert facts(empty, "crawls") == before
    assert empty.counts()["articles"] == 8
    row = empty.conn.execute("SELECT * FROM captures ORDER BY fetched_at LIMIT 1").fetchone()
    assert (row["source"], row["fetched_at"]) == ("wayback:20210601080000", "2021-06-01T08:00:00Z")
    assert page_of(empty, row).headers[:2] == (("server", "portal"), ("content-type", "text/html; charset=utf-8"))
    assert verify(empty) == []


def test_days_limit_the_window(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held) as service:
        assert run(empty, service.cdx, since="2021-06-03", until="2021-06-05") == (3, 0, [])
    with pytest.raises(ArchiveError, match="YYYY-MM-DD"):
        backfill(empty, PORTAL, service.cdx, since="last year")


def test_retry_after_is_honoured_and_the_pace_kept(empty: Archive, held: list[Held]) -> None:
    waits: list[float] = []
    with CdxServer(held) as service:
        service.refusals = [(429, "17"), (503, None)]
        report = backfill(empty, PORTAL, service.cdx, wait=waits.append)
        requests = len(service.requests)
    assert report.kept == 8
    assert 17.0 in waits
    # the clock does not move while waits are only noted, so each pause is longer than the one before
    pauses = [wait for wait in waits if wait != 17.0]
    assert max(pauses) > (requests - 3) * 60 / 24 - 5


def test_stops_when_asked_for_patience_and_goes_on(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held, page=100) as service:
        service.refusals = []
        service.withheld = {held[0][1]}
        first = backfill(empty, PORTAL, service.cdx, wait=no_wait)
        assert (first.kept, first.missing, first.problems) == (7, 1, [])
        service.withheld = set()
        service.refusals = [(429, "86400")]
        kept, _, problems = run(empty, service.cdx)
        assert kept == 0
        assert "run the same command again" in problems[0]
        assert run(empty, service.cdx) == (1, 7, [])


def test_one_capture_that_is_broken_for_good_does_not_end_it(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held) as service:
        service.broken = {held[2][1]}
        kept, _, [problem] = run(empty, service.cdx)
        assert kept == 7
        assert "failed to give 1 captures" in problem
        service.broken = set()
        assert run(empty, service.cdx) == (1, 7, [])


def test_a_service_that_gives_no_capture_any_more_is_left_alone(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held) as service:
        service.broken = {url for _, url, _ in held[2:]}
        kept, _, [problem] = run(empty, service.cdx)
        assert (kept, "504, 5 times" in problem) == (2, True)
        assert not any(path.endswith(held[5][1]) for path in service.requests)


@pytest.mark.parametrize("notice", ["<html><body>Maintenance</body></html>", "\n\n<p>\nSorry\n\nmaintenance\n"])
def test_a_notice_in_place_of_the_index_is_told(empty: Archive, held: list[Held], notice: str) -> None:
    with CdxServer(held) as service:
        service.notice = notice
        kept, _, [problem] = run(empty, service.cdx)
    assert (kept, "something else than an index" in problem) == (0, True)


def test_a_time_that_is_none_is_taken_from_the_index(empty: Archive, held: list[Held]) -> None:
    with CdxServer(held) as service:
        service.memento = "yesterday"
        assert run(empty, service.cdx) == (8, 0, [])


def test_a_service_that_is_down_is_told_in_a_sentence(empty: Archive) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        cdx = f"http://127.0.0.1:{sock.getsockname()[1]}/cdx/search/cdx"
        kept, _, problems = run(empty, cdx)
    assert kept == 0
    assert "no answer" in problems[0]
    with pytest.raises(ArchiveError, match="no web address"):
        backfill(empty, PORTAL, "file:///etc/passwd")


def test_rows_of_both_kinds_of_index() -> None:
    text = parse_row("vn,gov)/a 20210601080000 http://x.vn/a text/html 200 ABC 100")
    json = parse_row('vn,gov)/a 20210601080000 {"url": "http://x.vn/a", "mime": "text/html", "status": "200"}')
    assert text == json
    assert text is not None
    assert text.url == "http://x.vn/a"
    assert parse_row("") is None
    assert parse_row("vn%2Cgov%29%2Fa+20210601080001") is None


@pytest.fixture
def pywb(tmp_path: Path, held: list[Held]) -> Iterator[str]:
    """The address of the CDX service of a real pywb that serves *held*."""
    stamps = [f"{t[:4]}-{t[4:6]}-{t[6:8]}T{t[8:10]}:{t[10:12]}:{t[12:]}Z" for t, _, _ in held]
    records = [
        by_hand("response", answer(body), url=url, date=stamp, WARC_Record_ID=f"<urn:uuid:{number}>")
        for number, ((_, url, body), stamp) in enumerate(zip(held, stamps, strict=True))
    ]
    path = tmp_path / "held.warc.gz"
    path.write_bytes(members(*records))
    with serving(tmp_path / "pywb", path) as address:
        yield f"{address}/cdx"


def test_real_pywb(empty: Archive, pywb: str, held: list[Held]) -> None:
    assert run(empty, pywb) == (8, 0, [])
    assert empty.counts()["articles"] == 8
    rows = empty.conn.execute("SELECT * FROM captures ORDER BY fetched_at").fetchall()
    assert [page_of(empty, row).body for row in rows] == [body for _, _, body in held]
    assert run(empty, pywb) == (0, 8, [])
    assert run(empty, pywb, since="2031-01-01") == (0, 0, [])
