"""Parquet, for data frames; needs pyarrow, which is too large to ask of everybody."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.errors import ArchiveError
from archive.export.articles import KEYS, moment_for, read_articles

if TYPE_CHECKING:
    from archive.store import Archive

_ROWS_AT_ONCE = 1000
_PARTS = {
    "images": ("url", "caption", "alt"),
    "attachments": ("url", "title"),
    "related": ("url", "title", "published_at"),
}


def export_parquet(archive: Archive, dest: Path) -> None:
    """Write every article to the Parquet file *dest*; ArchiveError without pyarrow."""
    try:
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        install = f"{shlex.quote(sys.executable)} -m pip install pyarrow"
        raise ArchiveError(f"Parquet needs pyarrow: run {install}, or export jsonl") from error
    schema = _schema(arrow)
    with moment_for(archive, dest) as (conn, draft), parquet.ParquetWriter(draft, schema) as writer:
        articles = read_articles(conn)
        for rows in _slices(articles):
            writer.write_table(arrow.Table.from_pylist(rows, schema=schema))


def _schema(arrow: Any) -> Any:
    types = {name: arrow.list_(arrow.struct([(key, arrow.string()) for key in keys])) for name, keys in _PARTS.items()}
    types |= {"id": arrow.int64(), "revision_count": arrow.int64(), "warnings": arrow.list_(arrow.string())}
    return arrow.schema([(key, types.get(key, arrow.string())) for key in KEYS])


def _slices(articles: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while rows := list(islice(articles, _ROWS_AT_ONCE)):
        yield rows
