"""Commands that hand the archive over: export, backup, publish."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from crawler.cli import directory_of
from crawler.commands.parameters import DASH, Place

DEST = click.argument("dest", type=Place())


@click.command("export")
@click.argument("format_name", metavar="FORMAT")
@click.argument("dest", type=Place(dash=True))
@click.pass_context
def export_command(ctx: click.Context, format_name: str, dest: Path) -> None:
    """Write the archive to DEST for other programs.

    FORMAT is csv, csv-spreadsheet, jsonl, parquet, atom, wacz or bagit. A DEST of - is standard output.
    """
    from archive import open_archive
    from archive.export import DIRECTORIES, FORMATS, export_to

    if format_name not in FORMATS:
        raise click.BadParameter(f"no format {format_name!r}; known are {', '.join(FORMATS)}", param_hint="FORMAT")
    if dest == DASH and format_name in DIRECTORIES:
        raise click.BadParameter(f"{format_name} is a directory, which standard output cannot be.", param_hint="DEST")
    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        if dest == DASH:
            export_to(archive, format_name, sys.stdout.buffer)
            return
        FORMATS[format_name](archive, dest)
    click.echo(f"wrote {dest}")


@click.command("backup")
@DEST
@click.pass_context
def backup_command(ctx: click.Context, dest: Path) -> None:
    """Make a consistent copy in DEST, also while a crawl runs."""
    from archive import open_archive
    from archive.backup import backup

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        backup(archive, dest)
    click.echo(f"wrote {dest}")


@click.command("publish")
@DEST
@click.pass_context
def publish_command(ctx: click.Context, dest: Path) -> None:
    """Write a snapshot for a public host to DEST. Private tables are dropped, its digest stands beside it."""
    from archive import open_archive
    from archive.publish import publish

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        publish(archive, dest)
    click.echo(f"wrote {dest}")
