"""Tales of the tenth part: news of provincial foreign affairs, with the words of labels and end markers inside sentences.

The first line is the title; ``>`` a lead, ``#`` a heading, ``*`` an item, ``|`` a row, ``"`` a quotation, ``@`` a picture and
its caption; ``!`` a flag; anything else is a paragraph.
"""

from __future__ import annotations

NEWS = (
    """Sìn Hồ và Mãn Hảo ký biên bản phối hợp quản lý chợ phiên
>Sáng 14/3, tại trụ sở UBND huyện Sìn Hồ, đoàn cán bộ trấn Mãn Hảo (Trung Quốc) đã có buổi làm việc với huyện về việc phối hợp quản lý chợ phiên vùng biên.
@Hai bên trao biên bản phối hợp sau buổi làm việc.
Tin liên quan đến hoạt động chợ phiên được hai bên thống nhất cung cấp cho nhau trước ngày 25 hằng tháng, qua đầu mối là phòng kinh tế của huyện và văn phòng trấn.
Theo biên bản, mỗi bên cử ba cán bộ thường trực trong các ngày họp chợ, kịp thời giải quyết việc mua bán, vệ sinh và trông giữ xe của bà con hai bên.
Ông Chẻo Vần Sơn, Phó Chủ tịch UBND huyện, mong muốn chợ phiên tiếp tục là nơi gặp gỡ của những gia đình có họ hàng ở hai bên biên giới.
Kết thúc buổi làm việc, hai bên đi thăm khu bán thổ cẩm và khu bán giống cây trồng mới được dựng lại sau trận lốc đầu năm.""",
    """Mười hai năm một lớp học tiếng Lào ở bản Pa Thơm
>Từ một phòng học mượn của trạm y tế, lớp tiếng Lào của thầy Lường Văn Inh đã giúp hơn bốn trăm cán bộ cơ sở nói chuyện được với người bên kia sông.
Tác giả của giáo trình đang dùng là chính thầy Inh: ông chép tay ba quyển vở từ những năm còn làm phiên dịch cho công trường đường 42, rồi nhờ học trò đánh máy lại.
@Thầy Lường Văn Inh trong một giờ luyện nói.
Nguồn tin cậy nhất của lớp là đài phát thanh Phông Sa Lỳ. Mỗi tối, cả lớp nghe mười phút bản tin rồi kể lại bằng lời của mình.
#Học để làm việc
Anh Quàng Văn Thoan, công an viên của bản, kể rằng trước đây mỗi lần có người bạn sang báo mất trâu, anh phải chạy bảy cây số tìm người dịch.
“Nói được một câu chào đúng thì câu chuyện phía sau dễ hơn nhiều”, anh Thoan cười.
#Thêm một lớp buổi sáng
Ngày đăng ký học của khóa mới được dời sang sau vụ gặt để các xã xa cử được người. Đến nay đã có 31 người ghi tên, trong đó có chín cô giáo mầm non.
Huyện đã đồng ý sửa lại phòng học cũ, lắp thêm hai máy chiếu và cấp sách mới do nhà xuất bản ở Viêng Chăn gửi tặng.""",
    """Đoàn thanh niên hai tỉnh trồng rừng bên cột mốc 79
>Gần 200 đoàn viên của Lai Châu và Vân Nam đã trồng 4.000 cây tống quán sủ trên sườn đồi gần cột mốc 79 trong hai ngày cuối tuần.
Cây giống do hạt kiểm lâm ươm từ tháng 9 năm trước, cao trung bình 60 xăng-ti-mét, được các bạn trẻ gùi lên đồi từ lúc trời còn sương.
@
Chị Giàng Thị Mỷ, Bí thư Huyện đoàn, cho biết mỗi tổ trồng có cả thanh niên Việt Nam và thanh niên Trung Quốc; tổ nào trồng xong sớm thì sang giúp tổ bên cạnh, không phân biệt bên nào.
Buổi tối, mọi người cùng hát bên bếp lửa của đồn biên phòng và hẹn tháng 3 năm sau trở lại đếm xem bao nhiêu cây đã bén rễ.""",
    """Thông cáo về kỳ họp thứ ba của nhóm công tác cửa khẩu
Nhóm công tác cửa khẩu của tỉnh họp kỳ thứ ba vào ngày 6/5 dưới sự chủ trì của Phó Trưởng ban Quản lý khu kinh tế Đào Hữu Tín, với 27 đại biểu của các sở và hai huyện biên giới.
Nhóm đã nghe và thảo luận bốn nội dung dưới đây, có ý kiến bằng văn bản của đại diện bốn doanh nghiệp vận tải:
*Giờ mở cửa của lối thông quan số 2 trong mùa vải và mùa nhãn
*Bãi đỗ cho xe chở hàng tươi sống phải chờ kiểm dịch
*Bảng chỉ dẫn bằng ba thứ tiếng ở nhà làm thủ tục
*Đường dây nóng dùng chung của hải quan, biên phòng và kiểm dịch
Điện thoại đường dây nóng sẽ được công bố khi nhà mạng đấu nối xong; trong lúc chờ, người dân gọi số trực ban của đồn như trước.
Nhóm giao Sở Ngoại vụ gửi bản tóm tắt kỳ họp cho phía bạn trước ngày 15/5 và chuẩn bị kỳ họp thứ tư vào đầu tháng 8.""",
    """Nhà văn hóa hữu nghị bản Huổi Puốc mở cửa trở lại
>ĐBP - Sau bảy tháng sửa chữa, nhà văn hóa hữu nghị ở bản Huổi Puốc đã đón những người khách đầu tiên từ cụm bản Na Son (Lào).
Công trình có một gian hội họp 120 chỗ, một gian trưng bày khung cửi và một sân bóng chuyền, kinh phí 2,1 tỷ đồng do nhân dân và doanh nghiệp hai bên góp.
@Khách từ cụm bản Na Son xem gian trưng bày khung cửi.
"Nhà này không của riêng bản nào, ai đến trước thì nhóm lửa trước.
Trưởng bản Lò Văn Hặc cho biết bà con đã góp 640 ngày công, phía bạn góp gỗ làm cột và cử hai thợ chạm sang giúp phần đầu hồi.
Trang chủ của câu chuyện hôm khánh thành, như cách nói đùa của cán bộ trẻ trong xã, là bức tường treo ảnh các đám cưới giữa trai gái hai bản từ năm 1986 đến nay.
Từ tháng này, nhà văn hóa mở cửa vào thứ bảy hằng tuần; mỗi tháng có một buổi chiếu phim chung do đội lưu động của hai huyện thay nhau phụ trách.""",
    """Tập huấn viết tin bằng tiếng Anh cho cộng tác viên vùng cao
>Ba ngày tập huấn ở Tam Đường giúp 45 cộng tác viên biết viết một bản tin ngắn bằng tiếng Anh về bản làng mình.
Giảng viên là hai biên tập viên của một tờ báo tiếng Anh ở Hà Nội. Bài tập đầu tiên chỉ có năm câu: ai, ở đâu, khi nào, làm gì và vì sao người nước ngoài nên biết.
@Cộng tác viên Tam Đường sửa bài theo nhóm.
Thực hiện bài tập cuối khóa, mỗi nhóm phải phỏng vấn một người khách nước ngoài ở bản Sì Thâu Chải rồi dịch lại câu trả lời cho đúng ý.
Tin, ảnh của học viên được gửi về hộp thư chung trước 20 giờ mỗi ngày, sáng hôm sau cả lớp cùng sửa.
Ảnh do học viên chụp được chấm riêng; ban tổ chức chọn 20 bức gửi dự cuộc thi ảnh của ngành du lịch vào tháng 11.
Phòng Văn hóa huyện cho biết sẽ mở lớp thứ hai vào quý IV, ưu tiên các xã có đường lên đỉnh Pu Ta Leng.""",
    """Danh sách các đoàn vào tham quan khu di tích trong quý II
Ban Quản lý di tích công bố số khách nước ngoài đến khu di tích trong quý II, theo sổ ghi của tổ hướng dẫn và số vé đã bán tại hai cổng.
|Tháng|Số đoàn|Số khách
|Tháng 4|38|912
|Tháng 5|64|1.730
|Tháng 6|41|1.055
So với quý I, số đoàn tăng gần gấp đôi nhờ các chuyến tham quan dịp 7/5; khách Pháp và khách Lào vẫn đông nhất, tiếp đến là khách Nhật Bản.
1.055 người đang ở trong khu di tích cùng lúc vào 10 giờ sáng ngày 7/5 là con số đông nhất từ khi có máy đếm ở cổng.
Ban Quản lý đề nghị các công ty lữ hành báo trước ít nhất hai ngày để bố trí người thuyết minh phù hợp với ngôn ngữ của đoàn.""",
    """Bác sĩ Viêng Chăn học mổ nội soi tại bệnh viện tỉnh
>Sáu bác sĩ của ba bệnh viện Bắc Lào vừa kết thúc khóa học ba tháng về mổ nội soi tại Bệnh viện Đa khoa tỉnh.
Mỗi học viên được đứng cùng kíp mổ ít nhất 20 ca và tự làm 5 ca dưới sự giám sát của bác sĩ hướng dẫn.
@Bác sĩ Khăm Phủi (thứ hai từ trái sang) trong phòng mổ.
@Lễ trao chứng chỉ cho sáu học viên.
Bác sĩ Khăm Phủi cho biết điều khó nhất không phải là dụng cụ mà là cách ghi hồ sơ, vì mỗi nước có một mẫu khác nhau; anh đã dịch mẫu của bệnh viện tỉnh sang tiếng Lào để mang về.
Hai bên đang bàn việc khám từ xa: ca khó ở Mường Khoa sẽ được gửi phim qua mạng và hội chẩn vào chiều thứ tư hằng tuần.""",
    """Người giữ sổ đò ở bến Mường Luân
>Bốn mươi năm, ông Lò Văn Pâng ghi tên từng người qua bến: ai sang thăm bà con, ai đi chợ, ai đưa con đi khám bệnh.
"Sông thì chia đôi, nhưng bến nào cũng có người đợi.
Quyển sổ đầu tiên bìa đã mủn, giấy là loại vở học trò kẻ ô. Ông Pâng ghi bằng chữ Thái, bên cạnh là ngày tháng theo lịch của bản, có khi thêm một nét vẽ con trâu để nhớ người đi mua trâu.
@
Năm 1998, nước sông lên, nhà ông trôi mất gian bếp nhưng sổ thì còn, vì tối nào ông cũng gói trong túi ni-lông treo lên xà nhà. “Của cải mất thì làm lại, tên người mất thì không ai nhớ hộ”, ông bảo.
#Từ sổ ra bảo tàng
Mùa thu vừa rồi, bảo tàng tỉnh xin chụp lại cả 17 quyển. Cán bộ bảo tàng đếm được hơn 52.000 lượt người, trong đó gần một phần ba là khách từ bên kia biên giới.
Những tin cũ hơn trong sổ, theo lời ông, là những tin vui: đám cưới của cô Bua Khăm năm 1984, chuyến thóc giống đầu tiên năm 1987, đoàn bác sĩ về tiêm phòng năm 1991.
Bây giờ cầu treo đã bắc, đò không còn chạy nữa. Ông Pâng vẫn ra bến mỗi sáng, ngồi dưới gốc gạo, và nếu có ai đi qua thì ông hỏi tên.""",
    """Chè Tủa Chùa lên kệ siêu thị ở Côn Minh
>Lô chè cây cao 1,2 tấn của hợp tác xã Sín Chải đã qua kiểm nghiệm và được bày bán tại sáu siêu thị ở Côn Minh từ đầu tháng.
Để có được lô hàng này, hợp tác xã phải ghi nhật ký từng nương chè trong 18 tháng và thay toàn bộ bao bì bằng loại có tem truy xuất.
#Ba điều đã học được
*Mẫu chè gửi đi phải lấy từ cả năm nương, không chỉ nương đẹp nhất
*Nhãn tiếng Trung phải có người bản ngữ đọc lại trước khi in
*Hợp đồng nên ghi rõ bên nào chịu phí kiểm nghiệm lần hai
Hệ thống văn bản hướng dẫn của hai bên còn khác nhau về dư lượng, nên Sở Công Thương đã nhờ tham tán thương mại dịch và gửi về bảng so sánh để bà con dễ theo.
Ghi rõ nguồn gốc từng nương chè trên bao bì là việc mất công nhất, nhưng cũng là điều khách hàng hỏi đầu tiên khi cầm gói chè lên.
@Chè Sín Chải trong bao bì mới.
Top 5 mặt hàng bán chạy của một siêu thị trong tuần đầu có tên gói chè 100 gam, theo bảng kê gửi cho hợp tác xã.
Giám đốc hợp tác xã Hạng A Chư cho biết vụ xuân tới sẽ chào thêm chè ống lam, loại chè khách hàng ở Côn Minh hỏi mua nhiều nhất trong tuần đầu.""",
    """Tiếp nhận thư viện lưu động do tổ chức Room for Reading trao tặng
Chiều 19/9, Sở Ngoại vụ phối hợp với Sở Giáo dục và Đào tạo tiếp nhận một xe thư viện lưu động cùng 3.400 đầu sách do tổ chức Room for Reading trao tặng học sinh vùng biên.
Thư viện video trên xe có 60 bộ phim hoạt hình lồng tiếng Thái, tiếng Mông và tiếng Việt, chiếu được cả khi không có điện lưới nhờ tấm pin trên nóc.
Đại diện tổ chức, bà Margaret Olsen, nói rằng xe sẽ dừng ở mỗi điểm trường hai ngày; thầy cô chọn sách theo danh mục có sẵn và giữ lại một thùng sách cho đến chuyến sau.
Mở đầu, xe đi mười hai điểm trường của huyện Nậm Pồ, dự kiến trở lại thị trấn vào cuối tháng 10.""",
    """Giải bóng đá thiếu niên ba tỉnh biên giới
>Đội thiếu niên Phông Sa Lỳ vô địch giải bóng đá mở rộng lần thứ hai sau trận chung kết phải phân định bằng đá luân lưu.
Giải có tám đội, chia làm hai bảng, thi đấu trên sân cỏ mới của trung tâm thể thao huyện trong năm ngày.
|Hạng|Đội|Bàn thắng
|Nhất|Phông Sa Lỳ|14
|Nhì|Than Uyên|12
|Ba|Giang Thành|9
@Hai đội trao cờ lưu niệm trước trận chung kết.
Cầu thủ ghi nhiều bàn nhất là em Xổm Phon, 13 tuổi, với sáu bàn; em được tặng đôi giày có chữ ký của các tuyển thủ.
Giải lần thứ ba sẽ do huyện Giang Thành đăng cai và có thêm nội dung cho nữ.""",
    """Bảo hộ công dân: Đưa chín lao động ở Bò Kẹo về nhà an toàn
>Sau ba tuần phối hợp với Tổng Lãnh sự quán Việt Nam tại Luông Pha Bang, chín lao động của xã Mường Mươn đã về đến cửa khẩu Tây Trang tối 2/10.
Nhóm lao động bị chủ nợ lương và giữ giấy tờ từ tháng 7. Một người trong nhóm nhắn được cho em gái, gia đình báo công an xã, rồi vụ việc được chuyển đến Sở Ngoại vụ.
Người đang online thì dễ tìm, người mất liên lạc mới khó, cán bộ phụ trách nói; vì vậy sở đề nghị các xã lập danh sách người đi làm xa kèm một số điện thoại của người thân.
#Khi gặp rắc rối ở nước ngoài
*Gọi tổng đài bảo hộ công dân, có người trực cả đêm
*Chụp ảnh hộ chiếu và gửi cho người nhà trước khi đi
*Không giao giấy tờ gốc cho người môi giới
Sở Ngoại vụ khuyến cáo người dân chỉ đi theo hợp đồng đã đăng ký với cơ quan lao động và giữ liên lạc với hội người Việt nơi mình làm việc.""",
    """Chùm ảnh: Tết Bun Pi May của lưu học sinh Lào
>Gần 300 lưu học sinh Lào đã đón năm mới theo lịch Phật giáo ngay trong ký túc xá của trường cao đẳng.
@Lễ buộc chỉ cổ tay chúc sức khỏe thầy cô.
@Các bạn nữ chuẩn bị mâm hoa pha-khoẳn.
@Té nước cầu may trên sân ký túc xá.
Năm nay trường mời thêm sinh viên Trung Quốc và Hàn Quốc cùng dự, mỗi nhóm góp một món ăn và một bài hát; nhiều em lần đầu được buộc chỉ cổ tay đã giữ sợi chỉ trắng đến hết tuần.""",
    """Lịch tiếp công dân về thủ tục hộ chiếu của tháng 12
Phòng Quản lý xuất nhập cảnh thông báo lịch tiếp công dân làm thủ tục cấp hộ chiếu tại các huyện trong tháng 12 để bà con tiện đi lại.
|Ngày|Nơi tiếp|Số chỗ
|3/12/2024|Hội trường UBND huyện Mường Nhé|60
|10/12/2024|Nhà văn hóa xã Si Pa Phìn|45
|17/12/2024|Trụ sở công an thị xã Mường Lay|50
Thời gian đăng ký trước là từ 8 giờ ngày 25 tháng 11, qua cổng dịch vụ công hoặc tại bộ phận một cửa của xã.
Người đi làm thủ tục mang theo căn cước và hai ảnh chân dung; trẻ em dưới 14 tuổi cần có cha hoặc mẹ đi cùng.""",
    """Nhịp cầu Ma Lù Thàng ngày đông hàng
>Có những buổi sáng, hàng xe chở chuối nối nhau từ đầu cầu đến tận chân dốc, còn người lái thì ngủ ngay trên võng mắc dưới gầm xe.
Năm giờ sáng, chị Vàng Thị Nái đã nhóm bếp bán phở. Khách của chị nói ba thứ tiếng; chị trả lời được cả ba, riêng tính tiền thì dùng máy tính cho chắc.
@Xe chở chuối chờ thông quan ở đầu cầu.
Giấy phép số 7 trong xấp giấy của anh tài xế họ Chu là thứ anh giữ kỹ nhất: giấy cho xe qua lại trong ngày. Mất nó thì phải quay về huyện xin cấp lại, ít nhất hai hôm.
Cơ quan chủ quản của bãi xe là ban quản lý cửa khẩu, nhưng người được các lái xe hỏi nhiều nhất lại là ông bảo vệ già, vì ông nhớ biển số của từng chiếc đã vào.
Đến bảy giờ tối, cửa đóng. Chị Nái rửa nồi, ông bảo vệ khóa bãi, và bên kia sông đèn cũng tắt dần theo cùng một thứ tự.""",
    """Tọa đàm “Nghề dệt lanh và người mua ở xa”
Ngày 11/10, tại Bảo tàng tỉnh, Hội Liên hiệp Phụ nữ tỉnh tổ chức tọa đàm “Nghề dệt lanh và người mua ở xa” với sự tham gia của 14 nghệ nhân và năm nhà thiết kế đến từ Nhật Bản, Pháp và Thái Lan.
Bà Sùng Thị Cở, 71 tuổi, mang đến tấm váy dệt trong mười một tháng. Bà nói qua người phiên dịch rằng khách nước ngoài hay hỏi giá trước, còn bà muốn họ hỏi hoa văn trước.
“Hoa văn là lời kể, ai không nghe lời kể thì chỉ mua được vải”, bà Cở nói.
Nhà thiết kế Sato Naomi đề nghị ghi tên người dệt lên từng sản phẩm, kèm một đoạn ngắn kể ý nghĩa hoa văn bằng hai thứ tiếng.
Sau tọa đàm, ba hợp tác xã đã nhận đơn hàng mẫu; mỗi đơn chỉ mười tấm để thợ không phải làm vội.""",
    """Phong Thổ: Bàn giao năm công trình nước sạch cho bản giáp biên
>Năm công trình nước sạch trị giá 3,8 tỷ đồng do một tổ chức phi chính phủ của Đan Mạch tài trợ đã được bàn giao cho các bản giáp biên của huyện Phong Thổ.
Mỗi công trình gồm một đập đầu nguồn, bể lọc và đường ống dẫn về từng cụm nhà. Ban tự quản của bản thu 5.000 đồng mỗi hộ một tháng để thay van và rửa bể.
@Bể lọc ở bản Mồ Sì San.
Liên kết website của dự án với trang tin của huyện được nối trong tháng này, để người tài trợ xem được số đo chất lượng nước do giáo viên và học sinh ghi hằng tuần.
Trước khi có công trình, vào mùa khô, phụ nữ trong bản phải đi lấy nước từ ba giờ sáng.""",
    """HỎI - ĐÁP VỀ VIỆC ĐÓN ĐOÀN KHÁCH QUỐC TẾ Ở CẤP HUYỆN
Nhiều huyện gửi câu hỏi về sở trong đợt rà soát vừa qua. Dưới đây là những câu được hỏi nhiều nhất và phần trả lời của Thanh tra Sở Ngoại vụ.
#Huyện có được tự mời đoàn không?
Được, trong phạm vi đã phân cấp và sau khi có ý kiến của UBND tỉnh bằng văn bản; hồ sơ gửi trước ít nhất 20 ngày làm việc.
#Ai là người báo cáo kết quả?
Đơn vị mời đoàn báo cáo trong vòng 7 ngày sau khi đoàn rời tỉnh, theo mẫu số 4 kèm Quyết định 1216/QĐ-UBND ngày 3/6/2023.
#Có phải dịch chương trình không?
Nên dịch. Bản dịch không cần đóng dấu nhưng phải thống nhất tên người, tên cơ quan với công văn đã gửi cho phía bạn.""",
    """Gặp người Việt mở tiệm bánh mì ở Luông Nậm Thà
>Hai vợ chồng quê Thanh Chăn bán mỗi ngày 400 ổ bánh mì, và nhiều khách Lào gọi món bằng tiếng Việt.
Anh Cầm Văn Phương sang Luông Nậm Thà năm 2012 theo đội thợ xây. Khi công trình xong, cả đội về, còn anh ở lại vì “thấy ở đây thiếu mỗi cái bánh mì”.
@Tiệm bánh nhỏ trên đường ra chợ sớm.
Mẻ bánh đầu tiên hỏng vì bột khác và củi khác. Anh gọi điện về cho người chú bán bánh ở chợ Mường Thanh, vừa nghe vừa nhào, đến mẻ thứ chín mới được.
Vợ anh, chị Lan, học tiếng Lào từ những đứa trẻ đến mua bánh; giờ chị là người phiên dịch của chợ mỗi khi có khách Việt mới sang.
Cuối năm, hai vợ chồng định về quê ăn Tết, để tiệm cho hai người học trò bản địa trông, cũng là hai người sẽ mở tiệm thứ hai ở đầu kia của thị xã.""",
)
