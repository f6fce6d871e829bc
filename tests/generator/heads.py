"""The head of a page: the document's title, the breadcrumb, the visible title and date, each in many shapes."""

from __future__ import annotations

from html import escape

from tests.generator.chrome import SITES
from tests.generator.model import Story
from tests.generator.pieces import Pen


def document_title(pen: Pen, story: Story) -> str:
    """``<title>`` (article, site, both, none) and at times ``og:title``."""
    site = SITES[story.portal]
    choices = (
        story.title,
        f"{story.title} | {site}",
        f"{site} | {story.title}",
        f"{story.title} - {site}",
        site,
        "\n\t",
        f"{site} - {story.category or 'Tin tức'}",
    )
    words = pen.rng.choice(choices)
    og = f'<meta property="og:title" content="{escape(story.title)}">' if pen.rng.random() < 0.3 else ""
    return f"<title>{escape(words)}</title>{og}"


def breadcrumb(pen: Pen, story: Story, style: str) -> str:
    """The way from the home page; the last step may be the article itself."""
    if not story.category:
        return ""
    pen.said("Trang chủ", story.category)
    steps = ["Trang chủ", story.category]
    if style.endswith("+title"):
        steps.append(story.title)
    links = [f'<a href="/{at or ""}">{escape(step)}</a>' for at, step in enumerate(steps)]
    shape = style.removesuffix("+title")
    if shape == "ul":
        return f'<ul class="{pen.name()}">' + " ".join(f"<li>{link}</li>" for link in links) + "</ul>"
    if shape == "ol":
        return (
            '<ol class="breadcrumb">' + "".join(f'<li class="breadcrumb-item">{link}</li>' for link in links) + "</ol>"
        )
    if shape == "table":
        return f"<table><tr><td>{links[0]}</td><td>{links[1]}</td></tr></table>"
    parting = {"arrow": " &raquo; ", "gt": " &gt; ", "slash": " / ", "space": " "}[shape]
    return f"<div>{parting.join(links)}</div>"


def broken(title: str, parting: str = "<br>") -> str:
    """*title* over two lines."""
    words = title.split(" ")
    half = max(1, len(words) // 2)
    return escape(" ".join(words[:half])) + (parting + escape(" ".join(words[half:])) if words[half:] else "")


def heading(pen: Pen, story: Story, style: str) -> str:
    """The visible title."""
    words = escape(story.title)
    shapes = {
        "h1": f'<h1 class="{pen.name()}">{words}</h1>',
        "h1-br": f"<h1>{broken(story.title)}</h1>",
        "h2": f'<h2 class="title">{words}</h2>',
        "h2-link": f'<h2><a href="{escape(story.url)}">{words}</a></h2>',
        "span": f'<span id="ctl00_cph_lblTitle">{words}</span><br>',
        "strong": f'<p><strong style="font-size:16pt">{words}</strong></p>',
        "td": f'<table width="100%"><tr><td class="{pen.name()}">{words}</td></tr></table>',
        "font": f'<p><b><font size="4" color="#CC0000">{words}</font></b></p>',
        "h3": f"<h3>{words}</h3>",
        "div": f'<div class="{pen.name()}">{words}</div>',
        "div-br": f'<div style="font-size:20px">{broken(story.title, "<br />")}</div>',
        "p-split": f'<p align="center"><b>{broken(story.title, " </b><b>")}</b></p>',
    }
    return shapes[style]


def date_line(pen: Pen, story: Story, style: str) -> str:
    """The visible date line."""
    if not story.shown_date:
        return ""
    words = escape(story.shown_date)
    label, colon, rest = story.shown_date.partition(":")
    if style == "split" and colon and " " in rest.strip():
        day, _, clock = rest.strip().rstrip(")").partition(" ")
        gap = "" if rest[:1].isdigit() else " "
        return f"<div><b>{escape(label)}:</b>{gap}<span>{day}</span> <em>{clock}</em>{')' if rest.endswith(')') else ''}</div>"
    shapes = {
        "div": f'<div class="{pen.name()}">{words}</div>',
        "span": f'<span class="time">{words}</span>',
        "font": f'<font size="1" color="gray">{words}</font><br>',
        "p": f"<p><i>{words}</i></p>",
        "time": f"<time>{words}</time>",
        "td": f"<table><tr><td align=right>{words}</td></tr></table>",
        "h5": f'<span class="h5">{words}</span>',
        "spans": "<div>" + " ".join(f"<span>{escape(word)}</span>" for word in story.shown_date.split(" ")) + "</div>",
    }
    return shapes.get(style, shapes["div"])
