"""``doingoai serve``: the site on a port."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Callable
from pathlib import Path

from archive.errors import ArchiveError
from archive.store import open_archive
from archive.store.opening import bring_up, is_older, refuse_unfollowed
from archive.web.app import LOOPBACK, make_datasette


def serve(
    archive_path: str | os.PathLike[str],
    host: str = "127.0.0.1",
    port: int = 8001,
    sql: bool | None = None,
    on_start: Callable[[str], object] | None = None,
    *,
    cors: bool = False,
) -> None:
    """Publish the archive at *archive_path* on *host* and *port* (0: any free one) until stopped with Ctrl+C.

    *sql* None lets readers ask SQL of their own only where *host* is loopback. *on_start* is called with the address
    once the port is ours. *cors* lets scripts in pages of other sites read the data. Raises ArchiveError if there is no
    archive, or the port cannot be had.
    """
    import uvicorn

    place = _up_to_date(archive_path)
    datasette = make_datasette(place, sql=host in LOOPBACK if sql is None else sql, cors=cors)
    asyncio.run(datasette.invoke_startup())
    with _listening(host, port) as listener:
        if on_start:
            on_start(_address(host, listener.getsockname()[1]))
        config = uvicorn.Config(
            datasette.app(), log_level="warning", server_header=False, timeout_keep_alive=10, limit_concurrency=200
        )
        with contextlib.suppress(KeyboardInterrupt):  # Ctrl+C is how it is meant to end
            uvicorn.Server(config).run(sockets=[listener])


def _up_to_date(path: str | os.PathLike[str]) -> Path:
    """Return the database at *path*, with the tables that today's pages ask where it may be written."""
    with open_archive(path, readonly=True) as archive:
        place, older = Path(archive.path), is_older(archive.conn)
    refuse_unfollowed(place)
    if older and os.access(place, os.W_OK) and os.access(place.parent, os.W_OK):
        bring_up(place)
    return place


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise ArchiveError(f"port {port} on {host} cannot be listened on ({error.strerror}): choose another") from error


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
