"""Pictures and documents are real ones: other people's programs open them."""

import io
import struct
import zlib

import pytest

from crawler.demo import pictures


def png_parts(data: bytes) -> dict[bytes, bytes]:
    parts, place = {}, 8
    while place < len(data):
        (size,) = struct.unpack(">I", data[place : place + 4])
        kind, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        (check,) = struct.unpack(">I", data[place + 8 + size : place + 12 + size])
        assert check == zlib.crc32(kind + body)
        parts[kind] = body
        place += 12 + size
    return parts


def test_png_is_whole() -> None:
    data, mime = pictures.picture("/upload/anh.png")
    assert (data[:8], mime) == (b"\x89PNG\r\n\x1a\n", "image/png")
    parts = png_parts(data)
    assert struct.unpack(">II", parts[b"IHDR"][:8]) == (640, 400)
    raster = zlib.decompress(parts[b"IDAT"])
    assert len(raster) == 641 * 400
    assert max(raster) < len(parts[b"PLTE"]) // 3


def test_jpeg_is_whole() -> None:
    image = pytest.importorskip("PIL.Image")
    data, mime = pictures.picture("/upload/1.jpeg")
    assert mime == "image/jpeg"
    with image.open(io.BytesIO(data)) as opened:
        opened.load()
        assert (opened.format, opened.size) == ("JPEG", (960, 600))
        assert len(opened.getcolors(1 << 20)) > 20


def test_jpeg_shows_the_colours_it_was_given() -> None:
    image = pytest.importorskip("PIL.Image")
    from crawler.demo.jpeg import encode_jpeg

    colours = [(200, 30, 40), (20, 160, 90), (250, 250, 250), (0, 0, 0)]
    with image.open(io.BytesIO(encode_jpeg([bytes((0, 1)), bytes((2, 3))], colours))) as opened:
        seen = [opened.convert("RGB").getpixel(point) for point in ((4, 4), (4, 12), (12, 4), (12, 12))]
    assert all(
        abs(a - b) <= 6 for one, other in zip(seen, colours, strict=True) for a, b in zip(one, other, strict=True)
    )


def test_pictures_of_one_article_differ() -> None:
    first, second = pictures.picture("/u/2020/7/1.jpeg")[0], pictures.picture("/u/2020/7/2.jpeg")[0]
    assert first != second
    assert first == pictures.picture("/u/2020/7/1.jpeg")[0]


def test_pdf_cross_references_lead_to_its_objects() -> None:
    data = pictures.document("Kế hoạch số 5")
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    rows = data[start:].splitlines()[3:8]
    for number, row in enumerate(rows, 1):
        assert data[int(row[:10]) :].startswith(b"%d 0 obj" % number)


def test_pdf_opens() -> None:
    pypdf = pytest.importorskip("pypdf")
    page = pypdf.PdfReader(io.BytesIO(pictures.document("Kế hoạch số 5"))).pages[0]
    assert " ".join(page.extract_text().split()) == "Ke hoach so 5 Van ban mau cua doingoai"
