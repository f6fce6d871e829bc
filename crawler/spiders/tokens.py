"""Parameters that name nothing: a number against caches, a session that no list of names knows.

Each visit shows them with another value, so that one page would have addresses without end. They are learned: pages
whose addresses differ in such a value alone showed the same, again and again and never anything else. What merely
looks like one (``?post=483920``) is refuted by the first two pages that differ.
"""

from __future__ import annotations

from collections import defaultdict

from archive.identity import is_token, loosely
from archive.models import Article
from crawler.spiders.errand import Errand
from crawler.spiders.harvest import Harvest
from crawler.spiders.portal_run import PortalRun
from crawler.urls import parameters, without

#: Pages that showed what another address of theirs had shown, before a parameter is taken for one that names nothing.
LEAST_PROOFS = 5


class Tokens:
    """What the pages of one run tell of such parameters."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[dict[str, str], str]] = {}
        self._proofs: dict[str, set[str]] = defaultdict(set)
        self._refuted: set[str] = set()

    def saw(self, url: str, content: str) -> set[str]:
        """Take in that the page at the canonical *url* showed *content*; returns names that are proven now."""
        query = url.partition("?")[2]
        told = {name.lower(): value for name, value in parameters(query) if is_token(name, value)}
        if not told:
            return set()
        first, before = self._first.setdefault(without(url, told), (told, content))
        differing = {name for name in told if first.get(name) not in (None, told[name])}
        if content != before:
            self._refuted |= differing
            return set()
        for name in differing:
            self._proofs[name].add(url)
        return {name for name in differing - self._refuted if len(self._proofs[name]) >= LEAST_PROOFS}


def learn_tokens(run: PortalRun, errand: Errand, article: Article | None, found: Harvest | None) -> None:
    """Learn from the page of *errand*, which showed *article* or a list; called inside the transaction of its page."""
    if article is not None:
        content = f"{article.title}\n{article.text}"
    elif found is not None and found.listing is not None:
        content = "\n".join(loosely(key) for key in found.keys)
    else:
        return
    run.tokens = run.tokens or Tokens()
    learned = run.tokens.saw(run.scope.key(errand.url, list_state=True), content) - run.scope.noise
    if learned:
        run.scope.noise.update(learned)
        run.archive.remember_noise(run.portal.name, run.scope.noise)
