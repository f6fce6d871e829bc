"""Citations of documents: their numbers however written, what else the text says of them, and what they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.knowledge import Citation, find_documents


def only(text: str) -> Citation:
    (citation,) = find_documents(text)
    return citation


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nghị quyết số 22-NQ/TW", "22-NQ/TW"),
        ("Nghị quyết 22 – NQ / TW", "22-NQ/TW"),
        ("Nghị quyết số 22/NQ-TW", "22-NQ/TW"),
        ("Nghị quyết số 31-NQ/CP", "31/NQ-CP"),
        ("Chỉ thị 15/CT-TTG", "15/CT-TTg"),
        ("Nghị định số 72/2015/NĐ‑CP", "72/2015/NĐ-CP"),
        ("Nghị định 72 /2015/ NĐ-CP", "72/2015/NĐ-CP"),
        ("Decree No. 72/2015/ND-CP", "72/2015/NĐ-CP"),
        ("Quyết định 1064/QĐ-TTg", "1064/QĐ-TTg"),
        ("Thông tư 01/2020/TT-BNG", "01/2020/TT-BNG"),
        ("Chương trình hành động số 5-CTR/TU", "05-CTr/TU"),
        ("Luật số 49/2019/QH14", "49/2019/QH14"),
        ("Thông tư liên tịch số 01/2015/TTLT-BNG-BNV", "01/2015/TTLT-BNG-BNV"),
        ("Công văn số 1234/UBND-NC", "1234/UBND-NC"),
        ("theo 31/NQ-CP", "31/NQ-CP"),
    ],
)
def test_numbers_are_brought_to_the_form_of_their_issuer(text: str, number: str) -> None:
    assert only(text).number == number


@pytest.mark.parametrize(
    "text",
    [
        "ngày 20/11/2019, 24/7, 15/20 xã, tỷ lệ 3/4-NQ",
        "biển số 27B-123.45, quốc lộ 4D, mốc 0/T-3",
        "từ 8h30-11h ngày 12-4-2018 tại phòng 305-A2",
        "sổ tay 20/2015/A4-B5, http://example.org/2015/CP-TT",
        "Nghị quyết Trung ương 8 khóa XI, Chương trình 135",
    ],
)
def test_what_is_no_document(text: str) -> None:
    assert find_documents(text) == []


def test_date_issuer_and_kind_come_from_the_words_around() -> None:
    cited = only("Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị về hội nhập quốc tế")
    assert (cited.kind, cited.issuer, cited.issued_on, cited.year) == ("Nghị quyết", "Bộ Chính trị", "2013-04-10", 2013)
    assert only("Chỉ thị số 12-CT/TW, ngày 05/01/2022 của Ban Bí thư").issuer == "Ban Bí thư Trung ương Đảng"
    assert only("Nghị quyết 31/NQ-CP của Chính phủ ban hành ngày 13 tháng 5 năm 2014").issued_on == "2014-05-13"
    assert only("Quy định số 69-QĐ/TW").kind == "Quy định"
    assert only("Quyết định số 272-QĐ/TW (ngày 21-01-2015)").issued_on == "2015-01-21"
    assert only("Chỉ thị 15/CT-TTg năm 2015").year == 2015


def test_days_are_day_first_and_must_exist() -> None:
    assert only("Chỉ thị 04/CT-TTg ngày 3/5/2020").issued_on == "2020-05-03"
    assert only("Chỉ thị 04/CT-TTg ngày 31/2/2020").issued_on is None
    assert only("Nghị định 72/2015/NĐ-CP, ngày 7/9/2019 có hiệu lực").issued_on is None, "the number says 2015"


def test_a_list_shares_its_word() -> None:
    found = find_documents("các Nghị quyết số 22-NQ/TW, 31/NQ-CP và Chỉ thị số 25-CT/TW")
    assert [(item.number, item.kind) for item in found] == [
        ("22-NQ/TW", "Nghị quyết"),
        ("31/NQ-CP", "Nghị quyết"),
        ("25-CT/TW", "Chỉ thị"),
    ]


def test_one_number_in_two_years_is_two_documents() -> None:
    old = only("Nghị quyết 22-NQ/TW ngày 02/02/2008")
    new = only("Nghị quyết 22-NQ/TW ngày 10/4/2013")
    assert old.number == new.number and old.key() != new.key()


def test_local_numbers_belong_to_a_province() -> None:
    plan = only("Kế hoạch số 39/KH-UBND ngày 1/2/2020")
    assert plan.key("lai-chau") == "39/KH-UBND|2020|lai-chau" != plan.key("dien-bien")
    told = only("Kế hoạch số 39/KH-UBND ngày 1/2/2020 của UBND tỉnh Sơn La")
    assert told.key("lai-chau") == "39/KH-UBND|2020|son-la", "the text knows better than the portal"
    assert only("Chỉ thị 12-CT/TW").key("lai-chau") == "12-CT/TW||"


def test_a_second_citation_shares_the_date_of_the_first() -> None:
    first, second = find_documents(
        "Chỉ thị 12-CT/TW ngày 05/01/2022 của Ban Bí thư. Sau đó, Chỉ thị 12-CT/TW được quán triệt."
    )
    assert second.issued_on == "2022-01-05" and second.key() == first.key()


def test_two_dates_for_one_number_settle_nothing() -> None:
    text = "22-NQ/TW ngày 02/02/2008; 22-NQ/TW ngày 10/4/2013; 22-NQ/TW"
    assert [item.year for item in find_documents(text)] == [2008, 2013, None]


@given(st.text(alphabet=st.sampled_from("0123456789/-–NQCTWĐ. ủysốgàn\n"), max_size=60))
def test_any_text_gives_ordered_citations_inside_it(text: str) -> None:
    last = 0
    for citation in find_documents(text):
        assert last <= citation.start < citation.end <= len(text)
        assert text[citation.start : citation.end] == citation.spelling
        last = citation.end
