"""Choices that fall the same way on every machine and every Python: the demo's articles never change by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

Item = TypeVar("Item")


class Dice:
    """A source of choices decided by its seed alone (``random`` may change its methods between Python versions)."""

    def __init__(self, *seed: object) -> None:
        self._seed = "|".join(str(part) for part in seed)
        self._throws = 0

    def below(self, bound: int) -> int:
        """Return a whole number from 0 to ``bound - 1``."""
        self._throws += 1
        digest = sha256(f"{self._seed}|{self._throws}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % bound

    def between(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*, both included."""
        return low + self.below(high - low + 1)

    def pick(self, choices: Sequence[Item]) -> Item:
        """Return one of *choices*."""
        return choices[self.below(len(choices))]

    def some(self, choices: Sequence[Item], count: int) -> list[Item]:
        """Return *count* different ones of *choices* (all of them when there are fewer), shuffled."""
        left = list(choices)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]

    def chance(self, one_in: int) -> bool:
        """Return True once in *one_in* throws."""
        return self.below(one_in) == 0
