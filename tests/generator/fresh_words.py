"""What the fresh pages tell: eighty-three stories, one a line (title ¦ lead ¦ a paragraph of its own), and passages any story may hold."""

from __future__ import annotations

_STORIES = """
Nuôi ong bạc hà: nghề mới của thanh niên hai bên sông Nậm Na ¦ Mùa hoa năm nay, ba mươi tổ hợp tác nuôi ong ở Nậm Tăm và huyện Kim Bình cùng ký cam kết không dùng thuốc trừ cỏ quanh điểm đặt thùng. ¦ Mật quay vào sáng sớm, khi sương còn đọng trên miệng thùng gỗ. Mỗi can hai mươi lít được dán tem ghi tên chủ vườn bằng ba thứ tiếng.
Trao trả hai mươi hai con trâu đi lạc qua mốc 47 ¦ Đàn trâu của bản Pa Thơm được lực lượng chức năng nước bạn chăm sóc suốt chín ngày trước khi dắt trở lại bên này suối. ¦ Ông Tao Văn Học nhận ra con đầu đàn nhờ vết sẹo ở tai trái. Biên bản bàn giao viết tay, có dấu điểm chỉ của bảy hộ.
Lớp học tiếng Lào buổi tối ở phường Tân Phong ¦ Hai tối mỗi tuần, căn phòng trên tầng ba của trung tâm cộng đồng sáng đèn đến chín giờ rưỡi. ¦ Người học lớn tuổi nhất là một bác xe ôm sáu mươi ba tuổi. Giáo trình do chính các lưu học sinh từ Viêng Chăn biên soạn, in bằng máy của trường.
Chè cổ thụ Tủa Chùa lên kệ cửa hàng ở Osaka ¦ Lô hàng một trăm hai mươi ki-lô-gam rời cảng Hải Phòng hôm thứ sáu, mở đầu cho đơn đặt hàng kéo dài mười tám tháng. ¦ Búp được hái một tôm hai lá, sao trong chảo gang đốt củi nghiến. Bên mua yêu cầu ghi rõ tuổi cây và độ cao của nương.
Cầu treo Nậm Pồ thông xe sau mười một tháng thi công ¦ Từ nay, học sinh hai bản Vằng Xôn và Nà Cang không phải đi bè tre sang lớp mỗi mùa nước. ¦ Kinh phí do một tổ chức thiện nguyện Thụy Sĩ hỗ trợ sáu phần, nhân dân góp ngày công. Tải trọng thiết kế là hai tấn rưỡi.
Đội bóng chuyền nữ Mường Thanh giành cúp giao hữu ba nước ¦ Trận chung kết kéo dài năm hiệp, kết thúc bằng cú đập bóng của phụ công Quàng Thị Lả. ¦ Huấn luyện viên kể rằng cả đội chỉ có hai đôi giày thi đấu mới. Khán giả phía Chiềng Mai hát đến khản giọng.
Bác sĩ tình nguyện Hàn Quốc mổ mắt miễn phí cho người cao tuổi ¦ Trong sáu ngày, chín mươi tư ca đục thủy tinh thể được thực hiện tại bệnh viện huyện. ¦ Bà Vàng Thị Chứ nhìn thấy mặt cháu nội lần đầu sau bốn năm. Đoàn để lại một kính hiển vi phẫu thuật và ba thùng thuốc nhỏ.
Phiên chợ đêm cửa khẩu đông trở lại ¦ Tối thứ bảy đầu tháng, hơn hai trăm gian hàng lại đỏ lửa sau thời gian dài đóng cửa vì dịch. ¦ Thắng cố, bún ngan, chè lam bày cạnh nồi cơm điện và chăn lông. Ban quản lý chợ bố trí thêm bốn điểm đổi tiền có niêm yết.
Ký ức người lính quân tình nguyện trên cao nguyên Xiêng Khoảng ¦ Ở tuổi tám mươi tư, ông Cà Văn Ỏm vẫn đọc thuộc tên mười chín đồng đội nằm lại bên kia dãy Trường Sơn. ¦ Chiếc bi đông nhôm móp cạnh được ông bọc trong khăn piêu. Mỗi rằm tháng bảy, con cháu lại nghe câu chuyện về đêm vượt sông Nậm Ngừm.
Giống lúa chịu rét từ Côn Minh trổ bông ở Sìn Hồ ¦ Trên độ cao một nghìn năm trăm mét, bảy héc-ta trình diễn cho năng suất ước sáu tấn mốt. ¦ Cán bộ khuyến nông ghi nhiệt độ ba lần một ngày vào cuốn sổ bìa xanh. Dân bản đặt tên cho giống mới là "lúa bạn".
Khám phá hang động Pu Sam Cáp cùng đoàn thám hiểm Ba Lan ¦ Sau mười hai ngày dưới lòng đất, nhóm khảo sát đã đo vẽ thêm bốn cây số hành lang chưa từng có tên. ¦ Một sảnh lớn cao bằng tòa nhà mười tầng được gọi tạm là Sảnh Chim Én. Dữ liệu đo sẽ chuyển cho địa phương trước khi công bố.
Tọa đàm trực tuyến về bảo hộ công dân lao động ở nước ngoài ¦ Hơn bốn trăm lượt người theo dõi buổi trò chuyện giữa cán bộ lãnh sự và gia đình người đi làm việc xa. ¦ Câu hỏi nhiều nhất xoay quanh giấy tờ bị chủ giữ và khoản nợ môi giới. Ban tổ chức phát sổ tay in khổ bỏ túi.
Khánh thành trạm khí tượng dùng chung trên đỉnh Pu Đen Đinh ¦ Số liệu mưa và gió từ nay được chia sẻ mười phút một lần cho cả hai phía. ¦ Tấm pin mặt trời chịu được gió giật cấp mười hai. Người trực trạm luân phiên mười lăm ngày, mang theo gạo và muối.
Hai huyện giáp biên diễn tập chữa cháy rừng ¦ Tiếng kẻng vang lên lúc tám giờ kém mười, mở đầu tình huống giả định lửa lan từ nương rẫy sang rừng già. ¦ Ba trăm sáu mươi người cầm cành tươi, bình phun đeo vai và máy thổi gió. Đường băng cản rộng mười hai mét hoàn thành trong năm mươi phút.
Nghệ nhân khèn Mông đi Montpellier ¦ Anh Giàng A Lử mang theo bốn chiếc khèn, một bộ váy lanh của vợ và nỗi lo lần đầu đi máy bay. ¦ Tại liên hoan, bài khèn gọi bạn được yêu cầu diễn lại ba lần. Một nhạc viện xin phép ghi âm để lưu trữ.
Sổ tay song ngữ giúp tiểu thương tính thuế ¦ Cuốn sách mỏng sáu mươi trang giải thích mẫu tờ khai bằng tranh vẽ, in năm nghìn bản đợt đầu. ¦ Người vẽ là cô giáo mỹ thuật đã nghỉ hưu. Mỗi bước khai được minh họa bằng một nhân vật bán rau.
Tìm lại con dấu đồng của đồn biên thùy xưa ¦ Con dấu nặng tám lạng được một thợ rèn ở Mường Lay giữ trong hũ sành suốt nửa thế kỷ. ¦ Mặt dấu khắc bốn chữ triện còn nguyên nét. Bảo tàng tỉnh mời chuyên gia từ hai nước cùng giám định.
Học bổng Hoa Ban cho mười sinh viên Luông Nậm Thà ¦ Mỗi suất gồm tiền ăn ở bốn năm và một chiếc xe đạp để đi từ ký túc xá đến giảng đường. ¦ Điều kiện duy nhất là trở về dạy học ít nhất ba năm. Lễ trao diễn ra giản dị trong sân trường đầy nắng.
Xe buýt xuyên biên giới chạy chuyến đầu ¦ Sáu giờ mười lăm sáng, chiếc xe hai mươi chín chỗ lăn bánh với mười bảy hành khách và một bó hoa cúc. ¦ Vé giá hai trăm tám mươi nghìn đồng, bán tại bến và qua điện thoại. Tài xế đã học qua lớp luật giao thông của nước bạn.
Phát hiện đàn voọc mũi hếch ở vùng giáp ranh ¦ Bẫy ảnh đặt suốt mùa khô ghi được hai mươi tám cá thể, trong đó có năm con non. ¦ Tổ tuần tra cộng đồng gồm toàn thợ săn cũ. Họ giao nộp súng kíp và nhận áo mưa, ủng, đèn đội đầu.
Trường bán trú đón phòng thí nghiệm từ Đan Mạch ¦ Những chiếc kính hiển vi đầu tiên được học sinh Mường Nhé chuyền tay nhau như báu vật. ¦ Thầy hiệu trưởng đóng tủ gỗ có khóa cho từng lớp. Bài thực hành mở màn là soi một giọt nước suối.
Bếp ăn của những người phiên dịch ¦ Sau mỗi kỳ hội đàm, nhóm phiên dịch lại tự nấu một nồi lẩu chung và kể cho nhau nghe những chữ khó nhất trong ngày. ¦ Chữ "thông cảm" từng làm cả bàn đàm phán dừng năm phút. Có người ghi hơn ba nghìn thuật ngữ vào thẻ giấy.
Cá tầm nuôi lồng tìm đường sang chợ Mông Tự ¦ Hồ thủy điện Bản Chát hiện có bốn trăm lồng, sản lượng đủ cho hai chuyến xe lạnh mỗi tuần. ¦ Thương lái yêu cầu cá trên hai cân, giao trước bốn giờ sáng. Kiểm dịch viên lấy mẫu ngay trên bè.
Gặp mặt kiều bào dịp Tết Giáp Thìn ¦ Bảy mươi gia đình từ mười một quốc gia cùng gói bánh chưng trong khuôn viên nhà khách tỉnh. ¦ Cụ Đèo Thị Xuân về từ Lyon sau bốn mươi chín năm. Các cháu nhỏ tập viết chữ Thái cổ trên giấy dó.
Robot gặt lúa thử nghiệm ở cánh đồng Mường Thanh ¦ Chiếc máy do nhóm kỹ sư trẻ Nhật Bản mang tới chạy hết một thửa ruộng trong chín phút. ¦ Nông dân tò mò nhất là tiếng động nhỏ như quạt máy. Giá thành vẫn là câu hỏi để ngỏ.
Vườn thuốc nam chung bên cột mốc ¦ Sa nhân, đảng sâm, tam thất được trồng xen trên mảnh đất trước đây là bãi sỏi. ¦ Lương y hai bên đổi cho nhau hạt giống và cách sao tẩm. Tủ thuốc bản có thêm mười chín vị.
Số hóa ba nghìn trang sách lá cọ ¦ Máy quét đặt trong chùa Nậm Thàn chạy liên tục hai mươi ngày, mỗi tấm lá được lau bằng chổi lông mềm. ¦ Văn bản cổ nhất ghi năm 1798 theo lịch Phật. Bản sao sẽ gửi cho thư viện của hai nước.
Vận động viên xe đạp vượt đèo Ô Quy Hồ gây quỹ nước sạch ¦ Một trăm lẻ tám tay đua từ chín nước đạp hết bảy mươi tư cây số trong sương mù. ¦ Mỗi cây số hoàn thành tương ứng một triệu đồng tài trợ. Người về cuối được đón bằng nồi cháo gà nóng.
Kết nghĩa giữa hai trường mầm non cách nhau một con suối ¦ Các cô giáo thống nhất mỗi quý đổi một đồ chơi tự làm và một bài hát ru. ¦ Quả còn bằng vải vụn là món quà đầu tiên. Bé Noọng học câu chào mới trước cả bố mẹ.
Truy vết lô phân bón giả qua ba tỉnh ¦ Từ một bao rách ở chợ Than Uyên, tổ liên ngành lần ra kho chứa mười bốn tấn hàng không nhãn. ¦ Kết quả phân tích cho thấy hàm lượng đạm chỉ bằng một phần năm công bố. Phía bạn phối hợp niêm phong hai xe đầu kéo.
Tiếng loa trên đỉnh dốc Pha Đin ¦ Bản tin năm phút bằng tiếng Thái và tiếng Mông phát lúc năm giờ sáng đã thành chiếc đồng hồ của cả vùng. ¦ Phát thanh viên Sùng Thị Dợ tự chữa micro bằng mỏ hàn. Thính giả bên kia núi gửi thư xin lịch phát sóng.
Thêu lại bức trướng tặng Quốc hội Lào ¦ Sáu mươi ngày, mười hai người thợ, ba trăm con chỉ tơ và một bông chăm-pa khổng lồ ở giữa. ¦ Màu vàng được nhuộm từ củ nghệ già. Đường viền dùng mũi thêu móc xích của phụ nữ Dao.
Mở đợt cao điểm chống buôn bán người qua mạng ¦ Những lời mời "việc nhẹ, lương cao" được đội nghiệp vụ đọc, phân loại và lập hồ sơ mỗi đêm. ¦ Hai mươi chín nạn nhân đã được đón về trong quý. Đường dây tư vấn hoạt động cả ngày lễ.
Hội thi nấu xôi bảy màu ¦ Mười sáu đội thi, trong đó có bốn đội khách, cùng nhóm bếp khi hồi chiêng dứt. ¦ Lá cẩm, gấc, nghệ, lá gừng được giã tại chỗ. Ban giám khảo nếm mà không được biết tên đội.
Dự án cà phê hữu cơ Mường Ảng gặp người mua Đức ¦ Chuyên gia nếm thử chấm tám mươi tư điểm cho mẻ rang thứ hai, cao hơn yêu cầu của hợp đồng. ¦ Vỏ quả được ủ làm phân thay vì đổ xuống suối. Hợp tác xã lắp thêm ba giàn phơi có mái che.
Đoàn nhà báo ASEAN đi thực tế vùng cao ¦ Chiếc xe chở mười hai phóng viên dừng lại hai mươi lần trong một ngày vì ai cũng muốn chụp ruộng bậc thang. ¦ Phóng viên Indonesia xin học cách gùi củi. Bài đầu tiên được gửi đi từ quán phở bên đèo.
Lắp chuông cảnh báo lũ dọc thượng nguồn ¦ Mười ba trạm đo mực nước nối với còi hú đặt ở nhà trưởng bản. ¦ Khi nước vượt vạch đỏ, tin nhắn tự gửi sang điện thoại của bạn. Đợt thử đầu làm cả bản chạy lên đồi, kể cả đàn vịt.
Người giữ hồn chữ Thái cổ ¦ Bốn mươi năm, thầy Lò Văn Lả chép tay hơn hai trăm cuốn sách trên giấy bản. ¦ Học trò nước ngoài đầu tiên của thầy là một nghiên cứu sinh Thái Lan. Lớp học không có bảng, chỉ có bếp lửa.
Thống nhất giờ mở cửa khẩu phụ dịp vụ quế ¦ Theo biên bản mới, cổng mở sớm hơn một giờ và đóng muộn hơn nửa giờ trong suốt ba tháng. ¦ Xe chở vỏ quế phải phủ bạt và cân điện tử. Bốc vác được phát áo phản quang.
Trại hè vẽ tranh hòa bình ¦ Bốn mươi tám em nhỏ cùng vẽ chung một tấm toan dài ba mươi mét trải dọc bờ hồ. ¦ Con chim bồ câu có chân mang dép lê khiến ai cũng cười. Tấm toan được cắt đôi, mỗi bên giữ một nửa.
Hiến máu giữa hai bờ sông ¦ Nhóm máu hiếm của một sản phụ người Hà Nhì được tìm thấy ở bệnh viện nước bạn lúc nửa đêm. ¦ Túi máu đi qua chốt gác trong mười một phút. Cháu bé nặng hai cân chín, được đặt tên là Hữu.
Mười năm một hiệp định về nước ¦ Nhìn lại văn bản ký năm 2014, các nhà quản lý cho rằng điều khoản về mùa cạn cần được viết lại. ¦ Lưu lượng tháng ba giảm gần một phần tư. Hai bên đồng ý lập bảng tính chung.
Hát Then trên sóng phát thanh Vân Nam ¦ Chương trình dài nửa giờ thu một lần, không cắt dựng, với ba cây tính tẩu. ¦ Nghệ sĩ ưu tú Hoàng Thị Viền chọn bài mừng nhà mới. Người dẫn mượn luôn câu hát để kết thúc.
Nhà máy sợi gai AP1 tuyển hai trăm lao động ¦ Chủ đầu tư đến từ Đài Loan hứa đào tạo nghề ba tháng, có lương ngay từ tuần thứ hai. ¦ Đồng phục màu rêu do chính công nhân góp ý. Nước thải qua bốn bể lọc trước khi ra mương.
Giải bơi vượt lòng hồ Sơn La mở rộng ¦ Cự ly ba nghìn mét thu hút hai trăm mười vận động viên, già nhất bảy mươi mốt tuổi. ¦ Nước lạnh mười chín độ buộc ban tổ chức lùi giờ xuất phát. Thuyền đuôi én đi kèm từng tốp.
Sáng kiến phiên tòa giả định cho học sinh vùng biên ¦ Các em đóng vai thẩm phán, luật sư và cả người buôn pháo lậu. ¦ Bị cáo khóc thật khi nghe bản án. Thầy chủ nhiệm phải giải thích rằng đó chỉ là vở kịch.
Trồng lại rừng dẻ ở mốc 16 ¦ Ba vạn cây con ươm trong bầu tre được cõng lên núi bằng gùi và ngựa thồ. ¦ Mỗi hộ nhận trông hai trăm gốc. Bên kia sườn núi, dân bạn cũng trồng số cây tương đương.
Thư viện trên lưng ngựa ¦ Hai con ngựa bạch chở bốn thùng sách đi qua chín bản trong một vòng mười hai ngày. ¦ Cuốn được mượn nhiều nhất là truyện tranh về cá mập. Người thủ thư kiêm luôn chăn ngựa.
Hội đàm về phòng bệnh dịch tả lợn ¦ Hai cơ quan thú y thống nhất khung giờ phun khử trùng và mẫu giấy chứng nhận chung. ¦ Ổ dịch gần nhất cách đường biên bốn cây số. Người bán thịt phải rửa tay bằng vôi trong.
Đường hoa mận nối hai cửa khẩu ¦ Một nghìn tám trăm gốc mận tam hoa vừa xuống đất đúng tiết lập xuân. ¦ Ý tưởng của một cô giáo dạy sinh học. Cây được gắn tên người trồng, có cả tên bằng chữ Hán.
Đêm nhạc gây quỹ cho bệnh nhân phong ¦ Khán phòng sáu trăm chỗ không còn ghế trống, nhiều người đứng dọc hành lang. ¦ Cây đàn được bán đấu giá gấp hai mươi lần giá mua. Ca sĩ chính hát không lấy thù lao.
Khởi công trung tâm logistics Ma Lù Thàng ¦ Trên diện tích chín héc-ta, kho lạnh, bãi kiểm hóa và nhà nghỉ tài xế sẽ nằm liền một dải. ¦ Hệ thống phun sương giữ ẩm cho thanh long chờ thông quan. Giai đoạn một dự kiến xong trước mùa mưa.
Những cánh thư từ Udon Thani ¦ Bà Nguyễn Thị Tý giữ một trăm bốn mươi lá thư của người em gái bên kia sông Mê Công. ¦ Nét chữ nghiêng dần theo năm tháng. Lá cuối cùng chỉ có một dòng: em vẫn khỏe.
Ứng dụng điện thoại dịch tiếng Hà Nhì ¦ Nhóm bốn sinh viên thu giọng của sáu mươi cụ già để dạy cho máy nghe. ¦ Từ khó nhất là tên các loại măng. Bản thử nghiệm nhận đúng tám trên mười câu chào.
Bảo tồn nghề làm giấy bản của người Dao ¦ Cây dướng ngâm vôi đủ hai mươi đêm mới cho sợi trắng. ¦ Xưởng nhỏ bán được ba trăm tờ sang Kyoto. Người thợ trẻ nhất mới mười chín tuổi.
Chuyến xe lạnh đầu tiên chở sầu riêng qua Lào ¦ Hai mươi ba tấn hàng đi hết bốn trăm cây số trong mười chín giờ, nhanh hơn đường cũ nửa ngày. ¦ Cảm biến trong thùng gửi nhiệt độ về điện thoại. Niêm phong điện tử chỉ mở ở điểm đến.
Khu vườn đá của người thợ Cống ¦ Ông Nạ Văn Đôi xếp bốn nghìn hòn đá cuội thành bản đồ dòng sông chảy qua ba nước. ¦ Khách nước ngoài tặng ông thêm đá từ quê mình. Hòn xa nhất đến từ Iceland.
Diễn đàn phụ nữ khởi nghiệp vùng Tây Bắc ¦ Ba mươi lăm ý tưởng được thuyết trình, mỗi người đúng bốn phút. ¦ Dự án men rượu lá giành giải nhờ bao bì bằng bẹ ngô. Một quỹ Úc hứa cho vay không lãi.
Lắng nghe tiếng chim ở Mường Nhé ¦ Nhóm quan sát gồm sáu nhà điểu học châu Âu ghi được một trăm chín mươi hai loài trong mười ngày. ¦ Chim niệc nâu xuất hiện đúng buổi sáng cuối. Hướng dẫn viên người Si La bắt chước được ba mươi tiếng hót.
Tháo gỡ vướng mắc về biển số xe qua biên ¦ Cuộc họp kéo dài đến trưa chỉ để thống nhất kích thước một tấm tem dán kính. ¦ Tem cũ hết hạn được đổi trong mười lăm ngày. Lái xe không phải nộp thêm phí.
Lễ hội té nước Bun Huột Nặm ¦ Tiếng trống vừa dứt, cả bản Na Sang ướt sũng từ già đến trẻ. ¦ Nước được lấy từ đầu nguồn khi mặt trời chưa mọc. Khách bên kia biên giới mang sang một chiếc thuyền đuôi rồng.
Trạm xá mới trên đất Phong Thổ ¦ Mười giường bệnh, một phòng sinh và một máy siêu âm là món quà của người dân thành phố Gwangju. ¦ Nữ hộ sinh Phàn Tả Mẩy không phải đỡ đẻ bằng đèn pin nữa. Ca đầu tiên là một cặp song sinh.
Tái hiện con đường muối ¦ Năm chục con la thồ lại đi trên lối mòn đá xanh, lần này để quay một bộ phim tài liệu. ¦ Đạo diễn người Pháp ngã hai lần trên dốc trơn. Hạt muối vẫn được gói trong lá dong như xưa.
Công bố bản đồ du lịch cộng đồng ba ngôn ngữ ¦ Hai mươi sáu điểm nghỉ nhà dân được khảo sát lại từng chiếc giường, từng vòi nước. ¦ Ký hiệu con gà nghĩa là có bữa tối. Bản giấy gấp làm tám, chịu được mưa.
Cảnh giác với giống ngô không rõ nguồn gốc ¦ Bốn mươi ba héc-ta ngô ở Sín Thầu trổ cờ mà không có hạt. ¦ Gói giống in chữ nước ngoài, không ngày sản xuất. Nông dân được hướng dẫn giữ lại vỏ bao.
Cuộc thi hùng biện tiếng Việt tại Phông Sa Lỳ ¦ Hai mươi thí sinh nói về món ăn, về mẹ và về chiếc cầu chưa xây. ¦ Giải nhất thuộc về một nữ sinh mười bảy tuổi. Em nói mình học qua phim hoạt hình.
Ngày hội quân y kết hợp dân y ¦ Năm bàn khám dựng giữa sân kho, mỗi bàn một chuyên khoa và một người phiên dịch. ¦ Bốn trăm ba mươi lượt người được đo huyết áp. Thuốc phát kèm tờ giấy vẽ mặt trời và mặt trăng.
Ra mắt phim "Bên kia dòng Nậm Rốm" ¦ Buổi chiếu đầu tiên không có thảm đỏ, chỉ có một tấm vải trắng căng giữa hai cây gạo. ¦ Diễn viên chính ngồi xem cùng bố mẹ. Đoạn cuối, cả sân im phăng phắc.
Hợp long hầm đường bộ qua đèo Hoàng Liên ¦ Khối đá cuối cùng được bóc ra lúc hai giờ mười bảy phút sáng. ¦ Kỹ sư tư vấn Áo bắt tay từng người thợ lò. Thời gian đi lại sẽ rút từ một giờ xuống còn tám phút.
Rượu ngô men lá dự hội chợ Nam Ninh ¦ Gian hàng rộng chín mét vuông bán hết sáu trăm chai trong ba ngày. ¦ Khách thích nhất phần nếm thử trong ống tre. Thương hiệu đã nộp đơn bảo hộ.
Nhóm thợ hồ dựng lớp học ở Mường May ¦ Mười bốn người thợ từ Nà Bủng vượt núi sang giúp bạn đổ mái trước năm học mới. ¦ Họ mang theo bay, thước và hai bao gạo nếp. Bữa cơm chia tay có cá nướng và tiếng khèn bè.
Cây cầu số 5 và bài toán tải trọng ¦ Sau ba lần kiểm định, đơn vị tư vấn đề nghị hạ mức cho phép từ ba mươi xuống hai mươi lăm tấn. ¦ Vết nứt dài nhất bảy phân nằm ở trụ giữa. Xe quá khổ phải đi vòng bốn mươi cây số.
Vòng xòe dài nhất trên đường biên ¦ Hai nghìn không trăm hai mươi sáu người nắm tay nhau trong ánh đuốc. ¦ Vòng xòe đi qua cổng chào rồi trở lại đúng điểm đầu. Người đánh trống thay nhau suốt bốn giờ.
Đấu giá gỗ tang vật: minh bạch từng khối ¦ Bảy mươi tám mét khối gỗ nghiến được đo lại trước mặt đại diện hai cơ quan kiểm lâm. ¦ Phiên mở công khai, ai cũng được xem. Tiền thu về dùng trồng rừng đầu nguồn.
Xuồng tuần tra chung trên sông Đà ¦ Chiếc xuồng sơn hai màu cờ chạy thử sáng mồng bảy với sáu chiến sĩ của hai bên. ¦ Lệnh được hô bằng cả hai thứ tiếng. Máy nổ dự phòng đặt dưới ghế lái.
Người kể chuyện cổ tích trên mạng ¦ Kênh của cô Tẩn Mí có chín mươi nghìn người theo dõi ở sáu nước. ¦ Cô quay bằng điện thoại cũ dựng trên cối đá. Câu chuyện quả bầu được phụ đề bốn thứ tiếng.
Làng du lịch Sin Suối Hồ đón đoàn Brunei ¦ Không rượu, không thuốc lá, chỉ có hoa lan và tiếng suối: khách nói họ muốn ở thêm. ¦ Bếp nấu riêng theo yêu cầu đạo Hồi. Trưởng bản học mười câu tiếng Mã Lai trong một tuần.
Bàn giao hài cốt liệt sĩ tại cửa khẩu Tây Trang ¦ Mưa nhẹ trong lúc đoàn xe phủ cờ đi qua, hai hàng quân đứng nghiêm. ¦ Mười chín tiểu sành được đưa về nghĩa trang A1. Cụ mẹ chín mươi hai tuổi chỉ xin được chạm tay.
Chuyện về người vá đường tên Páo ¦ Hai mươi năm nay, cứ mưa xong là ông vác cuốc đi lấp ổ gà từ bản đến mốc giới. ¦ Không ai trả công ông. Một đoàn khách Na Uy tặng ông chiếc xe rùa.
Đàm phán giá điện bán cho Bắc Lào ¦ Vòng thương lượng thứ tư kết thúc với mức chênh chỉ còn hai xu một số điện. ¦ Đường dây hiện có tải được bốn mươi mê-ga-oát. Vòng sau sẽ họp ở Hua Phăn.
Lần đầu xuất khẩu nấm hương khô chính ngạch ¦ Sáu tạ nấm qua được cả ba vòng kiểm nghiệm, điều mà năm ngoái không ai dám tin. ¦ Độ ẩm phải dưới mười hai phần trăm. Nhà sấy chạy bằng vỏ trấu.
Những đứa trẻ hai quê ¦ Ở bản Huổi Puốc có mười bốn em nhỏ bố người bên này, mẹ người bên kia. ¦ Giấy khai sinh từng là chuyện khó. Nay cán bộ hộ tịch hai xã ngồi chung một bàn mỗi tháng.
Đêm trắng cứu đoàn xe mắc kẹt ¦ Hai mươi bảy xe tải nằm lại trên đèo khi tuyết rơi dày mười lăm phân. ¦ Bà con mang chăn, ngô nướng và nước gừng lên. Tài xế nước bạn gửi lại một lá cờ có chữ ký.
"""
STORIES = tuple(tuple(part.strip() for part in line.split("¦")) for line in _STORIES.strip().splitlines())

#: Paragraphs that would fit into any story; ``{n}`` is a number, ``{who}`` a person, ``{where}`` a place.
PARAGRAPHS = (
    "Theo {who}, phần việc khó nhất không phải tiền mà là thời gian: mùa mưa ở {where} kéo dài gần nửa năm, xe chở vật liệu chỉ vào được vài tuần.",
    "Trong {n} hộ được hỏi, quá nửa nói sẽ tiếp tục tham gia vào năm sau, số còn lại muốn chờ xem giá cả ra sao rồi mới quyết định.",
    "{who} ghi lại từng ý kiến vào cuốn vở học trò, cuối buổi đọc to cho mọi người cùng nghe và xin biểu quyết bằng cách giơ tay.",
    "Tại {where}, ban tổ chức chuẩn bị {n} phần quà nhỏ gồm áo ấm, dép nhựa và một túi muối i-ốt, trao tận tay từng gia đình.",
    "Số tiền ban đầu {n} triệu đồng được gửi tại quỹ tín dụng xã, mọi khoản chi đều có hai chữ ký và được đọc công khai trước dân vào ngày mồng một.",
    "Phía bạn cử {who} làm đầu mối liên lạc; hai bên trao đổi qua điện thoại mỗi tuần một lần và gặp trực tiếp mỗi quý một lần tại {where}.",
    "Khi được hỏi về kế hoạch dài hơi, {who} chỉ cười và chỉ tay về phía dãy núi: “Cứ đi hết con dốc này đã, rồi sẽ thấy con dốc sau”.",
    "Đến hết quý ba, khối lượng hoàn thành đạt {n} phần trăm, chậm hơn dự kiến mười ngày vì đoạn qua {where} phải xử lý sạt trượt.",
    "Những người trẻ trở về từ thành phố mang theo cách làm khác: ghi nhật ký bằng điện thoại, tính công theo giờ và bán hàng qua mạng.",
    "Văn bản gồm {n} điều, trong đó có bốn điều lần đầu được đưa vào, liên quan đến việc chia sẻ dữ liệu và xử lý tình huống ngoài giờ hành chính.",
    "Buổi chiều, đoàn rẽ vào {where}, nơi có khu chợ lợp ngói máng đã hơn trăm tuổi, để nghe các cụ cao niên kể chuyện buôn bán ngày trước.",
    "{who} cho rằng muốn bền lâu thì phải bắt đầu từ trường học, bởi một đứa trẻ hiểu chuyện sẽ về nhà nói lại cho cả ông bà lẫn bố mẹ.",
    "Sau bữa cơm trưa với cá suối và rau dớn, hai đoàn cùng đi bộ {n} cây số đường mòn để xem tận mắt những gì vừa bàn trên giấy.",
    "Không khí buổi làm việc cởi mở, thẳng thắn; những điểm còn khác nhau được ghi vào phụ lục để tiếp tục trao đổi trong kỳ họp tới tại {where}.",
    "Chi phí vận chuyển giảm {n} phần trăm so với cùng kỳ, nhờ đó giá bán tại vườn nhích lên, người trồng yên tâm giữ lại diện tích cũ.",
    "Trời sẩm tối, khói bếp bay ngang mái gianh, tiếng cười nói vẫn chưa dứt trên khoảng sân trước nhà văn hóa của {where}.",
)
#: Paragraphs that open like something a page prints round an article; each is plainly a sentence of it.
TRAPS = (
    "Tin liên quan đến việc mở lại lối mòn được bà con chuyền tai nhau suốt buổi chợ, đến mức trưởng bản phải trèo lên ghế để nói lại cho rõ.",
    "Nguồn tin từ bến xe cho biết đã có {n} người đặt chỗ trước, phần lớn là học sinh và các bà đi chợ xa.",
    "Nguồn: chữ ấy được khắc trên tảng đá đầu suối, theo {who}, có nghĩa là nơi mọi dòng nước của {where} bắt đầu.",
    "Thời gian đăng ký kéo dài đến hết ngày 30/9, hồ sơ gửi về số nhà 12, phố Hoàng Văn Thái, hoặc nộp tại trụ sở xã.",
    "Ngày đăng ký kết hôn của hai người, 14/02/2009, cũng là ngày trạm kiểm soát liên hợp đầu tiên đi vào hoạt động.",
    "Tác giả của mẫu thêu là một cụ bà không biết chữ; bà nói hoa văn hiện ra trong giấc mơ rồi sáng dậy thêu theo.",
    "Chia sẻ với chúng tôi, {who} bảo rằng mấy năm nay khách đến đông hơn, nhưng cái tình thì vẫn như hồi chưa có đường nhựa.",
    "Bình luận về kết quả trên, một nhà nghiên cứu cho rằng cần ít nhất {n} tháng nữa mới thấy hết tác động.",
    "Trang chủ của dự án đã có bản tiếng Lào, người dân ở {where} có thể tra giá nông sản mỗi sáng mà không mất phí.",
    "Từ khóa của cả hội nghị, nếu phải chọn, có lẽ là chữ “tin”: tin nhau thì việc gì cũng có cách làm.",
    "Ý kiến bạn đọc gửi về tòa soạn tuần qua phần nhiều ủng hộ cách làm này, dù vẫn có người lo chi phí sẽ đội lên.",
    "Liên kết website của hai trường là phần việc nhỏ nhưng mất nhiều công nhất, vì bàn phím của bên bạn không gõ được dấu thanh.",
    "Đăng nhập hệ thống bằng mã số hộ gia đình, người dân có thể xem mình còn được hỗ trợ bao nhiêu ki-lô-gam phân bón.",
    "Xem thêm mấy bức ảnh cũ, {who} chợt nhận ra người đứng thứ hai từ trái sang chính là anh trai mình.",
    "Điện thoại: thứ tưởng như xa lạ ấy nay đã có ở {n} nóc nhà, và cũng là cách nhanh nhất để báo lũ.",
    "Hotline 1022 tiếp nhận {n} cuộc gọi trong tuần đầu, trong đó có một cuộc chỉ để hỏi giờ tàu chạy.",
    "Cơ quan chủ quản của dự án đề nghị gia hạn sáu tháng, với lý do đoạn qua {where} phải thay đổi thiết kế.",
    "Những tin mới hơn về sức khỏe của con voọc nhỏ được tổ tuần tra cập nhật mỗi sáng trên tấm bảng đen trước cửa trạm.",
    "Ảnh: đó là thứ duy nhất {who} mang theo khi rời quê năm 1968, một tấm hình bốn người đứng trước hiên nhà sàn.",
    "Thứ hai, 06/5, trời mưa từ sáng sớm nên lễ phát động phải chuyển vào hội trường, chật kín chỗ ngồi và cả lối đi.",
    "9.226 người đang trực tuyến theo dõi buổi truyền hình khi tín hiệu bất ngờ bị ngắt trong bốn phút vì sét đánh.",
    "Theo Luật Biên giới quốc gia, mọi hoạt động trong vành đai đều phải được báo trước, kể cả việc đi lấy măng.",
    "Copyright là một chữ khó giải thích với các nghệ nhân, những người vẫn quen hát cho nhau nghe mà chẳng hỏi ai là người sáng tác.",
    "Gửi email cho ban tổ chức theo địa chỉ hoaban@dienbien.vn, anh nhận được câu trả lời chỉ sau {n} phút.",
)
SHORTS = (
    "Rồi mưa đến.",
    "Chợ tan lúc giữa trưa.",
    "Không ai nói gì.",
    "Cả bản đã tỉnh giấc!",
    "Ba giờ sáng.",
    "Vì sao lại là mùa này?",
)
DIALOGUE = ("- Bác có sợ không?", "- Sợ chứ, nhưng đông người thì bớt sợ.", "- Thế năm sau bác còn đi nữa không?")
QUOTES = (
    "“Tôi không nhớ mình đã đi qua con suối ấy bao nhiêu lần, chỉ nhớ lần nào sang cũng được mời cơm”",
    "“Cái cân không biết nói dối, nên chúng tôi đặt nó ngay giữa nhà”",
    "“Học cho kỹ câu chào, còn mọi thứ khác rồi sẽ đến”",
)
HEADINGS = (
    "Bắt đầu từ một câu hỏi",
    "Chuyện của những người ở lại",
    "1. Con số biết nói",
    "KHÔNG CHỈ LÀ CON ĐƯỜNG",
    "Lời hẹn mùa sau",
    "II - Việc cần làm ngay",
)
ITEMS = (
    "Tuần tra chung mỗi tháng hai lần, có ghi hình", "Dựng thêm bảy biển báo bằng ba thứ tiếng", "Mở lớp học nghề đan lát cho phụ nữ đơn thân",
    "Lập đội sửa xe lưu động phục vụ ngày chợ phiên", "Miễn phí gửi hàng đối với hộ cận nghèo", "Cấp thẻ ra vào cho {n} hộ có ruộng liền kề",
    "Kiểm tra chéo sổ sách vào ngày cuối quý", "Đặt thùng thư góp ý tại {where}",
)  # fmt: skip
TABLES = (
    (
        ("Mặt hàng", "Lượng (tấn)", "So với năm trước"),
        ("Chuối xanh", "1.204", "tăng 8%"),
        ("Quế vỏ", "86", "giảm 3%"),
        ("Gạo nếp", "412", "không đổi"),
    ),
    (
        ("Giờ", "Việc"),
        ("07:30", "Tập trung tại sân vận động"),
        ("09:00", "Cắt băng, thả bóng bay"),
        ("14:15", "Thi kéo co nữ"),
    ),
    (("Bản", "Số hộ", "Số trẻ đến lớp"), ("Huổi Lếch", "41", "57"), ("Pá Khoang", "63", "80")),
)
CAPTIONS = (
    "Bà con đón đoàn bằng điệu múa sạp.", "Toàn cảnh khu vực thi công, nhìn từ trên cao.", "Đại diện hai bên ký vào biên bản.", "Các em nhỏ chăm chú nghe cô giáo mới.",
    "Một góc gian trưng bày. Ảnh: Thào A Sếnh", "Gùi hàng lên dốc trong sương sớm.", "Niềm vui của người trồng chè", "Quang cảnh buổi gặp gỡ chiều 12/4. (Ảnh: Ban tổ chức)",
)  # fmt: skip
CATEGORIES = (
    "Hợp tác quốc tế",
    "Biên giới - Hữu nghị",
    "Người Việt ở nước ngoài",
    "Văn hóa - Du lịch",
    "Kinh tế đối ngoại",
    "Tin trong tỉnh",
)
PEOPLE = (
    "Tao Thị Ngoan",
    "Chang A Vừ",
    "Lý Seo Phử",
    "Đèo Văn Ánh",
    "Khoàng Mỳ De",
    "Vũ Bích Hạnh",
    "Mào Văn Xôm",
    "Pờ Go Xừ",
    "Trịnh Quốc Bảo",
    "Hù Cố Sân",
)
OFFICES = ("ông", "bà", "anh", "chị", "Trưởng bản", "Chủ tịch Hội", "Đại úy")
PLACES = ("Huổi Lếch", "Nà Hừ", "bản Pá Khoang", "Mù Cả", "xã Leng Su Sìn", "Ka Lăng", "thị trấn Mường Trà", "Tả Tổng")
BYLINES = (
    ("Tin, ảnh: {}", "Tẩn Lao Tả"), ("Bài, ảnh: {}", "Khoàng Thanh"), ("Tin bài: {}", "Quốc Bảo - Mỳ De"), ("Tác giả: {}", "Đèo Ánh"), ("Thực hiện: {}", "Bích Hạnh"),
    ("{}", "Lường Xôm"), ("{}", "Chang Vừ - Thúy Ngoan"), ("Tin, ảnh: {}", "PV"), ("{}", "BBT"), ("Tác giả: {}", "Pờ Xừ, Hù Sân"),
)  # fmt: skip
SOURCES = ("Báo Biên phòng", "TTXVN", "Đài PT-TH tỉnh", "baovanhoa.vn", "Thời báo Mê Công", "Trung tâm VH-TT huyện")
ENGLISH = (
    (
        "Weavers from three valleys open a shared workshop",
        "Forty weavers from both banks of the Nam Na river moved their looms into a former salt store on Tuesday.",
        "The store had been empty since the new road opened. Each weaver pays for electricity with one scarf a month.",
    ),
    (
        "Volunteer engineers repair hydropower station at Muong Te",
        "A team of six retired engineers from Denmark spent nine days inside a turbine hall that had been silent for two years.",
        "They brought bearings in their hand luggage. The first bulb in the village was lit at twenty past six in the evening.",
    ),
    (
        "Border schools exchange letters for a hundredth time",
        "The hundredth bundle of letters crossed the stream on horseback, as the first one did in 2011.",
        "Most pupils write about food, rain and football. Teachers on either side translate them after class.",
    ),
)
ENGLISH_MORE = (
    "Provincial officials said that the agreement would be reviewed next spring, when the results of the first season are known.",
    "Nobody expected the crowd that came: more than four hundred people stood in the rain until the last speech was over.",
    "The money comes from a small fund set up by families living abroad, and every payment is read out at the village meeting.",
)
