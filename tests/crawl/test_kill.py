"""kill -9 at any moment loses nothing: the next run goes on, and the archive equals an undisturbed one."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from archive.store import open_archive
from archive.warc import Problem, iter_records
from crawler.rebuilding import rebuild

from . import processes
from .site import Answer, NewsSite, article_page, list_page
from .test_paging import WebFormsSite

#: What must be equal: everything but run numbers, times and places in WARC files.
EQUAL = {
    "articles": "id, portal, key, title, published_at, published_raw, author, lead, text, html, layout, state,"
    " revision_count, text_digest, folded",
    "revisions": "article_id, seq, kind, title, text, html, images, text_digest",
    "article_urls": "canonical, article_id",
    "images": "article_id, position, caption, alt",
    "media": "digest, path, mime, size",
    "frontier": "key, kind, state, reason, depth, attempts, last_status, walked_to_end_at IS NOT NULL",
    "list_evidence": "key, title, date_raw",
    "failures": "stage, reason, resolved_at",
    "review": "key, reasons",
    "chrome": "digest, pages, inside",
    "portals": "*",
    "attachments": "article_id, position, url, title",
    "related": "article_id, position, url, title",
    "media_urls": "url, digest",
    "observations": "article_id, kind, detail, text_digest",
    "captures": "url, method, status, mime, kind, portal, redirect_to",
    "mentions": "*",
    "documents": "*",
    "citations": "*",
}
#: What comes back from the WARC files alone.
REBUILT = ("articles", "revisions", "article_urls", "images", "media", "failures", "review", "observations", "captures")


class KillingSite(WebFormsSite):
    """Two lists, one paged by postback and one by links; a page that cannot be read; kills its visitor on demand."""

    def __init__(self, **kwargs):
        self.victim: BaseProcess | None = None
        self.countdown: int | None = None
        self.strike: threading.Timer | None = None
        self.pause = 0.0
        super().__init__(**{"articles": 22, "per_page": 4, **kwargs})
        self.images = True

    def respond(self, ask):
        self._strike()
        if ask.path == "/":
            links = '<a href="/tin-tuc.aspx">Tất cả tin</a><a href="/danh-sach">Danh sách</a><a href="/mat">Mất</a>'
            return Answer(list_page(self.shown[:3], extra=links))
        if ask.path in (
            "/mat",
            "/tin-tuc",
        ):  # not with 404: how often that was said is counted, and each kill is another time
            return Answer(article_page(90).split('<div class="content">')[0] + "</div></body></html>")
        if ask.path == "/danh-sach":
            return self.paged(int(ask.query.get("page", "1")))
        return super().respond(ask)

    def paged(self, page):
        return Answer(super().paged(page).body.replace("/tin-tuc?", "/danh-sach?"))

    def _strike(self) -> None:
        if self.countdown is None or self.victim is None:
            return
        self.countdown -= 1
        if self.countdown == 0:
            # some strike while the visitor waits for this answer, some while it works on the one before
            self.strike = threading.Timer(self.pause, processes.kill, (self.victim.pid,))
            self.strike.start()

    def visit(self, directory: Path, after: int | None = None, pause: float = 0.0) -> int:
        """Crawl in a process of its own; kill it *pause* seconds after its request number *after*."""
        self.victim, self.countdown, self.pause = None, after, pause
        self.victim = processes.started(processes.crawl, directory, self.url + "/")
        self.victim.join(timeout=120)
        self.countdown = None
        if self.strike is not None:
            self.strike.join()
        return processes.ended(self.victim, timeout=0)


def answers_kept(folder: Path) -> int:
    problems: list[Problem] = []
    count = 0
    for file in sorted(folder.glob("*.warc.gz")):
        with file.open("rb") as raw:
            count += sum(
                record.type in ("response", "revisit") for record in iter_records(raw, file.name, problems.append)
            )
    assert problems == []
    return count


def contents(directory: Path) -> dict[str, list[str]]:
    with open_archive(directory, readonly=True) as archive:
        return {
            table: sorted({str(tuple(row)) for row in archive.conn.execute(f"SELECT {columns} FROM {table}")})
            for table, columns in EQUAL.items()
        }


@pytest.mark.parametrize(
    ("kills", "within", "articles", "per_page"),
    [(7, 14, 22, 4), pytest.param(50, 40, 600, 60, marks=pytest.mark.trial)],
)
def test_killed_again_and_again_equals_undisturbed(tmp_path, kills, within, articles, per_page):
    dice = random.Random(1)
    with KillingSite(articles=articles, per_page=per_page) as site:
        assert site.visit(tmp_path / "calm") == 0
        calm = len(site.log)
        killed = 0
        for _ in range(kills):
            code = site.visit(tmp_path / "torn", after=dice.randint(1, within), pause=dice.choice((0, 0, 0.01, 0.03)))
            killed += code == -signal.SIGKILL
        assert site.visit(tmp_path / "torn") == 0
        disturbed = len(site.log) - calm
        walk = -(-articles // per_page)
    assert killed >= kills // 2, "the runs were really killed"
    assert contents(tmp_path / "torn") == contents(tmp_path / "calm")
    assert disturbed <= calm + killed * (2 + walk) + kills, "per kill: what was in flight, robots, one walk"
    with open_archive(tmp_path / "torn", readonly=True) as archive:
        assert archive.conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert archive.conn.execute("PRAGMA foreign_key_check").fetchall() == []
        indexed = archive.conn.execute("SELECT count(*) FROM captures").fetchone()[0]
        ended = archive.conn.execute("SELECT status, healthy FROM crawls ORDER BY id DESC LIMIT 1").fetchone()
    assert tuple(ended) == ("finished", 1)
    assert answers_kept(tmp_path / "torn/warc") == indexed, "every record has a row and every row a record"
    assert rebuild(tmp_path / "torn", tmp_path / "anew").problems == []
    torn, anew = contents(tmp_path / "torn"), contents(tmp_path / "anew")
    assert {table: anew[table] for table in REBUILT} == {table: torn[table] for table in REBUILT}


def killed_with(site: NewsSite, directory: Path, page: str, **environment: str) -> None:
    """Crawl, and die when *page* lies in WARC and nowhere else."""
    visitor = processes.started(processes.crawl_and_die, directory, site.url + "/", page, environment)
    assert processes.ended(visitor, timeout=120) == -signal.SIGKILL


def test_what_lay_in_warc_alone_is_read_though_the_portal_shows_it_no_more(crawl, rows, tmp_path):
    with NewsSite(articles=6, per_page=6) as site:
        killed_with(site, tmp_path / "data", "/tin/5")
        site.editions[5] = 1
        killed_with(site, tmp_path / "data", "/tin/3")
        site.gone = {3}
        assert crawl(site).healthy
    said = "SELECT a.url LIKE '%/5', r.kind FROM revisions AS r JOIN articles AS a ON a.id = r.article_id ORDER BY 1, 2"
    assert rows(said) == [*[(0, "first")] * 5, (1, "change"), (1, "first")]
    assert rows("SELECT count(*) FROM captures WHERE kind IS NULL OR kind = 'other'") == [(0,)]
    rebuild(tmp_path / "data", tmp_path / "anew")
    torn, anew = contents(tmp_path / "data"), contents(tmp_path / "anew")
    assert {table: anew[table] for table in REBUILT} == {table: torn[table] for table in REBUILT}


def test_a_stop_by_hand_keeps_everything_and_is_no_failure(tmp_path):
    with KillingSite() as site:
        visitor = processes.started(processes.crawl, tmp_path / "data", site.url + "/")
        while len(site.log) < 5 and visitor.is_alive():
            time.sleep(0.002)
        os.kill(visitor.pid, signal.SIGINT)
        assert processes.ended(visitor, timeout=60) == 0
        with open_archive(tmp_path / "data", readonly=True) as archive:
            row = archive.conn.execute("SELECT status, finished_at FROM crawls").fetchone()
            assert row["status"] == "stopped"
            assert row["finished_at"]
        assert site.visit(tmp_path / "data") == 0
        assert site.visit(tmp_path / "calm") == 0
    assert contents(tmp_path / "data")["articles"] == contents(tmp_path / "calm")["articles"]
