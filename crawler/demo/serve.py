"""Three sample portals on loopback: for a first look (``python -m crawler.demo.serve``), for the demo and for tests."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from crawler.demo.faults import FAULTS
from crawler.demo.mvc import MvcSite
from crawler.demo.nukeviet import RATE, Limiter, NukeVietSite
from crawler.demo.server import DemoServer, Seen
from crawler.demo.site import Site
from crawler.demo.story import Story
from crawler.demo.webforms import WebFormsSite
from crawler.demo.writer import VIETNAM

#: The clock of the portals: they were last edited two days before, and nothing on them moves by itself.
NOW = datetime(2026, 11, 20, 8, 0, 0, tzinfo=VIETNAM)
ADDITION = "Bổ sung: ban biên tập mẫu đã cập nhật tin này lúc {hour} giờ ngày {day}/{month}/{year}."


class DemoPortals:
    """Starts the three sample portals on entering and stops them on leaving.

    ``base_urls`` and ``expected`` are keyed by the names of the real portals they stand in for. *rate* is the number
    of pages a visitor of the NukeViet portal may ask for, and the seconds that counts for; None switches 429 off.
    *ports* fixes the ports (0: any free one), in the order of :attr:`base_urls`.
    """

    def __init__(
        self, *, rate: tuple[int, float] | None = RATE, now: datetime = NOW, ports: Sequence[int] = (0, 0, 0)
    ) -> None:
        self.now = now
        self.requests: list[Seen] = []
        self.sites: dict[str, Site] = {
            "lai_chau": WebFormsSite("lai_chau", now),
            "dien_bien": MvcSite("dien_bien", now),
            "dien_bien_stttt": NukeVietSite("dien_bien_stttt", now, limiter=Limiter(*rate) if rate else None),
        }
        self._ports = ports
        self._servers: list[DemoServer] = []

    def __enter__(self) -> Self:
        try:
            for site, port in zip(self.sites.values(), self._ports, strict=True):
                server = DemoServer(site, self.requests.append, port=port)
                self._servers.append(server)
                server.start()
        except OSError:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the servers; nothing is left open."""
        while self._servers:
            self._servers.pop().stop()

    @property
    def base_urls(self) -> dict[str, str]:
        """The front page of each portal, by portal name."""
        return {name: site.base_url + "/" for name, site in self.sites.items()}

    @property
    def expected(self) -> dict[str, list[dict[str, Any]]]:
        """What a reader must find now, by portal name: one object of the JSON contract (and ``urls``) an article."""
        return {name: self.expected_of(name) for name in self.sites}

    def expected_of(self, portal: str) -> list[dict[str, Any]]:
        """Return the truth of one portal's articles as they stand now, newest first."""
        site = self.sites[portal]
        with site.lock:
            return [site.truth(story) for story in site.standing if not story.unreadable]

    @property
    def unreadable(self) -> dict[str, list[dict[str, str]]]:
        """The pages nobody can read, by portal name: their ``url`` and the ``reason``."""
        return {
            name: [{"url": site.url_of(one), "reason": one.unreadable} for one in site.standing if one.unreadable]
            for name, site in self.sites.items()
        }

    def edit_one_article(self, portal: str) -> dict[str, dict[str, Any]]:
        """Let an editor add a paragraph to the newest article; return its truth ``before`` and ``after``."""
        site = self.sites[portal]
        with site.lock:
            story = self._newest(portal)
            before = site.truth(story)
            when = self.now
            addition = ADDITION.format(hour=when.hour, day=when.day, month=when.month, year=when.year)
            edited = site.change(story.number, lambda old: old.with_paragraph(addition, when))
            return {"before": before, "after": site.truth(edited)}

    def remove_article(self, portal: str) -> dict[str, Any]:
        """Take the second newest article off the portal; return its truth as it stood."""
        site = self.sites[portal]
        with site.lock:
            story = [one for one in site.standing if not one.unreadable][1]
            truth = site.truth(story)
            site.gone.add(story.number)
            return truth

    def set_fault(self, portal: str, fault: str | None) -> None:
        """Let *portal* go wrong in one of the ways of ``FAULTS``, or be sound again (None); another is a ValueError."""
        if fault is not None and fault not in FAULTS:
            raise ValueError(f"no such fault: {fault}; there are {', '.join(FAULTS)}")
        with self.sites[portal].lock:
            self.sites[portal].fault = fault

    def _newest(self, portal: str) -> Story:
        return next(story for story in self.sites[portal].standing if not story.unreadable)


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve the sample portals on three ports in a row until interrupted."""
    parser = argparse.ArgumentParser(description="Serve the three sample portals of doingoai on loopback.")
    parser.add_argument("--port", type=int, default=8101, help="the first of three ports; 0 takes free ones")
    first = parser.parse_args(arguments).port
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with DemoPortals(ports=tuple(first + place if first else 0 for place in range(3))) as portals:
        for name, url in portals.base_urls.items():
            print(f"{name:<16} {url}", flush=True)  # noqa: T201 (this is what a person started it for)
        stopped.wait()


if __name__ == "__main__":
    main()
