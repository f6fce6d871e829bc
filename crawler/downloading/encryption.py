"""What TLS is asked of a portal: today's, or for a portal of which the archivist says so, whatever it speaks."""

from __future__ import annotations

import ssl

#: Servers of before 2012 know no safe way to begin anew; the name came with Python 3.12, the number is OpenSSL's.
_LEGACY_SERVER_CONNECT = 0x4
#: What OpenSSL says when a server speaks nothing that it would still speak.
_OUTDATED = frozenset(
    (
        "UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "WRONG_SSL_VERSION",
        "UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "DH_KEY_TOO_SMALL", "SSLV3_ALERT_HANDSHAKE_FAILURE",
        "NO_SHARED_CIPHER", "WRONG_SIGNATURE_TYPE", "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY", "BAD_ECPOINT", "WRONG_CURVE",
    )
)  # fmt: skip


class UntrustedError(Exception):
    """Who answers cannot prove to be the portal, or only in ways that are broken; asking again changes nothing."""

    reason = "untrusted"


class BadCertificateError(UntrustedError):
    """The certificate cannot be trusted."""

    reason = "bad-certificate"


class OldEncryptionError(UntrustedError):
    """The server speaks only TLS 1.0 or 1.1, or ciphers and keys that OpenSSL refuses by now."""

    reason = "old-encryption"


def of_today(context: ssl.SSLContext) -> ssl.SSLContext:
    """Let *context* speak TLS 1.2 and newer alone; returns it. Python sets no limit where Debian builds it."""
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def loosened(context: ssl.SSLContext) -> ssl.SSLContext:
    """Let *context* trust any certificate and speak any TLS that this machine's OpenSSL still can; returns it.

    Web servers of Windows Server 2008, on which portals of provinces were built, know TLS 1.0 only.
    """
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.options |= _LEGACY_SERVER_CONNECT
    return context


def fault_of(url: str, error: BaseException | None) -> UntrustedError | None:
    """Return what is wrong with the encryption at *url*, in a sentence that says what to do; None when it is not that.

    *error* is what failed; OpenSSL's own is one of its causes.
    """
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            told = f"shows a certificate that cannot be trusted ({error.verify_message}): if a browser says so too"
            return BadCertificateError(f"{url} {told}, see insecure_tls in docs/operations.md")
        if isinstance(error, ssl.SSLError) and error.reason in _OUTDATED:
            told = f"speaks no encryption that is safe today ({error.reason.lower().replace('_', ' ')})"
            return OldEncryptionError(f"{url} {told}: to crawl it all the same, see insecure_tls in docs/operations.md")
        error = error.__cause__ or error.__context__
    return None
