"""Simulated days, one real crawl each: what the archive tells afterwards is the script of events, and no more.

The week is one portal's, in the normal suite; the thirty days of all three portals are a trial (``make trial``).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.demo.serve import DemoPortals
from tests.demo.script import EVENTS, LAST_DAY, Event, Script

from .days import Visits

PORTAL = "dien_bien"
WEEK = (
    Event(1, PORTAL, "publish"),
    Event(1, PORTAL, "edit", 2),
    Event(3, PORTAL, "remove", 4),
    Event(3, PORTAL, "move", 7),
    Event(4, PORTAL, "outage", fault="login"),
    Event(5, PORTAL, "restore"),
    Event(5, PORTAL, "revert", 2),
    Event(6, PORTAL, "redesign"),
    Event(6, PORTAL, "unlist", 10),
    Event(8, PORTAL, "retitle", 1),
)
#: The last look is late enough to find gone what was removed on the third day.
LOOKS = (0, 1, 3, 4, 5, 9, 13)
#: Days of EVENTS on which a portal is out of order when its run comes.
ILL = {"lai_chau": [5, 6, 16, 17], "dien_bien": [9, 10, 23], "dien_bien_stttt": [13]}


def assert_told(visits: Visits) -> None:
    """Contents, order, identities and states are those of the script; every absence rests on evidence."""
    expected, recorded = visits.expected_history(), visits.recorded_history()
    assert sorted(recorded) == sorted(expected)
    for key, said in expected.items():
        assert recorded[key] == said, key
    assert visits.states() == visits.expected_states()
    assert visits.ask("SELECT url FROM review") == []
    numbers = visits.ask("SELECT article_id, count(*) FROM revisions WHERE kind = 'reading' GROUP BY article_id")
    assert numbers == [], "the same reader read it all"
    for row in visits.ask("SELECT id, url, state_since FROM articles WHERE state = 'gone'"):
        days = visits.ask(
            """SELECT DISTINCT date(o.observed_at) FROM observations AS o JOIN crawls AS c ON c.id = o.crawl_id
               WHERE o.article_id = ? AND o.kind IN ('http-404', 'redirect-list') AND c.healthy = 1
                 AND o.observed_at >= ?""",
            row["id"],
            row["state_since"],
        )
        assert len(days) >= 3, row["url"]


def ill(visits: Visits) -> list[int]:
    return [day for day, code in visits.codes.items() if code == 3]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    with DemoPortals(rate=None) as portals:
        visits = Visits(Script(portals, WEEK), PORTAL, tmp_path_factory.mktemp("week") / "data")
        visits.settle(at_least_every=2)
        visits.crawl_days(LOOKS)
        yield visits


def test_the_week_is_told_as_it_was(week: Visits) -> None:
    assert_told(week)


def test_only_the_day_of_the_login_page_was_ill(week: Visits) -> None:
    assert ill(week) == [4]


def test_every_time_that_is_written_down_is_of_those_days(week: Visits) -> None:
    begun = [week.clock(day).date().isoformat() for day in LOOKS]
    for column, table in (("started_at", "crawls"), ("finished_at", "crawls"), ("fetched_at", "captures"),
                          ("recorded_at", "revisions"), ("observed_at", "observations")):  # fmt: skip
        days = {row[0] for row in week.ask(f"SELECT DISTINCT date({column}) FROM {table}")}
        assert days <= set(begun), (table, column)
    assert [row[0] for row in week.ask("SELECT date(started_at) FROM crawls ORDER BY id")] == begun


def test_the_moved_article_answers_to_both_addresses(week: Visits) -> None:
    [moved] = [one for one in week.script.happened if one["kind"] == "move"]
    found = week.ask("SELECT id, state, state_since FROM articles WHERE title = ?", moved["after"]["title"])
    assert [(row["state"], row["state_since"][:10]) for row in found] == [("moved", week.clock(3).date().isoformat())]
    keys = {week.key(row[0]) for row in week.ask("SELECT url FROM article_urls WHERE article_id = ?", found[0]["id"])}
    assert keys == {week.key(moved["before"]["url"]), week.key(moved["after"]["url"])}


@pytest.mark.trial
@pytest.mark.parametrize("portal", sorted(ILL))
def test_thirty_days_are_told_as_they_were(portal: str, tmp_path: Path) -> None:
    with DemoPortals(rate=None) as portals:
        visits = Visits(Script(portals, EVENTS), portal, tmp_path / "data")
        visits.settle(at_least_every=3)
        visits.crawl_days(range(LAST_DAY + 1))
        assert ill(visits) == ILL[portal]
        assert_told(visits)
