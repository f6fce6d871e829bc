"""A list with a single entry: its one title leads to the article, which stands on another page."""

from __future__ import annotations

from operator import attrgetter

from crawler.reading.body.linked import is_of_site
from crawler.reading.body.region import Region
from crawler.reading.byline.labels import is_credit
from crawler.reading.head.beside import entry_follows
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.pagers import leads_onward
from crawler.reading.page.document import LONGEST_SECTION, Document

#: A teaser has so many paragraphs at most.
_MOST_PARAGRAPHS = 2
#: Title and text of an entry stand so near below its date, a picture among them.
_NEAR = 4
#: So many other pages are a list; the first entry stands so near below the name of its section.
_SEVERAL = 2
#: No title of an entry is shorter.
_SHORTEST_TITLE = 20
_ROUND_DAY = " ()[]0123456789/.:-–"
_CUT_SHORT = ("...", "…", "[...]", "[…]")


def is_lone_teaser(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether title and summary stand for an article on another page: nothing confirms the title as this page's,
    and its link, or a line such as "Đọc tiếp" below the summary, leads elsewhere.
    """
    if head.title.confirmed and not _bears_name_of_section(document, head):
        return False
    told = [index for index in range(region.start, region.end) if document.is_prose(index)]
    signed = any(is_credit(block.text) for block in document.blocks[region.start : region.end])
    if len(told) > _MOST_PARAGRAPHS or signed:
        return False
    title = document.blocks[head.title.first]
    onward = [title] if title.is_linked else []
    below = document.blocks[region.start : min(region.end + 2, len(document.blocks))]
    onward += [block for block in below if block.links and leads_onward(block.links[-1][1])]
    if not onward:
        return False
    if document.has_address:
        return any(document.leads_away(block.links[-1][0]) for block in onward)
    lines = [index for index in told or range(region.start, region.end) if document.blocks[index].text]
    return onward[-1] is not title or (bool(lines) and document.blocks[lines[-1]].text.endswith(_CUT_SHORT))


def dates_an_entry(document: Document, head: ArticleHead) -> bool:
    """Tell whether the date below a title as short as a section's is that of an entry: a link to another page stands
    right below it, a heading with text below it, or in a box with the date that does not hold the title.
    """
    if head.date is None or head.date.first < head.title.last or len(head.title.text) > LONGEST_SECTION:
        return False
    below = [at for at in range(head.end, min(head.end + _NEAR, len(document.blocks))) if document.blocks[at].text]
    if len(below) < 2 or not entry_follows(document, head.end - 1):
        return False
    entry = document.blocks[below[0]]
    apart = not document.inside(document.common(head.date.first, below[0]), head.title.first)
    return entry.heading > 0 and (apart or document.is_prose(below[1]))


def opens_boxes(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether a heading opens with the linked title of another page, and one of the same rank in the text does,
    too: those of sections, as on a front page. The first is what was taken for the title, which nothing confirms, or
    stands above that. *dated* are the date lines.
    """
    if head.title.confirmed:
        return False
    blocks, near = document.blocks, range(head.title.last, max(head.title.first - _NEAR, -1), -1)
    top = next((at for at in near if blocks[at].heading and not blocks[at].is_linked), -1)
    if top < 0 or not _opens_with_entry(document, top, dated):
        return False
    alike = (at for at in range(region.start, region.end) if blocks[at].heading == blocks[top].heading)
    return any(_opens_with_entry(document, at, dated) for at in alike)


def _opens_with_entry(document: Document, heading: int, dated: set[int]) -> bool:
    """Tell whether the first line below *heading* that is no date is nothing but the linked title of another page."""
    below = range(heading + 1, min(heading + 1 + _NEAR, len(document.blocks)))
    first = next((document.blocks[at] for at in below if document.blocks[at].text and at not in dated), None)
    return first is not None and len(first.text) >= _SHORTEST_TITLE and document.names_other(first)


def leads_on_to_several(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether lines such as "Xem tiếp" lead on to several other pages, and what was found is no article: its title
    may be a section's or is confirmed by nothing, its text but for them is short, and one of the lines stands in it or
    right behind.
    """
    confirmed = head.title.confirmed
    if confirmed and len(head.title.text) > LONGEST_SECTION:
        return False
    lines = _lines_that_lead_on(document)
    told = (at for at in range(region.start, region.end) if at not in lines)
    if not lines or sum(map(document.is_prose, told)) > _MOST_PARAGRAPHS:
        return False
    if len({document.blocks[at].links[-1][0] for at in lines}) < _SEVERAL:
        return False
    return not confirmed or any(region.start <= at <= region.end + 1 for at in lines)


def sums_up_several(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the paragraphs below what may be the name of a section each begin or end with the linked title of
    another page of the site, or stand right above one: summaries of several entries.
    """
    if head.title.confirmed and len(head.title.text) > LONGEST_SECTION:
        return False
    titles: set[str] = set()
    for index in filter(document.is_prose, range(region.start, region.limit)):
        title = _summed_up_by(document, index)
        if title is None:
            return False  # most texts
        titles.add(title)
    return len(titles) >= _SEVERAL


def _summed_up_by(document: Document, index: int) -> str | None:
    """Return where the link leads that begins or ends the paragraph, a day behind it or none, or stands right
    below it, if it is as long as a title and leads to another page of the site.
    """
    for block in filter(attrgetter("links"), document.blocks[index : index + 2]):
        href, name = max(block.links, key=lambda link: len(link[1]))
        edge = block.text.startswith(name) or not block.text.rpartition(name)[2].strip(_ROUND_DAY)
        if len(name) >= _SHORTEST_TITLE and edge:
            return href if document.leads_away(href) and is_of_site(document, href) else None
    return None


def _lines_that_lead_on(document: Document) -> list[int]:
    """Return the lines of which the last link says "Xem tiếp" and leads to another page."""
    linked = ((at, block.links[-1]) for at, block in enumerate(document.blocks) if block.links)
    onward = ((at, href) for at, (href, text) in linked if leads_onward(text))
    return [at for at, href in onward if document.leads_away(href)]


def _bears_name_of_section(document: Document, head: ArticleHead) -> bool:
    """Tell whether only the way from the home page confirms a short title that leads to another page: the way may end
    with the section, whose name the entry happens to bear.
    """
    title = document.blocks[head.title.first]
    if not title.is_linked or len(title.text) > LONGEST_SECTION or document.confirmed(title.text):
        return False
    return document.has_address and document.leads_away(title.links[0][0])
