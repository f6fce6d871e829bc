"""More single questions put to the reader: inline markup, tables, labels in odd spellings, pictures."""

from __future__ import annotations

from tests.generator.dev_spots import DATES, LONG, TITLE, Spot, p

LEAD = "Chiều 5/3, hai tỉnh tổ chức hội đàm thường niên."


def _last(name: str, line: str, **true: str | None) -> Spot:
    """A page whose body is followed by *line*, right-aligned."""
    return Spot(name, p(*LONG) + f'<p style="text-align:right"><b>{line}</b></p>', LONG, true={**true})


def _two_cells(portal: str, label: str, value: str) -> Spot:
    heading = f"<h1>{TITLE}</h1><table><tr><td>{label}</td><td>{value}</td></tr></table>"
    return Spot(
        f"date-cells-{portal}",
        p(*LONG),
        LONG,
        portal,
        heading=heading,
        date="",
        iso=DATES[portal][1],
        true={"published_raw": DATES[portal][0]},
    )


QUESTIONS = (
    _two_cells("dien_bien", "Thời gian đăng:", "3/5/2019 12:07:09 AM"),
    Spot("inline-sup", f"<p>{LONG[0]}</p><p>Diện tích rừng là 12 km<sup>2</sup>, tăng <u>5%</u> so với năm trước.</p>" + p(LONG[1]), (LONG[0], "Diện tích rừng là 12 km2, tăng 5% so với năm trước.", LONG[1])),
    Spot("inline-link", f'<p>{LONG[0]}</p><p>Xem thêm tại <a href="https://mofa.gov.vn">cổng thông tin của Bộ Ngoại giao</a> về nội dung này.</p>' + p(LONG[1]), (LONG[0], "Xem thêm tại cổng thông tin của Bộ Ngoại giao về nội dung này.", LONG[1])),
    Spot("inline-escaped", p(LONG[0], "Giá bán < 5 triệu đồng & lợi nhuận > 3 triệu đồng mỗi con.", LONG[1]), (LONG[0], "Giá bán < 5 triệu đồng & lợi nhuận > 3 triệu đồng mỗi con.", LONG[1])),
    Spot("inline-words-cut", f"<p>{LONG[0]}</p><p><b>Đ</b>ồng chí <i>L</i><i>ò</i> Văn Biên phát <span>biểu</span><b>, chỉ đạo</b> hội nghị.</p>" + p(LONG[1]), (LONG[0], "Đồng chí Lò Văn Biên phát biểu, chỉ đạo hội nghị.", LONG[1])),
    Spot("lines-in-one-paragraph", f"<p>{LONG[0]}<br>{LONG[1]}<br/>{LONG[2]}</p>", LONG[:3]),
    Spot("spaces-between-breaks", f"<div>{LONG[0]}<br>\n&nbsp;<br>\n{LONG[1]}<br><br><br>{LONG[2]}</div>", LONG[:3]),
    Spot("cell-with-break", p(*LONG[:2]) + "<table><tr><td>Đơn vị<br>chủ trì</td><td>Số đoàn</td></tr><tr><td>Sở Ngoại<br>vụ</td><td>14</td></tr></table>" + p(LONG[2]), (*LONG[:2], "Đơn vị chủ trì | Số đoàn", "Sở Ngoại vụ | 14", LONG[2])),
    Spot("table-last", p(*LONG) + "<table border=1><tr><td>Năm</td><td>Đoàn</td></tr><tr><td>2019</td><td>25</td></tr></table>", (*LONG, "Năm | Đoàn", "2019 | 25")),
    Spot("table-with-dates", p(*LONG[:2]) + "<table><tr><td>05/03/2019</td><td>Đón đoàn</td></tr><tr><td>06/03/2019</td><td>Hội đàm</td></tr></table>" + p(LONG[2]), (*LONG[:2], "05/03/2019 | Đón đoàn", "06/03/2019 | Hội đàm", LONG[2])),
    Spot("list-nested", p(LONG[0]) + "<ul><li>Kinh tế<ul><li>Thương mại</li><li>Du lịch</li></ul></li><li>Văn hóa</li></ul>" + p(LONG[1]), (LONG[0], "Kinh tế", "Thương mại", "Du lịch", "Văn hóa", LONG[1])),
    Spot("list-of-links", p(LONG[0], LONG[1]) + "<ul><li><a href=/vb/1>Nghị quyết số 22-NQ/TW</a></li><li><a href=/vb/2>Chỉ thị số 12-CT/TW</a></li></ul>" + p(LONG[2]), (LONG[0], LONG[1], "Nghị quyết số 22-NQ/TW", "Chỉ thị số 12-CT/TW", LONG[2]), true={"attachments": None}),
    Spot("capitals-in-body", p(LONG[0], "CHƯƠNG TRÌNH LÀM VIỆC", LONG[1], "LIÊN KẾT VÙNG, MỞ LỐI HỘI NHẬP", LONG[2]), (LONG[0], "CHƯƠNG TRÌNH LÀM VIỆC", LONG[1], "LIÊN KẾT VÙNG, MỞ LỐI HỘI NHẬP", LONG[2])),
    Spot("numbers-alone", p(LONG[0], "1.", LONG[1], "2.", LONG[2]), (LONG[0], "1.", LONG[1], "2.", LONG[2])),
    Spot("rule-and-empty", p(LONG[0]) + "<hr><p>&nbsp;</p><p></p><p> </p>" + p(LONG[1]) + "<hr>" + p(LONG[2]), LONG[:3]),
    Spot("quote-with-speaker", p(LONG[0]) + f"<blockquote><p>“{LONG[1]}”</p><p>Ông Lò Văn Biên</p></blockquote>" + p(LONG[2]), (LONG[0], f"“{LONG[1]}”", "Ông Lò Văn Biên", LONG[2])),
    Spot("name-inside", p(LONG[0], LONG[1]) + "<p><b>Nguyễn Văn Sơn</b></p>" + p(LONG[2], LONG[3]), (LONG[0], LONG[1], "Nguyễn Văn Sơn", LONG[2], LONG[3])),
    Spot("picture-then-bold-lead", f"<p align=center><img src=/a.jpg></p><p><b>{LEAD}</b></p>" + p(*LONG), (LEAD, *LONG), true={"lead": LEAD, "images": [{"caption": None}]}),
    Spot("picture-caption-lead", f"<p align=center><img src=/a.jpg></p><p align=center><i>Quang cảnh hội đàm.</i></p><p><b>{LEAD}</b></p>" + p(*LONG), (LEAD, *LONG), true={"lead": LEAD, "images": [{"caption": "Quang cảnh hội đàm."}]}),
    Spot("pictures-together", p(LONG[0]) + "<p align=center><img src=/a.jpg></p><p align=center><i>Đoàn tham quan.</i></p><p align=center><img src=/b.jpg></p><p align=center><i>Lễ ký kết.</i></p>" + p(LONG[1], LONG[2]), LONG[:3], true={"images": [{"caption": "Đoàn tham quan."}, {"caption": "Lễ ký kết."}]}),
    Spot("picture-in-sentence", f"<p>{LONG[0]}</p><p>Bà con phấn khởi <img src=/i/smile.gif width=16 height=16> chào đón đoàn.</p>" + p(LONG[1]), (LONG[0], "Bà con phấn khởi chào đón đoàn.", LONG[1]), true={"images": None}),
    Spot("picture-name-and-caption", p(LONG[0]) + '<div><a href="/Uploads/1.jpeg"><img src="/Uploads/1.jpeg" alt="1.jpeg"></a></div><div>1.jpeg</div><div>Đại biểu tham dự buổi làm việc.</div>' + p(LONG[1], LONG[2]), LONG[:3], "dien_bien", true={"images": [{"caption": "Đại biểu tham dự buổi làm việc."}]}),
    Spot("picture-name-alone", p(LONG[0]) + '<div><img src="/Uploads/dsf.jpeg"></div><div>dsf.jpeg</div>' + p(LONG[1], LONG[2]), LONG[:3], "dien_bien", true={"images": [{"caption": None}]}),
    _last("byline-capitals", "TIN, ẢNH: MINH THÙY", author="MINH THÙY"),
    _last("byline-tight", "Tin,ảnh:Minh Thùy", author="Minh Thùy"),
    _last("byline-spaced", "Tin, ảnh : Minh&nbsp;Thùy", author="Minh Thùy"),
    _last("byline-agency", "Bài, ảnh: PV", author="PV"),
    _last("byline-full-stop", "Thực hiện: Hoàng Long, Thu Hà.", author="Hoàng Long, Thu Hà."),
    _last("source-spaced", "Nguồn tin : TTXVN", source="TTXVN"),
    _last("source-address", "Nguồn: https://baolaichau.vn", source="https://baolaichau.vn"),
    _last("source-theo", "Theo Báo Lai Châu", source="Báo Lai Châu"),
    Spot("language-english", p("The two provinces held their annual talks on border trade in Phong Tho district on Tuesday morning, attended by officials of both sides.", "Both sides agreed to keep the joint patrols and to open a hotline for urgent matters along the common border."), ("The two provinces held their annual talks on border trade in Phong Tho district on Tuesday morning, attended by officials of both sides.", "Both sides agreed to keep the joint patrols and to open a hotline for urgent matters along the common border."), title="Annual talks on border trade", true={"language": "en"}),
    Spot("hidden-twin", f'<div style="display:none">{p(*LONG[2:])}</div>' + p(*LONG[:2]), LONG[:2]),
    Spot("hidden-related", "<div hidden><p>Tin liên quan</p></div>" + p(*LONG), LONG),
    Spot("video-inside", p(LONG[0]) + '<iframe src="https://www.youtube.com/embed/x"></iframe><video controls>Trình duyệt không hỗ trợ</video>' + p(LONG[1], LONG[2]), LONG[:3]),
    Spot("details-open", p(LONG[0]) + f"<details open><summary>Xem chi tiết</summary><p>{LONG[1]}</p></details>" + p(LONG[2]), (LONG[0], "Xem chi tiết", LONG[1], LONG[2])),
)  # fmt: skip
