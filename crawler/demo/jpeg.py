"""The smallest true JPEG: baseline, each block of 8 by 8 points in one colour (only its DC coefficient is written)."""

from __future__ import annotations

import struct
from functools import cache
from itertools import pairwise

Colour = tuple[int, int, int]

#: DC code lengths of ITU T.81 table K.3: how many codes of each length, then the values in order.
_DC_COUNTS = bytes((0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
_DC_VALUES = bytes(range(12))
#: An AC table with a single code, "end of block", one bit long.
_AC_COUNTS = bytes((1, *([0] * 15)))
_AC_VALUES = bytes((0,))


def _codes(counts: bytes, values: bytes) -> dict[int, str]:
    """Return the canonical Huffman code of every value, as text of 0 and 1 (ITU T.81, annex C)."""
    code, place, codes = 0, 0, {}
    for length, count in enumerate(counts, 1):
        for _ in range(count):
            codes[values[place]] = format(code, f"0{length}b")
            code, place = code + 1, place + 1
        code <<= 1
    return codes


_DC_CODES = _codes(_DC_COUNTS, _DC_VALUES)


def _difference(value: int) -> str:
    """Return the bits of one DC difference: its size class, then its magnitude; then the end of the block."""
    size = abs(value).bit_length()
    magnitude = value if value > 0 else value + (1 << size) - 1
    return _DC_CODES[size] + (format(magnitude, f"0{size}b") if size else "") + "0"


def _ycc(colour: Colour) -> tuple[int, int, int]:
    """Return the colour as luminance and two chrominances around zero, as JFIF defines them."""
    red, green, blue = colour
    luminance = 0.299 * red + 0.587 * green + 0.114 * blue
    return round(luminance) - 128, round((blue - luminance) * 0.564), round((red - luminance) * 0.713)


@cache
def _step(before: Colour, shade: Colour) -> str:
    """Return the bits that lead from one block to the next; there are few shades, so the same steps come often."""
    return "".join(_difference(now - then) for now, then in zip(shade, before, strict=True))


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _scan(image: list[bytes], palette: list[Colour]) -> bytes:
    shades = [_ycc(colour) for colour in palette]
    shown = [shades[column[y]] for y in range(len(image[0])) for column in image]
    text = "".join(_step(then, now) for then, now in pairwise([(0, 0, 0), *shown]))
    text += "1" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\x00")


def encode_jpeg(image: list[bytes], palette: list[Colour]) -> bytes:
    """Return a baseline JPEG (JFIF 1.1) from columns of palette indexes, one index for a block of 8 by 8 points."""
    width, height = len(image) * 8, len(image[0]) * 8
    components = b"".join(bytes((number, 0x11, 0)) for number in (1, 2, 3))
    parts = (
        _segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"),
        _segment(0xDB, b"\x00" + bytes([8]) * 64),
        _segment(0xC0, struct.pack(">BHHB", 8, height, width, 3) + components),
        _segment(0xC4, b"\x00" + _DC_COUNTS + _DC_VALUES),
        _segment(0xC4, b"\x10" + _AC_COUNTS + _AC_VALUES),
        _segment(0xDA, b"\x03\x01\x00\x02\x00\x03\x00\x00\x3f\x00"),
    )
    return b"\xff\xd8" + b"".join(parts) + _scan(image, palette) + b"\xff\xd9"
