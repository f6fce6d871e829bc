"""Fields of which a layout says that its pages show none: what the rules took for one is left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from archive.models import Article
from crawler.portals.base import NOWHERE, Layout

#: For the selectors that may say so, the fields of an article.
ABSENT: dict[str, tuple[str, ...]] = {
    "byline_selector": ("author", "source"),
    "category_selector": ("category",),
    "attachment_selector": ("attachments",),
    "related_selector": ("related",),
}
_EMPTY: dict[str, Any] = {"author": None, "source": None, "category": None, "attachments": (), "related": ()}


def without_absent(article: Article, layout: Layout) -> Article:
    """Return *article* without the fields that *layout* says to stand nowhere."""
    absent = [field for name, fields in ABSENT.items() if getattr(layout, name) == NOWHERE for field in fields]
    return replace(article, **{field: _EMPTY[field] for field in absent}) if absent else article
