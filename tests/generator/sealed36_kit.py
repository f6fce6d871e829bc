"""What stands around the articles of the thirty-sixth sealed part."""

from __future__ import annotations

_MENU = ("Trang chủ", "Giới thiệu chung", "Thông tin đối ngoại", "Biên giới - Cửa khẩu", "Kiều bào", "Văn bản", "Hỏi đáp", "Liên hệ")  # fmt: skip
_ENGLISH = ("Home", "About us", "News", "Investment", "Travel", "Contact")
_DATED = (
    ("Trao tặng máy lọc nước cho trạm y tế Nậm Xe", "22/01/2019 8:12:41 SA"), ("Chung kết cuộc thi kể chuyện tiếng Anh cấp huyện", "18/01/2019 3:20:05 CH"),
    ("Lịch tiếp công dân của Sở trong tháng 2", "15/01/2019 9:00:17 SA"), ("Ra mắt bản tin đối ngoại số Xuân", "11/01/2019 10:41:52 SA"),
)  # fmt: skip
_PAPERS = (
    ("Số/Ký hiệu: 123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh về kế hoạch ứng dụng công nghệ"), ("Số/Ký hiệu: 214/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh về báo cáo công tác quý"),
    ("Số/Ký hiệu: 88/QĐ-SNgV", "Quyết định ban hành quy chế tiếp khách"),
)  # fmt: skip
_FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015", "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip


def each(shape: str, values: tuple[str, ...]) -> str:
    """*shape* once for each value."""
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


def _dated(shape: str) -> str:
    return "".join(
        shape.replace("{at}", str(at)).replace("{}", title).replace("{day}", day)
        for at, (title, day) in enumerate(_DATED)
    )


def _papers(shape: str) -> str:
    return "".join(shape.replace("{mark}", mark).replace("{}", about) for mark, about in _PAPERS)


_DOCS = _papers('<li><a href="/vb">{mark}</a><p>{}</p></li>')
KIT = {
    "state": '<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY4NzY5" /><input type="hidden" name="__EVENTVALIDATION" value="/wEWAgK" />', "today": "Thứ Hai, ngày 30/11/2026 - 14:05:22",
    "menu_bar": " | ".join(f'<a href="/m/{at}">{name}</a>' for at, name in enumerate(_MENU)), "menu_li": each('<li><a href="/m/{at}">{}</a></li>', _MENU), "menu_br": each('<A HREF=/m/{at}>{}</A><BR>', _MENU), "menu_a": each('<a href="/m/{at}">{}</a>', _MENU), "menu_p": each('<p><a href="/m/{at}">{}</a></p>', _MENU), "menu_en": each('<li><a href="/en/{at}">{}</a></li>', _ENGLISH),
    "box_docs": '<div class="hop"><div class="td-hop">Văn bản mới</div><ul>' + _DOCS + "</ul></div>", "box_dated": '<div class="hop"><div class="td-hop">Tin mới</div>' + _dated('<div><a href="/n/{at}">{}</a> ({day})</div>') + "</div>",
    "dated_p": _dated('<p><a href="/n/{at}">{}</a>({day})</p>'), "dated_li": _dated('<li><a href="/n/{at}">{}</a> <span>({day})</span></li>'),
    "poll": '<div class="hop"><div class="td-hop">Thăm dò ý kiến</div><p>Theo bạn, trang tin cần thêm mục nào?</p><form><input type="radio" name="v"> Tiếng Lào<br><input type="radio" name="v"> Tiếng Trung<br><input type="button" value="Bình chọn"></form></div>',
    "box_links": '<div class="hop"><div class="td-hop">Liên kết website</div><select><option>Chọn liên kết</option><option>Bộ Ngoại giao</option><option>Tổng cục Du lịch</option></select></div>', "weather": "<div><b>Thời tiết</b><br>Tam Đường 18°C<br>Sìn Hồ 12°C</div>",
    "login": '<form class="hop"><p>Đăng nhập</p><input type="text"><input type="password"><input type="submit" value="Đăng nhập"><a href="/quen">Quên mật khẩu</a></form>', "videos": '<div class="hop"><h3>Video clip</h3><p><a href="/v/1">Chợ phiên San Thàng</a></p><p><a href="/v/2">Múa xòe ở bản Mé</a></p></div>',
    "visits": '<div class="hop"><h3>Lượt truy cập</h3><p>Đang truy cập: 27</p><p>Hôm nay: 1.140</p><p>Tổng lượt truy cập: 7.216.004</p></div>', "search": '<form action="/tim"><input type="text" value="Từ khóa..."><input type="submit" value="Tìm"></form>', "gallery": '<div class="hop"><h3>Thư viện ảnh</h3><a href="/a/1"><img src="/t/a1.jpg" alt=""></a><a href="/a/2"><img src="/t/a2.jpg" alt=""></a></div>',
    "db_docs": f'<ul class="vb"><li class="t">HỆ THỐNG VĂN BẢN</li>{_DOCS}</ul>', "db_docs_tr": "<tr><td>HỆ THỐNG VĂN BẢN</td></tr>" + _papers('<tr><td><a href="/vb">{mark}</a></td></tr><tr><td>{}</td></tr>'), "db_docs_p": _papers('<p>{mark}</p><p>{}</p>'), "db_docs_li": "<li>HỆ THỐNG VĂN BẢN" + _papers('<li><a href="/vb">{mark}</a><br>{}'),
    "db_videos": '<ul class="vd"><li class="t">THƯ VIỆN VIDEO</li><li><a href="/v/1">Giải thưởng Thông tin đối ngoại</a></li><li><a href="/v/2">Điện Biên</a></li></ul>', "db_sites": '<ul class="lk"><li class="t">LIÊN KẾT WEBSITE</li><li><select><option>Chọn</option><option>Bộ Ngoại giao</option></select></li></ul>', "foot_db": "<p>Trang thông tin đối ngoại tỉnh Điện Biên</p><p>Cơ quan quản lý: Sở Thông tin và Truyền thông</p><p>Điện thoại: 0215.3827.300 - Email: doingoai@example.vn</p>",
    "foot_lc_br": "<br>".join(_FOOT), "foot_lc_p": each("<p>{}</p>", _FOOT),
    "nv_blocks": '<div class="panel"><div class="panel-heading">Thống kê</div><ul><li>Đang truy cập <span>9</span></li><li>Hôm nay <span>613</span></li><li>Tháng hiện tại <span>18,402</span></li><li>Tổng lượt truy cập <span>1,005,211</span></li></ul></div><div class="panel"><div class="panel-heading">Tin xem nhiều</div><ul>' + _dated('<li><a href="/vi/news/n-{at}.html">{}</a></li>') + "</ul></div>",
    "foot_nv": "<p>© Bản quyền thuộc về Sở Thông tin và Truyền thông</p><p>Địa chỉ: Phố 8, phường Mường Thanh</p><p>Mã nguồn NukeViet CMS</p>", "en_blocks": '<div class="panel"><h3>Statistics</h3><p>Online: 7</p><p>Today: 412</p><p>Total: 884,120</p></div>',
}  # fmt: skip
