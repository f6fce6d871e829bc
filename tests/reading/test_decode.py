"""The same page in every encoding reads the same; what is no page is refused by name."""

from __future__ import annotations

import unicodedata

import pytest

from archive.models import Page
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract

WORDS = "Đoàn đại biểu tỉnh Lai Châu thăm và làm việc tại tỉnh Phông Sa Lỳ, hai bên ký biên bản ghi nhớ về hợp tác."
HTML = (
    "<html><head>{declared}<title>Hội đàm thường niên</title></head><body><h1>Hội đàm thường niên</h1>"
    "<div>(Ngày đăng :07/08/2017 4:04:29 CH)</div><div><p>{words}</p><p>{words} Đó là kết quả đáng mừng.</p></div>"
    "<div>Tin liên quan</div></body></html>"
)


def page(body: bytes, header: str | None = None, status: int = 200) -> Page:
    headers = {"Content-Type": header} if header else {}
    return Page("http://thongtindoingoai.laichau.gov.vn/a", body, "2026-11-22T00:00:00Z", status, headers)  # type: ignore[arg-type]  # text is made a moment


def html(declared: str = "", words: str = WORDS) -> str:
    return HTML.format(declared=declared, words=words)


def cp1258(text: str) -> bytes:
    out = b""
    for letter in text:
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", letter)
            if len(marks) == 2 and marks[0] in "\u0302\u0306\u031b":
                base, marks = unicodedata.normalize("NFC", base + marks[0]), marks[1:]
            elif len(marks) == 2:
                base, marks = unicodedata.normalize("NFC", base + marks[1]), marks[:1]
            out += base.encode("cp1258") + "".join(marks).encode("cp1258")
    return out


ENCODED = {
    "utf-8 undeclared": (html().encode(), None),
    "utf-8 with a mark": (html().encode("utf-8-sig"), None),
    "utf-8 declared latin-1": (html('<meta charset="iso-8859-1">').encode(), "text/html; charset=iso-8859-1"),
    "utf-16 with a mark": (html().encode("utf-16"), None),
    "utf-16-le without a mark": (html().encode("utf-16-le"), None),
    "utf-16-be without a mark": (html().encode("utf-16-be"), None),
    "windows-1258 by header": (cp1258(html()), "text/html; charset=windows-1258"),
    "windows-1258 by meta": (cp1258(html('<meta charset="windows-1258">')), None),
    "windows-1258 undeclared": (cp1258(html()), None),
    "NFD": (unicodedata.normalize("NFD", html()).encode(), None),
    "decimal entities": (html().encode("ascii", "xmlcharrefreplace"), None),
}


@pytest.mark.parametrize("name", ENCODED)
def test_every_encoding_reads_the_same(name: str) -> None:
    body, header = ENCODED[name]
    article = extract(page(body, header), PORTALS["lai_chau"])
    assert article.title == "Hội đàm thường niên"
    assert article.text.split("\n\n") == [WORDS, f"{WORDS} Đó là kết quả đáng mừng."]


def test_unseen_letters_leave_no_trace() -> None:
    hidden = WORDS.replace("Lai Châu", "Lai\u200b Ch\u00adâu\ufeff").replace(" ký", "\u00a0ký")
    assert extract(page(html(words=hidden).encode()), PORTALS["lai_chau"]).text.split("\n\n")[0] == WORDS


@pytest.mark.parametrize(
    ("body", "header", "status", "reason"),
    [
        (b"", None, 200, "not-html"),
        (b"%PDF-1.4 ...", None, 200, "not-html"),
        (b"\x89PNG\r\n\x1a\n", "image/png", 200, "not-html"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "application/xml", 200, "not-html"),
        (bytes(range(256)) * 40, None, 200, "undecodable"),
        (html().encode(), None, 404, "error-page"),
        (html().encode(), None, 302, "error-page"),
        (b"<p>" * 100_000, None, 200, "too-large"),
    ],
)
def test_what_is_no_page_is_refused_by_name(body: bytes, header: str | None, status: int, reason: str) -> None:
    with pytest.raises(ExtractionError) as caught:
        extract(page(body, header, status), PORTALS["lai_chau"])
    assert caught.value.reason == reason


def test_wrappers_five_thousand_deep_hide_nothing() -> None:
    deep = html().replace("<body>", "<body>" + "<div>" * 5000).replace("</body>", "</div>" * 5000 + "</body>")
    assert extract(page(deep.encode()), PORTALS["lai_chau"]).text.split("\n\n")[0] == WORDS


@pytest.mark.parametrize("declared", ["windows-1258", "iso-8859-1", "utf-8"])
@pytest.mark.parametrize("broken", [b"\xe1\xba", b"<!-- \xc3( -->", b"\xe1"])
def test_a_few_broken_bytes_leave_the_page_in_utf_8(declared: str, broken: bytes) -> None:
    body = (
        html().replace("<head>", f"<head><meta charset='{declared}'>").encode().replace(b"</body>", broken + b"</body>")
    )
    assert extract(page(body), PORTALS["lai_chau"]).text.split("\n\n")[0] == WORDS


def test_another_set_that_breaks_as_utf_8_is_believed() -> None:
    body = html(words="Đoàn xuất phát từ " + WORDS).encode("cp1258", "xmlcharrefreplace")
    assert extract(page(body, "text/html; charset=windows-1258"), PORTALS["lai_chau"]).text.startswith("Đoàn xu")
