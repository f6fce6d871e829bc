"""The pictures of a text as they are collected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from archive.models import Image
from crawler.reading.page.blocks import Block


@dataclass(slots=True)
class Pictures:
    """The pictures of a region in order; ``blocks`` are those that are captions, file names or pictures."""

    images: list[Image] = field(default_factory=list)
    blocks: set[int] = field(default_factory=set)
    places: dict[int, Image] = field(default_factory=dict)

    def drop_portrait(self, author: str | None, text: int, lines: Sequence[Block]) -> None:
        """Take out the picture of the *author*: above the *text*, or with that name for the next of the *lines*."""
        named = [at for at, image in self.places.items() if author in (image.alt, image.caption)]
        shown = [at for at in named if at < text or any(line.text == author for line in lines[at + 1 : at + 2])]
        portraits = [self.places.pop(at) for at in shown if author]
        self.images = [image for image in self.images if image not in portraits]

    def add(self, image: Image) -> bool:
        """Keep a picture shown twice (above the text and in it) once, unless its captions differ. True if it is new."""
        for number, other in enumerate(self.images):
            same = (
                _file(other.url) == _file(image.url)
                if image.caption and image.caption == other.caption
                else other.url == image.url
            )
            if same and (image.caption in (None, other.caption) or other.caption is None):
                self.images[number] = other if other.caption else image
                return False
        self.images.append(image)
        return True


def _file(url: str) -> str:
    """The file's name: a thumbnail lies in another folder under the same one."""
    return unquote(url).rsplit("/", 1)[-1].lower()
