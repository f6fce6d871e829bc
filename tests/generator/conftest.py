from __future__ import annotations

from pathlib import Path

import pytest

TRIALS = "\npytestmark = pytest.mark.trial\n"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave modules that are trials from end to end unread in a run without trials: to import them makes their pages."""
    if collection_path.suffix != ".py" or config.option.markexpr != "not trial":
        return None
    return True if TRIALS in collection_path.read_text(encoding="utf-8") else None
