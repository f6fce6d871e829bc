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
        ("robots", 1),
        ("robots-now", 1),
        ("lists", 1),
        ("enough", 1),
        ("lists-read", 1),
        ("lists-waiting", 1),
        ("lists-bare", 1),
        ("lists-turned-over", 1),
        ("pages-by-script", 1),
        ("redesign", 1),
        ("unread", 1),
        ("clock", 1),
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


def test_status_of_a_portal_whose_articles_pile_up_in_review(archive: Archive) -> None:
    _finish(archive, 0, **GOOD)
    record(archive, article(), 0)
    for number in range(4):
        archive.add_to_review(article(), f"k{number}", None, ["generic-layout"])
    assert _status(archive, 1)["healthy"]
    archive.add_to_review(article(), "k5", None, ["generic-layout"])
    assert (_status(archive, 1)["healthy"], _status(archive, 1)["reason"]) == (
        False,
        "5 of 6 articles wait for review",
    )


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


def _forbidden(archive: Archive, crawl_id: int, path: str, kind: str, *, before: bool = False) -> None:
    """Run *crawl_id* finds that robots.txt forbids an address, which an earlier one may have read."""
    archive.frontier_add("mau", f"http://mau.example.vn/{path}", path, kind, now=day(0))
    row: Any = archive.frontier_row("mau", path)
    if before:
        archive.frontier_done(row["id"], 200, day(0), day(1), False)
    archive.frontier_failed(row["id"], "robots", day(1), day(2), crawl_id=crawl_id)


def test_robots_that_forbid_where_a_crawl_begins_are_the_reason(archive: Archive) -> None:
    crawl_id = _crawl(archive, 1, requests=1)
    _forbidden(archive, crawl_id, "", "seed")
    archive.count(crawl_id, lists=1)
    told = "robots.txt forbids a page that would be fetched otherwise: http://mau.example.vn/"
    assert judge(archive, crawl_id) == (False, f"{told}; no list gave an article")


@pytest.mark.parametrize(
    ("kind", "before", "forbidden", "is_news"),
    [
        ("article", False, 4, True),  # more than the three that were read
        ("article", False, 3, False),  # as a section that was always closed
        ("article", True, 1, True),
        ("list", True, 1, True),
        ("list", False, 5, False),
        ("unknown", True, 9, False),
    ],
)
def test_robots_that_changed_are_news(archive: Archive, kind: str, before: bool, forbidden: int, is_news: bool) -> None:
    crawl_id = _crawl(archive, 1, **GOOD)
    for number in range(forbidden):
        _forbidden(archive, crawl_id, f"{kind}/{number}", kind, before=before)
    verdict = judge(archive, crawl_id, now=day(1))
    assert verdict == (True, None), "what was seen holds"
    archive.finish_crawl(crawl_id, "finished", *verdict, now=day(1))
    reason = _status(archive, 1)["reason"] or ""
    assert reason.startswith("robots.txt forbids") == is_news
    assert (f"http://mau.example.vn/{kind}/0" in reason) == is_news


def test_a_clock_that_was_wrong_is_said_once_and_hides_no_silence(archive: Archive) -> None:
    _finish(archive, 1500, **GOOD)
    assert _finish(archive, 0, **GOOD) == (True, None)
    found = _status(archive, 0)
    assert "(2026-01-01T06:00:00Z) is dated later (2030-02-09T06:00:00Z): the clock" in found["reason"]
    assert found["last_healthy_at"] == "2026-01-01T06:00:00Z"
    _finish(archive, 1, **GOOD)
    assert _status(archive, 1)["reason"] is None
    assert _status(archive, 9)["reason"].startswith("no good run since 2026-01-02")


def test_a_list_that_asks_for_a_password_is_named(archive: Archive) -> None:
    crawl_id, url = _crawl(archive, 0, **GOOD), "http://mau.example.vn/tin"
    archive.frontier_add("mau", url, "tin", "list", now=day(0))
    archive.record_failure("mau", url, "read", "login-page", "The page asks for a password.", None, crawl_id)
    assert judge(archive, crawl_id)[1] == (
        f"1 list was not read to the end, articles may be missing: {url}: The page asks for a password."
    )


def test_that_a_gone_article_is_not_there_is_no_open_failure(archive: Archive) -> None:
    kept = record(archive, article(), 0).article_id
    archive.record_failure("mau", article().url, "fetch", "http-404", "It answered 404.")
    assert _status(archive, 1)["open_failures"] == 1
    for when in (1, 5, 9):
        archive.observe(kept or 0, "http-404", crawl_id=run(archive, when), observed_at=day(when))
        archive.settle_states("mau", day(when))
    found = _status(archive, 9)
    assert (found["gone"], found["open_failures"]) == (1, 0)
