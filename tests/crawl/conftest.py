"""Crawls for the tests: no delay, no retries worth waiting for, always the portal in the manner of the small sites."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.store import open_archive
from crawler.run import CrawlReport, run_crawl


@pytest.fixture(autouse=True)
def no_authorities(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the certificates that this machine trusts takes half of a small crawl; nothing here is signed by them."""
    monkeypatch.setenv("SSL_CERT_FILE", os.devnull)
    monkeypatch.setenv("SSL_CERT_DIR", os.devnull)


@pytest.fixture
def crawl(tmp_path: Path) -> Callable[..., CrawlReport]:
    """Return a function that crawls a small site into this test's archive."""

    def run(site: Any, **options: Any) -> CrawlReport:
        url = site if isinstance(site, str) else site.url + "/"
        options = {"delay": 0, "archive_dir": tmp_path / "data", **options}
        return run_crawl(options.pop("archive_dir"), ["dien_bien"], base_url=url, **options)[0]

    return run


@pytest.fixture
def rows(tmp_path: Path) -> Callable[..., list[tuple[Any, ...]]]:
    """Return a function that asks this test's archive in SQL."""

    def ask(sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with open_archive(tmp_path / "data", readonly=True) as archive:
            return [tuple(row) for row in archive.conn.execute(sql, values)]

    return ask
