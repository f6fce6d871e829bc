"""What ``new-portal`` writes: a portal file, and recorded pages with what was read from them or why nothing was."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from archive.models import Article, Page
from crawler.portals import Portal
from crawler.portals.base import MONTH_FIRST
from crawler.reading.errors import ExtractionError
from crawler.recorded import save_case, save_failure


@dataclass(frozen=True, slots=True)
class Written:
    """What ``new-portal`` wrote, and what a person does next."""

    paths: tuple[Path, ...]
    next_steps: tuple[str, ...]


def write(portal: Portal, home: Page, found: list[tuple[Page, Article]], checkout: Path, target: Path) -> Written:
    """Write the file of *portal* to *target*, its first articles as cases, and *home* as a page that is none."""
    target.write_text(portal_source(portal), encoding="utf-8")
    folder = checkout / "tests" / "pages" / portal.name / portal.layouts[0].name
    cases = []
    for number, (page, first) in enumerate(found, 1):
        cases.append(folder / f"first-{number}")
        save_case(cases[-1], page, _read_again(page, portal) or first, looked_at=False)
    reason = _why_not(home, portal)
    if reason:
        cases.append(folder.with_name("no_article") / "given-page")
        save_failure(cases[-1], home, reason)
    return Written((target, *cases), _next_steps(portal, target, cases[0], complete=bool(reason)))


def _read_again(page: Page, portal: Portal) -> Article | None:
    from crawler.reading.extract import extract

    try:
        return extract(page, portal)
    except ExtractionError:
        return None


def _why_not(page: Page, portal: Portal) -> str | None:
    """Return the reason for which *page* is no article, or None if it is one."""
    from crawler.reading.extract import extract

    try:
        extract(page, portal)
    except ExtractionError as error:
        return error.reason
    return None


def _next_steps(portal: Portal, target: Path, case: Path, *, complete: bool) -> tuple[str, ...]:
    failing = () if complete else ("   Save a page that is no article too (a list, an error), with failure.json.",)
    return (
        "",
        "Next, as docs/portals.md tells at length:",
        f"1. Open the pages in a browser beside their expected.json ({case}), and mend what was misread.",
        *failing,
        f"2. Complete {target.name}: province, titles, whether the day comes first, markers that end an article.",
        '3. When an expected.json says what a reader sees, set "looked_at": true in it. Until then the tests fail:',
        f"   make setup-dev && .venv/bin/python -m pytest tests/reading/test_pages.py -k {portal.name}",
        f"4. Try it: doingoai crawl {portal.name} --limit 30",
    )


def portal_source(portal: Portal) -> str:
    """Return the Python source of a portal file for *portal*, with what is assumed said aloud."""
    layout = portal.layouts[0]
    form = "MONTH_FIRST" if layout.date_form == MONTH_FIRST else "DAY_FIRST"
    label = (
        f"            date_label={json.dumps(layout.date_label, ensure_ascii=False)},\n" if layout.date_label else ""
    )
    return f'''"""{portal.name}: {portal.hosts[0]}.

Made by ``doingoai new-portal``; nobody has looked at it yet. Write here the portal's history, which facts are known and
which assumed.
"""

from crawler.portals.base import {form}, Layout, Portal

PORTAL = Portal(
    name={json.dumps(portal.name)},
    title={json.dumps(portal.title, ensure_ascii=False)},
    title_en={json.dumps(portal.title_en, ensure_ascii=False)},
    province={json.dumps(portal.province, ensure_ascii=False)},
    home_url={json.dumps(portal.home_url)},
    hosts=({json.dumps(portal.hosts[0])},),
    layouts=(
        Layout(
            name={json.dumps(layout.name)},
{label}            date_form={form},
        ),
    ),
)
'''
