"""What Datasette's own pages know of the archive: its search, and canned queries for what the site shows."""

from __future__ import annotations

from typing import Any

from archive.web.hooks import hook
from archive.web.site import CLOSED_TABLES, is_ours, site_of

_TABLES: dict[str, Any] = {
    "articles": {
        "fts_table": "articles_fts",
        "fts_pk": "id",
        "label_column": "title",
        "sort_desc": "published_day",
        "sortable_columns": ["id", "published_day", "published_utc", "portal", "category", "changed_at", "title"],
    },
    "portals": {"label_column": "title"},
    "places": {"label_column": "name"},
    "documents": {"label_column": "number"},
}

CANNED: dict[str, dict[str, Any]] = {
    "search": {
        "title": "Tìm bài / search articles",
        "sql": """select a.id, a.published_day, a.portal, a.title, a.url
from articles_fts join articles as a on a.id = articles_fts.rowid
where articles_fts match escape_fts(:q) order by rank limit 50""",
        "params": ["q"],
    },
    "newest": {
        "title": "Bài mới nhất / newest articles",
        "sql": """select id, published_day, portal, category, title, url from articles
order by published_day desc, published_utc desc, id limit 50""",
    },
    "articles_per_month": {
        "title": "Số bài theo tháng / articles per month",
        "sql": """select month, portal, sum(articles) as articles from articles_by_month
group by month, portal order by month""",
    },
    "articles_per_month_and_section": {
        "title": "Số bài theo tháng, cổng và chuyên mục / articles per month, portal and section",
        "sql": """select month, portal, category, articles from articles_by_month
where (:portal = '' or portal = :portal) and (:category = '' or category = :category)
order by month, portal, category""",
        "params": ["portal", "category"],
    },
    "citations_per_month": {
        "title": "Số bài dẫn một văn bản theo tháng / articles that cite a document, per month",
        "sql": """select substr(a.published_day, 1, 7) as month, a.portal, count(*) as articles
from citations as c join articles as a on a.id = c.article_id
where c.document_id = :id and a.published_day is not null group by month, a.portal order by month""",
        "params": ["id"],
    },
    "mentions_per_month": {
        "title": "Số bài nhắc một địa danh theo tháng / articles that name a place, per month",
        "sql": """select substr(a.published_day, 1, 7) as month, a.portal, count(*) as articles
from mentions as m join articles as a on a.id = m.article_id
where m.place_id = :id and a.published_day is not null group by month, a.portal order by month""",
        "params": ["id"],
    },
    "places_together_per_year": {
        "title": "Địa danh được nhắc cùng một địa danh, theo năm / places named together with a place, per year",
        "sql": """select substr(a.published_day, 1, 4) as year, o.place_id, p.name, count(*) as articles
from mentions as m join mentions as o on o.article_id = m.article_id and o.place_id <> m.place_id
join articles as a on a.id = m.article_id join places as p on p.id = o.place_id
where m.place_id = :id group by year, o.place_id order by year desc, articles desc, p.name""",
        "params": ["id"],
    },
    "articles_naming_place": {
        "title": "Các bài nhắc đến một địa danh / articles that name a place",
        "sql": """select a.id, a.published_day, a.portal, a.title, m.count, m.first_spelling, a.url
from mentions as m join articles as a on a.id = m.article_id where m.place_id = :id
order by a.published_day desc, a.id limit 1000""",
        "params": ["id"],
    },
    "articles_citing_document": {
        "title": "Các bài viện dẫn một văn bản / articles that cite a document",
        "sql": """select a.id, a.published_day, a.portal, a.title, c.count, c.first_spelling, a.url
from citations as c join articles as a on a.id = c.article_id where c.document_id = :id
order by a.published_day desc, a.id limit 1000""",
        "params": ["id"],
    },
    "named_in_article": {
        "title": "Địa danh và văn bản trong một bài / places and documents in an article",
        "sql": """select 'place' as kind, p.id, p.name, m.count, m.first_spelling
from mentions as m join places as p on p.id = m.place_id where m.article_id = :id
union all select 'document', d.id, d.number, c.count, c.first_spelling
from citations as c join documents as d on d.id = c.document_id where c.article_id = :id
order by 1, 4 desc, 3""",
        "params": ["id"],
    },
    "captures_of_article": {
        "title": "Các lần chụp một bài / captures of an article",
        "sql": """select c.id, c.fetched_at, c.status, c.mime, c.url, c.payload_digest, c.warc_file, c.warc_offset
from article_urls as u join captures as c on c.url = u.url where u.article_id = :id
order by c.fetched_at desc limit 1000""",
        "params": ["id"],
    },
    "history_of": {
        "title": "Lịch sử một bài / history of an article",
        "sql": """select seq, kind, captured_at, title, published_at, text from revisions
where article_id = :id order by captured_at, seq""",
        "params": ["id"],
    },
    "recent_changes": {
        "title": "Thay đổi gần đây / recent changes",
        "sql": "select * from changes limit 100",
    },
    "places_named": {
        "title": "Địa danh được nhắc / places named",
        "sql": """select p.id, p.name, p.name_en, p.kind, p.country, count(*) as articles, sum(m.count) as mentions
from mentions as m join places as p on p.id = m.place_id group by p.id order by articles desc, p.name limit 500""",
    },
    "documents_cited": {
        "title": "Văn bản được dẫn / documents cited",
        "sql": """select d.id, d.number, d.kind, d.issuer, d.issued_on, count(*) as articles
from citations as c join documents as d on d.id = c.document_id
group by d.id order by articles desc, d.number limit 500""",
    },
}

#: What a value to be filled in means: by its name, or where that is ``id``, by the query.
_ASKS_FOR = {
    "citations_per_month": "document", "articles_citing_document": "document", "mentions_per_month": "place",
    "places_together_per_year": "place", "articles_naming_place": "place", "named_in_article": "article",
    "captures_of_article": "article", "history_of": "article",
}  # fmt: skip


def asked_for(query: str, parameter: str) -> str:
    """Return what a *parameter* of a canned query of ours means: a phrase ``asks.`` of the catalogue; else nothing."""
    return "" if query not in CANNED else _ASKS_FOR.get(query, "") if parameter == "id" else parameter


@hook()
def canned_queries(datasette: Any, database: str) -> dict[str, Any]:
    """Offer, beside an archive, the queries behind the site's pages."""
    return CANNED if is_ours(datasette, database) else {}


@hook()
def get_metadata(datasette: Any, key: str | None, database: str | None, table: str | None) -> dict[str, Any]:
    """Tell Datasette which index belongs to the articles, and hide what is closed."""
    site = site_of(datasette) if getattr(datasette, "databases", None) else None
    if site is None:
        return {}
    hidden = {name: {"hidden": True} for name in sorted(CLOSED_TABLES)}
    return {"databases": {site.name: {"tables": hidden | _TABLES}}}
