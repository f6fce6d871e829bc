"""Điện Biên, later: section "Thông tin đối ngoại" of stttt.dienbien.gov.vn and dic.gov.vn (NukeViet CMS).

Known from addresses quoted in public and from the public source of NukeViet 4.5 (a live theme may differ):
- ``/vi/news/Thong-tin-doi-ngoai/<slug>-<id>.html`` on both hosts with adjoining ids: one site under two names. Identity
  is the NukeViet id; slug, category and letter case of the path may differ for one article;
- title ``h1.title``, visible date ``Thứ hai - 09/12/2024 02:51`` in ``span.h5``, lead ``.hometext`` outside
  the body, body ``#news-bodyhtml``, ``Tác giả:`` and ``Nguồn tin:`` in ``p.h5.text-right``, then newer and older news;
- metadata lies: datePublished is the edit time in 4.3.08 to 4.5.05, the author in it may be a login;
- discovery by ``<category>/page-2/``, ``/sitemap-vi.news.xml`` and RSS.
"""

from crawler.portals.base import DAY_FIRST, Layout, Portal

PORTAL = Portal(
    name="dien_bien_stttt",
    title="Sở Thông tin và Truyền thông tỉnh Điện Biên: Thông tin đối ngoại",
    title_en="Điện Biên Department of Information and Communications: foreign-affairs section",
    province="Điện Biên",
    home_url="https://stttt.dienbien.gov.vn/vi/news/Thong-tin-doi-ngoai/",
    hosts=("stttt.dienbien.gov.vn", "dic.gov.vn"),
    layouts=(
        Layout(
            name="nukeviet_4",
            date_form=DAY_FIRST,
            end_markers=(
                "Ý kiến bạn đọc",
                "Những tin mới hơn",
                "Những tin cũ hơn",
                "Tổng số điểm của bài viết là",
                "Từ khóa",
            ),
            related_markers=("Những tin mới hơn", "Những tin cũ hơn", "Tin liên quan"),
            recognise="#news-bodyhtml",
            lead_selector=".hometext",
            body_selector="#news-bodyhtml",
            attachment_selector=".news-download-file a",
        ),
    ),
    sitemap_urls=("https://stttt.dienbien.gov.vn/sitemap-vi.news.xml",),
    feed_urls=("https://stttt.dienbien.gov.vn/vi/news/rss/Thong-tin-doi-ngoai/",),
    section_paths=("/vi/news/Thong-tin-doi-ngoai/",),
    article_url_hints=(r"(?i)/[^/]+-\d+\.html$",),
    article_key=r"-(\d+)\.html$",
)
