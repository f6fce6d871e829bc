"""What stands around the articles of the twenty-eighth sealed part."""

from __future__ import annotations

MENU = (
    "Trang chủ",
    "Giới thiệu",
    "Chính sách đối ngoại",
    "Biên giới lãnh thổ",
    "Hợp tác quốc tế",
    "Văn bản",
    "Liên hệ",
)
FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)  # fmt: skip
PAPERS = (
    ("Số/Ký hiệu: 123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("Số/Ký hiệu: 123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên về việc xin ý kiến kế hoạch phát triển CNTT năm 2017"),
    ("Số/Ký hiệu: 123/BC-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
)  # fmt: skip
STATS = ("Đang truy cập", "Hôm nay", "Tháng hiện tại", "Tổng lượt truy cập")
NEWS = (
    ("Hội đàm về phối hợp quản lý cửa khẩu phụ", "22/01/2025 8:12:41 SA"),
    ("Tặng sách tiếng Việt cho trường bạn", "15/01/2025 2:46:50 CH"),
    ("Giao lưu bóng chuyền hơi giữa hai thị trấn", "09/01/2025 10:15:28 SA"),
)
BOXES = {
    "menu_li": "".join(f'<li><a href="/m/{at}">{name}</a></li>' for at, name in enumerate(MENU)),
    "menu_inline": " | ".join(f'<a href="/m/{at}">{name}</a>' for at, name in enumerate(MENU)),
    "dated_links_lc": "".join(f'<div><a href="/t/{at}">{title}</a>({date})</div>' for at, (title, date) in enumerate(NEWS)),
    "poll": '<div class="khung"><h4>Thăm dò ý kiến</h4><p>Bạn quan tâm mục nào nhất?</p><p><input type="radio" name="y"> Lãnh sự</p>'
    '<p><input type="radio" name="y"> Xúc tiến đầu tư</p><p><button>Biểu quyết</button> <a href="/kq">Xem kết quả</a></p></div>',
    "weather_table": '<table width="100%"><tr><th>Thời tiết</th></tr><tr><td>Lai Châu 18°C - 24°C</td></tr><tr><td>Điện Biên Phủ 20°C - 27°C</td></tr></table>',
    "links_table": '<table width="100%"><tr><th>Liên kết website</th></tr><tr><td><a href="http://mofa.gov.vn">Bộ Ngoại giao</a></td></tr>'
    '<tr><td><a href="http://chinhphu.vn">Cổng Chính phủ</a></td></tr></table>',
    "foot_p": "".join(f"<p>{line}</p>" for line in FOOT), "foot_br": "<br>".join(FOOT), "foot_div": "".join(f"<div>{line}</div>" for line in FOOT),
    "papers_ul": "<ul><li><b>HỆ THỐNG VĂN BẢN</b></li>" + "".join(f'<li><a href="/VanBan">{a}</a><p>{b}</p></li>' for a, b in PAPERS) + "</ul>",
    "papers_table": '<table width="100%"><tr><td class="hd">HỆ THỐNG VĂN BẢN</td></tr>'
    + "".join(f'<tr><td><a href="/VanBan">{a}</a><br>{b}</td></tr>' for a, b in PAPERS) + "</table>",
    "videos_ul": '<ul><li><b>THƯ VIỆN VIDEO</b></li><li><a href="/Video/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a></li><li><a href="/Video/2">Điện Biên</a></li></ul>',
    "sites_ul": "<ul><li><b>LIÊN KẾT WEBSITE</b></li><li><select><option>-- Chọn website --</option><option>Tỉnh ủy Điện Biên</option></select></li></ul>",
    "noscript": "<noscript><div>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br>Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>",
    "stats_panel": '<div class="panel"><div class="panel-heading">Thống kê</div><ul>' + "".join(f"<li><span>{name}</span><span>⟦count⟧</span></li>" for name in STATS) + "</ul></div>",
    "stats_table": '<table><tr><td colspan="2">Thống kê truy cập</td></tr>' + "".join(f"<tr><td>{name}</td><td>⟦count⟧</td></tr>" for name in STATS) + "</table>",
    "vote_panel": '<div class="panel"><div class="panel-heading">Thăm dò ý kiến</div><div>Bạn biết trang này qua đâu?</div><label><input type="radio"> Báo chí</label><button>Biểu quyết</button></div>',
    "copyright": "© Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên",
}  # fmt: skip
