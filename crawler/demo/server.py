"""One sample portal on a loopback port: HTTP/1.1 with the standard library, threads that end when told to."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from crawler.demo.exchange import Answer, Ask
from crawler.demo.site import Site


class Seen(NamedTuple):
    """One line of the log of requests."""

    portal: str
    method: str
    path: str
    status: int


class DemoServer(ThreadingHTTPServer):
    """Serves one site. ``stop`` closes connections that visitors keep open, so that every thread ends at once."""

    daemon_threads = False
    block_on_close = True
    # a crawler and a browser at once must not meet a full queue
    request_queue_size = 64

    def __init__(self, site: Site, log: Callable[[Seen], None], host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__((host, port), _Handler)
        self.site, self.log = site, log
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        site.base_url = f"http://{host}:{self.server_address[1]}"
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.05}, name=f"demo-{site.portal}"
        )

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving, end every open connection and wait for its thread."""
        self.shutdown()
        self._thread.join()
        with self._guard:
            left = list(self._open)
        for connection in left:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, then serve it in a thread."""
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection and close it."""
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Leave visitors that went away alone; let any other error be seen."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "doingoai-demo"
    sys_version = ""
    # without it each small answer waits for the acknowledgement of the one before (40 ms)
    disable_nagle_algorithm = True
    wbufsize = -1
    server: DemoServer

    def _serve(self) -> None:
        ask = self._ask()
        answer = self.server.site.answer(ask)
        if answer.tag and self.headers.get("If-None-Match") == answer.tag:
            answer = Answer(status=304, mime=answer.mime, tag=answer.tag)
        self.server.log(Seen(self.server.site.portal, ask.method, ask.target, answer.status))
        self._send(answer)

    do_GET = do_HEAD = do_POST = _serve  # noqa: N815 (the names http.server looks for)

    def _ask(self) -> Ask:
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return Ask(
            method=self.command,
            path=unquote(parts.path),
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            form=dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            cookies=self._cookies(),
            client=str(self.client_address[0]),
            target=self.path,
        )

    def _cookies(self) -> dict[str, str]:
        try:
            jar = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            return {}
        return {name: morsel.value for name, morsel in jar.items()}

    def _send(self, answer: Answer) -> None:
        data = answer.data
        self.send_response(answer.status)
        if answer.status != 304:
            self.send_header("Content-Type", answer.mime)
            self.send_header("Content-Length", str(len(data)))
        if answer.tag:
            self.send_header("ETag", answer.tag)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and answer.status != 304:
            self.wfile.write(data)

    def log_message(self, *args: Any) -> None:
        """Keep quiet: the server has a log of its own."""
