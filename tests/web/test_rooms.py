from __future__ import annotations

import csv
import json
import re
import sqlite3
import xml.etree.ElementTree as ET
from typing import Any

import pytest

from archive import open_archive
from archive.web.app import make_datasette
from archive.web.memory import forget
from archive.web.rooms import feeds
from archive.web.rooms.history import name_each, sides
from tests.web.conftest import Site
from tests.web.rich_archive import GONE, PICTURED, number_of

PAGES = ["/", "/search?q=dien+bien", "/search", "/search?q=zzzz", "/about", "/nothing"]


def everywhere(ids) -> list[str]:
    one = f"/article/{ids(1)}"
    return [*PAGES, one, f"{one}/history", f"{one}/capture/1", f"/article/{ids(2)}/history"]


def test_every_page_speaks_vietnamese_and_english_by_choice(site, ids) -> None:
    for path in everywhere(ids):
        assert '<html lang="vi">' in site.get(path).text, path
        english = site.get(path + ("&" if "?" in path else "?") + "lang=en")
        assert '<html lang="en">' in english.text, path
        assert "doingoai_lang=en" in english.headers["set-cookie"]
    assert '<html lang="en">' in site.get("/", headers={"accept-language": "en-GB,en;q=0.9"}).text
    assert '<html lang="vi">' in site.get("/", headers={"accept-language": "fr, vi;q=0.5, en;q=0.4"}).text
    assert '<html lang="en">' in site.get("/", cookies={"doingoai_lang": "en"}).text


@pytest.mark.parametrize(
    ("wish", "given"),
    [
        (None, "vi"), ("*", "vi"), ("vi", "vi"), ("fr", "vi"), ("en", "en"), ("en-US,en;q=0.9", "en"), ("vi,en;q=0.9", "vi"),
        ("en;q=0.4, vi;q=0.5", "vi"), ("vi; q=0.3, en; q=0.8", "en"), ("*, en;q=0", "vi"), ("en;q=x", "vi"), (";;,,q=", "vi"),
    ],
)  # fmt: skip
def test_english_is_only_for_those_who_prefer_it(site, wish, given) -> None:
    headers = {"accept-language": wish} if wish is not None else {}
    assert f'<html lang="{given}">' in site.get("/", headers=headers).text


def test_a_slip_is_offered_a_better_spelling(site) -> None:
    page = site.get("/search?q=dien+bein&portal=mau").text
    assert "Có phải bạn muốn tìm:" in page
    assert "/search?q=%C4%90i%E1%BB%87n+Bi%C3%AAn&amp;portal=mau" in page
    assert "Không bài nào có chữ “bein”" in page
    assert "Có phải bạn muốn tìm" not in site.get("/search?q=dien+bien").text


def test_a_question_is_offered_with_its_year_as_a_filter(site) -> None:
    asked = {"q": "dien bien xyzzyq 2025"}
    page = site.get("/search", params=asked).text
    assert "/search?q=dien+bien&amp;since=2025&amp;until=2025" in page
    assert "dien bien</a> trong năm 2025" in page
    found = site.get("/search.json", params=asked).json()
    assert (found["suggestion"], found["suggestion_year"], found["missing"]) == ("dien bien", "2025", ["xyzzyq"])


def test_a_span_of_years_typed_is_offered_as_a_filter(site) -> None:
    page = site.get("/search", params={"q": "dien bien từ năm 2019 đến năm 2025"}).text
    assert "/search?q=dien+bien&amp;since=2019&amp;until=2025" in page
    assert "Có bài đăng từ năm 2019 đến năm 2025: <a" in page
    assert "không bài nào chứa tất cả" not in page


def test_a_place_narrows_the_results(site) -> None:
    facets = site.get("/search.json?q=dien+bien").json()["facets"]["place"]
    known = {facet["name"]: facet for facet in facets}
    assert known["Phông Sa Lỳ"]["count"] == 38
    page = site.get(f"/search?q=dien+bien&place={known['Phông Sa Lỳ']['value']}").text
    assert "Chỉ hiện những bài có nhắc đến Phông Sa Lỳ." in page
    for place in ("999", "x", "-1", "1e9", "9" * 30):
        assert site.get(f"/search?place={place}").status_code == 200
    assert site.get("/search.json?place=999").json()["total"] == 0


def test_a_place_that_the_query_names_is_shown_with_all_articles_that_name_it(site) -> None:
    (told,) = site.get("/search.json?q=phongsaly").json()["places"]
    assert told == {"id": told["id"], "name": "Phông Sa Lỳ", "name_en": "Phongsaly", "articles": 38}
    link = f'<a href="/places/{told["id"]}">'
    assert f"Địa danh {link}Phông Sa Lỳ</a>: 38 bài có nhắc đến" in site.get("/search?q=phongsaly").text
    assert f"The place {link}Phongsaly</a>: named in 38 articles" in site.get("/search?q=phongsaly&lang=en").text
    for other in ("phongsaly&page=2", f"phongsaly&place={told['id']}", "-phongsaly", "phongsaly*", "tin phongsaly", ""):
        assert site.get(f"/search.json?q={other}").json()["places"] == [], other
        assert f"Địa danh {link}" not in site.get(f"/search?q={other}").text, other


def test_a_part_of_the_results_page_is_that_part_alone(site) -> None:
    part = site.get("/search?q=dien+bien&part=results").text
    assert "<html" not in part
    assert 'id="results"' in part
    assert 'data-count="39 bài"' in part
    assert "part=" not in part


def test_similar_articles_are_offered(site, ids) -> None:
    text = site.get(f"/article/{ids(5)}").text
    assert "Bài tương tự" in text
    assert f'href="/article/{ids(5)}"' not in text.split('id="similar"')[1].split("</section>")[0]


def test_search_finds_marks_and_counts(site) -> None:
    page = site.get("/search?q=dien+bien").text
    assert "<mark>Điện Biên</mark>" in page
    assert "39 bài" in page
    assert "Hợp tác" in page
    assert "2025" in page
    assert "Trang sau" in page
    assert "Không tìm thấy" in site.get("/search?q=khongcogica").text


def test_pages_follow_each_other_without_repeats(site) -> None:
    seen = [hit["id"] for number in (1, 2) for hit in site.get(f"/search.json?q=tin&page={number}").json()["hits"]]
    assert len(seen) == len(set(seen)) > 20


def followed(site: Site, address: str | None) -> list[list[int]]:
    """The numbers of the articles that a script finds which follows ``next``, answer by answer."""
    answers = []
    while address:
        found = site.get(address).json()
        answers.append([hit["id"] for hit in found["hits"]])
        address = found["next"]
        assert len(answers) < 50, "next leads in a circle"
    return answers


@pytest.mark.parametrize("limit", [3, 7, 13, 1000])
def test_next_leads_to_every_result_once(site, limit: int) -> None:
    answers = followed(site, f"/search.json?q=tin&limit={limit}")
    assert [len(answer) for answer in answers][:-1] == [limit] * (len(answers) - 1)
    every = [number for answer in answers for number in answer]
    assert len(every) == len(set(every)) == site.get("/search.json?q=tin").json()["total"]


def test_results_end_where_they_can_be_paged_to(site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.web.rooms.results.RANKABLE", 30)
    assert [len(answer) for answer in followed(site, "/search.json?q=tin")] == [20, 10]
    second = site.get("/search.json?q=tin&page=2").json()
    assert (second["next"], second["cut"]) == (None, True)
    assert site.get("/search.json?q=tin&page=3").json()["hits"] == []
    shown = site.get("/search?q=tin&page=2").text
    assert "Chỉ xem được 30 bài đầu" in shown
    assert "Trang sau" not in shown


@pytest.mark.parametrize("number", [3, 101, 10000])
def test_a_page_behind_the_results_says_so(site, number: int) -> None:
    page = site.get(f"/search?q=tin&page={number}").text
    assert "Kết quả không có đến trang này." in page
    assert 'href="/search?q=tin"' in page
    assert "Chỉ xem được" not in page  # all of them can be seen, on the pages before
    assert "không bài nào chứa tất cả các từ" not in page
    answer = site.get(f"/search.json?q=tin&page={number}").json()
    assert (answer["hits"], answer["next"]) == ([], None)
    assert answer["total"] > 20


def test_csv_can_be_had_in_parts(site) -> None:
    whole = site.get("/search.csv?q=tin").text.splitlines()
    parts = [site.get(f"/search.csv?q=tin&limit=15&page={number}").text.splitlines() for number in (1, 2, 3)]
    assert [line for part in parts for line in part[1:]] == whole[1:]


def test_csv_for_a_spreadsheet_says_how_it_is_written(site) -> None:
    shown = site.get("/search?q=tin").text
    assert 'href="/search.csv?q=tin&amp;_sheet=on"' in shown
    for path in ("/search.csv?q=tin", "/archive/articles.csv?_stream=on", "/archive/search.csv?q=tin"):
        sheet, plain = site.get(f"{path}&_sheet=on").content, site.get(path).content
        assert sheet.startswith(b"\xef\xbb\xbf"), path
        assert sheet[3:].replace(b"'", b"") == plain.replace(b"'", b""), path
    assert "_sheet=on" in site.get("/about").text


def test_a_spreadsheet_rounds_no_number_of_an_article_and_knows_the_day_and_the_lasting_address(site) -> None:
    """Excel keeps fifteen digits of a number: what is longer goes in as text."""
    rows = list(csv.DictReader(site.get("/search.csv?q=tin&_sheet=on").content.decode("utf-8-sig").splitlines()))
    assert rows
    for row in rows:
        number = row["article"].rsplit("/article/", 1)[1]
        assert row["id"] == (f"'{number}" if len(number) > 15 else number)
        assert row["published_day"] == row["published_at"][:10]
    assert any(row["id"].startswith("'") for row in rows)
    assert "'" + rows[0]["id"] not in site.get("/search.csv?q=tin").text


def test_all_results_can_be_taken_to_a_keeper_of_references(site) -> None:
    shown = site.get("/search?q=tin").text
    assert 'href="/search.ris?q=tin"' in shown
    records = site.get("/search.ris?q=tin").text.split("ER  - \r\n")
    lines = site.get("/search.csv?q=tin").text.splitlines()[1:]
    assert (len(records) - 1, records[-1]) == (len(lines), "")
    for record, line in zip(records, lines, strict=False):
        number = line.split(",")[0]
        assert record == site.get(f"/article/{number}/cite.ris").text.removesuffix("ER  - \r\n")


@pytest.mark.parametrize("day", ["13/13/2024", "hôm qua", "2025-02-30"])
def test_a_day_in_no_calendar_is_said_to_narrow_nothing(site, day: str) -> None:
    page = site.get("/search", params={"q": "tin", "since": day}).text
    assert f"“{day}” không phải là ngày" in page
    assert "không phải là ngày" not in site.get("/search?q=tin&since=2025-03&until=31/12/2025").text
    assert site.get("/search.json", params={"q": "tin", "until": day}).json()["ignored"] == [day]


def test_without_a_word_there_is_nothing_to_be_relevant_to(site) -> None:
    assert "Phù hợp nhất" not in site.get("/search").text
    assert "Phù hợp nhất" in site.get("/search?q=tin").text


def test_a_query_from_right_to_left_turns_nothing_around_it(site) -> None:
    page = site.get("/search", params={"q": "\u202eسلام\u2069 tin"}).text
    assert "<h1>Kết quả cho “\u2068سلام tin\u2069”</h1>" in page


def test_filters(site) -> None:
    assert site.get("/search.json?portal=mau").json()["total"] == 39
    assert site.get("/search.json?portal=khac").json()["total"] == 0
    assert site.get("/search.json?year=2025").json()["total"] == 39
    assert site.get("/search.json?until=2024").json()["total"] == 0
    assert site.get("/search.json?since=xx&state=yy&sort=zz&page=-3&limit=x").status_code == 200


def test_the_article_page_reads_like_a_page(site, ids) -> None:
    text = site.get(f"/article/{ids(1)}").text
    for wanted in (
        "<h1>Đoàn đại biểu &lt;b&gt;Điện Biên&lt;/b&gt;</h1>", "Chủ nhật, ngày 2 tháng 3 năm 2025, 16\u00a0giờ\u00a004", "Minh Thùy", "Kế hoạch 12",
        "Cổng mẫu", "Chú &lt;b&gt;thích&lt;/b&gt;", "Xem bản chụp", 'name="citation_title"', 'name="DC.title"', "application/ld+json",
        f'href="/article/{ids(2)}"',
    ):  # fmt: skip
        assert wanted in text, wanted
    assert text.count("Tỉnh Điện Biên hợp tác với Phông Sa Lỳ.</p>") == 1


def test_changed_articles_say_so_and_show_what_changed(site, ids) -> None:
    assert "Cổng đã sửa bài này" in site.get(f"/article/{ids(2)}").text
    page = site.get(f"/article/{ids(2)}/history").text
    assert "<ins>Khác rồi</ins>" in page
    assert "<del>" in page
    assert "chưa thay đổi" in site.get(f"/article/{ids(1)}/history").text


def test_a_footnote_can_lead_to_one_revision(site, ids) -> None:
    path = f"/article/{ids(2)}/history"
    moments = [entry["captured_at"] for entry in site.get(f"{path}.json").json()["revisions"]]
    page = site.get(path).text
    anchors = [f"at-{moment.replace('-', '').replace(':', '')}" for moment in moments]
    assert len(set(anchors)) == len(anchors) > 1
    for anchor in anchors:
        assert f'<h3 id="{anchor}"><a href="#{anchor}">' in page
    twice = [{"captured_at": "2026-12-01T04:06:03Z"}, {"captured_at": "2026-12-01T04:06:03Z"}]
    name_each(twice)
    assert [one["anchor"] for one in twice] == ["at-20261201T040603Z", "at-20261201T040603Z-2"]


def test_json_of_an_article_keeps_the_contract(site, ids) -> None:
    found = site.get(f"/article/{ids(1)}.json").json()
    assert found["title"] == "Đoàn đại biểu <b>Điện Biên</b>"
    assert found["published_at"] == "2025-03-02T16:04:29+07:00"
    assert found["images"][0]["caption"] == "Chú <b>thích</b>"
    assert found["images"][0]["archived"].startswith("/media/")


def test_pictures_and_files_come_from_the_archive(site, ids) -> None:
    found = site.get(f"/article/{ids(1)}.json").json()
    picture = site.get(found["images"][0]["archived"])
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/png")
    assert "sandbox" in picture.headers["content-security-policy"]
    document = site.get(found["attachments"][0]["archived"])
    assert document.headers["content-disposition"].startswith("attachment")
    assert site.get("/media/" + "0" * 64).status_code == 404


def test_a_link_to_what_is_kept_leads_to_the_copy(rich_site, rich_dir) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        pictured, gone = (number_of(archive, number) for number in (PICTURED, GONE))
    kept = rich_site.get(f"/article/{pictured}.json").json()["attachments"][0]
    page = rich_site.get(f"/article/{pictured}").text
    assert f'<a href="{kept["archived"]}" rel="noopener noreferrer nofollow">kế hoạch</a>' in page
    assert kept["url"] not in page
    assert f'<a href="/article/{gone}" rel="noopener noreferrer nofollow">tin trước</a>' in page
    assert 'rel="noopener noreferrer nofollow external">Tin xa</a>' in page


def test_citations(site, ids) -> None:
    base = f"/article/{ids(1)}/cite"
    assert site.get(f"{base}.bib").text.startswith("@misc{mau2025")
    assert "TY  - NEWS\r\n" in site.get(f"{base}.ris").text
    item = json.loads(site.get(f"{base}.csl.json").text)[0]
    assert item["issued"] == {"date-parts": [[2025, 3, 2]]}


def test_feeds_are_well_formed(site) -> None:
    feed = ET.fromstring(site.get("/feed.atom?q=%3C%22%26").text)
    assert feed.tag.endswith("feed")
    entries = ET.fromstring(site.get("/feed.atom").text).findall("{http://www.w3.org/2005/Atom}entry")
    assert len(entries) == 39
    assert len(ET.fromstring(site.get("/sitemap.xml").text)) == 39
    assert "Sitemap: http" in site.get("/robots.txt").text


def test_a_feed_is_atom_for_its_readers_and_shown_by_browsers(site) -> None:
    for accepted, kind in (("*/*", "application/atom+xml"), ("text/html,application/xml;q=0.9,*/*;q=0.8", "text/xml")):
        answer = site.get("/feed.atom", headers={"accept": accepted})
        assert answer.headers["content-type"] == f"{kind}; charset=utf-8"
        assert "Accept," in answer.headers["vary"]
        style = site.get(re.search(r'xml-stylesheet type="text/css" href="([^"]+)"', answer.text)[1])
        assert style.headers["content-type"].startswith("text/css")
        assert "feed reader" in style.text


@pytest.mark.parametrize(
    "query", ["", "portal=mau", "q=dien+bien", "q=dien+bien&portal=mau&since=2025", "place=1", "q=zzz"]
)
def test_a_reader_of_feeds_has_nothing_to_complain_of(site, query) -> None:
    feedparser = pytest.importorskip("feedparser")
    answer = site.get(f"/feed.atom?{query}")
    feed = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["content-type"]})
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert ("Cổng mẫu" in feed.feed.title) == ("portal" in query)
    assert ("/search?" in feed.feed.links[1].href) == bool(query)
    assert all(entry.id and entry.link and entry.updated_parsed and entry.author for entry in feed.entries)
    assert bool(feed.entries) == (query not in {"q=zzz", "place=1"})


def test_csv_cannot_be_taken_for_formulas(site) -> None:
    own = site.get("/search.csv?q=tin+HYPERLINK").text
    assert "'=HYPERLINK(1)" in site.get("/search.csv").text
    assert "\n=" not in own
    stock = site.get("/archive/articles.csv?_size=max&_col=title&_col=author").text
    assert "'=HYPERLINK(1)" in stock
    assert "'+cmd" in stock
    assert not re.search(r"(?:^|,)[=+@]", stock, re.MULTILINE)


def test_no_page_needs_more_than_ten_queries(rich_dir, monkeypatch) -> None:
    """Asked of a site that remembers nothing: every statement on every connection, Datasette's and our own."""
    asked: list[str] = []
    # What FTS5 reads of its own settings when it opens a table is not asked by us, nor what opens a connection.
    quiet = re.compile(
        r"--|PRAGMA|BEGIN|COMMIT|SELECT k, v FROM 'main'\.'articles_\w+_config'|select 1\b.*sqlite_master"
    )

    class Traced(sqlite3.Connection):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            self.set_trace_callback(lambda sql: None if quiet.match(sql) else asked.append(sql))

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: connect(*args, **more | {"factory": Traced}))
    site = Site(make_datasette(rich_dir))
    listed = {
        kind: re.search(rf'href="(/{kind}/\d+)"', site.get(f"/{kind}").text)[1] for kind in ("places", "documents")
    }
    with open_archive(rich_dir, readonly=True) as archive:
        one, gone = (f"/article/{number_of(archive, number)}" for number in (PICTURED, GONE))
    for path in (
        "/", one, f"{one}.json", f"{gone}/history", f"{one}/capture/1", f"{one}/capture/1/page", "/search", "/search?q=Điện+Biên",
        "/search?q=dien+bein&place=99", '/search?q="Điện+Biên"+hop+tac&sort=date', "/timeline", "/places", "/documents", "/about",
        *listed.values(),
    ):  # fmt: skip
        forget()
        asked.clear()
        assert site.get(path).status_code == 200, path
        assert 1 <= len(asked) <= 10, (path, len(asked), asked)
    site.close()


@pytest.mark.parametrize("path", ["/article/1", "/article/999999999999999999", "/article/1/history", "/article/1.json"])
def test_what_does_not_exist_is_a_page_of_its_own(site, path) -> None:
    answer = site.get(path)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text
    if not path.endswith(".json"):
        assert "Không có trang này" in answer.text
        assert "No such" not in answer.text
        assert 'href="/places"' in answer.text


def test_health_is_coarse(site) -> None:
    health = site.get("/health").json()
    assert set(health) == {"ok", "portals"}
    assert set(health["portals"][0]) == {"portal", "healthy", "articles", "last_healthy_at"}


def test_a_large_sitemap_is_parted_by_ids(site, monkeypatch) -> None:
    """By ranges of ids: to skip what other files hold would read it all over again."""
    whole = [url[0].text for url in ET.fromstring(site.get("/sitemap.xml").text)]
    monkeypatch.setattr(feeds, "_PER_SITEMAP", 10)
    index = ET.fromstring(site.get("/sitemap.xml").text)
    assert index.tag.endswith("sitemapindex")
    parts = [part[0].text.removeprefix("http://localhost") for part in index]
    assert len(parts) == 4
    listed = [[url[0].text for url in ET.fromstring(site.get(part).text)] for part in parts]
    assert sorted(url for part in listed for url in part) == sorted(whole)
    assert all(listed)
    for odd in ("?from=x&to=9", "?from=9", f"?from={'9' * 40}&to=1", "?part=2"):
        assert site.get(f"/sitemap.xml{odd}").text == site.get("/sitemap.xml").text


def test_places_documents_and_timeline(site, archive_dir) -> None:
    assert "Phông Sa Lỳ" in site.get("/places").text
    number = re.search(r'href="/places/(\d+)">Phông Sa Lỳ', site.get("/places").text)[1]
    assert "Các bài có nhắc đến (" in site.get(f"/places/{number}").text
    assert f'href="/search?place={number}"' in site.get(f"/places/{number}").text
    assert site.get("/documents").status_code == 200
    assert site.get("/places/999").status_code == site.get("/documents/999").status_code == 404
    timeline = site.get("/timeline").text
    assert "<rect" in timeline
    assert "since=2025-03" in timeline


def test_every_phrase_is_said_in_both_languages() -> None:
    from archive.web.language import catalogue

    for key, phrase in catalogue().items():
        assert set(phrase) == {"vi", "en"}, key
        assert all(text.strip() for text in phrase.values()), key
        assert set(re.findall(r"{\w+}", phrase["vi"])) == set(re.findall(r"{\w+}", phrase["en"])), key


def test_every_phrase_a_template_asks_for_exists() -> None:
    from pathlib import Path

    import archive.web
    from archive.web.language import catalogue

    templates = Path(archive.web.__file__).parent / "templates" / "doingoai"
    asked = {
        key
        for page in templates.rglob("*.html")
        for key in re.findall(r'words\(["\']([\w.]+)["\'][,)]', page.read_text("utf-8"))
    }
    assert len(asked) > 60
    assert asked <= set(catalogue())


def test_the_blank_before_a_change_stays_where_the_text_around_it_is_shortened() -> None:
    long = "Một hai ba bốn năm. " * 30
    told = sides([("equal", long), ("delete", "44"), ("insert", "45"), ("equal", f" ca. {long}")])
    assert told["before"][0][1].startswith("[…] ")
    assert told["before"][0][1].endswith("năm. ")
    assert told["after"][-1][1].startswith(" ca. ")
    assert told["after"][-1][1].endswith("[…]")


def test_nothing_found_leads_to_what_the_archive_lacks(site) -> None:
    page = site.get("/search?q=xyzzyq").text
    assert 'href="/about#coverage"' in page
    assert 'id="coverage"' in site.get("/about").text


def test_the_first_year_of_a_span_is_not_shown_as_the_only_one(site) -> None:
    years = site.get("/search.json?q=tin").json()["facets"]["year"]
    year = years[0]["value"]
    chosen = f'title="đang chọn, bấm để bỏ chọn"><span>{year}<'
    assert chosen in site.get(f"/search?q=tin&since={year}&until={year}").text
    assert chosen not in site.get(f"/search?q=tin&since={year}&until=2099").text
