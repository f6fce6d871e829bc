"""Disappearance needs evidence: days, healthy runs, no sight in between."""

from __future__ import annotations

import pytest

from archive.store import Archive
from archive.store.states import Settled
from tests.store.script import HOME, URL, article, day, record, run

MOVED = f"{HOME}/moi/bai-mau.html"


def _absent(archive: Archive, number: int, when: float, kind: str = "http-404", *, healthy: bool = True) -> None:
    archive.observe(number, kind, crawl_id=run(archive, when, healthy=healthy), observed_at=day(when))


def _article(archive: Archive, text: str = "Bản một.", url: str = URL) -> int:
    number = record(archive, article(text, url=url), 0).article_id
    assert number is not None
    return number


def _state(archive: Archive, number: int) -> tuple[str, str | None]:
    row = archive.conn.execute(
        "SELECT state, substr(state_since, 1, 10) FROM articles WHERE id = ?", (number,)
    ).fetchone()
    return tuple(row)


def test_gone_after_three_absences_on_three_days_over_seven(archive: Archive) -> None:
    number = _article(archive)
    before = archive.conn.execute("SELECT change_id FROM articles").fetchone()[0]
    for when in (1, 4):
        _absent(archive, number, when)
        assert archive.settle_states("mau", day(when)) == []
    _absent(archive, number, 8)
    settled = archive.settle_states("mau", day(8))
    assert settled == [Settled(number, URL, "gone", "2026-01-02T06:00:00Z", 3)]
    assert _state(archive, number) == ("gone", "2026-01-02")
    kept = archive.article(number)
    assert kept is not None
    assert (kept["text"], kept["change_id"] > before) == ("Bản một.", True)
    assert [row["kind"] for row in archive.evidence(number)] == ["http-404"] * 3
    assert archive.settle_states("mau", day(9)) == []


@pytest.mark.parametrize(
    "days", [(1, 8), (1, 1.1, 1.2, 8), (1, 3, 7), (1, 2, 3, 4)], ids=["two", "two days", "six days", "four days"]
)
def test_too_little_evidence(archive: Archive, days: tuple[float, ...]) -> None:
    number = _article(archive)
    for when in days:
        _absent(archive, number, when)
    assert archive.settle_states("mau", day(20)) == []
    assert _state(archive, number) == ("live", None)


def test_runs_that_were_unwell_prove_nothing(archive: Archive) -> None:
    number = _article(archive)
    for when in (1, 4, 8, 12):
        _absent(archive, number, when, healthy=when == 1)
    assert archive.settle_states("mau", day(20)) == []


def test_a_sight_in_between_begins_the_count_anew(archive: Archive) -> None:
    number = _article(archive)
    for when in (1, 4):
        _absent(archive, number, when)
    record(archive, "Bản một.", 5)
    _absent(archive, number, 8)
    assert archive.settle_states("mau", day(8)) == []
    for when in (12, 15):
        _absent(archive, number, when)
    assert archive.settle_states("mau", day(15)) == [Settled(number, URL, "gone", "2026-01-09T06:00:00Z", 3)]


@pytest.mark.parametrize("kind", ["login", "challenge", "not-listed"])
def test_what_is_kept_as_evidence_but_does_not_prove_it(archive: Archive, kind: str) -> None:
    number = _article(archive)
    for when in (1, 4, 8, 12):
        _absent(archive, number, when, kind)
    assert archive.settle_states("mau", day(20)) == []
    assert len(archive.evidence(number)) == 4


def test_missing_from_its_list_counts_beside_a_404(archive: Archive) -> None:
    number = _article(archive)
    for when, kind in ((1, "not-listed"), (4, "not-listed"), (8, "http-404")):
        _absent(archive, number, when, kind)
    assert [item.state for item in archive.settle_states("mau", day(8))] == ["gone"]


def test_back_to_live_when_seen_again(archive: Archive) -> None:
    number = _article(archive)
    for when in (1, 4, 8):
        _absent(archive, number, when)
    archive.settle_states("mau", day(8))
    assert record(archive, "Bản một.", 30).kind == "unchanged"
    assert _state(archive, number) == ("live", "2026-01-31")


def test_an_old_capture_does_not_bring_it_back(archive: Archive) -> None:
    number = _article(archive)
    for when in (1, 4, 8):
        _absent(archive, number, when)
    archive.settle_states("mau", day(8))
    record(archive, "Bản không.", -5)
    assert _state(archive, number) == ("gone", "2026-01-02")


def test_a_large_part_gone_at_once_is_for_a_person(archive: Archive) -> None:
    numbers = [_article(archive, f"Bản {place}.", f"{HOME}/{place}") for place in range(30)]
    for when in (1, 4, 8):
        crawl_id = run(archive, when)
        for number in numbers:
            archive.observe(number, "http-404", crawl_id=crawl_id, observed_at=day(when))
    assert archive.settle_states("mau", day(8)) == []
    assert {_state(archive, number) for number in numbers} == {("live", None)}
    check = archive.conn.execute("SELECT * FROM checks").fetchone()
    assert (check["name"], check["ok"], check["detail"][:11]) == ("mass-disappearance", 0, "30 articles")


def test_found_again_under_another_key_it_is_the_same_article(archive: Archive) -> None:
    number = _article(archive)
    archive.observe(number, "moved", detail=MOVED, crawl_id=run(archive, 3), observed_at=day(3))
    outcome = record(archive, article("Bản một.", url=MOVED), 3)
    assert (outcome.kind, outcome.article_id) == ("unchanged", number)
    assert _state(archive, number) == ("moved", "2026-01-04")
    kept = archive.find_article(URL)
    assert kept is not None
    assert (kept["id"], kept["url"]) == (number, MOVED)
    assert {row["url"] for row in kept["urls"]} == {URL, MOVED}
    assert record(archive, article("Bản hai.", url=MOVED), 4).article_id == number
    assert _state(archive, number) == ("moved", "2026-01-04")


def test_the_same_text_at_two_living_addresses_is_two_articles(archive: Archive) -> None:
    number = _article(archive)
    assert record(archive, article("Bản một.", url=MOVED), 3).article_id != number


def test_found_elsewhere_before_the_old_address_failed(archive: Archive) -> None:
    number = _article(archive)
    twin = record(archive, article("Bản một.", url=MOVED), 1).article_id
    for when in (2, 5, 9):
        _absent(archive, number, when)
    assert [item.state for item in archive.settle_states("mau", day(9))] == ["moved"]
    kept = archive.article(number)
    assert kept is not None
    assert {row["url"] for row in kept["urls"]} == {URL, MOVED}
    assert archive.settle_states("mau", day(10)) == []
    assert twin is not None
    assert _state(archive, twin) == ("live", None)


def test_a_redirect_to_https_is_a_move_that_keeps_everything(archive: Archive) -> None:
    number = _article(archive)
    secure = URL.replace("http:", "https:")
    archive.observe(number, "moved", detail=secure, crawl_id=run(archive, 1), observed_at=day(1))
    assert record(archive, article("Bản một.", url=secure), 1).kind == "unchanged"
    assert _state(archive, number) == ("moved", "2026-01-02")
    archive.observe(number, "moved", detail=secure, observed_at=day(2))
    assert archive.conn.execute("SELECT count(*) FROM observations WHERE kind = 'moved'").fetchone()[0] == 1


def test_two_addresses_used_in_turn_are_no_move(archive: Archive) -> None:
    other = f"{HOME}/chuyen-muc-khac/bai-mau-1.html"
    number = record(archive, article("Bản một."), 0, key="id:1").article_id
    assert number is not None
    for when, url in enumerate((other, URL, other), 1):
        assert record(archive, article("Bản một.", url=url), when, key="id:1").kind == "unchanged"
    assert _state(archive, number) == ("live", None)
    assert archive.revisions(number)[0]["url"] == URL


def test_a_new_slug_after_the_old_one_failed_is_a_move(archive: Archive) -> None:
    number = record(archive, article("Bản một."), 0, key="id:1").article_id
    assert number is not None
    _absent(archive, number, 2)
    record(archive, article("Bản một.", url=MOVED), 3, key="id:1")
    assert _state(archive, number) == ("moved", "2026-01-04")


def test_articles_of_one_title_do_not_slow_each_other(archive: Archive) -> None:
    """Many notices are called the same: the look for a moved one goes by the beginning of the text too."""
    plans: list[str] = []
    archive.conn.set_trace_callback(plans.append)
    record(archive, article("Bản một."), 0)
    archive.conn.set_trace_callback(None)
    (looked,) = [sql for sql in plans if "substr(a.text" in sql]
    steps = [row["detail"] for row in archive.conn.execute("EXPLAIN QUERY PLAN " + looked)]
    assert steps[0] == "SEARCH a USING INDEX articles_title (title=? AND <expr>=?)"
