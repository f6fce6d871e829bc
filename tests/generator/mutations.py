"""A trial of random mutations: half damage the page, half change only what nobody sees."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from archive.models import Page
from tests.generator import dev
from tests.generator.changes import UNSEEN, damage
from tests.generator.model import Case
from tests.generator.score import WHEN, Read, our_reader, paragraphs


@dataclass
class Report:
    """Outcome of a trial; ``by_kind`` holds (exact, tried) of each unseen change."""

    tried: int = 0
    kept: int = 0
    exact: int = 0
    named: Counter[str] = field(default_factory=Counter)
    by_kind: dict[str, list[int]] = field(default_factory=dict)
    crashes: list[str] = field(default_factory=list)


def _read(read: Read, case: Case, body: bytes, report: Report, what: str) -> str | None:
    """The text read, or None; a named error is counted, anything else is a crash."""
    from crawler.reading.extract import ExtractionError

    headers = () if what != "damage" else case.headers
    try:
        return read(Page(url=case.url, body=body, fetched_at=WHEN, headers=headers), case.portal).text
    except ExtractionError as error:
        report.named[getattr(error, "reason", "") or type(error).__name__] += 1
    except Exception as error:  # the point of the trial: whatever else is raised is reported by name
        report.crashes.append(f"{case.name} {what}: {type(error).__name__}: {error}")
    return None


def _exact(read: Read, case: Case) -> bool:
    """Whether the unchanged page reads exactly; how many do is the business of the floors, not of this trial."""
    text = _read(read, case, case.body, Report(), "damage")
    return text is not None and case.truth is not None and paragraphs(text) == paragraphs(case.truth["text"])


def trial(count: int, seed: str) -> Report:
    """Try *count* mutations of pages of the dev split, the same ones for the same *seed*."""
    rng = Random(seed)
    read, report = our_reader(), Report()
    pages = [case for case in dev.cases() if case.truth]
    plain = [
        case for case in pages if case.name.endswith(("-declared", "-undeclared", "-http-equiv")) and _exact(read, case)
    ]
    kinds = sorted(UNSEEN)
    for number in range(count):
        report.tried += 1
        if number % 2:
            case = rng.choice(pages)
            _read(read, case, damage(case.body, rng), report, "damage")
            continue
        case, kind = rng.choice(plain), kinds[(number // 2) % len(kinds)]
        text = _read(read, case, UNSEEN[kind](case.body.decode(), rng).encode(), report, kind)
        exact = text is not None and case.truth is not None and paragraphs(text) == paragraphs(case.truth["text"])
        report.kept += 1
        report.exact += exact
        tally = report.by_kind.setdefault(kind, [0, 0])
        tally[0] += exact
        tally[1] += 1
    return report
