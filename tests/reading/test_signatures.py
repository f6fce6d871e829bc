"""Who signs an article: people with ranks and offices, offices alone, a name behind the last sentence; and who does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract, read
from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.sanitize import published_html

_TITLE = "Diễn tập tìm kiếm cứu nạn trên hồ chung biên giới"
_LEAD = (
    "Sáng 14/9, lực lượng cứu hộ hai tỉnh diễn tập tìm kiếm cứu nạn trên hồ thủy điện, với tình huống bè cá bị đứt neo."
)
_FIRST = "Tám chiếc xuồng xuất phát cùng lúc từ hai bờ, liên lạc bằng bộ đàm và cờ hiệu, gặp nhau ở giữa hồ sau mười hai phút."
_LAST = "Cuộc diễn tập sau sẽ được tổ chức vào mùa khô năm tới."
_HEAD = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><p>14/09/2022 16:04</p>"


def _page(body: str) -> Page:
    return Page("http://a.example/x", f"{_HEAD}{body}</body></html>".encode(), datetime(2026, 1, 1, tzinfo=UTC))


def _read(last: str, sign: str = "") -> Article:
    return extract(_page(f"<div><p>{_LEAD}</p><p>{_FIRST}</p><p>{last}</p>{sign}</div>"), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "name",
    [
        "TS. Nguyễn Hữu Lộc",
        "PGS.TS Trần Đức Cường",
        "Nhà báo Lò Văn Chiến",
        "Tổ biên tập",
        "Thượng úy Phan Đình Sáu",
        "Luật gia Lý A Chỉnh",
    ],
)
def test_degrees_ranks_and_desks_are_names(name: str) -> None:
    assert is_name(name, set_apart=False)


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Ban Biên tập (st)", "Ban Biên tập", None),
        ("Hà Trang (T.H)", "Hà Trang", None),
        ("Hà Trang thực hiện", "Hà Trang", None),
        ("Nhóm P.V thực hiện", "Nhóm P.V", None),
        ("Trần Đức - Hà Trang lược ghi", "Trần Đức - Hà Trang", None),
        ("Ban Biên tập", "Ban Biên tập", None),
        ("Lê Thị Thảo (CTV)", "Lê Thị Thảo", None),
        ("Hương Giang (TTXVN/Vietnam+)", "Hương Giang (TTXVN/Vietnam+)", None),
        ("Trịnh Hương (VOV Tây Bắc)", "Trịnh Hương (VOV Tây Bắc)", None),
        ("Lê Na-Vũ Hà", "Lê Na-Vũ Hà", None),
        ("Thanh Hải- Minh Thu", "Thanh Hải- Minh Thu", None),
        ("Diệp Chi – Hồng Nhung/DIENBIENTV.VN", "Diệp Chi – Hồng Nhung/DIENBIENTV.VN", None),
        ("Nguyễn Hiền (Sở Ngoại vụ)", "Nguyễn Hiền (Sở Ngoại vụ)", None),
        ("Trung tâm VHTT&TT huyện Mường Nhé", "Trung tâm VHTT&TT huyện Mường Nhé", None),
        ("By Tran Minh Duc", "Tran Minh Duc", None),
        ("Phóng sự: Lò Thị Sương", "Lò Thị Sương", None),
        ("Sin Thau People's Committee", "Sin Thau People's Committee", None),
        ("Department of Foreign Affairs of Lai Chau", "Department of Foreign Affairs of Lai Chau", None),
        ("Nguồn Báo Lai Châu", None, "Báo Lai Châu"),
        ("ST (theo TTXVN)", "ST", "TTXVN"),
    ],
)
def test_signatures_of_every_hand(line: str, author: str | None, source: str | None) -> None:
    article = _read(_LAST, f"<p>{line}</p>")
    assert (article.author, article.source) == (author, source)
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize(
    "line",
    [
        "Nguồn lực còn hạn chế",
        "Báo cáo gồm ba phần",
        "Hai bên (TTXVN dẫn lời)",
        "Phóng sự: ba mươi năm giữ đất",
        "The committee meets at the office",
    ],
)
def test_last_lines_that_sign_nothing_stay(line: str) -> None:
    article = _read(_LAST, f"<p>{line}</p>")
    assert (article.author, article.source) == (None, None)
    assert article.text.endswith(line)


@pytest.mark.parametrize("line", ["Trung tâm hội nghị quốc gia mới", "Đại sứ quán mở cửa trở lại", "Họp báo ở Hà Nội"])
def test_phrases_are_no_names(line: str) -> None:
    assert not is_name(line, set_apart=True)


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Quàng Nhung - Trung tâm Văn hóa, Truyền thông huyện", True),
        ("Thượng úy Phan Đình Sáu, Đồn A Mú Sung", True),
        ("Chi cục Hải quan cửa khẩu Ma Lù Thàng", False),
        ("Thanh tra Sở Tài chính", False),
    ],
)
def test_an_office_signs_behind_a_name_or_set_apart(line: str, alone: bool) -> None:
    assert names_unit(line, set_apart=True)
    assert names_unit(line, set_apart=False) is alone


@pytest.mark.parametrize(
    "line",
    [
        "Hội nghị thành công tốt đẹp",
        "Đoàn công tác đã thăm tỉnh",
        "Phòng, chống ma túy",
        "Sở Ngoại vụ cho biết:",
        "Thanh tra đột xuất ba đơn vị",
    ],
)
def test_events_and_deeds_are_no_offices(line: str) -> None:
    assert not names_unit(line, set_apart=True)


@pytest.mark.parametrize(
    ("tail", "author"),
    [("<b>Thu Loan</b>", "Thu Loan"), ("<em>Tin, ảnh: Khổng Lâm</em>", "Khổng Lâm"), ("<b>(Minh Trí)</b>", "Minh Trí")],
)
def test_a_name_behind_the_last_sentence_signs_the_article(tail: str, author: str) -> None:
    article = _read(f"{_LAST} {tail}")
    assert (article.author, article.text.split("\n\n")) == (author, [_LEAD, _FIRST, _LAST])


def test_the_published_fragment_is_without_the_name_behind_the_last_sentence() -> None:
    page = _page(f"<div><p>{_LEAD}</p><p>{_FIRST}</p><p>{_LAST} <b>Thu Loan</b></p></div>")
    reading = read(page, PORTALS["lai_chau"])
    assert "Thu Loan" not in published_html(reading)


@pytest.mark.parametrize(
    "last",
    [f"{_LAST} Chỉ huy là <b>Thu Loan</b>", f"{_LAST} <b>Không ai bị thương.</b>", f"{_LAST} <b>hết</b>"],
)
def test_words_in_bold_that_are_no_name_stay(last: str) -> None:
    article = _read(last)
    assert article.author is None
    assert article.text.split("\n\n")[-1] == last.replace("<b>", "").replace("</b>", "")


def test_a_class_that_names_the_author_sets_an_office_apart() -> None:
    office = "Phòng Quản lý di sản, Sở Văn hóa"
    assert _read(_LAST, f"<p class='author'>{office}</p>").author == office
    assert _read(f"{_LAST} Nơi nhận:", f"<p>{office}</p>").text.endswith(office)


def test_an_author_may_sign_below_the_lead() -> None:
    body = f"<div><div class=lead>{_LEAD}<p align=right>Tin, ảnh: Phạm Hoa</p></div><div><p>{_FIRST}</p><p>{_LAST}</p></div></div>"
    article = extract(_page(body), PORTALS["dien_bien_stttt"])
    assert (article.author, article.text.split("\n\n")) == ("Phạm Hoa", [_LEAD, _FIRST, _LAST])


def test_a_caption_may_stand_in_the_row_above_its_picture() -> None:
    frame = "<table><tr><td>Xuồng cứu hộ rời bến</td></tr><tr><td><img src='/a.jpg'></td></tr></table>"
    article = extract(_page(f"<div><p>{_LEAD}</p>{frame}<p>{_FIRST}</p><p>{_LAST}</p></div>"), PORTALS["lai_chau"])
    assert [image.caption for image in article.images] == ["Xuồng cứu hộ rời bến"]
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize("paragraph", ["<p>{}</p>", "<div><p>{}</p></div>"])
def test_a_sentence_set_like_the_paragraphs_is_text_though_its_words_are_a_tools(paragraph: str) -> None:
    last = "Bạn đọc có thể gửi bài về địa chỉ trên."
    told = "".join(map(paragraph.format, (_LEAD, _FIRST, last)))
    assert extract(_page(f"<div>{told}</div>"), PORTALS["lai_chau"]).text.endswith(last)


def test_a_title_that_tells_something_of_the_site_is_a_title() -> None:
    page = _page(f"<div><p>{_LEAD}</p><p>{_FIRST}</p></div>")
    title = "Cổng thông tin đối ngoại đổi giao diện: bạn đọc cần biết gì"
    page = Page(page.url, page.body.replace(_TITLE.encode(), title.encode()), page.fetched_at)
    assert extract(page, PORTALS["lai_chau"]).title == title


def test_a_source_that_editor_and_site_both_print_is_told_once() -> None:
    article = extract(
        _page(
            f"<div><p>{_LEAD}</p><p>{_FIRST}</p><p>{_LAST}</p><p>PV</p><p>(Theo Báo Biên phòng)</p></div>"
            "<div><span>Theo <b>Báo Biên phòng</b></span> <a href='#'>Mở bài đầu tiên</a></div>"
        ),
        PORTALS["lai_chau"],
    )
    assert (article.author, article.source) == ("PV", "Báo Biên phòng")
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]


def test_a_link_that_leads_on_is_part_of_the_signature() -> None:
    article = _read(_LAST, "<p>Theo <a href='http://b.example/'>Báo Biên phòng</a></p>")
    assert article.source == "Báo Biên phòng"


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Sưu tầm: Lò Thị Mai", "Lò Thị Mai", None),
        ("Lò Thị Mai (mai.bao@example.vn)", "Lò Thị Mai", None),
        ("Lò Thị Mai, từ Viêng Chăn", "Lò Thị Mai", None),
        ("Lò Thị Mai (Tổng hợp từ TTXVN, Nhân Dân)", "Lò Thị Mai", "TTXVN, Nhân Dân"),
        ("(Theo Cục Lãnh sự, Bộ Ngoại giao)", None, "Cục Lãnh sự, Bộ Ngoại giao"),
        ("Theo Phòng Lãnh sự, Sở Ngoại vụ", None, "Phòng Lãnh sự, Sở Ngoại vụ"),
    ],
)
def test_how_editors_sign_for_what_they_took_over(line: str, author: str | None, source: str | None) -> None:
    read = _read(_LAST, f"<p>{line}</p>")
    assert (read.author, read.source, read.text.split("\n\n")[-1]) == (author, source, _LAST)


def test_a_country_in_brackets_belongs_to_a_name_set_apart_alone() -> None:
    assert is_name("Ma-ri Clốt (Pháp)", set_apart=True)
    assert not is_name("Lò Thị Mai (Mường Tè)", set_apart=False)


def test_initials_below_the_last_picture_sign_the_text() -> None:
    read = _read(_LAST, "<p><img src='/a.jpg' width='600'></p><p>BBT</p>")
    assert (read.author, [image.caption for image in read.images]) == ("BBT", [None])


def test_who_wrote_it_may_stand_above_the_text_and_the_source_below() -> None:
    body = f"<p>Tin, ảnh: Lò Thị Mai</p><p>14/09/2022 16:04</p><div><p>{_LEAD}</p><p>{_FIRST}</p></div><p>Nguồn tin: TTXVN</p>"
    page = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1>{body}</body></html>"
    read = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert (read.author, read.source) == ("Lò Thị Mai", "TTXVN")


@pytest.mark.parametrize("line", ["<p><b>{}</b></p>", "<p style='text-align:right'>{}</p>"])
def test_a_name_below_the_last_picture_signs_the_text(line: str) -> None:
    article = _picture_and(line.format("Lò Thị Sương"))
    assert (article.author, [image.caption for image in article.images]) == ("Lò Thị Sương", [None])


def test_a_name_in_italics_below_a_picture_stays_its_caption() -> None:
    article = _picture_and("<p align=center><i>Lò Thị Sương</i></p>")
    assert [image.caption for image in article.images] == ["Lò Thị Sương"]


def test_a_quotation_below_a_picture_is_text() -> None:
    quoted = "“Đường này là đường chung của hai bản.”"
    article = _picture_and(f"<blockquote><p>{quoted}</p></blockquote><p>Buổi lễ kết thúc lúc mười một giờ trưa.</p>")
    assert quoted in article.text
    assert [image.caption for image in article.images] == [None]


def test_what_somebody_is_quoted_with_below_a_picture_is_text() -> None:
    told = "Ông Khăm Xỉ cho biết: “Đường này là đường chung”."
    article = _picture_and(f"<div>{told}</div><div>Buổi lễ kết thúc lúc mười một giờ trưa.</div>")
    assert told in article.text
    assert [image.caption for image in article.images] == [None]


def _picture_and(behind: str) -> Article:
    title, text = (
        "Hai bản cùng làm đường",
        "Sáng 6/5, nhân dân hai bản cùng phát quang bốn cây số đường ra nương chung.",
    )
    body = f"<h1>{title}</h1><p>06/05/2021 08:30</p><div><p>{text}</p><p>{text}</p><p><img src='/u/a.jpg'></p>{behind}</div>"
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()
    return extract(Page("http://a.example/x", page, datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "line", ["Tác giả: Quang Vinh - Thu Trang | 06/05/2021 08:30", "Tác giả: Quang Vinh - Thu Trang - 06/05/2021"]
)
def test_two_names_under_one_label_beside_the_date_are_both_the_authors(line: str) -> None:
    title = "Hai bản cùng làm đường ra nương chung"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{line}</p><p>{'Đường dài bốn cây số. ' * 9}</p></body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert article.author == "Quang Vinh - Thu Trang"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("<b>Chinhphu.vn</b>", "Chinhphu.vn"),
        ("<i>(Chinhphu.vn)</i>", "Chinhphu.vn"),
        ("<b>baolaichau.vn</b>", "baolaichau.vn"),
        ("Chinhphu.vn", None),
    ],
)
def test_the_name_of_a_site_alone_signs_a_text_if_it_is_set_apart(line: str, source: str | None) -> None:
    text = "Sáng 6/5, nhân dân hai bản cùng phát quang bốn cây số đường ra nương chung."
    article = _picture_and(f"<p>{text}</p><p>{line}</p>")
    assert (article.source, article.author) == (source, None)
    assert ("hinhphu.vn" in article.text.lower()) == (source is None)


def test_a_list_of_fields_below_a_text_needs_no_colons() -> None:
    fields = "<dl><dt>TÁC GIẢ</dt><dd>Hoàng Thị Xuân</dd><dt>Nguồn tin</dt><dd>Báo Vùng hồ</dd></dl>"
    article = _read(_LAST, fields)
    assert article.text.endswith(_LAST)
    assert (article.author, article.source) == ("Hoàng Thị Xuân", "Báo Vùng hồ")


def test_buttons_below_a_source_in_a_box_of_their_own_make_it_no_heading_of_links() -> None:
    buttons = "<div><a href='#in'>In bài viết</a> | <a href='#gui'>Gửi cho bạn bè</a></div>"
    foot = f"<footer><p style='text-align:right'><i>Theo Báo Điện Biên Phủ</i></p>{buttons}</footer>"
    article = extract(_page(f"<div><p>{_LEAD}</p><p>{_FIRST}</p><p>{_LAST}</p></div>{foot}"), PORTALS["lai_chau"])
    assert (article.text.endswith(_LAST), article.source) == (True, "Báo Điện Biên Phủ")


@pytest.mark.parametrize(
    "buttons",
    [
        "<div>Chia sẻ: <a href='#f'>Facebook</a> <a href='#z'>Zalo</a></div>",
        "<div>Cỡ chữ: <a href='#'>A-</a> <a href='#'>A</a> <a href='#'>A+</a></div>",
        "<div><a href='#in'>In bài viết</a> | <a href='#gui'>Gửi cho bạn bè</a></div>",
        "<p>Lượt xem: 1.203</p>",
    ],
)
@pytest.mark.parametrize(
    ("label", "author"), [("Tác giả:", None), ("Nguồn tin:", None), ("Nguồn tin", None), ("<b>PV</b>", "PV")]
)
def test_buttons_beside_a_label_without_a_value_are_none(label: str, author: str | None, buttons: str) -> None:
    foot = f"<footer><p>{label}</p>{buttons}</footer>"
    article = extract(_page(f"<main><div><p>{_LEAD}</p><p>{_FIRST}</p></div>{foot}</main>"), PORTALS["lai_chau"])
    assert (article.text, article.author, article.source) == (f"{_LEAD}\n\n{_FIRST}", author, None)
