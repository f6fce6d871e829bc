"""Places and documents that articles name."""

KNOWLEDGE = """
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
