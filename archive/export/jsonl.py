"""JSON Lines: one article a line, UTF-8, the keys of the contract."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from archive.export.articles import moment_for, read_articles

if TYPE_CHECKING:
    from archive.store import Archive


def export_jsonl(archive: Archive, dest: Path) -> None:
    """Write every article to the file *dest*, one JSON object a line (https://jsonlines.org)."""
    with moment_for(archive, dest) as (conn, draft), draft.open("w", encoding="utf-8") as file:
        for article in read_articles(conn):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
