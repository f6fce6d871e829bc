"""The content portlets of a Vietnamese maker for Liferay, which ministries and provinces run.

Where the templates put things was looked up; words they only name by a key are worded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator.dev_real_parts import SITE, Family, body, document, menu, minute, rows
from tests.generator.model import Picture, Story
from tests.generator.pieces import Pen

SYSTEM = "vcms"
TOOLS = '<table width="100%" border="0" align="center" cellpadding="4" cellspacing="0"><tr><td align="right">{}</td></tr></table>'
BUTTONS = (
    '<img src="/mail_send.png"> <a href="javascript:showSendFriend(true);">Gửi bài viết cho bạn bè</a>',
    '<img src="/fileprint.png"> <a href="javascript:expandingWindow(1);">In bài viết</a>',
    '<img src="/editcopy.png"> <a href="">Thảo luận bài viết</a>',
)
FRIEND = '<div id="send" style="display:none"><p>Gửi bài viết cho bạn bè</p><label>Tên người gửi</label><input /><label>Lời nhắn</label><textarea></textarea></div>'


def hour_first(moment: datetime) -> tuple[str, str]:
    return f"{moment:%H:%M %d/%m/%Y}", minute(moment)


def in_brackets(moment: datetime) -> tuple[str, str]:
    return f"({moment:%H:%M %d/%m/%Y})", minute(moment)


def files(story: Story) -> str:
    """A table whose rows hold a file's name and, in brackets, the link that fetches it."""
    if not story.attachments:
        return ""
    entries = "".join(
        f'<tr><td align="left"><img align="left" border="0" src="/doc.png" height="10" width="10"> {escape(one.title)}\n- [<a href="{one.href}" target="_blank">Tải về</a>] </td></tr>'
        for one in story.attachments
    )
    return f'<table width="100%" border="0" class="ntable"><tr><th width="75%" align="left" class="bold">Tài liệu đính kèm </th></tr>{entries}</table>'


def tools(pen: Pen) -> str:
    shown = [button for button in BUTTONS if pen.rng.random() < 0.6]
    return TOOLS.format("\n".join(shown))


def page(story: Story, inner: str) -> str:
    return document(
        story,
        f'<div id="wrapper"><ul class="sf-menu">{menu()}</ul><div class="columns-2"><div class="portlet-boundary"><div class="portlet-content">{inner}</div></div></div><div id="footer">Bản quyền: {SITE}</div></div>',
        "{title}",
    )


def vcms_sticky(pen: Pen, story: Story) -> str:
    """The title in a paragraph, the hour before the day, the picture below the lead, others as bare links in one line."""
    image = (
        f'<div class="n-img"><img src="{pen.src(story.head_picture)}" width="150" height="100" align="absmiddle"></div>'
        if story.head_picture
        else ""
    )
    listed = rows(story.related, '\n<a href="{0}">{1} </a>')
    tail = (
        f'<p class="no-bot"><b class="news-other"><u>Các tin khác:</u></b></p><p class="org2 indent u">{listed}\n</p>'
        if listed
        else ""
    )
    main = f'<p class="title01 f-s16 no-top">{escape(story.title)}</p>\n<span class="time">{story.shown_date}</span>\n<p style="font-weight:bold ; font-size:12px">{escape(story.lead)}</p>\n{image}\n{body(pen, story)}\n{FRIEND}\n<br/>{files(story)}'
    return page(
        story,
        f'<p class="bread-crum no-top"><a href="/c">{escape(story.category or "")}</a></p><table width="98%" class="chanel-news no-bot j-align" border="0"><tr><td>{main}</td></tr><tr><td>{tools(pen)}</td></tr></table>{tail}',
    )


def vcms_newest(pen: Pen, story: Story) -> str:
    """The title is a link, its date an anchor behind it in the same line; others with their dates, all in one box."""
    image = f'<a><img class="img_left" src="{pen.src(story.head_picture)}"></a>' if story.head_picture else ""
    listed = rows(story.related, '\n<a href="{0}">{1} </a><a style="font-size:10px;color:#9a331b">{2}</a>')
    tail = (
        f'<p class="tit_news"><a class="icon_news_fo">Các tin khác</a></p><div style="padding:10px;" class="box_news_old">{listed}\n</div>'
        if listed
        else ""
    )
    head = f'<p class="bg_tit_c"><a class="icon_tit_c bold">Tin mới</a><a class="cat" href="/c">{escape(story.category or "")}</a></p>'
    main = f'{image}<p><a href="#demo" class="green bold" style="font-size:13px">{escape(story.title)}</a> <a style="font-size:10px;color:#9a331b">{story.shown_date}</a></p><p>{escape(story.lead)}</p><p class="clear"></p>{body(pen, story)}<br/>{files(story)}{tools(pen)}'
    return page(story, f'{head}<div class="box_news">{main}</div>{tail}')


def kept(story: Story, rng: Random) -> Story:
    """A home picture without words, in half of the articles."""
    picture = Picture("dai-dien.jpg") if rng.random() < 0.5 else None
    return replace(story, head_picture=picture)


def dateless(story: Story, rng: Random) -> Story:
    return replace(kept(story, rng), related=tuple(replace(link, shown="", iso=None) for link in story.related))


FAMILIES = (
    Family(vcms_sticky, hour_first, "/web/guest/tin/-/vcmsviewcontent/GbkG/{}", change=dateless),
    Family(vcms_newest, in_brackets, "/web/guest/tin/-/vcmsviewcontent/GbkG/{}", change=kept),
)


def vcms_section(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section: teasers in tables, a line of dots, "details", then the titles of others."""
    entries = "".join(
        f'<tr><td><div><span class="text_none2">» <a href="{one.url}">{escape(one.title)}</a></span><span class="text_none">{escape(one.lead)}</span><br /><br /></div><div align="right"><span class="text_none">................................</span><span class="text_detail"> <a href="{one.url}">Xem chi tiết »</a></span></div></td></tr><tr><td>&nbsp;</td></tr>'
        for one in stories[:3]
    )
    more = "".join(f'<span><a href="{one.url}">» {escape(one.title)} </a></span>' for one in stories[3:])
    return f'<ul>{menu()}</ul><table width="100%">{entries}<tr><td><a href="/rss"><img src="/rss.gif"></a></td></tr></table><table width="95%"><tr><td><p class="text_none"><strong>Tin tức khác</strong></p><p class="org2 indent u">{more}</p></td></tr></table>'


def vcms_first_only(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same section with one teaser: no page of an article, for its title is a link to one."""
    return vcms_section(_pen, stories[:1])


OTHERS = (vcms_section, vcms_first_only)
