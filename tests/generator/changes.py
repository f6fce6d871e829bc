"""Changes to a page: those a browser would not show, and those that damage it. All are drawn from a ``Random``."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.generator.chrome import DECOYS, hidden
from tests.generator.encodings import WAYS, encode
from tests.generator.pieces import Pen

Change = Callable[[str, Random], str]
TAG = re.compile(
    r"<!--.*?-->|<(script|style|title|template|noscript|textarea)\b.*?</\1\s*>|</?[a-zA-Z][^>]*>", re.S | re.I
)
WRAPPERS = (
    "<div>{}</div>",
    '<div class="k1"><div id="z">{}</div></div>',
    "<table><tr><td>{}</td></tr></table>",
    "<TABLE WIDTH=100%><TR><TD>{}</TABLE>",
    "<center>{}</center>",
    "<section>{}</section>",
    "<form>{}</form>",
    "<main>{}</main>",
)
INLINE = re.compile(r"</?(?:span|b|strong|em|i|font|o:p)(?:\s[^>]*)?>", re.I)
OPTIONAL = re.compile(r"</(?:p|td|tr|li|dd|dt|html|body|th|tbody)\s*>", re.I)
HIDING = ("none", "none-spaced", "hidden", "script", "comment", "template", "style", "input", "mso")


def _inside_body(page: str, change: Callable[[str], str]) -> str:
    """Apply *change* to what stands between the body's tags (to everything behind the head when there are none)."""
    match = re.search(r"<body[^>]*>(.*)</body>", page, re.S | re.I)
    if not match:
        return page
    return page[: match.start(1)] + change(match.group(1)) + page[match.end(1) :]


def _texts(part: str) -> tuple[list[str], list[int]]:
    """*part* cut at its tags, and the places in that list that are plain text worth splitting."""
    pieces, last = [], 0
    for match in TAG.finditer(part):
        pieces += [part[last : match.start()], match.group()]
        last = match.end()
    pieces.append(part[last:])
    return pieces, [at for at in range(0, len(pieces), 2) if len(pieces[at].strip()) > 3 and "&" not in pieces[at]]


def wrap(page: str, rng: Random) -> str:
    """Put the whole body into further containers, up to eight."""
    for _ in range(rng.randint(1, 8)):
        wrapper = rng.choice(WRAPPERS)
        page = _inside_body(page, lambda inner, w=wrapper: w.replace("{}", inner, 1))  # type: ignore[misc]  # loop value bound
    return page


def split_text(page: str, rng: Random) -> str:
    """Cut pieces of text into inline spans."""

    def change(inner: str) -> str:
        pieces, places = _texts(inner)
        for at in rng.sample(places, min(len(places), 12)):
            text = pieces[at]
            start = rng.randrange(len(text) - 1)
            end = rng.randrange(start + 1, len(text))
            pieces[at] = f'{text[:start]}<span style="color:#000">{text[start:end]}</span>{text[end:]}'
        return "".join(pieces)

    return _inside_body(page, change)


def add_hidden(page: str, rng: Random) -> str:
    """Put words nobody sees behind some paragraphs."""

    def change(inner: str) -> str:
        ends = [match.end() for match in re.finditer(r"</(?:p|h1|h2)>", inner)]
        for at in sorted(rng.sample(ends, min(len(ends), 3)), reverse=True):
            inner = inner[:at] + hidden(Pen(rng), rng.choice(DECOYS), rng.choice(HIDING)) + inner[at:]
        return inner

    return _inside_body(page, change)


def add_comments(page: str, rng: Random) -> str:
    """Put comments and scripts between tags, wherever tags meet."""

    def change(inner: str) -> str:
        meets = [match.start() + 1 for match in re.finditer("><", TAG.sub(lambda m: _shield(m.group()), inner))]
        for at in sorted(rng.sample(meets, min(len(meets), 5)), reverse=True):
            word = rng.choice(DECOYS)
            inner = inner[:at] + rng.choice((f"<!-- {word} -->", f"<script>/* {word} */</script>")) + inner[at:]
        return inner

    return _inside_body(page, change)


def _shield(tag: str) -> str:
    """*tag* with nothing inside it that looks like two tags meeting."""
    return tag[:1] + re.sub("[<>]", "_", tag[1:-1]) + tag[-1:]


def shout(page: str, rng: Random) -> str:
    """Write the names of some elements in capitals."""

    def change(inner: str) -> str:
        names = re.compile(r"(?<=<)/?(?:p|div|span|table|tr|td|li|ul|h1|h2|b)(?=[\s>])")
        return names.sub(lambda m: m.group().upper() if rng.random() < 0.5 else m.group(), inner)

    return _inside_body(page, change)


def rename_classes(page: str, rng: Random) -> str:
    """Give every class of the body another meaningless name, except those that hide."""
    hiding = re.compile(r"hid|d-none|MsoNormal|hometext|modal", re.I)
    quoted = re.compile(r'class="([^"]*)"')
    return _inside_body(
        page,
        lambda inner: quoted.sub(
            lambda m: m.group() if hiding.search(m.group()) else f'class="q{rng.randrange(999)}"', inner
        ),
    )


def drop_inline(page: str, rng: Random) -> str:
    """Lose some inline tags, opening or closing."""
    return _inside_body(page, lambda inner: _drop(inner, INLINE, rng))


def drop_optional(page: str, rng: Random) -> str:
    """Lose some closing tags that HTML allows to leave out."""
    return _inside_body(page, lambda inner: _drop(inner, OPTIONAL, rng))


def _drop(inner: str, pattern: re.Pattern[str], rng: Random) -> str:
    found = list(pattern.finditer(inner))
    for match in sorted(rng.sample(found, min(len(found), 3)), key=lambda m: m.start(), reverse=True):
        inner = inner[: match.start()] + inner[match.end() :]
    return inner


def nest(page: str, rng: Random) -> str:
    """Nest the body 5,000 deep."""
    tag = rng.choice(("div", "span", "b"))
    return _inside_body(page, lambda inner: f"<{tag}>" * 5000 + inner + f"</{tag}>" * 5000)


#: Changes that leave what a reader sees alone.
UNSEEN: dict[str, Change] = {
    f.__name__: f
    for f in (wrap, split_text, add_hidden, add_comments, shout, rename_classes, drop_inline, drop_optional, nest)
}


def reencode(page: str, rng: Random) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    """The page as other bytes, with the headers that go with them."""
    return encode(page.replace('<meta charset="utf-8">', "{charset}", 1), rng.choice(WAYS), rng)


def damage(body: bytes, rng: Random) -> bytes:
    """Damage *body*: bytes flipped, a slice lost or doubled, tags lost, cut off, nested deep, or noise put in."""
    at, size = rng.randrange(len(body)), rng.randint(1, 400)
    kind = rng.choice(("flip", "lose", "double", "cut", "noise", "tags", "nest"))
    if kind == "flip":
        changed = bytearray(body)
        for _ in range(rng.randint(1, 30)):
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
        return bytes(changed)
    pieces = {
        "lose": lambda: body[:at] + body[at + size :],
        "double": lambda: body[: at + size] + body[at:],
        "cut": lambda: body[:at],
        "noise": lambda: body[:at] + rng.randbytes(size) + body[at:],
        "tags": lambda: re.sub(rb"<[^<>]*>", lambda m: b"" if rng.random() < 0.1 else m.group(), body),
        "nest": lambda: body.replace(b"<p>", b"<div>" * 5000 + b"<p>", 1),
    }
    return pieces[kind]()
