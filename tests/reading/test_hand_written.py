"""What sixty pages written by hand showed: entries that name who made each, a lead beside its picture, files that end a
text, a menu in a row of cells.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, SoftNotFoundError, extract

_TITLE = "Trao giải cuộc thi vẽ tranh vùng cao"
_LEAD = "Ban giám khảo chọn sáu bức trong số hai trăm bức tranh của học sinh ba huyện giáp biên gửi về dự thi năm nay."
_LAST = "Tranh được treo ở nhà văn hóa huyện đến hết tháng, sau đó chuyển tặng trường bạn bên kia biên giới."
_ENTRIES = ("Giải Nhất", "Tranh: Chợ trâu", "Tác giả: Vừ Thị Chía", "Giải Nhì", "Tranh: Bếp lửa", "Tác giả: Lò Văn Inh")
_PLACE = (*_ENTRIES, "Giải Ba", "Tranh: Mưa ngâu", "Tác giả: Tẩn Mý Dao")


def _read(
    body: str, above: str = "", portal: str = "dien_bien_stttt", date: str = "Thứ ba - 12/03/2024 16:20"
) -> Article:
    html = (
        f"<html><head><meta charset='utf-8'><title>{_TITLE}</title></head><body>{above}"
        f"<h1>{_TITLE}</h1><div>{date}</div>{body}</body></html>"
    )
    return extract(
        Page("http://a.example/tin/12.html", html.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS[portal]
    )


def _paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("behind", [(), ("Ban tổ chức giữ bản quyền tranh.",), (_LAST,)])
def test_who_made_each_of_several_works_is_told_and_signs_nothing(behind: tuple[str, ...]) -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, *_PLACE, *behind)}</div><p>Tác giả: Hà An</p>")
    assert article.text.split("\n\n") == [_LEAD, *_PLACE, *behind]
    assert article.author == "Hà An"


def test_a_label_given_again_below_the_last_sentence_signs() -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, *_ENTRIES, _LAST, 'Tác giả: Hà An')}</div>")
    assert article.text.split("\n\n") == [_LEAD, *_ENTRIES, _LAST]
    assert article.author == "Hà An"


_NUKEVIET = "<div><div><img src='/tin/tranh.jpg'></div><div class='{}'>{}</div></div><div id='news-bodyhtml'>{}</div>"


def test_no_lead_that_the_layout_knows_captions_the_picture_beside_it() -> None:
    lead = "Ban giám khảo chọn sáu bức trong số hai trăm bức gửi về dự thi."
    article = _read(_NUKEVIET.format("hometext", lead, _paragraphs(_LEAD, _LAST)))
    assert (article.lead, [image.caption for image in article.images]) == (lead, [None])
    article = _read(_NUKEVIET.format("x", "Học sinh vẽ ở sân trường", _paragraphs(_LEAD, _LAST)))
    assert [image.caption for image in article.images] == ["Học sinh vẽ ở sân trường"]


_OWN = "Trang tin cung cấp thông tin về tiềm năng, thế mạnh và các cơ hội hợp tác của tỉnh tới bạn bè quốc tế gần xa."
_FILE = "<div><img src='/i/doc.gif'> <a href='/tep/danh-sach.doc'>Danh sách</a></div>"


@pytest.mark.parametrize("text", [(_LEAD,), (_LEAD, _LAST)])
def test_a_box_with_a_heading_behind_the_files_is_no_text(text: tuple[str, ...]) -> None:
    article = _read(f"<div>{_paragraphs(*text)}</div>{_FILE}<section><h3>Trang tin</h3><p>{_OWN}</p></section>")
    assert article.text.split("\n\n") == [*text]
    assert [file.title for file in article.attachments] == ["Danh sách"]


def test_a_text_goes_on_behind_a_file_in_its_own_box() -> None:
    article = _read(f"<div><p>{_LEAD}</p>{_FILE}<h3>Trưng bày</h3><p>{_LAST}</p></div>")
    assert article.text.split("\n\n")[-2:] == ["Trưng bày", _LAST]


_LINKS = (("/", "TRANG CHỦ"), ("/tin", "TIN TỨC"), ("/du-lich", "DU LỊCH"), ("/bien-gioi", "BIÊN GIỚI"))
_CELLS = "".join(f"<td><a href='{href}'>{name}</a></td>" for href, name in _LINKS)


def test_a_row_of_linked_cells_is_the_menu_and_no_way_to_the_article() -> None:
    date = "Thời gian đăng: 3/12/2024 4:20:00 PM"
    body = f"<div>{_paragraphs(_LEAD, _LAST)}</div>"
    assert _read(body, f"<table><tr>{_CELLS}</tr></table>", "dien_bien", date).category is None
    way = "".join(f"<td><a href='{href}'>{name}</a></td><td>»</td>" for href, name in _LINKS[:3])
    assert _read(body, f"<table><tr>{way}</tr></table>", "dien_bien", date).category == "DU LỊCH"


_PAPERS = (
    ("Số/Ký hiệu: 21/QĐ-UBND", "Trích yếu: Quy chế tiếp khách"),
    ("Số/Ký hiệu: 9/KH-UBND", "Trích yếu: Lễ hội hoa"),
)
_LABELLED = "".join(
    f"<p>{'<br>'.join(paper)}</p>" for paper in (*_PAPERS, ("Số/Ký hiệu: 5/TB-UBND", "Trích yếu: Lịch họp"))
)


def test_an_article_in_a_cell_that_quotes_several_documents_is_no_register() -> None:
    article = _read(f"<table><tr><td><p>{_LEAD}</p>{_LABELLED}<p>{_LAST}</p></td></tr></table>")
    assert article.text.split("\n\n")[:3] == [_LEAD, *_PAPERS[0]]


def test_documents_each_in_a_row_are_a_register() -> None:
    rows = "".join(f"<tr><td>Số/Ký hiệu: {at}/KH</td><td>Trích yếu: {_LEAD}</td><td>{_LAST}</td></tr>" for at in (7, 8))
    with pytest.raises(ExtractionError):
        _read(f"<table>{rows}</table>")


def test_place_and_day_of_a_letter_are_no_entry_of_a_list() -> None:
    letter = ("Mường Khoa, ngày 12 tháng 6 năm 2019", "Chúng tôi đã nhận được hai trăm bức tranh, xin cảm ơn.", _LAST)
    picture = "<figure><p><img src='/tin/thu.jpg'></p><figcaption>Ảnh: Hà An</figcaption></figure>"
    lead = f"<div>{picture}<div>{_LEAD}</div></div>"
    article = _read(f"{lead}<div>{_paragraphs(*letter)}</div><div><p>Tác giả: Hà An</p></div>")
    assert article.text.split("\n\n") == [_LEAD, *letter]


def test_whom_a_letter_is_addressed_to_captions_no_picture() -> None:
    picture, told = "<p align='center'><img src='/tin/thu.jpg'></p>", "Kính gửi: Thầy cô giáo trường bạn"
    article = _read(f"<div><p>{_LEAD}</p>{picture}<p align='center'>{told}</p>{_paragraphs(_LAST, _OWN)}</div>")
    assert article.text.split("\n\n") == [_LEAD, told, _LAST, _OWN]


def test_an_office_signs_with_what_it_did_in_brackets() -> None:
    sign = "<p align='right'><b>Phòng Thông tin (tổng hợp)</b></p>"
    article = _read(f"<div>{_paragraphs(_LEAD, 'Tranh treo ở đâu', 'Nhà văn hóa huyện, tầng hai')}{sign}</div>")
    assert article.author == "Phòng Thông tin"
    assert article.text.split("\n\n")[-1] == "Nhà văn hóa huyện, tầng hai"


@pytest.mark.parametrize("title", ["Nhận bản tin đối ngoại", "Nhận tin của Sở"])
def test_a_page_that_offers_letters_to_its_reader_is_no_article(title: str) -> None:
    told = "Bản tin ra mỗi sáng thứ hai, gồm lịch sự kiện và một bài về con người vùng biên."
    form = "<form><label>Email của bạn</label><input type='email'><button>Đăng ký</button></form>"
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{told}</p>{form}</body></html>"
    page = Page("http://a.example/nhan-tin", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ExtractionError):
        extract(page, PORTALS["lai_chau"])


def _named(title: str, body: str) -> Article:
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    return extract(Page("http://a.example/tin/9", html.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize("title", ["Trang không tìm thấy trong cuốn sổ tay", "Trang không tồn tại trong sổ cái"])
def test_a_page_of_a_book_is_missed_by_an_article(title: str) -> None:
    posted = "<p>(Ngày đăng :07/08/2017 4:04:29 CH)</p>"
    assert _named(title, f"{posted}<div>{_paragraphs(_LEAD, _LAST)}</div>").title == title


@pytest.mark.parametrize("title", ["Trang không tìm thấy tại địa chỉ này", "Nội dung không tồn tại trong hệ thống"])
def test_a_page_of_the_site_is_missed_by_none(title: str) -> None:
    with pytest.raises(SoftNotFoundError):
        _named(title, "<p>Mời bạn quay về trang chủ.</p>")


_HONOURED = ("1. Ông Tẩn Lao Lở", "2. Bà Hoàng Thị Mẩy", "3. Ông Bun Thạch")


@pytest.mark.parametrize(
    "between",
    ["", "<div>00:00 / 03:12</div>", "<figure><img src='/tin/a.jpg'><figcaption>Lễ trao</figcaption></figure>"],
)
def test_what_a_phrase_announces_is_the_text_below_its_lead(between: str) -> None:
    lines = ("Ban tổ chức tặng bằng khen cho ba người:", *_HONOURED)
    article = _read(f"<h2>{_LEAD}</h2>{between}<div>{_paragraphs(*lines)}</div><p>Tin liên quan</p>")
    assert article.text.split("\n\n") == [_LEAD, *lines]


def test_a_phrase_that_announces_links_is_the_site_s() -> None:
    links = "".join(f"<p><a href='/n/{at}'>{name}</a></p>" for at, name in enumerate(_HONOURED))
    article = _read(f"<h2>{_LEAD}</h2><div><p>Mời bạn đọc xem các trang khác:</p>{links}</div>")
    assert article.text == _LEAD
