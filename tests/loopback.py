"""Servers on loopback: real HTTP, one thread, gone with their context."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class Quiet:
    """For handlers: keeps connections open and logs nothing."""

    protocol_version = "HTTP/1.1"
    # without it an answer may wait for the acknowledgement of the one before (40 ms)
    disable_nagle_algorithm = True

    def log_message(self, *args: Any) -> None:
        return


class Loopback:
    """A server on a free port (or *port*) of this machine; it listens at once and answers inside its context."""

    def __init__(self, handler: Callable[..., BaseHTTPRequestHandler], port: int = 0) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
