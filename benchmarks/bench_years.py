"""What an archive of years (``years.py`` makes one) takes: room by table, time and memory of every command and page.

    python -m benchmarks.bench_years DIR... [--only NAME,...]

Prints a table in Markdown with a column for each DIR. Of commands it tells seconds of the processor (what else the
machine does counts little) and the most memory; of pages of the site milliseconds, asked first and again. Nothing in
DIR changes but for the run that finds nothing new, of which a copy is made beside it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.request import urlopen

DOINGOAI = (sys.executable, "-m", "crawler")
MB = 1_000_000
WORD = "hợp tác"
TABLES = ("captures", "observations", "articles", "revisions", "list_evidence", "frontier", "checks", "crawls")
#: Commands by name; DIR is the archive, OUT a folder that is thrown away.
COMMANDS: dict[str, tuple[str, ...]] = {
    "status": ("status",),
    "status --json": ("status", "--json"),
    "search": ("search", WORD),
    "history": ("history", "ARTICLE"),
    "review": ("review",),
    "backup, first": ("backup", "OUT/backup"),
    "backup, again": ("backup", "OUT/backup"),
    "export csv": ("export", "csv", "OUT/a.csv"),
    "export jsonl": ("export", "jsonl", "OUT/a.jsonl"),
    "export atom": ("export", "atom", "OUT/a.atom"),
    "export wacz": ("export", "wacz", "OUT/a.wacz"),
    "export bagit": ("export", "bagit", "OUT/bag"),
    "publish": ("publish", "OUT/public"),
    "verify": ("verify",),
    "import of a file known": ("import", "WARC"),
    "reextract --dry-run": ("reextract", "--dry-run"),
    "rebuild": ("rebuild", "OUT/again"),
}
PAGES = {
    "front page": "/",
    "article": "/article/ARTICLE",
    "search": "/search?q=h%E1%BB%A3p+t%C3%A1c",
    "search.json": "/search.json?q=h%E1%BB%A3p+t%C3%A1c",
    "history": "/article/ARTICLE/history",
    "capture": "/article/ARTICLE/capture/CAPTURE",
    "captures of an article": "/archive/captures_of_article?id=ARTICLE",
    "recent changes": "/archive/recent_changes",
    "about": "/about",
    "about.json": "/about.json",
    "health": "/health",
    "table of captures": "/archive/captures",
    "articles.csv": "/archive/articles.csv?_stream=on",
    "feed": "/feed.atom",
    "sitemap": "/sitemap.xml",
    "OAI-PMH": "/oai?verb=ListRecords&metadataPrefix=oai_dc",
}


def spent(command: list[str]) -> str:
    """Run *command* and return the seconds of the processor and the megabytes of memory it took."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        told = process.stderr.read() if process.stderr else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    failed = "" if process.returncode in (0, 3) else f" (exit {process.returncode}: {told.strip()[-80:]})"
    return f"{usage.ru_utime + usage.ru_stime:.1f} s, {usage.ru_maxrss / 1000:.0f} MB{failed}"


def one_of(archive: Path) -> dict[str, str]:
    """Return the article that was seen most often, a capture of it, and a WARC file."""
    with closing(sqlite3.connect(archive / "archive.db")) as conn:
        article, capture = conn.execute(
            """SELECT article_id, max(capture_id) FROM observations WHERE kind = 'seen'
               GROUP BY article_id ORDER BY count(*) DESC LIMIT 1"""
        ).fetchone()
    last = max((archive / "warc").glob("*.warc.gz"))
    return {"ARTICLE": str(article), "CAPTURE": str(capture), "WARC": str(last)}


def sizes(archive: Path) -> Iterator[tuple[str, str]]:
    """Yield what lies in *archive*."""
    with closing(sqlite3.connect(archive / "archive.db")) as conn:
        for table in ("crawls", "captures", "articles", "revisions"):
            yield f"rows of {table}", f"{conn.execute(f'SELECT count(*) FROM {table}').fetchone()[0]:,}"
    files = [path.stat().st_size for path in (archive / "warc").glob("*.warc.gz")]
    yield "WARC files", f"{len(files):,}"
    yield "warc/", f"{sum(files) / MB:.0f} MB"
    yield "archive.db", f"{(archive / 'archive.db').stat().st_size / MB:.0f} MB"
    by_table = bytes_by_table(archive)
    for table in TABLES:
        yield f"of it {table}", f"{by_table.pop(table, 0) / MB:.1f} MB"
    yield (
        "of it search",
        f"{sum(size for name, size in by_table.items() if '_' in name and 'articles_' in name) / MB:.1f} MB",
    )


def bytes_by_table(archive: Path) -> dict[str, int]:
    """Return the bytes that each table takes with its indexes: after the sqlite3 shell, which knows ``dbstat``."""
    asked = """SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat AS s
               LEFT JOIN sqlite_schema AS m ON m.name = s.name GROUP BY 1"""
    with closing(sqlite3.connect(archive / "archive.db")) as conn:
        try:
            return dict(conn.execute(asked).fetchall())
        except sqlite3.OperationalError:
            return {}


@contextmanager
def served(archive: Path) -> Iterator[tuple[str, int]]:
    """Serve *archive*; yields the address and the number of the process."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [*DOINGOAI, "--archive", str(archive), "serve", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _until_it_answers(port)
            yield f"http://127.0.0.1:{port}", process.pid
        finally:
            process.terminate()


def _until_it_answers(port: int) -> None:
    for _ in range(600):
        with closing(socket.socket()) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)


def pages(archive: Path) -> Iterator[tuple[str, str]]:
    """Yield what each page takes, and the memory of the site when all were asked for."""
    known = one_of(archive)
    with served(archive) as (base, process):
        for name, path in PAGES.items():
            yield f"page: {name}", " / ".join(_asked(base + _filled(path, known), process) for _ in range(2))
        told = Path(f"/proc/{process}/status").read_text(encoding="ascii")
        yield "the site's memory", f"{int(told.split('VmHWM:')[1].split()[0]) / 1000:.0f} MB"


def _asked(url: str, process: int) -> str:
    before = _ticks(process)
    with urlopen(url) as answer:
        size = len(answer.read())
    return f"{(_ticks(process) - before) * 1000 / os.sysconf('SC_CLK_TCK'):.0f} ms, {size / 1000:.0f} kB"


def _ticks(process: int) -> int:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def _filled(text: str, known: dict[str, str]) -> str:
    for name, value in known.items():
        text = text.replace(name, value)
    return text


def measured(archive: Path, only: list[str], articles: str) -> Iterator[tuple[str, str]]:
    """Yield every figure of *archive*, by name."""
    yield from sizes(archive)
    known = one_of(archive)
    with tempfile.TemporaryDirectory(dir=archive.parent) as out:
        copy = Path(out, "copy")
        if not only or "run" in only:
            shutil.copytree(archive, copy)
            yield (
                "a run that finds nothing new",
                spent([sys.executable, "-m", "benchmarks.years", str(copy), "--again", "--articles", articles]),
            )
            shutil.rmtree(copy)
        for name, words in COMMANDS.items():
            if not only or name.split(",")[0].split()[0] in only:
                args = [_filled(word, {**known, "OUT": out}) for word in words]
                yield name, spent([*DOINGOAI, "--archive", str(archive), *args])
    if not only or "pages" in only:
        yield from pages(archive)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    parser.add_argument("--only", default="", help="names of commands, 'run' or 'pages'")
    parser.add_argument("--articles", default="6700", help="as the archive was made with")
    asked = parser.parse_args()
    only = [name for name in asked.only.split(",") if name]
    columns = [dict(measured(folder, only, asked.articles)) for folder in asked.folders]
    print(f"| | {' | '.join(folder.name for folder in asked.folders)} |\n|---|{'---|' * len(columns)}")
    for name in columns[0]:
        print(f"| {name} | {' | '.join(column.get(name, '') for column in columns)} |")


if __name__ == "__main__":
    main()
