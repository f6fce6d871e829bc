"""Pages saved as files, whose address nobody kept: they stand under the portal's home page and read the same."""

from __future__ import annotations

import pytest

from crawler.reading.extract import ListPageError, extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Hội chẩn từ xa nối bệnh viện hai bên sông"
_TOLD = (
    "Ca bỏng nặng đã được cứu nhờ cuộc hội chẩn kéo dài bốn mươi phút qua màn hình giữa hai bệnh viện.",
    "Hai bệnh viện hẹn hội chẩn chung mỗi thứ năm, bên nào có ca khó thì gửi phim trước một ngày.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _TOLD)
_ADDRESS = "http://a.example/tin-tuc/hoi-chan-tu-xa-noi-benh-vien-hai-ben-song--4834.html"


def _text(body: str) -> str:
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><p>Ngày đăng: 07/08/2017</p><div>{body}</div>"
    return extract(fetched("/", page), OFFICE).text


@pytest.mark.parametrize(
    "line", [_ADDRESS, f"Địa chỉ bài viết: {_ADDRESS}", f"URL: <a href='{_ADDRESS}'>{_ADDRESS}</a>"]
)
def test_the_address_that_a_page_to_be_printed_shows_is_no_text(line: str) -> None:
    assert _text(f"{_BODY}<p>{line}</p>") == "\n\n".join(_TOLD)


@pytest.mark.parametrize(
    "line",
    [
        "Đăng ký tại: http://a.example/dang-ky",
        f"Báo cáo đầy đủ: {_ADDRESS.replace('a.example', 'b.example')}",
        f"Bài đã đăng tại {_ADDRESS} và được nhiều báo dẫn lại.",
    ],
)
def test_other_addresses_are_text(line: str) -> None:
    assert line in _text(f"{_BODY}<p>{line}</p><p>{_TOLD[0]}</p>")


def test_the_front_page_of_another_site_is_not_this_page() -> None:
    banner = "<p><a href='http://khach-san.example/'><img src='/img/2.gif' alt='Khách sạn bên sông'></a></p>"
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><p>07/08/2017</p><div>{_BODY}{banner}<p>{_TOLD[0]}</p></div>"
    assert extract(fetched("/", page), OFFICE).images == ()


def test_the_last_entry_of_a_list_is_no_article() -> None:
    entries = "".join(
        f"<div><h3><a href='/tin/{at}'>{title}</a></h3><span>2{at}/10/2025 18:58:15</span> <span>Đã xem: 57</span>"
        f"<p>Công trình do tỉnh U Đôm Xay tặng...</p></div>"
        for at, title in enumerate(("Người Việt tại Lào hướng về quê hương", "Khánh thành nhà văn hóa hữu nghị"))
    )
    pages = "<ul><li><a href='/tin/trang-1/'>1</a></li><li>2</li><li><a href='/tin/trang-3/'>3</a></li></ul>"
    with pytest.raises(ListPageError):
        extract(fetched("/", f"<title>Sở Ngoại vụ</title><h1>Sở Ngoại vụ</h1>{entries}{pages}"), OFFICE)
