"""Memory and speed of importing a large WARC, next to reading the same file with warcio alone.

    python benchmarks/bench_import.py --megabytes 2048 --limit 300

Generates a file of that many megabytes (articles, lists of links, PDF attachments of 2 MB and one of 40 MB that do not
compress), imports it in a process of its own and prints the peak memory. Exits 1 above *limit* MB.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

START = datetime(2024, 1, 1, tzinfo=UTC)
WORDS = ["hội", "đàm", "đối", "ngoại", "biên", "giới", "cửa", "khẩu", "tỉnh", "Điện", "Biên", "Lai", "Châu"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=200)
    parser.add_argument("--limit", type=int, default=300, help="most megabytes of memory")
    parser.add_argument("--child", choices=("import", "warcio"), help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        return child(given.child, given.file)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.warc.gz")
        pages = generate(path, given.megabytes << 20)
        print(f"{path.stat().st_size >> 20} MB, {pages} pages")
        peaks = {name: measure(name, path) for name in ("warcio", "import")}
    return int(peaks["import"] > given.limit)


def generate(path: Path, size: int) -> int:
    from archive.models import Page
    from archive.warc import WarcStore

    chance, pages, written = random.Random(2), 0, 0
    with WarcStore(path.parent / "made", "bench", rotate_at=1 << 60) as store:
        while written < size:
            moment = START + timedelta(seconds=pages)
            body, mime = make(chance, pages)
            url = f"http://portal.example/{pages}{'.pdf' if mime == 'application/pdf' else '.html'}"
            headers = (("Content-Type", mime),)
            capture = store.write(Page(url, body, moment, headers=headers, source="warc:made"), sync=False)
            written, pages = capture.warc_offset + capture.warc_length, pages + 1
        made = store.directory / store.current
    made.rename(path)
    return pages


def make(chance: random.Random, number: int) -> tuple[bytes, str]:
    if number == 500:
        return b"%PDF-1.4\n" + chance.randbytes(40 << 20), "application/pdf"
    if number % 4 == 0:
        return b"%PDF-1.4\n" + chance.randbytes(2 << 20), "application/pdf"
    paragraphs = "".join(f"<p>{' '.join(chance.choices(WORDS, k=120))}.</p>" for _ in range(8))
    links = "".join(
        f'<li><a href="/{chance.randrange(10**6)}.html">{" ".join(chance.choices(WORDS, k=9))}</a></li>'
        for _ in range(150)
    )
    title = " ".join(chance.choices(WORDS, k=10))
    page = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body>
<ul>{links}</ul><h1 class="title">{title}</h1><span class="h5">Thứ hai - 0{1 + number % 9}/12/2024 02:51</span>
<div class="hometext">{" ".join(chance.choices(WORDS, k=30))}.</div>
<div id="news-bodyhtml">{paragraphs}</div></body></html>"""
    return page.encode(), "text/html; charset=utf-8"


def measure(name: str, path: Path) -> int:
    command = [sys.executable, __file__, "--child", name, "--file", str(path)]
    began = time.monotonic()
    with subprocess.Popen(command) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name} failed")
    peak, spent = usage.ru_maxrss >> 10, usage.ru_utime + usage.ru_stime
    print(f"{name}: peak {peak} MB, {spent:.0f} s CPU, {time.monotonic() - began:.0f} s")
    return peak


def child(name: str, path: Path) -> int:
    if name == "warcio":
        from warcio.archiveiterator import ArchiveIterator

        with path.open("rb") as raw:
            for record in ArchiveIterator(raw):
                while record.content_stream().read(1 << 16):
                    pass
        return 0
    from archive import open_archive
    from crawler.importing import import_files

    with tempfile.TemporaryDirectory(dir=path.parent) as folder, open_archive(folder) as archive:
        report = import_files(archive, [path], "dien_bien_stttt")
        print(report.summary().splitlines()[1])
    return 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
