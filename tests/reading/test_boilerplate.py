"""Each rule about furniture has a line that must go and one that must stay; both are tried here."""

from __future__ import annotations

import pytest

from crawler.reading.lines import boilerplate, buttons


@pytest.mark.parametrize("rule", buttons.LINES, ids=lambda rule: rule.name)
def test_the_line_that_must_go_goes_and_the_other_stays(rule: buttons.Rule) -> None:
    assert boilerplate.is_furniture(rule.goes)
    assert not boilerplate.is_furniture(rule.stays)


@pytest.mark.parametrize(
    "line",
    [
        "Chia sẻ | In trang | Gửi email",
        "Gửi email Chia sẻ Về đầu trang Lượt xem: 1532",
        "A- A A+",
        "[In bài viết]",
        "Tags: a, b",
        "Chưa có xếp hạng",
    ],
)
def test_several_buttons_in_a_row_are_furniture(line: str) -> None:
    assert boilerplate.is_furniture(line)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Tin liên quan", True),
        ("CÁC TIN KHÁC:", True),
        ("Ý kiến bạn đọc (2)", True),
        ("» Tin cùng chuyên mục", True),
        ("Tin liên quan đến hoạt động này sẽ được cập nhật sau.", False),
        ("Các tin khác về hội nghị cho thấy bà con quan tâm", False),
    ],
)
def test_a_marker_fills_its_line(line: str, ends: bool) -> None:
    assert boilerplate.is_ending(line) is ends


@pytest.mark.parametrize(
    ("line", "footer"),
    [
        ("Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu", True),
        ("Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này", True),
        ("Cơ quan chủ quản đã phê duyệt dự án", False),
        ("Bản quyền của tác giả được bảo vệ", False),
        ("Giấy phép số 12 được cấp cho doanh nghiệp", False),
    ],
)
def test_an_imprint_line_has_its_colon(line: str, footer: bool) -> None:
    assert boilerplate.is_footer(line) is footer


@pytest.mark.parametrize(
    "line",
    [
        "Giấy phép thiết lập: số 12/GP-TTĐT",
        "(CHỊU TRÁCH NHIỆM NỘI DUNG: Ông A)",
        "Trưởng ban biên tập: Ông A",
        "Tổng biên tập : Ông A",
        "Đơn vị quản lý: Sở Ngoại vụ",
        "Bản quyền thuộc Sở Ngoại vụ",
        "Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây",
        "Bản quyền của Cổng thông tin đối ngoại tỉnh | Thỏa thuận dịch vụ",
        "Thiết kế và phát triển: VNPT",
        "Phát triển bởi VNPT",
        "Powered by NukeViet",
        "Designed by VNPT",
        "Copyright 2019",
        "© 2019 Sở Ngoại vụ",
        "All rights reserved.",
        "Đề nghị ghi rõ nguồn khi sử dụng thông tin từ trang này",
        "Yêu cầu ghi rõ nguồn khi phát hành lại",
        "Chú ý: Việc đăng lại bài viết trên phải ghi rõ nguồn",
        "Lưu ý: việc đăng lại bài viết trên là vi phạm bản quyền",
        "* Việc đăng lại bài viết trên phải ghi rõ nguồn",
    ],
)
def test_each_beginning_of_an_imprint_line_is_known(line: str) -> None:
    assert boilerplate.is_footer(line)
