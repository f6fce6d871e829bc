"""Pages of the thirty-seventh sealed part that are no article: homes, lists, forms, errors, challenges."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_SHELLS = {
    "lc": """<!DOCTYPE html><html lang="vi"><head>{charset}<title>[T]</title></head><body><table width="1000" align="center"><tr><td colspan="2"><a href="/">Trang chủ</a> | <a href="/gt">Giới thiệu</a> | <a href="/tt">Tin tức</a> | <a href="/lh">Liên hệ</a></td></tr><tr><td valign="top">[M]</td><td width="200" valign="top"><b>Văn bản mới</b><br><a href="/vb/1">Quyết định 55/QĐ-UBND</a><br><a href="/vb/2">Công văn 1203/UBND-NV</a><br><br><b>4417</b> Người đang Online</td></tr><tr><td colspan="2">CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU<br>Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu<br>Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này</td></tr></table></body></html>""",
    "db": """<!DOCTYPE html><html><head>{charset}<title>[T]</title></head><body><ul class="m"><li><a href="/">Trang chủ</a></li><li><a href="/TinTuc">Tin tức</a></li><li><a href="/VanBan">Văn bản</a></li></ul><div class="l">[M]</div><div class="r"><ul><li>HỆ THỐNG VĂN BẢN</li><li><a href="/vb">Số/Ký hiệu: 77/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li></ul><ul><li>THƯ VIỆN VIDEO</li></ul><ul><li>LIÊN KẾT WEBSITE</li></ul></div></body></html>""",
    "nv": """<!DOCTYPE html><html lang="vi"><head>{charset}<title>[T]</title><meta name="generator" content="NukeViet v4.5"></head><body><noscript>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</noscript><header><span class="site_name">Thông tin đối ngoại</span><nav><ul><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/news/">Tin Tức</a></li><li><a href="/vi/contact/">Liên hệ</a></li></ul></nav></header><div class="container"><div class="col-md-18">[M]</div><div class="col-md-6"><div class="panel-heading">Thống kê</div><ul class="counter"><li><span>Đang truy cập</span><span>12</span></li><li><span>Tổng lượt truy cập</span><span>90871</span></li></ul></div></div><footer>© Bản quyền thuộc về Sở Thông tin và Truyền thông</footer></body></html>""",
}  # fmt: skip


def _read() -> Iterator[tuple[str, str]]:
    told = "\n" + Path(__file__).with_name("sealed37_others.txt").read_text(encoding="utf-8")
    for part in told.split("\n=== ")[1:]:
        head, html = part.strip().split("\n", 1)
        name, shell, title = (piece.strip() for piece in head.split("|"))
        yield name, html if shell == "-" else _SHELLS[shell].replace("[T]", title).replace("[M]", html)


OTHERS = tuple(_read())
