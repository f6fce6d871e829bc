"""Damaged pages raise nothing but named errors; damage that nobody sees is read past.

The long run is ``make trial``.
"""

from __future__ import annotations

from tests.generator.mutations import trial


def test_a_sample_of_damaged_pages() -> None:
    report = trial(count=240, seed="sample")
    assert report.crashes == [], report.crashes[:3]
    assert report.kept >= 100
    assert report.exact / report.kept >= 0.95, report.by_kind
