"""Words of the second sealed part: the second half of its stories, the English ones and the very short notices."""

from __future__ import annotations

from tests.generator.sealed2_words import Told

SECOND: tuple[Told, ...] = (
    (
        "Đội bóng chuyền nữ Điện Biên vô địch giải giao hữu ba nước",
        "Thắng đội chủ nhà 3 - 2 trong trận chung kết kéo dài hai giờ mười phút tối qua, đội bóng chuyền nữ Điện Biên giành cúp giải giao hữu ba nước Việt Nam - Lào - Thái Lan tổ chức tại thành phố Nan.",
        (
            "Chủ công Lò Thị Vui ghi 31 điểm dù đầu gối còn quấn băng từ vòng loại.",
            "Sau lễ trao giải, cầu thủ ba đội đổi áo cho nhau và cùng đi ăn mì ở chợ đêm ven sông.",
        ),
    ),
    (
        "Nâng cấp trạm y tế Leng Su Sìn thành điểm khám bệnh cho cư dân hai bên",
        "Trạm y tế xã Leng Su Sìn vừa được nâng cấp với máy siêu âm, tủ vắc-xin và bốn giường lưu, trở thành điểm khám bệnh đầu tiên trên tuyến biên giới nhận cả người bệnh mang giấy thông hành của nước bạn.",
        (
            "Y sĩ Pờ Xè Lòng trực ba đêm mỗi tuần; anh nói thạo tiếng Hà Nhì nên người già hai bên đều hỏi tìm anh.",
            "Chi phí khám được niêm yết bằng hai loại tiền, trẻ em dưới sáu tuổi không phải trả.",
        ),
    ),
    (
        "Hội đàm giữa hai ngành công an về quản lý người qua lại biên giới",
        "Trong khuôn khổ hội đàm lần thứ chín, ngành công an hai tỉnh trao đổi số liệu về người qua lại biên giới trong năm, thống nhất mẫu giấy tạm trú song ngữ và cách xử lý khi có người bị lạc.",
        (
            "Năm qua, hai bên đã giúp 47 người lạc đường trở về gia đình, người nhỏ tuổi nhất mới lên bốn.",
            "Mẫu giấy mới in trên khổ nhỏ bằng bàn tay, có mã vuông để tra cứu, dùng từ đầu quý sau.",
        ),
    ),
    (
        "Bảo tàng tỉnh nhận lại chiếc trống đồng từ một gia đình người Pháp",
        "Sau hơn bảy mươi năm lưu lạc, chiếc trống đồng đường kính 52 xăng-ti-mét đã được gia đình ông Julien Marchand trao lại cho Bảo tàng tỉnh trong một buổi lễ giản dị chiều 17/12, có mặt các cháu nội của người lính từng mang trống đi.",
        (
            "Trong thư gửi kèm, ông Marchand viết rằng ông nội ông chưa bao giờ cho ai gõ vào mặt trống.",
            "Các chuyên gia nhận định trống được đúc cách nay khoảng hai nghìn năm, hoa văn chim bay còn rõ.",
        ),
    ),
    (
        "Thông báo tuyển cộng tác viên dịch tiếng Lào, tiếng Thái, tiếng Hà Nhì",
        "Để phục vụ bản tin đối ngoại phát hành hai tháng một số, ban biên tập cần tuyển sáu cộng tác viên dịch tiếng Lào, tiếng Thái và tiếng Hà Nhì, làm việc tại nhà, nhận bài và trả bài qua thư điện tử.",
        (
            "Người dự tuyển gửi một bản dịch thử dài khoảng bốn trăm chữ, kèm đôi dòng kể vì sao mình biết thứ tiếng ấy.",
            "Thù lao tính theo chữ, thanh toán trước ngày mười hằng tháng.",
        ),
    ),
    (
        "Xuất khẩu lô thảo quả đầu tiên theo đường chính ngạch",
        "Lô thảo quả khô 26 tấn của hợp tác xã Dào San đã lên đường sang thành phố Ngọc Khê theo đường chính ngạch, kết thúc hai năm chuẩn bị hồ sơ vùng trồng, nhà sấy và giấy kiểm dịch.",
        (
            "Giá bán cao hơn mức tiểu ngạch mười một phần trăm, nhưng điều khiến các xã viên yên tâm là không còn cảnh xe nằm chờ ngoài bãi.",
            "Chủ nhiệm Tẩn A Diện cho biết đối tác đã đặt tiếp ba lô cho tháng sau.",
        ),
    ),
    (
        "Triển lãm ảnh “Những người giữ mốc” tại Viêng Chăn",
        "Bảy mươi hai bức ảnh đen trắng về bộ đội biên phòng, dân quân và những người dân tự quản cột mốc được trưng bày tại Viêng Chăn trong mười ngày, thu hút nhiều sinh viên và gia đình cán bộ lão thành.",
        (
            "Bức được xem lâu nhất chụp bàn tay ông Lý Lòng Phà lau tuyết trên mặt mốc vào sáng mùng Một Tết.",
            "Kết thúc đợt trưng bày, toàn bộ ảnh được tặng lại cho nước bạn.",
        ),
    ),
    (
        "Hai xã Sen Thượng và Khúc Thủy lập tổ hòa giải chung về đất nương",
        "Lần đầu tiên trên tuyến biên giới này, hai xã Sen Thượng và Khúc Thủy lập tổ hòa giải chung gồm tám người, giải quyết những va chạm nhỏ về trâu bò và đất nương trước khi phải nhờ đến cơ quan chức năng.",
        (
            "Vụ đầu tiên tổ nhận là chuyện một đàn dê ăn hết ba luống đậu; hai nhà bắt tay nhau sau một buổi chiều.",
            "Tổ họp luân phiên mỗi bên một lần, trà nước do bên chủ nhà lo.",
        ),
    ),
    (
        "Đối thoại doanh nghiệp Hàn Quốc: ba câu hỏi về điện, đường và nhân lực",
        "Cuộc đối thoại giữa lãnh đạo tỉnh với 22 doanh nghiệp Hàn Quốc hôm 25/2 xoay quanh ba câu hỏi về nguồn điện ổn định, con đường nối cao tốc và lao động biết việc; mỗi câu đều có người trả lời và thời hạn kèm theo.",
        (
            "Ông Park Jin-woo nói ông thích nhất câu trả lời “chưa làm được”, vì nhờ đó ông biết phải chờ bao lâu.",
            "Biên bản đối thoại được dán công khai ở sảnh trung tâm hành chính từ sáng hôm sau.",
        ),
    ),
    (
        "Mùa hè của những tình nguyện viên I-ta-li-a ở bản Hô Nậm Cản",
        "Suốt năm tuần, mười một bạn trẻ I-ta-li-a ở lại bản Hô Nậm Cản, sơn lại lớp học, đào giếng, dạy bơi ở khúc suối cạn và tự tay giã bánh dày trong ngày chia tay.",
        (
            "Bạn Chiara Bonetti mang theo một cây đàn ghi-ta thiếu dây, lúc về để lại cho lớp mẫu giáo.",
            "Chi hội phụ nữ tặng mỗi người một chiếc khăn piêu thêu tên.",
        ),
    ),
    (
        "Khánh thành cột thu phát sóng phục vụ chương trình phát thanh tiếng Lào",
        "Cột thu phát sóng cao 65 mét trên đỉnh Pú Tửu đã khánh thành, đưa chương trình phát thanh tiếng Lào của tỉnh đến 21 bản mà trước đây chỉ nghe được khi trời quang.",
        (
            "Chương trình phát ba lần mỗi ngày, mỗi lần ba mươi phút, gồm tin tức, giá nông sản và ca nhạc theo yêu cầu.",
            "Phát thanh viên Sổm Chít nhận được trung bình mười hai lá thư mỗi tuần.",
        ),
    ),
    (
        "Gặp mặt lưu học sinh Lào nhân dịp Tết Bun Pi May: nước thơm, chỉ cổ tay và bài hát chung",
        "Nhân Tết cổ truyền Bun Pi May, trường cao đẳng tổ chức gặp mặt 158 lưu học sinh Lào; các thầy cô buộc chỉ cổ tay, các em té nước thơm và cùng hát bài ca mà cả hai dân tộc đều thuộc.",
        (
            "Em Vi Lay Xỉn, năm thứ ba ngành sư phạm, thay mặt các bạn đọc bài thơ viết bằng tiếng Việt.",
            "Nhà trường dành một khoản nhỏ hỗ trợ vé xe cho 40 em về quê ăn Tết.",
        ),
    ),
    (
        "Kiểm dịch chung ở Ma Lù Thàng: một lần mở thùng, hai con dấu",
        "Từ đầu tháng Bảy, hàng nông sản qua Ma Lù Thàng chỉ phải mở thùng một lần: cán bộ kiểm dịch hai bên đứng cùng một bàn, cùng lấy mẫu và đóng hai con dấu lên một tờ giấy.",
        (
            "Cách làm này giúp mỗi xe đỡ được ít nhất một giờ rưỡi nằm chờ và rau quả giảm hẳn dập nát.",
            "Sau ba tháng thí điểm, hai bên sẽ quyết định có áp dụng cho thủy sản hay không.",
        ),
    ),
    (
        "Chuyện người thợ rèn Mông có khách hàng ở bốn nước",
        "Ở bản Háng Sùa có một lò rèn nhỏ mà dao, cuốc làm ra được gửi đi Lào, Thái Lan, Nhật Bản và cả Thụy Sĩ; chủ lò là ông Sùng Chờ Nếnh, người chưa từng đi quá thị trấn huyện.",
        (
            "Khách Nhật đặt dao theo hình vẽ gửi qua điện thoại của con dâu ông; ông xem, gật đầu, ba ngày sau có dao.",
            "Mỗi lưỡi dao đều khắc một chấm tròn, dấu riêng của dòng họ.",
        ),
    ),
    (
        "Phối hợp bảo tồn voọc xám ở khu rừng giáp ranh",
        "Ban quản lý hai khu bảo tồn ở hai bên biên giới thống nhất đếm chung đàn voọc xám mỗi năm hai lần, dùng cùng một mẫu phiếu và chia sẻ hình ảnh từ 48 máy bẫy ảnh.",
        (
            "Đợt đếm đầu tiên ghi nhận 93 cá thể, có sáu con non chưa rời mẹ.",
            "Các thợ săn cũ của bản Nậm Kè nay dẫn đường cho nhà khoa học, mỗi chuyến được trả công theo ngày.",
        ),
    ),
    (
        "Ra mắt bản đồ du lịch song ngữ “Đi dọc đường biên”",
        "Tấm bản đồ gấp “Đi dọc đường biên” in bằng tiếng Việt và tiếng Anh, đánh dấu 58 điểm dừng chân, từ quán cà phê nhìn ra cột mốc đến suối nước nóng, đã được phát miễn phí tại các cửa khẩu và bến xe.",
        (
            "Nhóm làm bản đồ gồm bốn cô gái trẻ đi xe máy hơn hai nghìn ki-lô-mét trong ba tháng.",
            "Bản in thứ hai sẽ có thêm chữ Hán giản thể theo đề nghị của các hãng lữ hành.",
        ),
    ),
    (
        "Công đoàn hai tỉnh ký thỏa thuận chăm lo công nhân làm việc xuyên biên giới",
        "Khoảng 900 công nhân sáng đi làm bên này, tối về bên kia sẽ được thăm khám định kỳ, có nhà chờ xe và được tư vấn tiền công theo thỏa thuận mà tổ chức công đoàn hai tỉnh vừa ký sáng 28/7.",
        (
            "Điều khoản mới nhất là bữa ăn giữa ca không dưới ba mươi nghìn đồng, do chính công nhân giám sát.",
            "Thỏa thuận có hiệu lực hai năm và tự gia hạn nếu không bên nào phản đối.",
        ),
    ),
    (
        "Thư cảm ơn của Tỉnh trưởng U Đôm Xay sau mùa thu hoạch lúa giống mới",
        "Trong bức thư viết tay gửi ngành nông nghiệp tỉnh ta, Tỉnh trưởng U Đôm Xay cho biết 310 héc-ta lúa giống do Việt Nam giúp đã cho năng suất cao hơn giống cũ gần một tấn rưỡi mỗi héc-ta.",
        (
            "Bức thư kèm theo một túi gạo đầu mùa, được chia đều cho các kỹ sư từng sang cắm bản.",
            "Vụ tới, hai bên mở rộng diện tích lên 800 héc-ta và thử thêm giống nếp thơm.",
        ),
    ),
)

ENGLISH: tuple[Told, ...] = (
    (
        "Lai Chau opens a walking trail along the old salt road",
        "A marked walking trail of 38 kilometres that follows the old salt road was opened on Saturday by the province and its partner county across the border, with shelters every nine kilometres and signs in three languages.",
        (
            "Villagers on both sides cleared the path by hand over two dry seasons and will share the income from camping fees.",
            "The first group of walkers, most of them teachers, reached the last shelter shortly before a thunderstorm.",
        ),
    ),
    (
        "Doctors from Phongsaly complete a training course in Dien Bien Phu",
        "Eighteen doctors and nurses from Phongsaly finished a twelve-week course in emergency care at the provincial hospital on Friday and received certificates in the presence of both health departments.",
        (
            "The course put practice before lectures: every trainee rode with the ambulance crew for at least forty hours.",
            "A second class, for midwives, will begin after the rainy season.",
        ),
    ),
    (
        "Honey from the border villages finds buyers at the Vientiane fair",
        "Four cooperatives from the border villages sold their whole stock of honey within two days at the Vientiane trade fair and came home with orders for another six tonnes.",
        (
            "Buyers liked the small bamboo jars, an idea borrowed from a beekeeper who has never left his valley.",
            "Source and date of every jar can be read on its lid, which helped to win the trust of restaurants.",
        ),
    ),
    (
        "A border school where pupils answer in two languages",
        "At the primary school of A Pa Chai the morning bell rings twice, once for each language, and three hundred pupils switch between Vietnamese and Ha Nhi without noticing it.",
        (
            "The method was tested for four years with help from a Canadian university before it spread to nine other schools.",
            "Related news from those schools is pinned to a board by the gate, where parents stop to read it.",
        ),
    ),
)

ENGLISH_MORE: tuple[str, ...] = (
    "Officials said the next meeting would take place on the other side of the border in the first week of November.",
    "The budget, about 74,000 dollars, comes in equal parts from the two provinces and a foundation in Denmark.",
    "Share of the costs borne by the villages themselves is small, but their labour made the plan possible.",
    "Posted at the entrance is a list of everyone who carried stones, from the oldest to the youngest.",
    "People who are online only in the evening may register by telephone at the commune office until eight o'clock.",
)

BRIEFS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Hoãn phiên chợ biên giới Sì Choang",
        ("Do mưa lớn kéo dài, phiên chợ biên giới Sì Choang dự kiến họp sáng Chủ nhật này được hoãn sang tuần sau.",),
    ),
    (
        "Thông báo tạm dừng thông quan tại Pô Tô",
        (
            "Ngày 15/8, lối mở Pô Tô tạm dừng thông quan từ 12 giờ đến 17 giờ để sửa cân điện tử.",
            "Các xe chở hàng tươi sống được ưu tiên làm thủ tục vào buổi sáng cùng ngày.",
        ),
    ),
    (
        "Lịch tiếp công dân của Sở Ngoại vụ",
        (
            "Từ tuần này, lãnh đạo Sở Ngoại vụ tiếp công dân vào sáng thứ Năm hằng tuần, tại phòng số 3, tầng một.",
            "Người dân không cần đăng ký trước.",
        ),
    ),
    (
        "Điện mừng Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào",
        ("Nhân kỷ niệm Quốc khánh nước bạn, lãnh đạo tỉnh đã gửi điện mừng tới ba tỉnh Bắc Lào.",),
    ),
    (
        "Đón đoàn xiếc thiếu nhi Côn Minh",
        (
            "Tối mai, đoàn xiếc thiếu nhi Côn Minh biểu diễn hai suất miễn phí tại nhà thi đấu tỉnh.",
            "Vé phát tại cổng trước giờ mở màn một tiếng.",
        ),
    ),
    (
        "Đổi giờ mở cửa khẩu Tây Trang mùa đông",
        ("Từ ngày 1/11, cửa khẩu Tây Trang mở cửa lúc 7 giờ 30 và đóng cửa lúc 18 giờ 30 hằng ngày.",),
    ),
)
