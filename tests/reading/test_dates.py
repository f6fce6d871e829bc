"""Every written form of a date that was seen in the wild, in both declared orders, and what must not become a date."""

from __future__ import annotations

import pytest

from crawler.reading.lines.dates import find_date, only_date

VIETNAM = "+07:00"
SEEN = [
    ("(Ngày đăng :07/08/2017 4:04:29 CH)", "day-first", "2017-08-07T16:04:29+07:00"),
    ("22/01/2019 8:12:41 SA", "day-first", "2019-01-22T08:12:41+07:00"),
    ("Thời gian đăng: 3/15/2023 9:02:45 AM", "month-first", "2023-03-15T09:02:45+07:00"),
    ("Thời gian đăng: 3/5/2023 9:02:45 PM", "month-first", "2023-03-05T21:02:45+07:00"),
    ("Thứ hai - 09/12/2024 02:51", "day-first", "2024-12-09T02:51:00+07:00"),
    ("Thứ 4, 22.01.2025 | 10:53:03", "day-first", "2025-01-22T10:53:03+07:00"),
    ("Thứ hai,  14/06/2021", "day-first", "2021-06-14"),
    ("Thứ ba, 25/1/2022, 06:00 (GMT+7)", "day-first", "2022-01-25T06:00:00+07:00"),
    ("Thứ Ba, 28/06/2022, 02:01 [GMT+7]", "day-first", "2022-06-28T02:01:00+07:00"),
    ("21/12/2012 | 12:00 AM", "day-first", "2012-12-21T00:00:00+07:00"),
    ("21 tháng 09 năm 2025", "day-first", "2025-09-21"),
    ("21 thg 9, 2025", "day-first", "2025-09-21"),
    ("9 Thg 02 2019", "day-first", "2019-02-09"),
    ("09 Th02 2019", "day-first", "2019-02-09"),
    ("9 Th. 2, 2019", "day-first", "2019-02-09"),
    ("12:55 PM 03/02/2024", "day-first", "2024-02-03T12:55:00+07:00"),
    ("01/03/2024", "day-first", "2024-03-01"),
    ("05/06/2020 12:01:02 SA", "day-first", "2020-06-05T00:01:02+07:00"),
    ("05/06/2020 12:01:02 CH", "day-first", "2020-06-05T12:01:02+07:00"),
    ("05/06/2020 23:30:08", "day-first", "2020-06-05T23:30:08+07:00"),
    ("Thứ Sáu, 05/06/2020 - 14h30'", "day-first", "2020-06-05T14:30:00+07:00"),
    ("10:30, ngày 5/6/2020", "day-first", "2020-06-05T10:30:00+07:00"),
    ("2021-09-21T00:07:50+07:00", "day-first", "2021-09-21T00:07:50+07:00"),
    ("March 15, 2023", "day-first", "2023-03-15"),
    ("Tháng Chín 8, 2022", "day-first", "2022-09-08"),
    ("Tháng Mười Hai 31, 2021 lúc 7:05", "day-first", "2021-12-31T07:05:00+07:00"),
    ("Tháng 9 8, 2022", "day-first", "2022-09-08"),
    ("16 Tháng Năm, 2025", "month-first", "2025-05-16"),
    ("2 tháng giêng năm 2019", "day-first", "2019-01-02"),
    ("15 March 2023 9:00 AM", "month-first", "2023-03-15T09:00:00+07:00"),
    ("March 12, 2024 3:53 PM EDT", "day-first", "2024-03-12T15:53:00-04:00"),
    ("12/03/2024 15:53 (ICT)", "day-first", "2024-03-12T15:53:00+07:00"),
    ("3:53 PM EST, March 12, 2024", "day-first", "2024-03-12T15:53:00-05:00"),
    ("15:53 (GMT+7) 12/03/2024", "day-first", "2024-03-12T15:53:00+07:00"),
    ("15:53 GMT+0800 - 12/03/2024", "day-first", "2024-03-12T15:53:00+08:00"),
]


@pytest.mark.parametrize(("line", "order", "iso"), SEEN)
def test_a_form_seen_in_the_wild_is_read(line: str, order: str, iso: str) -> None:
    found = find_date(line, order, VIETNAM)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize("day", range(1, 29))
@pytest.mark.parametrize("month", range(1, 13))
def test_the_declared_order_decides_on_every_day(day: int, month: int) -> None:
    first = find_date(f"{day}/{month}/2023", "day-first", VIETNAM)
    second = find_date(f"{month}/{day}/2023", "month-first", VIETNAM)
    assert first is not None
    assert second is not None
    assert first.iso == second.iso == f"2023-{month:02}-{day:02}"


@pytest.mark.parametrize("line", ["31/02/2020", "15/13/2020 8:00:00 SA", "2/3/2020 25:00", "10/10/2020 10:61"])
def test_what_cannot_be_is_no_date_and_is_never_swapped(line: str) -> None:
    found = find_date(line, "day-first", VIETNAM)
    assert found is not None
    assert found.iso is None


@pytest.mark.parametrize(
    "line", ["Nghị định số 80/2020/NĐ-CP", "Chỉ thị 12-CT/TW", "1/1/2020/5", "Năm 2020", "0215.3.825.000"]
)
def test_numbers_of_documents_and_telephones_are_no_dates(line: str) -> None:
    assert find_date(line, "day-first", VIETNAM) is None


@pytest.mark.parametrize(
    "line",
    [
        "12/03/2024 15:53 CST",
        "Ngày đăng ký dự thi: từ 01/03/2019",
        "Củng cố quan hệ(22/01/2019 8:12:41 SA)",
        "Từ 1/2/2020 đến 3/4/2020",
    ],
)
def test_a_line_with_other_words_is_not_only_a_date(line: str) -> None:
    assert only_date(line, "day-first", VIETNAM) is None
