"""The benchmarks print what they promise: a figure that cannot be had again is no figure. Their times are not judged."""

from __future__ import annotations

import re
import sys

import pytest

from benchmarks import bench_reading, trial_rewrites
from tests.generator.score import cases_of


def test_reading_is_compared_on_exactness_and_on_speed_at_every_size(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where pages drawn by lot leave a field out of their truth, as some that ask one thing alone do."""
    articles = [case for case in cases_of("dev") if case.truth]
    silent = [case for case in articles if "published_at" not in (case.truth or {})]
    assert silent, "no page of this part leaves its day out any more: choose other pages"
    monkeypatch.setattr(bench_reading, "cases_of", lambda split: [*silent[:2], *articles[:4]])
    monkeypatch.setattr(sys, "argv", ["bench_reading", "--pages", "6", "--each", "1", "--seconds", "0.001"])
    bench_reading.main()
    printed = capsys.readouterr().out
    for reader in ("doingoai", "trafilatura"):
        assert re.search(rf"^{reader} +[01]\.\d\d\d +\d+\.\d\d +[01]\.\d\d\d +[01]\.\d\d\d$", printed, re.MULTILINE)
    assert printed.count("times as fast") >= 3


def test_the_trial_of_rewritten_pages_names_what_it_tried() -> None:
    tried, wrong = trial_rewrites.trial(0.1, "house", ("sealed28", "sealed30"))
    assert sum(kind.startswith("a text in") for kind in tried) > 3
    assert tried.total() > 40
    assert len(wrong) <= 3
