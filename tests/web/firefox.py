"""Firefox as Debian packs it, driven through its own door (Marionette: JSON over a loopback socket); no driver is needed.

Each message is its length, a colon and JSON: a command ``[0, number, name, arguments]``, its answer ``[1, number, error,
result]``. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

from __future__ import annotations

import base64
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

#: A port of its own choice, readers of Vietnamese, what style sheets have wrong reported; and no calls home: all that
#: is not on this machine is sent to a proxy that is not there.
SETTINGS = {
    "marionette.port": 0, "intl.accept_languages": "vi", "layout.css.report_errors": True, "app.update.enabled": False,
    "network.proxy.type": 1, "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9, "network.trr.mode": 5,
    "datareporting.policy.dataSubmissionEnabled": False, "browser.startup.homepage_override.mstone": "ignore",
}  # fmt: skip
_CONSOLE = (
    "const said = Services.console.getMessageArray().map(one => one.message); Services.console.reset(); return said"
)
PATIENCE = 60


class RefusedError(Exception):
    """Firefox could not do what it was told."""


class Firefox:
    """One window of Firefox."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self._stream = self._socket.makefile("rb")
        self._number = 0
        self._answer()
        self.command("WebDriver:NewSession", capabilities={})
        self.command("WebDriver:SetTimeouts", pageLoad=20_000, script=20_000)

    def _answer(self) -> Any:
        length = b""
        while (letter := self._stream.read(1)).isdigit():
            length += letter
        return json.loads(self._stream.read(int(length)))

    def command(self, name: str, **arguments: Any) -> Any:
        """Have one command done; its result."""
        self._number += 1
        message = json.dumps([0, self._number, name, arguments]).encode()
        self._socket.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self._answer()
        if error is not None:
            raise RefusedError(f"{name} {arguments}: {error['message']}")
        return result.get("value") if isinstance(result, dict) else result

    def goto(self, url: str) -> None:
        """Open a page."""
        self.command("WebDriver:Navigate", url=url)

    def ask(self, script: str) -> Any:
        """Return what an expression is worth in the page."""
        return self.command("WebDriver:ExecuteScript", script=f"return {script}", args=[])

    def wait_for(self, script: str) -> None:
        """Wait until an expression holds in the page."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(RefusedError):  # a page that leaves answers nothing
                if self.ask(f"Boolean({script})"):
                    return
            time.sleep(0.05)
        raise AssertionError(f"{script} was never true")

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        focused = self.command("WebDriver:GetActiveElement")
        self.command("WebDriver:ElementSendKeys", id=next(iter(focused.values())), text=text)

    def narrow(self, width: int) -> None:
        """Make the page as wide as a phone, which is narrower than a window of Firefox can be."""
        self._behind(f"gBrowser.selectedBrowser.style.maxWidth = '{width}px'")
        self.wait_for(f"innerWidth === {width}")

    def complaints(self, address: str) -> list[str]:
        """Return what Firefox has said since the last time about the site at *address*."""
        return [said for said in self._behind(_CONSOLE) if address in said]

    def _behind(self, script: str) -> Any:
        self.command("Marionette:SetContext", value="chrome")
        try:
            return self.command("WebDriver:ExecuteScript", script=script, args=[])
        finally:
            self.command("Marionette:SetContext", value="content")

    def printed(self) -> bytes:
        """Return the page as PDF."""
        return base64.b64decode(self.command("WebDriver:Print", background=False))

    def close(self) -> None:
        """End the conversation."""
        self._stream.close()
        self._socket.close()


@contextmanager
def opened(program: str, profile: Path) -> Iterator[Firefox]:
    """Start *program* with a new *profile*; it is ended with the block."""
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in SETTINGS.items())
    (profile / "user.js").write_text("".join(lines))
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", str(profile), "about:blank"]
    around = os.environ | {
        "HOME": str(profile),
        "MOZ_REMOTE_ALLOW_SYSTEM_ACCESS": "1",
        "MOZ_CRASHREPORTER_DISABLE": "1",
    }
    with subprocess.Popen(command, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            window = Firefox(_port(profile / "MarionetteActivePort", process))
            yield window
            window.close()
        finally:
            process.kill()


def _port(note: Path, process: subprocess.Popen[bytes]) -> int:
    """Return the port that Firefox notes down once it listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if note.exists() and (said := note.read_text()).isdigit():
            return int(said)
        time.sleep(0.05)
    raise AssertionError(f"Firefox did not open its door (exit code {process.poll()})")
