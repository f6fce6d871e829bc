"""Which pictures inside a text are the site's: advertisements, by what their folder, their box and their link are
called, and codes that a telephone reads the page's address from.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crawler.reading.lines.series import are_pair
from crawler.reading.lines.tools import is_tool
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.pictures.links import is_picture_link

#: A folder of advertisements, or a file named so; "banner" may also be what an author calls a picture.
_SOLD = re.compile(r"/(?:ads?|adv|adverts?|advertis\w{2,9}|quang-?cao|qc)/", re.I)
_NAMED = re.compile(r"[/_.-](?:banners?|ads?|adv|quang-?cao|qc)(?=[/_.\d-])", re.I)
#: How a style sheet calls the box of an advertisement, and how a link is that counts who follows it.
_BOX = re.compile(r"(?:^|[\s_-])(?:ads?|adv|adverts?|advertis\w{2,9}|quang-?cao|qc|sponsors?)(?:$|[\s_-])", re.I)
_COUNTS = re.compile(r"/(?:\w{1,20}/)?(?:link)?clicks?(?:[/.?]|$)|/(?:ads?|banners?|redirect)(?:[/.?]|$)", re.I)
_SHORTEST_NAME = 4
#: Boxes round one picture; an advertisement's own stands close to it.
_DEEPEST = 4
_MOST_BLOCKS, _LONGEST_WORDS = 3, 60


def is_advertised(document: Document, index: int) -> bool:
    """Tell whether the picture of block *index* advertises: its folder or the box that holds nothing else says so; or
    it leads to another page by a link that counts, to the front page of another site, or under the name of a banner.
    """
    block = document.blocks[index]
    path = f"/{_path(block.image.get('src') or '')}"
    if _SOLD.search(path) or _is_boxed(document, index):
        return True
    link = block.image_link
    if not link or is_picture_link(link) or not document.leads_away(link) or _shows_picture(link, path):
        return False
    return _NAMED.search(path) is not None or _COUNTS.search(f"/{_path(link)}") is not None or _is_front(document, link)


def words_of_advertisement(document: Document, index: int) -> set[int]:
    """Return the short lines that share the small box of the picture of block *index*, if it advertises."""
    box = document.containers[document.blocks[index].container]
    lines = set(range(box.first, box.last + 1)) if box.last - box.first < _MOST_BLOCKS else set()
    lines.discard(index)
    short = all(len(document.blocks[line].text) <= _LONGEST_WORDS for line in lines)
    return lines if lines and short and is_advertised(document, index) else set()


def is_code(document: Document, index: int) -> bool:
    """Tell whether the picture is the page's own address as a code: its alternative speaks of nothing but the page."""
    alternative = document.blocks[index].image.get("alt") or ""
    return "QR" in alternative.upper() and is_tool(alternative)


def tells_of_code(document: Document, line: int) -> bool:
    """Tell whether the line shares its box with the page's address as a code, and with nothing else."""
    if line == 0 or document.blocks[line - 1].image is None:
        return False
    return is_code(document, line - 1) and are_pair(document, line - 1)


def _is_boxed(document: Document, index: int) -> bool:
    """Tell whether an element that holds the picture and nothing else is called after advertisements."""
    for where in document.ancestors(document.blocks[index].container)[:_DEEPEST]:
        box = document.containers[where]
        if box.first != box.last:
            return False
        if _BOX.search(box.element.get("class") or ""):
            return True
    return False


def _shows_picture(link: str, path: str) -> bool:
    """Tell whether the page behind *link* is that of the picture itself, as WordPress makes one for each."""
    name = path.rpartition("/")[2].rpartition(".")[0].lower()
    return "attachment" in link or (len(name) >= _SHORTEST_NAME and name in _path(link).lower())


def _is_front(document: Document, link: str) -> bool:
    """Tell whether *link* leads to the front page of another site."""
    target = urlsplit(absolute(document.head.base, link) or "")
    return not target.path.strip("/") and target.netloc not in ("", urlsplit(document.head.base).netloc)


def _path(address: str) -> str:
    try:
        return urlsplit(address.strip()).path.lstrip("/")
    except ValueError:
        return ""
