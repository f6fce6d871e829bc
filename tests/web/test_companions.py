"""Who appears with whom over time: the table on the page of a place, the SQL behind it, and no scan on the way."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import pytest

from archive import open_archive
from archive.companions import companions, newest_that_name


@pytest.fixture(scope="module")
def busiest(rich_dir: Any) -> int:
    """The place that most articles name."""
    with open_archive(rich_dir, readonly=True) as archive:
        return int(
            archive.conn.execute("SELECT place_id FROM mentions GROUP BY 1 ORDER BY count(*) DESC").fetchone()[0]
        )


def test_the_table_says_what_the_sql_says(rich_site: Any, busiest: int) -> None:
    page = rich_site.get(f"/places/{busiest}").text
    assert f'href="/archive/places_together_per_year?id={busiest}"' in page
    rows = rich_site.get(f"/archive/places_together_per_year.json?_shape=array&id={busiest}").json()
    expected: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        expected[row["name"]][row["year"]] = row["articles"]
    body = page.split('<table class="years">')[1].split("</table>")[0]
    years = re.findall(r">(\d{4})</th>", body)
    assert years == sorted(years, reverse=True)
    shown = {}
    for line in body.split("<tbody>")[1].split("</tr>")[:-1]:
        name = re.search(r'/places/\d+">([^<]+)<', line)
        total, *numbers = (int(number) for number in re.findall(r">(\d+)</", line))
        assert name is not None
        assert total == sum(numbers)
        shown[name[1]] = {year: number for year, number in zip(years, numbers, strict=True) if number}
    assert shown
    assert shown == {name: expected[name] for name in shown}


def test_a_cell_leads_to_articles_that_name_both(rich_site: Any, busiest: int) -> None:
    page = rich_site.get(f"/places/{busiest}").text
    cells = re.findall(r'<a href="(/search\?[^"]+)" rel="nofollow">(\d+)</a>', page)
    assert cells
    for address, number in cells[:4]:
        found = rich_site.get(address.replace("&amp;", "&").replace("/search?", "/search.json?")).json()
        assert found["total"] == int(number), address


@pytest.mark.parametrize(("total", "articles"), [(5, 100_000), (60_000, 100_000)])
def test_nothing_is_scanned_for_few_or_for_many(rich_dir: Any, total: int, articles: int) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        sql = newest_that_name("mentions", "place_id", total, 60, articles)
        plan = [row[3] for row in archive.conn.execute(f"EXPLAIN QUERY PLAN {sql}", {"number": 1, "limit": 60})]
    walked = "USING COVERING INDEX" if total > 1000 else "SEARCH"
    assert walked in plan[0]
    assert all("SEARCH" in step or "INDEX" in step or "B-TREE" in step for step in plan)


def test_both_ways_find_the_same(rich_dir: Any, busiest: int) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        values = {"number": busiest, "limit": 9}
        found = [
            [
                row[0]
                for row in archive.conn.execute(newest_that_name("mentions", "place_id", total, 9, 100_000), values)
            ]
            for total in (5, 60_000)
        ]
        assert found[0] == found[1]
        assert len(found[0]) == 9
        assert companions(archive, 99_999, 0, 60) == ([], [])
