"""Crawls in processes of their own, to be killed or set to another clock.

They are forked from a server that has loaded Scrapy and all that a crawl needs: to load it takes longer than a small
crawl. That the command starts from nothing is tested elsewhere.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import scrapy.crawler  # noqa: F401  (loaded here for all that are forked)

import crawler.commands.crawling
import crawler.commands.progress
import crawler.commands.screen
import crawler.downloading.cookies
import crawler.downloading.handler
import crawler.downloading.keeping
import crawler.downloading.patience
import crawler.downloading.robots
import crawler.downloading.stubs
import crawler.spiders.registered
import crawler.spiders.scheduling  # noqa: F401
from crawler.cli import main
from crawler.run import run_crawl
from crawler.spiders.portal_run import PortalRun

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload([__name__])


def started(work: Callable[..., None], *values: Any) -> BaseProcess:
    """Start *work*, a function of a module, with *values* in a process of its own."""
    process = _FORKS.Process(target=work, args=values)
    process.start()
    return process


def ended(process: BaseProcess, *, timeout: float) -> int:
    """Wait for *process*, kill it if it outlasts *timeout* seconds, and return its exit code (-9 when killed)."""
    process.join(timeout)
    process.kill()
    process.join()
    code = process.exitcode
    assert code is not None
    process.close()
    return code


def kill(number: int) -> None:
    """Kill the process of *number*, unless it has ended already."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)


def crawl(directory: Path, url: str) -> None:
    """Crawl the site at *url* into the archive in *directory*."""
    run_crawl(directory, ["dien_bien"], base_url=url, delay=0)


def crawl_and_die(directory: Path, url: str, page: str, environment: Mapping[str, str]) -> None:
    """Crawl, and die when *page* lies in WARC and nowhere else."""
    kept = PortalRun.keep_exchange

    def strike(self: PortalRun, fetched: Any, **more: Any) -> Any:
        result = kept(self, fetched, **more)
        if fetched.url.endswith(page):
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    PortalRun.keep_exchange = strike  # type: ignore[method-assign]
    os.environ.update(environment)
    crawl(directory, url)


def command(arguments: list[str], environment: Mapping[str, str], said: Path, complained: Path) -> None:
    """Run ``doingoai`` with *arguments*; what it prints and what it complains of goes into two files."""
    os.environ.update(environment)
    for stream, path in enumerate((said, complained), start=1):
        with path.open("w") as file:
            os.dup2(file.fileno(), stream)
    main(arguments)
