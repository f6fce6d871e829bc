"""The command that publishes: serve."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from crawler.cli import directory_of
from crawler.commands.parameters import PORT, host

if TYPE_CHECKING:
    from pathlib import Path


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", type=host, help="Address to listen on.")
@click.option(
    "--port",
    default=8001,
    show_default=True,
    metavar="PORT",
    type=PORT,
    help="Port to listen on; 0 takes any free one.",
)
@click.option("--sql/--no-sql", default=None, help="Allow free SQL. Default: only where --host is loopback.")
@click.option("--cors", is_flag=True, help="Let scripts in pages of other sites read the data (JSON, CSV, feeds).")
@click.pass_context
def serve_command(ctx: click.Context, host: str, port: int, sql: bool | None, cors: bool) -> None:
    """Publish the archive as a site (Datasette) while crawls go on."""
    from archive.web.serve import serve

    def say(url: str) -> None:
        click.echo(f"{url}  (Ctrl+C to stop)")

    _tell_contact(directory_of(ctx))
    serve(directory_of(ctx), host=host, port=port, sql=sql, on_start=say, cors=cors)


def _tell_contact(directory: Path) -> None:
    """Let the site, which reads no settings, name the contact of ``doingoai.toml`` to those who harvest it."""
    from crawler.options import portal_options

    if contact := portal_options(directory, "").contact:
        os.environ["DOINGOAI_CONTACT"] = contact
