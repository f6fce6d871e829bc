"""The twelfth part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urljoin

import pytest

from tests.generator import sealed8
from tests.generator.sealed8_dates import written
from tests.generator.sealed8_ink import INKS, draw_body
from tests.generator.sealed8_tell import Piece, parse, text_of
from tests.generator.test_honest import squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed8.cases() if case.truth is not None]
OTHERS = [case for case in sealed8.cases() if case.truth is None]


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 250 and len(OTHERS) >= 30
    assert len({case.name for case in sealed8.cases()}) == len(sealed8.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)


def test_every_tale_is_told() -> None:
    texts = " ".join(str(truth_of(case)["text"]) for case in ARTICLES)
    assert [tale.title for tale in sealed8.TALES if tale.pieces[-1].text not in texts] == []
    assert len(sealed8.TALES) >= 30


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("!short\nTên\n>Sapo\nĐoạn\n*Mục\n|a|b\n|c|d\n@Ảnh\n- một\n- hai\n# ba")
    assert (tale.title, tale.lead, tale.flag) == ("Tên", "Sapo", "short")
    assert text_of(tale.lead, tale.pieces, False) == "Sapo\n\nĐoạn\n\nMục\n\na | b\n\nc | d\n\nmột\n\nhai\n\nba"
    assert text_of("Đoạn", tale.pieces, True).startswith("Đoạn\n\nMục") and "- một" in text_of("", tale.pieces, True)


def test_dates_are_shown_as_on_the_portals() -> None:
    at = datetime(2017, 8, 7, 0, 4, 29)
    assert written("lai_chau", "own", at) == ("(Ngày đăng :", "07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00")
    assert written("lai_chau", "minute", at)[1:] == ("Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00")
    assert written("dien_bien", "own", at) == ("Thời gian đăng: ", "8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00")
    assert written("dien_bien", "h24", at)[1:] == ("8/7/2017", "2017-08-07")
    assert written("dien_bien_stttt", "own", at) == ("", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00")
    assert written("dien_bien_stttt", "words", at)[1:] == ("07 tháng 08 năm 2017", "2017-08-07")


@pytest.mark.parametrize("ink", INKS)
def test_an_ink_draws_every_piece(ink: str) -> None:
    from random import Random

    kinds = [Piece(kind, f"chữ {kind}") for kind in ("p", "h", "quote")]
    kinds += [
        Piece("ul", items=("một", "hai")),
        Piece("table", rows=(("ô", "góc"),)),
        Piece("pic", "chú", file="a.jpg"),
    ]
    drawn = draw_body(INKS[ink], kinds, "/anh/", False, ["Tin: K"], Random(1))
    assert all(word in drawn for word in ("chữ p", "chữ h", "chữ quote", "một", "góc", "chú", "/anh/a.jpg", "Tin: K"))


def test_each_expected_line_is_a_line_of_the_page() -> None:
    wrong = []
    for case in ARTICLES:
        truth, shown = truth_of(case), set(lines_of(tree_of(case)))
        lines = [cell for line in str(truth["text"]).split("\n\n") for cell in line.split(" | ")]
        lines += [picture["caption"] for picture in truth["images"] if picture["caption"]]
        lines += [truth["published_raw"]] if truth.get("published_raw") else []
        lines += [truth["title"]] if case.family != "longtitle" else []
        wrong += [(case.name, line) for line in lines if line not in shown]
    assert wrong == []


def test_pictures_files_and_lists_are_where_they_are_said_to_be() -> None:
    for case in ARTICLES:
        truth, tree = truth_of(case), tree_of(case)
        sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
        places = [sources.index(picture["url"]) for picture in truth["images"]]
        assert places == sorted(places), case.name
        links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
        for item in (*truth["attachments"], *truth["related"]):
            assert (item["url"], squeezed(item["title"])) in links, (case.name, item)


def test_who_wrote_it_is_said_outside_the_text() -> None:
    for case in ARTICLES:
        truth, lines = truth_of(case), lines_of(tree_of(case))
        for name in filter(None, (truth["author"], truth["source"])):
            assert any(name in line and line not in truth["text"] for line in lines), (case.name, name)


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in sealed8.TALES:
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            assert piece.kind != "pic" or piece.text or (after.kind == "p" and len(after.text) > 120), tale.title


def test_a_page_that_is_no_article_holds_no_tale() -> None:
    for case in OTHERS:
        shown = {line.casefold() for line in lines_of(tree_of(case))} if case.family != "none-blank" else set()
        assert not any(tale.title.casefold() in shown for tale in sealed8.TALES), case.name
