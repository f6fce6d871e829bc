"""Crawls for the tests: no delay, no retries worth waiting for, always the portal in the manner of the small sites."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from archive.store import open_archive
from crawler.run import CrawlReport, run_crawl


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of an authority that has signed nothing."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mau")])
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    now = datetime.now(UTC)
    built = built.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=9))
    file = tmp_path_factory.mktemp("authority") / "ca.pem"
    file.write_bytes(built.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    return file


@pytest.fixture(autouse=True)
def one_authority(authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading all that this machine trusts takes half of a small crawl, and nothing here is signed by them."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("SSL_CERT_DIR", str(authority.parent))


@pytest.fixture
def crawl(tmp_path: Path) -> Callable[..., CrawlReport]:
    """Return a function that crawls a small site into this test's archive."""

    def run(site: Any, **options: Any) -> CrawlReport:
        url = site if isinstance(site, str) else site.url + "/"
        options = {"delay": 0, "archive_dir": tmp_path / "data", **options}
        return run_crawl(options.pop("archive_dir"), ["dien_bien"], base_url=url, **options)[0]

    return run


@pytest.fixture
def rows(tmp_path: Path) -> Callable[..., list[tuple[Any, ...]]]:
    """Return a function that asks this test's archive in SQL."""

    def ask(sql: str, *values: Any) -> list[tuple[Any, ...]]:
        with open_archive(tmp_path / "data", readonly=True) as archive:
            return [tuple(row) for row in archive.conn.execute(sql, values)]

    return ask
