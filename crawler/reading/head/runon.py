"""Lines that hold title and date, or date and text, parted into two: the date behind its label, or alone behind the
declared title.
"""

from __future__ import annotations

from crawler.portals.base import Layout
from crawler.reading.head.dateline import TITLE_LIMIT
from crawler.reading.lines.dates import find_date, has_year, is_date, only_date, only_filler
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.labels import LabelPattern
from crawler.reading.page.blocks import PROSE, Block
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_LONGEST_TAIL = 60
#: A date ends in figures, or "PM" behind them.
_LAST_OF_DATE = 6
#: A date stands in few elements.
_MOST_PIECES = 8
#: So many lines of a page may hold its way, and no title that stands there alone is shorter.
_FIRST_LINES, _SHORTEST_TITLE, _SHORTEST_LINKED = 60, 20, 8


def part_declared(document: Document) -> None:
    """Part the first line that is the page's declared title and, behind it in brackets or not, a date and nothing else;
    where no line is that title, the only line whose one link leads nowhere else.

    Such a title is mostly a link to the page itself, as in the portlets of Vietnamese makers: it is a link no more.
    """
    _part_brackets(document)
    lines = _of_several_pieces(document, TITLE_LIMIT + _LONGEST_TAIL)
    found = _declared_line(document, lines) or _own_line(document, lines)
    if found:
        _part(document, *found)
        document.blocks[found[0]].link((), 0)


def _part_brackets(document: Document) -> None:
    """Make two pieces of each line that is the declared title, or a heading, and behind it a date in brackets."""
    parted = False
    for block in document.blocks:
        if block.text[-1:] != ")" or len(block.text) > TITLE_LIMIT or not has_year(block.text):
            continue  # most lines
        title, _, day = block.text.rpartition("(")
        titled = block.heading or document.declared.exactly(title.rstrip())
        if len(block.pieces) < 2 and titled and len(day) <= _LONGEST_TAIL and is_date(day[:-1]):
            block.pieces, parted = (title, f"({day}"), True
    if parted:
        document.note_lines()


def _declared_line(document: Document, lines: list[tuple[int, Block]]) -> tuple[int, int] | None:
    """Return the line to part behind the declared title, and where; None when the title has its own line above: one
    with a date names it in a list.
    """
    cuts = ((index, cut) for index, block in lines if (cut := _declared_cut(document, block)))
    found = next(cuts, None)
    return None if found and any(map(document.confirmed_exactly, range(found[0]))) else found


def _own_line(document: Document, lines: list[tuple[int, Block]]) -> tuple[int, int] | None:
    """Return the only line to part behind a link that leads to no other page, or behind words set as a title is, where
    no line is the declared title.
    """
    own = [(index, cut) for index, block in lines if (cut := _own_cut(document, block) or _set_cut(document, index))]
    return own[0] if len(own) == 1 and not _shows_declared(document) else None


def _shows_declared(document: Document) -> bool:
    """Tell whether a line, too long for the name of a section, is the title that the page declares."""
    lines = (at for at, block in enumerate(document.blocks) if len(block.text) >= _SHORTEST_TITLE)
    return any(map(document.confirmed_exactly, lines))


def part_way(document: Document) -> None:
    """Part the line of a way whose last step is the declared title, no link, where no other line is the title."""
    for index in document.joined:
        block = document.blocks[index]
        if index >= _FIRST_LINES:
            return
        if not block.links or len(block.text) > TITLE_LIMIT + _LONGEST_TAIL:
            continue
        cut = max((at for at, piece in enumerate(block.pieces) if not piece.isspace()), default=0)
        last = clean(block.pieces[cut])
        if not cut or len(last) < _SHORTEST_TITLE or any(text == last for _, text in block.links):
            continue
        if document.declared.exactly(last) and not document.is_site_name(last):
            if not any(map(document.confirmed_exactly, range(len(document.blocks)))):
                _part(document, index, cut)
            return


def part_topic(document: Document) -> None:
    """Part the first line of two links, a section's and behind a colon that of the declared title, where no other line
    is the title. Links to the page itself are links no more.
    """
    for index in document.joined:
        block = document.blocks[index]
        if len(block.links) != 2 or len(block.pieces) < 3 or len(block.text) > TITLE_LIMIT + _LONGEST_TAIL:
            continue
        (_, section), (_, title) = block.links
        if block.text == f"{section} : {title}" and document.declared.exactly(title):
            if not any(map(document.confirmed_exactly, range(len(document.blocks)))):
                link = block.links[0]
                cut = next(at for at, piece in enumerate(block.pieces) if clean(piece) == title)
                _part(document, index, cut)
                document.blocks[index].text = section
                document.blocks[index].link((link,), len(section))
            return


def _of_several_pieces(document: Document, longest: int) -> list[tuple[int, Block]]:
    """Return the lines of several pieces, *longest* letters at most, that name a year, with their numbers."""
    joined = [(index, document.blocks[index]) for index in document.joined]
    return [(index, block) for index, block in joined if len(block.text) <= longest and has_year(block.text)]


def _declared_cut(document: Document, block: Block) -> int:
    """Return the number of the piece behind the declared title, if the rest of the line is a date, or 0."""
    if not document.declared.may_hold(block.text):
        return 0
    for number in range(1, len(block.pieces)):
        if document.declared.exactly(clean("".join(block.pieces[:number]))):
            rest = clean("".join(block.pieces[number:]))
            return number if rest and is_date(rest.strip("()[] ")) else 0
    return 0


def _own_cut(document: Document, block: Block) -> int:
    """Return the number of the piece behind a link of some length that leads to no other page, if the rest of the
    line is a date, or 0.
    """
    href, name = block.links[0] if len(block.links) == 1 else ("", "")
    if len(name) < _SHORTEST_LINKED or not (is_idle(href) or not document.leads_away(href)):
        return 0
    rest = block.text.removeprefix(name).strip("()[] ")
    if rest == block.text or not only_date(rest, "day-first", document.portal.timezone):
        return 0
    cuts = range(1, min(len(block.pieces), _MOST_PIECES))
    return next((at for at in cuts if clean("".join(block.pieces[:at])).rstrip("([ ") == name), 0)


def _set_cut(document: Document, index: int) -> int:
    """Return the number of the piece behind words that are as long as a title and bold, large or in a heading, no link
    among them and no label, if the rest of the line is a date, or 0.
    """
    block = document.blocks[index]
    if block.links or len(block.text) <= _SHORTEST_TITLE or not any(map(str.isdigit, block.text[-_LAST_OF_DATE:])):
        return 0
    large = block.heading > 0 or document.is_large(index)
    if not (block.bold or large):
        return 0
    for number in range(1, min(len(block.pieces), _MOST_PIECES)):
        title = clean("".join(block.pieces[:number])).rstrip("([ ")
        rest = block.text.removeprefix(title).strip("()[] ")
        if len(title) >= _SHORTEST_TITLE and only_date(rest, "day-first", document.portal.timezone):
            return number if (large or block.bold >= len(title)) and title[-1] not in ".:;," else 0
    return 0


def split_run_on(document: Document, pattern: LabelPattern, layout: Layout) -> bool:
    """Part a line that holds title and date line, or date line and text, in two inline elements; True when one was
    found and parted.
    """
    for index, block in _of_several_pieces(document, TITLE_LIMIT + 120):
        entry = block.is_linked and document.leads_away(block.links[0][0])
        cut = 0 if entry else _run_on_cut(block, pattern, layout, document.portal.timezone)
        if cut:
            _part(document, index, cut)
            return True
    for index in document.joined:
        cut = _text_cut(document.blocks[index], pattern, layout, document.portal.timezone)
        if cut:
            _part(document, index, cut)
            return True
    return False


def _text_cut(block: Block, pattern: LabelPattern, layout: Layout, zone: str) -> int:
    """Return the number of the piece with which a text begins behind a labelled date that fills those before, or 0."""
    match = pattern.match(block.text)
    if match is None:
        return 0
    cut = 0
    for number in range(1, min(len(block.pieces), _MOST_PIECES)):
        date = clean("".join(block.pieces[:number]))[match.end() :].strip("：: )")
        cut = number if only_date(date, layout.date_form, zone) else cut
    rest = clean("".join(block.pieces[cut:]))
    return cut if cut and len(rest) >= PROSE and rest[0] not in "|-–•" else 0


def _run_on_cut(block: Block, pattern: LabelPattern, layout: Layout, zone: str) -> int:
    """Return the number of the piece at which a labelled date begins and fills the rest of the line, or 0."""
    for number in range(1, len(block.pieces)):
        rest = clean("".join(block.pieces[number:]))
        match = pattern.match(rest)
        written = find_date(rest[match.end() : match.end() + 60], layout.date_form, zone) if match else None
        if match and written and only_filler(rest[match.end() : match.end() + written.start]):
            return number
    return 0


def _part(document: Document, index: int, cut: int) -> None:
    """Make two blocks of one; the containers' spans grow by one from there on."""
    block = document.blocks[index]
    texts = [clean("".join(half)) for half in (block.pieces[:cut], block.pieces[cut:])]
    first = Block(texts[0], block.container, block.breaks, block.heading)
    first.link(block.links, min(block.linked, len(texts[0])))
    first.bold = min(block.bold, len(texts[0]))
    document.blocks[index] = first
    document.insert(index, Block(texts[1], block.container))
