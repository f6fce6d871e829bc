"""The words the sample articles are made of: places, people, offices, documents.

Provinces, communes and persons are invented; neighbours across the border and the documents cited are real names, in
the several spellings that real portals use, so that search and the finding of places have something to do.
"""

from __future__ import annotations

#: The invented province each sample portal belongs to, by the name of the portal it stands in for.
PROVINCES = {"lai_chau": "Lai Sơn", "dien_bien": "Biên Thượng", "dien_bien_stttt": "Mường Hoa"}

#: Neighbours first: only those share a border, patrols and markets.
PARTNERS = (
    "tỉnh Phông Sa Lỳ (Lào)",
    "tỉnh Phoong-Sa-Ly (Lào)",
    "tỉnh U Đôm Xay (Lào)",
    "tỉnh U-Đôm-Xay (Lào)",
    "tỉnh Luông Pha Băng (Lào)",
    "tỉnh Luông Pha Bang (Lào)",
    "tỉnh Luông Nậm Thà (Lào)",
    "tỉnh Hủa Phăn (Lào)",
    "tỉnh Bò Kẹo (Lào)",
    "tỉnh Vân Nam (Trung Quốc)",
    "châu Hồng Hà, tỉnh Vân Nam (Trung Quốc)",
    "thành phố Phổ Nhĩ (Trung Quốc)",
    "huyện Kim Bình (Trung Quốc)",
    "huyện Lục Xuân (Trung Quốc)",
    "tỉnh Nan (Thái Lan)",
    "tỉnh Chiềng Rai (Thái Lan)",
    "tỉnh Gangwon (Hàn Quốc)",
    "tỉnh Nagano (Nhật Bản)",
    "vùng Wallonie (Bỉ)",
    "Đại sứ quán Ấn Độ tại Việt Nam",
    "Đại sứ quán Cộng hòa Pháp tại Việt Nam",
    "Đại sứ quán Ô-xtrây-li-a tại Việt Nam",
)
BORDERING = PARTNERS[:14]
NEIGHBOURS = ("Điện Biên", "Lai Châu", "Sơn La", "Lào Cai", "Hà Giang", "Nghệ An", "Quảng Trị")
COMMUNES = (
    "xã Nậm Sen",
    "xã Pa Hoa",
    "xã Huổi Mây",
    "xã Tả Phìn Hồ",
    "xã Sín Lù",
    "xã Mường Pa",
    "xã Nà Khoang",
    "xã Ka Sin",
    "xã Thèn Lũng",
    "xã Chiềng Vai",
)
VILLAGES = ("bản Na Lếch", "bản Pá Sao", "bản Huổi Chừa", "bản Lũng Mơ", "bản Nậm Vẹn", "bản Tìa Lình", "bản Cò Muông")
DISTRICTS = (
    "huyện Mường Sạ",
    "huyện Nậm Tần",
    "huyện Phong Lũng",
    "huyện Sìn Pá",
    "huyện Tủa Lềnh",
    "huyện Than Khoang",
)
GATES = (
    "cửa khẩu Ma Lù Pá",
    "cửa khẩu Tây Sơn Trang",
    "cửa khẩu A Pa Lềnh",
    "cửa khẩu Huổi Puông",
    "lối mở U Ma Khoang",
    "cửa khẩu phụ Pô Tô Sin",
)
FAMILY = (
    "Lò", "Vàng", "Giàng", "Tẩn", "Quàng", "Lường", "Cà", "Tòng", "Nguyễn", "Trần", "Phạm", "Vừ", "Mùa", "Chảo",
    "Bùi",
)  # fmt: skip
MIDDLE = ("Văn", "Thị", "A", "Minh", "Đức", "Thanh", "Quốc", "Ngọc", "Kim", "Hồng")
GIVEN = (
    "Sơn", "Thùy", "Hoa", "Páo", "Dơ", "Hạnh", "Đạt", "Khánh", "Vân", "Lềnh", "Phương", "Thắng", "Ún", "Nga", "Tuyết",
    "Chính",
)  # fmt: skip
GUESTS = ("Khăm Phả", "Bun Thoong", "Lý Kiến Hoa", "Vương Chí Minh", "Xổm Xay", "Khăm Bay")
OFFICES = (
    "Phó Chủ tịch UBND tỉnh",
    "Giám đốc Sở Ngoại vụ",
    "Phó Giám đốc Sở Công Thương",
    "Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh",
    "Trưởng Ban Tuyên giáo Tỉnh ủy",
    "Chỉ huy trưởng Bộ đội Biên phòng tỉnh",
    "Bí thư Huyện ủy",
    "Phó Bí thư Tỉnh đoàn",
    "Chủ tịch Hội Hữu nghị Việt Nam - Lào tỉnh",
    "Giám đốc Sở Văn hóa, Thể thao và Du lịch",
)
FIELDS = (
    "thương mại biên giới", "giáo dục và đào tạo", "y tế", "nông, lâm nghiệp", "văn hóa - thể thao", "du lịch",
    "quản lý, bảo vệ biên giới", "phòng, chống tội phạm xuyên biên giới", "phòng, chống cháy rừng", "bảo tồn di sản",
    "đào tạo nguồn nhân lực", "chuyển đổi số", "giao thông vận tải", "bảo hộ công dân", "phòng, chống dịch bệnh",
)  # fmt: skip
#: Real documents with their years, as the portals cite them; what the sample articles say about them is invented.
DOCUMENTS = (
    (2013, "Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị"),
    (2022, "Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư"),
    (2014, "Nghị quyết số 31/NQ-CP ngày 13/5/2014 của Chính phủ"),
    (2015, "Chỉ thị số 15/CT-TTg của Thủ tướng Chính phủ"),
    (2023, "Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị"),
    (2020, "Nghị định số 80/2020/NĐ-CP của Chính phủ"),
    (2021, "Kết luận số 12-KL/TW ngày 12/8/2021 của Bộ Chính trị"),
    (2014, "Nghị định số 34/2014/NĐ-CP của Chính phủ"),
    (2020, "Luật Biên phòng Việt Nam số 66/2020/QH14"),
    (2018, "Chỉ thị số 25-CT/TW ngày 08/8/2018 của Ban Bí thư"),
)
DONORS = (
    "Quỹ Mầm Xanh",
    "tổ chức Nhịp Cầu Quốc tế",
    "Quỹ Nụ cười Vùng cao",
    "tổ chức Bàn tay Bè bạn",
    "Hiệp hội Nước sạch Phương Bắc",
)
EVENTS = (
    "hội đàm thường niên",
    "lễ kết nghĩa cụm dân cư hai bên biên giới",
    "chương trình giao lưu hữu nghị",
    "hội nghị tổng kết công tác đối ngoại",
    "lớp tập huấn nghiệp vụ thông tin đối ngoại",
    "tọa đàm xúc tiến đầu tư",
    "hội chợ thương mại quốc tế",
)
COUNTRIES = ("Lào", "Thái Lan", "Hàn Quốc", "Nhật Bản", "Cộng hòa Séc", "Đức", "Ô-xtrây-li-a", "Ba Lan")
CAPTIONS = (
    "Đại biểu hai bên chụp ảnh lưu niệm tại {diadiem}.",
    "Quang cảnh buổi làm việc với đoàn đại biểu {ban}",
    "{nguoi} phát biểu tại buổi làm việc.",
    "Lễ ký biên bản hội đàm giữa hai đoàn.",
    "Cán bộ, chiến sĩ tuần tra song phương khu vực {cuakhau}",
    "Tiết mục văn nghệ chào mừng tại {diadiem}",
    "Người dân {xa} đón đoàn công tác. Ảnh minh họa",
    "Trao quà cho các hộ gia đình tại {ban_lang}.",
    "Xe hàng nông sản chờ thông quan qua {cuakhau}",
    "Học sinh {huyen} tham gia cuộc thi vẽ tranh về biên giới.",
    "Toàn cảnh hội nghị. (Ảnh mẫu)",
    "Đường tuần tra biên giới qua {xa} nhìn từ trên cao",
)
SIGNATURES = (
    "Minh Thùy",
    "Lò Hạnh",
    "Thanh Vân",
    "Quốc Đạt",
    "Hồng Nga",
    "Tòng Sơn",
    "Kim Phương - Đức Thắng",
    "BBT",
    "PV",
)
SOURCES = ("Báo mẫu Lai Sơn", "Cổng TTĐT mẫu Chính phủ", "Thông tấn xã mẫu", "Báo mẫu Biên Thượng", "TTXVN (bài mẫu)")
#: Every article says what it is, in words of its own; each form holds "bài viết mẫu của doingoai".
NOTICES = (
    "Đây là bài viết mẫu của doingoai.",
    "Đây là bài viết mẫu của doingoai, mọi nhân vật và số liệu đều được đặt ra.",
    "Xin lưu ý đây là bài viết mẫu của doingoai, không phải tin của một cơ quan nào.",
    "Bạn đọc đang xem một bài viết mẫu của doingoai, được soạn để thử việc thu thập và đọc trang.",
    "Sự việc kể ở đây không có thật: đây là bài viết mẫu của doingoai.",
    "Những con số trong tin này chỉ để minh họa, vì đây là bài viết mẫu của doingoai.",
)
