"""Words of the frames of the fifteenth sealed part: titles of other articles, comments, topics, files."""

OTHERS = (
    "Khởi công kè chống sạt lở bờ suối Nậm Cản", "Tuần lễ cà phê đặc sản mở cửa đón khách từ thứ Sáu", "Thêm hai chuyến bay thẳng tới Điện Biên mỗi ngày",
    "Đoàn công tác Bộ Ngoại giao khảo sát cửa khẩu A Pa Chải", "Học bổng hè cho con em kiều bào về nguồn", "Công bố đường dây nóng hỗ trợ doanh nghiệp xuất khẩu",
    "Ký biên bản ghi nhớ về đào tạo điều dưỡng", "Đại hội Hội Hữu nghị Việt - Lào nhiệm kỳ mới", "Lễ hội Hoa Ban lùi một tuần vì thời tiết",
    "Nhật Bản tặng xe cứu thương cho bệnh viện huyện", "Tọa đàm về ngoại giao số ở cấp xã", "Diễn tập chữa cháy rừng tại khu vực mốc 42",
    "Gặp mặt phóng viên thường trú đầu xuân", "Ra quân làm sạch đường lên cột mốc", "Chợ phiên Ma Lù Thàng họp lại vào Chủ nhật",
    "Thông báo lịch nghỉ lễ của bộ phận một cửa", "Trao tặng máy tính cho trường bán trú Pa Ủ", "Hội thảo khoa học về bảo tồn tiếng Cống",
    "Đón đoàn nhiếp ảnh gia quốc tế săn mây", "Lấy ý kiến dự thảo quy định về lễ tân", "Kiểm tra công tác phân giới cắm mốc bổ sung",
    "Mở lớp tiếng Trung miễn phí cho tiểu thương", "Hỗ trợ ngư cụ cho hộ dân lòng hồ", "Chuyến tàu hữu nghị chở học sinh giỏi đi tham quan",
    "Nhà văn hóa Hà Nhì đón bạn bè năm châu", "Ngày Quốc tế Hạnh phúc ở một xã vùng biên", "Bế mạc khóa huấn luyện chó nghiệp vụ cho bạn Lào",
    "Hội chợ thương mại Tây Bắc thu hút mười hai nước", "Tăng tần suất xe buýt ra cửa khẩu dịp cuối năm", "Giới thiệu ẩm thực Thái đen tại Viêng Chăn",
    "Phát hiện hai hang động mới ở Tủa Chùa", "Đưa mắc ca sang thị trường Dubai", "Chúc Tết cổ truyền Bunpimay", "Tặng sách cho thư viện Đồn Biên phòng",
    "Cập nhật danh mục cửa khẩu nhận thị thực điện tử", "Sân bay mở thêm quầy hướng dẫn khách quốc tế", "Nông dân hai nước thi cấy lúa nương",
    "Sáp nhập xã: đổi biển chỉ dẫn trong quý một", "Hội nghị xúc tiến đầu tư vùng lòng chảo", "Bảo tàng tỉnh nhận hiện vật từ Marseille",
    "Đua thuyền đuôi én trên sông Đà", "Tuyển cộng tác viên tiếng Khơ Mú", "Phiên chợ sách cũ của lưu học sinh", "Đường lên mốc 0 được rải bê tông",
    "Kết nối mạng cáp quang cho mười trạm biên phòng", "Triển lãm tranh thiếu nhi hai bờ Nậm Rốm", "Khánh thành bia lưu niệm chuyên gia Liên Xô",
    "Đề xuất mở lối đi dân sinh Nậm Lạnh", "Sơ kết đề án dạy tiếng dân tộc cho cán bộ", "Câu chuyện chiếc gùi đi dự hội chợ Milano",
    "Xuất lô dứa đầu tiên qua đường sắt", "Đêm hội trăng rằm của thiếu nhi hai bản", "Đoàn kiều bào Thái Lan về thăm quê", "Ban hành bộ quy tắc ứng xử với khách",
    "Cứu hộ thành công du khách lạc rừng", "Quỹ vắc-xin vùng biên vượt mục tiêu", "Tăng cường xe tuyên truyền lưu động", "Trạm khí tượng chia sẻ dữ liệu mưa lũ",
    "Thi ảnh Nụ cười biên cương nhận bài đến tháng Mười", "Hoa kiều ở Côn Minh góp sách tiếng Việt", "Đối thoại với thanh niên lập nghiệp vùng cao",
    "Khóa học bếp Việt cho đầu bếp Phong Sa Ly", "Bàn giải pháp giữ rừng chè cổ thụ", "Bưu điện phát hành bộ tem cửa khẩu", "Mùa nước đổ trên ruộng bậc thang Thèn Sin",
    "Họp báo giới thiệu giải chạy xuyên biên giới", "Trường nội trú mở câu lạc bộ tranh biện", "Kỷ niệm ngày thiết lập quan hệ với Thụy Điển",
    "Hội thi tuyên truyền viên pháp luật biên giới", "Đàn voọc trở lại cánh rừng phía tây",
)  # fmt: skip
COMMENTS = (
    "Bài viết hay quá, cảm ơn tác giả!", "Mong tỉnh làm thêm nhiều chương trình như vậy.", "Quê tôi ở gần đó, đọc mà nhớ nhà.",
    "Cho tôi hỏi thủ tục như vậy có mất phí không ạ?", "Ảnh đẹp, xin phép chia sẻ lên nhóm.", "Đề nghị ban biên tập viết tiếp kỳ sau.",
)  # fmt: skip
TOPICS = (
    "Chính sách đối ngoại", "Hoạt động đối ngoại", "Đối ngoại nhân dân", "Hợp tác quốc tế", "Biên giới - Lãnh thổ",
    "Kinh tế đối ngoại", "Văn hóa - Du lịch", "Thông tin đối ngoại",
)  # fmt: skip
FILES = ("Văn bản kèm theo.pdf", "Phụ lục số 2.docx", "Bảng tổng hợp.xlsx", "Mẫu phiếu đăng ký.doc")
