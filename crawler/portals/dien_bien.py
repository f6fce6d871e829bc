"""Điện Biên: doingoai.dic.gov.vn, "Thông tin đối ngoại tỉnh Điện Biên".

Known from one rendered article page (2023) and its address:
- ``/TinTuc/View/<slug>``, the slug cut at about 90 characters and without an id: the address is the key;
- blocks in order: title, ``Thời gian đăng: 3/15/2023 9:02:45 AM`` (MONTH first), lead, body in which each picture is a
  line with its file name followed by its caption, ``Tin, ảnh: X``, ``Nguồn tin:`` (often empty), sidebars.
Inferred: the same product runs elsewhere with ``?PageIndex=9&UserKey=<slug>``, where PageIndex is list state.
Unknown: the markup, the home page, the lists.
"""

from crawler.portals.base import MONTH_FIRST, Layout, Portal

PORTAL = Portal(
    name="dien_bien",
    title="Thông tin đối ngoại tỉnh Điện Biên",
    title_en="Điện Biên provincial foreign-affairs portal",
    province="Điện Biên",
    home_url="http://doingoai.dic.gov.vn/",
    hosts=("doingoai.dic.gov.vn",),
    layouts=(
        Layout(
            name="dien_bien_2023",
            date_label="Thời gian đăng",
            date_form=MONTH_FIRST,
            end_markers=("HỆ THỐNG VĂN BẢN", "THƯ VIỆN VIDEO", "LIÊN KẾT WEBSITE"),
        ),
    ),
    article_url_hints=(r"(?i)/tin_?tuc/view/",),
    drop_query=("PageIndex",),
)
