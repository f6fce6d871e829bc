"""View state in the manner of ASP.NET WebForms: signed hidden fields, bound to the page and to the visitor's session.

A postback is taken only when ``__VIEWSTATE`` carries our signature for this page and its visitor, and when
``__EVENTVALIDATION`` lists the event: as on the real thing, anything else is a 500.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

_KEY = b"khoa cua cong mau doingoai"
_SIGNATURE = 20


class BadPostbackError(ValueError):
    """The hidden fields are missing, altered or of another page or session; the server answers 500."""


@dataclass(frozen=True, slots=True)
class Event:
    """What was pressed: the control and its argument."""

    target: str
    argument: str


def _sign(data: bytes, purpose: str) -> bytes:
    return hmac.new(_KEY + purpose.encode(), data, hashlib.sha256).digest()[:_SIGNATURE]


def _seal(value: Any, purpose: str) -> str:
    data = json.dumps(value).encode()
    return base64.b64encode(data + _sign(data, purpose)).decode("ascii")


def _open(sealed: str, purpose: str) -> Any:
    try:
        raw = base64.b64decode(sealed, validate=True)
    except ValueError as error:
        raise BadPostbackError("Invalid viewstate.") from error
    data, signature = raw[:-_SIGNATURE], raw[-_SIGNATURE:]
    if not hmac.compare_digest(signature, _sign(data, purpose)):
        raise BadPostbackError("Validation of viewstate MAC failed.")
    return json.loads(data)


def hidden_fields(path: str, session: str, state: dict[str, Any], events: Iterable[Event]) -> str:
    """Return the hidden inputs of a page at *path* shown to *session*; *events* are those its links can send."""
    allowed = [[event.target, event.argument] for event in events]
    fields = {
        "__EVENTTARGET": "",
        "__EVENTARGUMENT": "",
        "__VIEWSTATE": _seal(state, f"state {path} {session}"),
        "__VIEWSTATEGENERATOR": hashlib.sha256(path.encode()).hexdigest()[:8].upper(),
        "__EVENTVALIDATION": _seal(allowed, f"events {path} {session}"),
    }
    return "\n".join(
        f'<input type="hidden" name="{name}" id="{name}" value="{escape(value)}" />' for name, value in fields.items()
    )


def opened(path: str, session: str, form: dict[str, str]) -> tuple[dict[str, Any], Event]:
    """Return the state and the event of a postback to *path* by *session*. Raises :class:`BadPostbackError`."""
    state = _open(form.get("__VIEWSTATE", ""), f"state {path} {session}")
    allowed = _open(form.get("__EVENTVALIDATION", ""), f"events {path} {session}")
    event = Event(form.get("__EVENTTARGET", ""), form.get("__EVENTARGUMENT", ""))
    if event.target and [event.target, event.argument] not in allowed:
        raise BadPostbackError("Invalid postback or callback argument.")
    return state, event
