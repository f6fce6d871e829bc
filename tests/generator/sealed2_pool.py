"""Passages that any story of the second sealed part may hold: traps, headings, lists, tables, captions, names."""

from __future__ import annotations

TRAPS: tuple[str, ...] = (
    "Tin liên quan đến hoạt động này được hai bên thỏa thuận chỉ công bố sau khi biên bản có đủ chữ ký, nhằm tránh những đồn đoán không cần thiết trong cư dân vùng biên.",
    "Nguồn tin từ trạm kiểm soát cho hay lượng xe qua lại buổi sáng thường cao gấp ba buổi chiều, nhất là vào những ngày giáp phiên chợ.",
    "Người đang Online trên ứng dụng phiên dịch của trạm lúc cao điểm lên tới 312, phần lớn là lái xe hỏi về giấy tờ và giá thuê bãi.",
    "Người đang chờ làm thủ tục được mời vào nhà chờ có quạt, nước uống và một tủ sách nhỏ bằng ba thứ tiếng.",
    "Thời gian đăng ký dự thi bắt đầu từ 7 giờ 30 phút ngày 12/9 và kết thúc khi đủ hai trăm người, không kể người đi xem.",
    "Ngày đăng quang của hoa hậu các dân tộc vùng biên trùng với ngày hội mùa nên ban tổ chức phải dời lễ hội sang 22/11.",
    "Hệ thống văn bản hợp tác giữa hai địa phương đến nay gồm 37 biên bản, trong đó có 12 biên bản cần được rà soát lại câu chữ.",
    "Thư viện video của đoàn nghệ thuật lưu giữ hơn bốn trăm điệu múa, có điệu chỉ còn một cụ bà biết hết các bước.",
    "Liên kết website giữa hai sở du lịch được thử nghiệm từ mùa xuân, khách chỉ cần đặt phòng một lần cho cả chuyến đi.",
    "Những tin cũ hơn một năm trong bản tin in được đóng thành tập, gửi tặng thư viện các trường nội trú.",
    "Những tin mới hơn về mực nước được đọc qua loa của bản cứ mỗi giờ một lần cho đến khi lũ rút.",
    "Ý kiến bạn đọc gửi về tòa soạn trong tháng này phần nhiều hỏi về thủ tục xin giấy thông hành cho người già.",
    "Từ khóa được khách nước ngoài tìm nhiều nhất khi hỏi về vùng đất này vẫn là ba chữ tên một trận đánh năm 1954.",
    "Tổng số điểm của bài viết dự thi đạt giải Ba chỉ kém giải Nhì nửa điểm, khiến ban giám khảo phải chấm lại lần thứ hai.",
    "Chia sẻ tại buổi gặp mặt, bà Hà Thị Mến nói bà đã chờ ngày này từ hồi còn là cô giáo cắm bản.",
    "Quay lại nơi này sau mười bảy năm, ông Kim Dong-ha không nhận ra con đường đất đỏ ngày trước.",
    "Xem thêm nghề dệt tại nhà bà Vàng Thị Mỷ, đoàn khách nán lại gần hai giờ so với chương trình đã định.",
    "Lượt xem trực tiếp buổi truyền hình đạt 15.320 lượt, trong đó khoảng một phần năm từ nước ngoài.",
    "Giấy phép số 15/GP-SVHTT do ngành văn hóa cấp ngày 3/6/2016 cho phép đoàn biểu diễn tại bốn huyện biên giới.",
    "Cơ quan chủ quản của dự án là ngành nông nghiệp, còn việc giám sát do một nhóm nông dân hai bên tự bầu ra.",
    "Điện thoại liên hệ của ban tổ chức là 0215.3555.019, trực cả ngày nghỉ; thư gửi về hòm thư số 27, bưu cục trung tâm.",
    "Bản quyền của bộ ảnh thuộc về các tác giả, song mọi trường học đều được in lại mà không phải trả tiền.",
    "Theo Ban Chỉ đạo, đến hết quý hai còn bốn trên mười sáu đầu việc chậm so với kế hoạch, chủ yếu do mưa sớm.",
    "Theo ông Thoong Lun, giá sắn sẽ còn nhích lên vì các nhà máy ở phía bắc bắt đầu chạy hết công suất.",
    "Tác giả của lá thư là một cụ ông 82 tuổi, từng dẫn đường cho bộ đội hai nước trong chiến dịch mùa khô.",
    "Ảnh chụp từ trên cao cho thấy con đường mới ngắn hơn đường cũ đến mười bốn cây số.",
    "Ghi rõ nguồn gốc từng bao hàng là điều kiện đầu tiên mà người mua đặt ra trong cuộc gặp hôm 15/3/2017.",
    "Trang chủ của cổng du lịch vùng có thêm mục hỏi đáp, trả lời trong vòng một ngày làm việc.",
    "In hai thứ tiếng trên cùng một tờ rơi là sáng kiến của các bạn trẻ trong câu lạc bộ biên dịch.",
    "Về đầu trang sổ vàng lưu niệm, trưởng đoàn viết một câu ngắn bằng tiếng Việt: “Chúng tôi sẽ trở lại”.",
    "Tin, ảnh về chuyến đi được các bạn sinh viên gửi về nhà ngay trong đêm, kèm lời hẹn mùa hè sang năm.",
    "Lúc 16:04 ngày 07/08, chiếc xe cuối cùng của đoàn qua vạch kiểm soát, sớm hơn dự tính gần nửa giờ.",
    "Cập nhật đến 18:30, đã có 9.226 người ký tên vào cuốn sổ ủng hộ đồng bào vùng lũ.",
    "Các tin khác nhau về số người tham dự khiến ban tổ chức phải đếm lại bằng vé và công bố con số cuối cùng là 2.418.",
)

PLAIN: tuple[str, ...] = (
    "Trước đó, hai đoàn đã dành một buổi để đi xem thực địa, ghi lại những chỗ đường hẹp và thống nhất cách cắm biển báo bằng hai thứ tiếng cho người đi bộ lẫn người lái xe.",
    "Kinh phí cho cả chương trình được lấy từ ba nguồn, trong đó phần của người dân góp tuy nhỏ nhưng được ghi riêng trong sổ và đọc to trước cuộc họp của bản mỗi cuối quý.",
    "Điều đáng mừng là nhiều thanh niên trước đây đi làm xa nay đã trở về, mang theo tay nghề và cả những mối hàng mà bố mẹ các em chưa từng nghĩ tới.",
    "Cũng trong dịp này, các đồng chí lãnh đạo đã thắp hương tại nghĩa trang liệt sĩ và trồng hai cây đa ở hai đầu con dốc, lấy tên là cây đa Hữu Nghị.",
    "Mọi người nhắc nhau rằng đường còn dài, việc còn nhiều, nhưng chưa khi nào hai bên ngồi lại với nhau đều đặn và cởi mở như ba năm trở lại đây.",
    "Khó khăn lớn nhất hiện nay vẫn là nước sinh hoạt vào mùa khô; có bản phải gánh nước từ khe cách nhà hơn một giờ đi bộ, nên các đề xuất về bể chứa được bàn trước tiên.",
    "Các đại biểu thảo luận sôi nổi, có lúc phải kéo dài thêm gần một giờ, song cuối cùng bản dự thảo được thông qua với sự nhất trí của tất cả những người có mặt.",
    "Dịp cuối năm, khi sương xuống dày và đường trơn, các tổ tự quản đốt đuốc ở khúc cua nguy hiểm để người đi chợ về muộn nhìn thấy nhau từ xa.",
    "Ba tháng sau lễ ký, những chuyến xe đầu tiên đã chạy đều, giá cước giảm gần một phần tư và chợ bên sông đông hơn hẳn những năm trước.",
    "Phía bạn đánh giá cao tinh thần chuẩn bị chu đáo của ta và mong rằng lần gặp tới sẽ có thêm đại diện của ngành giáo dục, ngành y tế cùng các hội nghề nghiệp.",
    "Số liệu theo dõi trong bốn năm cho thấy cứ thêm một lớp học tiếng của nước bạn thì số vụ tranh chấp nhỏ ở chợ giảm đi trông thấy.",
    "Từ sáng sớm, hàng trăm người mặc trang phục đẹp nhất của dân tộc mình đã đứng dọc hai bên đường, tay cầm cờ giấy, chờ đoàn xe đi qua trong tiếng trống và tiếng khèn.",
    "Sau phần nghi thức, khách và chủ cùng ngồi xuống chiếu, nâng chén rượu ngô và nói với nhau những chuyện không có trong chương trình.",
    "Những năm tới, địa phương ưu tiên mở rộng trao đổi trong các việc thiết thực với người dân, trước hết là đường, nước sạch, trạm y tế và chợ.",
)

SHORTS: tuple[str, ...] = (
    "Hai bên cùng ký biên bản.",
    "Nhưng đó chưa phải là điều khó nhất.",
    "Cả hội trường đứng dậy vỗ tay.",
    "Và rồi cơn mưa cũng tạnh.",
    "Con số ấy biết nói.",
)

HEADINGS: tuple[str, ...] = (
    "Từ một cuộc gặp tình cờ",
    "Bàn tay của người dân",
    "Ba việc cần làm ngay",
    "II. NHIỆM VỤ CỦA QUÝ SAU",
    "Còn những nỗi lo",
    "Nhìn từ phía bên kia",
    "1. Về giao thương",
)

QUOTES: tuple[str, ...] = (
    "“Tôi không biết đọc, nhưng tôi biết đếm, và tôi đếm được mười bốn cây cầu mới kể từ khi hai bên bắt tay nhau.”",
    "“Nhà tôi ở đây, họ hàng tôi ở bên kia, đường thẳng thì gần mà đường vòng thì xa.”",
    "“Khách đến bản không cần quà, chỉ cần ngồi xuống ăn với chúng tôi một bữa cơm.”",
)

ITEMS: tuple[tuple[str, ...], ...] = (
    (
        "Mở thêm hai điểm thu mua chè tươi",
        "Thử nghiệm xe điện chở khách trong khu chợ",
        "Dạy bơi cho học sinh tiểu học của tám bản ven suối",
    ),
    (
        "Họp giao ban vào ngày mùng 5 hằng tháng",
        "Thông báo cho nhau trước khi nổ mìn phá đá",
        "Không thả rông gia súc qua vạch phân giới",
        "Cùng trực chốt phòng cháy từ tháng 2 đến tháng 4",
    ),
    ("Giấy thông hành còn hạn", "Sổ tiêm chủng của trẻ đi cùng"),
    (
        "Đoàn khảo sát thứ nhất đi theo đường bộ",
        "Đoàn khảo sát thứ hai đi theo đường sông",
        "Báo cáo chung nộp trước ngày 30/6",
    ),
)

TABLES: tuple[tuple[tuple[str, ...], ...], ...] = (
    (
        ("Mặt hàng", "Lượng (tấn)", "Tăng, giảm"),
        ("Chuối quả", "18.400", "+22 %"),
        ("Sắn lát", "9.150", "-4 %"),
        ("Mủ cao su", "2.730", "+51 %"),
    ),
    (
        ("Buổi", "Nội dung", "Nơi họp"),
        ("Sáng 9/5", "Khám mắt, phát thuốc", "Trạm xá Pa Thơm"),
        ("Chiều 9/5", "Tập huấn sơ cứu", "Nhà văn hóa bản Na Ư"),
    ),
    (("Xã", "Số lớp", "Học viên"), ("Sì Lở Lầu", "2", "41"), ("Mồ Sì San", "1", "18"), ("Pa Vây Sử", "1", "23")),
    (("Đội", "Huy chương vàng", "Huy chương bạc"), ("Điện Biên", "7", "5"), ("Phông Sa Lỳ", "4", "8")),
)

CAPTIONS: tuple[str, ...] = (
    "Hai đội tuần tra trao đổi bản đồ trước giờ xuất phát.",
    "Bà con xem bảng giá nông sản ở lối vào chợ",
    "Các em nhỏ thử kính mắt vừa được tặng",
    "Lãnh đạo hai huyện cùng trồng cây ở chân mốc.",
    "Quang cảnh buổi ký kết",
    "Chuyến xe đầu tiên rời bến trong sương sớm (ảnh tư liệu)",
    "Nghệ nhân Lò Thị Piếng dạy múa cho du khách",
    "Ông Sùng Chờ Nếnh bên lò rèn",
    "Cây cầu nhìn từ bản Phiêng Xay.",
    "Giờ tập viết của lớp buổi tối.",
    "Hàng cứu trợ được chuyển qua barie lúc nửa đêm",
    "Thùng mật ong dán mã vuông tại hội chợ",
)

BYLINES: tuple[tuple[str, str], ...] = (
    ("Tin, ảnh: {}", "Hà Vy"),
    ("Bài, ảnh: {}", "Khánh Toàn - Mùa Xuân"),
    ("Tin bài: {}", "Lường Quang Bảo"),
    ("Tác giả: {}", "Đặng Thùy Dương"),
    ("Thực hiện: {}", "Tòng Mai"),
    ("Tin, ảnh: {}", "PV"),
    ("{}", "BBT"),
    ("Bài, ảnh: {}", "Sìn A Lý"),
)
NAMES: tuple[str, ...] = ("Vương Thu Hiền", "Hồ Quốc Khánh - Y Nhi", "Phan Như Ý", "Mạc Thế Vinh")

SOURCES: tuple[str, ...] = (
    "Báo Biên phòng",
    "TTXVN",
    "Đài PT-TH tỉnh",
    "baolaichau.vn",
    "Báo Nhân Dân",
    "Thông tấn xã Pa Thét Lào",
)

CATEGORIES: tuple[str, ...] = (
    "Hoạt động đối ngoại", "Kinh tế biên mậu", "Biên giới, lãnh thổ", "Văn hóa - Du lịch", "Hợp tác quốc tế", "Ngoại giao nhân dân",
)  # fmt: skip

FILES: tuple[str, ...] = (
    "Mẫu đơn đăng ký số 03",
    "Biên bản ghi nhớ (bản dịch)",
    "Công văn 512/SNgV-LS",
    "Kế hoạch 88/KH-BTC",
)
