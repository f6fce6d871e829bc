"""Lines of the awkward bodies of the second examiner's part: letters, programmes, notices, odd titles."""

from __future__ import annotations

QUESTIONS = (
    "Thưa bà, điều gì khiến lớp học vẫn sáng đèn suốt mùa mưa?", "Bà đánh giá thế nào về sự phối hợp của phía bạn?",
    "Khó khăn lớn nhất hiện nay là gì?", "Bà có nhắn gửi gì tới các bạn trẻ hai bên không?",
)  # fmt: skip
LETTER_HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
LETTER = (
    "Số: 417/SNgV-LS", "Lai Châu, ngày 09 tháng 6 năm 2016", "V/v mời dự ngày hội dệt vải hai bên đường biên",
    "Kính gửi: Ủy ban nhân dân các xã có chung đường biên",
    "Thực hiện lịch hoạt động đã thống nhất với phía bạn, Sở mời mỗi xã cử năm nghệ nhân cùng khung cửi tới dự ngày hội trong hai ngày cuối tuần.",
    "Nơi nhận:", "- Như trên;", "- Phòng Văn hóa các huyện (phối hợp);", "- Lưu: VT, LS.",
)  # fmt: skip
LETTER_TAIL = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Đinh Khánh Vân")
PROGRAMME = (
    "Ngày 18/10/2019", "7h30: Đón khách tại cổng chào bản Nà Cúng", "8h00 - 8h45: Lễ thượng cờ, phát biểu của hai trưởng bản", "9h15: Thi ném còn, kéo co",
    "14h00: Tham quan vườn lê", "Ngày 19/10/2019", "8h30: Tọa đàm với các nghệ nhân", "11h00: Chia tay, trao quà lưu niệm",
)  # fmt: skip
POEM = (
    "Bên này suối hát sang bên ấy",
    "Một nhịp cầu tre hai tiếng chào",
    "Chợ phiên áo mới như hoa nở",
    "Ai bước qua rồi cũng nhớ nhau",
)
DELEGATES = tuple(
    (f"{last} {first}", unit)
    for last, first, unit in zip(
        ("Giàng", "Lò", "Vàng", "Tao", "Mào", "Tẩn", "Phàn", "Chẻo", "Lý", "Hoàng", "Điêu", "Quàng", "Sùng", "Thào", "Hảng", "Ma", "Cháng", "Lù"),
        ("A Páo", "Văn Inh", "Seo Gà", "Thị Pâng", "Văn Hặc", "Láo Tả", "U Mẩy", "Phù Sài", "Mỹ Lý", "Văn Chựa", "Thị Ọi", "Văn Bún", "A Dơ", "Mí Lử", "Thị Sua", "Seo Chu", "Văn Thim", "Thị Bức"),
        ("Bản Nà Cúng", "Bản Pa Nậm", "Hội Phụ nữ xã", "Trạm y tế", "Trường tiểu học", "Đồn biên phòng") * 3,
        strict=True,
    )
)  # fmt: skip
CONTACT = (
    "Phòng Lãnh sự - Sở Ngoại vụ", "Địa chỉ: Tầng 3, nhà B, khu hành chính", "Điện thoại: 0213.3799.555 (trong giờ hành chính)",
    "Email: lanhsu.sngv@vidu.gov.vn", "Website: www.vidu.gov.vn",
)  # fmt: skip
TENDER = (
    "Tên gói thầu: In sổ tay song ngữ cho cư dân biên giới", "Bên mời thầu: Trung tâm Dịch thuật", "Nguồn vốn: Viện trợ không hoàn lại",
    "Thời gian thực hiện: 45 ngày", "Thời điểm đóng thầu: 9 giờ 00, ngày 22/11/2018", "Địa chỉ nhận hồ sơ: Số 5, ngõ 12, phường Tân Phong",
)  # fmt: skip
PORTAL = (
    "Cổng thông tin đối ngoại của tỉnh chạy thử từ mùa hè năm ngoái, mỗi ngày có chừng một trăm người đang online cùng lúc, nhiều nhất là buổi trưa.",
    "Ban biên tập nhắc cộng tác viên ghi rõ nguồn khi sử dụng thông tin, kể cả với những tấm ảnh chụp chung.",
    "Mỗi bài đều có mục tin liên quan, nút chia sẻ và ô bình luận; bài nào quá ba tháng thì chuyển sang kho lưu trữ.",
    "Trang chủ sẽ thêm bản tiếng Lào và tiếng Trung, còn số điện thoại đường dây nóng được đưa lên đầu trang.",
)  # fmt: skip
QUOTED_TITLE = "Những người gùi chữ qua đèo mây"
NOTE = "Số liệu do ban điều hành cung cấp, tính đến hết quý hai, chưa gồm các chuyến thăm thân."
TERMS = (
    ("Cư dân biên giới", "Người có hộ khẩu thường trú tại các xã giáp đường biên."),
    ("Lối qua lại", "Nơi qua lại do hai bên thỏa thuận, ngoài các cửa khẩu."),
    ("Chợ phiên", "Chợ họp theo ngày hẹn, thường sáu ngày một lần."),
)  # fmt: skip
ADDRESSES = (
    "Cổng tra cứu hộ chiếu",
    "Trang cấp thị thực điện tử",
    "Bản đồ cửa khẩu và giờ mở cửa",
    "Sổ tay an toàn khi ra nước ngoài",
)

#: Titles no list would like.
TITLES = (
    "Thông báo", "ĐIỂM TIN TRONG TUẦN", "“Tôi xin được ở lại với bản”", "Ai sẽ dạy tiếng Lào cho cán bộ trẻ?", "500 cuốn sách và một con đường",
    "Kết quả phiên họp ngày 12/5/2018", "Tin vắn 03/11/2020", "Lai Châu - Vân Nam: Gặp nhau để hiểu nhau hơn", "2018 - năm của những chuyến đi",
    "Thông báo về việc điều chỉnh giờ mở cửa, quy trình kiểm tra y tế, khai báo phương tiện, bố trí bãi đỗ tạm thời và phân luồng xe chở hàng nông sản tươi qua cửa khẩu trong thời gian trước, trong và sau kỳ nghỉ lễ kéo dài",
    "Chương trình số 09: \"Đi chợ cùng bạn\" & những điều chưa kể", "Tin liên quan đến hàng hóa ùn ứ: nói lại cho rõ",
)  # fmt: skip
