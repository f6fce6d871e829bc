"""The map under the places: coasts and borders of the region, and points where articles name a place.

A drawing of the server, like any text of the page: no tiles, no script, nothing asked of another host. The outlines
are Natural Earth's, generalised (scripts/outlines.py, docs/decisions/0012); they show where one is and prove no border.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from archive.web.language import Words

#: Degrees shown (north-west and south-east corner), and the width of the drawing in its own units.
WEST, NORTH, EAST, SOUTH = 97.0, 27.0, 110.0, 16.0
WIDTH = 880
_SCALE = WIDTH / (EAST - WEST)
HEIGHT = round((NORTH - SOUTH) * _SCALE / math.cos(math.radians((NORTH + SOUTH) / 2)))
_LABELLED = 14
#: Points that names keep clear of, the largest first; smaller ones may lie under a name, which has a rim of light.
_KEPT_CLEAR = 60
#: Width and height of the part shown around one place.
_NEAR_WIDTH, _NEAR_HEIGHT = 330, 300
_LETTER = 7.2
#: Width of a letter in the name of a country, spaced out as it is.
_WIDE_LETTER = 10.5
#: Where the names of countries and of the gulf may stand, best first: the key of the phrase, longitude and latitude.
_NAMES = (
    ("map.cn", ((104.6, 25.6), (106.5, 24.6), (102.6, 26.4))),
    ("map.vn", ((104.9, 19.15), (105.4, 18.3), (105.9, 21.6))),
    ("map.la", ((103.1, 19.1), (102.4, 18.6), (104.2, 17.6))),
    ("map.th", ((100.6, 17.2), (101.6, 16.6))), ("map.mm", ((98.4, 21.6), (98.6, 20.6), (98.4, 23.4))),
    ("map.gulf", ((107.6, 19.6), (107.2, 18.6))),
)  # fmt: skip

Box = tuple[float, float, float, float]


def place_at(longitude: float, latitude: float) -> tuple[float, float]:
    """Return where a place lies in the drawing."""
    return (longitude - WEST) * _SCALE, (NORTH - latitude) / (NORTH - SOUTH) * HEIGHT


def is_inside(row: Mapping[str, Any]) -> bool:
    """Tell whether the map can show a place of the gazetteer: a point of the region, not a whole country."""
    if row["latitude"] is None or row["longitude"] is None or row["kind"] == "country":
        return False
    return bool(WEST < row["longitude"] < EAST and SOUTH < row["latitude"] < NORTH)


@cache
def _base() -> dict[str, Any]:
    """Return what lies under the points of every map: land and a net of degrees."""
    text = (files("archive.knowledge") / "data" / "outlines.json").read_text(encoding="utf-8")
    lands = [
        {"country": country.lower(), "path": "".join(_path(ring) for ring in rings)}
        for country, rings in json.loads(text).items()
    ]
    return {
        "lands": lands,
        "meridians": [(degree, round(place_at(degree, NORTH)[0])) for degree in range(98, 110, 2)],
        "parallels": [(degree, round(place_at(WEST, degree)[1])) for degree in range(18, 27, 2)],
    }


def _path(ring: list[int]) -> str:
    pairs = zip(ring[::2], ring[1::2], strict=True)
    points = (place_at(x / 100, y / 100) for x, y in pairs)
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def map_of(rows: Iterable[Mapping[str, Any]], language: str) -> dict[str, Any]:
    """Return the map of all places: the more articles name one, the larger its point; the largest have names."""
    inside = [row for row in rows if is_inside(row)]
    most = max((row["articles"] for row in inside), default=1)
    points = [_point(row, language, round(4 + 18 * math.sqrt(row["articles"] / most), 1)) for row in inside]
    view = (0, 0, WIDTH, HEIGHT)
    names, boxes = _names(points, language)
    _label(points, points[:_LABELLED], view, boxes)
    return {"points": points, "view": view, "names": names, **_base()}


def map_around(row: Mapping[str, Any], others: Iterable[Mapping[str, Any]], language: str) -> dict[str, Any] | None:
    """Return the map around one place, with *others* to tell by where it lies; None if it lies beyond the region."""
    if not is_inside(row):
        return None
    here = _point(row, language, 8)
    left = min(max(here["x"] - _NEAR_WIDTH / 2, 0), WIDTH - _NEAR_WIDTH)
    top = min(max(here["y"] - _NEAR_HEIGHT / 2, 0), HEIGHT - _NEAR_HEIGHT)
    view = (round(left), round(top), _NEAR_WIDTH, _NEAR_HEIGHT)
    known = [_point(other, language, 2.5) for other in others if is_inside(other) and other["id"] != row["id"]]
    near = [point for point in known if _within(point, view)]
    points = [here, *near]
    names, boxes = _names(points, language)
    _label(points, points, view, boxes)
    shown = [point for point in points if "label" in point or point is here]
    return {"points": shown, "view": view, "names": names, **_base()}


def _point(row: Mapping[str, Any], language: str, radius: float) -> dict[str, Any]:
    x, y = place_at(row["longitude"], row["latitude"])
    name = row["name"] if language == "vi" else row["name_en"] or row["name"]
    return {"id": row["id"], "name": name, "articles": row["articles"], "x": round(x, 1), "y": round(y, 1), "r": radius}


def _within(point: Mapping[str, Any], view: tuple[int, int, int, int]) -> bool:
    left, top, width, height = view
    return bool(left < point["x"] < left + width and top < point["y"] < top + height)


def _names(points: list[dict[str, Any]], language: str) -> tuple[list[tuple[str, int, int]], list[Box]]:
    """Return the names of countries, each where the fewest points are in its way, and the boxes that they fill."""
    names, boxes, dots = [], [], [_dot(point) for point in points[:_KEPT_CLEAR]]
    for key, ways in _NAMES:
        half = _WIDE_LETTER * len(Words(language)(key)) / 2
        places = [place_at(*way) for way in ways]
        tried = [((x - half, y - 12, x + half, y + 4), x, y) for x, y in places]
        box, x, y = min(tried, key=lambda one: sum(_overlap(one[0], dot) for dot in dots))
        names.append((key, round(x), round(y)))
        boxes.append(box)
    return names, boxes


def _dot(point: Mapping[str, Any]) -> Box:
    return (point["x"] - point["r"], point["y"] - point["r"], point["x"] + point["r"], point["y"] + point["r"])


def _label(
    points: list[dict[str, Any]], named: list[dict[str, Any]], view: tuple[int, int, int, int], boxes: list[Box]
) -> None:
    """Give a name to the *named* points, each where no other name, box or point is in its way; some stay without."""
    taken = [*boxes, *(_dot(point) for point in points[:_KEPT_CLEAR])]
    left, top, width, height = view
    for point in named:
        for x, y, box in _ways(point):
            fits = box[0] > left and box[2] < left + width and box[1] > top and box[3] < top + height
            if fits and not any(_overlap(box, other) for other in taken):
                point["label"] = (round(x, 1), round(y, 1))
                taken.append(box)
                break


def _ways(point: Mapping[str, Any]) -> list[tuple[float, float, Box]]:
    """Return where the name of a point may begin, best first, and the box that it would fill."""
    wide = _LETTER * len(point["name"])
    right, left, middle = point["x"] + point["r"] + 4, point["x"] - point["r"] - 4 - wide, point["x"] - wide / 2
    ways = [
        (right, point["y"] + 4),
        (left, point["y"] + 4),
        (middle, point["y"] - point["r"] - 5),
        (middle, point["y"] + point["r"] + 14),
    ]
    return [(x, y, (x, y - 10, x + wide, y + 3)) for x, y in ways]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
