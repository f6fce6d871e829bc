"""The category of an article: the last step of the breadcrumb, or the line above the title that names one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, pairwise

from crawler.portals.base import Layout
from crawler.reading.byline.named import named_author
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import HOME, begins_at_home, is_ending, names_module
from crawler.reading.lines.fields import author_of, is_count
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.markers import is_item
from crawler.reading.lines.pagers import leads_beside
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.page.words import words
from crawler.reading.pictures.links import picture_url
from crawler.reading.section.breadcrumbs import breadcrumb
from crawler.reading.section.filed import beside_date, filed, in_list
from crawler.reading.section.labelled import labelled, labelled_below
from crawler.reading.section.marked import hidden_crumbs, hidden_way, marked, topic_above
from crawler.reading.section.menu import MENU, ends_menu, is_beside, names_news
from crawler.reading.section.sections import (
    names_topics,
    section_beside,
    section_between,
    section_in_article,
    without_topics,
)
from crawler.reading.section.selected import selected_section
from crawler.reading.section.site_named import leads_up, links_away, names_site
from crawler.reading.section.ways import (
    section_above_date,
    section_before_title,
    section_behind_house,
    section_below,
    section_by_arrows,
)

#: What parts a section from the one it belongs to where nothing says that a way begins.
_POINTED = re.compile(r"[»›→❯]|>>|(?<=\s)>(?=\s)")
_EDGES = " |"
_SIGNS = " /\\|›»>→❯"
#: What a link back may begin or end with.
_ARROWS = " ←«‹<→»›>"
#: A print view shows the site's own address above the article.
_ADDRESS = re.compile(r"://|@|\bwww\.|\w\.(?:vn|com|org|net)\b", re.I)
#: How the name of a file ends.
_KIND = re.compile(r"\.\w{2,5}$")
#: The way to an article and the line that tells where it is filed stand within so many lines of its head.
_NEAR_HEAD = 12
_WAY = "the breadcrumb"
_BESIDE = "a link to a section beside head or text"


def read_category(document: Document, layout: Layout, head: ArticleHead, told: int, end: int) -> tuple[str | None, str]:
    """Return the category and where it was found. The text runs from *told* to *end*.

    What any site may call its news, and a last step of the way that is no link, tells less than a label or a link to a
    section does.
    """
    if found := selected_section(document, layout, head.title.text):
        return found, f"the layout's place {layout.category_selector!r}"
    if found := section_in_article(document, head.first, head.title.first):
        return found, "the link to a section above the title"
    vague: tuple[str | None, str] = (None, "")
    for read, why in chain(_sure(document, head, told, end), _last_resorts(document, head)):
        if vague[0] and why in _WEAK:
            break
        found = read()
        if found and not (names_news(found) or ((vague[0] or why == _WAY) and _is_no_link(document, head, found))):
            return found, why
        vague = vague if vague[0] else (found, why)
    beside = section_beside(document, head.first, head.title.first, end)
    if beside and not names_news(beside):
        return beside, _BESIDE
    return vague if vague[0] else (topic_above(document, head), "the one topic above the title")


def _sure(document: Document, head: ArticleHead, told: int, end: int) -> Iterator[tuple[Callable[[], str | None], str]]:
    """Yield what tells the category for sure, to be asked one after the other, and where that is."""
    for read, why in _SURE:
        yield partial(read, document, head), why
    yield partial(section_between, document, head.first, told), "a link to a section beside the title"
    yield partial(labelled_below, document, end), "its label below the text"


def _last_resorts(document: Document, head: ArticleHead) -> Iterator[tuple[Callable[[], str | None], str]]:
    """Yield what may tell the category where nothing surer does."""
    for read, why in _LAST_RESORTS:
        yield partial(read, document, head), why


def _is_no_link(document: Document, head: ArticleHead, found: str) -> bool:
    """Tell whether no link near the head bears the name *found*: the last step of a way may be the page itself."""
    near = document.blocks[max(head.first - _NEAR_HEAD, 0) : head.end + _NEAR_HEAD]
    return not any(name == found for block in near for _, name in block.links)


def _line_above(document: Document, head: ArticleHead) -> str | None:
    """A short line in the title's own element, named as a category elsewhere on the page or alone above the title."""
    index = head.first - 1
    while index >= 0 and _is_passed_over(document, index):
        index -= 1
    if index < 0 or not 3 <= len(document.blocks[index].text) <= 60:
        return None
    block, title = document.blocks[index], head.title.first
    declared = bool(document.head.section) and words(document.head.section or "") == words(block.text)
    declared = declared or document.declared.files(block.text, head.title.text)
    over = 0 < block.heading < head.title.heading and document.confirmed(head.title.text)
    upwards = leads_up(document, index)
    near = over or upwards or _is_close(document, index, title)
    if not (declared or near or _has_few_neighbours(document, index)) or _names_no_section(document, head, index):
        return None
    if _stands_beside(document, index, title):
        return None
    if declared:
        return block.text
    if not block.links and not any(other.text for other in document.blocks[:index]):
        return None  # the site's own name opens a page
    steps = without_topics(block)
    name = steps[-1] if _is_row_of_steps(block) and steps else block.text
    name = _POINTED.split(name)[-1].strip(_EDGES) or name
    told = upwards or (near and not _may_be_entry(document, index))
    return name if told or _is_known(document, index) else None


def _is_row_of_steps(block: Block) -> bool:
    """Tell whether the line is links side by side, or parted by the signs of a way."""
    if len(block.links) < 2 or block.linked >= len(block.text) - 1:
        return len(block.links) > 1
    rest = block.beside_links().strip()
    return bool(rest) and not rest.strip(_SIGNS)


def _stands_beside(document: Document, index: int, title: int) -> bool:
    """Tell whether the line is of the banner or menu of the site, or of a column beside the article. A ``<header>`` of
    its own heads the box that holds the title.
    """
    banner, aside = document.nearest(index, ("header", "nav")), document.nearest(index, ("aside",))
    if banner >= 0 and _heads_box_of(document, banner, index, title):
        banner = -1
    return is_beside(document, index, title) or any(
        box >= 0 and not document.inside(box, title) for box in (banner, aside)
    )


def _heads_box_of(document: Document, banner: int, index: int, title: int) -> bool:
    """Tell whether *banner* is a ``<header>`` of a heading alone, lines stand above it, and its box opens with it and
    holds block *title*.
    """
    box = document.containers[banner]
    alone = box.tag == "header" and box.first == box.last == index and document.blocks[index].heading > 0
    return alone and index > 0 and _is_close(document, index, title)


def _may_be_entry(document: Document, index: int) -> bool:
    """Tell whether the line is a link as long as the titles of articles, or the last in a list of links alone that do
    not lead deeper one by one, as the steps of a way do.
    """
    block = document.blocks[index]
    if not block.is_linked or len(block.links) != 1:
        return False
    where = document.nearest(index, ("ul", "ol"))
    items = document.blocks[document.containers[where].first : index + 1] if where >= 0 else []
    listed = len(items) > 1 and document.containers[where].last == index
    entries = listed and all(one.is_linked for one in items) and not _lead_deeper(items)
    return len(block.text) > LONGEST_SECTION or entries


def _lead_deeper(blocks: Sequence[Block]) -> bool:
    """Tell whether each line is a link to an address below that of the line before."""
    ways = [_KIND.sub("", block.links[0][0]).rstrip("/") for block in blocks]
    return all(len(upper) > 1 and lower.startswith(f"{upper}/") for upper, lower in pairwise(ways))


def _names_no_section(document: Document, head: ArticleHead, index: int) -> bool:
    """Tell whether the line is one that stands above titles, but tells no section: those asked of more lines last."""
    block = document.blocks[index]
    return (
        block.text[0] in "./"  # a kind of file, part of an address
        or any(mark in block.text for mark in "?!")
        or (block.text[-1] in ".…:" and not block.links)
        or (index > 0 and _shows_picture(document, index - 1) and not (block.links or block.heading))
        or block.text.casefold() in MENU
        or begins_at_home(block.text)
        or names_site(document, index)
        or words(block.text) == words(head.title.text)
        or any(name.casefold().strip(_ARROWS) in HOME for _, name in block.links)
        or _ADDRESS.search(block.text) is not None
        or names_module(block.text)
        or (is_ending(block.text) and not (links_away(document, index) or _heads_article(document, head, index)))
        or any(href[:1] == "#" and not is_idle(href) for href, _ in block.links)
        or _is_boxed(document, index, head.title.first)
        or _ends_in_date(document, index)
        or ends_menu(document, index)
        or named_author(document, range(index, index + 1)) == block.text
    )


def _shows_picture(document: Document, index: int) -> bool:
    """Tell whether the block is a picture, which the line below may name, and no bullet."""
    image = document.blocks[index].image
    return image is not None and picture_url(image, document.head.base) is not None


def _is_close(document: Document, index: int, title: int) -> bool:
    """Tell whether an element of the page opens with the line, or the one above, and holds the title."""
    box, lines = document.containers[document.common(index, title)], len(document.blocks)
    whole = box.tag == "body" or (box.first, box.last) == (0, lines - 1)  # a box round all of the page is the page
    return box.first >= index - 1 and not whole


def _heads_article(document: Document, head: ArticleHead, index: int) -> bool:
    """Tell whether the line opens the box that holds the title, right above the head: "Thông báo" names boxes, too."""
    return index == head.first - 1 and _is_close(document, index, head.title.first)


def _has_few_neighbours(document: Document, index: int) -> bool:
    home = document.containers[max(document.containers[document.blocks[index].container].parent, 0)]
    return home.last - home.first <= 2


def _is_known(document: Document, index: int) -> bool:
    """Tell whether another line of the page is a link of the same words."""
    text = document.blocks[index].text
    alike = [other.is_linked and number != index for number, other in enumerate(document.blocks) if other.text == text]
    return True in alike


def _is_passed_over(document: Document, index: int) -> bool:
    """Tell whether the line says nothing of where the page is filed: a picture, a button, tools, topics, who wrote."""
    block = document.blocks[index]
    tools = document.is_tool(index) and not (len(block.links) == 1 and links_away(document, index))
    told = tools or is_count(block.text) or author_of(block.text) is not None
    told = told or leads_beside(block)
    return not block.text or told or document.is_furniture(index) or names_topics(block)


def _is_boxed(document: Document, index: int, title: int) -> bool:
    """Tell whether the line stands below the heading of a box that the title is not in, or below what boxes are
    called: right below, or below links alone.
    """
    block, above = document.blocks[index], index - 1
    while above >= 0 and _is_entry_above(document.blocks[above]):
        above -= 1
    if above < 0 or not (
        (document.blocks[above].heading and block.is_linked) or is_ending(document.blocks[above].text)
    ):
        return False
    box = document.common(above, index)
    return box >= 0 and not document.inside(box, title)


def _is_entry_above(block: Block) -> bool:
    """Tell whether the line is a link and no heading, or the picture of a dot before one."""
    return not block.text or (block.is_linked and not block.heading)


def _ends_in_date(document: Document, index: int) -> bool:
    """Tell whether the line ends in a date, as an entry of a list of articles does."""
    return any(letter.isdigit() for letter in document.blocks[index].text[-6:]) and is_item(document, index)


#: Asked one after the other.
_SURE = (
    (hidden_way, "the breadcrumb in schema.org marks"),
    (breadcrumb, _WAY),
    (labelled, "its label"),
    (beside_date, "the line of the date"),
    (section_below, "the way below the head"),
    (filed, "the line that says where it is filed"),
    (hidden_crumbs, "the breadcrumb in schema.org marks"),
    (marked, "the link marked as its category"),
)
#: Asked when nothing surer was found.
_LAST_RESORTS = (
    (in_list, "the list that tells the day, too"),
    (section_above_date, "the link between title and date"),
    (section_before_title, "the way that ends with the title"),
    (section_behind_house, "the way that begins with a house"),
    (section_by_arrows, "the way that begins with the site's name"),
    (_line_above, "the line above the title"),
)
_WEAK = frozenset(why for _, why in _LAST_RESORTS)
