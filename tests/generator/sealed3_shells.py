"""The pages of the seventh part that are no stock CMS: one function a kind of markup."""

from __future__ import annotations

from collections.abc import Callable

from tests.generator.model import Story
from tests.generator.sealed3_ink import Hand
from tests.generator.sealed3_parts import (
    bar,
    crumbs,
    date_of,
    decoys,
    footer,
    head_of,
    menu,
    related_of,
    sides,
    text_of,
    title_of,
)

Shell = Callable[[Hand, Story], str]
OLD = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
SCRIPT = "<script>if(1<2){var t='</p>Thời gian đăng: 1/1/2001 1:00:00 AM'}</script>"
STATE = '<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIDD2QWBAIB">'


def nested_tables(hand: Hand, story: Story) -> str:
    """Tables in tables inside one form, columns left and right."""
    left, *right = [menu(story), *sides(hand, story)]
    return (
        f'{OLD}<html xmlns="http://www.w3.org/1999/xhtml">{head_of(hand, story)}<body><form method="post" action="./Detail.aspx">{STATE}'
        f'<table width="990"><tr><td colspan="3"><img src="/banner.jpg" alt=""></td></tr><tr><td valign="top">{left}</td><td valign="top">'
        f"<table><tr><td>{crumbs(hand, story)}</td></tr><tr><td>{title_of(hand, story, 'strong')}</td></tr><tr><td>{date_of(hand, story, 'div')}</td></tr>"
        f"<tr><td>{text_of(hand, story)}</td></tr><tr><td>{bar(hand)}</td></tr><tr><td>{related_of(hand, story)}</td></tr></table></td>"
        f'<td valign="top">{"".join(right)}</td></tr><tr><td colspan="3">{footer(hand, story)}</td></tr></table></form></body></html>'
    )


def landmarks(hand: Hand, story: Story) -> str:
    """Elements with meanings: header, nav, main, article, aside, footer."""
    return (
        f'<!DOCTYPE html>\n<html lang="vi">{head_of(hand, story)}<body><header><a href="/"><img src="/logo.svg" alt=""></a><nav>{menu(story)}</nav></header>'
        f"<main>{crumbs(hand, story)}<article><header>{title_of(hand, story, 'h1')}{date_of(hand, story, 'p')}</header>{text_of(hand, story)}"
        f"<footer>{bar(hand)}</footer></article>{related_of(hand, story)}</main><aside>{''.join(sides(hand, story))}</aside><footer>{footer(hand, story)}</footer></body></html>"
    )


def divisions(hand: Hand, story: Story) -> str:
    """Nothing but divisions, deep."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story)}<body><div id=w><div><div>{menu(story)}</div></div><div class=row><div class=c9><div>{crumbs(hand, story)}</div>"
        f"<div><div>{title_of(hand, story, 'span')}</div><div>{date_of(hand, story, 'split')}</div></div><div><div><div>{text_of(hand, story)}</div></div></div>"
        f"<div>{bar(hand)}</div><div>{related_of(hand, story)}</div></div><div class=c3>{''.join(sides(hand, story))}</div></div>{footer(hand, story)}</div></body></html>"
    )


def definitions(hand: Hand, story: Story) -> str:
    """A definition list: the title is the term, date and text its definitions."""
    return (
        f"<html>{head_of(hand, story)}<body>{menu(story)}{crumbs(hand, story)}<dl class=tin><dt>{title_of(hand, story, 'font')}</dt><dd>{date_of(hand, story, 'div')}</dd>"
        f"<dd>{text_of(hand, story)}</dd></dl>{bar(hand)}{related_of(hand, story)}{''.join(sides(hand, story))}{footer(hand, story)}</body></html>"
    )


def one_cell(hand: Hand, story: Story) -> str:
    """Title, date and text in one cell."""
    return (
        f"<html>{head_of(hand, story)}<body><table width=100%><tr><td>{menu(story)}{crumbs(hand, story)}</td></tr><tr><td>{title_of(hand, story, 'font')}"
        f"{date_of(hand, story, 'div')}{text_of(hand, story)}<br>{related_of(hand, story)}</td></tr><tr><td>{''.join(sides(hand, story))}</td></tr></table>{footer(hand, story)}</body></html>"
    )


def pasted(hand: Hand, story: Story) -> str:
    """A document pasted from a word processor with its islands and conditional comments."""
    island = "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>@page{margin:2cm} .x:after{content:'Tin liên quan'}</style>"
    return (
        f'<html xmlns:o="urn:schemas-microsoft-com:office:office">{head_of(hand, story, island)}<body lang=VI><div class=top>{menu(story)}{crumbs(hand, story)}</div>'
        f"<div class=WordSection1>{title_of(hand, story, 'font')}{date_of(hand, story, 'p')}<!--[if !supportEmptyParas]--><p class=MsoNormal>&nbsp;<o:p></o:p></p><!--[endif]-->"
        f"{text_of(hand, story)}</div>{bar(hand)}{related_of(hand, story)}<div>{''.join(sides(hand, story))}</div>{footer(hand, story)}</body></html>"
    )


def one_column(hand: Hand, story: Story) -> str:
    """Everything under one parent, one after another."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story)}<body>{crumbs(hand, story)}{title_of(hand, story, 'h1')}{date_of(hand, story, 'p')}"
        f"{text_of(hand, story)}{bar(hand)}{related_of(hand, story)}{''.join(sides(hand, story))}{footer(hand, story)}</body></html>"
    )


def sides_first(hand: Hand, story: Story) -> str:
    """The side boxes stand before the article in the source."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story)}<body><div id=left>{menu(story)}{''.join(sides(hand, story))}</div><div id=main>{crumbs(hand, story)}"
        f"{title_of(hand, story, 'link')}{date_of(hand, story, 'div')}<div class=nd>{text_of(hand, story)}</div>{bar(hand)}{related_of(hand, story)}</div>{footer(hand, story)}</body></html>"
    )


def sides_between(hand: Hand, story: Story) -> str:
    """Boxes between the text and the related list."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story)}<body>{menu(story)}{crumbs(hand, story)}<div class=l>{title_of(hand, story, 'h1')}{date_of(hand, story, 'split')}"
        f"<div class=nd>{text_of(hand, story)}</div></div><div class=r>{''.join(sides(hand, story))}</div><div class=l2>{related_of(hand, story)}</div>{footer(hand, story)}</body></html>"
    )


def unclosed(hand: Hand, story: Story) -> str:
    """Capital tags of the last century, rows and cells never closed."""
    return (
        f"<HTML>{head_of(hand, story)}<BODY BGCOLOR=#FFFFFF><CENTER><TABLE WIDTH=750 BORDER=0><TR><TD>{menu(story)}<TR><TD>{crumbs(hand, story)}<TR><TD>{title_of(hand, story, 'font')}"
        f"<TR><TD>{date_of(hand, story, 'div')}<TR><TD>{text_of(hand, story)}<TR><TD>{bar(hand)}<TR><TD>{related_of(hand, story)}<TR><TD>{''.join(sides(hand, story))}<TR><TD>{footer(hand, story)}</TABLE></CENTER>"
    )


def torn(hand: Hand, story: Story) -> str:
    """Closing tags without an opening, a second body, attributes gone wrong."""
    return (
        f"<html>{head_of(hand, story)}<body></div></td></font><div id=a class=\"x\" class='y'><b></b></span>{menu(story)}<body>{crumbs(hand, story)}</p></div>"
        f"<div id=a>{title_of(hand, story, 'strong')}</h3>{date_of(hand, story, 'div')}</i><div id='nd' style='color:#000;;font:'>{text_of(hand, story)}</div></section></div></li>"
        f"{bar(hand)}</table>{related_of(hand, story)}<div>{''.join(sides(hand, story))}</div></body>{footer(hand, story)}</html>"
    )


def one_span(hand: Hand, story: Story) -> str:
    """The whole text in one span."""
    return (
        f"{OLD}<html>{head_of(hand, story)}<body><div>{menu(story)}{crumbs(hand, story)}</div><div>{title_of(hand, story, 'span')}{date_of(hand, story, 'div')}"
        f'<span id="ctl00_main_lblNoiDung" style="font-size:14px">{text_of(hand, story)}</span></div>{bar(hand)}{related_of(hand, story)}{"".join(sides(hand, story))}{footer(hand, story)}</body></html>'
    )


def haunted(hand: Hand, story: Story) -> str:
    """Hidden elements, comments, scripts and templates with the words that mark ends, round the article and in it."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story, SCRIPT)}<body>{decoys(hand, story)}{menu(story)}{crumbs(hand, story)}"
        f"<div class=bv>{title_of(hand, story, 'h1')}<!-- {date_of(hand, story, 'p')} Tin liên quan -->{date_of(hand, story, 'p')}<div class=nd>{decoys(hand, story)}{text_of(hand, story)}{decoys(hand, story)}</div></div>"
        f"{bar(hand)}{related_of(hand, story)}{decoys(hand, story)}{''.join(sides(hand, story))}{footer(hand, story)}</body></html>"
    )


def webparts(hand: Hand, story: Story) -> str:
    """Zones of web parts, the h1 is the site's name."""
    zones = "".join(f"<table class=ms-wpBody><tr><td>{one}</td></tr></table>" for one in sides(hand, story))
    return (
        f"<!DOCTYPE html><html dir=ltr>{head_of(hand, story)}<body><form id=aspnetForm>{STATE}<h1 class=site><a href=/><img src=/logo.png alt=''></a></h1><div class=ms-nav>{menu(story)}</div>"
        f"<div class=ms-bc>{crumbs(hand, story)}</div><div id=MSO_ContentTable><div class=ms-rte>{title_of(hand, story, 'link')}<div>{date_of(hand, story, 'div')}</div><div class='ms-rtestate-field'>{text_of(hand, story)}</div></div></div>"
        f"{bar(hand)}<div>{related_of(hand, story)}</div>{zones}{footer(hand, story)}</form></body></html>"
    )


def listed(hand: Hand, story: Story) -> str:
    """The layout itself is a list."""
    return (
        f"<!DOCTYPE html><html>{head_of(hand, story)}<body><ul class=layout><li>{menu(story)}</li><li>{crumbs(hand, story)}</li><li><div>{title_of(hand, story, 'h1')}</div><div>{date_of(hand, story, 'p')}</div>"
        f"<div>{text_of(hand, story)}</div></li><li>{bar(hand)}</li><li>{related_of(hand, story)}</li><li>{''.join(sides(hand, story))}</li></ul>{footer(hand, story)}</body></html>"
    )
