"""Citations by the book: Vietnamese names whole, dates as each format writes them, nothing a style could break."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from markupsafe import Markup

from archive.web import citation
from archive.web.language import Words

PLACE = "https://luutru.example.vn/article/17"
PUBLISHER = "Cổng Thông tin đối ngoại tỉnh Lai Châu"
ARTICLE: dict[str, Any] = {
    "id": 17, "portal": "lai_chau", "title": "Hội đàm 100% về “Đường 4_D” & cửa khẩu", "author": "Nguyễn Thị Minh Thùy - Lò Văn A & B",
    "published_day": "2019-06-03", "published_at": "2019-06-03T07:30:00+07:00", "language": "vi", "category": "Biên giới - Lãnh thổ",
    "lead": "Đoạn dẫn.", "url": "http://cong.example/tin/17.html?a=1&b={2}", "last_seen_at": "2026-11-28T20:08:09Z",
    "portal_row": {"licence": ""},
}  # fmt: skip


def of(**more: Any) -> dict[str, Any]:
    return ARTICLE | more


@pytest.mark.parametrize(
    ("more", "language", "expected"),
    [
        (
            {"author": "Minh Thùy"},
            "vi",
            f"Minh Thùy. (2019, 3 tháng 6). <i>T</i>. {PUBLISHER}. Bản lưu ngày 29/11/2026 (giờ Việt Nam): {PLACE} (bản gốc: u)",
        ),
        (
            {"author": "Minh Thùy"},
            "en",
            f"Minh Thùy. (2019, June 3). <i>T</i>. {PUBLISHER}. Archived 29 Nov 2026 (Vietnam time), {PLACE} (original: u)",
        ),
        ({"author": "Lò A; Vàng B, Cà C"}, "en", f"Lò A, Vàng B, &amp; Cà C. (2019, June 3). <i>T</i>. {PUBLISHER}."),
        ({"author": None}, "vi", f"{PUBLISHER}. (2019, 3 tháng 6). <i>T</i>. Bản lưu ngày"),
        ({"author": "A.", "published_day": None}, "vi", "A. (không ngày). <i>T</i>."),
        ({"author": "A", "title": "Vì sao?", "published_day": None}, "en", "A. (n.d.). <i>Vì sao?</i> Cổng"),
    ],
)
def test_apa(more: dict[str, Any], language: str, expected: str) -> None:
    said = citation.apa(of(title="T", url="u") | more, PUBLISHER, PLACE, Words(language))
    assert isinstance(said, Markup)
    assert said.startswith(expected)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"author": None}, "Cổng mẫu (2021), “T”, đăng ngày 05/09/2021, "),
        ({"author": "Lò Văn A - Hà B"}, "Lò Văn A, Hà B (2021), “T”, Cổng mẫu, đăng ngày 05/09/2021, "),
        ({"author": None, "published_day": None}, "Cổng mẫu (không ngày), “T”, "),
    ],
)
def test_as_vietnamese_theses_cite(more: dict[str, Any], said: str) -> None:
    row = of(title="T", url="u", published_day="2021-09-05", last_seen_at="2026-11-28T20:00:00Z") | more
    told = citation.thesis(row, "Cổng mẫu", PLACE, Words("vi"))
    assert told == f"{said}bản lưu ngày 29/11/2026, tại địa chỉ: {PLACE} (bản gốc: u)."


def test_apa_cannot_be_broken_out_of() -> None:
    said = citation.apa(of(title="<b>x", author="<i>y"), PUBLISHER, PLACE, Words("vi"))
    assert "<b>" not in said
    assert said.count("<i>") == 1


def test_bibtex_keeps_names_whole_and_signs_harmless() -> None:
    text = citation.bibtex(ARTICLE, PUBLISHER, PLACE)
    assert text.startswith("@misc{lai_chau2019hoi17,\n")
    assert r"author = {{Nguyễn Thị Minh Thùy} and {Lò Văn A \& B}}" in text
    assert r"title = {{Hội đàm 100\% về “Đường 4\_D” \& cửa khẩu}}" in text
    assert "  month = jun\n" in text
    for field in ("year = {2019}", "date = {2019-06-03}", "urldate = {2026-11-29}", "langid = {vietnamese}"):
        assert f"  {field},\n" in text
    assert "b=%7B2%7D}" in text
    assert text.count("{") - text.count(r"\{") == text.count("}") - text.count(r"\}")


def test_an_undated_page_without_a_byline_can_be_cited_too() -> None:
    bare = of(author=None, published_day=None, published_at=None, lead=None, category=None, language=None)
    text = citation.bibtex(bare, PUBLISHER, PLACE)
    assert text.count(PUBLISHER) == 2  # the author, and where it was published once
    assert f"author = {{{{{PUBLISHER}}}}}" in text
    assert not re.search(r"^  (year|date|month|langid) =", text, re.MULTILINE)
    assert "DA  -" not in citation.ris(bare, PUBLISHER, PLACE)
    item = citation.csl(bare, PUBLISHER, PLACE)
    assert "issued" not in item
    assert item["author"] == [{"literal": PUBLISHER}]


def test_ris_has_its_tags_in_order() -> None:
    lines = citation.ris(of(title="Một\ntiêu đề"), PUBLISHER, PLACE).split("\r\n")
    assert lines[0] == "TY  - NEWS"
    assert lines[-2:] == ["ER  - ", ""]
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines[:-1])
    assert {"TI  - Một tiêu đề", "AU  - Lò Văn A & B,", "PY  - 2019", "DA  - 2019/06/03", "Y2  - 2026/11/29"} <= set(
        lines
    )


def test_csl_names_dates_and_places() -> None:
    item = citation.csl(ARTICLE, PUBLISHER, PLACE)
    assert item["author"] == [{"literal": "Nguyễn Thị Minh Thùy"}, {"literal": "Lò Văn A & B"}]
    assert item["issued"] == {"date-parts": [[2019, 6, 3]]}
    assert item["accessed"] == {"date-parts": [[2026, 11, 29]]}
    assert (item["archive_location"], item["URL"]) == (PLACE, ARTICLE["url"])


def test_every_form_says_the_day_in_vietnam_and_those_for_programs_the_moment_too() -> None:
    """20:08 UTC is the next morning in Vietnam: a day without a zone would leave open which one is meant."""
    assert "29/11/2026 (giờ Việt Nam)" in citation.apa(ARTICLE, PUBLISHER, PLACE, Words("vi"))
    moment = "seen 2026-11-28T20:08:09Z"
    assert f"note = {{Archived: {PLACE}, {moment}}}" in citation.bibtex(ARTICLE, PUBLISHER, PLACE)
    assert f"N1  - Archived copy, {moment}\r\n" in citation.ris(ARTICLE, PUBLISHER, PLACE)
    assert citation.csl(ARTICLE, PUBLISHER, PLACE)["note"] == f"Archived copy, {moment}"


def test_the_page_tells_zotero_and_search_engines(rich_site: Any) -> None:
    number = rich_site.get("/search.json?q=tin+doi+ngoai+so+0&limit=1").json()["hits"][0]["id"]
    page = rich_site.get(f"/article/{number}").text
    meta: dict[str, str] = dict(re.findall(r'<meta name="([^"]+)" content="([^"]*)">', page))
    assert meta["citation_title"] == meta["DC.title"]
    assert meta["citation_author"] == meta["DC.creator"] == "Minh Thùy"
    assert re.fullmatch(r"\d{4}/\d\d/\d\d", meta["citation_publication_date"])
    assert meta["citation_publication_date"].replace("/", "-") == meta["DC.date"]
    assert meta["citation_public_url"] == meta["DC.identifier"] == f"http://localhost/article/{number}"
    assert (meta["citation_language"], meta["citation_publisher"]) == ("vi", meta["DC.publisher"])
    assert 'rel="schema.DC"' in page
    item = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])  # type: ignore[index]
    assert item["@type"] == "NewsArticle"
    assert item["datePublished"].endswith("+07:00")
    assert item["author"] == [{"@type": "Person", "name": "Minh Thùy"}]
    assert item["image"] == [
        f"http://localhost{src}" for src in re.findall(r'<img [^>]*src="(/media/[0-9a-f]+)"', page)
    ]
    assert f'<meta property="og:image" content="{item["image"][0]}">' in page
