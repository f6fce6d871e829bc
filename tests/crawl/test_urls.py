"""Two addresses of one page give one key; two pages never share one."""

import pytest

from crawler.portals import PORTALS
from crawler.urls import article_key, canonical_url, network_host, portal_at

DIEN_BIEN = PORTALS["dien_bien"]
NUKEVIET = PORTALS["dien_bien_stttt"]
HOME = "http://doingoai.dic.gov.vn"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        (HOME, f"{HOME}/"),
        (f"{HOME}/tin#binh-luan", f"{HOME}/tin"),
        ("HTTP://WWW.DoiNgoai.dic.gov.vn/Tin", f"{HOME}/Tin"),
        ("https://doingoai.dic.gov.vn:443/tin", f"{HOME}/tin"),
        (f"{HOME}:80/tin", f"{HOME}/tin"),
        (f"{HOME}//a///b//", f"{HOME}/a/b/"),
        (f"{HOME}/a/./b/../c", f"{HOME}/a/c"),
        (f"{HOME}/(S(lit3py55t21z5v55vlm25s55))/tin.aspx", f"{HOME}/tin.aspx"),
        (f"{HOME}/%28S%28abc%29%29/tin.aspx", f"{HOME}/tin.aspx"),
        (f"{HOME}/(A(x)F(y)S(z))/tin.aspx", f"{HOME}/tin.aspx"),
        (f"{HOME}/tin.jsp;jsessionid=0A1B?x=1", f"{HOME}/tin.jsp?x=1"),
        (f"{HOME}/tin?PHPSESSID=1&sid=4f0c2a9b77d1e6a05c3d8b21&jsessionid=3", f"{HOME}/tin"),
        (f"{HOME}/tin?sid=598d275dd0eb5797", f"{HOME}/tin"),
        (f"{HOME}/tin?sid=1234567", f"{HOME}/tin?sid=1234567"),
        (f"{HOME}/tin?utm_source=zalo&UTM_MEDIUM=x&fbclid=1&gclid=2&id=7", f"{HOME}/tin?id=7"),
        (f"{HOME}/tin?BackUrl=%2Fds%3Ftrang%3D2&id=7&returnUrl=/", f"{HOME}/tin?id=7"),
        (f"{HOME}/tin?AspxAutoDetectCookieSupport=1", f"{HOME}/tin"),
        (f"{HOME}/-/bai-1?inheritRedirect=false&redirect=%2Fds%3Fp_p_id%3D101", f"{HOME}/-/bai-1"),
        (f"{HOME}/x?p_p_id=101&p_p_col_id=column-1&p_p_col_count=1", f"{HOME}/x?p_p_id=101"),
        (f"{HOME}/di?redirect=%2Ftin%2F1", f"{HOME}/di?redirect=/tin/1"),
        (f"{HOME}/tin?", f"{HOME}/tin"),
        (f"{HOME}/tin?b=2&a=1", f"{HOME}/tin?a=1&b=2"),
        (f"{HOME}/tin?q=a+b", f"{HOME}/tin?q=a%20b"),
        (f"{HOME}/tin?q=%c3%a2", f"{HOME}/tin?q=%C3%A2"),
        (f"{HOME}/h\u1ed9i-ngh\u1ecb", f"{HOME}/h%E1%BB%99i-ngh%E1%BB%8B"),
        (f"{HOME}/ho\u0302\u0323i", f"{HOME}/h%E1%BB%99i"),
        (f"{HOME}/ho\u0323\u0302i", f"{HOME}/h%E1%BB%99i"),
        (f"{HOME}/%7Ea%2Fb", f"{HOME}/~a%2Fb"),
        (f"{HOME}/tin?PageIndex=3&UserKey=abc", f"{HOME}/tin?UserKey=abc"),
    ],
)
def test_written_in_many_ways(written, canonical):
    assert canonical_url(written, DIEN_BIEN) == canonical
    assert canonical_url(canonical, DIEN_BIEN) == canonical, "a canonical address is its own canonical form"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{HOME}/Tin", f"{HOME}/tin"),
        (f"{HOME}/tin?id=1", f"{HOME}/tin?id=2"),
        (f"{HOME}/tin?id=a", f"{HOME}/tin?id=A"),
        (f"{HOME}/a%2Fb", f"{HOME}/a/b"),
        (f"{HOME}/tin?a=1%26b=2", f"{HOME}/tin?a=1&b=2"),
        (f"{HOME}:8080/tin", f"{HOME}/tin"),
        (f"{HOME}/tin?a=1%2B1", f"{HOME}/tin?a=1+1"),
    ],
)
def test_different_pages_stay_apart(one, other):
    assert canonical_url(one, DIEN_BIEN) != canonical_url(other, DIEN_BIEN)


def test_list_state_tells_the_pages_of_a_list_apart():
    address = f"{HOME}/TinTuc?PageIndex=2"
    assert canonical_url(address, DIEN_BIEN) == f"{HOME}/TinTuc"
    assert canonical_url(address, DIEN_BIEN, list_state=True) == address


@pytest.mark.parametrize("bad", ["", "mailto:a@b.vn", "javascript:void(0)", "http://", "http://[", "ftp://h/x", "/x"])
def test_what_is_no_web_address_raises(bad):
    with pytest.raises(ValueError, match=r"."):
        canonical_url(bad, DIEN_BIEN)


def test_nukeviet_articles_are_known_by_their_number():
    keys = {
        article_key(url, NUKEVIET)
        for url in (
            "https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/hoi-dam-12.html",
            "http://dic.gov.vn/vi/news/thong-tin-doi-ngoai/Hoi-Dam-12.html?x=1",
            "http://127.0.0.1:18101/vi/news/hop-tac/hoi-dam-12.html",
        )
    }
    assert keys == {"id:12"}
    assert article_key("https://dic.gov.vn/vi/news/page-2/", NUKEVIET) == "stttt.dienbien.gov.vn/vi/news/page-2/"


def test_a_moved_site_keeps_its_keys():
    here = article_key(f"{HOME}/TinTuc/View/a", DIEN_BIEN)
    assert article_key("https://www.doingoai.dic.gov.vn/TinTuc/View/a?PageIndex=2", DIEN_BIEN) == here
    assert article_key("http://127.0.0.1:8123/TinTuc/View/a", DIEN_BIEN) == here
    assert canonical_url("http://127.0.0.1:8123/a", portal_at(DIEN_BIEN, "http://127.0.0.1:8123/")) == f"{HOME}/a"


def test_hosts_with_unusual_ports_and_ipv6():
    assert network_host("http://WWW.A.vn.:80/x") == "a.vn"
    assert network_host("http://user:pw@a.vn:8080/x") == "a.vn:8080"
    assert network_host("http://[::1]:8080/x") == "[::1]:8080"
