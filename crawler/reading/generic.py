"""The marked fallback: a page that no layout fits, read by trafilatura. Such a reading waits in review."""

from __future__ import annotations

from archive.models import Article, Page
from crawler.portals.base import Portal
from crawler.reading.body.text import PARAGRAPH_BREAK
from crawler.reading.errors import NotAnArticleError, NoTextError, NoTitleError
from crawler.reading.lines.boilerplate import is_ending, is_footer, is_furniture
from crawler.reading.page.clean import clean
from crawler.reading.page.decode import decode
from crawler.reading.page.document import Document
from crawler.reading.page.language import language_of
from crawler.reading.page.words import parts_of_title
from crawler.reading.refusal.forms import heads_fields

#: Of what trafilatura finds, less than this is a scrap of a page, not an article (letters).
LEAST = 250


def read_generic(page: Page, portal: Portal, document: Document) -> Article:
    """Return what trafilatura makes of *page*, opened as *document*, marked ``layout="generic"`` and without a date,
    which it would guess.

    Raises NoTitleError or NoTextError where it finds none, NotAnArticleError for a form, and the errors of decoding and
    parsing.
    """
    from trafilatura import bare_extraction  # half a second to import, needed for few pages

    found = bare_extraction(decode(page), url=page.url, with_metadata=True, include_comments=False, include_tables=True)
    title = _title(clean(getattr(found, "title", None) or ""), document) if found else ""
    lines = _lines(getattr(found, "text", None) or "") if found else []
    text = PARAGRAPH_BREAK.join(lines)
    if len(text) < LEAST or 2 * sum(len(line) for line in lines if ends_told(line)) < len(text):
        raise NoTextError("No layout of the portal fits the page, and no article text was found in it.")
    if not title:
        raise NoTitleError("No layout of the portal fits the page, and nothing in it is a title.")
    if heads_fields(document, title):
        raise NotAnArticleError(f"The page is no article: {title!r} heads a form.")
    return Article(
        url=page.url,
        portal=portal.name,
        layout="generic",
        title=title,
        text=text,
        language=language_of(text),
        warnings=("generic-layout", "no-date"),
    )


def _title(found: str, document: Document) -> str:
    """Return *found*, or, where that is the site's own name, the part of a declared title that is not."""
    declared = (part for title in document.head.titles for part in parts_of_title(title))
    return next((title for title in (found, *declared) if title and not document.is_site_name(title)), "")


def ends_told(line: str) -> bool:
    """Tell whether the line ends as a sentence does; names of pictures, entries of menus and titles do not."""
    return line.rstrip(" |").endswith((".", "!", "?", "…", "”", "。", "！", "？", ":", ";"))


def _lines(text: str) -> list[str]:
    lines = [clean(line) for line in text.split("\n")]
    return [line for line in lines if line and not (is_furniture(line) or is_ending(line) or is_footer(line))]
