"""A page saved with its pictures in one file reads as the page alone does."""

from __future__ import annotations

from email import encoders
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from pathlib import Path

import pytest

from crawler.saved import read_saved
from tests.reading.office import OFFICE

_TITLE = "Hội chẩn từ xa nối bệnh viện hai bên sông"
_ADDRESS = "http://a.example/tin-tuc/4834.html"
_TOLD = (
    "Ca bỏng nặng đã được cứu nhờ cuộc hội chẩn kéo dài bốn mươi phút qua màn hình giữa hai bệnh viện.",
    "Hai bệnh viện hẹn hội chẩn chung mỗi thứ năm, bên nào có ca khó thì gửi phim trước một ngày.",
)
_PAGE = f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1><p>07/08/2017</p><p>{_TOLD[0]}</p><p>{_TOLD[1]}</p></body></html>"


def _saved(encode: object, charset: str, address: str = _ADDRESS) -> bytes:
    message = MIMEMultipart("related", type="text/html")
    message["From"] = "<Saved by a browser>"
    page = MIMENonMultipart("text", "html", charset=charset)
    page.set_payload(_PAGE.encode(charset))
    encode(page)
    page["Content-Location"] = address
    message.attach(page)
    message.attach(MIMEImage(b"GIF89a", "gif"))
    return message.as_bytes()


@pytest.mark.parametrize("encode", [encoders.encode_quopri, encoders.encode_base64])
@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_the_page_is_taken_out_of_the_file(tmp_path: Path, encode: object, charset: str) -> None:
    file = tmp_path / "saved.mht"
    file.write_bytes(_saved(encode, charset))
    read = read_saved(file, OFFICE, None)
    assert (read["url"], read["title"], read["text"]) == (_ADDRESS, _TITLE, "\n\n".join(_TOLD))


def test_a_place_on_somebodys_disk_is_no_address(tmp_path: Path) -> None:
    file = tmp_path / "saved.mht"
    file.write_bytes(_saved(encoders.encode_base64, "utf-8", "file:///C:/tin.htm"))
    assert read_saved(file, OFFICE, None)["url"] is None


@pytest.mark.parametrize(
    "body",
    [
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: image/gif\r\n\r\nR\r\n--x--\r\n",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n",
        b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource",
    ],
)
def test_a_file_without_a_page_is_named_as_such(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "saved.mht"
    file.write_bytes(body)
    assert read_saved(file, OFFICE, None)["error"] in ("not-html", "not-an-article", "empty-page")


def test_a_page_that_speaks_of_such_files_is_none(tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_text(f"<!-- MIME-Version: 1.0, Content-Type: multipart/related -->{_PAGE}", encoding="utf-8")
    assert read_saved(file, OFFICE, None)["title"] == _TITLE
