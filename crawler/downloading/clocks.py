"""Is the clock of this machine right? What a run dates wrongly stays so, in its WARC files too.

After one run under a clock that is a year ahead, whatever a portal changes stands before what that run saw, for a year:
nobody is shown it. So a run that begins long after the last answer, or before it, believes its clock only where the
portal's says about the same.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from archive.clock import is_set
from archive.models import Page, utc_now
from crawler.spiders.portal_run import PortalRun

#: A run that begins within so long after the last answer needs no second clock: some archives are fed once a month, and
#: a portal whose own clock is wrong must not stop each of their runs.
LONG = timedelta(days=40)
#: Servers are wrong by minutes, and by hours where they take their own time for Greenwich's.
MOST_APART = timedelta(days=1)


class Clocks:
    """Compares the clock of this machine with the portal's, at the first answer of a run that says what time it is."""

    def __init__(self) -> None:
        self._compared = False

    def doubt(self, run: PortalRun, page: Page) -> str | None:
        """Return why the clock is not to be believed, in one sentence; None if it is, or nothing tells.

        A person who runs ``--full`` is believed: a portal's clock may be wrong, too.
        """
        told = None if self._compared else told_by(page)
        if told is None:
            return None
        self._compared = True
        if run.orders.full or run.orders.now is not utc_now or is_set():
            return None
        last = run.archive.last_answer()
        if last is None or timedelta() <= page.fetched_at - last <= LONG or abs(told - page.fetched_at) <= MOST_APART:
            return None
        return (
            f"the clock of this machine says {page.fetched_at:%Y-%m-%d %H:%M}, {run.portal.name} says"
            f" {told:%Y-%m-%d %H:%M} (UTC), and the last answer is of {last:%Y-%m-%d}: set the clock right; is it right"
            f" and theirs wrong, run `doingoai crawl {run.portal.name} --full` once"
        )


def told_by(page: Page) -> datetime | None:
    """Return the moment at which the server sent *page*, by its own clock; one behind a cache adds how old it is."""
    headers = {name.lower(): value.strip() for name, value in page.headers}
    try:
        moment = parsedate_to_datetime(headers.get("date", ""))
        age = headers.get("age", "")
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware + timedelta(seconds=int(age) if age.isascii() and age.isdigit() and len(age) < 10 else 0)
    except (TypeError, ValueError, OverflowError):
        return None
