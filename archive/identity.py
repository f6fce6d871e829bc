"""Which article is which, and when it became another version of itself. Pure functions."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from archive.models import Article, Attachment

#: The fields of one value whose change makes a revision; captions and attachments are the others.
REVISED = ("title", "published_at", "category", "author", "source", "lead", "text")
#: Bits of an article's number: it must fit a JavaScript number (53 bits) without loss.
ID_BITS = 52
#: Part of the words, 0 to 1, that two editions of one article share at least; unrelated reports share up to a half.
_SAME_WORDS = 0.8


_NAMING = re.compile(r"(?i)(?:id|key|slug|code|alias|name|post|ma|so)$")
_TOKEN = re.compile(r"(?=.*\d)[0-9A-Za-z.,_%-]{6,}")
_DAY = re.compile(r"(?:19|20)\d\d-?(?:0\d|1[0-2])(?:-?[0-3]\d)?")


def article_id(portal: str, key: str) -> int:
    """Return the permanent number of the article *key* of *portal*: the first 52 bits of a SHA-256."""
    digest = hashlib.sha256(f"{portal}\n{key}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> (64 - ID_BITS)


def is_token(name: str, value: str) -> bool:
    """Tell whether a parameter looks as if it named a visit, not a page: ``r=81723987``, ``ss=a8f3e21b``; no proof."""
    return not _NAMING.search(name) and _TOKEN.fullmatch(value) is not None and not _DAY.fullmatch(value)


def loosely(key: str) -> str:
    """Return *key* without what some servers take no notice of: letter case, a slash at the end, tokens of a visit."""
    path, _, query = key.partition("?")
    kept = [pair for pair in query.split("&") if pair and not is_token(*pair.partition("=")[::2])]
    return "?".join([path.casefold().rstrip("/"), *filter(None, ["&".join(kept).casefold()])])


def revision_digest(article: Article) -> str:
    """Return the SHA-256 (hex) of the fields whose change makes a revision.

    Addresses of pictures, the related list, html, layout and warnings are no part of it. Attachments on the article's
    own host count by path, so that a move to https or to another host name of the portal is no change.
    """
    captions = [image.caption for image in article.images if image.caption]
    attachments = [_attachment(item, article.url) for item in article.attachments]
    return _sha256([*(getattr(article, name) for name in REVISED), captions, attachments])


def is_edition(published_at: str | None, text: str, article: Article) -> bool:
    """Tell whether *article* is what was once read as *text*, edited: for pages one of which forwards to the other.

    Four fifths of the words must be the same, and the declared dates where both are known: a portal that sends every
    old address to one new page has not moved its articles there.
    """
    if published_at and article.published_at and published_at != article.published_at:
        return False
    before, after = Counter(text.split()), Counter(article.text.split())
    return 2 * (before & after).total() >= _SAME_WORDS * max(1, before.total() + after.total())


def detail_digest(article: Article, extractor: str) -> str:
    """Return the SHA-256 (hex) of what is shown of *article* but makes no revision."""
    images = [(image.url, image.alt) for image in article.images]
    related = [(item.url, item.title, item.published_at) for item in article.related]
    attachments = [item.url for item in article.attachments]
    plain = [article.published_raw, article.html, article.language, article.layout, extractor]
    return _sha256([*plain, list(article.warnings), images, related, attachments])


def published_day(published_at: str | None) -> str | None:
    """Return the portal's own day, ``YYYY-MM-DD``, of a declared date; None if there is none."""
    day = (published_at or "")[:10]
    try:
        return date.fromisoformat(day).isoformat() if len(day) == len("2021-06-14") else None
    except ValueError:
        return None


def published_utc(published_at: str | None) -> str | None:
    """Return the moment of a declared date in UTC, ``...Z``; None if only a day is known or no offset is given."""
    if not published_at or "T" not in published_at:
        return None
    try:
        moment = datetime.fromisoformat(published_at)
    except ValueError:
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment.tzinfo else None


def _attachment(item: Attachment, article_url: str) -> list[str | None]:
    url, home = urlsplit(item.url), urlsplit(article_url)
    own = url.hostname == home.hostname or _bare(url.hostname) == _bare(home.hostname)
    return [url._replace(scheme="", netloc="").geturl() if own else item.url, item.title]


def _bare(host: str | None) -> str:
    return (host or "").removeprefix("www.")


def _sha256(values: Iterable[Any]) -> str:
    text = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
