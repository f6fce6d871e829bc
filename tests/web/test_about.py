"""What the archive says of itself: coverage, gaps and outages as the ledger has them, also in a published snapshot."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette

from archive import open_archive
from archive.checks import NEWS
from archive.health import judge
from archive.ledger import Outage, absences, lacking, outages, runs, spans, walks
from archive.publish import publish
from archive.web.app import SETTINGS, make_datasette
from archive.web.charts import empty_months
from archive.web.language import LANGUAGES, catalogue
from archive.web.memory import forget
from archive.web.queries import CANNED
from tests.store.script import HOME, register
from tests.warc.archives import small_archive
from tests.web.conftest import Site
from tests.web.rich_archive import CHANGED, GONE, MOVED, number_of

WALK = {"portal": "a", "mode": "incremental", "failed_checks": [], "status": "finished", "healthy": 1}


def walk(number: int, started: str, finished: str | None, **more: Any) -> dict[str, Any]:
    return WALK | {"id": number, "started_at": started, "finished_at": finished} | more


def test_an_outage_lasts_from_the_first_bad_run_to_the_next_good_one() -> None:
    ledger = [
        walk(1, "2026-01-01T00:00:00Z", "2026-01-01T00:10:00Z"),
        walk(2, "2026-01-02T00:00:00Z", "2026-01-02T00:10:00Z", healthy=0, failed_checks=["answers"]),
        walk(3, "2026-01-03T00:00:00Z", None, healthy=None, status="interrupted"),
        walk(5, "2026-01-04T00:00:00Z", "2026-01-04T00:10:00Z"),
        walk(6, "2026-01-05T00:00:00Z", "2026-01-05T00:10:00Z", portal="b", healthy=0, status="failed"),
    ]
    assert outages(ledger) == [
        Outage("b", "2026-01-05T00:00:00Z", None, ("failed",), 1),
        Outage("a", "2026-01-02T00:00:00Z", "2026-01-04T00:10:00Z", ("answers", "interrupted"), 2),
    ]


def test_days_without_a_run_are_an_outage_too() -> None:
    ledger = [
        walk(1, "2026-01-01T00:00:00Z", "2026-01-01T00:10:00Z"),
        walk(2, "2026-01-09T00:00:00Z", "2026-01-09T00:10:00Z"),
    ]
    silence = Outage("a", "2026-01-01T00:10:00Z", "2026-01-09T00:00:00Z", ("no-run",))
    assert outages(ledger) == [silence]
    assert outages(ledger, now="2026-01-10T00:00:00Z") == [silence]
    assert outages(ledger, now="2026-02-10T00:00:00Z") == [
        Outage("a", "2026-01-09T00:10:00Z", None, ("no-run",)), silence,
    ]  # fmt: skip
    assert outages([]) == []


def test_outages_are_told_from_the_first_year_on_and_of_walks_alone(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive:
        for day in range(1, 10):
            mode, healthy = ("import" if day == 5 else "incremental"), day not in (1, 5)
            number = archive.begin_crawl("a", mode, now=datetime(2026, 1, day, tzinfo=UTC))
            if not healthy:
                archive.conn.execute(
                    """INSERT INTO checks (crawl_id, portal, name, ok, checked_at)
                       VALUES (?, 'a', 'answers', 0, '2026'), (?, 'a', 'clock', 0, '2026'), (?, 'a', 'lists', 1, '2026')""",
                    (number, number, number),
                )
            archive.finish_crawl(number, "finished", healthy, None, now=datetime(2026, 1, day, 1, tzinfo=UTC))
        assert [run["id"] for run in runs(archive, 2)] == [9, 8]
        assert outages(walks(archive)) == [Outage("a", "2026-01-01T00:00:00Z", "2026-01-02T01:00:00Z", ("answers",), 1)]
        assert spans(archive) == {"a": {"since": "2026-01-01T00:00:00Z", "last_good": "2026-01-09T01:00:00Z"}}


def test_every_fault_of_a_run_is_told_in_words(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive:
        archive.register_portal("a", "A", "A", "A", "http://a.example/", ["a.example"], "+07:00")
        judge(archive, archive.begin_crawl("a", "full"))
        asked = {row[0] for row in archive.conn.execute("SELECT name FROM checks")}
    for name in (asked | {"mass-disappearance"}) - NEWS:
        assert set(catalogue().get(f"outage.{name}", {})) == set(LANGUAGES), name


def test_months_without_articles_are_told_as_stretches() -> None:
    assert empty_months(["2019-11", "2020-01", "2020-04", "2020-05"]) == [
        ("2019-12", "2019-12"),
        ("2020-02", "2020-03"),
    ]
    assert empty_months(["2019-11"]) == empty_months([]) == []


@pytest.fixture(scope="module")
def snapshot(rich_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    with open_archive(rich_dir, readonly=True) as archive:
        return publish(archive, tmp_path_factory.mktemp("public"))


@pytest.fixture(scope="module")
def public_site(snapshot: Path) -> Any:
    site = Site(Datasette(immutables=[str(snapshot)], settings=SETTINGS))  # as `datasette -i` serves it
    yield site
    site.close()


def test_a_snapshot_tells_the_same_of_runs_and_absences(rich_dir: Path, snapshot: Path) -> None:
    with open_archive(rich_dir, readonly=True) as home, open_archive(snapshot, readonly=True) as copy:
        assert runs(home) == runs(copy)
        assert len(runs(home)) > 8
        assert outages(walks(home)) == outages(walks(copy))
        assert spans(home) == spans(copy)
        for article in (GONE, MOVED):
            number = number_of(home, article)
            assert len(absences(home, number)) == 3
            assert absences(home, number) == absences(copy, number)


def test_what_is_known_and_is_no_article_is_told_also_in_a_snapshot(tmp_path: Path) -> None:
    with open_archive(tmp_path / "data") as archive:
        register(archive)
        register(archive, "other")
        archive.record_failure("mau", f"{HOME}/unread", "read", "no-text", "It has no text.")
        archive.record_failure("mau", f"{HOME}/not-there", "fetch", "http-404", "It answered 404.")
        archive.frontier_add("mau", f"{HOME}/new", f"{HOME}/new", "article")
        published = publish(archive, tmp_path / "public")
        told = lacking(archive)
        assert told == {
            "mau": {"failed": 1, "waiting": 0, "unvisited": 1},
            "other": {"failed": 0, "waiting": 0, "unvisited": 0},
        }
    with open_archive(published, readonly=True) as copy:
        assert lacking(copy) == told
    site = Site(make_datasette(tmp_path / "data"))
    try:
        page = site.get("/about?lang=en").text
        assert "pages that could not be fetched or read: 1 · addresses not fetched yet: 1" in page
        assert page.count("<dd>none</dd>") == 1
    finally:
        site.close()


@pytest.mark.parametrize("which", ["rich_site", "public_site"])
def test_about_shows_the_ledger_as_it_is(request: pytest.FixtureRequest, which: str) -> None:
    site = request.getfixturevalue(which)
    page = site.get("/about").text
    assert "10\u00a0giờ\u00a004, 14/1/2026</time>" in page
    assert "cổng không trả lời; các danh sách không nêu bài nào (2 đợt)" in page
    assert "1 bài đã bị gỡ" in page
    assert page.count('class="unwell keep">có sự cố') == 2
    assert "the portal did not answer; no list named an article (2 crawls)" in site.get("/about?lang=en").text


def test_what_is_told_is_told_as_data_too(rich_site: Any, public_site: Any, rich_dir: Path) -> None:
    told, copied = (site.get("/about.json").json() for site in (rich_site, public_site))
    assert told["runs"] == copied["runs"]
    assert {"portal": "lai_chau", "since": "2026-01-14T03:04:05Z", "until": "2026-01-16T03:13:05Z"}.items() <= told[
        "outages"
    ][[one["runs"] for one in told["outages"]].index(2)].items()
    assert {portal["name"]: portal["gone"] for portal in told["portals"]} == {"lai_chau": 0, "dien_bien": 1}
    assert "reason" not in told["runs"][0]
    with open_archive(rich_dir, readonly=True) as archive:
        gone = number_of(archive, GONE)
    story = public_site.get(f"/article/{gone}/history.json").json()
    assert (story["state"], len(story["revisions"]), len(story["absences"])) == ("gone", 1, 3)


def test_every_canned_query_answers(rich_site: Any) -> None:
    for name in CANNED:
        answer = rich_site.get(f"/archive/{name}.json?_shape=array&id=1&q=lai+chau&portal=&category=")
        assert answer.status_code == 200, (name, answer.text)
    place = re.search(r'href="/places/(\d+)"', rich_site.get("/places").text)
    document = re.search(r'href="/documents/(\d+)"', rich_site.get("/documents").text)
    for kind, query, found in (
        ("places", "articles_naming_place", place),
        ("documents", "articles_citing_document", document),
    ):
        assert found is not None
        page = rich_site.get(f"/{kind}/{found[1]}").text
        rows = rich_site.get(f"/archive/{query}.json?_shape=array&id={found[1]}").json()
        assert f"/archive/{query}?id={found[1]}" in page
        assert f"({len(rows)})</h2>" in page


def test_a_snapshot_has_rooms_for_all(public_site: Any, rich_dir: Path) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        gone, pictured = number_of(archive, GONE), number_of(archive, 0)
    assert "Cổng trả lời 404" in public_site.get(f"/article/{gone}/history").text
    capture = public_site.get(f"/article/{pictured}/capture/1")
    assert capture.status_code == 200
    assert "không nằm ở đây" in capture.text
    assert "<iframe" not in capture.text
    health = public_site.get("/health").json()
    assert [portal["portal"] for portal in health["portals"]] == ["dien_bien", "lai_chau"]
    assert health["portals"][1]["last_healthy_at"] == "2026-01-16T03:13:05Z"
    assert public_site.get("/archive/runs.json?_shape=array").json()[0]["portal"]


def test_the_history_of_a_gone_article_shows_the_evidence(rich_site: Any, rich_dir: Path) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        gone, moved, live = (number_of(archive, number) for number in (GONE, MOVED, 4))
    assert f'href="/article/{gone}/history#absence"' in rich_site.get(f"/article/{gone}").text
    page = rich_site.get(f"/article/{gone}/history").text
    assert len(re.findall(r"<td class=\"words\">Cổng trả lời 404: không có trang này</td>", page)) == 3
    assert "Căn cứ cho thấy bài đã bị gỡ" in page
    assert "http://lai-chau.example/tin<" in rich_site.get(f"/article/{moved}/history").text
    assert 'id="absence"' not in rich_site.get(f"/article/{live}/history").text


def test_the_history_tells_dates_in_words_and_leads_to_all_of_it(rich_site: Any, rich_dir: Path) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        changed = number_of(archive, CHANGED)
    page = rich_site.get(f"/article/{changed}/history").text
    before, after = re.findall(r'<div class="said"><(?:del|ins)>(\w[^<]*)</', page.split("Ngày đăng</h4>")[1])[:2]
    assert (before, after) == (
        "Thứ Năm, ngày 11 tháng 2 năm 2021, 16\u00a0giờ\u00a004",
        "Thứ Hai, ngày 3 tháng 1 năm 2022",
    )
    assert '<span class="nothing" lang="vi">(không có)</span>' in page
    assert page.index("Bản hiện nay trong kho") < page.index("Bản đầu tiên")
    assert page.count("Bản hiện nay trong kho") == 1
    sql = re.search(r'href="(/archive/history_of\?id=\d+)"', page)
    assert sql is not None
    assert len(rich_site.get(sql[1].replace("?", ".json?_shape=array&")).json()) == 2


def test_runs_are_told_some_at_a_time_and_lead_on_to_the_others(
    public_site: Any, rich_site: Any, rich_dir: Path
) -> None:
    with open_archive(rich_dir, readonly=True) as archive:
        expected = runs(archive)
    for site in (rich_site, public_site):
        told, address = [], "/about.json?limit=3"
        while address:
            answer = site.get(address).json()
            assert 1 <= len(answer["runs"]) <= 3
            assert answer["portals"]
            told += answer["runs"]
            address = answer["runs_next"]
        assert told == expected
        assert len(told) > 8
    whole = rich_site.get("/about.json?limit=" + str(len(expected))).json()
    assert (whole["runs"], whole["runs_next"]) == (expected, None)
    for senseless in ("limit=0", "limit=x", "before=-1", "before=" + "9" * 40, "limit=²"):
        assert rich_site.get(f"/about.json?{senseless}").json()["runs"] == expected


def test_years_of_runs_do_not_make_a_large_answer(tmp_path: Path) -> None:
    with open_archive(tmp_path) as archive:
        register(archive)
        for day in range(200):
            moment = datetime.fromtimestamp(1_770_000_000 + day * 86_400, UTC)
            archive.finish_crawl(
                archive.begin_crawl("mau", "incremental", now=moment), "finished", True, None, now=moment
            )
    site = Site(make_datasette(tmp_path))
    try:
        answer = site.get("/about.json")
        assert [run["id"] for run in answer.json()["runs"]] == list(range(200, 100, -1))
        assert answer.json()["runs_next"] == "/about.json?before=101&limit=100"
        assert len(answer.content) < 30_000
    finally:
        site.close()


def test_about_tells_whether_files_were_verified(tmp_path: Path) -> None:
    from archive.fixity import verify_directory, verify_due

    place = small_archive(tmp_path / "data")

    def told(directory: Path) -> tuple[str, dict[str, Any], int]:
        forget()
        site = Site(make_datasette(directory))
        try:
            table = site.get("/archive/file_checks?_lang=en")
            assert table.status_code == 200
            assert site.get("/archive/file_checks").text.count("lệnh doingoai verify")
            page = re.search(r'<h2 id="files">.*?(?=<h2)', site.get("/about?lang=en").text, re.DOTALL)
            assert page is not None
            return page[0], site.get("/about.json").json()["files"], table.text.count("<td")
        finally:
            site.close()

    page, files, _ = told(place)
    assert "None of the 2 files was compared yet" in page
    assert files == {"files": 2, "unchecked": 2, "damaged": 0, "checked_since": None}
    verify_due(place, seconds=0)
    assert "Of 2 files, 1 not yet as they are now" in told(place)[0]
    assert verify_directory(place) == []
    page, files, _ = told(place)
    assert re.search(r"All 2 files were compared, the one longest ago on .*\d{4}", page)
    with open_archive(place, readonly=True) as archive:
        publish(archive, tmp_path / "public")
    assert told(tmp_path / "public")[:2] == (page, files)
    next((place / "media").rglob("*.png")).write_bytes(b"other")
    assert verify_directory(place) != []
    assert "Files found damaged when last compared: 1." in told(place)[0]
