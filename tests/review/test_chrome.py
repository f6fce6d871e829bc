"""What recurs around articles is caught inside one; what recurs because articles quote it is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.health import judge, status
from crawler.cli import run as run_command
from tests.review.conftest import FOOTER, LOOK, PORTAL, Desk, html
from tests.store.script import day

QUOTED = "Việt Nam và Lào mãi mãi là anh em thân thiết."
NEW_LOOK = ("Giới thiệu chung", "Cơ cấu tổ chức", "Văn bản điều hành", "Thủ tục hành chính", "Thư viện ảnh", "Góp ý")


def test_a_line_of_the_surroundings_read_as_text_waits_for_a_person(desk: Desk) -> None:
    leaking = html(50, FOOTER.format(at=50))
    assert desk.take(9, leaking).kind == "new"  # nothing is known yet
    for at in range(10, 22):
        assert desk.take(at, html(at)).kind == "new"
    found = desk.take(50, leaking)
    assert found.kind == "review"
    assert found.article is not None
    assert found.article.warnings == (f"chrome-inside: {FOOTER.format(at=50)}",)
    assert FOOTER.format(at=50) in found.article.text  # never removed
    assert [json.loads(row["reasons"]) for row in desk.archive.waiting_review()] == [list(found.article.warnings)]


def test_a_sentence_that_articles_quote_is_no_chrome(desk: Desk) -> None:
    for at in range(10, 40):
        outcome = desk.take(at, html(at, QUOTED))
        assert (outcome.kind, outcome.article and outcome.article.warnings) == ("new", ())
    assert desk.archive.chrome_counts(PORTAL.name, [QUOTED]) == {}
    assert desk.archive.waiting_review() == []


def test_what_was_let_pass_often_is_no_chrome_any_more(desk: Desk) -> None:
    for at in range(10, 22):
        desk.take(at, html(at))
    for at in (50, 51, 52):
        assert desk.take(at, html(at, LOOK[3])).kind == "review"
        desk.archive.decide_review(PORTAL.name, desk.archive.waiting_review()[0]["key"], "accept")
        assert desk.take(at, html(at, LOOK[3])).kind == "new"
    (block,) = desk.archive.chrome_counts(PORTAL.name, [LOOK[3]]).values()
    assert (block.outside, block.inside) == (15, 3)
    desk.take(53, html(53, LOOK[3]))
    assert len(desk.archive.waiting_review()) == 0


def test_short_lines_and_numbers_recur_by_chance(desk: Desk) -> None:
    for at in range(10, 30):
        desk.take(at, html(at))
    assert desk.take(50, html(50, "12", "49850 lượt")).kind == "new"


def test_an_article_that_is_public_already_stays_seen_and_is_shown_to_a_person(desk: Desk) -> None:
    leaking = html(9, LOOK[3])
    number = desk.take(9, leaking).article_id
    for at in range(10, 30):
        desk.take(at, html(at))
    again = desk.take(9, leaking, when=1)
    assert (again.kind, again.article_id) == ("unchanged", number)
    assert len(desk.archive.waiting_review()) == 1
    assert desk.stored("SELECT last_seen_at, revision_count FROM articles WHERE id = ?", number) == [
        ("2026-01-02T06:00:00Z", 1)
    ]


def _visit_all(desk: Desk, when: float, look: tuple[str, ...], among: range) -> tuple[bool, str | None]:
    crawl = desk.run(when)
    for at in among:
        desk.take(at, html(at, look=look).replace(b"Tin li", b"Bai li") if look is NEW_LOOK else html(at), when, crawl)
    desk.archive.count(crawl, requests=30, lists=1, listed=20)
    healthy, reason = judge(desk.archive, crawl, now=day(when))
    desk.archive.finish_crawl(crawl, "finished", healthy, reason, now=day(when))
    return healthy, reason


def test_a_redesign_is_told_once_and_then_learned(desk: Desk) -> None:
    assert _visit_all(desk, 1, LOOK, range(10, 30)) == (True, None)
    assert _visit_all(desk, 2, LOOK, range(10, 30)) == (True, None)
    # What the run saw of each article holds; that a person should look is said by status.
    assert _visit_all(desk, 3, NEW_LOOK, range(10, 30)) == (True, None)
    (portal,) = status(desk.archive, now=day(3))
    assert not portal.healthy
    assert "20 of 20 articles stand in unknown surroundings" in (portal.reason or "")
    assert _visit_all(desk, 4, NEW_LOOK, range(10, 30)) == (True, None)


def test_few_articles_tell_no_redesign(desk: Desk) -> None:
    _visit_all(desk, 1, LOOK, range(10, 30))
    assert _visit_all(desk, 2, NEW_LOOK, range(10, 14)) == (True, None)


def test_the_archivist_sees_what_was_learned(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for at in range(10, 15):
        desk.take(at, html(at))
    directory = ["--archive", str(tmp_path / "data")]
    assert run_command([*directory, "chrome", PORTAL.name, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["articles"] == 5
    counts = {block["sample"]: (block["outside"], block["inside"]) for block in answer["blocks"]}
    assert counts[LOOK[0]] == (5, 0)
    assert run_command([*directory, "chrome", PORTAL.name]) == 0
    assert LOOK[2] in capsys.readouterr().out
    assert run_command([*directory, "chrome", "nowhere"]) == 1
