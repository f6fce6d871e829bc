"""What templates of Java, .NET, Python and old systems set round an article, besides those of test_templates_saved."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Bến đò Nậm Khao chở khách sang hội mùa"
_LEAD = (
    "Sáng 09/3, bến đò Nậm Khao chở hơn bốn trăm lượt khách sang dự hội mùa ở bản bên kia suối, đông nhất từ đầu năm."
)
_LAST = (
    "Tổ tự quản của hai bản cắt cử mười hai người giữ bến, phát áo phao và nhắc khách đứng cách mép nước hai bước chân."
)
_OTHERS = ("Mở lại lớp chữ Thái ở nhà văn hóa", "Ba cột mốc phụ được sơn mới")
_DATE = "<p>09/03/2021 14:20</p>"


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>{body}</body></html>"
    return extract(fetched("/tin/1", page), OFFICE)


def _lines(article: Article) -> list[str]:
    return (article.text or "").split("\n\n")


def _related(article: Article) -> list[tuple[str, str | None]]:
    return [(entry.title, entry.published_at) for entry in article.related]


def test_dated_news_of_the_site_continue_no_list_without_dates() -> None:
    links = "".join(f"<a href='/tin/{at}'>{title}</a><br>" for at, title in enumerate(_OTHERS, 2))
    side = "<ul><li><a href='/n/1'>Hội ý đầu tuần về đón khách</a> (29/03/2021)</li></ul>"
    told = f"<td><h1>{_TITLE}</h1>{_DATE}<p>{_LEAD}</p><p>{_LAST}</p><p><b>Các tin khác:</b></p><p>{links}</p></td>"
    article = _read(f"<table><tr>{told}<td>{side}</td></tr></table>")
    assert _related(article) == [(title, None) for title in _OTHERS]


def test_a_heading_below_the_banner_names_the_section_of_a_lower_heading() -> None:
    menu = "<div><a href='/a'>Bộ máy</a><a href='/b'>Văn bản</a><a href='/c'>Liên hệ</a><a href='/d'>Hỏi đáp</a></div>"
    head = f"<h2>Tin ngành</h2><h3>{_TITLE}</h3><img src='/anh/ben-do.jpg'>"
    body = f"<div><div><img src='/slide.jpg'></div><div><div>{head}<div><p>{_LEAD}</p><p>{_LAST}</p></div></div></div></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{menu}{body}</body></html>"
    assert extract(fetched("/tin/1", page), OFFICE).category == "Tin ngành"


@pytest.mark.parametrize("words", ["Được chia sẻ bởi: Phòng Thông tin", "Được đăng bởi: Phòng Thông tin"])
def test_the_day_behind_who_shared_the_page_is_its_date(words: str) -> None:
    line = f"<p>{words} - Lượt xem: 412 - 2021-03-09 04:53:37.0</p>"
    picture = "<img src='/anh/ben-do.jpg'>"
    article = _read(f"<div>{picture}{line}<h4>{_TITLE}</h4><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert article.published_at == "2021-03-09T04:53:37+07:00"
    assert [image.url for image in article.images] == ["http://a.example/anh/ben-do.jpg"]


@pytest.mark.parametrize("style", ["material-symbols-outlined", "material-icons"])
def test_words_that_a_font_draws_as_icons_are_none(style: str) -> None:
    icon = f"<span class='{style}'>visibility</span>"
    head = f"<h1>{_TITLE}</h1><span title='Lượt xem'>{icon} 3.743</span><p>{_LEAD}</p>{_DATE}"
    article = _read(f"<div><header>{head}</header><div><p>{_LAST}</p><p>{_LAST[::-1]}</p></div></div>")
    assert _lines(article)[:2] == [_LEAD, _LAST]


@pytest.mark.parametrize("over", ["<div>30/04/2019</div>", "<div>Đối ngoại</div>"])
def test_a_card_that_is_one_link_may_tell_day_or_section_above_its_title(over: str) -> None:
    shape = "<a href='/tin/{}'><div>{}<p>{}</p></div></a>"
    cards = "".join(shape.format(at, over, title) for at, title in enumerate(_OTHERS, 2))
    head = f"<h1>{_TITLE}</h1>{_DATE}<p>{_LEAD}</p><p>{_LAST}</p>"
    article = _read(f"<div><div>{head}</div><div><h3>Tin liên quan</h3><div>{cards}</div></div></div>")
    day = "2019-04-30" if "2019" in over else None
    assert _related(article) == [(title, day) for title in _OTHERS]


def test_the_day_of_an_update_in_brackets_is_no_half_of_the_title_above_it() -> None:
    name = "<b>Bến đò Nậm Khao<br>chở khách sang hội mùa</b>"
    cell = f"<font size=3>{name}</font><br><font size=1><b>(Cập nhật ngày 9/3/2021)</b></font>"
    article = _read(f"<table><tr><td>{cell}</td></tr><tr><td><p>{_LEAD}</p><p>{_LAST}</p></td></tr></table>", "Tin")
    assert (article.title, article.published_at) == (_TITLE, "2021-03-09")


def test_links_without_a_heading_among_paragraphs_end_no_text() -> None:
    entries = enumerate(_OTHERS, 2)
    links = "".join(f"<article><h4><a href='/tin/{at}'>{title}</a></h4></article>" for at, title in entries)
    told = ("Phát áo phao tận tay từng khách.", "Trẻ nhỏ ngồi ở giữa khoang.", "Xe máy chở chuyến riêng.")
    items = "".join(f"<li>{line}</li>" for line in told)
    body = f"<h2>I. Ở bến</h2><ul>{items}</ul><div>{links}</div><h2>II. Bên kia</h2><p>{_LAST}</p>"
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div>{_LEAD}</div><div>{body}</div></div>")
    assert _lines(article) == [_LEAD, "I. Ở bến", *told, "II. Bên kia", _LAST]


def test_a_name_that_a_style_sheet_calls_the_author_is_no_section() -> None:
    line = (
        "<div><a class='cms-author' href='/tg/5'><span>Lường Thị Hoa</span></a> <time>09/03/2021 - 14:20</time></div>"
    )
    body = f"<div><h1>{_TITLE}</h1>{line}<p>{_LEAD}</p><p>{_LAST}</p></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body><h2><a href='/kt'>Kinh tế</a></h2>{body}</body></html>"
    article = extract(fetched("/tin/1", page), OFFICE)
    assert (article.author, article.category) == ("Lường Thị Hoa", None)


def test_an_author_linked_below_the_text_is_told_beside_a_source() -> None:
    body = f"<div><p>{_LEAD}</p><p>{_LAST}</p></div><div><a href='/tac-gia/2'>Nguyễn Thu Trà</a></div><div>Nguồn: Báo Biên giới</div>"
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div>{body}</div></div>")
    assert (article.author, article.source) == ("Nguyễn Thu Trà", "Báo Biên giới")


@pytest.mark.parametrize("icon", ["fa fa-user", "bi bi-person", "glyphicon glyphicon-user"])
def test_a_name_behind_the_icon_of_a_person_is_that_of_the_author(icon: str) -> None:
    line = f"<div><a href='#'><i class='{icon}'></i>Trần Hữu Dực</a> <span><i class='fa fa-calendar'></i>09/03/2021 14:20</span></div>"
    article = _read(f"<div><h1>{_TITLE}</h1>{line}<p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.author, article.published_at) == ("Trần Hữu Dực", "2021-03-09T14:20:00+07:00")
    assert _read(f"<div><h1>{_TITLE}</h1>{line.replace('Trần Hữu Dực', 'quantri')}<p>{_LEAD}</p></div>").author is None


def test_a_short_declared_title_in_bold_and_large_type_heads_a_text() -> None:
    head = "<p align='center'><b><font size='4'>Tin buồn</font></b></p>"
    menu = "<p>[ <a href='a'>Trang chủ</a> ] [ <a href='b'>Tin tức</a> ] [ <a href='c'>Liên hệ</a> ]</p>"
    article = _read(f"{menu}{head}<hr><p>{_LEAD}</p><p>{_LAST}</p>", "Tin buồn")
    assert (article.title, _lines(article)) == ("Tin buồn", [_LEAD, _LAST])


@pytest.mark.parametrize(("width", "height", "count"), [("115", "99", 1), ("120", "120", 0), ("115", "30", 0)])
def test_a_small_picture_that_is_no_square_is_one_of_the_article(width: str, height: str, count: int) -> None:
    picture = f"<div><img src='/anh/dai-dien.jpg' width='{width}' height='{height}'></div>"
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}{picture}<b>{_LEAD}</b><p>{_LAST}</p></div>")
    assert len(article.images) == count


def test_who_wrote_it_may_be_told_beside_how_long_it_takes_to_read() -> None:
    line = "<p>bởi <a href='/tg/a/'>Đèo Ngọc Ánh</a> · 3 phút đọc</p>"
    article = _read(f"<div><h1>{_TITLE}</h1>{line}<p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.author, _lines(article)) == ("Đèo Ngọc Ánh", [_LEAD, _LAST])


def test_an_office_that_a_style_sheet_calls_the_author_is_one() -> None:
    line = (
        "<div><a class='cms-author' href='/tg/5'><span>Phòng Pháp chế</span></a> <time>09/03/2021 - 14:20</time></div>"
    )
    assert _read(f"<div><h1>{_TITLE}</h1>{line}<p>{_LEAD}</p><p>{_LAST}</p></div>").author == "Phòng Pháp chế"


@pytest.mark.parametrize(("beside", "count"), [("<td></td>", 2), ("", 1)])
def test_a_row_that_spans_an_empty_cell_captions_no_picture_above_it(beside: str, count: int) -> None:
    told = "Bến đò nghỉ trong ngày thứ Ba, 24/12/2024"
    last = "Khách đi trong ngày xin gọi số 0912.456.118."
    rows = (
        f"<tr><td><img src='/anh/ben-do.jpg'></td>{beside}</tr><tr><td colspan=2><p>{told}</p><p>{last}</p></td></tr>"
    )
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<table>{rows}</table></div>")
    assert len(_lines(article)) == count


def test_a_line_in_one_box_with_the_picture_above_the_text_is_its_caption() -> None:
    picture = "<div><img src='/anh/ben-do.jpg'><div><p>Khách chờ đò ở bến Nậm Khao</p></div></div>"
    tabs = "<div><div><a href='javascript:void(0)'>Tin mới nhất</a> <a href='javascript:void(0)'>Tin cũ nhất</a></div></div>"
    body = "".join(f"<p>{line}</p>" for line in (_LAST, _LEAD[::-1] + ".", _LAST.replace("Tổ", "Đội")) * 2)
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<h2>{_LEAD}</h2>{picture}{tabs}<div><div>{body}</div></div></div>")
    assert [image.caption for image in article.images] == ["Khách chờ đò ở bến Nậm Khao"]


def test_a_mistyped_label_of_a_date_and_a_singular_heading_of_related_articles_are_known() -> None:
    links = "".join(f"<li><a href='/tin/{at}'>{title}</a></li>" for at, title in enumerate(_OTHERS, 2))
    head = f"<h1>{_TITLE}</h1><p>Cật nhật:09/03/2021</p><p>{_LEAD}</p><p>{_LAST}</p>"
    article = _read(f"<div><div>{head}</div><div><h2>Related Post</h2><ul>{links}</ul></div></div>")
    assert (article.published_at, [title for title, _ in _related(article)]) == ("2021-03-09", list(_OTHERS))


@pytest.mark.parametrize("name", ["Về việc tạm dừng đón khách ở bến", "Không có khách qua bến đò Nậm Khao"])
def test_a_way_from_the_home_page_to_a_short_notice_says_of_no_page_that_it_is_missing(name: str) -> None:
    way = f"<div><a href='/'>Trang chủ</a> <a href='/tb'>Thông báo</a> <span>{name}</span></div>"
    article = _read(f"{way}<div><h1>{name}</h1>{_DATE}<p>{_LEAD}</p><p>{_LAST}</p></div>", name)
    assert _lines(article) == [_LEAD, _LAST]


@pytest.mark.parametrize(
    "last",
    [
        "<p><img src='/anh/ben-do.jpg'></p></div><p>Lường Thị Hoa</p><div>",
        "<p>Hết hội.<br><img src='/anh/ben-do.jpg'><br><b>Lường Thị Hoa</b></p>",
    ],
)
def test_a_whole_name_below_the_last_picture_signs_the_text(last: str) -> None:
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div><p>{_LEAD}</p><p>{_LAST}</p>{last}</div></div>")
    assert (article.author, [image.caption for image in article.images]) == ("Lường Thị Hoa", [None])


@pytest.mark.parametrize("heading", ["", "<h4>Tin liên quan</h4>"])
@pytest.mark.parametrize("above", ["<p><img src='/anh/ben-do.jpg'></p>", "<p>Bà nhớ nhất điều gì?</p>"])
def test_links_between_what_opens_a_text_and_its_first_paragraph_end_no_article(heading: str, above: str) -> None:
    links = "".join(f"<h5><a href='/tin/{at}'>{title}</a></h5>" for at, title in enumerate(_OTHERS, 2))
    body = f"{above}<div>{heading}{links}</div><p>{_LAST}</p><p>{_LAST[::-1]}.</p>"
    others = "<div><h3>Các tin khác</h3><ul><li><a href='/tin/9'>Tặng cờ cho bến đò Huổi Só</a></li></ul></div>"
    article = _read(f"<div><h1>{_TITLE}</h1>{_DATE}<div>{_LEAD}</div><div>{body}</div>{others}</div>")
    question = ["Bà nhớ nhất điều gì?"] if "nhất" in above else []
    assert _lines(article) == [_LEAD, *question, _LAST, _LAST[::-1] + "."]


def test_who_posted_it_may_stand_in_an_element_of_its_own_behind_the_label() -> None:
    line = "<p><i class='fa-solid fa-user'></i> Đăng bởi <strong>Không rõ</strong> | 09/03/2021 14:20</p>"
    article = _read(f"<div><h1>Tin buồn ở bến</h1>{line}<p>{_LEAD}</p><p>{_LAST}</p></div>", "Tin buồn ở bến")
    assert article.published_at == "2021-03-09T14:20:00+07:00"


def test_the_picture_above_the_line_of_author_and_readers_is_one_of_the_article() -> None:
    line = "<p><i class='fa'></i> Được chia sẻ bởi: Phòng Thông tin - <i class='fa'></i> Lượt xem: 3609</p>"
    picture = "<img src='/anh/ben-do.jpg'><hr>"
    article = _read(f"<div>{picture}{line}<h4>{_TITLE}</h4><blockquote><p>{_LEAD}</p></blockquote><p>{_LAST}</p></div>")
    assert [image.url for image in article.images] == ["http://a.example/anh/ben-do.jpg"]
