"""What is wrong with SQL or an address is said in the reader's language, and what was typed stays at hand."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from archive import open_archive
from archive.web.app import SETTINGS, make_datasette
from archive.web.explain import explained
from archive.web.language import Words
from tests.web.conftest import Site


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


_SLOW = "case when id <= {} then 1 else (with recursive c(x) as (select 1 union all select x + 1 from c) select max(x) from c) end"


def _asked(folder: Path, path: str) -> str:
    site = Site(make_datasette(folder, sql=True))
    try:
        return site.get(path).text
    finally:
        site.close()


@pytest.mark.parametrize("sheet", ["", "&_sheet=on"])
def test_rows_that_break_off_say_why_in_both_languages(
    rich_dir: Path, monkeypatch: pytest.MonkeyPatch, sheet: str
) -> None:
    monkeypatch.setitem(SETTINGS, "sql_time_limit_ms", 300)
    with open_archive(rich_dir, readonly=True) as archive:
        [(last,)] = archive.conn.execute("SELECT id FROM articles ORDER BY id LIMIT 1 OFFSET 14")
    asked = f"_stream=on&_size=10&_sort=id&_col=title&_where={quote(_SLOW.format(last))}{sheet}"
    told = _asked(rich_dir, f"/archive/articles.csv?{asked}")
    *rows, end = csv.reader(told.splitlines())
    assert len(rows) == 11 and {len(row) for row in rows} == {2}
    assert len(end) == 1
    assert end[0].startswith("Dữ liệu dừng ở đây, chưa đủ: Câu hỏi chạy quá lâu")
    assert " / The data ends here and is not complete: The question took too long" in end[0]


def test_rows_that_grow_too_large_say_so_in_both_languages(rich_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SETTINGS, "max_csv_mb", 1)
    assert "Dữ liệu dừng" not in _asked(rich_dir, "/archive/articles.csv?_stream=on")
    wide = quote("select id, printf('%.*c', 300000, 'x') as wide from articles limit 9")
    assert "Dữ liệu dừng" in _asked(rich_dir, f"/archive.csv?sql={wide}&_stream=on").splitlines()[-1]


@pytest.mark.parametrize(
    ("condition", "said", "in_vietnamese"),
    [
        ("portall=mau", "no such column: portall", "Không có cột nào tên là portall."),
        ("nguon=x", "no such column: nguon", "Không có cột nào tên là nguon."),
        ("published_day__ge=2020", "no such comparison: ge", "Không có phép so sánh nào tên là ge."),
        ("_x__exact=1", "no such column: _x", "Không có cột nào tên là _x."),
    ],
)
def test_a_condition_that_is_none_is_no_empty_answer(
    rich_site: Site, condition: str, said: str, in_vietnamese: str
) -> None:
    answer = rich_site.get(f"/archive/articles.json?{condition}")
    assert (answer.status_code, answer.json()["error"]) == (400, said)
    page = rich_site.get(f"/archive/articles?{condition}")
    assert page.status_code == 400
    assert in_vietnamese in page.text
    assert rich_site.get(f"/archive/articles.csv?_stream=on&{condition}").status_code == 400


def test_a_condition_that_is_one_is_kept(rich_site: Site) -> None:
    def rows(asked: str) -> int:
        answer = rich_site.get(f"/archive/{asked}").json()
        assert answer.get("ok", True), answer
        return int(answer["filtered_table_rows_count"])

    all_of_them = rows("articles.json")
    assert 0 < rows("articles.json?published_day__gte=2020&title__notblank=1&_sort=id&_facet=portal") <= all_of_them
    assert rows("articles.json?rowid__gt=0") == all_of_them
    assert rows("changes.json?change_id__gt=3") > 0


@pytest.mark.parametrize("method", ["POST", "DELETE", "PUT"])
def test_what_would_write_is_refused_in_json_where_json_was_asked_for(rich_site: Site, method: str) -> None:
    def ask(path: str) -> Any:
        return rich_site._loop.run_until_complete(rich_site.datasette.client.request(method, path))

    for path in ("/search.json", "/archive/articles.json", "/archive.json?sql=select+1"):
        answer = ask(path)
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
        assert answer.json() == {"ok": False, "status": 405, "error": "Kho này chỉ để đọc: hãy dùng GET."}
    assert ask("/search?lang=en").text == "This archive is only read: use GET."


def test_all_rows_at_once_come_in_large_steps_and_without_an_end_to_their_size(
    rich_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the hundred, fifty thousand changes took two minutes; 200 MB of articles ended with a 200 and a word."""
    monkeypatch.setitem(SETTINGS, "num_sql_threads", 1)
    datasette = make_datasette(rich_dir)
    assert datasette.setting("max_csv_mb") == 0
    site, asked = Site(datasette), list[str]()
    database = datasette.get_database("archive")
    site._loop.run_until_complete(database.execute_fn(lambda conn: conn.set_trace_callback(asked.append)))
    every = site.get("/archive/changes.csv?_stream=on").text
    assert "limit 501" in "".join(asked)
    assert site.get("/archive/changes.csv?_stream=on&_size=7").text == every
    assert len(list(csv.reader(every.splitlines()))) > 30
    site.close()


def test_rows_that_never_begin_are_no_fault_of_ours(rich_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SETTINGS, "sql_time_limit_ms", 300)
    site = Site(make_datasette(rich_dir, sql=True))
    answer = site.get(f"/archive/articles.csv?_where={quote(_SLOW.format(0))}")
    site.close()
    assert answer.status_code == 400
    assert "Câu hỏi chạy quá lâu" in answer.text


def test_what_others_add_to_a_shared_address_is_no_condition(rich_site: Site) -> None:
    for page in ("/archive/portals.json?_shape=array", "/archive/portals.json?_shape=array&_size=1"):
        plain = rich_site.get(page).json()
        assert rich_site.get(f"{page}&fbclid=IwAR2x&utm_source=zalo").json() == plain
        assert rich_site.get(page.replace("?", "?utm_medium=x&")).json() == plain
