"""What a command over many pages does and did, for a person and for a script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

#: What is called while a command runs: with the name of what happened, and facts about it.
Event = Callable[[str, dict[str, Any]], None]


@dataclass
class FilesReport:
    """What came of the pages in WARC files: how many were kept *unread*, and what the others became, by kind."""

    files: int = 0
    pages: int = 0
    unread: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return {**self.__dict__, "outcomes": dict(self.outcomes)}

    @property
    def became(self) -> str:
        """What the pages became, in words; empty if none was read."""
        return ", ".join(f"{count} {kind}" for kind, count in sorted(self.outcomes.items()))

    def told(self, *lines: str) -> str:
        """Return *lines*, and below them the problems."""
        return "\n".join([*lines, *(f"Problem: {problem}" for problem in self.problems)])
