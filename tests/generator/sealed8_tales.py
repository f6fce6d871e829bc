"""Texts of the twelfth part: visits, talks, borders and aid, as the offices of two provinces might report them."""

from __future__ import annotations

NEWS = (
    """
Đoàn đại biểu huyện Kim Bình thăm và làm việc tại huyện Sìn Hồ
>Chiều 18/4, tại trụ sở UBND huyện Sìn Hồ, lãnh đạo huyện đã tiếp Đoàn đại biểu huyện Kim Bình (tỉnh Vân Nam, Trung Quốc) sang thăm, làm việc về mở rộng vùng nguyên liệu mắc ca dọc biên giới.
@Hai đoàn đại biểu trao đổi bên bản đồ quy hoạch vùng trồng.
Theo báo cáo của phòng chuyên môn, huyện hiện có 1.260 ha mắc ca, trong đó gần một nửa đã cho thu bói, sản lượng niên vụ vừa qua đạt 84 tấn hạt tươi và được bao tiêu toàn bộ.
Tin liên quan đến chuyến thăm này đã được đài truyền thanh các xã phát bằng ba thứ tiếng trong suốt tuần qua, thu hút đông đảo bà con theo dõi.
Ngày đăng ký tham gia chuỗi liên kết được hai bên thống nhất là trước 30/6 hằng năm; hộ nào chậm sẽ chuyển sang vụ kế tiếp.
"Chúng tôi coi cây mắc ca là cây cầu nối hai bờ sông", ông Lý Vĩnh Phúc, đại diện đoàn bạn, chia sẻ tại buổi làm việc.
Kết thúc buổi làm việc, hai huyện ký biên bản ghi nhớ gồm bảy điều, có hiệu lực trong ba năm kể từ ngày ký.
""",
    """
Trao 40 chiếc xe đạp cho học sinh vùng biên xã Pa Ủ
>Sáng nay, Tổ chức Bánh xe Hy vọng (Hà Lan) phối hợp với Đồn Biên phòng Pa Ủ trao 40 chiếc xe đạp mới cho học sinh La Hủ có hoàn cảnh khó khăn, trị giá 72 triệu đồng.
Đường từ bản xa nhất tới trường dài 11 km, nhiều em phải đi bộ từ khi trời chưa sáng, mùa mưa có hôm phải nghỉ học giữa chừng vì suối dâng.
@
Đại diện nhà tài trợ cho biết, xe được đặt làm riêng với khung thấp, lốp to, có giỏ chở sách vở và bộ dụng cụ vá săm đi kèm để các em tự sửa khi đi đường xa.
*Những vòng quay đầu tiên trên dốc đá
Em Ly Go Xá, học sinh lớp 7, nói sẽ cho em gái ngồi sau mỗi sáng để hai chị em cùng đến lớp đúng giờ.
Nguồn tin của chúng tôi tại xã cho hay, đợt hai với 35 chiếc nữa dự kiến về tới bản vào đầu tháng sau.
Ban giám hiệu nhà trường cam kết lập sổ theo dõi, giao thầy cô chủ nhiệm kiểm tra phanh và lốp xe mỗi đầu tuần.
""",
    """
Tuần tra song phương đoạn biên giới từ mốc 65 đến mốc 71
>Ngày 9/11, Đồn Biên phòng Hua Bum phối hợp với Đại đội Quản lý biên giới Lục Xuân tuần tra song phương bảo vệ đường biên, mốc giới trên đoạn dài 14 km.
Trước giờ xuất phát, hai bên thông báo tình hình, kiểm tra trang bị và thống nhất tín hiệu liên lạc bằng cờ trong trường hợp mất sóng.
# Kiểm tra hiện trạng sáu cột mốc và hai điểm cao.
# Phát quang 1.200 m đường thông tầm nhìn.
# Tuyên truyền cho hai tổ dân cư sát biên.
Thời gian đăng ký đi nương qua cửa mở được niêm yết tại nhà văn hóa các bản, người dân chỉ cần mang giấy thông hành còn hạn.
Dọc đường, lực lượng hai bên dừng chân tại mốc 68, cùng lau bia đá và tô lại những nét chữ đã mờ sau mùa mưa.
Chuyến tuần tra kết thúc an toàn lúc 16 giờ 40 phút, biên bản được lập thành hai bản có giá trị như nhau.
""",
    """
Hội đàm về vận hành thử cửa khẩu thông minh U Ma Tu Khoòng
>Đại diện Ban Quản lý Khu kinh tế cửa khẩu và Văn phòng Khẩu ngạn huyện bạn vừa hội đàm trực tuyến, rà soát tiến độ lắp đặt hệ thống cân điện tử và nhận diện biển số.
@Màn hình điều hành tại phòng trực kỹ thuật.
Các hạng mục chính đã hoàn thành được thể hiện trong bảng dưới đây do hai bên cùng xác nhận.
|Hạng mục vận hành thử|Phía ta|Phía bạn
|Cân điện tử 80 tấn|02 bộ|03 bộ
|Cổng nhận diện biển số|04 làn|04 làn
|Máy soi container|Đang hiệu chỉnh|01 máy
Cơ quan chủ quản của hệ thống là Ban Quản lý Khu kinh tế, đơn vị vận hành do đấu thầu lựa chọn theo chu kỳ năm năm.
Hai bên nhất trí chạy thử không tải trong 15 ngày, sau đó cho 20 xe nông sản mỗi ngày đi qua trước khi mở rộng.
Nếu thuận lợi, thời gian thông quan một xe sẽ rút từ 55 phút xuống còn khoảng 12 phút ngay trong quý tới.
""",
    """
!short
Thông báo lịch nghỉ lễ của Phòng Lãnh sự
Phòng Lãnh sự tạm dừng tiếp nhận hồ sơ trong hai ngày 1 và 2/9 để nghỉ lễ Quốc khánh, mọi yêu cầu bảo hộ công dân khẩn cấp vẫn được trực ban giải quyết suốt 24 giờ.
""",
    """
!short
Khánh thành nhà bán trú do kiều bào tại Séc đóng góp
>Ngày 5/10, nhà bán trú ba gian do bà con người Việt tại Praha đóng góp xây dựng đã được bàn giao cho Trường Tiểu học Nậm Manh.
Công trình trị giá 310 triệu đồng, đủ chỗ ở cho 48 em, được hoàn thành sớm mười ngày nhờ dân bản góp hơn 200 ngày công.
""",
    """
Lớp tiếng Hà Nhì cho cán bộ làm công tác đối ngoại khai giảng
>Tối 3/3, lớp tiếng Hà Nhì đầu tiên dành cho cán bộ làm công tác đối ngoại và chiến sĩ biên phòng khai giảng tại xã Thu Lũm với 26 học viên.
Giáo trình gồm 40 bài, do hai nghệ nhân trong xã biên soạn trong gần hai năm, mỗi bài gắn với một tình huống thật ở chợ phiên, trạm xá, lối mòn.
*Học ngay trên nương
- Mỗi tuần ba buổi tối tại nhà cộng đồng Là Si.
- Mỗi tháng một buổi thực hành ở chợ phiên U Ma.
- Cuối khóa kể được một truyện cổ bằng tiếng Hà Nhì.
@Nghệ nhân Pờ Lóng Tơ hướng dẫn học viên phát âm.
Anh Chang Văn Tư, học viên lớn tuổi nhất, cho biết vốn từ của anh mới chừng hai trăm, chủ yếu là tên cây và tên món ăn, nên anh quyết tâm theo đến buổi cuối.
Theo Báo cáo số 17 của UBND xã, có tới bảy phần mười cuộc hòa giải ở bản trong năm qua cần người phiên dịch.
Lớp học kéo dài sáu tháng, học viên đạt yêu cầu được cấp chứng nhận và ưu tiên tham gia các đoàn giao lưu.
""",
    """
Chợ phiên hữu nghị Ma Lù Thàng đón lượng khách kỷ lục
>Phiên chợ hữu nghị tháng Chạp tại cửa khẩu Ma Lù Thàng đón gần chín nghìn lượt người mua bán, cao nhất kể từ khi hai bên khôi phục hoạt động cư dân biên giới.
@
Từ bốn giờ sáng, hơn 160 gian hàng đã sáng đèn, bày gừng, thảo quả, vải lanh và những gùi quýt đầu mùa được chuyển từ các bản vùng cao xuống từ đêm trước.
9.226 người đang trực tuyến cùng lúc trên kênh phát trực tiếp của phiên chợ là con số chưa ban tổ chức nào dám nghĩ tới trước đây.
Bà Tẩn U Mẩy mang xuống ba chục tấm khăn thêu, bán hết trước mười giờ và nhận thêm đơn đặt cho phiên sau.
Lực lượng y tế hai bên lập một trạm chung ở đầu cầu, phát miễn phí hơn hai nghìn khẩu trang và nước rửa tay.
Ban quản lý chợ cho biết phiên kế tiếp sẽ kéo dài thêm hai giờ và bổ sung khu ẩm thực dành riêng cho thanh niên.
""",
    """
Hội thảo kết nối doanh nghiệp logistics Tây Bắc với Bắc Lào
>Hơn 70 doanh nghiệp vận tải, kho bãi của bốn tỉnh Tây Bắc và ba tỉnh Bắc Lào gặp nhau tại hội thảo kết nối logistics do Sở Công Thương tổ chức ngày 22/5.
@Quang cảnh phiên thảo luận buổi sáng tại hội thảo.
Các đại biểu cho rằng nút thắt lớn nhất vẫn là thiếu bãi trung chuyển có mái che, khiến hàng nông sản hao hụt tới 8% trong mùa mưa.
*Ba kiến nghị của giới chủ xe
- Thống nhất một mẫu tờ khai dùng cho cả hai chiều.
- Mở làn riêng cho xe chở hàng tươi sống.
- Công khai cước bốc xếp tại bãi trung chuyển.
Điện thoại đường dây nóng hỗ trợ chủ hàng được nhiều doanh nghiệp đề nghị duy trì cả ngày nghỉ thay vì chỉ trong giờ hành chính.
Ông Bun Thon Xay Nha Vông, chủ một hãng xe ở Mường Khoa, đề xuất đội xe hai bên chia sẻ lịch trình để giảm chuyến rỗng.
Ban tổ chức ghi nhận 19 bản thỏa thuận nguyên tắc, trong đó sáu bản có giá trị trên một tỷ đồng mỗi năm.
""",
    """
Gặp mặt thân nhân kiều bào nhân dịp Xuân mới
>Ủy ban về người Việt Nam ở nước ngoài của tỉnh tổ chức gặp mặt 120 thân nhân kiều bào, thông tin về tình hình quê hương và lắng nghe những mong muốn gửi về.
Trong năm qua, bà con xa quê đã gửi về 4,6 triệu USD, góp sức xây 12 cây cầu dân sinh và tặng trên ba nghìn suất quà cho hộ nghèo.
@Tiết mục hát then mở đầu buổi gặp mặt đầu xuân.
Cụ Nguyễn Thị Hảo có hai con sinh sống tại Ba Lan, bồi hồi kể chuyện mỗi đêm Giao thừa cả nhà lại nối máy để cùng nghe tiếng pháo hoa trên quảng trường tỉnh.
Giấy phép số 1 mà gia đình cụ còn giữ là tờ giấy cho phép mở cửa hàng phở đầu tiên của người Việt ở Lublin.
"Đi đâu rồi cũng nhớ về mái bếp có khói", cụ Hảo nói trong tiếng vỗ tay.
Lãnh đạo Ủy ban mong các gia đình tiếp tục làm nhịp cầu, động viên con cháu hướng về quê hương bằng những việc cụ thể.
""",
    """
Khảo sát dự án nước sạch do Quỹ Mạch Nguồn tài trợ tại Mường Nhé
>Từ ngày 12 đến 15/6, chuyên gia của Quỹ Mạch Nguồn (Đan Mạch) khảo sát địa điểm xây dựng năm bể lọc chậm tại huyện Mường Nhé, dự kiến cấp nước cho 640 hộ.
*Bốn bản khát giữa mùa mưa
Ở Nậm Pố 2, nước suối đục ngầu sau mỗi trận mưa, phụ nữ phải gùi can nhựa leo dốc gần hai giờ đồng hồ để lấy nước mạch.
|Bản được khảo sát|Số hộ|Nguồn nước
|Nậm Pố 2|118|Mạch lộ
|Huổi Cọ|94|Suối nhỏ
|Mường Toong 5|203|Giếng khoan
Đoàn lấy 27 mẫu nước, gửi về phòng thí nghiệm ở Hà Nội và cam kết công bố kết quả cho dân bản trong vòng một tháng.
@Chuyên gia lấy mẫu nước tại đầu nguồn Huổi Cọ.
Bà Karen Holm, trưởng nhóm khảo sát, nhận xét lưu lượng mạch lộ đủ dùng cho mười năm tới nếu rừng đầu nguồn được giữ nguyên như hiện nay.
Dự án có tổng mức đầu tư 5,8 tỷ đồng, trong đó người dân đóng góp ngày công đào rãnh và tự bầu tổ quản lý nước.
""",
    """
Thi đấu bóng chuyền hữu nghị ba đồn biên giới
>Giải bóng chuyền hữu nghị giữa lực lượng bảo vệ biên giới ba nước diễn ra sôi nổi tại sân vận động xã Sín Thầu trong hai ngày cuối tuần.
Tám đội thi đấu vòng tròn một lượt, mỗi trận chơi ba ván, trọng tài là các thầy giáo thể dục của trường nội trú huyện.
@Pha tranh bóng trong trận mở màn giải hữu nghị.
Khán giả đứng kín triền đồi, nhiều cụ già mang theo ghế mây và chiêng nhỏ để cổ vũ, mỗi điểm ghi được đều vang lên một hồi chiêng dài.
Thể thao, theo lời người dẫn chương trình, là thứ tiếng nói mà không bên nào phải thuê phiên dịch.
Đội chủ nhà về nhì sau trận chung kết kịch tính, cúp lưu niệm thuộc về đội bạn đến từ Phông Sa Lỳ.
""",
    """
Trao giải cuộc thi viết Một thoáng biên cương
>Ban tổ chức cuộc thi viết Một thoáng biên cương trao 15 giải cho các cây bút trong và ngoài nước sau bảy tháng phát động.
Tác giả đoạt giải nhất là cô giáo mầm non Lường Thị Thiêm với bút ký kể về đêm mưa cả bản thức giữ cầu.
Tác giả lớn tuổi nhất, cụ Trịnh Đình Khuê, gửi bài viết tay dài 14 trang từ thành phố Brno.
*Những con số của mùa giải
- 412 bài dự thi của người viết ở 11 quốc gia.
- 37 bài viết bằng tiếng Lào và tiếng Trung Quốc.
- 03 bài do học sinh trường nội trú đồng sáng tác.
@Cô giáo Lường Thị Thiêm nhận giải nhất cuộc thi.
Tin, ảnh đoạt giải sẽ được trưng bày lưu động tại chợ phiên của sáu xã trong suốt tháng Mười hai, kèm bản đọc cho người khiếm thị.
Ngày đăng tải toàn bộ tác phẩm trên trang thông tin điện tử dự kiến là 20/12, sau khi hoàn tất khâu hiệu đính.
Ban tổ chức cho biết mùa sau sẽ có thêm thể loại truyện tranh dành cho thiếu nhi.
""",
    """
Làm việc với Tổng Lãnh sự quán Lào về đào tạo nguồn nhân lực
>Ngày 11/3, lãnh đạo Trường Cao đẳng Kinh tế - Kỹ thuật làm việc với đoàn công tác Tổng Lãnh sự quán Lào về đào tạo 65 lưu học sinh khóa mới.
@Hai bên trao đổi về chỗ ở cho lưu học sinh khóa mới.
Theo thỏa thuận, năm đầu các em học tiếng Việt và ở cùng gia đình bản địa vào hai ngày cuối tuần để quen nếp sinh hoạt.
|Ngành đăng ký|Số chỉ tiêu|Thời gian đào tạo
|Chăn nuôi thú y|25|03 năm
|Điện dân dụng|22|02 năm rưỡi
|Kế toán hợp tác xã|18|03 năm
Email và hồ sơ giấy đều được chấp nhận, nhưng tốt nhất là nhận qua thư điện tử để các em ở bản xa không phải đi lại nhiều lần, trưởng đoàn bạn đề nghị.
"Bố mẹ nuôi người Việt là thầy giáo thứ hai của các cháu"
Nhà trường đã sửa xong 12 phòng ký túc, lắp bếp chung và dành riêng một góc để thờ cúng theo phong tục.
Hai bên hẹn gặp lại vào đầu tháng Chín, trước lễ khai giảng một tuần, để cùng đón các em ngay tại cửa khẩu.
""",
    """
Hồi ức người lính tình nguyện trở lại Xiêng Khoảng
>Sau 49 năm, ông Đoàn Văn Quýnh cùng sáu đồng đội trở lại cánh đồng Chum, nơi họ từng được dân bản giấu trong hầm thóc suốt mười bốn ngày.
Bà mẹ nuôi năm xưa đã mất, chỉ còn người con gái út nhận ra ông nhờ vết sẹo trên mu bàn tay trái.
@
Họ ngồi bên bếp lửa tới khuya, chuyện không đầu không cuối, có lúc cả hai bên cùng im lặng vì không tìm được từ, rồi lại cùng bật cười khi nhớ món xôi cháy.
Ba mươi bảy cái tên được ông đọc chậm rãi trước bia tưởng niệm, mỗi cái tên là một nén nhang.
"Ngày ấy chúng tôi nợ nhau hạt muối, bây giờ nợ nhau một lời hẹn", ông Quýnh viết vào sổ lưu niệm của bản.
Trên đường về, đoàn ghé trường tiểu học của bản tặng 120 bộ bàn ghế do hội cựu binh quyên góp.
""",
)
