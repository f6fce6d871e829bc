"""What sixty pages of portals redesigned four times showed: headings of a text worded like those of boxes, the name of
the news declared as the title, buttons in a heading, credits that no space parts, columns beside the article.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract

_TITLE = "Hai tỉnh diễn tập chữa cháy rừng"
_LEAD = "Sáng 12/3, lực lượng kiểm lâm hai bên biên giới cùng diễn tập chữa cháy rừng tại xã giáp ranh."
_NEXT = "Cuộc diễn tập có 120 người tham gia, dùng bốn máy bơm và hai chiếc xe bồn chở nước của lâm trường."
_LAST = "Sau diễn tập, hai bên thống nhất mỗi năm gặp nhau một lần vào đầu mùa khô để rút kinh nghiệm."
_TABLE = "<table><tr><td>Tổ</td><td>Số người</td></tr><tr><td>Chữa cháy</td><td>80</td></tr></table>"


def _page(html: str, portal: str = "dien_bien_stttt") -> Article:
    page = Page("http://a.example/tin/12.html", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    return extract(page, PORTALS[portal])


def _read(body: str, above: str = "", heading: str = f"<h1>{_TITLE}</h1>", declared: str = _TITLE) -> Article:
    return _page(
        f"<html><head><meta charset='utf-8'><title>{declared}</title></head><body>{above}"
        f"{heading}<div>Thứ ba - 12/03/2024 16:20</div>{body}</body></html>"
    )


def _paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("heading", ["<p><b>Hệ thống văn bản</b></p>", "<h3>Thống kê</h3>", "<p>LỊCH CÔNG TÁC</p>"])
def test_a_part_of_a_text_may_be_headed_as_boxes_are(heading: str) -> None:
    article = _read(f"<div>{_LEAD}</div><div>{_TABLE}{heading}{_paragraphs(_NEXT, _LAST)}</div>")
    assert article.text.split("\n\n")[-2:] == [_NEXT, _LAST]


def test_an_official_paper_is_headed_below_its_letterhead() -> None:
    letterhead = "<table><tr><td>UBND TỈNH</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>"
    about = "Về việc tổ chức diễn tập năm nay"
    article = _read(f"<div>{letterhead}{_paragraphs('THÔNG BÁO', about, _NEXT, _LAST)}</div>")
    assert article.text.split("\n\n")[1:] == ["THÔNG BÁO", about, _NEXT, _LAST]


def test_a_box_below_the_lead_that_opens_with_its_heading_is_no_text() -> None:
    box = f"<div><h3>Thông báo</h3>{_paragraphs(_NEXT)}</div>"
    assert _read(f"<div>{_paragraphs(_LEAD, _LAST)}</div>{box}").text.split("\n\n") == [_LEAD, _LAST]


@pytest.mark.parametrize("bar", ["<ul><li>Tin tức</li><li>Văn bản</li></ul>", "<h3>Tin tức</h3>", "<h2>TIN TỨC</h2>"])
def test_what_any_site_calls_its_news_is_no_title_though_the_page_declares_it(bar: str) -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>", bar, f"<div><b>{_TITLE}</b></div>", "Tin Tức")
    assert article.title == _TITLE


@pytest.mark.parametrize("button", ["« Trở về", "← Danh sách", "[Trở về]", "Quay lại", "&lt;&lt; Trở về"])
def test_a_link_back_in_a_heading_is_no_part_of_the_title(button: str) -> None:
    heading = f"<h3><span><a href='/tin'>{button}</a></span> <span>{_TITLE}</span></h3>"
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>", heading=heading, declared="Hoạt động đối ngoại")
    assert article.title == _TITLE


def test_a_heading_that_is_all_a_link_stays_whole() -> None:
    heading = f"<h1><a href='http://a.example/tin/12.html'>{_TITLE}</a></h1>"
    assert _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>", heading=heading).title == _TITLE


@pytest.mark.parametrize(
    "both",
    [
        "<span>Tin, ảnh: Hà An</span><span>Nguồn tin: Báo Biên phòng</span>",
        "<span><b>Tác giả:</b> Hà An</span><span><b>Nguồn:</b> Báo Biên phòng</span>",
        "<i>Nguồn: Báo Biên phòng</i><b>Tác giả: Hà An</b>",
    ],
)
def test_credits_that_no_space_parts_are_two(both: str) -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div><div>{both}</div>")
    assert (article.author, article.source) == ("Hà An", "Báo Biên phòng")


@pytest.mark.parametrize("label", ["Story and photo", "Text, photos", "Photo and story", "Reported by", "Story by"])
def test_english_pages_label_who_wrote_and_photographed(label: str) -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div><div>{label}: Ha An</div>")
    assert (article.author, article.text.split("\n\n")) == ("Ha An", [_LEAD, _NEXT])


@pytest.mark.parametrize("signed", ["Tác giả: Hà An", "<b>Hà An</b>"])
def test_a_picture_and_its_caption_between_text_and_signature_are_the_article_s(signed: str) -> None:
    picture = "<div><img src='/u/1.jpg'><div>Máy bơm hút nước suối</div></div>"
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>{picture}<p>{signed}</p>")
    assert [image.caption for image in article.images] == ["Máy bơm hút nước suối"]
    assert article.author == "Hà An"


def test_topics_stand_above_a_signature() -> None:
    topics = "<div><a href='#'>cháy rừng</a><a href='#'>2024</a></div>"
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>{topics}<div>Ban Biên tập</div>")
    assert (article.author, article.text.split("\n\n")) == ("Ban Biên tập", [_LEAD, _NEXT])


def test_who_comments_below_the_topics_signs_nothing() -> None:
    topics = "<div><a href='#'>cháy rừng</a><a href='#'>2024</a></div>"
    comment = "<div><a href='#'>Thêm ý kiến bình luận</a></div><div>Lò Thu Hằng</div><div>Hay lắm.</div>"
    assert _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>{topics}{comment}").author is None
    assert _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>{comment}").text.split("\n\n") == [_LEAD, _NEXT]


@pytest.mark.parametrize("words", ["Tải phiếu đăng ký", "Mẫu phiếu"])
def test_a_file_below_the_text_is_no_line_of_it_however_it_is_called(words: str) -> None:
    file = f"<div><a href='/u/phieu.pdf'>{words}</a></div><div>Nguồn tin: Báo Biên phòng</div>"
    article = _read(f"<div><div>{_paragraphs(_LEAD, _NEXT)}</div>{file}</div>")
    assert article.text.split("\n\n") == [_LEAD, _NEXT]
    assert [attached.title for attached in article.attachments] == [words]


@pytest.mark.parametrize("imprint", ["Người chịu trách nhiệm: Phó Giám đốc Sở", "Cơ quan chủ quản: UBND tỉnh"])
def test_an_imprint_may_begin_with_the_name_of_the_site(imprint: str) -> None:
    line = f"Trang tin đối ngoại Lai Châu - {imprint} - Điện thoại (0231) 3 876 543"
    body = f"{_LEAD}<br><br>{_NEXT}<br><br><a href='javascript:self.close()'>Đóng cửa sổ</a><hr><small>{line}</small>"
    assert _read(body).text.split("\n\n") == [_LEAD, _NEXT]


@pytest.mark.parametrize("entries", ["<p>{}</p>" * 2, "<div>{}</div>" * 2, "{}<br>{}<br>"])
def test_links_in_a_cell_beside_the_article_are_no_way_to_it(entries: str) -> None:
    links = ("<a href='/'>Trang chính</a>", "<a href='/dich-vu'>Dịch vụ công</a>")
    head = f"<p><b>{_TITLE}</b></p><p>Cập nhật ngày 12/3/2024</p>"
    row = f"<tr><td>{entries.format(*links)}<p>Hôm nay: 312</p></td><td>{head}{_paragraphs(_LEAD, _NEXT)}</td></tr>"
    article = _page(f"<html><head><title>Trang 1</title></head><body><table>{row}</table></body></html>", "dien_bien")
    assert (article.title, article.category) == (_TITLE, None)


@pytest.mark.parametrize("sign", ["»", "&gt;", "→"])
def test_a_way_may_begin_with_the_news(sign: str) -> None:
    way = f"<div><a href='/tin/'>Tin Tức</a> {sign} <a href='/tin/bien-gioi/'>Biên giới</a></div>"
    tools = "<div><a href='#'>In ra</a> <a href='#'>Lưu bài viết này</a></div>"
    assert _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div>", way + tools).category == "Biên giới"


def test_the_name_of_a_photograph_s_file_below_the_text_is_no_user_s() -> None:
    picture = "<p align='center'><img src='/u/dsf.jpeg'></p><p align='center'>dsf.jpeg</p>"
    caption = "<p align='center'>Máy bơm hút nước suối</p>"
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}{picture}{caption}</div><div>Tin, ảnh: Hà An</div>")
    assert article.text.split("\n\n") == [_LEAD, _NEXT]
    assert [image.caption for image in article.images] == ["Máy bơm hút nước suối"]


def test_a_sentence_may_begin_with_the_label_of_topics() -> None:
    told = "Từ khóa: “an toàn” được mọi người nhắc tới nhiều nhất hôm nay."
    topics = "<p>Từ khóa: cháy rừng, diễn tập</p>"
    article = _read(f"<div>{_paragraphs(_LEAD, told, _NEXT)}{topics}</div>")
    assert article.text.split("\n\n") == [_LEAD, told, _NEXT]


@pytest.mark.parametrize("label", ["Người đưa tin", "Cộng tác viên", "CTV"])
def test_whoever_brought_the_news_signs_it(label: str) -> None:
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}<p>{label}: Hà An</p></div>")
    assert (article.author, article.text.split("\n\n")) == ("Hà An", [_LEAD, _NEXT])


def test_minutes_may_be_marked_by_a_stroke() -> None:
    for date in ("16:20' ngày 12/03/2024", "16h20’, 12/03/2024"):
        html = f"<h1>{_TITLE}</h1><div>{date}</div><div>{_paragraphs(_LEAD, _NEXT)}</div>"
        page = f"<html><head><meta charset='utf-8'><title>{_TITLE}</title></head><body>{html}</body></html>"
        assert _page(page).published_at == "2024-03-12T16:20:00+07:00"


_OTHERS = (
    ("/tin/7.html", "Mở lại chợ trâu ở biên giới", "11/03/2024"),
    ("/tin/8.html", "Trồng lại rừng đầu nguồn", "09/03/2024"),
)


@pytest.mark.parametrize(
    "row",
    [
        "<tr><td>{day}</td><td>{link}</td></tr>",
        "<tr><td>Ngày {day}</td><td>{link}</td></tr>",
        "<tr><td>{number}.</td><td>{link}</td><td>{day}</td></tr>",
        "<tr><td><div>{day}</div><div>{link}</div></td></tr>",
    ],
)
@pytest.mark.parametrize("heading", ["Các tin khác", "Tin trong chuyên mục"])
def test_rows_of_others_begin_with_the_day_or_a_number(row: str, heading: str) -> None:
    rows = "".join(
        row.format(day=day, link=f"<a href='{href}'>{title}</a>", number=number)
        for number, (href, title, day) in enumerate(_OTHERS, 1)
    )
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div><h4>{heading}</h4><table>{rows}</table>")
    listed = [(entry.title, entry.published_at) for entry in article.related]
    assert listed == [("Mở lại chợ trâu ở biên giới", "2024-03-11"), ("Trồng lại rừng đầu nguồn", "2024-03-09")]


_UNSEEN = "<p>Tin liên quan</p><p>Mua thuốc giá rẻ tại trang này, giao hàng tận nơi cho mọi khách ở xa.</p>"


@pytest.mark.parametrize(
    "unseen",
    [
        "<style>#zz, .q { display : none }</style><div id='zz'>{}</div>",
        "<div style='position:absolute;left:-9999px'>{}</div>",
        "<div style='text-indent:-5000px'>{}</div>",
        "<div style='height:0;overflow:hidden'>{}</div>",
        "<div style='overflow: hidden; height: 1px'>{}</div>",
    ],
)
def test_what_stands_off_the_screen_or_is_hidden_by_its_id_is_not_read(unseen: str) -> None:
    body = f"<div><p>{_LEAD}</p>{unseen.replace('{}', _UNSEEN)}<p>{_NEXT}</p></div>"
    assert _read(body).text.split("\n\n") == [_LEAD, _NEXT]


@pytest.mark.parametrize(
    "style",
    ["margin-left:-500px", "height:100px;overflow:hidden", "height:0", "left:-5px", "overflow:hidden;line-height:1"],
)
def test_what_is_moved_a_little_is_read(style: str) -> None:
    assert _read(f"<div style='{style}'>{_paragraphs(_LEAD, _NEXT)}</div>").text.split("\n\n") == [_LEAD, _NEXT]


def test_a_page_that_a_script_shows_by_its_id_is_read() -> None:
    page = f"<div id='all'><h1>{_TITLE}</h1><div>Thứ ba - 12/03/2024 16:20</div>{_paragraphs(_LEAD, _NEXT)}</div>"
    article = _page(f"<html><head><style>#all{{display:none}}</style></head><body><p>Đang tải</p>{page}</body></html>")
    assert article.text.split("\n\n") == [_LEAD, _NEXT]


def test_the_title_of_a_drawing_is_none_of_the_page() -> None:
    drawing = "<a href='/tim'><svg><title>Tin liên quan</title><path d='M0 0'/></svg></a>"
    html = f"<body><p>{drawing}</p><div><span>{_TITLE}</span><br>12/03/2024 16:20<br><br>{_LEAD}<br><br>{_NEXT}</div>"
    others = "".join(f"<li><a href='{href}'>{title}</a></li>" for href, title, _ in _OTHERS)
    article = _page(f"<html><head><meta charset='utf-8'></head>{html}<h4>Tin liên quan</h4><ul>{others}</ul></body>")
    assert (article.title, article.text.split("\n\n")) == (_TITLE, [_LEAD, _NEXT])


def test_a_paragraph_beside_the_first_picture_in_a_row_is_the_lead() -> None:
    row = "<table><tr><td><img src='/u/q.jpg' width=200></td><td><b>{}</b></td></tr></table>"
    article = _read(f"<div>{row.format(_LEAD)}{_paragraphs(_NEXT, _LAST)}</div>")
    assert (article.text.split("\n\n"), article.images[0].caption) == ([_LEAD, _NEXT, _LAST], None)
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}{row.format('Máy bơm hút nước suối')}{_paragraphs(_LAST)}</div>")
    assert (article.text.split("\n\n"), article.images[0].caption) == ([_LEAD, _NEXT, _LAST], "Máy bơm hút nước suối")


_SECTION = "Hợp tác quốc tế"
_ASKS = "javascript:__doPostBack(&#39;ctl00$g&#39;,&#39;{}&#39;)"


@pytest.mark.parametrize(
    "entry",
    [
        "<div><strong>{title}</strong><div>{told} <a href='{href}'>Xem tiếp...</a></div></div>",
        f"<div><a href='{_ASKS.format('{number}')}'>{{title}}</a><br>{{told}}</div>",
    ],
)
def test_entries_that_lead_on_by_a_word_or_a_script_are_a_list(entry: str) -> None:
    titles = ("Mở lại chợ trâu ở biên giới", "Trồng lại rừng đầu nguồn", "Diễn tập chữa cháy rừng")
    told = zip(titles, (_LEAD, _NEXT, _LAST), strict=True)
    entries = "".join(
        entry.format(title=title, told=line, href=f"/tin/{number}.html", number=number)
        for number, (title, line) in enumerate(told)
    )
    with pytest.raises(ExtractionError):
        _page(f"<html><head><title>{_SECTION}</title></head><body><h1>{_SECTION}</h1>{entries}</body></html>")


@pytest.mark.parametrize("heading", ["<h1>{}</h1>", f"<h1><a href='{_ASKS.format('t')}'>{{}}</a></h1>"])
def test_buttons_and_a_title_that_scripts_answer_to_are_an_article_s(heading: str) -> None:
    buttons = "".join(f"<a href='{_ASKS.format(name)}'>{name}</a> " for name in ("In bài viết", "Gửi email"))
    article = _read(f"<div>{_paragraphs(_LEAD, _NEXT)}</div><div>{buttons}</div>", heading=heading.format(_TITLE))
    assert (article.title, article.text.split("\n\n")) == (_TITLE, [_LEAD, _NEXT])


def test_a_guest_book_is_no_article() -> None:
    asked = "Mời quý khách ghi cảm nghĩ về trang, nội dung sẽ được kiểm duyệt trước khi hiển thị công khai."
    form = "<form><input><textarea></textarea><button>Gửi</button></form>"
    with pytest.raises(ExtractionError):
        _page(
            f"<html><head><title>Sổ lưu bút</title></head><body><h1>Sổ lưu bút</h1><p>{asked}</p>{form}</body></html>"
        )


@pytest.mark.parametrize(
    "line",
    [
        "Theo Báo Biên phòng - 12/03/2024 16:20",
        "Theo Báo Biên phòng | 12/03/2024 16:20",
        "<span>Theo Báo Biên phòng</span><span>12/03/2024 16:20</span>",
        "12/03/2024 16:20 (Theo Báo Biên phòng)",
        "12/03/2024 16:20 - Theo: Báo Biên phòng",
    ],
)
def test_according_to_whom_stands_beside_the_date(line: str) -> None:
    html = f"<div>{_TITLE}</div><div>{line}</div><div>{_paragraphs(_LEAD, _NEXT)}</div>"
    article = _page(f"<html><head><meta charset='utf-8'><title>{_TITLE}</title></head><body>{html}</body></html>")
    assert (article.source, article.published_at) == ("Báo Biên phòng", "2024-03-12T16:20:00+07:00")
    assert article.text.split("\n\n") == [_LEAD, _NEXT]
