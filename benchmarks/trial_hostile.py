# ruff: noqa: E501 - tokens stand close together
"""Pages of five megabytes of one repeated token: each is read or refused within two seconds of CPU.

python benchmarks/trial_hostile.py
"""

from __future__ import annotations

import sys
import time

from archive.models import Page
from tests.generator.score import WHEN, our_reader

SIZE = 5_000_000
LIMIT = 2.0
DATE = "(Ngày đăng :07/08/2017 4:04:29 CH)"
TOKENS = (
    "a", " ", "\n", "&nbsp;", "1", "1/", "07/08/2017 ", "4:04:29 ", "(", "((Ngày đăng :", "Tin liên quan ", "Tin liên quan<br>",
    "<p>", "</p>", "<div>", "<b>", "<td>", "<li>Tin", "<a href=x>", "<a href=x>Tin</a> ", "<p>Tin, ảnh: ", "Nguồn tin: ", "<br>",
    "<p>a</p>", "<tr><td>1", "<img src=a.jpg>", "<!--", "<script>", "&#", "&amp;", "- ", "A.", "Đ", "\u0302", "\u200b", "| ", "a b<br>",
    "<table>", "<span>x", "<h1>x</h1>", "<input>", "<ul><li>", "99 Người đang Online ", ".jpg ", "http://a.vn/", "\x00", "\ufeff",
)  # fmt: skip


def page_of(token: str) -> Page:
    """An article page whose body is *token*, over and over."""
    filling = token * (SIZE // len(token.encode()))
    html = f"<meta charset=utf-8><title>T</title><h1>Hội đàm hai tỉnh</h1><div>{DATE}</div><p>Mở đầu bài viết.</p>{filling}"
    return Page(url="http://thongtindoingoai.laichau.gov.vn/a", body=html.encode(), fetched_at=WHEN)


def main() -> int:
    """Print the slow tokens; exit 1 when one took longer than the limit or raised anything but a named error."""
    from crawler.reading.extract import ExtractionError

    read, bad = our_reader(), 0
    for token in TOKENS:
        for portal in ("lai_chau", "dien_bien_stttt"):
            page, start = page_of(token), time.process_time()
            try:
                outcome = f"read, {len(read(page, portal).text)} letters"
            except ExtractionError as error:
                outcome = getattr(error, "reason", type(error).__name__)
            except Exception as error:  # anything else is what this trial looks for
                outcome, bad = f"CRASH {type(error).__name__}: {error}", bad + 1
            spent = time.process_time() - start
            bad += spent > LIMIT
            if spent > LIMIT / 2 or "CRASH" in outcome:
                print(f"{spent:6.2f} s {portal:16} {token!r:30} {outcome}")
    print(f"{len(TOKENS)} tokens, {bad} beyond {LIMIT} s or crashed")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
