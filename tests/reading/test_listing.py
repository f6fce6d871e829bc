"""Lists in many dresses, of one entry and of several: none is read as an article; articles among links stay articles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, ListPageError, NoTitleError, extract
from crawler.reading.lines.pagers import is_pager
from crawler.reading.page.opening import open_document

_TITLES = (
    "Khánh thành trường mầm non bản Hua Pá",
    "Lãnh đạo tỉnh tiếp Đại sứ Hàn Quốc tại trung tâm",
    "Đẩy mạnh hợp tác giáo dục với các tỉnh Bắc Lào",
)
_LEAD = "Sáng 5/9, tại trung tâm hội nghị tỉnh, Sở Ngoại vụ tổ chức hội nghị tổng kết công tác đối ngoại năm 2021."
_DAY = "05/09/2021"
_SHAPES: dict[str, Callable[[str, str], str]] = {
    "heading, date, summary": lambda t, h: f"<div><h3><a href={h}>{t}</a></h3><p>{_DAY}</p><p>{_LEAD}</p></div>",
    "picture, bold, breaks": lambda t, h: f"<div><img src=/a.jpg><a href={h}><b>{t}</b></a><br>{_DAY}<br>{_LEAD}</div>",
    "date first": lambda t, h: f"<p><b>{_DAY}</b> <a href={h}>{t}</a></p><p>{_LEAD}</p>",
    "terms": lambda t, h: f"<dl><dt><a href={h}>{t}</a></dt><dd>{_DAY}</dd><dd>{_LEAD}</dd></dl>",
    "way on": lambda t, h: f"<div><h4>{t}</h4><i>{_DAY}</i><p>{_LEAD}</p><a href={h}>Đọc tiếp</a></div>",
    "whole cards": lambda t, h: f"<a href={h}><div><h5>{t}</h5><p>{_LEAD}</p><span>{_DAY}</span></div></a>",
    "in full": lambda t, h: f"<article><h2><a href={h}>{t}</a></h2><p>{_DAY}</p><p>{_LEAD}</p><p>{_LEAD}</p></article>",
}
_SCRIPTED = "<div onclick='open()'><h4>{0}</h4><span>05/09/2021</span><p>{1}</p></div>"


def _page(body: str, title: str, path: str = "/chuyen-muc/tin.html") -> Page:
    menu = "".join(f"<li><a href=/{name}>{name}</a></li>" for name in ("Trang chủ", "Tin tức", "Liên hệ"))
    markup = f"<html><head><title>{title}</title></head><body><ul>{menu}</ul><div>{body}</div></body></html>"
    return Page(f"http://a.example{path}", markup.encode(), datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("heading", ["", "<h1>Tin tức</h1>"])
@pytest.mark.parametrize("shape", _SHAPES)
def test_a_list_is_no_article(shape: str, heading: str, count: int) -> None:
    entries = "".join(_SHAPES[shape](title, f"/tin/{number}.html") for number, title in enumerate(_TITLES[:count]))
    with pytest.raises((ListPageError, NoTitleError)):
        extract(_page(heading + entries, "Tin tức"), PORTALS["dien_bien_stttt"])


_LABEL = "(Ngày đăng :05/09/2021 8:12:09 SA)"


@pytest.mark.parametrize("count", [2, 3])
def test_the_date_of_a_first_entry_beside_its_title_is_not_that_of_the_section_above(count: int) -> None:
    told = "Hơn hai trăm người đã có mặt từ sáng sớm..."
    titles = enumerate(("Cân điện tử ở chợ trâu bò", "Thi nấu xôi mừng ngày lập xã", "Tiễn bác sĩ tình nguyện")[:count])
    entries = "".join(f"<a href='/t/{at}'>{name}</a> {_LABEL}<br>{told}<br><br>" for at, name in titles)
    section = "Hoạt động đối ngoại"
    markup = f"<title>{section}</title><div><a href='/'>Trang chủ</a><br>{section}<br>{entries}</div>"
    page = Page("http://a.example/hoat-dong-doi-ngoai--8.html", markup.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ListPageError):
        extract(page, PORTALS["lai_chau"])


def test_one_entry_with_the_way_on_is_not_the_text_of_the_section_above() -> None:
    entry = f"<p><b>{_TITLES[0]}</b></p><p>{_LABEL}</p><p>{_LEAD}</p><p><a href='/y/7'>Đọc tiếp</a></p>"
    with pytest.raises(ListPageError):
        extract(_page(f"<h2>Sự kiện</h2>{entry}", "Sự kiện", "/4"), PORTALS["lai_chau"])


def test_a_list_may_begin_with_an_entry_of_which_nothing_is_told() -> None:
    items = "".join(
        f"<ul><li><a href='/x/{at}'>{title}</a><br>{_LEAD if at else ''}</li></ul>" for at, title in enumerate(_TITLES)
    )
    with pytest.raises(ListPageError):
        extract(_page(f"<h2>Văn hoá - Du lịch</h2>{items}", "Văn hoá - Du lịch", "/3"), PORTALS["lai_chau"])


def test_entries_whose_last_line_ends_in_the_way_on_are_a_list() -> None:
    short, more = "Hơn hai trăm người đã có mặt từ sáng sớm...", " <a href=#>Chi tiết</a>"
    row = "<tr><td><img src=/i.jpg></td><td><a href='/t/{}'>{}</a><br>{}<br>{}</td></tr>"
    told = zip(_TITLES, (short, short, _LEAD), strict=True)
    rows = "".join(row.format(at, name, _LABEL, line + more) for at, (name, line) in enumerate(told))
    with pytest.raises((ListPageError, NoTitleError)):
        extract(_page(f"<p><b>Biên giới</b></p><table>{rows}</table>", "Cổng thông tin", "/4"), PORTALS["lai_chau"])


def test_a_list_opened_by_script_is_no_article() -> None:
    entries = "".join(_SCRIPTED.format(title, _LEAD) for title in _TITLES)
    with pytest.raises(ListPageError):
        extract(_page(f"<h1>Tin tức</h1>{entries}", "Tin tức"), PORTALS["lai_chau"])


def test_a_register_of_documents_is_no_article() -> None:
    row = f"<div><b>Số/Ký hiệu: 12/QĐ-UBND</b><p>Ngày ban hành: {_DAY}</p><p>Trích yếu: {_LEAD}</p></div>"
    with pytest.raises(ListPageError):
        extract(_page(f"<h1>Văn bản</h1>{row * 2}", "Văn bản"), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li><a href=/tin/1.html>{other}</a></li><li><a href=/tin/2.html>{other} lần hai</a></li></ul>"
        "<p>{lead}</p><p>{lead} Một.</p><p>{lead} Hai.</p><p>{lead} Ba.</p>",
        "<p>{lead}</p><p><a href=/tin/1.html>{other}</a></p><p>{lead} Một.</p><p><a href=/tin/2.html>{other}</a></p>"
        "<p>{lead} Hai.</p>",
        "<p>{lead}</p><h3>05/09/2021</h3><p>{lead} Một.</p><h3>06/09/2021</h3><p>{lead} Hai.</p>",
    ],
    ids=["links above the lead", "links between paragraphs", "days as headings"],
)
def test_an_article_among_links_and_dates_stays_one(body: str) -> None:
    title = "Hội nghị tổng kết công tác đối ngoại năm 2021 của tỉnh"
    head = f"<h1>{title}</h1><p>Ngày đăng: 07/09/2021 8:00:00 SA</p>"
    page = _page(head + body.format(lead=_LEAD, other=_TITLES[0]), title, "/tin/9.html")
    assert extract(page, PORTALS["lai_chau"]).lead == _LEAD


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("Trang 1/12", True),
        ("1 2 3 4 ... Trang cuối", True),
        ("1 2 3 và 4 là bốn bản đầu tiên", False),
        ("Tổng số 120 tin bài", True),
        ("Hiển thị 1 - 10 trong tổng số 96 kết quả", True),
        ("<a href=?p=1>1</a> <a href=?p=2>2</a> <a href=?p=2>Sau »</a>", True),
        ("Trang 12 của cuốn sổ ghi tên từng người", False),
        ("Tổng số 120 tin bài đã được gửi về cuộc thi.", False),
        ("<a href=/1>Mốc 16</a> và <a href=/2>mốc 17</a>", False),
        ("Các trang: <a href=?p=1>1</a> <b>2</b> <a href=?p=3>3</a>", True),
        ("Chấm điểm bài này: <a href=#>1</a> <a href=#>2</a> <a href=#>3</a>", False),
    ],
)
def test_a_line_that_leads_through_a_list(line: str, leads: bool) -> None:
    document = open_document(_page(f"<p>{line}</p>", "Tin tức"), PORTALS["lai_chau"])
    assert is_pager(document.blocks[-1]) is leads


@pytest.mark.parametrize("pager", ["Trang 1/12", "<a href=?p=1>1</a> <a href=?p=2>2</a> <a href=?p=2>Sau »</a>"])
def test_a_teaser_above_the_pages_of_a_list_is_no_article(pager: str) -> None:
    entry = _SCRIPTED.format(_TITLES[0], _LEAD)
    with pytest.raises(ListPageError):
        extract(_page(f"<h1>Tin tức</h1>{entry}<div>{pager}</div>", "Tin tức"), PORTALS["dien_bien"])


def test_a_short_title_in_a_heading_is_an_entry_too() -> None:
    entry = "<section><h4><a href=/tin/{0}.html>{1}</a></h4>Ngày đăng: {2}<p>{3}</p></section>"
    titles = ("Đối ngoại", *_TITLES)
    entries = "".join(entry.format(number, title, _DAY, _LEAD) for number, title in enumerate(titles))
    with pytest.raises(ListPageError):
        extract(_page(f"<h3>Tin tức</h3>{entries}", "Thông tin đối ngoại"), PORTALS["dien_bien_stttt"])


_WAY = "<ol><li><a href=/>Trang chủ</a></li><li><a href=/c>Đối ngoại</a></li></ol>"
_NAMED = f"{_WAY}<article><h2><a href={{}}>Đối ngoại</a></h2><time>{_DAY}</time><div>{_LEAD}</div></article>"


def test_an_entry_that_bears_the_name_of_its_section_is_no_article() -> None:
    with pytest.raises(ListPageError):
        extract(_page(_NAMED.format("/tin/7.html"), "Thông tin đối ngoại"), PORTALS["dien_bien_stttt"])


@pytest.mark.parametrize(
    ("href", "title"), [("/chuyen-muc/tin.html", "Thông tin đối ngoại"), ("/tin/7.html", "Đối ngoại")]
)
def test_an_article_of_that_name_is_one_by_its_address_or_its_declared_title(href: str, title: str) -> None:
    assert extract(_page(_NAMED.format(href), title), PORTALS["dien_bien_stttt"]).title == "Đối ngoại"


def test_a_topic_told_in_a_paragraph_above_its_entries_is_a_list() -> None:
    entry = "<div><h3><a href=/tin/{0}.html>{1}</a></h3><p>{2}</p><div>{3}</div></div>"
    entries = "".join(entry.format(number, title, _DAY, _LEAD) for number, title in enumerate(_TITLES))
    about = f"<div><h3>Biên giới hòa bình</h3><p>{_LEAD}</p></div>"
    with pytest.raises(ListPageError):
        extract(_page(about + entries, "Thông tin đối ngoại"), PORTALS["dien_bien_stttt"])


def test_the_link_of_an_author_above_the_date_is_no_entry() -> None:
    head = f"<h1>Đối ngoại</h1><p>Bởi</p><p><a href=/tac-gia/1>Hồng Hà - Thu Lan</a></p><p>{_DAY}</p>"
    assert extract(_page(f"{head}<div><p>{_LEAD}</p></div>", "Đối ngoại"), PORTALS["dien_bien_stttt"]).text == _LEAD
    entry = head.replace("Hồng Hà - Thu Lan", _TITLES[0])
    with pytest.raises(ListPageError):
        extract(_page(f"{entry}<div><p>{_LEAD}</p></div>", "Đối ngoại"), PORTALS["dien_bien_stttt"])


def test_names_of_pictures_are_no_text_however_long() -> None:
    names = "".join(
        f"<div><img src=/{at}.jpg><br>{title}, {title.lower()} và bà con</div>" for at, title in enumerate(_TITLES)
    )
    with pytest.raises(ExtractionError):
        extract(_page(f"<div>Lễ giao lưu<br></div>{names}", "Thư viện"), PORTALS["dien_bien_stttt"])


def test_days_of_a_timetable_below_a_labelled_date_make_no_list() -> None:
    rows = "".join(f"<tr><td>{day}/01/2025</td><td>7:00 - 11:30</td><td>Nghỉ</td></tr>" for day in (28, 29, 30))
    table = f"<table><tr><td>Ngày</td><td>Sáng</td><td>Chiều</td></tr>{rows}</table>"
    last = "Ngoài thời gian trên, các trường hợp cấp cứu được giải quyết 24/24 giờ."
    body = f"<p>Lịch mở cửa khẩu dịp Tết</p><p>(Ngày đăng :27/08/2024)</p><p>{_LEAD}</p>{table}<p>{last}</p>"
    article = extract(_page(body, "Cổng thông tin", "/tin/lich.html"), PORTALS["lai_chau"])
    assert article.published_at == "2024-08-27"
    assert article.text.split("\n\n")[2:] == [f"{day}/01/2025 | 7:00 - 11:30 | Nghỉ" for day in (28, 29, 30)] + [last]


_ABOUT = (
    "<p>Chuyên mục kể chuyện các bản giáp biên do cộng tác viên ở huyện viết. Bạn đọc có thể gửi bài cho tòa soạn.</p>"
)


@pytest.mark.parametrize("shape", ["heading, date, summary", "terms", "in full"])
@pytest.mark.parametrize(("title", "count"), [("Chuyện bản mình", 1), ("Kỷ niệm bảy mươi năm ngày dựng cột mốc", 3)])
def test_a_declared_section_that_is_described_above_its_entries_is_a_list(shape: str, title: str, count: int) -> None:
    entries = "".join(_SHAPES[shape](entry, f"/tin/{number}.html") for number, entry in enumerate(_TITLES[:count]))
    with pytest.raises(ListPageError):
        extract(_page(f"<h1>{title}</h1>{_ABOUT * 2}<div>{entries}</div>", title), PORTALS["lai_chau"])


@pytest.mark.parametrize("heading", ["Tin liên quan", "Có thể bạn quan tâm"])
def test_a_heading_parts_an_undated_article_from_entries_with_summaries(heading: str) -> None:
    shape = _SHAPES["heading, date, summary"]
    entries = "".join(shape(entry, f"/tin/{number}.html") for number, entry in enumerate(_TITLES))
    body = f"<h1>Chuyện bản mình</h1><div>{_ABOUT * 2}</div><div><h2>{heading}</h2>{entries}</div>"
    assert "cộng tác viên" in extract(_page(body, "Chuyện bản mình"), PORTALS["lai_chau"]).text


def test_a_section_may_say_below_its_description_that_nothing_is_in_it() -> None:
    body = f"<h1>Chuyện bản mình</h1>{_ABOUT * 2}<p>Chưa có bài viết nào trong mục này.</p>"
    with pytest.raises(ListPageError):
        extract(_page(body, "Chuyện bản mình"), PORTALS["lai_chau"])


_FRONT = (
    "<p><a href=/cs/a--3.html>{0}</a></p><p>{1}</p>",
    "<p>{1}</p><p><a href=/cs/a--3.html>{0}</a></p>",
    "<p><img src=/a.jpg></p><h5><a href=/cs/a--3.html>{0}</a></h5><i>{1}</i>",
)


@pytest.mark.parametrize("first", _FRONT)
@pytest.mark.parametrize("day", [_LABEL, _DAY])
def test_a_front_page_of_sections_that_open_with_a_linked_title_is_no_article(first: str, day: str) -> None:
    body = (
        f"<div><h3>Chính sách</h3>{first.format(_TITLES[0], day)}</div>"
        f"<div><h3>Biên giới</h3><p><a href=/bg/b--2.html>{_TITLES[1]}</a></p><p>{_LEAD}</p></div>"
    )
    with pytest.raises(ListPageError):
        extract(_page(body, "Cổng thông tin đối ngoại", "/"), PORTALS["lai_chau"])


def test_a_text_that_has_a_link_below_one_of_its_headings_is_no_front_page() -> None:
    body = (
        f"<div><h3>Thông báo tuyển sinh</h3><p>{_LABEL}</p><p>{_LEAD}</p>"
        f"<h3>Hồ sơ</h3><p><a href=/bg/b--2.html>{_TITLES[1]}</a></p><p>{_LEAD}</p></div>"
    )
    assert "Hồ sơ" in extract(_page(body, "Cổng thông tin đối ngoại", "/tin/9.html"), PORTALS["lai_chau"]).text


_TOPIC = "Chuyên đề tập hợp các bài viết về đường biên, cột mốc và con người hai bên, cập nhật hằng tuần."
_UNDATED = (
    "<ul>" + "".join(f"<li><a href='/tin/{at}.html'>{title}</a></li>" for at, title in enumerate(_TITLES)) + "</ul>"
)


def test_a_section_told_in_a_sentence_above_bare_titles_is_a_list() -> None:
    with pytest.raises(ListPageError):
        extract(
            _page(f"<h1>Chuyên đề biên giới</h1><p>{_TOPIC}</p>{_UNDATED}", "Chuyên đề biên giới"), PORTALS["lai_chau"]
        )


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Chuyên đề biên giới", "Ngày đăng: 07/09/2021 8:00:00 SA"),
        ("Ra mắt chuyên đề về đường biên và cột mốc của hai tỉnh", ""),
    ],
)
def test_a_sentence_below_a_date_or_a_long_title_is_an_article_above_bare_titles(title: str, date: str) -> None:
    body = f"<h1>{title}</h1><p>{date}</p><p>{_TOPIC}</p>{_UNDATED}"
    assert extract(_page(body, title, "/tin/9.html"), PORTALS["lai_chau"]).text == _TOPIC
