"""Headers of every answer, and what must happen to Datasette's own pages for them to hold.

The rooms of this site carry no inline script and no inline style, nor do Datasette's pages about the archive, which
have templates of ours. The other pages of Datasette do; those get a nonce, made anew for each answer, on the scripts
that Datasette's templates hold (everything stored is escaped by those templates).
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from functools import partial
from typing import Any

from datasette import Request, Response

from archive.web.csvguard import CsvGuard, csv_text
from archive.web.explain import explained
from archive.web.guard import names_a_closed_table
from archive.web.hooks import hook
from archive.web.language import LANGUAGES, Words, chosen_language
from archive.web.mending import mended
from archive.web.site import is_ours, site_of

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[MutableMapping[str, Any], Any, Send], Awaitable[None]]

_BASE = "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
_END = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
ROOM_POLICY = f"{_BASE}script-src 'self'; style-src 'self'; frame-src 'self'; {_END}"
_DATASETTE_POLICY = f"{_BASE}script-src 'self' 'nonce-{{nonce}}'; style-src 'self' 'unsafe-inline'; {_END}"
#: In the scope of a request: what a template of ours notes down for the headers of the page it makes.
NOTES = "doingoai_notes"
_INLINE_SCRIPT = re.compile(rb"<script(?=[\s>])(?![^>]*\ssrc=)")
#: Set by a page that brings a policy of its own (the raw capture does); taken off before the answer leaves.
OWN_POLICY = "x-doingoai-policy"

_READING = ("GET", "HEAD", "OPTIONS")
#: What Facebook, Zalo and others add to an address that somebody shares: no column of a table, and nothing was asked.
_OF_SHARING = re.compile(rb"(?:^|&)(?:utm_\w+|fbclid|gclid|msclkid|zarsrc|gidzl)=[^&]*")
#: Rows of articles are large: more at once are no faster, and many readers at once would fill a small machine.
_LARGE_STEPS = b"&_size=500"

#: Data that belongs to everybody: a script anywhere may read it. Our pages and what was captured stay closed.
_CORS = (b"access-control-allow-origin", b"*")

COMMON = {
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=(), interest-cohort=()",
}


@hook()
def asgi_wrapper(datasette: Any) -> Callable[[App], App]:
    """Wrap Datasette so that every answer carries our headers; without an archive, leave it as it is."""
    if not site_of(datasette):
        return _as_it_is
    # Beside the archive may lie a database that is written to by forms of its owner's.
    only_read = all(is_ours(datasette, name) for name in datasette.databases if name != "_internal")
    return partial(_guarded, cors=bool(datasette.cors), only_read=only_read)


def _as_it_is(app: App) -> App:
    return app


def _guarded(app: App, cors: bool, only_read: bool) -> App:
    async def wrapped(scope: MutableMapping[str, Any], receive: Any, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
        elif refusal := _refusal(Request(scope, receive), only_read):
            await refusal.asgi_send(_Answer(send).send)
        else:
            notes: dict[str, str] = {}
            scope = _without_sharing(scope)
            await app(
                {**_in_large_steps(scope), NOTES: notes}, receive, _Answer(send, _csv_wished(scope), cors, notes).send
            )

    return wrapped


def _csv_wished(scope: MutableMapping[str, Any]) -> str:
    """Return ``csv``, ``sheet`` for CSV with ``_sheet`` in its address (for Excel), or nothing."""
    if not str(scope["path"]).endswith(".csv"):
        return ""
    return "sheet" if b"_sheet=" in (scope.get("query_string") or b"") else "csv"


def _without_sharing(scope: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    asked = bytes(scope.get("query_string") or b"")
    return {**scope, "query_string": _OF_SHARING.sub(b"", asked).lstrip(b"&")} if _OF_SHARING.search(asked) else scope


def _in_large_steps(scope: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Let Datasette gather all rows for CSV (``_stream``) by the hundreds: it takes a hundred, and behind each step it
    steps over all rows of a view again, two minutes for fifty thousand changes.
    """
    asked = bytes(scope.get("query_string") or b"")
    if str(scope["path"]).endswith(".csv") and b"_stream=" in asked and b"_size=" not in asked:
        return {**scope, "query_string": asked + _LARGE_STEPS}
    return scope


def _broken_off(message: str) -> bytes:
    """Return a last row of CSV that says in both languages why it ends there; *message* is what Datasette says."""
    reason = "interrupted" if message.startswith(("<", "(OperationalError('interrupted')")) else message
    said = (Words(language) for language in LANGUAGES)
    told = (words("csv.broken", why=explained(reason, words) or words("csv.why")) for words in said)
    return csv_text([[" / ".join(told)]]).encode()


def _refusal(request: Request, only_read: bool) -> Response | None:
    try:
        closed = names_a_closed_table(request.query_string)
    except ValueError:
        return _short(request, "refused.parameters", 400)
    if closed:
        return _short(request, "refused.table", 403)
    return None if not only_read or _may_be_asked_so(request) else _short(request, "refused.method", 405)


def _may_be_asked_so(request: Request) -> bool:
    """Whether the method is one of reading; harvesters POST, and Datasette's own small pages do."""
    return request.method in _READING or (
        request.method == "POST" and (request.path.endswith("/oai") or "/-/" in request.path)
    )


def _short(request: Request, key: str, status: int) -> Response:
    said = Words(chosen_language(request))(key)
    headers = {"allow": "GET, HEAD"} if status == 405 else {}
    if request.path.endswith(".json"):
        return Response.json({"ok": False, "status": status, "error": said}, status=status, headers=headers)
    return Response.text(said, status=status, headers=headers)


class _Answer:
    """One answer on its way out. Datasette's HTML is gathered whole, everything else flows through."""

    def __init__(
        self, send: Send, csv: str = "", cors: bool = False, notes: MutableMapping[str, str] | None = None
    ) -> None:
        self._send = send
        self._csv_wished = csv
        self._cors = cors
        self._notes = {} if notes is None else notes
        self._start: Message = {}
        self._held: list[bytes] | None = None
        self._csv: CsvGuard | None = None

    async def send(self, message: Message) -> None:
        """Pass one ASGI message on, changed where need be."""
        if message["type"] == "http.response.start":
            await self._begin(message)
        elif message["type"] == "http.response.body":
            await self._body(message)
        else:
            await self._send(message)

    async def _begin(self, message: Message) -> None:
        headers = [(bytes(name).lower(), bytes(value)) for name, value in message.get("headers", [])]
        given = dict(headers)
        kind = given.get(b"content-type", b"")
        own = given.get(OWN_POLICY.encode())
        kept = [pair for pair in headers if pair[0] != OWN_POLICY.encode() and pair[0] not in COMMON]
        self._start = {**message, "headers": [*kept, *COMMON.items()]}
        framed = own is not None and b"frame-ancestors 'self'" in own
        if framed:
            self._start["headers"] = [pair for pair in self._start["headers"] if pair[0] != b"x-frame-options"]
        if own is None and kind.startswith(b"text/html"):
            self._held = []
            return
        if self._cors and own in (None, ROOM_POLICY.encode()) and not kind.startswith(b"text/html"):
            self._open_to_other_sites()
        if self._csv_wished and kind.startswith((b"text/csv", b"text/plain")):
            self._csv = CsvGuard(sheet=self._csv_wished == "sheet")
            self._start["headers"] = [pair for pair in self._start["headers"] if pair[0] != b"content-length"]
        self._policy((own or ROOM_POLICY.encode()).decode())
        await self._send(self._start)

    def _open_to_other_sites(self) -> None:
        kept = [pair for pair in self._start["headers"] if pair[0] != _CORS[0]]
        self._start["headers"] = [*kept, _CORS]

    def _policy(self, policy: str) -> None:
        self._start["headers"] = [*self._start["headers"], (b"content-security-policy", policy.encode())]

    async def _body(self, message: Message) -> None:
        more = bool(message.get("more_body"))
        body = bytes(message.get("body", b""))
        if self._csv is not None:
            # Datasette sends row after row; what does not end like one says why no more come
            body = _broken_off(body.decode()) if more and body and not body.endswith(b"\r\n") else body
            body = self._csv.feed(body, last=not more)
        if self._held is None:
            await self._send({**message, "body": body})
            return
        self._held.append(body)
        if not more:
            await self._finish(b"".join(self._held))

    async def _finish(self, page: bytes) -> None:
        if self._notes:
            await self._whole(page, self._own(self._start["headers"]), ROOM_POLICY)
            return
        nonce = secrets.token_urlsafe(16)
        body = _INLINE_SCRIPT.sub(b'<script nonce="' + nonce.encode() + b'"', mended(page))
        await self._whole(body, self._start["headers"], _DATASETTE_POLICY.format(nonce=nonce))

    def _own(self, headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Return the headers of a page that a template of ours made for Datasette, with what it noted down."""
        vary = b", ".join([b"Accept-Language", *(value for name, value in headers if name == b"vary")])
        kept = [*((name, value) for name, value in headers if name != b"vary"), (b"vary", vary)]
        if "cookie" not in self._notes:
            return kept
        private = [(b"cache-control", b"private, no-store"), (b"set-cookie", self._notes["cookie"].encode())]
        return [*((name, value) for name, value in kept if name != b"cache-control"), *private]

    async def _whole(self, body: bytes, headers: list[tuple[bytes, bytes]], policy: str) -> None:
        kept = [pair for pair in headers if pair[0] not in (b"content-length", b"content-security-policy")]
        told = [(b"content-length", str(len(body)).encode()), (b"content-security-policy", policy.encode())]
        await self._send({**self._start, "headers": [*kept, *told]})
        await self._send({"type": "http.response.body", "body": body})
