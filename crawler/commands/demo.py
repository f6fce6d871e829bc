"""The command for a first look: demo."""

from __future__ import annotations

from pathlib import Path

import click

from crawler.cli import directory_of
from crawler.commands.parameters import PORT


@click.command("demo")
@click.option("--no-serve", is_flag=True, help="Crawl and leave; do not publish the site.")
@click.option(
    "--port", default=8001, show_default=True, metavar="PORT", type=PORT, help="Port of the site; 0 takes any free one."
)
@click.pass_context
def demo_command(ctx: click.Context, no_serve: bool, port: int) -> None:
    """Crawl, keep and publish three sample portals on this machine."""
    from crawler.demo.show import show

    chosen = directory_of(ctx) if ctx.find_root().obj["chosen"] else Path("demo-data")
    show(chosen, serve_site=not no_serve, port=port)
