"""Words of the second examiner's part: stories, paragraphs, captions, menus and footers written for it alone."""

from __future__ import annotations

#: Title, lead, the paragraph that belongs to it.
STORIES = (
    ("Trao học bổng “Tiếng Việt cho bạn” tặng 24 sinh viên nước ngoài", "Hai mươi bốn sinh viên đến từ bốn nước láng giềng vừa nhận học bổng của Quỹ Hữu nghị sau một học kỳ miệt mài với thanh điệu và dấu câu.", "Buổi lễ diễn ra giản dị trong thư viện trường cao đẳng, nơi các em vẫn ngồi học đến tận khuya."),
    ("Chuyến xe khách quốc tế đầu tiên sau ba năm tạm dừng lăn bánh", "Sáu giờ sáng nay, chuyến xe chở mười chín hành khách rời bến trung tâm, đi qua cửa khẩu và dự kiến tới nơi trước lúc mặt trời lặn.", "Nhà xe cho biết vé bán hết chỉ sau một buổi chiều, phần lớn khách là người đi thăm thân và tiểu thương."),
    ("Vì sao hàng nông sản vẫn ùn ứ mỗi dịp cuối năm?", "Cứ vào tháng Chạp, bãi xe phía trong cửa khẩu lại kín chỗ; câu trả lời không chỉ nằm ở số làn kiểm tra.", "Theo các chủ xe, thời gian chờ trung bình hai mùa gần đây là ba mươi mốt giờ cho mỗi lượt hàng tươi."),
    ("Ký bản ghi nhớ về phòng cháy rừng dọc đường biên", "Hai đơn vị kiểm lâm giáp ranh đã đặt bút ký bản ghi nhớ dài bốn trang, trong đó điều quan trọng nhất là số điện thoại trực đêm.", "Trước đó, những đám cháy lan qua bên kia dãy núi thường chỉ được báo tin khi khói đã thấy từ trung tâm xã."),
    ("Người giữ tiếng khèn ở bản sát mốc 42", "Ông Vàng Chứ Pó năm nay bảy mươi hai tuổi, dạy thổi khèn không lấy tiền cho bất kỳ đứa trẻ nào chịu dậy sớm.", "Học trò của ông có cả mấy cậu bé từ bên kia suối sang, chiều thứ bảy nào cũng lội qua nước để học."),
    ("Hội chẩn từ xa nối bệnh viện hai bên sông", "Một ca bỏng nặng đã được cứu nhờ cuộc hội chẩn kéo dài bốn mươi phút qua màn hình giữa hai bệnh viện cách nhau một con sông.", "Bác sĩ trực cho hay phiên dịch viên là một điều dưỡng từng du học, người đã thức trọn ca đêm hôm ấy."),
    ("Mở lớp dạy nghề dệt cho phụ nữ vùng giáp biên năm 2021", "Lớp học gồm ba mươi lăm khung cửi đặt trong nhà văn hóa, học viên nhỏ nhất mười bảy tuổi, lớn nhất đã lên chức bà.", "Giáo trình in hai thứ tiếng, phần hình vẽ do chính các nghệ nhân trong huyện phác lại."),
    ("Đoàn đạp xe “Một vòng ba nước” dừng chân tại tỉnh", "Bốn mươi tay đua nghiệp dư đã vượt hơn sáu trăm cây số đường đèo trước khi dừng chân nghỉ đêm ở thị trấn.", "Người đi đầu là một cô giáo về hưu; bà bảo đạp xe chậm thì thấy được nhiều nụ cười hơn."),
    ("Nước sạch về ba bản tái định cư nhờ nguồn viện trợ", "Hệ thống bể lọc và chín cây số đường ống vừa được bàn giao, chấm dứt cảnh gùi nước lên dốc của hai trăm mười hộ.", "Mỗi hộ góp công đào rãnh, còn ống và van do nhà tài trợ chuyển tới bằng bốn chuyến xe tải."),
    ("Giải bóng chuyền hơi giao lưu khép lại với tỷ số 3 - 2", "Trận chung kết kéo dài gần hai tiếng dưới mưa phùn, khán giả hai bên che ô đứng kín quanh sân.", "Đội khách mang về chiếc cúp làm bằng gỗ lim, đội chủ nhà giữ lại quả bóng có chữ ký của tất cả mọi người."),
    ("Khai trương phòng đọc song ngữ tại thư viện huyện", "Phòng đọc có hơn một nghìn đầu sách bằng hai ngôn ngữ, mở cửa cả tối thứ sáu để phục vụ người đi chợ phiên.", "Cô thủ thư học thêm mấy câu chào hỏi, dán ngay trên bàn để khỏi quên."),
    ("Tặng bò giống, trao sinh kế cho hộ nghèo hai bên đường biên", "Mười tám con bò giống đã về với mười tám gia đình, mỗi con đeo một chiếc chuông đồng khắc tên chủ mới.", "Sau mười tám tháng, con bê đầu tiên sẽ được chuyển cho hộ kế tiếp trong danh sách."),
    ("Phiên dịch viên trẻ và những cuộc hội đàm không được phép sai", "Ở bàn đàm phán, một chữ dịch lệch có thể khiến cả buổi chiều phải làm lại từ đầu.", "Lò Thị Én nhớ mãi lần đầu tiên phải dịch một câu thành ngữ mà chưa kịp tra từ điển."),
    ("Khôi phục đường mòn chợ cổ thành tuyến đi bộ du lịch", "Con đường đá dài bảy cây số nối hai phiên chợ cổ vừa được dọn cỏ, cắm biển và vẽ lên bản đồ du lịch.", "Đoạn khó nhất là con dốc có ba trăm bậc, nơi ngày xưa người ta phải dắt ngựa thay vì cưỡi."),
)  # fmt: skip

PARAGRAPHS = (
    "Chị Hoàng Mai Lý, cán bộ phụ trách chương trình, kể rằng cái khó nhất không phải là tiền mà là hẹn được mọi người ngồi cùng nhau một buổi sáng giữa mùa gặt.",
    "Con số {n} nghe không lớn, nhưng với một xã chỉ có bốn bản thì đó là gần như nhà nào cũng có người tham gia, từ cụ già đến đứa trẻ vừa biết đọc.",
    "Trong cuốn sổ tay bọc ni lông, ông ghi cẩn thận ngày giờ từng lần gặp, ai nói điều gì, bên nào hứa việc gì và đã làm xong hay chưa.",
    "Khi được hỏi điều gì đáng nhớ nhất, vị khách trả lời bằng tiếng Việt còn ngọng nghịu: bữa cơm ăn trên sàn nhà, và tiếng cười của bọn trẻ con.",
    "Kế hoạch sắp tới chia làm ba chặng; chặng đầu làm ngay trong quý này, hai chặng sau còn chờ ý kiến của các bên trước khi chốt kinh phí.",
    "Những người làm công việc này hiểu rằng tình thân không đo bằng số lần bắt tay, mà bằng việc lúc nửa đêm có ai nhấc máy khi mình gọi hay không.",
    "Từ đầu năm tới nay đã có {n} lượt đoàn qua lại, nhiều hơn cùng kỳ năm ngoái, song thời lượng mỗi chuyến lại ngắn đi vì mọi thủ tục đều nhanh hơn.",
    "Mưa suốt tuần khiến con đường đất trơn như đổ mỡ, nhưng đúng hẹn, chiếc xe bán tải vẫn đỗ trước cổng trường với những thùng sách còn nguyên đai.",
    "Phía bạn đề nghị giữ lịch họp luân phiên, mỗi quý một bên làm chủ nhà, biên bản viết bằng hai thứ tiếng và có giá trị ngang nhau.",
    "Bà con gọi vui đó là “cây cầu không trụ”: chẳng có bê tông cốt thép nào cả, chỉ có người bên này quen mặt người bên kia.",
    "Theo tính toán của ban điều hành, mỗi đồng bỏ ra cho việc học tiếng sẽ đỡ được nhiều đồng chi phí phiên dịch về sau, chưa kể những hiểu lầm khó đong đếm.",
    "Đến trưa, sương tan, từ đỉnh dốc có thể nhìn thấy cả hai phiên chợ nằm hai bên con suối, mái tôn xanh đỏ xen nhau như bàn cờ.",
    "Một số ý kiến lo ngại nguồn hàng chưa đều, tem nhãn còn thiếu; ban tổ chức ghi nhận và hẹn trả lời trong vòng mười ngày.",
    "Nhìn lại chặng đường đã qua, có thể thấy những việc nhỏ được làm đều tay thường bền hơn những lễ ký kết rình rang.",
    "Các cháu nhỏ đứng thành hàng dưới gốc đa, tay cầm cờ giấy, mắt không rời chiếc trống lớn đặt giữa sân.",
    "Chủ nhiệm hợp tác xã tính rằng nếu giữ được giá như hiện nay, mỗi hộ trồng {n} gốc lê sẽ đủ trang trải tiền học cho hai đứa con.",
    "Trước khi chia tay, hai bên trao nhau những món quà mộc mạc: một túi hạt dổi, một tấm khăn dệt tay và bản đồ đường mòn vẽ bằng bút chì.",
    "Đại diện nhà tài trợ nhấn mạnh sẽ không có giai đoạn hai nếu người dân không thấy cần; vì thế phiếu hỏi ý kiến được phát đến từng bếp.",
)

#: Sentences that speak of what readers take for chrome, each a whole true paragraph.
TRAPS = (
    "Xem thêm sách báo, nghe thêm đài và hỏi thêm người già, đó là ba điều cô giáo dặn học trò trước khi viết bài dự thi.",
    "Tin liên quan tới việc đóng cửa lối mở được phát trên loa của bản mỗi sáng, bằng ba thứ tiếng, để không ai phải đi đường vòng.",
    "Liên kết website giữa hai trường mới dừng ở mức trao đổi thời khóa biểu, nhưng cũng đủ để học trò hai bên biết bạn mình đang học gì.",
    "Bản quyền thuộc về người dệt: mỗi hoa văn đều được ghi tên nghệ nhân, không ai được in lại khi chưa hỏi.",
    "Chia sẻ cơm áo là chuyện thường ngày ở đây, nên chẳng ai coi việc nhường nửa mái nhà cho khách lỡ đường là to tát.",
    "Lượt truy cập vào cổng thông tin của đồn tăng gấp đôi trong mùa mưa, vì ai cũng muốn biết đường nào còn đi được.",
    "Cập nhật lúc nửa đêm của trạm thủy văn cho thấy nước đã rút, đoàn quyết định lên đường sớm hơn dự định.",
    "Điện thoại của ông reo đúng lúc lễ chào cờ bắt đầu; ông tắt máy, và mãi đến trưa mới biết đó là tin vui từ bên kia.",
    "Trang chủ của cuốn sách ảnh là bức chụp ngôi nhà sàn cũ, nơi hai gia đình từng trú chung suốt mùa lũ năm ấy.",
    "Tác giả bức tranh tường là mười hai em học sinh, mỗi em nhận một ô vuông và vẽ điều mình thích nhất ở bản của bạn.",
    "Ý kiến bạn đọc gửi về hòm thư của thư viện được dán lên bảng gỗ trước cửa, ai đi chợ qua cũng có thể dừng lại xem.",
    "In ấn tờ rơi tốn ít tiền hơn mọi người nghĩ, nhưng mang được chúng lên tới bản xa nhất thì phải nhờ {n} chuyến ngựa thồ.",
)

CAPTIONS = (
    "Các em nhỏ vẫy chào đoàn khách ở đầu bản.", "Toàn cảnh lễ ký, ảnh chụp từ ban công tầng hai.",
    "Bà con xếp hàng nhận cây giống, sáng mùng ba.", "Hai vị trưởng đoàn trao nhau bản ghi nhớ.",
    "Góc trưng bày đồ dệt của nghệ nhân trong huyện.", "Chuyến xe đầu tiên qua thanh chắn cửa khẩu.",
    "Người dân hai bên cùng gói bánh đón khách.", "Phòng đọc mới nhìn từ cửa chính.",
)  # fmt: skip
HEADINGS = ("Việc nhỏ làm đều tay", "Khi tiếng nói không còn là rào cản", "Điều còn bỏ ngỏ", "Từ lời hứa đến con đường")
ITEMS = (
    "Giữ đường dây nóng trực suốt đêm ở cả hai đầu", "Mỗi quý đổi cho nhau một danh sách cán bộ phụ trách",
    "Dành hai gian chợ không thu phí cho hàng của bạn", "Làm biển chỉ đường bằng ba thứ tiếng",
    "Góp tủ sách lưu động, mỗi tháng chuyển một bản", "Cùng dọn cỏ đường tuần tra sau mùa mưa",
)  # fmt: skip
TABLES = (
    (("Chặng", "Độ dài (km)", "Người phụ trách"), ("Bến cũ - dốc đá", "2,4", "Tổ thanh niên"), ("Dốc đá - chợ cổ", "4,6", "Tổ phụ nữ")),
    (("Nhóm hàng", "Năm ngoái", "Năm nay"), ("Lê, mận tươi", "310 tấn", "402 tấn"), ("Gừng, nghệ", "95 tấn", "88 tấn"), ("Vải dệt tay", "1.200 tấm", "1.950 tấm")),
)  # fmt: skip
CATEGORIES = ("Hợp tác - Hữu nghị", "Tin trong tỉnh", "Đối ngoại nhân dân", "Biên cương xanh", "Kiều bào với quê hương")
PEOPLE = ("Giàng Seo Lử", "Đinh Khánh Vân", "Lò Thị Én", "Tao Văn Ịn", "Phùng Quốc Bảo", "Mào Văn Sượng", "Hà Thu")
SOURCES = ("Báo Biên phòng", "Đài PT-TH tỉnh", "Báo Nhân Dân", "Tạp chí Quê Hương", "Báo Quốc tế")
ENGLISH = (
    ("Weavers from both sides of the pass open a shared workshop", "A shared workshop for thirty weavers opened on Friday in a former rice store close to the border market.", ("The looms were carried up the hill by hand because the road had been washed away two weeks earlier.", "Visitors may watch the dyeing on weekday mornings and buy cloth directly from those who made it.", "The organisers hope that a second room can be added before the next rainy season begins.")),
    ("Bus line between the two towns to run daily from May", "From the first of May a bus will leave each town at seven in the morning and reach the other by noon.", ("Tickets are sold at both stations and passengers need only one form instead of the former three.", "Drivers have learnt some sentences of the neighbours' language, and a small phrase book lies on every seat.")),
)  # fmt: skip

MENU = (
    "Trang nhất",
    "Giới thiệu",
    "Tổ chức bộ máy",
    "Tin tức - Sự kiện",
    "Thủ tục hành chính",
    "Văn bản",
    "Thư viện",
    "Liên hệ - Góp ý",
    "RSS",
)
SIDE = ("Thông tin cần biết", ("Lịch tiếp công dân tháng này", "Đường dây nóng tiếp nhận phản ánh", "Công khai ngân sách", "Hỏi đáp trực tuyến", "Cải cách hành chính"))  # fmt: skip
LINKS = (
    "Cổng dịch vụ công quốc gia",
    "Bộ Ngoại giao",
    "Cục Lãnh sự",
    "Báo điện tử Chính phủ",
    "Hệ thống thư điện tử công vụ",
)
COUNTERS = (
    ("Đang trực tuyến", "Hôm nay", "Trong tuần", "Tất cả"),
    ("Đang xem", "Hôm qua", "Tháng này", "Tổng lượt xem"),
)
SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
FEET = {
    "lai_chau": ("CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số: 47/GP-TTĐT cấp ngày 12/5/2015", "Điện thoại: 02133.798.799"),
    "dien_bien": ("TRANG THÔNG TIN ĐỐI NGOẠI TỈNH ĐIỆN BIÊN", "Địa chỉ: Phường Mường Thanh, thành phố Điện Biên Phủ", "Điện thoại: 0215.3835.000 - Fax: 0215.3835.001", "Thiết kế và vận hành: Trung tâm CNTT và Truyền thông"),
    "dien_bien_stttt": ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN", "Địa chỉ: Tổ 10, phường Tân Thanh, TP. Điện Biên Phủ", "Chịu trách nhiệm nội dung: Giám đốc Sở", "© Bản quyền thuộc Sở Thông tin và Truyền thông"),
}  # fmt: skip
