"""The pictures of a text as they are collected."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from archive.models import Image


@dataclass(slots=True)
class Pictures:
    """The pictures of a region in order; ``blocks`` are those that are captions, file names or pictures."""

    images: list[Image] = field(default_factory=list)
    blocks: set[int] = field(default_factory=set)
    places: dict[int, Image] = field(default_factory=dict)

    def drop_portrait(self, author: str | None, text: int) -> None:
        """Take out the picture of the *author* beside that name, above the text, which begins at block *text*."""
        shown = [at for at, image in self.places.items() if at < text and author in (image.alt, image.caption)]
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
