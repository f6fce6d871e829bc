"""A person decides, once for a reading; the decision outlives the database."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive import open_archive
from archive.errors import ArchiveError
from archive.fixity import verify
from crawler.cli import run as run_command
from crawler.rebuilding import rebuild
from crawler.rereading import reextract
from crawler.reviewing import decide, show
from tests.review.conftest import LOOK, PORTAL, Desk, html
from tests.warc.conftest import facts

LEAKING, OTHER = 50, 51


@pytest.fixture
def waiting(desk: Desk) -> Desk:
    """Twelve articles, and two pages whose text holds a line of the menu."""
    for at in range(10, 22):
        desk.take(at, html(at))
    for at in (LEAKING, OTHER):
        assert desk.take(at, html(at, LOOK[3])).kind == "review"
    desk.warc.close()
    return desk


def _ids(desk: Desk) -> list[int]:
    return [row["id"] for row in desk.archive.waiting_review()]


def test_accept_records_the_kept_page_with_its_warnings(waiting: Desk) -> None:
    first, second = _ids(waiting)
    (outcome,) = decide(waiting.archive, [first], "accept")
    assert outcome.kind == "new"
    kept = waiting.archive.article(outcome.article_id or 0)
    assert kept is not None
    assert kept["warnings"] == [f"chrome-inside: {LOOK[3]}"]
    assert LOOK[3] in kept["text"]
    assert _ids(waiting) == [second]
    kinds = waiting.stored("SELECT kind FROM captures WHERE url LIKE '%/5_' ORDER BY id")
    assert kinds == [("article",), ("review",)]
    assert verify(waiting.archive) == []


def test_a_decision_holds_until_the_page_says_something_else(waiting: Desk) -> None:
    decide(waiting.archive, _ids(waiting)[:1], "accept")
    decide(waiting.archive, _ids(waiting), "reject")
    assert waiting.take(LEAKING, html(LEAKING, LOOK[3]), when=1).kind == "unchanged"
    rejected = waiting.take(OTHER, html(OTHER, LOOK[3]), when=1)
    assert (rejected.kind, rejected.reason) == ("review", "rejected")
    assert _ids(waiting) == []
    assert waiting.take(LEAKING, html(LEAKING, LOOK[3], "Hai bên trao quà lưu niệm."), when=2).kind == "review"
    assert waiting.take(OTHER, html(OTHER, LOOK[3], "Hai bên trao quà lưu niệm."), when=2).kind == "review"
    assert len(_ids(waiting)) == 2
    assert waiting.take(OTHER, html(OTHER), when=3).kind == "new"


def _damaged(at: int) -> bytes:
    """The page with bytes in its text that are no letters."""
    return html(at).replace("thống nhất".encode(), b"th\xff\xfeng nh\xc3\x28t \xff\xff")


def test_a_page_that_was_damaged_on_its_way_waits_only_until_it_comes_whole(desk: Desk) -> None:
    for at in range(10, 14):
        desk.take(at, html(at))
    assert desk.take(30, _damaged(30)).kind == desk.take(31, _damaged(31), when=2).kind == "review"
    assert [json.loads(row["reasons"]) for row in desk.archive.waiting_review()] == [["broken-bytes"]] * 2
    assert desk.take(30, html(30), when=1).kind == "new"
    assert [row["url"][-2:] for row in desk.archive.waiting_review()] == ["31"]
    assert desk.take(31, html(31), when=1).kind == "new"  # an earlier capture that came in late
    assert [row["url"][-2:] for row in desk.archive.waiting_review()] == ["31"]
    assert desk.take(31, html(31), when=3).kind == "unchanged"
    assert desk.archive.waiting_review() == []


def test_reading_all_pages_again_keeps_the_decisions(waiting: Desk) -> None:
    decide(waiting.archive, _ids(waiting)[:1], "accept")
    decide(waiting.archive, _ids(waiting), "reject")
    before = facts(waiting.archive)
    report = reextract(waiting.archive)
    assert (report.changed, report.changes) == (0, [])
    assert (report.problems, _ids(waiting)) == ([], [])
    assert facts(waiting.archive) == before


def test_rebuild_keeps_the_decisions(waiting: Desk, tmp_path: Path) -> None:
    decide(waiting.archive, _ids(waiting)[:1], "accept")
    decide(waiting.archive, _ids(waiting), "reject")
    review = "SELECT portal, url, key, reasons, article, decision, decided_at FROM review ORDER BY key"
    said, decided = facts(waiting.archive, "chrome"), waiting.stored(review)
    assert [row[5] for row in decided] == ["accept", "reject"]
    report = rebuild(tmp_path / "data", tmp_path / "new")
    assert report.problems == []
    with open_archive(tmp_path / "new", readonly=True) as archive:
        assert facts(archive, "chrome") == said
        assert [tuple(row) for row in archive.conn.execute(review)] == decided


def test_a_reading_that_is_public_cannot_be_rejected(desk: Desk) -> None:
    desk.take(9, html(9, LOOK[3]))
    for at in range(10, 22):
        desk.take(at, html(at))
    desk.take(9, html(9, LOOK[3]), when=1)
    (number,) = _ids(desk)
    with pytest.raises(ArchiveError, match="in the archive already"):
        decide(desk.archive, [number], "reject")
    (outcome,) = decide(desk.archive, [number], "accept")
    assert (outcome.kind, _ids(desk)) == ("unchanged", [])


def test_nothing_is_decided_when_one_number_is_wrong(waiting: Desk) -> None:
    before = _ids(waiting)
    with pytest.raises(ArchiveError, match="no reading 999"):
        decide(waiting.archive, [before[0], 999], "accept")
    for file in (waiting.archive.warc_dir).glob("*.warc.gz"):
        file.write_bytes(b"")
    with pytest.raises(ArchiveError, match="cannot be read"):
        decide(waiting.archive, before, "accept")
    assert _ids(waiting) == before


def test_show_says_where_each_field_came_from_and_how_the_line_is_known(waiting: Desk) -> None:
    entry = show(waiting.archive, _ids(waiting)[0])
    assert entry["article"]["title"] == f"Hội đàm thường niên lần thứ {LEAKING}"
    assert "Ngày đăng" in entry["evidence"]["published_at"]
    assert [(line["sample"], line["outside"], line["inside"]) for line in entry["chrome"]] == [(LOOK[3], 12, 0)]


def test_the_commands(waiting: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*words: str) -> tuple[int, str]:
        code = run_command(["--archive", str(tmp_path / "data"), *words])
        return code, capsys.readouterr().out

    code, out = said("review", "--json")
    first, second = json.loads(out)["waiting"]
    assert set(first) == {"id", "portal", "url", "title", "reasons", "capture", "since"}
    assert (code, first["portal"], first["reasons"]) == (0, PORTAL.name, [f"chrome-inside: {LOOK[3]}"])
    assert "2 waiting" in said("review")[1]
    assert "2 doubtful readings wait" in said("status")[1]
    code, out = said("review", "show", str(first["id"]))
    assert (code, f"outside 12 articles, inside 0: {LOOK[3]}" in out) == (0, True)
    assert json.loads(said("review", "show", str(first["id"]), "--json")[1])["decision"] is None
    assert "(new)" in said("review", "accept", str(first["id"]))[1]
    assert "left out" in said("review", "reject", str(second["id"]))[1]
    assert said("review")[1] == "No reading waits for a person.\n"
    assert said("review", "accept", "999")[0] == 1
    with waiting.archive.lock("somebody"):
        assert said("review", "accept", str(first["id"]))[0] == 4
