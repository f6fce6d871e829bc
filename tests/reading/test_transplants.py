"""Other texts in known skeletons: what a text says, and what is set into it, must not change what is read of a page.

Each page here stands for a kind that came up when the bodies of the generator's pages were exchanged at random.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import SoftNotFoundError
from crawler.reading.extract import extract

_TITLE = "Trồng lại hàng cây bên con dốc cũ"
_LEAD = "Sáng 12/3, thanh niên hai xã giáp biên trồng lại hàng sa mu dọc con dốc nối hai phiên chợ."
_TEXT = (
    "Hàng cây cũ đổ gần hết trong trận bão năm ngoái, chỉ còn ba gốc ở đầu dốc đứng được tới nay.",
    "Mỗi đoàn viên nhận hai cây, ghi tên mình vào biển gỗ và hẹn ba năm sau quay lại đo chiều cao.",
    "Hạt kiểm lâm cho mượn cuốc, xã bạn góp một trăm hai mươi cây giống ươm từ hạt nhặt trên đỉnh núi.",
)
_DATE = "Thứ ba - 12/03/2024 16:20"


def _page(body: str, title: str = _TITLE, date: str = _DATE, above: str = "") -> Page:
    html = (
        f"<html><head><meta charset='utf-8'><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>"
        f"<div>{above}<h1>{title}</h1><div>{date}</div>{body}</div></body></html>"
    )
    return Page("http://a.example/tin/12.html", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))


def _read(body: str, title: str = _TITLE, date: str = _DATE, above: str = "") -> Article:
    return extract(_page(body, title, date, above), PORTALS["dien_bien_stttt"])


def _paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


_PICTURE = "<p style='text-align:center'><img src='/upload/doc.jpg' alt=''></p>"


def test_a_sentence_that_finds_nothing_does_not_make_a_page_missing() -> None:
    told = "Không tìm thấy trang nào trong sách cũ chép chuyện này, chỉ có các cụ già còn kể."
    assert _read(_paragraphs(_LEAD, *_TEXT[:2], told)).text.split("\n\n")[-1] == told


def test_a_title_that_finds_nothing_is_believed_where_sentences_stand_below_it() -> None:
    title = "Không tìm thấy đường về, cụ bà được bản bạn cưu mang"
    assert _read(_paragraphs(_LEAD, *_TEXT), title=title).title == title


@pytest.mark.parametrize("told", ["", _TEXT[0]])
def test_a_page_that_misses_another_is_refused(told: str) -> None:
    body = _paragraphs("Không tìm thấy trang bạn yêu cầu, có thể địa chỉ đã thay đổi.", told)
    with pytest.raises(SoftNotFoundError):
        _read(body, title="Không tìm thấy bài", date="")


def test_the_first_line_of_a_text_parted_by_breaks_captions_no_picture_above_it() -> None:
    article = _read(f"<p>{_LEAD}</p>{_PICTURE}<div>{'<br><br>'.join(_TEXT)}</div>")
    assert article.text.split("\n\n") == [_LEAD, *_TEXT]
    assert [image.caption for image in article.images] == [None]


def test_a_sentence_set_as_the_text_captions_no_picture_whose_file_is_named_in_its_own_way() -> None:
    named = f"{_PICTURE}<p style='text-align:center'>doc.jpg</p>"
    short = "Buổi sáng trời mù, đoàn đi bộ lên dốc."
    article = _read(f"<p><b>{_LEAD}</b></p>{named}{_paragraphs(short, *_TEXT)}")
    assert article.text.split("\n\n") == [_LEAD, short, *_TEXT]


_ITEMS = ("Hai mươi cuốc chim", "Một trăm hai mươi cây giống", "Bốn mươi biển gỗ khắc tên", "Sáu gùi phân hoai")


@pytest.mark.parametrize("place", [2, 3])
def test_an_item_of_a_list_captions_no_picture_set_into_the_list(place: int) -> None:
    lines = [f"<p>{line}</p>" for line in (_LEAD, _TEXT[0], *_ITEMS, _TEXT[1])]
    lines.insert(2 + place, _PICTURE)
    article = _read("".join(lines))
    assert article.text.split("\n\n") == [_LEAD, _TEXT[0], *_ITEMS, _TEXT[1]]


_SET_OFF = {
    "italic": "<p style='text-align:center'><img src='/upload/hai.jpg'></p><p style='text-align:center'><em>{}</em></p>",
    "table": "<table><tr><td><img src='/upload/hai.jpg'></td></tr><tr><td>{}</td></tr></table>",
    "figure": "<figure><img src='/upload/hai.jpg'><figcaption>{}</figcaption></figure>",
    "center": "<center><img src='/upload/hai.jpg'><br>{}</center>",
}


@pytest.mark.parametrize("dress", _SET_OFF)
def test_no_line_set_as_the_text_is_a_caption_where_captions_are_set_off(dress: str) -> None:
    caption, heading = "Đoàn viên hai xã bên gốc sa mu còn lại", "Ba năm sau gặp lại"
    other = _SET_OFF[dress].format(caption)
    article = _read(f"{_paragraphs(_LEAD, _TEXT[0])}{other}<p>{_TEXT[1]}</p>{_PICTURE}{_paragraphs(heading, _TEXT[2])}")
    assert article.text.split("\n\n") == [_LEAD, _TEXT[0], _TEXT[1], heading, _TEXT[2]]
    assert [image.caption for image in article.images] == [caption, None]


def test_a_plain_line_captions_a_picture_where_no_other_is_captioned() -> None:
    caption = "Đoàn viên hai xã bên gốc sa mu còn lại"
    article = _read(f"{_paragraphs(_LEAD, _TEXT[0])}{_PICTURE}{_paragraphs(caption, _TEXT[1], _TEXT[2])}")
    assert [image.caption for image in article.images] == [caption]


@pytest.mark.parametrize("dress", _SET_OFF)
def test_short_lines_behind_a_captioned_picture_end_the_text(dress: str) -> None:
    caption = "Đoàn viên hai xã trồng cây dọc con dốc nối hai phiên chợ vùng cao, sáng 12/3, trong mưa bụi và gió lạnh"
    box = _SET_OFF[dress].format(caption)
    article = _read(f"{_paragraphs(_LEAD, _TEXT[0])}{box}{_paragraphs(*_ITEMS[:2])}<p>Lượt xem: 120</p>")
    assert article.text.split("\n\n") == [_LEAD, _TEXT[0], *_ITEMS[:2]]
    assert [image.caption for image in article.images] == [caption]


_CAROUSEL = (
    "<div role='region'><h3>Xem bằng mắt</h3><button>‹</button><ul>"
    + "".join(
        f"<li><a href='/doc/{at}'><img src='/nho/{at}.jpg' alt=''></a><span>0{at}:10</span><a href='/doc/{at}'>{name}</a></li>"
        for at, name in enumerate(("Thị xã lấy ý kiến về phố đi bộ", "Phát động tháng đọc sách vùng biên"), 2)
    )
    + "</ul><button>›</button></div>"
)
_BETWEEN = {
    "a carousel": _CAROUSEL,
    "files": "<div>File đính kèm</div><div><a href='/tep/118.pdf'>Kế hoạch 118/KH-UBND</a></div>"
    "<div><a href='/tep/02.docx'>Biểu mẫu 02 kèm theo</a></div>",
}


@pytest.mark.parametrize("between", _BETWEEN)
def test_a_short_text_goes_on_behind_what_parts_it_from_its_lead(between: str) -> None:
    article = _read(f"<h2>{_LEAD}</h2>{_BETWEEN[between]}<div>{_paragraphs(*_TEXT[:2])}</div>")
    assert article.text.split("\n\n") == [_LEAD, *_TEXT[:2]]


def test_a_short_text_goes_on_behind_author_and_date_in_a_box() -> None:
    box = f"<div><div><a href='/tac-gia/7'>Lò Thị Sáo</a></div><div>{_DATE}</div></div>"
    article = _read(f"<p>{_LEAD}</p>{box}<table><tr><td>{_paragraphs(*_TEXT[:2])}</td></tr></table>", date="")
    assert article.text.split("\n\n") == [_LEAD, *_TEXT[:2]]
    assert article.published_raw == _DATE


def test_a_line_that_goes_on_behind_its_date_is_no_entry_of_a_list() -> None:
    first = "Chúng tôi, đại diện ngành du lịch của hai tỉnh, họp tại thị trấn giáp biên ngày 19 tháng 11 năm 2018,"
    player = "<div><button>Nghe</button><span>00:00</span> / <span>03:12</span></div>"
    rest = ("Nhận thấy rằng hai địa phương cùng chia sẻ một dòng suối;", "Cùng tuyên bố:", _TEXT[1])
    article = _read(f"<h2>{_LEAD}</h2>{player}<div>{_paragraphs(first, *rest)}</div>")
    assert article.text.split("\n\n") == [_LEAD, first, *rest]


def test_no_day_of_a_programme_dates_an_article_that_is_dated_above_its_title() -> None:
    days = ("Thứ sáu, ngày 12/4/2024", "- 7 giờ: đón đoàn", "Thứ bảy, ngày 13/4/2024", "- 15 giờ: chợ phiên ba nước")
    above = f"<table><tr><td><small>{_DATE}</small></td></tr></table>"
    article = _read(_paragraphs(_LEAD, *days, _TEXT[0]), date="", above=above)
    assert article.published_raw == _DATE
    assert article.text.split("\n\n") == [_LEAD, *days, _TEXT[0]]


def test_a_text_goes_on_in_another_box_behind_a_picture_its_file_and_its_photographer() -> None:
    head = "<div align='center'><img src='/upload/doc.jpg'></div><p>doc.jpg</p><div align='center'><i>Ảnh: Lò Sáo</i></div>"
    article = _read(f"<h2>{_LEAD}</h2>{head}<table><tr><td>{_paragraphs(*_TEXT)}</td></tr></table>")
    assert article.text.split("\n\n") == [_LEAD, *_TEXT]


@pytest.mark.parametrize(
    "row", ["<div class='et_pb_section s{}'><div>{}</div></div>", "<div class='vc_row row'><div id=c{}>{}</div></div>"]
)
def test_a_text_goes_on_in_the_rows_of_a_page_builder(row: str) -> None:
    parts = (
        f"<h1>{_TITLE}</h1><div>{_DATE}</div>{_paragraphs(_LEAD, *_TEXT[:2])}",
        f"<h2>Ba năm sau</h2>{_paragraphs(_TEXT[2])}",
    )
    html = "".join(row.format(at, part) for at, part in enumerate(parts))
    page = Page("http://a.example/12", f"<title>{_TITLE}</title>{html}".encode(), datetime(2026, 1, 1, tzinfo=UTC))
    article = extract(page, PORTALS["dien_bien_stttt"])
    assert article.text.split("\n\n") == [_LEAD, *_TEXT[:2], "Ba năm sau", _TEXT[2]]


def test_a_long_text_in_a_cell_is_read_behind_a_box_that_nobody_knows() -> None:
    box = "<div style='float:right'><b>Góc nhìn</b><p><a href='/x'>Bản đồ số của những con dốc</a></p><p>2/3</p></div>"
    text = [line for told in _TEXT for line in (told, f"{told[:-1]}, theo sổ ghi của hạt kiểm lâm.")] * 2
    article = _read(f"<h2>{_LEAD}</h2>{box}<table width='100%'><tr><td>{_paragraphs(*text)}</td></tr></table>")
    assert article.text.split("\n\n") == [_LEAD, *text]


def test_a_heading_that_is_never_closed_takes_no_captions_for_headings() -> None:
    caption, part = "Đoàn viên hai xã bên gốc sa mu còn lại", "<h3>Ba năm sau</h3>"
    picture = f"{_PICTURE}<p style='text-align:center'><i>{caption}</i></p>"
    body = f"<div>{_DATE}</div><div><p>{_LEAD}</p>{picture}{_paragraphs(*_TEXT)}{part}{_paragraphs(_TEXT[0])}</div>"
    html = f"<title>{_TITLE}</title><div><h2>{_TITLE}{body}</div>"
    article = extract(Page("http://a.example/12", html.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])
    assert article.text.split("\n\n") == [_LEAD, *_TEXT, "Ba năm sau", _TEXT[0]]
    assert [image.caption for image in article.images] == [caption]
