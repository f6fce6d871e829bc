"""The values that cross borders between rooms.

Every value here is frozen: a live crawl, a WARC import and a re-reading hand the same ``Page`` to the same reader and
get the same ``Article`` back. Nothing in this module touches the network, the clock or a database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from archive import clock

#: The present moment; kept under this name for whoever writes a time down.
utc_now = clock.utc_now

#: Order of the keys in the JSON of an article; part of the contract with users' scripts.
ARTICLE_KEYS = (
    "url", "portal", "layout", "title", "published_at", "published_raw", "category", "lead", "text", "html", "author",
    "source", "language", "images", "attachments", "related", "warnings",
)  # fmt: skip


def iso_utc(moment: datetime) -> str:
    """Return *moment* as ISO 8601 text in UTC, ``2026-11-22T08:30:00Z``: how the archive writes what *it* did."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _as_moment(value: datetime | str) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _header_pairs(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return tuple((_text(name), _text(value)) for name, value in pairs)


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a portal, as bytes: what was fetched, never what was read out of it.

    ``body`` has no transfer coding and no content coding (gzip is undone). ``headers`` may be given as a mapping or as
    pairs and is kept as pairs, in the order received. ``fetched_at`` may be given as ISO 8601 text; it is kept aware.
    ``source`` says how we came by it: ``crawl:7``, ``warc:FILE`` or ``wayback:TIMESTAMP``.
    """

    url: str
    body: bytes
    fetched_at: datetime
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    source: str = "file"
    method: str = "GET"
    request_body: bytes = b""
    request_headers: tuple[tuple[str, str], ...] = ()
    redirected_from: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "fetched_at", _as_moment(self.fetched_at))
        object.__setattr__(self, "headers", _header_pairs(self.headers))
        object.__setattr__(self, "request_headers", _header_pairs(self.request_headers))

    def header(self, name: str) -> str | None:
        """Return the first header called *name* (any letter case), or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def mime(self) -> str:
        """The media type without parameters, lower case; empty when the server named none."""
        return (self.header("content-type") or "").split(";")[0].strip().lower()


@dataclass(frozen=True, slots=True)
class Image:
    """A picture inside an article. ``url`` is absolute; ``caption`` is the visible one, never the ``alt`` text."""

    url: str
    caption: str | None = None
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file the article offers for download; ``url`` is absolute."""

    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """An article the portal itself lists as related; ``published_at`` as the list shows it, in ISO 8601."""

    url: str | None
    title: str
    published_at: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What one page says, field by field. Missing is None or an empty tuple, never a guess.

    ``published_at`` is ISO 8601 with the precision the page shows: ``2021-06-14`` or ``2017-08-07T16:04:29+07:00``.
    ``text`` is NFC, paragraphs parted by one blank line. ``html`` is empty until ingest makes it.
    """

    url: str
    portal: str
    layout: str
    title: str
    published_at: str | None = None
    published_raw: str | None = None
    category: str | None = None
    lead: str | None = None
    text: str = ""
    html: str | None = None
    author: str | None = None
    source: str | None = None
    images: tuple[Image, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    related: tuple[Related, ...] = ()
    language: str | None = None
    warnings: tuple[str, ...] = ()

    def with_html(self, html: str) -> Article:
        """Return the same article carrying the sanitised fragment *html*."""
        return replace(self, html=html)

    def to_json(self) -> dict[str, Any]:
        """Return the article as the JSON object of the contract (plain dicts and lists, keys in fixed order)."""
        values = asdict(self)
        return {key: _plain(values[key]) for key in ARTICLE_KEYS}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Article:
        """Build an article back from :meth:`to_json`; unknown keys (``file``) are ignored."""
        known = {key: values[key] for key in ARTICLE_KEYS if key in values}
        known["images"] = tuple(Image(**item) for item in known.get("images") or ())
        known["attachments"] = tuple(Attachment(**item) for item in known.get("attachments") or ())
        known["related"] = tuple(Related(**item) for item in known.get("related") or ())
        known["warnings"] = tuple(known.get("warnings") or ())
        return cls(**known)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Capture:
    """One exchange as it lies in a WARC file: the row that will stand in ``captures``.

    Digests are ``sha256:<hex>`` of the payload; ``warc_offset`` and ``warc_length`` are bytes of the response record
    inside ``warc/<warc_file>``. ``record_type`` is ``response``, ``revisit`` or ``resource``.
    """

    url: str
    fetched_at: datetime
    status: int
    mime: str
    method: str
    payload_digest: str
    size: int
    warc_file: str
    warc_offset: int
    warc_length: int
    record_id: str
    source: str
    record_type: str = "response"
    request_digest: str | None = None
    portal: str | None = None
    crawl_id: int | None = None
    redirect_to: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one page: ``kind`` is ``new``, ``changed``, ``unchanged``, ``earlier``, ``reread``, ``review``,
    ``list``, ``failure`` or ``other``; ``reason`` names a failure or the cause of a review.
    """

    kind: str
    article_id: int | None = None
    capture_id: int | None = None
    reason: str | None = None
    detail: str | None = None
    article: Article | None = field(default=None, compare=False)
