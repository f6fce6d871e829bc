"""The command line: ``doingoai [--archive DIR] COMMAND``.

Commands hold no logic of their own: they read options, call one function and show what it returned. Each is loaded only
when it is called, so that ``doingoai search`` never waits for Scrapy.

Exit codes: 0 done, 1 error, 2 usage, 3 finished but unhealthy, 4 another run holds the lock.
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from archive import __version__
from crawler.commands.parameters import Place

EXIT_ERROR = 1
EXIT_UNHEALTHY = 3
EXIT_LOCKED = 4

#: Command -> module under crawler.commands that defines it, in the order help shows them.
COMMANDS = {
    "demo": "demo",
    "crawl": "crawling",
    "extract": "reading",
    "probe": "reading",
    "portals": "portals",
    "new-portal": "portals",
    "record": "portals",
    "selectors": "portals",
    "import": "keeping",
    "backfill": "keeping",
    "reextract": "keeping",
    "search": "asking",
    "serve": "serving",
    "status": "asking",
    "history": "asking",
    "review": "reviewing",
    "chrome": "reviewing",
    "verify": "keeping",
    "rebuild": "keeping",
    "export": "handing_over",
    "backup": "handing_over",
    "publish": "handing_over",
    "schedule": "crawling",
}


class Commands(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return every command name, in the order of :data:`COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command called *cmd_name*, or None (click then suggests the nearest)."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"crawler.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_") + "_command")
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--archive",
    "directory",
    metavar="DIR",
    type=Place(file_okay=False),
    help="Archive directory. Default: $DOINGOAI_ARCHIVE, else ./data.",
)
@click.option("--debug", is_flag=True, help="Show a traceback when something fails.")
@click.version_option(__version__, prog_name="doingoai")
@click.pass_context
def doingoai(ctx: click.Context, directory: Path | None, debug: bool) -> None:
    """Crawl, keep, read, search and publish the foreign-affairs portals of Vietnamese border provinces."""
    chosen = directory or Path(os.environ.get("DOINGOAI_ARCHIVE") or "data")
    ctx.obj = {"directory": chosen, "debug": debug, "chosen": directory is not None}


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with the exit code of the contract."""
    given = sys.argv[1:] if arguments is None else arguments
    sys.exit(run(given))


def run(arguments: list[str]) -> int:
    """Run *arguments* and return the exit code; an error becomes one sentence on stderr."""
    try:
        result = doingoai.main(args=arguments, prog_name="doingoai", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. What was fetched is kept; run the command again to go on.", err=True)
        return EXIT_ERROR
    except BrokenPipeError:
        # The reader of our output (head, less) has left: nothing to tell anybody.
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115
        return 0
    except Exception as error:
        return _failed(error, debug="--debug" in arguments)
    return result if isinstance(result, int) else 0


def _failed(error: Exception, debug: bool) -> int:
    if debug:
        traceback.print_exception(error)
    else:
        click.echo(f"Error: {_sentence(error)}", err=True)
    from archive.errors import ArchiveLocked

    return EXIT_LOCKED if isinstance(error, ArchiveLocked) else EXIT_ERROR


def _sentence(error: Exception) -> str:
    import sqlite3

    from archive.errors import ArchiveError, explain

    if isinstance(error, sqlite3.Error):
        error = explain(error, "the archive's database") or error
    if isinstance(error, ArchiveError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return (
            f"{error.strerror}{where}. Check the path, its permissions and the free space, then run the command again."
        )
    told = " ".join(str(error).split()) or type(error).__name__
    return f"{told} ({type(error).__name__}; run again with --debug for the traceback)."


def directory_of(ctx: click.Context) -> Path:
    """Return the archive directory chosen on the command line."""
    found: Any = ctx.find_root().obj["directory"]
    return Path(found)
