"""JSON Lines: one article a line, UTF-8, the keys of the contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from archive.export.articles import one_moment, read_articles
from archive.snapshot import drafted

if TYPE_CHECKING:
    from archive.store import Archive


def export_jsonl(archive: Archive, dest: Path) -> None:
    """Write every article to the file *dest*, one JSON object a line (https://jsonlines.org)."""
    with one_moment(archive) as conn, drafted(dest) as draft, draft.open("w", encoding="utf-8") as file:
        for article in read_articles(conn):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
