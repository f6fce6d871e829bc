"""Articles in Chinese: few signs say much, sentences end in a full stop of their own, and names have two to four."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from crawler.reading.lines.names import is_name
from tests.reading.office import OFFICE, fetched

_TITLE = "奠边省外事厅接待丰沙里省代表团"
_LEAD = "5月12日上午，奠边省外事厅在奠边府市接待了老挝丰沙里省外事厅代表团。"
_TOLD = (
    "双方就边境学校的互访活动交换了意见。",
    "客人参观了战役博物馆，并向烈士陵园敬献了花圈。",
)
_SIGN_IN = "<form><p>Đăng nhập</p><input name='u'><input type='password' name='p'><button>Đăng nhập</button></form>"


def _read(body: str, aside: str = "") -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body>{aside}<div>{body}</div></body></html>"
    return extract(fetched("/a", page), OFFICE)


def _told(lead: str) -> str:
    return lead + "".join(f"<p>{line}</p>" for line in _TOLD)


def test_short_lines_of_signs_are_text_and_end_where_the_name_stands() -> None:
    article = _read(
        f"<h1>{_TITLE}</h1><p>12/05/2023 09:15</p><div>{_told(f'<p>{_LEAD}</p>')}<p><b>李文清</b></p></div>"
    )
    assert (article.title, article.lead, article.author) == (_TITLE, _LEAD, "李文清")
    assert article.text.split("\n\n") == [_LEAD, *_TOLD]
    assert article.language == "zh"


def test_a_sentence_in_a_heading_is_the_lead_not_the_title() -> None:
    article = _read(f"<p><b>{_TITLE}</b></p><p>12/05/2023 09:15</p><div>{_told(f'<h2>{_LEAD}</h2>')}</div>")
    assert (article.title, article.lead) == (_TITLE, _LEAD)


def test_a_box_to_sign_in_beside_the_text_refuses_nothing() -> None:
    article = _read(f"<h1>{_TITLE}</h1><p>12/05/2023 09:15</p><div>{_told(f'<p>{_LEAD}</p>')}</div>", _SIGN_IN)
    assert article.text.split("\n\n") == [_LEAD, *_TOLD]


@pytest.mark.parametrize("name", ["李文清", "王芳、陈志强"])
def test_names_of_signs_stand_apart(name: str) -> None:
    assert is_name(name, True)
    assert not is_name(name, False)


@pytest.mark.parametrize("line", ["奠边省外事厅接待代表团", "完。", "王芳, Lò Văn A"])
def test_other_lines_of_signs_are_no_names(line: str) -> None:
    assert not is_name(line, True)
