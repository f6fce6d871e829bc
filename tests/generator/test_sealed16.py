"""The sixteenth part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

import pytest
from lxml import html
from w3lib.encoding import html_to_unicode

from tests.generator import sealed16
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.sealed16_others import KINDS
from tests.generator.sealed16_tell import parse, text_of
from tests.generator.test_honest import truth_of

pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed16.cases() if case.truth is not None]
OTHERS = [case for case in sealed16.cases() if case.truth is None]
INLINE = {"a", "b", "i", "em", "strong", "span", "font", "time", "mat-icon", "button", "label", "p:o", "o:p"}


def tree_of(case: Case) -> Any:
    sent = dict(case.headers).get("Content-Type")
    declared = re.search(rb"windows-1258", case.body[:600])
    text = html_to_unicode(sent, case.body, default_encoding="cp1258" if declared else "utf-8")[1]
    return html.document_fromstring(text)


def lines_of(tree: Any) -> list[str]:
    """The visible lines: runs of text between borders of blocks."""
    out = [""]

    def walk(node: Any) -> None:
        if not isinstance(node.tag, str) or node.tag in {"script", "style", "head"}:
            return
        border = node.tag not in INLINE
        if border:
            out.append("")
        out[-1] += node.text or ""
        for child in node:
            walk(child)
            out[-1] += child.tail or ""
        if border:
            out.append("")

    walk(tree)
    return [line for line in map(fold, out) if line]


def test_there_are_enough_pages_of_every_kind_and_no_name_twice() -> None:
    assert len(ARTICLES) == 200 and len(OTHERS) >= 40
    assert len({case.name for case in sealed16.cases()}) == len(sealed16.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    assert set(Counter(case.family for case in ARTICLES)) == {shell.name for shell in sealed16.SHELLS}
    assert {case.family for case in OTHERS} == set(KINDS)


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("Tên\n=Mục\n>Sapo\nĐoạn\n*Đầu mục\n|a|b\n@a.jpg|Ảnh\nHết\n~Tin: A//Nguồn: B|A|B")
    assert (tale.title, tale.lead, tale.sign, tale.author, tale.source) == (
        "Tên",
        "Sapo",
        ("Tin: A", "Nguồn: B"),
        "A",
        "B",
    )
    assert text_of(tale) == "Sapo\n\nĐoạn\n\nĐầu mục\n\na | b\n\nHết"


@pytest.mark.parametrize(
    ("form", "portal", "shown", "iso"),
    [
        ("own", "lai_chau", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien_stttt", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("gmt", "lai_chau", "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
        ("words", "lai_chau", "07 tháng 08 năm 2017", "2017-08-07"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, portal: str, shown: str, iso: str) -> None:
    assert sealed16.written(form, portal, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_each_expected_line_is_a_line_of_the_page_in_order(case: Case) -> None:
    truth, lines = truth_of(case), lines_of(tree_of(case))
    at = 0
    for line in str(truth["text"]).split("\n\n"):
        for cell in line.split(" | "):
            assert cell in lines[at:], cell
            at += lines[at:].index(cell) + 1
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    assert [line for line in (truth["title"], truth["published_raw"], *captions) if line not in lines] == []
    assert lines.count(truth["published_raw"]) == 1 and any(truth["category"] in line for line in lines[: lines.index(truth["published_raw"]) + 3])  # fmt: skip


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_pictures_files_and_lists_are_where_they_are_said_to_be(case: Case) -> None:
    truth, tree = truth_of(case), tree_of(case)
    sources = [urljoin(case.url, source) for source in tree.xpath("//img/@src | //img/@data-src")]
    wanted = [picture["url"] for picture in truth["images"]]
    assert [source for source in sources if source in wanted] == wanted
    links = {(urljoin(case.url, link.get("href", "")), fold(link.text_content())) for link in tree.xpath("//a[@href]")}
    for item in (*truth["attachments"], *truth.get("related", ())):
        assert any(href == item["url"] and title.startswith(fold(item["title"])) for href, title in links), item


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_who_wrote_it_is_said_outside_the_text(case: Case) -> None:
    truth = truth_of(case)
    lines = lines_of(tree_of(case))
    for name in filter(None, (truth["author"], truth["source"])):
        assert any(name in line and line not in truth["text"] for line in lines), name


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in sealed16.STOCK:
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            assert piece.kind != "pic" or piece.text or (after.kind == "p" and len(after.text) > 120), tale.title
        assert tale.pieces[-1].kind == "p"


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case.name)
def test_a_page_that_is_no_article_holds_no_tale(case: Case) -> None:
    shown = set(lines_of(tree_of(case)))
    assert shown and not shown & {tale.title for tale in sealed16.STOCK}
