"""What stands around the articles of the thirty-fifth sealed part: menus, boxes, counters, polls, footers."""

from __future__ import annotations

_MENU = ("Trang chủ", "Chức năng, nhiệm vụ", "Tin tức", "Hội nhập quốc tế", "Biên giới lãnh thổ", "Thủ tục hành chính", "Công báo", "Liên hệ")  # fmt: skip
_NEW = (
    ("Hội ý đầu tuần về đón khách tháng Tư", "29/03/2021"), ("Lớp học đàn tính mở cửa cho khách quốc tế", "27/03/2021"), ("Kiểm đếm cột mốc phụ đoạn suối Nậm Pảng", "24/03/2021"),
    ("Danh sách thí sinh vào vòng chung khảo ảnh đẹp", "22/03/2021"), ("Tặng sổ tay song ngữ cho trưởng bản", "19/03/2021"),
)  # fmt: skip
_SITES = (
    "Cổng dịch vụ công quốc gia",
    "Bộ Ngoại giao",
    "Cục Quản lý xuất nhập cảnh",
    "Báo Thế giới và Việt Nam",
    "Tỉnh Vân Nam",
)
_PAPERS = (
    ("214/TB-SNgV", "Thông báo kết quả xét tặng bằng khen đối ngoại nhân dân"), ("1630/UBND-NC", "Về việc bảo đảm an ninh các đoàn khách"),
    ("27/2020/QĐ-UBND", "Quy định mức chi đón tiếp khách nước ngoài"),
)  # fmt: skip
_FOOT = (
    "TRANG THÔNG TIN ĐỐI NGOẠI", "Cơ quan chủ quản: UBND tỉnh. Cơ quan thực hiện: Sở Ngoại vụ", "Chịu trách nhiệm nội dung: Bà Mào Thị Diệp - Giám đốc Sở", "Địa chỉ: Tầng 3, nhà B, Trung tâm Hành chính tỉnh",
    "Điện thoại: 0213.3798.246 - Thư điện tử: bbt@example.vn", "Giấy phép số 12/GP-TTĐT do Cục Báo chí cấp ngày 22/6/2020", "Bản quyền thuộc Sở Ngoại vụ. Ghi rõ nguồn khi trích dẫn",
)  # fmt: skip
_FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số: 47/GP-TTĐT cấp ngày 12/5/2015", "Chịu trách nhiệm chính: Ông Nguyễn Quốc Luân",
    "Điện thoại: 02133.798.799", "Email: banbientap@laichau.gov.vn", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _ in _NEW)
_DATED = "".join(f'<li><a href="/n/{at}">{title}</a> <span>({day})</span></li>' for at, (title, day) in enumerate(_NEW))
_CARDS = "".join(
    f'<div class="the"><a href="/n/{at}"><img src="/thumb/{at}.jpg" alt="{title}"></a><div><h4><a href="/n/{at}">{title}</a></h4><small>{day}</small></div></div>'
    for at, (title, day) in enumerate(_NEW)
)  # fmt: skip
_NUMBERED = "".join(
    f'<li><span class="so">{at + 1:02}</span><a href="/n/{at}">{title}</a></li>' for at, title in enumerate(_TITLES)
)
KIT = {
    "today": "Hôm nay, Thứ Hai ngày 30/11/2026", "menu_li": _each('<li><a href="/c/{at}">{}</a></li>', _MENU), "menu_a": _each('<a href="/c/{at}">{}</a>', _MENU), "menu_bar": " | ".join(f'<a href="/c/{at}">{name}</a>' for at, name in enumerate(_MENU)),
    "menu_td": "<tr>" + _each('<td nowrap align="center"><a href="/c/{at}"><font color="#FFFFFF">{}</font></a></td>', _MENU) + "</tr>", "menu_tr": _each('<tr><td bgcolor="#EEF3FA">&nbsp;<img src="/i/dot.gif" width="7">&nbsp;<a href="/c/{at}">{}</a></td></tr>', _MENU),
    "menu_fp": "[ " + " ] [ ".join(f'<a href="m{at}.htm">{name}</a>' for at, name in enumerate(_MENU)) + " ]", "new_li": _each('<li><a href="/n/{at}">{}</a></li>', _TITLES), "new_dated": f"<ul>{_DATED}</ul>", "new_cards": _CARDS,
    "new_tr": _each('<tr><td valign="top"><img src="/i/new.gif"></td><td><a href="/n/{at}">{}</a></td></tr>', _TITLES), "new_run": '<marquee direction="left" scrolldelay="90">' + "&nbsp;&nbsp;*&nbsp;&nbsp;".join(f'<a href="/n/{at}">{title}</a>' for at, title in enumerate(_TITLES)) + "</marquee>",
    "most": f'<section><h2>Đọc nhiều nhất</h2><ol>{_NUMBERED}</ol></section>', "sites": '<select><option>-- Liên kết website --</option>' + _each("<option>{}</option>", _SITES) + "</select>", "sites_li": _each('<li><a href="/s/{at}">{}</a></li>', _SITES),
    "papers": '<div class="van-ban"><h3>Văn bản chỉ đạo</h3><ul>' + "".join(f'<li><a href="/d/{mark[:3]}">{mark}</a><p>{about}</p></li>' for mark, about in _PAPERS) + "</ul></div>",
    "poll": '<div class="hoi-y"><h3>Trưng cầu ý kiến</h3><p>Bạn đánh giá giao diện mới của trang thế nào?</p><form><input type="radio" name="p"> Dễ xem<br><input type="radio" name="p"> Bình thường<br><input type="radio" name="p"> Khó xem<br><input type="submit" value="Gửi"> <input type="button" value="Xem kết quả"></form></div>',
    "visits": '<div class="luot"><h3>Thống kê truy cập</h3><p>Đang truy cập: 31</p><p>Hôm nay: 1.208</p><p>Tháng hiện tại: 40.117</p><p>Tổng lượt truy cập: 9.330.251</p></div>', "weather": '<div class="tt"><h3>Thời tiết</h3><p>Phong Thổ: 17&deg;C</p><p>Tuần Giáo: 20&deg;C</p></div>',
    "money": '<table class="ty-gia"><caption>Tỷ giá</caption><tr><td>CNY</td><td>3.512</td></tr><tr><td>LAK</td><td>1,21</td></tr><tr><td>THB</td><td>702</td></tr></table>', "search": '<form action="/q"><input type="text" name="k" value="Nhập từ khóa..."><input type="submit" value="Tìm kiếm"></form>',
    "login": '<form class="dn"><label>Tài khoản</label><input><label>Mật khẩu</label><input type="password"><button>Đăng nhập</button><a href="/quen">Quên mật khẩu?</a></form>', "gallery": '<div class="anh"><h3>Hình ảnh hoạt động</h3><a href="/al/1"><img src="/thumb/al1.jpg" alt=""></a><a href="/al/2"><img src="/thumb/al2.jpg" alt=""></a><a href="/al">Xem tất cả</a></div>',
    "state": '<input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" /><input type="hidden" name="__VIEWSTATEGENERATOR" value="CA0B0334" />', "foot_p": _each("<p>{}</p>", _FOOT), "foot_br": "<br>".join(_FOOT), "foot_lc": _each("<p>{}</p>", _FOOT_LC), "foot_lc_br": "<br />".join(_FOOT_LC), "foot_div": _each("<div>{}</div>", _FOOT),
}  # fmt: skip
