"""Words of the second sealed part: the first half of its stories (title, lead, paragraphs of its own)."""

from __future__ import annotations

Told = tuple[str, str, tuple[str, ...]]

FIRST: tuple[Told, ...] = (
    (
        "Đoàn đại biểu huyện Lục Xuân sang thăm và làm việc tại huyện Mường Tè",
        "Nhận lời mời của lãnh đạo huyện Mường Tè, trong hai ngày 11 và 12/3, đoàn đại biểu huyện Lục Xuân do ông Bạch Khải Minh, Phó Huyện trưởng dẫn đầu đã sang thăm, trao đổi về phòng cháy rừng mùa khô và việc mở lại lối đi cho cư dân hai xã giáp biên.",
        (
            "Tại buổi làm việc, hai bên nhất trí lập đường dây điện thoại riêng giữa hai hạt kiểm lâm, báo cho nhau biết trong vòng nửa giờ khi phát hiện khói trên dải rừng chung dài hơn bốn mươi ki-lô-mét.",
            "Đoàn đã đến thăm chợ phiên Pắc Ma, xem nghề đan lát của người La Hủ và dùng bữa cơm thân mật với các già làng, trưởng bản.",
        ),
    ),
    (
        "Kim ngạch qua lối mở Pô Tô nửa đầu năm tăng gần một phần ba",
        "Sáu tháng qua, giá trị hàng hóa trao đổi qua lối mở Pô Tô đạt 41,7 triệu đô-la Mỹ, tăng 31 % so với cùng kỳ, trong đó chuối quả, sắn lát và mủ cao su chiếm hơn ba phần tư lượng hàng xuất.",
        (
            "Chi cục Hải quan cho hay thời gian thông quan trung bình của một xe chở nông sản đã rút từ 95 phút xuống còn 38 phút nhờ cân tự động và tờ khai nộp trước qua mạng.",
            "Các chủ vựa chuối ở Bản Lang mong lối mở sớm được nâng cấp để xe công-ten-nơ lạnh vào tận bãi, tránh phải bốc dỡ hai lần giữa trời nắng.",
        ),
    ),
    (
        "Tuần tra chung dọc suối Nậm Cúm: hai đội, một bữa cơm trưa",
        "Sáng mùng 6, mười hai chiến sĩ Đồn Biên phòng Vàng Ma Chải cùng đội tuần tra phía bạn đi bộ hơn chín cây số dọc suối Nậm Cúm, kiểm tra năm cột mốc, phát cỏ quanh chân mốc và ghi biên bản ngay tại chỗ.",
        (
            "Thượng úy Phàn Lao San kể rằng nước suối năm nay lên sớm, hai đội phải nối dây để cùng qua, người của bên này đỡ ba lô cho bên kia.",
            "Bữa trưa có xôi nếp nương, thịt lợn sấy và trà Phổ Nhĩ; câu chuyện quanh bếp lửa chủ yếu là chuyện con cái đi học.",
        ),
    ),
    (
        "Trao học bổng “Cầu vồng biên giới” cho 64 học sinh hai nước",
        "Chiều thứ Bảy tuần trước, tại trường nội trú huyện Nậm Nhùn, quỹ học bổng “Cầu vồng biên giới” trao 64 suất quà, mỗi suất 2,5 triệu đồng, cho học sinh vượt khó của tám xã và cho 10 em người Lào đang học tiếng Việt.",
        (
            "Em Khăm Pheng, 14 tuổi, nói bằng tiếng Việt rành rọt rằng em sẽ dùng tiền mua một chiếc đèn pin đội đầu cho bố đi cạo mủ và phần còn lại gửi tiết kiệm.",
            "Quỹ do cựu học sinh các khóa 1998 đến 2004 góp, đến nay đã đi được bảy mùa hè.",
        ),
    ),
    (
        "Bệnh viện tỉnh mổ mắt miễn phí cho bà con hai bên cửa khẩu Huổi Puốc",
        "Từ ngày 18 đến ngày 21/5, các bác sĩ nhãn khoa cùng đoàn thầy thuốc tình nguyện Đan Mạch đã khám cho 412 người, mổ thay thủy tinh thể cho 57 người cao tuổi, trong đó có 19 người sang từ huyện Mường Mày.",
        (
            "Bà Kẹo, 71 tuổi, tháo băng mắt sáng ngày thứ ba và nhận ra ngay cô cháu gái đứng cuối giường; cả phòng bệnh cùng vỗ tay.",
            "Thuốc nhỏ mắt sau mổ được phát đủ dùng trong sáu tuần, kèm tờ hướng dẫn in bằng hai thứ tiếng.",
        ),
    ),
    (
        "Phiên chợ đêm đầu tiên ở Tây Trang đón hơn ba nghìn lượt khách",
        "Tối mùng 2/9, phiên chợ đêm đầu tiên bên cửa khẩu Tây Trang mở cửa với 86 gian hàng, nửa số đó của tiểu thương các bản Lào; khách đi chợ vừa mua vải dệt, vừa nghe khèn, vừa chờ xem bắn pháo hoa lúc 21 giờ.",
        (
            "Gian cá sấy của chị Bun Mi hết hàng từ lúc tám giờ rưỡi; chị cười bảo lần sau phải chở hai xe.",
            "Ban quản lý chợ cho biết sẽ mở đều vào tối thứ Bảy cuối mỗi tháng nếu thời tiết thuận.",
        ),
    ),
    (
        "Lớp tiếng Quan Thoại cho cán bộ xã biên giới khai giảng khóa thứ năm",
        "Khóa thứ năm của lớp tiếng Quan Thoại dành cho cán bộ xã biên giới khai giảng sáng 14/10 với 36 học viên, học ba buổi mỗi tuần, thời gian bốn tháng, thầy cô do Học viện Hồng Hà cử sang.",
        (
            "Học viên nhiều tuổi nhất là bác Chẻo U Cấu, 57 tuổi, cán bộ tư pháp xã Sì Lở Lầu, người từng học lỏm tiếng Quan Thoại từ hồi đi buôn trâu.",
            "Cuối khóa, mỗi người phải tự dịch một bản thông báo phiên chợ và hướng dẫn một đoàn khách giả định đi qua trạm kiểm dịch.",
        ),
    ),
    (
        "Hội thảo về di sản xòe Thái: mười hai tham luận, một vòng xòe",
        "Hội thảo quốc tế về di sản xòe Thái diễn ra trong một ngày tại thành phố Điện Biên Phủ, quy tụ 70 nhà nghiên cứu từ Việt Nam, Lào, Thái Lan và Nhật Bản, kết thúc bằng vòng xòe của tất cả đại biểu trên sân bảo tàng.",
        (
            "Giáo sư Nakamura Yumi trình bày băng ghi âm năm 1972 về các điệu hát đưa em, trong đó có những câu nay không còn ai thuộc.",
            "Nghệ nhân Lò Thị Piếng, 79 tuổi, sửa lời cho một nhà nghiên cứu trẻ và hát lại trọn bài mà không cần nhìn giấy.",
        ),
    ),
    (
        "Khởi công nhà văn hóa do tổ chức Hạt Giống Xanh tài trợ tại bản Nà Sự",
        "Sáng nay, bản Nà Sự khởi công nhà văn hóa rộng 180 m² bằng gỗ và gạch không nung, kinh phí 1,9 tỷ đồng do tổ chức phi chính phủ Hạt Giống Xanh tài trợ, dân bản góp 640 ngày công và toàn bộ đá hộc.",
        (
            "Bản vẽ do ba sinh viên kiến trúc người Bỉ và hai kiến trúc sư trẻ của tỉnh cùng làm sau một tháng ở lại với dân.",
            "Công trình dự kiến xong trước Tết Khu Cù Tê để bà con có chỗ múa.",
        ),
    ),
    (
        "Kiều bào tại Udon Thani góp sách cho thư viện trường Pa Thơm",
        "Gần 2.300 cuốn sách cũ và mới do bà con kiều bào tại Udon Thani quyên góp đã về đến trường Pa Thơm sau chín ngày trên đường, đi qua ba cửa khẩu và bốn lần sang xe.",
        (
            "Thầy hiệu trưởng Quàng Văn Hặc cho đóng giá sách bằng gỗ ván thùng, xếp truyện tranh ở tầng thấp nhất để các em lớp Một tự lấy được.",
            "Trong một cuốn từ điển cũ có tấm thiệp ghi: “Tặng các cháu, ông Sáu bán phở”.",
        ),
    ),
    (
        "Diễn tập chung chống buôn lậu ma túy trên sông Nậm Núa",
        "Trong bốn mươi lăm phút sáng 24/6, lực lượng biên phòng hai nước diễn tập phương án chặn bắt đối tượng vận chuyển ma túy bằng bè tre trên sông Nậm Núa, huy động 90 người, ba xuồng máy và hai tổ chó nghiệp vụ.",
        (
            "Tình huống khó nhất là khi bè giả bị lật, hai tổ phải vừa cứu người vừa giữ tang vật; cả hai đều xong trước thời gian quy định.",
            "Đại tá Vi Thong Xay đánh giá cách dùng đèn hiệu ba màu của đội bạn rất dễ hiểu và đề nghị hai bên dùng chung.",
        ),
    ),
    (
        "Chương trình “Một mái nhà, hai thứ tiếng”: dạy trẻ em vùng biên yêu tiếng mẹ đẻ",
        "Chương trình “Một mái nhà, hai thứ tiếng” do Hội Liên hiệp Phụ nữ tỉnh cùng một nhóm giáo viên người Ca-na-đa khởi xướng, sau ba năm đã có 27 lớp học buổi tối, nơi trẻ em vừa đọc sách tiếng Việt vừa nghe bà kể chuyện bằng tiếng Hà Nhì, tiếng Cống.",
        (
            "Mỗi lớp có một chiếc hòm gỗ đựng truyện do các em tự vẽ; truyện hay được in lại và gửi sang lớp khác.",
            "Cô giáo Emily Roy nói cô học được nhiều từ mới hơn cả học trò của mình.",
        ),
    ),
    (
        "Tỉnh và thành phố Phổ Nhĩ ký biên bản về trồng, chế biến chè cổ thụ",
        "Chiều 30/11, lãnh đạo ngành nông nghiệp hai địa phương ký biên bản hợp tác ba năm về trồng, chăm sóc và chế biến chè cổ thụ, theo đó mỗi năm có 20 nông dân được sang học tại vườn và 5 chuyên gia đến ở cùng bản.",
        (
            "Nội dung được mong đợi nhất là cách giữ men lá khi hấp chè, điều mà các hộ Tủa Chùa lâu nay vẫn làm theo kinh nghiệm.",
            "Đổi lại, các hộ dân của ta sẽ chia sẻ kỹ thuật ghép mắt trên thân chè hơn hai trăm năm tuổi.",
        ),
    ),
    (
        "Giải chạy “Vượt đèo vì hòa bình” có vận động viên của 14 nước",
        "Gần 1.100 người, trong đó có 83 vận động viên đến từ 14 nước, tham gia giải chạy “Vượt đèo vì hòa bình” trên cung đường Pha Đin; cự ly dài nhất 42 ki-lô-mét với tổng độ cao hơn 1.700 mét.",
        (
            "Người về nhất cự ly nam là anh Giàng A Thào, thợ nuôi ong; anh chạy bằng đôi giày vải mua ở chợ huyện.",
            "Chị Sofia Lindqvist về đích sau cùng, được cả một lớp học sinh chạy kèm trong cây số cuối.",
        ),
    ),
    (
        "Hội chợ nông sản sạch biên giới: mật ong, gạo tám và những mã vạch",
        "Hội chợ nông sản sạch lần thứ ba kéo dài bốn ngày tại thị trấn Phong Thổ, có 112 gian hàng, gần một nửa sản phẩm đã gắn mã truy xuất, điều mà ba năm trước chỉ có hai hợp tác xã làm được.",
        (
            "Người mua từ Côn Minh dùng điện thoại quét mã, xem tên chủ vườn rồi mới trả giá; cách bán hàng này khiến các cụ bà ngạc nhiên.",
            "Doanh thu bốn ngày ước đạt 6,4 tỷ đồng, chưa kể các hợp đồng giao sau Tết.",
        ),
    ),
    (
        "Bàn giao cầu treo Nậm Ma, nối hai bản kết nghĩa",
        "Cây cầu treo dài 74 mét bắc qua suối Nậm Ma, nối bản Hua Ma với bản Phiêng Xay bên kia biên giới, đã được bàn giao sáng qua sau mười một tháng thi công, chấm dứt cảnh học sinh đi bè mùa lũ.",
        (
            "Người đi qua cầu đầu tiên là hai cụ già của hai bản, tay cầm chung một chiếc gậy.",
            "Theo thiết kế, cầu chịu được xe máy chở hàng nặng đến hai tạ và gió cấp mười.",
        ),
    ),
    (
        "Tập huấn kỹ năng trả lời phỏng vấn báo chí nước ngoài",
        "Hơn năm mươi cán bộ làm công tác thông tin của các sở, huyện dự lớp tập huấn hai ngày về kỹ năng trả lời phỏng vấn báo chí nước ngoài, với phần thực hành trước ống kính chiếm hai phần ba thời lượng.",
        (
            "Giảng viên là một nguyên phóng viên thường trú từng làm việc mười sáu năm ở ba châu lục.",
            "Bài khó nhất là trả lời trong hai mươi giây mà không dùng từ viết tắt nào.",
        ),
    ),
    (
        "Lãnh đạo tỉnh tiếp Đại biện lâm thời Đại sứ quán Niu Di-lân",
        "Chiều mùng 4/4, tại trụ sở UBND tỉnh, đồng chí Phó Chủ tịch phụ trách văn xã đã tiếp bà Margaret Hollis, Đại biện lâm thời Đại sứ quán Niu Di-lân, đến tìm hiểu khả năng hỗ trợ dạy nghề cho thanh niên vùng cao.",
        (
            "Bà Hollis đặc biệt quan tâm nghề làm pho-mát từ sữa trâu, sản phẩm mà bà được mời nếm ngay tại buổi tiếp.",
            "Hai bên thống nhất trước tháng Chín sẽ có một nhóm khảo sát gồm ba người.",
        ),
    ),
    (
        "Kết quả cuộc thi viết thư “Gửi bạn bên kia núi”",
        "Ban tổ chức cuộc thi viết thư “Gửi bạn bên kia núi” vừa công bố kết quả sau khi chấm 1.846 lá thư của học sinh ba tỉnh Việt Nam và hai tỉnh của Lào; giải Nhất thuộc về em Vừ Thị Sua, lớp 7, trường Huổi Luông.",
        (
            "Lá thư đoạt giải kể về con đường tới trường có hai lần qua suối và một lần chào mốc biên giới.",
            "Mười lăm lá thư hay nhất sẽ được dịch sang tiếng Lào và đọc trên sóng phát thanh.",
        ),
    ),
    (
        "Khai trương tuyến xe khách Lai Châu - Mông Tự (Trung Quốc)",
        "Đúng 7 giờ 15 phút sáng 8/8, chuyến xe khách đầu tiên của tuyến Lai Châu - Mông Tự rời bến với 29 hành khách; hành trình dài 212 ki-lô-mét, dự kiến hết sáu giờ kể cả thời gian làm thủ tục.",
        (
            "Vé bán trước mười ngày, người đi khám bệnh và học sinh được giảm một phần tư giá.",
            "Bác tài Nguyễn Văn Tấn cho biết ông đã chạy thử bốn lượt để thuộc từng khúc cua.",
        ),
    ),
    (
        "Nhà máy chế biến mắc-ca liên doanh đi vào hoạt động",
        "Nhà máy chế biến mắc-ca do một doanh nghiệp của tỉnh liên doanh với đối tác Ô-xtrây-li-a đã chạy mẻ đầu tiên ngày 19/9, công suất 3.000 tấn hạt mỗi năm, tạo việc làm cho 140 người trong vùng.",
        (
            "Hạt được sấy bằng vỏ trấu thay cho than đá, nhờ vậy tiền nhiên liệu giảm khoảng hai phần năm.",
            "Người trồng được ứng trước một nửa tiền khi cây ra hoa và trả phần còn lại lúc cân hạt.",
        ),
    ),
    (
        "Mưa lũ ở Mường Khoa: hàng cứu trợ qua cửa khẩu ngay trong đêm",
        "Ít giờ sau khi nhận điện của phía bạn về trận lũ quét ở huyện Mường Khoa, 14 tấn gạo, 600 tấm bạt và hai máy lọc nước đã qua cửa khẩu lúc 23 giờ 40 phút, thủ tục làm trong vòng mười lăm phút dưới ánh đèn xe.",
        (
            "Trạm kiểm soát cử người dẫn đường đến tận điểm sạt lở cuối cùng, nơi hàng được chuyển sang máy kéo.",
            "Sáng hôm sau, ông Bun Thăn, Huyện trưởng, gọi điện cảm ơn và báo tin tất cả các bản đã liên lạc được.",
        ),
    ),
)
