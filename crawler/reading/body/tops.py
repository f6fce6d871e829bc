"""The pictures that a portal sets above a text: over the title of the article, or between title and date."""

from __future__ import annotations

from itertools import chain

from archive.models import Image
from crawler.reading.byline.named import named_author
from crawler.reading.head.beside import tells_fields
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.series import are_pair
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document
from crawler.reading.page.tags import HEADINGS
from crawler.reading.page.words import words
from crawler.reading.pictures.collection import Pictures
from crawler.reading.pictures.photographs import is_no_photograph, photograph, stands_by_title
from crawler.reading.section.sections import is_filing_line, leads_to_author, portrayed

#: So many fields may part a picture from the title below them.
_MOST_FIELDS = 5


def first_picture(document: Document, head: ArticleHead, start: int) -> int:
    """Return where pictures of the article begin: a captioned one, or a photograph that has an element of its own, may
    stand between title and date; *start* is where the text does.
    """
    if head.date is None:
        return start
    between = range(head.title.last + 1, head.date.first)
    shown = [at for at in between if document.blocks[at].image is not None and not is_no_photograph(document, at)]
    shown = [at for at in shown if portrayed(document, at) is None]
    told = [at for at in between if document.blocks[at].text and not document.is_furniture(at)]
    framed = (at for at in shown if at + 1 in told or document.nearest(at, ("figure",)) >= 0 or _fills(document, at))
    bare = (at for at in shown[:1] if shown[1:] == [] and stands_by_title(document, at, head.title.last))
    return next(chain(framed, bare), start)


def _fills(document: Document, index: int) -> bool:
    """Tell whether the picture is a photograph that fills an element of its own."""
    box = document.containers[document.blocks[index].container]
    return box.first == box.last and photograph(document, index) is not None


def add_picture_above(document: Document, head: ArticleHead, start: int, pictures: Pictures) -> None:
    """Put the picture right above *head* before *pictures*, unless it is one of them; *start* is where the text begins.

    It opens the innermost box that holds head and text, beside the line of the head rather than in it, and lines of the
    page stand above that box: what opens a page is the site's.
    """
    index, caption = _named_picture(document, head) or _picture_above(document, head.first - 1)
    if document.blocks[head.title.first - 1].image is not None:
        index, caption = head.title.first - 1, None  # the date stands above both
    if index < 1 or document.blocks[index].image is None or start >= len(document.blocks):
        return
    url = photograph(document, index)
    box = document.common(index, start)
    opens = document.containers[box].first == index
    opens = opens and document.blocks[index].container != document.blocks[head.first].container
    opens = opens or _named_picture(document, head) is not None or (head.date is not None and head.date.last < index)
    if not url or not ((opens and document.inside(box, head.title.first)) or _opens_head(document, index, head)):
        return
    if any(block.text for block in document.blocks[:index]) and url not in {one.url for one in pictures.images}:
        image = Image(url, caption, clean(document.blocks[index].image.get("alt") or "") or None)
        pictures.images.insert(0, image)
        pictures.places[index] = image


def _opens_head(document: Document, index: int, head: ArticleHead) -> bool:
    """Tell whether the picture opens a box with the title, beside that in it, which ends before the text begins."""
    box = document.containers[document.common(index, head.title.first)]
    opens = box.first == index and box.tag not in ("html", "body", *HEADINGS)
    return opens and head.title.last <= box.last < head.end + _MOST_FIELDS


def _named_picture(document: Document, head: ArticleHead) -> tuple[int, None] | None:
    """Return the block of the picture above the head, a line of its section between or not, that has the title for its
    description, or None.
    """
    title = words(head.title.text)
    for index in (head.first - 1, head.first - 2):
        image = document.blocks[index].image if index > 0 else None
        if image is not None and words(image.get("alt") or "") == title:
            return index, None
    return None


def _picture_above(document: Document, index: int) -> tuple[int, str | None]:
    """Return the block of the picture that block *index* captions, in a box of both, and that caption; the picture
    above fields that end with the line; else *index*.
    """
    above = index
    while above > max(index - _MOST_FIELDS, 0) and _is_field(document, above):
        above -= 1
    if above < index and document.blocks[above].image is not None:
        return above, None
    if index < 1 or document.blocks[index].image is not None or document.blocks[index - 1].image is None:
        return index, None
    if document.blocks[index].links or not are_pair(document, index - 1):
        return index, None
    return index - 1, document.blocks[index].text


def _is_field(document: Document, index: int) -> bool:
    """Tell whether the line says where the page is filed, who wrote it, how many read it, or several of these."""
    block = document.blocks[index]
    if not block.text or document.is_furniture(index):
        return bool(block.text)
    filed = is_filing_line(block) or leads_to_author(block)
    return filed or named_author(document, range(index, index + 1)) == block.text or tells_fields(block)
