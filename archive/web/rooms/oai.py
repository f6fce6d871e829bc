"""OAI-PMH 2.0 for libraries: articles as Dublin Core, a set for each portal, deleted records for what was taken down.

The protocol: http://www.openarchives.org/OAI/openarchivesprotocol.html. Records come in the order of ``change_id``,
which grows with every change, so that a harvest during a crawl misses nothing; a resumption token holds it.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from datasette import Response

from archive.clock import utc_now
from archive.models import iso_utc
from archive.store import Archive
from archive.web.citation import authors
from archive.web.hooks import hook
from archive.web.look import page_headers
from archive.web.rooms.feeds import xml_attribute, xml_text
from archive.web.site import ask, site_of

_BATCH = 100
_LONGEST = 20_000
_PREFIX = "oai_dc"
_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
_LIST = {"metadataPrefix", "from", "until", "set", "resumptionToken"}
_ARGUMENTS: dict[str, set[str]] = {
    "Identify": set(), "ListMetadataFormats": {"identifier"}, "ListSets": {"resumptionToken"},
    "GetRecord": {"identifier", "metadataPrefix"}, "ListIdentifiers": _LIST, "ListRecords": _LIST,
}  # fmt: skip
#: When the archive last learnt something of a record: its latest revision, or that it is gone.
_STAMP = """max((SELECT max(recorded_at) FROM revisions AS r WHERE r.article_id = a.id),
  coalesce(a.state_recorded_at, ''))"""
_FIELDS = f"""a.id, a.portal, a.title, a.author, a.category, a.lead, a.language, a.url, a.published_day, a.state,
  a.change_id, p.title AS publisher, {_STAMP} AS stamp FROM articles AS a JOIN portals AS p ON p.name = a.portal"""
#: The earliest change since a moment: records are listed by their change number, so none before it need be looked at.
_FLOOR = """SELECT min(change_id) FROM (SELECT min(+change_id) AS change_id FROM revisions WHERE recorded_at >= ?1
UNION ALL SELECT min(+change_id) FROM articles WHERE state_recorded_at >= ?1)"""


class OaiError(Exception):
    """An error of the protocol; ``code`` is one of its names."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


@hook()
def skip_csrf(datasette: Any, scope: dict[str, Any]) -> bool | None:
    """Let harvesters POST: the protocol demands it, and nothing is changed by it."""
    return True if scope.get("path") == "/oai" and site_of(datasette) else None


async def oai(datasette: Any, request: Any) -> Response:
    """Answer ``/oai``, by GET or POST."""
    asked = parse_qsl(await _question(request), keep_blank_values=True)
    given = dict(asked)
    base = str(datasette.absolute_url(request, datasette.urls.path("/oai")))
    attributes = ""
    try:
        _check(given, {name for name, times in Counter(name for name, _ in asked).items() if times > 1})
        body = await ask(datasette, lambda archive: _answer(archive, given, base))
        attributes = "".join(f" {name}={xml_attribute(value)}" for name, value in given.items())
    except OaiError as error:
        if error.code not in ("badVerb", "badArgument"):
            attributes = "".join(f" {name}={xml_attribute(value)}" for name, value in given.items())
        body = f'<error code="{error.code}">{xml_text(error)}</error>'
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="'
        "http://www.openarchives.org/OAI/2.0/ "
        f'http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">\n<responseDate>{iso_utc(utc_now())}</responseDate>\n'
        f"<request{attributes}>{xml_text(base)}</request>\n{body}\n</OAI-PMH>\n"
    )
    return Response(text, headers=page_headers(), content_type="text/xml; charset=utf-8")


def _check(given: dict[str, str], repeated: set[str]) -> None:
    verb = given.get("verb")
    if verb not in _ARGUMENTS or "verb" in repeated:
        raise OaiError("badVerb", "The verb is missing, unknown or repeated.")
    unknown = set(given) - {"verb"} - _ARGUMENTS[verb]
    alone = "resumptionToken" not in given or len(given) == 2
    if unknown or repeated or not alone:
        wrong = ", ".join(sorted(unknown | repeated)) or "resumptionToken stands alone"
        raise OaiError("badArgument", f"Unknown or repeated argument: {wrong}.")
    needed = _ARGUMENTS[verb] & {"metadataPrefix"} if "resumptionToken" not in given else set()
    if verb == "GetRecord":
        needed = {"identifier", "metadataPrefix"}
    if needed - set(given):
        raise OaiError("badArgument", f"Missing argument: {', '.join(sorted(needed - set(given)))}.")
    if given.get("metadataPrefix", _PREFIX) != _PREFIX:
        raise OaiError("cannotDisseminateFormat", "Only oai_dc is offered.")


async def _question(request: Any) -> str:
    """Return the arguments as they came: in the address, or POSTed as a form."""
    sent = await request.post_body() if request.method == "POST" else request.query_string.encode()
    return str(sent[:_LONGEST].decode("utf-8", "replace"))


def _answer(archive: Archive, given: dict[str, str], base: str) -> str:
    verb = given["verb"]
    if verb == "Identify":
        return _identify(archive, base)
    if verb == "ListSets":
        return _sets(archive, given)
    if verb == "ListMetadataFormats":
        return _formats(archive, given, base)
    if verb == "GetRecord":
        return f"<GetRecord>{_record(_one(archive, given['identifier'], base), base)}</GetRecord>"
    return _list(archive, given, base)


def _identify(archive: Archive, base: str) -> str:
    earliest = archive.conn.execute("SELECT min(recorded_at) FROM revisions").fetchone()[0] or "2026-01-01T00:00:00Z"
    return (
        f"<Identify><repositoryName>Kho lưu trữ đối ngoại (doingoai)</repositoryName>"
        f"<baseURL>{xml_text(base)}</baseURL>"
        f"<protocolVersion>2.0</protocolVersion><adminEmail>{xml_text(_keeper(base))}</adminEmail>"
        f"<earliestDatestamp>{earliest}</earliestDatestamp><deletedRecord>persistent</deletedRecord>"
        "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>"
    )


def _keeper(base: str) -> str:
    """Return the address that harvesters may write to: the contact that was set, if it is one, else one of the host."""
    contact = os.environ.get("DOINGOAI_CONTACT", "").strip()
    return contact if re.fullmatch(r"[^@\s]+@[^@\s]+", contact) else f"archive@{urlsplit(base).hostname or 'localhost'}"


def _sets(archive: Archive, given: dict[str, str]) -> str:
    if "resumptionToken" in given:
        raise OaiError("badResumptionToken", "Sets come all at once.")
    rows = archive.conn.execute("SELECT name, title FROM portals ORDER BY name")
    items = (f"<set><setSpec>{row['name']}</setSpec><setName>{xml_text(row['title'])}</setName></set>" for row in rows)
    return f"<ListSets>{''.join(items)}</ListSets>"


def _formats(archive: Archive, given: dict[str, str], base: str) -> str:
    if "identifier" in given:
        _one(archive, given["identifier"], base)
    return (
        "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
        "<schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema>"
        "<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>"
        "</metadataFormat></ListMetadataFormats>"
    )


def _identifier(number: int, base: str) -> str:
    return f"oai:{urlsplit(base).hostname or 'localhost'}:{number}"


def _one(archive: Archive, identifier: str, base: str) -> dict[str, Any]:
    number = identifier.rsplit(":", 1)[-1]
    known = number.isascii() and number.isdigit() and len(number) < 19 and identifier == _identifier(int(number), base)
    row = archive.conn.execute(f"SELECT {_FIELDS} WHERE a.id = ?", (int(number),)).fetchone() if known else None
    if row is None:
        raise OaiError("idDoesNotExist", "No such record.")
    return dict(row)


def _list(archive: Archive, given: dict[str, str], base: str) -> str:
    after, start, end, portal = _selection(given)
    floor = archive.conn.execute(_FLOOR, (start,)).fetchone()[0] if start and after < 0 else None
    resumed, after = after >= 0, after if floor is None else max(after, floor - 1)
    rows = archive.conn.execute(
        f"""SELECT {_FIELDS} WHERE a.change_id > ?1 AND (?2 = '' OR a.portal = ?2) AND stamp >= ?3 AND stamp <= ?4
            ORDER BY a.change_id, a.id LIMIT ?5""",
        (after, portal, start, end, _BATCH + 1),
    ).fetchall()
    if not rows:
        raise OaiError("noRecordsMatch", "Nothing matches.")
    show = _record if given["verb"] == "ListRecords" else _header
    items = "".join(show(dict(row), base) for row in rows[:_BATCH])
    token = f"{rows[_BATCH - 1]['change_id']}|{start}|{end}|{portal}" if len(rows) > _BATCH else ""
    more = f"<resumptionToken>{xml_text(token)}</resumptionToken>" if token or resumed else ""
    return f"<{given['verb']}>{items}{more}</{given['verb']}>"


def _selection(given: dict[str, str]) -> tuple[int, str, str, str]:
    """Return (change number to begin after, from, until, set), from a token or from the arguments."""
    token = given.get("resumptionToken")
    if token is not None:
        parts = token.split("|")
        if len(parts) != 4 or not (parts[0].isascii() and parts[0].isdigit() and len(parts[0]) < 19):
            raise OaiError("badResumptionToken", "This token is not one of ours.")
        return int(parts[0]), parts[1], parts[2], parts[3]
    start, end = given.get("from", ""), given.get("until", "")
    forms = {form for text in (start, end) if text for form in (_DAY, _MOMENT) if form.match(text)}
    well = all(not text or _is_moment(text) for text in (start, end))
    if not well or len(forms) > 1 or (start and end and start > end):
        raise OaiError("badArgument", "from and until are days or moments (UTC) of one form, in order.")
    whole_day = bool(_DAY.match(end))
    return -1, start, (f"{end}T23:59:59Z" if whole_day else end) or "9999", given.get("set", "")


def _is_moment(text: str) -> bool:
    if not (_DAY.match(text) or _MOMENT.match(text)):
        return False
    try:
        datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


def _header(row: dict[str, Any], base: str) -> str:
    deleted = ' status="deleted"' if row["state"] == "gone" else ""
    return (
        f"<header{deleted}><identifier>{_identifier(row['id'], base)}</identifier>"
        f"<datestamp>{row['stamp']}</datestamp><setSpec>{row['portal']}</setSpec></header>"
    )


def _record(row: dict[str, Any], base: str) -> str:
    if row["state"] == "gone":
        return f"<record>{_header(row, base)}</record>"
    here = f"{base.removesuffix('/oai')}/article/{row['id']}"
    pairs = [("title", row["title"]), *(("creator", name) for name in authors(row)), ("publisher", row["publisher"])]
    pairs += [
        ("subject", row["category"]),
        ("description", row["lead"]),
        ("date", row["published_day"]),
        ("type", "Text"),
    ]
    pairs += [("format", "text/html"), ("identifier", here), ("source", row["url"]), ("language", row["language"])]
    inside = "".join(f"<dc:{name}>{xml_text(value)}</dc:{name}>" for name, value in pairs if value)
    return (
        f'<record>{_header(row, base)}<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ '
        f'http://www.openarchives.org/OAI/2.0/oai_dc.xsd">{inside}</oai_dc:dc></metadata></record>'
    )
