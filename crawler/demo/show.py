"""``doingoai demo``: sample portals on loopback, crawled over HTTP, archived and published."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from archive.errors import ArchiveError
from crawler.cli import EXIT_UNHEALTHY

if TYPE_CHECKING:
    from crawler.demo.serve import DemoPortals

#: A file of this name says that an archive holds nothing but samples.
MARK = "DEMO"


def show(directory: Path, *, serve_site: bool, port: int) -> None:
    """Crawl the sample portals into *directory*, print what came of it, and publish it on *port* until stopped.

    :raises ArchiveError: when *directory* holds an archive of real portals, or a sample portal was not read whole.
    """
    _claim(directory)
    from crawler.demo.serve import DemoPortals

    with DemoPortals() as portals:
        click.echo("Sample portals (invented; nothing leaves this machine; two pages of each fail on purpose):")
        for name, url in portals.base_urls.items():
            click.echo(f"  {name:16} {url}")
        for name, url in portals.base_urls.items():
            _crawl(directory, name, url)
        changed = _change(directory, portals)
        wanted = {name: len(articles) for name, articles in portals.expected.items()}
    _tell(directory, wanted, changed)
    if serve_site:
        _serve(directory, port)


def _change(directory: Path, portals: DemoPortals) -> str:
    """Let an editor change one article of a sample portal and crawl that again; return the address of the article."""
    name, url = next(iter(portals.base_urls.items()))
    click.echo(f"An editor of {name} changes an article; the next crawl sees it:")
    address = str(portals.edit_one_article(name)["after"]["url"])
    _crawl(directory, name, url, "--full")
    return address


def _claim(directory: Path) -> None:
    if (directory / "archive.db").exists() and not (directory / MARK).exists():
        raise ArchiveError(
            f"{directory} holds an archive that is not the demo's; the demo does not mix samples into it. "
            "Choose another folder with --archive."
        )
    directory.mkdir(parents=True, exist_ok=True)
    (directory / MARK).write_text("Only samples of the demo lie here; this folder may be deleted.\n", encoding="utf-8")


def _crawl(directory: Path, name: str, url: str, *more: str) -> None:
    """Crawl one sample portal with the very command a user would give (Scrapy's reactor runs once a process)."""
    command = [sys.executable, "-m", "crawler", "--archive", str(directory), "crawl", name, "--base-url", url]
    done = subprocess.run([*command, "--delay", "0", *more], check=False)
    if done.returncode not in (0, EXIT_UNHEALTHY):
        raise ArchiveError(f"The crawl of the sample portal {name} ended with exit code {done.returncode} (see above).")


def _tell(directory: Path, wanted: dict[str, int], changed: str) -> None:
    from archive import open_archive

    with open_archive(directory, create=False, readonly=True) as archive:
        rows = archive.conn.execute("SELECT portal, count(*) AS n FROM articles GROUP BY portal").fetchall()
        counts = archive.counts()
    kept = {row["portal"]: row["n"] for row in rows}
    click.echo("")
    for name, number in wanted.items():
        click.echo(f"  {name:16} {kept.get(name, 0)} articles kept, {number} published by the sample portal")
    click.echo("  in all: " + ", ".join(f"{number} {name}" for name, number in counts.items()))
    click.echo(f"Archive: {directory.resolve()}")
    program = sys.argv[0] if Path(sys.argv[0]).name == "doingoai" else "doingoai"
    ask = f"{program} --archive {directory}"
    click.echo(f"Ask it:  {ask} search dien bien\n         {ask} history {changed}")


def _serve(directory: Path, port: int) -> None:
    from archive.web.serve import serve

    def say(url: str) -> None:
        click.echo(f"\nMở trình duyệt / open in a browser:  {url}   (Ctrl+C to stop)")

    serve(directory, host="127.0.0.1", port=port, sql=None, on_start=say)
