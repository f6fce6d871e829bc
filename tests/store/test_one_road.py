"""Pages as bytes through the one road: what is the portal's doing and what is the reader's stay apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from archive import open_archive
from archive.fixity import verify
from archive.models import Outcome, Page
from archive.store import Archive
from archive.warc import WarcStore
from crawler.ingest import ingest
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from crawler.reading.version import extractor
from crawler.urls import article_key, canonical_url
from tests.store.script import day

PORTAL = PORTALS["lai_chau"]
HOME = "http://thongtindoingoai.laichau.gov.vn"
URL = f"{HOME}/TinTuc/View/17"
HTML = """<!doctype html><html><head><meta charset="utf-8"><title>{title}</title></head><body>
<div>Trang chủ</div><div>Hoạt động đối ngoại</div>
<h1>{title}</h1>
<p>(Ngày đăng :07/08/2017 4:04:29 CH)</p>
<p>Sáng nay, đoàn công tác của huyện đã đến thăm và làm việc tại khu vực cửa khẩu, trao đổi nhiều nội dung.</p>
<p>{text}</p>
<p>Hai bên thống nhất tiếp tục phối hợp chặt chẽ trong công tác quản lý đường biên, mốc giới thời gian tới.</p>
<div>Tin liên quan</div><div>Người đang Online</div><div>{counter}</div>
</body></html>"""
TEXT = "Tại buổi làm việc, hai bên đã thông báo cho nhau tình hình kinh tế, xã hội của địa phương trong năm qua."
OTHER = "Tại buổi làm việc, hai bên đã ký kết biên bản ghi nhớ về hợp tác trong lĩnh vực nông nghiệp và du lịch."


def page(when: float, text: str = TEXT, *, url: str = URL, source: tuple[str, ...] = ()) -> Page:
    html = HTML.format(title="Hội đàm thường niên tại cửa khẩu", text=text, counter=f"{when * 997:.0f} lượt")
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return Page(url, html.encode(), day(when), headers=headers, redirected_from=source)


@dataclass(frozen=True)
class Road:
    """An archive with its WARC writer: what a crawl has open."""

    archive: Archive
    warc: WarcStore

    def keep(self, what: Page) -> int:
        return self.archive.add_capture(self.warc.write(what, portal="lai_chau"))

    def send(self, what: Page) -> Outcome:
        return ingest(what, PORTAL, self.archive, capture_id=self.keep(what))

    def kinds(self, number: int | None) -> list[tuple[str, str]]:
        assert number is not None
        return [(row["kind"], row["extractor"]) for row in self.archive.revisions(number)]


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    with open_archive(tmp_path / "data") as archive, WarcStore(archive.warc_dir, "doingoai/test") as warc:
        archive.register_portal(
            "lai_chau", PORTAL.title, PORTAL.title_en, PORTAL.province, PORTAL.home_url, PORTAL.hosts, PORTAL.timezone
        )
        yield Road(archive, warc)


def _as_read_before(road: Road, what: Page) -> Outcome:
    """Keep *what* as an older reader had read it: one paragraph short."""
    article = extract(what, PORTAL)
    shorter = replace(article, text=article.text.replace(TEXT, "").strip())
    assert shorter.text != article.text
    return road.archive.record_article(
        shorter,
        key=article_key(URL, PORTAL),
        canonical=canonical_url(URL, PORTAL),
        capture_id=road.keep(what),
        captured_at=what.fetched_at,
        extractor="0",
    )


def test_a_counter_makes_no_revision(road: Road) -> None:
    assert [road.send(page(when)).kind for when in range(3)] == ["new", "unchanged", "unchanged"]
    assert road.send(page(3, OTHER)).kind == "changed"


def test_a_better_reader_is_no_change_by_the_portal(road: Road) -> None:
    first = _as_read_before(road, page(0))
    outcome = road.send(page(1))
    assert (outcome.kind, outcome.article_id) == ("unchanged", first.article_id)
    assert road.kinds(first.article_id) == [("first", "0"), ("reading", extractor())]
    row = road.archive.conn.execute("SELECT * FROM articles").fetchone()
    assert (TEXT in row["text"], row["revision_count"], row["extractor"]) == (True, 1, extractor())
    assert verify(road.archive) == []


def test_a_change_that_comes_with_a_better_reader_is_kept_apart_from_it(road: Road) -> None:
    first = _as_read_before(road, page(0))
    assert road.send(page(1, OTHER)).kind == "changed"
    assert road.kinds(first.article_id) == [("first", "0"), ("reading", extractor()), ("change", extractor())]
    assert verify(road.archive) == []


def test_when_the_old_page_cannot_be_read_any_more_the_new_one_still_counts(road: Road) -> None:
    first = _as_read_before(road, page(0))
    road.warc.close()
    for file in road.archive.warc_dir.glob("*.warc.gz"):
        file.unlink()
    assert ingest(page(1), PORTAL, road.archive).kind == "changed"
    assert road.kinds(first.article_id) == [("first", "0"), ("change", extractor())]


def test_a_redirect_to_a_new_address_is_a_move(road: Road) -> None:
    number = road.send(page(0)).article_id
    assert number is not None
    new = f"{HOME}/bai-viet/hoi-dam-thuong-nien"
    outcome = road.send(page(1, url=new, source=(URL,)))
    assert (outcome.kind, outcome.article_id) == ("unchanged", number)
    kept = road.archive.article(number)
    assert kept is not None
    assert (kept["state"], kept["url"], {row["url"] for row in kept["urls"]}) == ("moved", new, {URL, new})
    assert road.send(page(2, OTHER, url=new)).article_id == number


def test_a_redirect_to_another_article_is_none(road: Road) -> None:
    number = road.send(page(0)).article_id
    new = f"{HOME}/TinTuc/View/99"
    outcome = road.send(page(1, OTHER, url=new, source=(URL,)))
    assert (outcome.kind, outcome.article_id != number) == ("new", True)
    assert number is not None
    assert [(row["kind"], row["detail"]) for row in road.archive.evidence(number)] == [("moved", new)]
    kept = road.archive.article(number)
    assert kept is not None
    assert kept["state"] == "live"


def test_pages_read_in_any_order_make_a_sound_archive(road: Road) -> None:
    for when in (5, 1, 3, 9, 2):
        road.send(page(when, (TEXT, OTHER)[when % 2]))
    assert verify(road.archive) == []
    assert [row["captured_at"][8:10] for row in road.archive.revisions(road.archive.newest()[0]["id"])] == [
        "02",
        "03",
        "04",
    ]
