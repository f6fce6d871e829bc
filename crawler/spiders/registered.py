"""One spider class for each registered portal, so that ``scrapy list`` shows them."""

from __future__ import annotations

from crawler.portals import PORTALS
from crawler.portals.base import Portal
from crawler.spiders.spider import PortalSpider


def spider_class(portal: Portal) -> type[PortalSpider]:
    """Return the spider class of *portal*, named after it."""
    name = "".join(part.capitalize() for part in portal.name.split("_")) + "Spider"
    members = {"name": portal.name, "portal": portal, "__module__": __name__, "__doc__": portal.title_en}
    return type(name, (PortalSpider,), members)


globals().update({cls.__name__: cls for cls in map(spider_class, PORTALS.values())})
