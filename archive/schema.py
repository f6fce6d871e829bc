"""The tables of archive.db, as migrations that are only ever appended.

Each column is explained by the comment behind it. SQLite keeps the text of CREATE statements, comments included, so
``.schema`` in the sqlite3 shell explains itself and docs/schema.md is generated from the database, not from here.
Times are ISO 8601 text: UTC (``...Z``) for what we did, the portal's own offset for what the portal says.
Nothing newer than SQLite 3.40 (Debian 12) is used.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

#: ``PRAGMA application_id``: "DNGA" in ASCII. The Datasette plugin acts only on databases that carry it.
APPLICATION_ID = 0x444E4741

#: Tables that are not for readers: denied through pages, JSON and SQL alike on the published site.
PRIVATE_TABLES = (
    "frontier",
    "crawls",
    "failures",
    "review",
    "checks",
    "observations",
    "list_evidence",
    "chrome",
    "chrome_articles",
    "surroundings",
    "settings",
    "_sqlite_migrations",
)

migrations = Migrations("doingoai")

_LEDGER = """
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

_ARTICLES = """
CREATE TABLE articles ( -- The articles as the portal shows them now, or showed them last
  id INTEGER PRIMARY KEY, -- permanent number, made from the portal and the article's key (52 bits of SHA-256)
  portal TEXT NOT NULL REFERENCES portals(name), -- portal that published it
  key TEXT NOT NULL, -- what identifies it on its portal: canonical URL, for NukeViet its id
  url TEXT NOT NULL UNIQUE, -- final address as fetched
  title TEXT NOT NULL, -- title as the portal shows it
  published_at TEXT, -- date as declared by the portal, ISO 8601, its precision and offset
  published_day TEXT, -- the portal's own day, YYYY-MM-DD
  published_utc TEXT, -- the same moment in UTC, for sorting; empty if only a day is known
  published_raw TEXT, -- the visible date line, word for word
  category TEXT, -- section of the portal
  author TEXT, -- names in the byline, without label
  source TEXT, -- source the portal names
  lead TEXT, -- lead paragraph
  text TEXT NOT NULL, -- whole article, lead first, paragraphs parted by a blank line
  html TEXT NOT NULL DEFAULT '', -- sanitised fragment for display
  language TEXT, -- language of the text: vi, en, ...
  layout TEXT NOT NULL, -- layout that read it
  extractor TEXT NOT NULL DEFAULT '', -- version of the reader that read it
  warnings TEXT NOT NULL DEFAULT '[]', -- JSON list of what is doubtful
  state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'gone', 'moved')), -- live, gone (with evidence) or moved
  state_since TEXT, -- since when, UTC
  first_seen_at TEXT NOT NULL, -- first capture, UTC
  last_seen_at TEXT NOT NULL, -- latest capture that showed it, UTC
  changed_at TEXT NOT NULL, -- capture time of the latest revision, UTC
  revision_count INTEGER NOT NULL DEFAULT 1, -- number of revisions, other readings of the same capture not counted
  change_id INTEGER NOT NULL DEFAULT 0, -- grows with every change anywhere: mirrors ask for what is newer
  capture_id INTEGER REFERENCES captures(id), -- capture the present text was read from
  text_digest TEXT NOT NULL DEFAULT '', -- sha256 of the fields that make a revision
  detail_digest TEXT NOT NULL DEFAULT '', -- sha256 of what is shown but makes no revision: html, related list, addresses of pictures
  folded TEXT NOT NULL DEFAULT '' -- words holding the letter d with stroke, folded to plain d, for search
) STRICT;
CREATE UNIQUE INDEX articles_key ON articles(portal, key);
CREATE INDEX articles_newest ON articles(published_day DESC, published_utc DESC, id);
CREATE INDEX articles_portal_day ON articles(portal, published_day DESC, id);
CREATE INDEX articles_category ON articles(category, published_day DESC, id);
CREATE INDEX articles_title ON articles(title, substr(text, 1, 100));
CREATE INDEX articles_change ON articles(change_id);
CREATE INDEX articles_state ON articles(state) WHERE state <> 'live';
CREATE INDEX articles_since ON articles(state_since, change_id) WHERE state_since IS NOT NULL;

CREATE TABLE article_urls ( -- Every address an article was seen at
  url TEXT NOT NULL, -- an address the article was seen at, as fetched
  canonical TEXT NOT NULL, -- the same address in canonical form
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  first_seen_at TEXT NOT NULL, -- first seen there, UTC
  last_seen_at TEXT NOT NULL, -- last seen there, UTC
  PRIMARY KEY (article_id, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_urls_url ON article_urls(url, last_seen_at);
CREATE INDEX article_urls_canonical ON article_urls(canonical);

CREATE TABLE article_keys ( -- Further keys of articles that moved
  portal TEXT NOT NULL REFERENCES portals(name), -- portal
  key TEXT NOT NULL, -- a further key the article goes by since it moved
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article, under its first number
  since TEXT NOT NULL, -- first capture under this key, UTC
  PRIMARY KEY (portal, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_keys_article ON article_keys(article_id);

CREATE TABLE revisions ( -- What the portal showed, each time it showed something else; ordered by captured_at, then seq
  id INTEGER PRIMARY KEY, -- number of the revision in this archive
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  seq INTEGER NOT NULL, -- label of the revision within its article, in order of recording
  recorded_at TEXT NOT NULL, -- when the archive recorded it, UTC
  captured_at TEXT NOT NULL, -- when the portal showed it, UTC: revisions are ordered by this
  capture_id INTEGER REFERENCES captures(id), -- capture that shows it
  kind TEXT NOT NULL DEFAULT 'change' CHECK (kind IN ('first', 'change', 'reading')), -- first, change by the portal, or a new reading of the same capture
  extractor TEXT NOT NULL DEFAULT '', -- version of the reader
  change_id INTEGER NOT NULL, -- value of the change counter then
  text_digest TEXT NOT NULL, -- sha256 of the fields below that make a revision
  url TEXT NOT NULL, -- address then
  title TEXT NOT NULL, -- title then
  published_at TEXT, -- date then
  published_raw TEXT, -- visible date line then
  category TEXT, -- section then
  author TEXT, -- byline then
  source TEXT, -- source then
  lead TEXT, -- lead then
  text TEXT NOT NULL, -- text then
  html TEXT NOT NULL DEFAULT '', -- sanitised fragment then
  images TEXT NOT NULL DEFAULT '[]', -- JSON list of pictures then
  attachments TEXT NOT NULL DEFAULT '[]', -- JSON list of attachments then
  language TEXT, -- language then
  layout TEXT NOT NULL, -- layout that read it
  warnings TEXT NOT NULL DEFAULT '[]', -- JSON list of what was doubtful
  UNIQUE (article_id, seq)
) STRICT;
CREATE INDEX revisions_order ON revisions(article_id, captured_at, seq);
CREATE INDEX revisions_recorded ON revisions(recorded_at, change_id);

CREATE TABLE media ( -- Files of pictures and attachments, each kept once
  digest TEXT PRIMARY KEY, -- sha256 of the file, hex
  path TEXT NOT NULL, -- path under media/
  mime TEXT NOT NULL, -- media type, by its content
  size INTEGER NOT NULL, -- size in bytes
  first_seen_at TEXT NOT NULL, -- first fetched, UTC
  capture_id INTEGER REFERENCES captures(id) -- capture it came from
) STRICT;

CREATE TABLE media_urls ( -- Which file each address gave when it was last fetched
  url TEXT PRIMARY KEY, -- address a picture or attachment was fetched from
  digest TEXT NOT NULL REFERENCES media(digest), -- the file
  fetched_at TEXT NOT NULL -- last fetched, UTC
) STRICT;
CREATE INDEX media_urls_digest ON media_urls(digest);

CREATE TABLE images ( -- Pictures of the articles as shown now
  id INTEGER PRIMARY KEY, -- row number
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  position INTEGER NOT NULL, -- order in the article, from 1
  url TEXT NOT NULL, -- absolute address on the portal
  caption TEXT, -- visible caption
  alt TEXT, -- alternative text
  UNIQUE (article_id, position)
) STRICT;
CREATE INDEX images_url ON images(url);

CREATE TABLE attachments ( -- Files the articles offer for download
  id INTEGER PRIMARY KEY, -- row number
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  position INTEGER NOT NULL, -- order in the article, from 1
  url TEXT NOT NULL, -- absolute address on the portal
  title TEXT, -- name shown
  UNIQUE (article_id, position)
) STRICT;
CREATE INDEX attachments_url ON attachments(url);

CREATE TABLE related ( -- The lists of related articles as the portal shows them
  id INTEGER PRIMARY KEY, -- row number
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article that lists it
  position INTEGER NOT NULL, -- order in the list, from 1
  url TEXT, -- address of the related article
  title TEXT NOT NULL, -- title as listed
  published_at TEXT, -- date as listed, ISO 8601
  UNIQUE (article_id, position)
) STRICT;
CREATE INDEX related_url ON related(url);
"""

_WORK = """
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

_SURROUNDINGS = """
CREATE TABLE surroundings ( -- How well what a run saw around its articles was known before it
  crawl_id INTEGER PRIMARY KEY REFERENCES crawls(id), -- the run
  usual REAL, -- share of blocks known around articles before the run, 0 to 1; empty if too few articles were
  articles INTEGER NOT NULL DEFAULT 0, -- articles compared
  strange INTEGER NOT NULL DEFAULT 0, -- of these, articles in mostly unknown blocks
  blocks INTEGER NOT NULL DEFAULT 0, -- blocks around the articles compared
  known INTEGER NOT NULL DEFAULT 0 -- of these, blocks known before the run
) STRICT;
"""

_KNOWLEDGE = """
CREATE TABLE places ( -- The gazetteer: places that articles name
  id INTEGER PRIMARY KEY, -- number of the place in the gazetteer, permanent
  slug TEXT NOT NULL UNIQUE, -- short name for addresses, e.g. phongsaly
  name TEXT NOT NULL, -- usual Vietnamese name
  name_en TEXT NOT NULL, -- English or local name
  kind TEXT NOT NULL, -- country, province, district, commune, border-gate, city, ...
  country TEXT NOT NULL, -- ISO 3166 alpha-2 code
  within TEXT, -- slug of the larger place it lies in; empty for a country
  latitude REAL, -- degrees north
  longitude REAL, -- degrees east
  spellings TEXT NOT NULL DEFAULT '[]' -- JSON list of all spellings known
) STRICT;

CREATE TABLE mentions ( -- Which article names which place
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  place_id INTEGER NOT NULL REFERENCES places(id), -- the place named in it
  count INTEGER NOT NULL, -- how often
  first_spelling TEXT NOT NULL, -- as first written in the article
  PRIMARY KEY (article_id, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_place ON mentions(place_id, article_id);

CREATE TABLE documents ( -- Official documents that articles cite
  id INTEGER PRIMARY KEY, -- permanent number, made from the key (52 bits of SHA-256)
  key TEXT NOT NULL UNIQUE, -- what identifies it: number|year|province, for numbers come again every year and in every province
  number TEXT NOT NULL, -- normalised number, e.g. 22-NQ/TW
  kind TEXT, -- kind of document, e.g. Nghị quyết
  issuer TEXT, -- who issued it
  year INTEGER, -- year of issue when the number or an article gives it
  province TEXT, -- slug of the province whose authority issued it, for local documents
  issued_on TEXT -- date of issue when an article gives it, YYYY-MM-DD
) STRICT;
CREATE INDEX documents_number ON documents(number);

CREATE TABLE citations ( -- Which article cites which document
  article_id INTEGER NOT NULL REFERENCES articles(id), -- the article
  document_id INTEGER NOT NULL REFERENCES documents(id), -- the document cited in it
  count INTEGER NOT NULL, -- how often
  first_spelling TEXT NOT NULL, -- as first written in the article
  PRIMARY KEY (article_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX citations_document ON citations(document_id, article_id);
"""

# The FTS tables name their content table in double quotes: Datasette detects full-text search only in that spelling.
# Triggers fire on the indexed columns alone (a trigger on any update re-indexes 20 times more slowly).
_SEARCH = """
CREATE VIRTUAL TABLE articles_fts -- Full-text search without regard to accents
USING fts5(
  title, lead, text, folded,
  content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE articles_exact -- Full-text search with the accents as written
USING fts5(
  title, lead, text,
  content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 0"
);
INSERT INTO articles_fts(articles_fts, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0, 1.0)');
INSERT INTO articles_exact(articles_exact, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0)');

CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts(rowid, title, lead, text, folded)
    VALUES (new.id, new.title, new.lead, new.text, new.folded);
  INSERT INTO articles_exact(rowid, title, lead, text) VALUES (new.id, new.title, new.lead, new.text);
END;
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, lead, text, folded)
    VALUES ('delete', old.id, old.title, old.lead, old.text, old.folded);
  INSERT INTO articles_exact(articles_exact, rowid, title, lead, text)
    VALUES ('delete', old.id, old.title, old.lead, old.text);
END;
CREATE TRIGGER articles_fts_update AFTER UPDATE OF title, lead, text, folded ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, lead, text, folded)
    VALUES ('delete', old.id, old.title, old.lead, old.text, old.folded);
  INSERT INTO articles_exact(articles_exact, rowid, title, lead, text)
    VALUES ('delete', old.id, old.title, old.lead, old.text);
  INSERT INTO articles_fts(rowid, title, lead, text, folded)
    VALUES (new.id, new.title, new.lead, new.text, new.folded);
  INSERT INTO articles_exact(rowid, title, lead, text) VALUES (new.id, new.title, new.lead, new.text);
END;
"""

_VIEWS = """
CREATE VIEW bai_viet AS -- Articles under Vietnamese column names, newest first
SELECT
  id, -- số của bài (number of the article)
  portal AS cong, -- cổng thông tin (portal)
  title AS tieu_de, -- tiêu đề (title)
  published_day AS ngay_dang, -- ngày đăng, YYYY-MM-DD (the portal's own day)
  category AS chuyen_muc, -- chuyên mục (section)
  author AS tac_gia, -- tác giả (byline)
  source AS nguon, -- nguồn (source the portal names)
  lead AS tom_tat, -- đoạn dẫn (lead)
  text AS noi_dung, -- toàn văn (whole text)
  url AS dia_chi, -- địa chỉ trên cổng (address on the portal)
  state AS tinh_trang -- tình trạng: live còn, gone đã mất, moved đã chuyển (state)
FROM articles ORDER BY published_day DESC, published_utc DESC, id;

CREATE VIEW articles_by_month AS -- Number of articles per portal, category and month
SELECT
  portal, -- portal
  category, -- section of the portal
  substr(published_day, 1, 7) AS month, -- month of the portal's own date, YYYY-MM
  count(*) AS articles -- number of articles
FROM articles WHERE published_day IS NOT NULL GROUP BY portal, category, month;

CREATE VIEW changes AS -- Every revision of every article, newest change first
SELECT
  r.change_id, -- value of the change counter
  r.article_id, -- the article
  a.portal, -- its portal
  a.url, -- its address now
  r.seq, -- label of the revision within the article
  r.kind, -- first, change (by the portal) or reading (by another extractor)
  r.captured_at, -- when the portal showed it, UTC
  r.recorded_at, -- when the archive recorded it, UTC
  r.title -- title then
FROM revisions AS r JOIN articles AS a ON a.id = r.article_id ORDER BY r.change_id DESC;

CREATE VIEW coverage AS -- What is kept of each portal, and since when
SELECT
  portal, -- portal
  count(*) AS articles, -- number of articles
  min(published_day) AS first_day, -- earliest day an article bears
  max(published_day) AS last_day, -- latest day an article bears
  min(first_seen_at) AS kept_since, -- first capture, UTC
  max(last_seen_at) AS last_seen_at, -- latest capture that showed an article, UTC
  sum(state = 'gone') AS gone, -- articles that are gone from the portal
  sum(revision_count > 1) AS revised -- articles the portal changed
FROM articles GROUP BY portal;
"""


def _run(db: Database, script: str) -> None:
    for statement in _statements(script):
        db.conn.execute(statement)


def _statements(script: str) -> list[str]:
    """Split *script* at the semicolons that end a statement (those inside a trigger do not)."""
    import sqlite3

    statements, pending = [], ""
    for line in script.strip().splitlines():
        pending += line + "\n"
        if line.rstrip().endswith(";") and sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements


@migrations()
def m001_ledger(db: Database) -> None:
    """Portals, the run ledger and the index of captures."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(db, _LEDGER)


@migrations()
def m002_articles(db: Database) -> None:
    """Articles, their addresses, revisions, pictures, attachments and related lists."""
    _run(db, _ARTICLES)


@migrations()
def m003_work(db: Database) -> None:
    """What is to do, what failed, what waits for a person."""
    _run(db, _WORK)


@migrations()
def m004_knowledge(db: Database) -> None:
    """Places and documents that articles name."""
    _run(db, _KNOWLEDGE)


@migrations()
def m005_search(db: Database) -> None:
    """Full-text search: accents folded, and exact."""
    _run(db, _SEARCH)


@migrations()
def m006_views(db: Database) -> None:
    """Views with plain names for people."""
    _run(db, _VIEWS)


@migrations()
def m007_surroundings(db: Database) -> None:
    """What tells a redesign."""
    _run(db, _SURROUNDINGS)
