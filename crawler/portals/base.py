"""What a portal is: data, hardly any code.

A portal file makes one ``Portal`` with one or more ``Layout``; the reader and the spiders are the same for all. Text
labels decide how a page is read, because they are what was really seen; selectors only narrow the search where the
markup is known from public source.
"""

from __future__ import annotations

from dataclasses import dataclass

from archive.addresses import ascii_host

#: Order of day and month in a portal's written dates. Declared, never guessed: 3/5/2023 is a date in both.
DAY_FIRST = "day-first"
MONTH_FIRST = "month-first"

#: Local time of Vietnam; every portal so far keeps it.
VIETNAM = "+07:00"

#: The selector of a field that no page of a layout shows: CSS that finds nothing, anywhere. Rules that would find one
#: all the same (the owner of the site in a side column for an author) have no say then.
NOWHERE = ":not(*)"


@dataclass(frozen=True, slots=True)
class Layout:
    """How one generation of a portal's article pages is laid out, told by what a reader sees.

    ``date_label`` is the visible label before the date (None where the date stands alone, as in NukeViet);
    ``date_form`` is ``day-first`` or ``month-first``; ``end_markers`` are whole lines after which nothing belongs to
    the article; ``related_markers`` are those of them that open the list of related articles. ``caption_before_lead``
    says that the picture and its caption stand above the lead. The selectors are CSS, optional, and only narrow the
    search; NOWHERE for byline, section, files or related articles says that no page shows any. ``recognise`` is a CSS
    selector that, when it matches, says this layout made the page.
    """

    name: str
    date_label: str | None = None
    date_form: str = DAY_FIRST
    end_markers: tuple[str, ...] = ()
    related_markers: tuple[str, ...] = ()
    caption_before_lead: bool = False
    recognise: str | None = None
    title_selector: str | None = None
    date_selector: str | None = None
    lead_selector: str | None = None
    body_selector: str | None = None
    byline_selector: str | None = None
    attachment_selector: str | None = None
    related_selector: str | None = None
    category_selector: str | None = None


@dataclass(frozen=True, slots=True)
class Portal:
    """One site to keep. ``hosts`` are all names the site answers to, lower case, without port.

    ``home_url`` and ``list_urls`` are where a crawl starts; ``sitemap_urls`` and ``feed_urls`` are read when they
    exist. ``section_paths`` limit the crawl to parts of a larger site (path prefixes, any letter case); empty means the
    whole site. ``article_url_hints`` are regular expressions of known article addresses: they order the work, and a
    person is asked about a page there that shows little beside a list; they never decide what a page is.
    ``article_key`` is a regular expression whose group 1 identifies an article on this portal whatever its address (the
    NukeViet id). ``drop_query`` are list-state parameters that never change which article is shown. ``article_path``
    decides which links of a shared host belong to the section, when the path of the category may differ. ``encoding``
    is tried when the page declares none. ``insecure_tls`` stays False here: only the archivist may accept a broken
    certificate chain, in settings.
    """

    name: str
    title: str
    title_en: str
    province: str
    home_url: str
    hosts: tuple[str, ...]
    layouts: tuple[Layout, ...]
    list_urls: tuple[str, ...] = ()
    sitemap_urls: tuple[str, ...] = ()
    feed_urls: tuple[str, ...] = ()
    section_paths: tuple[str, ...] = ()
    article_url_hints: tuple[str, ...] = ()
    article_key: str | None = None
    drop_query: tuple[str, ...] = ()
    timezone: str = VIETNAM
    language: str = "vi"
    encoding: str = "utf-8"
    licence: str = ""
    source_note: str = ""

    def __post_init__(self) -> None:
        """Hosts are compared as they go over the network."""
        object.__setattr__(self, "hosts", tuple(map(ascii_host, self.hosts)))


def layouts_of(portal: Portal) -> tuple[Layout, ...]:
    """Return the layouts of *portal*; a portal without any is read by a bare one."""
    return portal.layouts or (Layout(name="plain"),)
