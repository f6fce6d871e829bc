"""robots.txt, sitemaps and RSS of the NukeViet portal."""

from __future__ import annotations

from datetime import UTC
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from crawler.demo.exchange import Answer
from crawler.demo.story import Story

if TYPE_CHECKING:
    from crawler.demo.nukeviet import NukeVietSite

XML = "text/xml; charset=utf-8"
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def answer(site: NukeVietSite, path: str) -> Answer | None:
    """Answer requests for robots.txt, sitemaps and feeds; None for anything else."""
    if path == "/robots.txt":
        return Answer(_robots(site), mime="text/plain; charset=utf-8")
    if path == "/sitemap.xml":
        place = f"<sitemap><loc>{site.base_url}/sitemap-vi.news.xml</loc></sitemap>"
        return Answer(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_NAMESPACE}>{place}</sitemapindex>', mime=XML
        )
    if path == "/sitemap-vi.news.xml":
        return Answer(_sitemap(site), mime=XML)
    if path.startswith("/vi/news/rss/"):
        return _rss(site, path.removeprefix("/vi/news/rss/").strip("/"))
    return None


def _robots(site: NukeVietSite) -> str:
    rules = "\n".join(f"Disallow: /{folder}/" for folder in ("admin", "data", "includes", "modules", "users"))
    return f"User-agent: *\n{rules}\nSitemap: {site.base_url}/sitemap.xml\n"


def _sitemap(site: NukeVietSite) -> str:
    entries = "".join(
        f"<url><loc>{site.url_of(story)}</loc><lastmod>{(story.edited or story.published).isoformat()}</lastmod></url>"
        for story in site.shown
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACE}>{entries}</urlset>'


def _rss(site: NukeVietSite, category: str) -> Answer:
    stories = [story for story in site.shown if category.lower() in site.list_path(story.category).lower()][:15]
    items = "".join(_item(site, story) for story in stories)
    about = f"<title>Tin Tức</title><link>{site.base_url}/vi/news/</link><description>Bản tin mẫu</description>"
    channel = f"{about}<language>vi</language>"
    return Answer(
        f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>{channel}{items}</channel></rss>',
        mime=XML,
    )


def _item(site: NukeVietSite, story: Story) -> str:
    moment = format_datetime(story.published.astimezone(UTC), usegmt=True)
    link = site.url_of(story)
    return (
        f"<item><title>{escape(story.title)}</title><link>{link}</link><guid>{link}</guid>"
        f"<description><![CDATA[{story.lead or ''}]]></description><pubDate>{moment}</pubDate></item>"
    )
