"""News whose lines look like something else: footers, labels, dates, counters, menus. In the shorthand of ``sealed4_tell``."""

from __future__ import annotations

TRAPS = (
    """
T Cổng thông tin đối ngoại của tỉnh có thêm bản tiếng Lào
C Thông tin đối ngoại
L Từ hôm nay, bạn đọc có thể theo dõi tin tức của tỉnh bằng bốn thứ tiếng khi phiên bản tiếng Lào chính thức vận hành sau {n1} tuần chạy thử.
P Trang chủ được làm lại cho dễ đọc trên điện thoại, cỡ chữ lớn hơn, nút bấm ít hơn.
P Số người đang trực tuyến cùng lúc trong ngày đầu có lúc lên tới {n2}00, gấp ba bình thường.
P Giấy phép hoạt động của trang được cấp lại từ tháng trước, bổ sung ngôn ngữ thứ tư và chuyên mục nghe tin.
P Chịu trách nhiệm chính về bản dịch là nhóm {n3} sinh viên quê {lao} đang học tại tỉnh, làm việc dưới sự hướng dẫn của cô giáo {p1}.
P Mọi bài dịch đều có người bản ngữ đọc lại trước khi đăng.
S {p2}|{p2}|
""",
    """
T Nghiệm thu bộ tranh cổ động song ngữ về phòng, chống mua bán người
C Thông tin đối ngoại
L Hội đồng nghiệm thu gồm bảy thành viên vừa thông qua bộ {n1} tranh cổ động song ngữ sẽ được dán ở chợ phiên, bến xe và trường học vùng biên.
P Tags, nhãn dán và hình vẽ trên tranh đều dùng màu tương phản để người lớn tuổi nhìn rõ từ xa.
P Số điện thoại 111 được in lớn nhất, bởi theo họa sĩ {p1}, “người ta có thể quên tranh nhưng phải nhớ số”.
I Một bức trong bộ tranh cổ động vừa được nghiệm thu
P Bản quyền thuộc về nhân dân, ai cũng có thể in lại mà không phải xin phép.
P Đánh giá bài vẽ dự thi của thiếu nhi cũng được tiến hành trong dịp này, chọn ra {n2} bức treo kèm.
S Tin, ảnh: {p2}, {p3}|{p2}, {p3}|
""",
    """
T Mười năm chợ phiên {xa}
C Kinh tế đối ngoại
L Mười năm trước, chợ phiên {xa} chỉ có dăm gánh hàng rau; sáng chủ nhật vừa rồi, chúng tôi đếm được {n1} xe tải nhỏ và hơn hai nghìn lượt người.
P Ngày đăng ký gian hàng đầu tiên, bà {p1} chỉ dám nhận một chỗ rộng bằng chiếc chiếu. Bây giờ bà có ba gian, bán cả thổ cẩm lẫn cà phê.
P Giá vàng, giá bạc ở chợ vẫn theo lệ cũ: cân bằng cân tiểu ly, trả bằng tiền của cả hai nước.
P Thời tiết là thứ quyết định phiên chợ đông hay vắng. Mưa, chợ tan lúc chín giờ; nắng, tới quá trưa còn nghe tiếng khèn.
P Liên kết giữa ban quản lý chợ hai bên giúp hàng gửi lại qua đêm không mất một mớ rau.
P Hôm nay có {n2} gian hàng mở cửa, ngày mai con số ấy chắc sẽ khác.
S {p2}|{p2}|
""",
    """
T Phiên dịch viên và những cuốn sổ tay bốn thứ tiếng
C Chân dung
L Trong ngăn kéo của {p1}, phiên dịch viên của Sở Ngoại vụ, có {n1} cuốn sổ tay ghi bằng bốn thứ tiếng, mỗi cuốn là một năm nghề.
P Có trang chỉ vỏn vẹn một dòng: “14:30, 12/5, cầu số {n2}, bạn nói: nước lên”. Anh bảo dòng ấy đã cứu được cả một đoàn xe.
P Đăng nhập vào nghề từ năm hai mươi hai tuổi, anh từng dịch cho đám cưới, đám giỗ, cả một vụ tranh nhau con bò.
P Tìm kiếm một chữ cho đúng, với anh, có khi mất cả đêm: chữ “thương” của ta, dịch sang tiếng Lào là bốn chữ khác nhau.
P Giới thiệu về mình, anh chỉ nói: “Tôi là cái cầu, người ta đi qua rồi người ta quên, thế là cầu tốt”.
P Sơ đồ các bản hai bên suối do anh vẽ tay nay được in thành bản đồ du lịch.
S {p2}|{p2}|
""",
    """
T Đoàn khảo sát đường bay Điện Biên - {lao} làm việc tại tỉnh
C Hợp tác quốc tế
L LCĐN - Đoàn khảo sát gồm {n1} chuyên gia hàng không hai nước vừa kết thúc ba ngày làm việc tại tỉnh, thống nhất nhiều nội dung kỹ thuật cho đường bay thẳng.
P Theo phương án sơ bộ, mỗi tuần có hai chuyến vào thứ ba và thứ sáu, bay hết {n2} phút bằng máy bay cánh quạt.
P Cập nhật mới nhất về giá vé do phía hãng đưa ra là từ 1.150.000 đồng một lượt.
P Mới hơn cả là đề xuất làm thủ tục tại một cửa cho khách hai nước, điều chưa từng có ở các sân bay địa phương.
P Cũ hơn nửa thế kỷ, đường băng dã chiến năm xưa được giữ lại làm bảo tàng ngoài trời.
S Nguồn: Báo Giao thông||Báo Giao thông
""",
    """
T Vườn thuốc nam hữu nghị ở trạm y tế {xa}
C Giao lưu hữu nghị
L Khu vườn rộng {n1} mét vuông sau trạm y tế {xa} có {n2} loài cây thuốc do thầy lang hai bên biên giới cùng góp giống.
I Trạm trưởng {p1} hướng dẫn bà con nhận biết cây thuốc
P Mỗi luống cắm một tấm biển gỗ ghi tên cây bằng ba thứ tiếng, người không biết chữ thì nhìn hình vẽ.
P Các thầy lang hẹn nhau ngày rằm hằng tháng mang hạt đến trao đổi.
S Anh Thơ|Anh Thơ|
""",
    """
T Học sinh hai nước vẽ chung bức tranh dài {n1} mét
C Giao lưu hữu nghị
L Bức tranh dài {n1} mét trải kín hành lang Trường Phổ thông Dân tộc nội trú {huyen}, mỗi em vẽ một ô, ô nào cũng có một cánh chim.
S Tin, ảnh: {p1}|{p1}|
""",
    """
T Khách quốc tế đến Điện Biên tăng mạnh dịp lễ hội Hoa Ban
C Văn hóa - Du lịch
L ĐBTV - Trong năm ngày lễ hội Hoa Ban, tỉnh đón hơn {n1} nghìn lượt khách quốc tế, đông nhất là khách Lào, Pháp và Hàn Quốc.
P Lượt khách lưu trú từ hai đêm trở lên chiếm quá nửa, điều mà ngành du lịch mong đợi nhiều năm nay.
P Bản đồ du lịch phát miễn phí tại các khách sạn hết sạch ngay ngày thứ hai; {n2} nghìn bản in thêm được chuyển lên trong đêm.
P Hotline hỗ trợ du khách nhận hơn trăm cuộc gọi, phần nhiều hỏi đường tới hầm Đờ Cát và đồi A1.
P Video quay cảnh đêm xòe của một du khách Pháp đạt triệu lượt xem sau hai ngày.
P Tỉnh dự kiến mở thêm tuyến xe buýt du lịch từ sân bay vào trung tâm.
S {p1}|{p1}|
""",
    """
T Chuyện chưa kể về cây cầu treo Nậm Na
C Phóng sự
L Cây cầu treo bắc qua dòng Nậm Na do kỹ sư hai nước cùng thiết kế, nhưng người chọn vị trí đặt mố cầu lại là một cụ bà không biết chữ.
P Cụ {p1} năm ấy đã ngoài bảy mươi. Đoàn khảo sát đo đạc mấy hôm chưa xong thì cụ chỉ tay: “Chỗ này nước chưa bao giờ lên tới”.
H Ba lần lũ lớn
P Từ ngày có cầu, ba trận lũ lớn đều dừng dưới mố chừng {n1} phân.
P Kỹ sư trưởng người bạn, ông Lý Kiến Quân, năm nào cũng gửi sang biếu cụ một gói trà.
H Người giữ cầu
P Con trai cụ, ông {p2}, nay là người siết ốc, thay ván. Ông ghi lên từng tấm ván ngày thay, có tấm đã thay tới {n2} lần.
P Cầu còn thì khách còn sang, ông nói vậy.
S Phóng sự của {p3}|{p3}|
""",
    """
T Nhịp cầu tri âm: một buổi dạy tiếng Việt trực tuyến cho trẻ em kiều bào
C Người Việt Nam ở nước ngoài
L Tám giờ tối thứ bảy, cô giáo {p1} mở máy tính trong căn bếp nhỏ ở {huyen}; bên kia màn hình, {n1} gương mặt trẻ thơ ở năm múi giờ đồng thanh: “Con chào cô ạ!”.
P Bài học hôm ấy là chữ “nhà”. Cô hỏi nhà em ở đâu, có em đáp ở tầng {n2}, có em đáp ở bên cạnh sông Rhine, có em chỉ tay vào bà ngoại.
P Trả lời câu hỏi vì sao không thu học phí, cô cười: “Thu rồi đấy chứ, mỗi em một câu tiếng Việt”.
P Gửi bình luận vào khung trò chuyện cuối giờ, một phụ huynh viết rằng lần đầu tiên con mình gọi điện cho ông bà mà không cần mẹ dịch.
P Lớp học không có trống tan trường, chỉ có tiếng các em chúc nhau ngủ ngon, chúc nhau buổi sáng tốt lành.
S Mai Hương - {p2}|Mai Hương - {p2}|
""",
    """
T Đào tạo {n1} cán bộ y tế cho ba huyện của {lao}
C Hợp tác quốc tế
L Khóa đào tạo ngắn hạn dành cho {n1} cán bộ y tế của ba huyện thuộc tỉnh {lao} vừa bế giảng tại Trường Cao đẳng Y tế tỉnh.
H 1. Nội dung đào tạo
P Học viên học cấp cứu ngoại viện, siêu âm cơ bản và kỹ năng truyền thông phòng bệnh; {n2} phần trăm thời lượng là thực hành.
H 2. Kết quả
* Loại giỏi: 6 học viên;
* Loại khá: 15 học viên;
* Còn lại đạt yêu cầu.
H 3. Những việc tiếp theo
P Hai bên sẽ mở phòng tư vấn từ xa, mỗi tháng hội chẩn hai lần, chi phí do bên tiếp nhận chi trả.
P Bác sĩ {p1} tặng lớp bộ tranh giải phẫu do chính ông vẽ.
S PV|PV|
""",
    """
T Night market links two banks of the Nam Na river
X en
C Culture and tourism
L On the first and third Saturday of each month the lights go on along both banks of the Nam Na river, and for four hours the border has a market instead of a fence.
P Stall number {n1} belongs to Ms. {p1}, who sells embroidered collars and keeps a notebook with prices in three languages.
I Visitors try on embroidered collars at the night market.
P “Share what you cook and you will sell what you sew,” her mother used to say, and so a pot of thang co always stands beside the cloth.
P Views differ on how late the music may play; for now the last song ends at ten.
P About {n2} hundred people crossed on foot last Saturday, half of them under twenty-five.
S {p2}|{p2}|
""",
)
