"""A page structure of the twenty-seventh sealed part: a shell, what stands in it, and how each field is dressed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Skeleton:
    """One webmaster's page. ``[[name]]`` marks where a field's dress goes; an empty field leaves nothing behind."""

    name: str
    portal: str
    ink: str
    shell: str
    main: str
    date: str
    author: str
    source: str
    lead: str = ""  # none: the lead is the first paragraph of the body
    top: str = ""  # the first picture above the body
    file: str = ""
    related: str = ""
    item: str = ""
    section: str = ""
    list_is_told: bool = True  # whether the portal's samples have the list under this heading
    empty_labels: str = ""  # what the portal prints where nobody signed
    plain_clock: bool = False
    capitals: bool = False  # the label of the date
    broken_title: bool = False
