"""Pages that are no articles, for the part that may be looked at: the reader must refuse each with a named error."""

from __future__ import annotations

from html import escape
from random import Random

from tests.generator import chrome
from tests.generator.articles import HOSTS, make_story
from tests.generator.dev_markups import MENU, TOOLS
from tests.generator.dev_words import LEXICON
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen, link_list


def _list(pen: Pen, stories: list[Story]) -> str:
    rows = "".join(
        f'<div class="item"><h3><a href="{s.url}">{escape(s.title)}</a></h3><span>{escape(s.shown_date)}</span><p>{escape(s.lead)}</p></div>'
        for s in stories
    )
    return f'<h1>{stories[0].category or "Tin tức"}</h1>{rows}<div><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">Trang sau</a></div>'


def _home(pen: Pen, stories: list[Story]) -> str:
    blocks = "".join(
        link_list(pen, heading, [s.title for s in stories[:5]]) for heading in ("TIN MỚI", "ĐỐI NGOẠI", "VĂN BẢN")
    )
    return blocks + f"<p>{escape(stories[0].lead)}</p>" + link_list(pen, "Liên kết", MENU)


def _search(pen: Pen, stories: list[Story]) -> str:
    rows = "".join(f'<li><a href="{s.url}">{escape(s.title)}</a><br>{escape(s.lead)}</li>' for s in stories)
    return f"<h2>Kết quả tìm kiếm</h2><p>Tìm thấy {len(stories)} kết quả cho từ khóa “đối ngoại”</p><ol>{rows}</ol>"


def _login(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Đăng nhập</h1><form><label>Tên đăng nhập</label><input name=u><label>Mật khẩu</label><input type=password name=p><button>Đăng nhập</button></form>"


def _contact(pen: Pen, stories: list[Story]) -> str:
    fields = "".join(
        f"<p><label>{label}</label><input></p>" for label in ("Họ và tên", "Email", "Điện thoại", "Nội dung")
    )
    return f"<h1>Liên hệ</h1><p>Mọi ý kiến xin gửi về Ban Biên tập theo mẫu dưới đây.</p><form>{fields}<button>Gửi</button></form>"


def _missing(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay lại trang chủ.</p>"


def _server(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Server Error in '/' Application.</h1><h2><i>Object reference not set to an instance of an object.</i></h2><p>Description: An unhandled exception occurred during the execution of the current web request.</p><pre>[NullReferenceException]</pre>"


def _challenge(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Just a moment...</h1><p>Checking your browser before accessing the site. This process is automatic.</p><div class='cf-challenge'></div><script>1</script>"


def _empty(pen: Pen, stories: list[Story]) -> str:
    return ""


KINDS = {
    f.__name__.strip("_"): f for f in (_list, _home, _search, _login, _contact, _missing, _server, _challenge, _empty)
}


def _case(portal: str, kind: str) -> Case:
    rng = Random(f"dev-others/{portal}/{kind}")
    pen = Pen(rng)
    stories = [make_story(LEXICON, rng, portal) for _ in range(10)]
    inner = KINDS[kind](pen, stories)
    framed = kind in {"list", "home", "search", "contact", "login", "missing"}
    frame = (chrome.menu(pen, MENU), chrome.FOOTERS[portal](pen) + chrome.tools(pen, TOOLS)) if framed else ("", "")
    html = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{chrome.SITES[portal]}</title></head><body>{frame[0]}{inner}{frame[1]}</body></html>'
    return Case(
        f"dev-{portal}-other-{kind}", "dev", portal, f"other-{kind}", f"{HOSTS[portal]}/{kind}", html.encode(), None
    )


def cases() -> tuple[Case, ...]:
    """One page of each kind for each portal."""
    return tuple(_case(portal, kind) for portal in HOSTS for kind in KINDS)
