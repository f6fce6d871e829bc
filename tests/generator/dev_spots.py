"""Single questions put to the reader: one small page for each rule that settles a doubt, for the part that may be looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from tests.generator.articles import HOSTS
from tests.generator.model import Case

LONG = (
    "Sáng 12/5, tại huyện Phong Thổ, đoàn đại biểu tỉnh Vân Nam (Trung Quốc) đã có buổi làm việc với lãnh đạo tỉnh về thương mại biên giới và bảo vệ rừng.",
    "Phát biểu tại buổi làm việc, đồng chí Lò Văn Biên khẳng định tỉnh luôn coi trọng quan hệ hữu nghị, hợp tác toàn diện với các địa phương nước bạn.",
    "Hai bên thống nhất tiếp tục duy trì cơ chế hội đàm thường niên, phối hợp tuần tra song phương và tạo thuận lợi cho người dân qua lại.",
    "Kết thúc chương trình, hai bên ký biên bản hội đàm gồm bảy nội dung và trao đổi quà lưu niệm trong không khí ấm áp, chân tình.",
)
TITLE = "Hội đàm về thương mại biên giới năm 2019"
DATES = {
    "lai_chau": ("(Ngày đăng :05/03/2019 12:07:09 CH)", "2019-03-05T12:07:09+07:00"),
    "dien_bien": ("Thời gian đăng: 3/5/2019 12:07:09 AM", "2019-03-05T00:07:09+07:00"),
    "dien_bien_stttt": ("Thứ ba - 05/03/2019 08:07", "2019-03-05T08:07:00+07:00"),
}
ENDS = {
    "lai_chau": "<div>91 Người đang Online</div><p>CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU</p><p>Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu</p><p>Điện thoại:02133.798.799</p>",
    "dien_bien": "<ul><li>HỆ THỐNG VĂN BẢN</li><li>Số/Ký hiệu: 123/KH-UBND</li></ul><ul><li>THƯ VIỆN VIDEO</li></ul><ul><li>LIÊN KẾT WEBSITE</li></ul>",
    "dien_bien_stttt": "<p>Ý kiến bạn đọc</p><form><textarea></textarea></form><footer>SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN</footer>",
}


@dataclass(frozen=True)
class Spot:
    """One question: what differs from the plain page, and what is then true."""

    name: str
    body: str
    lines: tuple[str, ...]
    portal: str = ""
    title: str = TITLE
    heading: str = ""
    date: str | None = None
    iso: str | None = None
    true: dict[str, Any] = field(default_factory=dict)
    behind: str = ""


def p(*lines: str) -> str:
    """Plain paragraphs."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def _date(shown: str, iso: str, name: str) -> Spot:
    return Spot(f"date-{name}", p(*LONG), LONG, "dien_bien_stttt", date=shown, iso=iso)


FORMS = (
    _date("22/01/2019 8:12:41 SA", "2019-01-22T08:12:41+07:00", "sa"),
    _date("07/08/2017 12:04:29 CH", "2017-08-07T12:04:29+07:00", "noon"),
    _date("07/08/2017 12:04:29 SA", "2017-08-07T00:04:29+07:00", "midnight"),
    _date("Thứ 4, 22.01.2025 | 10:53:03", "2025-01-22T10:53:03+07:00", "dots"),
    _date("Thứ hai,  14/06/2021", "2021-06-14", "two-spaces"),
    _date("Thứ ba, 25/1/2022, 06:00 (GMT+7)", "2022-01-25T06:00:00+07:00", "gmt"),
    _date("21/12/2012 | 12:00 AM", "2012-12-21T00:00:00+07:00", "pipe-am"),
    _date("21 tháng 09 năm 2025", "2025-09-21", "in-words"),
    _date("12:55 PM 03/02/2024", "2024-02-03T12:55:00+07:00", "time-first"),
    _date("01/03/2024", "2024-03-01", "bare-day"),
    _date("Chủ nhật - 08/12/2024 23:59", "2024-12-08T23:59:00+07:00", "sunday"),
    Spot(
        "date-month-first",
        p(*LONG),
        LONG,
        "dien_bien",
        date="Thời gian đăng: 3/15/2023 9:02:45 AM",
        iso="2023-03-15T09:02:45+07:00",
    ),
    Spot(
        "date-month-first-low-day",
        p(*LONG),
        LONG,
        "dien_bien",
        date="Thời gian đăng: 11/2/2023 3:02:45 PM",
        iso="2023-11-02T15:02:45+07:00",
    ),
    Spot(
        "date-24",
        p(*LONG),
        LONG,
        "dien_bien",
        date="Thời gian đăng: 11/2/2023 15:02:45",
        iso="2023-11-02T15:02:45+07:00",
    ),
    Spot(
        "date-24-lai-chau",
        p(*LONG),
        LONG,
        "lai_chau",
        date="(Ngày đăng :02/11/2018 16:04:29)",
        iso="2018-11-02T16:04:29+07:00",
    ),
)
SPOTS = (
    Spot("plain", p(*LONG), LONG),
    Spot("one-sentence", p(LONG[0]), LONG[:1]),
    Spot("short-sentence", p("Lễ ký kết đã diễn ra."), ("Lễ ký kết đã diễn ra.",)),
    Spot("end-marker-sentence", p(*LONG[:2], "Tin liên quan đến vụ việc đang được cơ quan chức năng hai bên xác minh làm rõ.", LONG[2]), (*LONG[:2], "Tin liên quan đến vụ việc đang được cơ quan chức năng hai bên xác minh làm rõ.", LONG[2])),
    Spot("marker-alone-inside", p(*LONG[:2]) + "<p>Điện thoại: 0213.3876.555</p><p>Email: songoaivu@laichau.gov.vn</p>" + p(*LONG[2:]), (*LONG[:2], "Điện thoại: 0213.3876.555", "Email: songoaivu@laichau.gov.vn", *LONG[2:])),
    Spot("recurring-paragraph", p(LONG[0], LONG[1], LONG[2], LONG[1]), (LONG[0], LONG[1], LONG[2], LONG[1])),
    Spot("title-in-text", p(LONG[0], LONG[1], TITLE, LONG[2]), (LONG[0], LONG[1], TITLE, LONG[2])),
    Spot("lead-with-agency-twice", "<p><b>ĐBP - " + LONG[0] + "</b></p>" + p(LONG[0], LONG[1]), ("ĐBP - " + LONG[0], LONG[0], LONG[1]), true={"lead": "ĐBP - " + LONG[0]}),
    Spot("lead-word-for-word-once", "<p><b>" + LONG[0] + "</b></p>" + p(LONG[0], LONG[1], LONG[2]), LONG[:3], true={"lead": LONG[0]}),
    Spot("list", p(LONG[0], LONG[1]) + "<ul><li>Một là, thương mại;</li><li>Hai là, văn hóa.</li></ul>" + p(LONG[2]), (LONG[0], LONG[1], "Một là, thương mại;", "Hai là, văn hóa.", LONG[2])),
    Spot("list-last", p(LONG[0], LONG[1]) + "<ol><li>Thương mại</li><li>Văn hóa</li></ol>", (LONG[0], LONG[1], "Thương mại", "Văn hóa")),
    Spot("table", p(LONG[0], LONG[1]) + "<table><tr><th>Năm</th><th>Số đoàn</th></tr><tr><td>2018</td><td>12</td></tr></table>" + p(LONG[2]), (LONG[0], LONG[1], "Năm | Số đoàn", "2018 | 12", LONG[2])),
    Spot("table-of-paragraphs", p(LONG[0], LONG[1]) + "<table border=1><tr><td><p>Năm</p></td><td><p><b>Số đoàn</b></p></td></tr><tr><td><p>2018</p></td><td><p>12</p></td></tr></table>" + p(LONG[2]), (LONG[0], LONG[1], "Năm | Số đoàn", "2018 | 12", LONG[2])),
    Spot("heading-first", p(LONG[0]) + "<h3>Kết quả nổi bật</h3>" + p(LONG[1]) + "<p><strong>Định hướng</strong></p>" + p(LONG[2]), (LONG[0], "Kết quả nổi bật", LONG[1], "Định hướng", LONG[2])),
    Spot("byline-and-source", p(*LONG) + "<p align=right><b>Tin, ảnh: Minh Thùy</b></p><p align=right>Nguồn tin: TTXVN</p>", LONG, true={"author": "Minh Thùy", "source": "TTXVN"}),
    Spot("byline-theo", p(*LONG) + "<p align=right><b>Minh Thùy (Theo Báo Lai Châu)</b></p>", LONG, true={"author": "Minh Thùy", "source": "Báo Lai Châu"}),
    Spot("byline-theo-labelled", p(*LONG) + "<p align=right><b>Minh Thùy (Theo Báo Lai Châu)</b></p><p align=right>Nguồn tin: VOV</p>", LONG, true={"author": "Minh Thùy", "source": "VOV"}),
    Spot("byline-split", p(*LONG) + "<p style='text-align:right'><strong>Bài, </strong><strong>ảnh</strong>: <em>Lan Hà</em></p>", LONG, true={"author": "Lan Hà"}),
    Spot("byline-pair", p(*LONG) + "<p style='text-align:right'><strong>Thu Hà - Đức Toàn</strong></p>", LONG, true={"author": "Thu Hà - Đức Toàn"}),
    Spot("byline-initials", p(*LONG) + "<p><strong>BBT</strong></p>", LONG, true={"author": "BBT"}),
    Spot("byline-in-last-paragraph", p(*LONG[:3]) + f"<p>{LONG[3]}<br><b>Tin, ảnh: Lan Hà</b></p>", LONG, true={"author": "Lan Hà"}),
    Spot("source-empty", p(*LONG) + "<p>Tin, ảnh: Lan Hà</p><p>Nguồn tin:</p>", LONG, true={"author": "Lan Hà", "source": None}),
    Spot("source-in-parentheses", p(*LONG) + "<p align=right>(Nguồn: Báo Lai Châu)</p>", LONG, true={"source": "Báo Lai Châu"}),
    Spot("source-sentence-is-text", p(*LONG[:3], "Nguồn tin từ Đồn Biên phòng cho biết thêm, tình hình an ninh trật tự tại cửa khẩu được giữ vững.", LONG[3]), (*LONG[:3], "Nguồn tin từ Đồn Biên phòng cho biết thêm, tình hình an ninh trật tự tại cửa khẩu được giữ vững.", LONG[3]), true={"source": None}),
    Spot("theo-sentence-last", p(*LONG, "Theo kế hoạch, cuộc gặp tiếp theo sẽ diễn ra vào tháng 9 tới tại huyện Kim Bình."), (*LONG, "Theo kế hoạch, cuộc gặp tiếp theo sẽ diễn ra vào tháng 9 tới tại huyện Kim Bình."), true={"source": None}),
    Spot("picture-without-caption", p(LONG[0]) + "<p><img src=/a.jpg></p>" + p(LONG[1], LONG[2]), LONG[:3], true={"images": [{"caption": None}]}),
    Spot("gallery", p(LONG[0]) + "<table><tr><td><img src=/a.jpg></td><td><img src=/b.jpg></td></tr><tr><td><i>Đại biểu hai bên</i></td><td><i>Lễ ký kết</i></td></tr></table>" + p(LONG[1]), LONG[:2], true={"images": None}),
    Spot("picture-last", p(*LONG) + "<p align=center><img src=/a.jpg><br><i>Toàn cảnh hội đàm.</i></p>", LONG, true={"images": [{"caption": "Toàn cảnh hội đàm."}]}),
    Spot("title-in-capitals", p(*LONG), LONG, heading="<h1>" + TITLE.upper() + "</h1>", true={"title": TITLE.upper()}),
    Spot("title-with-marks", p(*LONG), LONG, title="“Ngoại giao cây tre”: 5 bài học & 1 câu hỏi?"),
    Spot("title-equals-category-start", p(*LONG), LONG, title="Đối ngoại"),
    Spot("font-size-controls", "<div><a>A-</a> <a>A</a> <a>A+</a></div>" + p(*LONG), LONG),
    Spot("views-behind", p(*LONG) + "<p>Số lượt xem: 1.234</p><div>Chia sẻ</div><div>In trang</div>", LONG),
    Spot("newest-behind", p(*LONG), LONG, behind="<h4>Tin mới nhất</h4><ul><li><a href=/1>Khai mạc ngày hội văn hóa biên giới</a> (12/03/2019)</li><li><a href=/2>Tiếp đoàn công tác Hàn Quốc</a> (11/03/2019)</li></ul>", true={"related": None}),
    Spot("tags-behind", p(*LONG) + "<div>Từ khóa: <a href=/t1>biên giới</a>, <a href=/t2>hữu nghị</a></div>", LONG),
)  # fmt: skip


def _case(spot: Spot, portal: str) -> Case:
    shown, iso = (spot.date, spot.iso) if spot.date is not None else DATES[portal]
    heading = spot.heading or f"<h1>{escape(spot.title)}</h1>"
    main = f"<div>{heading}<div>{shown}</div><div>{spot.body}</div></div>{spot.behind}{ENDS[portal]}"
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(spot.title)}</title></head><body>{main}</body></html>'
    truth: dict[str, Any] = {
        "title": spot.title,
        "published_at": iso,
        "published_raw": " ".join((shown or "").split()),
        "text": "\n\n".join(spot.lines),
        "author": None,
        "source": None,
        "language": "vi",
        "images": [],
        "attachments": [],
        "related": [],
        **spot.true,
    }
    unasked = {"images", "related", "attachments"} & {name for name, value in spot.true.items() if value is None}
    truth = {name: value for name, value in truth.items() if name not in unasked}
    url = f"{HOSTS[portal]}/tin/{spot.name}.html"
    return Case(
        f"dev-{portal}-spot-{spot.name}", "dev", portal, f"spot-{spot.name.split('-')[0]}", url, page.encode(), truth
    )


def cases() -> tuple[Case, ...]:
    """Every question, put to its portal or to all three."""
    from tests.generator.dev_asked import QUESTIONS

    return tuple(
        _case(spot, portal)
        for spot in (*FORMS, *SPOTS, *QUESTIONS)
        for portal in ([spot.portal] if spot.portal else HOSTS)
    )
