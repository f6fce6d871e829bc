"""Legal and official documents cited in a text, by their numbers.

A number alone does not name a document: ``31/NQ-CP`` comes again every year, ``22-NQ/TW`` with every Party congress,
``39/KH-UBND`` every year in every province. What names it is the number, the year, and for issuers that every province
has, the province: see :meth:`Citation.key`. A citation without a date keeps the year open rather than guess one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from archive.knowledge import symbols
from archive.knowledge.syllables import composed

_DASH = r"[-\u2010-\u2015\u2212]"
_SYMBOL = r"[A-ZĐa-zđ][A-ZĐa-zđ]{0,11}\d{0,2}(?:\.[A-ZĐ][A-ZĐa-zđ]*)?"
_NUMBER = re.compile(
    rf"(?<![\w/.,])(?P<serial>\d{{1,5}}[a-z]?)(?:[ \u00a0]?/[ \u00a0]?(?P<year>(?:19|20)\d\d))?"
    rf"(?P<symbols>(?:[ \u00a0]?(?:{_DASH}|/)[ \u00a0]?{_SYMBOL}){{1,4}})(?!\w)"
)
_PART = re.compile(_SYMBOL)
_WORDS = "|".join(sorted(symbols.WORDS, key=len, reverse=True))
_WORD_BEFORE = re.compile(
    rf"(?P<word>{_WORDS})(?:[ \u00a0][^\d.;:()]{{0,60}}?)??[ \u00a0]*(?:số|No\.?)?[ \u00a0]*:?[ \u00a0]*$",
    re.IGNORECASE,
)
_DAY = (
    r"(?P<day>\d{1,2})(?:[ \u00a0]?[-/.][ \u00a0]?(?P<month>\d{1,2})[ \u00a0]?[-/.][ \u00a0]?(?P<y>(?:19|20)\d\d)"
    r"|[ \u00a0]+tháng[ \u00a0]+(?P<month2>\d{1,2})[ \u00a0]+năm[ \u00a0]+(?P<y2>(?:19|20)\d\d))"
)
_OF = r"(?:của|do)[ \u00a0]+(?P<{0}>[^,.;:()\d]{{2,70}}?)"
_DATED = re.compile(
    rf"(?:[ \u00a0]+{_OF.format('of')})?[ \u00a0]*[,(]?[ \u00a0]*"
    rf"(?:được |do |đã )?(?:ban hành |ký |ra )?ngày[ \u00a0]+{_DAY}"
)
_YEAR_AFTER = re.compile(
    rf"(?:[ \u00a0]+{_OF.format('of')})?[ \u00a0]*[,(]?[ \u00a0]*năm[ \u00a0]+(?P<y>(?:19|20)\d\d)"
)
_ISSUED_BY = re.compile(
    r"[ \u00a0,)]*(?:của|do)[ \u00a0]+"
    r"(?P<issuer>Ban Bí thư|Bộ Chính trị|Ban Chấp hành Trung ương|Trung ương|Thủ tướng Chính phủ|Chính phủ|"
    r"Ủy ban Thường vụ Quốc hội|Quốc hội|Chủ tịch nước|Chủ tịch UBND|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|"
    r"Ban Thường vụ Tỉnh ủy|Tỉnh ủy|Bộ [A-ZĐ]\w*(?: \w+)?)"
    r"(?:[ \u00a0]+(?:tỉnh[ \u00a0]+)?(?P<where>[^,.;:()\d]{2,30}))?"
)
_NAMED = {
    "Ban Bí thư": "Ban Bí thư Trung ương Đảng",
    "Bộ Chính trị": "Bộ Chính trị",
    "Ban Chấp hành Trung ương": "Ban Chấp hành Trung ương Đảng",
}


@dataclass(frozen=True, slots=True)
class Citation:
    """A document cited: ``text[start:end] == spelling`` is its number as written, ``number`` the same normalised.

    ``issued_on`` is ``YYYY-MM-DD`` when the text gives the day, ``year`` the year of issue when the text or the number
    gives it. ``province`` is the slug of the province whose authority issued it, where the text says so.
    """

    number: str
    kind: str | None
    issuer: str | None
    issued_on: str | None
    year: int | None
    start: int
    end: int
    spelling: str
    symbol: str
    province: str | None = None

    @property
    def is_local(self) -> bool:
        """True if every province has an issuer of this symbol, so that the number alone says little."""
        return self.symbol in symbols.LOCAL

    def key(self, province: str | None = None) -> str:
        """Return what identifies the document: ``number|year|province``, empty where unknown or without meaning.

        *province* (a slug of the gazetteer) is used for local documents of which the text does not say the province.
        """
        where = (self.province or province or "") if self.is_local else ""
        return f"{self.number}|{self.year or ''}|{where}"


def find_documents(text: str) -> list[Citation]:
    """Return the documents cited in *text*, in order. What has no known symbol, or no word before it, is no
    document.
    """
    whole, places = composed(text)
    found = (_citation(whole, match) for match in _NUMBER.finditer(whole))
    cited = _shared_dates([citation for citation in found if citation is not None])
    return cited if isinstance(places, range) else [_placed(citation, text, places) for citation in cited]


def _placed(citation: Citation, text: str, places: Sequence[int]) -> Citation:
    """Put a citation found in the composed text where it stands in *text*."""
    start, end = places[citation.start], places[citation.end]
    return replace(citation, start=start, end=end, spelling=text[start:end])


def _citation(text: str, match: re.Match[str]) -> Citation | None:
    start, end = match.span()
    before = text[max(0, start - 90) : start]
    word = _WORD_BEFORE.search(before)
    parts = _PART.findall(match["symbols"])
    kind, issuers = _parts(parts, word is not None)
    if not issuers:
        return None
    return _with_surroundings(_blank(match, kind, issuers, _canonical_word(word)), text[end : end + 160])


def _parts(parts: list[str], announced: bool) -> tuple[str | None, list[str]]:
    """Return the symbol of the kind and those of the issuers; no issuers if this is no document."""
    kind = symbols.kind_symbol(parts[0])
    known = [symbols.issuer_symbol(part) for part in parts]
    if kind and len(parts) > 1:
        rest = [name or part for name, part in zip(known[1:], parts[1:], strict=True)]
        return (kind, rest) if announced or known[1] else (None, [])
    if known[0] and (announced or known[0].startswith("QH")):
        rest = [name or part for name, part in zip(known[1:], parts[1:], strict=True)]
        return (None, [known[0], *rest])
    return (None, parts) if announced and len(parts) > 1 and all(part[0].isupper() for part in parts) else (None, [])


def _canonical_word(word: re.Match[str] | None) -> str | None:
    if word is None:
        return None
    return next((name for name in symbols.WORDS if name.casefold() == word["word"].casefold()), None)


def _blank(match: re.Match[str], kind: str | None, issuers: list[str], word: str | None) -> Citation:
    """Return the citation with what its number alone says."""
    serial = match["serial"].zfill(2)
    year = int(match["year"]) if match["year"] else None
    number = _number(serial, match["year"], kind, issuers)
    return Citation(
        number=number,
        kind=_kind(kind, word),
        issuer=symbols.issuer_name(issuers[0]),
        issued_on=None,
        year=year,
        start=match.start(),
        end=match.end(),
        spelling=match.group(),
        symbol=issuers[0],
    )


def _number(serial: str, year: str | None, kind: str | None, issuers: list[str]) -> str:
    """Put a number together the way its issuer writes it, whatever marks the text used."""
    head = f"{serial}/{year}" if year else serial
    tail = "-".join(issuers)
    if kind is None:
        return f"{head}/{tail}"
    return f"{head}-{kind}/{tail}" if issuers[0] in symbols.PARTY else f"{head}/{kind}-{tail}"


def _kind(kind: str | None, word: str | None) -> str | None:
    """The symbol names the kind, except that QĐ is a decision or a regulation as the word before it says."""
    named = symbols.KINDS.get(kind) if kind else word
    return word if named and word and (word.startswith(named) or word == "Quy định") else named


def _with_surroundings(citation: Citation, behind: str) -> Citation:
    """Return *citation* with the date, issuer and province that stand behind its number."""
    dated = _DATED.match(behind)
    after = dated.end() if dated else 0
    if dated:
        citation = _with_day(citation, dated)
    elif citation.year is None and (year := _YEAR_AFTER.match(behind)):
        citation = replace(citation, year=int(year["y"]))
    issued = _ISSUED_BY.match(behind, after) or _ISSUED_BY.match(behind)
    return _with_issuer(citation, issued) if issued else citation


def _with_day(citation: Citation, dated: re.Match[str]) -> Citation:
    year, month = dated["y"] or dated["y2"], dated["month"] or dated["month2"]
    try:
        day = date(int(year), int(month), int(dated["day"]))
    except ValueError:
        return citation
    if citation.year not in (None, day.year):
        return citation
    return replace(citation, issued_on=day.isoformat(), year=day.year)


def _with_issuer(citation: Citation, issued: re.Match[str]) -> Citation:
    if citation.symbol == "TW" and issued["issuer"] in _NAMED:
        return replace(citation, issuer=_NAMED[issued["issuer"]])
    return replace(citation, province=_province(issued["where"])) if citation.is_local else citation


def _province(where: str | None) -> str | None:
    """Return the slug of the province that begins the words after the issuer, or None."""
    if not where:
        return None
    from archive.knowledge.gazetteer import load_gazetteer
    from archive.knowledge.places import find_places

    place = next((load_gazetteer().by_id[mention.place_id] for mention in find_places(f"tỉnh {where}")), None)
    return place.slug if place and place.kind in ("province", "municipality") else None


def _shared_dates(citations: list[Citation]) -> list[Citation]:
    """Give an undated citation the date that the same text gives for the same number, if it gives but one."""
    known: dict[str, dict[tuple[int, str | None], Citation]] = {}
    for citation in citations:
        if citation.year:
            known.setdefault(citation.number, {})[citation.year, citation.province] = citation
    return [_completed(citation, known.get(citation.number, {})) for citation in citations]


def _completed(citation: Citation, dated: dict[tuple[int, str | None], Citation]) -> Citation:
    if citation.year or len(dated) != 1:
        return citation
    other = next(iter(dated.values()))
    return replace(
        citation,
        year=other.year,
        issued_on=other.issued_on,
        province=citation.province or other.province,
        issuer=other.issuer,
    )
