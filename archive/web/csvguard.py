"""CSV that a spreadsheet may open, on its way out of the site: each cell by the rule of archive.cells."""

from __future__ import annotations

import csv
import io

from archive.cells import safe_cell

# An article's text is longer than the 128 KB that the csv module takes by default.
csv.field_size_limit(64 * 1024 * 1024)


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
