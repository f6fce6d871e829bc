"""The twelfth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed12
from tests.generator.articles import fold
from tests.generator.sealed12_ink import INKS
from tests.generator.sealed12_signs import written
from tests.generator.sealed12_tell import parse, stock, text_of
from tests.generator.test_honest import cells_of, squeezed
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [(case, case.truth) for case in sealed12.cases() if case.truth is not None]
OTHERS = [case for case in sealed12.cases() if case.truth is None]
SHELLS = {shell.name: shell for shell in sealed12.SHELLS}


def test_there_are_enough_pages_each_of_its_own() -> None:
    assert len(ARTICLES) == 256 and len(OTHERS) == 44
    assert len({case.name for case in sealed12.cases()}) == len(sealed12.cases())
    assert len({(case.portal, case.url) for case, _ in ARTICLES}) == len(ARTICLES)
    assert {case.family for case, _ in ARTICLES} == set(SHELLS)
    assert {case.name.split("-")[4] for case, _ in ARTICLES} == set(INKS)


def test_pages_do_not_depend_on_the_run() -> None:
    first = sealed12.digest()
    sealed12.cases.cache_clear()
    stock.cache_clear()
    assert sealed12.digest() == first


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse('Tên\n!doc\n>Sapo\nĐoạn\n=Mục\n|a|b\n@Ảnh\n/Thơ\n"Lời", ông nói')
    assert (tale.title, tale.lead, tale.flag) == ("Tên", "Sapo", "doc")
    assert text_of([tale.lead], tale.pieces) == 'Sapo\n\nĐoạn\n\nMục\n\na | b\n\nThơ\n\n"Lời", ông nói'


@pytest.mark.parametrize(
    ("form", "portal", "shown", "iso"),
    [
        ("own", "lai_chau", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("24", "lai_chau", "(Ngày đăng :07/08/2017 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("caps", "dien_bien", "THỜI GIAN ĐĂNG: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien_stttt", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("ampm", "lai_chau", "07/08/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, portal: str, shown: str, iso: str) -> None:
    assert written(form, portal, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


def test_each_expected_line_is_a_line_of_its_page() -> None:
    wrong = []
    for case, truth in ARTICLES:
        lines = lines_of(tree_of(case))
        shown = {*lines, *(line.removesuffix(f" {sign}") for line in lines for sign in signatures(line))}
        captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
        dates = [fold(truth["published_raw"])] if truth["published_raw"] else []
        wrong += [(case.name, line) for line in (*cells_of(truth), *captions, *dates) if line not in shown]
    assert wrong == []


def signatures(line: str) -> list[str]:
    """The labelled or bracketed signature that may end *line*."""
    return re.findall(r"(?:Tin, ảnh|Bài, ảnh): [^:]*$|\(Nguồn: [^()]*\)$", line)


def test_pictures_files_and_lists_are_where_they_are_said_to_be() -> None:
    wrong = []
    for case, truth in ARTICLES:
        tree = tree_of(case)
        sources = [urljoin(case.url, source) for source in tree.xpath("//img/@src")]
        own = [picture["url"] for picture in truth["images"]]
        assert [source for source in sources if source in own] == own, case.name
        links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
        items = (*truth["attachments"], *truth.get("related", ()))
        wrong += [(case.name, item) for item in items if (item["url"], squeezed(item["title"])) not in links]
    assert wrong == []


def test_who_wrote_it_is_said_outside_the_text() -> None:
    wrong = []
    for case, truth in ARTICLES:
        rest = squeezed(" ".join(lines_of(tree_of(case))))
        for cell in cells_of(truth):
            rest = rest.replace(squeezed(cell), "", 1)
        wrong += [
            (case.name, name) for name in (truth["author"], truth["source"]) if name and squeezed(name) not in rest
        ]
    assert wrong == []


def test_between_title_and_end_stands_nothing_but_what_is_known() -> None:
    wrong = []
    for case, truth in ARTICLES:
        shell, lines, cells = SHELLS[case.family], lines_of(tree_of(case)), cells_of(truth)
        known = {*cells, *(picture["caption"] for picture in truth["images"]), fold(truth["published_raw"] or "")}
        known |= {picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]}
        frame = squeezed(re.sub(r"<[^>]+>", " ", shell.page + shell.box))
        start = next(at for at, line in enumerate(lines) if squeezed(cells[0]) in squeezed(line))
        end = max(at for at, line in enumerate(lines) if squeezed(line).startswith(squeezed(cells[-1])))
        left = [line for line in lines[start:end] if line not in known and squeezed(line) not in frame]
        linked = {squeezed(link.text_content()) for link in tree_of(case).xpath("//a")}
        left = [line for line in left if not any(words and words in squeezed(line) for words in linked)]
        wrong += [(case.name, line) for line in left]
    assert wrong == []


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in stock():
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            assert piece.kind != "pic" or piece.text or (after.kind == "p" and len(after.text) > 110), tale.title


def test_a_page_that_is_no_article_holds_no_tale() -> None:
    titles = {tale.title for tale in stock()}
    for case in OTHERS:
        shown = lines_of(tree_of(case))
        assert shown and titles.isdisjoint(shown), case.name
