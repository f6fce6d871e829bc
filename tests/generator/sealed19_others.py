"""Pages of the part that are no article: ten kinds on each portal, nine of them in a frame of an article."""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape
from pathlib import Path
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed19_furniture import first, round_about
from tests.generator.sealed19_ink import dresses, fill
from tests.generator.sealed19_tell import stamped

SUMMARY = "Các đại biểu đã trao đổi nhiều nội dung về hợp tác giữa hai bên trong thời gian tới..."


def _item(portal: str, title: str, dated: bool, moment: datetime) -> str:
    href = f"/tin/{slug(title).lower()}.html"
    date = f"<div>{stamped(portal, moment, 0).shown}</div>" if dated else ""
    return f'<div class="muc"><img src="/thumb/{moment:%d%H}.jpg" width="90"><a href="{href}"><b>{escape(title, quote=False)}</b></a>{date}<div>{SUMMARY}</div></div>'


def _lists(portal: str, rng: Random) -> dict[str, str]:
    titles = rng.sample(first("others", "title"), 12)
    moments = [datetime(2019, 3, 4, 8, 5) + timedelta(days=rng.randrange(2000), minutes=at * 47) for at in range(12)]
    links = [f'<li><a href="/tin/{slug(title).lower()}.html">{escape(title, quote=False)}</a></li>' for title in titles]
    pairs = list(zip(titles, moments, strict=True))
    return {
        "dated": "\n".join(_item(portal, title, True, moment) for title, moment in pairs[:6]),
        "summaries": "\n".join(_item(portal, title, False, moment) for title, moment in pairs[6:10]),
        "links": "".join(links[:5]),
        "links2": "".join(links[7:]),
    }


def _kinds() -> list[tuple[bool, str, str, str, str]]:
    """Whether a kind stands in a frame; its name, path, heading and HTML."""
    out = []
    for text in Path(__file__).with_name("sealed19_others.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        line, _, main = text.partition("\n")
        name, path, heading = line[4:].split("|")
        out.append((line.startswith("="), name, path, heading, main))
    return out


def cases() -> tuple[Case, ...]:
    """The pages, kind by kind."""
    out = []
    for at, (framed, name, path, heading, main) in enumerate(_kinds()):
        for step, portal in enumerate(HOSTS):
            number = at * 3 + step
            rng, dress = Random(f"sealed19/others/{number}"), dresses()[number * 5 % 12]
            site, host = first(portal, "site")[0], HOSTS[portal].split("//")[1]
            page = fill(main, {**_lists(portal, rng), "charset": "{charset}", "host": host})
            if framed:
                around = round_about(dress, portal, rng.sample(first("others", "title"), 4))
                around |= {"charset": "{charset}", "HT": f"{heading} - {site}", "T": heading, "B": page, "A": ""}
                page = fill(dress.frame, around)
            way = WAYS[(number * 3 + 1) % len(WAYS)]
            body, headers = encode(page, way, rng)
            full = f"sealed19-{portal}-{name}-{number}-{way}"
            out.append(Case(full, "sealed19", portal, name, HOSTS[portal] + path, body, None, headers))
    return tuple(out)
