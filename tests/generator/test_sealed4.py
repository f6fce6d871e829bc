"""The fourth sealed part says of its pages only what a person can see on them."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest
from lxml import html

from tests.generator import sealed4
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.test_honest import decoded, squeezed

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed4.cases() if case.truth is not None]
OTHERS = [case for case in sealed4.cases() if case.truth is None]
INLINE = {"a", "b", "strong", "i", "em", "span", "font", "u", "small", "sup", "o:p"}


def tree_of(case: Case) -> html.HtmlElement:
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    for element in tree.xpath("//head | //script | //style | //noscript | //*[contains(@style, 'display:none')]"):
        element.drop_tree()
    return tree


def lines_of(element: html.HtmlElement) -> list[str]:
    """The lines a browser would draw."""
    out: list[str] = []

    def walk(node: html.HtmlElement) -> None:
        own = isinstance(node.tag, str)
        edge = own and node.tag not in INLINE
        out.append("\n" if edge else "")
        out.append(fold_spaces(node.text) if own else "")
        for child in node:
            walk(child)
            out.append(fold_spaces(child.tail))
        out.append("\n" if edge and node.tag != "br" else "")

    walk(element)
    return [line for line in map(fold, "".join(out).split("\n")) if line]


def fold_spaces(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 250 and len(OTHERS) >= 50
    assert len({case.name for case in sealed4.cases()}) == len(sealed4.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_each_expected_line_is_a_line_of_the_page(case: Case) -> None:
    assert case.truth is not None
    shown = set(lines_of(tree_of(case)))
    text = [cell for line in case.truth["text"].split("\n\n") for cell in line.split(" | ")]
    captions = [picture["caption"] for picture in case.truth["images"] if picture["caption"]]
    dates = [case.truth["published_raw"]] if case.truth.get("published_raw") else []
    assert [line for line in (*text, *captions, *dates) if line not in shown] == []


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_pictures_files_and_lists_are_where_they_are_said_to_be(case: Case) -> None:
    assert case.truth is not None
    tree = tree_of(case)
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src | //@data-src")]
    assert [picture["url"] for picture in case.truth["images"] if picture.get("url") not in {None, *sources}] == []
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    linked = {(url, text) for url, text in links if text}
    for item in (*case.truth["attachments"], *case.truth.get("related", ())):
        assert any(url == item["url"] and squeezed(item["title"]) in text for url, text in linked), item


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_who_wrote_it_is_said_outside_the_text(case: Case) -> None:
    assert case.truth is not None
    lines = lines_of(tree_of(case))
    for name in filter(None, (case.truth["author"], case.truth["source"])):
        assert any(name in line and line not in case.truth["text"] for line in lines), name
