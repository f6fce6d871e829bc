"""The full-text indexes and the triggers that keep them."""

# The FTS tables name their content table in double quotes: Datasette detects full-text search only in that spelling.
# Triggers fire on the indexed columns alone (a trigger on any update re-indexes 20 times more slowly).
SEARCH = """
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

# Contentless: what it holds of an article is made by word_pairs(), which a connection that writes articles must know
# (archive.pairs.register). The tokenizer takes each entry as it comes, for all folding was done before.
PAIRS = """
CREATE VIRTUAL TABLE articles_pairs -- Pairs of words as one, for phrases of common words
USING fts5(
  pairs,
  content="", detail="none", tokenize="ascii tokenchars '_-.'"
);
CREATE TRIGGER articles_pairs_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_pairs(rowid, pairs) VALUES (new.id, word_pairs(new.title, new.lead, new.text));
END;
CREATE TRIGGER articles_pairs_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_pairs(articles_pairs, rowid, pairs)
    VALUES ('delete', old.id, word_pairs(old.title, old.lead, old.text));
END;
CREATE TRIGGER articles_pairs_update AFTER UPDATE OF title, lead, text ON articles BEGIN
  INSERT INTO articles_pairs(articles_pairs, rowid, pairs)
    VALUES ('delete', old.id, word_pairs(old.title, old.lead, old.text));
  INSERT INTO articles_pairs(rowid, pairs) VALUES (new.id, word_pairs(new.title, new.lead, new.text));
END;
INSERT INTO articles_fts(articles_fts, rank) VALUES ('usermerge', 2);
INSERT INTO articles_exact(articles_exact, rank) VALUES ('usermerge', 2);
INSERT INTO articles_pairs(articles_pairs, rank) VALUES ('usermerge', 2);
INSERT INTO articles_pairs(rowid, pairs) SELECT id, word_pairs(title, lead, text) FROM articles;
"""
