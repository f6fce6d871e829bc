"""``doingoai serve``: the site on a port."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from archive.errors import ArchiveError
from archive.store import open_archive
from archive.web.app import LOOPBACK, make_datasette


def serve(
    archive_path: str | os.PathLike[str], host: str = "127.0.0.1", port: int = 8001, sql: bool | None = None
) -> None:
    """Publish the archive at *archive_path* on *host* and *port* until stopped (Ctrl+C).

    *sql* None lets readers ask SQL of their own only where *host* is loopback. Raises ArchiveError if there is no
    archive, or the port is taken.
    """
    import uvicorn

    with open_archive(archive_path, readonly=True) as archive:
        place = archive.path
    allowed = host in LOOPBACK if sql is None else sql
    datasette = make_datasette(Path(place), sql=allowed)
    asyncio.run(datasette.invoke_startup())
    config = uvicorn.Config(
        datasette.app(), host=host, port=port, log_level="warning", lifespan="on", server_header=False,
        timeout_keep_alive=10, limit_concurrency=200,
    )  # fmt: skip
    try:
        uvicorn.Server(config).run()
    except SystemExit as stopped:
        if stopped.code:
            raise ArchiveError(f"Port {port} on {host} cannot be listened on: choose another with --port.") from stopped
