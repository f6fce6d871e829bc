"""Lines that tell when a page was posted and by which user are the line of its date; sentences with a date are not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Khai giảng lớp tiếng Lào cho cán bộ biên phòng"
_TEXT = (
    "Lớp học kéo dài bốn tháng, do giảng viên trường cao đẳng sư phạm tỉnh bạn dạy, có hai mươi sáu học viên tham gia.",
    "Sau khóa học, mỗi đồn sẽ có ít nhất hai người giao tiếp được với cư dân bên kia biên giới không cần phiên dịch.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _TEXT)


def _read(line: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><div>{line}</div>{_BODY}</body></html>"
    return extract(
        Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien_stttt"]
    )


@pytest.mark.parametrize(
    ("line", "day"),
    [
        (
            "<span>Đăng vào</span> <a href='/x'>3 Tháng Tư, 2021</a> <span>bởi <a href='/u'>admin</a></span>",
            "2021-04-03",
        ),
        ("Được gửi bởi <span>bientap</span> vào T4, 25/03/2020 - 11:11", "2020-03-25T11:11:00+07:00"),
        ("T5, 18/07/2019 - 07:01 — <a href='/u'>bientap</a>", "2019-07-18T07:01:00+07:00"),
        (
            "Posted on <a href='/x'><time>26 Tháng Ba, 2022</time><time>9 Tháng Một, 2023</time></a> by admin",
            "2022-03-26",
        ),
        ("<b>Admin</b><i>25/03/2020 14:22</i>", "2020-03-25T14:22:00+07:00"),
        ("Th10 06/10/2016", "2016-10-06"),
        ("Ngày gửi: 2019-02-11 11:16:39", "2019-02-11T11:16:39+07:00"),
    ],
)
def test_the_line_of_posting_is_the_line_of_the_date(line: str, day: str) -> None:
    article = _read(line)
    assert (article.published_at, article.text) == (day, "\n\n".join(_TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "Văn bản được gửi vào ngày 25/03/2020 tới các đơn vị",
        "Hạn đăng ký: trước ngày 30/9/2021 tại phòng một cửa",
        "Kế hoạch 25/03/2020 về dạy tiếng Lào",
    ],
)
def test_words_with_a_date_in_them_stay_text(line: str) -> None:
    article = _read(line)
    assert article.text.startswith(line)
    assert article.published_at is None


@pytest.mark.parametrize(
    "line",
    [
        "<a href='/s'>Biên giới</a> - bientap - 3 giờ trước",
        "25/01/15 7:46 sáng | by admin | Post in <a href='/s'>Tin</a> | Lượt xem 6",
    ],
)
def test_a_line_whose_date_cannot_be_told_is_the_pages_all_the_same(line: str) -> None:
    assert _read(line).text == "\n\n".join(_TEXT)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("written by Lò Thị Sương on 2021-04-03", "Lò Thị Sương"),
        ("Đăng ngày 03/04/2021 bởi Lò Thị Sương", "Lò Thị Sương"),
        ("Posted on 2021-04-03 by admin", None),
        ("2021-04-03 by Lò Thị Sương, tagged as <a href='/a'>biên phòng</a>, <a href='/b'>Lào</a>", "Lò Thị Sương"),
        ("Được gửi bởi Bientap vào T4, 25/03/2020 - 11:11", None),
    ],
)
def test_a_name_behind_by_in_the_line_of_the_date_is_the_author(line: str, author: str | None) -> None:
    article = _read(line)
    assert (article.text, article.author) == ("\n\n".join(_TEXT), author)
    assert article.published_at is not None
