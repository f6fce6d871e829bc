"""The archive: from an article to a reader.

``from archive import open_archive`` is all a script needs. This package never imports ``crawler`` or Scrapy, and
loads in well under a third of a second: what is heavy is imported where it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from archive.store import Archive, open_archive

__version__ = "0.1.0"
__all__ = ["Archive", "__version__", "open_archive"]


def __getattr__(name: str) -> Any:
    if name in ("Archive", "open_archive"):
        from archive import store

        return getattr(store, name)
    raise AttributeError(f"module 'archive' has no attribute {name!r}")
