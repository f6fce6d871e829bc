"""A page without its layout's own date label shows in which order its dates are written; with it, nothing is asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_TEXT = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LIST = "<h4>Tin liên quan</h4><ul><li><a href='/bai/1'>Hội đàm với đoàn tỉnh bạn về thương mại</a> ({})</li></ul>"


def _read(date: str, other: str, portal: str = "dien_bien") -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><p>{date}</p>"
        f"<div><p>{_TEXT}</p><p>{_TEXT} Hội nghị kết thúc cùng ngày.</p></div>{_LIST.format(other)}</body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS[portal])


@pytest.mark.parametrize(
    ("date", "other"),
    [
        ("23/05/2022 14:05", "03/04/2022"),  # no month 23
        ("Thứ năm, 05/05/2022 14:05", "23/04/2022"),  # the list has no month 23
        ("Thứ tư, 06/04/2022 14:05", "03/04/2022"),  # the fourth of June 2022 was a Saturday
    ],
)
def test_a_redesigned_page_shows_its_own_order(date: str, other: str) -> None:
    article = _read(date, other)
    day, month = date.split("/", 2)[0][-2:], date.split("/", 2)[1]
    assert article.published_at == f"2022-{month}-{day}T14:05:00+07:00"
    assert article.related[0].published_at == f"2022-04-{other[:2]}"
    assert "date-order" in article.warnings


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("Thời gian đăng: 3/5/2022 9:02:45 AM", "2022-03-05T09:02:45+07:00"),
        ("Thời gian đăng: 23/5/2022 9:02:45 AM", None),  # under the declared label an impossible date is none
        ("3/5/2022 9:02:45 AM", "2022-03-05T09:02:45+07:00"),  # nothing shows another order than the declared one
    ],
)
def test_the_declared_order_holds_where_nothing_shows_another(date: str, published: str | None) -> None:
    article = _read(date, "3/4/2022")
    assert article.published_at == published
    assert "date-order" not in article.warnings


def test_pages_that_show_both_orders_keep_the_declared_one() -> None:
    assert _read("23/05/2022 14:05", "05/23/2022").published_at is None


@pytest.mark.parametrize("label", ["Posted on", "Đăng lúc", "Cập nhật", "Ngày xuất bản"])
@pytest.mark.parametrize(
    ("date", "other", "published"),
    [
        ("23/05/2022 14:05", "05/23/2022", "2022-05-23T14:05:00+07:00"),
        ("Thứ năm, 5/5/2022 14:05", "05/23/2022", "2022-05-05T14:05:00+07:00"),
        ("Thứ tư, 6/4/2022 14:05", "05/23/2022", "2022-04-06T14:05:00+07:00"),  # the fourth of June was a Saturday
        ("Thứ hai, 5/23/2022 2:05:06 PM (GMT+7)", "23/05/2022", "2022-05-23T14:05:06+07:00"),
        ("6/4/2022 14:05", "23/05/2022", "2022-04-06T14:05:00+07:00"),  # what tells no order is read as the list is
    ],
)
def test_a_date_under_another_label_is_read_in_the_only_order_it_can_have(
    label: str, date: str, other: str, published: str
) -> None:
    assert _read(f"{label}: {date}", other).published_at == published


def test_a_label_below_the_text_of_a_title_that_nothing_declares_is_known() -> None:
    head = "<html><head><title>Trang thông tin đối ngoại của tỉnh</title></head>"
    date = "<p>Ngày xuất bản: 23/05/2022 14:05</p>"
    text = f"<p>{_TEXT}</p><p>{_TEXT} Hội nghị kết thúc cùng ngày.</p>"
    body = f"{head}<body><div><div><b>{_TITLE}</b></div>{text}{date}</div>{_LIST.format('05/23/2022')}</body></html>"
    page = Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    article = extract(page, PORTALS["dien_bien"])
    assert (article.title, article.published_at) == (_TITLE, "2022-05-23T14:05:00+07:00")


def test_a_weekday_that_a_title_ends_in_proves_no_order() -> None:
    market = "<ul><li><a href='/bai/1'>Chợ phiên họp cả tối thứ Bảy</a> (11/5/2019)</li></ul>"
    body = f"<h1>{_TITLE}</h1><p>Thời gian đăng: 8/14/2022 17:07:45</p><p>{_TEXT}</p><h4>Tin liên quan</h4>{market}"
    page = f"<html><head><title>{_TITLE}</title></head><body><div>{body}</div></body></html>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien"])
    assert read.related[0].published_at == "2019-11-05"  # the eleventh of May was a Saturday
