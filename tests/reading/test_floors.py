"""The measured bar: shares of pages read exactly, pinned in ``floors.json``; the suite fails below them.

Raise a floor when the reader gets better; lowering one needs a reason in the commit message.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.generator.score import cases_of, judge, our_reader, sample_cases, summary

FLOORS: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))


def _below(split: str, figures: dict[str, Any]) -> list[str]:
    """Names of the figures of *split* that stand below their floor (or above, for what must not be)."""
    pinned = FLOORS[split]
    low = [f"{name}: {figures[name]} < {floor}" for name, floor in pinned["at_least"].items() if figures[name] < floor]
    high = [f"{name}: {figures[name]} > {most}" for name, most in pinned["at_most"].items() if figures[name] > most]
    return low + high


@pytest.mark.parametrize("split", [name for name in FLOORS if name != "samples"])
def test_generated_pages(split: str) -> None:
    read = our_reader()
    assert _below(split, summary(judge(case, read) for case in cases_of(split))) == []


def test_shared_samples(samples: Path) -> None:
    read = our_reader()
    assert _below("samples", summary(judge(case, read) for case in sample_cases(samples))) == []
