"""Traps of names, each for its own reason; and what is true of any text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.knowledge import find_places, load_gazetteer
from tests.knowledge.labelled import sentences


def named(text: str) -> list[str]:
    by_id = load_gazetteer().by_id
    return [by_id[mention.place_id].slug for mention in find_places(text)]


@pytest.mark.parametrize(
    "spelling",
    ["Phông Sa Lỳ", "Phoong-Sa-Ly", "PhôngSaLy", "Phôngsalỳ", "PHÔNG SA LỲ", "Phong-sa-ly", "Phongsaly", "Phông Xa Lỳ"],
)
def test_phongsaly_by_all_its_names(spelling: str) -> None:
    assert named(f"Đoàn đại biểu tỉnh {spelling} sang thăm.") == ["phongsaly"]


@pytest.mark.parametrize("spelling", ["U Đôm Xay", "U-Đôm-Xay", "UĐômXay", "U-đôm-xay", "Oudomxay"])
def test_oudomxay_by_all_its_names(spelling: str) -> None:
    assert named(f"Lãnh đạo {spelling} tiếp đoàn.") == ["oudomxay"]


@pytest.mark.parametrize(
    "spelling", ["Luông Pha Bang", "Luông Pha Băng", "LuôngPhraBăng", "Luang Prabang", "Luông-pha-bang"]
)
def test_luang_prabang_by_all_its_names(spelling: str) -> None:
    assert named(f"Lãnh đạo {spelling} tiếp đoàn.") == ["luang-prabang"]


def test_old_and_new_places_of_the_tone_mark() -> None:
    assert named("tỉnh Thanh Hóa, tỉnh Thanh Hoá") == ["thanh-hoa", "thanh-hoa"]
    assert named("cửa khẩu Kim Thủy Hà; Kim Thuỷ Hà") == ["jinshuihe", "jinshuihe"]


@pytest.mark.parametrize(
    "text",
    [
        "Bệnh nan y, nan giải, Nancy và Hải Nan",
        "pháp luật, Hiến pháp, Pháp lệnh, giải pháp",
        "thẩm mỹ, Mỹ thuật, Phú Mỹ, Mỹ Đình",
        "Đồng chí Phạm Đức Toàn, Lê Đức Thọ, Nguyễn Phương Nga, Lê Thành Đô",
        "Anh hùng lao động; anh em; các anh, các chị",
        "BANBIENTAPDOINGOAI@LAICHAU.GOV.VN và www.dienbien.gov.vn",
        "Công ty Lao Động, tờ Lao động, LAO ĐỘNG",
        "gió Lào, dân tộc Lào",
        "châu Á - Thái Bình Dương",
        "đường Điện Biên Phủ và phố Hà Nội",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert named(text) == []


def test_lao_cai_is_not_laos() -> None:
    assert named("tỉnh Lào Cai") == ["lao-cai"]
    assert named("Lào, Cai Lậy") == ["la"]


def test_kind_word_tells_province_district_and_city_apart() -> None:
    text = "tỉnh Điện Biên, huyện Điện Biên, thành phố Lai Châu, TP Điện Biên Phủ, thủ đô Viêng Chăn, tỉnh Viêng Chăn"
    expected = ["dien-bien", "dien-bien-district", "lai-chau-city", "dien-bien-phu", "vientiane", "vientiane-province"]
    assert named(text) == expected


def test_countries_in_compounds() -> None:
    assert named("hữu nghị Việt - Lào, Việt Nam - Trung Quốc, quan hệ Nga - Mỹ") == ["vn", "la", "vn", "cn", "ru", "us"]
    assert named("học tiếng Lào") == ["la"]
    assert named("học tiếng Anh") == [], "English says nothing of the United Kingdom"


def test_a_country_in_brackets_is_a_country() -> None:
    assert named("vùng Wallonie (Bỉ), thành phố Lyon (Pháp)") == ["be", "fr"]


def test_a_longer_name_is_another_village() -> None:
    assert named("cửa khẩu phụ Pô Tô Sin, bản Nậm Pồ Con") == []
    assert named("Chủ tịch xã Ka Lăng Lý Xé Xừ") == ["ka-lang"]


def test_spelling_and_offsets_are_those_of_the_text_given() -> None:
    text = unicodedata.normalize("NFD", "Đoàn tỉnh Phông Sa Lỳ thăm huyện Mường Tè")
    mentions = find_places(text)
    assert [text[item.start : item.end] for item in mentions] == [item.spelling for item in mentions]
    assert [unicodedata.normalize("NFC", item.spelling) for item in mentions] == ["Phông Sa Lỳ", "Mường Tè"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_texts_name_the_same_places(form: str) -> None:
    for sentence in sentences():
        assert named(unicodedata.normalize(form, sentence.text)) == named(sentence.text)


@given(st.text(alphabet=st.sampled_from("Lào CaiNanMỹPhápViệt-,.()\n\u0300\u031b đĐ1"), max_size=80))
def test_any_text_gives_ordered_mentions_inside_it(text: str) -> None:
    last = 0
    for mention in find_places(text):
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.spelling
        last = mention.end
