"""The part ``sealed9`` says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from tests.generator import sealed9
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.sealed9_tell import Sign, parse, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed9.cases() if case.truth is not None]
OTHERS = [case for case in sealed9.cases() if case.truth is None]
SHELLS = {shell.name: shell for shell in sealed9.SHELLS}
PLACES = {str(place.number): place for place in sealed9.places()}


def sign_of(case: Case) -> Sign:
    number = re.search(r"-(\d+)-", case.name)
    assert number
    return PLACES[number[1]].tale.sign


def test_there_are_enough_pages_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 260 and len(OTHERS) >= 30 and len(sealed9.TALES) >= 80
    assert len({case.name for case in sealed9.cases()}) == len(sealed9.cases())
    assert len({(case.portal, case.url) for case in sealed9.cases()}) == len(sealed9.cases())


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse(
        "= Tên\n! before\n> Sapo\nĐoạn **đậm** [tệp](/a.pdf)\n* Mục\n| a | b\n@ x.jpg | Ảnh\n~ PV (Theo Y) => PV => Y\n+ T | /t"
    )
    assert (tale.title, tale.lead, tale.sign) == ("Tên", "Sapo", Sign("PV (Theo Y)", "PV", "Y", "before"))
    assert text_of(tale.lead, tale.pieces) == "Sapo\n\nĐoạn đậm tệp\n\nMục\n\na | b"
    assert tale.files == (("T", "/t"),)


@pytest.mark.parametrize(
    ("portal", "turn", "shown", "iso"),
    [
        ("lai_chau", 0, "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("lai_chau", 5, "Ngày đăng: 07 tháng 08 năm 2017", "2017-08-07"),
        ("dien_bien", 0, "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("dien_bien", 6, "Thời gian đăng: 8/7/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 0, "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dien_bien_stttt", 4, "Thứ hai, 7/8/2017, 00:04 (GMT+7)", "2017-08-07T00:04:00+07:00"),
    ],
)
def test_dates_are_shown_as_on_the_portals(portal: str, turn: int, shown: str, iso: str) -> None:
    assert sealed9.written(portal, sealed9.datetime(2017, 8, 7, 0, 4, 29), turn) == (shown, iso)


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in sealed9.TALES:
        for piece, after in zip(tale.pieces, tale.pieces[1:], strict=False):
            assert piece.kind not in {"pic", "above"} or piece.text or (after.kind == "p" and len(after.text) > 120)
        assert tale.pieces[-1].kind == "p" or "insame" not in tale.flags


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_all_that_is_expected_stands_on_the_page(case: Case) -> None:
    truth, tree, sign = truth_of(case), tree_of(case), sign_of(case)
    shown = set(lines_of(tree))
    lines = [str(truth["title"]), *cells_of(truth), *filter(None, [truth["published_raw"]])]
    lines += [picture["caption"] for picture in truth["images"] if picture["caption"]]
    ends = {f"{line} {sign.line}" for line in lines} if sign.place == "insame" else set()
    missing = [line for line in lines if line not in shown and f"{line} {sign.line}" not in ends & shown]
    assert missing == []
    sources = [urljoin(case.url, source) for source in tree.xpath("//@src")]
    assert [picture["url"] for picture in truth["images"] if picture["url"] not in sources] == []
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    assert {(item["url"], squeezed(item["title"])) for item in (*truth["attachments"], *truth["related"])} <= links


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_who_wrote_it_is_said_outside_the_text(case: Case) -> None:
    truth, lines = truth_of(case), lines_of(tree_of(case))
    for name in filter(None, (truth.get("author"), truth["source"])):
        assert any(name in line and line not in truth["text"] for line in lines), name


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_between_title_and_end_stands_nothing_but_what_is_known(case: Case) -> None:
    """Take away what truth speaks of and the signature; what is left must be words of the dress."""
    truth, sign = truth_of(case), sign_of(case)
    lines = lines_of(tree_of(case))
    start, cells = lines.index(str(truth["title"])), cells_of(truth)
    end = max(at for at, line in enumerate(lines) if line in {cells[-1], f"{cells[-1]} {sign.line}"})
    known = {*cells, sign.line, f"{cells[-1]} {sign.line}", truth["published_raw"]}
    known |= {part for picture in truth["images"] for part in (picture["caption"], picture["url"].rsplit("/", 1)[-1])}
    frame = squeezed(re.sub(r"<[^>]+>", "", SHELLS[case.family].main))
    left = [line for line in lines[start + 1 : end] if line not in known and squeezed(line) not in frame]
    assert left == []


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case.name)
def test_a_page_that_is_no_article_holds_no_tale(case: Case) -> None:
    shown = {fold(line) for line in lines_of(tree_of(case))}
    assert shown and not any(tale.title in shown for tale in sealed9.TALES)
