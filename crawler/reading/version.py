"""Which reader this is: what is kept with every revision, so that a change of rules never passes for one of a page."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from lxml import etree

#: Grows when the reader is written anew; what it reads by tells itself, see :func:`extractor`.
_GENERATION = "1"
#: Packages and modules that decide what a page says: the rules, the portals and the spelling that both compare by.
_READS_BY = (("crawler", "reading"), ("crawler", "portals"), ("archive", "folding.py"))
_DIGEST_BYTES = 4


@cache
def extractor() -> str:
    """Return the version of the reader: its generation and a digest of its rules, such as ``1+5d0c9a3e``.

    The digest is taken of the sources, so that nobody has to remember to raise a number when a rule changes; the parser
    and the general extractor that comes last belong to it. An article last read by another one is read again before it
    is compared with a new capture. Costs some milliseconds, once in a process.
    """
    digest = blake2b(digest_size=_DIGEST_BYTES)
    for package, name in _READS_BY:
        for source in _sources(files(package) / name):
            digest.update(source.read_bytes())
    digest.update(repr((etree.LIBXML_VERSION, version("trafilatura"))).encode())
    return f"{_GENERATION}+{digest.hexdigest()}"


def _sources(where: Traversable) -> list[Traversable]:
    """Return the modules at *where* and below, in the order of their names."""
    if where.is_file():
        return [where] if where.name.endswith(".py") else []
    below = sorted(where.iterdir(), key=lambda entry: entry.name)
    return [source for entry in below for source in _sources(entry)]
