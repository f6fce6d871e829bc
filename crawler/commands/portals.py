"""Commands about the register: portals, new-portal."""

from __future__ import annotations

from pathlib import Path

import click

from crawler.commands.parameters import Place, Seconds, web_address
from crawler.commands.screen import console, say_json


@click.command("portals")
@click.option("--json", "as_json", is_flag=True, help="One JSON list for scripts.")
def portals_command(as_json: bool) -> None:
    """List the portals this program knows."""
    from crawler.portals import PORTALS

    if as_json:
        listed = [
            {"name": p.name, "title": p.title, "province": p.province, "home_url": p.home_url, "hosts": list(p.hosts),
             "layouts": [layout.name for layout in p.layouts]}
            for p in PORTALS.values()
        ]  # fmt: skip
        say_json(listed)
        return
    from rich.table import Column, Table

    table = Table("name", "portal", Column("home", overflow="fold"), "layouts")
    for portal in PORTALS.values():
        table.add_row(portal.name, portal.title, portal.home_url, ", ".join(layout.name for layout in portal.layouts))
    console().print(table)


@click.command("new-portal")
@click.argument("name")
@click.argument("url", metavar="URL", type=web_address)
@click.option("--into", metavar="DIR", type=Place(file_okay=False), help="Checkout to write into. Default: this one.")
@click.option(
    "--pages", default=3, show_default=True, metavar="N", type=click.IntRange(1, 20), help="Pages to save for the test."
)
@click.option("--delay", default=1.0, show_default=True, metavar="S", type=Seconds(), help="Seconds between requests.")
@click.pass_context
def new_portal_command(ctx: click.Context, name: str, url: str, into: Path | None, pages: int, delay: float) -> None:
    """Write a portal file for the site at URL, and a test for it. The test fails until someone has looked."""
    from crawler.cli import directory_of
    from crawler.newportal import new_portal

    written = new_portal(name, url, into=into, pages=pages, delay=delay, directory=directory_of(ctx))
    for path in written.paths:
        click.echo(f"wrote {path}")
    for line in written.next_steps:
        click.echo(line)
