"""The fifteenth sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urljoin

import pytest

from tests.generator import sealed15
from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.sealed15_tell import Sign, parse, sign, text_of
from tests.generator.test_honest import cells_of, squeezed, truth_of
from tests.generator.test_sealed4 import lines_of, tree_of

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
ARTICLES = [case for case in sealed15.cases() if case.truth is not None]
OTHERS = [case for case in sealed15.cases() if case.truth is None]
TOLD = dict(zip((case.name for case in ARTICLES), map(sealed15.tell, sealed15.places()), strict=True))


def test_there_are_enough_pages_every_site_and_tale_comes_and_no_name_twice() -> None:
    assert len(ARTICLES) >= 240 and len(OTHERS) >= 40
    assert len({case.name for case in sealed15.cases()}) == len(sealed15.cases())
    assert len({(case.portal, case.url) for case in ARTICLES}) == len(ARTICLES)
    assert {truth_of(case)["title"] for case in ARTICLES} == {tale.title for tale in sealed15.TALES}
    often = [sum(case.family == skin.name for case in ARTICLES) for skin in sealed15.SKINS]
    assert len(often) == 16 and min(often) >= 10


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse("Tên\n! doc\n> Sapo\nĐoạn\n* Mục\n| a | b\n| c | d\n@ Ảnh\n- một\n/ Thơ")
    assert (tale.title, tale.lead, tale.flag) == ("Tên", "Sapo", "doc")
    assert [block.kind for block in tale.blocks] == ["p", "h", "table", "pic", "ul", "verse"]
    assert text_of(tale) == "Sapo\n\nĐoạn\n\nMục\n\na | b\n\nc | d\n\nmột\n\nThơ"


def test_signatures_say_who_and_where_from() -> None:
    rng = sealed15.Random(1)
    assert sign("doc", 1, rng) == Sign("BBT", None, ("BBT",))
    both = sign("", 8, rng)
    assert both.lines == (f"{both.author} (Theo {both.source})",)
    assert sign("", 2, rng) == Sign()


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_a_page_shows_what_is_said_of_it(case: Case) -> None:
    truth, tree = truth_of(case), tree_of(case)
    shown = lines_of(tree)
    captions = [picture["caption"] for picture in truth["images"] if picture["caption"]]
    said = [truth["title"], *cells_of(truth), *captions, *filter(None, [truth.get("published_raw")])]
    assert [line for line in said if line not in shown] == []
    sources = {urljoin(case.url, source) for source in tree.xpath("//@src | //@data-src")}
    assert [picture["url"] for picture in truth["images"] if picture["url"] not in sources] == []
    links = {(urljoin(case.url, link.get("href", "")), squeezed(link.text_content())) for link in tree.xpath("//a")}
    linked = [*truth["attachments"], *truth.get("related", ())]
    assert [item for item in linked if (item["url"], squeezed(item["title"])) not in links] == []
    for name in filter(None, (truth["author"], truth["source"])):
        assert any(name in line and line not in truth["text"] for line in shown), name


@pytest.mark.parametrize("case", ARTICLES, ids=lambda case: case.name)
def test_nothing_stands_on_a_page_but_the_story_and_the_site(case: Case) -> None:
    truth, told = truth_of(case), TOLD[case.name]
    site = set(lines_of(tree_of(replace(case, name="site-declared", body=sealed15.blank(told).encode()))))
    known = {
        truth["title"],
        *cells_of(truth),
        *(picture["caption"] for picture in truth["images"]),
        fold(told.story["date"]),
    }
    signs = {truth["author"], truth["source"]}
    left = [line for line in lines_of(tree_of(case)) if line not in known | site and not signs & set(parts_of(line))]
    heads = [block.lines[0] for block in told.place.tale.blocks if block.kind == "h"]
    assert [
        line for line in left if line not in heads and line != "Nội dung bài viết" and truth["title"] not in line
    ] == []
    assert [line for line in site if line in cells_of(truth) and len(line) > 5] == []


def parts_of(line: str) -> list[str]:
    """*line* and what stands in it behind a label or in brackets."""
    bare = line.strip("()").removesuffix(")")
    return [bare, *bare.replace(" (", ": ").split(": "), bare.removeprefix("Theo "), *bare.split(" (Theo ")]


def test_a_bare_picture_is_followed_by_a_long_paragraph() -> None:
    """Else a person could take what follows for its caption."""
    for tale in sealed15.TALES:
        for block, after in zip(tale.blocks, (*tale.blocks[1:], None), strict=True):
            bare = block.kind == "pic" and not block.lines[0]
            assert not bare or (after and after.kind == "p" and len(after.lines[0]) > 120), tale.title
