"""Answers that break off, lie about themselves or carry odd headers: nothing half is published, nothing whole is lost."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from archive.store import open_archive
from crawler.rebuilding import rebuild

from .site import Answer, NewsSite, article_page, list_page, text_of, title_of

COOKIE = "ten=đối ngoại".encode().decode("latin-1")


def zipped(number: int) -> bytes:
    return gzip.compress(article_page(number).encode())


def test_half_of_a_compressed_page_is_no_article(crawl, rows):
    def fault(ask):
        if ask.path == "/tin/3":
            body = zipped(3)
            return Answer(body[: len(body) // 2], headers={"Content-Encoding": "gzip"})
        return None

    with NewsSite(articles=6) as site:
        site.fault = fault
        crawl(site)
        assert rows("SELECT count(*) FROM articles") == [(5,)]
        assert rows("SELECT reason FROM failures WHERE resolved_at IS NULL") == [("truncated-answer",)]


def test_a_compressed_page_that_broke_off_once_is_asked_for_again(crawl, rows):
    asked = []

    def fault(ask):
        if ask.path == "/tin/3" and not asked:
            asked.append(ask)
            return Answer(zipped(3)[:300], headers={"Content-Encoding": "gzip"})
        return None

    with NewsSite(articles=6) as site:
        site.fault = fault
        assert crawl(site).articles_new == 6
    assert all(line in rows("SELECT text FROM articles WHERE url LIKE '%/tin/3'")[0][0] for line in text_of(3))


class Cut(NewsSite):
    """Breaks off once, in the middle of the page at ``cut``, and says that this is all."""

    cut = ""

    def respond(self, ask):
        answer = super().respond(ask)
        if ask.path != self.cut:
            return answer
        self.cut = ""
        return Answer(str(answer.body)[: len(str(answer.body)) // 2])


@pytest.mark.parametrize("path", ["/tin/3", "/tin-tuc"])
def test_a_page_that_breaks_off_without_a_sign_is_asked_for_again(crawl, rows, tmp_path, path):
    """Half an article would be a revision, half a list has no further pages."""
    with Cut(articles=12, per_page=4) as site:
        crawl(site)
        site.numbers = list(range(20, 0, -1))
        site.cut = path
        assert crawl(site, full=True).healthy
        assert site.cut == ""
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(20, 1)]
    rebuild(tmp_path / "data", tmp_path / "again")
    with open_archive(tmp_path / "again", readonly=True) as archive:
        assert archive.conn.execute("SELECT max(revision_count) FROM articles").fetchone()[0] == 1


def test_a_portal_that_never_closes_its_pages_is_not_asked_twice_for_each(crawl):
    class Open(NewsSite):
        def respond(self, ask):
            answer = super().respond(ask)
            body = str(answer.body).replace("</body>", "").replace("</html>", "")
            return Answer(body, answer.status, answer.headers)

    with Open(articles=12, per_page=4) as site:
        assert crawl(site).articles_new == 12
        assert sum(count - 1 for count in site.asked().values()) == 3


class Cutting(NewsSite):
    """Leaves the last third of its pages away, and says that this is all, while it is ``cutting``."""

    cutting = False

    def respond(self, ask):
        answer = super().respond(ask)
        body = str(answer.body)
        return Answer(body[: len(body) * 2 // 3], answer.status, answer.headers) if self.cutting else answer


@pytest.fixture
def on_day(crawl):
    start = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
    return lambda site, day, **options: crawl(site, now=lambda: start + timedelta(days=day), **options)


def test_a_portal_that_cuts_all_its_pages_for_a_day_has_changed_none(on_day, rows, tmp_path):
    with Cutting(articles=12, per_page=4) as site:
        assert on_day(site, 0).healthy
        site.cutting, site.numbers = True, list(range(20, 0, -1))
        report = on_day(site, 1, full=True)
        assert not report.healthy, "nothing could be read"
        assert (report.articles_new, report.articles_changed) == (0, 0)
        site.cutting = False
        assert on_day(site, 2).healthy
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(20, 1)]
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]
    assert rows("SELECT count(*) FROM review") == [(0,)]
    rebuild(tmp_path / "data", tmp_path / "again")
    with open_archive(tmp_path / "again", readonly=True) as archive:
        assert archive.conn.execute("SELECT max(revision_count) FROM articles").fetchone()[0] == 1


def test_a_portal_that_closes_its_pages_no_more_is_read_from_the_third_run_on(on_day, rows):
    class Opened(NewsSite):
        opened = False

        def respond(self, ask):
            answer = super().respond(ask)
            body = str(answer.body)
            return Answer(body.replace("</body>", "").replace("</html>", "") if self.opened else body, answer.status)

    with Opened(articles=4, per_page=4) as site:
        healthy = [on_day(site, 0).healthy]
        site.opened, site.numbers = True, list(range(8, 0, -1))
        healthy += [on_day(site, day).healthy for day in (1, 2, 3, 4)]
    assert healthy == [True, False, False, True, True]
    assert rows("SELECT count(*), max(revision_count) FROM articles") == [(8, 1)]


def test_pages_that_all_announce_more_than_they_send_are_whole_where_they_end(crawl, rows):
    class Boasting(NewsSite):
        def respond(self, ask):
            answer = super().respond(ask)
            body = str(answer.body) if ask.path != "/tin/3" else str(answer.body)[: len(str(answer.body)) // 2]
            told = (
                {"Content-Length": str(len(body.encode()) + 17), "Connection": "close"}
                if ask.path != "/robots.txt"
                else {}
            )
            return Answer(body, answer.status, {**answer.headers, **told})

    with Boasting(articles=8, per_page=4) as site:
        assert crawl(site).articles_new == 7
    assert rows("SELECT url LIKE '%/tin/3', reason FROM failures") == [(1, "truncated-answer")], "half of it came"


def test_a_compressed_page_without_its_check_sum_is_whole(crawl):
    def fault(ask):
        return Answer(zipped(3)[:-8], headers={"Content-Encoding": "gzip"}) if ask.path == "/tin/3" else None

    with NewsSite(articles=6) as site:
        site.fault = fault
        assert crawl(site).articles_new == 6


def test_a_page_that_only_says_it_is_compressed_is_named_so(crawl, rows):
    def fault(ask):
        return Answer(article_page(3), headers={"Content-Encoding": "gzip"}) if ask.path == "/tin/3" else None

    with NewsSite(articles=6) as site:
        site.fault = fault
        assert crawl(site).articles_new == 5
    assert rows("SELECT reason FROM failures WHERE resolved_at IS NULL") == [("broken-encoding",)]


def test_a_cookie_in_vietnamese_goes_back_as_it_came(crawl):
    def fault(ask):
        return Answer(article_page(6), headers={"Set-Cookie": f"{COOKIE}; path=/"}) if ask.path == "/tin/6" else None

    with NewsSite(articles=6) as site:
        site.fault = fault
        report = crawl(site)
        cookies = {ask.headers["Cookie"] for ask in site.log if "Cookie" in ask.headers}
    assert report.articles_new == 6, report.reason
    assert cookies == {COOKIE}


class Resetting:
    """A server of one page that resets the first connection behind the headers, then answers whole."""

    def __init__(self, body: bytes) -> None:
        self.body, self.asked = body, 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            request = connection.recv(65536)
            if b"robots.txt" in request:
                connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                connection.close()
                continue
            self.asked += 1
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
            half = len(self.body) // 2 if self.asked == 1 else len(self.body)
            connection.sendall(head % len(self.body) + self.body[:half])
            if self.asked == 1:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()


def test_a_connection_reset_in_the_middle_is_tried_again(crawl, rows):
    server = Resetting(list_page([3, 2, 1]).encode())
    try:
        crawl(server.url + "/", limit=1)
    finally:
        server.close()
    assert server.asked == 2
    assert rows("SELECT count(*) FROM failures") == [(0,)]


def sitemap(site: NewsSite) -> bytes:
    places = "".join(f"<url><loc>{site.url}/tin/{number}</loc></url>" for number in (1, 2, 3))
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'.encode()


def plain_sitemap(site: NewsSite) -> bytes:
    return "\n".join(f"{site.url}/tin/{number}" for number in (1, 2, 3)).encode()


@pytest.mark.parametrize(
    ("write", "name", "mime"),
    [
        (lambda site: gzip.compress(sitemap(site)), "sitemap.xml.gz", "application/x-gzip"),
        (lambda site: gzip.compress(sitemap(site)), "sitemap.xml.gz", "application/octet-stream"),
        (plain_sitemap, "sitemap.txt", "text/plain"),
    ],
)
def test_sitemaps_are_read_in_every_wrapping(crawl, rows, write, name, mime):
    class Mapped(NewsSite):
        @property
        def shown(self) -> list[int]:
            return [6, 5, 4]

        def respond(self, ask):
            if ask.path == f"/{name}":
                return Answer(write(self), headers={"Content-Type": mime})
            if ask.path in ("/tin/1", "/tin/2", "/tin/3"):
                return Answer(article_page(int(ask.path[-1])))
            return super().respond(ask)

    with Mapped() as site:
        site.robots = f"User-agent: *\nDisallow:\nSitemap: {site.url}/{name}\n"
        crawl(site)
    assert sorted(row[0] for row in rows("SELECT title FROM articles")) == sorted(title_of(n) for n in range(1, 7))


def test_robots_behind_a_byte_order_mark_are_obeyed(crawl):
    with NewsSite(articles=6) as site:
        site.robots = "\ufeffUser-agent: *\nDisallow: /tin/3\n"
        assert crawl(site).articles_new == 5
        assert "/tin/3" not in site.asked()


def test_an_answer_that_takes_for_ever_is_waited_for_once_a_run(crawl, rows, monkeypatch):
    monkeypatch.setattr("crawler.downloading.handler.WHOLE_ANSWER", 1.0)

    def fault(ask):
        if ask.path == "/tin/3":
            time.sleep(2.5)

    with NewsSite(articles=6) as site:
        site.fault = fault
        assert crawl(site).articles_new == 5
        assert site.asked()["/tin/3"] == 1
    assert rows("SELECT reason FROM failures WHERE resolved_at IS NULL") == [("timeout",)]
