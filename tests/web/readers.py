"""Readers with a browser: a served archive, and a tab that notes whatever goes wrong in it."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from archive.web.app import make_datasette

SWITCHES = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"]


@contextmanager
def served(directory: Path) -> Iterator[str]:
    """Serve the archive in *directory* on loopback; yields its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(make_datasette(directory, sql=True).app(), host="127.0.0.1", port=port, log_level="warning")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:  # or a test that fails never ends
        server.should_exit = True
        thread.join()


class Reader:
    """One tab, and what went wrong in it."""

    def __init__(self, browser: Any, address: str, **more: Any) -> None:
        self.complaints: list[str] = []
        self.context = browser.new_context(**more)
        self.tab = self.context.new_page()
        self.tab.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        self.tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.tab.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))
        self.tab.on("request", lambda request: self._noticed(request.url, address))

    def _noticed(self, url: str, address: str) -> None:
        if not url.startswith((address, "data:")):
            self.complaints.append(f"left the host: {url}")
