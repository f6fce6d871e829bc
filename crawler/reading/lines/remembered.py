"""Answers about single lines, remembered: the lines of menus, boxes and footers are the same on every page of a portal,
and several rules ask the same of each.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Answer = TypeVar("_Answer")
#: So many answers are remembered to each question; then it is begun anew.
_MOST = 4096


class _Answers(dict[str, _Answer]):
    """What was answered so far: to look it up takes two thirds of the time that ``functools.lru_cache`` takes."""

    def __init__(self, ask: Callable[[str], _Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, line: str) -> _Answer:
        if len(self) >= _MOST:
            self.clear()
        answer = self[line] = self._ask(line)
        return answer


def remembered(ask: Callable[[str], _Answer]) -> Callable[[str], _Answer]:
    """Return the question *ask* with a memory."""
    return _Answers(ask).__getitem__
