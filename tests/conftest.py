"""What every test shares: a guard against the world beyond loopback, and the sample pages when they are at hand."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from crawler.demo.serve import DemoPortals

ROOT = Path(__file__).resolve().parent.parent
#: To read all authorities of the system takes as long as a small crawl, and each crawl reads them. No test meets a
#: certificate that they vouch for, so here, and in the commands that tests start, they are one that vouches for nobody.
os.environ["SSL_CERT_FILE"] = str(ROOT / "tests" / "nobody.pem")
LOCAL_NAMES = {"localhost", "localhost.localdomain", "", "0.0.0.0"}

#: Tests that share what is dear to make (the pages of all parts, a crawled portal) stay in one process.
TOGETHER = {
    "generator": "pages", "reading": "pages", "warc": "warc", "crawl/test_sample_portals.py": "samples",
    "review/test_other_tools.py": "samples",
}  # fmt: skip
#: What takes longest starts first, so that no process is left alone at the end with much to do.
LONG = (
    "pages", "warc", "samples", "crawl/test_time_travel.py", "web/test_walks.py", "crawl/test_absences.py",
    "crawl/test_kill.py", "web/test_accessibility.py", "web/test_hostile.py", "crawl/test_paging.py",
    "crawl/test_broken_walks.py", "search/test_listing.py", "crawl/test_faults.py", "search/test_pairs.py",
    "crawl/test_crawl.py", "web/test_browser.py", "web/test_safety.py", "web/test_serve.py",
)  # fmt: skip
#: Bytes: ten times what the archives of one run of the tests take.
MEMORY_WANTED = 4 << 30


def _group(nodeid: str) -> str:
    """What runs in one process with the test *nodeid*: its file, or all of some folders."""
    file = nodeid.split("::", maxsplit=1)[0].removeprefix("tests/")
    return TOGETHER.get(file) or TOGETHER.get(file.split("/")[0], file)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put long groups first."""
    items.sort(key=lambda item: LONG.index(group) if (group := _group(item.nodeid)) in LONG else len(LONG))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Spread groups over the processes where ``--dist loadfile`` would spread files."""
    if config.option.dist != "loadfile":
        return None
    from xdist.scheduler import LoadScopeScheduling

    class Groups(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _group(nodeid)

    return Groups(config, log)


def pytest_configure(config: pytest.Config) -> None:
    """Let archives of tests be written to memory where there is enough of it: to wait for a disk proves nothing here."""
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > MEMORY_WANTED:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))


class BeyondLoopbackError(AssertionError):
    """A test tried to reach a host that is not this machine."""


def _is_loopback(host: Any) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    if name.lower() in LOCAL_NAMES or name.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name.split("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def socket_guard() -> Iterator[None]:
    """Fail any test that connects, or asks for the address of, anything but loopback."""
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def check(address: Any) -> None:
        if isinstance(address, tuple) and not _is_loopback(address[0]):
            raise BeyondLoopbackError(f"A test tried to reach {address!r}; tests talk to loopback only.")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    def guarded_lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        check((host,))
        return lookup(host, *args, **kwargs)

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The shared samples beside the checkout; a user's checkout has none, and tests that need them skip there."""
    folder = ROOT.parent / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip("the shared samples are not beside this checkout")
    return folder


@dataclass(frozen=True)
class CrawledPortals:
    """The running sample portals, and what one crawl of all of them made: not to be changed, but to be copied."""

    demo: DemoPortals
    directory: Path
    requests: int
    expected: dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="session")
def crawled_portals(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CrawledPortals]:
    """The three sample portals, crawled once: nothing in the tests is fetched for longer."""
    from crawler.demo.serve import DemoPortals
    from crawler.run import run_crawl

    directory = tmp_path_factory.mktemp("portals")
    with DemoPortals() as demo:
        reports = run_crawl(directory, list(demo.base_urls), base_urls=demo.base_urls, delay=0)
        assert all(report.healthy for report in reports), [report.reason for report in reports]
        yield CrawledPortals(demo, directory, len(demo.requests), deepcopy(demo.expected))


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of Chromium; in CI its absence is a failure, elsewhere the test skips and says why."""
    found = next((path for path in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if Path(path).exists()), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("Chromium is missing in CI; .ci/run should have installed it")
    if found is None:
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    return found
