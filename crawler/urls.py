"""One address for one page: the canonical form of an address, and the key of an article.

Two addresses that show the same page must give one key, and two pages must never share one. Path letter case and every
parameter not known to be noise are therefore kept; scheme, ``www.``, session ids, tracking and list state are not.
Pure functions, no network; anything that cannot be an address raises ``ValueError``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from operator import itemgetter
from posixpath import normpath
from urllib.parse import quote, unquote_to_bytes, urlsplit

from archive.addresses import ascii_host
from crawler.portals.base import Portal

#: Parameters that name a visitor, a campaign or the page one came from, never a page. Compared in lower case.
NOISE = frozenset([
    "phpsessid", "jsessionid", "sessionid", "session_id", "aspsessionid", "cfid", "cftoken",
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "zarsrc", "gidzl", "mc_cid", "mc_eid", "_ga", "_gl",
    "__cf_chl_tk", "nvvithemever", "nv_redirect",
    # where a button leads back to
    "backurl", "back_url", "returnurl", "return_url", "returnto", "return_to",
    # ASP.NET asks whether cookies come back
    "aspxautodetectcookiesupport",
    # Liferay: where in the frame of the page a box stood, and whether the way back is handed on
    "inheritredirect", "p_p_col_id", "p_p_col_count", "p_p_col_pos",
])  # fmt: skip
NOISE_PREFIXES = ("utm_", "aspsessionid", "pk_", "mtm_")
#: ``sid`` is a session in one CMS and the number of the article in another (PHP-Nuke): only a long token is a session,
#: or a shorter one of letters and digits mixed.
_SESSION_TOKEN = re.compile(r"[0-9A-Za-z,_-]{20,}|(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]{12,}")

DEFAULT_PORTS = {"http": 80, "https": 443}

#: ASP.NET writes a session without cookies into the path: ``/(S(lit3py55t21z5v55vlm25s55))/Default.aspx``.
PATH_SESSION = re.compile(r"/\((?:[A-Z]\([^()/]*\))+\)(?=/|$)")
_PATH_PARAMETER = re.compile(r"(?i);(?:jsessionid|phpsessid|sid)=[^/;?]*")
_SEGMENT_SAFE = "!$&'()*+,;=:@~-._"
_QUERY_SAFE = "!$'()*,:@~-._/?"


def canonical_url(url: str, portal: Portal, *, list_state: bool = False) -> str:
    """Return the one address that stands for all ways to write *url*, always with ``http://`` and without ``www.``.

    Host names of *portal* are aliases and become its first one. With *list_state* the portal's ``drop_query``
    parameters stay: they are noise in the address of an article but tell the pages of a list apart.
    """
    parts = urlsplit(url.strip())
    if parts.scheme.lower() not in DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"not a web address: {url[:200]}")
    host = _one_name(network_host(url), portal)
    query = _query(parts.query, () if list_state else portal.drop_query)
    return f"http://{host}{_path(parts.path)}{'?' if query else ''}{query}"


def checked_address(url: str) -> str:
    """Return *url* as a person typed it, without white space around it; raises ValueError, in words for that person."""
    address = url.strip()
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(f"{address!r} is no web address: {error}") from error
    if parts.scheme not in DEFAULT_PORTS or not host:
        raise ValueError(f"{address!r} must begin with http:// or https://, and a host")
    labels = host.removesuffix(".").split(".")
    if re.search(r"[\x00-\x20\x7f]", address) or not all(0 < len(label) < 64 for label in labels):
        raise ValueError(f"{address!r} is no web address: look at its host and for spaces")
    return address


def article_key(url: str, portal: Portal) -> str:
    """Return what identifies the article at *url* on *portal*: ``id:<number>`` where the portal's addresses carry one,
    else the canonical address without its scheme.

    Whoever calls this says that the page belongs to *portal*, so a host the portal does not know (``--base-url``, an
    import with ``--portal``) stands for the portal's own: a moved or mirrored site keeps its identities.
    """
    known = portal_at(portal, url)
    canonical = canonical_url(url, known)
    if portal.article_key and (match := re.search(portal.article_key, urlsplit(canonical).path)):
        return f"id:{match.group(1)}"
    return canonical.removeprefix("http://")


def portal_at(portal: Portal, base_url: str) -> Portal:
    """Return *portal* as it answers at the host and port of *base_url*, which become one more alias of it."""
    host = network_host(base_url)
    return portal if host in portal.hosts else replace(portal, hosts=(*portal.hosts, host))


def network_host(url: str) -> str:
    """Return host and port of *url*, lower case, without ``www.``, final dot, user name or the scheme's usual port."""
    parts = urlsplit(url.strip())
    name = ascii_host((parts.hostname or "").rstrip(".")).removeprefix("www.")
    name = f"[{name}]" if ":" in name else name
    usual = DEFAULT_PORTS.get(parts.scheme.lower())
    return name if parts.port in (None, usual, *DEFAULT_PORTS.values()) else f"{name}:{parts.port}"


def _one_name(host: str, portal: Portal) -> str:
    return portal.hosts[0] if portal.hosts and host in portal.hosts else host


def _path(path: str) -> str:
    path = _PATH_PARAMETER.sub("", path.replace("%28", "(").replace("%29", ")"))
    path = PATH_SESSION.sub("", path) or "/"
    segments = "/".join(_requote(segment, _SEGMENT_SAFE) for segment in path.split("/"))
    tidy = normpath("/" + re.sub("/{2,}", "/", segments).lstrip("/"))
    return tidy + "/" if segments.endswith(("/", "/.", "/..")) and tidy != "/" else tidy


def _requote(text: str, safe: str) -> str:
    """Percent-encode *text* in one way: Vietnamese letters composed (NFC), needless escapes undone, hex in capitals."""
    raw = unquote_to_bytes(text)
    try:
        return quote(unicodedata.normalize("NFC", raw.decode("utf-8")), safe=safe)
    except UnicodeDecodeError:
        return quote(raw, safe=safe)


def _query(query: str, dropped: tuple[str, ...]) -> str:
    unwanted = {name.lower() for name in dropped}
    if "nheritRedirect=" in query:
        unwanted.add("redirect")  # Liferay's way back to the list; elsewhere it may be where an address leads
    kept = (pair for pair in parameters(query) if not _is_noise(*pair, unwanted))
    return "&".join(f"{name}={value}" for name, value in sorted(kept, key=itemgetter(0)))


def parameters(query: str) -> Iterator[tuple[str, str]]:
    """Yield the ``name, value`` pairs of *query*, each percent-encoded in one way; a lone name has an empty value."""
    for pair in re.split("[&;]", query.replace("&amp;", "&")):
        name, _, value = pair.replace("+", "%20").partition("=")
        if name:
            yield _requote(name, _QUERY_SAFE), _requote(value, _QUERY_SAFE)


def _is_noise(name: str, value: str, unwanted: set[str]) -> bool:
    lower = name.lower()
    if lower == "sid":
        return _SESSION_TOKEN.fullmatch(value) is not None
    return lower in NOISE or lower in unwanted or lower.startswith(NOISE_PREFIXES)
