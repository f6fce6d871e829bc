"""What the documents say is true."""

from __future__ import annotations

import re
import shlex
import sqlite3
from pathlib import Path

import click
import pytest

from archive.store import open_archive
from crawler.cli import COMMANDS, doingoai
from crawler.commands.reference import reference

ROOT = Path(__file__).resolve().parents[2]
READMES = ("README.md", "docs/README.vi.md")


def sql_blocks(document: str) -> list[str]:
    return re.findall(r"```sql\n(.*?)```", (ROOT / document).read_text(encoding="utf-8"), re.S)


def test_the_reference_says_what_the_commands_say() -> None:
    assert (ROOT / "docs/commands.md").read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_reference(command: str) -> None:
    assert f"\n## {command}\n" in reference()


@pytest.mark.parametrize("document", READMES)
def test_the_worked_queries_run(document: str, tmp_path: Path) -> None:
    open_archive(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "archive.db")
    try:
        queries = sql_blocks(document)
        assert queries
        for query in queries:
            assert connection.execute(query).description
    finally:
        connection.close()


@pytest.mark.parametrize(
    "document",
    [
        path.relative_to(ROOT).as_posix()
        for folder in (".", "docs", "docs/decisions")
        for path in sorted((ROOT / folder).glob("*.md"))
    ],
)
def test_links_between_documents_lead_somewhere(document: str) -> None:
    here = (ROOT / document).parent
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / document).read_text(encoding="utf-8"))
    assert not [link for link in links if not (here / link).exists()]


@pytest.mark.parametrize("command", ["make demo", "make test"])
@pytest.mark.parametrize("document", READMES)
def test_the_two_commands_are_named(document: str, command: str) -> None:
    assert command in (ROOT / document).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_has_a_hash_and_no_index_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    pins = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in pin for pin in pins)
    assert "://" not in text
    assert "index-url" not in text


GUIDES = (*READMES, "docs/operations.md", "docs/portals.md", "docs/data.md")


def told_commands(document: str) -> list[list[str]]:
    """The lines of a document that a person types, beginning with doingoai."""
    lines = re.findall(r"^ {4}doingoai (.+)$", (ROOT / document).read_text(encoding="utf-8"), re.M)
    return [shlex.split(line, comments=True) for line in lines]


@pytest.mark.parametrize(("document", "words"), [(guide, words) for guide in GUIDES for words in told_commands(guide)])
def test_every_command_in_the_guides_can_be_typed(document: str, words: list[str]) -> None:
    context = click.Context(doingoai)
    command: click.Command | None = doingoai
    options = set()
    for word in words:
        if word.startswith("--"):
            options.add(word)
        elif isinstance(command, click.Group):
            command = command.get_command(context, word)
            assert command is not None, f"{document}: there is no command {word}"
    assert command is not None
    known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    assert options <= known, f"{document}: {' '.join(words)}"
