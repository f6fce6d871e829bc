"""A portal gone wrong, and a visitor that stays polite: nothing is lost, nothing is believed, the run says so."""

from __future__ import annotations

import gzip
import time
from datetime import UTC, datetime, timedelta

import pytest

from archive.errors import ArchiveError, ArchiveLocked
from archive.store import open_archive
from crawler.options import portal_options

from .site import Answer, NewsSite, Site, list_page

LOGIN = """<html><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1><form method="post">
<input name="user"><input type="password" name="pw"><input type="submit" value="Đăng nhập"></form></body></html>"""


def everything(fault):
    return lambda ask: None if ask.path == "/robots.txt" else fault


FAULTS = {
    "500 everywhere": everything(Answer("error", 500)),
    "login everywhere": everything(Answer(LOGIN)),
    "another host": everything(Answer("", 302, {"Location": "http://cong-moi.example/"})),
    "empty lists": lambda ask: Answer(list_page([])) if ask.path in ("/", "/tin-tuc") else None,
    "empty pages": everything(Answer("")),
    "robots down": lambda ask: Answer("", 503) if ask.path == "/robots.txt" else None,
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_portal_gone_wrong_changes_no_article_and_is_unhealthy(crawl, rows, name):
    state = "SELECT id, title, text, state, revision_count FROM articles ORDER BY id"
    with NewsSite(articles=8, per_page=4) as site:
        assert crawl(site).healthy
        before = rows(state)
        site.fault = FAULTS[name]
        report = crawl(site)
        assert not report.healthy
        assert report.reason
        assert rows(state) == before
        assert rows("SELECT count(*) FROM review") == [(0,)]
        site.fault = None
        assert crawl(site).healthy, "sound again"
    assert rows(state) == before


@pytest.mark.parametrize("name", ["500 everywhere", "login everywhere", "another host", "empty pages", "robots down"])
def test_a_first_crawl_of_a_broken_portal(crawl, rows, name):
    with NewsSite(articles=4) as site:
        site.fault = FAULTS[name]
        report = crawl(site)
    assert not report.healthy
    assert rows("SELECT count(*) FROM articles") == [(0,)]
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL")[0][0] >= 1


def test_nothing_there_is_said_in_one_sentence(crawl, rows):
    with Site() as gone:
        address = gone.url
    report = crawl(address)
    assert not report.healthy
    assert report.reason
    assert "\n" not in report.reason
    assert "127.0.0.1" in report.reason
    assert rows("PRAGMA integrity_check") == [("ok",)]
    assert rows("SELECT reason FROM failures") == [("connection-refused",)]


def test_gives_up_after_fifty_failures_in_a_row(crawl):
    def broken(ask):
        return Answer("", 404) if ask.path.startswith("/tin/") else None

    with NewsSite(articles=90, per_page=90) as site:
        site.fault = broken
        report = crawl(site)
    assert report.status == "failed"
    assert not report.healthy
    assert "50 failures in a row" in report.reason
    assert report.requests < 60


class StrictSite(NewsSite):
    """Answers 429 with Retry-After after every ``burst`` requests, and counts who comes back too early."""

    burst = 4
    header = "1"
    status = 429

    def __init__(self, **kwargs):
        self.until = 0.0
        self.early = 0
        self.served = 0
        super().__init__(**kwargs)

    def respond(self, ask):
        if time.monotonic() < self.until:
            self.early += 1
            return Answer("slow down", self.status, {"Retry-After": self.header})
        self.served += 1
        if self.served % self.burst == 0:
            self.until = time.monotonic() + 0.95
            return Answer("slow down", self.status, {"Retry-After": self.header})
        return super().respond(ask)


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured_even_without_a_delay(crawl, rows, status):
    with StrictSite(articles=5, per_page=5) as site:
        site.status = status
        report = crawl(site)
        assert site.early == 0
    assert report.healthy, report.reason
    assert report.articles_new == 5
    assert rows("SELECT count(*) FROM captures WHERE status = ?", status)[0][0] >= 2, "refusals are kept too"


def test_a_wait_too_long_ends_the_run_and_the_next_goes_on(crawl, rows):
    with StrictSite(articles=5, per_page=5) as site:
        site.header = "86400"
        report = crawl(site)
        asked = len(site.log)
        assert not report.healthy
        assert "86400 seconds" in report.reason
        assert asked == site.burst
        site.burst = 10_000
        site.until = 0
        assert crawl(site).healthy
    assert rows("SELECT count(*) FROM articles") == [(5,)]


def test_robots_are_obeyed_and_counted(crawl, rows):
    with NewsSite(articles=6, per_page=3) as site:
        site.robots = "User-agent: *\nDisallow: /tin/4\nDisallow: /tin-tuc?\n\nUser-agent: other\nDisallow: /\n"
        report = crawl(site)
        assert not [target for target in site.asked() if target in ("/tin/4", "/tin-tuc?page=2")]
    assert report.to_json()["refusals"]["robots"] == 2
    assert report.articles_new == 2
    assert rows("SELECT count(*) FROM frontier WHERE reason = 'robots'") == [(2,)]


def test_robots_answered_with_an_error_may_be_overruled_for_one_portal(crawl, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[portal.dien_bien]\nignore_robots_errors = true\n", encoding="utf-8")
    with NewsSite(articles=3) as site:
        site.fault = lambda ask: Answer("", 500) if ask.path == "/robots.txt" else None
        assert crawl(site).articles_new == 3


def test_one_request_at_a_time_with_name_and_contact(crawl, monkeypatch):
    monkeypatch.setenv("DOINGOAI_CONTACT", "luutru@example.vn")
    with NewsSite(articles=3) as site:
        crawl(site)
        agents = {ask.headers["User-Agent"] for ask in site.log}
    [agent] = agents
    assert agent.startswith("doingoai/")
    assert agent.endswith("(+luutru@example.vn)")


class RedirectingSite(NewsSite):
    """Old addresses that redirect: within the site, in a loop, to another port."""

    elsewhere = ""

    def respond(self, ask):
        targets = {
            "/cu/1": "/tin/1",
            "/vong": "/vong2",
            "/vong2": "/vong",
            "/cong": self.elsewhere,
            "/tep": "file:///etc/passwd",
        }
        if ask.path in targets:
            return Answer("", 301, {"Location": targets[ask.path]})
        if ask.path == "/":
            links = "".join(f'<a href="{path}">{path}</a>' for path in targets)
            return Answer(list_page(self.shown[:3], extra=links))
        return super().respond(ask)


def test_redirects_stay_with_the_portal(crawl, rows):
    with RedirectingSite(articles=4) as site, Site(lambda ask: Answer("<p>x</p>")) as other:
        site.elsewhere = other.url + "/"
        report = crawl(site)
        asked = site.asked()
        assert not other.log
    refusals = report.to_json()["refusals"]
    assert refusals["redirect-other-port"] == 1
    assert refusals["redirect-loop"] >= 1
    assert refusals["redirect-scheme-file"] == 1
    assert report.articles_new == 4
    assert asked["/tin/1"] == 1
    assert rows("SELECT count(*) FROM captures WHERE status = 301 AND redirect_to IS NOT NULL")[0][0] >= 4


class NukeVietManner(NewsSite):
    """What is gone answers 301 to the list, not 404."""

    def article(self, ask):
        answer = super().article(ask)
        return Answer("", 301, {"Location": "/tin-tuc"}) if answer.status == 404 else answer


def test_a_gone_article_is_observed_not_deleted(crawl, rows):
    with NukeVietManner(articles=6, per_page=6) as site:
        crawl(site)
        site.gone = {6}
        report = crawl(site, full=True)
    assert report.healthy, report.reason
    assert rows("SELECT kind, count(*) FROM observations WHERE kind <> 'seen' GROUP BY kind ORDER BY kind") == [
        ("not-listed", 1),
        ("redirect-list", 1),
    ]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]


def test_not_found_is_observed_and_recorded(crawl, rows):
    with NewsSite(articles=6, per_page=6) as site:
        crawl(site)
        site.gone = {6}
        crawl(site, full=True)
    assert rows("SELECT kind FROM observations WHERE kind <> 'seen' ORDER BY kind") == [("http-404",), ("not-listed",)]
    assert rows("SELECT reason FROM failures") == [("http-404",)]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)]


class TaggedSite(NewsSite):
    """Sends validators and honours them."""

    def respond(self, ask):
        answer = super().respond(ask)
        if answer.status != 200 or ask.path == "/robots.txt":
            return answer
        tag = f'"{self.editions.total()}-{ask.path}"'
        if ask.headers.get("If-None-Match") == tag:
            return Answer("", 304, {"ETag": tag})
        return Answer(answer.body, 200, {**answer.headers, "ETag": tag})


def test_validators_are_used_where_they_are_honoured(crawl, rows):
    with TaggedSite(articles=5, per_page=5) as site:
        crawl(site)
        before = len(site.log)
        report = crawl(site)
        asked = {ask.path: "If-None-Match" in ask.headers for ask in site.log[before:] if ask.path != "/robots.txt"}
    assert report.healthy, report.reason
    assert {conditional for path, conditional in asked.items() if path.startswith("/tin/")} == {True}
    assert {conditional for path, conditional in asked.items() if not path.startswith("/tin/")} == {False}
    assert rows("SELECT DISTINCT honours_validators FROM frontier WHERE last_status = 304") == [(1,)]


def test_a_second_run_is_told_who_holds_the_archive(crawl, tmp_path):
    with (
        open_archive(tmp_path / "data") as archive,
        archive.lock("doingoai crawl lai_chau"),
        NewsSite(articles=1) as site,
        pytest.raises(ArchiveLocked, match="doingoai crawl lai_chau"),
    ):
        crawl(site)


@pytest.mark.parametrize(
    "text",
    ["[crawl]\ndelya = 3\n", "[crawl]\ndelay = -1\n", "[crawl]\nproxy = 'http://x'\n", "[crawl\n", "crawl = 3\n",
     "[portal.dien_bien]\ninsecure_tls = 'yes'\n", "[portal.dien_bien]\nproxy = 'socks5://127.0.0.1:9050'\n",
     "[portal.dien_bien]\nproxy = '10.0.0.1:3128'\n", "[crawl]\ndelay = nan\n", "[crawl]\nrevisit_min_days = inf\n",
     "[crawler]\ndelay = 3\n", "portal = 3\n", "contact = 'a@b.vn'\n", "[crawls]\ndelay = 3\n"],
)  # fmt: skip
def test_faulty_options_are_refused_in_one_sentence(tmp_path, text):
    (tmp_path / "doingoai.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ArchiveError, match=r"doingoai\.toml"):
        portal_options(tmp_path, "dien_bien")


@pytest.mark.parametrize(
    ("text", "meant"),
    [("delay = '2'", r"a number such as 1\.5"), ("contact = 5", "words in quotation marks"),
     ("list_pages = 1.5", "a whole number")],
)  # fmt: skip
def test_a_faulty_option_is_told_what_it_must_be(tmp_path, text, meant):
    (tmp_path / "doingoai.toml").write_text(f"[crawl]\n{text}\n", encoding="utf-8")
    with pytest.raises(ArchiveError, match=f"must be {meant}"):
        portal_options(tmp_path, "dien_bien")


def test_settings_for_a_portal_nobody_knows_stop_the_crawl(crawl, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text(
        "[portal.lai_chua]\nproxy = 'http://10.0.0.1:3128'\n", encoding="utf-8"
    )
    with NewsSite(articles=1) as site:
        with pytest.raises(ArchiveError, match=r"lai_chua.*names no portal; is .*lai_chau.* meant"):
            crawl(site)
        assert site.log == []


def test_options_for_one_portal_alone(tmp_path, monkeypatch):
    monkeypatch.delenv("DOINGOAI_CONTACT", raising=False)
    (tmp_path / "doingoai.toml").write_text(
        "[crawl]\ncontact = 'a@b.vn'\ndelay = 2\n[portal.lai_chau]\nproxy = 'http://10.0.0.1:3128'\ninsecure_tls = true\n",
        encoding="utf-8",
    )
    mine, other = portal_options(tmp_path, "lai_chau"), portal_options(tmp_path, "dien_bien")
    assert (mine.proxy, mine.insecure_tls, mine.delay, mine.contact) == ("http://10.0.0.1:3128", True, 2, "a@b.vn")
    assert (other.proxy, other.insecure_tls) == (None, False)


def test_validators_that_prove_useless_are_left_out(crawl, rows):
    def lying(ask):
        if ask.path == "/robots.txt":
            return None
        answer = NewsSite.respond(site, ask)
        return Answer(answer.body, answer.status, {**answer.headers, "Last-Modified": "Sat, 21 Nov 2026 00:00:00 GMT"})

    with NewsSite(articles=4, per_page=4) as site:
        respond, site.respond = site.respond, lambda ask: lying(ask) or respond(ask)
        for _ in range(3):
            before = len(site.log)
            crawl(site)
        asked = [ask for ask in site.log[before:] if ask.path != "/robots.txt"]
    assert asked
    assert not [ask for ask in asked if "If-Modified-Since" in ask.headers]
    assert rows("SELECT count(*) FROM frontier WHERE honours_validators = 1") == [(0,)]


def test_validators_that_were_the_same_for_two_texts_are_believed_no_more(crawl, rows):
    class Lying(NewsSite):
        def respond(self, ask):
            answer = super().respond(ask)
            if not ask.path.startswith("/tin/"):
                return answer
            if "If-None-Match" in ask.headers:
                return Answer("", 304, {"ETag": '"mau-1"'})
            return Answer(answer.body, answer.status, {**answer.headers, "ETag": '"mau-1"'})

    start = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
    with Lying(articles=8, per_page=8) as site:
        for day in range(10):
            site.editions[8] = day
            if day > 6:
                site.editions[7] = day
            crawl(site, now=lambda day=day: start + timedelta(days=day))
    told = rows("SELECT url, text FROM revisions ORDER BY captured_at")
    for number, days in ((8, (6, 7, 8, 9)), (7, (7, 8, 9))):
        texts = [text for url, text in told if url.endswith(f"/tin/{number}")]
        for day in days:
            assert any(f"lần {day} cho" in text and f"lần {day + 1} cho" not in text for text in texts), (number, day)


def test_a_small_answer_that_opens_to_a_huge_one_is_refused(crawl, rows, caplog):
    bomb = gzip.compress(b"a" * (20 * 1024 * 1024))
    with NewsSite(articles=3) as site:
        site.extra = '<a href="/bom">Bom</a>'
        site.fault = lambda ask: Answer(bomb, 200, {"Content-Encoding": "gzip"}) if ask.path == "/bom" else None
        report = crawl(site)
    assert report.articles_new == 3
    assert rows("SELECT reason FROM failures") == [("too-large",)]
    ((told,),) = rows("SELECT message FROM failures")
    assert told == f"{site.url}/bom is too large: a page may have 8 MB, a picture or an attachment 64"
    warned = [record.message for record in caplog.records if record.levelname == "WARNING"]
    assert warned == [], "what stands among the failures is not told on stderr: cron would mail it"


def test_pictures_that_are_gone_are_failures_but_no_alarm(crawl, rows):
    with NewsSite(articles=4) as site:
        site.images = True
        site.fault = lambda ask: Answer("", 404) if ask.path.startswith("/anh/") else None
        report = crawl(site)
        before = len(site.log)
        crawl(site)
        again = [ask for ask in site.log[before:] if ask.path.startswith("/anh/")]
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM failures WHERE reason = 'http-404'") == [(3,)]
    assert not again


def test_a_run_in_another_time_writes_that_time(crawl, rows):
    moment = datetime(2030, 5, 1, 12, 0, 0, tzinfo=UTC)
    with NewsSite(articles=2) as site:
        crawl(site, now=lambda: moment)
    for sql in (
        "SELECT first_seen_at FROM articles",
        "SELECT fetched_at FROM captures",
        "SELECT finished_at FROM crawls",
    ):
        assert {row[0] for row in rows(sql)} == {"2030-05-01T12:00:00Z"}


FORM = """<html><head><title>Đăng ký tham quan</title></head><body><h1>Đăng ký tham quan</h1><form method="post">
<label>Họ và tên</label><input name="ten"><label>Điện thoại</label><input name="dt"><label>Ngày</label><input name="ngay">
<label>Nội dung</label><textarea name="nd"></textarea><input type="submit" value="Gửi đi"></form></body></html>"""


@pytest.mark.parametrize(("forms", "told"), [(4, False), (6, True)])
def test_many_named_articles_read_as_none_are_news_for_a_person(crawl, rows, forms, told):
    with NewsSite(articles=12, per_page=4) as site:
        site.fault = lambda ask: Answer(FORM) if ask.path in {f"/tin/{n}" for n in range(1, forms + 1)} else None
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM captures WHERE kind = 'other'") == [(forms,)]
    sentence = f"{forms} of 12 pages that lists named as articles were read as none: look at some with doingoai probe"
    wanted = [(0, sentence)] if told else [(1, "")]
    assert rows("SELECT ok, detail FROM checks WHERE name = 'unread'") == wanted
