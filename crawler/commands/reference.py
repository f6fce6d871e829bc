"""docs/commands.md, written from the commands: ``python -m crawler.commands.reference --write FILE``."""

from __future__ import annotations

import click

from archive.schema_docs import write_or_check
from crawler.cli import COMMANDS, doingoai

HEAD = """\
# Commands

Written from the commands themselves by `make docs`; a test holds it true.

`doingoai [--archive DIR] COMMAND`. DIR defaults to `$DOINGOAI_ARCHIVE`, else `./data`; in it lie `archive.db`,
`warc/` and `media/`.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | error: one sentence on stderr says what to do; `doingoai --debug ...` shows the traceback |
| 2 | usage: the command's words are off |
| 3 | finished, but something needs a person (an unhealthy crawl, a damaged record) |
| 4 | another run holds the archive's lock |
"""


def reference() -> str:
    """Return the whole page, in Markdown."""
    root = click.Context(doingoai, info_name="doingoai")
    sections = [HEAD, _options(doingoai, root)]
    for name in COMMANDS:
        command = doingoai.get_command(root, name)
        assert command is not None, name
        sections.append(_section(name, command, root))
    return "\n".join(sections)


def _section(name: str, command: click.Command, root: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=root)
    usage = " ".join(("doingoai", name, *command.collect_usage_pieces(context)))
    told = " ".join((command.help or "").split())
    section = f"## {name}\n\n`{usage}`\n\n{told}\n\n{_options(command, context)}"
    below = command.commands.items() if isinstance(command, click.Group) else ()
    return "\n".join((section, *(_section(f"{name} {inner}", each, root) for inner, each in below)))


def _options(command: click.Command, context: click.Context) -> str:
    rows = [parameter.get_help_record(context) for parameter in command.get_params(context)]
    shown = [(option, told) for option, told in filter(None, rows) if "--help" not in option]
    if not shown:
        return ""
    lines = [f"| `{option.replace('|', '/')}` | {told} |" for option, told in shown]
    return "\n".join(("| option | meaning |", "|---|---|", *lines, ""))


if __name__ == "__main__":
    write_or_check(reference(), __doc__)
