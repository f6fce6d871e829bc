"""Vocabulary of provincial foreign-affairs news, written for these tests, and sentences made of it.

A ``Lexicon`` holds sentence patterns with slots. Each split brings its own patterns; names of places and offices are shared,
because real articles of one portal share them too.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

SLOTS: dict[str, tuple[str, ...]] = {
    "tinh": ("Lai Châu", "Điện Biên", "Sơn La", "Lào Cai", "Hà Giang", "Lạng Sơn", "Cao Bằng", "Quảng Ninh"),
    "huyen": (
        "Phong Thổ",
        "Mường Tè",
        "Nậm Nhùn",
        "Sìn Hồ",
        "Tam Đường",
        "Mường Nhé",
        "Nậm Pồ",
        "Tủa Chùa",
        "Mường Ảng",
    ),
    "xa": (
        "Ma Li Pho",
        "Huổi Luông",
        "Ka Lăng",
        "Thu Lũm",
        "Sín Thầu",
        "Leng Su Sìn",
        "Na Ư",
        "Pa Thơm",
        "Vàng Ma Chải",
    ),
    "ban": (
        "tỉnh Vân Nam (Trung Quốc)",
        "châu Hồng Hà, tỉnh Vân Nam",
        "huyện Kim Bình (Trung Quốc)",
        "tỉnh Phông Sa Lỳ (Lào)",
        "tỉnh U Đôm Xay",
        "tỉnh Luông Pha Bang (CHDCND Lào)",
        "tỉnh Nan (Thái Lan)",
        "tỉnh Gangwon (Hàn Quốc)",
        "thành phố Phổ Nhĩ",
        "tỉnh Bò Kẹo",
    ),
    "nuoc": (
        "Lào",
        "Trung Quốc",
        "Thái Lan",
        "Hàn Quốc",
        "Nhật Bản",
        "Ấn Độ",
        "Ô-xtrây-li-a",
        "Cộng hòa Pháp",
        "Ca-na-đa",
    ),
    "ho": (
        "Lò",
        "Giàng",
        "Sùng",
        "Nguyễn",
        "Trần",
        "Lê",
        "Phạm",
        "Vàng",
        "Tẩn",
        "Chẻo",
        "Quàng",
        "Cà",
        "Tòng",
        "Đỗ",
        "Phùng",
    ),
    "dem": ("Văn", "Thị", "Đức", "Xuân", "Minh", "Thanh", "Hồng", "A", "Ngọc", "Quang", "Thu", "Hữu"),
    "ten": (
        "Thùy",
        "Đô",
        "Hùng",
        "Biên",
        "Páo",
        "Chỉnh",
        "Đạt",
        "Hà",
        "Lan",
        "Sơn",
        "Phương",
        "Toàn",
        "Quý",
        "Nga",
        "Dũng",
    ),
    "chuc": (
        "Chủ tịch UBND tỉnh",
        "Phó Chủ tịch Thường trực UBND tỉnh",
        "Giám đốc Sở Ngoại vụ",
        "Phó Bí thư Thường trực Tỉnh ủy",
        "Chỉ huy trưởng Bộ đội Biên phòng tỉnh",
        "Trưởng Ban Tuyên giáo Tỉnh uỷ",
        "Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh",
        "Giám đốc Sở Thông tin và Truyền thông",
    ),
    "linhvuc": (
        "thương mại biên giới",
        "giáo dục và đào tạo",
        "y tế, phòng chống dịch bệnh",
        "quản lý, bảo vệ biên giới",
        "nông, lâm nghiệp",
        "du lịch",
        "giao thông vận tải",
        "văn hóa - thể thao",
        "bảo vệ rừng",
    ),
    "vanban": (
        "Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị",
        "Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư",
        "Quyết định số 1191/QĐ-TTg của Thủ tướng Chính phủ",
        "Kế hoạch số 2058/KH-UBND của UBND tỉnh",
        "Nghị định số 80/2020/NĐ-CP của Chính phủ",
        "Thông báo kết luận số 157-TB/TU",
    ),
    "tochuc": (
        "CARE",
        "Plan International",
        "Tầm nhìn Thế giới",
        "Oxfam",
        "Bánh mì cho Thế giới",
        "Hội Chữ thập đỏ Na Uy",
    ),
    "sukien": (
        "hội đàm thường niên",
        "lễ giao lưu hữu nghị biên giới",
        "lớp tập huấn nghiệp vụ thông tin đối ngoại",
        "tọa đàm xúc tiến đầu tư",
        "lễ kết nghĩa cụm dân cư hai bên biên giới",
        "hội nghị tổng kết công tác đối ngoại",
        "ngày hội văn hoá vùng biên",
    ),
    "cuakhau": ("Ma Lù Thàng", "A Pa Chải", "Tây Trang", "Huổi Puốc", "Thanh Thủy", "Lóng Sập"),
    "buoi": ("Sáng", "Chiều", "Tối"),
}


@dataclass(frozen=True)
class Lexicon:
    """The sentence patterns of one split."""

    titles: tuple[str, ...]
    leads: tuple[str, ...]
    sentences: tuple[str, ...]
    shorts: tuple[str, ...]
    headings: tuple[str, ...]
    items: tuple[str, ...]
    captions: tuple[str, ...]
    traps: tuple[tuple[str, str], ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]
    bylines: tuple[tuple[str, str], ...]
    categories: tuple[str, ...]


def fill(pattern: str, rng: Random) -> str:
    """Put words into the slots of *pattern*; ``{n}`` is a number, ``{ngay}`` a day, ``{nguoi}`` a person."""
    out = pattern
    while "{" in out:
        head, _, rest = out.partition("{")
        slot, _, tail = rest.partition("}")
        out = head + word(slot, rng) + tail
    return out


def word(slot: str, rng: Random) -> str:
    """One word or phrase for *slot*."""
    if slot == "n":
        return str(rng.randint(2, 98))
    if slot == "nam":
        return str(rng.randint(2014, 2024))
    if slot == "ngay":
        return f"{rng.randint(1, 28)}/{rng.randint(1, 12)}"
    if slot == "nguoi":
        return person(rng)
    return rng.choice(SLOTS[slot])


def person(rng: Random) -> str:
    """A person's name in three parts."""
    return " ".join(rng.choice(SLOTS[part]) for part in ("ho", "dem", "ten"))


def paragraph(lexicon: Lexicon, rng: Random, sentences: int) -> str:
    """A paragraph of so many sentences, none twice."""
    chosen = rng.sample(lexicon.sentences, min(sentences, len(lexicon.sentences)))
    return " ".join(fill(pattern, rng) for pattern in chosen)
