"""Pictures and documents made here, with the standard library only: hills under a sky, and a one-page PDF."""

from __future__ import annotations

import math
import struct
import zlib
from functools import cache, lru_cache
from typing import NamedTuple

from crawler.demo.dice import Dice
from crawler.demo.jpeg import encode_jpeg
from crawler.demo.slug import slugify

WIDTH, HEIGHT = 640, 400
#: How many different pictures there are; several articles share one, as on real portals.
VARIANTS = 40
SKY_SHADES = 48

Colour = tuple[int, int, int]


class Palette(NamedTuple):
    """The flat colours of one picture: sky from top to horizon, three ranges of hills, the sun."""

    top: Colour
    horizon: Colour
    far: Colour
    middle: Colour
    near: Colour
    sun: Colour


PALETTES = (
    Palette((92, 158, 214), (226, 239, 247), (142, 176, 196), (88, 140, 118), (48, 98, 66), (255, 244, 190)),
    Palette((240, 148, 88), (255, 226, 178), (186, 130, 138), (122, 86, 112), (66, 48, 78), (255, 250, 214)),
    Palette((70, 98, 150), (208, 214, 230), (120, 138, 172), (74, 96, 130), (36, 52, 84), (250, 238, 220)),
    Palette((132, 190, 180), (244, 246, 222), (160, 196, 150), (112, 160, 86), (66, 116, 48), (255, 236, 150)),
)


def picture(path: str) -> tuple[bytes, str]:
    """Return the bytes and the media type of the picture at *path*; the same path always shows the same picture."""
    folder, _, name = path.rpartition("/")
    # pictures of one article differ: their names end in their place
    place = int("0" + "".join(char for char in name if char.isdecimal())[-2:])
    variant = (Dice("picture", folder).below(VARIANTS) + place * 3) % VARIANTS
    if path.lower().endswith((".jpg", ".jpeg")):
        return _jpeg(variant), "image/jpeg"
    return _png(variant), "image/png"


@lru_cache(maxsize=VARIANTS)
def _png(variant: int) -> bytes:
    return encode_png(columns(variant, WIDTH, HEIGHT), colours(variant))


@lru_cache(maxsize=VARIANTS)
def _jpeg(variant: int) -> bytes:
    # one colour for each block of 8 by 8: a mosaic, and by far the simplest true JPEG
    return encode_jpeg(columns(variant, 120, 75), colours(variant))


def colours(variant: int) -> list[Colour]:
    """Return the palette of picture *variant*: the shades of the sky, then hills far, middle, near, sun and flags."""
    palette = PALETTES[variant % len(PALETTES)]
    shades = [_between(palette.top, palette.horizon, step / (SKY_SHADES - 1)) for step in range(SKY_SHADES)]
    return [*shades, palette.far, palette.middle, palette.near, palette.sun, (24, 110, 128), (244, 240, 226)]


def columns(variant: int, width: int, height: int) -> list[bytes]:
    """Return the picture as *width* columns of *height* palette indexes."""
    dice = Dice("hills", variant)
    waves = [
        [(dice.between(2, 5) / 2, dice.between(0, 628) / 100, dice.between(3, 9) / 100) for _ in range(3)]
        for _ in range(3)
    ]
    sun = (dice.between(15, 85) / 100 * width, dice.between(14, 34) / 100 * height, 0.07 * height)
    drawn = [_column(x, width, height, waves, sun) for x in range(width)]
    if variant % 3 == 0:
        _raise_flag(drawn, int(width * dice.between(20, 75) / 100), height)
    return drawn


def _column(
    x: int, width: int, height: int, waves: list[list[tuple[float, float, float]]], sun: tuple[float, float, float]
) -> bytes:
    column = bytearray(_sky(height))
    reach = sun[2] ** 2 - (x - sun[0]) ** 2
    if reach > 0:
        top, bottom = int(sun[1] - math.sqrt(reach)), int(sun[1] + math.sqrt(reach))
        column[top:bottom] = bytes([SKY_SHADES + 3]) * (bottom - top)
    for layer, level in enumerate((0.50, 0.64, 0.80)):
        lift = sum(size * math.sin(x / width * math.pi * pace + shift) for pace, shift, size in waves[layer])
        start = int(height * min(0.97, max(0.2, level - lift)))
        column[start:] = bytes([SKY_SHADES + layer]) * (height - start)
    return bytes(column)


@cache
def _sky(height: int) -> bytes:
    """A column of nothing but sky: to the horizon half way down, darker to lighter."""
    return bytes(min(SKY_SHADES - 1, y * SKY_SHADES * 2 // (height + 1)) for y in range(height))


def _raise_flag(drawn: list[bytes], left: int, height: int) -> None:
    """Draw a pole with a two-coloured pennant that is no country's flag."""
    top, tall, wide = height // 4, height // 8, len(drawn) // 7
    for x in range(left, min(left + wide, len(drawn))):
        column = bytearray(drawn[x])
        column[top : top + tall] = bytes([SKY_SHADES + 4]) * (tall // 2) + bytes([SKY_SHADES + 5]) * (tall - tall // 2)
        drawn[x] = bytes(column)
    pole = bytearray(drawn[left])
    pole[top : height - height // 6] = bytes([SKY_SHADES + 2]) * (height - height // 6 - top)
    drawn[left] = bytes(pole)


def _between(first: Colour, second: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def encode_png(image: list[bytes], palette: list[Colour]) -> bytes:
    """Return a PNG of indexed colour (8 bits) from columns of palette indexes."""
    width, height = len(image), len(image[0])
    raster = bytearray((width + 1) * height)
    for x, column in enumerate(image):
        raster[x + 1 :: width + 1] = column
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    plte = bytes(value for colour in palette for value in colour)
    chunks = ((b"IHDR", header), (b"PLTE", plte), (b"IDAT", zlib.compress(bytes(raster), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def document(title: str) -> bytes:
    """Return a PDF of one page: *title* (without accents, which the built-in fonts lack) and that it is a sample."""
    plain = slugify(title).replace("-", " ")
    stream = f"BT /F1 18 Tf 60 760 Td ({plain}) Tj 0 -30 Td /F1 12 Tf (Van ban mau cua doingoai) Tj ET".encode("ascii")
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    return _pdf(bodies)


def _pdf(bodies: tuple[bytes, ...]) -> bytes:
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start)
    return bytes(out)
