"""More kinds of news, and the sentences any article may hold: results, documents, difficulties, what comes next."""

from __future__ import annotations

from crawler.demo.topics import TOPICS, Topic

MORE_TOPICS = (
    Topic(
        titles=(
            "Sơ kết {n2_9} năm thực hiện {vanban_ngan}",
            "{tinh} quán triệt {vanban_ngan}",
            "Hội nghị trực tuyến về công tác đối ngoại năm {nam}",
        ),
        leads=(
            "Sáng {ngay}, Ban Thường vụ Tỉnh ủy mẫu {tinh} tổ chức hội nghị sơ kết việc thực hiện {vanban}; {nguoi} "
            "chủ trì hội nghị.",
            "Hội nghị được truyền đến {n8_40} điểm cầu, với hơn {n200_900} cán bộ chủ chốt tham dự, nghe báo cáo kết "
            "quả triển khai "
            "{vanban}.",
        ),
        sentences=(
            "Báo cáo tại hội nghị nêu rõ nhận thức của cấp uỷ, chính quyền các cấp về đối ngoại có chuyển biến rõ nét.",
            "Có {n10_40} ý kiến phát biểu, tập trung vào nhân lực, kinh phí và cơ chế phối hợp.",
            "Hội nghị thống nhất {n3_9} nhóm nhiệm vụ, giao từng cơ quan chủ trì và thời hạn hoàn thành.",
            "{nguoi} yêu cầu bám sát cơ sở, tránh hình thức, lấy kết quả cụ thể làm thước đo.",
            "Dịp này, {n5_25} tập thể và {n10_50} cá nhân được tặng bằng khen.",
            "Việc cụ thể hoá {vanban} được đưa vào chương trình công tác hằng quý của {huyen}.",
        ),
    ),
    Topic(
        titles=(
            "Ngày hội văn hóa, du lịch vùng biên lần thứ {n2_14}",
            'Giao lưu "Sắc màu biên cương" tại {xa}',
            "Đưa du lịch {huyen} đến với du khách {nuoc}",
            "Liên kết tuyến du lịch qua {cuakhau}",
        ),
        leads=(
            "Tối {ngay}, tại {diadiem}, Ngày hội văn hóa, du lịch vùng biên đã khai mạc với sự tham gia của các đoàn "
            "nghệ nhân đến từ "
            "{ban}.",
            "Với khí hậu mát mẻ, ruộng bậc thang và chợ phiên, {huyen} đang trở thành điểm dừng chân của du khách "
            "{nuoc}.",
        ),
        sentences=(
            "Sau phần nghi lễ là {n8_20} tiết mục đặc sắc do diễn viên hai bên thể hiện, thu hút hàng nghìn người xem.",
            "Các gian hàng giới thiệu thổ cẩm, mật ong, chè cổ thụ và rượu ngô men lá.",
            "Trong ba ngày hội, tỉnh đón khoảng {n4_30} nghìn lượt khách, doanh thu ước đạt {n3_25} tỷ đồng.",
            "Các trò chơi dân gian như ném còn, bắn nỏ, đẩy gậy được tổ chức ở sân vận động huyện.",
            "Ban tổ chức dành một đêm cho điện ảnh, chiếu {n3_8} bộ phim tài liệu về biên giới.",
            "Đường lên {ban_lang} được cắm biển chỉ dẫn bằng ba thứ tiếng.",
        ),
    ),
    Topic(
        titles=(
            "Hợp tác y tế với {ban_ngan}: Khám, chữa bệnh không biên giới",
            "Phòng, chống dịch bệnh khu vực {cuakhau}",
            "Bác sĩ trẻ {tinh} khám bệnh miễn phí cho người dân nước bạn",
        ),
        leads=(
            "Đoàn thầy thuốc trẻ tỉnh {tinh} vừa khám bệnh, cấp thuốc miễn phí cho {n150_900} người dân các bản giáp "
            "biên của {ban}.",
            "Trước diễn biến của dịch bệnh, ngành y tế hai bên đã thống nhất cơ chế chia sẻ thông tin và kiểm dịch tại "
            "{cuakhau}.",
        ),
        sentences=(
            "Bệnh viện Đa khoa mẫu {huyen} tiếp nhận {n5_60} ca cấp cứu là người nước bạn trong năm.",
            "Ngành y tế hai bên trao đổi số liệu dịch bệnh vào thứ Hai hằng tuần.",
            "Có {n8_40} cán bộ y tế của nước bạn được đào tạo tại tỉnh, học phí do hai bên cùng chi trả.",
            "Chốt kiểm dịch có máy đo thân nhiệt, phòng cách ly và đội phun khử khuẩn trực 24/24 giờ.",
            "Thuốc men, vật tư trị giá {n80_900} triệu đồng đã được trao cho trạm xá bên kia biên giới.",
            "Người dân {ban_lang} hiểu rõ hơn về tiêm chủng sau các buổi nói chuyện bằng tiếng Mông, tiếng Lào.",
        ),
    ),
    Topic(
        titles=(
            "Người Việt Nam tại {nuoc} hướng về quê hương, năm {nam}",
            "Gặp mặt kiều bào {nuoc} về thăm quê",
            "Bảo hộ công dân {tinh} làm việc ở nước ngoài",
        ),
        leads=(
            "Ngày {ngay}, tỉnh {tinh} tổ chức gặp mặt đại diện kiều bào đang sinh sống, làm việc tại {nuoc} và một "
            "số nước khác.",
            "Cộng đồng người Việt Nam gốc {tinh} tại {nuoc} hiện có khoảng {n120_900} người, luôn đoàn kết và hướng về "
            "quê hương.",
        ),
        sentences=(
            "Bà con đã quyên góp {n30_400} triệu đồng ủng hộ đồng bào bị thiệt hại do mưa lũ.",
            "Nhiều dự án do kiều bào đầu tư trong lĩnh vực {linhvuc} đang hoạt động hiệu quả.",
            "Sở Ngoại vụ hướng dẫn thủ tục cho {n15_120} lao động trước khi xuất cảnh.",
            "Lớp học tiếng Việt cuối tuần ở {nuoc} do hội đồng hương tổ chức thu hút {n15_80} em nhỏ.",
            "Trong năm, tỉnh hỗ trợ {n3_25} công dân gặp nạn trở về nước an toàn.",
            "Chị {kieubao} tặng thư viện huyện {n200_900} cuốn sách sau chuyến về thăm quê.",
        ),
    ),
    Topic(
        titles=(
            "Thanh niên hai nước trồng cây hữu nghị tại {xa}",
            "Trại hè thiếu nhi vùng biên {nam}: {n40_150} em nhỏ, một mái nhà chung",
            "Giải bóng chuyền hữu nghị tranh cúp {cuakhau}",
        ),
        leads=(
            "Ngày {ngay}, hơn {n60_250} đoàn viên, thanh niên của tỉnh {tinh} và {ban} đã cùng trồng {n2_9}.000 cây "
            "xanh dọc đường biên.",
            "Giải thể thao hữu nghị năm {nam} quy tụ {n6_16} đội đến từ hai bên biên giới, diễn ra trong không khí sôi "
            "nổi, đoàn kết.",
        ),
        sentences=(
            "Mỗi cây trồng được gắn biển tên hai bạn trẻ chăm sóc, một của ta, một của bạn.",
            "Trận chung kết kết thúc với tỉ số 3 - 2 sau gần hai giờ thi đấu.",
            "Tỉnh đoàn tặng bạn {n20_90} bộ máy vi tính đã qua sử dụng cho trường học vùng biên.",
            "Các em học gói bánh, hát dân ca và kể chuyện cổ tích của hai dân tộc.",
            "Buổi tối, lửa trại được đốt bên bờ suối, tiếng khèn, tiếng sáo vang đến khuya.",
            "Hai bên hẹn gặp lại vào mùa hoa ban năm sau.",
        ),
    ),
    Topic(
        titles=(
            "Chuyển giao giống lúa mới cho {ban_ngan}",
            "Hợp tác phòng, chống cháy rừng dọc biên giới {huyen}",
            "Mô hình trồng dược liệu xuyên biên giới ở {xa}",
        ),
        leads=(
            "Vụ xuân năm nay, cán bộ khuyến nông tỉnh {tinh} đã sang giúp nông dân {ban} gieo cấy {n15_90} ha lúa "
            "giống mới.",
            "Mùa khô kéo dài khiến nguy cơ cháy rừng ở mức cao, {huyen} và chính quyền phía bạn đã ký quy chế phối hợp "
            "bảo vệ rừng giáp "
            "biên.",
        ),
        sentences=(
            "Năng suất bình quân đạt {n45_68} tạ/ha, cao hơn giống cũ gần một phần ba.",
            "Hai bên dựng {n3_14} chòi canh lửa và phát {n80_400} băng cản lửa dọc biên giới.",
            "Nông dân được hỗ trợ phân bón, tập huấn kỹ thuật ngay tại ruộng.",
            "Cây sa nhân, đương quy hợp đất, cho thu nhập {n40_180} triệu đồng mỗi héc-ta.",
            "Khi có cháy, bên phát hiện báo ngay cho bên kia qua điện thoại và cờ hiệu.",
            "Diện tích trồng mới ở {huyen} tăng thêm {n30_260} ha so với năm trước.",
        ),
    ),
)

ALL_TOPICS: tuple[Topic, ...] = TOPICS + MORE_TOPICS

GENERAL = (
    "Kết quả đó có phần đóng góp quan trọng của việc triển khai {vanban}.",
    "Bên cạnh kết quả đạt được, việc triển khai ở {huyen} còn gặp khó khăn do địa hình chia cắt, ngôn ngữ bất đồng.",
    "Lĩnh vực {linhvuc} được hai bên xác định là trọng tâm của năm tới.",
    "Tỉnh cũng tham khảo cách làm của các tỉnh {hangxom} và {hangxom2}.",
    "Thời gian tới, tỉnh tiếp tục cụ thể hóa các thoả thuận, mở rộng quan hệ với {ban2}.",
    "Theo {nguoi2}, điều quan trọng nhất là giữ lời hứa với bạn và làm đến nơi đến chốn.",
    "Nhiều hộ ở {xa} nhờ đó có thêm việc làm, thu nhập bình quân tăng {n8_30}% một năm.",
    "Tính đến hết tháng {thang}, đã có {n6_40} đoàn ra với {n60_300} lượt người và {n8_50} đoàn vào.",
    "Đây là dịp để tỉnh giới thiệu tiềm năng, thế mạnh và kêu gọi đầu tư vào {linhvuc}.",
    "Uỷ ban nhân dân tỉnh giao Sở Ngoại vụ làm đầu mối, báo cáo kết quả trước ngày {n5_28}/{thang}.",
    "Hoạt động góp phần củng cố hòa bình, ổn định trên tuyến biên giới dài {n60_400} km của tỉnh.",
    "Người dân {ban_lang} cho biết con đường mới rút ngắn thời gian đi chợ từ {n3_6} giờ xuống còn một giờ.",
    "Diện mạo nông thôn vùng biên ngày càng khởi sắc, tỷ lệ hộ nghèo giảm {n2_6}% mỗi năm.",
    "Cùng ngày, đoàn đã khảo sát thực địa tại {cuakhau} và thăm một số hộ kinh doanh.",
    "Nhân dịp này, hai bên trao đổi quà lưu niệm và mời nhau dự Quốc khánh năm sau.",
)
CLOSINGS = (
    "Với những kết quả trên, {xa} đang trở thành điểm sáng trong công tác đối ngoại của tỉnh {tinh}.",
    "Cuộc gặp tiếp theo dự kiến diễn ra tại {ban_ngan} vào quý {n1_4} năm sau.",
    "Những việc làm bền bỉ ấy góp phần xây dựng đường biên giới hoà bình, hữu nghị, hợp tác và phát triển.",
    "Sở Ngoại vụ sẽ tham mưu sơ kết việc thực hiện vào cuối năm {nam}, từ đó rút kinh nghiệm cho giai đoạn sau.",
)
HEADINGS = ("Kết quả nổi bật", "Khó khăn còn đó", "Định hướng thời gian tới", "Những con số", "Cách làm ở cơ sở")
LIST_ITEMS = (
    "Duy trì đường dây nóng giữa các cơ quan phụ trách {linhvuc};",
    "Tổ chức {n2_9} đợt tuần tra chung trong năm;",
    "Hỗ trợ {n10_60} suất học bổng cho học sinh vùng biên;",
    "Nâng cấp bãi đỗ xe và nhà kiểm hóa tại {cuakhau};",
    "Mở {n2_6} lớp dạy tiếng cho cán bộ hai bên;",
    "Trao đổi thông tin định kỳ vào ngày {n5_28} hằng tháng.",
)
TABLE_HEADS = ("Nội dung", "Năm trước", "Năm nay")
TABLE_LABELS = ("Đoàn ra", "Đoàn vào", "Lượt tuần tra", "Kim ngạch (triệu USD)", "Suất học bổng", "Dự án viện trợ")
