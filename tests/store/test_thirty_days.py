"""Thirty days in the life of a portal: what the archive tells afterwards is the script of events, and no more.

Every day has one run. Edits, deletions, a move, an outage, a login wall and empty lists happen on known days.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from archive.health import judge, status
from archive.store import Archive
from tests.store.script import HOME, article, day, record, told

STEADY, EDITED, DELETED, BACK, MOVED = (f"{HOME}/{name}" for name in ("yen", "sua", "xoa", "tro-lai", "doi"))
NEW_PLACE = f"{HOME}/moi/doi"


@dataclass
class SamplePortal:
    """What the portal shows on a day: address -> text, or the kind of refusal that answers instead."""

    pages: dict[str, str] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    all_answer: str | None = None
    lists_empty: bool = False


def _world(when: int) -> SamplePortal:
    world = SamplePortal({url: f"Nội dung của {url}." for url in (STEADY, EDITED, DELETED, BACK, MOVED)})
    if when >= 4:
        world.pages[EDITED] = "Nội dung đã sửa."
    if when >= 9:
        world.pages[EDITED] = f"Nội dung của {EDITED}."
    if when >= 6:
        del world.pages[DELETED]
    if 6 <= when < 20:
        del world.pages[BACK]
    if when >= 12:
        world.pages[NEW_PLACE] = world.pages.pop(MOVED)
        world.redirects[MOVED] = NEW_PLACE
    world.all_answer = {15: "http-500", 16: "login", 17: "http-404"}.get(when)
    world.lists_empty = when == 18
    return world


def _visit(archive: Archive, world: SamplePortal, crawl_id: int, url: str, when: int) -> int:
    """Look at one known address as a crawl does; returns 1 if it failed."""
    number = archive.known_article("mau", url)
    target = world.redirects.get(url, url)
    answer = world.all_answer or ("http-404" if target not in world.pages else None)
    if answer is not None:
        if number is not None and answer != "http-500":
            archive.observe(number, answer, crawl_id=crawl_id, observed_at=day(when))
        return 1
    if target != url and number is not None:
        archive.observe(number, "moved", detail=target, crawl_id=crawl_id, observed_at=day(when))
    record(archive, article(world.pages[target], url=target, title=f"Bài {target[-3:]}"), when)
    return 0


def _run(archive: Archive, when: int) -> tuple[bool, str | None]:
    world, crawl_id = _world(when), archive.begin_crawl("mau", "incremental", now=day(when))
    known = [STEADY, EDITED, DELETED, BACK, MOVED]
    failed = sum(_visit(archive, world, crawl_id, url, when) for url in known)
    listed = 0 if world.lists_empty or world.all_answer else len(world.pages)
    archive.count(crawl_id, requests=len(known) + 1, lists=bool(listed), listed=listed, failed=failed)
    verdict = judge(archive, crawl_id, now=day(when))
    archive.finish_crawl(crawl_id, "finished", *verdict, now=day(when))
    if verdict[0]:
        archive.settle_states("mau", day(when))
    return verdict


@pytest.fixture
def verdicts(archive: Archive) -> list[bool]:
    return [_run(archive, when)[0] for when in range(31)]


def _of(archive: Archive, url: str) -> dict[str, object]:
    found = archive.find_article(url)
    assert found is not None
    return found


def test_only_the_days_of_trouble_are_unwell(archive: Archive, verdicts: list[bool]) -> None:
    assert [when for when, healthy in enumerate(verdicts) if not healthy] == [15, 16, 17, 18]
    assert [portal.healthy for portal in status(archive, now=day(31))] == [True]


def test_the_history_is_the_script(archive: Archive, verdicts: list[bool]) -> None:
    assert len(verdicts) == 31
    first = f"Nội dung của {EDITED}."
    assert told(archive, int(str(_of(archive, EDITED)["id"]))) == [
        ("2026-01-01", "first", first),
        ("2026-01-05", "change", "Nội dung đã sửa."),
        ("2026-01-10", "change", first),
    ]
    for url in (STEADY, DELETED, BACK, MOVED):
        assert len(archive.revisions(int(str(_of(archive, url)["id"])))) == 1
    assert archive.counts()["articles"] == 5


def test_the_states_are_those_of_the_script(archive: Archive, verdicts: list[bool]) -> None:
    assert len(verdicts) == 31
    states = {url: (_of(archive, url)["state"], _of(archive, url)["state_since"]) for url in (STEADY, EDITED, DELETED)}
    assert states == {
        STEADY: ("live", None),
        EDITED: ("live", None),
        DELETED: ("gone", "2026-01-07T06:00:00Z"),
    }
    assert _of(archive, DELETED)["text"] == f"Nội dung của {DELETED}."
    assert (_of(archive, BACK)["state"], _of(archive, BACK)["state_since"]) == ("live", "2026-01-21T06:00:00Z")
    moved = _of(archive, NEW_PLACE)
    assert (moved["state"], moved["state_since"], moved["url"]) == ("moved", "2026-01-13T06:00:00Z", NEW_PLACE)
    assert moved == _of(archive, MOVED)


def test_in_the_middle_it_was_gone(archive: Archive) -> None:
    states = []
    for when in range(22):
        _run(archive, when)
        states.append(_of(archive, BACK)["state"])
    assert states == ["live"] * 13 + ["gone"] * 7 + ["live"] * 2


@pytest.mark.parametrize("answer", ["http-500", "login", "challenge", "http-404", "http-410", "redirect-list"])
def test_an_outage_of_weeks_deletes_nothing(archive: Archive, answer: str) -> None:
    _run(archive, 0)
    for when in range(1, 25):
        crawl_id = archive.begin_crawl("mau", "incremental", now=day(when))
        for url in (STEADY, EDITED, DELETED, BACK, MOVED):
            _visit(archive, SamplePortal(all_answer=answer), crawl_id, url, when)
        archive.count(crawl_id, requests=6, failed=6)
        healthy, reason = judge(archive, crawl_id, now=day(when))
        archive.finish_crawl(crawl_id, "finished", healthy, reason, now=day(when))
        archive.settle_states("mau", day(when))
        assert not healthy
    states = {row[0] for row in archive.conn.execute("SELECT state FROM articles")}
    assert states == {"live"}
