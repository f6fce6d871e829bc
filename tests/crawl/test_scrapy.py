"""The project works as any Scrapy user expects."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive.store import open_archive
from crawler.portals import PORTALS
from crawler.spiders.registered import spider_class

from .site import NewsSite

ROOT = Path(__file__).parents[2]


def scrapy(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_scrapy_list_names_every_portal():
    assert scrapy("list").stdout.split() == sorted(PORTALS)


@pytest.mark.parametrize(
    ("argument", "told"), [("base_url=notaurl", "must begin with http"), ("limit=-1", "a whole number of pages")]
)
def test_an_argument_that_cannot_be_begins_no_run(argument, told):
    with pytest.raises(ValueError, match=told):
        spider_class(PORTALS["dien_bien"])(**dict([argument.split("=")]))


def test_scrapy_crawl_with_arguments(tmp_path):
    with NewsSite(articles=3) as site:
        done = scrapy(
            "crawl", "dien_bien", "-a", f"base_url={site.url}/", "-s", "DOWNLOAD_DELAY=0",
            DOINGOAI_ARCHIVE=str(tmp_path / "data"),
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", "quiet unless something is wrong"
    with open_archive(tmp_path / "data", readonly=True) as archive:
        assert archive.counts()["articles"] == 3
        row = archive.conn.execute("SELECT status, healthy FROM crawls").fetchone()
    assert tuple(row) == ("finished", 1)


def test_what_must_be_closed_is_closed():
    names = ("REMOTE_CONTROL_ENABLED", "TELNETCONSOLE_ENABLED", "ROBOTSTXT_OBEY", "DOWNLOAD_VERIFY_CERTIFICATES")
    from crawler import settings

    assert [getattr(settings, name) for name in names] == [False, False, True, True]
    assert settings.DOWNLOAD_DELAY >= 1
    assert settings.CONCURRENT_REQUESTS_PER_DOMAIN == 1
    assert {scheme for scheme, handler in settings.DOWNLOAD_HANDLERS.items() if handler} == {"http", "https"}
