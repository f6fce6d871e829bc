"""What the pages of the outside examiner tell: stories, names and the small change of a portal."""

from __future__ import annotations

STORIES = (
    (
        "Tổ hòa giải hai bản nhận bằng khen của hai huyện",
        "Bảy năm, bốn mươi mốt vụ việc lớn nhỏ, không vụ nào phải đưa lên xã: tổ hòa giải chung của bản Nà Khoa và bản Phu Vai vừa được hai huyện cùng khen thưởng.",
        "Tổ có chín người, năm bên này, bốn bên kia, họp ở nhà ai thì nhà ấy nấu cơm. Vụ lâu nhất kéo dài ba đêm vì một con bê lạc.",
    ),
    (
        "Học bổng “Cánh én” về với 60 lưu học sinh Lào",
        "Chiều 14/11, tại hội trường Trường Cao đẳng nghề, Quỹ khuyến học của tỉnh trao 60 suất học bổng mang tên “Cánh én” cho lưu học sinh các tỉnh Bắc Lào đang theo học.",
        "Mỗi suất trị giá hai triệu đồng cùng một chiếc áo ấm. Em Khăm La, sinh viên năm cuối ngành điện, thay mặt các bạn đọc lời cảm ơn bằng tiếng Việt không cần nhìn giấy.",
    ),
    (
        "Đường ống nước dài 4.700 mét và những người vác ống",
        "Không có xe nào lên được, nên toàn bộ đường ống dẫn nước về cụm dân cư giáp biên đã được người của ba bản vác bộ trong mười hai ngày, đổi công cho nhau theo lối cũ.",
        "Ống nhựa dài sáu mét, hai người một cây, đi giãn nhau để khỏi vướng khúc cua. Buổi trưa ai có gì ăn nấy, chung một nồi canh măng.",
    ),
    (
        "Giải cờ tướng biên giới: ván cuối hòa sau 97 nước",
        "Khán giả đứng chật hai bên hành lang nhà văn hóa để xem kỳ thủ mười sáu tuổi cầm hòa nhà vô địch năm ngoái của châu tự trị bạn trong ván đấu dài gần bốn giờ.",
        "Theo điều lệ, hai người chia nhau giải nhất. Chiếc cúp duy nhất được trao cho người ít tuổi hơn, còn người lớn tuổi nhận bàn cờ gỗ nghiến của ban tổ chức.",
    ),
    (
        "Lần đầu phiên dịch tiếng Hà Nhì tại một cuộc hội đàm",
        "Cuộc hội đàm cấp huyện sáng thứ Tư có một điều khác thường: ngoài tiếng phổ thông của hai bên, mọi phát biểu còn được dịch sang tiếng Hà Nhì cho các già làng ngồi ở hàng ghế sau.",
        "Người phiên dịch là một cô giáo mầm non, chưa từng ngồi cabin bao giờ. Cô chuẩn bị một bảng đối chiếu một trăm hai mươi từ, chép tay, ép nhựa.",
    ),
    (
        "Quế, hồi và thảo quả tìm đường sang siêu thị Viêng Chăn",
        "Ba mặt hàng gia vị của tỉnh đã có mặt trên kệ của một chuỗi siêu thị tại thủ đô Viêng Chăn từ đầu tháng, sau gần hai năm làm hồ sơ kiểm dịch và mã số vùng trồng.",
        "Lô đầu tiên nặng 1,8 tấn, đi đường bộ bốn ngày. Nhãn in ba thứ tiếng, phía sau có bản đồ chỉ rõ từng thung lũng trồng quế.",
    ),
    (
        "Chợ trâu Nậm Cắn họp lại, mỗi con một cuốn sổ",
        "Sau mười tám tháng đóng cửa vì dịch lở mồm long móng, chợ trâu bên dòng Nậm Cắn họp lại phiên đầu với quy định mới: mỗi con trâu phải có sổ tiêm phòng mới được vào bãi.",
        "Phiên đầu có 214 con, bán được già nửa. Thú y hai bên ngồi chung một bàn, dùng chung một con dấu do hai huyện thỏa thuận.",
    ),
    (
        "Người chép sử bằng máy ảnh phim",
        "Trong căn gác gỗ ở phố núi, ông Tăng Văn Lù còn giữ hơn ba nghìn cuộn phim chụp các lễ ký kết, cuộc gặp, phiên chợ biên giới suốt bốn mươi năm.",
        "Mỗi cuộn nằm trong một ống tre, ngoài dán giấy ghi tên bản và mùa. Ông bảo ghi ngày thì hay quên, ghi mùa thì nhớ mãi.",
    ),
    (
        "Đội kèn đồng thiếu nhi sang biểu diễn tại Mường La",
        "Hai mươi tám em nhỏ cùng những chiếc kèn cao gần bằng người đã có ba đêm diễn tại huyện Mường La của nước bạn, mở đầu cho chương trình trao đổi văn hóa thiếu nhi.",
        "Bài mở màn là một khúc hành quân, bài kết là điệu lăm vông. Đến đoạn ấy thì khán giả bỏ ghế đứng dậy múa cả.",
    ),
    (
        "Khánh thành trạm khí tượng chung trên đỉnh Pu Đen",
        "Trạm khí tượng tự động do hai tỉnh cùng góp vốn trên đỉnh Pu Đen đã chính thức phát số liệu, mười phút một lần, cho cả hai trung tâm dự báo ở hai sườn núi.",
        "Trạm chạy bằng pin mặt trời, dự phòng ba ngày không nắng. Cột gió cao mười mét, sơn đỏ trắng, đứng từ chân núi cũng trông thấy.",
    ),
    (
        "Ký ức một chuyến thư tay qua sông Nậm Rốm",
        "Bức thư gửi năm 1971 từ một bác sĩ quân y Lào cho người bạn ở Mường Thanh cuối cùng cũng đến tay gia đình người nhận, chậm năm mươi hai năm và đi qua sáu lần chuyển.",
        "Phong bì đã ngả màu trà, con tem in hình voi. Trong thư chỉ hỏi thăm cây bưởi trước sân đã ra quả chưa.",
    ),
    (
        "Khảo sát tuyến xe buýt liên tỉnh dài 186 km",
        "Đoàn khảo sát gồm mười một người của hai sở giao thông đã đi hết tuyến dự kiến mở xe buýt liên tỉnh dài 186 km, qua hai cửa khẩu phụ và bốn đèo.",
        "Đoạn khó nhất là ba khúc cua tay áo gần bản Huổi Só. Xe mười hai mét không quay được, chỉ xe bảy mét rưỡi mới lọt.",
    ),
    (
        "Vườn rau của bà Ba Lan giữa lòng thung lũng",
        "Sang dạy tiếng Anh tình nguyện rồi ở lại thành người trồng rau, bà Agnieszka đã cùng mười bốn hộ trong bản lập tổ rau sạch bán sang tận bên kia biên giới.",
        "Vườn có củ dền, thì là và một luống cải Ba Lan cao quá đầu gối. Người bản gọi bà là bà A, cho gọn.",
    ),
    (
        "Hội thảo về chữ Thái cổ: 9 tham luận, 3 quốc gia",
        "Các nhà nghiên cứu của ba nước đã ngồi lại với nhau trong hai ngày để bàn cách mã hóa thống nhất những con chữ Thái cổ đang nằm rải rác trong sách lá, chuông đồng và bia đá.",
        "Chín tham luận thì sáu bài nói về dấu thanh. Tranh luận gay gắt nhất xoay quanh một nét móc dài chưa đầy hai milimét.",
    ),
    (
        "Trao trả 23 thuyền độc mộc trôi theo lũ",
        "Hai mươi ba chiếc thuyền độc mộc bị lũ cuốn qua biên giới hồi cuối tháng Bảy đã được người dân phía bạn vớt lên, đánh số và trao trả đủ tại bến Pác Ma.",
        "Mỗi chiếc buộc một thẻ tre ghi nơi vớt được. Chiếc xa nhất trôi bốn mươi cây số mà mái chèo vẫn còn cài trong lòng thuyền.",
    ),
    (
        "Bếp ăn chung của lớp học dành cho trẻ hai bên suối",
        "Lớp học ghép ở bản Tà Tổng có mười chín trò, bảy em lội suối từ bên kia sang, và một bếp ăn do phụ nữ hai bản thay phiên nhau đỏ lửa từ năm giờ sáng.",
        "Thực đơn viết phấn trên tấm bảng hỏng. Thứ Sáu nào cũng có xôi, vì hôm ấy trời thường nắng và củi khô.",
    ),
    (
        "Đại sứ Hà Lan thăm hồ chứa nước và cánh đồng Mường Than",
        "Trong chuyến công tác hai ngày, Đại sứ Vương quốc Hà Lan tại Việt Nam đã đi bộ dọc mười một cây số kênh mương để xem người Mường Than chia nước bằng những chiếc phai gỗ.",
        "Ngài Đại sứ đo từng phai bằng sải tay và ghi vào sổ. Kỹ thuật ấy, ông nói, ở quê ông phải học ba năm mới nắm được.",
    ),
    (
        "Khóa tập huấn cứu hộ hang động đầu tiên ở vùng biên",
        "Hai mươi tư học viên là bộ đội biên phòng, công an xã và thanh niên tình nguyện của hai tỉnh vừa hoàn thành khóa cứu hộ hang động dài tám ngày do chuyên gia Pháp hướng dẫn.",
        "Bài thi cuối khóa diễn ra trong bóng tối hoàn toàn. Người bị nạn giả định nặng 78 kg và không được phép nói câu nào.",
    ),
    (
        "Chuyện chiếc máy khâu đi nhờ năm chuyến xe",
        "Một chiếc máy khâu đạp chân do kiều bào ở Udon Thani gửi tặng đã đi nhờ năm chuyến xe, qua hai nước, để về đến tổ thêu của phụ nữ bản Lao Chải đúng trước Tết Mông.",
        "Thiếu mất con suốt, cả tổ chờ thêm chín ngày. Hôm máy chạy, bà con kéo đến xem đông như xem hội.",
    ),
    (
        "Phát hiện bãi đá khắc cách cột mốc 4 chưa đầy 500 mét",
        "Trong lúc phát quang đường tuần tra, tổ công tác chung đã phát hiện một bãi đá khắc hình ruộng bậc thang, mặt trời và những vết chân, cách cột mốc số 4 chưa đầy năm trăm mét.",
        "Mười bảy phiến đá nằm trên diện tích bằng hai sân bóng chuyền. Hình lớn nhất dài ba gang tay, nét khắc đã mòn nhưng còn sờ thấy.",
    ),
    (
        "Cô dâu Luông Nặm Thà và đám cưới hai lần đón dâu",
        "Đám cưới của chàng thợ mộc bản Pom Lót và cô gái Luông Nặm Thà cuối tuần qua phải đón dâu hai lần: một lần theo lệ nhà gái, một lần theo lệ nhà trai.",
        "Giữa hai lần là một bữa cơm ở trạm kiểm soát biên phòng. Ảnh cưới có cả cán bộ hải quan hai bên, ai cũng cười.",
    ),
    (
        "Sổ tay du lịch bốn thứ tiếng phát miễn phí tại cửa khẩu",
        "Từ ngày 1/6, khách qua cửa khẩu được nhận miễn phí cuốn sổ tay du lịch bốn thứ tiếng, khổ vừa túi áo, in trên giấy dó của một làng nghề trong tỉnh.",
        "Cuốn sổ có bảy mươi hai trang, trang cuối để trống cho khách tự ghi. Ban đầu in ba nghìn cuốn, mười hôm đã vơi một nửa.",
    ),
    (
        "Nhịp cầu từ những lớp võ cổ truyền",
        "Mỗi tối thứ Ba và thứ Năm, sân trường tiểu học xã biên giới sáng đèn cho một lớp võ có hai thầy: một thầy dạy côn Bình Định, một thầy dạy quyền của người Di.",
        "Bốn mươi võ sinh, tuổi từ bảy đến năm mươi tư. Trước khi tập ai cũng chào bằng cả hai lối, riết thành quen.",
    ),
    (
        "Ghi ở xưởng đóng yên ngựa cuối cùng của cao nguyên",
        "Xưởng của nhà họ Sình là nơi cuối cùng trên cao nguyên còn đóng yên ngựa bằng gỗ trẩu và da bò, khách đặt hàng nay chủ yếu là các đội ngựa du lịch bên Mông Tự.",
        "Một bộ yên làm trong hai mươi hai ngày, riêng phần chuốt gỗ đã hết một tuần. Giá không mặc cả, nhưng sửa thì không lấy tiền.",
    ),
)

ENGLISH = (
    (
        "Two provinces agree on one number for mountain rescue",
        "From next month a single telephone number will reach rescue teams on both sides of the Pu Den range, whichever network the caller is on.",
        "The number was tested for six weeks. In the longest test a hiker was found after three hours and forty minutes, cold but cheerful.",
    ),
    (
        "A library bus crosses the border twice a week",
        "The bus carries eleven hundred books in four languages and stops at nine schools, five of them beyond the border gate.",
        "Its driver is also its librarian. He keeps a waiting list in a school notebook and says that dictionaries are never on the shelf.",
    ),
    (
        "Dutch engineers learn from wooden weirs",
        "A group of four water engineers from Delft spent a week measuring the wooden weirs by which the people of Muong Than share their water.",
        "They left with three notebooks full of drawings. A small model of one weir, made of bamboo, now stands in a hallway of their university.",
    ),
)
ENGLISH_MORE = (
    "The arrangement costs neither side anything, the two directors said, because each keeps its own staff and its own vehicles.",
    "A first review is planned for the end of the dry season. Until then figures will be exchanged every second Friday.",
    "Nobody in the village had expected visitors in that weather, but tea was on the fire before the first of them had crossed the yard.",
    "Asked what had surprised her most, the youngest member of the group said that it was how little was written down.",
)
HEADINGS = (
    "Đường lên bản không còn dốc",
    "Bài học từ một mùa mưa",
    "1. Kết quả bước đầu",
    "II. Khó khăn, vướng mắc",
    "Chuyện của hai người gác phai",
    "KHÔNG AI ĐỨNG NGOÀI CUỘC",
    "Vì sao phải chờ đến hôm nay?",
    "Thông tin thêm cho người muốn đến",
)
ITEMS = (
    "Khơi lại {n} mét mương bị vùi lấp",
    "Mở lớp xóa mù chữ buổi tối tại {where}",
    "Trao {n} con giống cho hộ mới tách",
    "Thống nhất mẫu giấy thông hành dùng chung",
    "Vẽ lại biển chỉ đường bằng hai thứ chữ",
    "Luân phiên đăng cai giải bóng chuyền",
    "Cử người trực điện đài từ 18 giờ đến 6 giờ",
    "Gửi báo cáo cho nhau trước ngày 5 hằng tháng",
    "Giữ nguyên trạng {n} gốc chè cổ thụ",
)
DELEGATES = (
    "- Ông Thào A Dế, Bí thư Đảng ủy xã, Trưởng đoàn;",
    "- Bà Khăm Phon Sỉ Vông, Phó Huyện trưởng;",
    "- Đại úy Lường Văn Phanh, Đồn trưởng;",
    "- Ông Lý Chà Xá, người có uy tín của bản;",
    "- Bà Ngần Thị Sao, Chủ tịch Hội Phụ nữ xã.",
)
POEMS = (
    ("Suối chia đôi bản, trăng không chia", "Gà gáy bên này, bên nọ nghe", "Một nắm xôi thơm bàn tay gói", "Gửi người sang rẫy lúc mưa về"),
    ("Mốc đá đứng yên, người đi mãi", "Hoa ban rụng trắng lối tuần tra", "Bạn gọi tên tôi qua khe núi", "Nghe như tiếng gọi của quê nhà"),
    ("Ai đan chiếc gùi cho tôi mượn", "Để tôi cõng nắng vượt đèo cao", "Bên kia có mẹ ngồi xe sợi", "Sợi dài như sợi nhớ hôm nào"),
)  # fmt: skip
TABLES = (
    (("Bản", "Số hộ", "Ghi chú"), ("Nà Khoa", "61", "có trạm nước"), ("Phu Vai", "48", "chờ kéo điện")),
    (("Hạng mục", "Hai bên góp"), ("Xi măng", "40 tấn"), ("Ngày công", "1.150"), ("Gỗ dổi", "12 khối")),
    (("Giờ", "Hoạt động"), ("7:30", "Đón đoàn tại trạm"), ("9:00", "Hội đàm"), ("14:15", "Thăm vườn chè")),
)
#: Tables with merged cells: the row that lacks a cell is under a cell of two rows, the wide cell spans the table.
MERGED = (
    (("Huyện", "Chỉ tiêu", "Năm nay"), ("Mường Chà", "Đoàn vào", "17"), ("Đoàn ra", "9"), ("Cộng cả hai bên", "26")),
    (("Môn", "Hạng", "Đội"), ("Đẩy gậy", "Nhất", "Sen Luông"), ("Nhì", "Nậm Pì"), ("Giải toàn đoàn: Sen Luông", "Cúp")),
)
NESTED = (
    ("Việc làm ngay:", ("Cắm lại biển báo ở ngã ba", "Dọn bãi đỗ xe cũ")),
    ("Việc của quý sau:", ("Mua máy phát dự phòng", "Chọn giống lúa chịu rét", "Mời thầy dạy khèn")),
)
TERMS = (
    ("Phai", "Đập nhỏ bằng gỗ và đá để dâng nước vào mương."),
    ("Lăm vông", "Điệu múa vòng tròn của người Lào, ai cũng vào được."),
    ("Lối mở", "Nơi qua lại của cư dân biên giới, chưa thành cửa khẩu."),
)
CAPTIONS = (
    "Hai tổ tuần tra gặp nhau ở lưng chừng dốc.",
    "Bà Khăm Phon (áo xanh) nhận bức tranh thêu từ đoàn bạn.",
    "Những chiếc thuyền độc mộc chờ chủ ở bến Pác Ma",
    "Toàn cảnh buổi ký kết. Ảnh: Lường Phanh",
    "Học sinh lớp ghép trong giờ ra chơi (Ảnh: Tổ công tác cung cấp).",
    "Cột gió trên đỉnh Pu Đen, ngày 3/5/2021.",
    "Ván cờ cuối cùng kéo dài gần bốn giờ",
    "Lớp võ buổi tối tại sân trường. Ảnh: BBT",
    "Ông Lù bên tủ phim. (Ảnh tư liệu)",
    "Đại biểu hai bên trồng cây lưu niệm trong khuôn viên trạm.",
)
CATEGORIES = (
    "Hợp tác địa phương",
    "Chính sách đối ngoại",
    "Kinh tế cửa khẩu",
    "Văn hóa - Con người",
    "Tin tức - Sự kiện",
    "Người Việt ở nước ngoài",
)
PEOPLE = (
    "Thào A Dế",
    "Ngần Thị Sao",
    "Lường Văn Phanh",
    "Đinh Quang Lộc",
    "Chẻo Tả Mẩy",
    "Lý Chà Xá",
    "Bùi Khánh Ngân",
)
OFFICES = ("ông", "bà", "Đại úy", "anh", "Trưởng bản", "Phó Giám đốc Sở", "nghệ nhân")
PLACES = ("bản Nà Khoa", "Phu Vai", "xã Tà Tổng", "bến Pác Ma", "đèo Khau Riềng", "huyện Mường Chà", "bản Huổi Só")
BYLINES = (
    ("Tin, ảnh: {}", "Khánh Ngân"),
    ("Bài, ảnh: {}", "Quang Lộc"),
    ("Tin bài: {}", "Chẻo Mẩy"),
    ("Tác giả: {}", "Lường Phanh"),
    ("Thực hiện: {}", "Khánh Ngân - Quang Lộc"),
    ("{}", "Đinh Quang Lộc"),
    ("{}", "BBT"),
    ("{}", "PV"),
    ("{}", "Khánh Ngân - Chẻo Mẩy"),
)
SOURCES = (
    "Báo Biên phòng",
    "baolaichau.vn",
    "Đài PTTH tỉnh",
    "TTXVN",
    "Cổng thông tin điện tử huyện Mường Chà",
)
