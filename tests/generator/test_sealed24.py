"""The twenty-fourth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from html import unescape
from urllib.parse import urljoin

import pytest
from lxml.html import HtmlElement

from tests.generator import sealed24
from tests.generator.model import Case
from tests.generator.sealed24_draw import Shell
from tests.generator.sealed24_tell import stamped
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed24.cases() if case.truth is not None]
OTHERS = [case for case in sealed24.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(sealed24.TALES) == 16 and len(sealed24.SHELLS) == 24 and len(ARTICLES) == 96 and len(OTHERS) == 24
    assert len({case.name for case in sealed24.cases()}) == len(sealed24.cases())
    assert len({(case.portal, case.url) for case in sealed24.cases()}) == len(sealed24.cases())
    assert {tale.title for tale in sealed24.TALES} == {truth_of(case)["title"] for case in ARTICLES}


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", "12", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", "day", "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("dien_bien", "12", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", "24", "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", "12", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: str, shown: str, iso: str) -> None:
    assert stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form) == (shown, iso)


def drawn_tree(case: Case) -> HtmlElement:
    """The page with what a browser draws in a line taken out of its tags, and spans drawn as blocks as blocks."""
    tree = tree_of(case)
    for element in tree.xpath("//time | //small | //big"):
        element.drop_tag()
    for element in tree.xpath("//span[contains(@style, 'display:block')]"):
        element.tag = "div"
    return tree


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), drawn_tree(case)
    shown = lines_of(tree)
    squeezed_lines = {squeezed(line) for line in shown}
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    for line in (*cells_of(truth), *captions, truth["published_raw"]):
        if line and squeezed(line) not in squeezed_lines:
            yield line
    if squeezed(truth["title"]) not in squeezed("".join(shown)):
        yield truth["title"]
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    shown_pictures = [source for source in sources if any(source == picture["url"] for picture in truth["images"])]
    if shown_pictures != [picture["url"] for picture in truth["images"]]:
        yield "pictures"
    links = [(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")]
    for items in (truth["attachments"], truth.get("related", [])):
        told = [(item["url"], squeezed(item["title"])) for item in items]
        if [link for link in links if link in told] != told:
            yield "links"
    for name in filter(None, (truth["author"], truth["source"])):
        if not any(name in line and line not in truth["text"] for line in shown):
            yield name


def bare(text: str) -> str:
    """*text* without tags, places, numbers and white space."""
    return squeezed(re.sub(r"\[\[.*?\]\]|\d", "", unescape(re.sub(r"</?[A-Za-z!][^>]*>", "", text))))


def left_over(case: Case, shell: Shell) -> list[str]:
    """Lines of the page that are neither the skeleton's own nor spoken of by truth, or text out of its order."""
    truth, shown = truth_of(case), lines_of(drawn_tree(case))
    pictures = [said for one in truth["images"] for said in (one["caption"] or "", one["url"].rsplit("/", 1)[1])]
    known = {squeezed(line) for line in (*cells_of(truth), truth["published_raw"] or "", *pictures)}
    known |= {squeezed(item["title"]) for item in truth["attachments"]}
    names = [name for name in (truth["author"], truth["source"], truth["category"], truth["title"]) if name]
    signature = next(tale.signature for tale in sealed24.TALES if tale.title == truth["title"])
    furniture, out = bare(shell.page) + "(//)", []  # a date beside another article is a line of its own
    for line in shown:
        rest = line
        for name in (signature, *names):
            rest = rest.replace(name, "", 1) if name else rest
        mine = squeezed(line) in known or squeezed(line) in squeezed(truth["title"]) or bare(rest) in furniture
        if not mine and not any(title in line for title in sealed24.NEIGHBOURS):
            out.append(line)
    order = [line for line in shown if line in cells_of(truth)]
    return out + ([] if order == cells_of(truth) else ["order"])


@pytest.mark.parametrize("shell", sealed24.SHELLS, ids=lambda shell: shell.name)
def test_a_page_shows_what_is_said_of_it(shell: Shell) -> None:
    mine = [case for case in ARTICLES if case.family == shell.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := left_over(case, shell))} == {}


def test_a_page_that_is_no_article_holds_no_tale_and_no_place_is_left_empty() -> None:
    texts = {line for case in ARTICLES for line in cells_of(truth_of(case)) if len(line) > 40}
    assert [case.name for case in OTHERS if texts & set(lines_of(tree_of(case)))] == []
    assert [case.name for case in sealed24.cases() if b"[[" in case.body.replace(b"\0", b"")] == []
