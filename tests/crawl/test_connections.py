"""Ways to a portal: broken certificates, proxies with and without a password, tunnels; on loopback, over real sockets."""

from __future__ import annotations

import gzip
import select
import socket
import ssl
import warnings
from base64 import b64encode
from collections import Counter
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from archive.errors import ArchiveError
from archive.store import open_archive
from crawler.byhand import fetch_one
from crawler.newportal import new_portal
from tests.loopback import Loopback, Quiet

from .site import Answer, NewsSite, title_of

#: A host that no resolver knows (RFC 2606): only through the proxy can anything answer in its name.
ELSEWHERE = "cong-doi-ngoai.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for the wrong name that nobody vouches for, and that ended in 2020."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "may-chu-cu.example")])
    ended = datetime(2020, 1, 1, tzinfo=UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(1).not_valid_before(ended - timedelta(days=90)).not_valid_after(ended)
    signed = built.sign(key, hashes.SHA256())
    file = tmp_path_factory.mktemp("tls") / "may-chu.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(secret + signed.public_bytes(serialization.Encoding.PEM))
    return file


class SecureSite(NewsSite):
    """A news site over https."""

    def __init__(self, certificate, newest=None, **kwargs):
        super().__init__(**kwargs)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if newest is not None:
            _age(context, newest)
        context.load_cert_chain(certificate)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://127.0.0.1:{self.port}"


def _age(context, newest):
    """Let a server speak nothing newer than *newest*, as those of before 2012 do."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        context.maximum_version = newest


class Tunnel(Loopback):
    """A proxy that knows CONNECT: whatever host is asked for, the tunnel leads to ``port`` of this machine."""

    def __init__(self, port):
        self.asked = []
        tunnel = self

        class Handler(Quiet, BaseHTTPRequestHandler):
            def do_CONNECT(self):
                tunnel.asked.append((self.path, self.headers.get("Proxy-Authorization")))
                with socket.create_connection(("127.0.0.1", port)) as beyond:
                    self.send_response(200)
                    self.end_headers()
                    self.wfile.flush()
                    _pump(self.connection, beyond)
                self.close_connection = True

        super().__init__(Handler)
        self.address = f"127.0.0.1:{self.port}"


def _pump(one, other):
    ends = {one: other, other: one}
    while True:
        for ready in select.select(list(ends), [], [], 5)[0]:
            if not (data := ready.recv(65536)):
                return
            ends[ready].sendall(data)


@pytest.fixture
def settings(tmp_path):
    """Return a function that writes the archivist's settings for the portal of these tests."""

    def write(*lines, portal="dien_bien"):
        (tmp_path / "data").mkdir(exist_ok=True)
        (tmp_path / "data/doingoai.toml").write_text("\n".join([f"[portal.{portal}]", *lines, ""]), encoding="utf-8")

    return write


def test_a_broken_certificate_is_refused_and_named(crawl, rows, certificate):
    with SecureSite(certificate, articles=3) as site:
        report = crawl(site)
        assert not site.log, "nothing is asked over a connection that cannot be trusted"
    assert not report.healthy
    assert "certificate" in report.reason.lower()
    assert rows("SELECT DISTINCT reason FROM failures") == [("bad-certificate",)]
    assert rows("SELECT count(*) FROM articles") == [(0,)]


def test_a_broken_certificate_may_be_accepted_for_one_portal(crawl, settings, certificate, rows):
    settings("insecure_tls = true")
    with SecureSite(certificate, articles=3) as site:
        site.images = True
        assert crawl(site).articles_new == 3
    assert {url.split(":")[0] for (url,) in rows("SELECT url FROM captures")} == {"https"}
    assert rows("SELECT count(*) FROM captures WHERE mime = 'image/png'") == [(3,)]


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_a_server_of_old_is_named_and_crawled_only_when_told_to(crawl, settings, rows, certificate, tmp_path, newest):
    with SecureSite(certificate, newest, articles=3) as site:
        report = crawl(site)
        assert not report.healthy
        assert "speaks no encryption that is safe today" in report.reason
        assert "insecure_tls" in report.reason
        assert rows("SELECT DISTINCT reason FROM failures") == [("old-encryption",)]
        with pytest.raises(ArchiveError, match="no encryption that is safe today"):
            fetch_one(site.url, "dien_bien", tmp_path / "data")
        settings("insecure_tls = true")
        assert crawl(site).articles_new == 3
        assert fetch_one(f"{site.url}/tin/2", "dien_bien", tmp_path / "data").status == 200


def test_another_portals_exception_does_not_hold(crawl, settings, certificate):
    settings("insecure_tls = true", portal="lai_chau")
    with SecureSite(certificate, articles=3) as site:
        assert not crawl(site).healthy
        assert not site.log


def test_everything_goes_through_the_proxy(crawl, settings, rows):
    with NewsSite(articles=3) as proxy:
        proxy.images = True
        settings(f'proxy = "{proxy.url}"')
        report = crawl(f"http://{ELSEWHERE}/")
        assert {urlsplit(ask.target).hostname for ask in proxy.log} == {ELSEWHERE}
        assert f"http://{ELSEWHERE}/robots.txt" in proxy.asked()
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles WHERE url LIKE ?", f"http://{ELSEWHERE}/tin/%") == [(3,)]


def test_the_password_of_a_proxy_stays_out_of_the_archive(crawl, settings, tmp_path):
    with NewsSite(articles=3) as proxy:
        settings(f'proxy = "http://luu:bi-mat-7@127.0.0.1:{proxy.port}"')
        assert crawl(f"http://{ELSEWHERE}/").articles_new == 3
        expected = "Basic " + b64encode(b"luu:bi-mat-7").decode()
        assert {ask.headers.get("Proxy-Authorization") for ask in proxy.log} == {expected}
    kept = b"".join(gzip.decompress(file.read_bytes()) for file in (tmp_path / "data/warc").glob("*.warc.gz"))
    kept += b"".join(file.read_bytes() for file in (tmp_path / "data").glob("*.db*"))
    assert b"/tin/2" in kept
    assert b"bi-mat-7" not in kept
    assert expected.split()[1].encode() not in kept


def test_https_goes_through_a_tunnel(crawl, settings, certificate):
    with SecureSite(certificate, articles=3) as site, Tunnel(site.port) as proxy:
        settings(f'proxy = "http://luu:bi-mat-7@{proxy.address}"', "insecure_tls = true")
        report = crawl(f"https://{ELSEWHERE}/")
        assert report.articles_new == 3, report.reason
        assert not [ask for ask in site.log if "Proxy-Authorization" in ask.headers]
    assert {host for host, _ in proxy.asked} == {f"{ELSEWHERE}:443"}
    assert {password for _, password in proxy.asked} == {"Basic " + b64encode(b"luu:bi-mat-7").decode()}


def test_a_tunnel_does_not_excuse_a_broken_certificate(crawl, settings, certificate):
    with SecureSite(certificate, articles=3) as site, Tunnel(site.port) as proxy:
        settings(f'proxy = "http://{proxy.address}"')
        assert not crawl(f"https://{ELSEWHERE}/").healthy
        assert not site.log


def test_a_proxy_that_is_down_is_said_without_its_password(crawl, settings, rows):
    with NewsSite() as gone:
        port = gone.port
    settings(f'proxy = "http://luu:bi-mat-7@127.0.0.1:{port}"')
    report = crawl(f"http://{ELSEWHERE}/")
    assert not report.healthy
    assert "bi-mat-7" not in report.reason
    assert not rows("SELECT message FROM failures WHERE message LIKE '%bi-mat-7%'")


def test_addresses_of_this_machine_are_asked_directly(crawl, settings):
    with NewsSite(articles=2) as site, NewsSite() as proxy:
        settings(f'proxy = "{proxy.url}"')
        assert crawl(site).articles_new == 2
        assert not proxy.log


def test_one_page_by_hand_goes_the_same_way(settings, certificate, tmp_path):
    data = tmp_path / "data"
    with NewsSite(articles=3) as proxy, SecureSite(certificate, articles=3) as site:
        settings(f'proxy = "{proxy.url}"', "insecure_tls = true", portal="son_la")
        page = fetch_one(f"http://{ELSEWHERE}/tin/2", "son_la", data)
        assert page.status == 200
        assert [ask.target for ask in proxy.log] == [f"http://{ELSEWHERE}/tin/2"]
        assert fetch_one(f"{site.url}/tin/2", "son_la", data).status == 200, "this machine is asked directly"
        with pytest.raises(ArchiveError, match="certificate"):
            fetch_one(f"{site.url}/tin/2", "dien_bien", data)


def test_a_new_portal_is_looked_at_through_its_own_proxy(settings, tmp_path):
    checkout = tmp_path / "checkout"
    (checkout / "crawler/portals").mkdir(parents=True)
    with NewsSite(articles=4) as proxy:
        settings(f'proxy = "{proxy.url}"', portal="son_la")
        written = new_portal(
            "son_la", f"http://{ELSEWHERE}/", into=checkout, pages=2, delay=0, directory=tmp_path / "data"
        )
        assert {urlsplit(ask.target).hostname for ask in proxy.log} == {ELSEWHERE}
    assert len(written.paths) == 4


def test_a_new_portal_is_not_looked_at_where_robots_forbid(tmp_path):
    checkout = tmp_path / "checkout"
    (checkout / "crawler/portals").mkdir(parents=True)
    with NewsSite(articles=6, per_page=6) as site:
        site.robots = "User-agent: *\nDisallow: /tin/\nDisallow: /tin-tuc\n"
        with pytest.raises(ArchiveError, match="reads as an article"):
            new_portal("son_la", site.url, into=checkout, pages=2, delay=0, directory=tmp_path / "data")
        assert set(site.asked()) == {"/robots.txt", "/"}
        site.robots = "User-agent: *\nDisallow: /\n"
        with pytest.raises(ArchiveError, match=r"forbidden by robots\.txt"):
            new_portal("son_la", site.url, into=checkout, pages=2, delay=0, directory=tmp_path / "data")


def test_a_page_by_hand_that_opens_without_end_is_refused(tmp_path):
    bomb = gzip.compress(b"a" * (40 << 20))
    with NewsSite() as site:
        site.fault = lambda ask: Answer(bomb, headers={"Content-Encoding": "gzip"})
        with pytest.raises(ArchiveError, match="more than 8 MB"):
            fetch_one(site.url, "dien_bien", tmp_path)


@pytest.mark.parametrize("address", ["http://đốingoại.example/", "http://ĐỐINGOẠI.example:8080/"])
def test_a_host_with_vietnamese_letters(crawl, settings, rows, tmp_path, address):
    """It goes over the network in other letters, and so do the links of its pages."""
    with NewsSite(articles=8, per_page=4) as proxy:
        settings(f'proxy = "{proxy.url}"')
        for new in (8, 0):
            report = crawl(address)
            assert (report.healthy, report.articles_new) == (True, new)
    assert rows("SELECT count(*) FROM articles WHERE url LIKE 'http://xn--%/tin/%'") == [(8,)]
    with open_archive(tmp_path / "data", readonly=True) as archive:
        assert archive.find_article(address + "tin/5") is not None


class Renamed(NewsSite):
    """A portal with a feed and sitemaps that answers at its names in ``open``, forwards to them from those in
    ``forwards``, and is out of order at any other.
    """

    www = f"www.{ELSEWHERE}"
    open: tuple[str, ...] = (ELSEWHERE,)
    forwards: tuple[str, ...] = ()

    def respond(self, ask):
        host = urlsplit(ask.target).hostname
        if host in self.forwards:
            return Answer("", 301, {"Location": ask.target.replace(host, self.open[0])})
        if host not in self.open:
            return Answer("<h1>Service Unavailable</h1>", 503)
        return self.named(ask.path) or super().respond(ask)

    def named(self, path):
        """What names articles to machines; these names were never changed."""
        kinds = {"/robots.txt": "text/plain", "/rss": "application/rss+xml"}
        items = "".join(
            f"<item><title>{title_of(number)}</title><link>http://{ELSEWHERE}/tin/{number}</link></item>"
            for number in self.shown[:4]
        )
        said = {
            "/robots.txt": f"User-agent: *\nDisallow:\nSitemap: http://{ELSEWHERE}/sitemap.xml\n",
            "/rss": f'<rss version="2.0"><channel><title>Tin</title>{items}</channel></rss>',
            "/sitemap.xml": f"<sitemapindex><sitemap><loc>http://{ELSEWHERE}/phan.xml</loc></sitemap></sitemapindex>",
            "/phan.xml": f"<urlset><url><loc>http://{ELSEWHERE}/tin/1</loc></url></urlset>",
        }.get(path)
        return said and Answer(said, headers={"Content-Type": kinds.get(path, "application/xml")})


@pytest.fixture
def renamed(settings):
    """The portal, behind a proxy: no name of it is known to a resolver."""
    with Renamed(articles=8, per_page=4) as proxy:
        proxy.extra = '<link rel="alternate" type="application/rss+xml" href="/rss">'
        settings(f'proxy = "{proxy.url}"')
        yield proxy


def hosts_asked(renamed, crawl):
    """Crawl all of it; returns the report, and how often each name was asked."""
    since = len(renamed.log)
    report = crawl(f"http://{ELSEWHERE}/", full=True)
    return report, Counter(urlsplit(ask.target).hostname for ask in renamed.log[since:])


def test_a_portal_under_another_name_of_its_host_is_not_asked_at_the_old_one_for_ever(crawl, renamed, rows):
    """The same holds where it goes over to https: for its front page, its feed and its sitemaps as for its articles."""
    assert hosts_asked(renamed, crawl)[0].healthy
    renamed.open, renamed.forwards = (renamed.www,), (ELSEWHERE,)
    for sent_on in (True, False):
        report, asked = hosts_asked(renamed, crawl)
        assert report.healthy
        assert bool(asked[ELSEWHERE]) == sent_on, asked
        assert asked[renamed.www] == 16 - (not sent_on)
    assert rows("SELECT count(*) FROM articles WHERE url LIKE ?", f"http://www.{ELSEWHERE}/tin/%") == [(8,)]
    assert rows("SELECT DISTINCT state FROM articles") == [("live",)], "none of them moved"


def test_a_portal_that_is_out_of_order_where_it_went_is_asked_where_it_was(crawl, renamed, rows):
    """All of it, as soon as its front page answers there; and the other way round when that is out of order in turn."""
    assert hosts_asked(renamed, crawl)[0].healthy
    renamed.open, renamed.forwards = (renamed.www,), (ELSEWHERE,)
    assert hosts_asked(renamed, crawl)[0].healthy
    for new, left, where in ((9, renamed.www, ELSEWHERE), (10, ELSEWHERE, renamed.www)):
        renamed.open, renamed.forwards, renamed.numbers = (where,), (), list(range(new, 0, -1))
        report, asked = hosts_asked(renamed, crawl)
        assert report.healthy, report.reason
        assert asked[left] < 7 < asked[where], asked  # what robots.txt allows, and retries
        assert left not in hosts_asked(renamed, crawl)[1]
        assert rows("SELECT count(*) FROM articles WHERE state = 'gone'") == [(0,)]
    assert rows("SELECT count(*) FROM articles") == [(10,)]
