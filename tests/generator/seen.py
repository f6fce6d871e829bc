"""Whether a page shows what its truth says of it, for parts whose pictures lie in one folder."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from tests.generator.model import Case
from tests.generator.sealed29_hands import FOLDER
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of


def untrue(case: Case, styled: set[str]) -> Iterator[str]:
    """What truth says that is no whole line of the page (in structures that are *styled*: nowhere on it), or is not
    where it says.
    """
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    page, squeezed_lines = squeezed("".join(shown)), {squeezed(line) for line in shown}
    captions = [picture["caption"] for picture in truth["images"]]
    for line in filter(None, (*cells_of(truth), *captions, truth["published_raw"])):
        if squeezed(line) not in (page if case.family in styled else squeezed_lines):
            yield line
    for line in filter(None, (truth["title"], truth.get("category"))):
        if squeezed(line) not in page:
            yield line
    if [urljoin(case.url, src) for src in tree.xpath("//img/@src | //img/@data-src") if FOLDER in src] != [
        picture["url"] for picture in truth["images"]
    ]:
        yield "pictures"
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth.get("related", ())):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in cells_of(truth) for line in shown):
            yield name
    if any(mark in page for mark in ("⟪", "⟫", "{{", "{%", "{}")):
        yield "a field that was not filled"
