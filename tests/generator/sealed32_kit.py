"""What stands around the articles of the thirty-second sealed part: menus, boxes, counters, polls, footers."""

from __future__ import annotations

_MENU = ("Trang chủ", "Giới thiệu", "Tin tức sự kiện", "Công tác lãnh sự", "Hợp tác quốc tế", "Văn bản", "Hỏi đáp", "Liên hệ")  # fmt: skip
_SUB = ("Hoạt động của lãnh đạo", "Đối ngoại Đảng", "Ngoại giao kinh tế", "Người Việt Nam ở nước ngoài", "Biên giới")
_NEW = (
    ("Khai trương điểm thông quan thứ hai tại cửa khẩu phụ Huổi Puốc", "14/02/2020"), ("Trao tặng 2.000 cuốn sách song ngữ cho thư viện xã", "11/02/2020"),
    ("Hội thi nấu ăn các món vùng biên năm 2020", "07/02/2020"), ("Lịch tiếp công dân tháng 3 của Giám đốc Sở", "03/02/2020"),
)  # fmt: skip
_SITES = ("Cổng Thông tin Chính phủ", "Bộ Ngoại giao", "Cục Lãnh sự", "Tỉnh Vân Nam (Trung Quốc)", "Báo Điện Biên Phủ")
_DOCS = (
    ("214/SNgV-LS", "V/v hướng dẫn cấp hộ chiếu công vụ"), ("36/TB-SNgV", "Thông báo kết luận giao ban tháng 01"),
    ("1190/QĐ-UBND", "Quyết định ban hành Quy chế quản lý đoàn ra, đoàn vào"),
)  # fmt: skip
_FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số: 47/GP-TTĐT cấp ngày 12/5/2015",
    "Chịu trách nhiệm chính: Giám đốc Sở Thông tin và Truyền thông", "Điện thoại: 02133.798.799 - Email: banbientap@laichau.gov.vn",
    "Ghi rõ nguồn khi sử dụng thông tin trên website này",
)  # fmt: skip
_FOOT_DB = (
    "TRANG THÔNG TIN ĐỐI NGOẠI TỈNH ĐIỆN BIÊN", "Đơn vị quản lý: Sở Thông tin và Truyền thông", "Địa chỉ: Phường Noong Bua, thành phố Điện Biên Phủ",
    "Điện thoại: 0215.3835.252",
)  # fmt: skip
_FOOT_GOV = (
    "Copyright © 2012 Sở Ngoại vụ tỉnh Điện Biên", "Giấy phép số: 19/GP-TTĐT do Cục Quản lý phát thanh, truyền hình và thông tin điện tử cấp ngày 06/3/2014",
    "Địa chỉ: Số 867 đường Võ Nguyên Giáp, thành phố Điện Biên Phủ", "Điện thoại: 0215 3 825 100 | Fax: 0215 3 825 101",
)  # fmt: skip


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _ in _NEW)
KIT = {
    "menu_li": _each('<li><a href="/c/{at}">{}</a></li>', _MENU),
    "menu_deep": _each('<li class="parent"><div class="main-level"><a href="/c/{at}"><span>{}</span></a></div><ul class="children" style="display: none;"><div class="second-list"><ul class="two-column"><li><a href="/c/{at}/1">Tin trong tỉnh</a></li><li><a href="/c/{at}/2">Tin trong nước</a></li></ul></div></ul></li>', _MENU),
    "menu_td": "<tr>" + _each('<td align="center"><a href="/c/{at}" class="mnu">{}</a></td><td width="1"><img src="/images/line_menu.png"></td>', _MENU) + "</tr>",
    "menu_line": _each('<li><div class="menuline"><img src="/images/line_menu.png"/></div></li><li class="menu-item"><a href="/c/{at}">{}</a></li>', _MENU),
    "left_ul": _each('<li class="nav-sub"><div class="nav-item"><a href="/s/{at}"> {} </a></div></li>', _SUB),
    "left_tr": _each('<tr><td height="22"><img src="/images/bullet.gif" width="8">&nbsp;<a href="/s/{at}">{}</a></td></tr>', _SUB),
    "new_li": _each('<li><a href="/moi/{at}" title="{}">{}</a></li>', _TITLES),
    "new_dated": "".join(f'<li><a href="/moi/{at}">{title}</a> <small>({day})</small></li>' for at, (title, day) in enumerate(_NEW)),
    "new_ranked": "".join(f'<div class="xem-nhieu"><span class="so">{at + 1}</span><a href="/moi/{at}">{title}</a></div>' for at, title in enumerate(_TITLES)),
    "new_media": "".join(f'<div class="media post"><a href="/moi/{at}"><img src="/thumb/{at}.jpg" class="img-thumbnail" alt="{title}"></a><div class="media-body"><h3 class="media-heading"><a href="/moi/{at}">{title}</a></h3><p class="view">Lượt xem: {at * 31 + 205}</p><a href="/moi/{at}" class="btn btn-default">Xem tiếp</a></div></div>' for at, title in enumerate(_TITLES)),
    "new_marquee": '<marquee direction="left" scrollamount="3">' + _each('<a href="/moi/{at}">{}</a>&nbsp;&nbsp;|&nbsp;&nbsp;', _TITLES) + "</marquee>",
    "today": "Hôm nay: Thứ Hai, 02/11/2026, 08:15",
    "search": '<form action="/tim-kiem"><input type="text" name="key" value="Từ khóa..."><input type="submit" value="Tìm"></form>',
    "login": '<div class="khung"><h4>Đăng nhập</h4><form><label>Tên đăng nhập:</label><input name="u"><label>Mật khẩu:</label><input type="password" name="p"><input type="submit" value="Đăng nhập"><a href="/quen">Quên mật khẩu?</a></form></div>',
    "poll": '<div class="khung"><h4>Thăm dò ý kiến</h4><p>Theo bạn, nội dung nào cần tăng thời lượng?</p><p><input type="radio" name="r"> Thủ tục lãnh sự</p><p><input type="radio" name="r"> Tin biên giới</p><p><input type="radio" name="r"> Du lịch</p><p><input type="button" value="Bình chọn"> <a href="/kq">Xem kết quả</a></p></div>',
    "count": '<div class="dem"><p>Đang truy cập: 17</p><p>Hôm nay: 642</p><p>Tổng số lượt truy cập: 3.118.406</p></div>',
    "count_tr": '<table width="100%"><tr><td>Số người trực tuyến</td><td>17</td></tr><tr><td>Số lượt truy cập</td><td>3118406</td></tr></table>',
    "sites": '<select onchange="window.open(this.value)"><option value="">Trang web liên kết</option>' + _each('<option value="http://x{at}">{}</option>', _SITES) + "</select>",
    "sites_li": _each('<li><a href="http://x{at}" target="_blank">{}</a></li>', _SITES),
    "banners": _each('<a href="http://x{at}"><img src="/banner/{at}.gif" alt="{}" border="0"></a><br>', _SITES),
    "docs": '<div class="khung"><h4>HỆ THỐNG VĂN BẢN</h4>' + "".join(f'<p>Số/Ký hiệu: <a href="/vb/{at}">{mark}</a></p><p>{about}</p>' for at, (mark, about) in enumerate(_DOCS)) + "</div>",
    "weather": '<div class="khung"><h4>Thời tiết</h4><select><option>Điện Biên</option><option>Lai Châu</option></select><p>Nhiệt độ: 21°C</p><p>Độ ẩm: 82%</p></div>',
    "foot_lc": _each("<p>{}</p>", _FOOT_LC), "foot_lc_br": "<br />".join(_FOOT_LC), "foot_lc_td": _each("<tr><td align=center>{}</td></tr>", _FOOT_LC),
    "foot_db": _each("<p>{}</p>", _FOOT_DB), "foot_db_div": _each("<div>{}</div>", _FOOT_DB),
    "foot_gov": _each("<p>{}</p>", _FOOT_GOV), "foot_gov_br": "<br>".join(_FOOT_GOV), "foot_gov_td": _each("<tr><td>{}</td></tr>", _FOOT_GOV),
}  # fmt: skip
