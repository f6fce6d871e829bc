"""Headings of lists of other articles are known by their words; headings and sentences of articles are not."""

from __future__ import annotations

import pytest

from crawler.reading.lines.boilerplate import bare
from crawler.reading.lines.headings import heads_others


@pytest.mark.parametrize(
    "line",
    [
        "Tin mới đăng cùng mục",
        "CÁC BÀI KHÁC CÙNG MỤC",
        "Xem tiếp:",
        "» Đọc thêm",
        "Có thể bạn quan tâm",
        "Các tin đã đưa trước đây",
        "Các tin trước",
        "Bài viết cùng chuyên trang",
    ],
)
def test_headings_of_other_articles(line: str) -> None:
    assert heads_others(bare(line))


@pytest.mark.parametrize(
    "line",
    [
        "Các bài học kinh nghiệm",
        "Những việc cần làm tiếp theo",
        "Một số nội dung liên quan đến biên giới",
        "Tin liên quan đến hoạt động này sẽ được đăng tải trong các bản tin sau",
        "Các bên cùng quan tâm",
        "Nội dung đề xuất",
        "Một số nội dung liên quan",
        "Khác với năm trước",
        "Bài trước đã nêu, nay xin nhắc lại",
    ],
)
def test_headings_within_an_article(line: str) -> None:
    assert not heads_others(bare(line))
