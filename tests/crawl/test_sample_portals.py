"""The three sample portals, crawled by the real spiders: exactly their articles, and next time only what changed."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys

import httpx
from warcio.checker import Checker

from archive.store import open_archive
from crawler.run import run_crawl


class _Quiet:
    verbose = False
    inputs: tuple[str, ...] = ()


def test_sample_portals_exactly_and_then_only_what_changed(crawled_portals, tmp_path):
    demo = crawled_portals.demo
    shutil.copytree(crawled_portals.directory, tmp_path / "data")
    with open_archive(tmp_path / "data") as archive:
        names = list(demo.base_urls)

        def crawl():
            before = len(demo.requests)
            reports = run_crawl(tmp_path / "data", names, base_urls=demo.base_urls, delay=0)
            assert all(report.healthy for report in reports), [report.reason for report in reports]
            return len(demo.requests) - before

        def stored(sql, *values):
            return [tuple(row) for row in archive.conn.execute(sql, values)]

        for name in names:
            titles = sorted(row[0] for row in stored("SELECT title FROM articles WHERE portal = ?", name))
            assert titles == sorted(item["title"] for item in demo.expected[name])
            for page in demo.unreadable[name]:
                path = page["url"].removeprefix(demo.base_urls[name])
                assert stored("SELECT 1 FROM failures WHERE portal = ? AND url LIKE ?", name, f"%{path}%")
        revisions = stored("SELECT count(*) FROM revisions")
        second = crawl()
        assert second < crawled_portals.requests / 5
        assert stored("SELECT count(*) FROM revisions") == revisions
        for name in names:
            demo.edit_one_article(name)
        crawl()
        changed = stored("SELECT portal, count(*) FROM articles WHERE revision_count = 2 GROUP BY portal")
        assert changed == [(name, 1) for name in sorted(names)]
    for file in sorted((tmp_path / "data/warc").glob("*.warc.gz")):
        checker = Checker(_Quiet())
        checker.process_one(str(file))
        assert checker.exit_value == 0


def _history(site: str, said: list[str]) -> str:
    """Return where the site tells the history of the article that the demo had changed."""
    address = next(match[1] for line in said if (match := re.search(r"history (http\S+)", line)))
    (hit,) = httpx.get(f"{site}archive/articles.json", params={"url": address, "_shape": "array"}).json()
    return f"{site}article/{hit['id']}/history"


def test_the_demo_ends_with_its_site_and_with_ctrl_c(crawled_portals, tmp_path):
    """As it goes a second time, when most of the pages are kept already: the first takes half a minute."""
    shutil.copytree(crawled_portals.directory, tmp_path / "data")
    (tmp_path / "data/DEMO").touch()
    command = [sys.executable, "-m", "crawler", "--archive", str(tmp_path / "data"), "demo", "--port", "0"]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"})
    said = []
    try:
        while not said or "open in a browser" not in said[-1]:
            said.append(demo.stdout.readline())
            assert said[-1], said
        url = re.search(r"http://127.0.0.1:[1-9]\d*/", said[-1])[0]
        assert '<html lang="vi"' in httpx.get(url).text
        assert "Bản hiện nay trong kho" in httpx.get(_history(url, said)).text, "a first look shows a change"
    finally:
        demo.send_signal(signal.SIGINT)
        said.append(demo.communicate()[0])
    assert demo.returncode == 0
    for name, articles in crawled_portals.expected.items():
        assert f"  {name:16} {len(articles)} articles kept, {len(articles)} published by the sample portal\n" in said
