"""A Wayback-style CDX and replay service on loopback, that may be made to refuse."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlsplit

from tests.loopback import Loopback, Quiet

#: (timestamp, url, body); answers come with headers as the Wayback Machine writes them.
Held = tuple[str, str, bytes]


class CdxServer(Loopback):
    """Serves *held* in index pages of *page* rows; *refusals* are (status, Retry-After) for the next requests."""

    def __init__(self, held: list[Held], page: int = 3) -> None:
        self.held, self.page = sorted(held), page
        self.refusals: list[tuple[int, str | None]] = []
        self.requests: list[str] = []
        self.withheld: set[str] = set()
        self.broken: set[str] = set()
        self.notice = ""
        self.memento: str | None = None
        service = self

        class Handler(Quiet, BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                service.answer(self)

        super().__init__(Handler)
        self.cdx = f"{self.url}/cdx/search/cdx"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.requests.append(handler.path)
        if self.refusals:
            status, after = self.refusals.pop(0)
            self._send(handler, status, b"", {"Retry-After": after} if after else {})
        elif handler.path.startswith("/cdx/search/cdx"):
            query = {name: values[0] for name, values in parse_qs(urlsplit(handler.path).query).items()}
            self._send(handler, 200, (self.notice or self._index(query)).encode(), {"Content-Type": "text/plain"})
        else:
            self._replay(handler)

    def _index(self, query: dict[str, str]) -> str:
        rows = [
            (stamp, url)
            for stamp, url, _ in self.held
            if url.split("//", 1)[1].startswith(query["url"])
            and query.get("from", "0") <= stamp[: len(query.get("from", "0"))]
            and stamp[:8] <= query.get("to", "99999999")
        ]
        start = int(query.get("resumeKey", "0"))
        lines = [f"key {stamp} {url} text/html 200 DIGEST 100" for stamp, url in rows[start : start + self.page]]
        if start + self.page < len(rows):
            lines += ["", str(start + self.page)]
        return "\n".join(lines) + "\n"

    def _replay(self, handler: BaseHTTPRequestHandler) -> None:
        place = unquote(handler.path).removeprefix("/web/")
        stamp, url = place.split("id_/", 1)
        found = [body for held, address, body in self.held if (held, address) == (stamp, url)]
        if not found or url in self.withheld:
            self._send(handler, 404, b"not archived", {})
            return
        if url in self.broken:
            self._send(handler, 504, b"", {})
            return
        headers = {"X-Archive-Orig-Server": "portal", "X-Archive-Orig-Content-Type": "text/html; charset=utf-8"}
        self._send(handler, 200, found[0], headers | ({"Memento-Datetime": self.memento} if self.memento else {}))

    def _send(self, handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)
