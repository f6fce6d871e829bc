"""The head of an article: its title and its date line, found by each other.

A labelled date line is the strongest sign; a line that is nothing but a date comes next. The title stands just above
(or below) it, and the page confirms it: the declared title, a heading tag, large or bold type. Without a date the title
alone must be confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass

from crawler.reading.blocks import Block
from crawler.reading.boilerplate import bare_marker
from crawler.reading.byline import is_credit
from crawler.reading.dateline import TITLE_LIMIT, DateLine, dated_blocks, is_clock
from crawler.reading.document import Document
from crawler.reading.signs import parted_by_signs
from crawler.reading.title import Title, heads_other_list, ignorable, make_title

_REACH = 7
#: A confirmed title beside a date line, with prose behind both: no other head can be surer by much.
_SURE = 10.0
_MOST_DATES = 300
#: The highest score without a confirmed title and a labelled date: see :func:`_score`.
_UNCONFIRMED = 8.0
_SHORT_LINE = 3
_FAR_ABOVE = 80
#: A section may be named so short; the title of an article is seldom.
_SHORT_TITLE = 20
_SHORT_HEADING = 30
_FEW = 3


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """The head as found: ``end`` is the index of the first block behind it."""

    title: Title
    date: DateLine | None
    score: float

    @property
    def first(self) -> int:
        """Index of the first block of the head."""
        return min(self.title.first, self.date.first) if self.date else self.title.first

    @property
    def end(self) -> int:
        """Index of the first block behind the head."""
        return max(self.title.last, self.date.last if self.date else -1) + 1


def find_head(document: Document, lines: list[DateLine]) -> ArticleHead | None:
    """Return the likeliest head, or None when nothing on the page may be a title."""
    dated = dated_blocks(lines)
    labelled, bare = ([line for line in lines if (line.label is None) is kind][:_MOST_DATES] for kind in (False, True))
    best, sure = _best_beside(document, labelled, dated, None)
    if sure:
        return best
    near, far = parted_by_signs(document, bare)
    best, sure = _best_beside(document, near, dated, best)
    if sure:
        return best
    for title in _titles_alone(document):
        best = _better(best, _score(document, title, None))
    if best is None or best.score <= _UNCONFIRMED:
        best, _ = _best_beside(document, far, dated, best)
    if best is None or _is_weak(best):
        best = _declared_above(document, lines) or best
    return _above_lead(document, _below_section(document, best)) if best else None


def _best_beside(
    document: Document, lines: list[DateLine], dated: set[int], best: ArticleHead | None
) -> tuple[ArticleHead | None, bool]:
    """Return the surest of *best* and the heads made with *lines*, and whether no other can be surer by much."""
    for line in lines:
        for title in _titles_near(document, line, dated):
            best = _better(best, _score(document, title, line))
        if best and best.title.confirmed and best.score >= _SURE and not _between(document, best.title, line):
            return best, True
    return best, False


def _is_weak(head: ArticleHead) -> bool:
    """Tell whether nothing but its place below the date, or a sentence in a heading's dress, makes the title."""
    title = head.title
    below = head.date is None or title.first > head.date.first
    return not title.confirmed and (title.text.endswith(".") or (below and title.heading != 1))


def _declared_above(document: Document, lines: list[DateLine]) -> ArticleHead | None:
    """The heading that says just what the page declares, though a menu parts it from date and text; or None."""
    for index, block in enumerate(document.blocks):
        if document.is_prose(index):
            return None
        if (
            block.heading in (1, 2)
            and len(block.text) > _SHORT_TITLE
            and document.declared.exactly(block.text)
            and not document.is_site_name(block.text)
        ):
            title = Title(index, index, block.text, True, block.heading, "confirmed by <title> or breadcrumb")
            return ArticleHead(title, _first_date(document, title, lines), _SURE)
    return None


def _first_date(document: Document, title: Title, lines: list[DateLine]) -> DateLine | None:
    """The first date below the title that no prose parts from it."""
    line = next((line for line in lines if line.first > title.last and line.written), None)
    parted = line is None or any(map(document.is_prose, range(title.last + 1, line.first)))
    return None if parted else line


def _below_section(document: Document, head: ArticleHead) -> ArticleHead:
    """A short heading that nothing confirms is a section's when a longer one stands right below it."""
    title = head.title
    if head.date or title.confirmed or not title.heading or len(title.text) > _SHORT_HEADING:
        return head
    below = title.last + 1
    while below < len(document.blocks) - 1 and ignorable(document, below):
        below += 1
    if below >= len(document.blocks) or document.blocks[below].heading <= title.heading:
        return head
    found = make_title(document, below, 1) if _may_be_title(document.blocks[below], title) else None
    return ArticleHead(found, None, head.score) if found else head


def _above_lead(document: Document, head: ArticleHead) -> ArticleHead:
    """A heading that is a sentence is the lead when a line in bold or large type stands right above it."""
    title = head.title
    if head.date or title.confirmed or not title.text.endswith("."):
        return head
    above = title.first - 1
    while above > 0 and ignorable(document, above):
        above -= 1
    if above < 0 or document.blocks[above].links or document.blocks[above].text.endswith("."):
        return head
    found = make_title(document, above, -1)
    return ArticleHead(found, None, head.score) if found else head


def _better(best: ArticleHead | None, head: ArticleHead | None) -> ArticleHead | None:
    """Return the surer one, the earlier one when both are equally sure."""
    if best is None or head is None:
        return best or head
    return head if (head.score, -head.title.first) > (best.score, -best.title.first) else best


def _titles_near(document: Document, line: DateLine, dated: set[int]) -> list[Title]:
    """Return the lines just above the date line, then those just below, that may be its title."""
    found: list[Title] = []
    for step in (-1, 1):
        index, seen = (line.first - 1 if step < 0 else line.last + 1), 0
        while 0 <= index < len(document.blocks) and seen < (_REACH if step < 0 else 3):
            if (index in dated and index != line.first) or _heads_list(document, index):
                break
            title = make_title(document, index, step)
            if title and not _is_plain_paragraph(document, title):
                found.append(title)
                if step < 0 and _owns_date(document, title):
                    break
                index = title.first if step < 0 else title.last
            if step > 0 and document.is_prose(index) and not (title and _may_stand_below(title)):
                break
            seen += not ignorable(document, index)
            index += step
    return found


def _owns_date(document: Document, title: Title) -> bool:
    """Tell whether the line is a teaser's title: the date below it is the teaser's, not that of a line further up."""
    teased = document.blocks[title.first].is_linked and _leads_away(document, title)
    return (
        teased
        and len(title.text) > _SHORT_TITLE
        and (title.heading > 0 or not document.is_section(title.first, title.text))
    )


def _may_stand_below(title: Title) -> bool:
    return title.confirmed or (title.heading > 0 and not title.text.endswith("."))


def _is_plain_paragraph(document: Document, title: Title) -> bool:
    if title.confirmed or title.heading or document.blocks[title.first].is_bold:
        return False
    sentence = len(title.text) >= _SHORT_HEADING and title.text.endswith((".", "…"))
    return sentence or _is_paragraph(document, title.first)


def _heads_list(document: Document, index: int) -> bool:
    return heads_other_list(document, index) and not document.blocks[index].is_linked


def _titles_alone(document: Document) -> list[Title]:
    found = []
    topmost = min((block.heading for block in document.blocks if block.heading), default=0)
    for index, block in enumerate(document.blocks):
        if block.is_linked and not (
            block.heading or document.declared.exactly(block.text) or _opens_title(document, index)
        ):
            continue
        if (
            0 < block.heading <= 2
            or block.heading == topmost == 3
            or (12 < len(block.text) <= TITLE_LIMIT and document.confirmed(block.text))
        ):
            title = make_title(document, index, 1)
            if title:
                found.append(title)
        elif _opens_title(document, index):
            title = make_title(document, index, 1)
            if title and title.confirmed:
                found.append(title)
    return found


def _opens_title(document: Document, index: int) -> bool:
    """Tell whether the line may be the first of a title that a break parts: the declared title begins with it."""
    following = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if following is None or following.breaks != 1 or following.container != document.blocks[index].container:
        return False
    return len(document.blocks[index].text) > _SHORT_LINE and document.declared.begins(document.blocks[index].text)


def head_by_place(document: Document, markers: frozenset[str]) -> ArticleHead | None:
    """The last resort, without date, heading or declared title: the one short line above the first paragraph.

    Only on a page that carries one of the layout's own end markers behind that paragraph. The reading is doubtful.
    """
    first = next((index for index in range(len(document.blocks)) if _is_paragraph(document, index)), None)
    if first is None or not any(
        bare_marker(block.text) in markers for block in document.blocks[first:] if len(block.text) < 120
    ):
        return None
    index = first
    for above in range(first - 1, -1, -1):
        block = document.blocks[above]
        if block.text and (block.is_linked or block.links):
            break
        if block.image is not None:
            index = above
    candidates = [
        one for one in range(max(index - 4, 0), index) if document.blocks[one].text and not document.blocks[one].links
    ]
    if len(candidates) > 1 and document.blocks[candidates[-1]].text.endswith("."):
        candidates.pop()  # a sentence is the lead
    title = make_title(document, candidates[-1], -1) if candidates else None
    return ArticleHead(title, None, 0.0) if title else None


def _is_paragraph(document: Document, index: int) -> bool:
    text = document.blocks[index].text
    return document.is_prose(index) and (len(text) > 150 or text.endswith((".", "…", "!", "?", "”")))


def _score(document: Document, title: Title, line: DateLine | None) -> ArticleHead | None:
    block = document.blocks[title.first]
    score = 6.0 if title.confirmed else 0.0
    if block.is_linked and ((title.heading == 0 and not block.is_bold) or _leads_away(document, title)):
        score -= 5.0
    heading = 0 if title.text.endswith(".") and not title.confirmed else title.heading
    score += (3.0 if heading <= 2 else 2.0) if heading else 0.0
    score += 1.5 if block.is_bold or document.is_large(title.first) else 0.0
    score -= 4.0 if len(title.text) < 12 and not title.confirmed and not title.heading else 0.0
    score -= 3.0 if len(title.text) > 250 or (title.text.endswith(".") and not title.confirmed) else 0.0
    if document.is_section(title.first, title.text):
        score -= 7.0 if title.confirmed else 6.0
    if line:
        between = _between(document, title, line)
        if between and _is_parted(document, title, line, between):
            return None
        over = (between and _names_section(document, title, line)) or _over_title(document, title, line)
        score -= 3.5 if over else 0.0
        score += 6.0 if line.label and line.written else 3.0 if line.label else 1.5
        score -= 0.9 * between
        if title.first > line.first:
            if between and not line.label:
                return None  # a clock in the page's banner, not a date line
            score -= 0.5 if title.confirmed or 0 < heading <= 3 else 4.0
            score -= 2.0 if not title.confirmed and _titled_above(document, line.first) else 0.0
            score -= 0.0 if line.label else 2.5 if is_clock(line.raw) and not (title.confirmed and line.first) else 0.5
        if not (line.label or title.confirmed or title.heading) and _in_list(document, title.first):
            return None
    elif not title.confirmed and (block.is_linked or not _heads_text(document, title)):
        return None
    followed = _followed(document, max(title.last, line.last if line else -1) + 1)
    if followed < 0 and not (title.confirmed or (line and line.label)):
        followed = -5.0  # the heading of a box of links
    borne_out = title.confirmed or title.heading or followed > 0 or _credit_follows(document, title)
    if line and not (line.label or borne_out):
        return None
    score += followed
    return ArticleHead(title, line, score)


def _leads_away(document: Document, title: Title) -> bool:
    """Tell whether the line leads to another page, as the title of a teaser does, and nothing confirms it here."""
    href = document.blocks[title.first].links[0][0]
    if title.confirmed or not document.leads_away(href):
        return False
    return document.has_address or _is_one_of_many(document, title)


def _is_one_of_many(document: Document, title: Title) -> bool:
    """Tell whether other links are set like the title's: one of a page to itself stands alone."""
    if not document.dresses:
        lines = (
            index for index, block in enumerate(document.blocks) if block.is_linked and len(block.text) > _SHORT_TITLE
        )
        document.dresses.update(_dress(document, index) for index in lines)
    return document.dresses[_dress(document, title.first)] >= _FEW


def _dress(document: Document, index: int) -> tuple[int, bool, str]:
    block = document.blocks[index]
    return block.heading, block.is_bold, document.containers[block.container].tag if block.container >= 0 else ""


def _names_section(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the heading is a section's: a longer line, neither link nor sentence, parts it from the date."""
    if title.confirmed or not title.heading or len(title.text) > _SHORT_HEADING or title.first > line.first:
        return False
    between = (document.blocks[index] for index in range(title.last + 1, line.first) if not ignorable(document, index))
    return any(_may_be_title(block, title) for block in between)


def _may_be_title(block: Block, section: Title) -> bool:
    """Tell whether the line is longer than the name of a section, and neither link nor sentence."""
    return len(section.text) < len(block.text) <= TITLE_LIMIT and not (block.links or block.text.endswith("."))


def _over_title(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether a short line above the date is a section's: a longer one in bold or large type stands below."""
    below = line.last + 1
    if title.confirmed or len(title.text) > _SHORT_HEADING or title.first > line.first or below >= len(document.blocks):
        return False
    return _is_set_off(document, below) and _may_be_title(document.blocks[below], title)


def _titled_above(document: Document, index: int) -> bool:
    """Tell whether a line set in bold or large type, no link, stands right above block *index*."""
    return index > 0 and _is_set_off(document, index - 1)


def _is_set_off(document: Document, index: int) -> bool:
    block = document.blocks[index]
    if len(block.text) < 12 or block.links:
        return False
    return (block.is_bold or 0 < block.heading <= 3 or document.is_large(index)) and not document.is_section(
        index, block.text
    )


def _in_list(document: Document, index: int) -> bool:
    """Tell whether the line is an entry below a heading such as "Tin liên quan": no prose lies between them."""
    for above in range(index - 1, max(index - 40, -1), -1):
        text = document.blocks[above].text
        if _heads_list(document, above):
            return document.inside(max(document.common(above, min(above + 1, index)), 0), index)
        if document.is_prose(above) and len(text) > TITLE_LIMIT:
            return False
    return False


def _heads_text(document: Document, title: Title) -> bool:
    """Tell whether the heading is the page's topmost, with prose or a signature below it."""
    if title.heading > 3:
        return False
    above = range(max(title.first - _FAR_ABOVE, 0), title.first)
    if title.heading == 3 and any(
        0 < document.blocks[one].heading < 3 or _is_paragraph(document, one) for one in above
    ):
        return False
    return _prose_follows(document, title) or _credit_follows(document, title)


def _credit_follows(document: Document, title: Title) -> bool:
    end = min(title.last + 7, len(document.blocks))
    return any(is_credit(document.blocks[index].text) for index in range(title.last + 2, end))


def _prose_follows(document: Document, title: Title) -> bool:
    """Text, not a list, stands right below a heading that nothing else confirms."""
    for index in range(title.last + 1, min(title.last + 5, len(document.blocks))):
        if document.is_prose(index):
            return True
        if document.blocks[index].is_linked:
            return False
    return False


def _prose_between(document: Document, title: Title, line: DateLine) -> bool:
    low, high = (title.last, line.first) if title.last < line.first else (line.last, title.first)
    return any(document.is_prose(index) for index in range(low + 1, high))


def _is_parted(document: Document, title: Title, line: DateLine, between: int) -> bool:
    """Tell whether the text of the article parts title and date, which are no head together then."""
    return (between > 1 and _prose_between(document, title, line)) or _dates_text_above(document, title, line)


def _dates_text_above(document: Document, title: Title, line: DateLine) -> bool:
    """Tell whether the date stands below the text: a sentence parts it from the title, and none follows it in its box.

    A short article whose date is printed at its foot would else lose its only paragraph to the head.
    """
    if title.first > line.first:
        return False
    between = [index for index in range(title.last + 1, line.first) if not ignorable(document, index)]
    if not between or not document.blocks[between[-1]].text.endswith((".", "!", "…", "”")):
        return False
    for index in range(line.last + 1, min(line.last + 8, len(document.blocks))):
        block = document.blocks[index]
        if block.heading or _heads_list(document, index):
            return True
        if len(block.text) >= _SHORT_TITLE and block.text.endswith((".", "!", "…", "”")) and not block.links:
            return False
    return False


def _between(document: Document, title: Title, line: DateLine) -> int:
    low, high = (title.last + 1, line.first) if title.last < line.first else (line.last + 1, title.first)
    return sum(1 for index in range(low, high) if not ignorable(document, index))


def _followed(document: Document, end: int) -> float:
    """A head is followed by an article: prose within the next few lines speaks for it, lists of links against it."""
    linked = 0
    for index in range(end, min(end + 8, len(document.blocks))):
        block = document.blocks[index]
        if document.is_prose(index):
            return 2.0 if linked < 3 else -0.5
        linked += block.is_linked
    return 0.0 if linked < 3 else -1.5
