"""Parts of a page in another order than most: the way below the date, the lead above it, the section below the text, and
plain lines below pictures that are text.
"""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Mở lại đường mòn sang chợ Pa Thơm"
_LEAD = "Sau bốn tháng sửa chữa, đường mòn sang chợ Pa Thơm đã thông."
_FIRST = (
    "Sáng 9/6, hơn hai trăm người của sáu bản giáp biên đã theo đường mòn mới mở để sang chợ Pa Thơm bán mận và gạo."
)
_SECOND = (
    "Đường dài 7 km, rộng 2 m, do dân quân hai xã cùng phát quang và rải đá trong bốn tháng, không ai nhận tiền công."
)
_LONG = (_FIRST, _SECOND, *(f"Ở bản thứ {n}, mỗi nhà góp ba ngày công và một gùi đá." for n in range(3, 12)))
_DAY = "<div>(Ngày đăng :09/06/2014 8:05:00 SA)</div>"
_MENU = "".join(f"<div><a href='/m/{n}'>{n}</a></div>" for n in ("Trang chủ", "Giới thiệu", "Văn bản", "Liên hệ"))
_PICTURE = "<div style='text-align:center'><div><img src='/anh/cho.jpg'></div></div>"


def _extract(*parts: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body>{''.join(parts)}</body></html>"
    return extract(fetched("/tin/cho/", page), PORTALS["lai_chau"])


def _told(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("sign", ["&gt;", "»", " / "])
def test_the_way_to_a_page_may_stand_below_its_date(sign: str) -> None:
    way = f"<div><a href='/'>Trang chủ</a> {sign} <a href='/bg'>Biên giới</a></div>"
    article = _extract(f"<main><h1>{_TITLE}</h1>{_DAY}{way}{_told(_FIRST, _SECOND)}</main>")
    assert (article.category, article.text) == ("Biên giới", f"{_FIRST}\n\n{_SECOND}")


def test_the_section_under_its_label_does_not_hide_the_lead_above_the_date() -> None:
    head = f"<h1>{_TITLE}</h1><div><b>{_LEAD}</b></div><div>Chuyên mục: <a href='/bg'>Biên giới</a></div>{_DAY}"
    article = _extract(f"<main>{head}{_told(_FIRST, _SECOND)}</main>")
    assert (article.lead, article.category) == (_LEAD, "Biên giới")
    assert article.text == f"{_LEAD}\n\n{_FIRST}\n\n{_SECOND}"


@pytest.mark.parametrize(("line", "section"), [("Chuyên mục: {}", "Biên giới"), ("Bà con xem {}", None)])
def test_a_section_may_be_told_under_its_label_below_the_text(line: str, section: str | None) -> None:
    below = (
        f"<p>{line.format('<a href=/bg>Biên giới</a>')}</p><h4>Tin liên quan</h4><ul><li><a href='/1'>Chợ</a></li></ul>"
    )
    page = f"<html><head><title>{_TITLE}</title></head><body><main><h1>{_TITLE}</h1>{_DAY}{_told(*_LONG)}</main>"
    assert extract(fetched("/tin/cho/", f"{page}{below}</body></html>"), OFFICE).category == section


def test_the_home_page_linked_again_right_above_the_title_begins_the_way_to_it() -> None:
    way = "<div><a href='/'>Trang chủ</a></div><div><a href='/bg'>Biên giới</a></div>"
    body = f"<div>{_TITLE}</div>{_DAY}{''.join(f'<div>{line}</div>' for line in _LONG)}"
    assert _extract(_MENU, way, body).category == "Biên giới"
    assert _extract(_MENU, body).category is None


def test_a_date_is_no_value_of_the_label_above_it() -> None:
    below = "<div><p>Nguồn: </p><p>Ngày đăng: 09/06/2014 8:05:00 SA</p></div>"
    article = _extract(f"<main><h1>{_TITLE}</h1>{_told(_FIRST, _SECOND)}{below}</main>")
    assert (article.source, article.published_at) == (None, "2014-06-09T08:05:00+07:00")


@pytest.mark.parametrize(
    ("below", "caption"),
    [
        ("Ông Lường Văn Panh, người góp cả đôi trâu kéo đá, nói:", None),
        ("Bà con các bản xuống chợ Pa Thơm", "Bà con các bản xuống chợ Pa Thơm"),
    ],
)
def test_what_opens_a_quotation_captions_no_picture(below: str, caption: str | None) -> None:
    text = f"{_told(_FIRST)}{_PICTURE}{_told(below, 'Có đường rồi thì chợ ở gần.', _SECOND)}"
    assert _extract(f"<main><h1>{_TITLE}</h1>{_DAY}<div>{text}</div></main>").images[0].caption == caption


@pytest.mark.parametrize(("style", "is_text"), [("", True), (" class='chu'", False)])
def test_a_sentence_set_as_the_one_paragraph_above_a_picture_is_text(style: str, is_text: bool) -> None:
    below = "Năm nay chợ họp thêm phiên thứ năm."
    text = f"{_told(_FIRST)}{_PICTURE}<p{style}>{below}</p>"
    assert (below in _extract(f"<main><h1>{_TITLE}</h1>{_DAY}<div>{text}</div></main>").text) == is_text


@pytest.mark.parametrize(
    ("below", "is_text"),
    [("Xã cho biết năm nay chợ họp thêm phiên thứ năm.", True), ("Bà con sáu bản dự lễ thông đường.", False)],
)
def test_where_breaks_alone_part_the_text_a_report_below_a_picture_is_no_caption(below: str, is_text: bool) -> None:
    text = f"<div>{_FIRST}<br><br><img src='/anh/cho.jpg'><br><br>{below}<br><br></div>"
    assert (below in _extract(f"<main><h1>{_TITLE}</h1>{_DAY}{text}</main>").text) == is_text


@pytest.mark.parametrize("day", ["<p><b>Ngày 03/05/2014</b></p>", "<h3>Ngày 03/05/2014</h3>"])
def test_the_first_day_of_a_diary_is_not_the_date_of_its_page(day: str) -> None:
    date = "<p>Thứ hai, 09/06/2014, 16:22 (GMT+7)</p>"
    text = f"<div>{day}{_told(_FIRST)}{day.replace('03', '04')}{_told(_SECOND)}</div>"
    page = f"<p>Biên giới</p>{date}<p><strong>{_TITLE}</strong></p><p><em>{_LEAD}</em></p>{text}"
    article = _extract(page)
    assert (article.published_at, article.lead) == ("2014-06-09T16:22:00+07:00", _LEAD)
    assert "Ngày 03/05/2014" in article.text


def test_a_text_parted_by_breaks_ends_above_the_label_of_its_section() -> None:
    below = "<p align='right'><b>Lò Thị Sương</b></p></article><p>Chuyên mục: <a href='/bg'>Biên giới</a></p>"
    page = f"<article><header><h2>{_TITLE}</h2>{_DAY}</header><p><b>{_LEAD}</b></p>{'<br/><br/>'.join(_LONG)}{below}"
    article = _extract(page, "<p>Các tin khác</p><ul><li><a href='/1'>Chợ phiên Si Pa Phìn</a></li></ul>")
    assert (article.author, article.category) == ("Lò Thị Sương", "Biên giới")
    assert article.text.endswith(_LONG[-1])


@pytest.mark.parametrize(
    "text", [f"<br><br>{_FIRST}<br><br>{_SECOND}<br>", "<p>Giờ</p><p>8:00</p>" + _told(_FIRST, _SECOND)]
)
def test_the_label_of_a_section_between_lead_and_undated_text_is_no_part_of_it(text: str) -> None:
    filed = "<div>Chuyên mục: <a href='/bg'>Biên giới</a></div><div><a href='javascript:print()'>In bài viết</a></div>"
    article = _extract(f"<div><div>{_TITLE}</div><div><strong>{_LEAD}</strong></div>{filed}<div>{text}</div></div>")
    assert (article.lead, article.category) == (_LEAD, "Biên giới")
    assert article.text.endswith(f"{_FIRST}\n\n{_SECOND}") and "Chuyên mục" not in article.text


def test_a_caption_in_words_of_the_page_is_a_caption() -> None:
    first, second = (
        f"<div style='text-align:center'><img src='/anh/{n}.jpg'><br><i>{words}</i></div>"
        for n, words in enumerate(("Cử tri Pa Thơm xem danh sách", "Bỏ phiếu lúc 7:05 sáng"))
    )
    article = _extract(
        f"<main><h1>{_TITLE}</h1>{_DAY}<p><b>{_LEAD}</b></p>{first}{second}{_told(_FIRST, _SECOND)}</main>"
    )
    assert [image.caption for image in article.images] == ["Cử tri Pa Thơm xem danh sách", "Bỏ phiếu lúc 7:05 sáng"]


def test_a_name_set_to_the_right_below_the_last_picture_signs_the_text() -> None:
    below = f"{_PICTURE}</div><div align='right'><b>Lò Thị Sương</b></div>"
    article = _extract(f"<main><h1>{_TITLE}</h1>{_DAY}<div>{_told(_FIRST, _SECOND)}{below}</main>")
    assert (article.author, article.images[0].caption) == ("Lò Thị Sương", None)


@pytest.mark.parametrize(("address", "joined"), [("cho-tinh-pa-thom-muong-luan-vao-hoi", True), ("17", False)])
def test_a_title_over_two_lines_whose_first_ends_in_a_colon_is_one_where_the_address_runs_on(
    address: str, joined: bool
) -> None:
    first, second = "“Chợ tình Pa Thơm”:", "Mường Luân vào hội"
    head = f"<div class='t'>{first}<br/>{second}</div><div>Ngày đăng: 09/06/2014</div>"
    page = f"<html><body>{_MENU}<main>{head}{_told(_FIRST, _SECOND)}</main></body></html>"
    title = extract(fetched(f"/tin/{address}.html", page), PORTALS["lai_chau"]).title
    assert title == (f"{first} {second}" if joined else second)


def test_two_lines_in_type_of_their_own_that_the_page_declares_are_one_title() -> None:
    title = "Thư cảm ơn của<br/>Bệnh viện tỉnh Phông Sa Lỳ"
    page = f"<main><p>Chuyên mục: <a href='/t'>Tin</a></p><font size='5'>{title}</font><br>{_DAY}{_told(*_LONG)}</main>"
    declared = f"<title>{title.replace('<br/>', ' ')}</title>"
    article = extract(fetched("/17", f"<html><head>{declared}</head><body>{page}</body></html>"), PORTALS["lai_chau"])
    assert (article.title, article.text.split("\n\n")[0]) == ("Thư cảm ơn của Bệnh viện tỉnh Phông Sa Lỳ", _FIRST)


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("", ("7:00. Trống nổi lên ba hồi, cụ Hừ mở cổng chợ.", "7:45. Chợ đã đông người sáu bản.")),
        (f"<p>{_FIRST}</p>", ("Theo kế hoạch, chợ mở lại vào tháng 10.",)),
    ],
)
def test_a_cell_that_holds_a_short_text_and_its_picture_frames_no_picture(above: str, told: tuple[str, ...]) -> None:
    caption = "<p style='text-align:center'><i>Chợ Pa Thơm sáng 9/6</i></p>"
    text = f"<table><tr><td>{above}{_PICTURE}{caption}{_told(*told)}</td></tr></table>"
    article = _extract(f"<main><h1>{_TITLE}</h1>{_DAY}<p><b>{_LEAD}</b></p>{text}</main>")
    assert [image.caption for image in article.images] == ["Chợ Pa Thơm sáng 9/6"]
    assert article.text.split("\n\n")[-len(told) :] == list(told)


def test_a_list_below_the_date_that_begins_with_the_home_page_is_the_way() -> None:
    way = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/bg'>Biên giới</a></li></ul>"
    body = f"<main><h1>{_TITLE}</h1>{_DAY}{way}{_told(_FIRST, _SECOND)}</main>"
    article = _extract(_MENU, body)
    assert (article.category, article.text) == ("Biên giới", f"{_FIRST}\n\n{_SECOND}")


def test_pictures_between_a_date_and_a_short_text_do_not_make_it_the_date_at_a_foot() -> None:
    shown = _PICTURE * 7
    head = f"<h1>{_TITLE}</h1><p><b>{_LEAD}</b></p>{_DAY}<ul><li><a href='#f'>Facebook</a></li></ul>"
    told = (
        "7:00. Trống nổi lên ba hồi, cụ Hừ mở cổng chợ Pa Thơm.",
        "7:45. Chợ đã đông người của cả sáu bản giáp biên.",
    )
    article = _extract(f"<main>{head}{shown}{_told(*told)}</main>")
    assert article.published_at == "2014-06-09T08:05:00+07:00"
    assert article.text == f"{_LEAD}\n\n{told[0]}\n\n{told[1]}"
