"""Boxes inside a text that name other pages: a heading and links, links alone, pointers, advertised links."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from urllib.parse import urlsplit

from crawler.reading.lines.boilerplate import bare, is_ending, names_advertisement
from crawler.reading.lines.headings import heads_others
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.markers import is_item
from crawler.reading.lines.series import list_round
from crawler.reading.page.apart import Apart
from crawler.reading.page.blocks import PHRASE_STOPS, Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute
from crawler.reading.pictures.links import is_file_link

_TITLE_LIMIT = 320
#: Links right behind the lead are other articles'; further down short ones may be the author's own references.
_SHORTEST_TITLE, _SHORTEST_BEHIND_LEAD = 25, 15
_POINTERS = frozenset(("đọc thêm", "xem thêm", "xem tiếp", "đọc tiếp", "tin liên quan", "bài liên quan"))
_ARROWS = (">>", "»")
#: So many lines at most tell of an article between head and text.
_MOST_FILED = 20
#: A heading of such a list, in whatever words, is short and ends no sentence.
_LONGEST_NAME, _FEWEST_NAMED = 40, 2


def box_lines(document: Document, apart: Apart, filed: list[tuple[int, str]]) -> set[int]:
    """Return the blocks of boxes among the lines *apart* of a text: a heading such as "Tin nổi bật" with nothing but
    links below it, or a list that names nothing but other pages of the site. Each begins with a link, or right above
    a link or a picture. The first lines are *filed*.
    """
    found: set[int] = set()
    start, end = apart.start, apart.end
    last = start - 1
    first = [index for index, _ in filed[:_MOST_FILED]]
    for index in sorted({*apart.leading, *(below - 1 for below in apart.leading)}):
        if index <= last:
            continue
        block = document.blocks[index]
        if block.links and (
            points_elsewhere(block) or _is_advertised(document, index) or _is_list_of_titles(document, index)
        ):
            found.add(index)
        last = _box_end(document, index, end) if is_ending(block.text) else index
        if last == index:
            last = _links_end(document, start, index, end, first) if block.links else _list_below(document, index, end)
        if last > index:
            found.update(range(index, last + 1))
    return found


def _list_below(document: Document, index: int, end: int) -> int:
    """Return the end of a list right below the short line *index*, or in a box that it opens, that names nothing but
    other pages of the site, or *index* itself: whatever its words, the line heads it.
    """
    text = document.blocks[index].text
    if not 0 < len(text) <= _LONGEST_NAME or text[-1] in PHRASE_STOPS or index + 1 >= end:
        return index
    if not document.blocks[index + 1].is_linked and document.blocks[index + 1].image is None:
        return index  # most lines
    items = document.nearest(index + 1, ("ul", "ol"))
    boxes = [where for where in document.ancestors(document.blocks[index].container) if where != items]
    for where in (items, *boxes):
        if where < 0 or not index <= document.containers[where].first <= index + 1:
            continue
        last = document.containers[where].last
        lines = [line for line in range(index + 1, min(last, end) + 1) if document.blocks[line].text]
        named = all(_leads_on(document, line, _SHORTEST_BEHIND_LEAD) for line in lines)
        if last < end and len(lines) >= _FEWEST_NAMED and named:
            return last
    return index


def points_elsewhere(block: Block) -> bool:
    """Tell whether a line with links points to other articles: "Xem thêm:" and a link, or a link that begins so."""
    if len(block.text) > _TITLE_LIMIT:
        return False
    label, _, rest = block.text.partition(block.links[0][1])
    if block.linked >= len(block.text) * 0.9 and not label.startswith(_ARROWS):
        label, parted, _ = block.text.partition(":")
        if len(block.links) > 1 and is_idle(block.links[0][0]):
            return not any(is_idle(href) for href, _ in block.links[1:])  # a button that opens what follows
        return bool(parted) and heads_others(bare(label))
    for _, words in block.links[1:]:
        rest = rest.replace(words, " ", 1)
    marked = label.rstrip().endswith(":") or label.startswith((">", "»")) or bare(label) in _POINTERS
    linked = block.is_linked or bare(label) in _POINTERS
    if not (linked and marked) or any(map(str.isalnum, rest)):
        return False
    return label.startswith(_ARROWS) or heads_others(bare(label))


def _is_advertised(document: Document, index: int) -> bool:
    """Tell whether the line is a link to another site, below a line that says so."""
    block = document.blocks[index]
    if not block.is_linked or not index or not names_advertisement(document.blocks[index - 1].text):
        return False
    return not any(is_of_site(document, href) for href, _ in block.links)


def is_of_site(document: Document, href: str) -> bool:
    """Tell whether *href* names a page of the same site."""
    base = document.head.base
    return urlsplit(absolute(base, href) or "").netloc == urlsplit(base).netloc


def _links_end(document: Document, start: int, first: int, end: int, filed: list[int]) -> int:
    """Return the last block of a list that begins at *first* and names only other pages of the site, or *first*; the
    lines *filed* tell of the article and stand before its text.

    A list that the line above announces with a colon is the author's.
    """
    where = list_round(document, first)
    if where < 0 or document.containers[where].first != first:
        return first
    if document.blocks[first - 1].text.endswith(":"):
        return first
    last = document.containers[where].last
    most = bisect_left(filed, first) + 1  # besides them a lead
    lines = (at for at in range(max(start, 1), first) if document.blocks[at].text)
    told = islice((at for at in lines if document.blocks[at - 1].image is None), most + 1)
    least = _SHORTEST_BEHIND_LEAD if sum(1 for _ in told) <= most else _SHORTEST_TITLE
    lines_of_list = range(first, last + 1)
    named = last < end and all(_leads_on(document, index, least) for index in lines_of_list)
    return last if named and not _is_one_link(document, lines_of_list) else first


def list_of_others(document: Document, first: int) -> range:
    """Return the blocks of the list that begins at *first*, if each of its items is the title of another page."""
    where = list_round(document, first) if first < len(document.blocks) else -1
    if where < 0 or document.containers[where].first != first:
        return range(0)
    lines = range(first, document.containers[where].last + 1)
    named = all(_leads_on(document, line, _SHORTEST_BEHIND_LEAD) for line in lines if document.blocks[line].text)
    return lines if named and len(lines) >= _FEWEST_NAMED and not _is_one_link(document, lines) else range(0)


def _is_one_link(document: Document, lines: range) -> bool:
    """Tell whether several lines are one link that was never closed."""
    links = [block.links[0][0] for block in document.blocks[lines.start : lines.stop] if block.links]
    return len(links) > 1 and len(set(links)) == 1


def _is_list_of_titles(document: Document, index: int) -> bool:
    """Tell whether the line is the only item of its list, several titles of other pages side by side."""
    if len(document.blocks[index].links) < _FEWEST_NAMED or document.blocks[index - 1].text.endswith(":"):
        return False
    where = list_round(document, index)
    alone = where >= 0 and document.containers[where].first == document.containers[where].last
    return alone and _leads_on(document, index, _SHORTEST_BEHIND_LEAD)


def _leads_on(document: Document, index: int, least: int) -> bool:
    """Tell whether the whole line is one link, or several parted by marks, each of *least* letters, to other pages of
    the same site.
    """
    block = document.blocks[index]
    if not block.is_linked or len(block.text) < least or (len(block.links) > 1 and not _is_row_of(block, least)):
        return False
    return all(is_of_site(document, href) and not is_file_link(href) for href, _ in block.links)


def _is_row_of(block: Block, least: int) -> bool:
    """Tell whether the line is links of *least* letters each with nothing but marks between them."""
    return not any(map(str.isalnum, block.beside_links())) and all(len(words) >= least for _, words in block.links)


def _box_end(document: Document, heading: int, end: int) -> int:
    last = heading
    for index in range(heading + 1, end):
        block = document.blocks[index]
        if block.text and block.linked < len(block.text) * 0.8 and not (block.links and is_item(document, index)):
            break
        last = index if block.text else last
    return last
