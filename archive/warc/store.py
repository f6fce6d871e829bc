"""Writing WARC files: request and response of every exchange, on disk before anybody reads them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import IO

from archive.drafts import sync
from archive.models import Capture, Page, iso_utc, utc_now
from archive.warc.build import (
    Earlier,
    Pairs,
    build_record,
    header_block,
    new_id,
    record_uri,
    redirect_target,
    request_block,
    request_digest,
    response_parts,
)
from archive.warc.pages import CRAWL, NOTE, PORTAL, REDIRECTED_FROM, REQUEST_LENGTH, SOURCE, Resolve
from archive.warc.records import sha256_label
from archive.warc.recover import Recovery, recover

#: A file is closed and the next one begun when it has grown past this many bytes.
ROTATE_AT = 1 << 30


class WarcStore:
    """The WARC files of an archive, open for appending. One writer at a time (the archive's lock sees to that).

    *software* goes into ``warcinfo`` with *contact* and *robots*; *now* is the clock; files are called
    ``doingoai-<UTC>-<n>.warc.gz`` and the first is made at the first write. Raises OSError when the disk refuses.
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        software: str,
        now: Callable[[], datetime] = utc_now,
        *,
        contact: str = "",
        robots: str = "classic",
        rotate_at: int = ROTATE_AT,
    ) -> None:
        self.directory = Path(directory)
        self._software, self._contact, self._robots = software, contact, robots
        self._now, self._rotate_at = now, rotate_at
        self._file: IO[bytes] | None = None
        self._end = 0
        self._begun = iso_utc(now()).replace("-", "").replace(":", "")
        self._count = 0
        self._warcinfo_id = ""

    def __enter__(self) -> WarcStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Make sure all is on disk and close the current file; writing again begins a new one."""
        if self._file is not None:
            file, self._file = self._file, None
            with file:
                _sync(file)

    def write(
        self,
        page: Page,
        *,
        portal: str | None = None,
        crawl_id: int | None = None,
        unchanged: Earlier | None = None,
        notes: Mapping[str, str] | None = None,
        sync: bool = True,
    ) -> Capture:
        """Append the request and the response of *page*; return its Capture once both are on disk.

        With *unchanged* a ``revisit`` record without payload is written instead of the response: *page* answered 304,
        or its payload digest equals that of *unchanged* (ValueError otherwise). *notes* (``expected``: what
        the crawl took the address for) become headers ``X-Archive-Note-*``. ``sync=False`` leaves the fsync to
        :meth:`sync`, for imports that write many. Raises OSError; a record half written is cut off again.
        """
        digest = sha256_label(page.body)
        if unchanged is not None and page.status != HTTPStatus.NOT_MODIFIED and digest != unchanged.payload_digest:
            raise ValueError(f"{page.url} has another payload than the capture it is said to repeat")
        url = record_uri(page.url)
        request_id, response_id = new_id(), new_id()
        request = self._request(page, url, request_id, response_id)
        kind, fields, block = response_parts(page, digest, unchanged)
        fields += self._provenance(page, portal, crawl_id)
        fields += [(f"{NOTE}{name}", value) for name, value in (notes or {}).items()]
        if request:
            fields += [("WARC-Concurrent-To", request_id), (REQUEST_LENGTH, str(len(request)))]
        response = build_record(kind, url, response_id, page.fetched_at, fields, block)
        end = self._append(request + response, sync)
        return Capture(
            url=url,
            fetched_at=page.fetched_at,
            status=page.status,
            mime=page.mime,
            method=page.method,
            payload_digest=unchanged.payload_digest if unchanged else digest,
            size=len(page.body),
            warc_file=self.current,
            warc_offset=end - len(response),
            warc_length=len(response),
            record_id=response_id,
            source=page.source,
            record_type=kind,
            request_digest=request_digest(page),
            portal=portal,
            crawl_id=crawl_id,
            redirect_to=redirect_target(page),
        )

    def write_metadata(self, url: str, fields: Mapping[str, str] | Pairs, *, sync: bool = True) -> str:
        """Append a ``metadata`` record of ``name: value`` lines about *url* (line ends in values become spaces).

        For what no page can tell: portal named by hand, run ledger, decisions of a person. Returns its record id.
        """
        pairs = fields.items() if isinstance(fields, Mapping) else fields
        block = header_block(pairs, "utf-8")
        record_id = new_id()
        headers = [("Content-Type", "application/warc-fields")]
        self._append(build_record("metadata", record_uri(url), record_id, self._now(), headers, block), sync)
        return record_id

    def recover(
        self,
        indexed_end: Callable[[str], int] = lambda name: 0,
        resolve: Resolve | None = None,
        whole: Mapping[str, int] | None = None,
    ) -> Recovery:
        """Repair the directory after an unclean end, before the first write. See :func:`archive.warc.recover`."""
        return recover(self.directory, indexed_end, self._now, resolve, whole)

    def sync(self) -> None:
        """Wait until everything written is on disk."""
        if self._file is not None:
            _sync(self._file)

    @property
    def current(self) -> str:
        """Name of the file being written; empty before the first write."""
        return Path(self._file.name).name if self._file is not None else ""

    def _provenance(self, page: Page, portal: str | None, crawl_id: int | None) -> list[tuple[str, str]]:
        fields = [(SOURCE, page.source), *((REDIRECTED_FROM, record_uri(url)) for url in page.redirected_from)]
        known = ((PORTAL, portal), (CRAWL, str(crawl_id) if crawl_id is not None else None))
        return fields + [(name, value) for name, value in known if value]

    def _request(self, page: Page, url: str, record_id: str, response_id: str) -> bytes:
        known = page.request_headers or page.request_body or page.method != "GET"
        if not known and not page.source.startswith("crawl:"):
            return b""  # an imported answer whose request nobody kept: do not make one up
        fields = [("Content-Type", "application/http; msgtype=request"), ("WARC-Concurrent-To", response_id)]
        return build_record("request", url, record_id, page.fetched_at, fields, request_block(page, url))

    def _append(self, data: bytes, sync: bool) -> int:
        file = self._writable()
        start = self._end
        try:
            _write_all(file, data)
            if sync:
                _sync(file)
        except OSError:
            with suppress(OSError):  # a full disk can still be cut; if not, recover() cuts at the next start
                os.ftruncate(file.fileno(), start)
                file.seek(start)
            raise
        self._end = start + len(data)
        return self._end

    def _writable(self) -> IO[bytes]:
        if self._file is not None and self._end < self._rotate_at:
            return self._file
        self.close()
        self.directory.mkdir(parents=True, exist_ok=True)
        self._file, self._end = self._create(), 0
        self._warcinfo_id = new_id()
        try:
            self._append(self._warcinfo(), sync=True)
        except OSError:
            self._file.close()
            self._file = None
            raise
        sync(self.directory)
        return self._file

    def _create(self) -> IO[bytes]:
        while True:
            self._count += 1
            with suppress(FileExistsError):
                # unbuffered: a failed write must not come back when the file is closed
                return (self.directory / f"doingoai-{self._begun}-{self._count:05}.warc.gz").open("xb", buffering=0)

    def _warcinfo(self) -> bytes:
        info = {
            "software": self._software,
            "format": "WARC File Format 1.1",
            "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
            "http-header-user-agent": self._software,
            "operator": self._contact,
            "robots": self._robots,
        }
        block = header_block(((name, value) for name, value in info.items() if value), "utf-8")
        fields = [("Content-Type", "application/warc-fields"), ("WARC-Filename", self.current)]
        return build_record("warcinfo", "", self._warcinfo_id, self._now(), fields, block)


def _write_all(file: IO[bytes], data: bytes) -> None:
    rest = memoryview(data)
    while rest:  # unbuffered files write what fits, and only then say that the disk is full
        rest = rest[file.write(rest) :]


def _sync(file: IO[bytes]) -> None:
    os.fsync(file.fileno())
