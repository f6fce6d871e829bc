"""Pages whose head or whose rest is laid out in a way of its own."""

from __future__ import annotations

from html import escape as e

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet


def date_first(pen: Desk, story: Story) -> str:
    """The date over the title, the category over the date."""
    s = Sheet(pen, story, hands.GUTENBERG)
    inner = f'<header><ul>{s.menu()}</ul></header><main><p class="trail">{s.crumbs()}</p>{s.when("<p class=over>{}</p>")}<h1>{s.title}</h1><div class="body">{s.text()}</div>{s.related()}</main><footer>{s.end()}</footer>'
    return s.doc(inner)


def broken_title(pen: Desk, story: Story) -> str:
    """The title in capitals of style over two lines, a link to itself, in a cell of a table."""
    s = Sheet(pen, story, hands.TELERIK)
    words = story.title.split(" ")
    half = len(words) // 2
    title = f"{e(' '.join(words[:half]))}<br />\n {e(' '.join(words[half:]))}"
    inner = f'<div class="menu"><ul>{s.menu()}</ul></div><table width="100%"><tr><td class="bc">{s.crumbs()}</td></tr><tr><td align="center"><a class="ttl" style="text-transform:uppercase" href="{story.url}"><b>{title}</b></a></td></tr>{s.when("<tr><td align=right>{}</td></tr>")}<tr><td>{s.text()}</td></tr></table>{s.related()}<div>{s.end()}</div>'
    return s.doc(inner)


def split_date(pen: Desk, story: Story) -> str:
    """Label, day and hour in elements of their own on one line; the hour is bold."""
    s = Sheet(pen, story, hands.CK4)
    parts = e(story.shown_date).split(" ")
    date = " ".join(
        f"<{tag}>{part}</{tag}>"
        for part, tag in zip(parts, ("i", "span", "b", "em", "span", "b", "i", "span"), strict=False)
    )
    line = f'<div class="info"><i class="icon-clock"></i> {date}</div>' if story.shown_date else ""
    inner = f'<nav><ul>{s.menu()}</ul></nav><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{line}<div class="txt">{s.text()}</div>{s.related()}{s.end()}'
    return s.doc(inner, "<style>.hidden{display:none} .info:before{content:'Ngày đăng'}</style>")


def info_bar(pen: Desk, story: Story) -> str:
    """Date, views and comments in one bar under the title."""
    s = Sheet(pen, story, hands.FLOAT)
    bar = f'<ul class="bar">{s.when("<li>{}</li>")}<li>Lượt xem: {pen.rng.randint(12, 9000)}</li><li>0 bình luận</li><li><a href="#">Bản in</a></li></ul>'
    inner = f'<nav><ul>{s.menu()}</ul></nav><div class="bc">{s.crumbs()}</div><h2 class="t">{s.title}</h2>{bar}<div class="txt">{s.text()}</div>{s.related()}{s.end()}'
    return s.doc(inner, og=True)


def head_author(pen: Desk, story: Story) -> str:
    """A labelled author on a line under the date, as some themes have it."""
    s = Sheet(pen, story, hands.DRUPAL)
    author = f'<div class="au">{e(story.byline)}</div>' if story.byline else ""
    w = s.writer
    tail = f'<p class="src">{e(story.source_line)}</p>' if story.source_line else ""
    inner = f'<nav><ul>{s.menu()}</ul></nav><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{s.when("<div class=dt>{}</div>")}{author}<div class="txt">{w.top()}{w.lead()}{w.body()}</div>{tail}{s.files()}{s.related()}{s.end()}'
    return s.doc(inner)


def hidden_twin(pen: Desk, story: Story) -> str:
    """The same article twice: first for telephones, hidden; then for screens."""
    s = Sheet(pen, story, hands.TINY)
    twin = (
        f'<div class="mobile-only" style="display:none"><h2>{s.title}</h2><p>{e(story.lead)}</p>{s.writer.body()}</div>'
    )
    inner = f'<nav><ul>{s.menu()}</ul></nav>{twin}<div class="desktop-only"><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{s.when("<div class=dt>{}</div>")}<div class="txt">{s.text()}</div></div><div hidden aria-hidden="true"><p>{e(story.lead)}</p><p>Tin liên quan</p></div>{s.related()}{s.end()}'
    return s.doc(inner)


def whispered(pen: Desk, story: Story) -> str:
    """Comments, scripts, templates and noscript full of the words that mark an end."""
    s = Sheet(pen, story, hands.LIBRE)
    noise = '<!-- Tin liên quan --><script>var s = "<p>Tin liên quan</p><p>Nguồn tin: máy chủ</p>";</script><template><div>Những tin cũ hơn</div><p>HỆ THỐNG VĂN BẢN</p></template><noscript><p>Tin, ảnh: Máy</p><img src="/pixel.gif"></noscript><style>.x:after{content:"9226 Người đang Online"}</style>'
    w = s.writer
    inner = f'{noise}<nav><ul>{s.menu()}</ul></nav><div class="bc">{s.crumbs()}</div>{noise}<h1>{s.title}</h1>{s.when("<div class=dt><!-- Ngày đăng :01/01/1999 -->{}</div>")}<div class="txt">{w.top()}{noise}{w.lead()}{noise}{w.body()}{noise}{w.signature()}</div>{s.files()}{noise}{s.related()}{s.end()}'
    return s.doc(inner)


def three_columns(pen: Desk, story: Story) -> str:
    """Two columns of boxes before the article: weather, rates, dated notices, documents, a poll, a calendar."""
    s = Sheet(pen, story, hands.CHROME)
    inner = f'<div id="banner"><h1>{s.site}</h1></div><ul id="menu">{s.menu()}</ul><div id="left">{s.side("notice", "weather", "rates", "login")}</div><div id="right">{s.side("news", "docs", "poll", "calendar", "hot", "counter")}</div><div id="center"><div class="bc">{s.crumbs()}</div><h3 class="t">{s.title}</h3>{s.when("<p class=dt>{}</p>")}<div class="txt">{s.text()}</div>{s.related()}</div><div id="foot">{s.end()}</div>'
    return s.doc(inner)


def discussed(pen: Desk, story: Story) -> str:
    """Readers have answered: names, times, replies, and a form below them."""
    s = Sheet(pen, story, hands.SOCIAL)
    heading = {"dien_bien_stttt": "Ý kiến bạn đọc"}.get(story.portal, "Bình luận (2)")
    talk = f'<div class="cmts"><h4>{heading}</h4><div class="cmt"><b>Minh Châu</b> <i>14/02/2024 09:20</i><p>Bài viết rất hay, cảm ơn ban biên tập.</p><a href="#">Trả lời</a> <a href="#">Thích (3)</a></div><div class="cmt"><b>Bạn đọc</b> <i>15/02/2024 21:04</i><p>Cho tôi hỏi đường lên bản dạo này đi được ô tô chưa ạ?</p><a href="#">Trả lời</a></div><form><textarea></textarea><button>Gửi bình luận</button></form></div>'
    inner = f'<nav><ul>{s.menu()}</ul></nav><div class="bc">{s.crumbs()}</div><h1>{s.title}</h1>{s.when("<div class=dt>{}</div>")}<div class="txt">{s.text()}</div>{s.related()}{talk}{s.end()}'
    return s.doc(inner, og=True)


def for_everyone(pen: Desk, story: Story) -> str:
    """Aids for reading: skip links, sizes of letters, contrast, labels for screen readers, a language switch."""
    s = Sheet(pen, story, hands.GDOCS)
    aids = '<a class="skip" href="#nd">Chuyển đến nội dung chính</a><div role="toolbar" aria-label="Hỗ trợ đọc"><button>A-</button><button>A</button><button>A+</button><button>Tương phản cao</button></div><div class="lang"><a hreflang="vi" href="/vi">VI</a> | <a hreflang="en" href="/en">EN</a> | <a hreflang="lo" href="/lo">ລາວ</a></div>'
    inner = f'{aids}<nav aria-label="Chính"><ul>{s.menu()}</ul></nav><main id="nd" tabindex="-1"><div class="bc">{s.crumbs()}</div><h1 tabindex="0">{s.title}</h1>{s.when("<p class=dt>{}</p>")}<div class="txt" role="article">{s.text()}</div><section aria-labelledby="lq">{s.related()}</section></main>{s.end()}'
    return s.doc(inner)


FAMILIES = (
    date_first, broken_title, split_date, info_bar, head_author, hidden_twin, whispered, three_columns, discussed, for_everyone,
)  # fmt: skip
