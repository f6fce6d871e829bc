"""Datasette's pages about the archive: in the reader's language, in the frame of the site, with all that they offer."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from datasette.app import Datasette

from archive import open_archive
from archive.ledger import OPEN_TABLES
from archive.web.columns import TITLE, english, vietnamese
from archive.web.explain import explained
from archive.web.headers import ROOM_POLICY
from archive.web.language import Words
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
    assert 'data-label="html"' in rich_site.get("/archive/articles?_size=1").text


def test_linked_rows_show_their_names(rich_site: Site) -> None:
    page = rich_site.get("/archive/mentions?_size=3").text
    assert re.search(r'<a href="/archive/places/\d+">[^<]+</a>&nbsp;<em>\d+</em>', page)
    place = re.search(r'href="/archive/places/(\d+)"', page)
    assert place is not None
    row = rich_site.get(f"/archive/places/{place[1]}").text
    assert "Các bảng khác trỏ đến dòng này" in row
    assert re.search(r"\d+ dòng ở mentions, cột place_id", text_of(row))
    assert f'href="/places/{place[1]}">Xem trong phòng đọc' in row


def test_data_can_be_had_in_every_shape(rich_site: Site) -> None:
    page = rich_site.get("/archive/mentions?_size=2").text
    for shape in ("_shape=array", "_nl=on", "_shape=object"):
        assert shape in page
    for box in ("_dl", "_sheet", "_labels", "_stream"):
        assert f'name="{box}"' in page
    assert '<input type="hidden" name="_size" value="max">' in page


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("select xyz from articles", "Không có cột nào tên là xyz."), ("select * from nowhere", "Không có bảng nào tên là nowhere."),
        ("select nofunction(1)", "Không có hàm nào tên là nofunction."), ("select * form articles", "Sai cú pháp SQL gần chỗ “form”."),
        ("select * from articles_fts where articles_fts match '\"'", "Không đọc được câu tìm kiếm trong MATCH"),
        ("select * from frontier", "Câu SQL đụng đến phần không mở cho người đọc."), ("select (", "Câu SQL chưa viết hết."),
        ("drop table articles", "Chỉ chạy được câu SELECT"), ("select 1; select 2", "Mỗi lần chỉ chạy được một câu SQL."),
        ("with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c", "Câu hỏi chạy quá lâu nên đã bị dừng."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_sql_is_said_and_the_sql_stays_at_hand(rich_site: Site, sql: str, said: str) -> None:
    answer = rich_site.get(f"/archive?sql={quote(sql)}")
    assert answer.status_code in (400, 403)
    assert said in answer.text.replace("&#34;", '"')
    assert (
        sql.rsplit(maxsplit=1)[-1].replace("'", "&#39;").replace('"', "&#34;")
        in answer.text.split("<textarea")[1].split("</textarea>")[0]
    )


def test_an_unknown_message_is_shown_as_it_is() -> None:
    assert explained("something new", Words("vi")) == ""
    assert explained("_size must be <= 1000", Words("en")) == "_size is 1000 at most."


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/archive/articles?_sort=nothing", "Không sắp xếp được theo nothing."), ("/archive/articles?_size=x", "_size phải là một số nguyên dương."),
        ("/archive/articles?_sort=title&_sort_desc=title", "Không thể vừa xếp tăng vừa xếp giảm."), ("/archive/articles?_col=x", "Không có cột: x."), ("/archive/articles?_through=1", "Không đọc được các tham số"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_address_is_said(rich_site: Site, path: str, said: str) -> None:
    answer = rich_site.get(path)
    assert answer.status_code == 400
    assert said in answer.text
    assert 'href="/archive">Dữ liệu</a>' in answer.text


def test_refusals_before_datasette_are_in_the_language_too(rich_site: Site) -> None:
    assert rich_site.get("/archive?sql=select+1+from+articles_fts_data").text == "Bảng này không mở cho người đọc."
    assert (
        rich_site.get("/archive?sql=select+1+from+articles_fts_data&_lang=en").text
        == "This table is not open to readers."
    )
    assert "quá nhiều tham số" in rich_site.get("/archive?" + "&".join(["a=1"] * 600)).text


def test_it_is_said_when_rows_are_missing(rich_site: Site) -> None:
    sql = "with recursive c(x) as (select 1 union all select x + 1 from c limit 3000) select x from c"
    assert "1.000 dòng – chỉ hiện 1.000 dòng đầu, còn nữa" in text_of(rich_site.get(f"/archive?sql={quote(sql)}").text)


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


@pytest.fixture(scope="module")
def both(rich_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The archive beside a stranger's database, whose name begins like the archive's."""
    folder = tmp_path_factory.mktemp("both")
    shutil.copytree(rich_dir, folder / "home")
    with closing(sqlite3.connect(folder / "archive-articles.db")) as conn:
        conn.executescript("CREATE TABLE notes (id INTEGER PRIMARY KEY, text); INSERT INTO notes VALUES (1, 'x')")
    site = Site(Datasette([str(folder / "home" / "archive.db"), str(folder / "archive-articles.db")]))
    yield site
    site.close()


def test_what_datasette_can_offer_elsewhere_is_offered(both: Site, rich_dir: Path, tmp_path: Path) -> None:
    """With its own settings it suggests facets, and a finished file may be had whole."""
    assert "Có thể đếm theo:" in both.get("/archive/articles").text
    shutil.copy(rich_dir / "archive.db", tmp_path / "archive.db")
    finished = Site(Datasette(immutables=[str(tmp_path / "archive.db")]))
    try:
        assert 'Tải tệp SQLite: <a href="/archive.db">' in finished.get("/archive").text
        assert finished.get("/archive/articles").status_code == 200
    finally:
        finished.close()


def test_below_another_address_every_link_stays_there(rich_dir: Path) -> None:
    site = Site(Datasette([str(rich_dir / "archive.db")], settings={"base_url": "/kho/", "suggest_facets": False}))
    try:
        for path in (
            "/archive",
            "/archive/articles?_facet=portal&_size=2",
            "/archive/newest",
            "/archive/portals/lai_chau",
            "/about",
        ):
            page = site.get(path).text
            links = re.findall(r'(?:href|src|action)="(?:http://localhost)?(/[^"#]*)"', page)
            assert links
            assert [link for link in links if not link.startswith("/kho/")] == [], path
    finally:
        site.close()


def test_columns_named_by_a_reader_are_words_only(rich_site: Site) -> None:
    sql = """select '<b>x</b>' as '"><script>alert(1)</script>', 'javascript:alert(1)' as b"""
    page = rich_site.get(f"/archive?sql={quote(sql)}").text
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page
    assert 'href="javascript' not in page
    assert 'data-label="&#34;&gt;&lt;script&gt;' in page


STRANGE = (
    "/archive-articles",
    "/archive-articles/notes",
    "/archive-articles/notes/1",
    "/archive-articles?sql=select+1",
)


@pytest.mark.parametrize("path", STRANGE)
def test_a_strangers_database_keeps_its_own_pages(both: Site, path: str) -> None:
    answer = both.get(path)
    assert answer.status_code == 200
    assert 'class="masthead"' not in answer.text
    assert "Powered by" in answer.text
    assert '<a href="/"><span lang="vi">Đối ngoại địa phương</span> · ' in answer.text
    assert 'class="masthead"' in both.get("/archive/articles").text


def test_inline_scripts_of_datasette_carry_the_nonce_of_the_policy(both: Site) -> None:
    answer = both.get("/archive-articles/notes")
    nonce = re.search(r"'nonce-([^']+)'", answer.headers["content-security-policy"])
    assert nonce is not None
    inline = [tag for tag in re.findall(r"<script[^>]*>", answer.text) if "src=" not in tag]
    assert inline
    assert all(f'nonce="{nonce[1]}"' in tag for tag in inline)
    assert nonce[1] not in both.get("/archive-articles/notes").text


def test_who_brings_templates_has_the_last_word(rich_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "table-archive-places.html").write_text("<h1>Mine: {{ table }}</h1>")
    site = Site(Datasette([str(rich_dir / "archive.db")], template_dir=str(tmp_path)))
    try:
        assert site.get("/archive/places").text == "<h1>Mine: places</h1>"
        assert 'class="masthead"' in site.get("/archive/documents").text
    finally:
        site.close()


@pytest.mark.parametrize("name", ["versions", "plugins", "settings", "metadata", "actor"])
def test_pages_about_the_machine_are_in_the_frame(rich_site: Site, name: str) -> None:
    page = rich_site.get(f"/-/{name}").text
    assert '<html lang="vi">' in page
    assert "Dành cho người quản lý máy chủ" in page
    assert rich_site.get(f"/-/{name}.json").headers["content-type"].startswith("application/json")


@pytest.mark.parametrize(
    "path", ["/-/patterns", "/-/messages", "/-/allow-debug", "/-/permissions", "/-/threads", "/-/auth-token"]
)
def test_pages_for_those_who_write_plugins_are_closed(rich_site: Site, path: str) -> None:
    answer = rich_site.get(path)
    assert answer.status_code == 403
    assert "Trang này không mở cho người đọc" in answer.text


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
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
    reader.tab.get_by_role("button", name="Trình bày lại").click()
    assert reader.tab.locator(".CodeMirror-line").count() > 2
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.browser
@pytest.mark.parametrize("path", ["/places", "/documents", "/archive/articles"])
def test_what_lies_beside_is_announced_where_there_is_something(browser: Any, rich_address: str, path: str) -> None:
    """On a phone the map and the wide table; on a wide screen only the table that is wider still."""
    shown = "one => getComputedStyle(one, '::before').display !== 'none'"
    wider = "one => one.scrollWidth > one.clientWidth + 1"
    for width in (360, 800, 1440):
        reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": width, "height": 900})
        reader.tab.goto(rich_address + path)
        reader.tab.wait_for_timeout(100)
        parts = reader.tab.locator(".table, .scroll").all()
        assert parts
        assert [part.evaluate(shown) for part in parts] == [part.evaluate(wider) for part in parts], (path, width)
        reader.context.close()
