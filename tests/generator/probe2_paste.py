"""What editors paste: each function turns a story into one whose body is of one awkward kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape as e

from tests.generator import probe2_lines as lines
from tests.generator import probe2_words as words
from tests.generator.probe2_shapes import (
    as_typed,
    dropped_capital,
    font_soup,
    grid,
    labels_in_cells,
    numbered,
    sections,
    terms,
)
from tests.generator.probe2_tell import Piece, Teller, Told, around, bare, without

Paste = Callable[[Teller, Told], Told]


def interview(teller: Teller, told: Told) -> Told:
    """Bold questions and plain answers."""
    rounds = teller.rng.sample(lines.QUESTIONS, 3)
    pieces = [
        piece
        for ask in rounds
        for piece in (bare(f"Phóng viên: {ask}", "<p><strong>{}</strong></p>"), Piece((f"Bà Hà Thu: {teller.say(2)}",)))
    ]
    return around(teller, told, *pieces)


def asked_and_told(teller: Teller, told: Told) -> Told:
    """Hỏi and Đáp as labels of their own."""
    rounds = teller.rng.sample(lines.QUESTIONS, 2)
    return around(
        teller,
        told,
        *(
            piece
            for ask in rounds
            for piece in (
                bare(f"Hỏi: {ask}", "<div><b><i>{}</i></b></div>"),
                bare(f"Đáp: {teller.say()}", "<div>{}</div>"),
            )
        ),
    )


def official_letter(teller: Teller, told: Told) -> Told:
    """A letter of the office, whole, from its number to its signature."""
    centred = [bare(text, '<p style="text-align:center"><strong>{}</strong></p>') for text in lines.LETTER_HEAD]
    tail = [bare(text, '<p style="text-align:right"><strong>{}</strong></p>') for text in lines.LETTER_TAIL]
    return around(teller, told, Piece(("Toàn văn như sau:",)), *centred, *(bare(text) for text in lines.LETTER), *tail)


def programme(teller: Teller, told: Told) -> Told:
    """An event by the clock."""
    return around(
        teller,
        told,
        *(bare(text, "<p><b>{}</b></p>" if text.startswith("Ngày") else "<p>{}</p>") for text in lines.PROGRAMME),
    )


def programme_table(teller: Teller, told: Told) -> Told:
    """The same in two columns."""
    rows = tuple(tuple(text.split(": ", 1)) for text in lines.PROGRAMME if not text.startswith("Ngày"))
    cells = "".join(f"<tr><td valign='top'><p>{when}</p></td><td><p>{what}</p></td></tr>" for when, what in rows)
    return around(
        teller,
        told,
        Piece(tuple(" | ".join(row) for row in rows), f"<table class='MsoTableGrid' border='1'>{cells}</table>"),
    )


def verses(teller: Teller, told: Told) -> Told:
    """A poem, each verse a division."""
    return around(
        teller,
        told,
        Piece(
            lines.POEM,
            f'<div class="tho" style="padding-left:3em">{"".join(f"<div><i>{line}</i></div>" for line in lines.POEM)}</div>',
        ),
    )


def delegates(teller: Teller, told: Told) -> Told:
    """A long table of people."""
    rows = [
        ("TT", "Họ tên đại biểu", "Đơn vị"),
        *((str(at), name, unit) for at, (name, unit) in enumerate(lines.DELEGATES, 1)),
    ]
    cells = "".join(f"<tr>{''.join(f'<td><span>{cell}</span></td>' for cell in row)}</tr>" for row in rows)
    return around(
        teller,
        told,
        Piece(
            tuple(" | ".join(row) for row in rows),
            f'<table width="100%" border="1"><thead></thead><tbody>{cells}</tbody></table>',
        ),
    )


def contact_lines(teller: Teller, told: Told) -> Told:
    """A notice whose last lines say whom to ask, and then what for."""
    return around(teller, told, Piece(("Mọi chi tiết xin liên hệ:",)), *(bare(text) for text in lines.CONTACT))


def contact_last(teller: Teller, told: Told) -> Told:
    """The same as the last lines of the text, before nothing but the signature."""
    return replace(
        told,
        pieces=(
            told.pieces[0],
            teller.p(2),
            Piece(("Liên hệ tư vấn, đăng ký:",)),
            *(bare(text) for text in lines.CONTACT),
        ),
    )


def tender(teller: Teller, told: Told) -> Told:
    """An invitation to bid, all in labelled lines."""
    return around(teller, told, *(bare(text) for text in lines.TENDER))


def tender_list(teller: Teller, told: Told) -> Told:
    """The same as a list with bold labels."""
    items = "".join("<li><b>{}:</b> {}</li>".format(*text.split(": ", 1)) for text in lines.TENDER)
    return around(teller, told, Piece(lines.TENDER, f"<ul>{items}</ul>"))


def of_the_portal(teller: Teller, told: Told) -> Told:
    """The portal writes about itself."""
    return around(teller, told, *(Piece((text,)) for text in lines.PORTAL))


def quoted_article(teller: Teller, told: Told) -> Told:
    """Another paper's story within this one, with its day."""
    paper = teller.rng.choice(words.SOURCES)
    quote = (lines.QUOTED_TITLE, f"({paper}, ngày 14/02/2012)", teller.say(2), teller.say())
    return around(
        teller,
        told,
        Piece((f"{paper} ngày ấy đã viết nguyên văn:",)),
        Piece(quote, "<blockquote>" + "".join(f"<p>{e(text, quote=False)}</p>" for text in quote) + "</blockquote>"),
    )


def pictures_in_a_row(teller: Teller, told: Told) -> Told:
    """Three pictures and one caption: which it belongs to is a matter of taste, that it is no text is not."""
    cells = "".join(f'<td><img src="{teller.src()}" width="200" alt=""></td>' for _ in range(3))
    html = f'<table align="center"><tbody><tr>{cells}</tr><tr><td colspan="3" align="center"><em>{teller.deal(words.CAPTIONS)}</em></td></tr></tbody></table>'
    return without(around(teller, told, Piece((), html), teller.p(3)), "images")


def caption_first(teller: Teller, told: Told) -> Told:
    """A figure whose caption stands above its picture."""
    src, caption = teller.src(), teller.deal(words.CAPTIONS)
    return around(
        teller,
        told,
        Piece((), f'<figure><figcaption>{caption}</figcaption><img src="{src}" alt=""></figure>', ((src, caption),)),
        teller.p(3),
    )


def captions_and_boxes(teller: Teller, told: Told) -> Told:
    """WordPress captions in both of its shapes."""
    pieces = []
    for shape in (
        '<div id="attachment_{n}" style="width: 610px" class="wp-caption aligncenter"><a href="{0}"><img class="size-full" src="{0}" alt=""></a><p id="caption-attachment-{n}" class="wp-caption-text">{1}</p></div>',
        '<figure class="wp-block-image size-large"><img src="{0}" alt="{1}"/><figcaption class="wp-element-caption">{1}</figcaption></figure>',
    ):
        src, caption = teller.src(), teller.deal(words.CAPTIONS)
        pieces += [Piece((), shape.format(src, caption, n=teller.shown), ((src, caption),)), teller.p(3)]
    return around(teller, told, *pieces)


def no_caption(teller: Teller, told: Told) -> Told:
    """What a picture's attributes say is no caption."""
    src = teller.src()
    return around(
        teller,
        told,
        Piece(
            (),
            f'<p style="text-align:center"><img title="{teller.deal(words.CAPTIONS)}" alt="{teller.deal(words.CAPTIONS)}" src="{src}"></p>',
            ((src, None),),
        ),
        teller.p(3),
    )


def films(teller: Teller, told: Told) -> Told:
    """A film and a sound with words for browsers that have neither."""
    film = '<video controls width="640"><source src="/v/1.mp4" type="video/mp4">Trình duyệt của bạn không hỗ trợ phát video.</video>'
    sound = '<audio controls><source src="/v/1.mp3">Trình duyệt của bạn không hỗ trợ âm thanh.</audio>'
    frame = '<div class="video-container"><iframe title="YouTube video player" src="https://www.youtube.com/embed/x">Khung nhúng không hiển thị được</iframe></div>'
    return around(
        teller, told, Piece((), film), teller.p(2), Piece((), sound), teller.p(2), Piece((), frame), teller.p(2)
    )


def footnotes(teller: Teller, told: Told) -> Told:
    """Notes at the foot of the text."""
    text, more = teller.say(), teller.say()
    marked = Piece((f"{text}[1]",), f'<p>{e(text, quote=False)}<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>')
    note = Piece(
        (f"[1] {lines.NOTE}",),
        f'<hr align="left" size="1" width="33%"><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> {lines.NOTE}</p></div>',
    )
    return replace(told, pieces=(told.pieces[0], marked, Piece((more,)), teller.p(2), note))


def tables_in_lists(teller: Teller, told: Told) -> Told:
    """A list whose first item holds a table."""
    table, first, second = teller.table(), *words.ITEMS[:2]
    return around(
        teller, told, Piece((first, *table.lines, second), f"<ol><li>{first}{table.html}</li><li>{second}</li></ol>")
    )


def bilingual(teller: Teller, told: Told) -> Told:
    """The same told in English below."""
    title, lead, more = words.ENGLISH[0]
    return without(
        around(teller, told, bare(title, "<h3>{}</h3>"), *(bare(text) for text in (lead, *more))), "language"
    )


def in_english(teller: Teller, told: Told) -> Told:
    """An English page of the portal."""
    title, lead, more = teller.rng.choice(words.ENGLISH)
    return replace(
        told,
        title=title,
        pieces=(Piece((lead,)), *(Piece((text,)) for text in more)),
        language="en",
        signs=(),
        author=None,
        source=None,
    )


def lists_of_links(teller: Teller, told: Told) -> Told:
    """Useful addresses, each a link, in the middle of the text."""
    items = "".join(
        f'<li><a href="https://{at}.example.vn/" target="_blank">{text}</a></li>'
        for at, text in enumerate(lines.ADDRESSES)
    )
    return around(
        teller, told, Piece(("Bà con có thể tra cứu tại các địa chỉ:",)), Piece(lines.ADDRESSES, f"<ul>{items}</ul>")
    )


def only_a_line(teller: Teller, told: Told) -> Told:
    """A story of one short paragraph."""
    return replace(told, pieces=told.pieces[:1])


def very_long(teller: Teller, told: Told) -> Told:
    """A report of a hundred paragraphs."""
    return replace(told, pieces=(told.pieces[0], *(teller.p(2) for _ in range(100))))


PASTES: tuple[Paste, ...] = (
    interview, asked_and_told, official_letter, programme, programme_table, verses, delegates, contact_lines, contact_last, tender, tender_list, of_the_portal,
    quoted_article, pictures_in_a_row, caption_first, captions_and_boxes, no_caption, films, dropped_capital, as_typed, font_soup, labels_in_cells,
    terms, grid, sections, numbered, footnotes, tables_in_lists, bilingual, in_english, lists_of_links, only_a_line, very_long,
)  # fmt: skip
