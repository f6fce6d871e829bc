"""What stands around the articles of the thirty-third sealed part: menus, boxes, counters, polls, footers."""

from __future__ import annotations

_MENU = ("Trang nhất", "Bộ máy tổ chức", "Tin tức", "Đối ngoại Đảng", "Người Việt ở nước ngoài", "Lễ tân - Phiên dịch", "Văn bản pháp quy", "Hòm thư góp ý")  # fmt: skip
_NEW = (
    ("Tổng kết lớp tiếng Lào khóa 14", "25/02/2019"), ("Huyện Phong Thổ chúc Tết Bunpimay bản Na Ten", "22/02/2019"), ("Lắp thêm năm cột mốc phụ ở Vàng Ma Chải", "20/02/2019"),
    ("Cúp bóng đá thiếu niên ba dòng sông", "18/02/2019"), ("Mời tham gia ngày hội đổi sách", "14/02/2019"),
)  # fmt: skip
_SITES = (
    "Cổng Thông tin Chính phủ",
    "Bộ Ngoại giao",
    "Cục Lãnh sự",
    "Liên hiệp các tổ chức hữu nghị",
    "Báo Biên phòng",
)
_PAPERS = (
    ("86/KH-SNgV", "Kế hoạch tổ chức đoàn ra, đoàn vào năm 2023"), ("412/UBND-NV", "Về việc quản lý hội nghị, hội thảo quốc tế"),
    ("09/2022/QĐ-UBND", "Ban hành Quy chế tiếp khách nước ngoài"),
)  # fmt: skip
_FOOT = (
    "SỞ NGOẠI VỤ", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh", "Trưởng Ban Biên tập: Ông Lường Văn Phong - Phó Giám đốc Sở", "Trụ sở: Số 12, đường Võ Nguyên Giáp",
    "ĐT: (0215) 3.811.466 * Fax: (0215) 3.811.467", "Giấy phép thiết lập trang thông tin điện tử tổng hợp số 31/GP-STTTT ngày 19/10/2018",
)  # fmt: skip
_FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân", "Điện thoại:02133.798.799", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _ in _NEW)
_DATED = "".join(f'<li><a href="/moi/{at}">{title}</a><i>({day})</i></li>' for at, (title, day) in enumerate(_NEW))
_CARDS = "".join(
    f'<div class="o"><a href="/moi/{at}"><img src="/nho/{at}.jpg" alt="{title}"></a><h4><a href="/moi/{at}">{title}</a></h4><span>{day}</span></div>'
    for at, (title, day) in enumerate(_NEW)
)  # fmt: skip
KIT = {
    "today": "Thứ năm, ngày 12 tháng 11 năm 2026", "menu_li": _each('<li><a href="/m/{at}">{}</a></li>', _MENU), "menu_td": "<tr>" + _each('<td><a href="/m/{at}">{}</a></td>', _MENU) + "</tr>",
    "menu_tr": _each('<tr><td height="22"><img src="/img/mui.gif">&nbsp;<a href="/m/{at}">{}</a></td></tr>', _MENU), "menu_bar": " | ".join(f'<a href="/m/{at}">{name}</a>' for at, name in enumerate(_MENU)),
    "menu_a": _each('<a class="nav-link" href="/m/{at}">{}</a>', _MENU), "new_li": _each('<li><a href="/moi/{at}">{}</a></li>', _TITLES), "new_dated": f"<ul>{_DATED}</ul>", "new_cards": _CARDS,
    "new_tr": _each('<tr><td width="10"><img src="/img/cham.gif"></td><td><a href="/moi/{at}">{}</a></td></tr>', _TITLES), "new_run": '<marquee scrollamount="3">' + " &nbsp;*&nbsp; ".join(f'<a href="/moi/{at}">{title}</a>' for at, title in enumerate(_TITLES)) + "</marquee>",
    "top_read": '<div class="doc-nhieu"><h3>Xem nhiều nhất</h3><ol>' + _each('<li><a href="/moi/{at}">{}</a></li>', _TITLES) + "</ol></div>",
    "sites": '<select><option value="">------ Liên kết website ------</option>' + _each('<option value="/ra/{at}">{}</option>', _SITES) + "</select>", "sites_li": _each('<li><a href="/ra/{at}">{}</a></li>', _SITES),
    "papers": '<div class="vb"><h3>Văn bản mới</h3>' + "".join(f'<p><a href="/vb/{mark[:2]}">{mark}</a></p><p>{about}</p>' for mark, about in _PAPERS) + "</div>",
    "poll": '<div class="tham-do"><h3>Thăm dò ý kiến</h3><form><p>Theo bạn, chuyên mục nào cần được cập nhật thường xuyên hơn?</p><label><input type="radio" name="c"> Tin trong tỉnh</label><label><input type="radio" name="c"> Thông tin lãnh sự</label><label><input type="radio" name="c"> Thư viện ảnh</label><button>Biểu quyết</button><button>Kết quả</button></form></div>',
    "weather": '<table class="thoi-tiet"><tr><td>Mường Lay</td><td>21&deg;C</td></tr><tr><td>Sìn Hồ</td><td>14&deg;C</td></tr></table>', "visits": '<div class="dem"><p>Đang online: 27</p><p>Hôm nay: 914</p><p>Tất cả: 6.402.118</p></div>',
    "search": '<form action="/tim"><input name="q" value="Từ khóa..."><input type="submit" value="Tìm"></form>', "gallery": '<div id="anh"><ul><li><a href="#a">Ảnh</a></li><li><a href="#v">Video</a></li></ul><div><img src="/nho/a1.jpg"><img src="/nho/a2.jpg"></div><a href="/thu-vien-anh">Xem chi tiết</a></div>',
    "state": '<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIBD2QWAgIFDxYCHgdWaXNpYmxlaGRk" /><input type="hidden" name="__EVENTVALIDATION" value="/wEWAgL+" /></div>',
    "foot_p": _each("<p>{}</p>", _FOOT), "foot_br": "<br>".join(_FOOT), "foot_div": _each("<div>{}</div>", _FOOT), "foot_lc": _each("<p>{}</p>", _FOOT_LC), "foot_lc_br": "<br />".join(_FOOT_LC), "foot_tr": _each('<tr><td align="center">{}</td></tr>', _FOOT),
}  # fmt: skip
