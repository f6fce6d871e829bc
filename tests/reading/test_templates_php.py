"""What templates of PHP and JavaScript sites set round an article: days in parts, users, rows of buttons, lists of others."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Mở lớp tiếng Lào cho cán bộ xã biên giới"
_LEAD = (
    "Sáng 07/8, Sở Ngoại vụ khai giảng lớp tiếng Lào cho bốn mươi cán bộ của mười hai xã dọc tuyến biên giới phía tây."
)
_LAST = "Lớp học kéo dài ba tháng, mỗi tuần ba buổi tối, do hai thầy giáo người Lào đứng lớp tại trung tâm huyện."
_HEAD = f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p>"
_OTHERS = ("Đón đoàn trồng rừng từ Nhật Bản", "Khảo sát đường bộ nối ba nước")


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>{body}</body></html>"
    return extract(fetched("/tin/1", page), OFFICE)


def _told(between: str = "", last: str = "") -> str:
    return f"<div><p>{_LEAD}</p>{between}<p>{_LAST}</p>{last}</div>"


def _lines(article: Article) -> list[str]:
    return (article.text or "").split("\n\n")


def test_the_figures_of_a_day_may_stand_apart_among_fields() -> None:
    row = "<span>Ngày đăng: 07 - 08 - 2019</span> <span>Tác giả: Lò Văn Chiến</span> <span>Lượt xem: 91 lượt</span>"
    article = _read(f"<h2>{_TITLE}</h2><div>{row}</div>{_told()}")
    assert (article.published_at, article.author) == ("2019-08-07", "Lò Văn Chiến")


@pytest.mark.parametrize(
    ("row", "raw"),
    [
        ("<li>07/08/2019</li><li>14:20</li>", "07/08/2019 14:20"),
        ("<li>14:20</li><li>07/08/2019</li>", "14:20 07/08/2019"),
    ],
)
def test_the_hour_may_stand_in_an_element_of_its_own(row: str, raw: str) -> None:
    article = _read(f"<div><h3>{_TITLE}</h3><ul>{row}</ul></div>{_told()}")
    assert (article.published_at, article.published_raw) == ("2019-08-07T14:20:00+07:00", raw)
    assert _lines(article) == [_LEAD, _LAST]


@pytest.mark.parametrize("label", ["Đăng bởi", "Người đăng bài viết"])
def test_a_user_under_a_label_is_neither_text_nor_author(label: str) -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><div>{label}: quantri</div></div>{_told()}")
    assert (_lines(article), article.author) == ([_LEAD, _LAST], None)


def test_words_smart_tags_part_no_sentence() -> None:
    tagged = '<st1:country-region w:st="on"><st1:place w:st="on">Lào</st1:place></st1:country-region>'
    told = f"<p>{_LEAD.replace('Lào', tagged)}</p><p>{_LAST}</p>"
    assert _lines(_read(f"{_HEAD}<div>{told}</div>")) == [_LEAD, _LAST]


def test_a_drawing_beside_a_button_is_a_button_too() -> None:
    row = '<a href="javascript:void(0)"><img src="/i/print.png"/></a> <a href="/tin/luu/1"><img src="/i/save.png"/></a>'
    assert _read(f"<div>{_HEAD}{row}{_told()}</div>").images == ()


def test_a_bold_line_below_a_picture_is_a_heading_where_captions_are_set_off() -> None:
    framed = "<div style='text-align:center'><img src='/anh/{}.jpg'><br>{}</div><br>"
    pictures = framed.format("mot", "<em>Lớp học</em>") + framed.format("hai", "") + "<strong>Mười hai xã</strong><br>"
    article = _read(f"<div>{_HEAD}<div>{_LEAD}<br>{pictures}{_LAST}<br></div></div>")
    assert [image.caption for image in article.images] == ["Lớp học", None]
    assert "Mười hai xã" in _lines(article)


def test_a_name_in_an_italic_heading_right_below_the_text_signs_it() -> None:
    article = _read(f"<div>{_HEAD}<div>{_told()}</div><h3><i>Minh Quân</i></h3><div>Bình luận ngay</div></div>")
    assert (article.author, _lines(article)) == ("Minh Quân", [_LEAD, _LAST])


def test_the_section_of_an_entry_under_a_label_is_no_entry() -> None:
    cards = "".join(
        f"<div><p><a href='/tin/{at}'>{title}</a></p><p>Trong: <a href='/muc/2'>Biên giới</a></p></div>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}</div><h2>Bài viết cùng chuyên mục</h2><div>{cards}</div>")
    assert [entry.title for entry in article.related] == list(_OTHERS)


def test_a_day_in_brackets_within_each_link_of_a_row_is_the_entrys() -> None:
    row = "".join(
        f"<span><a href='/tin/{at}'>{title} (0{at}/08/2019)</a> </span>" for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}</div><p>Tin khác</p><div>{row}</div>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]
