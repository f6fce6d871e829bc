from __future__ import annotations

from typing import Any

import pytest

from archive import open_archive
from archive.health import judge, status
from archive.store import Archive
from tests.store.script import article, capture, day, record, run

GOOD = {"requests": 20, "lists": 2, "listed": 15, "articles_new": 3}


def _crawl(archive: Archive, when: float, mode: str = "incremental", **counters: int) -> int:
    crawl_id = archive.begin_crawl("mau", mode, now=day(when))
    archive.count(crawl_id, **counters)
    return crawl_id


def _finish(archive: Archive, when: float, **counters: int) -> tuple[bool, str | None]:
    crawl_id = _crawl(archive, when, **counters)
    verdict = judge(archive, crawl_id, now=day(when))
    archive.finish_crawl(crawl_id, "finished", *verdict, now=day(when))
    return verdict


def test_a_good_run(archive: Archive) -> None:
    assert _finish(archive, 0, **GOOD) == (True, None)
    checks = archive.conn.execute("SELECT name, ok FROM checks ORDER BY id").fetchall()
    assert [tuple(row) for row in checks] == [
        ("answers", 1),
        ("lists", 1),
        ("enough", 1),
        ("lists-read", 1),
        ("lists-waiting", 1),
        ("pages-by-script", 1),
        ("redesign", 1),
        ("unread", 1),
        ("failures", 1),
    ]


@pytest.mark.parametrize(
    ("counters", "reason"),
    [
        ({}, "no request was sent; no list gave an article"),
        ({"requests": 3, "failed": 3}, "every request failed (3 in all); no list gave an article"),
        ({"requests": 9, "lists": 4}, "no list gave an article"),
        ({"requests": 9, "articles_unchanged": 9}, "no list gave an article"),
        (GOOD | {"failed": 6}, "6 failures in 20 requests"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_run_that_needs_a_person(archive: Archive, counters: dict[str, int], reason: str) -> None:
    assert _finish(archive, 0, **counters) == (False, reason)


def test_requests_that_were_tried_again_are_no_answers(archive: Archive) -> None:
    _, reason = _finish(archive, 0, requests=9, failed=3)
    assert reason == "every request failed (9 in all); no list gave an article"
    crawl_id = _crawl(archive, 1, requests=9, failed=3)
    capture(archive, 1, "a list that could not be read", crawl_id=crawl_id)
    assert judge(archive, crawl_id)[1] == "no list gave an article"


def test_a_few_failures_are_no_alarm(archive: Archive) -> None:
    assert _finish(archive, 0, requests=4, lists=1, listed=3, failed=3) == (True, None)
    assert _finish(archive, 1, requests=400, lists=1, listed=3, failed=90) == (True, None)


def test_articles_that_are_gone_are_no_fault_of_the_run(archive: Archive) -> None:
    numbers = [record(archive, article(url=f"http://mau.example.vn/{place}"), 0).article_id for place in range(8)]
    crawl_id = _crawl(archive, 1, **GOOD | {"failed": 9})
    for number in numbers:
        archive.observe(number or 0, "http-404", crawl_id=crawl_id, observed_at=day(1))
    assert judge(archive, crawl_id) == (True, None)
    archive.count(crawl_id, failed=6)
    assert judge(archive, crawl_id) == (False, "7 failures in 20 requests")


def test_an_import_has_no_lists(archive: Archive) -> None:
    assert judge(archive, _crawl(archive, 0, "import", articles_new=5)) == (True, None)
    assert judge(archive, _crawl(archive, 0, "import", articles_new=5, failed=6))[0] is False


def test_unusually_few_articles(archive: Archive) -> None:
    for when in range(3):
        assert _finish(archive, when, **GOOD | {"listed": 100 - when}) == (True, None)
    few = GOOD | {"listed": 20}
    assert _finish(archive, 3, **few) == (False, "lists named 20 articles, never fewer than 98 before")
    assert judge(archive, _crawl(archive, 4, **few), stopped=True) == (True, None)
    assert _finish(archive, 5, **GOOD | {"listed": 40}) == (True, None)


def test_judging_twice_leaves_one_set_of_checks(archive: Archive) -> None:
    crawl_id = _crawl(archive, 0, **GOOD)
    judge(archive, crawl_id)
    judge(archive, crawl_id)
    checks, names = archive.conn.execute("SELECT count(*), count(DISTINCT name) FROM checks").fetchone()
    assert checks == names >= 5


def _status(archive: Archive, when: float) -> dict[str, Any]:
    with open_archive(archive.directory, readonly=True) as reader:
        (portal,) = status(reader, now=day(when))
    return portal.to_json()


def test_status_of_a_portal_that_is_well(archive: Archive) -> None:
    _finish(archive, 0, **GOOD)
    record(archive, article(), 0)
    archive.record_failure("mau", "http://mau.example.vn/x", "fetch", "timeout", "No answer.")
    archive.add_to_review(article(), "k", None, ["generic-layout"])
    found = _status(archive, 1)
    last_run = found.pop("last_run")
    assert found == {
        "portal": "mau",
        "title": "Cổng mẫu",
        "healthy": True,
        "reason": None,
        "articles": 1,
        "gone": 0,
        "open_failures": 1,
        "waiting_review": 1,
        "last_run_at": "2026-01-01T06:00:00Z",
        "last_healthy_at": "2026-01-01T06:00:00Z",
    }
    assert (last_run["listed"], last_run["status"]) == (15, "finished")


def test_status_never_crawled(archive: Archive) -> None:
    found = _status(archive, 0)
    assert (found["healthy"], found["last_run"], found["last_run_at"]) == (True, None, None)


def test_status_says_what_is_wrong(archive: Archive) -> None:
    run(archive, 0)
    assert _status(archive, 3)["healthy"]
    assert _status(archive, 4)["reason"] == "no good run since 2026-01-01T06:00:00Z (more than 3 days)"
    run(archive, 1, healthy=False)
    assert _status(archive, 1)["reason"] == "the portal was down"
    archive.begin_crawl("mau", "incremental", now=day(2))
    assert _status(archive, 2)["reason"] == "the last run was killed before it ended"


def test_a_run_that_is_going_on_is_no_fault(archive: Archive) -> None:
    run(archive, 0)
    with archive.lock("crawl mau"):
        archive.begin_crawl("mau", "incremental", now=day(1))
        assert _status(archive, 1)["healthy"]
    assert not _status(archive, 1)["healthy"]


def test_a_check_that_failed_after_the_run_is_said(archive: Archive) -> None:
    crawl_id = _crawl(archive, 0, **GOOD)
    archive.finish_crawl(crawl_id, "finished", *judge(archive, crawl_id), now=day(0))
    archive.conn.execute(
        "INSERT INTO checks (crawl_id, portal, name, ok, detail, checked_at) VALUES (?, 'mau', 'x', 0, 'look', '')",
        (crawl_id,),
    )
    assert _status(archive, 1)["reason"] == "look"
