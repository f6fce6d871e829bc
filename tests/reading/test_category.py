"""The section named above a title: the last of several that arrows part, whole when a slash or a dash is part of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_TOLD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Đối ngoại &gt;&gt; Hợp tác quốc tế", "Hợp tác quốc tế"),
        ("Tin tức » Đối ngoại › Biên giới", "Biên giới"),
        ("Đối ngoại &gt; Tin tức - Sự kiện", "Tin tức - Sự kiện"),
        ("Tin tức / Sự kiện", "Tin tức / Sự kiện"),
        ("Biên giới »", "Biên giới »"),
    ],
)
def test_the_last_section_of_a_line_above_the_title(line: str, section: str) -> None:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><ul><li><a href='/gt'>Giới thiệu</a></li></ul><div><div>{line}"
        f"</div><div>{_TITLE}</div><div>Ngày cập nhật 20/12/2022</div><div><p>{_TOLD}</p></div></div></body></html>"
    )
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert read.category == section
