"""What the three sample portals share: exchanges, the articles as they stand now, faults, the truth of a page."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

from crawler.demo import pictures
from crawler.demo.compose import compose
from crawler.demo.exchange import Answer, Ask, redirect, tag_of
from crawler.demo.faults import faulty_answer
from crawler.demo.markup import alt_of
from crawler.demo.story import Story


@dataclass
class Site:
    """A sample portal: its articles as they stand now and how it answers. One class per manner derives from it.

    ``base_url`` ends without a slash and is set when the server knows its port. ``lock`` guards everything that
    changes: several visitors may ask at once. ``gone`` are the numbers of articles that answer no more, ``unlisted`` of
    those that answer but stand in no list; ``moved`` leads from former paths (lower case) to present ones.
    """

    portal: str
    now: datetime
    base_url: str = ""
    fault: str | None = None
    stories: list[Story] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)
    unlisted: set[int] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)
    visits: int = 9000
    lock: threading.RLock = field(default_factory=threading.RLock)

    #: Folder of the pictures and of the attached files in addresses of this portal.
    picture_root = "/upload/"
    document_root = "/upload/van-ban/"

    def __post_init__(self) -> None:
        self.stories = list(compose(self.portal))

    # what the visitor gets

    def answer(self, ask: Ask) -> Answer:
        """Answer one request, the fault set by a test before everything else."""
        with self.lock:
            self.visits += 1
            faulty = faulty_answer(self.fault)
            if faulty is not None:
                return faulty
            place = self.moved.get(ask.path.lower())
            return redirect(place, 301) if place else self.respond(ask)

    def respond(self, ask: Ask) -> Answer:
        """Answer one request to the sound portal."""
        raise LookupError(f"this portal has no pages, asked for {ask.path}")

    def file(self, ask: Ask) -> Answer | None:
        """Answer requests for pictures, style sheets and documents; None for anything else."""
        if ask.path.lower().endswith((".png", ".jpg", ".jpeg")):
            body, mime = pictures.picture(ask.path)
            return Answer(body, mime=mime, tag=tag_of(ask.path))
        if ask.path.endswith(".pdf"):
            return self._document(ask.path)
        return None

    def _document(self, path: str) -> Answer | None:
        story = next((story for story in self.stories if story.doc and path.endswith("/" + story.doc)), None)
        if story is None:
            return None
        return Answer(pictures.document(story.doc_title or story.title), mime="application/pdf", tag=tag_of(path))

    # the articles

    @property
    def shown(self) -> list[Story]:
        """The articles that the portal lists now, newest first."""
        if self.fault == "empty-lists":
            return []
        return [story for story in self.standing if story.number not in self.unlisted]

    @property
    def standing(self) -> list[Story]:
        """The articles that answer at their address now, newest first."""
        alive = [story for story in self.stories if story.number not in self.gone]
        return sorted(alive, key=lambda story: (story.published, story.number), reverse=True)

    def in_category(self, category: str) -> list[Story]:
        """The listed articles of *category*, newest first."""
        return [story for story in self.shown if story.category == category]

    def change(self, number: int, edit: Callable[[Story], Story]) -> Story:
        """Replace the article *number* by ``edit(article)`` and return the new one."""
        with self.lock:
            place = next(index for index, story in enumerate(self.stories) if story.number == number)
            self.stories[place] = edit(self.stories[place])
            return self.stories[place]

    # addresses and truth

    def path_of(self, story: Story) -> str:
        """Return the path of the article's own address."""
        raise LookupError(f"this portal gives {story.number} no address")

    def url_of(self, story: Story) -> str:
        """Return the article's own address."""
        return self.base_url + quote(self.path_of(story), safe="/()?=&-.")

    def file_path(self, story: Story, file: str) -> str:
        """Return the path, ready for HTML, of a picture or document of *story*."""
        root = (
            self.document_root
            if file.endswith(".pdf")
            else f"{self.picture_root}{story.published.year}/{story.number}/"
        )
        return quote(root + file)

    def published(self, story: Story) -> tuple[str, str]:
        """Return ``published_at`` and ``published_raw`` as the page shows them."""
        raise LookupError(f"this portal shows no date for {story.number}")

    def related(self, story: Story) -> list[dict[str, Any]]:
        """Return the related list as the page shows it now."""
        return []

    def truth(self, story: Story) -> dict[str, Any]:
        """Return the fields of the contract that a reader of the article's page must find now, and ``urls``."""
        published_at, published_raw = self.published(story)
        return {
            "url": self.url_of(story),
            "portal": self.portal,
            "title": story.title,
            "published_at": published_at,
            "published_raw": published_raw,
            "category": self.shown_category(story),
            "lead": story.lead,
            "text": story.text(),
            "author": story.author,
            "source": story.source,
            "language": story.language,
            "images": self._images(story),
            "attachments": self._attachments(story),
            "related": self.related(story),
            "urls": [self.base_url + path for path in self.other_paths(story)],
        }

    def shown_category(self, story: Story) -> str | None:
        """Return the category as the article's page shows it."""
        return story.category

    def other_paths(self, story: Story) -> list[str]:
        """Return further paths under which the portal links the same article."""
        return []

    def _images(self, story: Story) -> list[dict[str, Any]]:
        return [
            {
                "url": self.base_url + self.file_path(story, picture.file),
                "caption": picture.caption,
                "alt": alt_of(story, picture) or None,
            }
            for picture in story.pictures
        ]

    def _attachments(self, story: Story) -> list[dict[str, Any]]:
        if story.doc is None:
            return []
        return [{"url": self.base_url + self.file_path(story, story.doc), "title": story.doc_title}]
