"""Doubts that need more than the page: the portal's learned chrome, and what a person decided before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from archive.models import Article
from crawler.reading.confidence import doubts

if TYPE_CHECKING:
    from archive.store import Archive
    from crawler.interpreting import Interpretation

#: What becomes of a reading: into the archive, to a person, both (the archive says so already), or neither.
Verdict = Literal["record", "review", "both", "rejected"]
#: A warning quotes no more of a line than this.
_QUOTED = 200


def with_learned_doubts(seen: Interpretation, archive: Archive) -> Interpretation:
    """Return *seen* with a warning for each line read that stands outside many other articles of the portal.

    Nothing is removed: an article may quote such a line, and a person decides.
    """
    if seen.article is None or not seen.inside:
        return seen
    found = archive.chrome_inside(seen.article.portal, seen.inside)
    if not found:
        return seen
    warnings = [f"chrome-inside: {line[:_QUOTED]}" for line in found]
    article = replace(seen.article, warnings=(*seen.article.warnings, *warnings))
    unsure = doubts(article)
    return replace(seen, kind="review", reason=",".join(unsure), article=article, doubts=unsure)


def verdict(article: Article, key: str, unsure: tuple[str, ...], archive: Archive) -> Verdict:
    """Say what becomes of a reading with the doubts *unsure*; what a person decided on the same reading comes first."""
    decision = archive.decision_on(article, key)
    if decision is not None:
        return "record" if decision == "accept" else "rejected"
    if not unsure:
        return "record"
    return "both" if archive.says_already(article, key) else "review"
