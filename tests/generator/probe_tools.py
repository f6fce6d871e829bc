"""Pages with the tools and boxes that portals hang round and into an article."""

from __future__ import annotations

from dataclasses import replace

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk, fine
from tests.generator.probe_sheet import Sheet


def _plain(s: Sheet, head: str, text: str, tail: str) -> str:
    """Menu, crumbs, title, *head*, *text*, *tail*, the end of the page."""
    return f'<header><ul>{s.menu()}</ul></header><div class="w"><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{head}<div class="ct">{text}</div>{tail}</div><footer>{s.end()}</footer>'


def share_vendors(pen: Desk, story: Story) -> str:
    """Buttons of several networks over and under the text, with counts, and an invitation to follow."""
    s = Sheet(pen, story, hands.DRUPAL)
    top = '<div class="addthis_toolbox"><a class="fb"><span>Facebook</span></a> <a><span>Twitter</span></a> <a><span>Zalo</span></a> <a><span>Sao chép link</span></a></div>'
    low = '<div class="share-bottom"><span class="lbl">Chia sẻ bài viết</span><button>Thích <b>0</b></button><button>Chia sẻ <b>0</b></button><a href="https://zalo.me">Zalo</a></div><div class="follow">Theo dõi chúng tôi trên <a href="https://news.google.com">Google News</a></div>'
    return s.doc(_plain(s, s.when("<p class=d>{}</p>") + top, s.text(), low + s.related()), og=True)


def letters_bar(pen: Desk, story: Story) -> str:
    """Size and colour of letters, printing and reading on paper, all words, between date and text."""
    s = Sheet(pen, story, hands.TELERIK)
    bar = '<div class="options"><span>Cỡ chữ:</span> <a href="#">Nhỏ</a> <a href="#">Vừa</a> <a href="#">Lớn</a> <span>|</span> <a href="#">Chế độ đọc</a> <span>|</span> <a href="#">Tải PDF</a></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>") + bar, s.text(), s.related()))


def seen_behind(pen: Desk, story: Story) -> str:
    """How often the article was read, and that it may be marked and sent, under the text."""
    s = Sheet(pen, story, hands.CK4)
    tail = f'<div class="luotxem">Số lượt xem: {pen.rng.randint(10, 9000)}</div><div class="nut"><a href="#">Lưu tin</a> <a href="#">Báo lỗi</a> <a href="#">Lên đầu trang</a></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), tail + s.related()))


def emotions(pen: Desk, story: Story) -> str:
    """Faces to choose from, and stars with an average, under the text."""
    s = Sheet(pen, story, hands.CK5)
    faces = "".join(
        f'<li><button><img src="/emo/{at}.svg" alt=""><span>{name}</span><i>{pen.rng.randint(0, 9)}</i></button></li>'
        for at, name in enumerate(("Hữu ích", "Thú vị", "Buồn"))
    )
    tail = f'<div class="emo"><h5>Cảm xúc của bạn về bài viết</h5><ul>{faces}</ul></div><div class="stars"><span>★</span><span>★</span><span>★</span><span>★</span><span>☆</span> <small>4,2 / 5 - (11 bình chọn)</small></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), tail + s.related()), og=True)


def quick_code(pen: Desk, story: Story) -> str:
    """A square code to scan, the address to copy, a box to embed, under the text."""
    s = Sheet(pen, story, hands.LIBRE)
    tail = f'<div class="qr"><img src="/qr?u={story.url}" alt="Mã QR"><p>Quét mã để đọc trên điện thoại</p></div><div class="cp"><label>Đường dẫn bài viết</label><input value="{story.url}" readonly><button>Sao chép</button></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), tail + s.related()))


def both_ways(pen: Desk, story: Story) -> str:
    """The articles before and after by title, each under a small word."""
    s = Sheet(pen, story, hands.GUTENBERG)
    tail = '<div class="np"><div class="prev"><small>Bài trước</small><a href="/n/88">Thông báo tuyển dụng lao động hợp đồng</a></div><div class="next"><small>Bài tiếp theo</small><a href="/n/90">Kết quả đấu giá tài sản thanh lý</a></div></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), tail + s.related()), og=True)


def ticker_top(pen: Desk, story: Story) -> str:
    """Breaking lines over the crumbs with their hours, a search box with words in it, a hotline."""
    s = Sheet(pen, story, hands.CHROME)
    top = '<div class="hot"><b>Tin nóng</b><ul><li><a href="/h/1">Cảnh báo mưa lớn diện rộng</a> 07:15</li><li><a href="/h/2">Tạm dừng cấp điện để sửa chữa</a> 06:40</li></ul></div><div class="line">Đường dây nóng: 0213.3876.888</div><form><input value="Nhập từ khóa..."><button>Tìm</button></form>'
    return s.doc(top + _plain(s, s.when("<div class=d>{}</div>"), s.text(), s.related()))


def small_print(pen: Desk, story: Story) -> str:
    """A notice of copyright in a box of its own and a button for mistakes, as NukeViet and others have."""
    s = Sheet(pen, story, hands.FLOAT)
    tail = '<div class="alert alert-info">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn là vi phạm bản quyền</div><div class="err"><a href="#">Góp ý về bài viết này</a></div>'
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), tail + s.related()))


def picture_sources(pen: Desk, story: Story) -> str:
    """Pictures of several sizes with a fall-back, lazily loaded; a blurred stand-in comes first."""
    s = Sheet(
        pen,
        story,
        replace(
            hands.DRUPAL,
            img='<picture><source srcset="{src}.webp" type="image/webp"><img src="{src}" loading="lazy" alt="{alt}"></picture>',
        ),
    )
    return s.doc(_plain(s, s.when("<div class=d>{}</div>"), s.text(), s.related()), og=True)


def menu_between(pen: Desk, story: Story) -> str:
    """The heading of the page in a band over everything, then the menu, then date and text."""
    s = Sheet(pen, story, replace(hands.TINY, ink=fine))
    inner = f'<div class="band"><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1></div><div class="mn"><ul>{s.menu()}</ul></div><div class="main">{s.when("<div class=d>{}</div>")}<div class="ct">{s.text()}</div>{s.related()}</div>{s.end()}'
    return s.doc(inner, og=True)


def menu_last(pen: Desk, story: Story) -> str:
    """Related articles, then other boxes and the menus of the site without any heading."""
    s = Sheet(pen, story, hands.CK4)
    inner = f'<div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{s.when("<div class=d>{}</div>")}<div class="ct">{s.text()}</div>{s.related()}<div class="side">{s.side("hot", "weather", "docs")}</div><div class="mn"><ul>{s.menu()}</ul></div>{s.end()}'
    return s.doc(inner)


def module_titles(pen: Desk, story: Story) -> str:
    """Every box has a heading by its kind, that of the article too; the article's title is smaller."""
    s = Sheet(pen, story, replace(hands.LIBRE, ink=fine))
    inner = f'<div class="top">{s.crumbs()}</div><div class="mod"><h2>Tiện ích</h2>{s.side("rates")}</div><div class="mod"><h2>Nội dung tin bài</h2><div class="in"><h4>{s.title}</h4>{s.when("<div class=d>{}</div>")}<div class="ct">{s.text()}</div></div></div>{s.related()}<div class="mod"><h2>Thống kê</h2>{s.side("counter")}</div><ul>{s.menu()}</ul>{s.end()}'
    return s.doc(inner, named="{site}")


FAMILIES = (
    share_vendors, letters_bar, seen_behind, emotions, quick_code, both_ways, ticker_top, small_print, picture_sources, menu_between, menu_last, module_titles,
)  # fmt: skip
