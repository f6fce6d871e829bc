"""A page as block themes of WordPress print it: date, author and section stand below the text, then a form to answer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.portals.base import DAY_FIRST, Layout, Portal
from crawler.reading.extract import read

PORTAL = Portal(
    "mau", "Ngoại vụ tỉnh Mẫu", "Foreign affairs of Mẫu", "Mẫu", "http://mau.example/", ("mau.example",),
    (Layout(name="mau_2026", date_form=DAY_FIRST),),
)  # fmt: skip
TEXT = (
    "Sáng nay, đoàn công tác của tỉnh đã đến thăm và chúc tết các đơn vị đóng quân dọc tuyến biên giới phía tây.",
    "Hai bên nhất trí giữ đường dây nóng, trao đổi thông tin hằng tuần và phối hợp tuần tra mỗi tháng một lần.",
)
FORM = """<form action="/answer" method="post"><p><span>Your email address will not be published.</span></p>
<p><label>Phản hồi <span>*</span></label><textarea name="comment"></textarea></p>
<p><input name="keep" type="checkbox"><label>Save my name, email, and website in this browser for the next time I
 comment, please.</label></p><p><label>Tên</label><input name="author" type="text"></p></form>"""


def article(below: str, answers: str = "") -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in TEXT)
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Chúc tết đồn biên phòng – Ngoại vụ tỉnh Mẫu</title></head><body>
<header><p><a href="/">Ngoại vụ tỉnh Mẫu</a></p><nav><ul><li><a href="/mau/">Trang mẫu</a></li></ul></nav></header>
<main><article><h1>Chúc tết đồn biên phòng</h1><div class="content">{paragraphs}</div>{below}</article>
<div id="comments">{answers}<h2>Để lại một bình luận</h2>{FORM}</div></main></body></html>"""


def reading(html: str):
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    return read(Page("http://mau.example/2022/09/chuc-tet/", html.encode(), moment), PORTAL).article


MARKED = """<footer><span>Published <time datetime="2022-09-08T01:19:00+07:00">Tháng Chín 8, 2022</time></span><span>By
<a rel="author" href="/a">Thu Hà</a></span><span>in <a href="/category/bien-gioi/" rel="category tag">Biên giới</a></span></footer>"""


def test_the_date_and_section_below_the_text_are_read_and_the_form_is_not():
    found = reading(article(MARKED))
    assert found.text == "\n\n".join(TEXT)
    assert (found.published_at, found.published_raw) == ("2022-09-08", "Tháng Chín 8, 2022")
    assert found.category == "Biên giới"


def test_the_date_of_an_answer_is_not_the_date_of_the_article():
    answers = '<h2>Một phản hồi</h2><p>Bạn đọc <time datetime="2023-01-02">02/01/2023</time></p>'
    found = reading(article("", answers))
    assert found.published_at is None
    assert found.category is None, "the menu's entry above the title is no section"
    assert "no-date" in found.warnings


@pytest.mark.parametrize("mark", ["", "<textarea></textarea>"])
def test_a_form_round_the_whole_page_holds_the_article(mark):
    page = article(MARKED).replace("<main>", f'<form method="post">{mark}<main>').replace("</main>", "</main></form>")
    assert reading(page).text == "\n\n".join(TEXT)


SHORT = "Chiều 16/9, buổi làm việc đã diễn ra tại trụ sở Sở Ngoại vụ tỉnh Mẫu."
AUTHORED = '<footer><div><span>Published <time>16/09/2026</time></span> <span>By <a href="/a">quantri</a></span></div></footer>'


def test_a_short_text_between_title_and_date_is_the_text():
    html = article(AUTHORED).replace("".join(f"<p>{line}</p>" for line in TEXT), f"<p>{SHORT}</p>")
    found = reading(html)
    assert (found.text, found.published_at) == (SHORT, "2026-09-16")


def test_a_lead_between_title_and_date_is_not_taken_for_the_text():
    html = article("").replace('<div class="content">', f'<p>{SHORT}</p><p>16/09/2026</p><div class="content">')
    found = reading(html)
    assert found.published_at == "2026-09-16"
    assert found.text.endswith(TEXT[-1])


FILES = {
    "form and size": '<div><a href="/f/kh.pdf">Kế hoạch số 109/KH-UBND</a> (PDF, 120 KB)</div>',
    "a button": '<div><a href="/f/kh.pdf">Kế hoạch số 109/KH-UBND</a><a href="/f/kh.pdf">Tải về</a></div>',
}


@pytest.mark.parametrize("line", FILES.values(), ids=FILES)
def test_a_line_that_offers_a_file_is_no_text_and_hides_no_signature(line: str):
    found = reading(article(f'{line}<div class="author"><b>Vàng Thị Mỷ</b></div>'))
    assert found.text == "\n\n".join(TEXT)
    assert found.author == "Vàng Thị Mỷ"
    assert [file.title for file in found.attachments] == ["Kế hoạch số 109/KH-UBND"]


def test_a_sentence_about_a_file_is_text():
    told = '<p>Kế hoạch đăng tại <a href="/f/kh.pdf">cổng thông tin</a> có 12 mục.</p>'
    html = article("").replace(f"<p>{TEXT[1]}</p>", f"{told}<p>{TEXT[1]}</p>")
    assert "Kế hoạch đăng tại cổng thông tin có 12 mục." in reading(html).text


FILED = (
    '<p>Đăng ngày: 18/07/2026</p><address>By <a href="/author/bbt">Ban biên tập</a></address>'
    '<p>In <a href="/c">Biên giới</a>.</p>'
)


def test_lines_that_say_who_filed_it_where_are_no_text():
    html = article("").replace('<div class="content">', f'<div class="content">{FILED}')
    found = reading(html)
    assert found.text == "\n\n".join(TEXT)
    assert (found.category, found.author, found.published_at) == ("Biên giới", "Ban biên tập", "2026-07-18")
