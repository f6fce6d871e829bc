"""Page to article. Pure: no network, no clock, no database, no Scrapy."""

#: Version of the reader, kept with every revision: it grows whenever a page may read differently than before.
EXTRACTOR = "1"
