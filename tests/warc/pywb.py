"""A real pywb, which wants an environment of its own: $PYWB_BIN names its bin directory, else the PATH has it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def programs() -> tuple[Path, Path]:
    """Return the paths of ``wayback`` and ``wb-manager``; skip the test when there is no pywb."""
    found = shutil.which("wayback", path=os.environ.get("PYWB_BIN") or os.environ.get("PATH"))
    if found is None:
        pytest.skip("pywb is not installed (a virtual environment of its own; name its bin directory in $PYWB_BIN)")
    return Path(found), Path(found).with_name("wb-manager")


@contextmanager
def serving(home: Path, *add: str | Path) -> Iterator[str]:
    """Serve the collection ``held`` made by ``wb-manager add`` with the arguments *add*; yield its address."""
    wayback, manager = programs()
    home.mkdir()
    options = [part for part in add if str(part).startswith("--")]
    files = [part for part in add if part not in options]
    for command in (["init", "held"], ["add", *options, "held", *files]):
        subprocess.run([manager, *command], cwd=home, check=True, capture_output=True)
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        [wayback, "-p", str(port), "-b", "127.0.0.1"], cwd=home, stdout=quiet, stderr=quiet
    ) as server:
        try:
            _until_it_listens(port)
            yield f"http://127.0.0.1:{port}/held"
        finally:
            server.terminate()


def _until_it_listens(port: int) -> None:
    for _ in range(300):
        with socket.socket() as sock:
            if sock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("pywb did not start")
