"""Who wrote it and where it came from: labelled lines first, else the signature at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from crawler.reading.byline.labels import is_credit, labelled
from crawler.reading.byline.placing import is_listed, is_one_of_entries, is_pen_name, is_set_apart
from crawler.reading.byline.signing import SITE, WORK, is_source, match_according, signed_names
from crawler.reading.lines.boilerplate import is_ending, is_footer, opens_files
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.fields import author_of
from crawler.reading.lines.idle import is_share_row, without_buttons
from crawler.reading.lines.names import is_name, names_agency, names_unit
from crawler.reading.lines.pairs import pair_at
from crawler.reading.page.blocks import STOPS, Block
from crawler.reading.page.clean import clean
from crawler.reading.page.document import Document

_GLUED = frozenset(("nguồn", "nguồn tin", "tác giả", "source", "author"))
_NEAR = 8
_OF_PAIR = 2
_NOTE = re.compile(r"\(?\*{1,3}\)?:?\s?\w|[\[(]\d[\])]\s?\w")


@dataclass(slots=True)
class Credits:
    """The names found, and the blocks that carried them (they are not text)."""

    author: str | None = None
    source: str | None = None
    author_line: str | None = None
    source_line: str | None = None
    blocks: set[int] = field(default_factory=set)


def read_credits(
    document: Document, start: int, end: int, limit: int, others: set[int], beside: tuple[str, ...] = ()
) -> Credits:
    """Read author and source from the labelled lines of the region and just behind it, else from the signature.

    *others* are blocks that caption a picture or offer a file: a name there signs the picture, not the article.
    *beside* is what the line of the date tells besides the date.
    """
    found = Credits()
    near = range(start, min(start + 4, end))
    last = islice((index for index in _lines_upwards(document, start, end) if index not in others), 6)
    for index in sorted({*near, *last, *range(end, min(limit, end + 8))}):
        if index not in others:
            _take_label(document, found, index, limit)
    _take_signature(document, found, start, end, others)
    signed = {"author": found.author, "source": found.source}
    for part in filter(is_credit, beside):
        for kind, value in labelled(part):
            if not signed[kind]:
                keep(found, kind, value, part)
    if not found.source:
        sources = (according["source"] for according in filter(None, map(match_according, beside)))
        keep(found, "source", next((one for one in sources if is_source(one, False)), None), "a field beside the head")
    if not found.author:
        told = (author_of(part) or (part if is_pen_name(document, start, part) else None) for part in beside)
        keep(found, "author", next(filter(None, told), None), "a field beside the head")
    return found


def _lines_upwards(document: Document, start: int, end: int) -> Iterator[int]:
    """Yield the blocks *start* to *end* that are lines of text, the last one first."""
    return (
        index
        for index in range(end - 1, start - 1, -1)
        if document.blocks[index].text and not document.is_furniture(index)
    )


def _take_label(document: Document, found: Credits, index: int, limit: int) -> None:
    line = "" if index in found.blocks else _before_imprint(document.blocks[index])
    if not is_credit(line):
        _take_pair(document, found, index, limit)
        return
    if is_one_of_entries(document, index) or _is_of_quote(document, index):
        return
    found.blocks.add(index)
    for kind, value in labelled(line):
        keep(found, kind, value or _value_beside(document, found, index, limit), line)


def _take_pair(document: Document, found: Credits, index: int, limit: int) -> None:
    """Note the author or source whose label stands beside it, without a colon: a term beside its definition, or the
    only other cell of its row. A label told again is that of entries.
    """
    pair = pair_at(document, index) if index < limit - 1 and index not in found.blocks else None
    value = pair[0].rpartition(": ")[2] if pair and pair[1] == _OF_PAIR and is_credit(pair[0]) else ""
    if pair is None or not value or opens_files(value) or is_ending(value) or _is_of_page(document, index + 1):
        return
    row = document.containers[document.common(index, index + 1)]
    label, near = document.blocks[index].text, document.blocks[max(index - _NEAR, 0) : index + _NEAR]
    if (row.tag == "tr" and row.last > row.first + 1) or sum(block.text == label for block in near) > 1:
        return
    found.blocks.update((index, index + 1))
    for kind, told in labelled(pair[0]):
        keep(found, kind, told, pair[0])


def _is_of_page(document: Document, index: int) -> bool:
    """Tell whether the line is buttons, though they have a label: no name stands there."""
    return document.is_of_page(index) or is_share_row(document.blocks[index])


def _is_of_quote(document: Document, index: int) -> bool:
    """Tell whether the line closes a quotation set in between paragraphs: it tells where that is from."""
    quote = document.nearest(index, ("blockquote",))
    span = document.containers[quote] if quote >= 0 else None
    if span is None or not span.first < index == span.last:
        return False
    return document.headline < span.first - 1 and document.is_told(span.first - 1)


def _before_imprint(block: Block) -> str:
    """Return the line up to an inline element of it that is one of an imprint; a label in an inline element of its own
    with the colon that its style stands for.
    """
    if len(block.pieces) < 2:
        return block.text
    for number in range(1, len(block.pieces)):
        if is_footer(clean(block.pieces[number])):
            return clean("".join(block.pieces[:number]))
    label = clean(block.pieces[0])
    value = clean("".join(block.pieces[1:])) if label.casefold() in _GLUED else ""
    return f"{label}: {value}" if value[:1].isalnum() and not is_credit(block.text) else block.text


def keep(found: Credits, kind: str, value: str | None, line: str) -> None:
    """Note an author or a source and the *line* it was told in; what was found first stays."""
    if not value:
        return
    if kind == "source":
        found.source, found.source_line = found.source or value, found.source_line or line
        return
    according = match_according(value)
    if according and according.group("author"):
        value = according.group("author").strip(" (-–")
        keep(found, "source", according.group("source"), line)
    if found.author and found.author != value and line == found.author_line:
        value = f"{found.author} - {value}"
        found.author = value
    found.author, found.author_line = found.author or value, found.author_line or line


def _value_beside(document: Document, found: Credits, index: int, limit: int) -> str | None:
    """The label fills its own element: its value is the next one of the same row or the same small element."""
    following = index + 1
    if following >= limit or following >= len(document.blocks):
        return None
    value = document.blocks[following].text
    if (
        not value
        or len(value) > 90
        or value[-1] in ":："
        or is_credit(value)
        or _is_date(value)
        or opens_files(value)
        or is_ending(value)
        or _is_of_page(document, following)
    ):
        return None
    if not _beside(document, index, following):
        return None
    found.blocks.add(following)
    return value


def _is_date(line: str) -> bool:
    """Tell whether the line is a date, under a label of its own or none."""
    return any(is_date(part) for part in (line, line.partition(":")[2]) if part)


def _beside(document: Document, one: int, other: int) -> bool:
    row = document.nearest(one, ("tr", "dl"))
    if row >= 0 and document.inside(row, other) and document.containers[row].last - document.containers[row].first <= 3:
        return True
    span = document.containers[document.common(one, other)]
    return span.last - span.first == 1 or (_tag(document, one), _tag(document, other)) == ("dt", "dd")


def _tag(document: Document, index: int) -> str:
    return document.containers[document.blocks[index].container].tag


def _take_signature(document: Document, found: Credits, start: int, end: int, others: set[int]) -> None:
    """The last line of the text, if it is nothing but names."""
    taken = found.blocks | others
    lines = (index for index in _lines_upwards(document, start, end) if index not in taken)
    texts = _above_note(document, list(islice(lines, 4)))
    if texts and _take_tail(document.blocks[texts[0]], found):
        document.idle.clear()
        return
    if len(texts) < 2 or is_one_of_entries(document, texts[0]) or _take_office_below(document, found, texts[:2]):
        return
    above, line = document.blocks[texts[1]].text, without_buttons(document.blocks[texts[0]])
    if told := author_of(line):
        keep(found, "author", told, line)
        found.blocks.add(texts[0])
        return
    office = above.endswith(STOPS) and names_unit(line, True) and not is_listed(document, texts[0])
    if not (office or is_signature(document, texts[0])):
        return
    according = keep_signature(found, line)
    found.blocks.add(texts[0])
    if according and _tells_source_again(document, texts[1], according.group("source")):
        found.blocks.add(texts.pop(1))
    if len(texts) > 2 and according and not according.group("author") and not found.author:
        _take_name_above(document, found, texts[1])


def _above_note(document: Document, lines: list[int]) -> list[int]:
    """Return *lines*, the last one first, without a note that stands below a signature set apart: "(*) ..."."""
    if len(lines) < _OF_PAIR or not _NOTE.match(document.blocks[lines[0]].text):
        return lines
    signed = is_set_apart(document, lines[1]) and is_signature(document, lines[1])
    return lines[1:] if signed else lines


def _take_office_below(document: Document, found: Credits, lines: list[int]) -> bool:
    """Who wrote it may stand above the office it comes from, which is in brackets; *lines* are the last and that."""
    below, above = document.blocks[lines[0]].text, signed_names(document.blocks[lines[1]].text)
    office = below[1:-1] if below[0] + below[-1] == "()" else ""
    if not (names_agency(office) or names_unit(office, True)) or not (names_unit(above, True) or is_name(above, True)):
        return False
    keep(found, "source", office, below)
    keep(found, "author", above, above)
    found.blocks.update(lines)
    return True


def keep_signature(found: Credits, line: str) -> re.Match[str] | None:
    """Note the names in a signature; return the match of one that says according to whom."""
    if site := SITE.fullmatch(line):
        keep(found, "source", site["source"], line)
        return None
    according = match_according(line)
    keep(found, "source", according.group("source") if according else None, line)
    keep(found, "author", according.group("author") if according else signed_names(line), line)
    return according


def _tells_source_again(document: Document, index: int, source: str) -> bool:
    """Tell whether the line names the *source* too: the editor's line above the one that the site prints."""
    above = match_according(document.blocks[index].text)
    return above is not None and not above.group("author") and above.group("source") == source


def _take_tail(block: Block, found: Credits) -> bool:
    """An author may sign in the last paragraph itself, behind its last sentence, in bold or under a label."""
    tail = next((piece for piece in map(clean, reversed(block.pieces)) if piece), "") if len(block.pieces) > 1 else ""
    text = block.text.removesuffix(tail).rstrip()
    if not tail or text == block.text or text[-1:] not in STOPS:
        return False
    set_apart = len(tail) in (block.bold, block.italic)
    if not (is_credit(tail) or (set_apart and is_name(signed_names(tail), True))):
        return False
    for kind, value in labelled(tail) or (("author", signed_names(tail)),):
        keep(found, kind, value, tail)
    block.text, block.cut = text, True
    return True


def _take_name_above(document: Document, found: Credits, index: int) -> None:
    """The name may stand on the line above the source."""
    line = document.blocks[index].text
    if is_signature(document, index) and not match_according(line):
        keep(found, "author", signed_names(line), line)
        found.blocks.add(index)


def is_signature(document: Document, index: int) -> bool:
    """Tell whether block *index* is nothing but names, as an author signs."""
    line = without_buttons(document.blocks[index])
    if len(line) > 130 or is_listed(document, index):
        return False
    according = match_according(line)
    if according and is_source(according.group("source"), line[-1] == ")"):
        author = according.group("author")
        return not author or is_name(author, True)
    if SITE.fullmatch(line):
        return is_set_apart(document, index) and not document.blocks[index - 1].text.endswith(":")
    names, apart = signed_names(line), is_set_apart(document, index)
    if names_unit(names if line.endswith(")") else line, apart):
        return True
    return is_name(names, apart or WORK.fullmatch(line) is not None)
