"""A picture that advertises is none of the article's, and takes no paragraph for its caption; photographs with links stay."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Phiên họp thường kỳ của tổ công tác lòng hồ"
_FIRST = (
    "Sáng 9/8, tổ công tác lòng hồ họp phiên thường kỳ, bàn lịch tuần tra chung và việc đón khách trong mùa nước lên."
)
_LAST = "Phiên sau họp tại xã phía bắc vào trung tuần tháng mười, khi nước bắt đầu rút khỏi bãi."


def _read(picture: str) -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><p>09/08/2022 16:04</p><div>"
        f"<div>{_FIRST}</div>{picture}<div>{_LAST}</div></div></div></body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "picture",
    [
        "<center><a href='http://thuyen.example'><img src='/i/thuyen.gif'></a></center>",
        "<div><a href='/click/12'><img src='/u/mua-he.jpg'></a></div>",
        "<div><a href='/banner/go/12'><img src='/u/mua-he.jpg'></a></div>",
        "<div><a href='/tuan-le'><img src='/u/banner-tuan-le.png'></a></div>",
        "<div class='o-quang-cao'><img src='/u/mua-he.jpg'></div>",
        "<div><img src='/upload/qc/mua-he.jpg'></div>",
        "<div><a href='/ads?12'><img src='/u/banner-he.jpg'></a><p>Tuần lễ mùa hè ở bến</p></div>",
        "<p><img src='/m/12.svg' alt='Mã QR của bài viết này'></p>",
        "<p><a href='/bai/luu/12' title='Lưu bài'><img src='/i/luu.gif'></a></p>",
        "<div><img src='/u/di-dong.png' alt='Máy'><b>Đọc nhanh hơn trên ứng dụng</b><a href='#'>App Store</a></div>",
    ],
)
def test_an_advertisement_takes_neither_a_paragraph_nor_a_place(picture: str) -> None:
    article = _read(picture)
    assert article.text.split("\n\n") == [_FIRST, _LAST]
    assert article.images == ()


def test_a_line_beside_a_code_goes_with_it() -> None:
    code = "<div><img src='/ma.png' alt='Mã QR của bài'><p>Đưa máy ảnh vào để mở trên điện thoại</p></div>"
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><p>09/08/2022 16:04</p>{code}<div>"
        f"<div>{_FIRST}</div><div>{_LAST}</div></div></div></body></html>"
    )
    page = Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    assert extract(page, PORTALS["lai_chau"]).text.split("\n\n") == [_FIRST, _LAST]


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img src='/u/ben-thuyen.jpg'></div>",
        "<div><a href='/u/ben-thuyen-lon.jpg'><img src='/u/ben-thuyen.jpg'></a></div>",
        "<div><a href='/?attachment_id=12'><img src='/u/banner-phien-hop.jpg'></a></div>",
        "<div><a href='http://anh.example/p/12'><img src='/u/ben-thuyen.jpg'></a></div>",
        "<div><img src='/u/banner-phien-hop.jpg'></div>",
        "<div><img src='/u/so-do.png'><p>Sơ đồ tuyến tuần tra trên hồ</p></div>",
        "<div class='anh-advanced'><img src='/u/ben-thuyen.jpg'></div>",
        "<p><img src='/m/12.jpg' alt='Mã QR dán tại bến thuyền'></p>",
    ],
)
def test_a_picture_of_the_article_stays(picture: str) -> None:
    assert len(_read(picture).images) == 1
