"""Shapes of bodies, captions and surroundings of the part set aside. Not to be read by whoever writes the reader's rules."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.generator import pieces
from tests.generator.model import Block, Picture, Story
from tests.generator.pieces import Pen, body_paragraphs, scattered, shown_name

WIDGETS = (
    ("Thời tiết", ("Lai Châu 22°C", "Điện Biên Phủ 25°C")),
    ("Giá vàng", ("SJC: 84,50 - 86,50", "USD: 25.130")),
    ("Bình chọn", ("Bạn đánh giá thế nào về giao diện cổng thông tin?", "Rất tốt", "Tốt", "Bình thường")),
    ("TIN ĐỌC NHIỀU", ("Xây dựng biên giới hòa bình, hữu nghị (03/02/2020)", "Tết sớm trên đỉnh Ka Lăng (11/01/2020)")),
    ("Thông báo", ("Lịch tiếp công dân tháng 6", "Mời báo giá trang thiết bị")),
)
COUNTERS = (
    "Đang trực tuyến: 37",
    "Tổng số lượt truy cập: 12.045.881",
    "Số người truy cập : 0 0 1 2 4 5",
    "Hôm nay: 1.204",
)
CONTROLS = ("Cỡ chữ:", "A-", "A", "A+", "Nghe đọc bài viết", "Đọc bài viết")
SHARES = ("Chia sẻ", "Facebook", "Zalo", "Tweet", "In bài viết", "Lưu bài viết", "Gửi cho bạn bè")


def td_caption(pen: Pen, pic: Picture) -> str:
    """Picture and caption in one cell."""
    words = f"<br>\n<i>{escape(pic.caption)}</i>" if pic.caption else ""
    return f"<TABLE ALIGN=center WIDTH=400><TR><TD ALIGN=center>{pen.img(pic)}{shown_name(pen, pic)}{words}</TD></TR></TABLE>"


def link_caption(pen: Pen, pic: Picture) -> str:
    """The picture is a link to itself; the caption is small and emphasised."""
    words = f'<p style="text-align: center;"><em><small>{escape(pic.caption)}</small></em></p>' if pic.caption else ""
    return f'<p style="text-align: center;"><a href="{pen.src(pic)}" rel="lightbox">{pen.img(pic)}</a></p>{shown_name(pen, pic)}{words}'


def class_caption(pen: Pen, pic: Picture) -> str:
    """A caption known by its class name."""
    words = f'<p class="image-caption">{escape(pic.caption)}</p>' if pic.caption else ""
    return f'<div class="image-box">{pen.img(pic)}{shown_name(pen, pic)}{words}</div>'


def strong_caption(pen: Pen, pic: Picture) -> str:
    """A bold caption in the paragraph of its picture."""
    words = f"<br/><strong><em>{escape(pic.caption)}</em></strong>" if pic.caption else ""
    return f'{shown_name(pen, pic)}<div style="text-align:center">{pen.img(pic)}{words}</div>'


CAPTIONS = (
    td_caption,
    link_caption,
    class_caption,
    strong_caption,
    pieces.caption_p,
    pieces.caption_figure,
    pieces.caption_table,
)


def rows(pen: Pen, blocks: Sequence[Block]) -> str:
    """Each paragraph a row with one cell."""
    cells = "".join(
        f"<tr><td>{body_paragraphs(pen, (b,)) if b.kind != 'p' else escape(b.text)}</td></tr>" for b in blocks
    )
    return f"<table cellspacing=0>{cells}</table>" if cells else ""


def indented(pen: Pen, blocks: Sequence[Block]) -> str:
    """Lines indented by non-breaking spaces, one break after each."""
    gap = "&nbsp;&nbsp;&nbsp;&nbsp;"
    return "".join((gap if b.kind in {"p", "quote"} else "") + pieces.body_lines(pen, (b,), "<br>\r\n") for b in blocks)


def unclosed(pen: Pen, blocks: Sequence[Block]) -> str:
    """Paragraphs that nobody closes, in capitals."""
    return "\n".join(
        f"<P ALIGN=justify>{escape(b.text)}" if b.kind == "p" else body_paragraphs(pen, (b,), "P") for b in blocks
    )


def bare_and_boxed(pen: Pen, blocks: Sequence[Block]) -> str:
    """Bare text between divisions and paragraphs."""
    out = []
    for at, block in enumerate(blocks):
        if block.kind != "p":
            out.append(body_paragraphs(pen, (block,)))
        elif at % 3 == 0:
            out.append(f"<div>{escape(block.text)}</div>")
        elif at % 3 == 1:
            out.append(f"<p>{scattered(pen, block.text)}</p>")
        else:
            out.append(f"{escape(block.text)}<br clear=all>")
    return "".join(out)


def misnested(pen: Pen, blocks: Sequence[Block]) -> str:
    """Inline elements opened outside and closed inside paragraphs."""
    out = []
    for block in blocks:
        text = escape(block.text)
        if block.kind != "p":
            out.append(body_paragraphs(pen, (block,)))
        else:
            out.append(
                pen.rng.choice(
                    (
                        f"<span><p>{text}</span></p>",
                        f"<p><font size=3>{text}</p></font>",
                        f"<div><p>{text}</div>",
                        f"<center></center><p>{text}</p></b>",
                    )
                )
            )
    return "\n".join(out)


def deep(pen: Pen, blocks: Sequence[Block]) -> str:
    """Every paragraph far down in divisions and spans; empty paragraphs between."""
    out = []
    for block in blocks:
        inner = f'<span style="color:#000"><span><span>{escape(block.text)}</span></span></span>'
        text = f"<p dir=ltr>{inner}</p>" if block.kind == "p" else body_paragraphs(pen, (block,))
        out.append(f"<div><div><div>{text}</div></div></div><p>&nbsp;</p><p>\u200b</p>")
    return "\n".join(out)


def double_breaks(pen: Pen, blocks: Sequence[Block]) -> str:
    """Paragraph elements that hold two paragraphs each, parted by breaks."""
    out, open_text = [], ""
    for block in blocks:
        if block.kind == "p" and not open_text:
            open_text = escape(block.text)
        elif block.kind == "p":
            out.append(f"<p>{open_text}<br /><br />{escape(block.text)}</p>")
            open_text = ""
        else:
            out += ([f"<p>{open_text}</p>"] if open_text else []) + [body_paragraphs(pen, (block,))]
            open_text = ""
    return "\n".join([*out, f"<p>{open_text}</p>"] if open_text else out)


def sections(pen: Pen, blocks: Sequence[Block]) -> str:
    """Justified paragraphs in sections."""
    return "".join(f"<section>{body_paragraphs(pen, (b,), 'p', ' style=text-align:justify')}</section>" for b in blocks)


BODIES = (rows, indented, unclosed, bare_and_boxed, misnested, deep, double_breaks, sections, body_paragraphs)
#: Bodies without real lists.
TYPED = {indented}


def widget(pen: Pen, at: int) -> str:
    """A box of the side column."""
    heading, lines = WIDGETS[at % len(WIDGETS)]
    pen.said(heading, *lines)
    shown = "".join(
        pen.rng.choice(("<p><a href='/w'>{}</a></p>", "<div>{}</div>")).format(escape(line)) for line in lines
    )
    return f'<div class="{pen.name()}"><div class="{pen.name()}"><b>{heading}</b></div>{shown}</div>'


def strip(pen: Pen, words: Sequence[str]) -> str:
    """A strip of controls."""
    pen.said(*words)
    return (
        '<div class="'
        + pen.name()
        + '">'
        + " ".join(f'<a href="javascript:void(0)">{word}</a>' for word in words)
        + "</div>"
    )


def counter(pen: Pen) -> str:
    """A counter of visitors in one of its shapes."""
    words = pen.rng.sample(COUNTERS, 2)
    pen.said(*words)
    return "<div>" + "".join(f"<p>{word}</p>" for word in words) + "</div>"


def signed(pen: Pen, story: Story, html: str) -> str:
    """The signature and source in the body's own last lines."""
    lines = [line for line in (story.byline, story.source_line) if line]
    if not lines:
        return html
    way = pen.rng.choice(("p", "div", "same"))
    if way == "same" and html.endswith("</p>"):
        return html.removesuffix("</p>") + "".join(f"<br /><strong>{escape(line)}</strong>" for line in lines) + "</p>"
    tag = "p" if way == "p" else "div"
    return html + "".join(
        f'<{tag} style="text-align: right;"><strong><em>{escape(line)}</em></strong></{tag}>' for line in lines
    )
