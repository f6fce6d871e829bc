"""Which address sent one on to which, in the WARC files of other tools: they keep each answer alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from archive.models import Page
from archive.warc.build import record_uri, redirect_target

#: A crawler that queues what it is sent to comes there within so long.
SOON = timedelta(days=1)
#: Redirects remembered at once.
MOST_REMEMBERED = 50_000


class Forwarding:
    """Redirects met so far: whoever reads a page learns which addresses led to it."""

    def __init__(self) -> None:
        self._met: dict[str, tuple[tuple[str, ...], datetime]] = {}

    def led_to(self, page: Page) -> tuple[str, ...]:
        """Return the addresses that sent one to *page*, the first asked first; remember where it sends one itself."""
        before, at = self._met.get(record_uri(page.url), ((), page.fetched_at))
        hops = before if timedelta() <= page.fetched_at - at <= SOON else ()
        if (target := redirect_target(page)) and target not in (*hops, page.url):
            self._met.pop(target, None)
            self._met[target] = ((*hops, page.url), page.fetched_at)
            if len(self._met) > MOST_REMEMBERED:
                del self._met[next(iter(self._met))]
        return page.redirected_from or hops
