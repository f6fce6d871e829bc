"""Exactness and speed of reading against other readers, on the same generated pages in one run.

    python benchmarks/bench_reading.py [--split dev] [--pages 90] [--each 20] [--seconds 3]

Speed counts CPU time of one process. Peers get the page already decoded, our reader gets the bytes.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path

from archive.models import Page
from benchmarks.peers import Peer, installed
from tests.generator import dev
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.score import Read, cases_of, judge, leaked_lines, our_reader, page_of, paragraphs, summary, table

FILLER = "".join(
    f'<li class="menu-item-{at}"><a href="/muc-{at}/" title="Chuyên mục {at}">Chuyên mục {at}</a></li>'
    for at in range(60)
)
MENU_ITEM = (
    '<li class="nav-item"><a class="nav-link" href="/chuyen-muc/{0}/" title="Mục số {0}"><span>Mục số {0}</span>'
    "</a></li>"
)
BOX = (
    '<div class="item clearfix"><a class="thumb" href="/tin/{0}.html"><img src="/upload/{0}.jpg" alt="ảnh"/></a>'
    '<p class="name"><a href="/tin/{0}.html">Tin khác số {0}: các đơn vị bàn về hợp tác ở biên giới</a></p>'
    '<span class="viewed">Lượt xem: {0}</span></div>'
)


def decoded(case: Case) -> str:
    """The page as text, decoded by the rules every peer would need before it starts."""
    from crawler.reading.page.decode import decode

    return decode(page_of(case))


def sized(low: int, high: int, wanted: int) -> list[Case]:
    """Articles of every markup in turn, whose page has between *low* and *high* bytes: text, and a menu of up to 60.

    Each page is another story.
    """
    found: list[Case] = []
    for round_ in range(400):
        portal, at = dev.PORTALS[round_ % len(dev.PORTALS)], round_ % len(dev.FAMILIES)
        small = dev.article_case(portal, at, 1000 + round_)
        case = small if len(small.body) > low else _grown(portal, at, 1000 + round_, (low + high) // 2)
        if _in_utf8(case) and low <= len(case.body) <= high:
            found.append(case)
        if len(found) == wanted:
            break
    return found


def _grown(portal: str, at: int, round_: int, target: int) -> Case:
    """The article that fills a page of about *target* bytes: its number of sentences is sought."""
    size = 60
    case = dev.article_case(portal, at, round_, size=size)
    for _ in range(6):
        lacking = target - len(FILLER.encode()) - len(case.body)
        if abs(lacking) < target * 0.06:
            break
        size = max(3, size + lacking * size // len(case.body))
        case = dev.article_case(portal, at, round_, size=size)
    menu = b"<nav><ul>" + FILLER.encode() + b"</ul></nav>"
    return Case(**{**_fields(case), "body": case.body.replace(b"<body>", b"<body>" + menu, 1)})


def _in_utf8(case: Case) -> bool:
    """Whether the menus and boxes, which are in UTF-8, may be added: of a page in two sets nothing could be read."""
    try:
        case.body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in case.body


def crowded(wanted: int) -> list[Case]:
    """Articles of usual length on pages of about 100 KB, most of it the site's: menus, and boxes of other articles.

    So the pages of real portals grow large; those of :func:`sized` are long articles.
    """
    menu = f"<div id='menu'><ul>{''.join(map(MENU_ITEM.format, range(360)))}</ul></div>".encode()
    boxes = f"<div class='right'>{''.join(map(BOX.format, range(180)))}</div></body>".encode()
    found: list[Case] = []
    for round_ in range(4 * wanted):
        case = dev.article_case(dev.PORTALS[round_ % len(dev.PORTALS)], round_ % len(dev.FAMILIES), 2000 + round_)
        body = case.body.replace(b"<body>", b"<body>" + menu, 1).replace(b"</body>", boxes, 1)
        if _in_utf8(case) and len(body) > 85_000:
            found.append(Case(**{**_fields(case), "body": body}))
        if len(found) == wanted:
            break
    return found


def samples() -> list[Case]:
    """The NukeViet pages beside the checkout, heavy with tags; none where they are not there."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "samples" / "nukeviet"
    found = []
    for page in sorted(folder.glob("*/page.html")):
        known = json.loads((page.parent / "expected.json").read_text(encoding="utf-8"))
        url = known.get("url") or "http://portal.example/"
        found.append(Case(page.parent.name, "samples", known["portal"], "nukeviet", url, page.read_bytes(), None))
    return found


def _fields(case: Case) -> dict[str, object]:
    return {name: getattr(case, name) for name in Case.__dataclass_fields__}


def rate(work: Callable[[int], object], count: int, seconds: float) -> float:
    """Calls a second of CPU, over whole rounds of *count* pages, after one round to warm up."""
    for at in range(count):
        work(at)
    done, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        for at in range(count):
            work(at)
        done += count
    return done / (time.process_time() - start)


def exactness(name: str, peer: Peer, cases: Iterable[Case]) -> str:
    """One line: how often *peer* has text, title and day exactly right, and how many lines leaked."""
    rows = [(case, peer(decoded(case), case.url)) for case in cases if case.truth]
    exact = sum(paragraphs(got.text) == paragraphs(case.truth["text"]) for case, got in rows if case.truth)
    leaked = sum(len(leaked_lines(got.text, case.truth["text"])) for case, got in rows if case.truth)
    titles = sum(fold(got.title) == fold(case.truth["title"]) for case, got in rows if case.truth)
    dated = [(case.truth["published_at"], got) for case, got in rows if case.truth and "published_at" in case.truth]
    days = sum(got.date[:10] == (day or "")[:10] for day, got in dated) / max(1, len(dated))
    size = max(1, len(rows))
    return f"{name:14}{exact / size:>11.3f}{leaked / size:>14.2f}{titles / size:>8.3f}{days:>8.3f}"


def compare(chosen: list[Case], read: Read) -> None:
    """Print the exactness of every reader on *chosen*, a line each."""
    mine = summary(judge(case, read) for case in chosen)
    print(f"\n{len(chosen)} pages drawn by lot\n{'':14}{'exact text':>11}{'leaked a page':>14}{'title':>8}{'day':>8}")
    leaked = mine["leaked_lines"] / len(chosen)
    day = mine.get("published_at", 1.0)  # no page drawn may say what its day is
    print(f"{'doingoai':14}{mine['text']:>11.3f}{leaked:>14.2f}{mine['title']:>8.3f}{day:>8.3f}")
    for name, peer in installed().items():
        if name != "lxml":
            print(exactness(name, peer, chosen))


def _reads(read: Read, page: Page, portal: str) -> bool:
    """Read *page*; a refusal is an answer too."""
    from crawler.reading.extract import ExtractionError

    try:
        read(page, portal)
    except ExtractionError:
        return False
    return True


def speed(label: str, cases: list[Case], seconds: float) -> None:
    """Print pages a second of every reader on *cases* and how many times faster than trafilatura ours is."""
    read, pages, texts = our_reader(), [page_of(case) for case in cases], [decoded(case) for case in cases]
    size = sum(len(case.body) for case in cases) / len(cases) / 1024
    refused = [case.name for case, page in zip(cases, pages, strict=True) if not _reads(read, page, case.portal)]
    print(f"\n{label}: refused by ours {refused}" if refused else "")
    mine = rate(lambda at: _reads(read, pages[at], cases[at].portal), len(cases), seconds)
    print(
        f"\n{label}: {len(cases)} pages of {size:.0f} KB on average, pages a second of CPU\n{'doingoai':14}{mine:>9.1f}"
    )
    for name, peer in installed().items():
        theirs = rate(lambda at, peer=peer: peer(texts[at], cases[at].url), len(cases), seconds)
        print(f"{name:14}{theirs:>9.1f}   ours is {mine / theirs:.2f} times as fast")


def main() -> None:
    """Print exactness, then speed at two sizes and on pages of another CMS."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--pages", type=int, default=90, help="pages for the comparison of exactness")
    parser.add_argument("--each", type=int, default=20, help="pages of each size for the comparison of speed")
    parser.add_argument("--seconds", type=float, default=3.0, help="CPU seconds a reader gets at each size")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    cases, read = cases_of(options.split), our_reader()
    print(table([judge(case, read) for case in cases]))
    chosen = random.Random("bench").sample([case for case in cases if case.truth], options.pages)
    compare(chosen, read)
    speed("small pages", sized(13_000, 18_000, options.each), options.seconds)
    speed("large pages, long articles", sized(90_000, 115_000, options.each), options.seconds)
    speed("large pages, menus and boxes", crowded(options.each), options.seconds)
    if pages := samples()[: options.each]:
        speed("NukeViet samples", pages, options.seconds)


if __name__ == "__main__":
    main()
