"""Boxes that sites set above and below any page: nothing of an article changes by them.

None belongs to a part: each is set round pages of all parts, by :mod:`tests.reading.test_rewrites` and
``benchmarks/trial_rewrites.py``.
"""

from __future__ import annotations

from random import Random
from typing import Any

from lxml import html

from tests.generator.rewrites import Rewrite

ABOVE = {
    "sizes_of_letters": (
        '<div class="acc"><button>A-</button><button>A</button><button>A+</button> <span>Độ tương phản'
        '</span> <a href="#">Đen trắng</a> <a href="#">Mặc định</a></div>'
    ),
    "clock": (
        '<div class="topbar"><span id="clock">Thứ hai, 30/11/2026 | 15:04:22</span> '
        '<span>Hotline: 0215.3876.543</span> <a href="/en">English</a></div>'
    ),
    "day_in_words": (
        '<table width="100%"><tr><td>Hôm nay, ngày 30 tháng 11 năm 2026</td><td align="right">'
        '<a href="/sitemap">Sơ đồ cổng</a> | <a href="/rss">RSS</a></td></tr></table>'
    ),
    "weather": ("<div><span>Điện Biên: 23°C</span> <span>Lai Châu: 19°C, có mưa rào</span></div>"),
    "greeting": (
        "<marquee>Chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2025 - 2030! Nhiệt liệt chào mừng "
        "kỷ niệm 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam!"
        "</marquee>"
    ),
    "ticker": (
        '<div id="ticker"><b>Tin nóng</b><ul><li><a href="/tin/91">Khai mạc hội chợ biên giới năm 2026</a> '
        '<i>(29/11/2026)</i></li><li><a href="/tin/92">Tập huấn công tác lãnh sự cho cán bộ xã</a> '
        '<i>(28/11/2026)</i></li><li><a href="/tin/93">Đoàn công tác thăm Phongsaly</a> <i>(27/11/2026)</i>'
        "</li></ul></div>"
    ),
    "documents_above": (
        '<div class="box"><h3>Văn bản mới</h3><ul><li><a href="/vb/1">12/KH-UBND</a>'
        "<p>Kế hoạch triển khai công tác thông tin đối ngoại năm 2026 trên địa bàn tỉnh</p><span>12/03/2026"
        '</span></li><li><a href="/vb/2">45/QĐ-UBND</a>'
        "<p>Quyết định ban hành quy chế quản lý đoàn ra, đoàn vào</p><span>02/02/2026</span></li></ul>"
        "</div>"
    ),
    "album": (
        '<div><h3>Thư viện ảnh</h3><a href="/a/1"><img src="/u/1.jpg" alt=""></a>'
        '<a href="/a/1">Hội nghị tổng kết công tác biên giới</a><a href="/a/2"><img src="/u/2.jpg" alt="">'
        '</a><a href="/a/2">Giao lưu văn nghệ hai bên biên giới</a></div>'
    ),
    "sign_in": (
        '<form action="/login"><b>Đăng nhập</b><p>Tên đăng nhập <input name="u"></p><p>Mật khẩu '
        '<input type="password" name="p"></p><input type="submit" value="Đăng nhập"> '
        '<a href="/quen">Quên mật khẩu?</a></form>'
    ),
    "search": (
        '<form action="/tim"><input name="q" placeholder="Nhập từ khóa cần tìm">'
        '<input type="submit" value="Tìm kiếm"> <a href="/timnc">Tìm kiếm nâng cao</a></form>'
    ),
    "about_the_office": (
        "<div><h3>Giới thiệu</h3>"
        "<p>Sở Ngoại vụ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh "
        "thực hiện chức năng quản lý nhà nước về công tác đối ngoại của địa phương."
        '</p><a href="/gt">Xem tiếp</a></div>'
    ),
    "announcement": (
        "<div><h4>Thông báo</h4>"
        "<p>Từ ngày 01/12/2026, Cổng thông tin chuyển sang địa chỉ mới. Kính mong bạn đọc tiếp tục theo dõi và "
        "ủng hộ."
        "</p></div>"
    ),
    "dialog": (
        '<div class="modal fade" id="popup"><div class="modal-dialog"><button type="button">×</button>'
        '<a href="/khao-sat"><img src="/u/popup.jpg" alt="Khảo sát"></a>'
        "<p>Mời bạn tham gia khảo sát mức độ hài lòng của người dân đối với cơ quan hành chính nhà nước."
        "</p></div></div>"
    ),
}
BELOW = {
    "cookie_bar": (
        '<div class="cookie-notice">'
        "<p>Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Bằng việc tiếp tục sử dụng, bạn đồng "
        "ý với chính sách của chúng tôi."
        "</p><button>Đồng ý</button></div>"
    ),
    "cookie_question": (
        "<div>"
        "<div>Chúng tôi sử dụng cookie để phân tích lưu lượng truy cập và cá nhân hóa nội dung. Khi nhấn “Chấp "
        "nhận”, bạn cho phép chúng tôi lưu cookie trên thiết bị của mình theo Chính sách quyền riêng tư."
        '</div><a href="#">Từ chối</a> <a href="#">Chấp nhận</a></div>'
    ),
    "hotline": (
        '<div class="hotline"><a href="tel:02153876543">Đường dây nóng: 0215.3876.543</a></div>'
        '<div class="zalo"><a href="https://zalo.me/0912"><img src="/zalo.png" alt="Zalo"></a></div>'
    ),
    "way_up": ('<a href="#top" class="scrollup">Về đầu trang</a><a id="toTop">▲</a>'),
    "documents_below": (
        '<div class="box"><h3>Văn bản mới</h3><ul><li><a href="/vb/1">12/KH-UBND</a>'
        "<p>Kế hoạch triển khai công tác thông tin đối ngoại năm 2026 trên địa bàn tỉnh</p><span>12/03/2026"
        '</span></li><li><a href="/vb/2">45/QĐ-UBND</a>'
        "<p>Quyết định ban hành quy chế quản lý đoàn ra, đoàn vào</p><span>02/02/2026</span></li></ul>"
        "</div>"
    ),
    "counters": (
        "<div><b>Thống kê truy cập</b><table><tr><td>Đang online:</td><td>12</td></tr><tr><td>Hôm nay:</td>"
        "<td>1.204</td></tr><tr><td>Tổng cộng:</td><td>9.226.114</td></tr></table></div>"
    ),
    "imprint": (
        '<div id="chan">'
        "<p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Chịu trách nhiệm nội dung: Ông Nguyễn Văn A, Giám đốc Sở."
        "</p>"
        "<p>Địa chỉ: Tầng 3, nhà D, Trung tâm hành chính - chính trị tỉnh. Điện thoại: 0213.3876.543. Email: "
        "songv@example.gov.vn"
        "</p>"
        "<p>Giấy phép số 12/GP-STTTT cấp ngày 01/02/2016. Ghi rõ nguồn khi phát hành lại thông tin từ trang này."
        "</p></div>"
    ),
    "poll": (
        "<form><b>Thăm dò ý kiến</b><p>Bạn đánh giá thế nào về giao diện mới của Cổng thông tin?</p><label>"
        '<input type="radio" name="p">Rất tốt</label><br><label><input type="radio" name="p">Tốt</label>'
        '<br><label><input type="radio" name="p">Bình thường</label><br>'
        '<input type="submit" value="Bình chọn"> <a href="/kq">Xem kết quả</a></form>'
    ),
    "films": (
        '<div><h3>Video</h3><iframe src="https://www.youtube.com/embed/x"></iframe><ul><li>'
        '<a href="/v/1">Phóng sự: Cửa khẩu Ma Lù Thàng ngày mở lại</a></li><li>'
        '<a href="/v/2">Lễ hội té nước Bun Vốc Nặm</a></li></ul></div>'
    ),
    "remarks": (
        "<div><h3>Bình luận (2)</h3><div><b>Nguyễn Văn Tám</b> <i>12/04/2026 08:12</i>"
        "<p>Bài viết rất hay, mong báo đưa tin nhiều hơn về bà con vùng biên giới chúng tôi.</p>"
        '<a href="#">Trả lời</a></div><div><b>Lò Thị Hoa</b> <i>13/04/2026 10:02</i>'
        '<p>Cho tôi hỏi thủ tục xin giấy thông hành ở đâu ạ?</p><a href="#">Trả lời</a></div><form>'
        '<textarea placeholder="Ý kiến của bạn"></textarea><input type="submit" value="Gửi"></form></div>'
    ),
    "questions": (
        "<div><h3>Hỏi đáp</h3><p><b>Hỏi:</b> Tôi muốn xin cấp thẻ ABTC thì liên hệ cơ quan nào?</p><p>"
        "<b>Đáp:</b> Ông/bà liên hệ Sở Ngoại vụ, bộ phận một cửa, trong giờ hành chính.</p>"
        '<a href="/hd">Gửi câu hỏi</a></div>'
    ),
    "rates": (
        "<table><tr><th colspan=3>Tỷ giá ngoại tệ (cập nhật 30/11/2026)</th></tr><tr><td>USD</td><td>25.120"
        "</td><td>25.450</td></tr><tr><td>CNY</td><td>3.420</td><td>3.510</td></tr><tr><td>THB</td><td>690"
        "</td><td>760</td></tr></table>"
    ),
}


def _set(fragment: str, above: bool) -> Rewrite:
    """Return the rewrite that sets *fragment* *above* all other parts of a page, or below them."""

    def rewrite(body: Any, rng: Random) -> None:
        boxes = html.fragments_fromstring(fragment)
        for box in reversed(boxes) if above else boxes:
            body.insert(0 if above else len(body), box)

    return rewrite


AROUND: dict[str, Rewrite] = {
    **{name: _set(fragment, True) for name, fragment in ABOVE.items()},
    **{name: _set(fragment, False) for name, fragment in BELOW.items()},
}
