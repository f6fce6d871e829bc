"""Lines about the page go whatever their wording; sentences that open with the same words stay."""

from __future__ import annotations

import pytest

from crawler.reading.lines.tools import is_tool


@pytest.mark.parametrize(
    "line",
    [
        "Nghe bài viết0:00 / 3:45",
        "Giọng nam miền Nam",
        "Tốc độ đọc 1x",
        "Xem với cỡ chữ: T T T",
        "Kích cỡ font chữ",
        "Cảm ơn bạn đã đăng nhận xét!",
        "Ban biên tập sẽ kiểm duyệt nội dung nhận xét của bạn.",
        "Quét mã QR để đọc trên điện thoại",
        "Bạn đánh giá bài viết này thế nào?",
        "Điểm: 0/5 (0 phiếu bầu)",
        "Chưa có bình luận nào cho bài viết này.",
        "Người cập nhật: Nguyễn Văn Hà",
        "Người duyệt: Ban Biên tập",
        "Nhập email của bạn để nhận tin mới nhất từ cổng thông tin.",
        "Mọi ý kiến đóng góp xin gửi về địa chỉ: bbt@example.vn",
        "Chưa có ý kiến nào",
        "Gửi bài viết cho bạn bè",
        "Tạm dừng",
        "Share this post with your friends!",
        "Your email address will not be published. Required fields are marked *",
        "Leave a reply",
        "5 votes",
        "Was this page helpful?",
    ],
)
def test_a_line_that_speaks_of_the_page_is_a_tool(line: str) -> None:
    assert is_tool(line)


@pytest.mark.parametrize(
    "line",
    [
        "Chia sẻ kinh nghiệm quản lý biên giới",
        "Hội nghị đánh giá kết quả công tác quý I",
        "Theo dõi tình hình biên giới",
        "Xin cảm ơn ông!",
        "Ông nhận xét: hàng qua cửa khẩu tăng nhanh.",
        "Người cập nhật: nhiều xã, ít huyện",
        "Người duyệt: Tỉnh giao cho Sở Ngoại vụ xem xét hồ sơ.",
        "Bài viết này do tác giả gửi cho Ban biên tập Báo Lai Châu.",
        "Chuyến thăm kết thúc tốt đẹp.",
        "Mọi người có ý kiến.",
        "Ý kiến bạn đọc cao tuổi",
        "Chúng tôi tạm dừng ở cửa sổ.",
        "“Tiếp tục đọc sách cho bạn bè.”",
        "We need to share information with our friends.",
        "“We will vote for you!”",
        "Feedback was friendly.",
    ],
)
def test_what_speaks_of_anything_else_is_text(line: str) -> None:
    assert not is_tool(line)


def test_the_desk_that_wrote_a_text_is_no_tool() -> None:
    assert not is_tool("Tin bài: Ban Biên tập")
    assert is_tool("In bài viết này")
