"""Days in the life of a sample portal, each with a real crawl in a process of its own, at that day's clock."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from archive.store import Archive, open_archive
from crawler.portals import PORTALS
from crawler.urls import article_key
from tests.demo.script import Script

from . import processes

#: What the script's truths and the archive's revisions are compared by.
TOLD = ("title", "published_at", "category", "author", "source", "lead", "text")


@dataclass(slots=True)
class Visits:
    """Runs of ``doingoai crawl`` over one portal of a script, one a day; ``runs`` are their reports by day."""

    script: Script
    portal: str
    directory: Path
    runs: dict[int, dict[str, Any]] = field(default_factory=dict)
    codes: dict[int, int] = field(default_factory=dict)

    def settle(self, *, at_least_every: float) -> None:
        """Let the archivist say that every article is looked at at least every so many days."""
        self.directory.mkdir(parents=True, exist_ok=True)
        told = f"[crawl]\nrevisit_max_days = {at_least_every}\n"
        (self.directory / "doingoai.toml").write_text(told, encoding="utf-8")

    def clock(self, day: int) -> datetime:
        """The moment of the run of *day*: an hour after what happens on it."""
        return self.script.start + timedelta(days=day, hours=1)

    def crawl(self, day: int) -> dict[str, Any]:
        """Let everything happen up to *day*, then crawl."""
        self.script.advance(day)
        command = ["--archive", str(self.directory), "crawl", self.portal, "--delay", "0", "--no-media", "--json"]
        command += ["--base-url", self.script.portals.base_urls[self.portal]]
        said, complained = (self.directory.with_name(name) for name in ("said", "complained"))
        clock = {"DOINGOAI_NOW": self.clock(day).isoformat()}
        code = processes.ended(processes.started(processes.command, command, clock, said, complained), timeout=300)
        assert code in (0, 3), complained.read_text(encoding="utf-8")
        [report] = json.loads(said.read_text(encoding="utf-8"))["crawls"]
        self.runs[day], self.codes[day] = report, code
        return dict(report)

    def crawl_days(self, days: Iterable[int]) -> None:
        """Crawl once on each of *days*."""
        for day in days:
            self.crawl(day)

    def expected_history(self) -> dict[str, list[tuple[Any, ...]]]:
        """What the script says each article said, in order, by the key of its last address."""
        told = self.script.revisions(self.portal)
        return {self.key(url): [_truth(one) for one in said] for url, said in told.items()}

    def recorded_history(self) -> dict[str, list[tuple[Any, ...]]]:
        """What the archive says each article said, in order, by the key of its last address."""
        with open_archive(self.directory, readonly=True) as archive:
            return {
                self.key(url): [_recorded(row) for row in archive.revisions(number) if row["kind"] != "reading"]
                for url, number in _articles(archive)
            }

    def expected_states(self) -> dict[str, str]:
        """What the script says became of each article; it knows ``live`` and ``gone``, and what was moved."""
        moved = [one["after"]["url"] for one in self.script.happened if one["kind"] == "move"]
        told = self.script.states(self.portal)
        return {self.key(url): "moved" if url in moved and state == "live" else state for url, state in told.items()}

    def states(self) -> dict[str, str]:
        """The state of each article, by the key of its last address."""
        return {self.key(row["url"]): row["state"] for row in self.ask("SELECT url, state FROM articles")}

    def key(self, url: str) -> str:
        """What names the article at *url*, whatever session or place in a list its address carries."""
        return article_key(url, PORTALS[self.portal])

    def ask(self, sql: str, *values: Any) -> list[Any]:
        """Ask the archive in SQL."""
        with open_archive(self.directory, readonly=True) as archive:
            return archive.conn.execute(sql, values).fetchall()


def _articles(archive: Archive) -> list[tuple[str, int]]:
    return [(row["url"], row["id"]) for row in archive.conn.execute("SELECT url, id FROM articles ORDER BY url")]


def _truth(said: dict[str, Any]) -> tuple[Any, ...]:
    captions = tuple(image["caption"] for image in said["images"])
    return (*(said[name] for name in TOLD), captions, tuple(item["title"] for item in said["attachments"]))


def _recorded(row: Any) -> tuple[Any, ...]:
    captions = tuple(image["caption"] for image in json.loads(row["images"]))
    titles = tuple(item["title"] for item in json.loads(row["attachments"]))
    return (*(row[name] for name in TOLD), captions, titles)
