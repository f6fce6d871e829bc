"""What the pages of the late part tell: thirty-six stories, one a line (title ¦ lead ¦ a paragraph of its own), and passages for any."""

from __future__ import annotations

_STORIES = """
Sở Ngoại vụ làm việc với Tổng Lãnh sự quán Lào tại Đà Nẵng ¦ Sáng 14/3, đồng chí Giám đốc Sở Ngoại vụ chủ trì buổi làm việc với đoàn công tác của Tổng Lãnh sự quán Lào. ¦ Hai bên rà soát danh sách một trăm hai mươi ba lưu học sinh đang theo học tại tỉnh và thống nhất đầu mối xử lý khi có việc phát sinh.
Hội đàm giữa hai Đồn Biên phòng ¦ Đồn Biên phòng A Pa Chải và Trạm Biên cảnh Khúc Thủy vừa tổ chức hội đàm thường kỳ quý III. ¦ Biên bản ghi sáu nội dung, trong đó có việc thông báo trước bảy ngày khi một bên sửa đường tuần tra.
Kết quả công tác người Việt Nam ở nước ngoài 9 tháng ¦ Chín tháng đầu năm, toàn tỉnh tiếp nhận 41 lượt kiều bào về thăm thân, làm ăn và khảo sát đầu tư. ¦ Lượng kiều hối qua ngân hàng đạt 3,7 triệu đô la Mỹ, phần lớn gửi về các huyện lòng chảo.
Trao 200 suất quà cho học sinh bản Sen Thượng ¦ Chương trình "Cặp lá yêu thương" do một nhóm du học sinh tại Melbourne phát động từ tháng tư. ¦ Mỗi phần quà có một chiếc chăn len, mười quyển vở và một lá thư viết tay bằng tiếng Việt.
Thông tin về việc tạm dừng thông quan tại lối mở ¦ Do mưa lớn gây sạt ta-luy dương, lối mở tạm dừng thông quan từ 18 giờ ngày 2/8. ¦ Doanh nghiệp có hàng tươi sống được hướng dẫn chuyển sang cửa khẩu chính mà không phải khai lại tờ khai.
Đại sứ Hàn Quốc thăm làng nghề dệt thổ cẩm ¦ Vị khách dừng rất lâu trước khung cửi của bà Lò Thị Ín, người giữ bốn mươi mẫu hoa văn cổ. ¦ Ông đề nghị mời hai nghệ nhân sang Jeonju vào mùa thu, chi phí do phía mời chịu.
Lớp bồi dưỡng kiến thức đối ngoại năm 2020 ¦ Tám mươi học viên là cán bộ các xã biên giới tham dự lớp học kéo dài ba ngày. ¦ Phần được hỏi nhiều nhất là nghi thức cờ, biển tên và thứ tự phát biểu.
Kỷ niệm 60 năm thiết lập quan hệ ngoại giao ¦ Buổi gặp mặt diễn ra ấm cúng trong hội trường nhỏ, không pháo hoa, không diễn văn dài. ¦ Cựu chuyên gia Nguyễn Đình Thi kể lại chuyến đi bộ mười một ngày từ Mường Khoa sang Tây Trang năm 1968.
Ký biên bản ghi nhớ về chống buôn lậu ¦ Văn bản có hiệu lực ngay, thay thế thỏa thuận đã hết hạn từ tháng 12 năm ngoái. ¦ Lực lượng hai phía sẽ đối chiếu số liệu mỗi tháng thay vì mỗi quý như trước.
Một ngày ở trạm kiểm dịch ¦ Chưa đến sáu giờ, hàng xe chở chuối đã dài gần một cây số. ¦ Kiểm dịch viên Trần Mai Hoa cắt thử từng nải, ghi số, dán tem rồi mới cho xe qua cân.
Phản hồi về bài "Chợ phiên không còn như xưa" ¦ Sau khi bài viết được đăng, phòng Văn hóa huyện đã kiểm tra và có ý kiến trả lời. ¦ Khu bán gia súc được chuyển ra bãi đất phía sau, trả lại sân chợ cho hàng rau và khèn sáo.
Dự án nước sạch của UNICEF về đích ¦ Bốn mươi hai bể chứa, chín cây số đường ống và một đội quản lý nước do chính người dân bầu ra. ¦ Nước được thử ba tháng một lần, kết quả dán ngay ở cửa nhà văn hóa.
Tiếp nhận và bàn giao công dân bị lừa sang lao động trái phép ¦ Hai mươi sáu công dân, người trẻ nhất mười sáu tuổi, về đến cửa khẩu lúc xẩm tối. ¦ Mỗi người được phát một gói cháo, một tấm thẻ điện thoại và số của cán bộ tư pháp xã.
Chuẩn bị cho Ngày hội hợp tác Việt - Lào ¦ Còn mười hai ngày nữa, sân vận động đã dựng xong hai phần ba số gian hàng. ¦ Ban tổ chức đặt thêm trạm y tế lưu động vì dự báo nắng nóng.
Hợp tác đào tạo y tá với bệnh viện Oudomxay ¦ Khóa đầu tiên có mười lăm học viên, học bốn tháng lý thuyết và hai tháng đi buồng. ¦ Giáo trình cấp cứu được dịch sang tiếng Lào kèm hình vẽ, bỏ bớt thuật ngữ.
Gặp người chép sử làng bằng ba thứ chữ ¦ Bộ sách mười một tập của ông Khoàng Văn Sơ chưa từng được in. ¦ Chữ Thái, chữ Hán và quốc ngữ nằm cạnh nhau, tập nào cũng có bản đồ vẽ bằng than.
Họp báo về Lễ hội Hoa Ban ¦ Chiều nay, Ban Tổ chức công bố chương trình gồm mười bốn hoạt động. ¦ Điểm mới là đường chạy bán ma-ra-tông đi qua năm di tích.
Đoàn famtrip Thái Lan khảo sát tuyến Chiềng Rai - Điện Biên ¦ Mười tám công ty lữ hành đi thử cung đường dài 510 cây số trong ba ngày. ¦ Họ chấm điểm từng nhà vệ sinh dọc đường và gửi lại bảng điểm cho tỉnh.
Tỉnh đoàn tuyển tình nguyện viên phiên dịch ¦ Yêu cầu duy nhất: nghe hiểu và nói chậm, rõ bằng tiếng Lào, tiếng Trung hoặc tiếng Anh. ¦ Hồ sơ nộp đến 17 giờ ngày 20/5; kết quả báo qua điện thoại.
Nối lại tuyến xe khách quốc tế ¦ Sau hơn ba năm, chuyến xe khách Điện Biên Phủ - Mường Khoa lại lăn bánh. ¦ Nhà xe giữ nguyên giá vé cũ trong tháng đầu và tặng mỗi khách một chai nước.
Điện mừng Quốc khánh ¦ Nhân dịp Quốc khánh lần thứ 47, lãnh đạo tỉnh đã gửi điện mừng tới ba tỉnh bạn. ¦ Bức điện nhắc lại những ngày hai bên cùng khắc phục lũ quét tại Nậm Nhoóng.
Xúc tiến thương mại tại Côn Minh ¦ Gian hàng của tỉnh rộng 36 mét vuông, bày gạo, chè, mật ong và thổ cẩm. ¦ Ba hợp đồng nguyên tắc được ký, trị giá gần mười tỷ đồng.
Rà soát cột mốc sau mùa lũ ¦ Tổ công tác mất năm ngày đi bộ để kiểm tra mười bảy vị trí mốc. ¦ Mốc số 38 có chân kè bị khoét sâu bốn mươi phân, cần gia cố trước tháng mười.
Trả lời kiến nghị của cử tri về đường dân sinh ¦ Cử tri xã Mường Pồn đề nghị sớm sửa đoạn đường bị sụt dẫn ra cửa khẩu phụ. ¦ Sở Giao thông cho biết đã bố trí vốn bảo trì, khởi công trong quý II.
Nhật ký hành trình của hai kỹ sư Hà Lan ¦ Họ đến để xem một con đập nhỏ và ở lại chín tháng. ¦ Cuốn nhật ký hai trăm trang kể về mưa, ốc, và cách người Hà Nhì đoán mùa.
Công bố đường dây hỗ trợ lao động di cư ¦ Tổng đài hoạt động 24 giờ, trả lời bằng tiếng Việt, tiếng Mông và tiếng Lào. ¦ Trong tuần thử nghiệm, nhân viên tiếp nhận sáu mươi chín cuộc, một nửa hỏi về hợp đồng.
Giao lưu bóng đá thiếu niên ¦ Trận đấu kết thúc với tỷ số 3 - 3, không bên nào muốn đá luân lưu. ¦ Các em đổi áo cho nhau ngay trên sân rồi cùng ăn kem.
Bàn về tên gọi các dòng sông ¦ Một con sông, năm tên: hội thảo nhỏ ở Sìn Hồ kéo dài đến tối. ¦ Các nhà nghiên cứu đề nghị ghi cả tên địa phương lên biển chỉ đường.
Máy bay thuốc khử trùng hạ cánh ¦ Chuyến hàng viện trợ gồm hai tấn thuốc khử trùng và năm nghìn bộ áo bảo hộ. ¦ Hàng được chia ngay tại sân bay theo danh sách đã niêm yết.
Lịch sử một chiếc cầu phao ¦ Năm 1979 nó chở thương binh, năm 1991 nó chở ngô giống. ¦ Hôm nay, hai nhịp cuối cùng được kéo lên bờ, sơn lại và đặt trước bảo tàng.
Thi viết thư quốc tế UPU ¦ Bức thư đoạt giải tỉnh là lời một cái cây gửi cho người gác rừng. ¦ Em Mùa Thị Chía học lớp bảy, viết bằng bút chì vì sợ sai.
Hỗ trợ doanh nghiệp tìm hiểu Hiệp định RCEP ¦ Hội thảo trực tiếp kết hợp trực tuyến thu hút 76 doanh nghiệp và hợp tác xã. ¦ Phần quy tắc xuất xứ được giảng lại hai lần theo đề nghị của người nghe.
Khảo cổ chung ở hang Thẩm Púa ¦ Hai đội khảo cổ cùng đào một hố rộng chín mét vuông. ¦ Mảnh gốm văn thừng nằm ở độ sâu một mét tư, bên trên là lớp tro dày.
Triển lãm ảnh "Bên này, bên ấy" ¦ Năm mươi hai bức ảnh chụp cùng một giờ ở hai bản đối diện nhau. ¦ Khách xem được mời đoán bức nào chụp ở phía nào, phần lớn đoán sai.
Lãnh sự lưu động về xã ¦ Bàn tiếp công dân đặt dưới gốc gạo, máy in chạy bằng bình ắc quy. ¦ Trong một buổi, ba mươi tám hộ chiếu được nhận hồ sơ, không ai phải đi tỉnh.
Ngày về của chiếc trống đồng ¦ Chiếc trống rời bản năm 1924 trong một hòm gỗ, nay trở lại bằng đường hàng không. ¦ Già làng gõ một tiếng rồi thôi, bảo để dành cho hội mùa.
"""
STORIES = tuple(tuple(part.strip() for part in line.split("¦")) for line in _STORIES.strip().splitlines())

#: Paragraphs that would fit into any story; ``{n}`` is a number, ``{who}`` a person, ``{where}`` a place.
PARAGRAPHS = (
    "Phát biểu tại buổi làm việc, {who} nhấn mạnh ba việc cần làm ngay: thống nhất đầu mối, công khai lịch trực và chia sẻ số liệu với {where}.",
    "Trong {n} ý kiến được ghi nhận, đa số tập trung vào khâu vận chuyển; {who} hứa trả lời từng ý kiến bằng văn bản.",
    "Theo số liệu của ngành chức năng, khối lượng hàng qua {where} tăng {n}% so với cùng kỳ năm trước, song giá trị chỉ nhích nhẹ.",
    "Để có được kết quả ấy, tổ công tác đã đi bộ qua {where}, gõ cửa {n} hộ và lập sổ theo dõi riêng cho từng gia đình.",
    "“Chúng tôi muốn nghe điều chưa làm được nhiều hơn là điều đã làm được”, {who} nói trước khi mời mọi người uống nước chè.",
    "Kinh phí thực hiện {n} triệu đồng lấy từ ba nguồn: ngân sách huyện, quỹ của Hội hữu nghị và đóng góp của con em {where} làm ăn xa.",
    "Từ nay đến cuối năm, các bên sẽ gặp nhau thêm hai lần, một lần tại {where} và một lần ở phía đối diện, ngày giờ cụ thể báo sau.",
    "Đại biểu dự họp tán thành phương án hai, theo đó lực lượng chuyên trách giảm còn {n} người nhưng được trang bị thêm máy bộ đàm.",
    "{who} cũng lưu ý rằng mùa khô năm nay đến sớm; nếu chậm một tuần, việc chở cát đá vào {where} sẽ đội giá gấp rưỡi.",
    "Kết thúc chuyến thăm, đoàn trồng cây lưu niệm trong khuôn viên trường, chụp ảnh chung rồi lên đường về ngay trong buổi chiều.",
    "Các thành viên trong đoàn đánh giá cao sự chuẩn bị của địa phương, đồng thời góp ý thẳng thắn về {n} hạng mục chưa đạt yêu cầu.",
    "Đường lên {where} nay đã trải nhựa, nhưng hai cây cầu tạm vẫn chỉ cho xe dưới năm tấn đi qua.",
)
#: Paragraphs that open like something a page prints round an article; each is plainly a sentence of it.
TRAPS = (
    "Tin liên quan đến việc thay đổi giờ mở cửa được niêm yết tại trụ sở xã, kèm số điện thoại của người trực để bà con hỏi thêm.",
    "Các tin khác nhau về cùng một vụ việc khiến người dân hoang mang, vì vậy {who} đã phải ra thông báo chính thức ngay trong đêm.",
    "Bài viết liên quan tới chuyến đi ấy sau này được in trong một tập bút ký mỏng, bán gây quỹ cho trường ở {where}.",
    "Nguồn tin chính thức từ phía bạn xác nhận có {n} xe bị giữ lại, tất cả đều thiếu tem kiểm dịch.",
    "Nguồn: hồ sơ lưu trữ và lời kể của {who}, người đã có mặt ở {where} trong suốt mùa mưa năm ấy, đều thống nhất về ngày giờ.",
    "Ngày đăng cai đầu tiên, 07/08/2017, cả thị trấn chỉ có một nhà nghỉ mười hai phòng và phải mượn thêm ký túc xá.",
    "Thời gian đăng tải kết quả dự kiến trước 15/4/2021, sau khi {who} ký duyệt lần cuối.",
    "Cơ quan chủ quản: câu hỏi tưởng đơn giản ấy lại làm cuộc họp ngừng mười phút, vì dự án có tới ba đơn vị cùng ký tên.",
    "Giấy phép số 12 cấp cho bến xe hết hạn từ tháng trước nhưng tuyến vẫn chạy, đó là điều {who} đề nghị làm rõ.",
    "Chịu trách nhiệm chính trong tổ là một nữ trung úy mới ra trường, người duy nhất nói được cả ba thứ tiếng.",
    "Điện thoại của trưởng bản đổ chuông lúc nửa đêm, đầu dây bên kia báo nước suối đã ngập tới cột mốc phụ.",
    "Bản quyền bài hát thuộc về cả bản, {who} nói vậy khi có người hỏi xin thu âm để phát trên sóng.",
    "Chia sẻ Facebook của một du khách làm quán nước nhỏ ở {where} đông nghịt suốt {n} ngày liền.",
    "In trang bìa bằng giấy dó là ý tưởng của nhóm học sinh, họ tự tay xeo từng tờ trong hai tháng hè.",
    "Lượt xem buổi phát trực tiếp lên đến {n} nghìn, nhiều hơn số dân của cả huyện cộng lại.",
    "Có {n} người đang online cùng lúc khi ban tổ chức bốc thăm, đường truyền vì thế chập chờn.",
    "Quay lại {where} sau mười năm, {who} không nhận ra con dốc cũ, chỉ còn cây gạo đầu bản là vẫn thế.",
    "Ý kiến của {who} được đưa nguyên văn vào biên bản, kể cả câu nói đùa ở cuối.",
    "Tags trên bao hàng bị bóc mất, cán bộ phải cân lại từng bao và dán nhãn mới bằng hai thứ tiếng.",
    "Trang sau của cuốn sổ để trống, bên dưới chỉ có một dòng: hẹn gặp lại vào mùa hoa.",
    "Thống kê truy cập thẻ từ ở cổng cho thấy giờ cao điểm là 7 giờ 15, khi công nhân hai phía đổi ca.",
    "Video clip dài bốn phút được quay bằng điện thoại đã thuyết phục ban giám khảo hơn mọi bản thuyết minh.",
    "Hệ thống văn bản song phương hiện có {n} thỏa thuận còn hiệu lực, cái cũ nhất ký từ năm 1993.",
    "Theo dõi trên bản đồ, đoạn biên giới này chỉ dài bằng một đốt ngón tay nhưng đi hết phải mất hai ngày.",
)
SHORTS = (
    "Ai cũng gật đầu.",
    "Đoàn xe lặng lẽ qua cầu.",
    "Và rồi tiếng khèn cất lên.",
    "Còn bạn thì sao?",
    "Đó là năm 1986.",
    "Trời hửng nắng!",
)
DIALOGUE = ("- Anh đi lâu chưa?", "- Mới bảy mùa rẫy thôi.", "- Bao giờ thì về hẳn?")
QUOTES = (
    "“Con đường nào rồi cũng phải có người phát cây đầu tiên”",
    "“Chúng tôi giữ mốc, còn tiếng hát thì giữ chúng tôi”",
    "“Viết ra giấy thì nhớ lâu, nói ra miệng thì nhớ sâu”",
)
HEADINGS = (
    "Cách làm của một xã nghèo",
    "3. Những việc còn dang dở",
    "THÁO GỠ TỪ CƠ SỞ",
    "Người trong cuộc nói gì?",
    "Phần II: Bên kia con suối",
    "Nhiệm vụ trọng tâm thời gian tới",
)
ITEMS = (
    "Duy trì họp giao ban ngày 25 hằng tháng", "Bố trí {n} suất ăn ca cho lực lượng trực đêm", "Sửa ba cầu tạm trước mùa mưa",
    "Niêm yết giá dịch vụ bằng tiếng Việt và tiếng Lào", "Cử {n} cán bộ học tiếng Trung cơ bản", "Lập kho hạt giống chung tại {where}",
    "Tổ chức phiên chợ vào chủ nhật tuần thứ hai", "Báo cáo kết quả trước ngày 20/12",
)  # fmt: skip
TABLES = (
    (("TT", "Nội dung", "Kinh phí (triệu đồng)"), ("1", "Sửa đường nội bản", "320"), ("2", "Mua bồn nước", "75")),
    (
        ("Năm", "Đoàn vào", "Đoàn ra"),
        ("2018", "57", "31"),
        ("2019", "64", "38"),
        ("2020", "3", "1"),
    ),
    (("Đội", "Điểm"), ("Mường Tè", "12"), ("Bun Tai", "9"), ("Kim Bình", "9"), ("Nậm Pồ", "4")),
)
CAPTIONS = (
    "Hai đoàn chụp ảnh lưu niệm trước cột mốc.", "Người dân xếp hàng chờ làm thủ tục.", "Ông Khoàng Văn Sơ bên bộ sách chép tay.", "Các đại biểu tham quan gian hàng của tỉnh.",
    "Sân khấu chính nhìn từ khán đài B. Ảnh: CTV", "Nhóm tình nguyện viên trao chăn ấm cho học sinh", "Ký biên bản hội đàm. (Ảnh: Đồn Biên phòng cung cấp)", "Lối mở sau trận mưa đêm 1/8.",
)  # fmt: skip
CATEGORIES = (
    "Ngoại giao kinh tế",
    "Công tác lãnh sự",
    "Tin hoạt động",
    "Biên giới lãnh thổ",
    "Phi chính phủ nước ngoài",
    "Văn hóa đối ngoại",
)
PEOPLE = (
    "Lò Thị Ín",
    "Sùng A Khày",
    "Nguyễn Đình Thi",
    "Trần Mai Hoa",
    "Pờ Lóng Tơ",
    "Cà Văn Panh",
    "Vừ Mí Say",
    "Hoàng Thu Trang",
)
OFFICES = ("ông", "bà", "đồng chí", "Thượng tá", "Phó Chủ tịch xã", "cô giáo", "Giám đốc Sở")
PLACES = (
    "bản Sen Thượng",
    "Tả Miếu",
    "Nậm Nhoóng",
    "Mường Pồn",
    "xã Sín Thầu",
    "Pa Tần",
    "lối mở U Ma Tu Khòong",
    "thị trấn Sìn Hồ",
)
BYLINES = (
    ("Tin, ảnh: {}", "Thu Trang"), ("Bài, ảnh: {}", "Sùng Khày"), ("Tin: {}", "Mai Hoa"), ("Tác giả: {}", "Cà Panh"), ("Người viết: {}", "Lò Ín"),
    ("{}", "Hoàng Trang"), ("{}", "Vừ Say - Mai Hoa"), ("Bài và ảnh: {}", "CTV"), ("Tác giả: {}", "Nguyễn Thi, Lò Ín"),
)  # fmt: skip
SOURCES = (
    "Báo Quân đội nhân dân",
    "TTXVN",
    "Báo Điện Biên Phủ",
    "thegioivietnam.vn",
    "Báo Nhân Dân điện tử",
    "Cổng TTĐT tỉnh",
)
ENGLISH = (
    (
        "Consular service comes to the village under a tree",
        "Thirty-eight passport applications were taken in one morning beneath the old cotton tree of Pa Tan.",
        "The printer ran on a truck battery. Nobody had to travel the ninety kilometres to the provincial capital.",
    ),
    (
        "Two archaeology teams share one trench in Tham Pua cave",
        "The trench is nine square metres wide and belongs to both teams, who dig on alternate days.",
        "Cord-marked pottery lay under a thick layer of ash. Samples will be dated in two laboratories.",
    ),
    (
        "Bronze drum returns home after ninety-nine years",
        "The drum left the village in a wooden crate in 1924 and came back by air last Friday.",
        "The village elder struck it once and no more. The rest, he said, is for the harvest feast.",
    ),
)
ENGLISH_MORE = (
    "Both provinces agreed to keep the hotline open day and night, and to publish its figures at the end of each quarter.",
    "Officials from the Department of Foreign Affairs said that more such visits are planned before the rainy season begins.",
    "For the pupils it was the first time that anybody had written to them from another country.",
)
