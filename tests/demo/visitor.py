"""A visitor of the sample portals: follows links and presses the buttons of WebForms, as a crawler would."""

from __future__ import annotations

import re

import httpx
from lxml import html


class Visitor:
    """One session over HTTP; ``page`` is the last answer."""

    def __init__(self) -> None:
        # plain HTTP only: reading the certificates of the machine costs more than the visit
        self.client = httpx.Client(timeout=20, verify=False)
        self.page: httpx.Response

    def __enter__(self) -> Visitor:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def get(self, url: str) -> httpx.Response:
        self.page = self.client.get(url)
        return self.page

    @property
    def tree(self) -> html.HtmlElement:
        return html.fromstring(self.page.text, base_url=str(self.page.url))

    def links(self) -> list[str]:
        """The addresses of all links of the page, absolute, script calls left out."""
        found = [str(link) for link in self.tree.xpath("//a/@href")]
        return [str(self.page.url.join(link)) for link in found if not link.startswith("javascript:")]

    def hidden(self) -> dict[str, str]:
        return {field.get("name"): field.get("value", "") for field in self.tree.xpath("//input[@type='hidden']")}

    def events(self) -> dict[str, tuple[str, str]]:
        """The postbacks of the page's pager, by their words."""
        found = {}
        for link in self.tree.xpath("//a[starts-with(@href, 'javascript:__doPostBack')]"):
            target, argument = re.findall(r"'([^']*)'", link.get("href"))
            found[link.text_content()] = (target, argument)
        return found

    def press(self, words: str, **changed: str) -> httpx.Response:
        """Press the pager's button *words*; *changed* replaces hidden fields."""
        target, argument = self.events()[words]
        form = {**self.hidden(), "__EVENTTARGET": target, "__EVENTARGUMENT": argument, **changed}
        self.page = self.client.post(str(self.page.url), data=form)
        return self.page

    def words(self) -> str:
        """The visible text of the page, white space collapsed."""
        return " ".join(self.tree.text_content().split())
