"""What a crawl shows while it runs: a progress bar on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from crawler.reports import Event

#: In a log, one line about every so many pages.
LOG_EVERY = 50


@contextmanager
def crawl_progress(*, enabled: bool) -> Iterator[Event | None]:
    """Yield the function that a crawl calls as ``on_event(name, facts)`` after each page; None when not *enabled*."""
    if not enabled:
        yield None
    elif sys.stderr.isatty():
        with _bars() as on_event:
            yield on_event
    else:
        yield _log_lines()


@contextmanager
def _bars() -> Iterator[Event]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.fields[note]}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        tasks: dict[str, Any] = {}

        def on_event(name: str, facts: dict[str, Any]) -> None:
            portal = str(facts.get("portal", ""))
            if portal not in tasks:
                tasks[portal] = progress.add_task(portal, total=None, note="")
            progress.update(tasks[portal], note=_note(facts))

        yield on_event


def _log_lines() -> Event:
    seen: dict[str, int] = {}

    def on_event(name: str, facts: dict[str, Any]) -> None:
        portal = str(facts.get("portal", ""))
        seen[portal] = seen.get(portal, 0) + 1
        if seen[portal] % LOG_EVERY == 0:
            click.echo(f"{portal}: {_note(facts)}", err=True)

    return on_event


def _note(facts: dict[str, Any]) -> str:
    return (
        f"{facts.get('requests', 0)} requests, {facts.get('articles_new', 0)} new, "
        f"{facts.get('articles_changed', 0)} changed, {facts.get('failed', 0)} failed"
    )
