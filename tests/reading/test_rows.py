"""What a page tells of an article in rows and lists of fields near its title, and which of two sections it means."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from crawler.reading.lines.parts import parts_of
from crawler.reading.page.blocks import Block
from tests.reading.office import OFFICE, fetched

_TITLE = "Bản Nậm Sin khánh thành nhà văn hóa dựng bằng gỗ pơ mu"
_FIRST = "Sáng 20/11, bản Nậm Sin khánh thành nhà văn hóa ba gian dựng bằng gỗ pơ mu do dân bản góp suốt hai mùa rẫy."
_SECOND = "Nhà có chỗ cho một trăm người ngồi họp, gian bên để trống chiêng và tủ sách của đồn biên phòng tặng."
_TEXT = f"{_FIRST}\n\n{_SECOND}"
_BODY = f"<p>{_FIRST}</p><p>{_SECOND}</p>"
_MENU = "<ul>" + "".join(f"<li><a href='/{n}'>Mục số {n}</a></li>" for n in range(5)) + "</ul>"


def _read(above: str, below: str = "", over: str = "", text: str = _BODY) -> Article:
    column = f"{over}<div><h1>{_TITLE}</h1>{above}</div><div class='c'>{text}</div>{below}"
    page = f"<html><head><title>{_TITLE}</title></head><body>{_MENU}<main>{column}</main></body></html>"
    return extract(fetched("/tin/nha/", page), OFFICE)


@pytest.mark.parametrize(
    ("row", "author"),
    [
        ("<span>Vàng A Dơ</span> <span>1867</span>", "Vàng A Dơ"),
        ("bởi <b>Lê Thu Trang</b> <i>(Bình luận: 0)</i>", "Lê Thu Trang"),
        ("<a href='/user/2'>Lỳ Mé Gơ</a>/<span>Số lượt xem (62)</span>/<span>Bình luận (0)</span>", "Lỳ Mé Gơ"),
        ("<span>796 từ</span> <span>3 phút</span>", None),
    ],
)
def test_a_row_of_fields_below_the_title_of_an_undated_article_is_no_text(row: str, author: str | None) -> None:
    article = _read(f"<p>{row}</p>")
    assert (article.text, article.author) == (_TEXT, author)


@pytest.mark.parametrize("foot", [("In trang", "Gửi bạn bè"), ("Lượt xem", "120")])
def test_fields_and_counters_in_rows_of_label_and_value_are_no_text(foot: tuple[str, str]) -> None:
    pairs = [("Ngày đăng", "14/06/2022"), ("Lượt xem", "120"), ("Chuyên mục", "Bản làng")]
    head, below = (
        "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows) for rows in (pairs, [foot] * 2)
    )
    told = "".join(f"<tr><td colspan='2'><p>{line}</p></td></tr>" for line in (_FIRST, _SECOND))
    page = f"<title>{_TITLE}</title>{_MENU}<table><tr><td colspan='2'><h1>{_TITLE}</h1></td></tr>{head}{told}{below}</table>"
    article = extract(fetched("/tin/nha/", page), OFFICE)
    assert (article.text, article.category, article.published_at) == (_TEXT, "Bản làng", "2022-06-14")


@pytest.mark.parametrize("line", ["<i>(Báo Biên phòng)</i> 14/06/2022", "14/06/2022 | Lượt xem: 12 | (Thời Nay)"])
def test_a_source_in_brackets_may_stand_beside_the_date(line: str) -> None:
    article = _read(f"<p>{line}</p>")
    assert (article.published_at, article.text) == ("2022-06-14", _TEXT)


@pytest.mark.parametrize("line", ["<p><b>Văn Tâm</b></p>", "<div align='right'>Văn Tâm</div>"])
def test_a_short_name_in_bold_or_to_the_right_below_the_last_picture_signs_the_text(line: str) -> None:
    article = _read("<p>14/06/2022</p>", text=f"{_BODY}<p><img src='/nha.jpg' width='600'></p>{line}")
    assert (article.author, [image.caption for image in article.images]) == ("Văn Tâm", [None])


def test_the_parts_of_a_row_tell_author_and_section() -> None:
    row = "bởi <a href='/u/3'>Lỳ Mé Gơ</a>, trong <a href='/category/ban-lang'>Bản làng</a> - 48 lượt xem"
    article = _read(f"<div>{row}</div>")
    assert (article.text, article.author, article.category) == (_TEXT, "Lỳ Mé Gơ", "Bản làng")


def test_a_line_with_words_beside_a_name_is_text() -> None:
    assert _read("<p><b>Vàng A Dơ</b> <i>kể về ngày dựng cột cái</i></p>").text.startswith("Vàng A Dơ")


def test_names_that_link_elsewhere_in_a_row_sign_nothing() -> None:
    row = "<a href='/t/1'>Ngoại giao</a> <a href='/t/2'>Tây Bắc</a> <span>12 lượt xem</span>"
    assert _read(f"<div>{row}</div>").author is None


@pytest.mark.parametrize("name", ["Thu Hà", "BBT", "Phạm Thế - Chu Mò De"])
def test_a_name_right_below_the_title_with_figures_below_it_signs_the_article(name: str) -> None:
    article = _read(f"<div>{name}</div><div><span>796 từ</span> <span>3 phút</span></div>")
    assert (article.text, article.author) == (_TEXT, name)


_WAY = "<ol><li><a href='/'>Trang chủ</a></li><li>{}</li><li>" + _TITLE + "</li></ol>"


@pytest.mark.parametrize("above", ["<p>Danh mục: <a href='/x/4'>Bản làng</a></p>", ""])
def test_what_any_site_calls_its_news_tells_less_than_a_label_or_a_link_to_a_section(above: str) -> None:
    way = _WAY.format("<a href='/blog/'>Blog</a>")
    below = "" if above else "<div><a href='/category/ban-lang/'>Bản làng</a></div>"
    assert _read(above, below, way).category == "Bản làng"
    assert _read("", "", way).category == "Blog"


def test_a_last_step_without_a_link_tells_less_than_a_link_under_a_label() -> None:
    way = "<p><a href='/'>Trang chủ</a> » <a href='/b'>Bản làng</a> » Chính văn</p>"
    filed = "<div>2015-01-05 | Phân loại: <a href='/b'>Bản làng</a> | Lượt xem: 20</div>"
    assert _read(filed, "", way).category == "Bản làng"
    assert _read("", "", way).category == "Chính văn"


_ITEMS = (
    "<li><a href='/b'>Bản làng</a></li>{}<li><a href='/tac-gia/3'>Lỳ Mé Gơ</a></li><li><a href='#'>3 bình luận</a></li>"
)


@pytest.mark.parametrize("day", ["<li><a href='#'>August 30, 2020</a></li>", "<li>August 30, 2020</li>"])
def test_the_one_link_of_a_list_of_fields_that_is_no_other_field_is_the_section(day: str) -> None:
    article = _read(f"<ul>{_ITEMS.format(day)}</ul>{_BODY}", text="")
    assert (article.category, article.author, article.published_at) == ("Bản làng", "Lỳ Mé Gơ", "2020-08-30")
    assert article.text == _TEXT


def test_the_list_of_sections_beside_an_article_tells_which_link_below_its_text_is_one() -> None:
    listed = "<h3>Chuyên mục</h3><ul><li><a href='/b'>Bản làng <i>(25)</i></a></li><li><a href='/k'>Khác</a></li></ul>"
    filed = "<ul><li><a href='/b'>Bản làng</a></li></ul><ul><li><a href='/tag/go'>gỗ</a></li></ul>"
    assert _read("", f"<div>{filed}</div><div>{listed}</div>").category == "Bản làng"
    assert _read("", f"<div>{filed}</div>").category is None


@pytest.mark.parametrize("by", ["<li>Tác giả: <a href='/u/1'>Lỳ Mé Gơ</a></li>", ""])
def test_a_time_is_the_days_label_only_among_fields(by: str) -> None:
    article = _read(f"<ul>{by}<li>Thời gian: 15 tháng 3, 2018</li></ul>")
    assert (article.published_at, article.text == _TEXT) == (("2018-03-15", True) if by else (None, False))
    assert article.published_raw == ("Thời gian: 15 tháng 3, 2018" if by else None)


def test_a_time_beside_how_many_read_is_the_days_label() -> None:
    article = _read("<div>Thời gian: 16:04 ngày 13/09/2019 | Lượt xem: 312</div>")
    assert (article.published_at, article.published_raw) == (
        "2019-09-13T16:04:00+07:00",
        "Thời gian: 16:04 ngày 13/09/2019",
    )


@pytest.mark.parametrize("over", ["<h4><span>Bởi</span><a href='/author/x/'>Lỳ Mé Gơ</a></h4>", ""])
def test_topics_may_stand_beside_the_day_below_who_wrote(over: str) -> None:
    article = _read(f"{over}<div>February 8, 2016 <a href='/tag/a/'>#biên giới</a>, <a href='/tag/b/'>#gỗ</a></div>")
    assert (article.published_at, article.author) == ("2016-02-08", "Lỳ Mé Gơ" if over else None)


@pytest.mark.parametrize(("phrase", "section"), [("Đối thoại", "Đối thoại"), ("Sở Ngoại vụ", None), ("Lai Châu", None)])
def test_a_phrase_in_an_element_of_its_own_beside_the_day_is_the_section(phrase: str, section: str | None) -> None:
    row = f"<div><span>{phrase}</span><span>Bởi Lỳ Mé Gơ</span><span>18/04/2018</span></div>"
    assert _read(row).category == section


@pytest.mark.parametrize("told", ["20 Jun 2016", "3 phút đọc"])
def test_the_only_topic_in_the_line_of_the_day_or_a_figure_above_the_title_is_the_section(told: str) -> None:
    column = f"<article><div>{told} <a href='/tag/ban-lang/'>Bản làng</a></div><h1>{_TITLE}</h1>{_BODY}</article>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{_MENU}<main>{column}</main></body></html>"
    assert extract(fetched("/tin/nha/", page), OFFICE).category == "Bản làng"


_SHORT = "Bà con bản Nậm Sin ra bến đón khách"


@pytest.mark.parametrize(("box", "caption"), [("<div>{}{}</div>", None), ("{}<div>{}</div>", _SHORT)])
def test_the_first_line_of_the_text_captions_no_picture_that_stands_beside_the_text(
    box: str, caption: str | None
) -> None:
    line = f"<p style='text-align:center'>{_SHORT}</p>"
    text = f"<div><img src='/anh/nha.jpg'></div>{box.format(line, _BODY)}"
    article = _read("<p>18/04/2018</p>", text=text)
    assert [image.caption for image in article.images] == [caption]


def test_a_photograph_that_opens_the_box_of_the_title_is_the_articles() -> None:
    head = f"<div><img src='/anh/nha.jpg'><div><h1>{_TITLE}</h1><p>Tác giả: Lỳ Mé Gơ | 2018-04-18</p></div></div>"
    page = f"<title>{_TITLE}</title><body>{_MENU}{head}<div>{_BODY}</div></body>"
    article = extract(fetched("/tin/nha/", page), OFFICE)
    assert [image.url for image in article.images] == ["http://a.example/anh/nha.jpg"]


def test_a_title_told_again_with_its_day_below_the_text_is_not_the_articles_title() -> None:
    again = (
        f"<div><div>{_TITLE}</div><div>http://a.example/tin/nha/</div><div>Đăng vào</div><div>28/06/2022</div></div>"
    )
    head = f"<div class='banner'><div class='h2'><span>{_TITLE}</span></div><div><i>Vàng A Dơ</i><b>28/06/2022</b></div></div>"
    page = f"<title>{_TITLE}</title><body>{_MENU}{head}<div>{_BODY}<p>Dân bản xem múa khèn đến khuya.</p></div>{again}"
    article = extract(fetched("/tin/nha/", page), OFFICE)
    assert article.text.startswith(_TEXT)
    assert (article.author, article.published_at) == ("Vàng A Dơ", "2022-06-28")


@pytest.mark.parametrize(
    ("beside", "author"),
    [
        ("Đức Hạnh", "Đức Hạnh"),
        ("CTV Hoàng Thèn", "CTV Hoàng Thèn"),
        ("Điện Biên", None),
        ("<a href='/t/9'>Tây Bắc</a>", None),
        ("Ban Biên tập", None),
    ],
)
def test_a_pen_name_beside_the_day_signs_the_article(beside: str, author: str | None) -> None:
    assert _read(f"<div>November 5, 2019 · 3 min · {beside}</div>").author == author


def test_a_label_glued_to_its_name_above_the_day_above_the_title_names_the_author() -> None:
    head = f"<div><div>by<b>Lò Thị Diệp</b></div><div>August 30, 2019</div></div><h2>{_TITLE}</h2>{_BODY}"
    page = f"<title>{_TITLE}</title><body>{_MENU}<div><article>{head}</article></div></body>"
    assert extract(fetched("/tin/nha/", page), OFFICE).author == "Lò Thị Diệp"


def test_the_sections_of_the_cards_below_an_article_are_no_entries() -> None:
    card = (
        "<div><a href='/category/ban/'>Bản làng</a><h4><a href='/tin/{0}'>Bản số {0} có nhà văn hóa mới</a></h4></div>"
    )
    cards = "".join(card.format(n) for n in range(3))
    article = _read("<p>18/04/2018</p>", f"<div><h4>Bài viết liên quan</h4><div>{cards}</div></div>")
    assert [one.title for one in article.related] == [f"Bản số {n} có nhà văn hóa mới" for n in range(3)]


def test_a_way_by_arrows_may_begin_with_the_name_of_the_site() -> None:
    way = "<p><a href='/'>Sở Ngoại vụ</a> › <a href='/cong'>Cổng</a> › <a href='/d'>Điểm tin</a> › Xem nội dung</p>"
    assert _read("<p>18/04/2018</p>", "", f"{way}<p>In trang</p>").category == "Điểm tin"


_LD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "%s"}}</script>'
)


@pytest.mark.parametrize(
    ("declared", "line", "author"),
    [
        (_LD % "Sương Mai", "<p>Sương Mai</p>", "Sương Mai"),
        (
            "<meta name='author' content='Sương Mai'>",
            "<div><b>Sương Mai</b> <i>Phóng viên biên giới</i></div>",
            "Sương Mai",
        ),
        (_LD % "Sương Mai", "<p>Mùa này sương mai xuống sớm trên bản Nậm Sin, bà con dậy từ ba giờ.</p>", None),
        (_LD % "admin", "<p>admin</p>", None),
        ("", "<p>Sương Mai</p>", None),
    ],
)
def test_what_a_page_declares_of_its_author_confirms_a_name_that_readers_see(
    declared: str, line: str, author: str | None
) -> None:
    column = f"<main><h1>{_TITLE}</h1><p>18/04/2018</p><p>Một hai ba</p>{line}<div>{_BODY}</div></main>"
    page = f"<html><head><title>{_TITLE}</title>{declared}</head><body>{_MENU}{column}</body></html>"
    article = extract(fetched("/tin/nha/", page), OFFICE)
    assert article.author == author
    assert "Sương Mai\n" not in article.text or not author


def test_a_row_of_labelled_links_to_a_section_and_topics_is_no_text() -> None:
    row = "Posted in: <a href='/categories/b'>Bản làng</a> Tags: <a href='/tags/go'>gỗ</a>, <a href='/tags/xoe'>xòe</a>"
    article = _read(f"<p>18/04/2018</p><div>{row}</div>")
    assert (article.text, article.category) == (_TEXT, "Bản làng")


def test_who_wrote_the_day_and_the_section_in_one_line_below_the_text() -> None:
    row = "Bởi <a href='/nguoi'>Lỳ Mé Gơ</a>, <time>18/04/2018</time>. <a href='/category/b'>Bản làng</a>"
    article = _read("<p>18/04/2018</p>", f"<footer><p>{row}</p></footer>")
    assert (article.text, article.author, article.category) == (_TEXT, "Lỳ Mé Gơ", "Bản làng")


def test_a_link_that_asks_for_an_author_or_a_topic_leads_to_one() -> None:
    fields = "<p><a href='/blog?author=4'>Lỳ Mé Gơ</a></p>"
    topics = "<ul><li><a href='/archive?tag=a'>gỗ</a></li><li><a href='/archive?tag=b'>xòe</a></li></ul>"
    article = _read(f"{fields}{topics}<ul><li>Vàng A Dơ</li><li>18/04/2018</li></ul>")
    assert (article.text, article.published_at) == (_TEXT, "2018-04-18")


def test_a_link_to_the_comments_beside_the_day_is_no_section() -> None:
    row = "<span>18/04/2018</span> <span>Bởi Lỳ Mé Gơ</span> <span><a href='#respond'>Leave your thoughts</a></span>"
    assert _read(f"<div>{row}</div>").category is None


@pytest.mark.parametrize(
    ("line", "caption"),
    [("两国代表在莱州市举行会谈。", None), ("两国代表在莱州市举行会谈", "两国代表在莱州市举行会谈")],
)
def test_a_chinese_sentence_below_the_first_picture_opens_the_text(line: str, caption: str | None) -> None:
    told = "双方回顾了去年的合作成果，一致认为口岸货运量增长较快，边民往来更加便利，并签署了会议纪要。"
    text = f"<p><img src='/anh/nha.jpg'></p><p>{line}</p><p>{told}</p><p>{told}</p>"
    assert [image.caption for image in _read("<p>18/04/2018</p>", text=text).images] == [caption]


def test_a_name_and_a_day_below_the_text_are_a_comments() -> None:
    comment = "<div><b>Nguyễn Văn Bình</b> <i>20/04/2018</i></div><p>Nhà đẹp quá, chúc mừng bà con.</p>"
    assert _read("<p>18/04/2018</p>", f"<h3>Bình luận</h3>{comment}").author is None


def test_a_line_of_marks_has_no_parts() -> None:
    line = Block("— | •", 0)
    line.pieces, line.links = ("— |", " ", "•"), (("/tin/", "•"),)
    assert parts_of(line) == []


def test_the_owner_in_an_imprint_right_below_the_text_is_no_author() -> None:
    imprint = "<div>2163 Người đang Online<br>Bản quyền © Sở Ngoại vụ tỉnh<br>Điện thoại: 0213.3.876.543</div>"
    assert _read("<p>18/04/2018</p>", imprint).author is None


def test_the_day_of_the_week_before_a_date_below_the_text_is_no_author() -> None:
    article = _read("", "<div>Thứ Năm, 16/07/2015 - 14:10</div><h3>Ý kiến bạn đọc</h3>")
    assert (article.author, article.published_at) == (None, "2015-07-16T14:10:00+07:00")


def test_a_table_whose_only_row_lost_its_cells_is_read() -> None:
    row = "<table><tr><b>Số máy: 0213 3876 999</b></tr></table>"
    for torn in (row, row.replace("tr>", "tr><form></form>"), row.replace("<b>", "<caption>")):
        article = _read("<p>14/06/2022</p>", text=f"{_BODY}{torn}")
        assert article.text.startswith(_TEXT)
