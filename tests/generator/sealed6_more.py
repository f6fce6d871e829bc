"""More tales of the tenth part: very short ones, papers, English ones; and the names its pages use."""

from __future__ import annotations

SHORT = (
    """Thư cảm ơn của Hội hữu nghị Nhật Bản - Việt Nam vùng Kansai
Hội hữu nghị Nhật Bản - Việt Nam vùng Kansai gửi lời cảm ơn nhân dân các dân tộc tỉnh nhà đã đón tiếp nồng hậu đoàn 22 thành viên của Hội trong chuyến thăm từ ngày 8 đến ngày 12 tháng 11.""",
    """Thay đổi giờ làm việc của bộ phận hợp pháp hóa lãnh sự
Từ ngày 1/4, bộ phận hợp pháp hóa lãnh sự nhận hồ sơ từ 7 giờ 30 phút đến 11 giờ các ngày trong tuần, trừ thứ bảy và chủ nhật.
Hồ sơ nộp buổi chiều được hẹn sang sáng hôm sau; việc trả kết quả vẫn giữ như trước.""",
    """Tạm dừng thông quan tại lối mở Pô Tô
>Do mưa lớn làm sạt lở đoạn đường dẫn, lối mở Pô Tô tạm dừng thông quan từ 12 giờ ngày 18/7 cho đến khi có thông báo mới.
Các xe đã vào bãi được hướng dẫn chuyển sang cửa khẩu chính, cách đó 26 ki-lô-mét, và không phải khai lại tờ khai.""",
    """Đoàn nhà báo ASEAN đến thăm cao nguyên Sìn Hồ
Đoàn 16 nhà báo của bảy nước ASEAN đến thăm cao nguyên Sìn Hồ ngày 23/11, tìm hiểu bài thuốc tắm của người Dao đỏ và dự phiên chợ chủ nhật cùng bà con.
@Các nhà báo ASEAN ở phiên chợ chủ nhật Sìn Hồ.""",
    """Điện mừng Quốc khánh nước bạn
Nhân kỷ niệm Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào, Chủ tịch UBND tỉnh đã gửi điện mừng tới các tỉnh trưởng U Đôm Xay, Phông Sa Lỳ và Luông Pha Bang, chúc nhân dân Lào anh em thu được nhiều thành tựu mới.""",
    """Mời dự thi sáng tác biểu trưng Năm Hữu nghị
Ban Tổ chức mời công dân hai nước từ 15 tuổi trở lên gửi mẫu biểu trưng Năm Hữu nghị trước ngày 30 tháng 9; mỗi người gửi tối đa ba mẫu, kèm thuyết minh không quá 200 chữ.
Mẫu được chọn nhận 20 triệu đồng và được dùng trên mọi ấn phẩm của năm.""",
)

PAPERS = (
    """Hướng dẫn ghi tên địa danh nước ngoài trong văn bản của tỉnh
Để thống nhất cách ghi tên địa danh của các tỉnh bạn trong văn bản, Sở Ngoại vụ hướng dẫn các cơ quan thực hiện như sau.
#I. Nguyên tắc
1. Ghi theo cách đã dùng trong thỏa thuận gần nhất giữa hai bên; nếu chưa có thỏa thuận thì ghi theo danh mục của Bộ Ngoại giao.
2. Không dùng hai cách ghi trong cùng một văn bản, kể cả trong phần phụ lục và phần chú thích bản đồ.
#II. Một số tên thường gặp
|Cách ghi|Không ghi
|Phông Sa Lỳ|Phong Xa Lì
|Luông Nậm Thà|Luang Nam Tha
|U Đôm Xay|Udomxay
#III. Thi hành
Hướng dẫn này áp dụng từ ngày 1 tháng 7 và thay thế công văn số 388/SNgV-LS ngày 9/2/2016 của Sở Ngoại vụ.""",
    """Kết quả ba năm thực hiện đề án tiếng Trung cho cán bộ cơ sở
Sau ba năm thực hiện đề án, toàn tỉnh có 612 cán bộ xã giao tiếp được bằng tiếng Trung ở mức thông thường, vượt 12% so với mục tiêu.
#Kết quả chính
*Mở 24 lớp, mỗi lớp không quá 28 người, học vào buổi tối và cuối tuần
*Biên soạn sổ tay 900 câu dùng ở cửa khẩu, trạm y tế và chợ phiên
*Cử 40 cán bộ đi thực tế một tháng tại Hồng Hà và Kim Bình
#Còn vướng mắc
Giấy tờ cử người đi học còn qua nhiều khâu; có lớp khai giảng chậm sáu tuần vì chờ ý kiến của hai cơ quan về cùng một việc.
Nguồn kinh phí mới cấp theo năm nên các huyện khó ký hợp đồng dài hơn mười hai tháng với giáo viên bản ngữ.
#Việc cần làm tiếp
Sở đề nghị cho phép các huyện dùng chung giáo viên và tổ chức thi hai lần mỗi năm, vào tháng 5 và tháng 11.""",
    """Thể lệ cuộc thi viết “Biên giới trong mắt em”
Cuộc thi dành cho học sinh từ lớp 6 đến lớp 12 đang học tại các trường trong tỉnh và học sinh Lào, Trung Quốc theo học theo diện kết nghĩa.
*Bài viết tay hoặc đánh máy, không quá 1.200 chữ
*Viết bằng tiếng Việt, tiếng Lào hoặc tiếng Trung
*Mỗi em gửi một bài, có xác nhận của nhà trường
Tên tác giả, lớp và trường ghi ở trang cuối, không ghi ở trang đầu, để việc chấm được khách quan.
Ban Tổ chức nhận bài đến hết ngày 20/11/2024 theo dấu bưu điện; bài gửi muộn được chuyển sang cuộc thi năm sau.""",
    """Báo cáo nhanh về tình hình biên mậu tháng 8
Kim ngạch qua các cửa khẩu của tỉnh trong tháng 8 đạt 11,6 triệu đô la Mỹ, tăng nhẹ so với tháng trước dù có bốn ngày nghỉ do mưa lũ.
|Mặt hàng|Tấn|So với tháng 7
|Chuối tươi|4.210|tăng 6%
|Sắn lát|1.880|giảm 3%
|Cao su mủ khô|905|tăng 11%
Theo hải quan, thời gian làm thủ tục cho một xe hàng tươi đã giảm còn 47 phút, nhanh nhất từ đầu năm.
Kiến nghị lớn nhất của doanh nghiệp vẫn là thêm chỗ đỗ có mái che và thêm một máy soi ở lối ra.""",
    """Phát biểu của Giám đốc Sở Ngoại vụ tại lễ ra mắt Câu lạc bộ Phiên dịch trẻ
Thưa các đồng chí, thưa các bạn phiên dịch trẻ,
Tôi bắt đầu nghề này bằng một lần dịch sai. Năm ấy, trong một cuộc hội đàm về cầu treo, tôi nhầm “nhịp” với “trụ”, và hai bên suýt nữa thống nhất xây một cây cầu có chín trụ trên con suối rộng mười lăm mét.
Từ đó tôi giữ một thói quen: việc gì liên quan đến con số thì viết ra giấy, đưa cho cả hai bên nhìn. Hôm nay tôi tặng các bạn thói quen ấy.
Câu lạc bộ của chúng ta có 34 thành viên, nói được sáu thứ tiếng. Tôi mong các bạn giúp nhau, sửa cho nhau, và đừng ngại nói câu “xin nhắc lại”.
Xin chúc Câu lạc bộ sống lâu hơn những cây cầu.""",
    """Điều chỉnh kế hoạch đón Năm Du lịch xanh
>UBND tỉnh vừa ban hành Kế hoạch số 2207/KH-UBND điều chỉnh một số hoạt động đối ngoại trong Năm Du lịch xanh.
#Hoạt động giữ nguyên
*Diễn đàn lữ hành sáu tỉnh Tây Bắc và ba tỉnh Bắc Lào
*Tuần phim tài liệu về rừng và sông
#Hoạt động chuyển sang quý III
*Giải chạy đường mòn biên giới, cự ly 21 ki-lô-mét và 42 ki-lô-mét
*Hội chợ hạt giống bản địa
Cơ quan thường trực là Sở Văn hóa & Thể thao, báo cáo tiến độ vào ngày 20 hằng tháng; khoản chi từ 500 triệu đồng trở lên (> 500 triệu) phải có ý kiến của Sở Tài chính.""",
    """Nhìn lại một năm đối ngoại: Ít lễ tân, nhiều việc thật
>Một năm với 41 đoàn vào và 29 đoàn ra cho thấy công tác đối ngoại của tỉnh đang chuyển từ thăm hỏi sang làm chung những việc có thể đo được.
#Việc đo được
Ngày 12/1, cầu tràn Nậm Ma thông xe sau khi hai huyện cùng góp xi măng; từ hôm ấy học sinh hai bên không phải nghỉ học khi nước lên.
Ngày 30/5, phòng khám chung ở Sóp Hùn mở cửa; đến cuối năm đã có 1.940 lượt người khám, gần một nửa là người Lào.
@Ngày đầu tiên của phòng khám chung Sóp Hùn.
#Việc chưa đo được
Tình cảm thì khó đếm. Nhưng khi lũ quét qua bản Huổi Khon tháng 8, chuyến gạo đầu tiên đến từ bên kia biên giới, trước cả khi có công văn.
Năm tới, tỉnh đặt mục tiêu mỗi biên bản ký kết phải kèm tên một người chịu trách nhiệm và một ngày kiểm tra.""",
)

ENGLISH = (
    """!en
Border clinic opens with nurses from both sides
>A clinic shared by Dien Bien and Phongsaly opened its doors on Tuesday with twelve nurses from both sides of the border.
Patients register in either language and receive one card that is valid in both provinces for two years.
@Nurses greet the first patients of the shared clinic.
Published data will follow in spring, the clinic's director said, when the first six months have been counted by an independent team.
The building was paid for by the two provinces in equal shares, and its roof carries enough solar panels for the cold room.""",
    """!en
Lai Chau tea growers visit cooperatives in Shizuoka
Twenty tea growers from Tam Duong returned on Sunday from a week with cooperatives in Shizuoka, where they learned how small farms share one steaming line.
The visit was arranged by the provincial Department of Foreign Affairs together with a friendship association that has sent volunteers to the district since 2009.
*Pick in the morning and steam before noon
*Keep a sample of every batch for one year
*Let the buyer taste before naming a price
The growers plan to buy a second-hand line together and will host five students from Shizuoka during the next harvest.""",
    """!en
Related news travels fast along the Nam Na river
>When a landslide closed the road last month, villagers on both banks kept each other informed by loudspeaker and bamboo raft.
Related news about the repair work is now read out every evening at six, first in Vietnamese, then in Chinese, from the same mast.
The idea came from two retired teachers who have known each other since 1979 and still exchange calendars every new year.
Officials of the two counties have promised a footbridge before the rains, and a rope has already been stretched across.""",
)

NAMES = (
    "Lò Thị Ban", "Vàng A Páo", "Nguyễn Khánh Vy", "Trần Đăng Khoa Nam", "Quàng Văn Ín", "Phạm Thu Hà", "Mùa A Vừ",
    "Chẻo Lở Mẩy", "Đỗ Quang Hiển", "Cà Thị Hoan", "Hoàng Bích Thảo", "Giàng A Sáng", "Tẩn Sài Cương", "Khánh Toàn",
)  # fmt: skip
AGENCIES = (
    "Báo Lai Châu", "TTXVN", "Báo Điện Biên Phủ", "Báo Thế giới và Việt Nam", "VOV", "Cổng TTĐT Chính phủ", "Báo Quân đội nhân dân",
)  # fmt: skip
TOPICS = (
    "Chính sách đối ngoại", "Hoạt động đối ngoại", "Biên giới - Lãnh thổ", "Kiều bào", "Hợp tác quốc tế", "Đất nước - Con người",
)  # fmt: skip
OTHERS = (
    "Khai mạc lớp bồi dưỡng lễ tân ngoại giao cho 60 cán bộ xã", "Kim Bình tặng Phong Thổ hai xe cứu thương",
    "Kiểm tra tiến độ kè suối Nậm Cáy", "Hội đàm về quản lý mốc giới quý III", "Ra mắt bản đồ du lịch ba thứ tiếng",
    "Thống nhất mở thêm tuyến xe khách Điện Biên - Mường Khoa", "Đêm nhạc hữu nghị bên hồ Pá Khoang",
    "Trao học bổng cho 85 học sinh Lào", "Gặp mặt cựu quân tình nguyện tại Mường Ảng", "Đón đoàn công tác của UNICEF",
    "Xúc tiến đầu tư vào khu kinh tế cửa khẩu", "Giới thiệu mắc ca tại hội chợ Viêng Chăn",
    "Tổng kết đợt tuần tra song phương lần thứ chín", "Hội thảo về chữ viết của người Thái vùng biên",
    "Tăng chuyến bay thuê bao dịp hoa ban nở", "Bàn giao nhà tình nghĩa cho kiều bào hồi hương",
)  # fmt: skip
