"""Captures in, captures out: WARC files of this archive are written and anybody's are read.

``read_warc(path)`` streams the pages of a file, ``read_record(path, offset)`` reads one, ``WarcStore`` writes.
"""

from archive.warc.build import Earlier
from archive.warc.damage import DamagedError
from archive.warc.http import CodingError
from archive.warc.pages import Exchange, Revisit, log_problem, read_exchanges, read_warc
from archive.warc.records import MAX_PAYLOAD, Problem, Record, iter_records, sha256_label
from archive.warc.recover import Recovery, Torn, capture_of, recover
from archive.warc.single import read_exchange, read_record
from archive.warc.store import WarcStore

__all__ = [
    "MAX_PAYLOAD",
    "CodingError",
    "DamagedError",
    "Earlier",
    "Exchange",
    "Problem",
    "Record",
    "Recovery",
    "Revisit",
    "Torn",
    "WarcStore",
    "capture_of",
    "iter_records",
    "log_problem",
    "read_exchange",
    "read_exchanges",
    "read_record",
    "read_warc",
    "recover",
    "sha256_label",
]
