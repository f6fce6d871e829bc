"""How to cite an article: APA, as Vietnamese theses do, BibTeX, RIS, CSL JSON, and metadata for Zotero and others."""

from __future__ import annotations

import json
import re
from typing import Any

from markupsafe import Markup

from archive.folding import fold
from archive.web.language import Words, local

_BIBTEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: The names that biblatex and babel know languages by.
_LANGUAGES = {"vi": "vietnamese", "en": "english", "zh": "chinese", "lo": "lao", "fr": "french", "ru": "russian"}


def authors(article: dict[str, Any]) -> list[str]:
    """Return the names in the byline, parted at dashes, commas and semicolons.

    They stay whole everywhere, as Vietnamese names must: the family name stands first, and the last word is no surname.
    """
    names = re.split(r"\s+[-–]\s+|[,;]\s*", article["author"] or "")
    return [name.strip() for name in names if name.strip()]


def _seen(article: dict[str, Any]) -> str:
    """Return the day on which the article was last seen so, by Vietnam's clocks, as every citation gives it.

    The formats know no zone, so those for programs give the very moment too, in UTC.
    """
    return local(article["last_seen_at"])[:10]


def _year(article: dict[str, Any]) -> str:
    return (article["published_day"] or "")[:4]


def apa(article: dict[str, Any], publisher: str, permalink: str, words: Words) -> Markup:
    """Return the article in APA style (7th edition, page of a website), its title in italics.

    A page without a byline is by the body whose portal it is, which then is not named twice. The day on which it was
    last seen so tells which revision is meant.
    """
    names = authors(article)
    by = f"{', '.join(names[:-1])}, & {names[-1]}" if len(names) > 1 else names[0] if names else publisher
    day = words.cited_day(article["published_day"]) or words("cite.undated")
    where = f" {_ended(publisher)}" if names else ""
    seen = words.short_day(article["last_seen_at"])
    found = words("cite.from", day=seen, url=permalink), words("cite.original", url=article["url"])
    return Markup("{} ({}). <i>{}</i>{}{} {} ({})").format(
        _ended(by), day, article["title"], "" if article["title"][-1:] in ".?!…" else ".", where, *found
    )


def thesis(article: dict[str, Any], publisher: str, permalink: str, words: Words) -> str:
    """Return the article as Vietnamese theses list a page of a website: name (year), “title”, body, days, address."""
    names = authors(article)
    where = f"{publisher}, " if names else ""
    posted = words("cite.posted", day=words.short_day(article["published_day"])) if article["published_day"] else ""
    found = words("cite.kept_at", day=words.short_day(article["last_seen_at"]), url=permalink)
    by, year = ", ".join(names) or publisher, _year(article) or words("cite.undated")
    original = words("cite.original", url=article["url"])
    return f"{by} ({year}), “{article['title']}”, {where}{posted}{found} ({original})."


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def bibtex(article: dict[str, Any], publisher: str, permalink: str) -> str:
    """Return an entry for BibTeX and biblatex: names and title in braces, so that no style changes them.

    The publisher stands in the one field that both print; biblatex and pandoc print an organization beside it.
    """
    word = (re.findall(r"[a-z0-9]+", fold(article["title"])) or ["article"])[0]
    day, language = article["published_day"] or "", article["language"] or ""
    fields = {
        "author": " and ".join(f"{{{_escaped(name)}}}" for name in authors(article) or [publisher]),
        "title": f"{{{_escaped(article['title'])}}}", "howpublished": _escaped(publisher),
        "year": day[:4], "date": day, "url": _address(article["url"]),
        "urldate": _seen(article), "note": f"Archived: {_address(permalink)}, seen {article['last_seen_at']}",
        "langid": _LANGUAGES.get(language, language),
    }  # fmt: skip
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    month = [f"  month = {_MONTHS[int(day[5:7]) - 1]}"] if day else []
    return f"@misc{{{article['portal']}{day[:4]}{word}{article['id']},\n" + ",\n".join(lines + month) + "\n}\n"


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_BIBTEX)


def _address(url: str) -> str:
    return "".join(url.split()).replace("{", "%7B").replace("}", "%7D")


def ris(article: dict[str, Any], publisher: str, permalink: str) -> str:
    """Return an RIS record: an article of a newspaper, dates as YYYY/MM/DD, Y2 the day it was last seen there.

    The comma behind a name says that it is whole: without it EndNote takes the last word for the surname.
    """
    day, seen = ((day or "").replace("-", "/") for day in (article["published_day"], _seen(article)))
    lines = [("TY", "NEWS"), ("TI", article["title"]), *(("AU", f"{name},") for name in authors(article))]
    lines += [("PB", publisher), ("T2", publisher), ("PY", _year(article)), ("DA", day), ("Y2", seen)]
    lines += [("UR", article["url"]), ("L2", permalink), ("LA", article["language"] or "")]
    lines += [("KW", article["category"] or ""), ("AB", article["lead"] or ""), ("AN", str(article["id"]))]
    lines += [("N1", f"Archived copy, seen {article['last_seen_at']}")]
    text = "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in lines if value)
    return f"{text}ER  - \r\n"


def csl(article: dict[str, Any], publisher: str, permalink: str) -> dict[str, Any]:
    """Return the article as a CSL JSON item."""
    item: dict[str, Any] = {
        "id": f"doingoai-{article['id']}", "type": "article-newspaper", "title": article["title"],
        "container-title": publisher, "publisher": publisher, "section": article["category"], "URL": article["url"],
        "archive": "doingoai", "archive_location": permalink, "language": article["language"],
        "abstract": article["lead"], "author": [{"literal": name} for name in authors(article) or [publisher]],
        "accessed": {"date-parts": [_parts(_seen(article))]}, "note": f"Archived copy, seen {article['last_seen_at']}",
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
    pairs += [("DC.subject", article["category"] or ""), ("DC.rights", article["portal_row"]["licence"])]
    pairs += [("citation_abstract", article["lead"] or ""), ("description", article["lead"] or article["title"])]
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
