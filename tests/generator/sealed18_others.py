"""The pages of the eighteenth sealed part that are no article, in the furniture of their portals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case

BARE = {"yellow", "challenge", "forbidden", "maintenance", "too_many", "login"}
VIDEO = "<li>THƯ VIỆN VIDEO</li><li>Giải thưởng Thông tin đối ngoại lần thứ 2</li><li>Điện Biên</li><li>LIÊN KẾT WEBSITE</li>"
AROUND = {
    "lai_chau": (
        '<div class="dau"><img src="/b.png" alt=""></div><div class="giua">{}</div><div><b>311</b> Người đang Online</div>'
        "<div><p>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</p><p>Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu</p>"
        "<p>Điện thoại:02133.798.799</p><p>Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN</p>"
        "<p>Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này</p></div>"
        '<a href="#top">top</a> <a href="#down">down</a>'
    ),
    "dien_bien": (
        "<table><tr><td>{}</td><td><ul><li>HỆ THỐNG VĂN BẢN</li><li>Số/Ký hiệu: 123/KH-UBND"
        "<p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li>" + VIDEO + "</ul></td></tr></table>"
    ),
    "dien_bien_stttt": (
        '<nav><a href="/vi/">Trang nhất</a> <a href="/vi/news/">Tin Tức</a> <a href="/vi/contact/">Liên hệ</a></nav>'
        "<main>{}</main><aside><h4>Tin xem nhiều</h4><p>Tập huấn thông tin đối ngoại cho cán bộ cơ sở</p><h4>Thống kê</h4>"
        "<p>Đang truy cập: 5</p><p>Tổng lượt truy cập: 918142</p></aside><footer>© Bản quyền thuộc về Sở TTTT. "
        "Mã nguồn NukeViet CMS.</footer>"
    ),
}  # fmt: skip


def cases() -> Iterator[Case]:
    """One page for each piece of the file beside this module."""
    text = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
    for number, piece in enumerate(filter(None, re.split(r"^@@ ", text, flags=re.M))):
        head, inner = piece.split("\n", 1)
        name, portal, title, path = head.split("|")
        rng = Random(f"sealed18/{portal}/{name}")
        body = inner if name in BARE else AROUND[portal].replace("{}", inner)
        page = f"<!DOCTYPE html><html><head>{{charset}}<title>{escape(title)}</title></head><body>{body}</body></html>"
        way = rng.choice(WAYS)
        content, headers = encode(page, way, rng)
        label = f"sealed18-none-{number}-{name}-{way}"
        yield Case(label, "sealed18", portal, f"none_{name}", HOSTS[portal] + path, content, None, headers)
