"""The nineteenth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.generator import sealed19
from tests.generator.model import Case
from tests.generator.sealed19_furniture import portal_words
from tests.generator.sealed19_ink import Dress, dresses
from tests.generator.sealed19_tell import parse, signed, stamped, tales
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of
from tests.generator.test_sealed18 import drawn_tree, untrue

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed19.cases() if case.truth is not None]
OTHERS = [case for case in sealed19.cases() if case.truth is None]


def test_there_are_enough_pages_all_tales_are_told_and_no_name_comes_twice() -> None:
    assert len(tales()) == 30 and len(dresses()) == 12 and len(ARTICLES) >= 160 and len(OTHERS) == 30
    assert len({case.name for case in sealed19.cases()}) == len(sealed19.cases())
    assert len({(case.portal, case.url) for case in sealed19.cases()}) == len(sealed19.cases())
    assert {tale.title for tale in tales()} == {truth_of(case)["title"] for case in ARTICLES}
    assert len({(case.family, case.portal, truth_of(case)["title"]) for case in ARTICLES}) == len(ARTICLES)


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


def test_a_signature_is_printed_as_its_portal_does() -> None:
    tale = parse("=Tên\nĐoạn\n~Lò Văn A|TTXVN")
    assert signed("lai_chau", tale, 0).lines == ("Lò Văn A (Theo TTXVN)",)
    assert signed("dien_bien", parse("=Tên\nĐoạn\n~Lò Văn A|"), 0).lines == ("Tin, ảnh: Lò Văn A", "Nguồn tin:")
    assert signed("dien_bien_stttt", tale, 0).lines == ("Tác giả: Lò Văn A", "Nguồn tin: TTXVN")


def shown_lines(case: Case) -> list[str]:
    """The lines a browser draws."""
    tree = drawn_tree(case)
    for element in tree.xpath("//*[@hidden] | //template"):
        element.drop_tree()
    return lines_of(tree)


def unexplained(case: Case) -> list[str]:
    """Lines between title and end of the text that are neither of the article nor of the portal's furniture."""
    truth = truth_of(case)
    lines = shown_lines(case)
    ends = [at for at, line in enumerate(lines) if squeezed(line) == squeezed(cells_of(truth)[-1])]
    first_words = truth["title"].split(" ")[0]
    start = max(at for at, line in enumerate(lines[: ends[-1]]) if squeezed(line).startswith(squeezed(first_words)))
    known = {*cells_of(truth), *(one["caption"] for one in truth["images"]), truth["published_raw"], truth["title"]}
    known |= {one["url"].rsplit("/", 1)[1] for one in truth["images"]}
    known |= {word for words in portal_words()[case.portal].values() for line in words for word in line}
    known |= {part for tale in tales() for part in tale.broken_title.split("¦")}
    known |= {"Đăng nhập", "Tên đăng nhập", "Mật khẩu", "Quên mật khẩu?"}
    plain = {squeezed(line).upper() for line in known if line}
    related = [squeezed(one["title"]) for one in truth["related"]]
    return [
        line
        for line in lines[start + 1 : ends[-1]]
        if squeezed(line).upper() not in plain and not any(title in squeezed(line) for title in related)
    ]


@pytest.mark.parametrize("dress", dresses(), ids=lambda dress: dress.name)
def test_a_page_shows_what_is_said_of_it(dress: Dress) -> None:
    mine = [case for case in ARTICLES if case.family == dress.name]
    assert {case.name: found for case in mine if (found := list(untrue(case)))} == {}
    assert {case.name: found for case in mine if (found := unexplained(case))} == {}
