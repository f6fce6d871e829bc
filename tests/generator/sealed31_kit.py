"""What stands around the articles of the thirty-first sealed part: menus, boxes, players, counters, footers."""

from __future__ import annotations

_MENU = (
    "Trang chủ",
    "Giới thiệu",
    "Tin tức - Sự kiện",
    "Đối ngoại nhân dân",
    "Biên giới - Lãnh thổ",
    "Lãnh sự",
    "Văn bản",
    "Liên hệ",
)
_NEW = (
    ("Thanh niên ba xã biên giới nhận cờ Tổ quốc", "22/01/2019"), ("Bàn giao 15 bộ máy tính cho trường nội trú Bun Nưa", "21/01/2019"),
    ("Đoàn xiếc Viêng Chăn biểu diễn tại Mường Thanh", "19/01/2019"), ("Họp báo về Tuần Văn hóa, Du lịch", "17/01/2019"),
)  # fmt: skip
_SITES = (
    "Chính phủ",
    "Bộ Ngoại giao",
    "Ủy ban Nhà nước về người Việt Nam ở nước ngoài",
    "Báo Thế giới và Việt Nam",
    "Cổng TTĐT tỉnh Sơn La",
)
_FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu", "Điện thoại:02133.798.799",
    "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
_FOOT_DB = (
    "THÔNG TIN ĐỐI NGOẠI TỈNH ĐIỆN BIÊN", "Cơ quan chủ quản: Sở Thông tin và Truyền thông tỉnh Điện Biên", "Địa chỉ: Tổ dân phố 12, phường Noong Bua, TP Điện Biên Phủ",
    "Điện thoại: 0215.3835.252 - Fax: 0215.3835.253",
)  # fmt: skip
_FOOT_DEPARTMENT = (
    "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN", "Trưởng Ban Biên tập: Ông Vũ Anh Dũng, Giám đốc Sở", "Giấy phép số 08/GP-TTĐT do Sở cấp ngày 03/02/2021",
    "Ghi rõ nguồn 'stttt.dienbien.gov.vn' khi phát hành lại thông tin từ trang này",
)  # fmt: skip
_PAPERS = (
    ("1482/KH-UBND", "Kế hoạch đón tiếp Đoàn đại biểu tỉnh Luông Nậm Thà"), ("77/BC-SNgV", "Báo cáo công tác lãnh sự quý II"),
    ("305/QĐ-UBND", "Quyết định thành lập Ban Tổ chức Ngày hội Biên phòng"),
)  # fmt: skip
_TODAY = "Chủ nhật, ngày 01 tháng 11 năm 2026"


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _ in _NEW)
_PAPER = '<li><p>Số/Ký hiệu: <a href="/VanBan/Xem/{0}">{0}</a></p><p>{1}</p></li>'
KIT = {
    "today": _TODAY,
    "menu_li": _each('<li><a href="/muc/{at}"><span>{}</span></a></li>', _MENU), "menu_td": "<tr>" + _each('<td nowrap><a class="menu" href="/muc/{at}">&nbsp;{}&nbsp;</a></td>', _MENU) + "</tr>",
    "menu_left": _each('<tr><td class="mnl"><img src="/images/mui-ten.gif"> <a href="/muc/{at}">{}</a></td></tr>', _MENU), "menu_bar": " | ".join(f'<a href="/muc/{at}">{name}</a>' for at, name in enumerate(_MENU)),
    "new_li": _each('<li><a href="/moi/{at}">{}</a></li>', _TITLES), "new_dated": "".join(f'<li><a href="/moi/{at}">{title}</a> <span class="ngay">({day})</span></li>' for at, (title, day) in enumerate(_NEW)),
    "new_media": "".join(f'<div class="media"><a class="pull-left" href="/moi/{at}"><img src="/thumb/{at}.jpg" alt=""></a><div class="media-body"><a href="/moi/{at}">{title}</a><p class="date">{day}</p></div></div>' for at, (title, day) in enumerate(_NEW)),
    "new_tr": _each('<tr><td><img src="/images/cham.gif">&nbsp;<a href="/moi/{at}">{}</a></td></tr>', _TITLES), "new_marquee": '<marquee direction="up" scrollamount="2" onmouseover="this.stop()" onmouseout="this.start()" height="120">' + _each('<a href="/moi/{at}">{}</a><br>', _TITLES) + "</marquee>",
    "sites": '<select name="lienket" onchange="window.open(this.value)"><option value="">--- Liên kết website ---</option>' + _each('<option value="/ra/{at}">{}</option>', _SITES) + "</select>", "sites_li": _each('<li><a target="_blank" href="/ra/{at}">{}</a></li>', _SITES),
    "access": '<div class="tro-nang"><a href="#main">Chuyển đến nội dung chính</a> <button type="button">A+</button> <button type="button">A</button> <button type="button">A-</button> <button type="button">Tương phản cao</button></div>',
    "player": '<div class="nghe"><span>Đọc bài viết</span> <button>Nữ miền Bắc</button><button>Nam miền Bắc</button> <audio controls preload="none" src="/tts/a.mp3"></audio><span>00:00</span> / <span>03:47</span> <span>1x</span></div>',
    "tools": '<ul class="cong-cu"><li><a href="javascript:window.print()">In trang</a></li><li><a href="/gui">Gửi cho bạn bè</a></li><li><a href="#" onclick="co(1)">Cỡ chữ +</a></li><li><a href="#" onclick="co(-1)">Cỡ chữ -</a></li></ul>',
    "share": '<div class="chia-se"><span>Chia sẻ:</span> <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://zalo.me/share">Zalo</a> <a href="https://twitter.com/share">Tweet</a> <a href="mailto:?subject=x">Email</a></div>',
    "qr": '<div class="qr"><img src="/qr.ashx?u=1" alt="QR"><p>Quét mã QR để đọc bài trên điện thoại</p></div>', "rate": '<div class="danh-gia"><p>Đánh giá bài viết</p><span>★</span><span>★</span><span>★</span><span>★</span><span>★</span> <p>0/5 (0 lượt đánh giá)</p></div>',
    "weather": '<table width="100%"><tr><td colspan="2"><b>Thời tiết</b></td></tr><tr><td>Lai Châu</td><td>19&deg;C</td></tr><tr><td>Điện Biên Phủ</td><td>24&deg;C</td></tr></table><table width="100%"><tr><td colspan="3"><b>Tỷ giá</b></td></tr><tr><td>USD</td><td>23.150</td><td>23.250</td></tr><tr><td>LAK</td><td>2,51</td><td>2,74</td></tr></table>',
    "visits": '<div class="thong-ke"><h3>Thống kê truy cập</h3><p>Đang truy cập: 34</p><p>Hôm nay: 1.208</p><p>Tháng hiện tại: 40.377</p><p>Tổng lượt truy cập: 9.715.002</p></div>', "search": '<form action="/tim"><input name="q" placeholder="Nhập từ khóa"><button>Tìm kiếm</button></form>',
    "comment": '<div class="y-kien"><h3>Gửi bình luận của bạn</h3><label>Họ và tên</label><input name="ten"><label>Email</label><input name="email"><label>Nội dung</label><textarea></textarea><label>Mã bảo mật</label><input name="ma"><button>Gửi đi</button><button>Nhập lại</button><p>Vui lòng viết tiếng Việt có dấu. Bình luận sẽ được duyệt trước khi đăng.</p></div>',
    "papers": "<h3>HỆ THỐNG VĂN BẢN</h3><ul>" + "".join(_PAPER.format(*paper) for paper in _PAPERS) + "</ul>", "videos": '<h3>THƯ VIỆN VIDEO</h3><ul><li><a href="/Video/1">Ba mươi ngày trên cao điểm</a></li><li><a href="/Video/2">Điện Biên</a></li></ul>', "links": "<h3>LIÊN KẾT WEBSITE</h3><ul>" + _each('<li><a target="_blank" href="/ra/{at}">{}</a></li>', _SITES[:3]) + "</ul>",
    "foot_lc": _each("<p>{}</p>", _FOOT_LC), "foot_lc_br": "<br />".join(_FOOT_LC), "foot_lc_tr": _each("<tr><td>{}</td></tr>", _FOOT_LC), "foot_db": _each("<p>{}</p>", _FOOT_DB), "foot_db_br": "<br>".join(_FOOT_DB), "foot_gov": _each("<p>{}</p>", _FOOT_DEPARTMENT), "foot_gov_br": "<br/>".join(_FOOT_DEPARTMENT),
    "viewstate": '<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk0ODAyMzYyNQ9kFgJmD2QWAgIDD2QWCAIBD2QWAgIBDxYCHgRUZXh0BQ5UaW4gbGnDqm4gcXVhbmQ=" /></div>',
}  # fmt: skip
