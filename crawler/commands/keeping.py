"""Commands about what is kept: import, backfill, reextract, verify, rebuild."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crawler.cli import EXIT_ERROR, EXIT_UNHEALTHY, directory_of
from crawler.commands.parameters import Duration, Place, first_day, last_day, portal_name, refuse_reversed, web_address
from crawler.commands.screen import say_json

if TYPE_CHECKING:
    from archive.fixity import Damage


def _tell(report: Any, as_json: bool) -> int:
    """Show *report*, say on stderr what a person must know, and return the exit code."""
    if as_json:
        say_json(report.to_json())
    else:
        click.echo(report.summary())
    if not report.problems:
        return 0
    count = len(report.problems)
    click.echo(f"{count} problems, the first: {report.problems[0]}" if count > 1 else report.problems[0], err=True)
    return EXIT_UNHEALTHY


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=Place(dir_okay=False))
@click.option("--portal", metavar="NAME", type=portal_name, help="Portal that reads the pages, whatever their host.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def import_command(ctx: click.Context, files: tuple[Path, ...], portal: str | None, as_json: bool) -> int:
    """Take over WARC, .gz, .zst or WACZ files written by any tool."""
    from archive import open_archive
    from crawler.importing import check_files, import_files

    check_files(files)
    with open_archive(directory_of(ctx)) as archive, archive.lock("import"):
        report = import_files(archive, files, portal_name=portal)
    code = _tell(report, as_json)
    return EXIT_ERROR if code and not report.pages else code


@click.command("backfill")
@click.argument("portal", metavar="PORTAL", type=portal_name)
@click.option(
    "--cdx",
    metavar="URL",
    type=web_address,
    default="https://web.archive.org/cdx/search/cdx",
    show_default=True,
    help="CDX service.",
)
@click.option(
    "--since", metavar="DAY", type=first_day, help="Captures on or after this day, YYYY-MM-DD (or a year, or a month)."
)
@click.option("--until", metavar="DAY", type=last_day, help="Captures on or before this day.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def backfill_command(
    ctx: click.Context, portal: str, cdx: str, since: str | None, until: str | None, as_json: bool
) -> int:
    """Fetch old captures from a Wayback-style CDX service."""
    from archive import open_archive
    from crawler.backfill import backfill

    refuse_reversed(since, until)
    with open_archive(directory_of(ctx)) as archive, archive.lock("backfill"):
        report = backfill(archive, portal, cdx=cdx, since=since, until=until)
    return _tell(report, as_json)


@click.command("reextract")
@click.option("--portal", metavar="NAME", type=portal_name, help="Only this portal.")
@click.option("--dry-run", is_flag=True, help="Report what would change; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def reextract_command(ctx: click.Context, portal: str | None, dry_run: bool, as_json: bool) -> int:
    """Read all kept pages with today's reader; report what changed."""
    from archive import open_archive
    from crawler.rereading import reextract

    with open_archive(directory_of(ctx), create=False) as archive, archive.lock("reextract"):
        report = reextract(archive, portal, dry_run=dry_run, processes=None)
    return _tell(report, as_json)


@click.command("verify")
@click.option(
    "--for",
    "seconds",
    metavar="TIME",
    type=Duration(),
    help="Look at the database and then at files, the one looked at longest ago first, until 90s, 10m or 2h are over.",
)
@click.option(
    "--due", "days", metavar="DAYS", type=click.IntRange(0, 36_500), help="Only files not looked at for so many days."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def verify_command(ctx: click.Context, seconds: int | None, days: int | None, as_json: bool) -> int:
    """Check what is kept against its digests. Exit 3 when a capture, file, index or history is damaged."""
    from archive.fixity import verify_directory, verify_due

    directory = directory_of(ctx)
    if seconds is None and days is None:
        return _tell_damages(
            verify_directory(directory), as_json, "All captures, files, indexes and histories are sound."
        )
    done = verify_due(directory, days=days or 0, seconds=seconds)
    so_far = {"checked": done.checked, "left": done.left}
    code = _tell_damages(done.damages, as_json, "What was looked at is sound.", so_far)
    if not as_json:
        files = "1 file was" if done.checked == 1 else f"{done.checked} files were"
        click.echo(f"{files} looked at; {done.left or 'none'} left that {'is' if done.left == 1 else 'are'} due.")
    if done.unnoted:
        click.echo(f"Error: what was looked at could not be noted: {done.unnoted}", err=True)
    return code or (EXIT_ERROR if done.unnoted else 0)


def _tell_damages(damages: list[Damage], as_json: bool, sound: str, so_far: dict[str, int] | None = None) -> int:
    from archive.fixity.damage import in_lines

    if as_json:
        listed = [damage.to_json() for damage in damages]
        say_json({"damaged": bool(listed), "damages": listed} | (so_far or {}))
    else:
        for line in (lines := in_lines(damages)):
            click.echo(line)
        click.echo(_summed(damages, len(lines)) if damages else sound)
    return EXIT_UNHEALTHY if damages else 0


def _summed(damages: list[Damage], lines: int) -> str:
    kinds = Counter(damage.kind for damage in damages)
    said = f"{len(damages)} damaged: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    return said if lines == len(damages) else f"{said} (--json names each)"


@click.command("rebuild")
@click.argument("dest", type=Place())
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def rebuild_command(ctx: click.Context, dest: Path, as_json: bool) -> int:
    """Make the archive anew in DEST from its WARC files alone."""
    from crawler.rebuilding import rebuild

    report = rebuild(directory_of(ctx), dest)
    return _tell(report, as_json)
