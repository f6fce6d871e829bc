"""How sure a reading is: which warnings send it to review before anyone sees it published."""

from __future__ import annotations

from archive.models import Article

#: Warnings (by slug, before any detail) that a person should look at first, each for itself.
DOUBTFUL = frozenset(("generic-layout", "title-by-place", "broken-bytes", "chrome-inside", "outweighed-by-titles"))
#: Those of them that tell of a page's way to us, not of what the portal said: the next whole capture settles them.
OF_THE_WAY = ("broken-bytes",)
#: Warnings with which a reading is worth a second opinion (crawler/reading/comparing.py): most are right nevertheless.
SUSPECT = frozenset(("no-date", "impossible-date", "short-text", "title-unconfirmed", "unknown-layout"))
#: A page that shows no layout's date label is doubtful only if another thing is, too: a portal may print articles
#: without their date, or change the label, and a title confirmed elsewhere on the page still tells the article.
DOUBTFUL_TOGETHER = (
    frozenset(("unknown-layout", "title-unconfirmed")),
    # a heading over one sentence is how an empty list looks, too
    frozenset(("short-text", "no-date")),
    *(frozenset(("differs-from-general-reader", slug)) for slug in sorted(SUSPECT)),
)


def doubts(article: Article) -> tuple[str, ...]:
    """Return the warnings of *article* for which it must wait in ``review``; an empty tuple means: publish."""
    slugs = _slugs(article)
    doubtful = DOUBTFUL.union(*(group for group in DOUBTFUL_TOGETHER if group <= slugs))
    return tuple(warning for warning in article.warnings if warning.split(":")[0] in doubtful)


def is_suspect(article: Article) -> bool:
    """Tell whether a general reader should be asked about *article*, too."""
    return article.layout != "generic" and not SUSPECT.isdisjoint(_slugs(article))


def _slugs(article: Article) -> set[str]:
    return {warning.split(":")[0] for warning in article.warnings}
