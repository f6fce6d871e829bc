"""What the store costs beside a plain sqlite-utils upsert of the same articles, in one run: compare the ratios.

python benchmarks/bench_store.py [ARTICLES]
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from archive import open_archive
from archive.models import Article, Image, Related
from archive.store import Archive

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = (  # noqa: SIM905 - a text reads better than a list of words
    "tỉnh đoàn đại biểu công tác đối ngoại biên giới hữu nghị hợp tác phát triển Lào Trung Quốc Điện Biên Lai Châu "
    "hội đàm cửa khẩu thông tin tuyên truyền nhân dân lãnh đạo sở ngoại vụ chương trình kế hoạch ký kết thăm chúc mừng"
).split()


def make(count: int) -> list[Article]:
    """Articles of about 5 KB, as the portals have them."""
    dice = random.Random(1)
    return [_article(number, dice) for number in range(count)]


def _article(number: int, dice: random.Random) -> Article:
    paragraphs = [" ".join(dice.choices(WORDS, k=90)).capitalize() + "." for _ in range(9)]
    home = "http://mau.example.vn"
    return Article(
        url=f"{home}/TinTuc/View/{number}",
        portal="mau",
        layout="mau",
        title=" ".join(dice.choices(WORDS, k=12)),
        published_at=f"20{dice.randint(10, 25)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}T10:00:00+07:00",
        category=dice.choice(WORDS),
        lead=" ".join(dice.choices(WORDS, k=30)),
        text="\n\n".join(paragraphs),
        html="".join(f"<p>{paragraph}</p>" for paragraph in paragraphs),
        images=(Image(f"{home}/{number}.jpg", "Chú thích"),),
        related=tuple(Related(f"{home}/TinTuc/View/{number + step}", "Bài khác") for step in range(1, 6)),
    )


def record(archive: Archive, articles: list[Article], hours: int) -> None:
    """Record *articles* as captured *hours* after the beginning, in transactions of 100."""
    for start in range(0, len(articles), 100):
        with archive.transaction():
            for article in articles[start : start + 100]:
                archive.record_article(
                    article,
                    key=article.url,
                    canonical=article.url,
                    capture_id=None,
                    captured_at=NOW + timedelta(hours=hours),
                    extractor="1",
                )


def plain(db: Database, articles: list[Article]) -> None:
    """What a script without history would do: upsert rows, full-text search by sqlite-utils' triggers."""
    rows = [{**asdict(item), "images": json.dumps([asdict(i) for i in item.images])} for item in articles]
    for row in rows:
        row["related"], row["attachments"], row["warnings"] = json.dumps(row["related"]), "[]", "[]"
    for start in range(0, len(rows), 100):
        db["articles"].upsert_all(rows[start : start + 100], pk="url")


def seconds(work: Callable[[], None]) -> float:
    """CPU seconds of this process: what else the machine does counts less."""
    start = time.process_time()
    work()
    return time.process_time() - start


@contextmanager
def opened(folder: str) -> Iterator[tuple[Archive, Database]]:
    """An empty archive and an empty plain database with the same settings."""
    db = Database(Path(folder, "plain.db"))
    db.enable_wal()
    db["articles"].create(dict.fromkeys(asdict(make(1)[0]), str), pk="url")
    db["articles"].enable_fts(["title", "lead", "text"], create_triggers=True, tokenize="unicode61 remove_diacritics 2")
    with open_archive(Path(folder, "data")) as archive:
        archive.register_portal("mau", "Mẫu", "Sample", "Mẫu", "http://mau.example.vn/", [], "+07:00")
        yield archive, db
    db.close()


def main() -> None:
    """Print articles a second, and each as a multiple of the plain upsert of new articles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int, nargs="?", default=3000, metavar="ARTICLES", help="default: 3000")
    articles = make(parser.parse_args().articles)
    changed = [Article(**{**_fields(item), "text": item.text + "\n\nThêm một câu."}) for item in articles]
    with tempfile.TemporaryDirectory() as folder, opened(folder) as (archive, db):
        timed = {
            "plain upsert, new": seconds(lambda: plain(db, articles)),
            "plain upsert, unchanged": seconds(lambda: plain(db, articles)),
            "archive, new": seconds(lambda: record(archive, articles, 0)),
            "archive, unchanged": seconds(lambda: record(archive, articles, 1)),
            "archive, changed": seconds(lambda: record(archive, changed, 2)),
            "archive, older captures": seconds(lambda: record(archive, changed, -1)),
        }
    base = timed["plain upsert, new"]
    for name, cpu in timed.items():
        print(f"{name:26} {len(articles) / cpu:8.0f} articles/s   {base / cpu:5.2f} x plain new")


def _fields(item: Article) -> dict[str, object]:
    return {name: getattr(item, name) for name in item.__slots__}


if __name__ == "__main__":
    main()
