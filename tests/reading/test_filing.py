"""Who wrote it and where it is filed, told in lines of their own above or below the text."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import ListPageError, extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Phiên chợ biên giới Si Pa Phìn mở lại sau hai năm"
_FIRST = (
    "Sáng chủ nhật, phiên chợ biên giới Si Pa Phìn mở lại sau hai năm vắng người, bà con xuống chợ từ lúc trời chưa tỏ."
)
_SECOND = "Đến trưa, hơn ba trăm người đã qua cổng chợ, phần lớn là người Mông ở các bản giáp biên."
_TEXT = f"{_FIRST}\n\n{_SECOND}"
_NAME, _SECTION = "Lò Thị Sương", "Chợ phiên"


def _extract(above: str, below: str = "", text: str = f"<p>{_FIRST}</p><p>{_SECOND}</p>") -> Article:
    body = f"<main><h1>{_TITLE}</h1>{above}<div>{text}</div>{below}</main>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    return extract(fetched("/tin/cho/", page), OFFICE)


_BY = f"<p>Người viết</p><div><a href='/u/7/'>{_NAME}</a></div>"
_IN = f"<p>trong</p><div><a href='/c/4/'>{_SECTION}</a></div>"
_DAY = "<div><time datetime='2014-06-09'>09/06/2014</time></div>"


@pytest.mark.parametrize("above", [_BY + _IN, f"{_DAY}<p>—</p>{_BY}{_IN}"])
def test_labels_in_elements_of_their_own_tell_author_and_section(above: str) -> None:
    article = _extract(above)
    assert (article.text, article.author, article.category) == (_TEXT, _NAME, _SECTION)


def test_a_word_that_no_link_to_a_section_follows_is_text() -> None:
    article = _extract(_BY, text=f"<p>trong</p><p>{_FIRST}</p><p>{_SECOND}</p>")
    assert article.text.startswith("trong")


def test_author_and_section_above_an_undated_text_of_few_lines_are_no_entries_of_a_list() -> None:
    further = "".join(f"<div><a href='/tin/{n}/'>Đoàn công tác số {n} thăm chợ</a></div>" for n in range(2))
    assert _extract(_BY + _IN, further).text == _TEXT


def test_an_undated_poem_below_its_author_is_an_article() -> None:
    lines = ("Sông không hỏi ai về đâu", "Chỉ đưa cái bóng qua cầu rồi thôi", "Bên kia có tiếng ai mời") * 2
    article = _extract(_BY + _IN, text="".join(f"<p>{line}</p>" for line in lines))
    assert article.text.split("\n\n") == list(lines)


@pytest.mark.parametrize("line", ["<a href='/author/suong'>{}</a> 09/06/2014", "Đăng ngày 09/06/2014 bởi {}"])
def test_a_link_to_a_page_of_an_author_beside_the_date_names_the_author(line: str) -> None:
    name = line.format(_NAME) if line[0] == "<" else line.format(f"<a href='/tac-gia/suong/'>{_NAME}</a>")
    section = f"<footer><a href='/c/4' rel='category tag'>{_SECTION}</a></footer>"
    article = _extract(f"<div>{name}</div>", section)
    assert (article.author, article.category, article.published_at) == (_NAME, _SECTION, "2014-06-09")


@pytest.mark.parametrize("address", ["/user/login", "/users/sign_in", "/thanh-vien/dang-nhap"])
def test_a_link_to_where_one_signs_in_names_no_author(address: str) -> None:
    assert _extract(f"<div><a href='{address}'>Quý Vị</a> 09/06/2014</div>").author is None


def test_a_link_of_another_address_beside_the_date_names_no_author() -> None:
    assert _extract(f"<div><a href='/nguoi/suong'>{_NAME}</a> 09/06/2014</div>").author is None


@pytest.mark.parametrize("by", [f"<p>bởi</p><p>{_NAME}</p>", f"<h2>Bởi {_NAME}</h2><p>Phóng viên.</p>"])
def test_author_and_section_may_stand_below_the_text(by: str) -> None:
    article = _extract("", f"<div><p>Đăng ngày</p>{_DAY}{_IN}{by}</div>")
    told = (article.text, article.author, article.category, article.published_at)
    assert told == (_TEXT, _NAME, _SECTION, "2014-06-09")


def test_the_author_of_an_entry_below_the_text_wrote_another_page() -> None:
    entry = f"<section><h2><a href='/tin/2/'>Bản giáp biên có điện lưới</a></h2><p>Bởi {_NAME}</p></section>"
    assert _extract(_DAY, entry).author is None


def test_a_section_told_before_topics_ends_where_they_begin() -> None:
    line = "<span>Chuyên mục: <a href='/c/4'>Chợ phiên</a></span> <span>Từ khóa: <a href='/t/1'>biên giới</a></span>"
    assert _extract(f"{_DAY}<div>{line}</div>").category == _SECTION


def test_what_is_said_of_the_author_below_a_poem_is_no_text() -> None:
    lines = [f"Sông không hỏi ai về đâu lần {word}" for word in ("một", "hai", "ba", "tư", "năm", "sáu")]
    box = (
        f"<div><h2>Bởi {_NAME}</h2><p>Phóng viên phòng Thông tin đối ngoại, sống ở Điện Biên từ nhỏ đến nay.</p></div>"
    )
    topics = "<ul><li><a href='/tu-khoa/song/'>sông</a>, <a href='/tu-khoa/tho/'>thơ</a></li></ul>"
    article = _extract(_DAY, f"{topics}{box}", "".join(f"<p>{line}</p>" for line in lines))
    assert article.text.split("\n\n") == lines


_AUTHOR = f"<p><a href='/authors/suong/'>{_NAME}</a></p>"
_SHORT = "<p>Thời gian: 14 giờ ngày 22/9</p><p>Địa điểm: Phòng họp số 2</p><p>Chủ trì: Chủ tịch huyện</p>"


@pytest.mark.parametrize("text", [f"{_SHORT}<p>{_FIRST}</p>", f"<p>{_FIRST}</p>"])
def test_a_link_in_the_box_of_the_date_that_leads_to_the_comments_ends_nothing(text: str) -> None:
    article = _extract(f"<div>{_AUTHOR}<p>{_DAY}</p><p><a href='#noi'>Bình luận</a></p></div>", text=text)
    assert (article.text.endswith(_FIRST), article.author) == (True, _NAME)
    assert article.text.startswith("Thời gian: 14 giờ") == (text[3] == "T")


def test_a_heading_of_comments_below_date_and_text_ends_it() -> None:
    said = "<p>Hay lắm</p><p>Bao giờ họp nữa</p><p>Cảm ơn tác giả</p>"
    assert _extract(_DAY, f"<section><h2>Bình luận</h2>{said}</section>").text == _TEXT


_HEAD = "<p><span class='{}'>{}</span> <span>•</span> <span>Ngày 09 tháng 6 năm 2014</span></p>"
_POEM = [f"Sông không hỏi ai về đâu lần {word}" for word in ("một", "hai", "ba", "tư", "năm", "sáu")]


@pytest.mark.parametrize(
    ("style", "name", "author"),
    [("bai-author", _NAME, _NAME), ("noi", "Nậm Pồ", None), ("bai-author", "Xem 12 ảnh", None)],
)
def test_a_name_that_a_style_calls_an_author_beside_the_date_is_one(style: str, name: str, author: str | None) -> None:
    assert _extract(_HEAD.format(style, name)).author == author


def test_a_name_that_a_style_calls_an_author_may_stand_beside_a_date_below_the_text() -> None:
    assert _extract("", f"<div>{_DAY}<div class='o-author'><p>{_NAME}</p></div></div>").author == _NAME


@pytest.mark.parametrize("heading", ["Liên quan", "Related", "More posts"])
def test_a_word_above_linked_titles_ends_a_poem(heading: str) -> None:
    told = "".join(f"<h3><a href='/tin/{n}/'>Đoàn công tác số {n} thăm chợ</a></h3><p>{_SECOND}</p>" for n in range(3))
    text = "".join(f"<p>{line}</p>" for line in _POEM)
    assert _extract(_HEAD.format("x", _NAME), f"<h2>{heading}</h2>{told}", text).text.split("\n\n") == _POEM


def test_a_part_of_a_text_may_be_headed_by_that_word() -> None:
    article = _extract(_DAY, text=f"<p>{_FIRST}</p><h3>Liên quan</h3><p>{_SECOND}</p>")
    assert article.text == f"{_FIRST}\n\nLiên quan\n\n{_SECOND}"


_READ = "<div><time datetime='2014-06-09'>9 tháng 6, 2014</time> · {}</div><div><span class='n-author'>{}</span></div>"


def test_how_long_it_takes_to_read_may_follow_the_date_and_the_author_stand_below() -> None:
    article = _extract(_READ.format("12 phút để đọc", _NAME))
    assert (article.text, article.author, article.published_at) == (_TEXT, _NAME, "2014-06-09")


def test_a_line_that_a_style_calls_an_author_and_names_none_is_text() -> None:
    line = "Có 12 phút để đọc"
    assert _extract(_READ.format("1 phút để đọc", line)).text == f"{line}\n\n{_TEXT}"


_LINK = f"<a href='/authors/sl/'>{_NAME}</a>"


@pytest.mark.parametrize("line", [f"<h4>{_LINK}</h4>", f"<p>{_LINK}</p>"])
def test_a_line_that_links_to_what_an_author_wrote_names_the_author(line: str) -> None:
    for above in (_DAY + line, line + _DAY):
        article = _extract(above)
        assert (article.text, article.author, article.published_at) == (_TEXT, _NAME, "2014-06-09")


def test_entries_with_the_author_of_each_are_a_list() -> None:
    entries = f"<h4><a href='/tin/7/'>Chợ phiên Si Pa Phìn</a></h4><p>{_LINK}</p>{_DAY}<p>{_FIRST}</p>" * 3
    with pytest.raises(ListPageError):
        _extract(_DAY, text=entries)


def test_the_age_of_a_page_behind_its_author_is_no_text() -> None:
    article = _extract(f"<h6>Posted by: {_LINK} 4 years, 1 month ago</h6><p>(<a href='#c'>0 comments</a>)</p>")
    assert (article.text, article.author, article.published_at) == (_TEXT, _NAME, None)


def test_what_a_text_tells_of_years_and_comments_is_text() -> None:
    line = "(Hai bình luận viên của đài tỉnh cùng xuống chợ, như bốn năm trước.)"
    assert _extract(_BY, text=f"<p>{line}</p><p>{_FIRST}</p><p>{_SECOND}</p>").text == f"{line}\n\n{_TEXT}"


def _signed(*inline: str) -> Article:
    line = "".join(f"<i><span>{one}</span></i> " for one in inline)
    return _extract(f"<div>{line}</div>")


def test_a_name_a_day_and_topics_in_one_line_below_the_headline_are_author_and_date() -> None:
    article = _signed(_NAME, "9/6/2014", "<b>cửa khẩu</b><b>hợp tác</b>")
    assert (article.text, article.author, article.published_at) == (_TEXT, _NAME, "2014-06-09")


def test_a_sentence_of_the_like_below_the_headline_is_text() -> None:
    assert _signed(_NAME, "9/6/2014", "xuống chợ, mua một con bò.").text.endswith(f"mua một con bò.\n\n{_TEXT}")


def test_an_author_above_the_date_above_the_title_is_no_section() -> None:
    head = f"<div class='post-author'>{_NAME}</div><div>09/06/2014</div>"
    page = f"<html><head><title>{_TITLE}</title></head><body><main>{head}<h1>{_TITLE}</h1><div><p>{_FIRST}</p></div></main>"
    article = extract(fetched("/tin/cho/", page), OFFICE)
    assert (article.author, article.category) == (_NAME, None)


_BOX = "<div><b>Sections</b><ul><li><a href='/sections/cho/'>Chợ phiên</a></li></ul></div>"


def test_the_heading_of_a_box_of_links_below_the_text_signs_nothing() -> None:
    topics = "<div><b>Tags</b><p><a href='/tags/a/'>mùa xuân</a> <a href='/tags/b/'>chợ</a></p></div>"
    article = _extract(
        _DAY, f"{_BOX.replace('Sections', 'Categories')}{topics}<div><b>Authors</b><ul><li>{_LINK}</li></ul></div>"
    )
    assert (article.text, article.author, article.category) == (_TEXT, _NAME, "Chợ phiên")
    assert _extract(_DAY, _BOX).author is None


def test_a_name_below_the_text_signs_it_above_a_link_beside_it() -> None:
    below = f"<p><b>{_NAME}</b></p><p><a href='/tin/7/'>Chợ phiên năm ngoái họp ra sao</a></p>"
    article = _extract(_DAY, below)
    assert (article.text, article.author) == (_TEXT, _NAME)


def test_figures_between_a_day_and_the_title_below_it_part_nothing() -> None:
    head = "<div>09/06/2014</div><div><i>249</i></div><div><i>1.5m</i></div>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{head}<h1>{_TITLE}</h1><div><p>{_FIRST}</p></div></body></html>"
    article = extract(fetched("/tin/cho/", page), OFFICE)
    assert (article.text, article.published_at) == (_FIRST, "2014-06-09")


@pytest.mark.parametrize("ties", [("in", "by"), ("trong mục", "bởi")])
def test_words_that_tie_section_and_author_to_the_date_are_none_of_it(ties: tuple[str, str]) -> None:
    section = f"<a href='/categories/cho/'>{_SECTION}</a>"
    article = _extract(
        f"<p><small>9 tháng 6, 2014&nbsp;{ties[0]}&nbsp;{section}&nbsp;{ties[1]}&nbsp;{_LINK}<i>1</i></small></p>"
    )
    assert (article.text, article.author, article.category) == (_TEXT, _NAME, _SECTION)
    assert article.published_at == "2014-06-09"


def test_a_sentence_with_a_day_and_links_is_text() -> None:
    line = f"Ngày 9 tháng 6, 2014 chợ họp trong <a href='/tin/7/'>Si Pa Phìn</a> do {_LINK} mở."
    assert _extract("", text=f"<p>{line}</p><p>{_FIRST}</p>").text.startswith(
        "Ngày 9 tháng 6, 2014 chợ họp trong Si Pa Phìn"
    )


_IN_SECTION = f"<a href='/categories/cho/'>{_SECTION}</a>"


@pytest.mark.parametrize(
    "line",
    [
        f"<span>{_IN_SECTION} | <b>by <i>{_NAME}</i> |</b> <time>09-06-2014</time></span>",
        f"<p>Written by <b>{_LINK}</b> on <time>Ngày 09 tháng 6 năm 2014</time> in {_IN_SECTION}.</p>"
        "<p>Last update on <time>Ngày 10 tháng 6 năm 2014</time>.</p>",
    ],
)
def test_a_line_that_is_tied_like_a_sentence_tells_author_date_and_section(line: str) -> None:
    article = _extract(line)
    assert (article.text, article.author, article.category) == (_TEXT, _NAME, _SECTION)
    assert article.published_at == "2014-06-09"


def test_a_sentence_that_begins_with_words_of_posting_is_text() -> None:
    line = f"Written by hand in 2014, the letter of {_LINK} to {_IN_SECTION} was kept by the office until 9/6/2014."
    assert _extract("", text=f"<p>{line}</p><p>{_FIRST}</p>").text.startswith("Written by hand")


def test_a_day_and_a_name_below_the_headline_are_no_text() -> None:
    article = _extract(f"<div>Tháng 6 9th, 2014 {_NAME}</div>")
    assert (article.text, article.published_at) == (_TEXT, "2014-06-09")


def test_a_day_and_more_than_a_name_below_the_headline_are_text() -> None:
    line = f"Ngày 9 tháng 6 năm 2014 {_NAME} mở chợ"
    assert _extract(f"<div>{line}</div>").text == f"{line}\n\n{_TEXT}"


@pytest.mark.parametrize("title", ["Chợ biên giới mở lại", _TITLE])
@pytest.mark.parametrize("tag", ["h4", "p"])
def test_a_link_below_the_date_that_the_menu_has_too_is_the_section(title: str, tag: str) -> None:
    section = f"<a href='/cho-phien-130ct0/'>{_SECTION}</a>"
    menu = f"<ul><li>{section}</li><li><a href='/the-thao-131ct0/'>Thể thao</a></li></ul>"
    head = f"<h1>{title}</h1><div><span>Thứ Hai, 09/06/2014 17:17</span>&nbsp;|&nbsp;<{tag}>{section}</{tag}></div>"
    body = f"{menu}<div>{head}<div><p>{_FIRST}</p><p>{_SECOND}</p></div></div>"
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    article = extract(fetched("/tin/cho/", page), OFFICE)
    assert (article.title, article.text, article.category) == (title, _TEXT, _SECTION)
