"""Datasette's pages about the archive: in the reader's language, in the frame of the site, with all that they offer."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from archive import open_archive
from archive.ledger import OPEN_TABLES
from archive.web.columns import TITLE, english, vietnamese
from archive.web.headers import ROOM_POLICY
from archive.web.queries import CANNED
from archive.web.site import CLOSED_TABLES
from tests.web.conftest import Site
from tests.web.readers import Reader

PAGES = (
    "/archive", "/archive?_show_hidden=1", "/archive/articles", "/archive/articles?_facet=portal&_size=2", "/archive/bai_viet",
    "/archive/mentions?_size=2", "/archive/portals/lai_chau", "/archive/articles?title__contains=zzz", "/archive/newest",
    "/archive/search?q=lai+chau", "/archive?sql=select+1", "/archive?sql=select+1&_hide_sql=1", "/archive?sql=select+nothing",
    "/archive/articles?_where=1%3D1&_size=1", "/archive/changes?_size=3",
)  # fmt: skip
#: What Datasette's own templates say.
STOCK = (
    "This data as", "Advanced export", "Custom SQL query", "Next page", "Run SQL", "View and edit", "Queries took", "Powered by", "0 records",
    "remove filter", "Search:", "Suggested facets", "hidden table", "Links from other tables", " rows", "extra where", "returning",
    "Query parameters", "Export CSV", "descending", "Sort by",
)  # fmt: skip


def text_of(page: str) -> str:
    return re.sub(
        r"\s+", " ", re.sub(r"<(?:script|pre|textarea)[ >].*?</(?:script|pre|textarea)>|<[^>]*>", " ", page, flags=re.S)
    )


@pytest.mark.parametrize("path", PAGES)
def test_they_speak_vietnamese_and_english_by_choice(rich_site: Site, path: str) -> None:
    page = rich_site.get(path).text
    assert page.startswith('<!DOCTYPE html>\n<html lang="vi">')
    assert not [words for words in STOCK if words in text_of(page)]
    assert all(part in page for part in ('class="skip"', 'class="brand"', 'class="foot"', "Dữ liệu"))
    english = rich_site.get(path + ("&" if "?" in path else "?") + "_lang=en")
    assert '<html lang="en">' in english.text
    assert "doingoai_lang=en; Path=/; Max-Age=" in english.headers["set-cookie"]
    assert english.headers["cache-control"] == "private, no-store"
    assert rich_site.get(path, cookies={"doingoai_lang": "en"}).text.count('<html lang="en">') == 1


@pytest.mark.parametrize("path", PAGES)
def test_they_keep_the_policy_of_our_rooms(rich_site: Site, path: str) -> None:
    answer = rich_site.get(path)
    assert answer.headers["content-security-policy"] == ROOM_POLICY
    assert "accept-language" in answer.headers["vary"].lower()
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", answer.text)
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", answer.text)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_language_of_a_table_can_be_changed_where_one_stands(rich_site: Site) -> None:
    """On a table ``lang`` would be a filter over a column of that name."""
    switch = r'class="language" lang="en" hreflang="en" href="([^"]+)"'
    for path in (
        "/archive/articles?portal=lai_chau&_size=2",
        "/archive/articles?_sort=nothing",
        "/archive.x",
        "/archive/nothing",
    ):
        found = re.search(switch, rich_site.get(path).text)
        assert found is not None, path
        other = found[1].replace("&amp;", "&")
        assert '<html lang="en">' in rich_site.get(other).text, path
        assert rich_site.get(other).status_code == rich_site.get(path).status_code, path
    assert "?lang=en" in rich_site.get("/archived").text


def test_every_open_table_and_column_has_a_meaning_in_both_languages(rich_dir: Path) -> None:
    with open_archive(rich_dir, readonly=True) as archive, closing(sqlite3.connect(":memory:")) as conn:
        for (sql,) in archive.conn.execute("SELECT sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%VIRTUAL%'"):  # fmt: skip
            if not re.search(r"TABLE '?articles_(fts|exact|pairs)_", sql):
                conn.execute(sql)
        conn.executescript(OPEN_TABLES)
        said, known = english(conn), vietnamese()
        names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")]
        for table in names:
            if table in CLOSED_TABLES or table.startswith(("sqlite_", "_")):
                continue
            columns = [row[0] for row in conn.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            for column in (TITLE, *columns):
                assert said[table][column], (table, column)
                assert known[table][column], (table, column)
    assert {"articles", "bai_viet", "runs"} <= set(names)


def test_meanings_stand_beside_tables_columns_and_rows(rich_site: Site) -> None:
    assert "Văn bản được các bài viện dẫn" in rich_site.get("/archive").text
    table = rich_site.get("/archive/articles?_size=1").text
    assert "<dt><code>published_day</code>" in table
    assert 'title="ngày đăng của cổng, năm-tháng-ngày"' in table
    row = rich_site.get("/archive/portals/lai_chau").text
    assert "trang chủ của cổng" in row
    assert "home page of the real portal" in rich_site.get("/archive/portals/lai_chau?_lang=en").text


def test_rows_are_filtered_sorted_counted_and_paged(rich_site: Site) -> None:
    page = rich_site.get(
        "/archive/articles?portal=lai_chau&title__contains=Tin&_sort_desc=published_day&_size=5&_facet=category"
    ).text
    assert "thỏa điều kiện: portal = “lai_chau” và title chứa “Tin”, xếp theo published_day giảm dần" in text_of(page)
    assert 'aria-sort="descending"' in page
    assert page.count('<tr role="row">') == 6
    assert "thôi đếm theo category" in page
    following = re.search(r'<a rel="next" href="([^"]+)">Trang sau', page)
    assert following is not None
    after = rich_site.get(following[1].replace("&amp;", "&").removeprefix("http://localhost")).text
    assert "Về trang đầu" in after
    first, second = (set(re.findall(r'href="/archive/articles/(\d+)"', one)) for one in (page, after))
    assert first
    assert second
    assert not first & second


def test_a_filled_in_form_leads_to_the_filter(rich_site: Site) -> None:
    form = (
        "/archive/articles?_filter_column=portal&_filter_op=exact&_filter_value=dien_bien&_sort=title&_sort_by_desc=on"
    )
    answer = rich_site.get(form, follow_redirects=True)
    assert answer.status_code == 200
    assert "portal = “dien_bien”" in answer.text
    assert "<option selected>portal</option>" in answer.text
    searched = rich_site.get("/archive/articles?_search_title=Tin&_size=1").text
    assert "thỏa điều kiện: title có chữ “Tin”" in text_of(searched)
    alone = rich_site.get(
        "/archive/articles?_filter_column=source&_filter_op=isnull__1&_filter_value=", follow_redirects=True
    )
    assert "source không có giá trị (null)" in alone.text


def test_every_condition_is_offered_in_words(rich_site: Site) -> None:
    page = rich_site.get("/archive/articles").text
    offered = re.findall(r'<option value="(\w+)">([^<]+)</option>', page)
    assert len(offered) >= 20
    assert not [shown for key, shown in offered if shown in (key, "contains", "is null", "not in", "array contains")]


@pytest.mark.parametrize(
    "path", ["articles?_size=2&_facet=portal&_facet_size=1&_where=1%3D1", "captures", "changes?_size=2"]
)
def test_every_link_of_a_table_leads_somewhere(rich_site: Site, path: str) -> None:
    page = rich_site.get(f"/archive/{path}").text.split("<main")[1].split("<footer")[0]
    links = {link.replace("&amp;", "&") for link in re.findall(r'<a [^>]*href="([^"#]+)"', page)}
    ours = {link.removeprefix("http://localhost") for link in links if not re.match("http://(?!localhost)", link)}
    assert len(ours) > 25
    assert [link for link in sorted(ours) if rich_site.get(link).status_code != 200] == []


def test_hidden_columns_come_back(rich_site: Site) -> None:
    page = rich_site.get("/archive/articles?_size=1&_nocol=html").text
    assert 'data-label="html"' not in page
    assert "Hiện lại mọi cột" in page
    narrow = rich_site.get("/archive/articles?_size=1&_col=title").text
    assert "<option selected>published_day</option>" in narrow.split('id="sort_by"')[1].split("</select>")[0]
    assert rich_site.get("/archive/articles?_sort=&_sort_by_desc=on", follow_redirects=True).status_code == 200
    assert 'data-label="html"' in rich_site.get("/archive/articles?_size=1").text


def test_linked_rows_show_their_names(rich_site: Site) -> None:
    page = rich_site.get("/archive/mentions?_size=3").text
    assert re.search(r'<a href="/archive/places/\d+">[^<]+</a>&nbsp;<em>\d+</em>', page)
    captured = rich_site.get("/archive/articles?capture_id__notnull=1").text
    assert re.search(r'<a href="/archive/captures/(\d+)">\1</a></span></td>', captured)
    place = re.search(r'href="/archive/places/(\d+)"', page)
    assert place is not None
    row = rich_site.get(f"/archive/places/{place[1]}").text
    assert "Các bảng khác trỏ đến dòng này" in row
    assert re.search(r"\d+ dòng ở mentions, cột place_id", text_of(row))
    assert f'href="/places/{place[1]}">Xem trong phòng đọc' in row


def test_ready_questions_say_what_they_ask_for(rich_site: Site) -> None:
    for name, query in CANNED.items():
        page = rich_site.get(f"/archive/{name}").text
        asked = re.findall(
            r'<input type="text" id="qp\d" name="(\w+)" value="" aria-describedby="qa\d"><span [^>]*>[^<]+<', page
        )
        wanted = query.get("params", re.findall(r":(\w+)", query["sql"]))
        assert asked == wanted, name
        assert f"<h1>{query['title'].split(' / ')[0]}</h1>" in page
    assert "number of the place" in rich_site.get("/archive/mentions_per_month?_lang=en").text


def test_data_can_be_had_in_every_shape(rich_site: Site) -> None:
    page = rich_site.get("/archive/mentions?_size=2").text
    for shape in ("_shape=array", "_nl=on", "_shape=object"):
        assert shape in page
    for box in ("_dl", "_sheet", "_labels", "_stream"):
        assert f'name="{box}"' in page
    assert '<input type="hidden" name="_size" value="max">' in page


def test_it_is_said_when_rows_are_missing(rich_site: Site) -> None:
    sql = "with recursive c(x) as (select 1 union all select x + 1 from c limit 3000) select x from c"
    assert "1.000 dòng . Chỉ hiện 1.000 dòng đầu; còn nữa." in text_of(rich_site.get(f"/archive?sql={quote(sql)}").text)


def test_values_of_bytes_are_said_in_words(rich_site: Site) -> None:
    page = rich_site.get("/archive?sql=select+x'0102'+as+a").text
    assert ">dữ liệu nhị phân, 2 byte</a>" in page


def test_without_free_sql_nothing_offers_it(rich_dir: Path) -> None:
    from archive.web.app import make_datasette

    closed = Site(make_datasette(rich_dir, sql=False))
    try:
        for path in ("/archive", "/archive/articles", "/archive/newest", "/archive/search?q=x"):
            page = closed.get(path).text
            assert "<textarea" not in page, path
            assert "Xem và sửa câu SQL" not in page, path
        assert "<pre" in closed.get("/archive/newest").text
    finally:
        closed.close()


def test_columns_named_by_a_reader_are_words_only(rich_site: Site) -> None:
    sql = """select '<b>x</b>' as '"><script>alert(1)</script>', 'javascript:alert(1)' as b"""
    page = rich_site.get(f"/archive?sql={quote(sql)}").text
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page
    assert 'href="javascript' not in page
    assert 'data-label="&#34;&gt;&lt;script&gt;' in page


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, pytest.param(False, marks=pytest.mark.trial)], ids=["scripts", "plain"])
def test_on_a_phone_everything_fits_and_works(browser: Any, rich_address: str, scripts: bool) -> None:
    reader = Reader(
        browser, rich_address, locale="vi-VN", viewport={"width": 390, "height": 800}, java_script_enabled=scripts
    )
    tab = reader.tab
    for path in PAGES:
        if "select+nothing" in path:
            continue
        tab.goto(rich_address + path)
        assert tab.evaluate("document.documentElement.scrollWidth") == 390, path
    tab.goto(f"{rich_address}/archive/articles")
    tab.select_option("[name=_filter_column]", "portal")
    tab.select_option("[name=_filter_op]", label="bắt đầu bằng")
    tab.fill("[name=_filter_value]", "lai")
    tab.get_by_role("button", name="Áp dụng").click()
    tab.wait_for_url("**portal__startswith=lai**")
    assert tab.locator(".told").inner_text().startswith("21 dòng thỏa điều kiện: portal bắt đầu bằng “lai”")
    tab.locator(".meanings summary").click()
    tab.get_by_role("link", name="đếm theo giá trị của category").click()
    tab.locator(".counts a", has_text="Hợp tác quốc tế").click()
    tab.wait_for_url("**category=**")
    assert tab.locator(".counts .chosen").count() == 1
    tab.goto(f"{rich_address}/archive")
    if scripts:
        tab.locator(".CodeMirror").click()
        tab.keyboard.press("Control+A")
        tab.keyboard.type("select count(*) as n from portals")
        tab.keyboard.press("Control+Enter")
    else:
        tab.fill("#sql-editor", "select count(*) as n from portals")
        tab.get_by_role("button", name="Chạy câu SQL").click()
    tab.wait_for_url("**sql=**")
    assert tab.locator(".records td").inner_text().strip() == "2"
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.browser
def test_sql_can_be_tidied_up(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN")
    reader.tab.goto(f"{rich_address}/archive?sql=select+1,2+from+portals")
    reader.tab.locator(".CodeMirror").click()
    reader.tab.keyboard.press("Tab")
    assert reader.tab.evaluate("document.activeElement.textContent") == "Chạy câu SQL"
    reader.tab.get_by_role("button", name="Trình bày lại").click()
    assert reader.tab.locator(".CodeMirror-line").count() > 2
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.browser
def test_counts_stand_in_one_line(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 1200, "height": 900})
    reader.tab.goto(f"{rich_address}/archive/articles?_facet=portal")
    lines = """[...document.querySelectorAll('.counts .facets .count')].map(one => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getClientRects().length;
    })"""
    assert set(reader.tab.evaluate(lines)) == {1}
    reader.context.close()


@pytest.mark.browser
def test_on_a_phone_no_value_runs_out_of_its_card(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 320, "height": 800})
    reader.tab.goto(f"{rich_address}/archive/articles?_size=2")
    wide = "[...document.querySelectorAll('.records td')].filter(one => one.scrollWidth > one.clientWidth).map(one => one.dataset.label)"
    assert reader.tab.evaluate(wide) == []
    reader.context.close()
    assert reader.complaints == []
