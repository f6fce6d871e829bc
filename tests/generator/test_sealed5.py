"""The fifth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed5
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.sealed5_dates import written
from tests.generator.sealed5_tell import parse, text_of
from tests.generator.test_honest import squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed5.cases() if case.truth is not None]
OTHERS = [case for case in sealed5.cases() if case.truth is None]
SHELLS = {shell.name: shell for shell in sealed5.SHELLS}


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 240 and len(OTHERS) >= 50
    assert len({case.name for case in sealed5.cases()}) == len(sealed5.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)


def test_every_tale_is_told() -> None:
    texts = " ".join(str(case.truth["text"]) for case in ARTICLES if case.truth)
    untold = [
        tale.title
        for tale in (*sealed5.STOCK, *sealed5.PLAIN, *sealed5.ABROAD)
        if tale.pieces[-1].cells[0] not in texts
    ]
    assert untold == []


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("!doc\nTên\n>Sapo\nĐoạn\n*Mục\n|a|b\n@Ảnh\n/Thơ")
    assert (tale.title, tale.lead, tale.flag) == ("Tên", "Sapo", "doc")
    assert text_of(tale) == "Sapo\n\nĐoạn\n\nMục\n\na | b\n\nThơ"


@pytest.mark.parametrize(
    ("form", "portal", "shown", "iso"),
    [
        ("own", "lai_chau", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien_stttt", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("gmt", "lai_chau", "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
        ("dot", "lai_chau", "Thứ 2, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("ampm", "lai_chau", "07/08/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
        ("first", "lai_chau", "12:04 AM 07/08/2017", "2017-08-07T00:04:00+07:00"),
        ("words", "lai_chau", "07 tháng 08 năm 2017", "2017-08-07"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, portal: str, shown: str, iso: str) -> None:
    assert written(form, portal, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_each_expected_line_is_a_line_of_the_page(case: Case) -> None:
    truth = truth_of(case)
    shown = set(lines_of(tree_of(case)))
    text = [cell for line in str(truth["text"]).split("\n\n") for cell in line.split(" | ")]
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    dates = [truth["published_raw"]] if truth["published_raw"] else []
    assert [line for line in (str(truth["title"]), *text, *captions, *dates) if line not in shown] == []


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_pictures_files_and_lists_are_where_they_are_said_to_be(case: Case) -> None:
    assert case.truth is not None
    tree = tree_of(case)
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    assert [picture["url"] for picture in case.truth["images"] if picture["url"] not in sources] == []
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    for item in (*case.truth["attachments"], *case.truth.get("related", ())):
        assert (item["url"], squeezed(item["title"])) in links, item


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_who_wrote_it_is_said_outside_the_text(case: Case) -> None:
    assert case.truth is not None
    lines = lines_of(tree_of(case))
    for name in filter(None, (case.truth["author"], case.truth["source"])):
        assert any(name in line and line not in case.truth["text"] for line in lines), name


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_between_title_and_end_stands_nothing_but_what_is_known(case: Case) -> None:
    """Take away what truth speaks of; what is left there must be of the shell, the same on other tales' pages."""
    truth = truth_of(case)
    shell = SHELLS[case.family]
    frame = shell.main + " ".join(shell.boxes) + shell.field
    lines = lines_of(tree_of(case))
    start = len(lines) - 1 - lines[::-1].index(str(truth["title"]))
    cells = [cell for line in str(truth["text"]).split("\n\n") for cell in line.split(" | ")]
    end = max(at for at, line in enumerate(lines) if line == cells[-1])
    known = {*cells, *(picture["caption"] for picture in truth["images"])}
    known |= {truth["published_raw"], *(picture["url"].rsplit("/", 1)[-1] for picture in truth["images"])}
    linked = {fold(link.text_content()) for link in tree_of(case).xpath("//a")}
    linked |= {str(truth["author"] or ""), str(truth["source"] or "")}
    left = [line for line in lines[start + 1 : end] if line not in known and not _framed(line, frame, linked)]
    assert left == []


def _framed(line: str, frame: str, linked: set[str]) -> bool:
    """Whether *line* is made of the shell's own words, of links and of numbers only."""
    for words in sorted(linked, key=len, reverse=True):
        line = line.replace(words, " ") if words else line
    plain = squeezed(re.sub(r"<[^>]+>", " ", frame).replace("&gt;", ">"))
    return all(squeezed(part) in plain for part in re.split(r"[\d\s]+", line) if part)


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_bare_picture_is_followed_by_a_long_paragraph(case: Case) -> None:
    """Else a person could take what follows for its caption."""
    lines = lines_of(tree_of(case))
    for tale in (*sealed5.STOCK, *sealed5.PLAIN, *sealed5.ABROAD):
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            assert piece.kind != "pic" or piece.text or (after.kind == "p" and len(after.text) > 120)
    assert lines


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case.name)
def test_a_page_that_is_no_article_holds_no_tale(case: Case) -> None:
    shown = set(lines_of(tree_of(case)))
    assert shown and not any(tale.title in shown for tale in (*sealed5.STOCK, *sealed5.PLAIN, *sealed5.ABROAD))
