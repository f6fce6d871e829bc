"""What a NukeViet site shows that is no article: sections, the front page, a search, a refusal, an error."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from random import Random

from tests.generator.articles import make_story
from tests.generator.dev_nukeviet_parts import SECTIONS, SITE, crumbs, foot, menu, side
from tests.generator.dev_words import LEXICON
from tests.generator.encodings import encode
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen

PORTAL = "dien_bien_stttt"
ROUNDS = 3


def _entry(story: Story, heading: str, labels: bool) -> str:
    seen, said = ("Đã xem: ", "Phản hồi: ") if labels else ("", "")
    return (
        f'<div class="panel panel-default"><div class="panel-body"><a href="{story.url}" title="{escape(story.title)}"><img src="/t.jpg" class="img-thumbnail pull-left imghome" /></a>'
        f'<{heading}><a href="{story.url}" title="{escape(story.title)}">{escape(story.title)}</a><span class="icon_new">&nbsp;</span></{heading}><div class="text-muted"><ul class="list-unstyled list-inline">'
        f'<li><em class="fa fa-clock-o">&nbsp;</em> {story.shown_date}</li><li><em class="fa fa-eye">&nbsp;</em> {seen}120</li><li><em class="fa fa-comment-o">&nbsp;</em> {said}0</li></ul></div><p>{escape(story.lead)}</p></div></div>'
    )


def _section(pen: Pen, stories: Sequence[Story]) -> str:
    """A section with what it is about above its articles, and older ones below."""
    about = (
        f'<div class="alert alert-info clearfix"><h1>Thông tin đối ngoại</h1><p>{escape(stories[0].lead)}</p></div>'
        if pen.rng.random() < 0.5
        else ""
    )
    older = "".join(
        f'<li><em class="fa fa-angle-right">&nbsp;</em><a href="{story.url}">{escape(story.title)} <em>({story.shown_date}) </em></a></li>'
        for story in stories[4:]
    )
    entries = _entry(stories[0], "h2", True) + "".join(_entry(story, "h3", True) for story in stories[1:4])
    return f'{about}<div class="news_column">{entries}</div><hr/><h4>Các tin khác</h4><ul class="related">{older}</ul>'


def _front(_pen: Pen, stories: Sequence[Story]) -> str:
    """The front page: each section with its newest article and the titles of others."""
    boxes = []
    for name, story, others in zip(SECTIONS, stories, (stories[3:], stories[4:], stories[5:]), strict=False):
        rows = "".join(f'<li><a class="show h4" href="{other.url}">{escape(other.title)}</a></li>' for other in others)
        boxes.append(
            f'<div class="viewcat-main-style"><ul class="list-inline"><li><h2><a href="/vi/x/"><span>{escape(name)}</span></a></h2></li></ul></div>{_entry(story, "h3", False)}<ul class="related">{rows}</ul>'
        )
    return "".join(boxes)


def _one_entry(_pen: Pen, stories: Sequence[Story]) -> str:
    """A section with a single article so far."""
    return f'<div class="news_column">{_entry(stories[0], "h2", True)}</div>'


def _forbidden(_pen: Pen, _stories: Sequence[Story]) -> str:
    return '<div class="alert alert-info">Rất tiếc, bạn chưa được cấp quyền xem bài viết này. Vui lòng liên hệ Quản trị site để biết thêm chi tiết</div>'


def _moved(_pen: Pen, _stories: Sequence[Story]) -> str:
    return '<div class="nv-infodie text-center"><div class="panel-body"><h1>Thông báo lỗi</h1><p>Các thông tin bạn yêu cầu không tồn tại trên hệ thống. Có thể nó đã bị xóa hoặc chuyển sang một địa chỉ khác.</p><p><a href="/vi/">Quay lại trang chủ</a></p></div></div>'


def _search(pen: Pen, stories: Sequence[Story]) -> str:
    rows = "".join(
        f'<h3><a href="{story.url}">{escape(story.title)}</a></h3><p>...{escape(story.lead[:140])}...</p>'
        for story in stories
    )
    return f'<h3 class="text-center">Tìm kiếm thông tin</h3><form><input type="text" name="q" value="Lào" /><input type="submit" value="Tìm kiếm" /></form><div class="result">Tìm thấy tổng cộng <strong>{pen.rng.randint(6, 90)}</strong> kết quả</div>{rows}'


OTHERS = (_section, _front, _one_entry, _forbidden, _moved, _search)


def _other(at: int, round_: int) -> Case:
    rng = Random(f"nukeviet/other/{at}/{round_}")
    pen = Pen(rng)
    stories = [make_story(LEXICON, rng, PORTAL) for _ in range(7)]
    inner = OTHERS[at](pen, stories)
    body = f'{menu(pen)}{crumbs(("Tin Tức", "Thông tin đối ngoại"), "https://schema.org/BreadcrumbList")}<div class="col-md-18">{inner}</div><div class="col-md-6">{side(pen)}</div>{foot()}'
    html = f"<!DOCTYPE html>\n<html><head><title>Thông tin đối ngoại - {SITE}</title>{{charset}}</head><body>{body}</body></html>"
    data, headers = encode(html, "utf8", rng)
    name = OTHERS[at].__name__.strip("_")
    return Case(
        f"dev-nukeviet-{name}-{round_}",
        "dev",
        PORTAL,
        name,
        f"https://stttt.dienbien.gov.vn/vi/news/{name}-{round_}/",
        data,
        None,
        headers,
    )


def cases() -> tuple[Case, ...]:
    """All of them, each drawn some times."""
    return tuple(_other(at, round_) for at in range(len(OTHERS)) for round_ in range(ROUNDS))
