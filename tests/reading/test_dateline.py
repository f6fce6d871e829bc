"""What shares the line of a date: counters are no part of it, author and category are read from it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_TEXT = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."


def _read(line: str, portal: str = "lai_chau") -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><ul><li><a href='/1'>Trang chủ</a></li>"
        "<li><a href='/2'>Hợp tác quốc tế</a></li></ul>"
        f"<h1>{_TITLE}</h1>{line}<div><p>{_TEXT}</p><p>{_TEXT} Hội nghị kết thúc cùng ngày.</p></div></body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS[portal])


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("<p>Lượt xem: 82 | Ngày đăng: 20/12/2022 4:04:29 CH</p>", "Ngày đăng: 20/12/2022 4:04:29 CH"),
        ("<p>20/12/2022 4:04:29 CH <b>|</b> <span>1.532 lượt xem</span></p>", "20/12/2022 4:04:29 CH"),
        ("<p><span>20/12/2022 4:04:29 CH</span> <i></i><span>1532</span> <span>0</span></p>", "20/12/2022 4:04:29 CH"),
        ("<p>20/12/2022 4:04:29 CH • Đã đọc: 12 • Bình luận (3)</p>", "20/12/2022 4:04:29 CH"),
        ("<p><span>20/12/2022 4:04:29 CH Số lượt xem: 1532</span></p>", "20/12/2022 4:04:29 CH"),
        ("<p>Cập nhật: 20/12/2022 4:04:29 CH</p>", "Cập nhật: 20/12/2022 4:04:29 CH"),
        ("<p>20/12/2022 4:04:29 CH<span>Lượt xem: 82</span></p>", "20/12/2022 4:04:29 CH"),
        ("<p>Ngày đăng: 20/12/2022 4:04:29 PM<label>In trang</label></p>", "Ngày đăng: 20/12/2022 4:04:29 PM"),
        (
            "<p><span>Lượt xem: 82</span><span>(Ngày đăng :20/12/2022 4:04:29 CH)</span></p>",
            "(Ngày đăng :20/12/2022 4:04:29 CH)",
        ),
        (
            "<p><b>Người đăng tin: </b>Lò Thị Mai <b>Ngày đăng tin: </b>20/12/2022 4:04:29 CH <b>Lượt xem: </b>712</p>",
            "Ngày đăng tin: 20/12/2022 4:04:29 CH",
        ),
        (
            "<p><b>Ngày đăng tin: </b>20/12/2022 4:04:29 CH <b>Lượt xem: </b>712</p>",
            "Ngày đăng tin: 20/12/2022 4:04:29 CH",
        ),
    ],
)
def test_counters_are_no_part_of_the_date(line: str, raw: str) -> None:
    article = _read(line)
    assert (article.published_at, article.published_raw) == ("2022-12-20T16:04:29+07:00", raw)
    assert article.lead == _TEXT


@pytest.mark.parametrize("portal", ["lai_chau", "dien_bien_stttt"])
def test_author_and_category_are_read_from_the_line(portal: str) -> None:
    line = "<p>Tác giả: Hoàng Duyên | Ngày đăng: 20/12/2022 16:04 | <a href='/2'>Hợp tác quốc tế</a></p>"
    article = _read(line, portal)
    assert (article.author, article.category) == ("Hoàng Duyên", "Hợp tác quốc tế")
    assert (article.published_at, article.lead) == ("2022-12-20T16:04:00+07:00", _TEXT)


def test_labels_of_a_sentence_in_bold_date_nothing() -> None:
    line = "<p><b>Cập nhật tình hình:</b> ngày 20/12/2022 hai bên <b>thống nhất:</b> giữ lịch gặp hằng quý.</p>"
    article = _read(line)
    assert article.published_at is None
    assert article.text.startswith("Cập nhật tình hình: ngày 20/12/2022 hai bên thống nhất: giữ lịch gặp hằng quý.")


@pytest.mark.parametrize(
    ("line", "day"),
    [("<p>Ngày đăng: 20/12/2022 4:04:29 CH</p>", "2022-12-20T16:04:29+07:00"), ("", None)],
)
def test_the_date_of_an_entry_beside_the_article_is_not_the_articles(line: str, day: str | None) -> None:
    beside = "<a href='/tin/9'>Mở cửa đón khách tại di tích đồi Độc Lập</a><br>Ngày đăng: 04/02/2019 7:30:00 SA"
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><table><tr><td><div>{beside}</div></td><td>"
        f"<div><h2>{_TITLE}</h2>{line}<div><p>{_TEXT}</p><p>{_TEXT} Hội nghị kết thúc cùng ngày.</p></div></div></td></tr>"
        "</table></body></html>"
    )
    article = extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (article.title, article.published_at, article.lead) == (_TITLE, day, _TEXT)


@pytest.mark.parametrize("around", ["<ul>{}</ul>", "<div>{}</div>"])
def test_the_portal_s_own_label_tells_the_day_below_others_beside_it(around: str) -> None:
    days = ("Ngày tạo: 19/12/2022 8:00:00 SA", "Ngày đăng: 20/12/2022 4:04:29 CH", "Cập nhật: 21/12/2022 8:00:00 SA")
    tag = "li" if "ul" in around else "p"
    article = _read(around.format("".join(f"<{tag}>{day}</{tag}>" for day in days)))
    assert (article.title, article.published_raw, article.lead) == (_TITLE, days[1], _TEXT)
