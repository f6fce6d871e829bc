"""What stands around the articles of the thirty-fourth sealed part: menus, boxes, counters, footers."""

from __future__ import annotations

_MENU = ("Trang chủ", "Về chúng tôi", "Tin tức", "Ngoại giao kinh tế", "Công tác biên giới", "Thủ tục lãnh sự", "Thư viện", "Liên hệ")  # fmt: skip
_NEW = (
    ("Ra mắt tổ xe ôm tự quản ở cửa khẩu", "04/10/2021", "Tổ có 14 thành viên, mặc áo vàng, thu theo bảng giá niêm yết."),
    ("Bản Sín Chải góp 300 ngày công sửa đường tuần tra", "01/10/2021", "Đoạn đường dài 2,3 km bị sạt sau trận mưa đêm 25/9."),
    ("Tập huấn lái xe qua ngầm tràn mùa lũ", "28/9/2021", "Hơn 50 lái xe của hai huyện tham gia buổi tập huấn thực địa."),
    ("Trao học bổng cho học sinh học tiếng Lào", "24/9/2021", "Mỗi suất trị giá hai triệu đồng, trao cho 20 em."),
)  # fmt: skip
_SITES = ("Bộ Ngoại giao", "Cổng Dịch vụ công quốc gia", "Báo Thế giới và Việt Nam", "Ủy ban Biên giới quốc gia")
_FOOT = (
    "SỞ NGOẠI VỤ", "Cơ quan chủ quản: UBND tỉnh", "Chịu trách nhiệm nội dung: Bà Hoàng Thị Lựu - Phó Giám đốc Sở", "Địa chỉ: 215 đường Trường Chinh",
    "Điện thoại: 0215.3.829.007 - Email: sngv@example.vn", "Giấy phép số 22/GP-STTTT ngày 07/9/2020", "Ghi rõ nguồn khi phát hành lại thông tin từ trang này",
)  # fmt: skip
_FOOT_LC = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số: 47/GP-TTĐT cấp ngày 12/5/2015",
    "Chịu trách nhiệm chính: Ông Nguyễn Quốc Luân", "Điện thoại: 02133.798.799", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
_PAPERS = (
    ("58/KH-SNgV", "Kế hoạch vận động viện trợ phi chính phủ"),
    ("1204/UBND-NV", "Về việc cử cán bộ đi công tác nước ngoài"),
)


def _each(shape: str, values: tuple[str, ...]) -> str:
    return "".join(shape.replace("{at}", str(at)).replace("{}", value) for at, value in enumerate(values))


_TITLES = tuple(title for title, _, _ in _NEW)
_CARDS = "".join(
    f'<div class="the"><a href="/n/{at}"><img src="/nho/n{at}.jpg" alt=""></a><a href="/n/{at}"><h5>{title}</h5></a><span class="ngay">{day}</span><p>{about}</p></div>'
    for at, (title, day, about) in enumerate(_NEW)
)  # fmt: skip
_POPULAR = "".join(
    f'<li><div class="anh"><img src="/nho/n{at}.jpg" alt="#"></div><div><span class="ngay">{day} 08:30:00</span><a href="/n/{at}">{title}</a></div></li>'
    for at, (title, day, _) in enumerate(_NEW)
)  # fmt: skip
KIT = {
    "menu_li": _each('<li><a href="/m/{at}">{}</a></li>', _MENU), "menu_a": _each('<a href="/m/{at}">{}</a> ', _MENU), "menu_td": _each('<td><a href="/m/{at}">{}</a></td>', _MENU),
    "menu_drop": _each('<li class="dropdown"><a href="/m/{at}" data-toggle="dropdown">{}<span class="sr-only">(current)</span></a></li>', _MENU),
    "new_li": _each('<li><a href="/n/{at}">{}</a></li>', _TITLES), "new_cards": _CARDS, "new_popular": f"<ul>{_POPULAR}</ul>",
    "new_rank": "".join(f'<hr><div class="hang"><div class="so">{at + 1}</div><div><a href="/n/{at}">{title}</a></div></div>' for at, title in enumerate(_TITLES)),
    "new_dated": "<ul>" + "".join(f'<li><a href="/n/{at}">{title}</a> <span class="post-date">{day}</span></li>' for at, (title, day, _) in enumerate(_NEW)) + "</ul>",
    "hot": '<marquee scrollamount="4">' + _each('<a href="/n/{at}">{}</a> &nbsp; | &nbsp; ', _TITLES) + "</marquee>",
    "papers": '<div class="vb"><h4>Văn bản mới</h4>' + "".join(f'<p><b>{mark}</b></p><p><a href="/vb/{mark[:2]}">{about}</a></p>' for mark, about in _PAPERS) + "</div>",
    "sites": "<select><option>--- Liên kết ---</option>" + _each("<option>{}</option>", _SITES) + "</select>", "sites_li": _each('<li><a href="/lk/{at}">{}</a></li>', _SITES),
    "poll": '<div class="bc"><h4>Bình chọn</h4><p>Bạn biết trang này qua đâu?</p><form><label><input type="radio" name="b">Tìm kiếm</label><label><input type="radio" name="b">Bạn bè</label><button>Gửi</button> <a href="/bc">Kết quả</a></form></div>',
    "visits": '<ul class="dem"><li><a>Số người đang truy cập: 9</a></li><li><a>Số lượt truy cập: 1.204.771</a></li></ul>',
    "search": '<form role="search"><label><span class="screen-reader-text">Tìm kiếm:</span><input type="search" placeholder="Tìm kiếm …"></label><input type="submit" value="Tìm"></form>',
    "login": '<div class="modal fade" id="dn" style="display:none"><h5>Đăng nhập</h5><button>Kết nối bằng Facebook</button><p>HOẶC DÙNG TÀI KHOẢN CỦA BẠN</p><a href="/dn">Đăng Nhập</a><a href="/dk">Đăng Ký</a></div>',
    "social": '<ul class="mxh"><li><a href="#"><i class="fa fa-facebook"></i></a></li><li><a href="#"><i class="fa fa-twitter"></i></a></li><li><a href="#"><i class="fa fa-rss"></i></a></li></ul>',
    "comments": '<ul class="bl"><li><img src="/nguoi.png" alt=""><h5>Thu Hà <small>2021-10-06 09:14:22</small></h5><p>Bài viết rất ý nghĩa, cảm ơn tác giả đã kể chuyện bản làng.</p></li><li><img src="/nguoi.png" alt=""><h5>Cường Nguyễn <small>2021-10-07 20:01:55</small></h5><p>Tôi muốn xin số điện thoại của ban tổ chức.</p></li></ul>',
    "write": '<h4>Viết bình luận ...</h4><form method="post"><textarea rows="3"></textarea><button>Gửi bình luận</button></form>',
    "foot_p": _each("<p>{}</p>", _FOOT), "foot_br": "<br>".join(_FOOT), "foot_div": _each("<div>{}</div>", _FOOT), "foot_lc": _each("<p>{}</p>", _FOOT_LC), "foot_lc_br": "<br />".join(_FOOT_LC),
}  # fmt: skip
