"""Which lines belong to pictures: captions by where and how they stand, and lines that only name a picture's file."""

from __future__ import annotations

import re

from archive.models import Image
from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.markers import is_text
from crawler.reading.lines.series import are_pair
from crawler.reading.page.document import Document
from crawler.reading.pictures.around import TextAround
from crawler.reading.pictures.caption_words import may_caption, names_photographer, reports
from crawler.reading.pictures.collection import Pictures
from crawler.reading.pictures.dress import (
    NAMED_CAPTION,
    PLAIN,
    SENTENCE_BREAK,
    element_of,
    floats,
    holds_text,
    is_frame,
    is_like_above,
    is_one_of_list,
    leads_where_picture_does,
    opens_in_small_print,
    sets_off_beside,
    stands_alone,
    stands_as_caption,
    style_of,
)
from crawler.reading.pictures.frames import in_table
from crawler.reading.pictures.links import names_picture_file
from crawler.reading.pictures.no_captions import (
    floats_before,
    is_spaced_as_text,
    leaves_caption_empty,
    opens_text,
    opens_verse,
    signs_text,
    stands_apart,
    stands_over_text,
)
from crawler.reading.pictures.photographs import is_drawing
from crawler.reading.pictures.places import find_places

#: A long sentence that tells what somebody said is the reporter's, not a caption.
_SAME_STYLE = 130
_SHORT_SENTENCE, _NEAR = 125, 4
#: ``ĐBP - Ngày 12/7 ...``, ``(MTĐT) - ...``, ``Điện Biên TV - ...``: how a paper opens its text.
_AGENCY = re.compile(
    r"(?:\([A-ZĐ]{2,8}\)|[A-ZĐ]{2,8}(?:/[A-ZĐ]{2,8})?|[A-ZĐ]\w+ [A-ZĐ]\w+ (?:TV|Online)) ?[-–—] ?[^\W\d_a-z]\w"
)


def read_pictures(document: Document, start: int, end: int, taken: set[int]) -> Pictures:
    """Return the pictures in blocks *start* to *end*; *taken* are blocks that are something else already."""
    pictures = Pictures()
    found = find_places(document, start, end, pictures)
    places = [one for one in found if one[0] not in taken and not _decorates(document, one[0], one[1], taken)]
    if not places:
        return pictures
    text = TextAround(document, start, end, [index for index, _, _ in places], taken)
    taken = taken | pictures.blocks
    ends = [*(index for index, _, _ in places[1:]), end]
    for (index, url, alt), following in zip(places, ends, strict=True):
        lines = _caption(text, index, following, taken)
        pictures.blocks.update(lines)
        taken.update(lines)
        caption = " ".join([document.blocks[line].text for line in lines]) or None
        image = Image(url, caption, alt)
        if pictures.add(image):
            pictures.places[index] = image
    return pictures


def _decorates(document: Document, index: int, url: str, taken: set[int]) -> bool:
    """Tell whether the picture is a drawing in a box of which all lines are *taken*: of a call to use an app, say."""
    if not is_drawing(url):
        return False
    box = document.containers[document.blocks[index].container]
    lines = [line for line in range(box.first, box.last + 1) if document.blocks[line].text]
    return bool(lines) and taken.issuperset(lines)


def _caption(text: TextAround, index: int, following: int, taken: set[int]) -> list[int]:
    """Return the blocks that caption the picture at *index*; *following* is the next picture, or the end."""
    figure = text.document.nearest(index, ("figure",))
    if figure >= 0:
        return _in_figure(text.document, figure, index, range(text.start, text.end), taken)
    framed = in_table(text.document, index, text.start, text.end)
    if framed:
        if leaves_caption_empty(text.document, index, framed[0]):
            return []
        return [line for line in framed if line not in taken]
    below = _after(text, index, following, taken)
    if framed is None:
        return _before(text, index, taken) or below
    set_so = below and (text.document.blocks[below[0]].is_italic or text.document.align(below[0]) == "center")
    return below if set_so else []  # below a frame without words


def _in_figure(document: Document, figure: int, index: int, region: range, taken: set[int]) -> list[int]:
    """All words of a figure caption it; of several pictures in one, the last has them."""
    span = document.containers[figure]
    if any(document.blocks[line].image is not None for line in range(index + 1, span.last + 1)):
        return []
    lines = (line for line in range(span.first, span.last + 1) if line in region and line not in taken)
    return [line for line in lines if document.blocks[line].text]


def _after(text: TextAround, index: int, following: int, taken: set[int]) -> list[int]:
    document, line = text.document, index + 1
    while line < following and document.is_furniture(line):
        line += 1
    if line >= min(following, text.end) or line in taken or not _is_caption(text, index, line):
        return []
    behind = any(block.text and not is_credit(block.text) for block in document.blocks[line + 1 : text.end])
    if not behind and signs_text(document, index, line):
        return []
    lines = [line]
    while line + 1 < following and line + 1 not in taken and _goes_on(document, lines[0], line + 1):
        line += 1
        lines.append(line)
    return lines


def _before(text: TextAround, index: int, taken: set[int]) -> list[int]:
    """Return the line right above the picture at *index* when a box of their own holds both and the line is set as
    captions are.
    """
    document, line = text.document, index - 1
    if line < text.start or line in taken or not may_caption(document.blocks[line]) or text.opening == line:
        return []
    if not are_pair(document, line):
        return []
    block = document.blocks[line]
    small = document.blocks[index].container == block.container and opens_in_small_print(element_of(document, line))
    named = NAMED_CAPTION.search(style_of(document, line)[1]) is not None
    set_so = named or small or block.is_italic or document.align(line) == "center" or names_photographer(block.text)
    return [line] if set_so and not document.is_prose(line) else []


def _goes_on(document: Document, first: int, line: int) -> bool:
    """A caption over several lines stays in its element and style."""
    one, two = document.blocks[first], document.blocks[line]
    if one.container != two.container or two.breaks != 1 or not two.text:
        return False
    return one.is_italic and two.is_italic and is_frame(document, first)


def _is_caption(text: TextAround, picture: int, line: int) -> bool:
    document = text.document
    if leads_where_picture_does(document, picture, line):
        return True
    if not may_caption(document.blocks[line]) or stands_apart(document, picture, line):
        return False
    if _tells(text, picture, line):
        return False
    captions = stands_as_caption(document, picture, line) or _reads_as_caption(text, picture, line)
    return captions and not reports(document.blocks[line].text)


def _tells(text: TextAround, picture: int, line: int) -> bool:
    """Tell whether the line is of the text: its first, that of a verse, a lead, or one that the picture is set into."""
    document = text.document
    if (picture <= text.opening and opens_text(document, picture, line)) or _runs_round(document, picture, line):
        return True
    if leaves_caption_empty(document, picture, line):
        return True
    if not names_photographer(document.blocks[line].text) and (
        text.told in ([], [line]) or opens_verse(document, line, text.end)
    ):
        return True
    return text.opening >= picture and _is_lead(document, picture, line)


def _reads_as_caption(text: TextAround, picture: int, line: int) -> bool:
    """Tell whether a plain line right below the picture captions it: one phrase, no sentence set as the text is set."""
    document, words = text.document, text.document.blocks[line].text
    told = words.endswith((":", ";", "?")) or reports(words, 0) or SENTENCE_BREAK.search(words)
    if told or not _stands_beside(document, picture, line):
        return False
    usual = text.usual_style
    as_text = style_of(document, line) == usual
    sentence = _is_sentence(text, line, as_text)
    if not sentence and len(words) <= _SAME_STYLE:
        set_off = text.sets_captions_off and stands_alone(document, picture)
        heads = set_off and document.blocks[line].is_bold
        own = as_text and not names_picture_file(document.blocks[line - 1].text)
        return not (
            heads or (own and (set_off or is_one_of_list(document, picture, line, text.taken)))
        )  # most captions
    if (as_text or usual is None) and sentence:
        # where breaks alone part the text, or there is little of it, its length tells, and what is like it
        like_above = usual is None and picture > text.start and is_like_above(document, picture, line)
        plain = usual is None and text.sets_captions_off and sets_off_beside(document, picture, text.pictures, text.end)
        plain = plain or is_spaced_as_text(document, picture, line) or _is_aside(document, picture, line)
        leads = line <= text.opening and _stands_over_lead(document, line, text.end)
        return (leads or not (as_text or like_above or plain)) and len(words) <= _SHORT_SENTENCE
    return len(words) <= _SAME_STYLE or (len(words) <= PLAIN and not as_text)


def _stands_over_lead(document: Document, line: int, end: int) -> bool:
    """Tell whether a sentence in bold or italics, no quotation, stands right below the plain line, and plain prose
    below that: the lead opens the text then, not the line.
    """
    if line + 2 >= end:
        return False
    blocks = document.blocks[line : line + 3]
    set_so = [block.is_bold or block.is_italic for block in blocks] == [False, True, False]
    sentence = blocks[1].text.endswith(".") and blocks[1].text[0] not in '"“”'
    return set_so and sentence and is_text(document, line + 1) and is_text(document, line + 2)


def _is_aside(document: Document, picture: int, line: int) -> bool:
    """Tell whether the picture stands in the middle, in an element of its own, and the line does not, in none: its
    caption would stand in the middle as well.
    """
    bare = document.blocks[line].container == document.common(picture, line)
    return bare and document.align(picture) == "center" != document.align(line)


def _is_sentence(text: TextAround, line: int, as_text: bool) -> bool:
    """Tell whether the line ends like a sentence, no photographer is named in it and no file's name stands above it,
    unless the line is set as the text is, but the name, or captions of other pictures, in their own way.
    """
    document, words = text.document, text.document.blocks[line].text
    if not words.endswith((".", "!", "?", "…", ".”", "。")) or names_photographer(words):
        return False
    named = document.blocks[line].breaks < 2 and names_picture_file(document.blocks[line - 1].text)
    own = as_text and (style_of(document, line - 1) != style_of(document, line) or text.sets_captions_off)
    return not named or own


def _runs_round(document: Document, picture: int, line: int) -> bool:
    """Tell whether the line is a paragraph that the picture is set into: nothing parts them, and it floats or stands
    before several sentences.
    """
    one, two = document.blocks[picture], document.blocks[line]
    if line != picture + 1 or two.is_italic:
        return False
    if one.container != two.container:
        return floats_before(document, picture, line)
    if two.breaks:
        return False
    if floats(one.image):
        return True
    return SENTENCE_BREAK.search(two.text) is not None and document.align(line) != "center"


def _is_emphasised(document: Document, picture: int, line: int) -> bool:
    """A bold line in the picture's own element is its caption only if it is italic or centred besides."""
    same = document.blocks[picture].container == document.blocks[line].container
    return same and is_frame(document, picture) and (document.blocks[line].is_italic or bool(document.align(line)))


def _is_lead(document: Document, picture: int, line: int) -> bool:
    """A first line in bold, one that begins with the paper's name and a dash, a long plain one, or a Chinese sentence
    opens the text.
    """
    block = document.blocks[line]
    if block.is_bold and not _is_emphasised(document, picture, line):
        return True
    if block.is_italic or document.align(line) or NAMED_CAPTION.search(style_of(document, line)[1]):
        return False
    sentence = block.text.endswith(".") and not names_photographer(block.text)
    long = sentence and (len(block.text) > _SAME_STYLE or stands_over_text(document, picture, line))
    return long or block.text.endswith("。") or _AGENCY.match(block.text) is not None


def _stands_beside(document: Document, picture: int, line: int) -> bool:
    """A plain caption stands in the picture's own element or next to it, not first in a section that goes on."""
    shared = document.common(picture, line)
    where = document.blocks[line].container
    if where == shared:
        return True
    if document.containers[where].parent == shared:
        box = document.containers[where]
        return box.last - box.first < _NEAR - 1 and not holds_text(document, box, line)
    outer = document.containers[document.containers[where].parent]
    return outer.first == outer.last
