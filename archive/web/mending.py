"""What Datasette's own pages, those of a stranger's database, lack for readers who do not see them: a language, a main
part, names for their fields.
"""

from __future__ import annotations

import re

_HOME = '<span lang="vi">Đối ngoại địa phương</span> · Provincial Foreign Affairs'.encode()

_MENDED = [
    (re.compile(rb"<html>"), rb'<html lang="en">'),
    (re.compile(rb'<section class="content">'), rb'<section class="content" role="main">'),
    (re.compile(rb'<select name="_filter_column'), rb'<select aria-label="Column to filter" name="_filter_column'),
    (re.compile(rb'<select name="_filter_op'), rb'<select aria-label="Condition" name="_filter_op'),
    (re.compile(rb'<select name="_sort'), rb'<select aria-label="Sort by" name="_sort'),
    (
        re.compile(rb'<input type="text" name="_filter_value'),
        rb'<input type="text" aria-label="Value" name="_filter_value',
    ),
    # The way home says where it leads, in Vietnamese first.
    (re.compile(rb'(<p class="crumbs">\s*<a href="[^"]*">)home(</a>)'), rb"\1" + _HOME + rb"\2"),
    # Headings go down one step at a time.
    (re.compile(rb"<h3>((?:Custom SQL query|[\d,]+ rows?\b).*?)</h3>", re.DOTALL), rb'<h2 class="third">\1</h2>'),
    (re.compile(rb'<textarea id="sql-editor"'), rb'<textarea aria-label="SQL" id="sql-editor"'),
]


def mended(page: bytes) -> bytes:
    """Return a page of Datasette with its language, its landmark and the names of its form fields."""
    for pattern, better in _MENDED:
        page = pattern.sub(better, page)
    return page
