"""Pages in the structure of public templates that are read wrongly so far, and why each page is right.

A name that ends in a dash stands for all pages whose names begin with it. When a rule has been mended, take the line out.
"""

from __future__ import annotations

_MENU = "The way from the home page is in the hidden breadcrumb; the menu above it begins with the home page too but is no way."
_DRAWINGS = (
    "The drawings of a clock and of buttons above the lead are no pictures of the article, and the date is no caption."
)
_TITLE_BAR = "Where there is no breadcrumb, the heading above the title names the section the article stands in."

OPEN: tuple[tuple[str, str], ...] = (
    ("dev-liferay-liferay_hook-", 'The whole date line is "Fri, 22/05/2020 00:33 | GMT +7": the template writes English days before a day-first date.'),
    ("dev-liferay-liferay_ext-3", 'Words of the rating ("Điểm của bạn") are the page\'s, and the bare name above them is the signature.'),
    ("dev-liferay-liferay_undated-3", "A last paragraph of thanks is text."),
    ("dev-liferay-liferay_undated-4", "<title> names the article exactly; the portlet's heading, which only begins like it, names the section."),
    ("dev-webforms-mojo-", _DRAWINGS),
    ("dev-webforms-mojo_referring-", _DRAWINGS + " The first has no text but a lead, and its signature is behind the links."),
    ("dev-webforms-mvn-", "The title is the line that <title> repeats, though it is a link and the date stands behind it in its line."),
    ("dev-php-joomla-", "Author, section and date stand in a box of labelled lines: they are fields, not text."),
    *((f"dev-php-k2-{at}", "Stars, hits, the day of the last change are the page's.") for at in (0, 1, 4, 5, 7)),
    ("dev-php-newspaper-", 'Counts without words are the page\'s; "Bởi" and "NGUỒN" are labels of author and source, in elements of their own.'),
    *((f"dev-php-laravel-{at}", _TITLE_BAR) for at in (0, 2, 3, 4, 6, 7)),
    ("dev-php-nuke_page-", _MENU),
    ("dev-vcms-vcms_newest-", "The title is the line that <title> repeats, though it is a link and the date stands behind it in its line; it is no list."),
    ("dev-nukeviet-nuke_full-0", "The home picture below the lead is the article's, and a text may be a list alone."),
    *((f"dev-nukeviet-nuke_thumb-{at}", _MENU) for at in (2, 3, 4, 5)),
    *((f"dev-nukeviet-nuke_full-{at}", _MENU) for at in (4, 7)),
    *((f"dev-nukeviet-nuke_preview-{at}", _MENU) for at in (1, 4, 6)),
    *((f"dev-nukeviet-nuke_contents-{at}", _MENU) for at in (0, 3, 4, 6)),
)  # fmt: skip


def is_open(name: str) -> bool:
    """Tell whether the page called *name* is read wrongly so far."""
    return any(name == known or (known.endswith("-") and name.startswith(known)) for known, _ in OPEN)
