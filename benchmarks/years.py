"""An archive after years of scheduled crawls: made by the crawl's own steps, with the clock moved and no network.

    python benchmarks/years.py DIR [--years 10] [--runs-a-day 2] [--articles 6700] [--keep 1,3]

Three portals of ARTICLES each in the end (four in ten stood there on the first day), two runs a day, a full one each
year. Editors correct, articles vanish, portals are redesigned (years 4 and 7), go down for days, the reader gets better
(years 2, 5 and 8). Every row and record is written by the code that a crawl goes through (``PortalRun``, ``steps``,
``close_run``); only sending and waiting are left out, disks are not waited for, and of pages that differ in their
counter alone one is read. Prints a line a quarter; ``--keep 1,3`` copies the archive as it is after those years beside
DIR.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import re
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qs, urlsplit

from archive.models import Outcome, Page
from archive.store import open_archive
from benchmarks.generated_archive import article as generated
from crawler.interpreting import Interpretation, interpret
from crawler.navigation.links import Sight, look
from crawler.navigation.scope import Scope
from crawler.options import portal_options
from crawler.portals import PORTALS
from crawler.reading.version import extractor
from crawler.spiders import steps
from crawler.spiders.errand import Errand
from crawler.spiders.portal_run import Orders, PortalRun
from crawler.spiders.store import Store, open_store
from crawler.spiders.verdict import close_run

FIRST = datetime(2027, 1, 1, 2, 30, tzinfo=UTC)
SECTIONS, PER_PAGE, OLDER_YEARS, STOOD = 2, 20, 8, 0.4
REDESIGNS, READERS = (4, 7), (2, 5, 8)
MOST_KNOWN = 40_000
COUNTER = re.compile(rb"truy c\xe1\xba\xadp \d+")
take_links = steps._take_links
HOME = {"lai_chau": "/", "dien_bien": "/", "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/"}


class Portal:
    """What a portal shows at ``now``; everything about article N follows from N."""

    def __init__(self, name: str, articles: int, years: float) -> None:
        self.name, self.home = name, PORTALS[name].home_url
        self.root = self.home.removesuffix(HOME[name])
        self.total, self.years, self.stood = articles, years, int(articles * STOOD)
        self.now, self.visits, self.down = FIRST, 100_000, False
        self.scope = QuickScope(PORTALS[name], None)
        self.scope.said = {}

    def date(self, number: int) -> datetime:
        if number <= self.stood:
            return FIRST - timedelta(days=OLDER_YEARS * 365 * (self.stood - number + 1) / self.stood)
        return FIRST + timedelta(days=365 * self.years * (number - self.stood) / (self.total - self.stood + 1))

    @property
    def newest(self) -> int:
        """The number of the newest article there is now."""
        passed = (self.now - FIRST) / timedelta(days=365 * self.years)
        return min(self.total, self.stood + int(passed * (self.total - self.stood + 1)))

    def gone(self, number: int) -> bool:
        """One in forty vanishes two years after it appeared, or after the first day."""
        return number % 40 == 7 and self.now > max(FIRST, self.date(number)) + timedelta(days=730)

    def corrected(self, number: int) -> int:
        """How often editors have corrected it: one in twelve on its second day, one in sixty after a year too."""
        age = self.now - self.date(number)
        return (number % 12 == 5 and age > timedelta(days=1)) + (number % 60 == 9 and age > timedelta(days=400))

    @property
    def design(self) -> int:
        """How many redesigns there were."""
        return sum(self.now > FIRST + timedelta(days=365 * year) for year in REDESIGNS)

    def section(self, section: int) -> list[int]:
        return [n for n in range(self.newest, 0, -1) if n % SECTIONS == section and not self.gone(n)]

    def path(self, number: int) -> str:
        if self.name == "dien_bien_stttt":
            return f"{HOME[self.name]}muc-{number % SECTIONS}/{_slug(self.name, number)}-{number}.html"
        return f"/TinTuc/View/{_slug(self.name, number)}-{number}"

    def list_path(self, section: int, page: int) -> str:
        if self.name == "dien_bien_stttt":
            return f"{HOME[self.name]}muc-{section}/" + (f"page-{page}/" if page > 1 else "")
        return f"/DanhSach/{section}" + (f"?page={page}" if page > 1 else "")

    def answer(self, url: str) -> tuple[int, str, str]:
        """Return status, type and text of the page at *url*."""
        parts = urlsplit(url)
        self.visits += 1
        if self.down:
            return 503, "text/html", "<h1>503</h1>"
        found = self._special(parts.path) or self._page(parts.path, parse_qs(parts.query))
        return found or (404, "text/html", "<h1>Không tìm thấy trang</h1>")

    def _special(self, path: str) -> tuple[int, str, str] | None:
        if path == "/robots.txt":
            return 200, "text/plain", "User-agent: *\nDisallow: /admin/\n"
        if path.endswith(".xml"):
            places = "".join(f"<url><loc>{self.root}{self.path(n)}</loc></url>" for n in self._latest(60))
            head = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
            return 200, "application/xml", f"{head}{places}</urlset>"
        if "/rss/" in path:
            items = "".join(
                f"<item><title>{_title(self.name, n)}</title><link>{self.root}{self.path(n)}</link>"
                f"<pubDate>{format_datetime(self.date(n))}</pubDate></item>"
                for n in self._latest(20)
            )
            return 200, "application/rss+xml", f'<rss version="2.0"><channel><title>Tin</title>{items}</channel></rss>'
        return None

    def _latest(self, count: int) -> list[int]:
        return [n for n in range(self.newest, max(0, self.newest - count), -1) if not self.gone(n)]

    def _page(self, path: str, query: dict[str, list[str]]) -> tuple[int, str, str] | None:
        if path == HOME[self.name]:
            shown = f"<h2>Tin mới</h2><ul>{self._entries(self._latest(10))}</ul>"
            return 200, "text/html; charset=utf-8", self._shell("Thông tin đối ngoại", shown)
        if found := re.search(r"/(?:DanhSach/|muc-)(\d)(?:/page-(\d+))?/?$", path):
            page = int(query.get("page", [found[2] or "1"])[0])
            return 200, "text/html; charset=utf-8", self._list(int(found[1]), page)
        number = int(found[1]) if (found := re.search(r"-(\d+)(?:\.html)?$", path)) else 0
        if not 0 < number <= self.newest or self.gone(number) or path != self.path(number):
            return None
        return 200, "text/html; charset=utf-8", self._article(number)

    def _entries(self, numbers: list[int]) -> str:
        return "".join(
            f'<li><a href="{self.path(n)}">{_title(self.name, n)}</a> <span>{self.date(n):%d/%m/%Y}</span></li>'
            for n in numbers
        )

    def _shell(self, title: str, content: str) -> str:
        menu = "".join(f'<a href="{self.list_path(n, 1)}">Chuyên mục {n}</a> ' for n in range(SECTIONS))
        side = f"<h3>HỆ THỐNG VĂN BẢN</h3><p>{'Văn bản chỉ đạo điều hành của tỉnh. ' * 40}</p>"
        dressed = f'<div class="khung-{self.design}"><div>{content}</div></div>'
        if self.design:
            side = (
                f"<section><h4>THÔNG BÁO LẦN {self.design}</h4><p>Giao diện thứ {self.design + 1}</p></section>{side}"
            )
        return (
            f"<!DOCTYPE html><html><head><title>{title}</title></head><body><div>{menu}</div>{dressed}{side}"
            f"<p>Số lượt truy cập {self.visits}</p></body></html>"
        )

    def _list(self, section: int, page: int) -> str:
        numbers = self.section(section)
        last = max(1, -(-len(numbers) // PER_PAGE))
        near = [n for n in range(max(1, page - 3), min(last, page + 3) + 1) if n != page]
        links = " ".join(f'<a href="{self.list_path(section, n)}">{n}</a>' for n in near)
        shown = self._entries(numbers[(page - 1) * PER_PAGE : page * PER_PAGE])
        return self._shell(f"Chuyên mục {section}", f"<h2>Chuyên mục {section}</h2><ul>{shown}</ul><div>{links}</div>")

    def _article(self, number: int) -> str:
        title, (lead, *body) = _title(self.name, number), _paragraphs(self.name, number)
        body += [
            f"Đính chính lần {n + 1}: số liệu của bài {number} đã được cập nhật." for n in range(self.corrected(number))
        ]
        return self._shell(
            title, _DRESS[self.name](title, self.date(number), lead, "".join(f"<p>{p}</p>" for p in body))
        )


def _half(when: datetime, order: str, halves: tuple[str, str]) -> str:
    local = when + timedelta(hours=7)
    day = f"{local.month}/{local.day}" if order == "month" else f"{local.day}/{local.month}"
    return f"{day}/{local.year} {local.hour % 12 or 12}:{local:%M:%S} {halves[local.hour >= 12]}"


def _lai_chau(title: str, when: datetime, lead: str, body: str) -> str:
    date = _half(when, "day", ("SA", "CH"))
    return f"<h1>{title}</h1><div>(Ngày đăng :{date})</div><div><p><b>{lead}</b></p>{body}</div><p>Tin liên quan</p>"


def _dien_bien(title: str, when: datetime, lead: str, body: str) -> str:
    date = _half(when, "month", ("AM", "PM"))
    return f"<h1>{title}</h1><div>Thời gian đăng: {date}</div><div><p>{lead}</p>{body}<p>Tin, ảnh: Minh Thùy</p></div>"


def _nukeviet(title: str, when: datetime, lead: str, body: str) -> str:
    days = ("hai", "ba", "tư", "năm", "sáu", "bảy")
    local = when + timedelta(hours=7)
    day = "Chủ nhật" if local.weekday() == 6 else f"Thứ {days[local.weekday()]}"
    return (
        f'<h1 class="title">{title}</h1><span class="h5">{day} - {local:%d/%m/%Y %H:%M}</span>'
        f'<div class="hometext">{lead}</div><div id="news-bodyhtml">{body}</div>'
        '<p class="h5 text-right"><strong>Tác giả:</strong> Minh Thùy</p>'
    )


_DRESS: dict[str, Callable[[str, datetime, str, str], str]] = {
    "lai_chau": _lai_chau,
    "dien_bien": _dien_bien,
    "dien_bien_stttt": _nukeviet,
}


@cache
def _title(portal: str, number: int) -> str:
    return str(generated(number, seed=_seed(portal))["title"])


@cache
def _slug(portal: str, number: int) -> str:
    words = re.findall(r"[a-z]+", str(generated(number, seed=_seed(portal))["title"]).lower())
    return "-".join(words[:12]) or "tin"


@cache
def _paragraphs(portal: str, number: int) -> list[str]:
    return str(generated(number, seed=_seed(portal))["text"]).split("\n\n")


def _seed(portal: str) -> int:
    return 1 + list(HOME).index(portal)


class Reader:
    """Reads a page once for all its captures that differ in the counter alone, and takes its links once."""

    def __init__(self) -> None:
        self.known: dict[bytes, Interpretation] = {}
        self.harvested: dict[int, Any] = {}
        self.looked: set[bytes] = set()
        self.plain = b""

    def interpret(self, page: Page, portal: Any, *, expected: str | None = None) -> Interpretation:
        """Do what ``interpret`` does."""
        plain = hashlib.blake2b(COUNTER.sub(b"", page.body) + f"{page.url} {page.status} {expected}".encode()).digest()
        if plain not in self.known:
            if len(self.known) > MOST_KNOWN:
                self.known.clear()
                self.harvested.clear()
                self.looked.clear()
            self.known[plain] = interpret(page, portal, expected=expected)
        self.plain = plain
        return replace(self.known[plain], page=page)

    def look(self, page: Page) -> Any:
        """Do what ``look`` does for the page that was just read, the first time; then there is nothing to take."""
        if self.plain in self.looked:
            return Sight(page.url, None, ())
        self.looked.add(self.plain)
        return look(page)

    def take_links(self, run: PortalRun, errand: Errand, sight: Any, outcome: Outcome) -> Any:
        """Do what ``_take_links`` does, of an article the first time."""
        if outcome.kind == "unchanged" and errand.kind == "article":
            if errand.id in self.harvested:
                return self.harvested[errand.id]
            self.harvested[errand.id] = take_links(run, errand, sight, outcome)
            return self.harvested[errand.id]
        return take_links(run, errand, sight, outcome)


class QuickScope(Scope):
    """Remembers what it said of an address, which follows from the address while no noise is known."""

    said: dict[tuple[str, str, bool], str | None]

    def key(self, url: str, *, list_state: bool = False) -> str:
        """See :class:`Scope`."""
        place = ("key", url, list_state)
        if self.noise or place not in self.said:
            self.said[place] = super().key(url, list_state=list_state)
        return str(self.said[place])

    def refusal(self, url: str, *, media: bool = False) -> str | None:
        """See :class:`Scope`."""
        place = ("refusal", url, media)
        if place not in self.said:
            self.said[place] = super().refusal(url, media=media)
        return self.said[place]


def visit(store: Store, portal: Portal, moment: datetime, *, full: bool, quick: bool = True) -> int:
    """Let one run over *portal* take place; returns how many exchanges it had."""
    clock = _Clock(moment)
    portal.now = moment
    if quick:
        store.archive.conn.execute("PRAGMA synchronous = OFF")
    options = portal_options(store.archive.directory, portal.name)
    run = PortalRun(store.archive, store.warc, portal.scope, options, Orders(full=full, media=False, now=clock))
    run.begin()
    run.keep_exchange(_ask(portal, run, f"{portal.root}/robots.txt"), robots=True)
    asked = 1
    while (errand := run.next_errand()) is not None:
        onward: Any = errand
        while isinstance(onward, Errand):
            clock.tick()
            asked += 1
            kept = run.keep_exchange(_ask(portal, run, onward.url), errand=onward)
            onward = steps.receive(run, onward, kept)
    close_run(run, "finished")
    if run.fatal:
        raise run.fatal
    return asked


class _Clock:
    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def tick(self) -> None:
        """A request a second."""
        self.moment += timedelta(seconds=1)


def _ask(portal: Portal, run: PortalRun, url: str) -> Page:
    status, mime, text = portal.answer(url)
    headers = (("Content-Type", mime), ("Server", "Microsoft-IIS/8.5"))
    sent = (("User-Agent", "doingoai/1 (+luutru@example.vn)"), ("Accept-Language", "vi,en;q=0.5"))
    return Page(url, text.encode(), run.orders.now(), status, headers, run.source, request_headers=sent)


def live(folder: Path, portals: list[Portal], years: float, runs_a_day: int, keep: set[int]) -> None:
    """Let the years pass."""
    chance, began, asked = random.Random(7), time.perf_counter(), 0
    down: dict[str, float] = {}
    for turn in range(int(365 * years * runs_a_day)):
        days = turn / runs_a_day
        version = f"1+{sum(days >= 365 * year for year in READERS)}{extractor()[-7:]}"
        moment = FIRST + timedelta(days=days, minutes=chance.randrange(15))
        last = turn == int(365 * years * runs_a_day) - 1
        reader = extractor() if last else version
        with patch("crawler.ingest.extractor", lambda reader=reader: reader), _opened(folder, moment) as store:
            for portal in portals:
                if chance.random() < 0.0015:
                    down[portal.name] = days + chance.choice((0.5, 2, 5))
                portal.down = down.get(portal.name, -1) > days
                full = turn > 0 and turn % (365 * runs_a_day) == 200
                asked += visit(store, portal, moment, full=full)
        if turn % (91 * runs_a_day) == 0 or last:
            spent = time.perf_counter() - began
            print(f"day {days:6.0f}: {asked} exchanges, {spent:.0f} s, {_size(folder) / 1e6:.0f} MB", flush=True)
        if (turn + 1) % (365 * runs_a_day) == 0 and (year := (turn + 1) // (365 * runs_a_day)) in keep:
            shutil.copytree(folder, folder.with_name(f"{folder.name}-{year}"))


def again(folder: Path, articles: int, years: float) -> None:
    """Let one run more take place half a day later, at the disk's pace and with nothing remembered."""
    with open_archive(folder, readonly=True) as archive:
        last = datetime.fromisoformat(archive.conn.execute("SELECT max(started_at) FROM crawls").fetchone()[0])
        names = [row["name"] for row in archive.portals()]
    with _opened(folder, last + timedelta(hours=12)) as store:
        for name in names:
            portal = Portal(name, articles, years)
            print(visit(store, portal, last + timedelta(hours=12), full=False, quick=False), "exchanges", name)


def _opened(folder: Path, moment: datetime) -> Any:
    return open_store(folder, "doingoai crawl", "doingoai/1", "luutru@example.vn", lambda: moment)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> None:
    """Make the archive."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--years", type=float, default=10)
    parser.add_argument("--runs-a-day", type=int, default=2)
    parser.add_argument("--articles", type=int, default=6700, help="of each portal in the end (default: 6700)")
    parser.add_argument("--portals", default=",".join(HOME), help="default: all three")
    parser.add_argument("--keep", default="", help="years after which the archive is copied, as 1,3")
    parser.add_argument("--again", action="store_true", help="one run more over the archive in DIR, at its own pace")
    asked = parser.parse_args()
    if asked.again:
        again(asked.folder, asked.articles, asked.years)
        return
    portals = [Portal(name, asked.articles, asked.years) for name in asked.portals.split(",")]
    reader, keep = Reader(), {int(year) for year in asked.keep.split(",") if year}
    with (
        patch.object(steps, "interpret", reader.interpret),
        patch.object(steps, "look", reader.look),
        patch.object(steps, "_take_links", reader.take_links),
        patch.object(os, "fsync", lambda _: None),
    ):
        live(asked.folder, portals, asked.years, asked.runs_a_day, keep)


if __name__ == "__main__":
    main()
