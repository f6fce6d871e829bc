"""Commands that read saved pages: extract, probe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crawler.cli import EXIT_ERROR
from crawler.commands.parameters import Place, address_or_file, portal_name, web_address
from crawler.commands.screen import console, say_json

if TYPE_CHECKING:
    from crawler.reading.extract import Reading


@click.command("extract")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=Place())
@click.option("--portal", "portal_name", metavar="NAME", type=portal_name, help="Portal that published the pages.")
@click.option("--url", metavar="URL", type=web_address, help="Address the page came from (one FILE only).")
def extract_command(files: tuple[Path, ...], portal_name: str | None, url: str | None) -> int:
    """Read saved pages: one JSON object a line. A page that cannot be read is a line with "error".

    A page saved from the Wayback Machine's site is read as the portal showed it, at the portal's address; one saved
    with its pictures in one file (.mht) is taken out of it.
    """
    from crawler.saved import read_saved

    if url and len(files) > 1:
        raise click.UsageError("--url names the address of one page; give one FILE with it.")
    portal = _portal(portal_name)
    failed = False
    for file in files:
        answer = read_saved(file, portal, url)
        failed = failed or "error" in answer
        click.echo(json.dumps(answer, ensure_ascii=False))
    return EXIT_ERROR if failed else 0


def _portal(name: str | None) -> Any:
    from crawler.portals import PORTALS

    return PORTALS[name] if name else None


@click.command("probe")
@click.argument("target", metavar="URL|FILE", type=address_or_file)
@click.option("--portal", "portal_name", metavar="NAME", type=portal_name, help="Portal that published the page.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def probe_command(ctx: click.Context, target: str, portal_name: str | None, as_json: bool) -> int:
    """Read one page; show each field with the words that gave it."""
    from crawler.cli import directory_of
    from crawler.reading.errors import ExtractionError
    from crawler.saved import probe

    try:
        portal, reading = probe(target, _portal(portal_name), directory_of(ctx))
    except ExtractionError as error:
        answer = {"error": error.reason, "message": str(error)}
        click.echo(json.dumps(answer, ensure_ascii=False) if as_json else f"Not an article ({error.reason}): {error}")
        return EXIT_ERROR
    if as_json:
        shown = {**reading.article.to_json(), "evidence": dict(reading.evidence)}
        say_json(shown)
    else:
        _show(portal.title, reading)
    return 0


def _show(portal_title: str, reading: Reading) -> None:
    from rich.table import Table
    from rich.text import Text

    article = reading.article.to_json()
    table = Table("field", "value", "where from", title=portal_title, show_lines=True)
    for name in (key for key in article if key != "html"):
        table.add_row(name, Text(_shown(article[name]), overflow="fold"), Text(str(reading.evidence.get(name, ""))))
    console().print(table)


def _shown(value: Any) -> str:
    if value is None or value == []:
        return "—"
    if isinstance(value, list):
        return "\n".join(item if isinstance(item, str) else _item(item) for item in value)
    text = str(value)
    return text if len(text) <= 600 else f"{text[:400]} […] {text[-150:]} ({len(text)} characters)"


def _item(item: dict[str, Any]) -> str:
    return " · ".join(str(part) for part in item.values() if part)
