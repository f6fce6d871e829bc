"""Pages in the structure of public templates of what state portals run on; those that are read wrongly are set aside."""

from __future__ import annotations

from functools import lru_cache
from types import ModuleType

from tests.generator import (
    dev_aspnet,
    dev_cms,
    dev_liferay,
    dev_nukeviet_new,
    dev_offices,
    dev_php,
    dev_portals,
    dev_portals_lists,
    dev_towns,
    dev_vcms,
    dev_vhv,
    dev_webforms,
    dev_wordpress,
)
from tests.generator.dev_real_open import is_open
from tests.generator.dev_real_parts import article, other
from tests.generator.model import Case

ROUNDS, OTHER_ROUNDS = 8, 3
SYSTEMS: tuple[ModuleType, ...] = (
    dev_liferay,
    dev_webforms,
    dev_php,
    dev_nukeviet_new,
    dev_vcms,
    dev_vhv,
    dev_aspnet,
    dev_offices,
    dev_wordpress,
    dev_cms,
    dev_portals,
    dev_portals_lists,
    dev_towns,
)


@lru_cache(maxsize=1)
def every_case() -> tuple[Case, ...]:
    """All pages, those that are read wrongly too."""
    articles = [
        article(system.SYSTEM, family, round_)
        for system in SYSTEMS
        for family in system.FAMILIES
        for round_ in range(ROUNDS)
    ]
    others = [
        other(system.SYSTEM, draw, round_, f"/trang/{round_}")
        for system in SYSTEMS
        for draw in getattr(system, "OTHERS", ())
        for round_ in range(OTHER_ROUNDS)
    ]
    return (*articles, *others)


def cases() -> tuple[Case, ...]:
    """The pages the suite asks for."""
    return tuple(case for case in every_case() if not is_open(case.name))
