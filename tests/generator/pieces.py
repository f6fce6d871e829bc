"""Small pieces of markup that families are put together from; every function returns HTML as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from random import Random

from tests.generator.model import Block, Link, Picture, Story

Captions = Callable[["Pen", Picture], str]


@dataclass
class Pen:
    """What a family needs while it draws one page."""

    rng: Random
    folder: str = "/upload/2000066/20200214/"
    lazy: bool = False
    captions: Captions | None = None
    chrome: list[str] = field(default_factory=list)

    def name(self) -> str:
        """A class name nobody has seen."""
        return self.rng.choice("abcdkmxz") + format(self.rng.randrange(4096), "03x")

    def src(self, pic: Picture) -> str:
        """Address of a picture on the page."""
        return self.folder + pic.file.replace(" ", "%20")

    def img(self, pic: Picture) -> str:
        """The picture itself."""
        if self.lazy:
            return f'<img src="/images/loading.gif" data-src="{self.src(pic)}" alt="{escape(pic.alt)}">'
        return f'<img src="{self.src(pic)}" alt="{escape(pic.alt)}" width="500" />'

    def said(self, *lines: str) -> None:
        """Remember *lines* as chrome of this page."""
        self.chrome.extend(lines)


def flatten(story: Story) -> Story:
    """Lists typed by hand, as in markup that has no lists; the typed signs are then part of the text."""
    return replace(story, blocks=tuple(piece for block in story.blocks for piece in typed(block)))


def typed(block: Block) -> list[Block]:
    """One list as typed lines; any other piece as it is."""
    if block.kind == "ul":
        return [Block("p", f"- {item}") for item in block.items]
    if block.kind == "ol":
        return [Block("p", f"{number}. {item}") for number, item in enumerate(block.items, 1)]
    return [block]


def table(rows: Sequence[Sequence[str]], heads: bool = True) -> str:
    """A data table of an article."""
    out = []
    for at, row in enumerate(rows):
        tag = "th" if heads and at == 0 else "td"
        out.append("<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row) + "</tr>")
    return f'<table border="1" cellpadding="3"><tbody>{"".join(out)}</tbody></table>'


def listing(block: Block) -> str:
    """A real HTML list."""
    return f"<{block.kind}>" + "".join(f"<li>{escape(item)}</li>" for item in block.items) + f"</{block.kind}>"


def shown_name(pen: Pen, pic: Picture) -> str:
    """The line that only names the picture's file, where the page shows one."""
    if not pic.show_name:
        return ""
    pen.said(pic.file)
    if pen.rng.random() < 0.5:
        return f'<p><a href="{pen.src(pic)}">{escape(pic.file)}</a></p>'
    return f"<p>{escape(pic.file)}</p>"


def caption_p(pen: Pen, pic: Picture) -> str:
    """Picture and caption in centred paragraphs."""
    words = f'<p style="text-align:center">{escape(pic.caption)}</p>' if pic.caption else ""
    return f'<p style="text-align:center">{pen.img(pic)}</p>{shown_name(pen, pic)}{words}\n'


def caption_br(pen: Pen, pic: Picture) -> str:
    """Picture and caption in one paragraph, parted by a line break."""
    words = f"<br /><em>{escape(pic.caption)}</em>" if pic.caption else ""
    return f'{shown_name(pen, pic)}<p align="center">{pen.img(pic)}{words}</p>\n'


def caption_table(pen: Pen, pic: Picture) -> str:
    """Picture and caption in the two rows of a table."""
    words = f'<tr><td style="text-align:center">{escape(pic.caption)}</td></tr>' if pic.caption else ""
    name = shown_name(pen, pic)
    return f'<table align="center" border="0"><tbody><tr><td>{pen.img(pic)}{name}</td></tr>{words}</tbody></table>\n'


def caption_div(pen: Pen, pic: Picture) -> str:
    """Picture and caption in two divisions."""
    words = f'<div class="{pen.name()}" align="center"><i>{escape(pic.caption)}</i></div>' if pic.caption else ""
    return f'<div align="center">{pen.img(pic)}</div>{shown_name(pen, pic)}{words}\n'


def caption_figure(pen: Pen, pic: Picture) -> str:
    """A figure with its caption."""
    words = f"<figcaption>{escape(pic.caption)}</figcaption>" if pic.caption else ""
    return f'<figure class="image">{pen.img(pic)}{shown_name(pen, pic)}{words}</figure>\n'


def caption_lines(pen: Pen, pic: Picture) -> str:
    """For bodies that part everything by line breaks."""
    name = ""
    if pic.show_name:
        pen.said(pic.file)
        name = f"<br>{escape(pic.file)}"
    words = f"<br>{escape(pic.caption)}" if pic.caption else ""
    return f"{pen.img(pic)}{name}{words}"


def drawn(pen: Pen, pic: Picture) -> str:
    """A picture in the caption style this page uses."""
    return (pen.captions or caption_p)(pen, pic)


def body_paragraphs(pen: Pen, blocks: Sequence[Block], tag: str = "p", attr: str = "") -> str:
    """The usual body: paragraphs, headings, lists, tables."""
    out = []
    for block in blocks:
        if block.kind == "pic" and block.pic:
            out.append(drawn(pen, block.pic))
        elif block.kind in {"ul", "ol"}:
            out.append(listing(block))
        elif block.kind == "table":
            out.append(table(block.rows, pen.rng.random() < 0.5))
        elif block.kind == "h":
            out.append(
                f"<h3>{escape(block.text)}</h3>"
                if pen.rng.random() < 0.5
                else f"<{tag}><b>{escape(block.text)}</b></{tag}>"
            )
        elif block.kind == "quote":
            out.append(f"<blockquote><p>{escape(block.text)}</p></blockquote>")
        else:
            out.append(f"<{tag}{attr}>{escape(block.text)}</{tag}>")
    return "\n".join(out)


def body_lines(pen: Pen, blocks: Sequence[Block], gap: str = "<br><br>\n") -> str:
    """A body of bare text parted by line breaks."""
    out = []
    for block in blocks:
        if block.kind == "pic" and block.pic:
            out.append(caption_lines(pen, block.pic))
        elif block.kind == "table":
            out.append(table(block.rows))
        elif block.kind == "h":
            out.append(f"<b>{escape(block.text)}</b>")
        else:
            out.append(escape(block.text))
    return gap.join(out) + gap


def scattered(pen: Pen, text: str) -> str:
    """*text* with inline elements round some of its words, one of them cutting a word in two."""
    words = text.split(" ")
    for at in range(len(words)):
        roll = pen.rng.random()
        if roll < 0.06:
            words[at] = f"<b>{escape(words[at])}</b>"
        elif roll < 0.1:
            words[at] = f'<span style="font-size:14pt">{escape(words[at])}</span>'
        elif roll < 0.12 and len(words[at]) > 2:
            words[at] = f"<font face=Arial>{escape(words[at][:1])}</font>{escape(words[at][1:])}"
        else:
            words[at] = escape(words[at])
    return " ".join(words)


def related_list(pen: Pen, heading: str, links: Sequence[Link], style: str) -> str:
    """A related list in one of several shapes; heading alone when *links* is empty."""
    pen.said(heading, *(link.title + link.shown for link in links))
    shapes = {
        "ul": ("<h3>{}</h3><ul>", '<li><a href="{1}">{0}</a><span>{2}</span></li>', "</ul>"),
        "div": ("<div><b>{}</b></div>", '<div><a href="{1}">{0}</a>{2}</div>', ""),
        "p": ("<p><strong>{}</strong></p>", '<p><a href="{1}">{0}</a>{2}</p>', ""),
        "table": (
            "<table><tr><td><b>{}</b></td></tr>",
            '<tr><td><a href="{1}">{0}</a><i>{2}</i></td></tr>',
            "</table>",
        ),
        "br": ("<b>{}</b><br>", '<a href="{1}">{0}</a>{2}<br>', ""),
        "dl": ("<dl><dt>{}</dt>", '<dd><a href="{1}">{0}</a><em>{2}</em></dd>', "</dl>"),
    }
    start, row, end = shapes[style]
    rows = "".join(row.format(escape(link.title), escape(link.href), link.shown) for link in links)
    return start.format(heading) + rows + end


def link_list(pen: Pen, heading: str, lines: Sequence[str], tag: str = "ul") -> str:
    """A block of chrome: a heading and lines of links."""
    pen.said(*([heading] if heading else []), *lines)
    item = "li" if tag == "ul" else "div"
    rows = "".join(f'<{item}><a href="/x/{at}">{escape(line)}</a></{item}>' for at, line in enumerate(lines))
    title = f"<h4>{escape(heading)}</h4>" if heading else ""
    return f'<div class="{pen.name()}">{title}<{tag}>{rows}</{tag}></div>'


def signature(pen: Pen, story: Story) -> str:
    """Byline and source line, right-aligned or bold as editors do."""
    out = []
    for line in (story.byline, story.source_line):
        if not line:
            continue
        style = pen.rng.choice(('<p style="text-align:right"><strong>{}</strong></p>', '<p align="right">{}</p>'))
        label, colon, rest = line.partition(":")
        if colon and pen.rng.random() < 0.3:
            out.append(f'<p style="text-align:right"><b>{escape(label)}:</b>{escape(rest)}</p>')
        else:
            out.append(style.format(escape(line)))
    return "\n".join(out)


def files(pen: Pen, story: Story) -> str:
    """Attachments as links under a label."""
    if not story.attachments:
        return ""
    pen.said("Tệp đính kèm:")
    links = "".join(f'<li><a href="{item.href}">{escape(item.title)}</a></li>' for item in story.attachments)
    return f"<div><strong>Tệp đính kèm:</strong><ul>{links}</ul></div>"
