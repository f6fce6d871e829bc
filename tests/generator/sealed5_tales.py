"""What was written: news, feature, interview and English stories of the fifth sealed part.

A line's first sign says its kind: ``>`` lead, ``#`` heading, ``*`` item, ``|`` row, ``"`` quote, ``@`` picture with its
caption, ``/`` verse, ``~`` who signed, ``[`` a line of a boxed note, ``!`` a flag; any other line is a paragraph. The first line is the title.
"""

from __future__ import annotations

NEWS = (
    """Đoàn liên ngành hai bên khảo sát thực địa vị trí mở lối thông quan U Ma Tu Khoòng
>Trong hai ngày 18 và 19/9, đoàn liên ngành của tỉnh cùng đoàn công tác huyện Kim Bình đã đi bộ hơn sáu cây số đường rừng để khảo sát vị trí dự kiến mở lối thông quan tại khu vực mốc 17.
@Hai đoàn đối chiếu bản đồ tại khu vực mốc 17.
Theo phương án được hai bên cùng xem xét, lối thông quan rộng 12 mét, có bãi kiểm hóa ở mỗi phía và chỉ dành cho hàng nông sản do cư dân địa phương làm ra.
Ông Chảo Lao Tả, Phó Chủ tịch UBND huyện, cho hay điều khó nhất không phải là núi cao mà là thống nhất giờ làm việc, bởi hai bên lệch nhau đúng một tiếng đồng hồ.
Tin liên quan đến kết quả khảo sát sẽ được báo cáo hai tỉnh trước ngày 30 tháng 10.
"Chúng tôi muốn khi lối mở đi vào hoạt động, bà con bán được ngô, chuối ngay trong ngày, không phải ngủ lại ngoài đường như những năm trước.
Kết thúc chuyến khảo sát, hai đoàn ký biên bản ghi nhận hiện trạng gồm ba trang, lập bằng hai thứ tiếng.""",
    """Mùa cam đầu tiên vượt sông Nậm Thi
>Lần đầu tiên, ba mươi tấn cam của hợp tác xã vùng hồ đã làm thủ tục xuất khẩu chính ngạch sau gần một năm chuẩn bị mã số vùng trồng.
Từ bốn giờ sáng, mười một chiếc xe tải loại năm tấn đã xếp hàng trước nhà kho của hợp tác xã, thùng xe phủ bạt xanh, trên mỗi sọt cam dán một tem truy xuất bằng hai thứ tiếng.
@Cam được phân loại trước khi đóng sọt.
Chị Lù Thị Pính, người trồng 400 gốc cam, kể rằng ba năm trước chị từng phải đổ bỏ nửa vườn vì thương lái không đến; năm nay giá mua tại vườn cao gấp rưỡi.
#Một tờ khai, hai lần kiểm tra
Cán bộ chi cục giải thích: mỗi lô hàng chỉ mở một tờ khai, song được lấy mẫu hai lần, một lần tại vườn và một lần tại bãi xe.
|Lô hàng|Khối lượng (tấn)|Thời gian thông quan
|Lô 1|12|2 giờ 10 phút
|Lô 2|10|1 giờ 45 phút
|Lô 3|8|1 giờ 20 phút
Nhìn bảng thời gian, ai cũng thấy lô sau nhanh hơn lô trước; điều đó khiến những người trồng cam yên tâm cho vụ tới.""",
    """Lớp học tiếng Việt của những cô dâu bên kia sông
>Mỗi tối thứ Ba và thứ Sáu, căn phòng sau đồn biên phòng lại sáng đèn: hai mươi ba học viên, người nhiều tuổi nhất đã bốn mươi chín, tập viết tên con mình bằng tiếng Việt.
@
Thiếu tá Giàng A Sình, giáo viên bất đắc dĩ của lớp, nói anh soạn giáo án từ những việc thường ngày: đi chợ, khai sinh cho con, mua thuốc, gọi điện cho cô giáo, hỏi đường về bản.
Học viên Khăm Bun, lấy chồng về bản đã sáu năm, bảo rằng trước kia chị chỉ dám gật đầu mỗi khi cán bộ xã hỏi chuyện.
"Hôm viết xong lá đơn xin học bán trú cho con, tôi đem khoe cả xóm.
Đến nay lớp đã mở được bốn khóa; mười bảy người hoàn thành chương trình và có ba người làm cộng tác viên dân số của bản.""",
    """Bàn giao 14 công dân bị lừa sang nước ngoài làm việc trái phép
>Chiều 22/11, tại cửa khẩu quốc tế, lực lượng chức năng đã tiếp nhận 14 công dân do phía bạn trao trả, phần lớn ở độ tuổi từ 19 đến 26.
Qua làm việc ban đầu, những người này khai được rủ rê trên mạng xã hội với lời hứa mức lương hai mươi triệu đồng mỗi tháng, không cần bằng cấp.
@Lực lượng chức năng kiểm tra thân nhiệt, lấy lời khai ban đầu.
[Đường dây nóng phòng, chống mua bán người: 111
[Trực 24/24 giờ, miễn cước, có phiên dịch tiếng Mông và tiếng Thái.
Ngay sau khi tiếp nhận, Đồn Biên phòng phối hợp trạm y tế xã khám sức khỏe, bố trí chỗ ăn nghỉ và thông báo cho gia đình từng người.
#Ba dấu hiệu cần cảnh giác
*Người tuyển không cho biết tên doanh nghiệp và địa chỉ làm việc cụ thể;
*Yêu cầu giữ hộ chiếu hoặc căn cước của người lao động;
*Hẹn gặp ở bến xe, nhà nghỉ gần đường biên vào ban đêm.
Cơ quan chức năng khuyến cáo người dân khi thấy các dấu hiệu trên cần báo ngay cho công an xã hoặc đồn biên phòng nơi gần nhất.""",
    """Chợ phiên Si Pa Phìn rộn ràng ngày gặp mặt
>Sương còn chưa tan, tiếng khèn đã vang lên từ bãi đất trống đầu xã, nơi cư dân mười hai bản hai bên biên giới hẹn gặp nhau mỗi năm một lần.
Người Mông mang lợn cắp nách, người Hà Nhì mang gùi thảo quả, còn bà con phía bạn đem sang muối, vải thổ cẩm và những chiếc chảo gang nặng trĩu.
@Phụ nữ Hà Nhì chọn vải thổ cẩm.
@Trò chơi ném còn thu hút đông thanh niên hai bên.
[Đường tới chợ: từ trung tâm huyện đi 38 km, qua ngầm tràn thì rẽ trái.
Ban tổ chức không bán vé, không thu phí chỗ ngồi; ai đến trước thì trải chiếu trước.
Già bản Pờ Xì Tài nhớ lại phiên chợ cách đây bốn mươi năm chỉ có chừng ba chục người, đổi muối lấy gạo rồi về ngay trước khi trời tối.
Gần trưa, đội bóng chuyền nữ hai xã thi đấu giao hữu, tỷ số ra sao không ai nhớ, chỉ nhớ tiếng cười vang cả một góc núi.""",
    """Tỉnh đăng cai vòng chung kết giải bóng đá thanh niên bốn tỉnh biên giới
>Ban Tổ chức vừa công bố lịch thi đấu vòng chung kết, theo đó tám đội sẽ gặp nhau từ ngày 3 đến ngày 9/12 trên sân vận động trung tâm.
Bốn tỉnh cử mỗi tỉnh hai đội, cầu thủ không quá 22 tuổi và phải có ít nhất ba người sinh sống tại các xã biên giới.
|Ngày|Cặp đấu|Giờ
|3/12|A1 - A2|15:00
|4/12|B1 - B2|15:30
|5/12|A3 - A4|16:00
|9/12|Chung kết|17:00
Thời gian đăng ký danh sách cầu thủ: trước 17 giờ ngày 20/11.
Khán giả vào sân tự do, riêng trận chung kết có giấy mời do xã, phường phát trước ba ngày.""",
    """Nước về bản Nậm Sin
>Sau mười bốn tháng thi công, công trình cấp nước do một tổ chức phi chính phủ Nhật Bản hỗ trợ đã đưa nước sạch về tới 86 hộ dân bản Nậm Sin.
Đường ống dài 7,4 ki-lô-mét bắt đầu từ một khe đá ở lưng núi, qua hai bể lọc rồi theo sườn đồi đổ xuống từng vòi nước trước cửa nhà.
@Trẻ em bản Nậm Sin bên vòi nước mới.
Người dân góp 1.200 ngày công, hiến gần 900 mét vuông đất; phía tài trợ góp vật liệu và cử hai kỹ sư ở lại bản suốt mùa khô.
"Nhà tôi từng đi gùi nước cách một giờ đường; bây giờ mở vòi là có, nghe tiếng nước chảy mà không ngủ được.
Hằng tháng mỗi hộ đóng năm nghìn đồng vào quỹ bảo dưỡng do chính bản bầu người giữ.""",
    """Hội chữ thập đỏ hai tỉnh diễn tập cứu nạn trên lòng hồ
>Bốn mươi tình nguyện viên của hai tỉnh vừa cùng nhau thực hành tình huống đò chở mười hai khách bị lật giữa hồ khi có dông.
Tình huống giả định được phát lệnh lúc 8 giờ 20; chỉ sau mười một phút, xuồng cứu nạn đầu tiên đã tiếp cận nạn nhân.
@Đưa nạn nhân giả định lên bờ.
Phiên dịch đi cùng mỗi tổ có nhiệm vụ truyền đạt mệnh lệnh bằng ba câu ngắn, thống nhất trước, để không ai hiểu nhầm trong lúc khẩn cấp.
Nguồn nước, nguồn điện và nguồn nhân lực là ba vấn đề hai bên cùng rút kinh nghiệm sau buổi diễn tập.
Dự kiến cuộc diễn tập kế tiếp tổ chức vào đầu mùa mưa năm sau, tại phía bạn.""",
    """Giọng hát Thái trên sân khấu Chiềng Mai
>Đoàn nghệ thuật của tỉnh vừa trở về sau sáu đêm diễn tại thành phố Chiềng Mai (Thái Lan) với tấm huy chương vàng dành cho tiết mục hát then cổ.
Nghệ sĩ Lò Thị Bóng, năm nay năm mươi ba tuổi, lên sân khấu với cây tính tẩu do chính bố chị đẽo từ thân gỗ thừng mực.
@Nghệ sĩ Lò Thị Bóng (ngoài cùng bên phải) nhận huy chương.
Ban giám khảo gồm bảy người của năm nước; sáu trong số đó cho điểm tối đa phần trang phục.
Sau buổi diễn, nhiều khán giả nán lại hỏi cách lên dây đàn, có người xin ghi lại lời một câu hát ru.
Chuyến đi mở đầu cho thỏa thuận trao đổi nghệ sĩ thường niên mà hai địa phương ký từ tháng Ba.""",
    """Họp báo công bố 7 sự kiện đối ngoại tiêu biểu của tỉnh
>Sáng 28/12, Sở Ngoại vụ phối hợp Văn phòng UBND tỉnh họp báo công bố bảy sự kiện đối ngoại tiêu biểu do 31 cơ quan báo chí bình chọn.
*1. Nâng cấp cặp cửa khẩu phụ thành cửa khẩu song phương.
*2. Ký thỏa thuận kết nghĩa với một tỉnh của Hàn Quốc.
*3. Đón lượt khách quốc tế thứ một trăm nghìn trong năm.
*4. Hoàn thành tu sửa 21 vị trí mốc giới.
*5. Lần đầu tổ chức diễn đàn trà cổ thụ quốc tế.
*6. Đưa 320 lao động đi làm việc theo thỏa thuận giữa hai địa phương.
*7. Khánh thành phòng đọc sách tiếng Việt cho kiều bào.
Trả lời câu hỏi của phóng viên, lãnh đạo Sở cho biết tiêu chí bình chọn coi trọng việc người dân được hưởng lợi trực tiếp.
Danh sách đầy đủ kèm số phiếu được niêm yết tại trụ sở trong một tháng.""",
    """Hai chục năm giữ cột mốc số 0
>Ông Pờ Dần Sinh năm nay bảy mươi hai tuổi, mỗi tháng hai lần leo bốn giờ đồng hồ lên thăm cột mốc nơi một con gà gáy ba nước cùng nghe.
@Ông Pờ Dần Sinh bên cột mốc.
Ông không nhớ đã thay bao nhiêu đôi dép; chỉ nhớ rằng lần đầu lên mốc, ông phải phát cây suốt hai ngày.
#Lời hứa với người đã khuất
Ngày người bạn cùng tổ tự quản mất, ông hứa sẽ đi thay phần bạn, bởi vậy mà số lần lên mốc từ một thành hai.
"Mốc là của nước, nhưng lau mốc là việc của nhà mình.
Bộ đội đồn A Pa Chải gọi ông là cột mốc sống, còn ông chỉ cười, bảo rằng mốc thì không biết mỏi chân.
Năm ngoái, ông giao lại con dao phát đường cho người con út, trung sĩ vừa xuất ngũ.""",
    """Gặp gỡ doanh nghiệp Hàn Quốc đầu tư vào chế biến mắc ca
>Mười hai doanh nghiệp tỉnh Gangwon đã tìm hiểu vùng nguyên liệu mắc ca của tỉnh và cam kết gửi chuyên gia trong quý tới.
Tại buổi gặp, đại diện doanh nghiệp hỏi nhiều về điện, đường và thời gian cấp phép, ít hỏi về ưu đãi thuế.
@Quang cảnh buổi gặp gỡ.
|Nội dung|Thời hạn cam kết
|Trả lời thủ tục đất đai|15 ngày làm việc
|Cấp điện trung thế|45 ngày làm việc
|Cấp giấy phép lao động|7 ngày làm việc
Phó Chủ tịch UBND tỉnh khẳng định mỗi dự án sẽ có một cán bộ đầu mối, nói được tiếng Hàn, trả lời điện thoại cả ngày nghỉ.
Xem thêm điều kiện đầu tư tại phụ lục II của Danh mục dự án kêu gọi đầu tư do tỉnh ban hành tháng trước.""",
    """Triển lãm bản đồ cổ về biên giới phía Tây Bắc
>Hơn 120 tấm bản đồ, trong đó có 37 bản gốc vẽ tay, lần đầu được giới thiệu với công chúng tại Bảo tàng tỉnh từ ngày 16/5.
@
Bản đồ lâu đời nhất vẽ trên giấy dó, khổ bằng hai bàn tay, chú thích bằng chữ Hán và chữ Thái cổ, do một gia đình ở Mường So lưu giữ qua sáu đời rồi hiến tặng bảo tàng.
Mỗi hiện vật có mã để người xem nghe thuyết minh bằng tiếng Việt, tiếng Anh và tiếng Trung.
#Giờ mở cửa
Bảo tàng mở cửa từ 8 giờ đến 17 giờ các ngày trong tuần, trừ thứ Hai; học sinh và cựu chiến binh được miễn vé.
Triển lãm kéo dài hết tháng 8, sau đó chuyển tới ba huyện biên giới.""",
    """Kiều bào tại Udon Thani dựng lại bếp Hoàng Cầm cho con trẻ xem
>Nhân dịp nghỉ hè, Hội người Việt Nam tại tỉnh Udon Thani mở trại hè một tuần, điểm nhấn là căn bếp Hoàng Cầm dựng đúng kích thước thật.
Sáu mươi em nhỏ, phần lớn là thế hệ thứ tư, lần đầu được thấy khói bếp tan vào những rãnh đất thay vì bay lên trời.
@Các em nhỏ nghe kể chuyện bên bếp Hoàng Cầm.
Cụ Đào Trọng Lý, chín mươi tuổi, kể chuyện bằng thứ tiếng Việt pha giọng Quảng Bình, thi thoảng chêm một câu tiếng Thái làm lũ trẻ cười ầm.
Ban Tổ chức cho biết năm sau trại hè sẽ kéo dài mười ngày và nhận cả các em ở tỉnh lân cận.""",
    """Khai trương đường bay thẳng nối Điện Biên với Luông Pha Băng
>Đúng 9 giờ 15 phút ngày 17/1, chuyến bay đầu tiên chở 68 hành khách hạ cánh xuống sân bay Luông Pha Băng sau 55 phút.
Hãng hàng không khai thác hai chuyến khứ hồi mỗi tuần vào thứ Tư và Chủ nhật bằng tàu bay cánh quạt.
@Đón những hành khách đầu tiên tại cầu thang máy bay.
Trước đây, khách đi đường bộ phải mất chừng mười hai giờ, qua hai lần đổi xe và một lần chờ thủ tục.
[Thông tin cho hành khách
[Quầy làm thủ tục mở trước giờ bay hai tiếng và đóng trước bốn mươi phút.
[Mỗi khách được mang bảy ki-lô-gam hành lý xách tay.
Giá vé khởi điểm được công bố là 990 nghìn đồng một chiều, chưa gồm thuế, phí.
Ngành du lịch hai địa phương thống nhất xây dựng chung một tờ gấp giới thiệu sáu điểm đến.""",
    """Phiên tòa giả định về mua bán người thu hút 500 học sinh vùng biên
>Trong khuôn khổ dự án do Liên minh châu Âu tài trợ, trường bán trú vùng biên vừa tổ chức phiên tòa giả định với kịch bản dựng từ một vụ việc có thật.
Vai thẩm phán, luật sư, bị cáo đều do học sinh lớp chín đảm nhận; các em được hai kiểm sát viên hướng dẫn trong một tuần.
@Học sinh nhập vai hội đồng xét xử.
Điều bất ngờ nằm ở phần hỏi đáp: hơn bốn mươi cánh tay giơ lên cùng lúc, câu hỏi nhiều nhất là làm sao biết một lời rủ đi làm là thật.
#Ý kiến từ hàng ghế phía sau
Một phụ huynh đề nghị đưa phiên tòa về tận bản vào buổi tối, khi người lớn đã đi nương về.
Nhà trường tiếp thu và hẹn suất diễn đầu tiên ngay trong tháng tới.""",
)

TALKS = (
    """“Ngoại giao kinh tế phải bắt đầu từ câu hỏi của người dân”
>Nhân dịp đầu năm, phóng viên có cuộc trao đổi với bà Tòng Thị Hiên, Giám đốc Sở Ngoại vụ, về những việc ngành sẽ làm trong mười hai tháng tới.
@Bà Tòng Thị Hiên trong buổi trao đổi.
PV: Thưa bà, việc nào của năm qua khiến bà nhớ nhất?
Bà Tòng Thị Hiên: Tôi nhớ cuộc điện thoại lúc nửa đêm của một gia đình có con bị nạn ở nước ngoài. Bốn ngày sau cháu về tới nhà.
PV: Vậy năm nay ngành ưu tiên điều gì?
Bà Tòng Thị Hiên: Chúng tôi ưu tiên ba việc: đường dây nóng có người trực thật, thủ tục giảm một nửa giấy tờ, và mỗi huyện có một người biết tiếng của nước láng giềng.
PV: Điều gì khiến bà còn băn khoăn?
Bà Tòng Thị Hiên: Người làm thì ít mà việc thì nhiều, song tôi tin khi người dân hỏi đúng câu, cán bộ sẽ tìm ra lời đáp.""",
    """Hỏi - đáp: Thủ tục cấp thẻ đi lại của doanh nhân APEC
>Nhiều doanh nghiệp gửi thư hỏi về thẻ ABTC. Dưới đây là giải đáp của phòng Lãnh sự cho bốn câu hỏi thường gặp nhất.
#Ai được cấp thẻ?
Chủ doanh nghiệp, giám đốc, kế toán trưởng và trưởng phòng có nhu cầu đi lại thường xuyên tới các nền kinh tế thành viên.
#Hồ sơ nộp ở đâu?
Doanh nghiệp nộp một bộ hồ sơ tại bộ phận một cửa, hoặc gửi qua dịch vụ công trực tuyến ở mức toàn trình.
#Bao lâu thì có kết quả?
Tỉnh trả lời trong bảy ngày làm việc; sau đó thời gian tùy thuộc vào từng nền kinh tế được xin phép nhập cảnh.
#Thẻ có giá trị bao lâu?
Thẻ có thời hạn năm năm và không được gia hạn; hết hạn thì làm thủ tục cấp mới.""",
    """Chuyện của người phiên dịch đứng giữa hai dãy bàn
>Ba mươi năm ngồi ở chỗ không có biển tên, anh Vàng Văn Thắng đã dịch 640 cuộc hội đàm mà chưa một lần được nhắc tới trong biên bản.
Phóng viên: Anh sợ nhất điều gì khi ngồi giữa hai dãy bàn?
Anh Thắng: Sợ một câu nói đùa. Đùa thì không thể dịch chậm, mà dịch nhanh lại dễ sai.
@Anh Vàng Văn Thắng (giữa) trong một cuộc hội đàm năm 1998.
Phóng viên: Có lần nào anh phải xin dừng cuộc họp?
Anh Thắng: Có một lần. Hai bên dùng cùng một từ cho hai con suối khác nhau. Tôi xin năm phút, trải bản đồ ra, thế là xong.
Phóng viên: Anh có lời khuyên gì cho người trẻ?
Anh Thắng: Học thêm cách im lặng; người phiên dịch giỏi biết lúc nào nên chờ.""",
)

ENGLISH = (
    """!en
Joint committee reviews two decades of land border cooperation
>Delegates from seven border districts met on Thursday to review twenty years of joint work on the upkeep of boundary markers and on rural trade.
Opening the session, the head of the provincial delegation said that patience, more than any treaty, had kept the line quiet.
@Delegates pose for a group photo after the session.
Figures presented to the committee show that 214 of 231 markers are in good condition, while the rest will be repaired before the next rainy season.
#What comes next
*A shared calendar of patrols, printed in both languages;
*A telephone line between the two clinics nearest to the gate;
*One exchange of teachers every school year.
The committee will meet again in autumn, this time on the other side of the river.""",
    """!en
Ambassador visits highland school built with community funds
>The Ambassador on Monday toured a boarding school whose library was paid for by more than three hundred Vietnamese families living in Wallonia.
[Facts about the school
[Founded in 1992 with two classrooms and one teacher.
[Today: 412 pupils, 19 teachers, 3 languages.
Children in grade four read aloud a letter they had written to the donors, correcting each other as they went along.
@The Ambassador listens to pupils reading their letter.
Headmistress Ly Thi Say told the guests that the library now opens at six in the morning because pupils queue before breakfast.
"We asked for shelves and were given a window on the world.
Before leaving, the Ambassador planted a peach tree and promised to return when it bears fruit.""",
    """!en
Remarks by the Foreign Ministry Spokesperson on the situation along the trade route
>In reply to questions raised by the press about delays at the trade route, the Spokesperson made the following remarks on Friday afternoon.
“Viet Nam has consistently attached importance to the smooth flow of goods and people across its land borders, in keeping with the agreements in force.”
“Our agencies are in close contact with their counterparts and have proposed longer working hours on both sides until the queue is cleared.”
“We advise businesses to register their loads in advance and to avoid gathering at the gate without an appointment.”
Asked whether compensation had been discussed, the Spokesperson said that the matter would be handled between the companies concerned.""",
    """!en
Tea, silk and a slow road: a traveller's notes from the northwest
>It takes nine hours to drive from the delta to the last market before the border, and the road is the better half of the journey.
The first thing that one notices is the quiet: buffaloes, a motorbike loaded with bamboo, and then nothing for a dozen bends.
@Morning market in the valley.
At the market, women in indigo weigh tea on brass scales older than the road itself, and nobody hurries them.
#Where to stay
Homestays cost about ten dollars a night, dinner included; bring small notes and a warm jacket between November and March.
If you have only one day, spend it walking along the stream to the old salt warehouse.""",
)
