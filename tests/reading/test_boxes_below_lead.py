"""Lists of other articles and boxes of the site right below a lead: the text goes on behind them, a site's own does not."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Khánh thành trạm kiểm dịch chung bên dòng Nậm Rốm"
_LEAD = (
    "Chiều 18/9, hai huyện giáp biên khánh thành trạm kiểm dịch dùng chung đặt bên bờ suối, sau mười tháng thi công."
)
_FIRST = "Trạm có phòng xét nghiệm nhanh, bãi đỗ cho hai mươi xe tải và một dãy chuồng nuôi cách ly gia súc nhập khẩu."
_LAST = "Từ tháng mười, cán bộ thú y hai bên trực chung ba ngày một tuần và báo kết quả cho nhau trong buổi sáng."
_OTHERS = (
    "Mùa cam chín sớm ở bản Huổi Khon",
    "Đội kèn học sinh sang biểu diễn ở huyện bạn",
    "Chợ đêm cửa khẩu mở thêm",
)
_LINKS = [f"<a href='/tin/{at}.html'>{title}</a>" for at, title in enumerate(_OTHERS)]
_ITEMS = "".join(f"<li>{link}</li>" for link in _LINKS)

_BOXES = {
    "a list below its heading": f"<div><h4>Tin liên quan</h4><ul>{_ITEMS}</ul></div>",
    "a list and its heading in the open": f"<p><b>Tin liên quan</b></p><ul>{_ITEMS}</ul>",
    "a list without a heading": f"<ul>{_ITEMS}</ul>",
    "paragraphs": "<div><p>Bài viết liên quan:</p>" + "".join(f"<p>{link}</p>" for link in _LINKS) + "</div>",
    "a table with pictures": "<table><tr><td colspan=2>TIN LIÊN QUAN</td></tr>"
    + "".join(f"<tr><td><img src='/t/{at}.jpg'></td><td>{link}</td></tr>" for at, link in enumerate(_LINKS))
    + "</table>",
    "entries with their days": "<div><div>Tin cùng chuyên mục</div><ul>"
    + "".join(f"<li>{link} <span>({at + 3}/9/2023)</span></li>" for at, link in enumerate(_LINKS))
    + "</ul></div>",
    "cards with days": "<div><h3>Tin nổi bật</h3>"
    + "".join(f"<div><h5>{link}</h5><span>{at + 3}/9/2023</span></div>" for at, link in enumerate(_LINKS))
    + "</div>",
}
_PAGES = {
    "one box": "<div><h1>{title}</h1><div>(Ngày đăng :18/09/2023 4:05:06 CH)</div><p>{lead}</p>{box}{text}</div>",
    "a box for each": "<div><h1>{title}</h1><p>(Ngày đăng :18/09/2023 4:05:06 CH)</p><div>{lead}</div>{box}<div>{text}</div></div>",
    "one cell": "<table><tr><td><h2>{title}</h2>(Ngày đăng :18/09/2023 4:05:06 CH)<p>{lead}</p>{box}{text}</td></tr></table>",
    "the page itself": "<h1>{title}</h1><p>(Ngày đăng :18/09/2023 4:05:06 CH)</p><p>{lead}</p>{box}{text}",
}
_TEXT = f"<p>{_FIRST}</p><p>{_LAST}</p>"


def _read(page: str, box: str, text: str = _TEXT) -> Article:
    inner = _PAGES[page].format(title=_TITLE, lead=_LEAD, box=box, text=text)
    html = f"<html><head><title>{_TITLE}</title></head><body><p><a href='/'>Trang chủ</a></p>{inner}</body></html>"
    return extract(Page("http://a.example/x", html.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(("page", "box"), list(product(_PAGES, _BOXES)))
def test_a_text_goes_on_behind_a_list_below_its_lead(page: str, box: str) -> None:
    article = _read(page, _BOXES[box])
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]
    assert article.published_at == "2023-09-18T16:05:06+07:00"


def test_a_lead_below_the_picture_of_a_button_is_no_caption() -> None:
    box = f"<p>{_FIRST}</p>{_BOXES['a list below its heading']}<p>{_LAST}</p>"
    button = "<div><a title='In bài viết' onclick='in()'><img src='/in.png' width=20></a></div>"
    inner = f"<div><h1>{_TITLE}</h1><div>(Ngày đăng :18/09/2023 4:05:06 CH)</div>{button}{box}<p>{_LEAD}</p></div>"
    html = f"<html><head><title>{_TITLE}</title></head><body><p><a href='/'>Trang chủ</a></p>{inner}</body></html>"
    page = Page("http://a.example/x", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    assert extract(page, PORTALS["lai_chau"]).text.split("\n\n") == [_FIRST, _LAST, _LEAD]


_SITE = {
    "a footer": "<footer><p>Cơ quan chủ quản: Sở Ngoại vụ tỉnh. Chịu trách nhiệm nội dung: Giám đốc Sở.</p></footer>",
    "rights": "<div><p>Ghi rõ nguồn khi phát hành lại thông tin từ trang này; mọi quyền thuộc về Sở Ngoại vụ.</p></div>",
    "summaries": "<div><h3><a href='/n/1'>Mở lớp dạy nhuộm chàm ở Sín Thầu</a></h3><p>Ba mươi chị em trong xã vừa học xong khóa "
    "nhuộm chàm đầu tiên do nghệ nhân huyện bạn đứng lớp.</p></div>",
    "comments": "<div><h4>Bình luận</h4><p>Ý kiến của bạn được biên tập trước khi đăng. Vui lòng viết tiếng Việt có dấu.</p>"
    "<form><textarea name=c></textarea></form></div>",
}


@pytest.mark.parametrize(("box", "site"), list(product(("a list below its heading", "cards with days"), _SITE)))
@pytest.mark.parametrize("page", ["one box", "the page itself"])
def test_a_short_article_ends_at_the_list_below_it(page: str, box: str, site: str) -> None:
    assert _read(page, _BOXES[box], _SITE[site]).text == _LEAD


@pytest.mark.parametrize("box", ["a list below its heading", "entries with their days", "a list without a heading"])
@pytest.mark.parametrize("credit", ["<p align=right><b>Vàng A Páo</b></p>", "<p>Tác giả: Vàng A Páo</p>"])
def test_who_signs_behind_a_list_is_the_author(box: str, credit: str) -> None:
    article = _read("one box", "", f"{_TEXT}{_BOXES[box]}{credit}<div><h4>Tin mới</h4><ul>{_ITEMS}</ul></div>")
    assert (article.author, article.text.split("\n\n")) == ("Vàng A Páo", [_LEAD, _FIRST, _LAST])


def test_a_heading_worded_like_a_name_signs_nothing() -> None:
    behind = f"{_BOXES['a list below its heading']}<p><b>Văn Hóa</b></p><ul>{_ITEMS}</ul>"
    assert _read("one box", "", _TEXT + behind).author is None


@pytest.mark.parametrize(
    "line",
    [
        "<p>&gt;&gt; <a href='/tin/7.html'>Đội kèn học sinh sang biểu diễn ở huyện bạn</a></p>",
        "<p>Theo dõi Trang tin vùng cao trên <a href='https://news.google.com/p'><img src='/gn.png'></a></p>",
        "<p><a href='javascript:void(0)'>Lưu bài</a> | <a href='/in/7'>Bản in</a> | <a href='/rss'>RSS</a></p>",
        "<div><p>Đăng ký nhận bản tin</p><form action='/dk'><input name=e><button>Gửi</button></form></div>",
    ],
)
def test_pointers_calls_and_bars_among_the_paragraphs_are_no_text(line: str) -> None:
    article = _read("one box", "", f"<p>{_FIRST}</p>{line}<p>{_LAST}</p>")
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]


def test_an_address_that_the_author_gives_stays() -> None:
    line = "Hồ sơ gửi qua <a href='/mau/1.html'>trang mẫu đơn</a> | <a href='/mau/2.html'>trang hướng dẫn</a>"
    assert "trang mẫu đơn | trang hướng dẫn" in _read("one box", "", f"<p>{_FIRST}</p><p>{line}</p><p>{_LAST}</p>").text


@pytest.mark.parametrize(
    "text",
    [
        "<p>Việc trực chung bắt đầu từ tháng mười, hai bên báo kết quả cho nhau.</p>"
        + _TEXT,  # as an imprint may begin
        "<p>Suối này chảy về đâu</p>" * 8 + _TEXT,  # a song
    ],
)
def test_a_text_goes_on_behind_it_however_it_begins(text: str) -> None:
    told = [line for line in text.replace("</p>", "").split("<p>") if line]
    assert _read("a box for each", _BOXES["entries with their days"], text).text == "\n\n".join((_LEAD, *told))
