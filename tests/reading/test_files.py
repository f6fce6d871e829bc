"""Files are named by their row, and a row of files is no text; sentences and lists that lead to files are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from crawler.reading.page.tree import absolute

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_FIRST = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới tại cửa khẩu phía bạn như thường lệ vào tháng ba năm sau."
)
_AFTER = "Người dân nộp hồ sơ tại trụ sở Công an huyện và nhận kết quả sau ba ngày làm việc, kể cả thứ bảy."
_GET = "<a href='/f/12.pdf'>Tải về</a>"


def _read(inside: str = "", behind: str = "", beside: str = "", last: str = "") -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><p>20/12/2022 16:04</p><div>"
        f"<p>{_FIRST}</p><p>{_LAST}</p>{inside}{last}</div>{behind}</div>{beside}</body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _names(article: Article) -> list[str | None]:
    return [file.title for file in article.attachments]


@pytest.mark.parametrize(
    "rows",
    [
        f"<p>Kế hoạch 12/KH-UBND - [{_GET}]</p>",
        f"<p>Tài liệu đính kèm</p><p><img src='/i/tep.gif'> Kế hoạch 12/KH-UBND ({_GET})</p>",
        f"<p>Tài liệu đính kèm</p><p>Kế hoạch 12/KH-UBND – {_GET}</p>",
    ],
)
def test_a_row_of_files_is_no_text_and_names_the_file(rows: str) -> None:
    article = _read(rows)
    assert _names(article) == ["Kế hoạch 12/KH-UBND"]
    assert article.text.split("\n\n") == [_FIRST, _LAST]


@pytest.mark.parametrize(
    "line",
    [
        f"Kính mời bạn đọc xem toàn văn Kế hoạch 12/KH-UBND - [{_GET}]",
        f"Hội nghị đã thông qua Kế hoạch 12/KH-UBND về đối ngoại nhân dân ({_GET})",
    ],
)
def test_a_sentence_that_leads_to_a_file_stays(line: str) -> None:
    assert line.partition("<")[0].rstrip(" -[(") in _read(f"<p>{line}</p>").text


@pytest.mark.parametrize("after", ["", f"<p>{_AFTER}</p>"])
def test_a_list_of_papers_that_the_text_counts_stays(after: str) -> None:
    papers = f"<ul><li>Đơn đề nghị cấp giấy thông hành - [{_GET}]</li><li>Hai ảnh chân dung.</li></ul>"
    assert "Đơn đề nghị cấp giấy thông hành - [Tải về]" in _read(papers, last=after).text


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tập tin: Kế hoạch 12/KH-UBND", "Kế hoạch 12/KH-UBND"),
        ("Tải về: bieu-mau.doc", "bieu-mau.doc"),
        ("Tài liệu tuyên truyền biên giới", "Tài liệu tuyên truyền biên giới"),
        ("Tập tin:", "Tập tin:"),
    ],
)
def test_a_label_inside_the_link_is_no_part_of_the_name(words: str, name: str) -> None:
    files = f"<div><p>File đính kèm</p><div><a href='/f/12.doc'>{words}</a></div></div>"
    assert _names(_read(behind=files)) == [name]


_SECTION = (
    "<div><div>Chuyên mục <a href='/c'>Biên giới</a></div><div>Từ khóa<ul><li><a href='/t'>mốc giới</a></li>"
    "<li><a href='/u'>tuần tra</a></li></ul></div>"
)
_FILES = (
    "<div>Tải tập tin đính kèm:<ul><li><a href='/f/1.doc'>Kế hoạch 793/KH-UBND</a> (51 Tải về)</li></ul></div></div>"
)


def test_files_under_their_label_below_section_and_tags() -> None:
    assert _names(_read(behind=_SECTION + _FILES)) == ["Kế hoạch 793/KH-UBND"]


def test_files_under_their_label_below_a_notice_of_rights() -> None:
    notice = "<p>Chú ý: Việc đăng lại bài viết mà không ghi rõ nguồn là vi phạm bản quyền</p>"
    files = "<b>File đính kèm</b><ul><li><a href='/f/12.pdf'>Kế hoạch 12.pdf</a></li></ul>"
    article = _read(behind=f"{notice}<div>{files}</div>")
    assert (_names(article), article.text.split("\n\n")) == (["Kế hoạch 12.pdf"], [_FIRST, _LAST])


def test_files_of_a_box_beside_the_article_are_none_of_its() -> None:
    assert _names(_read(behind=f"{_SECTION}</div>", beside=_FILES)) == []
    heading = "<h3>Văn bản mới</h3>"
    assert _names(_read(behind=f"{_SECTION}{heading}{_FILES}")) == []


@pytest.mark.parametrize("words", ["Tải tại đây", "Kế hoạch 12/KH-UBND", "toàn văn"])
def test_a_label_and_its_links_in_the_box_of_the_text_are_none_of_it(words: str) -> None:
    article = _read(f"<div><b>File đính kèm:</b> <a href='/f/12.pdf'>{words}</a></div>")
    assert article.text.split("\n\n") == [_FIRST, _LAST]
    assert _names(article) == [words]


def test_the_size_of_a_file_is_no_text_and_hides_no_signature() -> None:
    row = "<tr><td><img src='/i/xls.gif'><a href='/f/1.xlsx'>danh-sach.xlsx</a></td><td>[ ]</td><td>88,5 KB</td></tr>"
    article = _read(f"<p>Ban Biên tập</p><table>{row}</table>")
    assert article.text.split("\n\n") == [_FIRST, _LAST]
    assert article.author == "Ban Biên tập"


def test_a_size_in_a_row_of_the_text_stays() -> None:
    row = "<tr><td>Ảnh chân dung</td><td>không quá</td><td>88 KB</td></tr>"
    assert "Ảnh chân dung | không quá | 88 KB" in _read(f"<table>{row}</table>").text


@pytest.mark.parametrize(
    "line",
    [
        "Tài liệu đính kèm: <a href='/f/12.pdf'>Kế hoạch</a> và hướng dẫn của Sở Ngoại vụ.",
        "Tài liệu đính kèm: <a href='/tin/12'>Kế hoạch của tỉnh</a>",
        "Hồ sơ gồm các tài liệu đính kèm: <a href='/f/12.pdf'>Kế hoạch</a>",
    ],
)
def test_a_label_of_files_in_a_sentence_stays(line: str) -> None:
    assert line.partition("<")[0].rstrip() in _read(f"<p>{line}</p>").text


_ENTRY = "Tặng quà gia đình chính sách nhân ngày thương binh liệt sĩ năm 2022"


@pytest.mark.parametrize("href", ["http://[x", "http://[::1/a.jpg", "https://[bad]/x", "http://a\u2100.vn/x"])
@pytest.mark.parametrize(
    "inside",
    ["<img src='{}'>", "<ul><li><a href='{}'>{}</a></li></ul>", "<p>Quảng cáo</p><p><a href='{}'>{}</a></p>"],
)
def test_what_is_no_address_stops_no_reading(inside: str, href: str) -> None:
    for address in (href, f"{href}/x"):  # the path of the page's own, too
        assert _FIRST in (_read(inside.format(address, _ENTRY)).text or "")


@pytest.mark.parametrize(
    "href", ["http://[x", "//[::1/a", "http://a\u2100.vn/x", "http://x]/y", "javascript:void(0)", " "]
)
def test_what_no_browser_could_ask_for_is_no_address(href: str) -> None:
    assert absolute("http://a.example/tin/", href) is None


def test_vietnamese_letters_in_an_address_stay() -> None:
    assert absolute("http://a.example/tin/", "/hội-nghị?a=[1]") == "http://a.example/hội-nghị?a=[1]"


_STARS = (
    "<div><p>Đánh giá bài viết</p><ul><li>1 sao</li><li>2 sao</li><li>3 sao</li><li>4 sao</li><li>5 sao</li></ul></div>"
)
_OFFERED = {
    "a list": "<ul><li><a href='/f/12.pdf'>Kế hoạch 12</a></li></ul>",
    "breaks": "<div><a href='/f/12.pdf'>Kế hoạch 12</a> (120 KB)</div>",
    "a table": "<table><tr><th>STT</th><th>Tên tệp</th></tr><tr><td>1</td><td><a href='/f/12.pdf'>Kế hoạch 12</a></td></tr>"
    "</table>",
}


@pytest.mark.parametrize("files", _OFFERED)
@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<div>{}</div>", "<p><b>{}:</b></p>"])
@pytest.mark.parametrize("words", ["Tài liệu đính kèm", "File đính kèm", "Tệp tin đính kèm", "Tệp tin"])
def test_files_in_a_box_with_its_own_heading_behind_a_box_of_stars(words: str, heading: str, files: str) -> None:
    box = f"<div>{heading.format(words)}{_OFFERED[files]}</div>"
    article = _read(behind=_STARS + box)
    assert (_names(article), article.text.split("\n\n")) == (["Kế hoạch 12"], [_FIRST, _LAST])
    assert not _names(_read(behind=f"{_STARS}<h3>Tin khác</h3>{box}"))
