"""How few articles are many: so that a test of a small archive goes the ways of a large one."""

from __future__ import annotations

import pytest

from archive.search import filters, frequent, listing, pools, ranking, wording


def bound(monkeypatch: pytest.MonkeyPatch, rankable: int, narrow: int, listed: int, asked: int, costly: int) -> None:
    """Let the bounds of a large archive hold for a small one."""
    for module in (ranking, frequent, listing):
        monkeypatch.setattr(module, "RANKABLE", rankable)
    telling = rankable // 2 if rankable >= 20 else rankable + 1  # of a few nothing can be told
    for module in (pools, ranking, frequent):
        monkeypatch.setattr(module, "TELLING", telling)
    monkeypatch.setattr(filters, "NARROW", narrow)
    monkeypatch.setattr(listing, "LISTED", listed)
    monkeypatch.setattr(listing, "LISTED_PAIRS", listed)
    monkeypatch.setattr(wording, "ASKED", asked)
    monkeypatch.setattr(listing, "_COSTLY", costly)
    monkeypatch.setattr(wording, "FEW", asked)
    monkeypatch.setattr(frequent, "FEW", asked)
