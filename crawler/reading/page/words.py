"""Comparing lines by their words: titles that a page repeats with other spaces, quotes, dashes or a site name."""

from __future__ import annotations

import re

from crawler.reading.lines.names import names_unit
from crawler.reading.lines.remembered import remembered
from crawler.reading.page.sites import names_site

#: Of a title cut short on purpose so many letters tell it.
_SHORTEST_CUT = 24
#: No title is declared with more sections and sites round it.
_MOST_PARTS = 8
#: Capitals of Latin letters, for a class of a pattern: those of Vietnamese stand among the small ones, "à" to "ỹ".
CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))))
_MARKS = re.compile(r"[\W_]+")
_ROUND_WORDS = "“”\"'‘’()[]«».,:;!?-–—*•"
#: Bars and arrows part whatever stands round them, dashes and dots between spaces. It begins with the marks: to look
#: for spaces before them takes four times as long.
_SEPARATORS = re.compile(r"[|»«_\-–—:·•](?:(?<=[|»«_])|(?<=\s.)(?=\s))")


@remembered
def words(line: str) -> str:
    """Return the letters and figures of *line* in small letters, single spaces between words."""
    return _MARKS.sub(" ", line.casefold()).strip()


def parts_of_title(title: str) -> list[str]:
    """Return what marks such as bars part a declared title into: mostly the article's, a section's, the site's."""
    return [told for part in _SEPARATORS.split(title) if (told := part.strip())]


def _without_office(title: str) -> str:
    """Return *title* without the office or site at its end, or at its beginning, that a colon parts from it."""
    if ": " not in title:
        return title
    (first, _, rest), (whole, _, last) = title.partition(": "), title.rpartition(": ")
    named = (name for name, own in ((last, whole), (first, rest)) if names_unit(name, True) or names_site(name))
    return {first: rest, last: whole}.get(next(named, ""), title)


class Declared:
    """The titles a page declares outside its visible text, ready to be compared with its lines."""

    def __init__(self, titles: tuple[str, ...]) -> None:
        self.parts: set[str] = set()
        self._parted: list[list[str]] = []
        for title in titles:
            pieces = list(filter(None, map(words, parts_of_title(title))))
            self.parts.update(pieces)
            self._parted += [pieces] if 1 < len(pieces) <= _MOST_PARTS else []
            for cut in range(1, len(pieces)):
                self.parts.update((" ".join(pieces[cut:]), " ".join(pieces[:cut])))
            self.parts.update((words(title), words(_without_office(title))))
        self.parts.discard("")
        self._cut = [words(title) for title in titles if title.endswith(("...", "…")) and len(title) > _SHORTEST_CUT]
        self._whole = tuple(f" {words(title)} " for title in titles)
        self._raw = " ".join(titles).casefold()
        #: How lines began that no title holds, so far: those of a menu begin alike.
        self.strange: set[str] = set()
        self._held: dict[str, bool] = {}
        self._most = 3 * max(map(len, self.parts)) + 40 if self.parts else -1

    def exactly(self, line: str) -> bool:
        """Tell whether a declared title, or a part of one cut at a separator, has exactly the words of *line*."""
        return self.may_hold(line) and words(line) in self.parts

    def beside(self, line: str) -> frozenset[str]:
        """Return the words of the longer parts of declared titles that *line* is another part of."""
        if not self._parted or not self.may_hold(line):
            return frozenset()
        form = words(line)
        rests: set[str] = set()
        for parts in self._parted:
            for cut in range(1, len(parts)):
                opening, ending = " ".join(parts[:cut]), " ".join(parts[cut:])
                rests.update((ending, *parts[cut:]) if form == opening else ())
                rests.update((opening, *parts[:cut]) if form in (ending, parts[cut]) else ())
        return frozenset(rest for rest in rests if len(rest) > len(form))

    def files(self, line: str, title: str) -> bool:
        """Tell whether a declared title says *line* between *title* and the site: "Title - Section - Site"."""
        form, told = words(line), words(title)
        cuts = ((parts, parts.index(form)) for parts in self._parted if form in parts[1:-1])
        return any(" ".join(parts[:at]) == told for parts, at in cuts)

    def confirm(self, line: str) -> bool:
        """Tell whether a part of a declared title equals *line*, begins it (cut off), or a title contains it."""
        if not self.may_hold(line):
            return False
        form = words(line)
        if len(form) < 3:
            return False
        if form in self.parts:
            return True
        if len(form) < 25:
            return False
        padded = f" {form} "
        return (
            any(padded in title for title in self._whole)
            or any(len(part) >= 40 and form.startswith(part) for part in self.parts)
            or any(form.startswith(part) for part in self._cut)
        )

    def begins(self, line: str) -> bool:
        """Tell whether a part of a declared title begins or ends with the words of *line*: it may be a line of it."""
        if not self.may_hold(line):
            return False
        form = words(line)
        return bool(form) and any(part.startswith(form) or part.endswith(form) for part in self.parts)

    def may_hold(self, line: str) -> bool:
        """Tell whether a declared title may have words of *line*: a cheap look, the first word must occur in one."""
        start = line[:3]
        if start in self.strange or len(line) > self._most:
            return False
        if start.isalnum() and start.casefold() not in self._raw:
            self.strange.add(start)
            return False  # most lines: their first word is not asked for
        word = line.partition(" ")[0]
        held = self._held.get(word)
        if held is None:
            held = self._held[word] = word.strip(_ROUND_WORDS).casefold() in self._raw
        return held
