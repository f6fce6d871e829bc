"""Parts of pages in rare dress: elements of a script's own, inline elements that their style makes lines, teasers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import ListPageError, Reading, read

DATE = "(Ngày đăng :07/08/2017 4:04:29 CH)"
TEXT = (
    "Sáng nay, đoàn công tác của tỉnh đã đến thăm và chúc tết các đơn vị đóng quân dọc tuyến biên giới phía tây.",
    "Hai bên nhất trí giữ đường dây nóng, trao đổi thông tin hằng tuần và phối hợp tuần tra mỗi tháng một lần.",
)
BODY = "".join(f"<p>{line}</p>" for line in TEXT)
TITLE = "Chúc tết các đồn biên phòng"


def reading(body: str, title: str = TITLE) -> Reading:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()
    return read(Page("http://portal.example/bai-viet", page, datetime(2026, 11, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def test_an_element_of_a_scripts_own_is_a_part_of_the_page_and_its_icons_are_no_text():
    crumbs = "<site-step><a href='/'>Trang chủ</a></site-step><site-step><a href='/b'>Biên giới</a></site-step>"
    entry = (
        "<site-item><a href='/tin/{0}'>Tin khác số {0} của tỉnh</a><span>(0{0}/02/2019 8:12:41 SA)</span></site-item>"
    )
    others = "".join(map(entry.format, (1, 2)))
    found = reading(
        f"<app-root><site-path>{crumbs}</site-path><h1>{TITLE}</h1><p>{DATE}<mat-icon>print</mat-icon></p>{BODY}"
        f"<h3>Tin liên quan</h3><site-list>{others}</site-list></app-root>"
    ).article
    assert (found.text, found.category) == ("\n\n".join(TEXT), "Biên giới")
    assert [(one.title, one.published_at) for one in found.related] == [
        ("Tin khác số 1 của tỉnh", "2019-02-01T08:12:41+07:00"),
        ("Tin khác số 2 của tỉnh", "2019-02-02T08:12:41+07:00"),
    ]


@pytest.mark.parametrize("tag", ["b", "i", "span", "a href='#'"])
def test_inline_elements_that_their_style_makes_blocks_are_lines_of_their_own(tag: str):
    lines = "".join(
        f"<{tag} style='display:block;text-align:right'>{line}</{tag[:1] if tag[0] != 's' else tag}>"
        for line in ("Thu Hà", "Nguồn tin: Báo Mẫu")
    )
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{BODY}{lines}</div>").article
    assert (found.source, found.text) == ("Báo Mẫu", "\n\n".join(TEXT))


def test_headings_below_linked_pictures_are_teasers_of_a_home_page():
    slide = "<div><a href='/b/{0}'><img src='/s/{0}.jpg'></a><h2>Tin nổi bật số {0} của tỉnh</h2><p>{1}</p></div>"
    slides = "".join(slide.format(at, TEXT[at % 2]) for at in range(4))
    with pytest.raises(ListPageError):
        reading(f"<div>{slides}</div>", "Trang chủ")


@pytest.mark.parametrize(
    "notice",
    [
        "Nội dung đang được cập nhật. Mời quý vị quay lại sau.",
        "Chưa có bài viết nào trong mục này.",
        "Đang cập nhật...",
    ],
)
def test_a_section_that_says_it_is_empty_is_no_article(notice: str):
    with pytest.raises(ListPageError):
        reading(f"<h1>{TITLE}</h1><p>{notice}</p>")


def test_an_article_may_say_that_something_is_being_updated():
    told = (
        "Theo Sở Ngoại vụ, thông tin về danh sách đại biểu đang được cập nhật và sẽ gửi đến các đơn vị trước ngày 20/8."
    )
    assert reading(f"<h1>{TITLE}</h1><p>{DATE}</p><p>{told}</p>").article.text == told


def test_a_short_heading_over_a_longer_one_is_a_sections():
    assert reading(f"<h2>Tin tức</h2><h3>{TITLE}</h3>{BODY}", "Trang mẫu").article.title == TITLE
