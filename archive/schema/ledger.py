"""Portals, the run ledger and the index of captures."""

LEDGER = """
CREATE TABLE portals ( -- The portals that are crawled or imported
  name TEXT PRIMARY KEY, -- short name used on the command line, e.g. lai_chau
  title TEXT NOT NULL, -- name of the portal in Vietnamese
  title_en TEXT NOT NULL, -- name of the portal in English
  province TEXT NOT NULL, -- province the portal speaks for
  home_url TEXT NOT NULL, -- home page of the real portal
  hosts TEXT NOT NULL, -- JSON list of host names the portal answers to
  timezone TEXT NOT NULL, -- offset of the dates the portal writes, e.g. +07:00
  licence TEXT NOT NULL DEFAULT '', -- terms of reuse as the portal states them
  source_note TEXT NOT NULL DEFAULT '', -- how the portal asks to be named as source
  history TEXT NOT NULL DEFAULT '' -- what is known of the portal's moves and redesigns
) STRICT;

CREATE TABLE crawls ( -- The run ledger: one row per run and portal
  id INTEGER PRIMARY KEY, -- number of the run; captures say crawl:ID as their source
  portal TEXT NOT NULL, -- portal crawled
  mode TEXT NOT NULL, -- incremental, full, import, backfill or reextract
  started_at TEXT NOT NULL, -- start, UTC
  finished_at TEXT, -- end, UTC; empty while running or when the run was killed
  status TEXT NOT NULL DEFAULT 'running', -- running, finished, stopped (by a limit or a person), failed or interrupted (killed)
  healthy INTEGER, -- 1 healthy, 0 needs a person, empty while not judged
  reason TEXT, -- why the run is unhealthy or failed, one sentence
  base_url TEXT, -- address given instead of the portal's own, if any
  requests INTEGER NOT NULL DEFAULT 0, -- requests sent, retries included
  lists INTEGER NOT NULL DEFAULT 0, -- list pages read
  listed INTEGER NOT NULL DEFAULT 0, -- links to articles seen on lists
  articles_new INTEGER NOT NULL DEFAULT 0, -- articles stored for the first time
  articles_changed INTEGER NOT NULL DEFAULT 0, -- articles that got a new revision
  articles_unchanged INTEGER NOT NULL DEFAULT 0, -- articles seen again without a change
  failed INTEGER NOT NULL DEFAULT 0, -- pages or requests that failed
  refusals TEXT NOT NULL DEFAULT '{}', -- JSON object: reason a link was not followed -> how often
  version TEXT NOT NULL DEFAULT '' -- version of doingoai that ran
) STRICT;

CREATE TABLE captures ( -- One row per exchange with a portal; the bytes themselves lie in warc/
  id INTEGER PRIMARY KEY, -- number of the capture in this archive
  portal TEXT, -- portal the page belongs to; empty if no portal claims it
  crawl_id INTEGER REFERENCES crawls(id), -- run that fetched or imported it
  url TEXT NOT NULL, -- address asked for, as sent
  method TEXT NOT NULL DEFAULT 'GET', -- HTTP method
  request_digest TEXT, -- sha256 of the request body, for POST
  fetched_at TEXT NOT NULL, -- when the answer came, UTC
  status INTEGER NOT NULL, -- HTTP status
  mime TEXT NOT NULL DEFAULT '', -- media type the server named
  redirect_to TEXT, -- absolute Location of a redirect
  payload_digest TEXT NOT NULL, -- sha256 of the payload bytes
  text_digest TEXT, -- sha256 of the clean text and fields read from it
  chrome_digest TEXT, -- sha256 of the blocks around the article, digits blurred
  size INTEGER NOT NULL, -- payload size in bytes
  kind TEXT, -- what it turned out to be: article, list, failure, review, media, robots, feed, other
  source TEXT NOT NULL, -- crawl:ID, warc:FILE or wayback:TIMESTAMP
  record_type TEXT NOT NULL DEFAULT 'response', -- response, revisit or resource
  record_id TEXT NOT NULL, -- WARC-Record-ID of the response record
  warc_file TEXT NOT NULL, -- file name under warc/
  warc_offset INTEGER NOT NULL, -- where the response record begins, bytes
  warc_length INTEGER NOT NULL, -- length of the compressed record, bytes
  UNIQUE (warc_file, warc_offset)
) STRICT;
CREATE INDEX captures_url ON captures(url, fetched_at);
CREATE INDEX captures_digest ON captures(payload_digest);
CREATE INDEX captures_crawl ON captures(crawl_id);
"""

#: What verify looked at, and when: one that looks at some files a week begins with those it looked at longest ago.
FILE_CHECKS = """
CREATE TABLE file_checks ( -- When `doingoai verify` last compared each kept file with its digests
  path TEXT PRIMARY KEY, -- file in the archive's directory: warc/FILE or media/PATH
  size INTEGER NOT NULL, -- its size then, bytes; 0 where it was gone
  modified_ns INTEGER NOT NULL, -- when it had last been written to then, nanoseconds since 1970
  checked_at TEXT NOT NULL, -- when, UTC
  damages INTEGER NOT NULL -- how much was wrong with it; 0 sound
) STRICT, WITHOUT ROWID;
"""

#: Each picture's file and size without reading the table. An archive that was first opened in a certain hour has it.
MEDIA_PATH = """
CREATE INDEX IF NOT EXISTS media_path ON media(path, size);
"""
