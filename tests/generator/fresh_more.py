"""The other half of the fresh families."""

from __future__ import annotations

from html import escape as e

from tests.generator.fresh_parts import (
    ENTRY,
    Style,
    attached,
    box,
    crumbs,
    dated,
    document,
    halves,
    links,
    menu,
    opening,
    related,
    rest,
    tail,
    titles,
    whole,
    widgets,
)
from tests.generator.model import Story
from tests.generator.pieces import Pen


def contenteditable(pen: Pen, story: Story) -> str:
    """Typed into an editable box: every line a div, empty lines hold a break."""
    style = Style(
        para="<div>{}</div>",
        lead="<div><b>{}</b></div>",
        heading="<div><b>{}</b></div>",
        figure='<div style="text-align:center">{img}</div>{name}<div style="text-align:center"><i>{cap}</i></div>',
        bare='<div style="text-align:center">{img}</div>{name}',
        name='<div style="text-align:center">{}</div>',
        quote="<div><i>{}</i></div>",
        sign='<div style="text-align:right"><b>{}</b></div>',
        gap="<div><br></div>",
    )
    date = dated(story, '<div class="post-date">{}</div>')
    inner = f'<div class="hd">{menu("div")}</div>{crumbs(story, " > ")}<div class="post"><h2><a href="{story.url}">{e(story.title)}</a></h2>{date}<div class="post-body">{whole(pen, story, style)}</div></div>{attached(story)}{related(story, ENTRY)}<div class="sb">{widgets(pen, story)}</div>{tail(pen, story, "div")}'
    return document(story, inner)


def spacer_paragraphs(pen: Pen, story: Story) -> str:
    """Paragraphs parted by paragraphs of a hard space; the title over two blocks, both side columns before."""
    style = Style(
        para='<p style="text-align: justify;">{}</p>',
        lead='<p style="text-align: justify;"><strong>{}</strong></p>',
        gap="<p>&nbsp;</p>",
        heading='<p><span style="text-decoration: underline;"><strong>{}</strong></span></p>',
    )
    date = dated(story, '<p class="ngay">{}</p>')
    inner = f'<div class="l"><ul>{menu()}</ul>{widgets(pen, story)}</div><div class="r">{box("Thông báo", ("Lịch tiếp công dân tháng 8", "Mời thầu in lịch năm mới"))}</div><div class="c">{crumbs(story, " / ", "p")}<h1>{halves(story.title, "</span><span style=display:block> ").join(("<span style=display:block>", "</span>"))}</h1>{date}<div>{whole(pen, story, style)}</div>{attached(story)}{related(story, ENTRY)}</div>{tail(pen, story)}'
    return document(story, inner)


def player_bar(pen: Pen, story: Story) -> str:
    """Between title and text: a voice that reads aloud, sizes of letters, sharing."""
    style = Style(
        lead='<div class="sapo" style="font-weight:bold">{}</div>',
        figure='<table class="picBox" align="center"><tbody><tr><td>{img}</td></tr>{name}<tr><td class="caption"><em>{cap}</em></td></tr></tbody></table>',
        bare='<table class="picBox" align="center"><tbody><tr><td>{img}</td></tr>{name}</tbody></table>',
        name="<tr><td>{}</td></tr>",
    )
    date = dated(story, '<div class="date"><i>{}</i></div>')
    bar = '<div class="player"><span>Nghe bài viết</span><audio controls src="/tts/1.mp3"></audio><select><option>Giọng nữ</option><option>Giọng nam</option></select></div><div class="size"><a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div><div class="share"><a href="#">Facebook</a> <a href="#">Zalo</a></div>'
    inner = f'<ul>{menu()}</ul>{crumbs(story)}<div class="detail"><h1>{e(story.title)}</h1>{date}{bar}{opening(pen, story, style)}<div class="content">{rest(pen, story, style)}</div>{attached(story)}</div>{related(story, ENTRY, "<div class=tl><b>{}</b></div>")}<div>{widgets(pen, story)}</div>{tail(pen, story)}'
    return document(story, inner, f'<meta property="og:title" content="{e(story.title)}">')


def ticker_above(pen: Pen, story: Story) -> str:
    """New titles, weather and rates above the article; a poll and hotlines below; the title in capitals."""
    style = Style(para='<p class="body-text">{}</p>')
    date = dated(story, "<p><small>{}</small></p>")
    inner = f'<div class="topbar"><b>Tin mới</b><ul>{links(titles(pen, story, 5))}</ul></div><ul>{menu()}</ul>{widgets(pen, story, 3)}<div id="main">{crumbs(story, " &raquo; ", "p")}<h3 class="news-title">{e(story.title)}</h3>{date}<div class="news-text">{whole(pen, story, style)}</div>{attached(story)}{related(story, ENTRY)}</div>{box("Thăm dò dư luận", ("Bạn quan tâm mục nào?", "Du lịch", "Đầu tư", "Kết quả"))}{tail(pen, story)}'
    return document(story, inner)


def table_head(pen: Pen, story: Story) -> str:
    """Title and date in the rows of a little table, the text in a section behind it, marks of five stars."""
    style = Style(
        lead="<p><em><strong>{}</strong></em></p>",
        figure='<div class="image-wrap" style="width:500px;margin:auto">{img}{name}<p style="text-align:center;font-style:italic;font-size:12px">{cap}</p></div>',
        bare='<div class="image-wrap">{img}{name}</div>',
        name="<p>{}</p>",
    )
    date = dated(story, '<tr><td class="d">{}</td></tr>')
    stars = '<div class="rate"><span>★★★★★</span><p>Đánh giá bài viết</p></div>'
    inner = f'<div>{menu("span")}</div>{crumbs(story, " - ")}<table class="hd"><tr><td><h1>{e(story.title)}</h1></td></tr>{date}</table><section>{whole(pen, story, style)}</section>{attached(story)}{stars}{related(story, ENTRY)}<div>{widgets(pen, story)}</div>{tail(pen, story)}'
    return document(story, inner)


def reader_letters(pen: Pen, story: Story) -> str:
    """Behind the article what readers wrote, with names and dates, and a form."""
    style = Style(para='<p dir="ltr">{}</p>', heading='<h4 dir="ltr">{}</h4>')
    date = dated(story, '<span class="time">{}</span>')
    said = "".join(
        f'<div class="cm"><strong>{name}</strong> <em>{when}</em><p>{text}</p></div>'
        for name, when, text in (
            ("Nguyễn Lan", "02/11/2020 10:22", "Mong có thêm nhiều bài như thế này."),
            ("Sùng A Pó", "03/11/2020 07:05", "Rất tự hào về bản mình."),
        )
    )
    letters = f'<div id="ykien"><h3>Ý kiến bạn đọc</h3>{said}<form><input placeholder="Họ tên"><textarea></textarea><input type="submit" value="Gửi"></form></div>'
    inner = f'<nav><ul>{menu()}</ul></nav>{crumbs(story, " • ")}<article><header><h1>{e(story.title)}</h1>{date}</header><div class="text">{whole(pen, story, style)}</div>{attached(story)}</article>{related(story, ENTRY)}{letters}<aside>{widgets(pen, story)}</aside>{tail(pen, story)}'
    return document(story, inner)


def word_html(pen: Pen, story: Story) -> str:
    """Saved from Word with all it brings: conditional comments, office tags, list signs as text."""
    span = "<span lang=\"VI\" style='font-size:14.0pt;mso-bidi-font-size:12.0pt'>{}<o:p></o:p></span>"
    style = Style(
        para=f"<p class=\"MsoNormal\" style='text-align:justify'>{span}</p>",
        lead=f'<p class="MsoNormal"><b>{span}</b></p>',
        heading=f"<p class=\"MsoNormal\"><b style='mso-bidi-font-weight:normal'>{span}</b></p>",
        figure='<p class="MsoNormal" align="center">{img}</p>{name}<p class="MsoCaption" align="center"><i>{cap}</i></p>',
        bare='<p class="MsoNormal" align="center">{img}</p>{name}',
        quote=f'<p class="MsoQuote"><i>{span}</i></p>',
        sign='<p class="MsoNormal" align="right" style=\'text-align:right\'><b>{}<o:p></o:p></b></p>',
        table='<table class="MsoTableGrid" border="1">{}</table>',
        gap='\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n',
    )
    date = dated(story, '<div class="tg">{}</div>')
    inner = f'<div id="top"><ul>{menu()}</ul></div>{crumbs(story, " &#8594; ")}<div class="tieude">{e(story.title)}</div>{date}<div class="noidung"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><div class="WordSection1">{whole(pen, story, style)}</div></div>{attached(story)}{related(story, ENTRY)}{widgets(pen, story, 2)}{tail(pen, story)}'
    return document(
        story,
        inner,
        "<style>.tieude{font-size:22px;font-weight:bold}</style>",
        attr=' xmlns:o="urn:schemas-microsoft-com:office:office"',
    )
