"""The score must notice what it is there to notice: a lost paragraph, a leaked line, a wrong field, a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from archive.models import Article, Page
from tests.generator import dev
from tests.generator.model import Case
from tests.generator.score import judge, summary


@cache
def a_case() -> Case:
    """An article of several paragraphs and with related ones."""
    return next(case for case in dev.cases() if case.truth and case.truth["related"] and "\n\n" in case.truth["text"])


def _perfect(page: Page, portal: str) -> Article:
    return Article.from_json({**(a_case().truth or {}), "layout": "made up"})


def _changed(change: Callable[[Article], Article]) -> dict[str, object]:
    result = judge(a_case(), lambda page, portal: change(_perfect(page, portal)))
    return {"wrong": [name for name, good in result.right.items() if not good], "leaked": result.leaked}


def test_the_truth_itself_is_wholly_right() -> None:
    assert _changed(lambda article: article) == {"wrong": [], "leaked": []}


def test_a_lost_paragraph_is_noticed() -> None:
    assert _changed(lambda a: replace(a, text=a.text.rpartition("\n\n")[0])) == {"wrong": ["text"], "leaked": []}


def test_two_paragraphs_run_together_are_noticed() -> None:
    assert _changed(lambda a: replace(a, text=a.text.replace("\n\n", " ", 1)))["wrong"] == ["text"]


def test_a_leaked_line_is_noticed_and_named() -> None:
    seen = _changed(lambda a: replace(a, text=a.text + "\n\n17 Người đang Online"))
    assert seen == {"wrong": ["text"], "leaked": ["17 Người đang Online"]}


def test_wrong_fields_are_noticed() -> None:
    seen = _changed(lambda a: replace(a, title="Khác", related=a.related[1:], language="en"))
    assert seen["wrong"] == ["title", "language", "related"]


def test_a_page_that_is_no_article_must_be_refused() -> None:
    other = replace(a_case(), truth=None)
    assert judge(other, _perfect).right == {"refused": False}


def test_a_crash_is_counted_and_is_no_refusal() -> None:
    def crash(page: Page, portal: str) -> Article:
        raise ValueError("broken")

    result = judge(replace(a_case(), truth=None), crash)
    assert result.right == {"refused": False}
    assert summary([result])["crashes"] == 1
