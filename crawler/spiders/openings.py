"""Lists whose titles are buttons: each is pressed once; where the portal then redirects to is the article's address.

ASP.NET's LinkButton makes such lists. A title that this list has shown before is not pressed again: the evidence of
the list holds its address. What opens without an address of its own cannot be kept as an article; it is counted as
refused.
"""

from __future__ import annotations

from urllib.parse import urldefrag

from archive.warc.build import redirect_target
from crawler.navigation.links import Sight
from crawler.navigation.lists import LEAST_ENTRIES
from crawler.navigation.postbacks import Opening, find_openings
from crawler.spiders.errand import Errand, Kept
from crawler.spiders.harvest import add_row
from crawler.spiders.portal_run import PortalRun


def openings_of(run: PortalRun, errand: Errand, sight: Sight) -> tuple[list[Opening], list[str]]:
    """Return the titles of *sight* that are buttons and that this list has not shown before, and the words of all."""
    found = find_openings(sight)
    if len(found) < LEAST_ENTRIES and errand.walk is None:
        return [], []
    fresh = [opening for opening in found if not _known(run, errand, opening.title)]
    return fresh, [opening.title for opening in found]


def _known(run: PortalRun, errand: Errand, title: str) -> bool:
    """Whether the list named *title* in an earlier run; it is then named again in this one."""
    key = run.archive.listed_as(run.portal.name, errand.url, title)
    if key is not None:
        run.archive.list_mention(
            run.portal.name, key, errand.url, title, None, run.crawl_id, now=run.orders.now()
        )  # fmt: skip
    return key is not None


def opened(run: PortalRun, errand: Errand, kept: Kept, title: str) -> None:
    """Take in what pressing *title* answered: a redirect names an article, anything else is counted and left."""
    page = kept.page
    location = redirect_target(page)
    target = run.scope.localised(urldefrag(location).url) if location else ""
    reason = run.scope.refusal(target) if target else "opens-in-place" if page.status == 200 else f"http-{page.status}"
    with run.result(kept):
        if reason is not None:
            run.refuse(f"button-{reason}", target or f"{errand.url} ({title})")
            return
        key, now = run.scope.key(target), run.orders.now()
        run.archive.list_mention(run.portal.name, key, errand.url, title, None, run.crawl_id, now=now)
        add_row(run, errand, target, key, "article")
