"""One direction of imports, and a light door for scripts."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "archive").rglob("*.py"))


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_archive_imports_neither_crawler_nor_scrapy(module: Path) -> None:
    forbidden = {name for name in imported(module) if name.split(".")[0] in ("crawler", "scrapy", "twisted")}
    assert not forbidden


def test_a_script_that_queries_loads_nothing_heavy() -> None:
    code = "import sys; from archive import open_archive; print('\\n'.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    heavy = {"scrapy", "twisted", "trafilatura", "datasette", "warcio", "bs4", "nh3", "lxml", "crawler", "jinja2"}
    assert heavy.isdisjoint(loaded.stdout.split())


@pytest.mark.parametrize("package", ["archive", "crawler"])
def test_no_room_without_a_name(package: str) -> None:
    names = {path.stem for path in (ROOT / package).rglob("*.py")}
    assert names.isdisjoint({"utils", "common", "helpers", "misc"})
