"""Numbers over time: the drawing, the table beside it and the SQL behind it say the same."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from typing import Any

import pytest

from archive import open_archive
from archive.web.charts import MOST_SERIES, OTHERS, chart
from tests.web.readers import Reader
from tests.web.rich_archive import IN_ALL

IN_CHART = """() => {
  const drawn = Chart.getChart(document.querySelector(".drawing canvas")).data;
  return drawn.datasets.map(set => [set.label, Object.fromEntries(set.data.map((n, i) => [drawn.labels[i], n]).filter(p => p[1]))]);
}"""
FILLS = "() => Chart.getChart(document.querySelector('.drawing canvas')).data.datasets.map(set => set.backgroundColor)"


def test_months_without_articles_are_drawn_too() -> None:
    found = chart([("2019-11", "a", 2), ("2020-02", "a", 1), ("2020-02", "b", 4)], ["b", "a", "absent"])
    assert found is not None
    assert found.series == ("b", "a")
    assert [(step.name, step.total) for step in found.steps] == [
        ("2019-11", 2), ("2019-12", 0), ("2020-01", 0), ("2020-02", 5),
    ]  # fmt: skip
    assert [(step.name, step.total) for step in found.years] == [("2019", 2), ("2020", 5)]
    assert chart([]) is None


def test_bars_stand_upon_each_other_within_the_drawing() -> None:
    found = chart([("2020-01", "a", 3), ("2020-01", "b", 5), ("2020-02", "a", 1)])
    assert found is not None
    drawing = found.drawing()
    lower, upper, other = drawing["bars"]
    assert lower["y"] == pytest.approx(upper["y"] + upper["h"])
    assert lower["y"] + lower["h"] == pytest.approx(drawing["base"])
    assert other["x"] > lower["x"] + lower["w"]
    assert min(bar["y"] for bar in drawing["bars"]) >= 0


def test_more_series_than_colours_are_summed_up() -> None:
    found = chart([("2020-01", f"s{number}", number + 1) for number in range(12)])
    assert found is not None
    assert len(found.series) == MOST_SERIES
    assert found.series[0] == "s11"
    assert found.series[-1] == OTHERS
    assert found.total == found.steps[0].total == sum(range(1, 13))


def test_a_date_of_another_age_does_not_make_a_thousand_months() -> None:
    found = chart([("0203-05", "a", 1), ("2023-05", "a", 7)])
    assert found is not None
    assert not found.by_month
    assert found.steps == found.years
    assert len(found.drawing()["years"]) < 20


def test_the_timeline_narrows_by_portal_and_section(rich_site: Any) -> None:
    everything = rows_of(rich_site, "/archive/articles_per_month_and_section.json?_shape=array&portal=&category=")
    assert sum(row["articles"] for row in everything) == IN_ALL
    for asked in (
        "portal=dien_bien&category=",
        "portal=&category=Tin+trong+tỉnh",
        "portal=lai_chau&category=Hợp+tác+quốc+tế",
    ):
        rows = rows_of(rich_site, f"/archive/articles_per_month_and_section.json?_shape=array&{asked}")
        assert 0 < len(rows) < len(everything)
        for by in ("portal", "category"):
            page = rich_site.get(f"/timeline?{asked}&by={by}").text
            assert totals(page) == summed(rows)
    assert "Không có bài nào ghi ngày" in rich_site.get("/timeline?portal=nobody&by=<script>").text


@pytest.mark.parametrize(("room", "query"), [("documents", "citations_per_month"), ("places", "mentions_per_month")])
def test_a_document_and_a_place_have_their_numbers_over_time(rich_site: Any, room: str, query: str) -> None:
    address = re.search(rf'href="(/{room}/(\d+))"', rich_site.get(f"/{room}").text)
    assert address is not None
    page = rich_site.get(address[1]).text
    assert f'href="/archive/{query}?id={address[2]}"' in page
    rows = rows_of(rich_site, f"/archive/{query}.json?_shape=array&id={address[2]}")
    assert totals(page) == summed(rows)
    assert sum(totals(page).values()) == int(re.search(r"\((\d+)\)</h2>", page)[1])  # type: ignore[index]


def rows_of(site: Any, address: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = site.get(address).json()
    return rows


def summed(rows: list[dict[str, Any]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows:
        found[row["month"]] += row["articles"]
    return found


def totals(page: str) -> Counter[str]:
    """Return what the table of months says: month -> all articles, months without any left out."""
    body = page.split('<table id="months">')[1].split("<tbody>")[1].split("</tbody>", maxsplit=1)[0]
    found: Counter[str] = Counter()
    for row in body.split("</tr>")[:-1]:
        month, year = re.search(r">(\d\d)/(\d{4})<", row).groups()  # type: ignore[union-attr]
        found[f"{year}-{month}"] = int(re.findall(r'<td class="number">(\d+)</td>', row)[-1])
    return +found


def test_sums_by_month_come_from_an_index(rich_dir: Any) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        plan = archive.conn.execute(
            "EXPLAIN QUERY PLAN SELECT portal, category, month, articles FROM articles_by_month"
        )
        steps = " ".join(str(row[3]) for row in plan)
    assert "COVERING INDEX articles_months" in steps


def test_chart_js_is_served_from_its_package_and_packed(rich_site: Any) -> None:
    plain = rich_site.get("/-/doingoai/chart.js", headers={"accept-encoding": "identity"})
    packed = rich_site.get("/-/doingoai/chart.js", headers={"accept-encoding": "gzip"})
    assert plain.headers["content-type"].startswith("text/javascript")
    assert "Chart.js v4" in plain.text[:200]
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert "Accept-Encoding" in packed.headers["vary"]
    assert "Accept-Encoding" in plain.headers["vary"]
    assert packed.content == plain.content  # httpx unpacks it
    assert len(gzip.compress(plain.content)) < 200_000


@pytest.mark.browser
def test_chart_js_draws_the_table_in_the_page(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", viewport={"width": 360, "height": 800}, color_scheme="light")
    reader.tab.goto(f"{rich_address}/timeline?by=category")
    drawn = reader.tab.evaluate(IN_CHART)
    listed: dict[str, dict[str, int]] = {name: {} for name, _ in drawn}
    reader.tab.evaluate("document.querySelector('details.months').open = true")
    for row in reader.tab.locator("#months tbody tr").all():
        month, *numbers = row.locator("th, td").all_inner_texts()
        listed |= {
            name: listed[name] | ({month: int(n)} if n != "0" else {})
            for (name, _), n in zip(drawn, numbers, strict=False)
        }
    assert dict(drawn) == listed
    assert sum(sum(months.values()) for months in listed.values()) == IN_ALL
    box = reader.tab.locator(".drawing canvas").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert not reader.tab.locator(".drawing svg[role=img]").is_visible()
    light = reader.tab.evaluate(FILLS)
    reader.tab.emulate_media(color_scheme="dark")
    reader.tab.wait_for_function(f"light => ({FILLS})().every(one => !light.includes(one))", arg=light)
    reader.tab.emulate_media(media="print")
    assert reader.tab.locator(".drawing svg[role=img]").is_visible()
    assert not reader.tab.locator(".drawing canvas").is_visible()
    reader.context.close()
    assert reader.complaints == []


@pytest.mark.browser
def test_without_scripts_the_drawing_of_the_server_stays(browser: Any, rich_address: str) -> None:
    reader = Reader(browser, rich_address, locale="vi-VN", java_script_enabled=False)
    reader.tab.goto(f"{rich_address}/timeline")
    assert reader.tab.locator(".drawing svg[role=img] rect").count() > 5
    assert reader.tab.locator(".drawing svg[role=img]").is_visible()
    reader.tab.select_option("#portal", "dien_bien")
    reader.tab.click("form.choices button")
    assert "portal=dien_bien" in reader.tab.url
    assert reader.tab.locator("#portal").input_value() == "dien_bien"
    reader.context.close()
    assert reader.complaints == []
