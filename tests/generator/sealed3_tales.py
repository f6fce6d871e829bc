"""Stories of the seventh part: each a title, a lead and its own paragraphs."""

from __future__ import annotations

TALES: tuple[tuple[str, ...], ...] = (
    (
        "Chợ phiên Pô Tô mở lại sau ba năm vắng khách Vân Nam",
        "Sáng chủ nhật đầu tiên của tháng Hai, chợ phiên Pô Tô thuộc xã Huổi Luông đón hơn sáu trăm lượt khách từ phía Kim Bình sang mua bán, phiên chợ đông nhất kể từ khi lối mở tạm dừng vì dịch bệnh.",
        "Từ tờ mờ sáng, từng tốp người gùi măng khô, thảo quả, gà đen đã xuống đến bãi đất bằng bên suối. Ban quản lý chợ bố trí hai lối vào riêng, kê thêm bốn dãy sạp tre và dựng một bàn đổi tiền có cán bộ ngân hàng trực.",
        "Chị Chẻo Lở Mẩy, người bán vải chàm ở bản Pô Tô, kể rằng buổi sáng chị đã bán được bảy tấm, bằng cả tháng trước cộng lại.",
        "Xã dự kiến mỗi tháng tổ chức hai phiên, đồng thời đề nghị huyện làm thêm bãi đỗ xe và nhà vệ sinh công cộng trước mùa mưa.",
    ),
    (
        "Mười hai giáo viên tiếng Việt lên đường sang Hủa Phăn",
        "Chiều 14/9, Sở Giáo dục và Đào tạo tổ chức gặp mặt mười hai giáo viên tình nguyện sang dạy tiếng Việt tại ba huyện của tỉnh Hủa Phăn trong năm học mới.",
        "Các thầy cô đều đã có ít nhất năm năm đứng lớp ở vùng cao, sáu người nói được tiếng Lào ở mức giao tiếp. Thời gian công tác là mười tháng, chi phí đi lại và chỗ ở do hai bên cùng chi trả.",
        "Cô Quàng Thị Phóng, giáo viên Trường Tiểu học Nà Tấu, cho hay cô mang theo hai thùng truyện tranh do học trò cũ quyên góp.",
    ),
    (
        "Diễn tập xử lý sự cố hóa chất tại cửa khẩu phụ",
        "Gần hai trăm người của bảy lực lượng vừa tham gia cuộc diễn tập xử lý tình huống xe bồn chở hóa chất bị lật ngay sát vạch phân giới, kịch bản được hai bên biên giới cùng xây dựng.",
        "Theo kịch bản, lúc 8 giờ 10 phút, một xe bồn mất phanh đâm vào rào chắn, hóa chất tràn ra mặt đường và chảy về phía suối. Lực lượng tại chỗ phong tỏa trong bán kính ba trăm mét, đưa người dân về nhà văn hóa bản.",
        "Sau bốn mươi phút, toàn bộ khu vực được khử độc, mẫu nước lấy ở ba điểm đều trong ngưỡng cho phép.",
        "Thượng tá Giàng A Páo, người chỉ huy diễn tập, nhận xét khâu yếu nhất vẫn là thông tin liên lạc giữa hai bên vì sóng di động chập chờn.",
    ),
    (
        "Cây cầu treo nối hai bản Nậm Cản và Huổi Hốc",
        "Sau mười một tháng thi công, cây cầu treo dài 86 mét bắc qua suối biên giới được đưa vào sử dụng, giúp bà con hai bản rút ngắn quãng đường thăm thân từ nửa ngày xuống còn mười lăm phút.",
        "Trước đây, mỗi mùa nước lên, muốn sang bản bên dự đám cưới, người dân phải vòng theo đường mòn qua ba quả núi. Năm 2014, đã có hai người bị nước cuốn khi cố lội qua ngầm.",
        "Kinh phí 3,4 tỷ đồng do kiều bào ở Cộng hòa Séc quyên góp và ngân sách huyện đối ứng. Dân bản góp hơn chín trăm ngày công vận chuyển cát sỏi.",
    ),
    (
        "Hội thi nấu xôi ngũ sắc có đội Lào, đội Thái cùng tranh tài",
        "Mười sáu đội, trong đó có ba đội đến từ Lào và một đội từ Thái Lan, đã so tài ở hội thi nấu xôi ngũ sắc trong khuôn khổ tuần văn hóa vùng biên.",
        "Mỗi đội có chín mươi phút để nhuộm gạo bằng lá rừng, đồ xôi và bày mâm. Ban giám khảo chấm theo ba tiêu chí: màu sắc, độ dẻo và lời giới thiệu.",
        "Giải nhất thuộc về đội huyện Mường Khoa với mâm xôi tạo hình hoa chăm pa.",
    ),
    (
        "Trao trả mười bốn thanh niên vượt biên trái phép",
        'Ngày 7/6, tại Trạm kiểm soát liên hợp, cơ quan chức năng hai bên làm thủ tục trao trả mười bốn thanh niên bị lôi kéo ra nước ngoài làm việc với lời hứa "việc nhẹ, lương cao".',
        "Các em đều dưới hai mươi ba tuổi, phần lớn ở các xã cách xa quốc lộ. Qua lời kể, kẻ môi giới liên hệ bằng mạng xã hội, thu của mỗi người sáu triệu đồng rồi bỏ mặc ở một bãi gỗ bên kia biên giới.",
        "Sau khi khám sức khỏe, mười bốn người được đưa về địa phương; đoàn thanh niên xã nhận giúp ba em học nghề sửa xe máy.",
    ),
    (
        "Đoàn nhà báo Lào tìm hiểu mô hình nông thôn mới",
        "Trong ba ngày, chín nhà báo của tỉnh Xiêng Khoảng đã đi thực tế tại bốn xã đạt chuẩn nông thôn mới và ghi hình phóng sự về nghề dệt thổ cẩm.",
        "Điểm dừng chân được các bạn Lào dành nhiều thời gian nhất là hợp tác xã rau an toàn Thanh Nưa, nơi mười bảy hộ cùng dùng chung một nhà sơ chế và một nhãn hàng.",
        "Ông Khăm Phon, trưởng đoàn, nói ông ấn tượng với cách ghi sổ tay của từng hộ: ngày gieo, ngày phun, ngày hái đều có chữ ký.",
    ),
    (
        "Lễ cầu mưa của người Lự thu hút du khách quốc tế",
        "Lễ cầu mưa của người Lự ở bản Hon năm nay đón bốn mươi hai khách quốc tế, đa số là người Pháp và người Hàn Quốc, ở lại qua đêm tại các nhà sàn.",
        "Nghi lễ bắt đầu bằng việc rước nước từ nguồn Nậm Mu. Thầy mo đọc lời khấn dài gần một giờ, sau đó trai gái té nước chúc phúc cho nhau.",
        "Mười một nhà sàn của bản đã được chứng nhận đủ điều kiện đón khách. Tiền thuê phòng một đêm là một trăm hai mươi nghìn đồng, trong đó mười nghìn đồng góp vào quỹ bản.",
    ),
    (
        "Học bổng Hạt dẻ xanh đến với 58 học sinh vùng biên",
        "Quỹ Hạt dẻ xanh của nhóm cựu du học sinh tại Ô-xtrây-li-a vừa trao 58 suất học bổng cho học sinh bán trú hai huyện biên giới.",
    ),
    (
        "Ký kết biên bản phối hợp phòng, chống bệnh dại vùng giáp ranh",
        "Chi cục Chăn nuôi và Thú y vừa ký với cơ quan thú y châu Hồng Hà biên bản phối hợp phòng, chống bệnh dại, cam kết báo cho nhau mọi ca nghi mắc trong vòng 24 giờ.",
        "Hai bên sẽ tiêm phòng cho đàn chó, mèo trong phạm vi năm ki-lô-mét tính từ đường biên, mỗi năm hai đợt vào tháng Tư và tháng Mười.",
        "Năm 2019, khu vực này ghi nhận ba ca tử vong do chó dại cắn, cả ba đều không đi tiêm vì nhà ở xa trạm y tế.",
    ),
    (
        "Người giữ cột mốc số 42",
        "Mười chín năm nay, tuần nào ông Lỳ Xuyến Phù cũng leo bốn giờ đường rừng lên phát cỏ quanh cột mốc số 42, không lương, không ai giao việc.",
        "Nhà ông ở bản Mù Cả, cách mốc một ngày trời nếu gặp mưa. Hành trang chỉ có con dao quắm, nắm cơm và chiếc túi vải đựng khăn để lau mặt mốc.",
        '"Cột mốc cũng như bàn thờ nhà mình, để bụi là có lỗi", ông nói rồi cười, hàm răng chỉ còn vài chiếc.',
        "Năm 2008, chính ông là người phát hiện nền đất chân mốc bị sạt và chạy bộ suốt đêm về báo cho đồn. Ba hôm sau, đá hộc được gùi lên kè lại.",
        "Nay hai người con trai của ông cũng theo cha đi mốc. Đồn Biên phòng đã tặng gia đình một con bò giống và một chiếc đài.",
    ),
    (
        "Tọa đàm trực tuyến với kiều bào tại Nga và Ba Lan",
        "Tối 20/11, gần một trăm kiều bào quê ở hai tỉnh Tây Bắc đã dự cuộc tọa đàm trực tuyến với lãnh đạo tỉnh về cơ hội đầu tư chế biến mắc ca.",
        "Câu hỏi được nêu nhiều nhất là thủ tục thuê đất và việc nhà máy có được vay vốn ưu đãi hay không. Giám đốc Sở Kế hoạch và Đầu tư trả lời trực tiếp mười sáu câu, số còn lại sẽ có văn bản.",
    ),
    (
        "Mở lớp tiếng Quan Thoại cho cán bộ tám xã biên giới",
        "Lớp học kéo dài bốn tháng, dạy vào các buổi tối thứ Ba và thứ Năm, dành cho 35 cán bộ xã thường xuyên tiếp xúc với chính quyền phía bạn.",
        "Giáo trình do Trường Cao đẳng Cộng đồng biên soạn, tập trung vào từ vựng về hộ tịch, kiểm dịch và tranh chấp nương rẫy. Kết thúc khóa học, học viên phải thực hành một cuộc hội đàm giả định.",
    ),
    (
        "Giải bóng chuyền hữu nghị ba nước bên ngã ba biên giới",
        "Đội tuyển huyện Nhọt U giành chức vô địch giải bóng chuyền hữu nghị ba nước sau trận chung kết kéo dài năm ván trước hơn hai nghìn khán giả.",
        "Sân đấu được san trên bãi cỏ gần ngã ba biên giới, nơi tiếng gà của một bản ba nước cùng nghe. Trận chung kết có lúc phải dừng mười phút vì sương mù.",
        "Giải phong cách thuộc về đội huyện Giang Thành, đội duy nhất có thủ quân đã ngoài năm mươi tuổi.",
    ),
    (
        "Chuyển giao 5.000 cây giống mắc ca cho nông dân Bò Kẹo",
        "Viện Khoa học kỹ thuật nông lâm nghiệp miền núi vừa bàn giao năm nghìn cây giống mắc ca ghép cho nông dân hai huyện của tỉnh Bò Kẹo, kèm theo ba lớp tập huấn tại ruộng.",
        "Cây giống thuộc hai dòng OC và 246, cao trên sáu mươi xăng-ti-mét, đã qua kiểm dịch. Đoàn kỹ thuật ở lại chín ngày để hướng dẫn đào hố, che gió và tưới gốc.",
    ),
    (
        'Bế mạc trại sáng tác mỹ thuật "Dòng sông không biên giới"',
        "Hai mươi sáu họa sĩ Việt Nam, Lào và Trung Quốc đã hoàn thành 71 tác phẩm sau mười hai ngày sáng tác bên bờ sông Đà.",
        'Nhiều bức vẽ bằng chất liệu tại chỗ như đất đỏ, than củi và nhựa cây trám. Bức "Đò chiều" của họa sĩ Bun Mi được chọn làm bìa cuốn vựng tập.',
        "Toàn bộ tranh sẽ trưng bày ở nhà văn hóa trung tâm đến hết tháng Ba, vào cửa tự do.",
    ),
    (
        "Khai trương đường bay thuê chuyến nối Điện Biên với Luông Pha Bang",
        "Chuyến bay đầu tiên chở 64 hành khách hạ cánh lúc 10 giờ 25 phút, mở ra đường bay thuê chuyến mỗi tuần một lần trong mùa du lịch hoa ban.",
        "Thời gian bay là năm mươi phút, thay cho chặng đường bộ gần mười ba giờ. Giá vé khứ hồi dự kiến từ 3,2 triệu đồng.",
        "Đại diện hãng cho biết nếu tỷ lệ lấp đầy đạt trên bảy mươi phần trăm, tần suất sẽ tăng lên hai chuyến mỗi tuần từ tháng Mười.",
    ),
    (
        "Phát hiện và bàn giao hài cốt liệt sĩ hy sinh trên đất bạn",
        "Đội quy tập vừa tìm thấy chín hài cốt liệt sĩ quân tình nguyện Việt Nam tại khu vực núi Phu Pha Thỉ nhờ lời chỉ dẫn của một cụ già 91 tuổi.",
        "Cụ Xay Sổm Bắt nhớ rõ năm 1968 cụ cùng dân bản chôn cất các anh dưới gốc cây săng lẻ, mỗi người một tấm dù. Cây nay không còn, nhưng hòn đá cụ đặt làm dấu vẫn nằm nguyên chỗ cũ.",
        "Lễ đón nhận được tổ chức trang nghiêm, hàng trăm người dân hai bên đường mang hoa rừng ra tiễn.",
    ),
    (
        "Phó Tổng Lãnh sự Cộng hòa Ấn Độ khảo sát vùng chè cổ thụ",
        "Ngày 3/5, Phó Tổng Lãnh sự Cộng hòa Ấn Độ cùng năm doanh nghiệp đã khảo sát vùng chè cổ thụ trên độ cao 1.600 mét và bàn việc nhập chè rời về Kolkata.",
        "Vùng chè có hơn tám nghìn gốc, trong đó khoảng hai trăm gốc được công nhận cây di sản. Sản lượng búp tươi mỗi năm chừng bốn mươi tấn, chưa bằng một phần ba nhu cầu của khách.",
    ),
    (
        "Thông báo tạm dừng thông quan trong dịp Tết Nguyên đán",
        "Theo thỏa thuận giữa hai bên, cửa khẩu chính tạm dừng thông quan hàng hóa từ 12 giờ ngày 8/2 đến hết ngày 14/2/2024; hành khách vẫn qua lại bình thường.",
    ),
    (
        "Bác sĩ Hàn Quốc mổ mắt miễn phí cho 133 người già",
        "Trong năm ngày, đoàn mười tám y, bác sĩ của Bệnh viện Kim's Eye (Seoul) đã mổ thay thủy tinh thể miễn phí cho 133 người già ở các xã vùng sâu.",
        "Người cao tuổi nhất là cụ Lường Thị Ỏm, 97 tuổi, đã mù hai mắt bảy năm. Khi tháo băng, cụ nhận ra ngay đứa chắt mà cụ chưa từng nhìn thấy mặt.",
        "Đoàn để lại bệnh viện tỉnh một máy siêu âm mắt và đào tạo tại chỗ hai bác sĩ.",
    ),
    (
        "Đề xuất nâng cấp lối mở thành cửa khẩu song phương",
        "UBND tỉnh vừa trình Chính phủ hồ sơ nâng cấp lối mở thành cửa khẩu song phương, kỳ vọng đưa kim ngạch qua tuyến này lên 90 triệu USD vào năm 2030.",
        "Hồ sơ gồm bốn phần, trong đó phần khó nhất là phương án tái định cư cho hai mươi ba hộ nằm trong khu kiểm hóa.",
        "Phía bạn đã hoàn thành con đường nhựa dài 17 ki-lô-mét dẫn tới vạch biên và dự kiến xây nhà kiểm soát liên hợp trong năm tới.",
    ),
    (
        "Ngày hội đọc sách song ngữ Việt - Lào",
        "Hơn bốn trăm học sinh đã cùng đọc to truyện cổ tích bằng hai thứ tiếng ở ngày hội đọc sách song ngữ tổ chức tại thư viện tỉnh.",
        "Ban tổ chức chọn sáu truyện có cốt tương đồng ở cả hai nước, trong đó có truyện Quả bầu mẹ và truyện Nàng Kinh Hồng.",
    ),
    (
        "Đội tuần tra chung trên dòng Nậm Rốm",
        "Mùa lũ năm nay, lần đầu tiên hai bên lập đội tuần tra chung bằng xuồng máy trên đoạn sông biên giới dài mười một ki-lô-mét.",
        "Mỗi tuần đội đi ba lượt, khi có mưa lớn thì trực suốt đêm. Chỉ trong tháng Bảy, đội đã kéo vào bờ hai chiếc bè trôi và báo cho dân chạy kịp trước khi bờ kè sạt.",
    ),
)
