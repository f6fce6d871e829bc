"""What stands round an article of the twelfth part: the words of the two portals and of NukeViet, in boxes of any markup."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
MENU = ("Giới thiệu", "Tin tức - Sự kiện", "Biên giới lãnh thổ", "Văn bản", "Liên hệ")
FOOTER = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin &amp; Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này", "top", "down",
)  # fmt: skip
DOCUMENTS = (
    ("123/KH-UBND", "Văn bản của Ủy ban nhân dân tỉnh Điện Biên"),
    ("208/BC-UBND", "Báo cáo kết quả hợp tác với các tỉnh Bắc Lào năm 2022"),
    ("77/TB-SNV", "Thông báo lịch tiếp công dân tháng 4"),
)
VIDEOS = ("Giải thưởng Thông tin đối ngoại lần thứ 2", "Điện Biên mùa hoa ban nở")


@dataclass(frozen=True)
class Box:
    """How a list with a heading is drawn: ``{}`` is the heading or the item."""

    head: str = "<h3>{}</h3><ul>"
    item: str = "<li>{}</li>"
    close: str = "</ul>"

    def draw(self, heading: str, items: tuple[str, ...]) -> str:
        """The heading and the *items*; a box without a heading of its own begins with an empty one."""
        return self.head.format(heading) + "\n".join(self.item.format(item) for item in items) + self.close


UL = Box()
PARAS = Box("<p><b>{}</b></p>", "<p>{}</p>", "")
ROWS = Box('<table width="100%"><tr><td class="tt">{}</td></tr>', "<tr><td>{}</td></tr>", "</table>")
DIVS = Box('<div class="w"><div class="w-t">{}</div>', '<div class="w-i">{}</div>', "</div>")
BREAKS = Box("<b>{}</b><br>", "{}<br>", "<br>")
FONTS = Box(
    "<TABLE WIDTH=100% BORDER=0><TR><TD BGCOLOR=#CC0000><FONT COLOR=#FFFFFF><B>{}</B></FONT>", "<TR><TD>{}", "</TABLE>"
)
DEFS = Box("<dl><dt>{}</dt>", "<dd>{}</dd>", "</dl>")
SPANS = Box('<div><span style="font-weight:bold;color:#900">{}</span></div>', '<div style="padding:2px">{}</div>', "")


@dataclass(frozen=True)
class Shell:
    """A family: a page with slots, and what is odd about it.

    Slots: ``[[HT]]`` the title in the head, ``[[C]]`` way to here, ``[[T]]`` title, ``[[D]]`` date, ``[[L]]`` lead,
    ``[[B]]`` body, ``[[R]]`` related, ``[[S]]`` side boxes, ``[[F]]`` footer, ``[[M]]`` menu, ``[[A]]`` attachments.
    """

    name: str
    page: str
    inks: tuple[str, ...] = ("para", "figure", "divs", "breaks")
    box: Box = UL
    portals: tuple[str, ...] = ("lai_chau", "dien_bien")
    head: str = "{t} - {s}"
    date: str = "plain"
    title: str = "plain"
    capitals: bool = False
    lead: str = ""
    dated: bool = True
    short: bool = False
    related: str = ""
    omit: tuple[str, ...] = field(default=())


def label_of(text: str, shell: Shell) -> str:
    """A label as the family shows it: in capitals, or its first word in a tag of its own."""
    shown = text.upper() if shell.capitals else text
    if shell.date != "split":
        return shown
    first, space, rest = shown.partition(" ")
    return f"<b>{first}</b>{space}{rest}"


def date_markup(shell: Shell, label: str, shown: str) -> str:
    """The date line: whole, its label split by a tag, its parts in elements, in cells, or as a definition."""
    parts = shown.split(" ") if re.match(r"\d+/", shown) else [shown]
    if shell.date == "parted":
        return f'<span class="lb">{label}</span>' + " ".join(f"<span>{part}</span>" for part in parts)
    if shell.date == "cells":
        cells = "".join(f"<td>{part}</td>" for part in (parts[0], " ".join(parts[1:])) if part)
        return f"<table><tr><td>{label.strip()}</td>{cells}</tr></table>"
    if shell.date == "defined":
        bare = shown.removesuffix(")") if label.startswith("(") else shown
        return f"<dt>{label.strip(' (:')}</dt><dd>{bare}</dd>"
    return label_of(label, shell) + shown


def side_boxes(portal: str, shell: Shell) -> str:
    """The boxes beside the article: documents, films and links at Điện Biên, topics and a poll at Lai Châu."""
    box = shell.box
    if portal == "dien_bien":
        rows = tuple(f'<a href="/VanBan/{at}">Số/Ký hiệu: {number}</a><br />{name}' for at, (number, name) in enumerate(DOCUMENTS))  # fmt: skip
        films = tuple(f'<a href="/Video/{at}">{name}</a>' for at, name in enumerate(VIDEOS))
        drawn = (("HỆ THỐNG VĂN BẢN", rows), ("THƯ VIỆN VIDEO", films), ("LIÊN KẾT WEBSITE", ()))
        return "\n".join(box.draw(label_of(name, shell), items) for name, items in drawn)
    topics = tuple(f'<a href="/chuyen-muc/{at}">{name}</a>' for at, name in enumerate(MENU))
    return box.draw("Chuyên mục", topics) + box.draw("Liên kết website", ('<a href="http://laichau.gov.vn">Cổng TTĐT tỉnh Lai Châu</a>',))  # fmt: skip


def footer(portal: str, shell: Shell, online: int) -> str:
    """Counter and imprint; Điện Biên's page ends with its boxes."""
    if portal != "lai_chau":
        return ""
    counter = f"{online} Người đang Online"
    return shell.box.draw(counter.upper() if shell.capitals else counter, FOOTER)


def menu(portal: str) -> str:
    """The bar of topics above everything."""
    home = "" if portal == "lai_chau" else "Trang chủ"
    names = filter(None, (home, *MENU))
    return " ".join(f'<a href="/m/{at}">{name}</a>' for at, name in enumerate(names))
