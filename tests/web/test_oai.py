from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from datetime import UTC, datetime

import pytest

from archive import open_archive
from archive.web.app import make_datasette
from archive.web.rooms import oai
from tests.web.conftest import Site

NS = {"o": "http://www.openarchives.org/OAI/2.0/", "dc": "http://purl.org/dc/elements/1.1/"}


def ask(site, query: str) -> ET.Element:
    answer = site.get(f"/oai?{query}")
    assert answer.status_code == 200
    return ET.fromstring(answer.content)


def harvest(site, verb: str, more: str = "") -> list[str]:
    found, query = [], f"verb={verb}&metadataPrefix=oai_dc{more}"
    while query:
        tree = ask(site, query)
        assert tree.find("o:error", NS) is None
        found += [item.text for item in tree.iter(f"{{{NS['o']}}}identifier")]
        token = tree.find(".//o:resumptionToken", NS)
        query = f"verb={verb}&resumptionToken={token.text}" if token is not None and token.text else ""
    return found


@pytest.mark.parametrize("verb", ["ListRecords", "ListIdentifiers"])
def test_everything_is_harvested_once_in_batches(site, monkeypatch, verb) -> None:
    monkeypatch.setattr(oai, "_BATCH", 7)
    found = harvest(site, verb)
    assert len(found) == len(set(found)) == 39
    assert len(harvest(site, verb, "&set=mau")) == 39


def test_a_record_is_dublin_core(site, ids) -> None:
    tree = ask(site, f"verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{ids(1)}")
    assert tree.find(".//dc:title", NS).text == "Đoàn đại biểu <b>Điện Biên</b>"
    assert tree.find(".//dc:date", NS).text == "2025-03-02"
    assert tree.find(".//dc:creator", NS).text == "Minh Thùy"


def test_the_repository_tells_what_it_is(site) -> None:
    assert ask(site, "verb=Identify").find(".//o:protocolVersion", NS).text == "2.0"
    assert ask(site, "verb=ListSets").find(".//o:setSpec", NS).text == "mau"
    assert ask(site, "verb=ListMetadataFormats").find(".//o:metadataPrefix", NS).text == "oai_dc"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "badVerb"), ("verb=X", "badVerb"), ("verb=ListRecords", "badArgument"), ("verb=Identify&x=1", "badArgument"),
        ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"), ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:1", "idDoesNotExist"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2020-01-01T00:00:00Z", "badArgument"),
        ("verb=Identify&verb=Identify", "badVerb"), ("verb=ListRecords&metadataPrefix=oai_dc&set=a&set=b", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2020-13-45", "badArgument"), ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
    ],
)  # fmt: skip
def test_errors_have_the_names_of_the_protocol(site, query, code) -> None:
    assert ask(site, query).find("o:error", NS).attrib["code"] == code


def test_a_harvester_may_post(site) -> None:
    answer = site._loop.run_until_complete(site.datasette.client.post("/oai", data={"verb": "Identify"}))
    assert answer.status_code == 200
    assert "Identify" in answer.text


def test_a_harvest_since_a_moment_starts_where_the_changes_start(site, archive_dir, ids) -> None:
    import sqlite3

    stamps = {
        number.rsplit(":", 1)[-1]: ask(site, f"verb=GetRecord&metadataPrefix=oai_dc&identifier={number}")
        .find(".//o:datestamp", NS)
        .text
        for number in harvest(site, "ListIdentifiers")
    }
    for moment in sorted({*stamps.values(), "2026-01-01T00:00:00Z"}):
        wanted = {number for number, stamp in stamps.items() if stamp >= moment}
        assert {one.rsplit(":", 1)[-1] for one in harvest(site, "ListIdentifiers", f"&from={moment}")} == wanted
    conn = sqlite3.connect(archive_dir / "archive.db")
    plan = " ".join(str(row[3]) for row in conn.execute(f"EXPLAIN QUERY PLAN {oai._FLOOR}", ("2026",)))
    conn.close()
    assert "revisions_recorded" in plan
    assert "articles_state_recorded" in plan
    assert "SCAN revisions" not in plan


def test_who_harvested_before_an_article_was_known_to_be_gone_is_told_of_it(archive_dir, tmp_path, ids) -> None:
    """It was missed for days before the archive concluded: a harvest in between must not hide the deletion."""
    days = [datetime(2026, 3, day, 6, tzinfo=UTC) for day in (1, 5, 9)]
    own = shutil.copytree(archive_dir, tmp_path / "own")
    with open_archive(own) as archive:
        for now in days:
            run = archive.begin_crawl("mau", "incremental", now=now)
            archive.observe(ids(3), "http-404", crawl_id=run, observed_at=now)
            archive.finish_crawl(run, "finished", True, None, now=now)
            archive.conn.execute("UPDATE articles SET last_seen_at = '2026-02-01T00:00:00Z' WHERE id = ?", (ids(3),))
            settled = archive.settle_states("mau", now=now)
        row = archive.conn.execute(
            "SELECT state_since, state_recorded_at FROM articles WHERE id = ?", (ids(3),)
        ).fetchone()
    assert [one.state for one in settled] == ["gone"]
    assert tuple(row) == ("2026-03-01T06:00:00Z", "2026-03-09T06:00:00Z")
    identity = f"oai:localhost:{ids(3)}"
    site = Site(make_datasette(own, sql=True))
    try:
        assert identity in harvest(site, "ListIdentifiers", "&from=2026-03-07T00:00:00Z")
        header = ask(site, f"verb=GetRecord&metadataPrefix=oai_dc&identifier={identity}").find(".//o:header", NS)
    finally:
        site.close()
    assert header.attrib["status"] == "deleted"


@pytest.mark.parametrize(
    ("contact", "told"),
    [("luutru@example.vn", "luutru@example.vn"), ("https://luutru.example.vn/", "archive@localhost"), ("", "archive@localhost")],
)  # fmt: skip
def test_harvesters_are_told_whom_to_write_to(site, monkeypatch, contact: str, told: str) -> None:
    monkeypatch.setenv("DOINGOAI_CONTACT", contact)
    assert ask(site, "verb=Identify").find(".//o:adminEmail", NS).text == told
