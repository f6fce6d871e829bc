"""CSV that a spreadsheet may open: a cell that begins like a formula gets an apostrophe in front.

The rule is OWASP's ("CSV Injection"): cells that begin with ``=``, ``+``, ``-``, ``@``, tab or carriage return. Plain
numbers are left alone; in CSV that is asked for as a sheet, only up to 15 digits, for Excel makes nought of the others.
"""

from __future__ import annotations

import csv
import io
import re

# An article's text is longer than the 128 KB that the csv module takes by default.
csv.field_size_limit(64 * 1024 * 1024)

_RISKY = re.compile(r"[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$")
#: A whole number with more digits than a spreadsheet keeps: the numbers of articles have up to 16.
_LONG_NUMBER = re.compile(r"[+-]?\d{16,}$")


def safe_cell(value: object, sheet: bool = False) -> str:
    """Return *value* as the text of a cell that no spreadsheet takes for a formula, nor, in a *sheet*, rounds."""
    text = "" if value is None else str(value)
    risky = _RISKY.match(text) and not _NUMBER.match(text)
    return f"'{text}" if risky or (sheet and _LONG_NUMBER.match(text)) else text


def csv_text(rows: list[list[object]], sheet: bool = False) -> str:
    """Return *rows* as CSV (RFC 4180, CRLF)."""
    out = io.StringIO()
    csv.writer(out).writerows([safe_cell(value, sheet) for value in row] for row in rows)
    return out.getvalue()


#: What tells Excel that the letters are UTF-8; without it Vietnamese comes out garbled.
BYTE_ORDER_MARK = "\ufeff"


class CsvGuard:
    """Passes CSV on in whole records, each cell made safe; *sheet* puts a byte order mark first, for Excel."""

    def __init__(self, sheet: bool = False) -> None:
        self._waiting = b""
        self._sheet = sheet
        self._first = BYTE_ORDER_MARK.encode() if sheet else b""

    def feed(self, data: bytes, *, last: bool) -> bytes:
        """Take the next piece of a CSV answer and return what can be passed on."""
        self._waiting += data
        whole = len(self._waiting) if last else self._end_of_records()
        ready, self._waiting = self._waiting[:whole], self._waiting[whole:]
        rows = csv.reader(io.StringIO(ready.decode("utf-8"), newline=""))
        first, self._first = self._first, b""
        return first + csv_text([list(row) for row in rows], self._sheet).encode("utf-8")

    def _end_of_records(self) -> int:
        end = self._waiting.rfind(b"\n")
        while end >= 0 and self._waiting.count(b'"', 0, end) % 2:
            end = self._waiting.rfind(b"\n", 0, end)
        return end + 1
