"""How commands speak on a terminal: one console, marks around matches, differences in colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

#: Words kept on either side of a change when a difference is shown.
CONTEXT_WORDS = 8


def console(*, stderr: bool = False) -> Console:
    """Return a console: colours on a terminal, plain text in a pipe."""
    from rich.console import Console

    return Console(stderr=stderr, soft_wrap=not stderr)


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
