"""More stories of the seventh part, and the English ones."""

from __future__ import annotations

TALES: tuple[tuple[str, ...], ...] = (
    (
        "Khởi công trạm y tế hữu nghị ở bản Phiêng Ban",
        "Trạm y tế hữu nghị ở bản Phiêng Ban có sáu giường bệnh, phòng đẻ và vườn thuốc nam, khám chữa bệnh cho cả người dân hai bản bên kia biên giới.",
        "Công trình do chính phủ Nhật Bản tài trợ theo chương trình viện trợ không hoàn lại cấp cơ sở, dự kiến xong trước mùa đông.",
        "Trạm trưởng Hạng Thị Dợ cho hay mỗi tháng có chừng hai mươi người từ phía bạn vượt núi sang khám, phần đông là phụ nữ mang thai.",
    ),
    (
        "Doanh nghiệp Vân Nam tìm mua chuối xanh trái vụ",
        "Bốn doanh nghiệp của châu Văn Sơn đã đến tận vườn xem chuối xanh trái vụ, đặt mua thử mười hai công-ten-nơ với điều kiện có mã số vùng trồng.",
        "Hiện toàn tỉnh có 3.100 héc-ta chuối, mới cấp được 19 mã số. Ngành nông nghiệp cam kết rút thời gian thẩm định từ 45 ngày xuống 20 ngày.",
    ),
    (
        "Chuyện đôi vợ chồng dịch giả giữa hai dòng họ",
        "Anh Sìn Văn Pao và chị Vi Khăm Lả gặp nhau khi cùng làm phiên dịch cho một cuộc hội đàm; hai mươi năm sau, họ vẫn đi dịch không công cho dân bản mỗi khi có việc.",
        "Ngôi nhà sàn của họ có hai bàn thờ: một theo phong tục người Giáy, một theo phong tục người Lào. Tết nào con cháu cũng được ăn hai lần.",
        "Có lần hai bản tranh nhau bãi chăn trâu, chị Lả dịch từ sáng tới khuya, đến khi hai ông trưởng bản bắt tay nhau thì chị khản đặc cả giọng.",
        '"Dịch không phải là chuyển chữ, mà là chuyển cái bụng của người này sang cái bụng của người kia", chị bảo.',
    ),
    (
        "Tổng kết năm năm thực hiện thỏa thuận kết nghĩa đồn - trạm",
        "Năm năm qua, sáu cặp đồn - trạm kết nghĩa đã tổ chức 214 lần tuần tra song phương, 61 cuộc gặp định kỳ và giải quyết tại chỗ 17 vụ việc phát sinh.",
        "Đại biểu hai bên thống nhất đưa nội dung chia sẻ ảnh chụp từ máy bay không người lái vào thỏa thuận giai đoạn tới.",
        "Hội nghị cũng biểu dương mười cá nhân, trong đó có ba người là già làng.",
    ),
    (
        'Triển lãm ảnh "Ruộng bậc thang kể chuyện" tại Viêng Chăn',
        "Tám mươi bức ảnh về ruộng bậc thang của ba tỉnh Tây Bắc đang được trưng bày tại Viêng Chăn, mở đầu chuỗi hoạt động quảng bá du lịch năm 2023.",
        "Sau Viêng Chăn, bộ ảnh sẽ đi tiếp Pắc Xế và Chiềng Mai. Mỗi bức có lời bình bằng ba thứ tiếng do học sinh chuyên ngữ viết.",
    ),
    (
        "Bắt giữ lô thuốc bảo vệ thực vật nhập lậu",
        "Rạng sáng 19/10, tổ công tác liên ngành phát hiện hai xe máy chở 210 kg thuốc bảo vệ thực vật không nhãn mác vượt đường mòn vào nội địa.",
        "Hai người điều khiển xe khai được thuê với giá ba trăm nghìn đồng một chuyến. Tang vật đã được niêm phong, chuyển cơ quan điều tra.",
    ),
    (
        "Lớp học xóa mù chữ bên ánh đèn dầu ở Na Khoang",
        "Cứ bảy giờ tối, hai mươi mốt phụ nữ bản Na Khoang lại địu con đến lớp học xóa mù chữ do các chiến sĩ biên phòng đứng lớp.",
        "Bản chưa có điện lưới, lớp dùng ba chiếc đèn tích điện do một nhóm sinh viên Nhật Bản gửi tặng. Có học viên đã năm mươi tám tuổi, tay quen cầm cuốc nên nét chữ còn run.",
        "Sau sáu tháng, mười chín người viết được tên mình và đọc được biển chỉ đường.",
    ),
    (
        "Công bố quyết định thành lập Hội hữu nghị Việt - Nhật của tỉnh",
        "Hội hữu nghị Việt - Nhật của tỉnh ra mắt với 74 hội viên, phần lớn là cựu du học sinh, thực tập sinh và doanh nghiệp có bạn hàng Nhật Bản.",
        "Ban Chấp hành khóa I gồm mười một người. Việc đầu tiên của hội là lập danh bạ lao động trở về để giới thiệu việc làm.",
    ),
    (
        "Họp báo trước thềm lễ hội Hoa Ban",
        "Ban tổ chức cho biết lễ hội năm nay có mười bốn hoạt động chính, lần đầu tiên mời đủ đại diện sáu tỉnh kết nghĩa của Lào, Trung Quốc và Thái Lan.",
        "Đêm khai mạc diễn ra ngoài trời, sử dụng hai trăm diễn viên quần chúng. Phương án dự phòng khi mưa là chuyển vào nhà thi đấu.",
    ),
    (
        "Tiếp nhận 300 bộ máy lọc nước của tổ chức ChildFund",
        "Ba trăm bộ máy lọc nước gia đình đã đến tay các hộ nghèo ở bốn bản chưa có nước sạch, kèm theo hướng dẫn thay lõi bằng tranh vẽ.",
    ),
    (
        "Lần đầu bán trâu qua sàn giao dịch chung",
        "Phiên giao dịch trâu bò qua sàn điện tử chung của hai tỉnh đã chốt được 47 con ngay trong buổi sáng đầu tiên, con cao giá nhất 62 triệu đồng.",
        "Người bán đăng ảnh, cân nặng, sổ tiêm phòng; người mua đặt cọc mười phần trăm. Cán bộ thú y hai bên kiểm tra lại trước khi giao.",
        "Ông Poòng Văn Ín ở Mường Lói bán được ba con mà không phải dắt trâu đi bộ hai ngày như trước.",
    ),
    (
        "Kết nối giao thương tại hội chợ Kunming Expo",
        "Tham gia hội chợ với mười hai gian hàng, các hợp tác xã của tỉnh đã ký bảy bản ghi nhớ, tổng giá trị gần 2,8 triệu USD.",
        "Mặt hàng được hỏi mua nhiều nhất là miến dong và mật ong bạc hà. Riêng gian gạo Séng Cù hết sạch hàng mẫu vào ngày thứ hai.",
    ),
    (
        "Đối thoại với thanh niên ba nước về rác thải nhựa trên sông",
        "Tám mươi thanh niên của ba nước cùng chung dòng sông đã có hai ngày nhặt rác, đo đạc và tranh luận về việc ai phải trả tiền cho rác trôi từ thượng nguồn.",
        "Kết quả cân cho thấy trong 1,9 tấn rác vớt được, túi ni lông chiếm bốn mươi hai phần trăm, chai nhựa hai mươi tám phần trăm.",
        "Bản kiến nghị chung gồm năm điểm sẽ được gửi tới chính quyền ba tỉnh.",
    ),
    (
        "Đưa nghề thêu của người Dao đỏ đến tuần lễ thời trang Băng Cốc",
        "Bộ sưu tập gồm mười lăm thiết kế từ hoa văn Dao đỏ đã khép lại đêm diễn thứ hai của tuần lễ thời trang Băng Cốc trong tiếng vỗ tay kéo dài.",
        "Phía sau sàn diễn là sáu nghệ nhân của bản Sì Thâu Chải, lần đầu tiên trong đời bước lên máy bay. Bà Tẩn Tả Mẩy, 66 tuổi, ngồi thêu ngay tại sảnh cho khách xem.",
        "Ba đơn hàng đã được ký, đủ việc cho bốn mươi phụ nữ trong tám tháng.",
    ),
    (
        "Rà soát người Lào di cư tự do, kết hôn không giá thú",
        "Kết quả rà soát tại mười chín xã biên giới cho thấy còn 126 trường hợp di cư tự do và kết hôn không giá thú chưa được giải quyết giấy tờ.",
        "Tổ công tác chia làm ba nhóm, đến từng nhà, lập hồ sơ theo mẫu thống nhất của hai bên. Những trường hợp đủ điều kiện sẽ được đề nghị nhập quốc tịch.",
    ),
    (
        "Tặng cờ Tổ quốc cho ngư dân vùng lòng hồ",
        "Một trăm lá cờ Tổ quốc cùng áo phao, đèn tín hiệu đã được trao cho các hộ đánh cá vùng lòng hồ sông Đà giáp ranh ba tỉnh.",
        "Nhiều hộ lần đầu treo cờ trên thuyền. Anh Điêu Văn Thuận nói từ nay đi đêm không sợ va nhau nữa vì đã có đèn.",
    ),
    (
        "Thư cảm ơn từ trường tiểu học hữu nghị Sầm Nưa",
        "Ban giám hiệu Trường Tiểu học hữu nghị Sầm Nưa vừa gửi thư cảm ơn sau khi nhận hai trăm bộ bàn ghế và một phòng máy tính do nhân dân tỉnh ta trao tặng.",
        "Bức thư viết tay dài ba trang, kèm bốn mươi bức vẽ của học sinh lớp Ba. Bức nào cũng có hai lá cờ đặt cạnh nhau.",
    ),
    (
        "Nhìn lại mùa du lịch qua cửa khẩu: đông khách, thiếu hướng dẫn viên",
        "Sáu tháng đầu năm, lượng khách quốc tế qua cửa khẩu tăng gần gấp rưỡi, nhưng toàn tỉnh chỉ có bốn hướng dẫn viên nói được tiếng Thái Lan.",
        "Các công ty lữ hành phải mượn người từ Hà Nội với giá 1,5 triệu đồng một ngày. Có đoàn hủy tour vào phút chót vì không tìm ra người dẫn.",
        "Sở đang cùng trường cao đẳng mở lớp cấp tốc hai tháng, học phí do quỹ xúc tiến du lịch chi trả.",
    ),
    (
        "Viếng nghĩa trang liệt sĩ quốc tế nhân ngày 27/7",
        "Sáng 26/7, đoàn đại biểu hai tỉnh đã đặt vòng hoa, dâng hương tại nghĩa trang liệt sĩ quốc tế và thăm ba gia đình có công.",
    ),
    (
        "Hỗ trợ bạn 20 tấn gạo sau trận lũ quét",
        "Chỉ bốn ngày sau trận lũ quét ở huyện Viêng Thoong, hai mươi tấn gạo cùng một nghìn chăn ấm của nhân dân tỉnh ta đã đến nơi.",
        "Đoàn xe năm chiếc phải chờ mười giờ ở đèo vì đá lăn. Dân quân bạn dùng ngựa thồ chuyển nốt chín ki-lô-mét cuối.",
        "Trận lũ làm sập 83 ngôi nhà, may mắn không có người thiệt mạng.",
    ),
    (
        "Bàn cách quản lý xe tự lái của du khách nước bạn",
        "Làm thế nào để đón xe tự lái của du khách nước bạn mà vẫn giữ an toàn giao thông là câu hỏi chính của hội thảo diễn ra sáng nay.",
        "Đại biểu đề xuất ba cung đường thí điểm, tốc độ tối đa 50 km/giờ, có xe dẫn. Bảo hiểm được mua ngay tại cửa khẩu.",
    ),
    (
        "Tôn vinh mười gia đình hiếu học có con du học",
        "Mười gia đình ở các bản vùng cao có từ hai con trở lên du học được tôn vinh tại lễ tổng kết phong trào khuyến học của huyện.",
        "Gia đình ông Thào A Sùng có bốn người con thì ba người học ở Trung Quốc và Nhật Bản. Ông bán dần đàn dê để trả tiền vé.",
    ),
    (
        "Hợp long cầu biên giới sông Nậm Thi thứ hai",
        "Đúng 9 giờ 09 phút, khối bê tông cuối cùng được đổ, hai nhánh cầu biên giới sông Nậm Thi thứ hai gặp nhau giữa dòng sớm hơn kế hoạch 45 ngày.",
        "Cầu dài 318 mét, bốn làn xe, có vỉa hè cho người đi bộ. Sai số khi hợp long chỉ chín mi-li-mét.",
        "Kỹ sư trưởng hai bên cùng buộc một dải lụa đỏ vào lan can, rồi mời công nhân ăn bữa cơm ngay trên mặt cầu.",
    ),
    (
        "Tập huấn bảo hộ công dân cho trưởng bản",
        "Chín mươi trưởng bản được tập huấn cách nhận biết giấy tờ giả, báo tin khi có người mất tích ở nước ngoài và hướng dẫn thân nhân làm đơn.",
        "Giảng viên dùng mười tình huống có thật, học viên đóng vai. Tài liệu in khổ nhỏ bằng chữ to để bỏ vừa túi áo.",
    ),
)

ENGLISH: tuple[tuple[str, ...], ...] = (
    (
        "Border villages plant bamboo together to hold the river bank",
        "Some two hundred villagers from both sides of the Nam Cum stream planted four thousand bamboo seedlings last Saturday to keep the bank from washing away.",
        "The seedlings were raised in a nursery run by the women's union of Ma Li Pho commune. Each household was given twenty plants and a small subsidy for fencing.",
        "Village elders said the idea came up during the floods of 2018, when a strip of land three metres wide disappeared in one night.",
        "A second round of planting is due in March, with schoolchildren from both villages taking part.",
    ),
    (
        "Provincial leaders receive Japanese ambassador ahead of highland tea fair",
        "The chairman of the provincial People's Committee received the Ambassador of Japan on Tuesday, two days before the opening of the highland tea fair.",
        "The ambassador praised the quality of the ancient-tree tea and said that three importers from Shizuoka would visit the growing area this week.",
        "According to the host, tea now covers more than nine thousand hectares and gives work to one household in six.",
        "Both sides agreed to study a training programme for young tea makers.",
    ),
    (
        "Young doctors from Udomxay complete internship",
        "Seven young doctors from Udomxay province completed a nine-month internship at the provincial general hospital on Friday and returned home with their certificates.",
        "The interns worked in surgery, obstetrics and emergency care. Two of them had never seen an operating theatre with a monitor before they came.",
        "The hospital will stay in touch with them by video call every fortnight to discuss difficult cases.",
    ),
    (
        "Notice on the visa office during the holiday",
        "The visa office at the international border gate will be closed from 30 April to 1 May; travellers holding electronic visas are not affected.",
    ),
)
