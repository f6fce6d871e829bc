"""The tenth sealed part says of its pages only what a person can see on them, and leaves nothing unsaid."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

import pytest
from lxml import etree, html

from tests.generator import sealed10
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.sealed10_dates import stamped
from tests.generator.sealed10_tell import parse, tales
from tests.generator.test_honest import decoded, squeezed, truth_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed10.cases() if case.truth is not None]
OTHERS = [case for case in sealed10.cases() if case.truth is None]
INLINE = {"a", "b", "strong", "i", "em", "span", "font", "u", "small", "o:p", "button"}
UNSEEN = (
    "//head | //script | //style | //noscript | //*[contains(@style, 'display:none')]"
    " | //*[contains(concat(' ', @class, ' '), ' hidden ')]"
)
LABELS = re.compile(
    r"Tin, ảnh|Bài, ảnh|Bài và ảnh|Tin|Bài|Thực hiện|Tác giả|Nguồn tin|NGUỒN TIN|Nguồn|Theo|[()&|»:\s-]|"
    r"Các tập tin đính kèm|Tài liệu đính kèm"
)


def tree_of(case: Case) -> html.HtmlElement:
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    etree.strip_tags(tree, etree.Comment)
    for element in tree.xpath(UNSEEN):
        element.drop_tree()
    return tree


def lines_of(tree: html.HtmlElement) -> list[str]:
    """The lines a browser would draw."""
    drawn: list[str] = []

    def walk(node: html.HtmlElement) -> None:
        edge = "\n" if node.tag not in INLINE else ""
        drawn.extend((edge, re.sub(r"\s+", " ", node.text or "")))
        for child in node:
            walk(child)
            drawn.append(re.sub(r"\s+", " ", child.tail or ""))
        drawn.append(edge)

    walk(tree)
    return [line for line in map(fold, "".join(drawn).split("\n")) if line]


def cells_of(truth: dict[str, Any]) -> list[str]:
    return [fold(cell) for line in str(truth["text"]).split("\n\n") for cell in line.split(" | ")]


def test_all_tales_are_told_in_four_dresses_and_no_name_comes_twice() -> None:
    assert len(tales()) >= 60 and len(ARTICLES) == 4 * len(tales()) and len(OTHERS) >= 30
    assert len({case.name for case in sealed10.cases()}) == len(sealed10.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    dresses = {(truth_of(case)["title"], case.family) for case in ARTICLES}
    assert len(dresses) == len(ARTICLES)


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("# Tên\n> Sapo\nĐoạn\n= Mục\n| a | b\n! x.jpg | Ảnh\n+ một\n~ Tin: Lan || Lan || -")
    assert (tale.title, tale.lead, tale.author, tale.source, tale.signs) == ("Tên", "Sapo", "Lan", None, ("Tin: Lan",))
    assert [line for piece in tale.pieces for line in piece.lines(typed=True)] == ["Đoạn", "Mục", "a | b", "1. một"]


@pytest.mark.parametrize(
    ("form", "shown", "iso"),
    [
        ("lc", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lcwords", "Ngày đăng: 07 tháng 08 năm 2017", "2017-08-07"),
        ("db", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("nv", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("nvdot", "Thứ 2, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, shown: str, iso: str) -> None:
    assert stamped(form, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


def test_pages_show_what_is_said_of_them() -> None:
    wrong = []
    for case in ARTICLES:
        truth, tree = truth_of(case), tree_of(case)
        sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
        links = {(urljoin(case.url, link.get("href", "")), fold(link.text_content())) for link in tree.xpath("//a")}
        wrong += [(case.name, item["url"]) for item in truth["images"] if item["url"] not in sources]
        wrong += [
            (case.name, item["title"])
            for item in (*truth["attachments"], *truth["related"])
            if (item["url"], item["title"]) not in links
        ]
        shown = set(lines_of(tree))
        said = [*cells_of(truth), truth["published_raw"], *(item["caption"] for item in truth["images"])]
        wrong += [(case.name, line) for line in said if line and line not in shown]
        names = [name for name in (truth["author"], truth["source"]) if name]
        wrong += [(case.name, name) for name in names if not any(name in line and line not in said for line in shown)]
    assert wrong == []


def test_between_title_and_related_list_stands_nothing_unsaid() -> None:
    """Take away what truth speaks of; what is left up to the signature must be a label, a name or a file's name."""
    wrong = []
    for case in ARTICLES:
        truth, lines = truth_of(case), lines_of(tree_of(case))
        last = max(at for at, line in enumerate(lines) if line == cells_of(truth)[-1])
        tail = squeezed(truth["title"])
        first = next(at for at in range(last) if squeezed("".join(lines[: at + 1])).endswith(tail))
        known = {*cells_of(truth), truth["published_raw"], *(item["caption"] for item in truth["images"])}
        left = [line for line in lines[first + 1 : last] if line not in known]
        files = {urljoin(case.url, item["url"]).rsplit("/", 1)[-1].replace("%20", " ") for item in truth["images"]}
        wrong += [(case.name, line) for line in left if line not in files]
        after = lines[last + 1 : last + 2]
        names = [name for name in (truth["author"], truth["source"]) if name]
        signed = [line for line in after if any(name in line for name in names)]
        wrong += [(case.name, line) for line in signed if LABELS.sub("", _without(line, names))]
    assert wrong == []


def _without(line: str, names: list[str]) -> str:
    for name in names:
        line = line.replace(name, "")
    return line
