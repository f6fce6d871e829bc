"""Offices set pictures behind the line that signs a report, too; what a site sets there is not the report's."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Chợ phiên Dào San - nơi gặp gỡ của bà con hai bên biên giới"
_PARAGRAPHS = (
    "Cứ sáu ngày một lần, khi sương còn chưa tan, các ngả đường về Dào San đã rộn tiếng vó ngựa của bà con các bản.",
    "Để chợ phiên văn minh, xã Dào San đã xây hai dãy nhà lồng, bố trí tổ trật tự và đặt bảng ghi giá bằng hai thứ tiếng.",
)
_HEAD = f"<h1>{_TITLE}</h1><p>(Ngày đăng :17/02/2009 8:00:30 SA)</p>"
_TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in _PARAGRAPHS) + "<p align=right><i>Bài, ảnh: Hà Thuận</i></p>"
_BROKEN = "<br><br>".join(_PARAGRAPHS) + "<div align=right><i>Bài, ảnh: Hà Thuận</i></div>"
_LIST = "<p><b>Tin liên quan</b></p><ul><li><a href='/tin/1'>Hội Gầu Tào</a> (20/02/2009 10:01:00 SA)</li></ul>"
_SHELLS = (
    f"<table><tr><td>{_HEAD}{_TEXT}%s{_LIST}</td></tr></table>",
    f"<div>{_HEAD}<div>{_TEXT}%s</div>{_LIST}</div>",
    f"<table><tr><td>{_HEAD}{_BROKEN}%s{_LIST}</td></tr></table>",
)
_SHORT = "Một góc chợ phiên Dào San"
_LONG = "Bà con các dân tộc Mông, Dao, Hà Nhì trao đổi hàng hóa với bà con huyện Kim Bình (Trung Quốc) tại chợ phiên"


def _read(shell: str, behind: str) -> Article:
    page = f"<html><head><title>Dào San</title></head><body>{shell % behind}<p>Bản quyền thuộc Sở Ngoại vụ</p></body></html>"
    article = extract(fetched("/tin/7", page), OFFICE)
    assert article.text.split("\n\n") == list(_PARAGRAPHS)
    assert (article.author, len(article.related)) == ("Hà Thuận", 1)
    return article


@pytest.mark.parametrize("shell", _SHELLS)
@pytest.mark.parametrize("caption", [_SHORT, _LONG])
@pytest.mark.parametrize(
    "frame",
    [
        "<center>%s<br><i>%s</i></center>",
        "<p align=center>%s<br><i>%s</i></p>",
        "<p align=center>%s</p><p align=center><i>%s</i></p>",
        "<div><div>%s</div><div>%s</div></div>",
        "<table align=center><tr><td>%s</td></tr><tr><td>%s</td></tr></table>",
        "<figure>%s<figcaption>%s</figcaption></figure>",
    ],
)
def test_a_captioned_picture_behind_a_signature_is_the_articles(shell: str, frame: str, caption: str) -> None:
    pictures = _read(shell, frame % ("<img src='/anh/cho.jpg'>", caption)).images
    assert [(picture.url, picture.caption) for picture in pictures] == [("http://a.example/anh/cho.jpg", caption)]


@pytest.mark.parametrize("shell", _SHELLS)
@pytest.mark.parametrize(
    "behind",
    [
        "<table><tr><td><img src='/anh/thuan.jpg'></td><td>Hà Thuận</td></tr></table>",
        "<table><tr><td><img src='/anh/1.jpg'></td><td><a href='/tin/2'>Khai mạc lớp tiếng Lào</a></td></tr></table>",
        "<p>Quảng cáo</p><p><img src='/anh/ngan-hang.jpg'></p>",
        "<p><img src='/anh/in.gif'> In trang</p>",
    ],
)
def test_a_portrait_a_teaser_and_an_advertisement_there_are_not(shell: str, behind: str) -> None:
    assert _read(shell, behind).images == ()
