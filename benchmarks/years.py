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
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from archive.models import Outcome, Page
from archive.store import open_archive
from benchmarks.years_portal import FIRST, HOME, Portal
from crawler.interpreting import Interpretation, interpret
from crawler.navigation.links import Sight, look
from crawler.options import portal_options
from crawler.reading.version import extractor
from crawler.spiders import steps
from crawler.spiders.errand import Errand
from crawler.spiders.portal_run import Orders, PortalRun
from crawler.spiders.store import Store, open_store
from crawler.spiders.verdict import close_run

READERS = (2, 5, 8)
MOST_KNOWN = 40_000
COUNTER = re.compile(rb"truy c\xe1\xba\xadp \d+")
take_links = steps._take_links


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
