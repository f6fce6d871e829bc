"""How commands speak: lines and colours for a person, JSON for a script, marks around matches and differences."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

#: Words kept on either side of a change when a difference is shown.
CONTEXT_WORDS = 8


def console() -> Console:
    """Return a console: colours on a terminal, plain text in a pipe."""
    from rich.console import Console

    return Console(soft_wrap=True)


def say(text: str, style: str | None = None) -> None:
    """Print *text* as it stands: what looks like markup in it is none."""
    console().print(text, style=style, highlight=False, markup=False)


def say_json(value: Any) -> None:
    """Print *value* for a script: one JSON value, Vietnamese letters as they are."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def marked(text: str, opening: str, closing: str) -> str:
    """Return *text* with the search's sentinels turned into *opening* and *closing*, safe for rich markup."""
    from rich.markup import escape

    safe = escape(text) if opening else text
    return safe.replace("\x02", opening).replace("\x03", closing)


def difference(words: Iterable[tuple[str, str]], *, colours: bool) -> str:
    """Return a word difference as rich markup: what went struck through in red, what came in green.

    Without *colours* they stand in ``[-...-]`` and ``{+...+}``, as git writes them.
    """
    from rich.markup import escape

    frames = _COLOURED if colours else _PLAIN
    shown = []
    for operation, text in words:
        opening, closing = frames.get(operation, ("", ""))
        shown.append(f"{opening}{escape(text if opening else _shortened(text))}{closing}")
    return "".join(shown)


_COLOURED = {"delete": ("[red strike]", "[/]"), "insert": ("[green]", "[/]")}
_PLAIN = {"delete": (r"\[-", "-]"), "insert": ("{+", "+}")}


def _shortened(text: str) -> str:
    words = text.split(" ")
    if len(words) <= 2 * CONTEXT_WORDS + 1:
        return text
    return " ".join(words[:CONTEXT_WORDS]) + " … " + " ".join(words[-CONTEXT_WORDS:])
