"""What makes a page of the part ``sealed45`` hard beside its frame and hand; none of it changes what a person sees."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.generator.encodings import _outside_tags
from tests.generator.sealed45_kit import escaped

_HIDDEN = (
    '<div style="display:none"><h1>Tin liên quan</h1><p>Ngày đăng: 01/02/2003 7:08:09 SA</p><p>Nguồn: Ban ẩn</p></div>',
    "<div hidden><p>Thời gian đăng: 1/2/2003 7:08:09 AM</p><p>Tin, ảnh: Người Ẩn</p></div>",
    "<template><h2>Những tin mới hơn</h2><p>Thứ hai - 03/02/2003 07:08</p></template>",
    '<p style="display:none">Tin liên quan</p>',
)
_COMMENTS = (
    "<!-- Tin liên quan -->",
    "<!-- Ngày đăng: 04/05/2006 1:02:03 CH -->",
    "<!-- <h1>Tiêu đề cũ</h1><div class='content'> Nguồn tin: không rõ -->",
)
_SCRIPTS = (
    "<script>var nhan = 'Tin liên quan', ngay = 'Ngày đăng: 04/05/2006';</script>",
    "<script>document.write('<p>Những tin cũ hơn</p>' + '<h1>Mở cửa sổ mới</h1>');</script>",
    "<style>.tac-gia:before{content:'Tin, ảnh: '}</style>",
)


def _sprinkled(text: str, pieces: tuple[str, ...], rng: Random) -> str:
    """Pieces set between the blocks of an article: at both its ends and below a paragraph."""
    ends = [found.end() for found in re.finditer("</p>\n|</div>\n", text)]
    spots = sorted({0, len(text), *(rng.sample(ends, min(2, len(ends))))}, reverse=True)
    for spot in spots:
        text = text[:spot] + rng.choice(pieces) + "\n" + text[spot:]
    return text


def hidden(text: str, rng: Random) -> str:
    """Elements that nobody sees, with the words of labels and markers."""
    return _sprinkled(text, _HIDDEN, rng)


def comments(text: str, rng: Random) -> str:
    """Comments with the words of labels and markers."""
    return _sprinkled(text, _COMMENTS, rng)


def scripts(text: str, rng: Random) -> str:
    """Scripts and styles with the words of labels and markers."""
    return _sprinkled(text, _SCRIPTS, rng)


def broken(text: str, rng: Random) -> str:
    """Some closings lost, some written twice."""
    closing = r"</p>(?=\s*<(?:p|div|ul|ol|h\d|table|section|figure|blockquote)\b)|</li>(?=\s*</?(?:li|ul|ol)\b)"
    lost = re.sub(closing, lambda tag: "" if rng.random() < 0.4 else tag[0], text)
    return re.sub("</div>\n", lambda tag: f"</font></span>{tag[0]}" if rng.random() < 0.4 else tag[0], lost)


def deep(text: str, rng: Random) -> str:
    """The article in dozens of boxes."""
    depth = rng.randint(15, 60)
    return "<div>" * depth + text + "</div>" * depth


def one_cell(text: str, _rng: Random) -> str:
    """The article in one cell of a table."""
    return f'<table width="100%" border="0"><tr><td valign="top">{text}</td></tr></table>'


def wrapped(text: str, rng: Random) -> str:
    """Lines of the source broken inside sentences."""
    return _outside_tags(text, lambda part: re.sub(" ", lambda _: "\n\t  " if rng.random() < 0.08 else " ", part))


def shouted(text: str, _rng: Random) -> str:
    """Tags in capitals."""
    return re.sub(r"<(/?)([a-z]\w*)(?=[\s>])", lambda tag: f"<{tag[1]}{tag[2].upper()}", text)


def pressed(text: str, _rng: Random) -> str:
    """No line break between tags."""
    return re.sub(r">\n+<", "><", text)


def labelled(text: str, _rng: Random) -> str:
    """Attributes that hold the words of labels."""
    return text.replace("<p>", '<p title="Tin liên quan" data-ngay="Ngày đăng: 01/01/2001">')


Dress = Callable[[str, Random], str]
DRESSES: dict[str, Dress] = {
    "hidden": hidden, "comments": comments, "scripts": scripts, "broken": broken, "deep": deep, "onecell": one_cell,
    "wrapped": wrapped, "shouted": shouted, "pressed": pressed, "labelled": labelled,
}  # fmt: skip


def inked(text: str, rng: Random) -> str:
    """*text* with some words in tags of their own, one of them in the middle of a word."""
    words = escaped(text).split(" ")
    for at in rng.sample(range(len(words)), min(3, len(words))):
        word, tag = words[at], rng.choice(("b", "i", "span", "font", "strong"))
        if "&" not in word:
            cut = rng.choice((0, len(word) // 2))
            words[at] = f"{word[:cut]}<{tag}>{word[cut:]}</{tag}>"
    return " ".join(words)
