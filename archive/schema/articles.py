"""Articles, their addresses, revisions, pictures, attachments and related lists."""

ARTICLES = """
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
  last_seen_at TEXT NOT NULL, -- latest capture that showed it, or answer that it is unchanged, UTC
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

#: ``state_since`` is when an article was first missed, which a harvester may have asked about already; this is the news.
#: (The archives of the first day have one of the two indexes less.)
STATE_RECORDED = """
ALTER TABLE articles ADD COLUMN
  state_recorded_at TEXT -- when the archive drew the conclusion that is its state, UTC
  DEFAULT NULL;
UPDATE articles SET state_recorded_at = coalesce(
  (SELECT max(c.finished_at) FROM crawls AS c WHERE c.portal = articles.portal AND c.healthy = 1), state_since)
  WHERE state_since IS NOT NULL;
DROP INDEX IF EXISTS articles_since;
CREATE INDEX IF NOT EXISTS revisions_recorded ON revisions(recorded_at, change_id);
CREATE INDEX articles_state_recorded ON articles(state_recorded_at, change_id) WHERE state_recorded_at IS NOT NULL;
"""

#: Sums by month, portal and section come from this index alone.
MONTHS = """
CREATE INDEX articles_months ON articles(portal, category, published_day) WHERE published_day IS NOT NULL;
"""

#: Sections and portals are walked newest first without a look at the articles themselves.
NEWEST = """
DROP INDEX articles_newest;
CREATE INDEX articles_newest ON articles(published_day DESC, published_utc DESC, id, portal, category);
"""

#: The view ``changes`` is read from its newest end, and by those who ask for what is newer than a number.
CHANGES = """
CREATE INDEX revisions_changes ON revisions(change_id);
"""
