"""Addresses that lead nowhere new, told from the address alone, and for print copies from the words that lead there.

Each rule names what was seen: NukeViet's theme switches and print copies, relative links that nest, calendars, log-in
links. Endless pages cannot be told from an address; they are bounded while walking (see ``crawler.frontier``).
"""

from __future__ import annotations

import itertools
import re
from urllib.parse import unquote, urlsplit

from crawler.urls import parameters

MAX_URL = 2000
MAX_SEGMENTS = 14

#: Query parameters that make a copy of a page, or leave it, never a page of their own.
_COPY_PARAMETERS = {
    "nvvithemever": "theme-switch",
    "nv_redirect": "theme-switch",
    "print": "print-copy",
    "savefile": "print-copy",
    "format": "",
    "replytocom": "reply-form",
    "returnurl": "login",
    "nv_ajax": "theme-switch",
}
_COPIES = {"print", "savefile", "amp"}
#: NukeViet: /vi/news/print/..., /vi/news/savefile/...; others: /print/, /in-bai/, ?in=1.
_COPY_PATH = re.compile(r"(?i)/(?:print|savefile|in-bai|inbai|print-?page|printpreview)(?:/|$|\.)")
#: What a link is called that shows an article again for printing, whatever the address. "In ấn" may be a section.
_PRINT_WORDS = re.compile(
    r"(?i)(?:bản in|phiên bản in|xem bản in|in(?: (?:trang|bài|bài viết|tin|tin bài))?(?: này)?"
    r"|print(?:er[- ]friendly)?(?: (?:version|(?:this )?(?:page|article|story|post)))?|打印(?:本页)?|ພິມ)"
)
#: WordPress's pages for phones: /tin/x/amp/, /tin/x?amp=1. They may be all that a list names, so they are no trap.
_PHONE_PATH = re.compile(r"(?i)/amp(?:/?$)")
_LOGIN_PATH = re.compile(
    r"(?i)/(?:log[io]n|logout|log-?off|signin|signout|dang-?nhap|dang-?xuat|dang-?ky|register|lostpass|"
    r"forgot-?password|users?/(?:login|register|logout|lostpass)|admin|wp-admin|wp-login)(?:/|$|\.)"
)
_ACTION = re.compile(r"(?i)(?:^|&)(?:do|action|act|task|op)=(?:log(?:in|out)|delete|edit|rate|vote|sendmail)(?:&|$)")
#: A page for every day since the year 1: /lich/2024/05, ?thang=5&nam=2024, ?date=2024-05-12.
#: "su-kien" is a section of news too, whose articles may be numbered: there a year and a month are wanted.
_CALENDAR_PATH = re.compile(
    r"(?i)/(?:(?:calendar|lich(?:-[a-z-]+)?|events?)/\d{1,4}(?:[/-]\d{1,2})*|su-kien/(?:19|20)\d\d(?:[/-]\d{1,2}){1,2})/?$"
)
_CALENDAR_NAMES = {"date", "day", "month", "ngay", "thang", "calendar", "lich"}
#: ?d=5&m=11&y=2026: single letters mean a day only together.
_YEAR_NAMES, _MONTH_NAMES = {"y", "year", "nam"}, {"m", "mm"}
_DATE_VALUE = re.compile(r"^\d{1,4}([-/.]?\d{1,2}){0,2}$")


def trap(url: str) -> str | None:
    """Return the reason (a slug) why *url* is a trap, or None."""
    if len(url) > MAX_URL:
        return "url-too-long"
    parts = urlsplit(url)
    path = unquote(parts.path)
    query = dict(parameters(parts.query))
    return _copy(path, query) or _session(path, parts.query) or _nested(path) or _calendar(path, query)


def is_print_button(words: str) -> bool:
    """Whether a link of these *words* on an article's page shows the article again for printing."""
    return _PRINT_WORDS.fullmatch(words.strip(" .:|[]()")) is not None


def original(url: str) -> str | None:
    """Return the address of the page that *url* shows again for printing, saving or phones; None where it is no copy.

    ``/vi/news/print/x-12.html`` is ``/vi/news/x-12.html``, ``/tin/x?print=1`` is ``/tin/x``. Such a copy may be written
    otherwise (``print.aspx?id=12``): then what is returned is an address that nobody knows.
    """
    parts = urlsplit(url)
    path = _PHONE_PATH.sub("", _COPY_PATH.sub(lambda found: found[0][-1] if found[0][-1] in "/." else "", parts.path))
    asked = parts.query.split("&")
    query = "&".join(part for part in asked if part.partition("=")[0].lower() not in _COPIES)
    return parts._replace(path=path, query=query).geturl() if (path, query) != (parts.path, parts.query) else None


def _copy(path: str, query: dict[str, str]) -> str | None:
    for name in query:
        if reason := _COPY_PARAMETERS.get(name.lower()):
            return reason
    return "print-copy" if _COPY_PATH.search(path) else None


def _session(path: str, query: str) -> str | None:
    return "login" if _LOGIN_PATH.search(path) or _ACTION.search(query) else None


def _nested(path: str) -> str | None:
    """Relative links that nest: ``/vi/vi/vi/``, ``/a/b/a/b/``; one mirror held 11,314 copies of two pages."""
    segments = [segment.lower() for segment in path.split("/") if segment]
    if len(segments) > MAX_SEGMENTS:
        return "path-too-deep"
    thrice = any(segments.count(segment) >= 3 for segment in set(segments) if not segment.isdigit())
    pairs = list(itertools.pairwise(segments))
    again = any(pairs.count(pair) > 1 for pair in pairs if not "".join(pair).isdigit())
    return "path-repeats" if thrice or again else None


def _calendar(path: str, query: dict[str, str]) -> str | None:
    dated = {name.lower() for name, value in query.items() if _DATE_VALUE.match(value)}
    named = dated & _CALENDAR_NAMES or (dated & _YEAR_NAMES and dated & _MONTH_NAMES)
    return "calendar" if named or _CALENDAR_PATH.search(path) else None


def pattern(url: str) -> str:
    """Return the shape of *url*: numbers blurred, parameter values left out, so that families can be counted."""
    parts = urlsplit(url)
    folders = re.sub(r"\d+", "0", unquote(parts.path)).rsplit("/", 1)[0]
    names = ",".join(sorted(name.lower() for name, _ in parameters(parts.query)))
    return f"{folders}/?{names}" if names else f"{folders}/"
