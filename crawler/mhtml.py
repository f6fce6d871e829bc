"""Pages saved with their pictures in one file (MHTML, ``.mht``): a message of several parts, one of them the page."""

from __future__ import annotations

import email
from email.message import Message

_HEAD_BYTES = 4_000


def is_mhtml(body: bytes) -> bool:
    """Tell whether *body* is such a message: so its head, up to the first blank line, says."""
    head = body[:_HEAD_BYTES].replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return not head.lstrip().startswith(b"<") and b"mime-version:" in head and b"multipart/related" in head


def page_within(body: bytes) -> tuple[bytes, str | None, tuple[tuple[str, str], ...]]:
    """Return the page of the message *body*, its address if one is given, and the header that tells its encoding.

    A message without a page gives an empty one.
    """
    message = email.message_from_bytes(body)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), Message())
    address = part["Content-Location"] or message["Snapshot-Content-Location"] or message["Content-Location"]
    payload = part.get_payload(decode=True)
    kind = (("Content-Type", str(part["Content-Type"])),) if "Content-Type" in part else ()
    known = str(address).strip() if address and str(address).startswith(("http://", "https://")) else None
    return payload if isinstance(payload, bytes) else b"", known, kind
