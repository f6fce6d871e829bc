from __future__ import annotations

import pytest

from archive.knowledge import find_places, load_gazetteer
from archive.knowledge.sounds import sound


def named(text: str) -> list[tuple[str, str]]:
    by_id = load_gazetteer().by_id
    return [(mention.spelling, by_id[mention.place_id].slug) for mention in find_places(text)]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Phoong Sả Lỳ", "phongsaly"), ("Phong Xa Lì", "phongsaly"), ("Luổng-phạ-bang", "luang-prabang"),
        ("Phay-ao", "phayao"), ("Xin-ga-po", "sg"), ("Luồng Nặm Thà", "luang-namtha"), ("Xay Nha Bú Lỳ", "xayaburi"),
    ],
)  # fmt: skip
def test_a_foreign_name_is_known_by_its_sound(text: str, slug: str) -> None:
    assert named(f"Đoàn công tác làm việc với {text} trong hai ngày.") == [(text, slug)]


@pytest.mark.parametrize(
    "text", ["Phong sa lỳ", "Lý Phong Sa", "Nguyễn Văn Phay", "Đại học Luông", "Mường-ly", "Bo-ke"]
)
def test_words_that_only_begin_alike_are_none(text: str) -> None:
    assert named(f"Theo {text}, hội nghị kết thúc.") == []


def test_tones_still_tell_vietnamese_names_apart() -> None:
    assert sound("Phông Sa Lỳ") == sound("phoong-xa-ly")
    assert named("Xã Điên Biên Đồng không có trong danh sách.") == []
    assert named("Xã Tây Sông Ban Nạp không có trong danh sách.") == []
