"""News of the fourth sealed part, in a shorthand: see ``sealed4_tell.parse`` for what the first letter of a line means."""

from __future__ import annotations

TALES = (
    """
T Hội đàm với đoàn đại biểu tỉnh {lao} về giữ gìn đường biên, cột mốc
C Đối ngoại biên giới
L Trong hai ngày {n1} và {n2} vừa qua, đoàn công tác của Sở Ngoại vụ do đồng chí {p1} dẫn đầu đã sang thăm, làm việc tại tỉnh {lao}, nước Cộng hòa Dân chủ Nhân dân Lào.
I Quang cảnh buổi hội đàm tại trụ sở Văn phòng chính quyền tỉnh {lao}.
P Mở đầu buổi hội đàm, hai trưởng đoàn đã thông báo cho nhau tình hình vùng biên sáu tháng qua, trong đó nhấn mạnh việc tu sửa {n3} vị trí mốc bị sạt lở sau mùa mưa và việc phát quang {n4} ki-lô-mét đường thông tầm nhìn.
P Tin liên quan đến một số hộ dân qua lại thăm thân không có giấy tờ cũng được hai bên trao đổi thẳng thắn; phía bạn đề nghị lập sổ theo dõi chung ở từng cụm bản.
P Kết thúc hội đàm, hai bên ký biên bản gồm sáu điểm và hẹn gặp lại tại {huyen} vào quý sau.
S Tin, ảnh: {p2}|{p2}|
""",
    """
T Cửa khẩu {cua} nhộn nhịp những ngày cuối năm
C Kinh tế đối ngoại
L Từ tờ mờ sáng, hàng chục xe chở chuối, dong riềng và quặng đã nối đuôi nhau chờ làm thủ tục qua cửa khẩu {cua}, báo hiệu một mùa giao thương sôi động nhất trong năm.
P Theo Chi cục Hải quan cửa khẩu, mười tháng đầu năm kim ngạch hai chiều đạt hơn {n1} triệu đô-la Mỹ, tăng gần {n2} phần trăm; riêng hàng nông sản chiếm quá nửa.
I
P Chị {p1}, chủ một cơ sở thu mua ở {xa}, cho biết mỗi ngày gia đình chị xuất đi chừng {n3} tấn chuối xanh, thương lái bên kia đặt cọc từ trước cả tháng, có hôm phải thuê thêm hai chục lao động bốc xếp mới kịp giờ thông quan buổi chiều.
H Chuyển sang phân luồng bằng mã số
P Lượt xem xét hồ sơ bằng giấy giảm hẳn kể từ khi bãi xe dùng phần mềm phân luồng: lái xe chỉ cần đưa điện thoại qua máy quét, chưa đầy {n4} phút đã xong.
P Bản quyền phần mềm do ba đơn vị trong tỉnh cùng xây dựng thuộc về Ban Quản lý Khu kinh tế, nên mỗi lần nâng cấp không phải trả thêm phí.
P “Năm ngoái tôi chờ hai ngày một đêm, năm nay chờ chưa hết ấm trà”, tài xế {p2} vừa cười vừa nói.
S {p3}|{p3}|
""",
    """
T CHÚC TẾT BUN PI MAY CÁC LƯU HỌC SINH LÀO ĐANG THEO HỌC TẠI TRƯỜNG CAO ĐẲNG CỘNG ĐỒNG
C Đối ngoại nhân dân
L Chiều {n1}/4, nhân Tết cổ truyền Bun Pi May của nhân dân các bộ tộc Lào, đoàn đại biểu Liên hiệp các tổ chức hữu nghị tỉnh đến thăm, chúc Tết {n2} lưu học sinh Lào.
P Thay mặt đoàn, bà {p1} ân cần hỏi thăm chuyện ăn ở, học hành của các em và mong các em sớm nói thạo tiếng Việt, coi nơi đây là quê hương thứ hai của mình.
I Các em lưu học sinh buộc chỉ cổ tay chúc phúc cho thầy cô giáo.
P Chia sẻ cảm xúc trước đoàn, em Khăm-phủi Xi-xa-vát quê ở {lao} nói rằng cái Tết xa nhà năm nay ấm áp hơn nhờ có té nước, có lăm vông và có cả bánh chưng.
P Dịp này, đoàn trao {n3} suất quà, mỗi suất gồm chăn ấm, từ điển Việt - Lào và năm trăm nghìn đồng.
S Bài, ảnh: {p2}|{p2}|
""",
    """
T Lễ ký kết nghĩa giữa bản Pa Nậm Cúm và thôn Ma Nậm Cúm: “Hai nhà một bếp lửa”
C Giao lưu hữu nghị
L Sáng nay, tại nhà văn hóa {xa}, hơn ba trăm người dân hai bên suối biên giới đã dự lễ ký kết nghĩa giữa hai cụm dân cư, với lời hẹn “hai nhà một bếp lửa”.
P Nguồn tin mừng ấy lan đi từ mấy hôm trước nên bà con mặc quần áo đẹp, mang theo xôi ngũ sắc, rượu ngô và cả mấy đôi gà để góp cỗ.
I Già làng {p1} trao sổ kết nghĩa cho đại diện thôn bạn
Q Nước suối chảy chung thì đừng để ai làm đục; con trâu đi lạc thì dắt về trả cho nhau.
P Câu nói ấy của già làng được dịch sang tiếng Quan Hỏa, cả sân vỗ tay không dứt.
P Bản cam kết có {n1} điều, trong đó có các việc:
* Báo cho nhau trước khi đốt nương gần suối chung
* Không cho người lạ mượn nhà ở qua đêm khi chưa rõ gốc gác
* Mỗi quý gặp nhau một lần, luân phiên tại từng bên
P Sau lễ ký, đội bóng chuyền nữ hai bên đấu giao hữu, tỉ số hòa {n2} đều trước khi trời đổ mưa.
S Thực hiện: {p2}|{p2}|
""",
    """
X en
T Provincial delegation pays working visit to {chnen}
C Foreign affairs
L A delegation led by {p1}, director of the Department of Foreign Affairs, paid a three-day working visit to {chnen} to review how the memorandum on border trade has been carried out since last spring.
P At the talks the two sides agreed that the opening hours of the border gate should be longer by {n1} hours on market days, and that fresh fruit should have a lane of its own.
I Members of the delegation visit a cold storage house near the border gate.
P Related news of the landslide on the northern road reached the meeting while it was under way, and the hosts offered {n2} excavators at once.
P Before leaving, the delegation laid flowers at the monument to railway workers of both countries.
P The next round will take place in October in the provincial capital, with health officers taking part for the first time.
""",
    """
T Tập huấn kỹ năng viết tin, bài thông tin đối ngoại cho {n1} cộng tác viên cơ sở
C Thông tin đối ngoại
L Ngày {n2}/9, Sở Ngoại vụ phối hợp với Hội Nhà báo tỉnh mở lớp tập huấn kỹ năng viết tin, bài thông tin đối ngoại dành cho cộng tác viên ở các xã biên giới.
P Tác giả của những phóng sự từng đoạt giải toàn quốc trực tiếp đứng lớp, lấy ngay chuyện ở bản làm ví dụ nên người học dễ hiểu.
P Từ khóa của lớp học năm nay là “ngắn, thật, có địa chỉ”: mỗi bài không quá {n3} chữ, có người thật nói và có số liệu kiểm lại được.
I
P Anh {p1}, công chức văn hóa {xa}, kể rằng trước đây anh thường chép lại báo cáo rồi gửi đi, bài nào cũng dài ba bốn trang mà chẳng ai đọc; sau hai buổi học anh viết lại bài về chợ phiên vùng biên chỉ bằng một phần ba, được thầy đọc cho cả lớp cùng nghe.
P Bình luận sôi nổi nhất là phần chấm ảnh, khi mỗi học viên phải tự nói vì sao mình bấm máy vào lúc ấy.
P Kết thúc lớp, Ban Tổ chức trao giấy chứng nhận cho tất cả học viên.
S BBT|BBT|
""",
    """
T Bàn giao điểm trường Huổi Luông do tổ chức Những trái tim vùng cao tài trợ
C Phi chính phủ nước ngoài
L Điểm trường Huổi Luông gồm {n1} phòng học, một nhà bếp và bể nước ba mươi khối vừa được bàn giao cho {xa} sau bảy tháng thi công.
I Cô trò điểm trường Huổi Luông trong ngày đón trường mới.
P Tổng mức đầu tư hơn {n2} tỷ đồng, trong đó tổ chức Những trái tim vùng cao tài trợ ba phần tư, phần còn lại do nhân dân góp ngày công san nền, chở cát.
P Nguồn: câu hỏi muôn thuở của mọi dự án vùng cao, lần này được giải bằng cách để người dân tự bầu tổ giám sát và ghi chép từng bao xi măng.
P Trưởng đại diện tổ chức, ông Mác-tin Hô-phơ, nói ông ấn tượng nhất là cuốn sổ tay nhàu nát của tổ trưởng {p1}, trong đó không thiếu một con số nào.
P Năm học này, {n3} cháu mầm non và tiểu học sẽ không còn phải học nhờ nhà dân.
S {p2} - {p3}|{p2} - {p3}|
""",
    """
T Tuần tra song phương: {n1} cây số, {n2} cột mốc, một lần vượt lũ
C Đối ngoại biên giới
L Ba ngày hai đêm cùng tổ tuần tra của Đồn Biên phòng {cua} và lực lượng bảo vệ biên giới nước bạn, chúng tôi hiểu vì sao các anh gọi những cột mốc là “người gác cửa”.
H Đêm thứ nhất
P Cơn mưa ập xuống lúc gần nửa đêm. Mười hai người nép dưới hai tấm bạt, chuyền nhau ca nước gừng, nói chuyện bằng thứ tiếng pha trộn mà bên nào cũng hiểu.
H Bên mốc giới số {n3}
P Trang chủ yếu nhất trong cuốn sổ tuần tra chung là trang chữ ký: bên này ký trước ở bản tiếng Việt, bên kia ký trước ở bản tiếng Lào.
I Hai tổ tuần tra chào cột mốc trước khi xuống núi.
P In đậm trong trí nhớ tôi là cảnh thiếu úy Thoong-xúc cởi áo mưa đắp lên ba lô đựng máy bộ đàm của bạn.
H Về tới chân núi
P Chia tay, hai người chỉ huy đổi cho nhau chiếc bật lửa. Không ai hứa gì, vì tháng sau lại gặp.
S Bài và ảnh: {p1}|{p1}|
""",
    """
T Khai trương đường hoa hữu nghị
C Giao lưu hữu nghị
L Con đường hoa dài {n1} mét nối Trạm kiểm soát liên hợp với chợ {xa} được khánh thành sáng nay.
P Hoa do phụ nữ hai bên cùng trồng.
S {p1}|{p1}|
""",
    """
T Hỗ trợ công dân gặp nạn tại {chn} về nước an toàn
C Lãnh sự - Bảo hộ công dân
L Nhận được đề nghị của Tổng Lãnh sự quán ta tại Côn Minh, Sở Ngoại vụ đã phối hợp đưa {n1} công dân gặp tai nạn giao thông tại {chn} về nước an toàn vào rạng sáng {n2}/11.
P Ý kiến bạn đọc gửi về chuyên mục mấy hôm nay đều hỏi thăm sức khỏe hai cháu nhỏ; hiện các cháu đã tỉnh, ăn được cháo và đang nằm theo dõi tại Bệnh viện Đa khoa tỉnh.
P Điện thoại đường dây nóng của Sở đổ chuông lúc hơn mười giờ đêm, cán bộ trực ban {p1} lập tức liên lạc với cửa khẩu {cua} để xin mở cổng ngoài giờ.
P Phía bạn bố trí xe cứu thương đi cùng tới tận vạch kẻ giữa cầu, hai kíp bác sĩ bàn giao bệnh án ngay dưới mưa.
I
P Gia đình các nạn nhân viết thư cảm ơn, trong đó có đoạn: “Chúng tôi không biết tiếng, không biết đường, chỉ biết gọi một số điện thoại và có người trả lời. Ba tiếng đồng hồ chờ ở cầu là ba tiếng dài nhất, nhưng cũng là lúc chúng tôi thấy mình không đơn độc.”
P Sở Ngoại vụ khuyến cáo công dân khi sang nước bạn cần mang theo hộ chiếu hoặc giấy thông hành còn hạn và lưu số của cơ quan đại diện.
S (Nguồn: Cục Lãnh sự)||Cục Lãnh sự
""",
    """
T Ra mắt Chi hội hữu nghị Việt Nam - Lào tại {huyen}
C Đối ngoại nhân dân
L Với {n1} hội viên ban đầu, phần lớn là cựu quân tình nguyện, Chi hội hữu nghị Việt Nam - Lào {huyen} chính thức ra mắt trong niềm xúc động của nhiều người từng sống, chiến đấu trên đất bạn.
P Cựu chiến binh {p1} mang đến hội trường chiếc khăn piêu một gia đình ở {lao} tặng ông năm 1972. Ông bảo khăn đã bạc mà tình không bạc.
P Theo ông, việc đầu tiên chi hội cần làm là tìm lại địa chỉ những gia đình từng nuôi giấu bộ đội.
V Anh về bên ấy hôm nào
V Cho em gửi nắm xôi vào mùa trăng
V Đường xa đừng ngại băng rừng
V Mường em còn đợi bước chừng anh qua
P Bài thơ của ông đọc giữa lễ ra mắt, cả hội trường lặng đi rồi vỗ tay thật dài.
P Đại hội bầu Ban Chấp hành gồm {n2} ủy viên.
S Theo Báo Nhân Dân||Báo Nhân Dân
""",
    """
T Xúc tiến thương mại vùng biên:
T kết quả bước đầu và những việc cần làm ngay
C Kinh tế đối ngoại
L Sau một năm thực hiện đề án xúc tiến thương mại vùng biên, giá trị đơn hàng mà doanh nghiệp trong tỉnh ký được với đối tác {chn} và {lao} đã vượt mục tiêu đề ra gần một phần ba.
H Những con số sau một mùa hàng
| Mặt hàng | Đơn vị | Sản lượng | So với năm trước
| Chè búp khô | tấn | {n1} | tăng 12%
| Chuối tươi | nghìn tấn | {n2} | tăng 31%
| Mắc ca | tấn | {n3} | giảm 4%
P Các tin khác nhau về giá thu mua từng khiến người trồng chuối hoang mang, vì vậy trung tâm xúc tiến mở bảng tin giá hằng ngày tại bốn chợ.
H Việc cần làm ngay
# Đàm phán thêm làn riêng cho nông sản tươi
# Đưa cán bộ kiểm dịch lên cửa khẩu phụ trong mùa vụ
# Dạy tiếng Quan Hỏa thương mại cho các hợp tác xã
P Giám đốc trung tâm {p1} nói gọn: “Hàng đi được mới là xúc tiến, còn lại chỉ là hội họp.”
S Tác giả: {p2}|{p2}|
""",
    """
T Gặp mặt kiều bào nhân dịp Xuân về
C Người Việt Nam ở nước ngoài
L Tối {n1} tháng Chạp, tỉnh ta tổ chức gặp mặt thân mật {n2} kiều bào từ tám nước về quê đón Tết; đây là cuộc gặp đông nhất trong mười năm trở lại đây.
P Ông {p1}, kiều bào tại Thái Lan, xa quê từ thuở lên ba, lần đầu dắt các cháu về thăm bản cũ. Ông mang theo nắm đất lấy ở sân nhà bên Nakhon Phanom để rải lên mộ tổ.
I Kiều bào và lãnh đạo tỉnh gói bánh chưng trong đêm gặp mặt.
P Xem thêm những bức ảnh xưa trưng ở sảnh, nhiều người nhận ra cha mẹ mình thời trẻ và xin phép chụp lại.
P Tại buổi gặp, kiều bào góp {n3} triệu đồng cho quỹ “Mái ấm biên cương”.
P Ghi rõ họ tên từng người góp quỹ lên tấm lụa đỏ, ban tổ chức nói tấm lụa sẽ được giữ ở Bảo tàng tỉnh.
S {p2} (Theo Báo Quốc tế)|{p2}|Báo Quốc tế
""",
    """
T Thả {n1} vạn cá giống xuống hồ biên giới
C Giao lưu hữu nghị
L Hưởng ứng Ngày truyền thống nghề cá, thanh niên hai bên đường biên cùng thả cá giống xuống hồ {xa}.
I
P Số cá giống gồm trắm, chép, trôi và cả cá lăng bản địa do trại giống {huyen} ươm từ đầu xuân; mỗi con giống dài chừng ngón tay, khỏe mạnh, được kiểm dịch trước khi đưa ra hồ bằng mười hai chuyến xe ba gác nối nhau trên con đường đất còn ướt sương.
P Anh {p1} nhẩm tính sau hai năm nữa hồ sẽ cho chừng {n2} tấn cá, đủ để mở một phiên chợ cá chung.
P Hai bên giao hẹn không đánh bắt bằng xung điện.
S Tin bài: {p2}|{p2}|
""",
)
