"""The map shows a place where it is: in its country, within the frame, with names that stand clear of each other."""

from __future__ import annotations

import csv
import json
import re
from importlib.resources import files
from itertools import combinations, pairwise
from typing import Any

import pytest

from archive.web import maps
from archive.web.language import Words

DATA = files("archive.knowledge") / "data"
OUTLINES = json.loads((DATA / "outlines.json").read_text(encoding="utf-8"))


def gazetteer() -> list[dict[str, Any]]:
    rows = csv.DictReader((DATA / "places.csv").read_text(encoding="utf-8").splitlines())
    numbers = ("latitude", "longitude")
    return [row | {name: float(row[name]) for name in numbers} | {"articles": int(row["id"])} for row in rows]


def country_at(longitude: float, latitude: float) -> str | None:
    for country, rings in OUTLINES.items():
        if sum(_crosses(ring, longitude * 100, latitude * 100) for ring in rings) % 2:
            return str(country)
    return None


def _crosses(ring: list[int], x: float, y: float) -> int:
    points = list(zip(ring[::2], ring[1::2], strict=True))
    sides = pairwise([*points, points[0]])
    return sum((y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1) for (x1, y1), (x2, y2) in sides)


def test_provinces_lie_in_their_countries() -> None:
    provinces = [row for row in gazetteer() if row["kind"] == "province" and maps.is_inside(row)]
    assert len(provinces) > 60
    astray = [row["slug"] for row in provinces if country_at(row["longitude"], row["latitude"]) != row["country"]]
    assert astray == []


def test_borders_that_countries_share_leave_no_gap() -> None:
    """Between 20 and 26 degrees north and west of the coast, every point belongs to exactly one country."""
    for x, y in ((100 + step * 0.07, 20.5 + (step * 7 % 50) * 0.1) for step in range(85)):
        holders = [
            country for country in OUTLINES if sum(_crosses(ring, x * 100, y * 100) for ring in OUTLINES[country]) % 2
        ]
        assert len(holders) == 1, (x, y, holders)


def test_names_keep_clear_of_each_other() -> None:
    rows = sorted(gazetteer(), key=lambda row: -row["articles"])
    drawn = maps.map_of(rows, "vi")
    named = [point for point in drawn["points"] if "label" in point]
    assert 5 <= len(named) <= 14
    boxes = [(x, y - 10, x + maps._LETTER * len(point["name"]), y + 3) for point in named for x, y in [point["label"]]]
    assert not any(maps._overlap(*pair) for pair in combinations(boxes, 2))
    assert all(box[0] > 0 and box[2] < maps.WIDTH for box in boxes)


def test_names_of_countries_keep_clear_of_points() -> None:
    """Nghệ An, Hà Tĩnh and what else the articles name most stood upon the name of Vietnam."""
    slugs = (
        "dien-bien",
        "ha-giang",
        "nghe-an",
        "luang-prabang",
        "lai-chau",
        "yunnan",
        "son-la",
        "phongsaly",
        "quang-tri",
    )
    rows = [row for row in gazetteer() if row["slug"] in slugs]
    assert len(rows) == len(slugs)
    drawn = maps.map_of(rows, "vi")
    circles = [(point["x"], point["y"], point["r"]) for point in drawn["points"]]
    assert len(drawn["names"]) == 6
    for key, x, y in drawn["names"]:
        half = maps._WIDE_LETTER * len(Words("vi")(key)) / 2
        assert not any(abs(x - px) < r + half and y - 12 - r < py < y + 4 + r for px, py, r in circles), key


@pytest.mark.parametrize("slug", ["ma-lu-thang", "hai-phong", "phong-tho"])
def test_the_map_around_a_place_shows_it_among_provinces(slug: str) -> None:
    rows = {row["slug"]: row for row in gazetteer()}
    row = rows[slug]
    provinces = [row for row in rows.values() if row["kind"] == "province"]
    drawn = maps.map_around(row, provinces, "en")
    assert drawn is not None
    left, top, width, height = drawn["view"]
    here, *others = drawn["points"]
    assert here["name"] == row["name_en"]
    assert others
    for point in drawn["points"]:
        assert left < point["x"] < left + width
        assert top < point["y"] < top + height


def test_countries_and_places_far_away_have_no_map() -> None:
    rows = gazetteer()
    countries = [row for row in rows if row["kind"] == "country"]
    far = [row for row in rows if row["longitude"] > maps.EAST]
    assert countries
    assert far
    assert all(maps.map_around(row, rows, "vi") is None for row in [*countries, *far])


def test_the_pages_draw_land_and_points(rich_site: Any) -> None:
    page = rich_site.get("/places").text
    assert page.count('<path class="land ') == len(OUTLINES)
    assert "TRUNG QUỐC" in page
    assert "CHINA" in rich_site.get("/places?lang=en").text
    number = re.search(r'href="/places/(\d+)">Phông Sa Lỳ', page)
    assert number is not None
    one = rich_site.get(f"/places/{number[1]}").text
    assert 'id="where"' in one
    assert "Luông Nậm Thà</text>" in one
    assert "<span>Lào</span>" in one
