"""What stands around the articles of the thirty-eighth sealed part: menus, other news, hidden things, dates, addresses."""

from __future__ import annotations

from datetime import datetime
from random import Random

MENU = ("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Văn bản", "Liên hệ")
MENU2 = ("Đối ngoại nhân dân", "Biên giới - Cửa khẩu", "Hợp tác quốc tế", "Bảo hộ công dân", "Văn hóa - Du lịch")
MENU_EN = ("Home", "About", "News", "Contact")
SECTIONS = (
    "Hoạt động đối ngoại",
    "Kinh tế đối ngoại",
    "Biên giới lãnh thổ",
    "Tin trong tỉnh",
    "Người Việt ở nước ngoài",
    "Văn hóa - Xã hội",
)
SECTIONS_EN = ("External relations", "Border cooperation")
NEWS = (
    "Khởi công cầu treo nối hai bản vùng biên Nậm Lằn", "Giải bóng chuyền hữu nghị khép lại với ngôi vô địch của đội khách",
    "Sở Ngoại vụ tuyển 04 viên chức năm 2022", "Triển lãm 120 bức ảnh về phiên chợ vùng cao", "Chúc thọ các cụ già hai bên biên giới",
    "Tăng chuyến xe khách đi Luông Nậm Thà dịp lễ", "Ra mắt bản tin song ngữ số đầu tiên", "Họp mặt cựu chuyên gia giúp bạn Lào",
    "Diễn tập chữa cháy rừng khu vực mốc 92", "Hoa anh đào nở sớm bên hồ Pá Khoang",
)  # fmt: skip
NEWS_EN = (
    "Night market opens near the stadium",
    "New visa rules explained",
    "Province greets first tour of the year",
    "Bridge toll cut by half",
)
TAGS = ("biên giới", "hữu nghị", "Lào", "Vân Nam", "kiều bào", "đối ngoại 2023")
HEADINGS = {
    "lai_chau": ("Tin liên quan", "Tin liên quan", "Các tin khác", "TIN LIÊN QUAN"),
    "dien_bien": ("Tin cùng chuyên mục", "Các tin khác", "Tin liên quan"),
    "dien_bien_stttt": ("Tin liên quan",),
}
DOCS = (
    '<ul class="vb"><li class="h">HỆ THỐNG VĂN BẢN</li><li><a href="/vb/1">Số/Ký hiệu: 1207/KH-UBND</a><p>Kế hoạch tổ chức Ngày hội văn hóa ba nước</p></li>'
    '<li><a href="/vb/2">Số/Ký hiệu: 96/BC-UBND</a><p>Báo cáo công tác biên giới quý I</p></li></ul>'
)
_HIDDEN = (
    '<div style="display:none"><p>Tin liên quan</p><p>Nguồn tin: hệ thống</p></div>',
    "<!-- <h1>Tiêu đề mẫu</h1> Thời gian đăng: 1/2/2003 4:05:06 AM Tác giả: admin -->",
    '<script>var mau = "<b>Tin, ảnh: Quản trị</b> (Ngày đăng :09/09/2009 9:09:09 SA)";</script>',
    '<input type="hidden" name="hdTitle" value="Những tin cũ hơn" />',
    '<div hidden>Đăng nhập để xem tiếp</div>',
    '<style>.x:before{content:"Ý kiến bạn đọc"}</style>',
    '<template><p>Xem thêm: {title}</p></template>',
    '<div class="modal fade" aria-hidden="true" style="display: none;"><h4>Chia sẻ bài viết</h4><p>Sao chép liên kết</p></div>',
)  # fmt: skip
BETWEEN = tuple(piece for piece in _HIDDEN if "<h4>" not in piece)
HIDDEN = ("", "", "", *_HIDDEN)
_DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _twelve(moment: datetime, morning: str, evening: str) -> str:
    return f"{(moment.hour - 1) % 12 + 1}:{moment:%M:%S} {morning if moment.hour < 12 else evening}"


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"


def _minutes(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}:00+07:00"


def split(rng: Random, label: str, rest: str) -> str:
    """The date line in markup: in one piece, or its label and its value in elements of their own."""
    return rng.choice(
        (f"{label}{rest}", f"{label}{rest}", f"<b>{label}</b>{rest}", f"<span>{label}</span><span>{rest}</span>")
    )


def date(portal: str, moment: datetime, rng: Random, english: bool) -> tuple[str, str, str]:
    """The date line as markup, as seen, and what it means."""
    if portal == "lai_chau":
        label = rng.choice(("Ngày đăng :", "Ngày đăng :", "NGÀY ĐĂNG :"))
        clock = rng.choice((_twelve(moment, "SA", "CH"), _twelve(moment, "SA", "CH"), f"{moment:%H:%M:%S}"))
        rest = f"{moment:%d/%m/%Y} {clock}"
        drawn = "(" + split(rng, label, rest) + ")"
        return drawn, f"({label}{rest})", _iso(moment)
    if portal == "dien_bien":
        label = rng.choice(("Thời gian đăng: ", "Thời gian đăng: ", "THỜI GIAN ĐĂNG: "))
        clock = rng.choice((_twelve(moment, "AM", "PM"), _twelve(moment, "AM", "PM"), f"{moment.hour}:{moment:%M:%S}"))
        rest = f"{moment.month}/{moment.day}/{moment.year} {clock}"
        return split(rng, label, rest), label + rest, _iso(moment)
    day = (_DAYS_EN if english else _DAYS)[moment.weekday()]
    shape = rng.choice(
        ("{d} - {t:%d/%m/%Y %H:%M}", "{d} - {t:%d/%m/%Y %H:%M}", "{d}, {t:%d/%m/%Y, %H:%M}", "{t:%d/%m/%Y %H:%M}")
    )
    told = shape.format(d=day, t=moment)
    return told, told, _minutes(moment)


def shown(portal: str, moment: datetime) -> tuple[str, str | None]:
    """The date beside the title of another article, and what it means."""
    if portal == "lai_chau":
        return f"({moment:%d/%m/%Y} {_twelve(moment, 'SA', 'CH')})", _iso(moment)
    if portal == "dien_bien":
        return "", None
    return f"({moment:%d/%m/%Y})", f"{moment:%Y-%m-%d}"
