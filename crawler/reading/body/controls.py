"""Small boxes below the headline that hold a field or a button: ratings, newsletters, questions, toolbars of buttons.

ASP.NET sets the whole page into one form, and scripts need none: such boxes are known by their controls, not a form.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from crawler.reading.lines.boilerplate import ends_article, is_ending
from crawler.reading.page.blocks import Container
from crawler.reading.page.document import Document
from crawler.reading.page.tags import BLOCK, KINDS

#: A control stands so deep in inline elements at most, and its box holds so many lines.
_DEEPEST, _MOST_LINES, _MOST_BLOCKS = 6, 4, 14
#: A box to sign in by holds so many lines at most, its heading and "forgotten?" among them, and so long ones.
_MOST_LOGIN, _LONGEST_LOGIN = 8, 40
#: A row of fields holds label, field and a sign that it must be filled in.
_MOST_CELLS = 3
_BUTTONS = frozenset(("button", "submit", "image", "reset"))
#: In these a site asks or offers something, if there is a button.
_ASKING = ("aside", "form")


def control_lines(document: Document, headline: int) -> set[int]:
    """Return the lines of such boxes behind block *headline*: a few short lines, none that ends an article.

    A button may stand beside a line of the article, such as its source: without a field there must be no words in the
    box but links or a question, unless it is an aside or a form.
    """
    controls = [one for one in document.root.iter("input", "button", "textarea") if one.get("type") != "hidden"]
    if not controls:
        return set()
    found: set[int] = set()
    seen: set[tuple[Any, bool]] = set()
    _, below = document.opened(headline + 1, len(document.blocks))
    told: int | None = None
    homes = {box.element: box for box in below if box.first <= box.last}
    bare = {box.element for box in below if box.first > box.last and box.tag == "form"}
    for control in controls:
        box = _home(control, homes, bare)
        asks = not _is_button(control)
        row = _labelled_row(document, control, homes) if asks else None
        found.update(range(row.first, row.last + 1) if row else ())
        if box is not None and (control.get("type") or "").lower() == "password":
            after = range(headline + 1, len(document.blocks))
            told = next(filter(document.is_prose, after), len(document.blocks)) if told is None else told
            if box.first <= told:  # prose is ended by such a box
                found.update(_login_lines(document, box, headline))
        if box is None or (box.element, asks) in seen:
            continue
        seen.add((box.element, asks))
        if _is_small(document, box) and (asks or box.tag in _ASKING or _speaks_of_buttons(document, box)):
            found.update(range(box.first, box.last + 1))
    return found


def _login_lines(document: Document, box: Container, headline: int) -> range:
    """Return the lines of the box to sign in by: the largest round *box*, which holds a password's field, of few lines,
    none of them long, nor block *headline*.
    """
    lines = range(0)
    while box.last - box.first < _MOST_LOGIN and not box.first <= headline <= box.last:
        span = range(box.first, box.last + 1)
        if any(len(document.blocks[index].text) > _LONGEST_LOGIN for index in span):
            break
        lines = span
        if box.parent < 0:
            break
        box = document.containers[box.parent]
    return lines


def _home(control: Any, homes: dict[Any, Container], bare: set[Any]) -> Container | None:
    """Return the innermost block that holds *control*, but for *bare* forms without a word, if it is one of
    *homes*: what is hidden is none.
    """
    element = control.getparent()
    for _ in range(_DEEPEST):
        if element is None or element in homes or (KINDS[element.tag] == BLOCK and element not in bare):
            break
        element = element.getparent()
    return homes.get(element)


def _labelled_row(document: Document, control: Any, homes: dict[Any, Container]) -> Container | None:
    """Return the row of a table that holds the field *control* and its label, and no more: ``Họ tên: [ ] *``."""
    near = (homes.get(one) for one in islice(control.iterancestors(), _DEEPEST))
    row = next((box for box in near if box and box.tag == "tr"), None)
    if row is None or row.last - row.first >= _MOST_CELLS:
        return None
    shown = [block.text for block in document.blocks[row.first : row.last + 1] if block.text]
    if not shown or any(len(text) > _LONGEST_LOGIN for text in shown):
        return None
    return row if shown[0].rstrip("* (").endswith((":", "：")) else None


def _is_button(control: Any) -> bool:
    return control.tag == "button" or (control.get("type") or "").lower() in _BUTTONS


def _is_small(document: Document, box: Container) -> bool:
    """Tell whether the box holds a few lines, none of them long or the heading of what follows an article."""
    if box.last - box.first >= _MOST_BLOCKS:
        return False
    lines = [index for index in range(box.first, box.last + 1) if document.blocks[index].text]
    if not 0 < len(lines) <= _MOST_LINES or any(map(document.is_prose, lines)):
        return False
    return not any(
        is_ending(document.blocks[index].text) or ends_article(document.blocks[index].text) for index in lines
    )


def _speaks_of_buttons(document: Document, box: Container) -> bool:
    """Tell whether all words of the box are links, buttons or how many pressed one, or the question they answer."""
    lines = [index for index in range(box.first, box.last + 1) if document.blocks[index].text]
    if len(lines) == 1 and document.blocks[lines[0]].text[-1] == "?":
        return True
    blocks = (document.blocks[index] for index in lines if not document.is_furniture(index))
    return all(block.is_linked or block.text.isdecimal() for block in blocks)
