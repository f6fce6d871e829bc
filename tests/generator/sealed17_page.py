"""What a page of the seventeenth sealed part is made of: a dress, its slots and the furniture they are filled with."""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import escape
from random import Random

#: Titles of other articles, for lists and boxes; none of them is told in this part.
OTHERS = (
    "Đoàn thanh niên Bò Kẹo thăm bảo tàng chiến thắng", "Thêm một tuyến xe khách quốc tế đi Mường Sinh",
    "Hội thảo bảo tồn voọc xám hai bờ sông Nậm Núa", "Tổng kết năm năm kết nghĩa Pa Tần - Kim Bình",
    "Hai tỉnh bàn việc cấp nước cho bản giáp biên", "Khánh thành thư viện do Thụy Sĩ giúp xây",
    "Gặp gỡ nữ doanh nhân Việt - Thái tại Phủ Khúc", "Kiểm tra liên ngành tại chợ biên giới Dào San",
    "Tặng máy tính cho trường nội trú Nậm Nèn", "Đại sứ Ai-len đi chợ phiên Tả Sìn Thàng",
    "Lớp bồi dưỡng lễ tân cho công chức xã", "Sơ duyệt chương trình nghệ thuật mừng Bun Pi May",
    "Thăm hỏi cựu chuyên gia ở U Đôm Xay", "Tiếp nhận 40 tấn gạo giống của tỉnh Lam-pang",
    "Rà soát hiệp ước tương trợ tư pháp ở huyện", "Mở cửa đón khách tại di tích đồi Độc Lập",
)  # fmt: skip
CATEGORIES = ("Chính sách đối ngoại", "Hoạt động đối ngoại", "Đối ngoại nhân dân", "Biên giới - Lãnh thổ", "Hợp tác quốc tế")  # fmt: skip


@dataclass(frozen=True)
class Other:
    """A linked article of a list."""

    title: str
    href: str
    day: datetime


@dataclass(frozen=True)
class Dress:
    """How one maker dressed one portal. ``frame`` has the slot [[M]]; ``main`` the slots of an article."""

    name: str
    portal: str
    frame: str
    main: str
    date: str
    inks: tuple[str, ...]
    related: Callable[[tuple[Other, ...], bool], str]
    lead: str = ""
    picture: str = ""
    source: str = ""
    fields: str = ""
    files: str = ""
    category: bool = True
    base: str = "/Uploads/Images/"
    heads: tuple[str, ...] = ("{t}",)
    breaks: str = "<br />"


def noise(rng: Random, length: int) -> str:
    """What a view state looks like."""
    return "".join(rng.choices(string.ascii_letters + string.digits + "+/", k=length))


def stated(rng: Random, length: int) -> str:
    """The hidden fields of ASP.NET."""
    return (
        f'<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP{noise(rng, length)}" />\n'
        f'<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="{noise(rng, 260)}" />'
    )


def words(title: str) -> str:
    """Text for markup."""
    return escape(title, quote=False)


def filled(template: str, slots: dict[str, str]) -> str:
    """Every [[slot]] replaced by its words."""
    for name, value in slots.items():
        template = template.replace(f"[[{name}]]", value)
    return template


#: Scripts and comments that hold the very words a reader may look for.
SCRIPT = """<script type="text/javascript">
//<![CDATA[
var labels = {date: "(Ngày đăng :01/01/2000 1:00:00 SA)", posted: "Thời gian đăng: 1/1/2000 1:00:00 AM", related: "Tin liên quan", source: "Nguồn tin: Hệ thống", author: "Tác giả: quantri"};
function InTrang(id) { window.open("/print.aspx?id=" + id, "In trang", "width=800"); return false; }
document.write('<div class="an"><h1>Tin liên quan</h1><p>Những tin cũ hơn</p></div>');
//]]>
</script>
"""
REMARK = """<!-- BEGIN: detail
<h1>Tiêu đề mẫu của bài viết</h1><div>(Ngày đăng :15/05/2011 9:15:00 SA)</div><p>Thời gian đăng: 5/15/2011 9:15:00 AM</p>
<p>Đoạn văn mẫu, chỉ dùng khi dựng giao diện.</p><p>Nguồn tin: mẫu</p><h3>Tin liên quan</h3> END: detail -->
"""
HIDDEN = """<div id="popup-in" style="display:none"><h2>Bản in</h2><p>(Ngày đăng :20/11/2010 10:10:10 SA)</p><p>Nội dung bản in sẽ hiện ở đây khi bấm nút.</p><p>Tin, ảnh: quantri</p><p>Tin liên quan</p></div>
"""
STYLE = "<style type=\"text/css\">\n" + "\n".join(
    f".khoi{at} {{ float:left; width:{at * 7 % 300 + 60}px; margin:{at % 9}px; background:url('/images/bg{at}.gif') repeat-x }}"
    for at in range(28)
) + "\n</style>\n"  # fmt: skip
