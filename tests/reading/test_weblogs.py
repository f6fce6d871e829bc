"""Pages as static site generators dress them: boxes that tell of the page below the text, dates among other fields."""

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


def _extract(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head>{body}</html>"
    return extract(fetched("/tin/cho/", page), OFFICE)


def _text() -> str:
    return f"<div><p>{_FIRST}</p><p>{_SECOND}</p></div>"


@pytest.mark.parametrize("end", ["</html>", "</HTML >", "</html></html>"])
def test_an_early_end_of_the_document_ends_nothing(end: str) -> None:
    article = _extract(f"{end}<body><h1>{_TITLE}</h1>{_text()}</body>")
    assert article.text == f"{_FIRST}\n\n{_SECOND}"


def test_a_box_below_the_text_that_repeats_the_title_is_no_head() -> None:
    box = f"<div><div>{_TITLE}</div><div>Đăng ngày</div><div>09/06/2014</div><div>Giấy phép</div><p>Mục lục</p></div>"
    article = _extract(f"<body><h1>{_TITLE}</h1>{_text()}{box}</body>")
    assert (article.text, article.published_at) == (f"{_FIRST}\n\n{_SECOND}", "2014-06-09")


def test_the_title_below_a_teaser_is_the_head_where_no_heading_declares_it() -> None:
    article = _extract(
        f"<body><h3>Tin nóng</h3><p>{_SECOND}</p><div>{_TITLE}</div><p>Đăng ngày 09/06/2014</p>{_text()}"
    )
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\n{_SECOND}")


_BOTH = f"{_FIRST}\n\n{_SECOND}"
_DAY = "<time datetime='2014-06-09'>09/06/2014</time>"
_FILED = "<a href='/categories/cho-phien/'>Chợ phiên</a>"


def _headed(line: str, behind: str = "") -> Article:
    return _extract(f"<body><p>Sở Ngoại vụ</p><article><h1>{_TITLE}</h1>{line}{_text()}{behind}</article></body>")


@pytest.mark.parametrize(
    "line",
    [
        f"<div><span>Đăng ngày</span>{_DAY}<span>|</span><span>Cập nhật</span><time>01/02/2025</time><i>|</i>{_FILED}</div>",
        f"<div><span>Đăng ngày {_DAY}</span><span>Cập nhật <time>01/02/2025</time></span>{_FILED}<span>2 phút đọc</span></div>",
        f"<div>{_DAY} {_FILED}</div>",
        f"<div>{_DAY}</div><div>{_FILED}<span>-</span><a href='/tags/mua-xuan/'>mùa xuân</a></div>",
        f"<div><b>{_DAY} <i>{_DAY}</i> <s>Đăng ngày</s></b> <b>01/02/2025 <i>01/02/2025</i> <s>Cập nhật</s></b></div>"
        f"<ul><li>{_FILED}</li></ul><ul><li><a href='/tags/mua-xuan/'>mùa xuân</a></li></ul>",
    ],
)
def test_the_first_day_of_a_line_is_the_date_and_its_link_to_a_section_the_category(line: str) -> None:
    article = _headed(line)
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_the_day_of_the_last_change_dates_a_page_that_tells_no_other() -> None:
    assert _headed("<div><span>Cập nhật</span><time>01/02/2025</time></div>").published_at == "2025-02-01"


def test_a_link_of_another_kind_beside_a_day_is_an_entry() -> None:
    article = _headed("", "<div><p>Tin khác</p><div>09/06/2014 <a href='/tin/ngay-mua/'>Ngày mùa</a></div></div>")
    assert (article.published_at, article.category) == (None, None)


def test_a_section_may_stand_between_the_date_that_links_to_the_page_and_the_title() -> None:
    line = f"<div><a href='/tin/cho/'>{_DAY}</a><div>{_FILED}</div></div>"
    article = _extract(f"<body><p>Sở Ngoại vụ</p><article>{line}<h1>{_TITLE}</h1>{_text()}</article></body>")
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_a_section_linked_right_below_the_text_is_the_category() -> None:
    assert _headed("", f"<div><div>{_FILED}</div></div>").category == "Chợ phiên"


def test_a_menu_of_sections_tells_no_category() -> None:
    menu = "".join(f"<li><a href='/categories/{name}/'>Mục {name}</a></li>" for name in "abcde")
    assert _headed("", f"<div><ul>{menu}</ul></div>").category is None


def test_topics_above_a_title_are_no_category() -> None:
    topics = "<div><a href='/tags/a/'>mùa xuân</a></div>"
    article = _extract(f"<body><p>Sở Ngoại vụ</p><article>{topics}<h1>{_TITLE}</h1>{_text()}</article></body>")
    assert article.category is None


def test_the_topic_above_the_title_of_more_that_the_page_declares_is_the_category() -> None:
    topic = "<div><a href='/tags/a/'>mùa xuân</a></div>"
    declared = "".join(f"<meta property='article:tag' content='{one}'>" for one in ("mùa xuân", "chợ phiên"))
    body = f"<body>{declared}<p>Sở Ngoại vụ</p><article>{topic}<h1>{_TITLE}</h1>{_text()}</article></body>"
    assert _extract(body).category == "mùa xuân"


_WAY = "<ol><li><a href='/'>Trang chủ</a></li><li>Tin tức</li></ol>"


@pytest.mark.parametrize(("inner", "outer", "category"), [(_FILED, "", "Chợ phiên"), ("", _FILED, "Tin tức")])
def test_a_section_above_the_title_of_an_article_is_surer_than_a_way_that_ends_short(
    inner: str, outer: str, category: str
) -> None:
    page = f"<body><p>Sở Ngoại vụ</p>{_WAY}<p>{outer}</p><article><p>{inner}</p><h1>{_TITLE}</h1>{_text()}</article></body>"
    assert _extract(page).category == category


def test_links_to_a_section_and_topics_above_few_paragraphs_are_no_entries_of_a_list() -> None:
    topics = (
        "<ul><li><a href='/chu-de/1'>Viện trợ và dự án</a></li></ul><ul><li><a href='/chu-de/2'>hợp tác</a></li></ul>"
    )
    assert _headed(f"<p>2014-06-09 09:01</p>{topics}").text == _BOTH


def test_teasers_in_a_list_are_entries_however_short_their_titles() -> None:
    teasers = "".join(f"<li><a href='/tin/{at}'>Ngày mùa thứ {at}</a><p>{_SECOND}</p></li>" for at in range(3))
    with pytest.raises(ListPageError):
        _extract(f"<body><h1>{_TITLE}</h1><p>2014-06-09 09:01</p><ul>{teasers}</ul></body>")


@pytest.mark.parametrize("label", ["", "Tiêu đề: "])
@pytest.mark.parametrize(
    "told", ["<p>http://a.example/tin/cho/</p>", "<p>Tác giả: Lò Thị Sương</p><p>Ngày đăng : 09/06/2014 09:01</p>"]
)
def test_the_title_again_above_the_address_or_date_of_the_page_ends_the_text(label: str, told: str) -> None:
    assert _headed(f"<p>{_DAY}</p>", f"<div><p>{label}{_TITLE}</p>{told}</div>").text == _BOTH


def test_the_title_again_inside_a_text_ends_nothing() -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>{_TITLE}</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n{_TITLE}\n\n{_SECOND}"


def test_what_the_site_says_of_its_rights_is_no_text() -> None:
    rights = "<div><p>Bản quyền: Bài viết thuộc về tác giả, đăng lại xin ghi rõ nơi đăng lần đầu.</p></div>"
    assert _headed(f"<p>{_DAY}</p>", rights).text == _BOTH


def test_a_sentence_may_begin_with_the_word_for_rights() -> None:
    told = "Bản quyền: đó là điều tác giả bài hát nói đến nhiều nhất khi chúng tôi gặp ông ở chợ sáng ấy."
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>{told}</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n{told}\n\n{_SECOND}"


_VERSE = (
    "Sông không hỏi tôi về đâu",
    "Chỉ đưa bóng núi qua cầu rồi thôi",
    "Bên kia có tiếng ai mời",
    "Chén chưa kịp cạn đã vơi nửa chiều",
    "Gió ngàn vốn chẳng nói nhiều",
    "Mượn câu hát cũ mà yêu đất này",
)


def _verse() -> str:
    return f"<div>{''.join(f'<p>{line}</p>' for line in _VERSE)}</div>"


def test_who_wrote_between_title_and_date_is_no_entry_of_a_list() -> None:
    line = "<ul><li>By <a href='/author/a.html'>Ban biên tập</a></li><li>09/06/2014</li><li>Updated on 20/11/2025</li></ul>"
    assert _headed(line).text == _BOTH


def test_fields_of_a_definition_list_below_the_title_are_read_and_left() -> None:
    fields = (("Published", "09/06/2014"), ("Updated", "20/11/2025"), ("By", "Ban biên tập"), ("Category", "Chợ phiên"))
    article = _headed(f"<dl>{''.join(f'<dt>{name}</dt><dd>{value}</dd>' for name, value in fields)}</dl>")
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_a_part_of_a_text_may_be_headed_like_a_section() -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>Chuyên mục mới</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\nChuyên mục mới\n\n{_SECOND}"


def test_the_name_of_the_site_may_share_the_line_of_the_date() -> None:
    article = _headed(f"<p><a href='/'>Sở Ngoại vụ</a> | {_FILED} | Ban biên tập | 09/06/2014</p>")
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


@pytest.mark.parametrize("text", [_text(), _verse()])
def test_a_link_down_to_the_comments_above_the_text_does_not_end_it(text: str) -> None:
    line = f"<p>{_DAY}</p><p><a href='#comments'>Bình luận</a></p><p><a href='/tin/cho/index.md'>Nguồn</a></p>"
    article = _extract(f"<body><article><h1>{_TITLE}</h1>{line}{text}</article></body>")
    assert article.text == (_BOTH if text == _text() else "\n\n".join(_VERSE))


def test_a_link_down_to_the_comments_below_the_text_ends_it() -> None:
    behind = f"<p><a href='#comments'>Bình luận</a></p><p>Lò Văn Bun: {_SECOND}</p>"
    assert _headed(f"<p>{_DAY}</p>", behind).text == _BOTH


def test_the_last_change_below_a_title_is_no_first_line_of_a_verse() -> None:
    line = "<footer><div>Published 09/06/2014</div><div>Updated 20/11/2025</div></footer>"
    assert _extract(f"<body><h1>{_TITLE}</h1>{line}{_verse()}</body>").text == "\n\n".join(_VERSE)


def test_a_verse_may_begin_with_capitals_that_only_vietnamese_has() -> None:
    lines = ("Đường lên bản cũ mù sương", "Ở nơi cột mốc có vườn cải xanh", "Ước chi trời cứ trong lành") * 2
    body = "".join(f"<p>{line}</p>" for line in lines)
    assert _extract(f"<body><article><h1>{_TITLE}</h1><div>{body}</div></article></body>").text == "\n\n".join(lines)


def test_a_date_and_an_imprint_in_english_end_a_verse() -> None:
    behind = (
        "<footer><p>Published: 09/06/2014</p></footer></article><p>Proudly powered by a generator of static pages.</p>"
    )
    article = _extract(f"<body><article><h1>{_TITLE}</h1>{_verse()}{behind}</body>")
    assert (article.text, article.published_at) == ("\n\n".join(_VERSE), "2014-06-09")


def test_a_day_of_making_and_one_of_change_below_the_text_are_no_text() -> None:
    behind = "<footer><time>Created: 09/06/2014.</time> <time>Modified: 20/11/2025</time> <a href='/a'>Ban biên tập</a></footer>"
    article = _headed("", behind)
    assert (article.text, article.published_at) == (_BOTH, "2014-06-09")


def test_the_menu_right_above_a_title_names_no_section() -> None:
    menu = "".join(f"<li><a href='/{name}'>Trang {name}</a></li>" for name in "abcd")
    again = "<p><a href='/d'>Trang d</a></p>"
    article = _extract(f"<body><p>Sở Ngoại vụ</p><nav><ul>{menu}</ul></nav><h1>{_TITLE}</h1>{_text()}{again}</body>")
    assert article.category is None


def test_a_list_above_the_title_may_tell_day_change_and_section() -> None:
    lines = (_DAY, "<time>20/11/2025</time>", f"Trong {_FILED}", "1 phút đọc")
    box = f"<div><ul>{''.join(f'<li><div>{line}</div></li>' for line in lines)}</ul></div><nav><span>mùa xuân</span></nav>"
    menu = "<p><a href='/'>Sở Ngoại vụ</a></p>"
    article = _extract(f"<body>{menu}{box}<article><h1>{_TITLE}</h1>{_text()}</article></body>")
    assert (article.text, article.published_at, article.category) == (_BOTH, "2014-06-09", "Chợ phiên")


def test_a_list_of_others_above_the_title_dates_nothing() -> None:
    lines = ("<a href='/tin/mua/'>Ngày mùa ở Nậm Sỏ</a>", _DAY)
    box = f"<div><ul>{''.join(f'<li><div>{line}</div></li>' for line in lines)}</ul></div><p>Mới</p>"
    assert _extract(f"<body>{box}<article><h1>{_TITLE}</h1>{_text()}</article></body>").published_at is None


@pytest.mark.parametrize("heading", ["{}<a href='#x'>¶</a>", "<a href='#x'>#</a> {}", "{} <a href='#x'>\uf0c1</a>"])
def test_the_sign_that_links_to_a_heading_is_no_part_of_it(heading: str) -> None:
    part = heading.format("Ngày mở lại")
    body = f"<h1>{heading.format(_TITLE)}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><h2>{part}</h2><p>{_SECOND}</p></div>"
    article = _extract(f"<body>{body}</body>")
    assert (article.title, article.text) == (_TITLE, f"{_FIRST}\n\nNgày mở lại\n\n{_SECOND}")


def test_a_note_of_a_heading_stays() -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><h2>Ngày mở lại <a href='#n'>1</a></h2><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\nNgày mở lại 1\n\n{_SECOND}"


@pytest.mark.parametrize(
    "line",
    [
        "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/x.txt'>View page source</a></li></ul>",
        f"<ul><li><a href='/'>Trang chủ</a></li></ul><ul><li>{_TITLE}</li></ul>",
        "<div><a href='/x.md'>.md</a></div>",
    ],
)
def test_a_button_a_kind_of_file_and_the_title_above_it_are_no_category(line: str) -> None:
    article = _extract(f"<body><p>Sở Ngoại vụ</p><article><div>{line}</div><h1>{_TITLE}</h1>{_text()}</article></body>")
    assert article.category is None


@pytest.mark.parametrize("words", ["365 từ", "1.3k từ", "1 phút để đọc"])
def test_how_long_a_text_is_stands_above_it_and_is_none_of_it(words: str) -> None:
    topics = "<ul><li><a href='/tags/a/'>mùa xuân</a></li></ul>"
    article = _headed(f"<header><div>{_DAY}</div><div>{_FILED}</div><div>{words}</div>{topics}</header>")
    assert (article.text, article.category) == (_BOTH, "Chợ phiên")


def test_a_number_of_words_in_a_text_is_told() -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>365 từ</p><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n365 từ\n\n{_SECOND}"


def test_an_editors_desk_in_the_header_of_an_article_is_no_text() -> None:
    header = (
        f"<header><h1>{_TITLE}</h1><div>9 thg 6, 2014</div><div><div><span>Ban biên tập</span></div></div></header>"
    )
    article = _extract(f"<body><article>{header}{_text()}</article></body>")
    assert (article.text, article.published_at) == (_BOTH, "2014-06-09")


def test_a_lead_in_the_header_of_an_article_is_text() -> None:
    header = f"<header><h1>{_TITLE}</h1><div>9 thg 6, 2014</div><p>{_FIRST}</p></header>"
    assert _extract(f"<body><article>{header}<div><p>{_SECOND}</p></div></article></body>").text == _BOTH


def test_long_titles_of_others_in_headings_below_the_text_are_no_text() -> None:
    other = "Xây dựng thương hiệu chè Shan tuyết vùng cao bắt đầu từ một cái tên và một câu chuyện kể ở chợ phiên"
    behind = f"<nav><a href='/tin/1/'><div>Trước</div><h3>Ngày mùa</h3></a><a href='/tin/2/'><h3>{other}</h3></a></nav>"
    article = _extract(
        f"<body><header><h1>{_TITLE}</h1></header><section><p>{_DAY}</p>{_text()}{behind}</section></body>"
    )
    assert article.text == _BOTH


def test_a_long_heading_inside_a_text_stays() -> None:
    part = "Vì sao bà con ở các bản giáp biên chờ phiên chợ này suốt hai năm và họ mang gì xuống chợ sáng hôm ấy"
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><h2>{part}</h2><p>{_SECOND}</p></div>"
    assert _extract(f"<body>{body}</body>").text == f"{_FIRST}\n\n{part}\n\n{_SECOND}"


@pytest.mark.parametrize(("last", "kept"), [("<div><div>tặng</div></div>", False), ("<p>tặng</p>", True)])
def test_one_word_in_a_box_of_its_own_below_a_text_is_a_button(last: str, kept: bool) -> None:
    body = f"<h1>{_TITLE}</h1><p>{_DAY}</p><div><p>{_FIRST}</p><p>{_SECOND}</p>{last}</div>"
    assert _extract(f"<body>{body}</body>").text == (f"{_BOTH}\n\ntặng" if kept else _BOTH)


def _undated(lines: str) -> Article:
    told = "Hạn nộp báo cáo dự án là ngày 30/6, gửi về phòng Hợp tác quốc tế của Sở."
    return _extract(f"<body><p>Sở Ngoại vụ</p><h1>{_TITLE}</h1><div>{lines}</div><div><p>{told}</p></div></body>")


def test_a_section_and_topics_above_a_short_undated_text_make_no_list_of_it() -> None:
    topics = "".join(f"<p><a href='/tags/{name}/'>chủ đề {name}</a></p>" for name in "abc")
    assert _undated(f"<p>{_FILED}</p>{topics}").category == "Chợ phiên"


def test_links_to_articles_above_a_short_undated_text_make_a_list_of_it() -> None:
    with pytest.raises(ListPageError):
        _undated("".join(f"<p><a href='/tin/{at}/'>Ngày mùa thứ {at}</a></p>" for at in range(4)))


def test_topics_behind_who_wrote_are_no_part_of_the_name() -> None:
    by = "<p>by <a href='/author/a.html'>Lò Thị Sương</a> <a href='/tag/a.html'>mùa xuân</a></p>"
    article = _headed(f"<footer><div>Published 09/06/2014</div>{by}</footer>")
    assert (article.text, article.author) == (_BOTH, "Lò Thị Sương")


@pytest.mark.parametrize(
    ("address", "category"),
    [
        ("/category/Ng%C6%B0%E1%BB%9Di%20Vi%E1%BB%87t%20%E1%BB%9F%20n%C6%B0%E1%BB%9Bc%20ngo%C3%A0i/", "Chợ phiên"),
        ("/category/nguoi-viet-o-nuoc-ngoai-ve-que-du-hop-mat-dau-xuan-nam-nay/", None),
    ],
)
def test_letters_of_an_address_count_as_they_are_read(address: str, category: str | None) -> None:
    assert _headed(f"<div>{_DAY}</div>", f"<div><a href='{address}'>Chợ phiên</a></div>").category == category
