"""A forty-first sealed part: sixty whole pages written by hand, with all the furniture a province's portal sends along.

The documents lie in ``sealed41_pages``, each a structure and an article of its own. ``{{name}}`` sets a piece of furniture
of ``sealed41_furniture.txt`` in, as a server's include would; its headlines, numbers and dates are drawn by the page's name.
Marks say what is what (see :mod:`tests.generator.by_hand`). Written without a look at the reader.
``python -m tests.generator.sealed41`` prints the digest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from random import Random

from tests.generator.by_hand import cases_in, furniture
from tests.generator.model import Case
from tests.generator.pinned import digest_of

HERE = Path(__file__).parent
_LOOP = re.compile(r"⟪(\d+)\|(.*?)⟫", re.S)
_SLOT = re.compile(r"\{(wd|d|hm|h|u|n|doc|dt|vs|vt4|vt)\}")
_DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_PAPERS = ("Kế hoạch", "Công văn", "Quyết định", "Chỉ thị", "Báo cáo")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


@lru_cache(maxsize=1)
def _furniture() -> dict[str, str]:
    return furniture(HERE / "sealed41_furniture.txt")


@lru_cache(maxsize=1)
def _pool() -> tuple[str, ...]:
    return tuple((HERE / "sealed41_pool.txt").read_text(encoding="utf-8").splitlines())


def _paper(rng: Random) -> str:
    return f"Số {rng.randint(2, 3900)}/{rng.choice(('KH', 'CV', 'QĐ', 'CT', 'BC'))}-UBND"


def _drawn(name: str, rng: Random) -> str:
    """What stands for a slot: a headline, an address, a number, a date, a time, a paper, a token."""
    draw = {
        "wd": lambda: rng.choice(_DAYS),
        "d": lambda: f"{rng.randint(1, 28):02}/{rng.randint(1, 12):02}/{rng.randint(2013, 2023)}",
        "hm": lambda: f"{rng.randint(7, 22):02}:{rng.randint(0, 59):02}",
        "h": lambda: rng.choice(_pool()),
        "u": lambda: f"/tin/{rng.randint(1000, 9999)}.html",
        "n": lambda: str(rng.randint(101, 987)),
        "doc": lambda: _paper(rng),
        "dt": lambda: f"{rng.choice(_PAPERS)} về việc: {rng.choice(_pool())}",
        "vs": lambda: "".join(rng.choices(_LETTERS, k=3200)) + "==",
        "vt": lambda: "".join(rng.choices(_LETTERS[:62], k=64)),
        "vt4": lambda: "".join(rng.choices(_LETTERS[:62], k=4)),
    }
    return draw[name]()


def _furnished(source: str, rng: Random) -> str:
    """The page with its furniture set in."""
    source = re.sub(r"\{\{([a-z]\.\w+)\}\}", lambda found: _furniture()[found[1]], source)
    source = _LOOP.sub(lambda found: found[2] * int(found[1]), source)
    return _SLOT.sub(lambda found: _drawn(found[1], rng), source)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return cases_in(Path(__file__).with_name("sealed41_pages"), "sealed41", _furnished)


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
