"""Commands about the register: portals, new-portal, record, selectors."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crawler.cli import EXIT_UNHEALTHY
from crawler.commands.parameters import Place, Seconds, portal_name, web_address
from crawler.commands.screen import console, say, say_json

if TYPE_CHECKING:
    from crawler.proposing.search import Proposal, Wrong

_FOLDER = click.option(
    "--pages", "folder", metavar="DIR", type=Place(file_okay=False), help="Recorded pages. Default: this checkout's."
)

#: From so many pages on, what is proposed is the layout's rather than one page's.
_ENOUGH = 3


@click.command("portals")
@click.option("--json", "as_json", is_flag=True, help="One JSON list for scripts.")
def portals_command(as_json: bool) -> None:
    """List the portals this program knows."""
    from crawler.portals import PORTALS

    if as_json:
        listed = [
            {"name": p.name, "title": p.title, "province": p.province, "home_url": p.home_url, "hosts": list(p.hosts),
             "layouts": [layout.name for layout in p.layouts]}
            for p in PORTALS.values()
        ]  # fmt: skip
        say_json(listed)
        return
    from rich.table import Column, Table

    table = Table("name", "portal", Column("home", overflow="fold"), "layouts")
    for portal in PORTALS.values():
        table.add_row(portal.name, portal.title, portal.home_url, ", ".join(layout.name for layout in portal.layouts))
    console().print(table)


@click.command("new-portal")
@click.argument("name")
@click.argument("url", metavar="URL", type=web_address)
@click.option("--into", metavar="DIR", type=Place(file_okay=False), help="Checkout to write into. Default: this one.")
@click.option(
    "--pages", default=3, show_default=True, metavar="N", type=click.IntRange(1, 20), help="Pages to save for the test."
)
@click.option("--delay", default=1.0, show_default=True, metavar="S", type=Seconds(), help="Seconds between requests.")
@click.pass_context
def new_portal_command(ctx: click.Context, name: str, url: str, into: Path | None, pages: int, delay: float) -> None:
    """Write a portal file for the site at URL, and a test for it. The test fails until someone has looked."""
    from crawler.cli import directory_of
    from crawler.newportal import new_portal

    written = new_portal(name, url, into=into, pages=pages, delay=delay, directory=directory_of(ctx))
    for path in written.paths:
        click.echo(f"wrote {path}")
    for line in written.next_steps:
        click.echo(line)


@click.command("record")
@click.argument("page", metavar="ID|URL|FILE")
@click.argument("case", metavar="CASE")
@click.option("--portal", "portal_name", metavar="NAME", type=portal_name, help="Portal that published the page.")
@_FOLDER
@click.pass_context
def record_command(ctx: click.Context, page: str, case: str, portal_name: str | None, folder: Path | None) -> None:
    """Save a kept page, or a FILE, as a recorded page for tests.

    What was read out of it is saved beside it under the name CASE, for a person to correct. An article is taken by its
    number or address as it was captured last. Of a page that is none, the reason is saved.
    """
    from crawler.cli import directory_of
    from crawler.portals import PORTALS
    from crawler.recorded import IN_CHECKOUT
    from crawler.recording import record

    portal = PORTALS[portal_name] if portal_name else None
    saved = record(page, case, portal, directory_of(ctx), folder or IN_CHECKOUT)
    click.echo(f"wrote {saved}")
    if (saved / "expected.json").exists():
        click.echo(
            'Correct its expected.json by what a browser shows of its page.html, and set "looked_at": true in it.'
        )


@click.command("selectors")
@click.argument("name", type=portal_name)
@_FOLDER
@click.option("--json", "as_json", is_flag=True, help="One JSON list for scripts.")
def selectors_command(name: str, folder: Path | None, as_json: bool) -> int:
    """Propose selectors for what is misread on recorded pages.

    Exit 3 when some field stays wrong. Goes by each expected.json that a person has corrected and marked as looked at;
    what it proposes was tried on all of these pages and loses no field that was right. Nothing is written: copy the
    lines into the portal file.
    """
    from crawler.portals import PORTALS
    from crawler.proposing.pages import proposals
    from crawler.recorded import IN_CHECKOUT

    found = proposals(PORTALS[name], folder or IN_CHECKOUT)
    if as_json:
        say_json([_as_json(proposal) for proposal in found])
    else:
        for proposal in found:
            _show(name, proposal)
    return EXIT_UNHEALTHY if any(proposal.left for proposal in found) else 0


def _as_json(proposal: Proposal) -> dict[str, object]:
    mended, left = ([{"page": page, "field": field} for page, field in sorted(pairs)] for pairs in _pairs(proposal))
    return {
        "layout": proposal.layout, "pages": proposal.pages, "selectors": proposal.found, "mended": mended, "left": left
    }  # fmt: skip


def _pairs(proposal: Proposal) -> tuple[Wrong, Wrong]:
    return proposal.mended, proposal.left


def _show(name: str, proposal: Proposal) -> None:
    mended, left = _counted(proposal.mended), _listed(proposal.left)
    if not mended and not left:
        say(f"{proposal.layout}: every field of {proposal.pages} pages is right; no selector is needed.")
        return
    if proposal.found:
        say(f'For Layout(name="{proposal.layout}") in crawler/portals/{name}.py:\n')
        for field, css in proposal.found.items():
            say(f"            {field}={json.dumps(css, ensure_ascii=False)},")
        say(f"\nTried on {proposal.pages} pages. Right with them, and wrong without (on so many): {mended}.")
    if left:
        say(
            f"Still wrong: {left}. No element found by its name, label or place tells these: see whether"
            " expected.json has what the page shows, letter by letter, and docs/portals.md."
        )
    if proposal.found and proposal.pages < _ENOUGH:
        say(f"Seen on so few pages: correct {_ENOUGH} to tell the layout's ways from one page's.")


def _listed(pairs: Wrong) -> str:
    """Return each field of *pairs* with the names of its pages."""
    pages: dict[str, list[str]] = {}
    for page, field in sorted(pairs):
        pages.setdefault(field, []).append(page)
    return "; ".join(f"{field} of {', '.join(names)}" for field, names in sorted(pages.items()))


def _counted(pairs: Wrong) -> str:
    """Return each field of *pairs* with the number of its pages."""
    pages = Counter(field for _, field in pairs)
    return ", ".join(f"{field} ({pages[field]})" for field in sorted(pages))
