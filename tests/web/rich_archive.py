"""An archive with something in every room: two portals, years of articles, changes, a gone article, documents, runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from archive import open_archive
from archive.health import judge
from archive.knowledge.index import reindex
from archive.models import Article, Attachment, Image, Page, Related
from archive.warc import WarcStore

HOSTS = {"lai_chau": "http://lai-chau.example", "dien_bien": "http://dien-bien.example"}
TITLES = {
    "lai_chau": ("Cổng Thông tin đối ngoại tỉnh Lai Châu", "Lai Châu foreign-affairs portal", "Lai Châu"),
    "dien_bien": ("Thông tin đối ngoại tỉnh Điện Biên", "Điện Biên foreign-affairs portal", "Điện Biên"),
}
CATEGORIES = ("Hợp tác quốc tế", "Biên giới - Lãnh thổ", "Tin trong tỉnh", None)
LEADS = (
    "Tỉnh Điện Biên ký biên bản hợp tác với tỉnh Phông Sa Lỳ.",
    "Đoàn công tác tỉnh Lai Châu thăm tỉnh Vân Nam và thành phố Mông Tự.",
    "Hội đàm tại cửa khẩu Tây Trang với tỉnh U Đôm Xay.",
    "Triển khai Nghị quyết số 22-NQ/TW về hội nhập quốc tế với Phông Sa Lỳ.",
    "Thực hiện Chỉ thị 12-CT/TW và Nghị quyết số 22-NQ/TW tại Lai Châu và Luông Pha Băng.",
)
FIRST = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ARTICLES = 60
#: One of them is read at two addresses before the first fails.
IN_ALL = ARTICLES + 1
#: Numbers of articles with a story of their own.
PICTURED, CHANGED, GONE, MOVED, ENGLISH, LONG, SHORT = 0, 1, 2, 3, 5, 7, 8
STORIES: dict[int, dict[str, Any]] = {
    ENGLISH: {
        "language": "en", "title": "Provincial delegation visits Phongsaly", "lead": "Both sides agreed to meet again.",
        "text": "Both sides agreed to meet again.\n\nThe talks were held in Phongsaly.", "html": "<p>The talks were held in Phongsaly.</p>",
    },
    LONG: {
        "title": "Chủ tịch Ủy ban nhân dân tỉnh tiếp Đoàn đại biểu cấp cao Châu tự trị dân tộc Cáp Nê, dân tộc Di Hồng Hà sang thăm và làm "
        "việc nhân dịp kỷ niệm 75 năm ngày thiết lập quan hệ ngoại giao Việt Nam - Trung Quốc",
    },
    SHORT: {"title": "Thông báo", "lead": None, "text": "Nghỉ lễ.", "html": "", "author": None, "category": None},
}  # fmt: skip


def address(number: int) -> str:
    """Return where article *number* stood."""
    return f"{HOSTS[_portal(number)]}/tin/{number}.html"


def _portal(number: int) -> str:
    return "dien_bien" if number % 3 else "lai_chau"


def _article(number: int, **more: Any) -> Article:
    lead = LEADS[number % len(LEADS)]
    month = number * number % 60
    values: dict[str, Any] = {
        "url": address(number), "portal": _portal(number), "layout": "mau", "title": f"Tin đối ngoại số {number}: {lead[:40]}",
        "published_at": f"{2021 + month // 12}-{month % 12 + 1:02}-11T16:04:29+07:00", "published_raw": "Ngày đăng: 11/2025",
        "category": CATEGORIES[number % 4], "lead": lead, "language": "vi", "author": "Minh Thùy",
        "text": f"{lead}\n\nĐoạn hai của bài {number}.", "html": f"<p>Đoạn hai của bài {number}.</p>",
    }  # fmt: skip
    return Article(**values | STORIES.get(number, {}) | more)


def fill(directory: Path, picture: bytes) -> Path:
    """Fill *directory* with an archive that shows *picture* in one article, and return the directory."""
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, software="test", now=lambda: FIRST) as warc:
        for name, (title, title_en, province) in TITLES.items():
            host = HOSTS[name]
            archive.register_portal(
                name, title, title_en, province, f"{host}/", [host[7:]], "+07:00", "", "Ghi rõ nguồn", ""
            )
        with archive.transaction():
            _articles(archive, warc, picture)
        _gone(archive)
        _moved(archive)
        _runs(archive)
        reindex(archive)
    return directory


def _articles(archive: Any, warc: WarcStore, picture: bytes) -> None:
    html = "<html><body><h1>Bài gốc</h1><p>Nội dung.</p></body></html>".encode()
    page = Page(address(PICTURED), html, FIRST, headers=(("Content-Type", "text/html"),), source="crawl:1")
    capture = archive.add_capture(warc.write(page, portal=_portal(PICTURED)))
    host = HOSTS[_portal(PICTURED)]
    archive.store_media(f"{host}/a.png", picture, "image/png", capture, FIRST)
    archive.store_media(f"{host}/b.pdf", b"%PDF-1.4 x", "application/pdf", capture, FIRST)
    pictured = _article(
        PICTURED, images=(Image(f"{host}/a.png", "Lễ ký kết"),), attachments=(Attachment(f"{host}/b.pdf", "Kế hoạch 12"),),
        related=(Related(address(3), "Tin ba"), Related(f"{host}/xa.html", "Tin xa")), html=f'<figure><img src="{host}/a.png" alt=""><figcaption>Lễ ký kết</figcaption></figure>'
        f'<p>Đoạn hai, xem <a href="{host}/b.pdf">kế hoạch</a> và <a href="{address(GONE)}">tin trước</a>.</p>'
        "<table><tr><th>Năm</th><th>Đoàn</th></tr><tr><td>2019</td><td>4</td></tr></table>",
    )  # fmt: skip
    _record(archive, pictured, capture, FIRST)
    for number in range(1, ARTICLES):
        _record(archive, _article(number), None, FIRST)
    _record(
        archive,
        _article(CHANGED, text="Bài đã được cổng viết lại.", author=None, published_at="2022-01-03"),
        None,
        FIRST + timedelta(days=20),
    )


def _record(archive: Any, item: Article, capture: int | None, moment: datetime) -> None:
    archive.record_article(
        item, key=item.url, canonical=item.url, capture_id=capture, captured_at=moment, extractor="1"
    )


def number_of(archive: Any, article: int) -> int:
    """Return the lasting number of article *article*."""
    row = archive.conn.execute("SELECT id FROM articles WHERE url = ?", (address(article),)).fetchone()
    return int(row[0])


def _gone(archive: Any) -> None:
    number = number_of(archive, GONE)
    for day in (1, 5, 9):
        now = FIRST + timedelta(days=day)
        run = archive.begin_crawl(_portal(GONE), "incremental", now=now)
        archive.observe(number, "http-404", crawl_id=run, observed_at=now)
        archive.finish_crawl(run, "finished", True, None, now=now)
        archive.settle_states(_portal(GONE), now)


def _moved(archive: Any) -> None:
    """Article MOVED stands at another address before its old one fails."""
    number, host = number_of(archive, MOVED), HOSTS[_portal(MOVED)]
    _record(archive, _article(MOVED, url=f"{host}/moi.html"), None, FIRST + timedelta(days=2))
    for day in (3, 7, 11):
        now = FIRST + timedelta(days=day)
        run = archive.begin_crawl(_portal(MOVED), "incremental", now=now)
        archive.observe(number, "redirect-list", crawl_id=run, observed_at=now, detail=f"{host}/tin")
        archive.finish_crawl(run, "finished", True, None, now=now)
        archive.settle_states(_portal(MOVED), now)


def _runs(archive: Any) -> None:
    """The portal does not answer for two days, then it does; the last run is going on."""
    for day, healthy in ((12, False), (13, False), (14, True)):
        now = FIRST + timedelta(days=day)
        run = archive.begin_crawl("lai_chau", "incremental", now=now)
        if not healthy:
            judge(archive, run, now=now)
        archive.finish_crawl(run, "finished" if healthy else "failed", healthy, None, now=now + timedelta(minutes=9))
    archive.begin_crawl("lai_chau", "full", now=FIRST + timedelta(days=15))
