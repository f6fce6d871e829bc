"""The sealed part 22 says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import html
from lxml.html import HtmlElement

from tests.generator import sealed22
from tests.generator.model import Case
from tests.generator.sealed22_dress import DRESSES, Dress
from tests.generator.sealed22_tell import beside, parse, stamped
from tests.generator.test_honest import cells_of, decoded, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed22.cases() if case.truth is not None]
OTHERS = [case for case in sealed22.cases() if case.truth is None]
#: Rules of a style sheet that hold only on paper or on a small screen hide nothing here.
MEDIA = re.compile(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
HIDING = re.compile(r"([^{}]+)\{\s*display\s*:\s*none", re.I)


def drawn_tree(case: Case) -> HtmlElement:
    """The page as a browser draws it: nothing hidden by an attribute, a style or a class of the page's own style sheet."""
    text = re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case))
    sheet = " ".join(re.findall(r"<style[^>]*>(.*?)</style>", text, re.S | re.I))
    hidden = {name for rule in HIDING.findall(MEDIA.sub("", sheet)) for name in re.findall(r"\.([\w-]+)", rule)}
    tree = html.document_fromstring(text)
    for element in list(tree.iter()):
        style = re.sub(r"\s", "", str(element.get("style", ""))).lower() if isinstance(element.tag, str) else ""
        gone = not isinstance(element.tag, str) or element.tag in {"head", "script", "style", "noscript", "textarea"}
        gone = (
            gone
            or "display:none" in style
            or "visibility:hidden" in style
            or bool(hidden & set(element.get("class", "").split()))
        )
        if gone and element.getparent() is not None:
            element.drop_tree()
    for element in tree.xpath("//time | //small | //label | //button | //picture | //source"):
        element.drop_tag()
    return tree


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(sealed22.TALES) == 30 and len(DRESSES) == 12 and len(ARTICLES) == 170 and len(OTHERS) == 40
    assert len({case.name for case in sealed22.cases()}) == len(sealed22.cases())
    assert len({(case.portal, case.url) for case in sealed22.cases()}) == len(sealed22.cases())
    assert {tale.title for tale in sealed22.TALES} == {truth_of(case)["title"] for case in ARTICLES}
    assert {tale.title for tale in sealed22.TALES if tale.language == "en"} == {
        title for title in (tale.title for tale in sealed22.TALES) if title.isascii()
    }


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("# Tên bài\n@ Ảnh\n> Sapo\nĐoạn\n- một\n| a | b\n~ Tin: An => An =>\n~ Nguồn tin: =>\n% Mẫu đơn")
    assert (tale.title, tale.lead, tale.author, tale.source, tale.files) == (
        "Tên bài",
        "Sapo",
        "An",
        None,
        ("Mẫu đơn",),
    )
    assert [piece.line() for piece in tale.pieces] == ["", "Sapo", "Đoạn", "một", "a | b"]
    assert tale.signs == ("Tin: An", "Nguồn tin:")


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 2, "(Ngày đăng :07/08/2017)", "2017-08-07"),
        ("dien_bien", 0, "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 1, "Thời gian đăng: 8/7/2017 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: int, shown: str, iso: str) -> None:
    stamp = stamped(portal, datetime(2017, 8, 7, 0, 4, 29), form)
    assert (stamp.shown, stamp.iso) == (shown, iso)
    assert beside("lai_chau", datetime(2017, 8, 7, 0, 4, 29)).shown == "(07/08/2017 12:04:29 SA)"


def untrue(case: Case) -> Iterator[str]:
    """What truth says that is no whole line of the page, or is not where it says."""
    truth, tree = truth_of(case), drawn_tree(case)
    shown = lines_of(tree)
    squeezed_lines = Counter(map(squeezed, shown))
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    for line in (*cells_of(truth), *captions, truth["published_raw"]):
        if line and not squeezed_lines[squeezed(line)]:
            yield line
    if squeezed("".join(shown)).count(squeezed(truth["title"])) != 1:
        yield truth["title"]
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src | //@href")]
    yield from (picture["url"] for picture in truth["images"] if sources.count(picture["url"]) != 1)
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*truth["attachments"], *truth["related"]):
        if (item["url"], squeezed(item["title"])) not in links:
            yield item["title"]
    for name in filter(None, (truth["author"], truth["source"], truth["category"])):
        if not any(name in line and line not in truth["text"] for line in shown):
            yield name


def within(case: Case) -> list[str]:
    """Lines between the first and the last line of the text that truth does not speak of."""
    truth, lines = truth_of(case), lines_of(drawn_tree(case))
    cells = cells_of(truth)
    start, end = lines.index(cells[0]), max(at for at, line in enumerate(lines) if line == cells[-1])
    files = {picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]}
    known = {*cells, *(picture["caption"] for picture in truth["images"]), *files}
    return [line for line in lines[start : end + 1] if line not in known]


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_a_page_shows_what_is_said_of_it(dress: Dress) -> None:
    mine = [case for case in ARTICLES if case.family == dress.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := within(case))} == {}


def test_a_page_that_is_no_article_holds_no_tale() -> None:
    texts = {line for case in ARTICLES for line in cells_of(truth_of(case)) if len(line) > 40}
    assert [case.name for case in OTHERS if texts & set(lines_of(drawn_tree(case)))] == []
    assert [case.name for case in OTHERS if "[[" in decoded(case) or len(lines_of(drawn_tree(case))) < 3] == []
