"""Commands that crawl: crawl, schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from crawler.cli import EXIT_UNHEALTHY, directory_of
from crawler.commands.parameters import Seconds, portal_name, web_address
from crawler.commands.screen import say, say_json

if TYPE_CHECKING:
    from pathlib import Path

    from crawler.run import CrawlReport


@click.command("crawl")
@click.argument("portals", metavar="[PORTAL...]", nargs=-1, type=portal_name)
@click.option(
    "--base-url",
    metavar="URL",
    type=web_address,
    help="Start there instead: moved, mirrored or test site (one PORTAL only).",
)
@click.option("--full", is_flag=True, help="Walk every list to its end and fetch every article again.")
@click.option("--limit", metavar="N", type=click.IntRange(1), help="Stop after so many pages a portal.")
@click.option(
    "--delay",
    metavar="S",
    type=Seconds(),
    help="Seconds between requests; 0 switches throttling off (own servers, tests).",
)
@click.option("--no-media", is_flag=True, help="Do not fetch pictures and attachments.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on the way, only what each run brought.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def crawl_command(
    ctx: click.Context,
    portals: tuple[str, ...],
    base_url: str | None,
    full: bool,
    limit: int | None,
    delay: float | None,
    no_media: bool,
    quiet: bool,
    as_json: bool,
) -> int:
    """Crawl portals: new and changed pages only, unless --full. Without a name, all portals."""
    if base_url is not None and len(portals) != 1:
        raise click.UsageError("--base-url stands for the address of one portal; name that PORTAL with it.")
    from crawler.commands.progress import crawl_progress
    from crawler.portals import PORTALS
    from crawler.run import run_crawl

    if not base_url:
        _ask_for_contact(directory_of(ctx))
    with crawl_progress(enabled=not (as_json or quiet)) as on_event:
        reports = run_crawl(
            directory_of(ctx),
            portals or tuple(PORTALS),
            base_url=base_url,
            full=full,
            limit=limit,
            delay=delay,
            media=not no_media,
            on_event=on_event,
        )
    show_reports(reports, as_json)
    return 0 if all(report.healthy for report in reports) else EXIT_UNHEALTHY


def _ask_for_contact(directory: Path) -> None:
    """Say on stderr that webmasters find nobody to write to: the portals' own servers are asked without a name."""
    from archive.snapshot import SETTINGS
    from crawler.options import portal_options

    if not portal_options(directory, "").contact:
        told = f'write contact = "you@example.vn" under [crawl] in {directory / SETTINGS}, or set DOINGOAI_CONTACT'
        click.echo(f"No contact is set, so a webmaster cannot reach you: {told}.", err=True)


def show_reports(reports: list[CrawlReport], as_json: bool) -> None:
    """Print what each crawl brought, and in one sentence on stderr why a run needs a person."""
    if as_json:
        say_json({"crawls": [report.to_json() for report in reports]})
    else:
        for report in reports:
            say(report.summary())
    for report in reports:
        if not report.healthy:
            click.echo(f"{report.portal}: {report.reason}", err=True)


@click.command("schedule")
@click.argument("kind", type=click.Choice(["systemd", "cron", "docker"]))
@click.argument("portals", metavar="[PORTAL...]", nargs=-1, type=portal_name)
@click.option("--at", default="02:30", show_default=True, metavar="HH:MM", help="Local time of the daily crawl.")
@click.pass_context
def schedule_command(ctx: click.Context, kind: str, portals: tuple[str, ...], at: str) -> None:
    """Print what to install: a daily crawl, a weekly verify. Without a PORTAL, of all portals."""
    from crawler.scheduling import schedule

    try:
        click.echo(schedule(kind, directory_of(ctx).resolve(), at, portals))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--at") from error
