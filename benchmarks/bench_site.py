"""What a page of the served site costs while a crawl writes and four readers ask at once: CPU milliseconds a request.

    python benchmarks/bench_site.py DIR [ARTICLES]

A real ``doingoai serve`` answers over HTTP. A second process stores articles as a crawl does: a capture in a WARC file,
the article, its revision, what it names, one transaction each. Four readers ask for the same address at the same
moment, so a quarter of what the server's threads spent is the cost of one answer. Linux only: the kernel's own
counters of nanoseconds (``schedstat``) are read, which other work on the machine does not touch.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import httpx

from archive import open_archive
from archive.knowledge.index import index_article
from archive.models import Article, Page
from archive.warc import WarcStore
from benchmarks.bench_search import classes, p95
from benchmarks.generated_archive import article, filled, folder_asked

READERS, ROUNDS = 4, 30
#: Articles that the crawl stores a second; a polite one on three portals stores about three.
WRITTEN = 5
#: Written articles are numbered from here.
NEW = 10_000_000
LIMITS = {"front page": 40, "an article": 40, "results": 200}


@dataclass(frozen=True)
class Served:
    """The server: where it answers, and its process."""

    address: str
    process: int

    def cpu(self) -> float:
        """Return the milliseconds that the threads of the server have run."""
        tasks = Path(f"/proc/{self.process}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e6


def _command(*words: str) -> list[str]:
    return [str(Path(sys.executable).with_name("doingoai")), *words]


@contextmanager
def served(directory: Path) -> Iterator[Served]:
    """Run ``doingoai serve`` on any free port."""
    command = _command("--archive", str(directory), "serve", "--port", "0")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            said = next(found for line in process.stdout if (found := re.search(r"http://\S+", line)))
            yield Served(said.group().rstrip("/"), process.pid)
        finally:
            process.terminate()


def write(directory: Path, seconds: float) -> int:
    """Store articles as a crawl does, ``WRITTEN`` a second, for so many *seconds*; return how many."""
    end, number = time.monotonic() + seconds, NEW
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, software="bench") as warc:
        number += archive.conn.execute("SELECT count(*) FROM captures").fetchone()[0]
        first = number
        while time.monotonic() < end:
            row = article(number)
            text, now = {name: str(value) for name, value in row.items()}, datetime.now(UTC)
            page = Page(text["url"], text["html"].encode(), now, headers=(("Content-Type", "text/html"),))
            names = ("url", "portal", "layout", "title", "published_at", "category", "lead", "text", "html", "language")
            item = Article(**{name: text[name] for name in names})  # type: ignore[arg-type]  # all of them are text
            with archive.transaction():
                capture = archive.add_capture(warc.write(page, portal=item.portal))
                outcome = archive.record_article(
                    item, key=item.url, canonical=item.url, capture_id=capture, captured_at=now, extractor="bench"
                )
                index_article(archive.conn, int(outcome.article_id or 0))
            number += 1
            time.sleep(1 / WRITTEN)
    return number - first


@contextmanager
def crawling(directory: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Let another process store articles meanwhile."""
    process = subprocess.Popen([sys.executable, __file__, str(directory), "write"])
    try:
        yield process
        assert process.poll() is None, "the crawl ended before the readers did"
    finally:
        process.terminate()
        process.wait()


def pages(directory: Path) -> dict[str, list[str]]:
    """Return the addresses to ask for, by kind of page."""
    with open_archive(directory, readonly=True) as archive:
        sql = "SELECT id FROM articles ORDER BY id LIMIT 400"
        ids = [row[0] for row in archive.conn.execute(sql)][:: 400 // ROUNDS]
        place = archive.conn.execute("SELECT place_id FROM mentions LIMIT 1").fetchone()[0]
        document = archive.conn.execute("SELECT document_id FROM citations LIMIT 1").fetchone()[0]
    asked = [text for texts in classes().values() for text in texts[::5]]
    results = [f"/search?{urlencode({'q': text}, errors='ignore')}" for text in asked]
    return {
        "Datasette's table page": ["/archive/articles"],
        "Datasette's table page, 20 rows": ["/archive/articles?_size=20"],
        "front page": ["/"],
        "an article": [f"/article/{number}" for number in ids],
        "its history": [f"/article/{number}/history" for number in ids],
        "results": results,
        "results as JSON": [address.replace("/search", "/search.json") for address in results],
        "results, filtered": [f"{address}&portal=lai_chau&since=2019&sort=date" for address in results[::2]],
        "timeline": ["/timeline"],
        "a place": [f"/places/{place}"],
        "a document": [f"/documents/{document}"],
        "about": ["/about"],
        "feed": ["/feed.atom", "/feed.atom?q=dien+bien"],
        "OAI-PMH, 100 records": ["/oai?verb=ListRecords&metadataPrefix=oai_dc"],
    }


def costs(server: Served, addresses: list[str], together: Callable[[str], None]) -> list[float]:
    """Return what one answer cost, for each time that all readers asked for one of *addresses* together."""
    found = []
    for number in range(max(ROUNDS, len(addresses))):
        before = server.cpu()
        together(addresses[number % len(addresses)])
        found.append((server.cpu() - before) / READERS)
    return found


def wait_for(answers: list[Future[None]]) -> None:
    """Wait until all have been answered, and raise what went wrong."""
    for answer in answers:
        answer.result()


@contextmanager
def readers(server: Served) -> Iterator[Callable[[str], None]]:
    """Yield a function that lets all readers ask for one address at the same moment."""
    barrier = threading.Barrier(READERS)
    clients = [httpx.Client(base_url=server.address, timeout=60) for _ in range(READERS)]

    def ask(client: httpx.Client, address: str) -> None:
        barrier.wait()
        assert client.get(address).status_code == 200, address

    with ThreadPoolExecutor(READERS) as pool:
        yield lambda address: wait_for([pool.submit(ask, one, address) for one in clients])
    for client in clients:
        client.close()


def bench(directory: Path) -> bool:
    """Print the table; tell whether all limits hold."""
    kinds = pages(directory)
    with served(directory) as server, crawling(directory), readers(server) as together:
        for addresses in kinds.values():
            together(addresses[0])
        measured = {kind: costs(server, addresses, together) for kind, addresses in kinds.items()}
    base = p95(measured["Datasette's table page"])
    for kind, found in measured.items():
        limit = f"   asked: under {LIMITS[kind]} ms" if kind in LIMITS else ""
        middle = sorted(found)[len(found) // 2]
        print(f"  {kind:34} {middle:8.1f} {p95(found):8.1f} ms   {p95(found) / base:5.2f} of the table page{limit}")
    return all(p95(measured[kind]) < limit for kind, limit in LIMITS.items())


def main() -> int:
    if sys.argv[2:] == ["write"]:
        write(Path(sys.argv[1]), 3600)
        return 0
    directory = filled(folder_asked(__doc__))
    with open_archive(directory, readonly=True) as archive:
        total = archive.counts()["articles"]
    print(f"{total} articles, {READERS} readers at once, a crawl writing; CPU of the server a request: median and p95")
    return 0 if bench(directory) else 1


if __name__ == "__main__":
    sys.exit(main())
