"""The version of the reader tells its rules: whoever changes one need not remember to raise a number."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.reading.version import extractor

_ROOT = Path(__file__).parents[2]
_ASK = "from crawler.reading.version import extractor; print(extractor(), end='')"


def version_of(root: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    asked = [sys.executable, "-c", _ASK]
    return subprocess.run(asked, cwd=root, env=environment, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources once more, as another installation has them."""
    root = tmp_path_factory.mktemp("sources")
    for package in ("archive", "crawler"):
        shutil.copytree(_ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__"))
    return root


def test_every_installation_of_the_same_rules_says_the_same(copied: Path) -> None:
    assert version_of(copied) == extractor()
    assert extractor().startswith("1+")


@pytest.mark.parametrize(
    "rule", ["crawler/reading/lines/tools.py", "crawler/portals/lai_chau.py", "archive/folding.py"]
)
def test_another_rule_makes_another_reader(copied: Path, rule: str) -> None:
    before = (copied / rule).read_text("utf-8")
    try:
        (copied / rule).write_text(f"{before}#\n", "utf-8")
        assert version_of(copied) != extractor()
    finally:
        (copied / rule).write_text(before, "utf-8")


def test_what_reads_no_page_is_no_part_of_it(copied: Path) -> None:
    with (copied / "crawler/commands/asking.py").open("a", encoding="utf-8") as command:
        command.write("#\n")
    assert version_of(copied) == extractor()
