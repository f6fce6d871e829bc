"""The picture that a portal sets above the title of an article, in the box of title and text."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from archive.models import Image
from crawler.reading.captions import Pictures
from crawler.reading.clean import clean
from crawler.reading.document import Document
from crawler.reading.links import is_picture_link, picture_url
from crawler.reading.scoring import ArticleHead

#: Photographs are kept so; drawings and buttons mostly are not.
_PHOTOGRAPH = re.compile(r"\.(?:jpe?g|jfif|webp)$", re.I)
#: What a site calls its own pictures.
_OF_SITE = re.compile(
    r"(?:^|[/_.-])(?:banner|logo|header|top|bg|background|slogan|icons?|ic|qc|quang-?cao|default|no-?image)(?![a-z])",
    re.I,
)


def add_picture_above(document: Document, head: ArticleHead, start: int, pictures: Pictures) -> None:
    """Put the picture right above *head* before *pictures*, unless it is one of them; *start* is where the text begins.

    It opens the innermost box that holds head and text, beside the line of the head rather than in it, and lines of the
    page stand above that box: what opens a page is the site's.
    """
    index = head.first - 1
    if index < 1 or document.blocks[index].image is None or start >= len(document.blocks):
        return
    url = _photograph(document, index)
    box = document.common(index, start)
    opens = box >= 0 and document.containers[box].first == index
    opens = opens and document.blocks[index].container != document.blocks[head.first].container
    if not (url and opens and document.inside(box, head.title.first)):
        return
    if any(block.text for block in document.blocks[:index]) and url not in {one.url for one in pictures.images}:
        image = Image(url, None, clean(document.blocks[index].image.get("alt") or "") or None)
        pictures.images.insert(0, image)
        pictures.places[index] = image


def _photograph(document: Document, index: int) -> str | None:
    """Return the address of the picture, if it is a photograph and no link to another page."""
    block = document.blocks[index]
    if block.image_link and not is_picture_link(block.image_link) and document.leads_away(block.image_link):
        return None
    url = picture_url(block.image, document.head.base)
    path = urlsplit(url).path if url else ""
    return url if _PHOTOGRAPH.search(path) and not _OF_SITE.search(path.rsplit("/", 1)[-1]) else None
