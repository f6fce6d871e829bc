"""Settings of the Scrapy project: polite, closed and quiet unless told otherwise.

Scrapy's bare defaults are rude (no robots, no delay, eight at once), unbounded (1 GiB bodies) and open (a local server
that executes Python). What an archivist decides for one portal stands in ``DIR/doingoai.toml`` (``crawler.options``).
"""

from crawler.options import agent_for

BOT_NAME = "doingoai"
SPIDER_MODULES = ["crawler.spiders.registered"]
NEWSPIDER_MODULE = "crawler.spiders"
USER_AGENT = agent_for(None)

# Nothing listens while we crawl. The telnet switch does not cover remote control.
REMOTE_CONTROL_ENABLED = False
TELNETCONSOLE_ENABLED = False

# asyncio alone: a Twisted reactor can be started only once in a process, a demo crawls twice.
TWISTED_REACTOR_ENABLED = False
DOWNLOAD_HANDLERS = {
    "http": "crawler.downloading.handler.PageHandler",
    "https": "crawler.downloading.handler.PageHandler",
    # file: and ftp: links on a portal must never be read.
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}

# One request at a time, a second apart at least, slower when the server is slow.
ROBOTSTXT_OBEY = True
CONCURRENT_REQUESTS = 1
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
# Scrapy's jitter would go below the promised second; AutoThrottle varies it upwards.
DOWNLOAD_DELAY_JITTER = 0
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_MAX_DELAY = 60.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
DOWNLOAD_TIMEOUT = 60
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_VERIFY_CERTIFICATES = True
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "vi,en;q=0.5",
}
COOKIES_ENABLED = True
REFERER_ENABLED = True

# The spider decides about redirects and errors itself: each hop is an exchange of its own, and evidence.
REDIRECT_ENABLED = False
METAREFRESH_ENABLED = False
RETRY_ENABLED = False
HTTPERROR_ALLOW_ALL = True
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.downloading.robots.Robots": 100,
    "crawler.downloading.patience.Patience": 550,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "crawler.downloading.cookies.HostCookies": 700,
    # Just above decompression (590): sees every answer, and its body as the reader will.
    "crawler.downloading.keeping.Keeping": 585,
    "crawler.downloading.stubs.Stubs": 580,
    "crawler.downloading.wholeness.AskForEnd": 579,
}
SPIDER_MIDDLEWARES = {
    # Depth and address length are the frontier's business.
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
}

# What to fetch next is in the archive, not in memory and not in a JOBDIR.
SCHEDULER = "crawler.spiders.scheduling.FrontierScheduler"
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"

LOG_LEVEL = "WARNING"
LOGSTATS_INTERVAL = 0
STATS_DUMP = False
# Scrapy would parse the source of our callback at each answer to warn of a mistake that the type checker finds.
WARN_ON_GENERATOR_RETURN_VALUE = False
