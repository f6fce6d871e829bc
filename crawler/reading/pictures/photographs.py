"""Which pictures are photographs of an article, by their files and where they lead, rather than a site's drawings."""

from __future__ import annotations

import re

from crawler.reading.lines.boilerplate import is_furniture, names_advertisement
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.pictures.advertised import is_advertised, is_code
from crawler.reading.pictures.links import file_name, is_picture_link, picture_url

#: Photographs are kept so; drawings and buttons mostly are not.
_PHOTOGRAPH = re.compile(r"\.(?:jpe?g|jfif|webp)$", re.I)
_PICTURE = re.compile(r"\.(?:jpe?g|jfif|webp|png)$", re.I)
#: The forms that no photograph has, and those of drawings.
_NEVER_PHOTOGRAPHS = (".gif", ".svg")
_DRAWINGS = (*_NEVER_PHOTOGRAPHS, ".png")
#: What a site calls its own pictures.
_OF_SITE = re.compile(
    r"(?:^|[_.-])(?:banner|logo|header|top|bg|background|slogan|icons?|ic|qc|quang-?cao|default|no-?image)(?![a-z])",
    re.I,
)

#: "(12 phiếu bầu)": no more is said behind a scale.
_LONGEST_COUNT = 40


def photograph(document: Document, index: int, drawn: bool = False) -> str | None:
    """Return the address of the picture of block *index*, if it is a photograph (or, if *drawn*, may be a drawing that
    stands alone in its element) and no link to another page; None otherwise.
    """
    block = document.blocks[index]
    if block.image_link and _leads_to_page(document, block.image_link):
        return None
    url = picture_url(block.image, document.head.base)
    name = file_name(url) if url else ""
    own, alt = document.containers[block.container], block.image.get("alt")
    alone = drawn and own.first == own.last and not (alt and is_furniture(alt))
    return url if (_PICTURE if alone else _PHOTOGRAPH).search(name) and not _OF_SITE.search(name) else None


def is_no_photograph(document: Document, index: int) -> bool:
    """Tell whether the picture of block *index*, if there is one, has a form that no photograph has."""
    url = picture_url(document.blocks[index].image, document.head.base)
    return url is not None and file_name(url).lower().endswith(_NEVER_PHOTOGRAPHS)


def stands_by_title(document: Document, index: int, title: int) -> bool:
    """Tell whether the picture is a photograph, no link, that stands in the very element of the *title*'s own."""
    box = document.blocks[index].container
    beside = document.inside(box, title) and document.containers[document.blocks[title].container].parent == box
    return beside and document.blocks[index].image_link is None and photograph(document, index) is not None


def is_foreign(document: Document, index: int) -> bool:
    """Tell whether the picture is of a form, a button, a code, a scale, or an advertisement, which the line above may
    name.
    """
    link = document.blocks[index].image_link
    above = document.blocks[index - 1].text if index and link else ""
    if index in document.asked or names_advertisement(above):
        return True
    if link is not None and (_is_button(document, index) or _leads_on(document, index, link)):
        return True
    return is_advertised(document, index) or is_code(document, index) or _is_of_scale(document, index)


def words_of_scale(document: Document, index: int) -> set[int]:
    """Return the few words behind the last picture of a scale, on its own line: how many have voted."""
    behind = document.blocks[index + 1 : index + 2]
    same = (one.container == document.blocks[index].container and not one.breaks for one in behind)
    short = all(same) and bool(behind) and 0 < len(behind[0].text) <= _LONGEST_COUNT
    return {index + 1} if short and _is_of_scale(document, index) else set()


def _is_of_scale(document: Document, index: int) -> bool:
    """Tell whether the picture stands right beside itself in the same element, as the stars of a scale do."""
    block, near = document.blocks[index], document.blocks[max(index - 1, 0) : index + 2]
    beside = (one.image for one in near if one is not block and one.container == block.container)
    return any(image is not None and image.get("src") == block.image.get("src") for image in beside)


def _is_button(document: Document, index: int) -> bool:
    """Tell whether the picture is a drawing that a script answers to: its link leads nowhere, and another such stands
    beside it in the same element, or the words of a button stand in the link too; or one that leads to another page
    beside such a drawing.
    """
    block = document.blocks[index]
    if not _is_drawn(block):
        return False
    behind = document.blocks[index + 1] if index + 1 < len(document.blocks) else block
    scripted = _is_scripted(block)
    if scripted and behind.links and behind.links[0][0] == block.image_link and is_furniture(behind.links[0][1]):
        return True
    near = document.blocks[max(index - 1, 0) : index + 2]
    beside = [one for one in near if one is not block and one.container == block.container and _is_drawn(one)]
    return bool(beside) and (scripted or any(map(_is_scripted, beside)))


def _is_scripted(block: Block) -> bool:
    return (block.image_link or "").startswith(("#", "javascript:"))


def _leads_on(document: Document, index: int, link: str) -> bool:
    """Tell whether the picture is a drawing that leads to another page, as one to print or to save the article."""
    source = document.blocks[index].image.get("src") or ""
    return source.lower().endswith(_NEVER_PHOTOGRAPHS) and _leads_to_page(document, link)


def _leads_to_page(document: Document, link: str) -> bool:
    return not is_picture_link(link) and document.leads_away(link)


def is_drawing(address: str) -> bool:
    """Tell whether the picture at *address* is of a form that drawings have."""
    return address.lower().endswith(_DRAWINGS)


def _is_drawn(block: Block) -> bool:
    return block.image is not None and block.image_link is not None and is_drawing(block.image.get("src") or "")
