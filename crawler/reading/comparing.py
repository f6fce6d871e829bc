"""A second opinion on a reading that is doubtful anyway: how much of it a general reader finds on the page, too."""

from __future__ import annotations

import logging
import re
from collections import Counter
from dataclasses import replace

from archive.models import Article, Page
from crawler.reading.confidence import is_suspect
from crawler.reading.page.clean import clean
from crawler.reading.page.decode import decode

#: Of the words read, at least this part must be among those trafilatura finds. On generated pages with a doubt, read
#: rightly, it is 0.85 and more; a menu or a form taken for an article is mostly left out by it.
LEAST_SHARED = 0.5
#: Larger pages are not compared: trafilatura takes seconds for them.
_LARGEST = 500_000
_WORD = re.compile(r"\w+")
log = logging.getLogger("doingoai")


def compared(page: Page, article: Article) -> Article:
    """Return *article*, with the warning ``differs-from-general-reader: SHARE`` when trafilatura finds another text.

    Only a reading with a doubt is compared (40 ms); SHARE is the part of its words found, 0 to 1.
    """
    if not is_suspect(article) or len(page.body) > _LARGEST:
        return article
    share = shared_words(article.text, _general_text(page))
    if share is None or share >= LEAST_SHARED:
        return article
    return replace(article, warnings=(*article.warnings, f"differs-from-general-reader: {share:.2f}"))


def shared_words(text: str, other: str | None) -> float | None:
    """Return what part of the words of *text* (repeated ones counted) is in *other*; None when there is no other."""
    words = Counter(_WORD.findall(text.casefold()))
    if other is None or not words:
        return None
    found = words & Counter(_WORD.findall(other.casefold()))
    return found.total() / words.total()


def _general_text(page: Page) -> str | None:
    from trafilatura import bare_extraction  # half a second to import, needed for few pages

    try:
        found = bare_extraction(decode(page), with_metadata=False, include_comments=False, include_tables=True)
    except Exception as error:
        # A second opinion that cannot be had is no reason to refuse the page.
        log.debug("trafilatura failed at %s: %s", page.url, error)
        return None
    return clean(getattr(found, "text", None) or "") if found else ""
