"""Lai Châu: thongtindoingoai.laichau.gov.vn, "Cổng Thông tin đối ngoại tỉnh Lai Châu".

Known from one rendered article page (2017) and its footer:
- blocks in order: breadcrumb with the category, title, ``(Ngày đăng :07/08/2017 4:04:29 CH)``, picture, caption, lead,
  body, ``Tin liên quan`` with five ``TITLE(22/01/2019 8:12:41 SA)`` lines, a counter of visitors, the footer;
- the date is day first, SA is before noon and CH after noon, local time +07:00;
- licence 47/GP-TTĐT of 12 May 2015; the footer asks to be named as the source.
Assumed: ASP.NET (from the form of the date), so lists may page by ``__doPostBack``. Pictures of 2016 to 2019 lie under
a folder dated 14 February 2020: a bulk migration then, so the old host may be frozen, moved or gone.
Unknown: the markup, the addresses of articles and of lists. Nothing here leans on them.
"""

from crawler.portals.base import DAY_FIRST, Layout, Portal

PORTAL = Portal(
    name="lai_chau",
    title="Cổng Thông tin đối ngoại tỉnh Lai Châu",
    title_en="Lai Châu provincial foreign-affairs portal",
    province="Lai Châu",
    home_url="http://thongtindoingoai.laichau.gov.vn/",
    hosts=("thongtindoingoai.laichau.gov.vn",),
    layouts=(
        Layout(
            name="lai_chau_2017",
            date_label="Ngày đăng",
            date_form=DAY_FIRST,
            end_markers=("Tin liên quan", "Người đang Online", "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU"),
            related_markers=("Tin liên quan",),
            caption_before_lead=True,
        ),
    ),
    source_note="Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
)
