"""WARC files made by warcio and by hand, with the quirks other tools leave in them."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

URL = "http://portal.example/tin/doi-ngoai"
DATE = "2021-06-14T01:02:03Z"


def by_hand(kind: str, block: bytes, url: str = URL, date: str = DATE, **fields: str) -> bytes:
    """One uncompressed record, its header lines exactly as given."""
    extra = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n{extra}"
    return head.encode() + f"Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def answer(body: bytes, *headers: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    lines = [status, "Content-Type: text/html; charset=utf-8", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def members(*records: bytes) -> bytes:
    return b"".join(gzip.compress(record, mtime=0) for record in records)


def by_warcio(path: Path, pages: list[tuple[str, bytes]], revisit: bool = False) -> Path:
    """Response, then request, as warcio, Browsertrix and Heritrix order them; the last page may repeat the first."""
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True, warc_version="WARC/1.1")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "warcio"}))
        for url, body in pages:
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(body),
                length=len(body),
                http_headers=head,
                warc_headers_dict={"WARC-Date": DATE},
            )
            ask = StatusAndHeaders(
                "GET / HTTP/1.1", [("Host", "portal.example"), ("X-Asked", "yes")], is_http_request=True
            )
            request = writer.create_warc_record(url, "request", http_headers=ask)
            writer.write_request_response_pair(request, record)
        if revisit:
            digest = record.rec_headers.get_header("WARC-Payload-Digest")
            again = writer.create_revisit_record(pages[-1][0], digest, pages[-1][0], DATE, http_headers=head)
            writer.write_record(again)
    return path
