"""What else such portals print: notices, letters, talks, programmes, tables. In the shorthand of ``sealed4_tell``."""

from __future__ import annotations

GENRES = (
    """
T Giám đốc Sở Ngoại vụ: “Làm đối ngoại địa phương là giữ lời từng việc nhỏ”
C Trao đổi - Phỏng vấn
L Nhân kỷ niệm ngày thành lập ngành, phóng viên có cuộc trao đổi với đồng chí {p1}, Giám đốc Sở Ngoại vụ, về những việc đã làm và còn dang dở.
B Thưa đồng chí, việc nào trong năm khiến đồng chí nhớ nhất?
P Nhớ nhất là hôm cầu phao bị lũ cuốn. Bạn điện sang xin mượn {n1} chiếc thuyền, chúng tôi chở sang ngay trong đêm, giấy tờ làm sau. Tin nhau là vì những việc như thế.
B Còn việc nào chưa làm được?
P Đường truyền cho phiên dịch trực tuyến vẫn chập chờn. Có cuộc hội đàm phải dừng {n2} lần.
B Xin cảm ơn đồng chí!
P Cuối buổi, đồng chí giám đốc đưa chúng tôi xem bức điện mượn thuyền viết tay, đóng khung treo ngay cửa phòng họp.
S {p2} (thực hiện)|{p2}|
""",
    """
T Thông báo về việc tạm dừng làm thủ tục xuất nhập cảnh tại cửa khẩu {cua}
C Thông báo
L Để phục vụ sửa chữa nhà kiểm soát liên hợp, Sở Ngoại vụ thông báo việc tạm dừng làm thủ tục xuất nhập cảnh tại cửa khẩu {cua} như sau:
P 1. Thời gian: từ 6 giờ 00 ngày {n1}/3 đến hết ngày {n2}/3.
P 2. Đối tượng: toàn bộ người và phương tiện, trừ xe cứu thương, xe chữa cháy.
P 3. Trong thời gian trên, đề nghị tổ chức, cá nhân làm thủ tục tại cửa khẩu khác gần nhất.
P Mọi vướng mắc xin liên hệ Phòng Lãnh sự, điện thoại 0213 3 {n3}77 {n4}, trong giờ hành chính.
F Thong-bao-tam-dung.pdf
""",
    """
T Điểm báo tuần: biên giới qua trang báo trong và ngoài nước
C Điểm báo
L Tuần qua, nhiều tờ báo trong và ngoài nước đăng bài về vùng biên giới Tây Bắc; ban biên tập lược thuật một số bài đáng chú ý.
P • Báo Quân đội nhân dân có bài kể chuyện {n1} thầy giáo mang quân hàm xanh dạy chữ cho người lớn tuổi ở {xa}.
P • Thời báo Viêng Chăn đưa tin lễ hội té nước ở {lao} đón hơn {n2} nghìn khách, trong đó có nhiều đoàn từ nước ta.
P • Báo Vân Nam nhật báo đăng chùm ảnh ruộng bậc thang nhìn từ bên kia sông, kèm lời bình rằng “đứng ở đâu cũng thấy cùng một mùa vàng”.
P Theo các báo, xu hướng chung là viết về người dân nhiều hơn, về nghi lễ ít đi.
P Độc giả có thể tìm đọc toàn văn các bài trên tại thư viện tỉnh.
""",
    """
T Lịch trình Ngày hội giao lưu biên cương lần thứ {n1}
C Sự kiện
L Ban Tổ chức vừa công bố lịch trình Ngày hội giao lưu biên cương lần thứ {n1}, diễn ra trong ba ngày tại {huyen}.
| Giờ | Hoạt động | Địa điểm
| 07:30 | Đón đoàn đại biểu các tỉnh bạn | Cửa khẩu {cua}
| 09:00 | Khai mạc, diễu hành sắc phục | Sân vận động trung tâm
| 14:00 | Thi đẩy gậy, kéo co, bắn nỏ | Bãi cỏ bờ suối
| 20:00 | Đêm xòe và lăm vông | Quảng trường 7-5
P Ban Tổ chức lưu ý: trong trường hợp mưa lớn, phần thi bắn nỏ dời sang sáng hôm sau.
P Khách tham gia được mượn trang phục dân tộc miễn phí tại nhà văn hóa, chỉ cần để lại một giấy tờ tùy thân.
""",
    """
T Điện mừng Quốc khánh gửi chính quyền tỉnh {lao}
C Đối ngoại Đảng - Nhà nước
L Nhân kỷ niệm lần thứ {n1} Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào, lãnh đạo tỉnh ta đã gửi điện mừng tới Tỉnh trưởng tỉnh {lao}. Dưới đây là nội dung bức điện:
Q Kính gửi đồng chí Tỉnh trưởng cùng toàn thể nhân dân các bộ tộc tỉnh {lao} anh em!
Q Trong ngày vui lớn của các đồng chí, chúng tôi nhớ tới những hạt muối cắn đôi, cọng rau bẻ nửa của cha ông hai bên, và càng thấy trách nhiệm của thế hệ mình.
Q Chúc tình láng giềng giữa hai tỉnh mãi xanh như rừng đầu nguồn, bền như đá núi.
P Cùng ngày, lẵng hoa của tỉnh ta đã được trao tận tay đại diện chính quyền bạn tại cửa khẩu {cua}.
""",
    """
T Tin buồn
C Thông báo
L Sở Ngoại vụ và gia đình vô cùng thương tiếc báo tin: đồng chí {p1}, nguyên Trưởng phòng Lễ tân, sinh năm 1951, hơn {n1} năm tuổi Đảng, đã từ trần sau một thời gian lâm bệnh.
P Lễ viếng bắt đầu từ 8 giờ 30 phút tại nhà riêng, tổ dân phố số {n2}; lễ truy điệu và đưa tang vào 13 giờ cùng ngày.
P Hơn ba mươi năm công tác, đồng chí là người phiên dịch có mặt ở hầu hết các cuộc đàm phán phân giới cắm mốc của tỉnh, được bè bạn nước ngoài quý mến gọi là “ông Hai Thứ Tiếng”.
P Xin trân trọng báo tin.
""",
    """
T Tuyển dụng {n1} phiên dịch viên tiếng Lào và tiếng Trung
C Thông báo
L Trung tâm Dịch vụ đối ngoại cần tuyển {n1} phiên dịch viên làm việc theo hợp đồng có thời hạn, cụ thể như sau:
H Điều kiện dự tuyển
* Công dân Việt Nam, đủ 22 tuổi trở lên
* Tốt nghiệp đại học ngành tiếng Lào hoặc tiếng Trung Quốc
* Sẵn sàng đi công tác dài ngày ở các bản vùng biên
H Hồ sơ gồm có
# Đơn dự tuyển viết tay, dán ảnh 4x6
# Sơ yếu lý lịch có xác nhận của chính quyền cấp xã
# Bản sao văn bằng, chứng chỉ
P Hồ sơ nộp trực tiếp tại Văn phòng Sở trước 17 giờ ngày {n2}/12, không nhận qua bưu điện.
P Thí sinh trúng tuyển được báo qua điện thoại; hồ sơ không đạt không trả lại.
F Mau-don-du-tuyen.docx
F De-cuong-on-tap.doc
""",
    """
T Mời chào giá gói thầu in {n1} nghìn tờ gấp song ngữ giới thiệu tỉnh
C Mua sắm - Đấu thầu
L Sở Ngoại vụ kính mời các nhà cung cấp có đủ năng lực gửi báo giá cho gói thầu in tờ gấp song ngữ phục vụ thông tin đối ngoại với các nội dung chính dưới đây.
| Nội dung | Yêu cầu
| Số lượng | {n1}.000 tờ
| Khổ giấy | A4 gấp ba, giấy couché 150 gsm
| Ngôn ngữ | Việt - Lào và Việt - Trung
| Thời gian giao | trong {n2} ngày kể từ ngày ký hợp đồng
P Báo giá có hiệu lực tối thiểu ba mươi ngày, đã gồm thuế và chi phí vận chuyển đến kho của Sở.
P Nhà cung cấp gửi báo giá trong phong bì dán kín, ngoài ghi rõ tên gói thầu.
""",
    """
T Người phát ngôn UBND tỉnh trả lời về vụ sạt lở gần mốc {n1}
C Phát ngôn
L Trước câu hỏi của phóng viên về thông tin sạt lở gần mốc {n1} lan truyền trên mạng xã hội, Người phát ngôn UBND tỉnh {p1} khẳng định vị trí mốc an toàn.
P “Hình ảnh lan truyền được chụp cách mốc gần {n2} ki-lô-mét và từ mùa mưa năm trước”, người phát ngôn nói.
P Nguồn phát tán ban đầu là một tài khoản nặc danh; cơ quan chức năng đang xác minh và đề nghị người dân không chia sẻ.
P Cơ quan chủ quản các trang cộng đồng cũng được yêu cầu gỡ bài sai sự thật trong vòng hai mươi bốn giờ.
P Người phát ngôn cho biết thêm, hai bên đã thống nhất cùng khảo sát thực địa vào tuần tới.
""",
    """
T Hỏi - đáp: Thủ tục cấp thẻ đi lại của doanh nhân APEC (thẻ ABTC)
C Hỏi đáp đối ngoại
L Nhiều doanh nghiệp vùng biên hỏi về thủ tục xin cấp thẻ ABTC; phòng chuyên môn của Sở trả lời chung như sau.
B Hỏi: Ai được xét cấp thẻ?
P Đáp: Chủ doanh nghiệp, giám đốc, phó giám đốc và kế toán trưởng của doanh nghiệp có hợp đồng còn hiệu lực với đối tác thuộc các nền kinh tế thành viên.
B Hỏi: Bao lâu thì có kết quả?
P Đáp: {n1} ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ; trường hợp phải xác minh thì không quá {n2} ngày.
B Hỏi: Có phải nộp lệ phí cho Sở không?
P Đáp: Không. Sở chỉ thẩm định và trình, lệ phí nộp tại cơ quan cấp thẻ.
P Bạn nào còn điều chưa rõ, mời đến bàn hướng dẫn tại tầng một trụ sở Sở vào sáng thứ năm hằng tuần.
""",
    """
T Danh sách đoàn viên tình nguyện dạy tiếng Việt tại {lao}
C Đối ngoại nhân dân
L Hội đồng xét chọn công bố danh sách đoàn viên tình nguyện dạy tiếng Việt cho con em kiều bào tại tỉnh {lao} đợt này.
| TT | Họ và tên | Đơn vị
| 1 | {p1} | Trường Cao đẳng Cộng đồng
| 2 | {p2} | Thành đoàn
| 3 | {p3} | Đoàn các cơ quan
P Các đoàn viên có mặt tại Nhà thiếu nhi lúc 5 giờ 45 phút sáng {n1}/7 để lên đường; người nhà được tiễn tới cửa khẩu {cua}.
P Thời gian tình nguyện là sáu tuần, phụ cấp theo quy định hiện hành của Trung ương Đoàn.
""",
    """
T Sắc lệnh hoa ban
C Văn hóa - Du lịch
L Người bên kia núi gọi hoa ban là “hoa đợi”, vì cứ vào độ ấy họ đợi khách từ bên này sang chơi hội.
P Tôi sang {lao} đúng hôm hội mở. Trên sân chùa, các bà má ngồi kết hoa thành chuỗi, ai đi qua cũng được choàng một vòng lên cổ.
Q “Hoa không có hộ chiếu, năm nào cũng sang trước người”, nhà sư trẻ cười bảo tôi.
V Ban trắng một trời sương
V Ai về mường trên, mường dưới
V Có nghe tiếng khèn dẫn lối
V Qua núi rồi lại thương nhau
P Đêm ấy, tôi ngủ lại nhà ông {p1}, nghe tiếng suối chảy từ quê mình sang, chợt nghĩ con nước mới là nhà ngoại giao lâu năm nhất¹.
P ¹ Dòng suối bắt nguồn từ {huyen}, dài hơn {n1} ki-lô-mét.
S {p2}|{p2}|
""",
    """
T Kết quả cuộc thi ảnh “Biên giới trong mắt em”
C Văn hóa - Du lịch
L Sau hai tháng phát động, cuộc thi ảnh “Biên giới trong mắt em” nhận được {n1} tác phẩm của học sinh hai bên đường biên; ban giám khảo đã chọn ra những tác phẩm xuất sắc nhất.
I “Tan học” - ảnh đoạt giải Nhất của Giàng A Sử, lớp 7.
P Giải Nhất thuộc về tác phẩm “Tan học”, chụp một đàn trâu và một đàn trẻ cùng về trên con đường đất, cột mốc làm tâm điểm.
I “Bà và cháu” - ảnh đoạt giải Nhì của Bun-mi, lớp 8.
P Giải Nhì là bức “Bà và cháu”, ghi lại cảnh người bà ở {lao} dạy cháu xe sợi bông bên khung cửi đã ngả màu.
P Ảnh: điều mà ban giám khảo khen nhất không phải kỹ thuật mà là sự thật thà.
P Triển lãm mở cửa đến hết ngày {n2}/6 tại Bảo tàng tỉnh, vào cửa tự do.
S {p1} - {p2}|{p1} - {p2}|
""",
    """
T 404 bước chân lên cột mốc không số
C Phóng sự
L Người {xa} gọi con dốc ấy là “dốc bốn không bốn”, vì đúng bốn trăm linh bốn bước là tới tảng đá mà cha ông chọn làm mốc từ thời chưa có bản đồ.
P Tôi đếm thật: hụt {n1} bước, vì chân tôi dài hơn chân cụ tổ nhà ông {p1}, người đưa đường.
H Tảng đá biết giữ lời
P Trên mặt đá còn vết đục hình bàn tay. Hai bên thỏa thuận miệng với nhau rằng trâu ăn cỏ bên nào, đến chiều về bên nấy.
P Không tìm thấy trang nào trong sách cũ chép chuyện này, chỉ có các cụ già còn kể.
P Năm {n2} tuổi, ông {p1} vẫn lên đây mỗi mùa trăng, nhổ cỏ quanh tảng đá như nhổ cỏ mộ nhà mình.
S Ghi chép của {p2}|{p2}|
""",
    """
T Press statement on the reopening of {cuaen} border gate
X en
C Press releases
L The provincial People's Committee announces that {cuaen} border gate will reopen to travellers and goods from six o'clock in the morning on the first day of next month.
P Travellers need a passport valid for at least six months, or a laissez-passer issued by the competent authority of either side.
* Goods vehicles use the eastern lane
* Coaches and private cars use the western lane
* Pedestrians are asked to follow the yellow line
P Print your declaration in advance or fill it in on the spot; {n1} officers will be on duty to help.
P The gate closes at half past six in the evening, local time.
""",
)
