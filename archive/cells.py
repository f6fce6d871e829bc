"""The text of a CSV cell that a spreadsheet may open: what begins like a formula gets an apostrophe in front.

The rule is OWASP's ("CSV Injection"): cells that begin with ``=``, ``+``, ``-``, ``@``, tab or carriage return. Plain
numbers are left alone; in CSV that is asked for as a sheet, only up to 15 digits, for Excel makes nought of the others.
"""

from __future__ import annotations

import re

_RISKY = re.compile(r"[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$")
#: A whole number with more digits than a spreadsheet keeps: the numbers of articles have up to 16.
_LONG_NUMBER = re.compile(r"[+-]?\d{16,}$")


def safe_cell(value: object, sheet: bool = False) -> str:
    """Return *value* as the text of a cell that no spreadsheet takes for a formula, nor, in a *sheet*, rounds."""
    text = "" if value is None else str(value)
    risky = _RISKY.match(text) and not _NUMBER.match(text)
    return f"'{text}" if risky or (sheet and _LONG_NUMBER.match(text)) else text
