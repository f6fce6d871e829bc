"""Pages that show what is filed in one place: their heading says so, or whole articles stand one below another under
titles that lead to pages of their own.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile

from crawler.reading.body.region import Region
from crawler.reading.errors import ListPageError
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.markers import ends_in_date, may_be_told
from crawler.reading.lines.series import box_within
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.page.words import words

_SHELF = re.compile(
    r"(?:chuyên mục|danh mục|thể loại|chủ đề|từ khóa|thẻ|nhãn|tác giả|lưu trữ|category|topic|tag|author|archives?|"
    r"(?:năm|tháng|ngày|year|month|day)(?=\s?:[^:]*\d{4}$))\s?:\s?(?P<name>\S.{0,80})",
    re.I,
)
#: What declares a shelf and names no article: "Chủ đề" and "Tác giả" may.
_DECLARED = re.compile(
    r"(?:chuyên mục|danh mục|thể loại|từ khóa|thẻ|nhãn|lưu trữ|category|tag|archives?)"
    r"(?:\s?:\s?|\s[-–—|]\s)(?P<name>\S.{0,80})",
    re.I,
)
_DECLARED_STARTS = frozenset(("ch", "da", "th", "từ", "nh", "lư", "ca", "ta", "ar"))
_FOUND = re.compile(r"(?:search results|kết quả tìm kiếm)(?: (?:for|cho|với|theo)(?: từ khóa)?)?\s?:?\s?[\"“'‘]", re.I)
#: What a line of a gallery stands for: ``Khánh thành thư viện (32 ảnh)``.
_HOLDS = re.compile(
    r".{3,}\((?:\d{1,4} (?:hình|bức|tấm)? ?(?:ảnh|hình|videos?|clips?|phim|photos?|pictures?|images?))\)", re.I
)
_FEWEST_ALBUMS = 3
_SHORTEST_ENTRY, _SHORTEST_TITLE, _LONGEST, _FEWEST_ENTRIES = 10, 20, 120, 2
_LONGEST_NAME = 40
#: What parts the title of a page from the name of its site.
_PARTING = re.compile(r"\s[|\-–—•·]\s")
#: A picture and a section may open the box of an entry, above its title.
_OPENING = 2
_MOST_LOOKS = 40
COLLECTS = "The page collects articles: each stands under a title that leads to a page of its own."


def refuse_shelf(document: Document, head: ArticleHead | None) -> None:
    """Raise ListPageError when the page says, by its heading or its declared title, that it collects articles."""
    if names_shelf(document, head) or declares_shelf(document, head):
        raise ListPageError(COLLECTS)


def names_shelf(document: Document, head: ArticleHead | None) -> bool:
    """Tell whether the first heading says what the page collects ("Chuyên mục: Biên giới"), and the page declares what
    stands behind the label as its title, or all of it above linked titles.
    """
    if "h1" not in document.tags:
        return False
    tops = (at for at in document.headings if (block := document.blocks[at]).heading == 1 and not block.is_linked)
    index = next(tops, -1)
    text = document.blocks[index].text if index >= 0 else ""
    if not text or len(text) > _LONGEST:
        return False
    free = head is None or not head.title.confirmed or head.title.first == index
    if _FOUND.match(text):
        return free
    shelf = _SHELF.fullmatch(text)
    if shelf is None or not (
        document.declared.exactly(shelf["name"])
        or (document.confirmed_exactly(index) and any(_is_entry(document, block) for block in document.blocks[index:]))
    ):
        return False
    return free


def declares_shelf(document: Document, head: ArticleHead | None) -> bool:
    """Tell whether the page declares that it collects articles ("Tag: Lào - Sở Ngoại vụ"), no headline of its own says
    otherwise, and the first text of the page, if any, stands below a title that leads to another page.
    """
    titles = [title for title in document.head.titles if title[:2].lower() in _DECLARED_STARTS]
    named = next(filter(None, map(_shelf_name, titles)), None)
    if named is None:
        return False
    own = head is not None and head.title.confirmed
    if head and own and words(head.title.text) not in named:
        return False
    start = head.title.last + 1 if head and own else 0
    told = next((at for at in range(start, len(document.blocks)) if may_be_told(document, at)), len(document.blocks))
    return any(names_entry(document, block) for block in document.blocks[start:told])


def _shelf_name(title: str) -> tuple[str, ...]:
    """Return the words of a declared title that names a shelf, with its label and without; none of another."""
    for end in (*(found.start() for found in _PARTING.finditer(title)), len(title)):
        shelf = _DECLARED.fullmatch(title[:end])
        if shelf and len(shelf["name"]) <= _LONGEST_NAME:
            return words(shelf[0]), words(shelf["name"])
    return ()


def lists_albums(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether lines below a title as short as a section's say how many pictures each of them stands for."""
    if len(head.title.text) > LONGEST_SECTION:
        return False
    texts = (block.text for block in document.blocks[region.start : region.limit] if block.text.endswith(")"))
    return len(list(islice(filter(_HOLDS.fullmatch, texts), _FEWEST_ALBUMS))) == _FEWEST_ALBUMS


def tells_whole_entries(document: Document) -> bool:
    """Tell whether the first prose of the page stands below the first of several linked titles that are set alike, and
    more below the others.
    """
    entries = _entries(document)
    told = next((index for index in range(len(document.blocks)) if document.is_prose(index)), -1)
    first = dress_of(document, max((index for index in entries if index < told), default=-1))
    alike = [index for index in entries if dress_of(document, index) == first]
    if len(alike) < _FEWEST_ENTRIES:
        return False
    spans = zip(alike, [*alike[1:], len(document.blocks)], strict=True)
    return sum(any(map(document.is_prose, range(start, end))) for start, end in spans) >= _FEWEST_ENTRIES


def dress_of(document: Document, index: int) -> tuple[int, str]:
    """How a title is set: its level and the tags round it; of no title, nothing."""
    if index < 0:
        return 0, ""
    chain = document.ancestors(document.blocks[index].container)[:3]
    return document.blocks[index].heading, " ".join(document.containers[where].tag for where in chain)


def stands_in_entry(document: Document, head: ArticleHead) -> bool:
    """Tell whether the title, which nothing confirms or which is a link to a section, stands in the box of a linked
    title above it, and another such box stands beside: it belongs to an article that a list tells in full.
    """
    title = head.title.first
    block = document.blocks[title]
    if (head.title.confirmed or block.is_linked) and (block.heading or not block.is_linked):
        return False
    entries = _entries(document)
    above = max((index for index in entries if index < title), default=-1)
    if above < 0:
        return False
    level = document.blocks[above].heading
    others = (index for index in entries if index != above and document.blocks[index].heading == level)
    return any(_parts(document, above, title, other) for other in islice(others, _MOST_LOOKS))


def _entries(document: Document) -> list[int]:
    """Return the titles that lead to other pages: headings, or, where no heading does, lines of their own."""
    headed = [index for index in document.headings if _is_entry(document, document.blocks[index])]
    return headed or [
        index
        for index, block in enumerate(document.blocks)
        if block.links and len(block.text) >= _SHORTEST_TITLE and _is_title(document, index, block)
    ]


def _is_title(document: Document, index: int, block: Block) -> bool:
    """Tell whether a line, in no list, begins with a link as long as a title to another page, its date may follow, and
    what it tells stands right below.
    """
    if not names_entry(document, block) or document.is_prose(index) or document.list_item(index) >= 0:
        return False
    below = range(index + 1, min(index + _OPENING + 2, len(document.blocks)))
    return (block.is_linked or ends_in_date(document, index)) and any(map(document.is_prose, below))


def names_entry(document: Document, block: Block) -> bool:
    """Tell whether the line begins with a link as long as a title, to another page; of a heading, with any."""
    if not block.links or not block.text.startswith(block.links[0][1]):
        return False
    shortest = _SHORTEST_ENTRY if block.heading else _SHORTEST_TITLE
    return len(block.links[0][1]) >= shortest and document.leads_away(block.links[0][0])


def _is_entry(document: Document, block: Block) -> bool:
    """Tell whether the block is a heading that is one link to another page."""
    return block.heading > 0 and len(block.text) >= _SHORTEST_ENTRY and document.names_other(block)


def _parts(document: Document, above: int, title: int, other: int) -> bool:
    """Tell whether *above* opens a box that holds *title*, and *other* one of the same tag beside it."""
    shared = document.common(above, title)
    alone = list(takewhile(lambda where: not document.inside(where, other), document.ancestors(shared)))
    if not alone:
        return False
    box, parent = alone[-1], document.containers[alone[-1]].parent
    beside = box_within(document, parent, other)
    if parent < 0 or beside < 0 or document.containers[beside].tag != document.containers[box].tag:
        return False
    return document.containers[box].first >= above - _OPENING and document.containers[beside].first >= other - _OPENING
