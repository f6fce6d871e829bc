"""What is to do, what failed, what waits for a person, what is learned of a portal."""

WORK = """
CREATE TABLE failures ( -- Pages that could not be fetched or read
  id INTEGER PRIMARY KEY, -- row number
  portal TEXT, -- portal concerned
  url TEXT NOT NULL, -- page that could not be fetched or read
  capture_id INTEGER REFERENCES captures(id), -- the page as kept, if an answer came
  crawl_id INTEGER REFERENCES crawls(id), -- run in which it happened
  stage TEXT NOT NULL, -- fetch or read
  reason TEXT NOT NULL, -- machine-readable reason, e.g. no-title, timeout, http-500
  message TEXT NOT NULL, -- one sentence for a person
  first_at TEXT NOT NULL, -- when it happened first, UTC
  occurred_at TEXT NOT NULL, -- when it happened last, UTC
  times INTEGER NOT NULL DEFAULT 1, -- how often it happened
  resolved_at TEXT -- when the same address was read after all, UTC
) STRICT;
CREATE UNIQUE INDEX failures_url ON failures(url, stage, reason) WHERE resolved_at IS NULL;
CREATE INDEX failures_open ON failures(portal, reason) WHERE resolved_at IS NULL;

CREATE TABLE review ( -- Doubtful readings that wait for a person
  id INTEGER PRIMARY KEY, -- row number
  portal TEXT NOT NULL, -- portal concerned
  url TEXT NOT NULL, -- page read with doubt
  key TEXT NOT NULL, -- what would identify the article
  capture_id INTEGER REFERENCES captures(id), -- the page as kept
  reasons TEXT NOT NULL, -- JSON list of the doubts
  article TEXT NOT NULL, -- JSON of the article as read
  created_at TEXT NOT NULL, -- when it came to review, UTC
  decision TEXT, -- accept or reject, by a person
  decided_at TEXT, -- when, UTC
  UNIQUE (portal, key)
) STRICT;

CREATE TABLE frontier ( -- What to fetch, when, and what became of it
  id INTEGER PRIMARY KEY, -- row number
  portal TEXT NOT NULL, -- portal
  url TEXT NOT NULL, -- address to fetch, as found
  key TEXT NOT NULL, -- canonical form: one row per key
  kind TEXT NOT NULL DEFAULT 'unknown', -- seed, list, list-page (a further page of a list), article, feed, sitemap, media, alias (leads to another) or unknown
  state TEXT NOT NULL DEFAULT 'due', -- due, done, failed (given up) or refused
  reason TEXT, -- why refused or failed, machine-readable
  depth INTEGER NOT NULL DEFAULT 0, -- links from a seed
  found_on TEXT, -- page that linked to it
  priority INTEGER NOT NULL DEFAULT 0, -- higher is fetched first
  attempts INTEGER NOT NULL DEFAULT 0, -- attempts since the last success
  discovered_at TEXT NOT NULL, -- when first seen, UTC
  due_at TEXT NOT NULL, -- when to fetch next, UTC
  fetched_at TEXT, -- last answer, UTC
  changed_at TEXT, -- last time its clean content changed, UTC
  unchanged_runs INTEGER NOT NULL DEFAULT 0, -- visits in a row without change
  last_status INTEGER, -- last HTTP status
  etag TEXT, -- validator the portal sent
  last_modified TEXT, -- validator the portal sent
  honours_validators INTEGER, -- 1 if a conditional request was answered 304, 0 if found useless, empty if untried
  walked_to_end_at TEXT, -- for lists: when last walked to the very end, UTC
  crawl_id INTEGER, -- run that last touched it
  UNIQUE (portal, key)
) STRICT;
CREATE INDEX frontier_due ON frontier(portal, state, priority DESC, due_at, id);
CREATE INDEX frontier_again ON frontier(portal, state, due_at);

CREATE TABLE list_evidence ( -- What lists, feeds and sitemaps say of an article: evidence, never a field
  id INTEGER PRIMARY KEY, -- row number
  portal TEXT NOT NULL, -- portal
  key TEXT NOT NULL, -- canonical address of the article
  list_url TEXT NOT NULL, -- list page, feed or sitemap that named it
  title TEXT, -- link text there
  date_raw TEXT, -- date shown there, word for word
  crawl_id INTEGER, -- run that saw it last
  first_seen_at TEXT NOT NULL, -- first seen there, UTC
  last_seen_at TEXT NOT NULL, -- last seen there, UTC
  UNIQUE (portal, key, list_url)
) STRICT;

CREATE TABLE observations ( -- When an article was seen, and when it was not where it used to be
  id INTEGER PRIMARY KEY, -- row number
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  crawl_id INTEGER REFERENCES crawls(id), -- run that observed it
  capture_id INTEGER REFERENCES captures(id), -- the answer that shows it, if any
  observed_at TEXT NOT NULL, -- when, UTC
  kind TEXT NOT NULL, -- seen, not-listed, http-404, http-410, redirect-list, soft-404, login, challenge, moved or address-taken
  detail TEXT, -- address redirected to and the like
  text_digest TEXT, -- for seen: sha256 of the fields that make a revision, as shown then
  extractor TEXT -- for seen: version of the reader that read it
) STRICT;
CREATE INDEX observations_article ON observations(article_id, kind, observed_at);
CREATE INDEX observations_absent ON observations(article_id, observed_at) WHERE kind <> 'seen';
CREATE INDEX observations_capture ON observations(capture_id) WHERE capture_id IS NOT NULL;

CREATE TABLE checks ( -- The questions asked of each run, and the answers
  id INTEGER PRIMARY KEY, -- row number
  crawl_id INTEGER NOT NULL REFERENCES crawls(id), -- run judged
  portal TEXT NOT NULL, -- portal
  name TEXT NOT NULL, -- name of the check
  ok INTEGER NOT NULL, -- 1 passed, 0 failed
  detail TEXT NOT NULL DEFAULT '', -- one sentence
  checked_at TEXT NOT NULL -- when, UTC
) STRICT;

CREATE TABLE chrome ( -- Blocks that stand around the articles of a portal
  portal TEXT NOT NULL, -- portal
  digest TEXT NOT NULL, -- sha256 of the block, digits blurred
  sample TEXT NOT NULL, -- the block as last seen
  pages INTEGER NOT NULL, -- different articles it stood on, outside what was read
  inside INTEGER NOT NULL DEFAULT 0, -- different articles it stood in, inside what was read
  first_seen_at TEXT NOT NULL, -- first seen, UTC
  last_seen_at TEXT NOT NULL, -- last seen, UTC
  PRIMARY KEY (portal, digest)
) STRICT;

CREATE TABLE chrome_articles ( -- Articles whose surroundings are counted in chrome
  article_id INTEGER PRIMARY KEY REFERENCES articles(id) -- article whose blocks are counted in chrome: none counts twice
) STRICT;

CREATE TABLE settings ( -- Settings of this archive
  name TEXT PRIMARY KEY, -- name
  value TEXT NOT NULL -- value, JSON
) STRICT;
"""

SURROUNDINGS = """
CREATE TABLE surroundings ( -- How well what a run saw around its articles was known before it
  crawl_id INTEGER PRIMARY KEY REFERENCES crawls(id), -- the run
  usual REAL, -- share of blocks known around articles before the run, 0 to 1; empty if too few articles were
  articles INTEGER NOT NULL DEFAULT 0, -- articles compared
  strange INTEGER NOT NULL DEFAULT 0, -- of these, articles in mostly unknown blocks
  blocks INTEGER NOT NULL DEFAULT 0, -- blocks around the articles compared
  known INTEGER NOT NULL DEFAULT 0 -- of these, blocks known before the run
) STRICT;
"""

#: A run looks only at the WARC files that are not known to be whole; a list is asked for what it named.
WHOLE = """
CREATE TABLE warc_files ( -- WARC files found whole and indexed to their end, so that no run need look at them again
  name TEXT PRIMARY KEY, -- file name under warc/
  size INTEGER NOT NULL -- its size then, bytes: one of another size is looked at again
) STRICT, WITHOUT ROWID;
CREATE INDEX list_evidence_list ON list_evidence(portal, list_url, crawl_id);
"""

#: What a run found missing is asked for by the run, three times in each.
MISSED = """
CREATE INDEX observations_missed ON observations(crawl_id) WHERE kind <> 'seen';
"""

#: What a run was judged by is asked for by the run.
JUDGED = """
CREATE INDEX checks_crawl ON checks(crawl_id);
"""
