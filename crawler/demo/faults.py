"""A portal gone wrong as a whole, for tests: every page is replaced, and none of it may pass for news."""

from __future__ import annotations

from crawler.demo.exchange import Answer, redirect

#: ``empty-lists`` is not answered here: the portal stays up, its lists are empty (see ``Site.shown``).
FAULTS = ("500", "login", "redirect", "challenge", "empty-lists")

#: A host that no resolver knows (RFC 2606), so that nothing is ever asked of it.
ELSEWHERE = "http://bao-tri.doingoai-demo.invalid/"

LOGIN = """<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập hệ thống</title></head>
<body><h1>Đăng nhập</h1>
<form method="post" action="/dang-nhap"><p><label>Tên đăng nhập <input name="user"></label></p>
<p><label>Mật khẩu <input type="password" name="password"></label></p>
<p><button type="submit">Đăng nhập</button></p></form>
<p><a href="/quen-mat-khau">Quên mật khẩu?</a></p></body></html>"""

CHALLENGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title></head>
<body><h1>Checking your browser before accessing the site</h1>
<p>Please enable JavaScript and cookies to continue. This process is automatic.</p>
<script>setTimeout(function () { location.reload(); }, 5000);</script></body></html>"""

BROKEN = "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' Application.</h1></body></html>"


def faulty_answer(fault: str | None) -> Answer | None:
    """Return what every request gets under *fault*, or None when the portal itself should answer."""
    if fault == "500":
        return Answer(BROKEN, 500)
    if fault == "login":
        return Answer(LOGIN)
    if fault == "challenge":
        return Answer(CHALLENGE)
    return redirect(ELSEWHERE) if fault == "redirect" else None
