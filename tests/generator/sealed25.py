"""The twenty-fifth sealed part: 24 skeletons by other hands, four articles and one page that is none in each.

python -m tests.generator.sealed25   # prints the digest
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed25_dates import NONE, Stamp, stamped, vietnamese
from tests.generator.sealed25_draw import INKS, body, broken_over_lines, fill, picture, words
from tests.generator.sealed25_read import Frame, Piece, Tale, frames, others, tales

TALES, FRAMES, OTHERS = tales(), frames(), others()
ROUNDS = 4
SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Cổng thông tin đối ngoại",
}
URLS = {
    "lai_chau": "http://thongtindoingoai.laichau.gov.vn/tin/{slug}.html",
    "dien_bien": "http://doingoai.dic.gov.vn/TinTuc/View/{slug}",
    "dien_bien_stttt": "https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html",
}
FOLDERS = {
    "lai_chau": "/upload/2000066/20200214/", "dien_bien": "/Uploads/Images/", "dien_bien_stttt": "/uploads/news/2024_05/",
}  # fmt: skip
SECTIONS = {
    "lai_chau": ("Chính sách đối ngoại", "Hợp tác quốc tế", "Người Việt Nam ở nước ngoài"),
    "dien_bien": ("Hoạt động đối ngoại", "Hợp tác quốc tế", "Công tác biên giới"),
    "dien_bien_stttt": ("Biên giới - Lãnh thổ", "Thông tin đối ngoại", "Kinh tế đối ngoại"),
}
LINKED = (
    "Đường lên mốc 42 có thêm lan can gỗ", "Lớp dạy dệt lanh mở cho khách Đan Mạch", "Tặng hai trăm phao cứu sinh cho bản ven hồ",
    "Phiên chợ cá chung lùi sang thứ Năm", "Đội bóng chuyền nữ Nậm Pồ sang đấu giao hữu", "Cấp lại biển tên bản bằng ba thứ chữ",
    "Thư cảm ơn của gia đình người gặp nạn", "Sửa nhà nghỉ cho lái xe ở bãi kiểm hóa", "Trồng dặm rừng thông dọc đường tuần tra",
    "Khảo sát mở tuyến xe khách qua đèo", "Trả lại chủ cũ đàn ngựa đi lạc", "Chiếu phim lưu động ở bốn bản ngã ba",
)  # fmt: skip


def slug(title: str) -> str:
    """*title* as the portals write it in an address."""
    plain = unicodedata.normalize("NFD", title.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:90]


def _linked(frame: Frame, moment: datetime, rng: Random, step: int) -> list[dict[str, str]]:
    """The rows of a list: *step* days after one another, before the article where it is negative."""
    titles = rng.sample(LINKED[:6] if step > 0 else LINKED[6:], 3)
    days = [moment + timedelta(days=step * at, minutes=17 * at) for at in range(1, 4)]
    nuke = frame.portal == "dien_bien_stttt"
    return [
        {
            "u": f"/vi/news/tin/{slug(title)}-{700 + at}.html" if nuke else f"/tin-cu/{slug(title)}",
            "t": title,
            "d": f"{day:%d/%m/%Y}" if nuke else vietnamese(day),
            "iso": f"{day:%Y-%m-%d}" if nuke else f"{day:%Y-%m-%dT%H:%M:%S}+07:00",
        }
        for at, (title, day) in enumerate(zip(titles, days, strict=True))
    ]


def _rows(frame: Frame, rows: list[dict[str, str]]) -> str:
    return "\n".join(frame.says("row").format(**row) for row in rows)


def _top(frame: Frame, tale: Tale) -> Piece | None:
    captioned = (piece for piece in tale.pieces if piece.kind == "pic" and piece.text)
    return next(captioned, None) if "[[P]]" in frame.page else None


def _text(frame: Frame, tale: Tale) -> str:
    ink = INKS[frame.says("ink")]
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        if piece.kind != "pic":
            lines.append(" | ".join(piece.cells) if piece.kind == "row" else words(ink, piece))
    return "\n\n".join(lines)


def _signed(frame: Frame, tale: Tale) -> tuple[str | None, str | None]:
    """Who is named on the page; some skeletons name the source in the author's line only."""
    author = tale.author if "[[A]]" in frame.page else None
    source = tale.source if "[[S]]" in frame.page else None
    inside = re.search(r"\[\[\?A(?:(?!\?\]\]).)*\[\[\?S", frame.page)
    return author, source if author or not inside else None


def _truth(
    frame: Frame, tale: Tale, url: str, stamp: Stamp, section: str, listed: list[dict[str, str]]
) -> dict[str, Any]:
    top, folder = _top(frame, tale), FOLDERS[frame.portal]
    pictures = sorted((piece for piece in tale.pieces if piece.kind == "pic"), key=lambda piece: piece is not top)
    has_section = frame.portal != "dien_bien" or bool(frame.says("category"))
    author, source = _signed(frame, tale)
    truth = {
        "title": tale.title, "text": _text(frame, tale), "lead": tale.lead, "language": tale.language,
        "published_at": stamp.iso, "published_raw": stamp.shown or None, "category": section if has_section else None,
        "author": author, "source": source,
        "images": [{"url": urljoin(url, folder + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(url, "/tep/" + file), "title": name} for name, file in tale.files]
        if "[[F]]" in frame.page else [],
        "related": [{"url": urljoin(url, row["u"]), "title": row["t"], "published_at": row["iso"]} for row in listed],
    }  # fmt: skip
    left_out = {*frame.says("omit").split(","), *([] if tale.lead else ["lead"])}
    return {name: value for name, value in truth.items() if name not in left_out}


def _slots(frame: Frame, title: str) -> dict[str, str]:
    empty = dict.fromkeys(("C", "D", "D1", "D2", "D3", "L", "P", "B", "A", "S", "F", "R", "O", "N"), "")
    return {**empty, "T": escape(title, quote=False), "T/": broken_over_lines(title), "SITE": SITES[frame.portal]}


def _article(number: int, round_: int) -> Case:
    frame, rng = FRAMES[number], Random(f"sealed25/{number}/{round_}")
    tale = TALES[(number * 7 + number // 4 + round_ * 4) % len(TALES)]
    place = number * ROUNDS + round_
    moment = datetime(2009 + place % 17, 1, 1) + timedelta(days=rng.randrange(360), seconds=rng.randrange(86400))
    undated = bool(frame.says("undated")) and round_ == number % ROUNDS
    stamp = NONE if undated else stamped(frame.portal, moment, frame.says("date"))
    section = SECTIONS[frame.portal][round_ % 3]
    has_list = "[[R]]" in frame.page and (number + round_) % 4 != 3
    newer = _linked(frame, moment, rng, 23) if has_list else []
    older = _linked(frame, moment, rng, -19) if has_list and "[[O]]" in frame.page else []
    top, folder = _top(frame, tale), FOLDERS[frame.portal]
    pieces = [piece for piece in tale.pieces if piece is not top]
    author, source = _signed(frame, tale)
    files = (frame.says("file").format(u="/tep/" + file, t=name) for name, file in tale.files)
    page = fill(frame, _slots(frame, tale.title) | {
        "C": section, "D": stamp.shown, "D1": stamp.parts[0], "D2": stamp.parts[1], "D3": stamp.parts[2],
        "L": tale.lead, "P": picture(frame, top, folder) if top else "", "B": body(frame, pieces, folder),
        "A": author or "", "S": source or "", "F": "\n".join(files) if "[[F]]" in frame.page else "",
        "R": _rows(frame, newer), "O": _rows(frame, older), "N": "yes",
    })  # fmt: skip
    url = URLS[frame.portal].format(slug=slug(tale.title), id=3000 + place)
    url += f"?b={place}" if frame.portal != "dien_bien_stttt" else ""
    listed = [*older, *newer] if frame.says("older") else [*newer, *older]
    return _case(frame, str(round_), url, page, place, _truth(frame, tale, url, stamp, section, listed))


def _other(number: int) -> Case:
    frame, (name, heading, markup) = FRAMES[number], OTHERS[number]
    wrapped = INKS[frame.says("ink")].wrap.replace("{0}", markup)
    page = fill(frame, _slots(frame, heading) | {"C": heading, "B": wrapped})
    url = urljoin(URLS[frame.portal], f"/trang/{name}")
    return _case(frame, name, url, page, number * 5 + 3, None)


def _case(frame: Frame, which: str, url: str, page: str, place: int, truth: dict[str, Any] | None) -> Case:
    way = WAYS[(place * 5 + place // 16) % len(WAYS)]
    content, headers = encode(page, way, Random(f"sealed25/{place}/{way}"))
    name = f"sealed25-{frame.portal}-{frame.name}-{which}-{way}"
    return Case(name, "sealed25", frame.portal, frame.name, url, content, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = (_article(number, round_) for number in range(len(FRAMES)) for round_ in range(ROUNDS))
    return (*articles, *(_other(number) for number in range(len(FRAMES))))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
