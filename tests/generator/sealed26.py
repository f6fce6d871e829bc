"""The twenty-sixth sealed part: twenty-four skeletons of the three portals, each by another hand.

Point 1 of the acceptance is its table of contents: tables, divs, Word paste, text parted by ``<br>``, one span, broken
tags, one column, sidebars first, hidden elements, comments and scripts with marker words, each in two skeletons or more.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed26_dress import Other, Told, draw
from tests.generator.sealed26_read import Frame, Tale, frames, others, tales

ROUNDS = 4
TALES = tales()
FRAMES = frames()
OTHERS = others()
PATHS = {
    "lai_chau": "/tin-doi-ngoai/{slug}--{id}",
    "dien_bien": "/TinTuc/View/{slug}-{id}",
    "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html",
}
CATEGORIES = {
    "lai_chau": ("Chính sách đối ngoại", "Đối ngoại nhân dân", "Hoạt động đối ngoại"),
    "dien_bien": ("Hoạt động đối ngoại", "Hợp tác quốc tế", ""),
    "dien_bien_stttt": ("Biên giới - Lãnh thổ", "Hợp tác quốc tế", "Kinh tế đối ngoại"),
}
#: The author's line, the source's line, and what they say.
Sign = tuple[str, str, str | None, str | None]
SIGNS: dict[str, tuple[Sign, ...]] = {
    "lai_chau": (
        ("Tin, ảnh: Lò Minh Hiếu", "", "Lò Minh Hiếu", None),
        ("", "", None, None),
        ("BBT", "", "BBT", None),
        ("Bài, ảnh: Vàng Thị Xuân - Đức Toàn", "Nguồn: Báo Lai Châu", "Vàng Thị Xuân - Đức Toàn", "Báo Lai Châu"),
        ("", "(Nguồn: TTXVN)", None, "TTXVN"),
        ("Khánh Ngọc", "", "Khánh Ngọc", None),
        ("Thực hiện: Nùng Văn Chiến", "", "Nùng Văn Chiến", None),
    ),
    "dien_bien": (
        ("Tin, ảnh: Hà Thu Trang", "Nguồn tin:", "Hà Thu Trang", None),
        ("Tin, ảnh: Sùng A Lềnh", "Nguồn tin: Báo Điện Biên Phủ", "Sùng A Lềnh", "Báo Điện Biên Phủ"),
        ("", "Nguồn tin: TTXVN", None, "TTXVN"),
        ("Bài, ảnh: Quàng Văn Thịnh - Mai Phương", "Nguồn tin:", "Quàng Văn Thịnh - Mai Phương", None),
        ("Tác giả: Cà Thị Loan", "Nguồn tin: Cổng TTĐT tỉnh Điện Biên", "Cà Thị Loan", "Cổng TTĐT tỉnh Điện Biên"),
    ),
    "dien_bien_stttt": (
        ("Tác giả: Phạm Hoài Nam", "Nguồn tin: Báo Thế giới và Việt Nam", "Phạm Hoài Nam", "Báo Thế giới và Việt Nam"),
        ("", "", None, None),
        ("", "Nguồn tin: Sở Ngoại vụ", None, "Sở Ngoại vụ"),
        ("Tác giả: Lường Thị Hạnh", "", "Lường Thị Hạnh", None),
        ("Tác giả: Ban Biên tập", "Nguồn tin: dic.gov.vn", "Ban Biên tập", "dic.gov.vn"),
    ),
}
LINKED = (
    "Khởi công cầu hữu nghị bắc qua suối Nậm Cúm", "Bế giảng lớp tiếng Lào cho cán bộ Biên phòng",
    "Đoàn đại biểu tỉnh Kon Tum thăm, trao đổi kinh nghiệm", "Tặng 300 chiếc áo phao cho học sinh xã Pắc Ma",
    "Ra mắt bộ ảnh giới thiệu ruộng bậc thang bằng năm thứ tiếng", "Họp báo quốc tế về giải bán marathon vùng biên",
    "Đội bóng chuyền nữ Hà Khẩu thi đấu giao hữu", "Khám bệnh, phát thuốc miễn phí ở bản Huổi Lếch",
    "Lưu học sinh Lào đón Tết cùng gia đình đỡ đầu", "Hội thảo trực tuyến về du lịch có trách nhiệm",
)  # fmt: skip
FILES = (("/tep/ke-hoach-118.pdf", "Kế hoạch 118/KH-UBND"), ("/tep/bieu-mau-02.docx", "Biểu mẫu 02 kèm theo"))
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")


def clock(moment: datetime, halves: tuple[str, str]) -> str:
    """The time on a clock of twelve hours."""
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {halves[moment.hour > 11]}"


def stamped(portal: str, moment: datetime, form: int) -> tuple[str, str, str]:
    """Label, rest and meaning of a date line: form 0 has twelve hours, 1 twenty-four, 2 the day alone."""
    if portal == "dien_bien_stttt":
        day = "Thứ " + DAYS[moment.weekday()] if moment.weekday() < len(DAYS) else "Chủ nhật"
        return day, f" - {moment:%d/%m/%Y %H:%M}", f"{moment:%Y-%m-%dT%H:%M}:00+07:00"
    lai_chau = portal == "lai_chau"
    date = f"{moment:%d/%m/%Y}" if lai_chau else f"{moment.month}/{moment.day}/{moment.year}"
    time = (clock(moment, ("SA", "CH") if lai_chau else ("AM", "PM")), f"{moment:%H:%M:%S}", "")[form]
    label, end = ("(Ngày đăng :", ")") if lai_chau else ("Thời gian đăng:", "")
    rest = ("" if lai_chau else " ") + f"{date} {time}".strip() + end
    return label, rest, f"{moment:%Y-%m-%d}" if form > 1 else f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"


def _linked(portal: str, moment: datetime, rng: Random) -> list[Other]:
    """Two newer articles, then four more (older ones, but Lai Châu lists what came after), then two for boxes."""
    times = portal == "lai_chau"
    days = (3, 9, *((40, 33, 21, 15) if times else (-4, -11, -19, -33)), 5, 6)
    out = []
    for at, title in enumerate(rng.sample(LINKED, 8)):
        day = moment + timedelta(days=days[at], minutes=47 * at)
        shown = f"({day:%d/%m/%Y} {clock(day, ('SA', 'CH'))})" if times else f"({day:%d/%m/%Y})"
        out.append(Other(f"/khac/{slug(title).lower()}-{at}.html", title, shown, f"{day:%Y-%m-%dT%H:%M:%S}+07:00" if times else f"{day:%Y-%m-%d}"))  # fmt: skip
    return out


def _in_capitals(line: str) -> str:
    label, colon, rest = line.partition(":")
    return label.upper() + colon + rest if colon else line


def _told(frame: Frame, number: int, rng: Random) -> tuple[Told, Sign, str | None]:
    moment = datetime(2010 + number % 16, 1, 1) + timedelta(seconds=rng.randrange(365 * 86400))
    label, rest, iso = stamped(frame.portal, moment, (0, 1, 0, 2)[(number + number // ROUNDS) % 4])
    signs = SIGNS[frame.portal]
    sign = signs[number % len(signs)]
    lines = sign[:2]
    if "caps" in frame.inks:
        label, lines = label.upper(), (_in_capitals(sign[0]), _in_capitals(sign[1]))
    if number % 16 == 7:
        label, rest = "", ""
    linked = _linked(frame.portal, moment, rng)
    files = FILES[: 1 + number % 2] if frame.has("files") else ()
    topics = CATEGORIES[frame.portal]
    told = Told(
        topics[number % len(topics)], label, rest, *lines, files, tuple(linked[:2]), tuple(linked[2:6]),
        tuple(linked[6:]), rng.randrange(1000, 9999),
    )  # fmt: skip
    return told, sign, iso if label else None


def _related(frame: Frame, told: Told, url: str) -> list[dict[str, Any]]:
    shown = [*(told.newer if "[[newer:" in frame.page else ())]
    shown += told.older if "[[older:" in frame.page or "[[rel:" in frame.page else ()
    return [{"url": urljoin(url, other.href), "title": other.title, "published_at": other.iso} for other in shown]


def _truth(frame: Frame, tale: Tale, url: str, told: Told, sign: Sign, iso: str | None) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    base = frame.inks["base"]
    shown = "[[C]]" in frame.page or "[[cat:" in frame.page
    truth: dict[str, Any] = {
        "title": tale.title, "text": tale.text(), "published_at": iso, "published_raw": told.label + told.rest or None,
        "category": (told.category if shown else "") or None, "author": sign[2], "source": sign[3],
        "language": "en" if tale.name == "english" else "vi",
        "images": [{"url": urljoin(url, base + file), "caption": caption or None} for file, caption in tale.pictures],
        "attachments": [{"url": urljoin(url, href), "title": name} for href, name in told.files],
    }  # fmt: skip
    if frame.has("lead"):
        truth["lead"] = tale.lead
    if not frame.has("norel"):
        truth["related"] = _related(frame, told, url)
    return truth


def _article(number: int) -> Case:
    frame, round_ = FRAMES[number // ROUNDS], number % ROUNDS
    rng = Random(f"sealed26/{frame.name}/{round_}")
    tale = TALES[(number * 5 + number // len(TALES)) % len(TALES)]
    told, sign, iso = _told(frame, number, rng)
    way = WAYS[(number * 7 + number // len(WAYS)) % len(WAYS)]
    url = HOSTS[frame.portal] + PATHS[frame.portal].format(slug=slug(tale.title), id=2600 + number)
    body, headers = encode(draw(frame, told, tale), way, rng)
    name = f"sealed26-{frame.portal}-{frame.name}-{round_}-{way}"
    return Case(
        name, "sealed26", frame.portal, frame.name, url, body, _truth(frame, tale, url, told, sign, iso), headers
    )


def _other(number: int) -> Case:
    frame, (name, heading, instead) = FRAMES[number], OTHERS[number]
    rng = Random(f"sealed26/{name}")
    told, _, _ = _told(frame, number, rng)
    way = WAYS[number % len(WAYS)]
    body, headers = encode(draw(frame, told, None, heading, instead), way, rng)
    url = f"{HOSTS[frame.portal]}/{'vi/' if frame.portal.endswith('stttt') else ''}{name.replace('_', '-')}/"
    return Case(f"sealed26-{frame.portal}-{name}-{way}", "sealed26", frame.portal, "others", url, body, None, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*map(_article, range(len(FRAMES) * ROUNDS)), *map(_other, range(len(OTHERS))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
