"""``doingoai new-portal``: a portal file, its first pages, and a test that fails until a person has looked."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from keyword import iskeyword
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from archive.errors import ArchiveError
from archive.models import Article, Page
from crawler.drafting import Written, write
from crawler.portals import PORTALS, Layout, Portal, portal_for
from crawler.portals.base import DAY_FIRST, MONTH_FIRST
from crawler.reading.errors import ExtractionError

_BETWEEN = re.compile(r"(\s+[-–—|»]\s+)")
#: A title is longer than a menu entry: links with fewer letters are tried last.
TITLE_LETTERS = 25
#: At most so many pages are fetched in the search for articles, home page included.
MOST_REQUESTS = 40
#: A page without a date that is doubted besides is no article to learn from.
_UNSURE = {"generic-layout", "title-unconfirmed", "title-by-place", "short-text"}
_NUMERIC_DATE = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d(?!\d)")
_AMERICAN = re.compile(r"\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d\d(:\d\d)?\s*[AP]M\b")
_LABEL = re.compile(r"^\W*([^\W\d][^:\d]{2,40}?)\s*:")
_WEEKDAY = re.compile(r"^\W*(thứ|chủ nhật|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", re.I)


def new_portal(name: str, url: str, *, into: Path | None, pages: int, delay: float, directory: Path) -> Written:
    """Look at the site at *url*, write ``crawler/portals/NAME.py`` and save up to *pages* article pages for its test.

    *delay* is in seconds between requests; *directory* is the archive whose settings (contact, proxy) hold. Only as
    many pages as needed are fetched, :data:`MOST_REQUESTS` at most.

    :raises ArchiveError: when the name or address cannot be used, the site cannot be reached, or no page of it reads as
        an article (nothing is written then).
    """
    checkout = into or _own_checkout()
    target = checkout / "crawler" / "portals" / f"{name}.py"
    _refuse_unusable(name, url, checkout, target)
    site = _Site(name, url, directory, delay)
    home = site.fetch(url)
    draft = _draft(name, home)
    found = list(_articles(home, draft, pages, site))
    if not found:
        raise ArchiveError(
            f"No page linked from {url} reads as an article. Give the address of a list of news, or of one article; if"
            f" it is one, `doingoai probe {url} --portal NAME` with any portal's name tells what was read there."
        )
    portal = _with_shared_title(_settled(draft, found), home, found)
    return write(portal, home, found, checkout, target)


def _own_checkout() -> Path:
    """Return the checkout this program runs from; an installed copy of the packages is none."""
    own = Path(__file__).resolve().parent.parent
    if not (own / "pyproject.toml").is_file():
        raise ArchiveError(
            "This doingoai is installed apart from its checkout, and a portal file written there would be lost: run"
            " `make setup` in the checkout and call its .venv/bin/doingoai, or name the checkout with --into."
        )
    return own


def _refuse_unusable(name: str, url: str, checkout: Path, target: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,40}", name) or iskeyword(name):
        raise ArchiveError(f"{name!r} cannot name a portal: use small letters, digits and _, like son_la.")
    if name in PORTALS or target.exists():
        raise ArchiveError(f"There is a portal {name} already; choose another name or edit its file.")
    claimed = portal_for(url)
    if claimed:
        raise ArchiveError(f"{urlsplit(url).hostname} belongs to the portal {claimed.name} already.")
    if not target.parent.is_dir():
        raise ArchiveError(f"{checkout} is no checkout of doingoai (no crawler/portals in it); name one with --into.")


class _Site:
    """The site as it may be asked: under the settings made for *name*, within its robots.txt, at its pace."""

    def __init__(self, name: str, url: str, directory: Path, delay: float) -> None:
        from crawler.byhand import Rules

        self._name, self._directory = name, directory
        self._rules = Rules(url, name, directory)
        self._delay = max(delay, self._rules.delay) if delay else 0.0

    def fetch(self, url: str, *, waiting: bool = False) -> Page:
        from crawler.byhand import fetch_one

        if not self._rules.allow(url):
            raise ArchiveError(f"{url} is forbidden by robots.txt.")
        time.sleep(self._delay if waiting else 0)
        page = fetch_one(url, self._name, self._directory)
        if page.status >= 400:
            raise ArchiveError(f"{url} answered {page.status}. Check the address in a browser.")
        return page


def _draft(name: str, home: Page) -> Portal:
    host = (urlsplit(home.url).hostname or "").removeprefix("www.")
    title = _title(home) or host
    layout = Layout(name=f"{name}_{home.fetched_at.year}")
    return Portal(name, title, title, "", home.url, (host,), (layout,))


def _title(page: Page) -> str:
    """Return the name of the site as the page's title gives it, without the words for the home page."""
    from crawler.reading.lines.boilerplate import HOME

    parts = _title_parts(page)
    return "".join(
        parts[2:] if parts[0].lower() in HOME else parts[:-2] if parts[-1].lower() in HOME else parts
    ) or "".join(parts)


def _title_parts(page: Page) -> list[str]:
    """Return the parts of a page's title, with what stands between them."""
    from lxml import html

    from crawler.reading.page.decode import decode

    tree = html.document_fromstring(decode(page) or "<html></html>")
    return _BETWEEN.split(" ".join((tree.findtext(".//title") or "").split()))


def _with_shared_title(portal: Portal, home: Page, found: list[tuple[Page, Article]]) -> Portal:
    """Return *portal* named by the part of the title that its home page has in common with every article's page."""
    others = [set(_title_parts(page)) for page, _ in found]
    titles = {read.title for _, read in found}
    shared = [part for part in _title_parts(home)[::2] if all(part in other for other in others) and part not in titles]
    return replace(portal, title=shared[0], title_en=shared[0]) if len(shared) == 1 else portal


def _articles(home: Page, portal: Portal, pages: int, site: _Site) -> Iterator[tuple[Page, Article]]:
    """Yield *pages* pages of the site that read as articles; undated ones only where no page shows a date."""
    undated: list[tuple[Page, Article]] = []
    got = 0
    for page in _walk(home, portal, site):
        read = _read(page, portal)
        if read is not None and read.published_at:
            got += 1
            yield page, read
        elif read is not None and not set(read.warnings) & _UNSURE:
            undated.append((page, read))
        if got >= pages:
            return
    yield from () if got else undated[:pages]


def _walk(home: Page, portal: Portal, site: _Site) -> Iterator[Page]:
    """Yield *home*, then what its links lead to, then what theirs do: those that look like titles first."""
    yield home
    seen = {urldefrag(home.url)[0]}
    titled, others = deque[str](), deque[str]()
    _queue(home, portal, seen, titled, others)
    for _ in range(MOST_REQUESTS - 1):
        if not titled and not others:
            return
        try:
            page = site.fetch((titled or others).popleft(), waiting=True)
        except ArchiveError:
            continue  # a dead link on a portal says nothing about the portal
        yield page
        _queue(page, portal, seen, titled, others)


def _queue(page: Page, portal: Portal, seen: set[str], titled: deque[str], others: deque[str]) -> None:
    for url, letters in _links(page, portal).items():
        if url not in seen:
            seen.add(url)
            (titled if letters >= TITLE_LETTERS else others).append(url)


def _read(page: Page, portal: Portal) -> Article | None:
    from crawler.reading.extract import extract

    try:
        article = extract(page, portal)
    except ExtractionError:
        return None
    return article


def _links(page: Page, portal: Portal) -> dict[str, int]:
    """Return the in-site links of *page*, each with the number of letters of its longest words."""
    from lxml import html

    from crawler.reading.page.decode import decode

    try:
        tree = html.document_fromstring(decode(page))
    except (ExtractionError, ValueError, html.etree.ParserError):
        return {}
    words: dict[str, int] = {}
    for anchor in tree.iter("a"):
        url = urldefrag(urljoin(page.url, (anchor.get("href") or "").strip()))[0]
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        same = host in portal.hosts and urlsplit(url).netloc == urlsplit(page.url).netloc
        if same and urlsplit(url).scheme in ("http", "https"):
            words[url] = max(words.get(url, 0), len(" ".join("".join(map(str, anchor.itertext())).split())))
    return words


def _settled(draft: Portal, found: list[tuple[Page, Article]]) -> Portal:
    """Return *draft* with the date label and the order of day and month that the pages show."""
    raws = [article.published_raw or "" for _, article in found]
    layout = replace(draft.layouts[0], date_label=_common_label(raws), date_form=_date_form(raws))
    return replace(draft, layouts=(layout,))


def _common_label(raws: list[str]) -> str | None:
    labels = {match[1].strip() for raw in raws if (match := _LABEL.match(raw)) and not _WEEKDAY.match(raw)}
    return labels.pop() if len(labels) == 1 else None


def _date_form(raws: list[str]) -> str:
    """Return the order of day and month: as a day above 12 shows it, else month first only with AM or PM behind.

    ``9/2/2026 12:07:54 PM`` is how .NET writes a date in the culture en-US; Vietnamese cultures write SA and CH.
    """
    pairs = [(int(match[1]), int(match[2])) for raw in raws for match in _NUMERIC_DATE.finditer(raw)]
    american = all(_AMERICAN.search(raw) for raw in raws) or any(second > 12 for _, second in pairs)
    month_first = american and not any(first > 12 for first, _ in pairs)
    return MONTH_FIRST if month_first else DAY_FIRST
