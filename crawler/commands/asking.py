"""Commands that ask the archive: search, status, history."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import click

from crawler.cli import EXIT_UNHEALTHY, directory_of
from crawler.commands.parameters import first_day, known_portal, last_day, refuse_reversed
from crawler.commands.screen import console, difference, marked, say, say_json


@click.command("search", context_settings={"ignore_unknown_options": True})
@click.argument("query", nargs=-1, required=True)
@click.option("--portal", metavar="NAME", help="Only this portal.")
@click.option(
    "--since", metavar="DAY", type=first_day, help="Published on or after this day, YYYY-MM-DD (or a year, or a month)."
)
@click.option("--until", metavar="DAY", type=last_day, help="Published on or before this day.")
@click.option(
    "--limit", metavar="N", default=20, show_default=True, type=click.IntRange(1, 1000), help="At most so many results."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def search_command(
    ctx: click.Context,
    query: tuple[str, ...],
    portal: str | None,
    since: str | None,
    until: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Search the archive, with or without Vietnamese accents.

    Words must all occur; "a phrase" in quotes must stand as typed; -word leaves articles out; word* finds beginnings.
    """
    from archive import open_archive
    from archive.search import search
    from archive.search.suggest import FEW_RESULTS, Advice, advise

    # A word with one hyphen in front is to be left out; with two it can only be a mistyped option.
    if wrong := next((word for word in query if word.startswith("--")), None):
        raise click.NoSuchOption(wrong, ctx=ctx)
    refuse_reversed(since, until)
    typed = " ".join(query)
    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        _refuse_unknown(portal, [row["name"] for row in archive.portals()])
        found = search(archive.conn, typed, portal=portal, since=since, until=until, limit=limit)
        advice = advise(archive.conn, typed) if found.total < FEW_RESULTS else Advice()
    if as_json:
        say_json(_result_json(found, advice))
        return
    _show_hits(found)
    _show_advice(advice)


def _refuse_unknown(portal: str | None, kept: list[str]) -> None:
    """Refuse a portal that neither the archive nor the register knows; one that has no articles yet finds nothing."""
    if portal is not None and portal not in kept:
        from crawler.portals import PORTALS

        known_portal(portal, sorted({*kept, *PORTALS}), param_hint="'--portal'")


def _result_json(found: Any, advice: Any) -> dict[str, Any]:
    hits = [
        {
            "id": hit.id,
            "portal": hit.portal,
            "url": hit.url,
            "title": hit.title,
            "published_at": hit.published_at,
            "category": hit.category,
            "snippet": marked(hit.snippet_marked, "", ""),
        }
        for hit in found.hits
    ]
    better = {
        "suggestion": advice.text,
        "suggestion_wider": advice.wider,
        "suggestion_year": advice.year,
        "suggestion_until": advice.until,
        "missing": list(advice.missing),
    }
    return {"query": found.query, "total": found.total, "capped": found.capped, "hits": hits} | better


def _show_hits(found: Any) -> None:
    screen = console()
    say(f"{found.total}{'+' if found.capped else ''} bài viết / articles", "dim")
    for hit in found.hits:
        screen.print()
        screen.print(marked(hit.title_marked, "[bold yellow]", "[/]"), style="bold", highlight=False)
        facts = (str(hit.id), (hit.published_at or "")[:10], hit.portal, hit.category)
        say(" · ".join(fact for fact in facts if fact), "cyan")
        screen.print(marked(hit.snippet_marked, "[yellow]", "[/]"), highlight=False)
        say(hit.url, "dim")


def _show_advice(advice: Any) -> None:
    if advice.missing:
        words = ", ".join(f"“{word}”" for word in advice.missing)
        say(f"\nKhông bài nào có chữ / no article holds: {words}")
    if advice.text:
        year = f" (--since {advice.year} --until {advice.until or advice.year})" if advice.year else ""
        label = "Tìm rộng hơn / wider search" if advice.wider else "Có phải bạn muốn tìm / did you mean"
        say(f"{label}: {advice.text}{year}", "bold")


@click.command("status")
@click.option("--failures", "with_failures", is_flag=True, help="Name the pages that failed, and why.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def status_command(ctx: click.Context, with_failures: bool, as_json: bool) -> int:
    """Show every portal's health, and its last seven days. Exit 3 when something needs a person."""
    from archive import open_archive
    from archive.fixity.files import coverage
    from archive.health import news, status
    from archive.lately import lately

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        portals, days, counts = status(archive), lately(archive), archive.counts()
        failures = [dict(row) for row in news(archive)] if with_failures else []
        files = coverage(archive)
    healthy = all(portal.healthy for portal in portals)
    if as_json:
        report = {"healthy": healthy, "counts": dict(counts), "portals": [portal.to_json() for portal in portals]}
        named = {"failures": failures} if with_failures else {}
        say_json(report | {"last_days": [one.to_json() for one in days], "files": files and files.to_json()} | named)
    else:
        _show_health(portals, directory_of(ctx), with_failures)
        _show_days(days)
        _show_files(files)
        for row in failures:
            say(f"{row['portal']}: {row['reason']}: {row['url']}")
    return 0 if healthy else EXIT_UNHEALTHY


def _show_days(days: list[Any]) -> None:
    from archive.lately import DAYS

    for one in days:
        good = "all good" if one.good == one.runs else f"{one.good} good"
        brought = (
            f"{one.runs} run{'s' * (one.runs != 1)}, {good}; {one.articles_new} new, {one.articles_changed} changed"
        )
        say(f"{one.portal}: in the last {DAYS} days {brought if one.runs else 'no run'}")
        for outage in one.outages:
            end = f"to {_minute(outage.until)}" if outage.until else "until now"
            why = "no run" if outage.why == ("no-run",) else f"runs that failed: {outage.runs}"
            gap = f"not all was seen from {_minute(outage.since)} {end} ({why})"
            say(f"{one.portal}: {gap}: what came and went meanwhile may be missing", "yellow")


def _show_files(files: Any) -> None:
    """Say how far the kept files were compared with their digests."""
    if files is None or not files.files:
        return
    if files.damaged:
        say(f"files: {files.damaged} of {files.files} were damaged when last looked at: doingoai verify", "red")
    last = f"last verified {_minute(files.checked_since)} or later (UTC)"
    if files.unchecked:
        others = f", the others {last}" if files.checked_since else ""
        say(f"files: {files.unchecked} of {files.files} not verified as they are{others}: doingoai verify --for 10m")
    else:
        say(f"files: each of {files.files} {last}")


def _show_health(portals: list[Any], directory: Path, with_failures: bool) -> None:
    screen = console()
    screen.print(_health_table(portals) if portals else "No portal has been crawled yet. Begin with: doingoai crawl")
    for portal in portals:
        for sentence in portal.reasons:
            say(f"{portal.portal}: {sentence}", "red")
    if not all(portal.healthy for portal in portals):
        say("What each sentence means and what helps: docs/operations.md, Health")
    if any(portal.open_failures for portal in portals) and not with_failures:
        say(f"Which pages failed, and why: doingoai --archive {shlex.quote(str(directory))} status --failures")
    if waiting := sum(portal.waiting_review for portal in portals):
        noun = "reading waits" if waiting == 1 else "readings wait"
        say(f"{waiting} doubtful {noun} for a person: doingoai review", "yellow")


def _health_table(portals: list[Any]) -> Any:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE, padding=(0, 1, 0, 0))
    table.add_column("portal", no_wrap=True)
    table.add_column("health")
    for name in ("articles", "gone", "failures", "review"):
        table.add_column(name, justify="right")
    for name in ("last run (UTC)", "last good run (UTC)"):
        table.add_column(name, min_width=len("2026-11-29"))
    for portal in portals:
        mark = "[green]good[/]" if portal.healthy else "[bold red]needs a person[/]"
        counts = (portal.articles, portal.gone, portal.open_failures, portal.waiting_review)
        times = (_minute(portal.last_run_at), _minute(portal.last_healthy_at))
        table.add_row(portal.portal, mark, *map(str, counts), *times)
    return table


def _minute(moment: str | None) -> str:
    return moment[:16].replace("T", " ") if moment else "never"


@click.command("history")
@click.argument("article", metavar="ID|URL")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for scripts.")
@click.pass_context
def history_command(ctx: click.Context, article: str, as_json: bool) -> None:
    """Show an article's revisions and what changed between them."""
    from archive import open_archive
    from archive.history import biography

    with open_archive(directory_of(ctx), create=False, readonly=True) as archive:
        told = biography(archive, article)
    if as_json:
        say_json(told)
        return
    _show_history(told)


def _show_history(told: dict[str, Any]) -> None:
    say(told["title"], "bold")
    since = f" since {told['state_since']}" if told["state_since"] else ""
    say(f"{told['state']}{since}: {', '.join(told['urls'])}")
    for item in told["evidence"]:
        detail = f" ({item['detail']})" if item["detail"] else ""
        doubt = "" if item["healthy"] else ", in a run that was not healthy"
        say(f"  {item['observed_at']} {item['kind']}{detail}{doubt}")
    for revision in told["revisions"]:
        _show_revision(revision)


def _show_revision(revision: dict[str, Any]) -> None:
    screen = console()
    say(f"\n{revision['seq']}. {revision['captured_at']} ({revision['kind']})", "cyan")
    say(f"from {revision['capture_source']}, kept in {revision['warc_file']}, reader {revision['extractor']}", "dim")
    if revision["reader_changed"]:
        say("Another reader than before: a difference may be the reader's.", "yellow")
    for name, words in revision["changes"].items():
        screen.print(f"[bold]{name}[/]: {difference(words, colours=screen.is_terminal)}", highlight=False)
