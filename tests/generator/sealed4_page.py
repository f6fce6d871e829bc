"""Heads, crumbs, footers and small tools that the shells of the fourth sealed part share, and what a shell is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_told import Told, attached

LC, DB, TT = "lai_chau", "dien_bien", "dien_bien_stttt"


@dataclass(frozen=True)
class Shell:
    """A markup, where it may stand, and which fields its pages leave open."""

    draw: Callable[[Told], str]
    portals: tuple[str, ...]
    forms: tuple[str, ...]
    inks: tuple[str, ...]
    pictures: tuple[str, ...]
    path: str
    omit: tuple[str, ...] = ()
    crumb: bool = True
    listed: bool = True
    dated_list: bool = True

    @property
    def name(self) -> str:
        """The family."""
        return self.draw.__name__


def head(told: Told, pattern: str = "{title} - {site}", extra: str = "", og: bool = True) -> str:
    """The head of a page; ``{charset}`` is left for the encoder."""
    title, site, lead = esc(told.tale.title), told.site.name, esc(told.tale.lead[:150]).replace('"', "&quot;")
    shown = title.replace('"', "&quot;")
    graph = (
        f'<meta property="og:title" content="{shown}" /><meta property="og:type" content="article" />'
        f'<meta property="og:url" content="{told.url}" /><meta property="og:description" content="{lead}" />'
    )
    return (
        f"<head>{{charset}}<title>{pattern.format(title=title, site=site)}</title>\n"
        f'<meta name="description" content="{lead}" />{graph if og else ""}\n'
        f'<link rel="shortcut icon" href="/favicon.ico" />{extra}</head>'
    )


def json_ld(told: Told) -> str:
    """Structured data that says of the date only what it can, and the site as author."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": told.tale.title, "author": {"@type": "Organization", "name": told.site.name}}  # fmt: skip
    if told.at:
        data["datePublished"] = f"{told.at:%Y-%m-%dT%H:%M:%S}+07:00"
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def foot(told: Told, around: str = '<div id="footer">{}</div>') -> str:
    """The footer: who runs the site, who answers for it, what one may copy."""
    site = told.site
    rows = (
        f"<b>{site.name.upper()}</b>", f"Cơ quan chủ quản: {site.owner}", f"Giấy phép số: {site.licence}",
        f"Chịu trách nhiệm nội dung: {site.editor}", f"Địa chỉ: {site.address}", f"Điện thoại: {site.phone} - Fax: {site.phone[:-3]}999",
        "Ghi rõ nguồn khi phát hành lại thông tin từ trang này",
    )  # fmt: skip
    modern = (
        f"© Bản quyền thuộc về {site.owner}", f"Trưởng Ban biên tập: {site.editor}", f"Trụ sở: {site.address}",
        f"ĐT: {site.phone} | Email: banbientap@example.vn", f"Giấy phép thiết lập trang thông tin điện tử tổng hợp số {site.licence}",
        "Thiết kế và vận hành: Trung tâm Công nghệ thông tin và Truyền thông",
    )  # fmt: skip
    return around.format(
        told.rng.choice(
            (
                "<br />\n".join(rows),
                "<br />\n".join(modern),
                "</p>\n<p>".join(modern) if "<p>" in around else "<br>".join(rows[:5]),
            )
        )
    )


FILES = '<div class="files"><b>Tệp đính kèm:</b><ul>{}</ul></div>'


def files(told: Told, around: str = FILES) -> str:
    """The attachments in the most usual dresses."""
    if around == FILES and told.rng.random() < 0.4:
        return attached(
            told, '<div class="dinh-kem"><p><strong>Tài liệu đính kèm</strong></p>{}</div>',
            '<p><img src="/icons/pdf.png" alt="" /> <a href="{}" target="_blank">{}</a> <span>(245 KB)</span></p>',
        )  # fmt: skip
    return attached(told, around, '<li><a href="{}">{}</a></li>')


def crumbs(told: Told, around: str, link: str, between: str, deep: bool = True) -> str:
    """The way from the first page to the category."""
    steps = ["Trang chủ", "Tin tức", told.tale.category] if deep else ["Trang chủ", told.tale.category]
    return around.format(between.join(link.format(f"/c{at}", esc(step)) for at, step in enumerate(steps)))
