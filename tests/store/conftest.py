from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import open_archive
from archive.store import Archive
from tests.store.script import register


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with open_archive(tmp_path / "data") as opened:
        register(opened)
        yield opened
