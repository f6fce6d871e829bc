"""Datasette's hook decorator, with types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from datasette import hookimpl

Function = TypeVar("Function", bound=Callable[..., Any])


def hook(**options: bool) -> Callable[[Function], Function]:
    """Mark a function as the Datasette hook of its name; *options* are pluggy's (``tryfirst``, ``hookwrapper``...)."""
    return cast(Callable[[Function], Function], hookimpl(**options))
