"""An archive that reads pages of one portal, kept in real WARC files, page by page down the one road."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive import open_archive
from archive.models import Outcome, Page
from archive.store import Archive
from archive.warc import WarcStore
from crawler.ingest import ingest
from crawler.kept import register
from crawler.portals import PORTALS
from tests.store.script import day

PORTAL = PORTALS["lai_chau"]
HOME = "http://thongtindoingoai.laichau.gov.vn"
FOOTER = "Bản quyền thuộc về Sở Ngoại vụ tỉnh mẫu, điện thoại 0213 3876 {at}"
LOOK = ("Trang chủ", "Hoạt động đối ngoại", "Sơ đồ cổng thông tin", "Hỏi đáp pháp luật", "Liên kết website")
DATED = "<p>(Ngày đăng :07/08/2017 4:04:29 CH)</p>"


def html(at: int, *more: str, look: tuple[str, ...] = LOOK, dated: str = DATED, title: str | None = None) -> bytes:
    """A page of the portal with an article of its own; *more* are paragraphs in its midst."""
    told = title if title is not None else f"Hội đàm thường niên lần thứ {at}"
    inside = "".join(f"<p>{line}</p>" for line in more)
    menu = "".join(f"<div>{line}</div>" for line in look)
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{told}</title></head><body>{menu}<h1>{told}</h1>
{dated}<p>Sáng nay, đoàn công tác số {at} của huyện đã đến thăm và làm việc tại khu vực cửa khẩu, trao đổi nhiều việc.</p>
{inside}<p>Hai bên thống nhất tiếp tục phối hợp chặt chẽ trong công tác quản lý đường biên, mốc giới lần thứ {at}.</p>
<div>Tin liên quan</div><div>Người đang Online</div><div>{at * 997} lượt</div><div>{FOOTER.format(at=at)}</div>
</body></html>""".encode()


@dataclass
class Desk:
    """The archive with what came in."""

    archive: Archive
    warc: WarcStore

    def take(self, at: int, body: bytes, when: float = 0, crawl_id: int | None = None) -> Outcome:
        """Keep the page of article *at* and read it, as a crawl does."""
        page = Page(f"{HOME}/TinTuc/View/{at}", body, day(when), headers=(("Content-Type", "text/html"),))
        capture = self.warc.write(page, portal=PORTAL.name, crawl_id=crawl_id)
        number = self.archive.add_capture(capture)
        return ingest(page, PORTAL, self.archive, capture_id=number, crawl_id=crawl_id, now=day(when))

    def run(self, when: float) -> int:
        return self.archive.begin_crawl(PORTAL.name, "incremental", now=day(when))

    def stored(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.archive.conn.execute(sql, values)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An archive in ``tmp_path / "data"`` with the portal registered."""
    with open_archive(tmp_path / "data") as archive, WarcStore(archive.warc_dir, "doingoai") as warc:
        register(archive, PORTAL)
        yield Desk(archive, warc)
