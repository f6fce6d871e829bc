"""What is missing, for a day or for good: an article, a list, a whole portal. Days pass between the runs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from archive import open_archive
from crawler.rebuilding import rebuild
from crawler.run import run_crawl

from .site import Answer, NewsSite, article_page, list_page, title_of
from .test_kill import killed_with

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
SOFT = """<html><head><title>Thông báo</title></head><body><h1>Không tìm thấy trang</h1>
<p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p></body></html>"""
ABSENT = {
    "http-404": Answer("<h1>404</h1>", 404),
    "http-410": Answer("<h1>410</h1>", 410),
    "redirect-list": Answer("", 301, {"Location": "/tin-tuc"}),
    "redirect-home": Answer("", 302, {"Location": "/"}),
    "soft-404": Answer(SOFT),
}
STATE = "SELECT state FROM articles WHERE url LIKE '%/tin/' || ?"


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


def only(path, answer):
    return lambda ask: answer if ask.path == path else None


def test_a_removed_article_is_gone_after_seven_days_and_not_before(on_day, rows):
    """One article in each manner, all of one portal."""
    removed = dict(zip(range(6, 6 + len(ABSENT)), ABSENT.values(), strict=True))
    with NewsSite(articles=20, per_page=20) as site:
        on_day(site, 0)
        site.numbers = [number for number in site.numbers if number not in removed]
        site.fault = lambda ask: next((said for number, said in removed.items() if ask.path == f"/tin/{number}"), None)
        on_day(site, 1, full=True)
        told = {number: [] for number in removed}
        for day in range(3, 17, 2):
            assert on_day(site, day).healthy
            for number, states in told.items():
                states.append(rows(STATE, number)[0][0])
    assert told == dict.fromkeys(removed, ["live"] * 3 + ["gone"] * 4)
    for number in removed:
        evidence = rows(
            "SELECT date(o.observed_at) FROM observations AS o JOIN articles AS a ON a.id = o.article_id"
            " WHERE o.kind NOT IN ('seen', 'not-listed') AND a.url LIKE '%/tin/' || ?",
            number,
        )
        days = [day[-2:] for [day] in evidence]
        assert days == ["02", "04", "06", "08", "10", "12"], "then it is known, and left alone"
    assert rows("SELECT state, count(*) FROM articles GROUP BY state") == [("gone", len(ABSENT)), ("live", 15)]
    assert rows("SELECT DISTINCT state_since FROM articles WHERE state = 'gone'") == [("2026-03-02T02:30:00Z",)]


@pytest.mark.parametrize("manner", ["http-404", pytest.param("soft-404", marks=pytest.mark.trial)])
def test_back_before_that_it_was_never_gone(on_day, rows, manner):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.fault = only("/tin/6", ABSENT[manner])
        for day in (1, 3, 5):
            on_day(site, day, full=True)
        site.fault = None
        for day in (7, 9, 11):
            on_day(site, day)
    assert rows(STATE, 6) == [("live",)]
    assert rows("SELECT count(*) FROM articles") == [(8,)]
    assert rows("SELECT max(revision_count) FROM articles") == [(1,)]


def test_an_article_given_up_for_gone_is_back_on_the_day_a_list_names_it_again(on_day, rows):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.gone.add(6)
        for day in range(1, 14):
            on_day(site, day)
        assert rows(STATE, 6) == [("gone",)]
        site.gone.clear()
        site.fault, asked = only("/tin/6", ABSENT["http-404"]), []
        for day in (14, 15, 16):
            since = len(site.log)
            on_day(site, day)
            asked.append("/tin/6" in [ask.path for ask in site.log[since:]])
        assert asked == [True, False, False], "a dead link that a list goes on naming is no news"
        site.fault = None
        site.gone.add(6)
        on_day(site, 17)
        site.gone.clear()
        on_day(site, 18)
    assert rows(STATE, 6) == [("live",)]
    assert rows("SELECT max(revision_count) FROM articles") == [(1,)]


def test_what_vanishes_from_the_top_of_a_list_is_looked_for_at_once(on_day, rows):
    with NewsSite(articles=30, per_page=10) as site:
        on_day(site, 0)
        site.numbers.remove(25)
        before = len(site.log)
        assert on_day(site, 1).healthy
        asked = [ask.path for ask in site.log[before:]]
        site.numbers.insert(0, 31)
        before = len(site.log)
        assert on_day(site, 2).healthy
        pushed_off = [ask.path for ask in site.log[before:]]
    assert "/tin/25" in asked
    assert rows("SELECT kind, date(observed_at), detail FROM observations WHERE kind <> 'seen' ORDER BY kind") == [
        ("http-404", "2026-03-02", None),
        ("not-listed", "2026-03-02", f"{site.url}/tin-tuc"),
    ]
    assert sorted(path for path in pushed_off if path.startswith("/tin/")) == ["/tin/30", "/tin/31"]


def test_what_no_list_names_any_more_lives_as_long_as_it_answers(on_day, rows):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.numbers.remove(6)
        site.fault = only("/tin/6", Answer(article_page(6)))
        for day in range(1, 20, 3):
            assert on_day(site, day, full=day % 2 == 0).healthy
    assert rows(STATE, 6) == [("live",)]
    assert rows("SELECT DISTINCT kind FROM observations WHERE kind <> 'seen'") == [("not-listed",)]


@pytest.mark.parametrize(
    "answer",
    [Answer(list_page([])), Answer(SOFT), Answer("", 200), Answer("", 404), Answer("", 302, {"Location": "/"})],
)
def test_a_list_that_is_away_for_a_day_is_read_on_the_next(on_day, rows, answer):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.fault = only("/tin-tuc", answer)
        on_day(site, 1)
        site.fault = None
        site.numbers.insert(0, 9)
        before = len(site.log)
        on_day(site, 2)
        assert "/tin-tuc" in [ask.target for ask in site.log[before:]]
    assert rows("SELECT count(*) FROM articles") == [(9,)]
    assert rows("SELECT url FROM failures WHERE resolved_at IS NULL") == []


def test_an_article_met_at_its_new_address_first_is_the_old_one(on_day, rows):
    with NewsSite(articles=20, per_page=5) as site:
        on_day(site, 0)
        number = rows("SELECT id FROM articles WHERE url LIKE '%/tin/3'")
        moved = article_page(3)
        links = '<li class="item"><a href="/moi/3">Đoàn công tác số 3 thăm và làm việc</a> <span>3/4/2021</span></li>'
        site.numbers.remove(3)
        site.extra = f"<ul>{links}</ul>"
        site.fault = only("/moi/3", Answer(moved))
        before = len(site.log)
        assert on_day(site, 1).healthy
        asked = [ask.path for ask in site.log[before:] if ask.path.endswith("/3")]
    assert asked == ["/moi/3", "/tin/3", "/moi/3"]
    assert rows("SELECT id FROM articles WHERE url LIKE '%/moi/3' AND state = 'moved'") == number
    assert rows("SELECT count(*) FROM articles") == [(20,)]
    assert sorted(
        row[0].rsplit("/", 2)[1] for row in rows("SELECT url FROM article_urls WHERE article_id = ?", *number[0])
    ) == [
        "moi",
        "tin",
    ]


@pytest.mark.parametrize("dies", [False, True])
def test_the_archive_made_anew_takes_a_moved_article_for_the_old_one_too(on_day, rows, tmp_path, dies):
    with NewsSite(articles=20, per_page=5) as site:
        on_day(site, 0)
        number = rows("SELECT id FROM articles WHERE url LIKE '%/tin/3'")
        site.numbers.remove(3)
        site.extra = '<ul><li><a href="/moi/3">Đoàn công tác số 3 thăm và làm việc</a> <span>3/4/2021</span></li></ul>'
        site.fault = only("/moi/3", Answer(article_page(3)))
        if dies:
            moment = (START + timedelta(days=1, hours=-1)).isoformat()
            killed_with(site, tmp_path / "data", "/moi/3", DOINGOAI_NOW=moment)
        on_day(site, 1)
    said = "SELECT id, url, state, revision_count, first_seen_at, last_seen_at FROM articles ORDER BY id"
    found = rows(said)
    assert rows("SELECT id FROM articles WHERE url LIKE '%/moi/3'") == number
    rebuild(tmp_path / "data", tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as archive:
        assert [tuple(row) for row in archive.conn.execute(said)] == found


def test_the_address_it_left_does_not_speak_against_a_moved_article(on_day, rows):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.numbers.remove(3)
        site.fault = only("/tin/3", Answer("", 301, {"Location": "/moi/3"}))
        moved, redirect = Answer(article_page(3)), site.fault
        site.fault = lambda ask: moved if ask.path == "/moi/3" else redirect(ask)
        on_day(site, 1, full=True)
        site.fault = only("/moi/3", moved)
        for day in range(2, 20, 3):
            assert on_day(site, day, full=day % 2 == 0).healthy
    assert rows("SELECT state FROM articles WHERE url LIKE '%/moi/3'") == [("moved",)]
    assert rows("SELECT DISTINCT kind FROM observations WHERE kind <> 'seen' ORDER BY kind") == [
        ("moved",),
        ("not-listed",),
    ]


@pytest.mark.parametrize(("shown", "count", "revisions"), [("edited", 8, 2), ("another", 8, 1)])
def test_an_article_that_is_edited_as_it_moves_stays_the_same(on_day, rows, shown, count, revisions):
    """The portal's own forwarding says which article it is; forwarding to another article moves nothing."""
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        number = rows("SELECT id FROM articles WHERE url LIKE '%/tin/3'")
        site.numbers.remove(3)
        edited = article_page(3, edition=1) if shown == "edited" else article_page(71)
        pages = {"/tin/3": Answer("", 301, {"Location": "/moi/3"}), "/moi/3": Answer(edited)}
        site.fault = lambda ask: pages.get(ask.path)
        assert on_day(site, 1, full=True).healthy
    found = rows("SELECT id, revision_count FROM articles WHERE url LIKE '%/moi/3'")
    assert (found == [(number[0][0], revisions)]) is (shown == "edited")
    assert rows("SELECT count(*) FROM articles") == [(count + (shown == "another"),)]
    if shown == "edited":
        assert len(rows("SELECT 1 FROM article_urls WHERE article_id = ?", *number[0])) == 2


def test_the_same_words_published_twice_are_two(on_day, rows):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.extra = '<ul><li><a href="/moi/3">Đoàn công tác số 3 thăm và làm việc</a> <span>3/4/2021</span></li></ul>'
        site.fault = only("/moi/3", Answer(article_page(3)))
        on_day(site, 1)
    assert rows("SELECT count(*), count(DISTINCT title) FROM articles") == [(9, 8)]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]


def test_an_edit_deep_down_is_found_within_the_days_that_were_set(on_day, rows, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 5\n", encoding="utf-8")
    with NewsSite(articles=30, per_page=5) as site:
        on_day(site, 0)
        site.editions[2] = 1
        for day in range(1, 6):
            on_day(site, day)
    assert rows("SELECT revision_count FROM articles WHERE url LIKE '%/tin/2'") == [(2,)]
    late = rows("SELECT count(*) FROM articles WHERE last_seen_at < '2026-03-02'")
    assert late == [(0,)], "everything was looked at again"


def test_rules_that_cannot_be_had_are_asked_for_once_a_run(on_day):
    with NewsSite(articles=12, per_page=5) as site:
        on_day(site, 0)
        site.fault = lambda ask: Answer("", 500)
        before = len(site.log)
        report = on_day(site, 40)
        assert [ask.path for ask in site.log[before:]] == ["/robots.txt"] * (len(site.log) - before)
        assert len(site.log) - before <= 3
    assert not report.healthy


def test_an_outage_of_a_month_wears_no_article_out(on_day, rows):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.fault = lambda ask: Answer("", 500) if ask.path != "/robots.txt" else None
        for day in range(1, 32, 3):
            assert not on_day(site, day, full=True).healthy
        site.fault, site.editions[1] = None, 1
        for day in range(32, 40, 2):
            on_day(site, day)
    assert rows("SELECT revision_count FROM articles WHERE url LIKE '%/tin/1'") == [(2,)]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]


OUT_OF_ORDER = [
    ("Bảo trì", "<h1>Website đang bảo trì</h1><p>Hệ thống đang được nâng cấp. Mời quý vị quay lại sau.</p>"),
    pytest.param(
        "Runtime Error",
        "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2><p>An application error occurred.</p>",
        marks=pytest.mark.trial,
    ),
]


@pytest.mark.parametrize(("title", "said"), OUT_OF_ORDER, ids=["repair", "fault"])
def test_a_page_that_says_for_weeks_that_the_site_is_out_of_order_is_no_sign_that_its_article_is_gone(
    on_day, rows, title, said
):
    with NewsSite(articles=8, per_page=8) as site:
        on_day(site, 0)
        site.fault = only("/tin/1", Answer(f"<html><head><title>{title}</title></head><body>{said}</body></html>"))
        site.numbers.remove(1)
        for day in range(1, 16, 2):
            on_day(site, day, full=True)
        assert rows(STATE, 1) == [("live",)]
        assert rows("SELECT kind FROM observations WHERE kind = 'soft-404'") == []
        site.fault, site.editions[1] = None, 1
        site.numbers.append(1)
        for day in range(16, 24, 2):
            on_day(site, day, full=True)
    assert rows("SELECT revision_count, state FROM articles WHERE url LIKE '%/tin/1'") == [(2, "live")]


def test_a_number_in_a_title_is_no_error(on_day, rows):
    with NewsSite() as site:
        site.numbers = [1404, 500, 405, 404]
        assert on_day(site, 0).healthy
    assert rows("SELECT count(*) FROM articles") == [(4,)]


class Titled(NewsSite):
    """In the manner of NukeViet, with validators. Lists name articles under another section, which forwards; article 3
    gets another title, and so another address, and its old one says politely that nothing is there.
    """

    renamed = False

    def respond(self, ask):
        found = re.search(r"-(\d+)[.]html$", ask.path)
        if not found:
            answer = super().respond(ask)
            body = re.sub(r"/tin/(\d+)", lambda one: self.address(int(one[1]), "Khac"), str(answer.body))
            return Answer(body, answer.status, answer.headers)
        there = self.address(int(found[1]))
        if ask.path == self.address(int(found[1]), "Khac"):
            return Answer("", 301, {"Location": there})
        if ask.path != there:
            return Answer(SOFT)
        if ask.headers.get("If-None-Match") == f'"{there}"':
            return Answer("", 304)
        page = article_page(int(found[1]))
        return Answer(
            re.sub(r"Thời gian đăng: \S+ \S+ AM", "Thứ hai - 01/03/2021 09:02", page), 200, {"ETag": f'"{there}"'}
        )

    def address(self, number, section="Thong-tin-doi-ngoai"):
        return f"/vi/news/{section}/{'Bai-cap-nhat' if number == 3 and self.renamed else 'Bai'}-{number}.html"


def test_what_answers_that_it_is_unchanged_is_there_whatever_its_old_address_says(tmp_path, rows):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nrevisit_max_days = 3\n", encoding="utf-8")
    with Titled(articles=8, per_page=20) as site:
        for day in range(0, 33, 3):
            site.renamed = day > 2
            options = {"base_url": site.url + "/", "delay": 0, "now": lambda day=day: START + timedelta(days=day)}
            assert run_crawl(tmp_path / "data", ["dien_bien_stttt"], **options)[0].healthy
            assert rows("SELECT count(*) FROM articles WHERE state <> 'gone'") == [(8,)], day
    said = "SELECT id, state, last_seen_at FROM articles ORDER BY id"
    found = rows(said)
    rebuild(tmp_path / "data", tmp_path / "anew")
    with open_archive(tmp_path / "anew", readonly=True) as archive:
        assert [tuple(row) for row in archive.conn.execute(said)] == found


@pytest.mark.parametrize("kind", ["redirect-list", "redirect-home"])
@pytest.mark.parametrize("first", ["/tin-tuc", "/"])
def test_an_article_that_was_away_when_it_was_first_asked_for_is_read_once_it_is_there(on_day, rows, kind, first):
    """Lists name it all the time; they are read before it, or after."""
    with NewsSite(articles=8, per_page=4) as site:
        site.extra = f'<a href="{first}">Tất cả</a>'
        site.fault = only("/tin/3", ABSENT[kind])
        on_day(site, 0)
        assert rows("SELECT count(*) FROM articles") == [(7,)]
        site.fault = None
        on_day(site, 1)
    assert rows("SELECT count(*) FROM articles WHERE state = 'live'") == [(8,)]


class HomeInstead(NewsSite):
    """Answers with its home page, and 200, where nothing is."""

    def article(self, ask):
        answer = super().article(ask)
        home = Answer(list_page(self.shown[:8], heading="Trang thông tin đối ngoại"))
        return answer if answer.status == 200 and not ask.path.startswith("/anh/") else home

    def respond(self, ask):
        return self.article(ask) if ask.path == "/" else super().respond(ask)


def test_the_home_page_at_the_address_of_an_article_tells_that_it_is_not_there(on_day, rows, tmp_path):
    with HomeInstead(articles=12, per_page=20) as site:
        on_day(site, 0)
        site.numbers.remove(11)
        for day in range(1, 17, 2):
            assert on_day(site, day).healthy
        assert rows(STATE, 11) == [("gone",)]
        assert rows("SELECT count(*) FROM frontier WHERE kind = 'list'") == [(1,)]
    rebuild(tmp_path / "data", tmp_path / "again")
    with open_archive(tmp_path / "again", readonly=True) as archive:
        assert [row["state"] for row in archive.conn.execute(STATE, (11,))] == ["gone"]


def test_an_article_that_moved_is_one_where_the_home_page_answers_at_its_old_address(on_day, rows):
    class Moved(HomeInstead):
        moved = False

        def respond(self, ask):
            if self.moved and ask.path == "/tin/11":
                return self.article(replace_path(ask, "/tin/nothing"))
            if self.moved and ask.path == "/tin/11-moi":
                return self.article(replace_path(ask, "/tin/11"))
            answer = super().respond(ask)
            body = str(answer.body)
            return (
                Answer(body.replace('"/tin/11"', '"/tin/11-moi"'), answer.status, answer.headers)
                if self.moved
                else answer
            )

    with Moved(articles=12, per_page=20) as site:
        on_day(site, 0)
        site.moved = True
        assert on_day(site, 1).healthy
    assert rows("SELECT count(*) FROM articles") == [(12,)]
    assert rows("SELECT count(*) FROM articles WHERE url LIKE '%/tin/11-moi'") == [(1,)]


def replace_path(ask, path):
    return replace(ask, target=path)


def test_what_stands_beside_the_word_that_an_article_is_not_there_is_no_list(on_day, rows, tmp_path):
    """It names others at each look, as a list does of which too much was pushed off between two runs."""
    with NewsSite(articles=12, per_page=4) as site:
        on_day(site, 0)
        for day in range(2, 8, 2):
            box = "".join(f'<li><a href="/tin/{number}">{title_of(number)}</a></li>' for number in range(day, day + 4))
            soft = Answer(SOFT.replace("</body>", f"<ul>{box}</ul></body>"))
            site.fault = lambda ask, soft=soft: soft if ask.path == "/tin/12" else None
            on_day(site, day)
    assert rows("SELECT count(*) FROM observations WHERE kind = 'soft-404'") == [(3,)]
    assert rows("SELECT DISTINCT list_url FROM list_evidence WHERE list_url LIKE '%/tin/%'") == []


def test_a_portal_that_says_of_all_its_pages_that_they_are_not_there_is_out_of_order(on_day, rows):
    """It says so with 200, in its usual frame; of an article alone that is no fault, and articles are in the frame."""
    box = "".join(f'<li><a href="/tin/{number}">{title_of(number)}</a></li>' for number in range(1, 5))
    soft = Answer(SOFT.replace("</body>", f"<ul>{box}</ul></body>"))
    with NewsSite(articles=8, per_page=4) as site:
        on_day(site, 0)
        site.fault = lambda ask: None if ask.path == "/robots.txt" else soft
        report = on_day(site, 1)
        assert not report.healthy
        assert "not read to the end" in report.reason
        site.fault = None
        assert on_day(site, 2).healthy
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]
