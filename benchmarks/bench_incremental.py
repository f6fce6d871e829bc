"""What a scheduled run over an unchanged portal costs: requests as a part of the first crawl's.

A generated portal on loopback (5,000 articles of twelve years in ten sections, lists of twenty, a counter on every
page) is crawled on three days in a row, and then with one new and one edited article. Prints one line a run and fails
when a run over the unchanged portal takes more than 2 % of the first one's requests plus the revisits that are due.

    python benchmarks/bench_incremental.py [ARTICLES]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from itertools import count
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from archive.store import open_archive
from crawler.run import CrawlReport, run_crawl
from tests.loopback import Loopback, Quiet

SECTIONS, PER_PAGE, YEARS = 10, 20, 12
TODAY = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
MOST = 0.02
PLACES = ("Mường Tè", "Sìn Hồ", "Phong Thổ", "Tam Đường", "Nậm Pồ", "Mường Nhé", "Tủa Chùa", "Tuần Giáo")


class Portal:
    """Articles by number, newest first; ``edited`` holds those that an editor has changed."""

    def __init__(self, articles: int) -> None:
        self.total = self.articles = articles
        self.edited: set[int] = set()
        self.visits = count(1)
        self.requests = 0

    def date(self, number: int) -> datetime:
        return TODAY - timedelta(days=YEARS * 365 * (self.total - number) / self.total, hours=3)

    def title(self, number: int) -> str:
        return f"Đoàn công tác số {number} thăm và làm việc tại huyện {PLACES[number % len(PLACES)]}"

    def section(self, section: int) -> list[int]:
        return [number for number in range(self.articles, 0, -1) if number % SECTIONS == section]

    def entries(self, numbers: list[int]) -> str:
        return "".join(
            f'<li><a href="/TinTuc/View/{n}">{self.title(n)}</a> <span>{self.date(n):%d/%m/%Y}</span></li>'
            for n in numbers
        )

    def shell(self, title: str, content: str) -> str:
        menu = "".join(f'<a href="/DanhSach/{n}">Chuyên mục {n}</a> ' for n in range(SECTIONS))
        return (
            f"<!DOCTYPE html><html><head><title>{title}</title></head><body><div>{menu}</div>{content}"
            f"<h3>HỆ THỐNG VĂN BẢN</h3><p>Số lượt truy cập {next(self.visits)}</p></body></html>"
        )

    def page(self, path: str, query: dict[str, list[str]]) -> str | None:
        head, _, name = path.rpartition("/")
        if path == "/":
            newest = list(range(self.articles, self.articles - 10, -1))
            return self.shell("Thông tin đối ngoại", f"<h2>Tin mới</h2><ul>{self.entries(newest)}</ul>")
        if head == "/DanhSach" and name.isdigit():
            return self.list(int(name), int(query.get("page", ["1"])[0]))
        return self.article(int(name)) if head == "/TinTuc/View" and name.isdigit() else None

    def list(self, section: int, page: int) -> str:
        numbers = self.section(section)
        last = -(-len(numbers) // PER_PAGE)
        links = [f'<a href="?page={n}">{n}</a>' for n in range(max(1, page - 3), min(last, page + 3) + 1) if n != page]
        shown = self.entries(numbers[(page - 1) * PER_PAGE : page * PER_PAGE])
        return self.shell(f"Chuyên mục {section}", f"<h2>Chuyên mục {section}</h2><ul>{shown}</ul>{' '.join(links)}")

    def article(self, number: int) -> str:
        when, place = self.date(number), PLACES[number % len(PLACES)]
        added = (
            f"<p>Bổ sung cho bài số {number}: hai bên thống nhất lịch làm việc.</p>" if number in self.edited else ""
        )
        text = "".join(
            f"<p>Đoạn {part} của bài số {number}: hai bên nhất trí tăng cường trao đổi đoàn tại huyện {place}.</p>"
            for part in range(1, 5)
        )
        half = f"{when.month}/{when.day}/{when.year} {when.hour % 12 or 12}:{when:%M:%S} {when:%p}"
        head = f"<h1>{self.title(number)}</h1><div>Thời gian đăng: {half}</div>"
        return self.shell(self.title(number), f"{head}<div>{text}{added}<p>Tin, ảnh: Minh Thùy</p></div>")


def handler(portal: Portal) -> type[BaseHTTPRequestHandler]:
    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            portal.requests += 1
            parts = urlsplit(self.path)
            text = portal.page(parts.path, parse_qs(parts.query))
            body = (text or "<h1>404</h1>").encode()
            self.send_response(200 if text else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler


def crawl(directory: Path, url: str, day: float) -> CrawlReport:
    moment = TODAY + timedelta(days=day)
    return run_crawl(directory, ["dien_bien"], base_url=url, delay=0, media=False, now=lambda: moment)[0]


def due(directory: Path, day: float) -> int:
    """Articles whose own schedule brings them into the run of *day*, with what it looks ahead."""
    from crawler.frontier import EACH_ROUND

    until = (TODAY + timedelta(days=day) + EACH_ROUND).strftime("%Y-%m-%dT%H:%M:%SZ")
    with open_archive(directory, readonly=True) as archive:
        row = archive.conn.execute("SELECT count(*) FROM frontier WHERE kind = 'article' AND due_at <= ?", (until,))
        return int(row.fetchone()[0])


def visit(portal: Portal, directory: Path, url: str, day: int, first: int) -> tuple[int, float]:
    """Crawl once and say what it cost; returns the requests, and their part of *first* without due revisits."""
    expected, before, began = (due(directory, day) if day else 0), portal.requests, time.perf_counter()
    report = crawl(directory, url, day)
    asked, seconds = portal.requests - before, time.perf_counter() - began
    of = asked / (first or asked)
    print(
        f"day {day}: {asked} requests ({of:.2%} of the first crawl, {expected} of them due revisits), "
        f"{report.articles_new} new, {report.articles_changed} changed, {seconds:.1f} s, "
        f"{'healthy' if report.healthy else report.reason}",
        flush=True,
    )
    return asked, (asked - expected) / (first or asked)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, nargs="?", default=5000, metavar="ARTICLES", help="default: 5000")
    portal = Portal(parser.parse_args().articles)
    with Loopback(handler(portal)) as server, tempfile.TemporaryDirectory() as folder:
        url = f"{server.url}/"
        first, _ = visit(portal, Path(folder), url, 0, 0)
        worst = max(visit(portal, Path(folder), url, day, first)[1] for day in (1, 2))
        portal.edited.add(portal.articles)
        portal.articles += 1
        visit(portal, Path(folder), url, 3, first)
    print(f"unchanged portal of {portal.total} articles: at most {worst:.2%} beside due revisits (bound {MOST:.0%})")
    return 0 if worst < MOST else 1


if __name__ == "__main__":
    sys.exit(main())
