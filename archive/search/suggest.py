"""“Did you mean”: words typed wrongly, put right by what stands in the archive's own index.

Every slip of one letter (left out, doubled, replaced, two exchanged), a blank forgotten, and Telex keys typed without
an input method are tried as questions to the index: it answers a few hundred of them in a few milliseconds, whatever
the size of the archive, and it never lags behind. What is offered is spelled as the archive mostly spells it.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice, product

from archive.folding import PLAIN_LETTERS, fold, nfc, stroke_variants
from archive.identity import ID_BITS
from archive.search.parsing import parse
from archive.search.shorter import asking_words, shorter
from archive.search.snippets import alternative
from archive.search.terms import Query, Term, all_of, any_of, folded_match

#: With fewer results than this another spelling is looked for.
FEW_RESULTS = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Articles counted for one spelling; more tell nothing.
_COUNTED = 300
#: A word that stands in no more articles than this may be a slip.
_RARE = 2
_MOST_SLIPS = 3
#: A word of so many letters has hardly a neighbour that is one letter away by chance.
_TELLING = 5
_HOW_CLOSE = ("beside", "near", "apart")
_MOST_READINGS = 5
#: Readings of all slips together that are looked at.
_MOST_CHOICES = 16
_LONGEST_WORD = 20
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_IN_YEAR = "năm"
#: ``2015-2020``, ``từ năm 2015 đến năm 2020``, ``giai đoạn 2015 - 2020``, ``from 2015 to 2020``.
_SPAN = re.compile(
    r"(?<!\S)(?:(?:trong )?giai đoạn |(?:từ|tu|from|between) )?(?:(?:các )?năm |nam )?(?P<first>(?:19|20)[0-9]{2})"
    r" ?(?:[-–—]|đến|den|tới|toi|to|and) ?(?:năm |nam )?(?P<last>(?:19|20)[0-9]{2})(?![\w/])",
    re.IGNORECASE,
)
_OF_YEAR = """SELECT 1 FROM articles WHERE published_day BETWEEN ? AND ?
AND id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?) LIMIT 1"""
_TONE_KEY = re.compile(r"(?<=[aeiouyw])[sfrxjw]|[sfrxj]$")
_DOUBLED = re.compile(r"([aeod])\1")
_INITIALS = {"x": "s", "tr": "ch", "gi": "d", "r": "d", "n": "l"}
_INITIAL = re.compile("^(?:x|tr|gi|r|n(?![gh]))")
_ENDINGS = {"ng": "n", "c": "t", "y": "i"}
_ENDING = re.compile("(?:ng|(?<=.)c|(?<=.)y)$")
#: Articles in which words are looked for side by side: all of a small archive, a fair sample of a large one, for their
#: numbers are digests.
_LOOKED_THROUGH = 15_000
_HIGHEST_ID = 1 << ID_BITS
_BELOW = f"""(SELECT {_HIGHEST_ID} / max(1, coalesce(max(change_id), 0) / {_LOOKED_THROUGH}) FROM articles)"""  # noqa: S608
_COUNT = """(SELECT count(*) FROM (SELECT 1 FROM articles_fts
  WHERE articles_fts MATCH json_extract(value, '$[1]') AND rowid < {below} LIMIT ?1))"""
_HOLDERS = f"SELECT * FROM (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid < {_BELOW} LIMIT 8)"  # noqa: S608
_TEXTS = f"""SELECT title || ' . ' || coalesce(lead, '') || ' . ' || substr(text, 1, 6000) FROM articles
WHERE id IN ({_HOLDERS} UNION {_HOLDERS})"""  # noqa: S608  (constants of this module)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to tell somebody who found little: a better ``text`` (or None), and what no article holds.

    ``missing`` are words, names and phrases. ``year`` is one that was typed and that ``text`` leaves out: articles that
    hold the rest were published in it, or from it to ``until`` where a span of years was typed. ``wider`` says that
    ``text`` asks for less, not for another spelling or time.
    """

    text: str | None = None
    missing: tuple[str, ...] = ()
    year: str | None = None
    wider: bool = False
    until: str | None = None


def advise(conn: sqlite3.Connection, typed: str) -> Advice:
    """Return what may help after *typed* found little. At most five questions to the database; any text is safe."""
    query = parse(typed)
    if not query.wanted or any(term.prefix for term in query.wanted):
        return Advice()
    if spanned := _in_span(conn, nfc(typed)):
        return spanned
    words = tuple(word for term in query.wanted for word in term.words)
    asked = dict(_parts(query))
    known = _counts(conn, {part: term.expression(stroke_variants) for part, term in asked.items()})
    missing = tuple(part for part, term in asked.items() if not known[part] and _is_news(term, known))
    better = _better(conn, words, _slips(query, known), known)
    text = _rewritten(conn, typed, query, words, better) if better else None
    wider = None if text else _wider(conn, query, known, missing)
    year = _year_of(conn, words, wider) if wider else None
    missing = tuple(_as_typed(part, typed) for part in missing if part != year)
    text = text or wider
    return Advice(
        text if text and fold(text) != fold(nfc(typed).strip()) else None, missing, year, bool(wider) and not year
    )


def _parts(query: Query) -> Iterator[tuple[str, Term]]:
    """Give what is wanted by parts: each word, each phrase; a place that has other spellings is one part, and there if
    any of them is.
    """
    for term in query.wanted:
        if not term.others:
            yield from ((word, Term((word,))) for word in term.words)
        yield " ".join(term.words), term


def _is_news(term: Term, known: dict[str, int]) -> bool:
    """Tell whether it must be said that *term* is missing: of a phrase only where each of its words is there."""
    return bool(term.others) or len(term.words) == 1 or all(known[word] for word in term.words)


def _slips(query: Query, known: dict[str, int]) -> list[str]:
    """Return the words that may be mistyped: those that no article holds, else the rare ones; never a known place."""
    asking = asking_words(query)
    words = tuple(dict.fromkeys(word for term in query.wanted if not term.others for word in term.words))
    doubtful = [word for word in words if not known[word]] or [word for word in words if known[word] <= _RARE]
    return [word for word in doubtful if _could_be_slip(word) and word not in asking][:_MOST_SLIPS]


def _wider(conn: sqlite3.Connection, query: Query, known: dict[str, int], missing: tuple[str, ...]) -> str | None:
    """Return a query that asks for less and finds something: without quotation marks, else with fewer words."""
    loose = [Term((word,)) for term in query.wanted for word in term.words]
    if any(part in missing for term in query.wanted if term.quoted and (part := " ".join(term.words)).count(" ")):
        match = all_of(loose, stroke_variants)
        if _counts(conn, {"loose": match})["loose"]:
            return " ".join(term.words[0] for term in loose)
    gone = {word for part in missing for word in part.split()}
    needless = asking_words(query).union(gone, [_IN_YEAR] if any(map(_YEAR.fullmatch, gone)) else [])
    return shorter(query, known, needless, partial(_counts, conn))


def _as_typed(part: str, typed: str) -> str:
    """Return a name or a phrase with the letters it was typed in; a word as it was looked for."""
    pattern = r"[\W_]+".join(map(re.escape, part.split()))
    found = re.search(pattern, nfc(typed), re.I) if " " in part else None
    return found[0] if found else part


def _in_span(conn: sqlite3.Connection, typed: str) -> Advice | None:
    """Return what was typed without the span of years in it, if articles of these years hold the rest."""
    span = _SPAN.search(typed)
    if span is None or span["first"] > span["last"]:
        return None
    rest = " ".join(f"{typed[: span.start()]} {typed[span.end() :]}".split())
    within = f"{span['first']}-01-01", f"{span['last']}-12-31"
    if not parse(rest).wanted or not conn.execute(_OF_YEAR, (*within, folded_match(parse(rest)))).fetchone():
        return None
    return Advice(rest, (), span["first"], until=span["last"])


def _year_of(conn: sqlite3.Connection, words: tuple[str, ...], text: str) -> str | None:
    """Return the year among the *words* that *text* leaves out, if an article of that year holds the text."""
    left_out = [word for word in words if _YEAR.fullmatch(word) and word not in text.split()]
    if len(left_out) != 1:
        return None
    match = folded_match(parse(text))
    found = conn.execute(_OF_YEAR, (f"{left_out[0]}-01-01", f"{left_out[0]}-12-31", match)).fetchone()
    return left_out[0] if found else None


def _could_be_slip(word: str) -> bool:
    return 2 <= len(word) <= _LONGEST_WORD and word.isalpha()


def _counts(conn: sqlite3.Connection, matches: dict[str, str], below: str = str(_HIGHEST_ID)) -> dict[str, int]:
    sql = f"SELECT json_extract(value, '$[0]'), {_COUNT.format(below=below)} FROM json_each(?2)"  # noqa: S608  (constants of this module)
    return dict(conn.execute(sql, (_COUNTED, json.dumps(list(matches.items())))).fetchall())


def _better(
    conn: sqlite3.Connection, words: tuple[str, ...], slips: list[str], known: dict[str, int]
) -> dict[str, tuple[str, ...]]:
    """Return for each slip the words that should stand in its place; nothing if no choice finds an article."""
    tried = {slip: [other for other in slip_readings(fold(slip)) if other != fold(slip)] for slip in slips}
    matches = {
        other: Term(tuple(other.split())).expression(stroke_variants) for all_ in tried.values() for other in all_
    }
    held = _counts(conn, matches) if matches else {}
    chosen = []
    for slip in slips:
        likely = [other for other in tried[slip] if held[other] > 10 * known[slip]]
        if not likely:
            return {}
        likely.sort(key=lambda other: (sound(other) != sound(fold(slip)), -held[other]))
        chosen.append([(slip, tuple(other.split())) for other in likely[:_MOST_READINGS]])
    return _fitting(conn, words, [dict(choice) for choice in islice(product(*chosen), _MOST_CHOICES)]) if chosen else {}


def _fitting(
    conn: sqlite3.Connection, words: tuple[str, ...], choices: list[dict[str, tuple[str, ...]]]
) -> dict[str, tuple[str, ...]]:
    """Return the choice whose words stand side by side most often, else beside one neighbour, else in one article.

    Short syllables are a letter away from a dozen others: such a one is offered only beside a neighbour.
    """
    matches = {}
    for place, choice in enumerate(choices):
        whole = _replaced(words, choice)
        matches[f"{place} apart"] = all_of([Term((word,)) for word in whole], stroke_variants)
        matches[f"{place} near"] = any_of(_beside_a_neighbour(words, choice), stroke_variants)
        matches[f"{place} beside"] = Term(whole).expression(stroke_variants)
    found = _counts(conn, matches, _BELOW)
    best = max(range(len(choices)), key=lambda place: [found[f"{place} {how}"] for how in _HOW_CLOSE])
    telling = found[f"{best} near"] or all(len(slip) >= _TELLING for slip in choices[best])
    return choices[best] if telling and found[f"{best} apart"] else {}


def _beside_a_neighbour(words: tuple[str, ...], choice: dict[str, tuple[str, ...]]) -> list[Term]:
    """Return each word put right together with the word before it, and with the one behind it."""
    if len(words) == 1:
        return [Term(_replaced(words, choice))]
    spans = [(place, place + 2) for place in range(len(words) - 1) if set(words[place : place + 2]) & choice.keys()]
    return [Term(_replaced(words[start:end], choice)) for start, end in spans]


def _replaced(words: tuple[str, ...], choice: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(part for word in words for part in choice.get(word, (word,)))


def _rewritten(
    conn: sqlite3.Connection, typed: str, query: Query, words: tuple[str, ...], better: dict[str, tuple[str, ...]]
) -> str:
    """Return what was typed with the better words, spelled as the archive spells them."""
    whole = _replaced(words, better)
    plain = all(not term.quoted and not term.negative for term in query.terms)
    match = all_of([Term((word,)) for word in whole], stroke_variants)
    beside = Term(whole).expression(stroke_variants)
    texts = [row[0] for row in conn.execute(_TEXTS, (beside, match))]
    spelled = _spelled(texts, whole) if plain else None
    if spelled:
        return spelled
    for slip, parts in better.items():
        # Beside words typed plainly an accent looks odd, and inside quotes it would demand that spelling of them all.
        spelling = (_spelled(texts, parts) if query.accented and plain else None) or " ".join(parts)
        typed = re.sub(rf"(?<![^\W_]){re.escape(slip)}(?![^\W_])", spelling.replace("\\", ""), nfc(typed), flags=re.I)
    return typed


def _spelled(texts: list[str], words: tuple[str, ...]) -> str | None:
    """Return how the texts mostly write *words* where they stand side by side."""
    pattern = re.compile(alternative(Term(words)))
    found = Counter(
        " ".join(text[slice(*match.span())].split())
        for text in texts
        for match in islice(pattern.finditer(PLAIN_LETTERS.of(text)), 20)
    )
    return found.most_common(1)[0][0] if found else None


def sound(word: str) -> str:
    """Return *word* (folded) with one letter for those that many speakers of Vietnamese do not tell apart."""
    return _ENDING.sub(lambda found: _ENDINGS[found[0]], _INITIAL.sub(lambda found: _INITIALS[found[0]], word))


def slip_readings(word: str) -> dict[str, None]:
    """Return what somebody who typed *word* (folded) may have meant, most likely first."""
    return dict.fromkeys(other for other in _readings(word) if len(other) > 1)


def _readings(word: str) -> Iterator[str]:
    yield from _telex(word)
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    yield from (f"{left} {right}" for left, right in cuts if len(left) > 1 and len(right) > 1)
    yield from (left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1)
    yield from (left + right[1:] for left, right in cuts if right)
    yield from (left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS)
    yield from (left + letter + right for left, right in cuts for letter in _LETTERS)


def _telex(word: str) -> Iterator[str]:
    """Telex keys left as typed: ``ddieenj`` is ``điện``, ``hoaf`` is ``hoà``."""
    single = _DOUBLED.sub(r"\1", word)
    yield single
    yield _TONE_KEY.sub("", single)
