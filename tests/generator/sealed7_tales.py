"""Tales of the seventh sealed part: visits, meetings, borders. The signs at a line's start are those of ``sealed7_tell``."""

from __future__ import annotations

MEETINGS = (
    """Đoàn đại biểu tỉnh Bò Kẹo sang thăm và chúc Tết Mường Lay
>Sáng 21/1, tại trụ sở UBND thị xã Mường Lay, lãnh đạo thị xã đã tiếp đoàn đại biểu tỉnh Bò Kẹo (Lào) do đồng chí Khăm Phết Bun Ma Ni làm trưởng đoàn sang thăm, chúc Tết Nguyên đán.
Tại buổi gặp, hai bên ôn lại những dấu mốc trong mười lăm năm kết nghĩa, từ chuyến thuyền đầu tiên cập bến Pắc Ma đến ngày khai trương tuyến xe khách chạy hai chiều mỗi tuần ba chuyến.
@Lãnh đạo thị xã Mường Lay tặng quà lưu niệm cho đoàn đại biểu tỉnh Bò Kẹo.
Chia sẻ bài học làm du lịch cộng đồng, ông Khăm Phết cho biết bản Nậm Ken đón hơn bốn nghìn lượt khách trong năm qua, phần lớn là khách đi xe máy từ phía Việt Nam sang.
"Chúng tôi coi mỗi người khách Mường Lay như người nhà về ăn Tết muộn.
Kết thúc buổi gặp, hai bên thống nhất nối lại giải đua thuyền đuôi én vào tháng 4 và mời các đội thuyền của ba bản ven sông cùng tham dự.""",
    """Xúc tiến đưa chè Tả Lèng vào chuỗi cửa hàng tại Vân Nam
>Sở Công Thương vừa cùng Hội Chè tỉnh Vân Nam (Trung Quốc) bàn cách đưa sản phẩm chè Tả Lèng vào hai mươi cửa hàng tại Côn Minh và Phổ Nhĩ ngay trong quý III.
Quảng cáo rầm rộ chưa phải là cách của người làm chè Tả Lèng; bà con chọn cách mời khách lên nương, tự tay hái và sao mẻ chè đầu tiên của mình.
*Ba việc phải xong trước tháng 7
-Cấp mã số vùng trồng cho 64 ha chè của bốn bản.
-In bao bì song ngữ, ghi rõ ngày hái và độ cao của nương.
-Gửi mẫu kiểm nghiệm tại Hà Khẩu, chờ kết quả trong mười ngày.
Theo dõi sát thị trường bên kia biên giới, Hội Chè Vân Nam khuyên nên bắt đầu từ dòng chè lam, vì khách trẻ ở Côn Minh thích vị nhẹ và giá vừa túi tiền.
|Loại chè|Giá tại nương (đồng/kg)|Giá dự kiến tại Côn Minh (tệ/kg)
|Chè lam|180.000|110
|Chè bạch|420.000|260
|Chè cổ thụ ép bánh|900.000|600
Nếu thuận lợi, chuyến hàng đầu tiên gồm 1,2 tấn sẽ qua cửa khẩu Ma Lù Thàng vào trung tuần tháng 8.""",
    """Bản tin lãnh sự: Những điều cần biết khi sang Lào làm thuê mùa vụ
>Phòng Lãnh sự, Sở Ngoại vụ lưu ý người dân các xã biên giới một số quy định mới khi sang Lào làm thuê theo mùa vụ, áp dụng từ đầu tháng 5.
Xem thêm các quy định tại cửa khẩu trước khi đi là việc nên làm, bởi mỗi tỉnh bạn có thể yêu cầu thêm giấy khám sức khỏe hoặc giấy mời của chủ nương.
[
*Giấy tờ mang theo
-Hộ chiếu hoặc giấy thông hành còn hạn ít nhất ba mươi ngày.
-Hợp đồng lao động có dấu của chính quyền bản bạn.
-Hai ảnh 4x6 nền trắng.
]
Lao động gặp sự cố gọi tổng đài bảo hộ công dân +84 981 84 84 84, trực cả ngày lẫn đêm, hoặc tìm đến đồn biên phòng gần nhất của bạn để nhờ liên lạc.
Trong hai năm qua, đã có 46 lượt người được hỗ trợ đưa về nước, trong đó 31 người bị chủ nương nợ tiền công quá hai tháng.""",
    """Giao lưu bóng chuyền hơi giữa phụ nữ hai bờ sông Nậm Mu
>Hơn 120 chị em của tám bản hai bên bờ sông Nậm Mu vừa có hai ngày tranh tài bóng chuyền hơi, nấu ăn và thi dệt tại nhà văn hóa xã Pa Tần.
Tin vui đến ngay từ trận mở màn: đội bản Pho, lần đầu dự giải, thắng đội chủ nhà sau năm hiệp đấu kéo dài gần hai giờ.
@
Chị Lò Thị Hặc, người giữ sân suốt hai ngày, nói rằng chưa năm nào khán giả đông như năm nay; nhiều người đi bộ từ bốn giờ sáng, mang theo cơm lam và măng chua để ăn chung với đội bạn.
*Kết quả chung cuộc
|Hạng|Đội|Điểm
|Nhất|Bản Pho|9
|Nhì|Bản Hua Chăng|7
|Ba|Bản Nậm Ngập (Trung Quốc)|6
Năm sau, giải chuyển sang bờ bên kia và thêm môn kéo co dưới nước.""",
    """Thăm lớp học tiếng Lào của những chiến sĩ quân hàm xanh
>Mỗi tối thứ ba và thứ năm, đèn hội trường Đồn Biên phòng Mường Nhà lại sáng đến mười giờ đêm để hai mươi chiến sĩ trẻ học tiếng Lào.
Người thầy đứng lớp là Đại úy Vừ A Sình, từng bốn năm học tại Viêng Chăn. Anh bảo học tiếng là để nghe được điều người ta chưa nói hết.
"Biết hỏi mùa này lúa có được không, bà con mới kể tiếp chuyện đường biên.
Bình luận về cách dạy ấy, Trung tá Nguyễn Hữu Thắng gọi đó là lớp học không có phấn: nửa giờ đầu nghe bài hát, nửa giờ sau đóng vai người đi chợ, cán bộ kiểm soát và cụ già mất trâu.
@Đại úy Vừ A Sình hướng dẫn chiến sĩ luyện phát âm. Ảnh: Hoàng Long
Sau một năm, mười một chiến sĩ đã tự trò chuyện được với bà con khi tuần tra chung, không cần người phiên dịch đi cùng.
~Ghi chú của tác giả: tên một số nhân vật trong bài đã được thay đổi theo yêu cầu của đơn vị.""",
    """Hội thảo về thư viện chung cho học sinh hai bên biên giới
>Ngày 9/10, Sở Giáo dục và Đào tạo phối hợp với Quỹ Hạt Giống Xanh tổ chức hội thảo bàn về mô hình thư viện chung đặt tại các trường sát biên giới.
Nguồn sách tặng, sách trao đổi và sách do học sinh tự làm là ba dòng chính mà ban tổ chức đề xuất, trong đó dòng thứ ba được các thầy cô quan tâm nhất.
Cô giáo Tẩn Mỹ Chẳn kể học trò của cô vẽ truyện tranh về chú voi lạc qua cột mốc, chữ Việt ở trang bên trái, chữ Lào ở trang bên phải.
1. Về địa điểm, hội thảo thống nhất chọn ba trường có khu nội trú.
2. Về kinh phí, Quỹ tài trợ 70%, địa phương đối ứng bằng ngày công và gỗ làm giá sách.
3. Về thời gian, thư viện đầu tiên mở cửa trong học kỳ II.
Đánh giá bài học từ hai tỉnh đã làm trước, đại diện Quỹ lưu ý phải có người trông thư viện được trả công, dù chỉ vài giờ mỗi ngày.""",
    """Đại sứ Hà Lan khảo sát dự án kè sinh thái suối Nậm Rốm
>Chiều 3/6, Đại sứ Vương quốc Hà Lan tại Việt Nam đã khảo sát đoạn kè sinh thái dài 800 m trên suối Nậm Rốm, công trình do chính phủ Hà Lan hỗ trợ kỹ thuật.
Đoạn kè dùng rọ đá, cỏ vetiver và cọc tre thay cho bê tông. Sau hai mùa lũ, bờ suối chưa mất thêm mét đất nào.
[
*Dự án trong vài con số
-Chiều dài giai đoạn 1: 800 m
-Tổng kinh phí: 14,6 tỷ đồng
-Số hộ hưởng lợi: 212 hộ
]
Đại sứ hỏi nhiều về cách bà con tự quản công trình. Bản Ta Pô trả lời bằng cuốn sổ tay ghi từng ngày công, từng bó tre, kẹp cả hóa đơn mua dây thép.
@Đại sứ Hà Lan trao đổi với người dân bản Ta Pô bên đoạn kè mới hoàn thành.
In bài học ấy thành tờ rơi cho các bản hạ lưu là việc chính quyền xã hứa sẽ làm trước mùa mưa năm sau.""",
    """Kiều bào tại Ba Lan dựng cầu dân sinh tặng bản Huổi Khon
>Cây cầu treo dài 56 m bắc qua suối Huổi Khon, quà của cộng đồng người Việt tại Vác-sa-va, đã được bàn giao cho bản sau bảy tháng thi công.
Cầu thay cho chiếc bè tre từng hai lần lật trong mùa lũ năm ngoái. Từ nay 38 em nhỏ không còn phải nghỉ học mỗi khi nước lên.
Ông Phạm Quang Huy, người đứng ra quyên góp, kể rằng khoản tiền đầu tiên là 50 đồng zloty của một cụ bà bán phở ở khu chợ cũ.
/Cầu treo ai bắc ngang trời
/Cho con chữ vượt qua lời suối reo
Ủng hộ quỹ làm cầu còn có hai doanh nghiệp vận tải trong tỉnh, chở miễn phí gần 40 tấn thép và xi măng từ chân đèo lên bản.
@Học sinh bản Huổi Khon đi qua cây cầu mới trong ngày khánh thành.
Phần kinh phí còn dư, 86 triệu đồng, được gửi lại cho bản lập quỹ duy tu.""",
    """Ký kết hợp tác phòng, chống cháy rừng giữa ba huyện giáp biên
>Ba huyện Nậm Pồ, Mường Chà và Sầm Tớ (Lào) vừa ký biên bản hợp tác phòng, chống cháy rừng giai đoạn 2024 - 2027 tại cửa khẩu Si Pa Phìn.
Tin liên quan đến đám cháy phải được báo cho huyện bạn trong vòng 30 phút, qua bộ đàm hoặc người chạy bộ nơi không có sóng.
*Các mốc thực hiện
-Tháng 2/2024: lập tổ liên lạc bảy người mỗi bên.
-Tháng 3/2024: phát dọn 19 km đường băng cản lửa.
-Tháng 11/2024: diễn tập chung tại khoảnh rừng số 7.
Hai bên cũng đồng ý không đốt nương trong mười ngày cao điểm nắng nóng và cùng trả công cho người gác chòi.
Thường trực tổ liên lạc được đặt tại Hạt Kiểm lâm huyện Nậm Pồ.""",
    """Người giữ nhịp khèn bè trong những ngày hội hữu nghị
>Đã bảy mươi hai tuổi, nghệ nhân Lường Văn Chựa vẫn là người được mời đầu tiên mỗi khi hai tỉnh kết nghĩa mở hội.
Ông làm khèn từ năm mười lăm tuổi. Mười bốn ống nứa, mỗi ống một lưỡi đồng mỏng như lá lúa, ông dát bằng chiếc búa của cha để lại.
"Khèn Lào với khèn Thái là anh em một mẹ, khác nhau ở hơi thở người thổi.
Xem ông so dây, nhiều thanh niên bản bạn xin ở lại cả tháng để học. Ông không lấy tiền, chỉ yêu cầu mỗi người tự tìm lấy một đoạn nứa già đủ ba mùa mưa.
@Nghệ nhân Lường Văn Chựa chỉnh lưỡi đồng cho cây khèn mới.
Năm ngoái, ông được tỉnh Luông Nậm Thà mời sang dạy hai lớp, và mang về một cây khèn sáu ống của người Khơ Mú mà ông tìm suốt hai mươi năm.""",
    """Kết nối chuyến bay thuê bao đưa khách Hàn Quốc đến Điện Biên
>Từ ngày 15/12, mỗi tuần sẽ có hai chuyến bay thuê bao đưa khách từ Đê-gu (Hàn Quốc) đến Điện Biên, theo thỏa thuận giữa Sở Văn hóa, Thể thao và Du lịch với ba hãng lữ hành.
Chương trình kéo dài bốn ngày, gồm thăm chiến trường xưa, tắm khoáng nóng U Va và một đêm ở nhà sàn.
|Ngày|Giờ đến|Giờ đi
|Thứ tư|10:40|12:10
|Chủ nhật|15:05|16:30
Đăng ký nhận khách, 27 hộ ở hai bản Mển và Che Căn đã qua lớp tập huấn về vệ sinh bếp và năm mươi câu tiếng Hàn thông dụng.
Ban Quản lý Cảng hàng không cho biết sẽ mở thêm hai quầy làm thủ tục và bố trí nhân viên biết tiếng Hàn.
Giá trọn gói được niêm yết bằng đồng Việt Nam, đã gồm bảo hiểm.""",
    """Mở lại chợ phiên A Pa Chải sau bốn năm gián đoạn
>Chợ phiên A Pa Chải, nơi người Hà Nhì ở ba nước từng gặp nhau mỗi tháng ba lần, họp lại vào ngày 3, 13 và 23 hằng tháng.
Phiên đầu tiên có 96 gian hàng. Mật ong, hạt óc chó và vải chàm hết trước chín giờ sáng.
Quay lại chợ sau bốn năm, chị Pờ Mỳ Lế tìm thấy người bạn hàng cũ ở Giang Thành vẫn giữ hộ chị chiếc cân tiểu ly bằng đồng.
@Người dân chọn mua vải chàm tại phiên chợ A Pa Chải đầu tiên sau bốn năm.
[
*Thông tin cho người đi chợ
-Giờ họp: từ 6 giờ đến 14 giờ.
-Giấy tờ: giấy thông hành biên giới hoặc căn cước.
-Không mang theo: pháo, thuốc bảo vệ thực vật, động vật hoang dã.
]
Đồn Biên phòng A Pa Chải bố trí hai tổ kiểm tra lưu động, đồng thời đổi tiền lẻ cho bà con ngay tại cổng chợ.""",
)
