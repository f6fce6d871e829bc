"""Whether one text goes on from another: an article that moved and was edited at once, or another article like it.

Notices of one series share nearly every word and differ in what they tell: dates, numbers, names. An edit adds, drops
and rewords; it seldom puts another date or name into the same place. Where that is in doubt, two articles stay two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from archive.folding import WORD
from archive.models import Article

#: Words below which a text proves nothing unless it is the same to the letter ("Xem tệp đính kèm").
_SHORT = 40
#: Part of the pairs of words, 0 to 1, that must be the same: under the same title, and under another one.
_SAME_TITLE, _OTHER_TITLE = 0.75, 0.9
#: Part of the names and numbers that may stand replaced by others; one always may.
_REPLACED = 0.05
_DATE = re.compile(r"\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?|(?i:ngày) \d{1,2} (?i:tháng) \d{1,2}")


@dataclass(frozen=True, slots=True)
class Edition:
    """What of an article tells it from its like; ``attachments`` are the names of its files."""

    title: str
    published_at: str | None
    text: str
    attachments: frozenset[str] = frozenset()

    @classmethod
    def of(cls, article: Article) -> Edition:
        """Return what *article* shows."""
        names = frozenset(item.title or item.url for item in article.attachments)
        return cls(article.title, article.published_at, article.text, names)


def goes_on(before: Edition, after: Edition) -> bool:
    """Tell whether *after* may be *before*, edited, where the one is gone and the other new.

    Declared dates must not differ; without them, and for short texts, only the title as it was will do.
    """
    if before.published_at and after.published_at and before.published_at != after.published_at:
        return False
    titled = _plain(before.title) == _plain(after.title)
    if min(len(before.text.split()), len(after.text.split())) < _SHORT:
        return titled and before.text == after.text and not _other_files(before, after)
    if not titled and (not (before.published_at and after.published_at) or _renamed(before, after)):
        return False
    least = _SAME_TITLE if titled else _OTHER_TITLE
    return _alike(before.text, after.text) >= least and not _tells_other_things(before.text, after.text)


def other_files(before: Edition, after: Edition) -> bool:
    """Tell whether two short texts, the same to the letter, are but the covers of different files."""
    return len(before.text.split()) < _SHORT and _other_files(before, after)


def _other_files(before: Edition, after: Edition) -> bool:
    return bool(before.attachments and after.attachments) and not before.attachments & after.attachments


def _plain(title: str) -> str:
    return " ".join(WORD.findall(title)).casefold()


def _alike(before: str, after: str) -> float:
    """Part of the pairs of neighbouring words that two texts have in common."""
    one, other = _pairs(before), _pairs(after)
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _pairs(text: str) -> Counter[tuple[str, str]]:
    words = [word.casefold() for word in WORD.findall(text)]
    return Counter(pairwise(words))


def _tells_other_things(before: str, after: str) -> bool:
    """Whether dates, or more than a few names and numbers, were put in the place of others."""
    if _swapped(_DATE.findall(before), _DATE.findall(after)):
        return True
    names = [word for word in WORD.findall(before) if _names(word)]
    allowed = max(1, int(_REPLACED * len(names)))
    return _replaced(before, after) > allowed


def _renamed(before: Edition, after: Edition) -> bool:
    """Whether a title names another place, person or number; the capital it begins with names nothing."""
    return _replaced(before.title.partition(" ")[2], after.title.partition(" ")[2]) > 0


def _replaced(before: str, after: str) -> int:
    """How many names and numbers stand in the place of others; what is only added or only dropped does not count."""
    one, other = ([word for word in WORD.findall(text) if _names(word)] for text in (before, after))
    return _swapped(one, other)


def _names(word: str) -> bool:
    return word[0].isupper() or any(letter.isdigit() for letter in word)


def _swapped(before: Iterable[str], after: Iterable[str]) -> int:
    one, other = Counter(before), Counter(after)
    return min((one - other).total(), (other - one).total())
