"""The portals as a whole: starting and stopping, changes, faults, the log."""

import subprocess
import sys
import threading

import httpx
import pytest

from crawler.demo.serve import DemoPortals

NAMES = ("lai_chau", "dien_bien", "dien_bien_stttt")


def get(url: str) -> httpx.Response:
    return httpx.get(url, timeout=20, verify=False)


@pytest.mark.parametrize("portal", NAMES)
def test_every_article_answers_with_its_words(portals: DemoPortals, portal: str) -> None:
    import html
    import unicodedata

    with httpx.Client(timeout=20, verify=False) as client:
        for article in portals.expected[portal]:
            page = unicodedata.normalize("NFC", html.unescape(client.get(article["url"]).text))
            assert article["title"] in page
            assert article["published_raw"].split(": ")[-1] in page
            assert article["text"].split("\n")[-1].split("của UBND")[-1] in page


@pytest.mark.parametrize("portal", NAMES)
def test_files_of_articles_answer(portals: DemoPortals, portal: str) -> None:
    articles = portals.expected[portal]
    for attachment in (one for article in articles for one in article["attachments"]):
        assert get(attachment["url"]).content.startswith(b"%PDF-")
    for image in articles[0]["images"] + articles[5]["images"]:
        assert get(image["url"]).headers["Content-Type"] in {"image/png", "image/jpeg"}


@pytest.mark.parametrize("portal", NAMES)
def test_an_edit_shows_on_the_page_and_in_the_truth(own_portals: DemoPortals, portal: str) -> None:
    count = len(own_portals.expected[portal])
    edit = own_portals.edit_one_article(portal)
    assert edit["after"]["text"].startswith(edit["before"]["text"])
    added = edit["after"]["text"].removeprefix(edit["before"]["text"]).strip()
    assert added in get(edit["after"]["url"]).text
    assert own_portals.expected[portal][0] == edit["after"]
    assert len(own_portals.expected[portal]) == count


@pytest.mark.parametrize(("portal", "status"), [("lai_chau", 404), ("dien_bien", 404), ("dien_bien_stttt", 301)])
def test_a_removed_article_is_gone_from_page_and_truth(own_portals: DemoPortals, portal: str, status: int) -> None:
    gone = own_portals.remove_article(portal)
    assert get(gone["url"]).status_code == status
    assert gone["url"] not in {one["url"] for one in own_portals.expected[portal]}


@pytest.mark.parametrize("portal", NAMES)
def test_faults_replace_every_page_until_lifted(own_portals: DemoPortals, portal: str) -> None:
    url, article = own_portals.base_urls[portal], own_portals.expected[portal][0]
    for fault, status, words in (
        ("500", 500, "Server Error"),
        ("login", 200, "Mật khẩu"),
        ("challenge", 200, "Checking"),
    ):
        own_portals.set_fault(portal, fault)
        for address in (url, article["url"]):
            answer = get(address)
            assert (answer.status_code, words in answer.text) == (status, True)
    own_portals.set_fault(portal, "redirect")
    assert httpx.URL(get(url).headers["Location"]).host.endswith(".invalid")
    own_portals.set_fault(portal, "empty-lists")
    assert article["title"] not in get(url).text
    assert article["title"] in get(article["url"]).text
    own_portals.set_fault(portal, None)
    assert article["title"] in get(url).text


def test_unknown_faults_are_refused(own_portals: DemoPortals) -> None:
    with pytest.raises(ValueError, match="no such fault: flood"):
        own_portals.set_fault("lai_chau", "flood")


def test_requests_are_logged(own_portals: DemoPortals) -> None:
    get(own_portals.base_urls["lai_chau"] + "khong-co?a=1")
    assert tuple(own_portals.requests[-1]) == ("lai_chau", "GET", "/khong-co?a=1", 404)


def test_one_page_a_portal_cannot_be_read(portals: DemoPortals) -> None:
    for portal in NAMES:
        (page,) = portals.unreadable[portal]
        assert get(page["url"]).status_code == 200
        assert page["url"] not in {one["url"] for one in portals.expected[portal]}


def test_stopping_ends_connections_that_visitors_keep_open() -> None:
    before = set(threading.enumerate())
    with httpx.Client(timeout=20, verify=False) as client:
        with DemoPortals() as portals:
            for url in portals.base_urls.values():
                assert client.get(url).status_code == 200
            # three that listen, three that hold an idle connection
            started = set(threading.enumerate()) - before
            assert len(started) >= 6
        assert not any(thread.is_alive() for thread in started)


def test_head_and_many_at_once(portals: DemoPortals) -> None:
    url = portals.base_urls["lai_chau"]
    assert httpx.head(url, verify=False).headers["Content-Length"] != "0"
    answers: list[int] = []
    visitors = [threading.Thread(target=lambda: answers.append(get(url).status_code)) for _ in range(8)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    assert answers == [200] * 8


def test_a_port_in_use_leaves_nothing_running() -> None:
    with DemoPortals() as running:
        taken = httpx.URL(running.base_urls["dien_bien"]).port
        assert taken
        before = set(threading.enumerate())
        with pytest.raises(OSError, match="in use"), DemoPortals(ports=(0, taken, 0)):
            pass
        assert set(threading.enumerate()) <= before


def test_the_command_serves_until_stopped() -> None:
    command = [sys.executable, "-W", "error", "-m", "crawler.demo.serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        lines = [process.stdout.readline().split() for _ in range(3)]
        assert [line[0] for line in lines] == list(NAMES)
        assert get(lines[0][1]).status_code == 200
        process.terminate()
        assert process.wait(20) == 0
