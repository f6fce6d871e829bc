"""Page to article. Pure: no network, no clock, no database, no Scrapy."""
