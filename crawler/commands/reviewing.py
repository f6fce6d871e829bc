"""Commands for the archivist's judgement: review, chrome."""

from __future__ import annotations

from typing import Any

import click

from crawler.cli import EXIT_UNHEALTHY, directory_of
from crawler.commands.parameters import ROW
from crawler.commands.screen import console, say, say_json


@click.group("review", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def review_command(ctx: click.Context, as_json: bool) -> None:
    """List the doubtful readings that wait for a person. `show` one, `accept` or `reject` some."""
    if ctx.invoked_subcommand is not None:
        return
    from archive import open_archive
    from crawler.reviewing import waiting

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        found = waiting(archive)
    if as_json:
        say_json({"waiting": found})
        return
    for entry in found:
        say(f"{entry['id']}. {entry['title']}", "bold")
        line = (
            f"{entry['portal']} · {', '.join(entry['reasons'])} · capture {entry['capture']} · since {entry['since']}"
        )
        say(line, "cyan")
        say(entry["url"], "dim")
    click.echo(f"{len(found)} waiting" if found else "No reading waits for a person.")


@review_command.command("show")
@click.argument("number", metavar="ID", type=ROW)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def show_command(ctx: click.Context, number: int, as_json: bool) -> None:
    """Show one reading, and why it is doubtful. Each field stands with the words that gave it."""
    from archive import open_archive
    from crawler.reviewing import show

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        entry = show(archive, number)
    if as_json:
        say_json(entry)
    else:
        _show_entry(entry)


def _show_entry(entry: dict[str, Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table("field", "value", "where from", show_lines=True)
    for name, value in entry["article"].items():
        if name not in ("text", "html", "images", "attachments", "related") and value:
            shown = ", ".join(value) if isinstance(value, list) else str(value)
            table.add_row(name, Text(shown, overflow="fold"), Text(entry["evidence"].get(name, "")))
    console().print(table)
    say(entry["article"]["text"])
    for block in entry["chrome"]:
        counts = f"outside {block['outside']} articles, inside {block['inside']}: {block['sample']}"
        say(counts, "yellow")
    decided = f"{entry['decision']} on {entry['decided_at']}" if entry["decision"] else "waits for a decision"
    say(f"{entry['id']}: {', '.join(entry['reasons'])}; {decided}", "bold")


@review_command.command("accept")
@click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=ROW)
@click.pass_context
def accept_command(ctx: click.Context, numbers: tuple[int, ...]) -> int:
    """Record readings as articles. They keep their warnings."""
    return _decide(ctx, numbers, "accept")


@review_command.command("reject")
@click.argument("numbers", metavar="ID...", nargs=-1, required=True, type=ROW)
@click.pass_context
def reject_command(ctx: click.Context, numbers: tuple[int, ...]) -> int:
    """Leave readings out for as long as their pages read so. The pages stay kept."""
    return _decide(ctx, numbers, "reject")


def _decide(ctx: click.Context, numbers: tuple[int, ...], decision: Any) -> int:
    from archive import open_archive
    from crawler.reviewing import decide

    with open_archive(directory_of(ctx), create=False) as archive, archive.lock("review"):
        outcomes = decide(archive, numbers, decision)
    otherwise = False
    for number, outcome in zip(numbers, outcomes, strict=True):
        if outcome.article_id is not None:
            click.echo(f"{number}: article {outcome.article_id} ({outcome.kind})")
        elif decision == "reject":
            click.echo(f"{number}: left out")
        else:
            otherwise = True
            click.echo(
                f"{number}: today's reader reads the page otherwise ({outcome.kind}): look at it again", err=True
            )
    return EXIT_UNHEALTHY if otherwise else 0


@click.command("chrome")
@click.argument("portal")
@click.option(
    "--least",
    metavar="N",
    default=3,
    show_default=True,
    type=ROW,
    help="Blocks on at least so many articles.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def chrome_command(ctx: click.Context, portal: str, least: int, as_json: bool) -> None:
    """Show the blocks learned to stand around a portal's articles.

    Each stands with how often it was outside the article of its page, and how often inside.
    """
    from archive import open_archive
    from archive.errors import ArchiveError

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        if portal not in [row["name"] for row in archive.portals()]:
            raise ArchiveError(f"there is no portal {portal!r} in this archive: doingoai status lists them")
        blocks, articles = archive.learned_chrome(portal, least), archive.chrome_articles(portal)
    if as_json:
        listed = [block.to_json() for block in blocks]
        say_json({"portal": portal, "articles": articles, "blocks": listed})
        return
    from rich.table import Table
    from rich.text import Text

    table = Table("outside", "inside", "last seen (UTC)", "block", title=f"{portal}: {articles} articles")
    for block in blocks:
        table.add_row(str(block.outside), str(block.inside), block.last_seen_at, Text(block.sample))
    console().print(table)
