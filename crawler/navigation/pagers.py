"""The pages of a list: which links turn the page, and which of them is the next one.

A pager is known by its words (a number, ``»``, ``Trang sau``, ``Next``) together with an address or a postback target
that carries the same number. A calendar is a table of numbers too: its addresses carry a year.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from crawler.navigation.links import Link, Sight, visible_text
from crawler.urls import PATH_SESSION, parameters

_NUMBER = re.compile(r"^[\[(]?\s*(?:trang|page)?\s*(\d{1,4})\s*[\])]?$", re.IGNORECASE)
_NEXT = re.compile(
    r"^(?:»|›|>|>>|→|⟩|trang (?:sau|tiếp|tiếp theo|kế)|sau|tiếp|tiếp theo|kế tiếp|xem tiếp|xem thêm|next|next page|"
    r"older(?: posts| entries| articles)?|(?:(?:các )?(?:bài|bài viết|tin|tin bài) )?cũ hơn)\s*[»›>→]*$",
    re.IGNORECASE,
)
#: What a button says that adds to a list in place; the next picture of a row is "next", too.
_MORE = re.compile(
    r"^(?:xem thêm|xem tiếp|tải thêm|hiển thị thêm|load more|show more)(?: (?:tin|bài)\w*)*$", re.IGNORECASE
)
_LAST = re.compile(r"^(?:»»|>>\||>\||cuối|trang cuối|last|last page)\s*[»>|]*$", re.IGNORECASE)
_BACK = re.compile(
    r"^[«‹<|←]*\s*(?:«|‹|<|<<|\|<|←|đầu|trang đầu|trước|trang trước|first|previous|prev|"
    r"newer(?: posts| entries| articles)?|(?:(?:các )?(?:bài|bài viết|tin|tin bài) )?mới hơn)\s*[«‹<|←]*$",
    re.IGNORECASE,
)
_GAP = ("...", "…", ". . .", "»...", "...»")
#: Where the number of a page stands in an address: ?page=2, ?PageIndex=2, /page-2/, /trang-2.html, /page/2.
_PAGE_NAME = re.compile(
    r"(?i)^(?:page|p|pg|paged|pageindex|page_?no|page_?num(?:ber)?|pageid|trang|curpage|start|offset)$"
)
_PAGE_PATH = re.compile(r"(?i)(?:^|/)(?:page|trang|p)[-/_]?(\d{1,4})(?:/|\.\w+|$)")
#: What goes on from an article, or a place, of the page before, and counts nothing: ?before=49, ?max_id=49.
_MARK_NAME = re.compile(r"(?i)^(?:before|before_?id|max_?id|last_?id|older_?than|cursor)$")
_CALLED = re.compile(r"\b\w+\(\s*['\"]?(\d{1,4})['\"]?\s*[,)]")
_YEAR = re.compile(r"(?:19|20)\d\d[/-]\d{1,2}|(?:nam|year)=\d{4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """A link of a pager. ``number`` is the page it leads to, if told; ``role`` is number, next, back, last or gap."""

    link: Link
    number: int | None
    role: str


def word_role(text: str) -> tuple[str, int | None] | None:
    """Return what the words of a link say about turning pages: a role and a number, or None."""
    words = " ".join(text.split())
    if match := _NUMBER.match(words):
        return "number", int(match.group(1))
    if words in _GAP:
        return "gap", None
    for role, rule in (("next", _NEXT), ("last", _LAST), ("back", _BACK)):
        if rule.match(words):
            return role, None
    return None


def find_turns(sight: Sight) -> list[Turn]:
    """Return the links of *sight* that turn the pages of a list."""
    turns = []
    for link in sight.links:
        number = address_number(link.url)
        said = ("next", None) if link.role == "next" else word_role(link.text) or _address_role(link.url, sight.url)
        if said and _believable(link, said[1], number, sight.url):
            turns.append(Turn(link, said[1] if said[1] is not None else number, said[0]))
    return [turn for turn in turns if _of_one_list(turn, turns, sight.url)]


def _address_role(url: str, here: str) -> tuple[str, int | None] | None:
    """Whatever its words ("Older Posts", "Xem các tin trước"): the address of this very list, one page further on.

    Only where the address names a page in so many letters: ``?p=2`` is an article in WordPress.
    """
    number = _plain_number(url)
    if number is None or number != (address_number(here) or 1) + 1 or family(url) != family(here):
        return None
    return "next", number


def _plain_number(url: str) -> int | None:
    parts = urlsplit(url)
    named = re.search(r"(?i)(?:^|&)(?:page|paged|page_?index|trang)=(\d{1,4})(?:&|$)", parts.query)
    found = named or re.search(r"(?i)/(?:page|trang)[-/_]?(\d{1,4})(?:/|\.\w+|$)", unquote(parts.path))
    return int(found.group(1)) if found else None


def _of_one_list(turn: Turn, turns: list[Turn], here: str) -> bool:
    """Words like "xem tiếp" and "..." also stand below every entry: such a link turns pages only within one list."""
    if turn.role == "number" or turn.link.role == "next" or _same_but_digits(turn.link.url, here, turn.number):
        return True
    lists = {family(here)} | {family(other.link.url) for other in turns if other.role == "number"}
    return family(turn.link.url) in lists


def address_number(url: str) -> int | None:
    """Return the page number that *url* carries, or None."""
    parts = urlsplit(url)
    for name, value in parameters(parts.query):
        if _PAGE_NAME.match(name) and value.isdigit():
            return int(value)
    match = _PAGE_PATH.search(unquote(parts.path))
    return int(match.group(1)) if match else None


def following(turns: list[Turn], url: str) -> Turn | None:
    """Return the turn that leads from the list page at *url* to the page after it, counting as its addresses count.

    Some count from 0, some by articles (``start=20``): the next address number is the least one above this page's own,
    and on a first page without one "next" leads to whatever number it likes.
    """
    here = address_number(url)
    if here is None:
        return next_turn(turns, 1) or next((turn for turn in turns if turn.role == "next"), None)
    further = [(number, turn) for turn in turns if (number := address_number(turn.link.url)) and number > here]
    return min(further, key=lambda pair: pair[0])[1] if further else None


def family(url: str) -> str:
    """Return *url* without its page number and session: the same for all pages of one list."""
    parts = urlsplit(first_page(url))
    return parts._replace(scheme="", netloc="", path=PATH_SESSION.sub("", parts.path)).geturl().rstrip("/")


def first_page(url: str) -> str:
    """Return the address of the list that *url* is a page of, as it is without a page number."""
    parts = urlsplit(url)
    kept = "&".join(f"{name}={value}" for name, value in parameters(parts.query) if not _turns_page(name))
    return parts._replace(path=_PAGE_PATH.sub("/", unquote(parts.path)), query=kept).geturl()


def _turns_page(name: str) -> bool:
    return bool(_PAGE_NAME.match(name) or _MARK_NAME.match(name))


def _is_marked(url: str) -> bool:
    return any(_MARK_NAME.match(name) for name, _ in parameters(urlsplit(url).query))


def _believable(link: Link, said: int | None, number: int | None, here: str) -> bool:
    """A word alone does not make a pager: the address must carry a page number too, or differ in its digits only."""
    if not link.url.lower().startswith(("http://", "https://")) or _YEAR.search(link.url):
        return False
    counted = number is not None or (said is None and _is_marked(link.url))
    return link.role == "next" or counted or _same_but_digits(link.url, here, said)


def _same_but_digits(url: str, here: str, said: int | None) -> bool:
    def blur(address: str) -> str:
        return re.sub(r"\d+", "0", address.split("#", maxsplit=1)[0])

    if url.split("#", maxsplit=1)[0] == here.split("#", maxsplit=1)[0]:
        return False
    return (
        blur(url) == blur(here)
        or _numbered(url) == _numbered(here)
        or (said is not None and urlsplit(url).path == urlsplit(here).path)
    )


def _numbered(address: str) -> str:
    """The address without a number at the end of its name: /tin2.html is a page of /tin.html, /index2.html one of /."""
    parts = urlsplit(address)
    path = re.sub(r"[-_]?\d+(?=(?:\.\w+)?$)", "", parts.path)
    return parts._replace(path=re.sub(r"/index\.\w+$", "/", path) or "/", fragment="").geturl()


def turned_by_script(sight: Sight, listed: Collection[str] = ()) -> bool:
    """Tell whether *sight* numbers further pages that only a function of its own script brings: ``loadPage(2)``; or has
    a button without an address that brings more, below the list of the addresses *listed*.
    """
    for element in sight.root.iter("a", "button", "li", "span", "input"):
        script = f"{element.get('href') or ''} {element.get('onclick') or ''}"
        called = _CALLED.search(script) if "(" in script and "__doPostBack" not in script else None
        said = word_role(visible_text(element) or element.get("value") or "") if called else None
        if called and said == ("number", int(called[1])) and int(called[1]) > 1:
            return True
    return _more_below(sight, listed)


def _more_below(sight: Sight, listed: Collection[str]) -> bool:
    """Whether a button for more of a list stands right below it; elsewhere its words open a menu, or a text."""
    entries = [link.element for link in sight.links if link.url in listed]
    buttons = [
        item
        for item in sight.root.iter("a", "button")
        if _MORE.match(" ".join(visible_text(item).split())) and _is_scripted(item)
    ]
    if len(entries) < 2 or not buttons:
        return False
    place = {element: number for number, element in enumerate(sight.root.iter())}
    entries.sort(key=lambda element: place[element])
    below = [button for button in buttons if place[button] > place[entries[0]]]
    return len(below) == 1 and place[below[0]] > place[entries[-1]] and _holds(below[0], entries[0], entries[-1])


def _is_scripted(element: Any) -> bool:
    """Whether pressing *element* leads to no address, but calls or tells a script something."""
    address = (element.get("href") or "").strip().lower()
    if address not in ("", "#", "javascript:;") and not address.startswith(("javascript:void", "#!")):
        return False
    values = [value for name, value in element.attrib.items() if name == "onclick" or name.startswith("data-")]
    return any("__doPostBack" not in value for value in values)


def _holds(element: Any, first: Any, last: Any) -> bool:
    """Whether a box two steps or less above *element* holds the list between *first* and *last*."""
    boxes = [box for box, _ in zip(element.iterancestors(), range(2), strict=False)]
    return any(box in first.iterancestors() and box in last.iterancestors() for box in boxes)


def next_turn(turns: list[Turn], current: int) -> Turn | None:
    """Return the turn that leads from page *current* to the page after it, or None at the end.

    The number decides where there is one; ``...`` counts as next only when it stands behind the numbers of this window.
    """
    exact = [turn for turn in turns if turn.number == current + 1 and turn.role in ("number", "gap", "next")]
    if exact:
        return exact[0]
    numbers = [turn.number for turn in turns if turn.role == "number" and turn.number is not None]
    if numbers and max(numbers) > current:
        return None if min(numbers) <= current else min(turns, key=lambda turn: turn.number or 1 << 30)
    gaps = [
        index
        for index, turn in enumerate(turns)
        if turn.role == "gap" and (turn.number is None or turn.number > current)
    ]
    last_number = max((index for index, turn in enumerate(turns) if turn.role == "number"), default=-1)
    if gaps and gaps[-1] > last_number:
        return turns[gaps[-1]]
    return next((turn for turn in turns if turn.role == "next" and turn.number in (None, current + 1)), None)
