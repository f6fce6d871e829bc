"""How to cite an article: APA, BibTeX, RIS, CSL JSON, and metadata that Zotero and search engines read from a page."""

from __future__ import annotations

import json
import re
from typing import Any

from archive.folding import fold
from archive.web.language import Words

_BIBTEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def authors(article: dict[str, Any]) -> list[str]:
    """Return the names in the byline, parted at dashes, commas and semicolons."""
    names = re.split(r"\s+[-–]\s+|[,;]\s*", article["author"] or "")
    return [name.strip() for name in names if name.strip()]


def _year(article: dict[str, Any]) -> str:
    return (article["published_day"] or "")[:4]


def apa(article: dict[str, Any], publisher: str, permalink: str, words: Words) -> str:
    """Return the article in APA style (7th edition, web page on a news site)."""
    by = ", ".join(authors(article)) or publisher
    day = words.day(article["published_day"]) if article["published_day"] else words("cite.undated")
    where = f" {publisher}." if by != publisher else ""
    original = words("cite.original", url=article["url"])
    return f"{by} ({day}). {article['title']}.{where} {words('cite.from', url=permalink)} ({original})"


def bibtex(article: dict[str, Any], publisher: str, permalink: str) -> str:
    """Return a BibTeX entry."""
    word = (re.findall(r"[a-z0-9]+", fold(article["title"])) or ["article"])[0]
    fields = {
        "author": " and ".join(f"{{{name}}}" for name in authors(article)) or f"{{{publisher}}}",
        "title": f"{{{article['title']}}}", "year": _year(article), "date": article["published_day"] or "",
        "journal": publisher, "url": article["url"], "note": f"Archived: {permalink}",
        "urldate": article["last_seen_at"][:10],
        "langid": "vietnamese" if article["language"] == "vi" else article["language"] or "",
    }  # fmt: skip
    lines = [f"  {name} = {{{_bibtex(value, name)}}}" for name, value in fields.items() if value]
    return f"@misc{{{article['portal']}{_year(article)}{word},\n" + ",\n".join(lines) + "\n}\n"


def _bibtex(value: str, name: str) -> str:
    flat = " ".join(value.split())
    if name == "url":
        return flat.replace("{", "%7B").replace("}", "%7D")
    inner = flat[1:-1] if flat.startswith("{") and name == "title" else flat
    escaped = inner.translate(_BIBTEX) if name not in ("author",) else inner
    return f"{{{escaped}}}" if name == "title" else escaped


def ris(article: dict[str, Any], publisher: str, permalink: str) -> str:
    """Return an RIS record."""
    day = (article["published_day"] or "").replace("-", "/")
    lines = [("TY", "NEWS"), ("TI", article["title"]), *(("AU", name) for name in authors(article))]
    lines += [("PB", publisher), ("T2", publisher), ("PY", _year(article)), ("DA", day), ("UR", article["url"])]
    lines += [
        ("L2", permalink),
        ("LA", article["language"] or ""),
        ("AB", article["lead"] or ""),
        ("AN", str(article["id"])),
    ]
    text = "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in lines if value)
    return f"{text}ER  - \r\n"


def csl(article: dict[str, Any], publisher: str, permalink: str) -> dict[str, Any]:
    """Return the article as a CSL JSON item."""
    item: dict[str, Any] = {
        "id": f"doingoai-{article['id']}", "type": "article-newspaper", "title": article["title"],
        "container-title": publisher, "publisher": publisher, "URL": article["url"], "archive_location": permalink,
        "language": article["language"], "abstract": article["lead"],
        "author": [{"literal": name} for name in authors(article)],
        "accessed": {"date-parts": [_parts(article["last_seen_at"])]},
    }  # fmt: skip
    if article["published_day"]:
        item["issued"] = {"date-parts": [_parts(article["published_day"])]}
    return {name: value for name, value in item.items() if value}


def _parts(day: str) -> list[int]:
    return [int(part) for part in day[:10].split("-")]


def metadata(article: dict[str, Any], publisher: str, permalink: str) -> list[tuple[str, str]]:
    """Return the ``meta`` elements of an article's page as (name, content): Highwire ``citation_*`` and Dublin Core."""
    day = (article["published_day"] or "").replace("-", "/")
    pairs = [("citation_title", article["title"]), *(("citation_author", name) for name in authors(article))]
    pairs += [("citation_publication_date", day), ("citation_date", day), ("citation_journal_title", publisher)]
    pairs += [("citation_publisher", publisher), ("citation_language", article["language"] or "")]
    pairs += [("citation_public_url", permalink), ("citation_fulltext_html_url", permalink)]
    pairs += [("DC.title", article["title"]), *(("DC.creator", name) for name in authors(article))]
    pairs += [("DC.date", article["published_day"] or ""), ("DC.publisher", publisher), ("DC.type", "Text")]
    pairs += [("DC.language", article["language"] or ""), ("DC.identifier", permalink), ("DC.source", article["url"])]
    pairs += [("DC.subject", article["category"] or ""), ("description", article["lead"] or article["title"])]
    return [(name, value) for name, value in pairs if value]


def json_ld(article: dict[str, Any], publisher: str, permalink: str, pictures: list[str]) -> str:
    """Return the article as schema.org JSON-LD, safe inside a script element (data, never run)."""
    item = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": article["title"], "url": permalink,
        "isBasedOn": article["url"], "datePublished": article["published_at"], "inLanguage": article["language"],
        "articleSection": article["category"], "description": article["lead"], "image": pictures,
        "author": [{"@type": "Person", "name": name} for name in authors(article)],
        "publisher": {"@type": "GovernmentOrganization", "name": publisher}, "archivedAt": permalink,
    }  # fmt: skip
    text = json.dumps({name: value for name, value in item.items() if value}, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
