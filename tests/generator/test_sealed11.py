"""The eleventh sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed11
from tests.generator.articles import fold
from tests.generator.sealed11_dates import stamped
from tests.generator.sealed11_tell import parse, tales, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed11.cases() if case.truth is not None]
OTHERS = [case for case in sealed11.cases() if case.truth is None]


def test_there_are_enough_pages_each_tale_has_four_dresses_and_no_name_comes_twice() -> None:
    assert len(ARTICLES) >= 240 and len(OTHERS) >= 30 and len(tales()) >= 60
    assert len({case.name for case in sealed11.cases()}) == len(sealed11.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    for tale in tales():
        assert len({case.family for case in ARTICLES if truth_of(case)["title"] == tale.title}) == 4, tale.title


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("Tên\n! doc\n> Sapo\nĐoạn^1^\n* Mục\n- Một\n- Hai\n| a | b\n@ x.jpg | Ảnh\n+ Ba")
    assert (tale.title, tale.lead, tale.flag) == ("Tên", "Sapo", "doc")
    assert text_of(tale) == "Sapo\n\nĐoạn(1)\n\nMục\n\nMột\n\nHai\n\na | b\n\nBa"
    assert text_of(tale, dashed=True).endswith("- Một\n\n- Hai\n\na | b\n\n1. Ba")


@pytest.mark.parametrize(
    ("portal", "form", "shown", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 1, "(Ngày đăng :07/08/2017 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 7, "(Ngày đăng :Thứ 2, 07.08.2017 | 00:04:29)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 8, "Ngày đăng: 07/08/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
        ("dien_bien", 1, "THỜI GIAN ĐĂNG: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 4, "Thời gian đăng: 8/7/2017", "2017-08-07"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 3, "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, form: int, shown: str, iso: str) -> None:
    assert stamped(portal, form, datetime(2017, 8, 7, 0, 4, 29)) == (shown, iso)


def test_each_expected_line_is_a_line_of_its_page() -> None:
    wrong = []
    for case in ARTICLES:
        truth, shown = truth_of(case), set(lines_of(tree_of(case)))
        captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
        expected = [*cells_of(truth), *captions, *filter(None, [truth["published_raw"]])]
        wrong += [(case.name, line) for line in expected if fold(line) not in shown]
    assert wrong == []


def test_between_title_and_last_line_stands_nothing_unknown() -> None:
    """Take away text, captions, names of files and date: only signatures and buttons of the portal may be left."""
    wrong = []
    for case in ARTICLES:
        truth, lines = truth_of(case), lines_of(tree_of(case))
        cells = [
            *map(fold, cells_of(truth)),
            truth["published_raw"],
            *(picture["caption"] for picture in truth["images"]),
        ]
        files = [picture["url"].rsplit("/", 1)[-1] for picture in truth["images"]]
        first = lines.index(fold(truth["published_raw"] or cells[0]))
        last = max(at for at, line in enumerate(lines) if line == fold(cells_of(truth)[-1]))
        known = {*cells, *files, "A- A+", "In trang", "Gửi email", "Quay lại"}
        wrong += [(case.name, line) for line in lines[first:last] if line not in known]
    assert wrong == []


def test_who_wrote_it_is_said_outside_the_text() -> None:
    wrong = []
    for case in ARTICLES:
        truth, lines = truth_of(case), lines_of(tree_of(case))
        outside = [line for line in lines if line not in set(cells_of(truth))]
        wrong += [
            (case.name, name)
            for name in (truth["author"], truth["source"])
            if name and not any(name in line for line in outside)
        ]
    assert wrong == []


def test_pictures_files_and_lists_are_where_they_are_said_to_be() -> None:
    wrong: list[tuple[str, object]] = []
    for case in ARTICLES:
        truth, tree = truth_of(case), tree_of(case)
        sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
        wrong += [(case.name, picture["url"]) for picture in truth["images"] if sources.count(picture["url"]) != 1]
        links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
        items = (*truth["attachments"], *truth["related"])
        wrong += [(case.name, item) for item in items if (item["url"], squeezed(item["title"])) not in links]
    assert wrong == []


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in tales():
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            bare = piece.kind == "pic" and piece.pictures[0].caption is None
            assert not bare or (after.kind == "p" and len(after.lines[0]) > 160), tale.title


def test_a_page_that_is_no_article_tells_no_tale() -> None:
    titles = {tale.title for tale in tales()}
    for case in OTHERS:
        shown = set(lines_of(tree_of(case)))
        assert titles.isdisjoint(shown), case.name
