"""How sure a reading is: which warnings send it to review before anyone sees it published."""

from __future__ import annotations

from archive.models import Article

#: Warnings (by slug, before any detail) that a person should look at first.
DOUBTFUL = frozenset(("generic-layout", "unknown-layout", "title-by-place", "broken-bytes"))


def doubts(article: Article) -> tuple[str, ...]:
    """Return the warnings of *article* for which it must wait in ``review``; an empty tuple means: publish."""
    return tuple(warning for warning in article.warnings if warning.split(":")[0] in DOUBTFUL)
