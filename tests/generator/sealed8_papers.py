"""More texts of the twelfth part: works, plans, portraits, notices, and two in English."""

from __future__ import annotations

PAPERS = (
    """
Ban hành Kế hoạch thông tin đối ngoại của ngành giáo dục
>Sở Giáo dục và Đào tạo vừa ban hành Kế hoạch số 418/KH-SGDĐT về công tác thông tin đối ngoại, giao chỉ tiêu cụ thể cho từng cụm trường biên giới.
*I. Yêu cầu đặt ra với các nhà trường
Mỗi trường nội trú có ít nhất một câu lạc bộ kể chuyện quê hương bằng tiếng nước láng giềng, sinh hoạt hai tuần một lần.
*II. Nhiệm vụ cụ thể theo học kỳ
# Học kỳ I: xây dựng bộ ảnh giới thiệu mười nghề thủ công.
# Học kỳ II: thi dẫn chương trình song ngữ cấp cụm.
# Dịp hè: trại giao lưu bốn ngày với học sinh Luông Nậm Thà.
*III. Kinh phí và tổ chức thực hiện
Kinh phí lồng ghép trong dự toán chi thường xuyên, phần tài trợ quốc tế hạch toán riêng và công khai tại bảng tin nhà trường.
Văn bản liên quan trước đây trái với Kế hoạch này đều hết hiệu lực kể từ ngày ban hành.
Phòng Chính trị tư tưởng làm đầu mối tổng hợp, báo cáo Giám đốc Sở trước ngày 15 tháng cuối mỗi quý.
""",
    """
Người giữ sổ khách quốc tế ở bản Sin Suối Hồ
>Mười bốn năm nay, ông Hảng A Xà đều đặn ghi lại tên, quốc tịch và một câu nói của mỗi vị khách nước ngoài ghé bản, tất cả gói trong bảy cuốn sổ bìa vải.
@Bảy cuốn sổ bìa vải được cất trong hòm gỗ pơ mu.
Trang đầu tiên là nét chữ nghiêng của một nữ bác sĩ người Bỉ, viết bằng tiếng Pháp rằng bà chưa từng thấy buổi sáng nào yên đến thế.
Ông bảo, đọc lại mới hiểu khách thích gì: không phải nhà to mà là bếp lửa, không phải đường nhựa mà là lối đá rêu.
@
Từ những dòng ghi chép ấy, cả bản họp lại, bỏ hàng rào sắt, trồng địa lan dọc lối đi và quy định mỗi nhà chỉ nhận tối đa tám khách một đêm để giữ yên tĩnh.
"Sổ hết thì mua sổ mới, còn khách là còn chuyện để kể", ông cười hiền.
Ảnh chụp những trang sổ nay được treo ở nhà văn hóa, bên dưới có bản dịch tiếng Việt và tiếng Mông do thanh niên trong bản thực hiện.
""",
    """
Tổng kết mười năm kết nghĩa bản Tà Tổng và bản Xiềng Hung
>Hội nghị tổng kết mười năm kết nghĩa cụm dân cư hai bên biên giới bản Tà Tổng và bản Xiềng Hung đánh giá 26 nội dung cam kết đều được thực hiện.
Điểm sáng nhất là tổ tự quản chung gồm 14 thành viên, mỗi tháng đi kiểm tra đường mòn hai lần và cùng chữa cháy rừng ba vụ.
- Hỗ trợ nhau 3,2 tấn thóc giống trong hai vụ mất mùa.
- Dựng chung một nhà văn hóa bằng gỗ tại điểm giữa hai bản.
- Không để xảy ra vụ vượt biên trái phép nào trong sáu năm liền.
Nguồn kinh phí: phần lớn do dân tự góp, huyện hỗ trợ dầu diesel và tôn lợp cho nhà văn hóa.
Già bản Xổm Chăn kể, ngày xưa hai bản gọi nhau bằng tù và, nay gọi bằng điện thoại nhưng việc cưới, việc tang vẫn đi bộ sang.
Hai bên thống nhất giai đoạn tới đưa thêm nội dung bảo vệ nguồn nước và dạy chữ cho người lớn tuổi vào bản ghi nhớ.
""",
    """
Tập huấn kỹ năng phát ngôn cho cán bộ xã biên giới
>Trong ba ngày, 88 cán bộ xã biên giới được thực hành trả lời phỏng vấn, viết thông cáo và xử lý tin đồn trên mạng xã hội.
Giảng viên Hà Kiều Trang dành trọn buổi đầu để học viên tự nghe lại giọng nói của mình, chỉ ra những chỗ vòng vo, dùng từ khó.
*Khi micro đã bật
"Nói ngắn, nói thật, nói điều mình chịu trách nhiệm được", đó là ba câu được viết to trên bảng suốt khóa học.
@Học viên thực hành trả lời phỏng vấn trước ống kính.
Tình huống gây tranh luận nhất là một tin đồn đóng lối mở lan truyền lúc nửa đêm, khi cả xã chỉ còn một người trực điện thoại.
Theo Nghị định hiện hành, người phát ngôn cấp xã phải trả lời trong vòng 24 giờ, song nhóm học viên cho rằng hai giờ mới kịp dập tin đồn.
Kết thúc khóa học, mỗi xã mang về một sổ tay 32 trang và danh bạ báo chí được cập nhật hằng quý.
""",
    """
Tiếp nhận hai máy siêu âm do bác sĩ Hàn Quốc trao tặng
>Trung tâm Y tế huyện Nậm Pồ tiếp nhận hai máy siêu âm xách tay do Hội Bác sĩ Ánh Dương (Hàn Quốc) trao tặng, tổng trị giá 38.000 USD.
@Lễ bàn giao diễn ra ngay tại phòng khám thai.
Ngay sau lễ bàn giao, các bác sĩ bạn hướng dẫn kíp trực địa phương vận hành máy và khám miễn phí cho 57 thai phụ từ các bản xa.
|Buổi khám|Số thai phụ|Ca cần chuyển tuyến
|Sáng thứ nhất|21|01
|Chiều thứ nhất|19|Không
|Sáng thứ hai|17|02
Chịu trách nhiệm chính về bảo quản máy là tổ kỹ thuật gồm ba người, lịch hiệu chuẩn được dán ngay trên vỏ hộp.
Bác sĩ Kim Ê Jin cho biết hội sẽ quay lại vào mùa xuân cùng một lớp đào tạo ngắn ngày về cấp cứu sơ sinh.
Huyện cam kết bố trí xe đưa máy xuống các điểm bản mỗi tháng một lần, theo lịch được báo trước trên loa.
""",
    """
Đường hoa dã quỳ nối hai trạm kiểm soát
>Thanh niên hai bên biên giới cùng trồng 6 km hoa dã quỳ nối hai trạm kiểm soát A Pa Chải và Long Phú, mở đầu tháng hoạt động vì môi trường.
Cây giống được ươm từ tháng Tư trong vỏ hộp sữa cũ do học sinh tiểu học gom góp, mỗi em đóng góp chừng mười vỏ.
@Những gốc dã quỳ đầu tiên được trồng bên chân mốc.
Buổi trưa, mọi người trải lá chuối ăn chung, xôi nếp nương để cạnh bánh ngô, canh măng chua và một nồi cháo vịt thật lớn của bếp dã chiến.
Top đầu của đoàn trồng cây là các nữ chiến sĩ quân y, những người đã hoàn thành phần việc trước giờ cơm.
Ban tổ chức dự tính hoa sẽ nở rộ vào cuối tháng Mười, đúng dịp giao lưu văn nghệ thường niên.
""",
    """
Giới thiệu ẩm thực Thái đen tại Lễ hội ASEAN ở Viêng Chăn
>Gian bếp Thái đen của đoàn Điện Biên là một trong những điểm đông khách nhất Lễ hội Ẩm thực ASEAN tổ chức tại Viêng Chăn.
Năm món được chọn mang đi gồm pa pỉnh tộp, xôi ngũ sắc, nộm hoa ban, canh bon và thịt trâu gác bếp, tất cả nấu tại chỗ.
@
Bếp trưởng Cà Thị Ún phải thay mắc khén bằng loại hạt tương tự trong ngày đầu vì kiện gia vị đến chậm, nhưng thực khách vẫn xếp hàng kín lối đi.
*Công thức được chép tay
Nhiều người xin công thức, đoàn bèn chép tay ra 200 tờ giấy dó bằng hai thứ tiếng để tặng.
Đầu bếp nước chủ nhà Xu Lị Vông nói món cá nướng gập đôi khiến bà nhớ bếp của mẹ ở Hủa Phăn.
Sau lễ hội, một nhà hàng ở phố cổ ngỏ ý mời đoàn trở lại mở tuần lễ ẩm thực vào tháng Mười một tới.
""",
    """
Phỏng vấn: Làm sao để dân bản trở thành người kể chuyện?
>Nhân hội nghị truyền thông vùng biên, phóng viên có cuộc trao đổi với bà Lường Minh Nguyệt, chuyên gia truyền thông cộng đồng.
*Thưa bà, vì sao nên bắt đầu từ người dân?
Vì họ sống với câu chuyện mỗi ngày. Người ngoài có thể quay đẹp hơn, nhưng người trong bản mới biết lúc nào con suối đổi màu.
*Khó khăn lớn nhất bà từng gặp là gì?
Là sự im lặng. Có bản tôi ngồi ba buổi tối mới có người đầu tiên cất lời, và đó lại là một em bé chín tuổi.
*Bà mong chính quyền hỗ trợ điều gì?
Không cần nhiều tiền, chỉ cần một căn phòng có điện, vài chiếc điện thoại tốt và lòng kiên nhẫn trong hai mùa rẫy.
Nguồn người dạy lấy ở đâu, bà cười khi được hỏi thêm, thì chính thanh niên học xong trở về sẽ dạy lớp sau.
""",
    """
Hơn 400 hộ dân được hưởng lợi từ cầu treo Nậm Ma
>Cầu treo Nậm Ma dài 96 m do Đại sứ quán Nhật Bản tài trợ chính thức thông xe, thay cho chiếc bè mảng đã dùng suốt ba thập kỷ.
@Người dân hai bờ cùng đi trên nhịp cầu mới.
@Chiếc bè cũ được giữ lại làm kỷ vật của bản.
Trước đây, mỗi mùa lũ, hàng chục học sinh phải ở lại trường cả tháng, thóc lúa gặt xong chất ở lều nương chờ nước rút mới mang về được.
Ông Phùng Khai Xu, trưởng bản, là người đầu tiên dắt xe máy qua cầu, vừa đi vừa đếm bước cho cháu nội ngồi sau nghe.
Số/Ký hiệu của cây cầu trong hồ sơ là NM-07, nhưng dân bản đã đặt cho nó cái tên riêng là cầu Hẹn Gặp.
Chủ đầu tư bàn giao cẩm nang bảo dưỡng và bộ dụng cụ siết bu lông cho tổ quản lý cầu gồm năm hộ gần nhất.
""",
    """
Bản tin thương mại biên giới tuần cuối tháng Bảy
Tổng kim ngạch qua các cửa khẩu trong tuần đạt 7,9 triệu USD, tăng nhẹ so với tuần trước nhờ chuối tiêu và sắn lát vào vụ.
|Nhóm hàng xuất khẩu|Lượng (tấn)|So tuần trước
|Chuối tiêu|1.140|+9%
|Sắn lát|2.075|+3%
|Chè khô|66|-4%
Giá chuối tiêu tại bãi giao hàng dao động 7.200 đến 8.100 đồng một ki-lô-gam, cao hơn cùng kỳ khoảng một phần mười.
Lượng xe tồn tại bến lúc 18 giờ ngày Chủ nhật là 23 xe, chủ yếu chờ kết quả kiểm dịch.
Dự báo tuần tới, sản lượng sắn tiếp tục tăng trong khi chuối chững lại do ảnh hưởng của đợt mưa giữa tháng.
""",
    """
Vinh danh ba phiên dịch viên tiêu biểu vùng cao
>Ba phiên dịch viên không chuyên được Liên hiệp các tổ chức hữu nghị tỉnh vinh danh vì những đóng góp thầm lặng trong giao lưu nhân dân.
@Ba gương mặt được vinh danh tại hội trường tỉnh.
Chị Poòng Thị Mai làm y tá ở Pa Thơm, thường xuyên dịch đơn thuốc cho bà con bên kia biên giới sang khám, có đêm dịch cho ba ca sinh liền.
Anh Mạ A Dế vốn là lái xe, tự học tiếng qua băng cát-xét, nay có thể dịch trôi chảy các cuộc họp về chăn nuôi.
Cụ Vi Văn Pánh, 79 tuổi, là người cuối cùng trong vùng đọc được chữ Lự cổ viết trên lá cọ.
Ý kiến bạn đọc gửi về chương trình đề nghị lập một quỹ nhỏ để mua từ điển tặng những người dịch tình nguyện như thế.
Hội đồng bình chọn cho biết năm sau sẽ mở rộng đối tượng sang cả người dịch ngôn ngữ ký hiệu.
""",
    """
Kết nối sóng phát thanh hai bên bờ sông Nậm Rốm
>Chương trình phát thanh chung Tiếng nói đôi bờ lên sóng số đầu tiên tối 14/2, thời lượng 30 phút, phát song song trên hai đài huyện.
Số mở màn có bản tin nông vụ, chuyên mục sức khỏe bà mẹ và mười phút ca nhạc theo yêu cầu thính giả hai phía.
*Thính giả gọi điện tới tấp
Chỉ trong nửa giờ đầu, tổng đài nhận 63 cuộc gọi, cuộc xa nhất từ một lán nương cách đài hơn bốn chục cây số.
@Phát thanh viên thu âm số mở màn của chương trình.
Biên tập viên Khăm La Súc Xa Vẳn cho rằng điều khó nhất là giữ nhịp nói chậm vừa đủ, bởi nhiều cụ nghe bằng chiếc đài pin đã cũ.
Ghi rõ nguồn là yêu cầu hai đài đặt ra với mọi bản thu dân ca được phát lại trên chương trình.
Chương trình sẽ đều đặn lên sóng vào tối thứ Bảy tuần thứ hai và tuần thứ tư hằng tháng.
""",
    """
Đối thoại chính sách với các tổ chức phi chính phủ nước ngoài
>Tại buổi đối thoại thường niên, đại diện 17 tổ chức phi chính phủ nước ngoài nêu 23 ý kiến về thủ tục tiếp nhận viện trợ và đi lại địa bàn.
- Nhóm ý kiến về thời hạn phê duyệt khoản viện trợ khẩn cấp.
- Nhóm ý kiến về gia hạn thẻ tạm trú cho tình nguyện viên.
- Nhóm ý kiến về báo cáo giữa kỳ bằng bản điện tử.
Lãnh đạo tỉnh trả lời trực tiếp 18 ý kiến, năm ý kiến còn lại giao Sở Tài chính và Công an tỉnh trả lời bằng văn bản trong mười ngày.
@
Bà Claire Dumont, trưởng đại diện một tổ chức của Pháp, đánh giá cao việc rút thời gian thẩm định từ 45 ngày xuống còn 20 ngày đối với các khoản viện trợ nhỏ.
Liên kết website của từng sở sẽ có thêm mục biểu mẫu song ngữ, một việc nhỏ nhưng được chờ đợi nhiều năm.
Cuộc đối thoại lần sau dự kiến tổ chức lưu động tại huyện có nhiều dự án nhất.
""",
    """
Thư chúc mừng nhân Tết cổ truyền Bun Pi May
Kính gửi các đồng chí lãnh đạo và nhân dân các bộ tộc tỉnh Phông Sa Lỳ anh em.
Nhân dịp đón Tết cổ truyền Bun Pi May, thay mặt Đảng bộ, chính quyền và nhân dân các dân tộc trong tỉnh, tôi xin gửi tới các đồng chí lời chúc tốt đẹp nhất.
Năm qua, tình đoàn kết giữa hai tỉnh tiếp tục nảy nở bằng những việc làm bình dị: một con đường chung, một lớp học chung, một vụ lúa giúp nhau gặt.
Chúng tôi tin tưởng rằng những dự án đang triển khai sẽ về đích đúng hẹn, mang lại ấm no cho bà con hai bên.
Chúc các đồng chí và gia đình một năm mới mưa thuận gió hòa, nước té đầu xuân gột sạch mọi muộn phiền.
""",
    """
Xuất bản sách ảnh Miền đất nơi con gà gáy ba nước nghe
>Cuốn sách ảnh 184 trang in song ngữ Việt - Anh giới thiệu ngã ba biên giới vừa ra mắt bạn đọc với 1.500 bản in đầu tiên.
Hai tay máy đã đi bộ 21 ngày qua chín bản để có 96 bức ảnh, trong đó có nhiều khung hình chụp lúc bốn giờ sáng.
@Trang mở đầu cuốn sách với khung cảnh mây luồn.
Điều khác biệt là mỗi bức ảnh đều ghi tên nhân vật, người được chụp đã ký giấy đồng ý và nhận một bản sách làm kỷ niệm.
*Ba chương của cuốn sách
# Chương một kể về lối đi và những bàn chân.
# Chương hai kể về bếp lửa của người Hà Nhì.
# Chương ba kể về cột mốc không số năm xưa.
Tin cũ hơn về dự án từng cho biết sách sẽ in tại nước ngoài, song nhóm tác giả đổi ý để giá bìa vừa túi tiền học sinh.
Toàn bộ tiền bán sách đợt đầu dành mua áo ấm cho ba điểm trường xa nhất trong chuyến đi.
""",
    """
!short
Tạm dừng thông quan một buổi để thử tải cầu phao
Sáng 27/8, cầu phao tại lối mở Pô Tô tạm dừng thông quan từ 7 giờ đến 11 giờ 30 phút để thử tải, xe chở hàng tươi sống được ưu tiên qua trước 6 giờ cùng ngày.
Trong thời gian thử tải, người đi bộ vẫn qua lại bình thường bằng lối dành riêng ở mép thượng lưu.
""",
    """
!en
Farmers from two provinces share seeds of old upland rice
>Forty farmers from both sides of the border met in Muong Lay on Thursday to exchange seeds of upland rice that their grandparents used to grow.
Each family brought a handful of at least two kinds, wrapped in banana leaves and labelled with the name of the slope where it had ripened.
@Seeds laid out on banana leaves before the exchange.
Related news about the meeting travelled fast, and by noon a second group had walked over from the neighbouring valley to join in.
A small bank with drawers for ninety kinds of seed will be kept at the commune hall, open to anyone who returns twice what was taken.
The organisers hope to hold the exchange every year, alternating between the two banks of the river.
""",
    """
!en
Volunteer dentists complete tour of highland schools
>A team of eleven volunteer dentists has completed a two-week tour of highland schools, treating more than nine hundred pupils free of charge.
The team carried its chairs and drills on motorbikes, since the road to the last three schools had been cut by a landslide.
Source of the electricity was a pair of portable generators lent by the border guard station at the foot of the pass.
Every child went home with a brush, a cup and a picture story about a tiger who would not open his mouth.
A follow-up visit has been agreed for the dry season, when two local nurses will be trained to take over the yearly checks.
""",
)
