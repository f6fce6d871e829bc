from __future__ import annotations

from archive.store import Archive
from archive.store.frontier import NEVER
from tests.store.script import HOME, day


def _add(archive: Archive, name: str, **more: object) -> bool:
    url = f"{HOME}/{name}"
    return archive.frontier_add("mau", url, url, now=day(0), **more)  # type: ignore[arg-type]  # passed through


def _due(archive: Archive, when: float, limit: int = 10, exclude: tuple[int, ...] = ()) -> list[str]:
    rows = archive.frontier_due("mau", day(when), limit, exclude)
    return [row["key"].removeprefix(HOME + "/") for row in rows]


def _id(archive: Archive, name: str) -> int:
    row = archive.frontier_row("mau", f"{HOME}/{name}")
    assert row is not None
    return int(row["id"])


def test_an_address_is_known_once(archive: Archive) -> None:
    assert _add(archive, "a", kind="article", depth=2, found_on=HOME)
    assert not _add(archive, "a", kind="list", depth=1)
    row = archive.frontier_row("mau", f"{HOME}/a")
    assert row is not None
    assert (row["kind"], row["depth"], row["state"], row["due_at"]) == ("article", 2, "due", "2026-01-01T06:00:00Z")
    assert archive.frontier_row("mau", "none") is None
    assert archive.frontier_row("khac", f"{HOME}/a") is None


def test_the_best_comes_first_and_what_is_in_flight_stays_out(archive: Archive) -> None:
    for name, priority in (("a", 0), ("b", 5), ("c", 5), ("d", 9)):
        _add(archive, name, priority=priority)
    assert _due(archive, 0) == ["d", "b", "c", "a"]
    assert _due(archive, 0, limit=2) == ["d", "b"]
    assert _due(archive, 0, limit=2, exclude=(_id(archive, "d"), _id(archive, "b"))) == ["c", "a"]
    assert _due(archive, -1) == []


def test_done_is_due_again_when_its_time_comes(archive: Archive) -> None:
    _add(archive, "a")
    number = _id(archive, "a")
    archive.frontier_done(number, 200, day(0), day(7), True, kind="article", etag='"x"', last_modified="yesterday")
    assert _due(archive, 6.9) == []
    assert _due(archive, 7) == ["a"]
    archive.frontier_done(number, 304, day(7), day(20), False, honours_validators=True)
    archive.frontier_done(number, 200, day(20), day(40), False)
    row = archive.frontier_row("mau", f"{HOME}/a")
    assert row is not None
    assert (row["unchanged_runs"], row["changed_at"], row["fetched_at"]) == (
        2,
        "2026-01-01T06:00:00Z",
        "2026-01-21T06:00:00Z",
    )
    assert (row["etag"], row["last_modified"], row["honours_validators"], row["kind"], row["last_status"]) == (
        '"x"',
        "yesterday",
        1,
        "article",
        200,
    )
    archive.frontier_done(number, 200, day(40), None, True)
    assert _due(archive, 100_000) == []


def test_a_failure_is_tried_again_and_then_given_up(archive: Archive) -> None:
    _add(archive, "a")
    number = _id(archive, "a")
    archive.frontier_failed(number, "timeout", day(0), day(1))
    assert (_due(archive, 0.5), _due(archive, 1)) == ([], ["a"])
    archive.frontier_failed(number, "http-500", day(1), None, status=500)
    row = archive.frontier_row("mau", f"{HOME}/a")
    assert row is not None
    assert (row["state"], row["reason"], row["attempts"], row["last_status"], row["due_at"]) == (
        "failed",
        "http-500",
        2,
        500,
        NEVER,
    )
    assert archive.frontier_wake("mau", day(2)) == 0
    assert archive.frontier_wake("mau", day(2), failed=True) == 1
    assert _due(archive, 2) == ["a"]
    archive.frontier_done(number, 200, day(2), day(9), True)
    row = archive.frontier_row("mau", f"{HOME}/a")
    assert row is not None
    assert (row["state"], row["reason"], row["attempts"]) == ("done", None, 0)


def test_what_is_refused_is_remembered_with_its_reason(archive: Archive) -> None:
    _add(archive, "lich")
    archive.conn.execute("UPDATE frontier SET state = 'refused', reason = 'calendar', due_at = ?", (NEVER,))
    assert not _add(archive, "lich", due_at=day(0))
    row = archive.frontier_row("mau", f"{HOME}/lich")
    assert row is not None
    assert (row["state"], row["reason"]) == ("refused", "calendar")
    assert _due(archive, 1000) == []
    assert archive.frontier_wake("mau", day(0), failed=True) == 0


def test_a_list_brings_a_visit_forward(archive: Archive) -> None:
    _add(archive, "a")
    archive.frontier_done(_id(archive, "a"), 200, day(0), day(30), True)
    assert not _add(archive, "a", due_at=day(2), priority=3)
    assert (_due(archive, 1), _due(archive, 2)) == ([], ["a"])
    assert not _add(archive, "a", due_at=day(20))
    assert _due(archive, 2) == ["a"]
    row = archive.frontier_row("mau", f"{HOME}/a")
    assert row is not None
    assert row["priority"] == 3


def test_a_full_crawl_wakes_lists_only(archive: Archive) -> None:
    for name, kind in (("list", "list"), ("article", "article")):
        _add(archive, name, kind=kind)
        archive.frontier_done(_id(archive, name), 200, day(0), day(30), True)
    archive.frontier_walked(_id(archive, "list"), day(0))
    assert archive.frontier_wake("mau", day(1), kinds=["list", "seed"]) == 1
    assert _due(archive, 1) == ["list"]
    assert archive.frontier_wake("mau", day(1)) == 1
    row = archive.frontier_row("mau", f"{HOME}/list")
    assert row is not None
    assert row["walked_to_end_at"] == "2026-01-01T06:00:00Z"


def test_what_is_due_is_found_along_an_index(archive: Archive) -> None:
    from archive.store.frontier import _DUE

    values = {"portal": "mau", "now": NEVER, "exclude": "[]", "limit": 5}
    plan = [row["detail"] for row in archive.conn.execute("EXPLAIN QUERY PLAN " + _DUE, values)]
    assert [line.split("INDEX ")[1].split()[0] for line in plan if "SEARCH frontier" in line] == [
        "frontier_due",
        "frontier_again",
    ]
    assert not any(line.startswith("SCAN frontier") for line in plan)
