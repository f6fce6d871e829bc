"""More tales of the seventh sealed part: plans, aid, heritage, portraits, and some in English."""

from __future__ import annotations

WORKS = (
    """Tỉnh ủy cho ý kiến về đề án đối ngoại biên giới đến năm 2030
>Ban Thường vụ Tỉnh ủy đã họp, cho ý kiến vào dự thảo Đề án nâng cao hiệu quả công tác đối ngoại biên giới đến năm 2030, tầm nhìn 2045.
Dự thảo nêu bốn nhóm nhiệm vụ, mười bảy chỉ tiêu và giao rõ cơ quan chủ trì cho từng việc.
*Về giao lưu nhân dân
Mỗi xã biên giới có ít nhất một cặp bản kết nghĩa hoạt động thực chất, gặp nhau hai lần một năm, lần lượt ở hai bên.
*Về thông tin
Trang tiếng Lào và tiếng Trung của tỉnh phải có tin mới hằng ngày, không dịch máy rồi để nguyên.
Đọc nhiều lần dự thảo, một số đại biểu đề nghị bỏ các chỉ tiêu đếm số đoàn ra, đoàn vào, thay bằng số việc được giải quyết.
Kết luận cuộc họp, đồng chí Phó Bí thư Thường trực yêu cầu hoàn chỉnh đề án trước ngày 30/9 để trình Ban Chấp hành.""",
    """Trao 300 bộ lọc nước cho các bản vùng cao Sìn Hồ
>Tổ chức Nước Cho Cuộc Sống (Thụy Sĩ) vừa trao 300 bộ lọc nước gốm cho các hộ ở bảy bản chưa có công trình cấp nước của huyện Sìn Hồ.
Mỗi bộ lọc được 25 lít một ngày, đủ cho gia đình sáu người, không cần điện và chỉ phải cọ lõi gốm mỗi tuần một lần.
|Xã|Số bản|Số bộ
|Tả Ngảo|3|140
|Làng Mô|2|95
|Căn Co|2|65
Hưởng ứng cách làm này, đoàn thanh niên xã Làng Mô nhận việc kiểm tra lõi lọc ba tháng một lần và ghi vào sổ của bản.
@Cán bộ dự án hướng dẫn người dân xã Tả Ngảo lắp lõi lọc gốm.
Giai đoạn hai của dự án dự kiến thêm 450 bộ, ưu tiên điểm trường và trạm y tế.""",
    """Phát hiện thêm bia đá ghi mốc giao thương cổ tại Pú Đao
>Trong đợt khảo sát tuần qua, nhóm cán bộ Bảo tàng tỉnh cùng chuyên gia Viện Khảo cổ Côn Minh tìm thấy tấm bia đá cao 1,1 m tại khe Pú Đao, nghi là mốc của tuyến ngựa thồ xưa.
Trên bia còn đọc được hai mươi bảy chữ Hán, nhắc đến muối, vải và việc chia phí qua đèo.
Ảnh chụp bằng ánh sáng xiên cho thấy mặt sau có hình móng ngựa và một dãy vạch, có thể là cách đếm chuyến hàng.
@Tấm bia đá tại khe Pú Đao sau khi được làm sạch rêu.
"Nếu đúng niên đại thế kỷ XVIII, đây là vật chứng đầu tiên của tuyến muối qua Lai Châu.
Tải về từ kho lưu trữ của bạn, bản đồ năm 1887 cũng vẽ một điểm dừng ở gần vị trí này, nhưng tên gọi chưa khớp.
Bảo tàng tỉnh đã rào bảo vệ và xin phép làm bản dập để gửi hai viện cùng nghiên cứu.""",
    """Lưu học sinh Lào kể chuyện Tết xa nhà
>Trường Cao đẳng tỉnh hiện có 164 lưu học sinh Lào theo học. Tết này, gần một nửa trong số họ ở lại ký túc xá, và không ai thấy buồn.
Bun Thăn, quê U Đôm Xay, được thầy chủ nhiệm rủ về nhà gói bánh. Cậu bảo chiếc bánh đầu tay của mình vuông hơn cả cuốn từ điển.
Vi Lay Phon chọn ở lại trực thư viện. Chị đọc xong ba tập truyện ngắn và chép tay những câu chưa hiểu để hỏi cô sau kỳ nghỉ.
"Ở quê em, đêm cuối năm người ta buộc chỉ cổ tay. Em đã buộc cho cả phòng, cả bác bảo vệ.
@Lưu học sinh Lào cùng gói bánh chưng với gia đình thầy giáo.
Đêm giao thừa, thầy hiệu trưởng xuống ký túc xá, mang theo một nồi cháo gà và chiếc loa cũ; họ múa lăm vông đến hai giờ sáng.""",
    """Kế hoạch đón đoàn nhà báo ASEAN đến tác nghiệp
>UBND tỉnh vừa ban hành kế hoạch đón đoàn 22 nhà báo các nước ASEAN đến tác nghiệp từ ngày 11 đến ngày 15/11.
[
*Lịch trình chính
-Ngày 11/11: đón đoàn tại sân bay, gặp gỡ lãnh đạo tỉnh.
-Ngày 12/11: thăm di tích, phỏng vấn cựu chiến binh.
-Ngày 13/11: đi chợ phiên, tìm hiểu nghề dệt.
-Ngày 14/11: làm việc với doanh nghiệp cà phê.
]
Liên hệ phỏng vấn được thực hiện qua một đầu mối là Trung tâm Thông tin đối ngoại, trả lời trong vòng bốn giờ.
Phóng viên được bố trí hai phòng làm việc có đường truyền riêng. Mọi hình ảnh tại khu vực biên giới phải theo hướng dẫn của bộ đội biên phòng.
Sở Tài chính bảo đảm kinh phí, thanh quyết toán trước ngày 20/12.""",
    """Bác sĩ Nhật Bản mổ miễn phí cho trẻ hở môi, hàm ếch
>Trong năm ngày, ê kíp gồm chín bác sĩ, điều dưỡng đến từ Na-ga-sa-ki đã mổ miễn phí cho 41 trẻ hở môi, hàm ếch tại Bệnh viện Đa khoa tỉnh.
Bé nhỏ nhất mới năm tháng tuổi. Người mẹ địu con đi hai chặng xe, một chặng thuyền, mất trọn một ngày.
@Bác sĩ Ta-na-ca Hi-rô-si thăm khám cho bệnh nhi trước giờ phẫu thuật.
Đặt lịch hẹn tái khám cho từng bé, các bác sĩ để lại cả số điện thoại riêng và một bản hướng dẫn có hình vẽ thay cho chữ.
*Số ca theo huyện
|Huyện|Số ca
|Tủa Chùa|14
|Mường Nhé|17
|Điện Biên Đông|10
Đây là lần thứ sáu đoàn trở lại, và lần đầu các bác sĩ của tỉnh tự đứng mổ chính ba ca.""",
    """Chuyện hai người gác trạm thủy văn trên một dòng sông
>Một người ở Mường Tè, một người ở Giang Thành. Mười hai năm nay họ báo mực nước cho nhau mỗi sáng, nhưng mới gặp mặt đúng ba lần.
Ông Lý Hừ Phà đọc số lúc sáu giờ. Ông Bạch Gia Minh đọc lúc bảy giờ, lệch một múi giờ, nên cũng là cùng một lúc.
Có hôm mưa, đường dây đứt, ông Phà cưỡi ngựa bốn tiếng ra chỗ có sóng, chỉ để nhắn một con số: 286,4.
Con số ấy giúp hai bản hạ lưu dời lên đồi trước nửa đêm.
"Nước không hỏi hộ chiếu. Nên chúng tôi cũng chẳng hỏi nhau ngày nghỉ.
@Ông Lý Hừ Phà đọc mực nước tại trạm thủy văn đầu nguồn.
Cuối năm nay cả hai cùng về hưu. Trạm tự động đã lắp xong, nhưng họ hẹn vẫn nhắn cho nhau mỗi sáng một câu.""",
    """Gần 400 hộ dân nhận giấy thông hành điện tử
>Sau hai tháng làm thí điểm, Công an tỉnh đã cấp 396 giấy thông hành điện tử cho người dân bốn xã biên giới, rút thời gian qua trạm từ mười phút còn chưa đầy một phút.
Giấy có mã vạch, in trên thẻ nhựa, dùng được một năm. Ai chưa quen máy thì có cán bộ làm giúp.
Thích nhất là những người đi chợ: quẹt thẻ, nhìn vào ống kính rồi đi, không phải xuống ngựa.
Trạm phía bạn đã lắp máy cùng loại và sẽ nối dữ liệu trong tháng tới.
*Mức thu
-Cấp mới: 50.000 đồng.
-Cấp lại do mất, hỏng: 30.000 đồng.
-Trẻ em dưới 14 tuổi: miễn phí.
Bản quyền phần mềm thuộc về tỉnh, do hai kỹ sư trẻ của Trung tâm Công nghệ thông tin viết trong nửa năm.""",
    """Ghi ở ngã ba biên giới, nơi gà gáy ba nước cùng nghe
>Mốc số 0 đứng trên đỉnh núi cao 1.864 m. Lên đó phải đi bộ gần bốn giờ, và gần như lúc nào cũng gặp người đang đi xuống vừa thở vừa cười.
Tôi đi cùng tổ tuần tra của Đồn A Pa Chải vào một sáng sương dày. Người dẫn đầu, Thiếu tá Giàng Páo Lử, đếm bước thay cho nhìn đường.
*Bữa cơm ba thứ tiếng
Trưa hôm ấy, ba tổ tuần tra của ba nước ngồi chung tấm bạt. Cơm nắm Việt, xôi Lào, mì khô Trung Quốc, ai cũng khen món của người khác.
@Ba tổ tuần tra dùng bữa trưa dưới chân mốc số 0.
Không ai nói chuyện lớn. Họ hỏi nhau con mấy tuổi, mùa này rừng có nhiều vắt không.
*Đường xuống
Trời quang, nhìn rõ ba mái nhà của ba nước, khói bếp lên cùng một lúc.
Tôi ghi vào sổ: biên giới là nơi người ta chào nhau nhiều nhất.""",
    """Hỏi đáp: Thủ tục mời chuyên gia nước ngoài vào làm việc
>Nhiều đơn vị hỏi về thủ tục mời chuyên gia nước ngoài vào làm việc ngắn ngày. Sở Ngoại vụ trả lời chung như sau.
*Hỏi: Đơn vị phải nộp hồ sơ trước bao lâu?
Đáp: Ít nhất 15 ngày làm việc trước ngày chuyên gia nhập cảnh; với khu vực biên giới là 20 ngày.
*Hỏi: Hồ sơ gồm những gì?
Đáp: Văn bản đề nghị, chương trình làm việc, bản sao hộ chiếu và văn bản thỏa thuận tài trợ nếu có.
*Hỏi: Có phải nộp lệ phí không?
Đáp: Không. Đơn vị chỉ trả phí thị thực theo quy định của Bộ Tài chính.
Bạn đọc cần biết thêm có thể đến trực tiếp bộ phận một cửa trong giờ hành chính.""",
    """Khai mạc trại sáng tác tranh hữu nghị Việt - Lào - Thái
>Mười tám họa sĩ của ba nước bắt đầu hai tuần sáng tác chung tại bản Phiêng Lơi từ sáng 4/4.
Mỗi nhóm ba người, mỗi người một nước, cùng vẽ trên một tấm toan dài 3 m và không được chia ô.
Vẽ chung nghĩa là phải chờ nhau. Họa sĩ Thái Sồm-chai kể nhóm anh mất nguyên ngày đầu chỉ để chọn màu của sông.
@Các họa sĩ phác thảo trên tấm toan chung tại bản Phiêng Lơi.
@Học sinh bản Phiêng Lơi tập vẽ cùng họa sĩ Lào.
[
*Thời gian và địa điểm
-Sáng tác: từ ngày 4 đến ngày 17/4, bản Phiêng Lơi.
-Triển lãm: từ ngày 19/4, Nhà văn hóa trung tâm.
-Vào cửa: tự do.
]
Toàn bộ tranh sẽ được bán đấu giá, số tiền thu được gửi về ba lớp học vẽ cho trẻ em vùng biên.""",
    """Thông báo tuyển tình nguyện viên phiên dịch tiếng Trung
>Trung tâm Xúc tiến cần 30 tình nguyện viên phiên dịch tiếng Trung phục vụ hội chợ biên giới cuối tháng 11.
Ứng viên từ 18 tuổi, nói được tiếng Trung giao tiếp, biết thêm tiếng Hà Nhì hoặc tiếng Dao là lợi thế.
|Vị trí|Số người|Ca
|Quầy hướng dẫn|12|Sáng, chiều
|Gian hàng|14|Cả ngày
|Họp báo|4|Theo lịch
Gửi đơn trước 17 giờ ngày 10/11 về bộ phận văn thư; ghi rõ số điện thoại và vị trí muốn nhận.
Người được chọn sẽ học hai buổi về từ ngữ chuyên ngành và được cấp giấy chứng nhận.""",
    """Học cách giữ rừng sa mu từ người láng giềng
>Đoàn kiểm lâm viên và già làng của huyện Mường Nhé vừa có chuyến học hỏi cách giữ rừng sa mu tại huyện Lục Xuân (Trung Quốc).
Ở đó, mỗi cây trên trăm tuổi có một tấm biển gỗ nhỏ, ghi tên gia đình nhận chăm và ngày đo gần nhất.
@
Ông Sừng Sừng Khai, già làng bản Tả Ko Khừ, cứ đứng mãi trước một gốc cây năm người ôm; ông bảo cây này với cây ở bản ông chắc cùng một hạt, gió mang đi từ thời chưa có cột mốc nào giữa hai sườn núi.
*Ba điều mang về
-Giao cây cho gia đình, không giao cho tập thể.
-Đo thân cây vào cùng một ngày mỗi năm.
-Trẻ em trong nhà phải biết tên cây của mình.
Huyện sẽ làm thử với 120 cây ở ba bản từ đầu năm sau.""",
    """Doanh nghiệp Thái Lan tìm hiểu vùng trồng mắc ca
>Ngày 18/8, đoàn 14 doanh nghiệp tỉnh Chiềng Rai (Thái Lan) đã khảo sát vùng trồng mắc ca tại huyện Tuần Giáo và làm việc với Sở Nông nghiệp.
Vùng trồng hiện có 4.300 ha, một phần ba đã cho thu hoạch, năng suất bình quân 1,8 tấn hạt một ha.
Phản hồi của đoàn khá thẳng: hạt tốt, nhưng sấy chưa đều và chưa có kho mát tại chỗ.
@Đoàn doanh nghiệp Chiềng Rai kiểm tra độ ẩm của hạt mắc ca tại Tuần Giáo.
"Chúng tôi không mua rẻ, chúng tôi mua đều.
Hai bên hẹn gặp lại vào tháng 10 để ký ghi nhớ, kèm phương án xây kho mát 500 tấn.""",
    """Về nơi cô giáo dạy chữ Việt cho trẻ em bên kia suối
>Điểm trường Nậm Vì chỉ có một phòng học, nhưng sáng nào cũng có bảy đứa trẻ lội suối từ bên kia sang học ké.
Cô Quàng Thị Tươi không nhớ ai là người đầu tiên. Chỉ nhớ hôm ấy mưa, có đứa bé đứng nép ngoài cửa sổ, miệng đọc theo cả lớp.
Đăng nhập vào hệ thống của ngành thì bảy em không có mã số, nên cô chép tên các em vào trang cuối sổ chủ nhiệm.
Năm nay, hai xã đã ký giấy cho phép các em học hết lớp Hai, có bữa trưa và áo ấm như bạn.
@Cô giáo Quàng Thị Tươi hướng dẫn các em tập viết tại điểm trường Nậm Vì.
Suối mùa này cạn, đá lộ thành lối đi. Bọn trẻ đặt tên cho từng hòn, bằng cả hai thứ tiếng.""",
    """Đẩy nhanh tiến độ khu nội trú cho con em cán bộ hai nước
>Kiểm tra công trường khu nội trú hữu nghị tại thị trấn Mường Ảng chiều 26/7, lãnh đạo tỉnh yêu cầu nhà thầu hoàn thành phần thô trước ngày 15/9.
Công trình gồm hai dãy nhà ba tầng, 48 phòng, bếp ăn và sân bóng rổ, do hai tỉnh cùng góp vốn.
|Hạng mục|Khối lượng đạt
|Dãy A|85%
|Dãy B|60%
|Bếp ăn|40%
Chậm nhất là bếp ăn, do phải đổi vị trí để tránh mạch nước ngầm.
Ý kiến bạn gửi sang đề nghị thêm một phòng thờ nhỏ theo phong tục, và đã được chấp thuận ngay tại công trường.
Nhà thầu cam kết tăng từ hai lên ba ca, bổ sung 40 thợ.""",
)

ENGLISH = (
    """Border schools exchange handmade picture books
>Pupils at six schools on both sides of the border have swapped 240 picture books they wrote and drew themselves, the provincial education department said on Friday.
Each book tells one story twice, in Vietnamese on the left page and in Lao on the right, and carries the names of its two young authors.
"We had to agree on what a friendly tiger looks like, said one of the pupils.
Share your pencil, the rule printed on every cover, has become a saying among the children.
@Pupils compare picture books at Muong Nha primary school.
A second round, this time with recipes, is planned for the spring term.""",
    """Province opens help desk for foreign tea buyers
>A help desk for foreign tea buyers opened on Monday at the Ma Lu Thang border gate, offering samples, translation and customs advice in three languages.
Related news of falling prices elsewhere did not keep buyers away: forty-one of them registered on the first morning.
|Service|Fee
|Sample pack|Free
|Translation, per hour|150,000 VND
|Customs advice|Free
Officials said the desk will stay open through the spring harvest and then move to the town market.
Growers from four villages take turns at the desk, so that buyers meet the people who picked the leaves.""",
    """Dutch engineers praise bamboo river banks
>Engineers from the Netherlands have praised a stretch of river bank in Dien Bien built with bamboo, stone and grass instead of concrete.
The 800-metre bank has come through two flood seasons without losing ground.
*What makes it work
-Stone baskets at the foot of the slope.
-Vetiver grass planted every thirty centimetres.
-A village logbook of repairs, signed each week.
@Villagers show the logbook of repairs to visiting engineers.
A guide to the method, drawn rather than written, will be handed to villages downstream before the rains.""",
    """Young translators keep a border market talking
>Thirty volunteers, most of them students, are keeping sellers and buyers of three countries talking at the reopened A Pa Chai market.
They wear blue scarves and work in pairs, one for numbers and one for everything else.
"Numbers are easy. Jokes about the weather take two of us, said volunteer Po My Le.
Comments from stallholders have been warm, and several have asked for lessons of their own.
The market meets three times a month. Volunteers are paid in lunch and, they say, in stories.""",
)
