"""The twenty-seventh sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

import pytest

from tests.generator import sealed27
from tests.generator.model import Case
from tests.generator.sealed27_page import Skeleton
from tests.generator.sealed27_tell import TALES
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed27.cases() if case.truth is not None]
OTHERS = [case for case in sealed27.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(TALES) == 12 and len(sealed27.SKELETONS) == 15 and len(ARTICLES) == 60 and len(OTHERS) == 15
    assert len({case.name for case in sealed27.cases()}) == len({case.url for case in sealed27.cases()}) == 75
    assert {tale.title for tale in TALES} == {truth_of(case)["title"] for case in ARTICLES}


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    squeezed_lines = {squeezed(line) for line in shown}
    captions = [picture["caption"] for picture in truth["images"]]
    for line in (*cells_of(truth), *captions, truth["published_raw"]):
        if line and squeezed(line) not in squeezed_lines:
            yield line
    if squeezed(truth["title"]) not in squeezed("".join(shown)):
        yield truth["title"]
    if [urljoin(case.url, src) for src in tree.xpath("//img/@src") if "/upload/" in src] != [
        picture["url"] for picture in truth["images"]
    ]:
        yield "pictures"
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth.get("related", ())):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in truth["text"] for line in shown):
            yield name
    if any("[[" in line or "{" in line for line in shown):
        yield "a field that was not filled"


@pytest.mark.parametrize("skeleton", sealed27.SKELETONS, ids=lambda skeleton: skeleton.name)
def test_a_page_shows_what_is_said_of_it(skeleton: Skeleton) -> None:
    mine = [case for case in ARTICLES if case.family == skeleton.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
