"""One request and one answer of a sample portal."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Ask:
    """One request: ``path`` without the query, percent-decoded; ``query`` and ``form`` with their last values."""

    method: str
    path: str
    query: Mapping[str, str]
    form: Mapping[str, str]
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    client: str
    target: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One response; a body given as text is sent as UTF-8. ``tag`` is the entity tag, for what can be asked after."""

    body: bytes | str = b""
    status: int = 200
    mime: str = HTML
    headers: tuple[tuple[str, str], ...] = ()
    tag: str | None = None

    @property
    def data(self) -> bytes:
        """The body in bytes."""
        return self.body.encode() if isinstance(self.body, str) else self.body


def redirect(location: str, status: int = 302) -> Answer:
    """Return an answer that sends the visitor to *location*."""
    return Answer(
        f'<html><body><a href="{location}">Moved</a></body></html>', status, headers=(("Location", location),)
    )


def tag_of(*parts: str) -> str:
    """Return a strong entity tag of *parts*."""
    return '"' + hashlib.sha256("\x00".join(parts).encode()).hexdigest()[:20] + '"'
