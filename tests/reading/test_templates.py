"""What templates of Vietnamese portals set round an article: own ways to date, file and sign it, forms, lists, registers."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.errors import NotAnArticleError
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Mở lớp tiếng Lào cho cán bộ xã biên giới"
_LEAD = (
    "Sáng 07/8, Sở Ngoại vụ khai giảng lớp tiếng Lào cho bốn mươi cán bộ của mười hai xã dọc tuyến biên giới phía tây."
)
_LAST = "Lớp học kéo dài ba tháng, mỗi tuần ba buổi tối, do hai thầy giáo người Lào đứng lớp tại trung tâm huyện."
_HEAD = f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p>"
_OTHER, _MORE = "Đón đoàn trồng rừng từ Nhật Bản", "Khảo sát đường bộ nối ba nước"


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>{body}</body></html>"
    return extract(fetched("/tin/1", page), OFFICE)


def _told(between: str = "", last: str = "") -> str:
    return f"<div><p>{_LEAD}</p>{between}<p>{_LAST}</p>{last}</div>"


def _lines(article: Article) -> list[str]:
    return (article.text or "").split("\n\n")


@pytest.mark.parametrize("link", ["#", "/tin/1"])
def test_title_and_date_share_a_line_that_only_its_link_parts(link: str) -> None:
    line = f"<div><a href='{link}'>{_TITLE}</a>&nbsp; <span>07/08/2019</span></div>"
    article = _read(f"<div>{line}{_told()}</div>", title="Cổng thông tin")
    assert (article.title, article.published_at) == (_TITLE, "2019-08-07")


def test_a_counter_may_stand_behind_the_date_in_an_element_of_its_own() -> None:
    line = "<span><img src='/i/clock.png'> Thứ tư - 07/08/2019 14:20 <span>| Đã xem <span>8746</span></span></span>"
    article = _read(f"<div><h2>{_TITLE}</h2><div>{_LEAD}</div><div>{line}</div><div><p>{_LAST}</p></div></div>")
    assert (article.published_at, article.images) == ("2019-08-07T14:20:00+07:00", ())


def test_a_lead_may_stand_above_the_date_of_a_poem() -> None:
    verses = ("Mây xuống thấp chạm vào vành mũ", "Mười tám lần dốc, mười tám lần qua", "Mốc vẫn đứng đây như cha già")
    poem = "".join(f"<p>{line}</p>" for line in verses)
    article = _read(f"<div><h2>{_TITLE}</h2><div>{_LEAD}</div><div>07/08/2019 14:20</div><div>{poem}</div></div>")
    assert (article.published_at, article.text) == ("2019-08-07T14:20:00+07:00", "\n\n".join((_LEAD, *verses)))


def test_an_office_may_stand_behind_the_date() -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><div>07/08/2019 - Trung tâm Dịch vụ đối ngoại</div>{_told()}</div>")
    assert (article.published_at, article.lead) == ("2019-08-07", _LEAD)


@pytest.mark.parametrize("fields", ["div", "span"])
def test_fields_beside_the_date_tell_who_wrote_and_how_long_it_is(fields: str) -> None:
    row = "".join(
        f"<{fields}><i></i> {field}</{fields}>"
        for field in ("07/08/2019", "Ban biên tập", "318 lượt xem", "🕐 3 phút đọc")
    )
    article = _read(f"<div><h1>{_TITLE}</h1><div>{row}</div></div>{_told()}")
    assert (article.published_at, _lines(article)) == ("2019-08-07", [_LEAD, _LAST])


def test_a_name_of_a_family_beside_the_date_is_the_authors() -> None:
    row = "<span>{}</span> <span>07/08/2019 14:20</span>"
    page = f"<h1>{_TITLE}</h1><div>{row}</div>{_told()}"
    assert _read(page.format("Lò Văn Chiến")).author == "Lò Văn Chiến"
    assert _read(page.format("Điện Biên Đông")).author is None


def test_an_office_may_stand_before_the_date() -> None:
    row = "<span>Sở Ngoại vụ</span> <span>07/08/2019</span>"
    article = _read(f"<h1>{_TITLE}</h1><div>{row}</div>{_told()}")
    assert (article.published_at, article.lead) == ("2019-08-07", _LEAD)


def test_a_name_of_a_family_right_below_the_title_is_no_text() -> None:
    article = _read(f"<article><h1>{_TITLE}</h1><div><span>Lò Văn Chiến</span></div>{_told()}</article>")
    assert (article.author, _lines(article)) == ("Lò Văn Chiến", [_LEAD, _LAST])


def test_a_short_title_may_share_its_line_with_the_date() -> None:
    line = "<div><a href='#'>Điện chia buồn</a>&nbsp; <span>07/08/2019</span></div>"
    article = _read(f"<div>{line}{_told()}</div>", title="Cổng thông tin")
    assert (article.title, article.published_at) == ("Điện chia buồn", "2019-08-07")


def test_who_the_author_is_below_the_text_is_none_of_it() -> None:
    card = "<div><div><h5>Viết bởi: Lò Văn Chiến</h5><p>Biên tập viên của Cổng, chuyên viết về các xã biên giới.</p></div></div>"
    assert _lines(_read(f"<div>{_HEAD}{_told()}<p>Thẻ: <a href='/tag/a'>biên giới</a></p>{card}</div>")) == [
        _LEAD,
        _LAST,
    ]


def test_a_picture_above_the_head_that_is_described_by_the_title_is_the_articles() -> None:
    picture = f"<img src='/anh/lop-hoc.jpg' alt='{_TITLE}'>"
    article = _read(f"<div>{picture}<div><div>Tin tức</div><h1>{_TITLE}</h1><p>07/08/2019</p></div></div>{_told()}")
    assert [image.url for image in article.images] == ["http://a.example/anh/lop-hoc.jpg"]


def test_the_day_behind_a_bar_is_no_part_of_the_section() -> None:
    line = "<div><span>Chuyên mục: Biên giới</span> <span>|</span> <span>07/08/2019</span></div>"
    article = _read(f"<div>{line}<h1>{_TITLE}</h1>{_told()}</div>")
    assert (article.category, article.published_at) == ("Biên giới", "2019-08-07")


def test_a_link_between_title_and_date_files_the_article() -> None:
    head = f"<h1>{_TITLE}</h1><div><a href='/m/9'>Hội nhập quốc tế</a></div><div>07/08/2019</div>"
    assert _read(f"<div>{head}{_told()}</div>").category == "Hội nhập quốc tế"


def test_a_link_between_title_and_text_files_an_undated_article() -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><div><div><a href='/m/9'>Hội nhập quốc tế</a></div></div>{_told()}</div>")
    assert (article.category, article.lead) == ("Hội nhập quốc tế", _LEAD)


def test_a_name_between_title_and_date_files_nothing() -> None:
    head = f"<h1>{_TITLE}</h1><div><a href='/m/9'>Lò Văn Chiến</a></div><div>07/08/2019</div>"
    assert _read(f"<div>{head}{_told()}</div>").category is None


@pytest.mark.parametrize("shown", ["(Ngày đăng 02/08/2019)", " (Cập nhật: 02/08/2019)"])
def test_the_date_of_an_entry_may_have_a_label_in_its_brackets(shown: str) -> None:
    entry = f"<li><a href='/tin/2'>{_OTHER}{shown}</a></li>"
    read = _read(f"{_HEAD}{_told()}<div><p>Tin bài khác</p><ul>{entry}</ul></div>")
    assert [(one.title, one.published_at) for one in read.related] == [(_OTHER, "2019-08-02")]


def test_the_label_in_an_entry_dates_no_article() -> None:
    entry = f"<li><a href='/tin/2'>{_OTHER}<span>(Ngày đăng 02/08/2019)</span></a></li>"
    read = _read(f"<h1>{_TITLE}</h1>{_told()}<div><p>Tin bài khác</p><ul>{entry}</ul></div>")
    assert (read.published_at, read.related[0].title) == (None, _OTHER)


def test_words_before_the_date_in_brackets_are_of_the_title() -> None:
    title = "Kế hoạch tuyên truyền (ban hành 02/08/2019)"
    read = _read(f"{_HEAD}{_told()}<div><p>Tin bài khác</p><ul><li><a href='/tin/2'>{title}</a></li></ul></div>")
    assert [(one.title, one.published_at) for one in read.related] == [(title, None)]


def test_the_date_below_an_entry_may_have_label_and_counter() -> None:
    entries = "".join(
        f"<h3><a href='/tin/{day}'>{name}</a></h3><div>Ngày đăng: 2019-08-0{day} 13:16:03.0 <span>Lượt xem: 17</span></div>"
        for day, name in ((2, _OTHER), (1, _MORE))
    )
    read = _read(f"{_HEAD}{_told()}<div><h2>Tin liên quan</h2>{entries}</div>")
    assert [(one.title, one.published_at) for one in read.related] == [
        (_OTHER, "2019-08-02T13:16:03+07:00"),
        (_MORE, "2019-08-01T13:16:03+07:00"),
    ]


def test_one_link_may_hold_title_day_and_summary_of_an_entry() -> None:
    cards = "".join(
        f"<a href='/tin/{day}'><img src='/t/{day}.png'><div><h4>{name}</h4><span>0{day}/08/2019</span><p>{_LAST}</p></div></a>"
        for day, name in ((2, _OTHER), (1, _MORE))
    )
    read = _read(f"{_HEAD}{_told()}<div><h3>Xem thêm</h3><div>{cards}</div></div>")
    assert [(one.title, one.published_at) for one in read.related] == [(_OTHER, "2019-08-02"), (_MORE, "2019-08-01")]


def _cards(inside: str) -> list[tuple[str, str | None]]:
    cards = "".join(
        f"<div><div><img src='/t/{day}.jpg'></div><div>{inside.format(href=f'/tin/{day}', name=name, day=f'0{day}/08/2019')}"
        "</div></div>"
        for day, name in ((2, _OTHER), (1, _MORE))
    )
    read = _read(f"{_HEAD}{_told()}<section><h2>Bài viết liên quan</h2><div>{cards}</div></section>")
    return [(one.title, one.published_at) for one in read.related]


@pytest.mark.parametrize(
    "inside",
    [
        "<div><span>Tin trong xã</span><span>{day}</span></div><h3><a href='{href}'>{name}</a></h3><p>Đoàn đã đến thăm bà con "
        "trong xã nhân dịp đầu năm.</p><a href='{href}'>Đọc thêm</a>",
        "<div>Tin tức</div><a href='{href}'>{name}</a><div>Đoàn đã đến thăm bà con trong xã nhân dịp đầu năm.</div>"
        "<div><span>{day}</span> <a href='{href}'>Đọc thêm →</a></div>",
        "<a href='{href}'><span>Biên giới</span><h5>{name}</h5><span>{day}</span></a>",
    ],
)
def test_section_day_summary_and_button_of_a_card_are_no_entries(inside: str) -> None:
    assert _cards(inside) == [(_OTHER, "2019-08-02"), (_MORE, "2019-08-01")]


def test_the_buttons_of_teasers_beside_an_article_open_no_list_of_others() -> None:
    teasers = "".join(
        f"<div><h3><a href='/moi/{nth}'>{name}</a></h3><p><a href='/moi/{nth}'>Xem tiếp</a></p></div>"
        for nth, name in enumerate((_OTHER, _MORE, "Thi nấu ăn các món vùng biên"))
    )
    assert _read(f"{_HEAD}{_told()}<div><h2>Tin nổi bật</h2>{teasers}</div>").related == ()


@pytest.mark.parametrize(
    "line",
    [
        "Mỗi tối thứ ba, hội trường xã lại sáng đèn. Ở đó, thầy giáo là cán bộ đồn.",
        "Bà còn nhớ những chữ đầu tiên không?",
    ],
)
def test_two_sentences_or_a_question_below_a_picture_are_text(line: str) -> None:
    picture = "<div><img src='/anh/lop-hoc.jpg' width=500 height=300></div>"
    article = _read(f"{_HEAD}{picture}<div class=a>{line}</div>{_told()}")
    assert _lines(article) == [line, _LEAD, _LAST]


def test_a_sentence_between_the_elements_of_picture_and_text_is_the_lead() -> None:
    lead = "Ngày 30/6, nhà trường trao bằng cho sinh viên Lào khóa mười chín."
    article = _read(
        f"<div>{_HEAD}<img src='/anh/lop-hoc.jpg' width=500 height=300><div class=a>{lead}</div>{_told()}</div>"
    )
    assert (article.lead, article.images[0].caption) == (lead, None)


def test_a_phrase_between_them_is_the_caption() -> None:
    phrase = "Sinh viên Lào trong ngày nhận bằng"
    article = _read(
        f"<div>{_HEAD}<img src='/anh/lop-hoc.jpg' width=500 height=300><div class=a>{phrase}</div>{_told()}</div>"
    )
    assert (article.lead, article.images[0].caption) == (_LEAD, phrase)


@pytest.mark.parametrize("name", ["text-center", "ql-align-center", "small has-text-align-center"])
def test_classes_of_common_editors_set_a_caption_in_the_middle(name: str) -> None:
    caption = "Học viên lớn tuổi nhất của lớp, bà Phùng Go Dé, đến lớp sớm nhất."
    picture = "<div><img src='/anh/lop-hoc.jpg' width=500 height=300></div>"
    article = _read(f"<div>{_HEAD}{picture}<p class='{name}'>{caption}</p>{_told()}</div>")
    assert (article.lead, article.images[0].caption) == (_LEAD, caption)


def test_a_caption_and_who_took_the_picture_are_no_two_sentences() -> None:
    picture = "<p><img src='/anh/lop-hoc.jpg' width=500 height=300></p>"
    caption = "Thầy giáo viết những chữ đầu tiên. Ảnh: Lò Văn Chiến"
    article = _read(f"{_HEAD}{_told(f'{picture}<p>{caption}</p>')}")
    assert [image.caption for image in article.images] == [caption]


def test_rows_of_labels_and_fields_are_a_form_though_no_tag_says_so() -> None:
    rows = "".join(f"<tr><td>{label}:</td><td><input> *</td></tr>" for label in ("Họ tên", "Người nhận"))
    rows += "<tr><td>Lời nhắn:</td><td><textarea></textarea></td></tr>"
    assert _lines(_read(f"{_HEAD}<table>{rows}</table>{_told()}")) == [_LEAD, _LAST]


@pytest.mark.parametrize(
    ("author", "office"),
    [
        ("Lò Văn Chiến", "Cổng TTĐT tỉnh"),
        ("Phòng Quản lý xuất nhập cảnh", "Công an tỉnh"),
        ("Thu Phương", "TTXVN"),
    ],
)
def test_who_wrote_it_may_stand_above_its_office_in_brackets(author: str, office: str) -> None:
    article = _read(f"{_HEAD}{_told(last=f'<p>{author}</p><p>({office})</p>')}")
    assert (article.author, article.source) == (author, office)
    assert _lines(article) == [_LEAD, _LAST]


def test_what_a_portal_says_of_copies_is_no_text_though_it_is_set_like_it() -> None:
    notice = "Chú ý: Việc đăng lại bài viết trên ở website khác mà không ghi rõ nguồn là vi phạm bản quyền."
    assert _lines(_read(f"{_HEAD}<div><div>{_LEAD}</div><div>{_LAST}</div><div>{notice}</div></div>")) == [_LEAD, _LAST]


def test_a_table_of_what_is_known_of_a_document_is_no_article() -> None:
    known = (
        ("Số hiệu", "1482/QĐ-UBND"),
        ("Người ký", "Lò Văn Chiến"),
        ("Ngày ban hành", "14/09/2020"),
        ("Trích yếu", "Phê duyệt danh mục dự án vận động viện trợ phi chính phủ nước ngoài giai đoạn 2021 - 2025."),
    )
    rows = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in known)
    with pytest.raises(NotAnArticleError):
        _read(f"<h2>Chi tiết văn bản</h2><table>{rows}</table>", title="Cổng thông tin")
