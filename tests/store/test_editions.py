"""A grid of pairs: editions of one article, which are to be joined, and articles alike, which never are."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from archive.editions import Edition, goes_on
from archive.models import Attachment
from archive.store import Archive
from tests.store.script import HOME, article, day, record, run

MOMENT, DAY = "2021-03-16T09:02:45+07:00", "2021-03-16"
NEWS = """Sáng 16/3, tại cửa khẩu quốc tế Tây Trang, đoàn công tác tỉnh Điện Biên do đồng chí Lê Thành Đô, Chủ tịch UBND tỉnh
làm trưởng đoàn đã hội đàm với đoàn đại biểu tỉnh Phông Sa Lỳ do đồng chí Khăm Phởi Văn Na Xay dẫn đầu.

Hai bên thông báo cho nhau tình hình kinh tế, xã hội của mỗi địa phương trong năm 2020 và thống nhất tăng cường trao đổi
đoàn các cấp, mở rộng hợp tác về thương mại, giáo dục, y tế; phối hợp quản lý 414 km đường biên giới chung.

Tại buổi hội đàm, lãnh đạo tỉnh Phông Sa Lỳ cảm ơn sự giúp đỡ của Đảng bộ, chính quyền và nhân dân tỉnh Điện Biên trong
công tác phòng, chống dịch bệnh; đề nghị hai bên sớm mở lại cửa khẩu phụ Huổi Puốc khi tình hình cho phép."""
WEEK = """Kính gửi các phòng, đơn vị trực thuộc. Sở Ngoại vụ thông báo lịch công tác tuần của lãnh đạo Sở như sau.

Thứ hai, ngày {0}/3: Giám đốc Sở chủ trì họp giao ban tại phòng họp tầng 2 lúc 8 giờ 00; buổi chiều làm việc tại cơ quan.
Thứ tư, ngày {1}/3: Phó Giám đốc Sở dự họp Ủy ban nhân dân tỉnh lúc 14 giờ 00; các phòng chuẩn bị tài liệu trước một ngày.
Thứ sáu, ngày {2}/3: lãnh đạo Sở làm việc tại cơ quan. Lịch này thay cho giấy mời; nếu thay đổi Văn phòng Sở sẽ báo sau."""
CUT = """Công ty Điện lực thông báo ngừng cung cấp điện trên địa bàn huyện {0} để sửa chữa, bảo dưỡng lưới điện theo kế hoạch,
từ 7 giờ 30 đến 11 giờ 00, mong quý khách hàng thông cảm và chủ động bố trí công việc, sinh hoạt trong thời gian trên.
Mọi thông tin chi tiết xin liên hệ Điện lực huyện {0} hoặc tổng đài chăm sóc khách hàng của ngành điện để được giải đáp."""
TITLE = "Hội đàm giữa tỉnh Điện Biên và tỉnh Phông Sa Lỳ"
WEEKLY = "Lịch công tác tuần"
FIRST = Edition(TITLE, MOMENT, NEWS)

EDITIONS = {
    "a paragraph added": replace(FIRST, text=NEWS + "\n\nCùng ngày, đoàn đã thăm Đồn Biên phòng cửa khẩu Tây Trang."),
    "a sentence dropped": replace(FIRST, text=NEWS.replace("; phối hợp quản lý 414 km đường biên giới chung", "")),
    "reworded": replace(FIRST, text=NEWS.replace("thông báo cho nhau", "trao đổi về").replace("sớm mở lại", "mở lại")),
    "a name corrected": replace(FIRST, text=NEWS.replace("Khăm Phởi", "Khăm Phới")),
    "a number corrected": replace(FIRST, text=NEWS.replace("414", "415")),
    "a slip of the pen": replace(FIRST, text=NEWS.replace("hội đàm", "hội đàm,")),
    "a word more in the title": replace(FIRST, title=TITLE.replace("Hội đàm", "Hội đàm thường niên")),
    "another title": replace(FIRST, title="Tăng cường hợp tác với tỉnh Phông Sa Lỳ"),
    "title in capitals, and a sentence": replace(FIRST, title=TITLE.upper(), text=NEWS + " Đoàn đã tặng quà."),
    "date no longer shown": replace(FIRST, published_at=None, text=NEWS + " Đoàn đã tặng quà."),
}
OTHERS = {
    "the next week's notice": (
        Edition(WEEKLY + " 12", DAY, WEEK.format(16, 18, 20)), Edition(WEEKLY + " 13", DAY, WEEK.format(23, 25, 27))),
    "the next week's, its number in the title alone": (
        Edition(WEEKLY + " 12", DAY, WEEK.format(16, 18, 20)), Edition(WEEKLY + " 13", DAY, WEEK.format(16, 18, 20))),
    "the next week's, without number and date": (
        Edition(WEEKLY, None, WEEK.format(16, 18, 20)), Edition(WEEKLY, None, WEEK.format(23, 25, 27))),
    "the next week's, on a portal that was moved in on one day": (
        Edition(WEEKLY, MOMENT, WEEK.format(16, 18, 20)), Edition(WEEKLY, MOMENT, WEEK.format(23, 25, 27))),
    "the same notice a week later": (
        Edition(WEEKLY, DAY, WEEK.format(16, 18, 20)), Edition(WEEKLY, "2021-03-23", WEEK.format(16, 18, 20))),
    "the same wording of another district": (
        Edition("Thông báo cắt điện", DAY, CUT.format("Mường Chà")),
        Edition("Thông báo cắt điện", DAY, CUT.format("Nậm Pồ"))),
    "of another district, named in the title": (
        Edition("Thông báo cắt điện huyện Mường Chà", DAY, CUT.format("Mường Chà")),
        Edition("Thông báo cắt điện huyện Nậm Pồ", DAY, CUT.format("Nậm Pồ"))),
    "the same title over another text": (FIRST, Edition(TITLE, MOMENT, CUT.format("Mường Chà"))),
    "the same title a year later": (FIRST, Edition(TITLE, "2022-03-16T09:02:45+07:00", NEWS + " Đoàn đã tặng quà.")),
    "another title and no dates": (
        Edition(TITLE, None, NEWS), Edition("Tăng cường hợp tác với tỉnh bạn", None, NEWS + " Đoàn đã tặng quà.")),
    "half of it rewritten": (FIRST, replace(FIRST, text=NEWS[: len(NEWS) // 2] + CUT.format("Điện Biên"))),
    "a report of another meeting, in the same form": (
        FIRST, replace(FIRST, text=NEWS.replace("Lê Thành Đô", "Phạm Đức Toàn").replace("Tây Trang", "Huổi Puốc"))),
    "covers of two files": (
        Edition(WEEKLY, None, "Xem tệp đính kèm.", frozenset({"lich-tuan-12.pdf"})),
        Edition(WEEKLY, None, "Xem tệp đính kèm.", frozenset({"lich-tuan-13.pdf"}))),
    "covers of two files that only the titles tell apart": (
        Edition(WEEKLY + " 12", DAY, "Xem tệp đính kèm."), Edition(WEEKLY + " 13", DAY, "Xem tệp đính kèm.")),
    "two short notices": (
        Edition(WEEKLY, None, "Nghỉ lễ ngày 30 tháng 4."), Edition(WEEKLY, None, "Nghỉ lễ ngày 1 tháng 5.")),
}  # fmt: skip


@pytest.mark.parametrize("what", EDITIONS)
def test_an_edition_goes_on_from_the_one_before(what: str) -> None:
    assert goes_on(FIRST, EDITIONS[what])
    assert goes_on(EDITIONS[what], FIRST)


@pytest.mark.parametrize("what", OTHERS)
def test_an_article_like_another_is_another(what: str) -> None:
    one, other = OTHERS[what]
    assert not goes_on(one, other)
    assert not goes_on(other, one)


def test_no_two_articles_of_the_grid_are_taken_for_one() -> None:
    news = [FIRST, *EDITIONS.values()]
    notices = [one for pair in OTHERS.values() for one in pair if not one.text.startswith(NEWS[:40])]
    assert not any(goes_on(one, other) for one, other in itertools.product(news, notices))


def test_of_two_that_are_gone_neither_is_taken(archive: Archive) -> None:
    for number in (1, 2):
        record(archive, _article(FIRST, f"/cu/{number}"), 0)
    for row in archive.newest():
        archive.observe(row["id"], "http-404", crawl_id=run(archive, 1), observed_at=day(1))
    outcome = record(archive, _article(EDITIONS["a paragraph added"], "/moi/1"), 1)
    assert outcome.kind == "new"


@pytest.mark.parametrize("what", ["covers of two files", "the next week's, without number and date"])
def test_a_notice_of_one_title_does_not_go_on_from_the_one_that_is_gone(archive: Archive, what: str) -> None:
    one, other = OTHERS[what]
    number = record(archive, _article(one, "/cu"), 0).article_id
    assert number is not None
    archive.observe(number, "http-404", crawl_id=run(archive, 1), observed_at=day(1))
    assert record(archive, _article(other, "/moi"), 1).kind == "new"


def _article(one: Edition, path: str):
    files = tuple(Attachment(f"{HOME}/tep/{name}", name) for name in sorted(one.attachments))
    return article(
        one.text, url=HOME + path, title=one.title, published_at=one.published_at, attachments=files
    )  # fmt: skip
