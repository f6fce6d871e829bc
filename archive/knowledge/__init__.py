"""What the archive knows: places with their many spellings, and legal documents, found in the texts of articles.

Light to import: the gazetteer and the matcher are built at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from archive.knowledge.documents import Citation, find_documents
    from archive.knowledge.gazetteer import Place, load_gazetteer
    from archive.knowledge.index import index_article, reindex, seed_places
    from archive.knowledge.places import Mention, find_places
    from archive.knowledge.spellings import Spelled, expand, spellings_of

_HOMES = {
    "Citation": "documents",
    "Mention": "places",
    "Place": "gazetteer",
    "Spelled": "spellings",
    "expand": "spellings",
    "find_documents": "documents",
    "find_places": "places",
    "load_gazetteer": "gazetteer",
    "index_article": "index",
    "reindex": "index",
    "seed_places": "index",
    "spellings_of": "spellings",
}

__all__ = [
    "Citation",
    "Mention",
    "Place",
    "Spelled",
    "expand",
    "find_documents",
    "find_places",
    "index_article",
    "load_gazetteer",
    "reindex",
    "seed_places",
    "spellings_of",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'archive.knowledge' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
