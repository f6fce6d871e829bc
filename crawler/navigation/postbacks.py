"""Paging by ASP.NET postback: ``__doPostBack('ctl00$grid','Page$2')`` in a link or a button.

A postback carries the hidden fields of the page it stands on (``__VIEWSTATE`` and its kin, echoed letter by letter), so
it can only follow that page: a list is walked from its first page on, in one session.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from form2request import form2request

from crawler.navigation.links import YEAR, Link, Sight, visible_text
from crawler.navigation.lists import TITLE_LENGTH
from crawler.navigation.pagers import Turn, next_turn, word_role

_CALL = re.compile(r"__doPostBack\(\s*(['\"])(?P<target>.*?)\1\s*,\s*(['\"])(?P<argument>.*?)\3\s*\)")
#: WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("target", "argument", ...)).
_CALL_WITH_OPTIONS = re.compile(
    r"WebForm_PostBackOptions\(\s*(['\"])(?P<target>.*?)\1\s*,\s*(['\"])(?P<argument>.*?)\3"
)
_PAGE_ARGUMENT = re.compile(r"(?i)^Page\$(\d+|Next|Last|Prev|First)$")
#: Names that ASP.NET gives by itself; they count the controls of a container.
_GENERATED = re.compile(r"^ctl\d+$")


@dataclass(frozen=True, slots=True)
class Postback:
    """One postback that turns a page: what to post, and the pager (``group``) it belongs to.

    ``button`` is the submit button to press, for pagers without script; ``choice`` is the name of a drop-down list and
    the value to choose.
    """

    target: str
    argument: str
    group: str
    turn: Turn
    button: Any = None
    choice: tuple[str, str] | None = None


def find_postbacks(sight: Sight) -> dict[str, list[Postback]]:
    """Return the postback pagers of a page: group -> its turns in document order. Other postbacks are left alone."""
    groups: dict[str, list[Postback]] = defaultdict(list)
    for element in sight.root.iter("a", "input", "button", "span", "select"):
        call = _call(element)
        if element.tag == "select":
            found = list(_choices(element, call)) if call else []
        elif call:
            turn = _turn(element, call[1])
            found = [Postback(*call, _group(*call), turn)] if turn else []
        else:
            found = _pressed(element)
        for postback in found:
            groups[postback.group].append(postback)
    return dict(groups)


def _choices(element: Any, call: tuple[str, str]) -> Iterator[Postback]:
    """The pages of a drop-down list that turns them when it changes: all of its options are numbers, or years."""
    name = element.get("name")
    options = list(element.iter("option"))
    numbers = _years(options) or _numbers(options)
    for option, number in numbers if name and len(options) > 1 else ():
        words = visible_text(option)
        turn = Turn(Link("", words, option), number, "number")
        yield Postback(*call, f"select {name}", turn, choice=(name, option.get("value") or words))


def _numbers(options: list[Any]) -> list[tuple[Any, int | None]]:
    said = [word_role(visible_text(option)) for option in options]
    if not all(role and role[0] == "number" for role in said):
        return []
    return [(option, role[1]) for option, role in zip(options, said, strict=True) if role]


def _years(options: list[Any]) -> list[tuple[Any, int | None]]:
    """The years (or months of years) that *options* name, numbered as pages: the newest is what a list shows at first,
    or what stands above them all ("Tất cả").
    """
    dated = [(option, match) for option in options if (match := YEAR.fullmatch(visible_text(option).strip()))]
    others = len(options) - len(dated)
    if len(dated) < 2 or others > 1 or (others and dated[0][0] is options[0]):
        return []
    dated.sort(key=lambda pair: (int(pair[1]["year"]), int(pair[1]["month"] or 0)), reverse=True)
    return [(option, number) for number, (option, _) in enumerate(dated, start=1 + others)]


def _pressed(element: Any) -> list[Postback]:
    """A submit button with the words of a pager, in a form that is posted."""
    kind = (element.get("type") or ("submit" if element.tag == "button" else "")).lower()
    if kind not in ("submit", "image") or element.get("disabled") is not None or not element.get("name"):
        return []
    form = next(element.iterancestors("form"), None)
    words = visible_text(element) or element.get("value") or element.get("alt") or element.get("title") or ""
    said = word_role(words)
    if form is None or (form.get("method") or "").lower() != "post" or said is None:
        return []
    return [Postback("", "", "buttons", Turn(Link("", words, element), said[1], said[0]), button=element)]


@dataclass(frozen=True, slots=True)
class Opening:
    """A title that is a button: what to post to open its article."""

    target: str
    argument: str
    title: str


def find_openings(sight: Sight) -> list[Opening]:
    """Return the postbacks of a page whose words are those of a title, in document order."""
    found = []
    for element in sight.root.iter("a"):
        call = _call(element)
        title = visible_text(element) if call else ""
        if call and len(title) >= TITLE_LENGTH and _turn(element, call[1]) is None:
            found.append(Opening(*call, title))
    return found


def next_postback(found: list[Postback], current: int) -> Postback | None:
    """Return the postback that leads from page *current* of its pager to the page after it, or None at the end."""
    wanted = next_turn([item.turn for item in found], current)
    return next((item for item in found if item.turn is wanted), None)


def form_data(sight: Sight, postback: Postback | Opening) -> tuple[str, bytes, list[tuple[str, str]]] | None:
    """Return address, body and headers of the request that *postback* makes; None when its form is missing.

    The form is submitted without a click, unless the pager is a button: with one, the search button would be pressed
    and paging would silently end.
    """
    button = postback.button if isinstance(postback, Postback) else None
    if button is not None:
        request = _pressing(button)
        return request.url, request.body, request.headers
    form = _form(sight)
    if form is None:
        return None
    fields = {"__EVENTTARGET": postback.target, "__EVENTARGUMENT": postback.argument}
    if isinstance(postback, Postback) and postback.choice is not None:
        fields[postback.choice[0]] = postback.choice[1]
    request = form2request(form, fields, click=False, method="POST", enctype="application/x-www-form-urlencoded")
    return request.url, request.body, request.headers


def _pressing(button: Any) -> Any:
    form = next(button.iterancestors("form"))
    if (button.get("type") or "").lower() != "image":
        return form2request(form, click=button)
    place = {f"{button.get('name')}.{axis}": "1" for axis in "xy"}  # all that tells which picture was pressed
    return form2request(form, place, click=False)


def _form(sight: Sight) -> Any:
    forms = sight.root.xpath("//form[.//input[@name='__VIEWSTATE'] or .//input[@name='__EVENTTARGET']]")
    return next(iter(forms or sight.root.xpath("//form[translate(@method, 'POST', 'post')='post']")), None)


def _call(element: Any) -> tuple[str, str] | None:
    for attribute in ("href", "onclick", "onchange"):
        script = html.unescape(unquote(element.get(attribute) or "")).replace("\\'", "'")
        match = _CALL.search(script) or _CALL_WITH_OPTIONS.search(script)
        if match:
            return match["target"], match["argument"]
    return None


def _turn(element: Any, argument: str) -> Turn | None:
    words = visible_text(element) or element.get("value") or element.get("title") or ""
    link = Link("", words, element)
    said = word_role(words)
    if match := _PAGE_ARGUMENT.match(argument):
        number = int(match[1]) if match[1].isdigit() else None
        role = {"next": "next", "last": "last", "prev": "back", "first": "back"}.get(match[1].lower(), "number")
        return Turn(link, number, "gap" if said and said[0] == "gap" else role)
    return Turn(link, said[1], said[0]) if said else None


def _group(target: str, argument: str) -> str:
    """A GridView turns by argument and keeps its target; a DataPager or a row of buttons varies its end."""
    parts = target.split("$")
    if _PAGE_ARGUMENT.match(argument):
        return target
    if not _GENERATED.match(parts[-1]):
        parts.pop()
    while parts and _GENERATED.match(parts[-1]):
        parts.pop()
    return "$".join(parts)
