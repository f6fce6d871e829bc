"""What stands around the articles of the twenty-ninth sealed part: menus, side boxes, counters, footers."""

from __future__ import annotations

MENU = ("Trang chủ", "Tổ chức bộ máy", "Tin đối ngoại", "Kiều bào", "Thư viện", "Hỏi - Đáp", "Liên hệ")
LATEST = (
    ("Khai trương điểm giao dịch song ngữ ở Bản Lang", "11/02/2025 9:20:04 SA"),
    ("Sáu học viên Lào nhận bằng trung cấp thú y", "07/02/2025 3:41:55 CH"),
    ("Trồng đào Nhật ở đỉnh đèo Giang Ma", "03/02/2025 10:02:10 SA"),
    ("Họp trù bị đoàn đi Tây Song Bản Nạp", "24/01/2025 4:18:37 CH"),
)
PAPERS = (
    ("Số/Ký hiệu: 88/KH-UBND", "Kế hoạch đón đoàn ngoại giao thăm chiến trường xưa"),
    ("Số/Ký hiệu: 1420/QĐ-UBND", "Quyết định kiện toàn Ban Chỉ đạo hội nhập quốc tế"),
    ("Số/Ký hiệu: 06/HD-SNgV", "Hướng dẫn thủ tục cử đoàn ra"),
)
FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
FOOT_DB = "<p>Thông tin đối ngoại tỉnh Điện Biên</p><p>Đơn vị quản lý: Sở Thông tin và Truyền thông tỉnh Điện Biên</p><p>Địa chỉ: Phường Mường Thanh, thành phố Điện Biên Phủ</p><p>Điện thoại: 0215.3835.252 - Thư điện tử: stttt@dienbien.gov.vn</p>"
_LINKS = "".join(f'<li><a href="/tin/{at}">{title}</a></li>' for at, (title, _) in enumerate(LATEST))
_SITES = ("Bộ Ngoại giao", "Ủy ban Nhà nước về người Việt Nam ở nước ngoài", "Báo Biên phòng")
BOXES = {
    "menu_li": "".join(f'<li><a href="/{at}">{name}</a></li>' for at, name in enumerate(MENU)),
    "menu_bar": " | ".join(f'<a href="/{at}">{name}</a>' for at, name in enumerate(MENU)),
    "menu_spans": "".join(f'<span><a href="/{at}">{name}</a></span>' for at, name in enumerate(MENU)),
    "plain_links": f"<ul>{_LINKS}</ul>",
    "fresh_lc": "".join(f'<p><a href="/tin/{at}">{title}</a>({date})</p>' for at, (title, date) in enumerate(LATEST)),
    "left_tables": '<table class="hop"><tr><th>Danh mục</th></tr>' + "".join(f'<tr><td><a href="/{at}">{name}</a></td></tr>' for at, name in enumerate(MENU[1:5]))
    + f'</table><table class="hop"><tr><th>Tin nổi bật</th></tr><tr><td>{_LINKS}</td></tr></table>',
    "right_tables": '<table class="hop"><tr><th>Thông báo</th></tr><tr><td><a href="/tb/1">Mời viết bài cho bản tin song ngữ quý IV</a></td></tr></table><table class="hop"><tr><th>Tỷ giá</th></tr><tr><td>CNY</td><td>3.412</td></tr><tr><td>LAK</td><td>1,21</td></tr></table>',
    "left_divs": f'<div class="khoi"><h3>Tin đọc nhiều</h3><ul>{_LINKS}</ul></div><div class="khoi"><h3>Thời tiết</h3><div>Tam Đường: 17°C</div><div>Mường Tè: 21°C</div></div>',
    "left_lists": f"<B>Tin mới</B><UL>{_LINKS}</UL><FORM ACTION=tim.asp><INPUT NAME=q SIZE=12> <INPUT TYPE=submit VALUE=Tìm></FORM>",
    "links_select": "<select><option>--- Liên kết website ---</option>" + "".join(f"<option>{name}</option>" for name in _SITES) + "</select>",
    "poll": '<div class="panel panel-default"><div class="panel-heading">Bình chọn</div><div class="panel-body"><p>Quý vị biết đến cổng qua kênh nào?</p><label><input type="radio" name="b"> Báo in</label><label><input type="radio" name="b"> Mạng xã hội</label><button>Gửi</button></div></div>',
    "papers_ul": "<ul><li>HỆ THỐNG VĂN BẢN</li>" + "".join(f'<li><a href="/VanBan">{mark}</a><div>{about}</div></li>' for mark, about in PAPERS) + "</ul>",
    "papers_table": "<table><tr><td><b>HỆ THỐNG VĂN BẢN</b></td></tr>" + "".join(f'<tr><td><a href="/VanBan">{mark}</a><br/>{about}</td></tr>' for mark, about in PAPERS) + "</table>",
    "videos_ul": '<ul><li>THƯ VIỆN VIDEO</li><li><a href="/Video/4">Phim tài liệu: Đường lên cột mốc</a></li><li><a href="/Video/5">Phóng sự chợ phiên Tả Sìn Thàng</a></li></ul>',
    "sites_ul": "<ul><li>LIÊN KẾT WEBSITE</li>" + "".join(f'<li><a href="/lk/{at}">{name}</a></li>' for at, name in enumerate(_SITES)) + "</ul>",
    "stats": '<div class="panel"><div class="panel-heading">Thống kê</div><ul><li>Đang truy cập <span>18</span></li><li>Hôm nay <span>2,316</span></li><li>Tổng lượt truy cập <span>5,882,104</span></li></ul></div>',
    "noscript": "<noscript><div class=\"alert\">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>",
    "today": "Hôm nay, Thứ hai 14/09/2026",
    "copyright": "© 2024 Sở Thông tin và Truyền thông tỉnh Điện Biên. Giấy phép số 12/GP-STTTT",
    "foot_p": "".join(f"<p>{line}</p>" for line in FOOT), "foot_br": "<br />".join(FOOT),
    "foot_div": "".join(f"<div>{line}</div>" for line in FOOT), "foot_db": FOOT_DB,
}  # fmt: skip
