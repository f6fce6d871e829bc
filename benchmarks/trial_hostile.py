# ruff: noqa: E501 - tokens stand close together
"""Pages of one repeated token, as large, or with as many tags or lines, as is read: each takes two seconds of CPU at most.

python benchmarks/trial_hostile.py
"""

from __future__ import annotations

import sys
import time
from itertools import product

from archive.models import Page
from tests.generator.score import WHEN, our_reader

SIZE = 5_000_000
LIMIT = 2.0
DATE = "(Ngày đăng :07/08/2017 4:04:29 CH)"
TOKENS = (
    "a", " ", "\n", "&nbsp;", "1", "1/", "07/08/2017 ", "4:04:29 ", "(", "((Ngày đăng :", "Tin liên quan ", "Tin liên quan<br>",
    "<p>", "</p>", "<div>", "<b>", "<td>", "<li>Tin", "<a href=x>", "<a href=x>Tin</a> ", "<p>Tin, ảnh: ", "Nguồn tin: ", "<br>",
    "<p>a</p>", "<tr><td>1", "<img src=a.jpg>", "<!--", "<script>", "&#", "&amp;", "- ", "A.", "Đ", "\u0302", "\u200b", "| ", "a b<br>",
    "<table>", "<span>x", "<h1>x</h1>", "<input>", "<ul><li>", "99 Người đang Online ", ".jpg ", "http://a.vn/", "\x00", "\ufeff",
    "<ul><li><a href=/>Trang chủ</a></li><li><a href=/t>Tin</a></li><li><a href=/u>Văn</a></li></ul>",
    "<form><input type=password><p>Mật khẩu</p></form>", "<p>(Ngày đăng :12/03/2018 2:19:44 CH)</p><p>Một câu dài ở đây, hết.</p>",
    "<p>Tin liên quan</p><p><a href=/a>Một bài báo khác nữa</a></p>", "<div><b>Thời tiết</b><p>24°C</p></div><p>Một câu dài ở đây.</p>",
    "<table><tr><td>T2</td><td>1</td></tr></table>", "<div><p>Lễ ký (ảnh tư liệu).</p><img src=/a.jpg></div>",
    "<p>Mường Xay, ngày 27 tháng 6 năm 2018</p>", "<p><a href=/>Trang chủ</a> <a href=/b>B c</a></p>", "<h2>Đăng nhập</h2><p>Tên</p>",
    "<p>Thứ hai - 12/03/2018 14:19</p>", "<aside><h3>Tin mới</h3><a href=/x>Một bài báo khác nữa</a></aside>",
    "<h1>T</h1><p>Viết 12/03/2018 lần</p>", "<p>Viết <time datetime=2018-03-12>12/03/2018</time> lần</p>", "<h1>T</h1>", "<time>1</time>",
    "<p><a href=/x>Một bài báo khác nữa ở đây</a></p><p>Một câu dài ở đây, dài hơn tên của bài, hết rồi.</p>", "<a href=#m>1. T</a><br>",
    "<div><i itemprop=author>a</i><i itemprop=datePublished>2016-01-02T03:04:05+07:00</i></div>", "<div style=font-weight:bold>",
    "<p style=font-weight:bold>a<br>b</p>", "<img src=/a.jpg><p style=font-size:9px>Một câu ngắn ở đây.</p><p>Một dòng</p>",
    "<div><h3>Xem</h3><ul><li><a href=/x>Một bài báo khác nữa</a><li><a href=/y>Một bài báo khác nữa</a></ul></div>",
    "<div><div><a href=/x>Một bài báo khác nữa</a></div><div><a href=/y>Một bài báo khác nữa</a></div></div>",
    "<div role=dialog>", "<div role=dialog><p>Mời</p></div>", " cookie ", "<p>Trang web này dùng cookie, mời bấm.</p>", "Trang web dùng ",
    "<div><p>Chúng tôi dùng cookie.</p><a href=#>Ừ</a>", "<p>Giấy phép số 12/GP-TTĐT, ghi rõ nguồn khi đăng lại tin này.</p>",
    "<p>Không tìm thấy trang nào trong sách cũ.</p>", "<table><tr><td><img src=/a.jpg></td></tr><tr><td>Quang cảnh</td></tr></table><p>Dòng</p>",
)  # fmt: skip
#: The same where line ends and blanks are kept.
TYPED = (" ", "\t", "\n", " \n", "a \n", "ab cd\n\n", "<b> </b>\n")
#: The same within the value of an attribute.
VALUES = tuple(product(("<p style='", "<p class='", "<p id='", "<a href='", "<img alt='", "<style>"), (
    "a", " ", "height:0;", "overflow:hidden;", "left:-999", "display:", "font-size:", "a ", "hidden ", "/a", "a=1&", "%20", ".a{display:none}",
)))  # fmt: skip
#: What a page may have at most, not to be refused at once: tags, and lines.
TAGS, LINES = 59_000, 7_800


def page_of(opening: str, token: str, times: int) -> Page:
    """An article page whose body is *opening*, then *token* so many *times* over, what closes it, then a word."""
    closing = "'>" if opening.endswith("'") else "</style>" if opening == "<style>" else ""
    head = f"<meta charset=utf-8><title>T</title><h1>Hội đàm hai tỉnh</h1><div>{DATE}</div><p>Mở đầu bài viết.</p>"
    return Page(
        url="http://thongtindoingoai.laichau.gov.vn/a",
        body=f"{head}{opening}{token * times}{closing}b".encode(),
        fetched_at=WHEN,
    )


def times_of(token: str) -> list[int]:
    """How often *token* fills a page of the largest size, one of most tags, and one of most lines."""
    opens = token.count("<") - token.count("</")
    most = SIZE // len(token.encode())
    return sorted({most, min(most, TAGS // max(token.count("<"), 1)), min(most, LINES // max(opens, 1))})


def main() -> int:
    """Print the slow tokens; exit 1 when one took longer than the limit or raised anything but a named error."""
    from crawler.reading.extract import ExtractionError

    read, bad = our_reader(), 0
    for opening, token in [*(("", token) for token in TOKENS), *(("<pre>a", token) for token in TYPED), *VALUES]:
        for portal, times in product(("lai_chau", "dien_bien_stttt"), times_of(token)):
            page, start = page_of(opening, token, times), time.process_time()
            try:
                outcome = f"read, {len(read(page, portal).text)} letters"
            except ExtractionError as error:
                outcome = getattr(error, "reason", type(error).__name__)
            except Exception as error:  # anything else is what this trial looks for
                outcome, bad = f"CRASH {type(error).__name__}: {error}", bad + 1
            spent = time.process_time() - start
            bad += spent > LIMIT
            if spent > LIMIT / 2 or "CRASH" in outcome:
                print(f"{spent:6.2f} s {portal:16} {times:8} {token!r:30} {outcome}")
    print(f"{len(TOKENS) + len(TYPED) + len(VALUES)} tokens, {bad} beyond {LIMIT} s or crashed")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
