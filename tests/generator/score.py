"""Compares what was read with what is true, field by field, and prints a table.

python -m tests.generator.score dev            # the part rules are written against
python -m tests.generator.score dev --show 5   # with the first five differences
python -m tests.generator.score samples        # the shared samples beside the checkout
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from archive.models import Article, Page
from tests.generator.articles import fold
from tests.generator.model import Case

Read = Callable[[Page, str], Article]
WHEN = datetime.fromisoformat("2026-11-01T00:00:00+00:00")
#: The parts of pages in the order they were written; all but the first were pinned by a digest before they were read.
PARTS = (
    "dev", "heldout", "fresh", "late", "probe", "sealed", "probe2", "sealed2", "sealed3", "sealed4", "sealed5", "sealed6",
    "sealed7", "sealed8", "sealed9", "sealed10", "sealed11", "sealed12", "sealed13", "sealed14", "sealed15", "sealed16",
    "sealed17", "sealed18", "sealed19", "sealed20", "sealed21", "sealed22", "sealed23", "sealed24",
    "sealed25", "sealed26", "sealed27", "sealed28", "sealed29", "sealed30", "sealed31", "sealed32", "sealed33", "sealed34", "sealed35",
    "sealed36", "sealed37", "sealed38", "sealed39", "sealed40", "sealed41", "sealed42", "sealed43", "sealed44",
    "sealed45",
)  # fmt: skip
FIELDS = (
    "text", "title", "published_at", "published_raw", "category", "lead", "author", "source", "language", "images",
    "attachments", "related",
)  # fmt: skip


@dataclass
class Result:
    """What came of one page: which fields are right, which lines leaked, and why it failed if it did."""

    case: Case
    right: dict[str, bool] = field(default_factory=dict)
    leaked: list[str] = field(default_factory=list)
    got: dict[str, Any] | None = None
    error: str = ""
    crashed: bool = False


def page_of(case: Case) -> Page:
    """The case as the value the reader takes."""
    return Page(url=case.url, body=case.body, fetched_at=WHEN, headers=case.headers)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of *text* after NFC and folding of white space; list items and rows are lines of their own."""
    return [line for line in map(fold, re.split(r"\n+", text)) if line]


def leaked_lines(text: str, truth: str) -> list[str]:
    """Lines of *text* that no part of *truth* contains: words of the page that are not the article's."""
    whole = fold(truth)
    return [line for line in paragraphs(text) if line not in whole]


def _same(name: str, got: Any, true: Any) -> bool:
    if name == "text":
        return paragraphs(got or "") == paragraphs(true)
    if name in {"images", "attachments", "related"}:
        return [_shape(item, true_item) for item, true_item in zip(got, true, strict=False)] == list(true) and len(
            got
        ) == len(true)
    return (fold(got) if isinstance(got, str) else got) == (fold(true) if isinstance(true, str) else true)


def _shape(item: Mapping[str, Any], true: Mapping[str, Any]) -> dict[str, Any]:
    """*item* with the keys truth speaks of."""
    return {key: fold(value) if isinstance(value := item.get(key), str) else value for key in true}


def judge(case: Case, read: Read) -> Result:
    """Read one case and compare. Only named errors are answers; anything else is a crash and says so."""
    from crawler.reading.extract import ExtractionError

    result = Result(case)
    try:
        result.got = read(page_of(case), case.portal).to_json()
    except ExtractionError as error:
        result.error = getattr(error, "reason", "") or type(error).__name__
    except Exception as error:  # a crash is a result of its own and is counted as one
        result.error, result.crashed = f"CRASH {type(error).__name__}: {error}", True
    if case.truth is None:
        result.right["refused"] = bool(result.error) and not result.crashed
    else:
        got = result.got
        result.right = {
            name: got is not None and _same(name, got[name], case.truth[name]) for name in FIELDS if name in case.truth
        }
        result.leaked = leaked_lines(got["text"], case.truth["text"]) if got else []
    return result


def our_reader() -> Read:
    """The project's reader, by the name of the portal."""
    from crawler.portals import PORTALS
    from crawler.reading.extract import extract

    return lambda page, portal: extract(page, PORTALS[portal])


def summary(results: Iterable[Result]) -> dict[str, Any]:
    """Shares of pages with each field right (0 to 1, of pages that have the field), and totals."""
    rows = list(results)
    right: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for row in rows:
        of.update(row.right.keys())
        right.update(name for name, good in row.right.items() if good)
    shares = {name: round(right[name] / of[name], 4) for name in (*FIELDS, "refused") if of[name]}
    whole = [all(row.right.values()) for row in rows if row.case.truth is not None]
    return {
        "pages": len(rows),
        **shares,
        "every_field": round(sum(whole) / len(whole), 4) if whole else 1.0,
        "leaked_lines": sum(len(row.leaked) for row in rows),
        "crashes": sum(row.crashed for row in rows),
    }


def table(results: list[Result]) -> str:
    """A table for people: one line a portal and one a family, exact text and every field."""
    groups: dict[str, list[Result]] = {"all": results}
    for row in results:
        groups.setdefault(row.case.portal, []).append(row)
    for row in sorted(results, key=lambda item: item.case.family):
        groups.setdefault(row.case.family, []).append(row)
    out = [
        f"{'':24}{'pages':>6}"
        + "".join(f"{name[:9]:>10}" for name in (*FIELDS, "refused"))
        + f"{'leaked':>8}{'crash':>6}"
    ]
    for name, rows in groups.items():
        figures = summary(rows)
        cells = "".join(f"{figures[key]:>10.3f}" if key in figures else f"{'':>10}" for key in (*FIELDS, "refused"))
        out.append(f"{name[:23]:24}{figures['pages']:>6}{cells}{figures['leaked_lines']:>8}{figures['crashes']:>6}")
    return "\n".join(out)


def difference(row: Result) -> str:
    """What is wrong with one page, shortly."""
    lines = [f"--- {row.case.name} {row.error}"]
    for name, good in row.right.items():
        if good or row.got is None or row.case.truth is None:
            continue
        got, true = row.got[name], row.case.truth[name]
        if name == "text":
            got_lines, true_lines = paragraphs(got), paragraphs(true)
            lines += [f"  text lost: {line[:160]!r}" for line in true_lines if line not in got_lines]
            lines += [f"  text extra: {line[:160]!r}" for line in got_lines if line not in true_lines]
            lines += ["  text: order or repetition differs"] if sorted(got_lines) == sorted(true_lines) else []
        else:
            lines.append(f"  {name}: got {str(got)[:200]!r} true {str(true)[:200]!r}")
    return "\n".join(lines)


def sample_cases(folder: Path) -> list[Case]:
    """The shared samples as cases; pictures are compared by caption, links by title and date."""
    cases = []
    for path in sorted(folder.glob("**/expected.json")):
        true = json.loads(path.read_text(encoding="utf-8"))
        truth = {key: true[key] for key in FIELDS if key in true}
        truth["images"] = [{"caption": caption} for caption in true["captions"]]
        url = true.get("url") or f"http://sample.test/{path.parent.name}"
        body = (path.parent / "page.html").read_bytes()
        cases.append(
            Case(str(path.parent.relative_to(folder)), "samples", true["portal"], path.parent.name, url, body, truth)
        )
    return cases


def cases_of(split: str) -> list[Case]:
    """The cases of one of :data:`PARTS`, or of ``samples``."""
    if split == "samples":
        return sample_cases(Path(__file__).resolve().parents[3] / "shared" / "samples")
    return list(import_module(f"tests.generator.{split}").cases())


def pin(split: str, figures: dict[str, Any]) -> None:
    """Write *figures* as the floors of *split*; a look at the difference in git is the review."""
    path = Path(__file__).resolve().parents[1] / "reading" / "floors.json"
    floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    most = ("leaked_lines", "crashes")
    floors[split] = {
        "at_least": {name: figures[name] for name in figures if name not in most},
        "at_most": {name: figures[name] for name in most},
    }
    path.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def main() -> int:
    """Score one split and print the table; exit 1 when anything crashed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("split", choices=(*PARTS, "samples"))
    parser.add_argument("--show", type=int, default=0, help="print so many pages that are not wholly right")
    parser.add_argument("--pin", action="store_true", help="write the figures into tests/reading/floors.json")
    parser.add_argument("--family", help="only this family")
    parser.add_argument("--field", help="show only pages on which this field is wrong")
    options = parser.parse_args()
    cases = [case for case in cases_of(options.split) if options.family in {None, case.family}]
    read = our_reader()
    results = [judge(case, read) for case in cases]
    print(table(results))
    print(json.dumps(summary(results)))
    if options.pin:
        pin(options.split, summary(results))
    wrong = [
        row for row in results if not (row.right.get(options.field, True) if options.field else all(row.right.values()))
    ]
    for row in wrong[: options.show]:
        print(difference(row))
    return int(any(row.crashed for row in results))


if __name__ == "__main__":
    sys.exit(main())
