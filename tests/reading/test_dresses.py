"""Parts of pages in rare dress: elements of a script's own, inline elements that their style makes lines, teasers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, ListPageError, Reading, read

DATE = "(Ngày đăng :07/08/2017 4:04:29 CH)"
TEXT = (
    "Sáng nay, đoàn công tác của tỉnh đã đến thăm và chúc tết các đơn vị đóng quân dọc tuyến biên giới phía tây.",
    "Hai bên nhất trí giữ đường dây nóng, trao đổi thông tin hằng tuần và phối hợp tuần tra mỗi tháng một lần.",
)
BODY = "".join(f"<p>{line}</p>" for line in TEXT)
TITLE = "Chúc tết các đồn biên phòng"


def reading(body: str, title: str = TITLE) -> Reading:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode()
    return read(Page("http://portal.example/bai-viet", page, datetime(2026, 11, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def test_an_element_of_a_scripts_own_is_a_part_of_the_page_and_its_icons_are_no_text():
    crumbs = "<site-step><a href='/'>Trang chủ</a></site-step><site-step><a href='/b'>Biên giới</a></site-step>"
    entry = (
        "<site-item><a href='/tin/{0}'>Tin khác số {0} của tỉnh</a><span>(0{0}/02/2019 8:12:41 SA)</span></site-item>"
    )
    others = "".join(map(entry.format, (1, 2)))
    found = reading(
        f"<app-root><site-path>{crumbs}</site-path><h1>{TITLE}</h1><p>{DATE}<mat-icon>print</mat-icon></p>{BODY}"
        f"<h3>Tin liên quan</h3><site-list>{others}</site-list></app-root>"
    ).article
    assert (found.text, found.category) == ("\n\n".join(TEXT), "Biên giới")
    assert [(one.title, one.published_at) for one in found.related] == [
        ("Tin khác số 1 của tỉnh", "2019-02-01T08:12:41+07:00"),
        ("Tin khác số 2 của tỉnh", "2019-02-02T08:12:41+07:00"),
    ]


@pytest.mark.parametrize("tag", ["b", "i", "span", "a href='#'"])
def test_inline_elements_that_their_style_makes_blocks_are_lines_of_their_own(tag: str):
    lines = "".join(
        f"<{tag} style='display:block;text-align:right'>{line}</{tag[:1] if tag[0] != 's' else tag}>"
        for line in ("Thu Hà", "Nguồn tin: Báo Mẫu")
    )
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{BODY}{lines}</div>").article
    assert (found.source, found.text) == ("Báo Mẫu", "\n\n".join(TEXT))


def test_headings_below_linked_pictures_are_teasers_of_a_home_page():
    slide = "<div><a href='/b/{0}'><img src='/s/{0}.jpg'></a><h2>Tin nổi bật số {0} của tỉnh</h2><p>{1}</p></div>"
    slides = "".join(slide.format(at, TEXT[at % 2]) for at in range(4))
    with pytest.raises(ListPageError):
        reading(f"<div>{slides}</div>", "Trang chủ")


@pytest.mark.parametrize("held", ["<table><tr><td>Một</td></tr></table>", "<ul><li>Một</li></ul>"])
def test_typed_text_goes_on_behind_a_table_or_list_in_it(held: str):
    found = reading(
        f"<h1>{TITLE}</h1><p>{DATE}</p><PRE>{TEXT[0]}\n{held}\n{TEXT[1]}\n\nĐoàn về trong đêm.</PRE>"
    ).article
    assert found.text == "\n\n".join((TEXT[0], "Một", TEXT[1], "Đoàn về trong đêm."))


@pytest.mark.parametrize("opened", ["<b>", "<B>\n"])
def test_bold_that_begins_outside_its_paragraph_is_bold_and_no_caption(opened: str):
    lead = "Thêm một bản kết nghĩa bên kia suối"
    picture = "<p align='center'><img src='/anh/1.jpg'></p>"
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{picture}{opened}<p>{lead}</p></b>{BODY}</div>").article
    assert found.text == "\n\n".join((lead, *TEXT))


def test_a_day_that_opens_the_box_of_a_text_heads_its_first_part_where_days_head_others():
    lead = "Hai mươi năm kết nghĩa được ghi trong sổ tay của già bản."
    days = ("12/02/2004", "27/7/2009", "05/9/2015")
    parts = "".join(f"<p><u>{day}</u></p><p>{TEXT[at % 2]}</p>" for at, day in enumerate(days))
    found = reading(f"<div><h1>{TITLE}</h1><p>{DATE}</p><p>{lead}</p><div>{parts}</div></div>").article
    told = [line for at, day in enumerate(days) for line in (day, TEXT[at % 2])]
    assert found.text == "\n\n".join((lead, *told))


def test_a_sentence_beside_a_picture_that_stands_in_the_middle_is_text_where_breaks_part_it():
    first = "Cuốn sách mỏng 176 trang kể về một con đường qua ba mùa khô."
    picture = "<center><img src='/anh/bia.jpg'></center>"
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{picture}{first}<br><br>{'<br><br>'.join(TEXT)}</div>").article
    assert (found.text, found.images[0].caption) == ("\n\n".join((first, *TEXT)), None)


def test_a_sentence_that_points_up_to_a_picture_in_the_middle_is_its_caption():
    told = "▲气宇非凡的航站楼建筑造型灵感来源于飞跃而起的鲸鱼。"
    lines = f"{TEXT[0]}<br><br><center><img src='/anh/bia.jpg'></center>{told}<br><br>{TEXT[1]}"
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{lines}</div>").article
    assert (found.text, found.images[0].caption) == ("\n\n".join(TEXT), told)


@pytest.mark.parametrize(
    "notice",
    [
        "Nội dung đang được cập nhật. Mời quý vị quay lại sau.",
        "Chưa có bài viết nào trong mục này.",
        "Đang cập nhật...",
    ],
)
def test_a_section_that_says_it_is_empty_is_no_article(notice: str):
    with pytest.raises(ListPageError):
        reading(f"<h1>{TITLE}</h1><p>{notice}</p>")


def test_an_article_may_say_that_something_is_being_updated():
    told = (
        "Theo Sở Ngoại vụ, thông tin về danh sách đại biểu đang được cập nhật và sẽ gửi đến các đơn vị trước ngày 20/8."
    )
    assert reading(f"<h1>{TITLE}</h1><p>{DATE}</p><p>{told}</p>").article.text == told


def test_a_short_heading_over_a_longer_one_is_a_sections():
    assert reading(f"<h2>Tin tức</h2><h3>{TITLE}</h3>{BODY}", "Trang mẫu").article.title == TITLE


def test_blank_lines_part_paragraphs_where_line_ends_are_kept():
    typed = "<pre style='white-space:pre-wrap'>{}\n\n{}\n  \n<b>{}</b></pre>".format(*TEXT, "Đoàn về trong đêm.")
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p>{typed}").article
    assert found.text == "\n\n".join((*TEXT, "Đoàn về trong đêm."))


def test_line_ends_part_lines_where_they_are_kept_and_none_is_blank():
    typed = "<div style='white-space: pre-line'>\n{}\n{}\n</div>".format(*TEXT)
    assert reading(f"<h1>{TITLE}</h1><p>{DATE}</p>{typed}").article.text == "\n\n".join(TEXT)


@pytest.mark.parametrize(
    "aside",
    [
        "Cập nhật lần cuối: 17/08/2017 09:12",
        "(Cập nhật: 17/08/2017)",
        "Sửa lần cuối: 17/08/2017 9:12:45 SA",
        "Thời gian đọc: 3 phút",
        "3 phút đọc",
        "Địa chỉ bài viết: http://portal.example/bai-viet",
        "https://portal.example/bai-viet/",
    ],
)
def test_lines_that_speak_of_the_page_are_no_text(aside: str):
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><p>{aside}</p>{BODY}<p>{aside}</p>").article
    assert (found.text, found.published_at) == ("\n\n".join(TEXT), "2017-08-07T16:04:29+07:00")


def test_a_line_that_begins_like_one_of_them_is_text():
    told = "Cập nhật lần cuối: 17/08/2017, danh sách có 42 hộ và được niêm yết tại trụ sở xã trong mười ngày."
    assert told in reading(f"<h1>{TITLE}</h1><p>{DATE}</p>{BODY}<p>{told}</p>").article.text


def test_contact_lines_may_end_a_text():
    lines = ("Điện thoại: 0215.3825.409", "Website: www.vidu.example")
    told = "".join(f"<p>{line}</p>" for line in lines)
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{BODY}<p>Mọi chi tiết xin liên hệ:</p>{told}</div>").article
    assert found.text.endswith("\n\n".join(lines))


@pytest.mark.parametrize("title", ["404 hộ dân đón điện lưới", "500 cuốn sách và một con đường", "Thông báo"])
def test_titles_that_begin_like_an_error_or_a_section(title: str):
    assert reading(f"<h1>{title}</h1><p>{DATE}</p>{BODY}", f"{title} - Trang mẫu").article.title == title


@pytest.mark.parametrize(
    "counted", ["4048 Người đang Online", "404 Người đang Online", "404.812 lượt truy cập", "404", "4041"]
)
def test_a_counter_of_visitors_is_no_error(counted: str):
    aside = f"<aside><b>Lượt truy cập</b><p>{counted}</p></aside>"
    page = f"<h1>{TITLE}</h1><p>{DATE}</p><p>{TEXT[0]}</p><p>Nguồn: Báo mẫu</p>{aside}"
    assert reading(page).article.text == TEXT[0]


@pytest.mark.parametrize("said", ["404", "404!", "Lỗi 404", "404 - Không có gì ở đây"])
def test_a_page_that_says_it_is_none(said: str):
    told = "<p>Quý bạn đọc vui lòng kiểm tra lại liên kết vừa mở.</p>"
    with pytest.raises(ExtractionError):
        reading(f"<h1>{TITLE}</h1><p>{said}</p>{told}")


@pytest.mark.parametrize("title", ["Lịch trực lãnh đạo", "Danh bạ điện thoại", "Tài liệu - Biểu mẫu"])
def test_cells_and_labels_without_a_date_or_a_sentence_are_no_article(title: str):
    rows = "".join(f"<tr><td>Ngày {day}</td><td>Phòng Hợp tác quốc tế {day}</td><td>8h00</td></tr>" for day in range(9))
    with pytest.raises(ExtractionError):
        reading(f"<h1>{title}</h1><table>{rows}</table>", title)


def test_a_section_of_the_titles_own_name_is_its_category():
    way = "<div><a href='/'>Trang nhất</a> &raquo; <a href='/diem-tin'>Điểm tin trong tuần</a></div>"
    page = f"{way}<h3>ĐIỂM TIN TRONG TUẦN</h3><p>{DATE}</p>{BODY}"
    assert reading(page, "Trang mẫu - ĐIỂM TIN TRONG TUẦN").article.category == "Điểm tin trong tuần"


BOX = """<div style="float:right;width:180px"><h3>Tin nổi bật</h3><ul><li><a href="/1">Bảng giá dịch vụ kho bãi</a></li>
<li><a href="/2">Lịch trực lễ của các trạm</a></li></ul>{}</div>"""


@pytest.mark.parametrize(
    "more",
    [
        "",
        "<div><label>Tên truy cập</label><input><label>Mật khẩu</label><input type='password'></div>",
        "<a href='http://other.example'><img src='/qc/banner.gif' width='200'></a>",
    ],
)
def test_a_box_of_links_that_the_text_flows_round_is_passed_over(more: str):
    found = reading(
        f"<h1>{TITLE}</h1><p>{DATE}</p><div><p>{TEXT[0]}</p>{BOX.format(more)}<p>{TEXT[1]}</p><p><b>Thu Hà</b></p></div>"
    ).article
    assert (found.text, found.author, found.images) == ("\n\n".join(TEXT), "Thu Hà", ())


@pytest.mark.parametrize(
    ("name", "pictured"),
    [
        ("zalo-90.jpg", True),
        ("hot-nhat-nam.jpg", True),
        ("zalo.png", False),
        ("zalo-icon.png", False),
        ("icon_16x16.gif", False),
    ],
)
def test_pictures_are_told_from_buttons_by_their_whole_name(name: str, pictured: bool):
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{BODY}<p><img src='/upload/{name}'></p>{BODY}</div>").article
    assert bool(found.images) is pictured


def test_a_title_may_go_on_behind_a_colon():
    title = "<div style='font-size:22px'>Hội chợ nông sản biên giới:<br>mật ong, gạo tám và những mã vạch</div>"
    found = reading(f"{title}<p>{DATE}</p>{BODY}", "Trang mẫu").article
    assert found.title == "Hội chợ nông sản biên giới: mật ong, gạo tám và những mã vạch"


def test_a_hidden_list_of_steps_in_marks_is_the_way_to_the_page():
    steps = "".join(
        f"<li itemprop='itemListElement'><a href='/{one}'>{one}</a></li>" for one in ("Trang nhất", "Tin tức")
    )
    found = reading(f"<ul class='way hidden'>{steps}</ul><h1>{TITLE}</h1><p>{DATE}</p>{BODY}").article
    assert found.category == "Tin tức"


def test_a_list_of_few_steps_is_the_way_though_a_box_parts_it_from_the_title():
    way = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/c'>Biên giới</a></li></ul>"
    box = (
        "<div><h3>Tin nổi bật</h3>"
        + "".join(f"<p><a href='/{at}'>Tin khác số {at}</a></p>" for at in range(5))
        + "</div>"
    )
    assert reading(f"{way}{box}<h1>{TITLE}</h1><p>{DATE}</p>{BODY}").article.category == "Biên giới"


@pytest.mark.parametrize("close", ["</h3>", "</H1>"])
def test_any_end_tag_of_a_heading_closes_the_heading_as_in_browsers(close: str):
    picture = "<p><img src='/a.jpg'><br><i>Đoàn chúc tết đồn biên phòng</i></p>"
    article = reading(f"<h2>{TITLE}{close}<p>{DATE}</p>{BODY}{picture}{BODY}").article
    assert article.title == TITLE
    assert article.text == "\n\n".join(TEXT * 2)
    assert [image.caption for image in article.images] == ["Đoàn chúc tết đồn biên phòng"]


def test_a_caption_may_stand_in_the_cell_beside_its_picture():
    frame = "<table><tr><td><img src='/a.jpg'></td><td><em>Đoàn chúc tết đồn biên phòng.</em></td></tr></table>"
    article = reading(f"<h1>{TITLE}</h1><p>{DATE}</p>{BODY}{frame}{BODY}").article
    assert article.text == "\n\n".join(TEXT * 2)
    assert [image.caption for image in article.images] == ["Đoàn chúc tết đồn biên phòng."]


def test_a_clock_above_the_title_is_not_its_date():
    article = reading(
        f"<div>Chủ nhật, 29/11/2026, 10:15</div><h1>{TITLE}</h1><div>Thứ hai - 07/08/2017 16:04</div>{BODY}"
    ).article
    assert (article.published_raw, article.text) == ("Thứ hai - 07/08/2017 16:04", "\n\n".join(TEXT))


@pytest.mark.parametrize("link", ["<a href='#'>{}</a>", "<a href='/tin/12'>{}</a>", "<span>{}</span>"])
@pytest.mark.parametrize("date", ["<i>(16:04 07/08/2017)</i>", "<span>07/08/2017 16:04</span>"])
def test_a_date_behind_the_declared_title_in_its_line_is_the_articles(link: str, date: str):
    article = reading(f"<ul><li><a href='/a'>Tin tức</a></li></ul><p>{link.format(TITLE)} {date}</p>{BODY}").article
    assert (article.title, article.published_at) == (TITLE, "2017-08-07T16:04:00+07:00")
    assert article.text == "\n\n".join(TEXT)


def test_an_anchor_without_an_address_may_hold_the_title_though_the_text_repeats_it():
    again = f"<table><tr><td><a class='t'>{TITLE}</a></td></tr><tr><td><p>{TEXT[0]}</p><p>{TITLE}</p><p>{TEXT[1]}</p>"
    assert reading(f"{again}</td></tr></table>").article.text == f"{TEXT[0]}\n\n{TITLE}\n\n{TEXT[1]}"


def test_a_link_to_another_page_above_the_title_is_not_it():
    entry = f"<div><a href='/tin/2'>{TITLE}</a></div><div><h2>{TITLE}</h2><p>{DATE}</p>{BODY}</div>"
    assert reading(entry).article.text == "\n\n".join(TEXT)


def test_the_declared_title_below_a_heading_that_only_the_way_confirms_is_the_articles():
    way = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/b'>Biên giới</a></li></ul><h1>Biên giới</h1>"
    found = reading(
        f"{way}<div>Đối ngoại</div><div>{TEXT[0]}</div><div><p>{TEXT[1]}</p></div>", "Đối ngoại - Báo"
    ).article
    assert (found.title, found.category, found.text) == ("Đối ngoại", "Biên giới", "\n\n".join(TEXT))
    found = reading(f"{way}<div>{TEXT[0]}</div><div><p>{TEXT[1]}</p></div>", "Biên giới - Báo").article
    assert (found.title, found.text) == ("Biên giới", "\n\n".join(TEXT))


@pytest.mark.parametrize(
    ("link", "form", "pictured"), [("#", "png", 0), ("javascript:;", "gif", 0), ("#", "jpg", 2), ("/a.png", "png", 2)]
)
def test_drawings_side_by_side_that_a_script_answers_to_are_buttons(link: str, form: str, pictured: int):
    row = "".join(f"<a href='{link}'><img src='/v/chu-{at}.{form}'></a>" for at in (1, 2))
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div>{row}</div><div>{BODY}</div>").article
    assert len(found.images) == pictured
    assert found.text == "\n\n".join(TEXT)


def test_the_last_of_two_paragraphs_round_a_picture_is_no_caption():
    picture = "<p><img src='/upload/a.jpg'></p>"
    body = f"<div><p>{TEXT[0]}</p>{picture}<p>{TEXT[1]}</p></div>"
    found = reading(f"<div><h1>{TITLE}</h1><p>{DATE}</p></div>{body}").article
    assert (found.text, [image.caption for image in found.images]) == ("\n\n".join(TEXT), [None])


def test_a_phrase_in_a_box_with_its_picture_is_its_caption():
    box = "<div><div><img src='/upload/a.jpg'></div><p>Quang cảnh buổi làm việc.</p></div>"
    found = reading(f"<h1>{TITLE}</h1><p>{DATE}</p><div><p>{TEXT[0]}</p>{box}<p>{TEXT[1]}</p></div>").article
    assert [image.caption for image in found.images] == ["Quang cảnh buổi làm việc."]
