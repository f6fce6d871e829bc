"""Thirty simulated days in the life of the sample portals, for tests that travel in time.

A test makes a ``Script`` before its first crawl, then for each day calls ``advance(day)`` and crawls. What the archive
must have recorded in the end is told by ``happened`` (every event), ``revisions`` (what each article said, in order)
and ``states`` (what became of it).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from crawler.demo.compose import PLAIN_MARKUPS, PLANS
from crawler.demo.serve import DemoPortals
from crawler.demo.site import Site
from crawler.demo.story import Story

LAST_DAY = 30
#: The fields whose change is a revision; captions stand for the pictures.
REVISED = ("title", "published_at", "category", "author", "source", "lead", "text", "attachments")
#: Articles kept back at the beginning, to be published later.
DRAFTS = 3
ALL = ("lai_chau", "dien_bien", "dien_bien_stttt")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a portal on a day. ``pick`` counts the articles of the first day, newest first."""

    day: int
    portal: str
    kind: str
    pick: int = 0
    fault: str | None = None


EVENTS: tuple[Event, ...] = (
    *(Event(1, portal, "publish") for portal in ALL),
    Event(2, "lai_chau", "edit", 0),
    Event(2, "dien_bien_stttt", "edit", 1),
    Event(3, "dien_bien", "edit", 2),
    Event(4, "lai_chau", "remove", 5),
    Event(4, "dien_bien", "remove", 4),
    Event(4, "dien_bien_stttt", "remove", 6),
    Event(5, "lai_chau", "outage", fault="500"),
    Event(7, "lai_chau", "restore"),
    *(Event(7, portal, "publish") for portal in ALL),
    Event(8, "lai_chau", "edit", 0),
    Event(9, "dien_bien", "outage", fault="login"),
    Event(10, "lai_chau", "move", 8),
    Event(11, "dien_bien", "restore"),
    Event(11, "dien_bien", "move", 7),
    Event(11, "dien_bien_stttt", "move", 9),
    Event(12, "dien_bien", "retitle", 1),
    Event(12, "dien_bien_stttt", "retitle", 3),
    Event(13, "dien_bien_stttt", "outage", fault="redirect"),
    Event(14, "dien_bien_stttt", "restore"),
    Event(15, "lai_chau", "unlist", 10),
    Event(16, "lai_chau", "outage", fault="empty-lists"),
    Event(17, "dien_bien", "revert", 2),
    Event(18, "lai_chau", "restore"),
    Event(19, "lai_chau", "recaption", 14),
    Event(20, "lai_chau", "redesign"),
    Event(21, "dien_bien", "redesign"),
    Event(22, "dien_bien_stttt", "redesign"),
    Event(23, "dien_bien", "outage", fault="challenge"),
    Event(24, "dien_bien", "restore"),
    Event(24, "dien_bien", "return", 4),
    *(Event(25, portal, "publish") for portal in ALL),
    Event(26, "dien_bien_stttt", "edit", 1),
    Event(28, "dien_bien", "credit", 3),
)


class Script:
    """Applies the events to running portals. Day 0 is the state when the script is made, at the portals' ``now``."""

    def __init__(self, portals: DemoPortals, events: tuple[Event, ...] = EVENTS) -> None:
        self.portals, self.events, self.day, self.start = portals, events, 0, portals.now
        self.happened: list[dict[str, Any]] = []
        self._drafts = {name: self._keep_back(site) for name, site in portals.sites.items()}
        self._numbers = {name: [one.number for one in _readable(site)] for name, site in portals.sites.items()}
        self._said: dict[str, dict[int, list[dict[str, Any]]]] = {name: {} for name in portals.sites}
        self._first: dict[tuple[str, int], Story] = {}
        for name, site in portals.sites.items():
            for story in _readable(site):
                self._note(name, story.number)

    def advance(self, day: int) -> list[dict[str, Any]]:
        """Let everything happen up to the end of *day* and return all events so far.

        Each is an object with ``day``, ``at`` (aware), ``portal``, ``kind``, ``fault``, ``url`` (before the event),
        ``before`` and ``after`` (truths; None where an article, or its page, is not there).
        """
        while self.day < min(day, LAST_DAY):
            self.day += 1
            moment = self.start + timedelta(days=self.day)
            self.portals.now = moment
            for site in self.portals.sites.values():
                site.now = moment
            for event in (one for one in self.events if one.day == self.day):
                self._apply(event, moment)
        return self.happened

    def revisions(self, portal: str) -> dict[str, list[dict[str, Any]]]:
        """Return what each article ever published said, in order, by its present (or last) address."""
        site = self.portals.sites[portal]
        by_number = {story.number: story for story in site.stories}
        return {site.url_of(by_number[number]): list(said) for number, said in self._said[portal].items()}

    def states(self, portal: str) -> dict[str, str]:
        """Return ``live`` or ``gone`` for each article ever published, by its present (or last) address."""
        site = self.portals.sites[portal]
        return {
            site.url_of(story): "gone" if story.number in site.gone else "live"
            for story in site.stories
            if story.number in self._said[portal]
        }

    # inside

    def _keep_back(self, site: Site) -> list[int]:
        drafts = [story.number for story in _readable(site)[:DRAFTS]]
        site.gone.update(drafts)
        return drafts[::-1]

    def _apply(self, event: Event, moment: datetime) -> None:
        site = self.portals.sites[event.portal]
        with site.lock:
            number = self._number(event, site)
            before = site.truth(_story(site, number)) if number is not None and number not in site.gone else None
            getattr(self, f"_{event.kind}")(event, site, number, moment)
            alive = number is not None and number not in site.gone
            after = site.truth(_story(site, number)) if alive and number is not None else None
        url = before["url"] if before else (after["url"] if after else None)
        self.happened.append(
            {
                "day": event.day,
                "at": moment,
                "portal": event.portal,
                "kind": event.kind,
                "fault": event.fault,
                "url": url,
                "before": before,
                "after": after,
            }
        )
        if alive and number is not None:
            self._note(event.portal, number)

    def _number(self, event: Event, site: Site) -> int | None:
        if event.kind in {"outage", "restore", "redesign"}:
            return None
        if event.kind == "publish":
            return self._drafts[event.portal].pop(0)
        numbers = self._numbers[event.portal][event.pick :]
        if event.kind == "recaption":
            return next(number for number in numbers if any(one.caption for one in _story(site, number).pictures))
        return numbers[0]

    def _note(self, portal: str, number: int) -> None:
        """Write down what an article says now, if that differs from what it said last."""
        site = self.portals.sites[portal]
        said, truth = self._said[portal].setdefault(number, []), site.truth(_story(site, number))
        if not said or _revised(said[-1]) != _revised(truth):
            said.append(truth)

    # kinds of events

    def _change(self, site: Site, number: int | None, edit: Callable[[Story], Story]) -> None:
        assert number is not None
        self._first.setdefault((site.portal, number), _story(site, number))
        site.change(number, edit)

    def _publish(self, _: Event, site: Site, number: int | None, moment: datetime) -> None:
        published = moment.replace(hour=9, minute=15, second=30)
        self._change(site, number, lambda story: replace(story, published=published))
        site.gone.discard(number or 0)

    def _edit(self, event: Event, site: Site, number: int | None, moment: datetime) -> None:
        words = f"Cập nhật ngày {moment.day}/{moment.month}: ban tổ chức mẫu ghi nhận thêm {event.day + 10} ý kiến."
        self._change(site, number, lambda story: story.with_paragraph(words, moment))

    def _revert(self, _: Event, site: Site, number: int | None, moment: datetime) -> None:
        first = self._first[site.portal, number or 0]
        self._change(site, number, lambda story: replace(story, blocks=first.blocks, edited=moment))

    def _retitle(self, _: Event, site: Site, number: int | None, moment: datetime) -> None:
        self._change(site, number, lambda story: replace(story, title=story.title + " (bản đính chính)", edited=moment))

    def _recaption(self, _: Event, site: Site, number: int | None, moment: datetime) -> None:
        def edit(story: Story) -> Story:
            first = next(one for one in story.pictures if one.caption)
            blocks = tuple(
                replace(block, caption="Chú thích ảnh đã được ban biên tập mẫu sửa lại.") if block is first else block
                for block in story.blocks
            )
            return replace(story, blocks=blocks, edited=moment)

        self._change(site, number, edit)

    def _credit(self, _: Event, site: Site, number: int | None, moment: datetime) -> None:
        self._change(site, number, lambda story: replace(story, source="Báo mẫu Mường Hoa", edited=moment))

    def _remove(self, _: Event, site: Site, number: int | None, __: datetime) -> None:
        site.gone.add(number or 0)

    def _return(self, _: Event, site: Site, number: int | None, __: datetime) -> None:
        site.gone.discard(number or 0)

    def _unlist(self, _: Event, site: Site, number: int | None, __: datetime) -> None:
        site.unlisted.add(number or 0)

    def _move(self, _: Event, site: Site, number: int | None, __: datetime) -> None:
        """Give the article another address: a forwarded one, a bare one (MVC), another category (NukeViet)."""
        former = site.path_of(_story(site, number))
        if site.portal == "dien_bien_stttt":
            others = [name for name, _ in PLANS[site.portal].categories]
            self._change(site, number, lambda story: replace(story, category=_next(others, story.category)))
            return
        self._change(site, number, lambda story: replace(story, slug="Luu-tru-" + story.slug))
        if site.portal == "lai_chau":
            site.moved[former.lower()] = site.path_of(_story(site, number))

    def _outage(self, event: Event, site: Site, *_: object) -> None:
        self.portals.set_fault(site.portal, event.fault)

    def _restore(self, _: Event, site: Site, *__: object) -> None:
        self.portals.set_fault(site.portal, None)

    def _redesign(self, _: Event, site: Site, *__: object) -> None:
        """Mark every article up anew; not a word of it changes."""
        ways = PLANS[site.portal].markups
        plain = [way for way in ways if way in PLAIN_MARKUPS]
        rich = [way for way in ways if way not in PLAIN_MARKUPS]
        for story in list(site.stories):
            new = _next(plain if story.markup in PLAIN_MARKUPS else rich, story.markup)
            self._change(site, story.number, lambda old, way=new: replace(old, markup=way, generation=2))  # type: ignore[misc]  # mypy cannot infer a lambda's default


def _next(choices: list[str], now: str) -> str:
    return choices[(choices.index(now) + 1) % len(choices)]


def _readable(site: Site) -> list[Story]:
    return [story for story in site.standing if not story.unreadable]


def _story(site: Site, number: int | None) -> Story:
    return next(story for story in site.stories if story.number == number)


def _revised(truth: dict[str, Any]) -> tuple[Any, ...]:
    """Return what decides whether *truth* is another revision."""
    captions = tuple(image["caption"] for image in truth["images"])
    titles = tuple(attachment["title"] for attachment in truth["attachments"])
    return (*(truth[name] for name in REVISED if name != "attachments"), captions, titles)
