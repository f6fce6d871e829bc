from collections.abc import Iterator

import pytest

from crawler.demo.serve import DemoPortals
from tests.demo.visitor import Visitor


@pytest.fixture(scope="module")
def portals() -> Iterator[DemoPortals]:
    """The sample portals, shared by tests that change nothing."""
    with DemoPortals(rate=None) as running:
        yield running


@pytest.fixture
def own_portals() -> Iterator[DemoPortals]:
    """Sample portals of a test's own, to change at will."""
    with DemoPortals(rate=None) as running:
        yield running


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    with Visitor() as session:
        yield session
