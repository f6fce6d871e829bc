"""Titles and teasers of the lists around articles and of the pages that are lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from tests.generator.articles import slug

TITLES = (
    "Khởi công cầu dân sinh nối hai bản kết nghĩa Nậm Xả", "Bế giảng lớp bồi dưỡng cán bộ biên phòng bạn Lào",
    "Chào xã giao Đại sứ Cộng hòa Ấn Độ", "Nâng cấp trạm kiểm dịch thực vật U Ma Tu Khoòng",
    "Gặp mặt phụ nữ tiêu biểu hai bên biên giới", "Sinh viên Hàn Quốc sơn tường lớp học ở Pa Tần",
    "Ký biên bản hợp tác phát thanh bốn thứ tiếng", "Tuần phim Thái Lan đến với khán giả vùng cao",
    "Tiếp nhận 3.000 liều vắc-xin gia súc do FAO viện trợ", "Hội nghị gặp gỡ đại diện cơ quan ngoại giao tại Hà Nội",
    "Đẩy nhanh tiến độ đường tuần tra Mù Cả - Tá Bạ", "Triển lãm bản đồ và tư liệu về Hoàng Sa, Trường Sa",
    "Cấp 120 thẻ ABTC cho doanh nhân trong tỉnh", "Giải bóng đá giao hữu thanh niên ba xã biên giới",
    "Lớp học xóa mù chữ bên cột mốc 17", "Phổ biến Luật Xuất cảnh, nhập cảnh tới già làng",
    "Chuyển giao kỹ thuật nuôi cá lồng cho bản Hát Hao", "Thăm, chúc Tết đồn công an cửa khẩu phía bạn",
    "Kiều bào Czech ủng hộ xây điểm trường Huổi Khương", "Phòng dịch tả lợn châu Phi ở lối mở Nậm Đích",
    "Thi tìm hiểu 45 năm quan hệ Việt Nam - Thái Lan", "Đoàn nhà báo ASEAN thăm hang Huổi He",
    "Chợ đêm biên giới hoạt động trở lại", "Trao 12 con bò giống cho hộ nghèo bản kết nghĩa",
    "Khám bệnh miễn phí cho 600 người dân Khua Huổi", "Đón nhận cột mốc đôi 18(2) sau tôn tạo",
)  # fmt: skip
TEASERS = (
    "Hoạt động thu hút đông đảo cán bộ, đoàn viên và nhân dân các xã giáp biên tham gia, góp phần vun đắp tình hữu nghị...",
    "Sáng nay, tại trung tâm huyện, lãnh đạo các ngành đã tới dự và chỉ đạo. Theo kế hoạch, đợt này kéo dài đến hết tháng",
    "Đây là năm thứ ba liên tiếp chương trình được duy trì với sự hỗ trợ của các tổ chức quốc tế và chính quyền địa phương hai bên.",
    "(LCĐT) - Nhằm tạo điều kiện cho bà con đi lại, làm ăn, các lực lượng chức năng đã phối hợp triển khai nhiều phần việc [...]",
    "Chiều qua, hai bên đã trao đổi và đi đến thống nhất về những nội dung cần ưu tiên trong sáu tháng tới, trong đó có…",
    "Trong khuôn khổ chuyến công tác, đoàn đã thăm hỏi, tặng quà và làm việc với chính quyền sở tại về những vấn đề cùng quan tâm.",
)  # fmt: skip
CATEGORIES = ("Chính sách đối ngoại", "Hoạt động đối ngoại", "Biên giới lãnh thổ", "Hợp tác quốc tế")


def teaser(title: str) -> str:
    """The opening of the article *title*, as a list shows it."""
    return TEASERS[TITLES.index(title) % len(TEASERS)]


@dataclass(frozen=True)
class Other:
    """Another article as a list shows it."""

    title: str
    href: str
    when: datetime


def others(rng: Random, count: int, around: datetime) -> list[Other]:
    """*count* other articles, newest first, none of them told by this part."""
    found = []
    for at, title in enumerate(rng.sample(TITLES, count)):
        when = around - timedelta(days=3 * at + 2, seconds=rng.randint(0, 40000))
        found.append(Other(title, f"/tin-tuc/{slug(title).lower()}-{1200 + at}.html", when))
    return found
