"""The benchmarks run to their end and print what they promise: a figure that cannot be had again is no figure.

Each runs on as little as it can. Their times, and the bounds they set to them, are not judged here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from archive.fixity import verify_directory
from benchmarks import (
    bench_import,
    bench_incremental,
    bench_reading,
    bench_search,
    bench_site,
    bench_store,
    bench_years,
    trial_rewrites,
    years,
)
from benchmarks.generated_archive import generate
from tests.generator.score import cases_of

ARTICLES = 30
QUERIES = {"a name": ["dien bien"], "hostile": ['"']}


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    generate(tmp_path / "archive.db", ARTICLES)
    monkeypatch.setattr(sys, "argv", ["bench", str(tmp_path)])
    return tmp_path


def test_every_benchmark_is_run_here() -> None:
    folder = Path(bench_store.__file__).parent
    assert {path.stem for path in folder.glob("bench_*.py")} <= set(globals())


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


def test_the_store_is_compared_with_a_plain_upsert(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench_store", "20"])
    bench_store.main()
    assert capsys.readouterr().out.count("x plain new") == 6


@pytest.mark.usefixtures("archive")
def test_searches_and_pages_are_compared_with_datasettes_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench_search, "ROUNDS", 1)
    monkeypatch.setattr(bench_search, "classes", lambda: QUERIES)
    bench_search.main()
    printed = capsys.readouterr().out
    assert printed.startswith(f"{ARTICLES} articles")
    assert [len(re.findall(rf"^  {name} .* ms +\d+$", printed, re.MULTILINE)) for name in QUERIES] == [2, 2]
    assert printed.count("of Datasette's articles page") == 11


@pytest.mark.usefixtures("archive")
def test_the_site_is_measured_while_a_crawl_writes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench_site, "ROUNDS", 1)
    monkeypatch.setattr(bench_site, "READERS", 1)
    monkeypatch.setattr(bench_site, "classes", lambda: QUERIES)
    bench_site.main()
    assert capsys.readouterr().out.count("of the table page") == 14


def test_importing_is_compared_with_warcio(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["bench_import", "--megabytes", "1"])
    bench_import.main()
    assert re.findall(r"^(\w+): peak \d+ MB, ", capfd.readouterr().out, re.MULTILINE) == ["warcio", "import"]


def test_runs_over_an_unchanged_portal_are_counted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench_incremental", "10"])
    bench_incremental.main()
    printed = capsys.readouterr().out
    assert re.findall(r"^day (\d): \d+ requests .* healthy$", printed, re.MULTILINE) == ["0", "1", "2", "3"]


def test_years_are_made_by_the_steps_of_a_crawl_and_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, told = tmp_path / "years", ["--articles", "12"]
    monkeypatch.setattr(sys, "argv", ["years", str(folder), *told, "--years", "0.02", "--portals", "dien_bien"])
    years.main()
    assert re.search(r"^day +6: \d+ exchanges", capsys.readouterr().out, re.MULTILINE)
    assert verify_directory(folder) == []
    monkeypatch.setattr(bench_years, "COMMANDS", {"status": ("status",)})
    monkeypatch.setattr(bench_years, "PAGES", {"article": "/article/ARTICLE"})
    monkeypatch.setattr(sys, "argv", ["bench_years", str(folder), *told])
    bench_years.main()
    printed = capsys.readouterr().out
    assert "| rows of crawls | 14 |" in printed
    for name in ("a run that finds nothing new", "status"):
        assert re.search(rf"^\| {name} \| [\d.]+ s, \d+ MB \|$", printed, re.MULTILINE), printed
    assert re.search(r"^\| page: article \| \d+ ms, \d+ kB / \d+ ms, \d+ kB \|$", printed, re.MULTILINE), printed
