"""A small archive made through the archive's own front door: three articles, one changed, one picture, one run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive.models import Article, Attachment, Image, Page
from archive.store import Archive, open_archive
from archive.warc import WarcStore
from archive.warc.ledger import write_run

START = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
PORTAL = "lai_chau"


def article(number: int, text: str) -> Article:
    return Article(
        url=f"http://portal.example/tin/{number}",
        portal=PORTAL,
        layout="lai_chau_1",
        title=f"Hội đàm lần thứ {number} tại Điện Biên",
        published_at=f"2021-06-{10 + number}T08:00:00+07:00",
        published_raw=f"{10 + number}/06/2021 8:00:00 SA",
        category="Hoạt động đối ngoại",
        lead="Sáng nay, đoàn đại biểu đã đến.",
        text=f"Sáng nay, đoàn đại biểu đã đến.\n\n{text}",
        html=f"<p>{text}</p>",
        author="Nguyễn Văn Ả",
        images=(Image("http://portal.example/anh.png", "Quang cảnh =1+1", None),),
        attachments=(Attachment("http://portal.example/kh.pdf", "Kế hoạch"),),
        language="vi",
    )


def small_archive(directory: Path) -> Path:
    """Make the archive and close it."""
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, "doingoai/test") as store:
        fill(archive, store)
    return directory


def fill(archive: Archive, store: WarcStore) -> None:
    archive.register_portal(
        PORTAL, "Lai Châu", "Lai Chau", "Lai Châu", "http://portal.example/", ["portal.example"], "+07:00"
    )
    run = archive.begin_crawl(PORTAL, "full")
    for number, text in enumerate(("Đoạn một.", "Đoạn hai.", "Đoạn ba."), 1):
        keep(archive, store, run, article(number, text), START + timedelta(minutes=number))
    keep(archive, store, run, article(2, "Đoạn hai, đã sửa."), START + timedelta(days=1))
    page = Page("http://portal.example/anh.png", PICTURE, START, headers=(("Content-Type", "image/png"),))
    capture = archive.add_capture(store.write(page, portal=PORTAL, crawl_id=run))
    archive.set_capture_kind(capture, "media")
    archive.store_media(page.url, PICTURE, "image/png", capture, START)
    archive.finish_crawl(run, "finished", True, None)
    write_run(store, archive, run)


def keep(archive: Archive, store: WarcStore, run: int, read: Article, at: datetime) -> None:
    page = Page(
        read.url, f"<p>{read.text}</p>".encode(), at, headers=(("Content-Type", "text/html"),), source="crawl:1"
    )
    capture = archive.add_capture(store.write(page, portal=PORTAL, crawl_id=run))
    archive.record_article(
        read, key=read.url, canonical=read.url, capture_id=capture, captured_at=at, extractor="1", mode="observe"
    )


Change = Callable[[Path], object]
