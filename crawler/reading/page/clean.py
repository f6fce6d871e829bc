"""One line of text as it is kept: spaces collapsed, nothing invisible in it, in NFC."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
#: Vietnamese has fewer syllables, each of fewer letters.
_MOST_SYLLABLES, _LONGEST_SYLLABLE = 8192, 24
#: So many lines of menus, boxes and footers are remembered, and so long ones: a portal repeats them on each page.
_MOST_LINES, _LONGEST_LINE = 4096, 80


class _Composed(dict[str, str]):
    """Syllables in NFC: to remember them takes half the time of composing them anew."""

    def __missing__(self, syllable: str) -> str:
        composed = unicodedata.normalize("NFC", syllable)
        if len(syllable) <= _LONGEST_SYLLABLE and len(self) < _MOST_SYLLABLES:
            self[syllable] = composed
        return composed


class _Cleaned(dict[str, str]):
    """Short lines as they are kept: to remember one takes a fifth of the time of cleaning it again."""

    def keep(self, text: str, line: str) -> str:
        """Remember that *text* is kept as *line*, which is returned."""
        if len(self) >= _MOST_LINES:
            self.clear()
        self[text] = line
        return line

    def __missing__(self, text: str) -> str:
        return self.keep(text, _cleaned_anew(text))


_composed = _Composed().__getitem__
_cleaned = _Cleaned()


def clean(text: str) -> str:
    """Return *text* with white space collapsed, invisible letters dropped, in NFC."""
    return _cleaned[text] if len(text) <= _LONGEST_LINE else _cleaned_anew(text)


def clean_apart(text: str) -> str:
    """Return *text* as :func:`clean` does; faster where letters and their marks are written apart."""
    short = len(text) <= _LONGEST_LINE
    if short and text in _cleaned:
        return _cleaned[text]
    line = " ".join(map(_composed, text.split()))  # nothing composes with a space
    line = line if line.isprintable() else _cleaned_anew(line)
    return _cleaned.keep(text, line) if short else line


def _cleaned_anew(text: str) -> str:
    """Clean *text*.

    ``isprintable`` is false for every space but the plain one and for every letter that nobody sees, and it is thirty
    times as fast as looking for them; to replace what breaks a line in the source is four times as fast as to part the
    words and join them anew. Most lines need no more, once the blanks of the source round them are cut off.
    """
    line = text.strip()
    if not line.isprintable():
        line = line.replace("\n", " ").replace("\r", " ").replace("\t", " ").replace("\xa0", " ")
        if not line.isprintable():
            line = " ".join(_INVISIBLE.sub("", " ".join(line.split())).split())
    while "  " in line:
        line = line.replace("    ", " ").replace("  ", " ")
    # normalize() looks first whether there is work; asking is_normalized() before would make it do the work twice
    return line if line.isascii() else unicodedata.normalize("NFC", line)


def unmarked(text: str) -> str:
    """Return *text* without the marks of Vietnamese, as programs write words that are their own ("Ngay dang")."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
