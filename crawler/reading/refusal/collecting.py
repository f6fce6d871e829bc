"""Which pages are sections, tags and archives by the entries they tell or lead to, whatever their frame says."""

from __future__ import annotations

from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document
from crawler.reading.refusal.lone_entries import tells_lone_entry
from crawler.reading.refusal.shelves import stands_in_entry
from crawler.reading.refusal.teasers import dates_an_entry, leads_on_to_several, sums_up_several


def collects(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether the page collects articles, several or one; *dated* are the blocks that are date lines."""
    if stands_in_entry(document, head) or dates_an_entry(document, head):
        return True
    if leads_on_to_several(document, head, region) or sums_up_several(document, head, region):
        return True
    return tells_lone_entry(document, head, region, dated)
