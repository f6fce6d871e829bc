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


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        (
            "07/08/19<span>  2:20 pm</span> | by <a href='/author/1'>admin</a> | Lượt xem 91",
            "2019-08-07T14:20:00+07:00",
        ),
        ("Đăng lúc: 14:20 PM - 07/08/19", "2019-08-07T14:20:00+07:00"),
    ],
)
def test_two_figures_are_a_year_beside_the_hour(line: str, moment: str) -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><p>{line}</p></div>{_told()}")
    assert (article.published_at, _lines(article)) == (moment, [_LEAD, _LAST])


def test_two_figures_are_no_year_without_an_hour() -> None:
    assert _read(f"<div><h1>{_TITLE}</h1><p>Số 07/08/19</p></div>{_told()}").published_at is None


@pytest.mark.parametrize("box", ["<p>{}</p>", "<div class='row'><div>{}</div></div>"])
def test_a_photograph_in_an_element_of_its_own_may_part_title_and_date(box: str) -> None:
    picture = box.format("<img src='/anh/lop-hoc.jpg'>")
    article = _read(f"<main><h2>{_TITLE}</h2>{picture}<small>07/08/2019 14:20</small>{_told()}</main>")
    assert [image.url for image in article.images] == ["http://a.example/anh/lop-hoc.jpg"]


def test_a_list_of_others_between_lead_and_text_is_read() -> None:
    others = "".join(f"<h3><a href='/tin/{at}'>{title}</a></h3>" for at, title in enumerate(_OTHERS, 2))
    article = _read(
        f"<div><h1>{_TITLE}</h1><h2>{_LEAD}</h2><div><p>Tin liên quan:</p>{others}</div><hr>"
        f"<article><p>{_LAST}</p><p>{_LEAD[:-1]}, từ tháng Tám.</p></article></div>"
    )
    assert [entry.title for entry in article.related] == list(_OTHERS)
    assert _lines(article)[0] == _LEAD


def test_who_put_the_page_there_is_the_author_where_only_the_source_is_told_too() -> None:
    last = "<p><em>Nguồn: Báo Biên phòng</em></p>"
    article = _read(f"<div>{_HEAD}{_told(last=last)}<div><p>được đăng bởi: <span>Lò Văn Chiến</span></p></div></div>")
    assert (article.author, article.source) == ("Lò Văn Chiến", "Báo Biên phòng")


def test_a_list_right_below_the_text_needs_no_heading() -> None:
    items = "".join(
        f"<li><a href='/tin/{at}'><img src='/nho/{at}.jpg'></a><br><a href='/tin/{at}'>{title}</a></li>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}<div>3975</div><div><ul>{items}</ul></div></div><ul><li>Trụ sở</li></ul>")
    assert [entry.title for entry in article.related] == list(_OTHERS)


def test_files_right_below_the_text_are_no_list_of_others() -> None:
    items = "<li><a href='/tep/1'>Kế hoạch mở lớp học.pdf</a></li><li><a href='/tep/2'>Danh sách học viên.docx</a></li>"
    assert _read(f"<div>{_HEAD}{_told()}<ul>{items}</ul></div>").related == ()


def test_the_hour_told_again_ends_the_text_and_may_stand_beside_the_author() -> None:
    foot = "<div><span>Minh Quân</span><span>14:20:05 7 tháng 8, 2019</span></div>"
    side = (
        "<h2>Tin nổi bật khác</h2><p><a href='/tin/2'>Đón đoàn trồng rừng</a></p><p>Mỗi bản trồng mười hai hecta.</p>"
    )
    article = _read(
        f"<div><h1>{_TITLE}</h1><div>Đăng vào lúc 14:20:05 7 tháng 8, 2019</div>{_told()}{foot}<div>{side}</div></div>"
    )
    assert (_lines(article), article.author) == ([_LEAD, _LAST], "Minh Quân")


def test_a_list_of_idle_links_and_figures_parts_no_day_from_the_title_below() -> None:
    fields = ("<a href='#'>Thứ Tư 07/08/2019</a>", "<a href='#'>Ban biên tập</a>", "<span>6335</span>")
    row = "".join(f"<li>{field}</li>" for field in fields)
    article = _read(f"<div><ul>{row}</ul><div><h2>{_TITLE}</h2></div></div>{_told()}")
    assert article.published_at == "2019-08-07"


def test_what_a_card_tells_besides_its_title_is_no_entry() -> None:
    cards = "".join(
        f"<li><div><div><a href='/tin/{at}'><img src='/nho/{at}.jpg'></a><h3><a href='/tin/{at}'>{title}</a></h3>"
        "<p><span>Mỗi bản trồng mười hai hecta.</span></p></div>"
        "<ul><li><a href='#'>Ban biên tập</a></li><li><a href='#'>3 năm trước</a></li></ul></div></li>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}<h2>Có thể bạn cũng thích</h2><ul>{cards}</ul></div>")
    assert [entry.title for entry in article.related] == list(_OTHERS)


def test_the_portrait_beside_the_authors_name_is_no_picture_of_the_article() -> None:
    card = "<div><div><img src='/anh/chien.png' alt='Lò Văn Chiến'></div><div>Lò Văn Chiến</div><div>07/08/2019</div></div>"
    article = _read(f"<section><h1>{_TITLE}</h1>{card}</section><section>{_told()}</section>")
    assert (article.author, article.images) == ("Lò Văn Chiến", ())
    page = f"<section><h1>{_TITLE}</h1><p>{_LEAD}</p>{card}</section><section>{_told()}</section>"
    article = _read(page.replace("<div>07/08/2019</div>", ""))
    assert (article.author, article.images) == ("Lò Văn Chiến", ())


def test_work_and_pictures_may_be_signed_together() -> None:
    last = "<p><strong>Tin bài, ảnh:</strong> Việt Anh, Minh Quang</p>"
    assert _read(f"<div>{_HEAD}{_told(last=last)}</div>").author == "Việt Anh, Minh Quang"


def test_a_drawing_may_part_the_section_from_the_title_in_a_way() -> None:
    way = f"<div><a href='/tin-tuc'>Tin tức</a> <span><i class='fa'></i></span> <span>{_TITLE}</span></div>"
    page = f"<title>{_TITLE}</title><p>Sở Ngoại vụ</p>{way}{_HEAD}{_told()}"
    assert extract(fetched("/tin/1", page), OFFICE).category == "Tin tức"


def test_a_name_without_marks_is_a_persons_by_its_family() -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><small><span>Nguyen Minh Chau</span> - 07/08/2019</small></div>{_told()}")
    assert (article.author, article.published_at) == ("Nguyen Minh Chau", "2019-08-07")


def test_a_counter_of_four_figures_is_no_year() -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><p>07/08/19 2:20 pm | by admin | Lượt xem 2019</p></div>{_told()}")
    assert (article.published_at, _lines(article)) == ("2019-08-07T14:20:00+07:00", [_LEAD, _LAST])


@pytest.mark.parametrize("name", ["Lò Văn Chiến", "Kim Oanh", "Đào Thọ - Nguyễn Quỳnh"])
def test_a_portrait_and_a_name_may_share_a_link_to_nowhere_beside_the_date(name: str) -> None:
    user = f"<a href='#user'><div><img src='/anh/mac-dinh.jpg'></div>{name}</a>"
    head = f"<div><h1>{_TITLE}</h1></div><div><div>{user}<span></span><a href='#date'>07/08/2019</a></div></div>"
    article = _read(f"{head}{_told()}")
    assert (article.author, article.published_at, article.images) == (name, "2019-08-07", ())


def test_an_account_in_a_link_to_nowhere_may_stand_beside_the_date_below_a_picture() -> None:
    user = "<a href='#user'><div><img src='/anh/mac-dinh.jpg'></div>admin</a>"
    head = f"<div><h1>{_TITLE}</h1></div><div><div>{user}<span></span><a href='#date'>07/08/2019</a></div></div>"
    article = _read(f"{head}{_told()}")
    assert (article.published_at, article.images, _lines(article)) == ("2019-08-07", (), [_LEAD, _LAST])


def test_author_and_day_of_an_entry_may_lead_nowhere_above_its_title() -> None:
    cards = "".join(
        f"<div><a href='/tin/{at}'><img src='/nho/{at}.jpg'></a><div><a href='#user'>bởi Lò Văn Chiến</a><span></span>"
        f"<a href='#date'>0{at}/08/2019</a></div><h3><a href='/tin/{at}'>{title}</a></h3></div>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}<h2>Bài viết cùng chuyên mục</h2><div>{cards}</div></div>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]


def test_a_card_may_tell_its_day_below_the_summary() -> None:
    cards = "".join(
        f"<div><div><a href='/tin/{at}'></a></div><div><div><a href='/tin/{at}'>{title}</a></div>"
        f"<div>Hai bên gặp nhau tại huyện.</div><div><span>0{at}/08/2019</span></div></div></div>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}</div><div><h5>Related posts</h5><div>{cards}</div></div>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]


def test_the_number_of_a_file_is_no_part_of_its_name() -> None:
    panel = "<div>File đính kèm</div><div><a href='/tep/12.pdf'>Tập tin 1: <strong>Ke hoach 12.pdf</strong></a></div>"
    article = _read(f"<div>{_HEAD}{_told()}<div>{panel}</div></div>")
    assert [file.title for file in article.attachments] == ["Ke hoach 12.pdf"]


def test_a_section_that_leads_nowhere_may_part_an_entrys_picture_from_its_title() -> None:
    cards = "".join(
        f"<div><a href='/tin/{at}'><div><img src='/nho/{at}.jpg'></div><div><div><a>Tin đối ngoại</a></div>"
        f"<h4>{title}</h4><div>0{at}/08/2019</div></div></a></div>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<section>{_HEAD}{_told()}</section><section><h3>Bài viết khác</h3><div>{cards}</div></section>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]


@pytest.mark.parametrize(
    "below",
    ["<p>Các bài viết khác có thể bạn quan tâm</p>", "<a href='/tin-tuc'>Xem tất cả bài viết</a>"],
)
def test_what_shares_a_box_with_the_heading_of_a_list_is_no_entry(below: str) -> None:
    cards = "".join(
        f"<div><a href='/tin/{at}'><img src='/nho/{at}.jpg'></a><div><div>0{at}/08/2019</div>"
        f"<h3><a href='/tin/{at}'>{title}</a></h3><p>Hai bên gặp nhau tại huyện.</p></div></div>"
        for at, title in enumerate(_OTHERS, 2)
    )
    heading = f"<div><h2>Bài viết liên quan</h2>{below}</div>"
    article = _read(f"<div>{_HEAD}{_told()}</div><div>{heading}<div>{cards}</div></div>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]


def test_one_link_may_hold_the_day_above_the_title_of_its_card() -> None:
    cards = "".join(
        f"<a href='/tin/{at}'><div><img src='/nho/{at}.jpg'></div><div><div>0{at}/08/2019</div><h3>{title}</h3></div></a>"
        for at, title in enumerate(_OTHERS, 2)
    )
    article = _read(f"<div>{_HEAD}{_told()}</div><div><h2>Bài viết cùng chủ đề</h2><div>{cards}</div></div>")
    assert [(entry.title, entry.published_at) for entry in article.related] == [
        (_OTHERS[0], "2019-08-02"),
        (_OTHERS[1], "2019-08-03"),
    ]


def test_a_day_right_below_the_text_above_an_account_dates_it() -> None:
    told = _told(between="<p>Lịch khai giảng:</p><p>Thứ hai, ngày 12/8/2019</p><p>- 8 giờ: Đón đại biểu</p>")
    row = "<div><div>07/08/2019</div> - <div>Đăng bởi Admin</div><div>91 lượt xem</div></div>"
    assert _read(f"<div><h1>{_TITLE}</h1>{told}{row}</div>").published_at == "2019-08-07"


def test_a_summary_under_its_label_captions_no_picture() -> None:
    picture = "<div><img src='/anh/lop.jpg'></div><div><p><i><b>Tóm tắt: </b>Bốn mươi cán bộ xã cùng học.</i></p></div>"
    article = _read(f"<div>{_HEAD}{picture}{_told()}</div>")
    assert article.images[0].caption is None
    assert "Tóm tắt: Bốn mươi cán bộ xã cùng học." in _lines(article)
