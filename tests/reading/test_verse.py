"""A poem right below a picture: its first line would caption that as well as any, and is the text's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Mùa hoa ban nở trên đỉnh Pu Đao"
_LEAD = "<p><b>Bài thơ đoạt giải nhất cuộc thi sáng tác về biên giới do hội văn nghệ ba huyện vùng cao cùng tổ chức.</b></p>"
_STANZAS = (
    ("Hoa ban nở trắng sườn non", "Nậm Na nước biếc vẫn còn trong xanh", "Ai lên đỉnh núi cùng anh", "Nghe câu hát cũ"),
    ("Anh đứng gác đêm", "Trăng soi cột mốc", "Gió lùa khe dốc", "Lòng ấm như than"),
)
_LINES = tuple(line for stanza in _STANZAS for line in stanza)
_SETTINGS = ("<p>{}</p>", "<div>{}</div>", "<p align='center'>{}</p>", "<p><em>{}</em></p>")
_PICTURE = "<p align='center'><img src='/u/ban.jpg' width='600' height='400'></p>"
_CAPTION = "<p align='center'><em>Hoa ban trên đỉnh núi. Ảnh: Văn Tâm</em></p>"


def _read(body: str) -> Article:
    inner = f"<h1>{_TITLE}</h1><p>Ngày đăng: 12/03/2019</p><div>{body}</div>"
    page = f"<html><head><title>{_TITLE}</title></head><body><main>{inner}</main></body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize("setting", _SETTINGS)
@pytest.mark.parametrize("at", [0, 4])
@pytest.mark.parametrize("lead", ["", _LEAD])
def test_the_first_line_of_a_poem_is_no_caption(setting: str, at: int, lead: str) -> None:
    lines = [setting.format(line) for line in _LINES]
    article = _read(f"{lead}{''.join(lines[:at])}{_PICTURE}{''.join(lines[at:])}")
    assert [image.caption for image in article.images] == [None]
    assert article.text.split("\n\n")[-8:] == list(_LINES)


@pytest.mark.parametrize("setting", _SETTINGS)
def test_who_took_the_picture_is_told_in_its_caption(setting: str) -> None:
    short = [setting.format(line) for line in _STANZAS[1]]
    article = _read(f"{_PICTURE}{_CAPTION}{''.join(short)}")
    assert [image.caption for image in article.images] == ["Hoa ban trên đỉnh núi. Ảnh: Văn Tâm"]
    assert article.text.split("\n\n") == list(_STANZAS[1])


def test_captions_of_pictures_one_after_another_are_no_poem() -> None:
    told = "".join(f"{_PICTURE.replace('ban', str(at))}<p>{line}</p>" for at, line in enumerate(_LINES))
    article = _read(f"{_LEAD}{told}{_LEAD.replace('nhất', 'nhì')}")
    assert [image.caption for image in article.images] == list(_LINES)
