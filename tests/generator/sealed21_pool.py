"""The other articles the pages of ``sealed21`` link to: titles with dates, numbers and brackets of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.generator.articles import slug

TITLES = (
    "Lịch trực cửa khẩu dịp Tết (từ 28/01 đến 05/02/{y})", "Kết quả 10 năm thực hiện Chỉ thị 45 ({b}-{y})",
    "Tin vắn ngày 17/9", "Hội đàm lần thứ 14 (khóa XV)", "03 học bổng toàn phần của tỉnh Nan", "“Cầu nối” Bun pi may",
    "Thông báo số 112/TB-SNgV", "Hỏi - đáp: Sổ thông hành (kỳ 2)", "Cúm A/H5N1: 0 ca mắc mới tại cửa khẩu",
    "24 giờ ở Mường Khoa", "Vì sao chợ phiên A Pa Chải họp ngày 3, 13, 23?", "FDI 6 tháng: 2 dự án, 14,5 triệu USD",
    "Từ 1/7/{y}: áp dụng mẫu tờ khai mới", "Lễ hội Then Kin Pang {y} (có lịch kèm theo)", "Video: Một vòng Ma Lù Thàng",
    "Chè Tam Đường sang EU [Infographic]",
)  # fmt: skip


@dataclass(frozen=True)
class Other:
    """A linked article: its title, its address and its day."""

    title: str
    href: str
    day: datetime


def others_of(number: int, year: int) -> tuple[Other, ...]:
    """Three or four entries, newest first; every ninth page has none."""
    if number % 9 == 4:
        return ()
    titles = [TITLES[(number * 5 + at * 3) % len(TITLES)].format(y=year, b=year - 10) for at in range(3 + number % 2)]
    start = datetime(year, 12, 27, 23, 41, 8)
    return tuple(
        Other(
            title, f"/lq/{slug(title).lower()}-{at + 20}.html", start - timedelta(days=9 * at, hours=5 * at, minutes=7)
        )
        for at, title in enumerate(titles)
    )
