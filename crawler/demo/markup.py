"""The ways one body can be marked up: tables, divs, Word, bare line breaks, one span, HTML5, entities, NFD.

Every way renders to the same visible text; portals of twenty years hold all of them side by side.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from html import escape
from html.entities import codepoint2name

from crawler.demo.story import Block, Heading, Items, Paragraph, Picture, Rows, Story

#: Gives the address of a file of the article, from its name.
Address = Callable[[str], str]


_WORD_CENTRED = '<p class="MsoNormal" align="center" style="text-align:center">'


def body_html(story: Story, blocks: tuple[Block, ...], address: Address) -> str:
    """Return *blocks* marked up in the way of *story*; pictures and attached files stand at ``address(file)``."""
    html = _WAYS[story.markup](story, blocks, address)
    if story.markup == "entities":
        return _with_entities(html)
    return unicodedata.normalize("NFD", html) if story.markup == "decomposed" else html


def inline(paragraph: Paragraph, address: Address) -> str:
    """Return the paragraph's words, escaped, with its link if it has one."""
    text = escape(paragraph.text, quote=False)
    if paragraph.link is None:
        return text
    label, file = paragraph.link
    return text.replace(label, f'<a href="{address(file)}">{label}</a>')


def alt_of(story: Story, picture: Picture) -> str:
    """Return the alt text: the file's name on the MVC portal (as seen on the real one), else the caption or nothing."""
    if story.portal == "dien_bien":
        return picture.file
    return picture.caption or ""


def _image(story: Story, picture: Picture, address: Address) -> str:
    return f'<img src="{address(picture.file)}" alt="{escape(alt_of(story, picture))}" width="500" />'


def _items(block: Items) -> str:
    tag = "ol" if block.ordered else "ul"
    return f"<{tag}>" + "".join(f"<li>{escape(item, quote=False)}</li>" for item in block.items) + f"</{tag}>"


def _rows(block: Rows) -> str:
    head, *rest = block.rows
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rest)
    inside = f"<thead><tr>{cells}</tr></thead><tbody>{lines}</tbody>"
    return f'<table class="so-lieu" border="1" cellpadding="4">{inside}</table>'


def _blockwise(picture: Callable[[Story, Picture, Address], str], paragraph: str, heading: str) -> Callable[..., str]:
    def render(story: Story, blocks: tuple[Block, ...], address: Address) -> str:
        return "\n".join(_one(story, block, address, picture, paragraph, heading) for block in blocks)

    return render


def _one(
    story: Story,
    block: Block,
    address: Address,
    picture: Callable[[Story, Picture, Address], str],
    paragraph: str,
    heading: str,
) -> str:
    if isinstance(block, Picture):
        return picture(story, block, address)
    if isinstance(block, Items):
        return _items(block)
    if isinstance(block, Rows):
        return _rows(block)
    if isinstance(block, Heading):
        return heading.format(escape(block.text))
    return paragraph.format(inline(block, address))


def _centred(story: Story, picture: Picture, address: Address) -> str:
    html = f'<div align="center">{_image(story, picture, address)}</div>'
    return (
        html
        if picture.caption is None
        else f'{html}\n<div class="chu-thich" align="center"><i>{escape(picture.caption)}</i></div>'
    )


def _in_table(story: Story, picture: Picture, address: Address) -> str:
    under = "" if picture.caption is None else f'<tr><td class="caption">{escape(picture.caption)}</td></tr>'
    image = _image(story, picture, address)
    return (
        f'<table class="image" align="center" cellpadding="1"><tbody><tr><td>{image}</td></tr>{under}</tbody></table>'
    )


def _figure(story: Story, picture: Picture, address: Address) -> str:
    under = "" if picture.caption is None else f"<figcaption>{escape(picture.caption)}</figcaption>"
    return f"<figure>{_image(story, picture, address)}{under}</figure>"


def _word_picture(story: Story, picture: Picture, address: Address) -> str:
    html = f"{_WORD_CENTRED}{_image(story, picture, address)}<o:p></o:p></p>"
    if story.portal == "dien_bien":
        # the line with the file's name that a text browser shows on the real portal, here in so many words
        html += f"\n{_WORD_CENTRED}{escape(picture.file)}</p>"
    if picture.caption is None:
        return html
    caption = f'<i><span style="font-size:12.0pt">{escape(picture.caption)}</span></i><o:p></o:p>'
    return f"{html}\n{_WORD_CENTRED}{caption}</p>"


def _breaks(story: Story, blocks: tuple[Block, ...], address: Address) -> str:
    return "<br /><br />\n".join(_line(story, block, address) for block in blocks)


def _line(story: Story, block: Block, address: Address) -> str:
    if isinstance(block, Picture):
        under = "" if block.caption is None else f"<br />\n<em>{escape(block.caption)}</em>"
        return _image(story, block, address) + under
    return inline(block, address) if isinstance(block, Paragraph) else ""


def _one_span(story: Story, blocks: tuple[Block, ...], address: Address) -> str:
    return f'<span style="font-size:14px;font-family:Times New Roman">{_breaks(story, blocks, address)}</span>'


def _with_entities(html: str) -> str:
    return "".join(
        f"&{codepoint2name[ord(char)]};" if ord(char) > 127 and ord(char) in codepoint2name else char for char in html
    )


_WORD = (
    '<p class="MsoNormal" style="margin:6.0pt 0cm;text-align:justify;text-indent:36.0pt"><span lang="VI" '
    'style=\'font-size:14.0pt;font-family:"Times New Roman","serif"\'>{}<o:p></o:p></span></p>'
)
_JUSTIFIED = '<p style="text-align:justify">{}</p>'

_WAYS: dict[str, Callable[[Story, tuple[Block, ...], Address], str]] = {
    "tables": _blockwise(_in_table, "<p>{}</p>", "<p><strong>{}</strong></p>"),
    "divs": _blockwise(_centred, '<div class="doan">{}</div>', "<h3>{}</h3>"),
    "html5": _blockwise(_figure, "<p>{}</p>", "<h2>{}</h2>"),
    "word": _blockwise(_word_picture, _WORD, '<p class="MsoNormal"><b><span lang="VI">{}<o:p></o:p></span></b></p>'),
    "editor": _blockwise(_figure, _JUSTIFIED, "<h2><strong>{}</strong></h2>"),
    "entities": _blockwise(_in_table, _JUSTIFIED, "<h3>{}</h3>"),
    "decomposed": _blockwise(_figure, _JUSTIFIED, "<h3>{}</h3>"),
    "br": _breaks,
    "span": _one_span,
}
