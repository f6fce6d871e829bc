"""The seventh sealed part says of its pages only what a person can see on them, and what its tales say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from urllib.parse import urljoin

import pytest
from lxml import html

from tests.generator import sealed7
from tests.generator.articles import fold
from tests.generator.sealed7 import Plan, html_of, parts, plans, truth_of
from tests.generator.sealed7_dates import written
from tests.generator.sealed7_tell import draw_body, lines_of, parse

#: The pages are pinned by a digest: what they held once they hold, so `make trial` looks, not every `make test`.
pytestmark = pytest.mark.trial
BLOCKS = "p|div|td|th|tr|table|li|ul|ol|h[1-6]|br|blockquote|figure|figcaption|center|section|article|aside|button|summary|details|option|select|label|form"
PLACES = ("A_CRUMB", "A_TITLE", "A_DATE", "A_LEAD", "A_BODY", "TAIL")


def shown(markup: str) -> list[str]:
    """The lines a reader sees: a block begins a line."""
    broken = re.sub(rf"(?i)</?(?:{BLOCKS})\b[^>]*>", lambda tag: "\n" + tag[0], markup)
    text = html.fromstring(f"<div>{broken}</div>").text_content()
    return [line for line in map(fold, text.split("\n")) if line]


def cells(plan: Plan) -> list[str]:
    return [cell for line in truth_of(plan)["text"].split("\n\n") for cell in line.split(" | ")]


def test_there_are_enough_pages_and_no_name_or_address_twice() -> None:
    cases = sealed7.cases()
    articles = [case for case in cases if case.truth is not None]
    assert len(articles) >= 220 and len(cases) - len(articles) >= 30
    assert len({case.name for case in cases}) == len(cases) == len({case.url for case in cases})
    assert len({plan.tale.title for plan in plans()}) >= 30


def test_pages_do_not_depend_on_the_run() -> None:
    first = sealed7.digest()
    for remembered in (sealed7.cases, sealed7.plans):
        remembered.cache_clear()
    assert sealed7.digest() == first


def test_a_tale_is_read_as_it_is_written() -> None:
    tale = parse('Tên\n>Sapo\nĐoạn\n*Mục\n[\n-một\n]\n|a|b\n@Ảnh\n"lời')
    assert lines_of(tale.pieces) == ["Đoạn", "Mục", "một", "a | b", "“lời”"]
    assert (tale.title, tale.lead, [piece.text for piece in tale.pictures()]) == ("Tên", "Sapo", ["Ảnh"])


@pytest.mark.parametrize(
    ("form", "portal", "line", "iso"),
    [
        ("own", "lai_chau", "(Ngày đăng :07/08/2017 12:04:29 SA)", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien", "Thời gian đăng: 8/7/2017 12:04:29 AM", "2017-08-07T00:04:29+07:00"),
        ("own", "dien_bien_stttt", "Thứ hai - 07/08/2017 00:04", "2017-08-07T00:04:00+07:00"),
        ("dot", "lai_chau", "Thứ hai, 07.08.2017 | 00:04:29", "2017-08-07T00:04:29+07:00"),
        ("ampm", "lai_chau", "07/08/2017 | 12:04 AM", "2017-08-07T00:04:00+07:00"),
        ("words", "lai_chau", "07 tháng 08 năm 2017", "2017-08-07"),
    ],
)
def test_dates_are_shown_as_on_the_portals(form: str, portal: str, line: str, iso: str) -> None:
    assert written(form, portal, datetime(2017, 8, 7, 0, 4, 29)) == (line, iso)


def test_the_editors_field_tells_the_text_and_its_captions_and_nothing_else() -> None:
    for plan in plans():
        captions = {piece.text for piece in plan.pieces if piece.kind == "pic"}
        seen = [line for line in shown(draw_body(plan.ink, "/", plan.pieces)) if line not in captions]
        told = cells(plan)
        assert seen == told[len(told) - len(seen) :] and len(told) - len(seen) in {0, 1}, plan.url
        assert told[0] == plan.tale.lead


def test_what_is_expected_is_seen_on_the_page() -> None:
    for plan in plans():
        truth, page = truth_of(plan), html_of(plan)
        lines = shown(page.split("<body>")[1])
        asked = [truth["title"], truth["lead"], *cells(plan), *(p["caption"] for p in truth["images"] if p["caption"])]
        assert [line for line in [*asked, *filter(None, [plan.shown])] if line not in lines] == [], plan.url
        tree = html.fromstring(page.replace("{charset}", ""))
        assert {p["url"] for p in truth["images"]} <= {
            urljoin(plan.url, img.get("src", "")) for img in tree.iterfind(".//img")
        }
        links = {(urljoin(plan.url, link.get("href", "")), fold(link.text_content())) for link in tree.iterfind(".//a")}
        assert {(item["url"], item["title"]) for item in [*truth["attachments"], *truth.get("related", [])]} <= links
        assert not re.search(r"\[\[|\{(?!charset)", page), plan.url


def test_what_a_site_adds_is_there_and_never_in_the_text() -> None:
    for plan in plans():
        bare = replace(plan, family=replace(plan.family, boxes=()))
        assert not plan.family.boxes or parts(bare)["BODY"] != parts(plan)["BODY"], plan.url
        captions = {piece.text for piece in plan.tale.pictures()}
        added = [line for place in PLACES for line in shown(parts(plan)[place] or "<br>") if line not in captions]
        boxed = [line for line in shown(parts(plan)["BODY"]) if line not in shown(parts(bare)["BODY"])]
        heads = set(plan.tale.heads()) if plan.family.heads else set()
        assert [line for line in [*added, *boxed] if line in cells(plan) and line not in heads] == [], plan.url


def test_who_wrote_it_is_said_outside_the_text() -> None:
    for plan in plans():
        said = " ".join([plan.sign, *shown(parts(plan)["FIELD"] or "<br>")])
        assert all(name in said for name in filter(None, (plan.author, plan.source))), plan.url
        assert not plan.sign or shown(html_of(plan)).count(plan.sign) == 1
