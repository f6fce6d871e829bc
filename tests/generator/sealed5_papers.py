"""What was written: speeches, minutes, notices, letters, laws quoted, lists, poems, obituaries and pages in two languages."""

from __future__ import annotations

DOCUMENTS = (
    """!doc
Thông báo tuyển chọn tình nguyện viên phục vụ Hội nghị Thượng đỉnh các tỉnh sông Mê Công
Thực hiện kế hoạch tổ chức Hội nghị, Sở Ngoại vụ thông báo tuyển chọn 60 tình nguyện viên như sau:
#1. Điều kiện
*Công dân từ đủ 18 đến 30 tuổi, có sức khỏe tốt;
*Nói được một trong các thứ tiếng Anh, Trung, Lào;
*Cam kết tham gia đủ năm ngày phục vụ.
#2. Hồ sơ
Đơn đăng ký theo mẫu, một ảnh cỡ 4x6 và bản chụp chứng chỉ ngoại ngữ (nếu có).
#3. Thời hạn
Ngày đăng ký cuối cùng: 25/10/2024, tính theo dấu bưu điện.
Mọi chi tiết xin liên hệ Văn phòng Sở, điện thoại 0215.3.000.111 (trong giờ hành chính), gặp cán bộ phụ trách công tác tình nguyện.""",
    """!doc
Biên bản ghi nhớ cuộc gặp thường kỳ giữa hai huyện kết nghĩa
Hôm nay, ngày 14 tháng 7, tại hội trường Ủy ban nhân dân huyện, hai bên tiến hành cuộc gặp thường kỳ lần thứ chín.
#I. Thành phần
Phía Việt Nam: 11 người, do ông Mùa A Vảng, Phó Chủ tịch UBND huyện, làm trưởng đoàn.
Phía bạn: 9 người, do ông Bun Thoong, Phó Huyện trưởng, làm trưởng đoàn.
#II. Nội dung
Hai bên thông báo tình hình từ cuộc gặp lần thứ tám; ghi nhận ba việc đã làm xong, hai việc còn chậm.
Hai bên thống nhất ngày họp chợ chung là ngày mồng 5 và ngày 20 âm lịch hằng tháng.
#III. Kết thúc
Biên bản kết thúc hồi 16 giờ 40 phút cùng ngày, lập thành bốn bản có giá trị như nhau, mỗi bên giữ hai bản.""",
    """!doc
Thư ngỏ gửi bà con kiều bào nhân dịp Xuân mới
Kính gửi toàn thể bà con người gốc Tây Bắc đang sinh sống, học tập và lao động ở nước ngoài!
Một mùa xuân nữa lại về trên những bản làng có hoa ban nở trắng, nơi cha mẹ, anh em của bà con vẫn ngày ngày mong tin.
Năm qua, bà con đã gửi về 41 tủ sách, 6 giếng nước và hơn một nghìn lá thư cho các em nhỏ chưa từng gặp mặt.
Thay mặt nhân dân các dân tộc trong tỉnh, chúng tôi xin gửi tới bà con lời cảm ơn chân thành và lời hẹn gặp lại ở quê nhà.
Chúc bà con một năm mới mạnh khỏe, thuận hòa, con cháu nói giỏi tiếng Việt.""",
    """!doc
Quy định tạm thời về đón tiếp khách nước ngoài tại các xã vùng lòng hồ
Căn cứ quy chế làm việc của Ủy ban nhân dân huyện và đề nghị của Trưởng phòng Văn hóa;
Ủy ban nhân dân huyện quy định tạm thời một số nội dung sau đây:
#Điều 1. Phạm vi
Quy định này áp dụng cho sáu xã quanh lòng hồ, không áp dụng cho khách quá cảnh.
#Điều 2. Khai báo
1. Chủ nhà khai báo cho công an xã trước 21 giờ của ngày khách đến.
2. Khách đi thuyền qua đêm do chủ thuyền khai báo.
#Điều 3. Hiệu lực
Quy định có hiệu lực sau mười ngày và hết hiệu lực khi có quy định chính thức của tỉnh.
Các phòng, ban và ủy ban nhân dân sáu xã chịu trách nhiệm thi hành quy định này.""",
    """!doc
Lịch trực giải quyết hồ sơ lãnh sự trong dịp nghỉ Tết
Bộ phận một cửa Sở Ngoại vụ bố trí người trực trong những ngày nghỉ Tết, cụ thể:
|Ngày|Buổi sáng|Buổi chiều
|29 tháng Chạp|Phòng Lãnh sự|Văn phòng
|Mồng 2 Tết|Thanh tra|Phòng Lãnh sự
|Mồng 4 Tết|Văn phòng|Thanh tra
Người trực chỉ nhận hồ sơ bảo hộ công dân và đưa thi hài, tro cốt về nước; hồ sơ khác xin gửi trực tuyến.
Ngoài giờ trực, người dân gọi tổng đài bảo hộ công dân, máy lẻ 3, hoạt động suốt ngày đêm.""",
    """!doc
Tóm tắt tin đối ngoại tuần thứ 32
#Trong tỉnh
*Đoàn chuyên gia Cu-ba khảo sát bệnh viện huyện, dự kiến ở lại năm ngày.
*Ba xã biên giới tổ chức chung một phiên chợ thay cho ba phiên riêng lẻ.
#Trong nước
*Hội nghị ngoại vụ địa phương vùng Tây Bắc lùi lịch sang tháng sau vì mưa lũ.
#Thế giới
*Nước láng giềng đổi giờ mở cửa khẩu từ 7 giờ sang 7 giờ 30 phút.
Bản tin tuần thứ 33 sẽ gồm thêm mục giải đáp về thị thực điện tử.""",
)

PAPERS = (
    """Diễn văn khai mạc Ngày hội Văn hóa các dân tộc vùng biên
>Toàn văn diễn văn của Trưởng Ban Tổ chức tại lễ khai mạc tối 19/12.
Thưa các vị khách quý! Thưa đồng bào, đồng chí và các bạn!
Đêm nay, dưới chân núi này, chúng ta thắp một ngọn lửa chung mà củi do chín xã cùng mang tới.
Ngọn lửa ấy không hỏi ai ở bên này hay bên kia sông; nó chỉ hỏi ai đang lạnh.
Tôi tin rằng sau ba ngày hội, mỗi người sẽ mang về nhà ít nhất một điệu múa, một món ăn và một người bạn mới.
Với tinh thần đó, tôi xin tuyên bố khai mạc Ngày hội. Xin trân trọng cảm ơn!""",
    """Những điểm mới của quy chế quản lý đoàn ra, đoàn vào
>Quy chế mới gồm 5 chương, 24 điều, có hiệu lực từ ngày 15/3 và thay thế quy chế ban hành chín năm trước.
#Điều 4. Nguyên tắc
1. Mỗi đoàn ra phải có chương trình làm việc được bên mời xác nhận bằng văn bản.
2. Không cử hai lãnh đạo chủ chốt của cùng một cơ quan đi trong cùng một đoàn.
#Điều 9. Thời hạn
a) Hồ sơ gửi về cơ quan đầu mối chậm nhất 12 ngày làm việc trước ngày lên đường;
b) Báo cáo kết quả gửi chậm nhất 10 ngày làm việc sau khi về nước.
#Điều 17. Trách nhiệm
Người đứng đầu cơ quan chịu trách nhiệm về nội dung trao đổi của cán bộ thuộc quyền.
Cơ quan soạn thảo cho biết sẽ mở hai lớp hướng dẫn cho văn thư các huyện trong tháng này.""",
    """Kết quả cuộc thi ảnh “Biên giới trong tim tôi”
>Ban Giám khảo đã chọn 12 tác phẩm trong số 1.046 ảnh dự thi của 210 tác giả để trao giải.
|Giải|Tác phẩm|Người gửi
|Nhất|Đường lên mốc 42|Sùng A Lử
|Nhì|Bữa cơm ở trạm|Ngô Hải Yến
|Ba|Chuyến đò cuối ngày|Lường Văn Khiêm
|Khuyến khích|Áo mới đi chợ|Phàn Tả Mẩy
Ảnh đạt giải được treo tại nhà văn hóa từ ngày 2 đến hết ngày 20/9.
Tin, ảnh dự thi gửi sau ngày 31/7 không được xét, dù dấu bưu điện đóng trước đó.
Lễ trao giải diễn ra vào sáng Quốc khánh, mời bạn đọc đến dự.""",
    """Tin buồn
>Thường trực Tỉnh hội Hữu nghị và gia đình vô cùng thương tiếc báo tin: cụ Lê Đình Khoát, nguyên Chủ tịch Hội, huân chương Hữu nghị của Nhà nước Lào, đã từ trần.
Cụ sinh năm 1931, quê quán tại Thái Bình, lên Tây Bắc năm 1953 và gắn bó với bộ đội tình nguyện suốt hai mươi hai năm.
Sau nhiều tháng lâm bệnh, cụ mất hồi 3 giờ 50 phút sáng mồng 6 tháng Giêng, hưởng thọ 93 tuổi.
Lễ viếng bắt đầu từ 7 giờ ngày mồng 8 tháng Giêng tại nhà tang lễ Bệnh viện Đa khoa tỉnh.
Lễ truy điệu và đưa tang lúc 13 giờ cùng ngày; an táng tại nghĩa trang quê nhà theo nguyện vọng của cụ.""",
    """!poem
Chiều qua cửa khẩu
>Trang thơ kỳ này giới thiệu bài thơ được viết trên chuyến xe cuối năm, khi tác giả lần đầu qua cửa khẩu Ma Lù Thàng.
/Xe qua chốt gác chiều buông
/Con suối bên ấy cũng nguồn bên ta
/Chị hàng nước giọng pha pha
/Một câu tiếng mẹ, một câu tiếng người
/Mưa rơi không hộ chiếu rơi
/Hai bên áo ướt, ai cười với ai
/Ngày mai chợ sớm còn dài
/Gùi sương em gánh ra ngoài dốc mây
~Lầu Mí Chơ""",
    """!bi
Lễ hội Thành Bản hai nước - Joint Town Festival of Two Nations
>Lễ hội diễn ra từ ngày 24 đến 26/2 tại quảng trường trung tâm, với 16 hoạt động song song ở hai bên bờ suối.
Du khách mang hộ chiếu còn hạn sáu tháng được qua lại trong ngày, không phải xin thị thực.
@Rước kiệu trong ngày hội.
#English summary
The festival will take place from 24 to 26 February on the central square, with sixteen events held on both banks of the stream.
Visitors holding a passport valid for six months may cross for the day without a visa.
For group visits, please register at the information desk two days ahead.""",
    """Sáu tháng đầu năm: kim ngạch qua các cửa khẩu của tỉnh tăng 18,6%
>Báo cáo của Chi cục Hải quan cho thấy tổng kim ngạch xuất nhập khẩu nửa đầu năm đạt 96,4 triệu USD, bằng 58% kế hoạch năm.
|Cửa khẩu|Xuất khẩu (triệu USD)|Nhập khẩu (triệu USD)|So cùng kỳ
|Ma Lù Thàng|41,2|19,7|+22,1%
|Tây Trang|14,8|8,3|+11,4%
|Huổi Puốc|6,1|2,9|+9,7%
|Nậm Cúm|2,0|1,4|-3,2%
Mặt hàng xuất khẩu chủ lực gồm chuối, sắn lát, xi măng và đồ nhựa gia dụng; nhập khẩu chủ yếu là máy nông nghiệp và phân bón.
Thu thuế đạt 74 tỷ đồng, trong đó thu qua ngân hàng chiếm 99,1%.
Đơn vị kiến nghị lắp thêm một cân điện tử trước mùa thu hoạch.""",
    """Chương trình Tuần lễ Hữu nghị và những con đường cấm xe
>Từ ngày 13 đến ngày 19/8, trung tâm thành phố sẽ diễn ra Tuần lễ Hữu nghị; người đi đường cần lưu ý bốn tuyến phố tạm dừng xe cơ giới.
#Ngày thứ nhất
*7:30: Lễ thượng cờ tại quảng trường;
*9:00: Khai trương gian hàng của 18 đơn vị;
*20:00: Đêm nhạc ngoài trời.
#Ngày thứ hai
*8:00: Giải chạy việt dã 10 km;
*15:00: Tọa đàm dạy và học tiếng Lào.
Các tuyến phố dừng xe từ 18 giờ đến 22 giờ mỗi ngày; xe cứu thương, cứu hỏa được ưu tiên đi theo cổng phía Đông.
Trời mưa to, đêm nhạc chuyển vào nhà thi đấu.""",
    """Danh sách đoàn đại biểu thiếu nhi dự trại hè ba nước
>Ban Thường vụ Tỉnh đoàn công bố danh sách 6 đại biểu chính thức sau hai vòng tuyển chọn bằng tiếng Anh.
|TT|Họ và tên|Lớp|Trường
|1|Hạng Thị Dợ|8A|PTDTBT Sính Phình
|2|Khoàng Văn Nam|9B|THCS Him Lam
|3|Lý Phì Xứ|8C|THCS Ka Lăng
|4|Quàng Mai Chi|7A|THCS Tân Phong
|5|Sừng Lò Chớ|9A|THCS Mù Cả
|6|Tao Văn Ổn|8B|THCS Nậm Hàng
Đại biểu có mặt tại Nhà thiếu nhi lúc 14 giờ ngày 11/6 để tập huấn, mang theo một bộ trang phục dân tộc mình.
Tác giả: không quá hai em cho mỗi tiết mục dự thi tài năng.
Gia đình đưa các em đến và nhận phiếu đồng ý tại bàn đón tiếp.""",
    """Điện mừng Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào
>Nhân kỷ niệm Quốc khánh 2/12, lãnh đạo tỉnh đã gửi điện mừng tới lãnh đạo và nhân dân các bộ tộc chín tỉnh Bắc Lào. Nội dung bức điện như sau:
“Nhân ngày vui lớn của các đồng chí, chúng tôi thân ái gửi lời chúc mừng nồng nhiệt nhất.”
“Chúng tôi luôn ghi nhớ những bát cơm sẻ nửa, những đêm chung một mái lán trong rừng già.”
“Chúc tình đoàn kết giữa hai bên mãi xanh như cây săng lẻ đầu bản.”
Cũng trong dịp này, đoàn đại biểu của tỉnh đã tới chúc mừng Tổng Lãnh sự quán Lào.""",
    """Báo cáo: Một năm thực hiện thông tin đối ngoại trên nền tảng số
>Sau một năm, kênh thông tin bằng bốn thứ tiếng của tỉnh đạt 2,3 triệu lượt xem, trong đó 61% từ ngoài nước.
#Những con số đáng chú ý
*Sản xuất 148 video ngắn, phụ đề tiếng Anh và tiếng Lào;
*Trả lời 912 câu hỏi của độc giả, trung bình trong chín giờ;
*Có 27 bài được báo nước ngoài dẫn lại.
#Hạn chế
Nội dung tiếng Trung còn ít, nhiều bài dịch máy chưa được hiệu đính; ba tháng không có phóng viên thường trú ở huyện xa.
#Kiến nghị
Cần một ngân hàng ảnh dùng chung, ghi rõ nguồn và quyền sử dụng của từng tấm.
Nguồn kinh phí năm tới dự kiến 1,9 tỷ đồng, tăng một phần năm so với năm nay.""",
    """Ghi chép ở trạm kiểm dịch y tế số 3
>Mười hai giờ đêm, chiếc xe khách cuối cùng dừng trước vạch sơn đỏ; y sĩ Nguyễn Thu Hằng kéo lại chiếc áo bông rồi bước ra.
Việc của chị lặp lại ba trăm lần mỗi ngày: hỏi tên, đo thân nhiệt, đóng dấu, chúc thượng lộ bình an.
@Y sĩ Nguyễn Thu Hằng bên bàn khai báo y tế.
Có người cáu vì phải chờ, có người dúi vào tay chị quả trứng luộc còn nóng; chị kể chuyện nào cũng cười.
#Chiếc sổ màu nâu
Trong ngăn bàn, chị giữ một cuốn sổ ghi lời cảm ơn của khách bằng năm thứ tiếng, trang cuối là nét vẽ một em bé.
Gần sáng, ca trực đổi người; ngoài kia, sương bắt đầu trôi ngược lên đèo.""",
    """Hội thảo “Chữ Thái cổ và ký ức vùng biên”
>Ba mươi mốt nhà nghiên cứu của bốn nước dự hội thảo kéo dài hai ngày, đề xuất một bảng mã chung cho các bản chép tay.
Tham luận được bàn nhiều nhất chỉ dài bảy trang, nói về cách một dòng họ ghi ngày mất của tổ tiên bằng hình con rùa.
@Các nhà nghiên cứu xem bản chép tay trên lá cọ.
Giáo sư Cầm Trọng Thủy đề nghị trước hết phải chụp lại toàn bộ sách đang nằm trong các gia đình, bởi mối mọt không chờ hội thảo.
"Mỗi mái nhà sàn cháy đi là mất một thư viện.
Kỷ yếu hội thảo sẽ in 500 bản và tặng các trường nội trú.""",
)

OTHERS = (
    "Ký kết bản thỏa thuận về trao đổi giáo viên tiếng Lào", "Đoàn nhà báo nước ngoài đi thực tế vùng lòng hồ",
    "Mở lớp bồi dưỡng lễ tân ngoại giao cho cán bộ xã", "Tiếp Tổng Lãnh sự đến chào từ biệt",
    "Phát động viết thư cho bạn bè quốc tế", "Trao trả tài sản thất lạc cho du khách Hà Lan",
    "Kiểm tra công tác lãnh sự tại ba huyện", "Ra mắt câu lạc bộ phiên dịch trẻ",
    "Đón đoàn trồng rừng tình nguyện từ Nhật Bản", "Giao ban trực tuyến công tác biên giới quý III",
    "Khảo sát tuyến du lịch đường bộ nối ba nước", "Tặng máy tính cho trường học phía bạn",
    "Thăm hỏi gia đình cựu chuyên gia tại Lào", "Đề xuất lập đường dây nóng cứu hộ mùa mưa",
    "Bế giảng lớp tiếng Trung dành cho công an viên", "Làm việc với Quỹ bảo tồn voi châu Á",
)  # fmt: skip
NAMES = (
    "Hoàng Sơn Lâm", "Đỗ Mỹ Duyên", "Phan Kiều Oanh", "Sìn Văn Quý", "Trịnh Bảo Khanh", "Lò Hồng Nhung", "Giàng Seo Páo",
    "Vi Thanh Tùng", "Bạch Ngọc Ánh", "Cà Thị Hoan", "Ngọc Diệp", "Quốc Huy",
)  # fmt: skip
AGENCIES = ("TTXVN", "Báo Biên phòng", "Báo Thế giới và Việt Nam", "Tạp chí Thời Đại", "VOV", "Báo Nhân Dân")
TOPICS = ("Đối ngoại địa phương", "Tin hoạt động", "Thời sự", "Biên giới", "Hữu nghị", "Kiều bào")
