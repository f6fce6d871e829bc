"""Pages of the same portals that are no article: lists, forms, logins, errors, challenges, albums, soft 404s."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed20_tell import Tale


def _titles(tales: tuple[Tale, ...]) -> list[str]:
    return [tale.title for tale in tales if len(tale.heads) == 1 and len(tale.title) > 40]


def _filled(page: str, titles: list[str], start: int) -> str:
    """Put titles and addresses of tales where the page names them, one after the other."""
    for at in range(page.count("[[T]]")):
        title = titles[(start + at) % len(titles)]
        page = page.replace("[[T]]", escape(title, quote=False), 1)
        page = page.replace("[[U]]", f"/bai/{slug(title).lower()}-{start + at}.html", 1)
    return page


def cases(tales: tuple[Tale, ...]) -> tuple[Case, ...]:
    """One case a page of ``sealed20_others.txt``; those named ``bare`` have no frame of the portal."""
    whole = Path(__file__).with_name("sealed20_others.txt").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^==== (.+)\n", whole)[1:]
    frames = dict(zip(parts[:6:2], parts[1:6:2], strict=True))
    return tuple(
        _case(head, body, frames, _titles(tales), at)
        for at, (head, body) in enumerate(zip(parts[6::2], parts[7::2], strict=True))
    )


def _case(head: str, body: str, frames: dict[str, str], titles: list[str], at: int) -> Case:
    kind, portal, path, title = head.split(" ", 3)
    page = body if kind.startswith("bare") else frames[portal].replace("[[MAIN]]", body).replace("[[PLAIN]]", title)
    rng = Random(f"sealed20/other/{at}")
    way = rng.choice(WAYS)
    sent, headers = encode(_filled(page, titles, at * 3), way, rng)
    return Case(
        f"sealed20-other-{kind}-{at}-{way}", "sealed20", portal, kind, HOSTS[portal] + path, sent, None, headers
    )
