"""What the sample articles are about: titles, opening and sentences for each kind of news, with places left open.

All sentences were written for this demo. ``{name}`` is filled from the scene of one article (see ``writer``);
``{n5_40}`` is a number from 5 to 40, thrown anew each time.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of news. Every field holds templates; ``headings`` open the parts of longer articles."""

    titles: tuple[str, ...]
    leads: tuple[str, ...]
    sentences: tuple[str, ...]


TOPICS = (
    Topic(
        titles=(
            "{chucvu} {tinh} tiếp đoàn công tác {ban_ngan}",
            "Hội đàm giữa tỉnh {tinh} và {ban_ngan} về {linhvuc}",
            "Đoàn đại biểu {ban_ngan} thăm và làm việc tại {huyen}",
            "{tinh} và {ban_ngan} ký biên bản ghi nhớ hợp tác giai đoạn {nam} - {nam5}",
        ),
        leads=(
            "Ngày {ngay}, tại {diadiem}, {nguoi} đã có buổi tiếp và làm việc với đoàn đại biểu {ban} do {khach} làm "
            "trưởng đoàn, "
            "trao đổi về kết quả hợp tác trong năm và những việc cần làm trong thời gian tới.",
            "Nhận lời mời của lãnh đạo tỉnh, từ ngày {ngay}, đoàn đại biểu {ban} đã sang thăm và làm việc tại tỉnh "
            "{tinh}, tập trung "
            "vào lĩnh vực {linhvuc}.",
        ),
        sentences=(
            "Tại buổi làm việc, hai bên đã thông báo cho nhau tình hình kinh tế - xã hội và đánh giá {n4_15} nội dung "
            "đã ký kết.",
            "{khach} cảm ơn sự đón tiếp chân tình của chính quyền và Nhân dân các dân tộc tỉnh {tinh}.",
            "Hai bên thống nhất duy trì cơ chế gặp gỡ luân phiên mỗi năm một lần, kịp thời giải quyết những vấn đề "
            "phát sinh.",
            "{nguoi} khẳng định tỉnh luôn coi trọng và dành ưu tiên cao cho quan hệ với {ban}.",
            "Trong khuôn khổ chuyến thăm, đoàn đã đến dâng hương tại nghĩa trang liệt sĩ và thăm mô hình trồng chè ở "
            "{xa}.",
            "Kết thúc chương trình, hai bên ký biên bản gồm {n6_14} điều, có hiệu lực kể từ ngày ký.",
            "Phía bạn đề nghị tỉnh {tinh} tiếp nhận thêm {n10_60} học viên sang học tiếng Việt theo diện học bổng.",
        ),
    ),
    Topic(
        titles=(
            "Kim ngạch qua {cuakhau} tăng {n8_45}% trong {thoigian}",
            "Tháo gỡ khó khăn cho hàng nông sản qua {cuakhau}",
            "{cuakhau_hoa}: Thông quan trở lại, doanh nghiệp phấn khởi",
            "Phát triển kinh tế cửa khẩu: Nhìn từ {cuakhau}",
        ),
        leads=(
            "Trong {thoigian}, hoạt động xuất, nhập khẩu qua {cuakhau} diễn ra ổn định, tổng kim ngạch ước đạt {n4_95} "
            "triệu USD, "
            "tăng {n8_45}% so với cùng kỳ năm trước.",
            "Nhằm tạo thuận lợi cho doanh nghiệp và cư dân biên giới, các lực lượng chức năng tại {cuakhau} đã triển "
            "khai nhiều giải "
            "pháp rút ngắn thời gian thông quan.",
        ),
        sentences=(
            "Mỗi ngày có khoảng {n20_140} lượt phương tiện qua lại, chủ yếu chở nông sản, vật liệu xây dựng và hàng "
            "tiêu dùng.",
            "Chi cục Hải quan đã bố trí cán bộ làm việc cả ngày nghỉ, hướng dẫn doanh nghiệp khai báo điện tử trước "
            "khi hàng đến.",
            "Bà con {xa} trồng được {n15_300} ha dứa và mắc ca, phần lớn tiêu thụ qua biên giới.",
            "Khó khăn lớn nhất hiện nay là bãi tập kết còn hẹp và đoạn đường dài {n5_40} km chưa được nâng cấp.",
            "Phía {ban} đã đồng ý kéo dài giờ làm việc đến 18 giờ 30 phút mỗi ngày.",
            "Số thu thuế tại cửa khẩu đạt {n10_99} tỷ đồng, bằng {n70_130}% kế hoạch giao.",
            "Các doanh nghiệp đề nghị hai bên sớm công nhận lẫn nhau kết quả kiểm dịch thực vật.",
        ),
    ),
    Topic(
        titles=(
            "Tuần tra song phương bảo vệ đường biên, cột mốc tại {xa}",
            "Bộ đội Biên phòng {tinh} làm tốt công tác đối ngoại biên phòng",
            "Giữ bình yên nơi {cuakhau}",
            "Đồn Biên phòng {xa_ngan} và đại đội bảo vệ biên giới nước bạn kết nghĩa",
        ),
        leads=(
            "Thực hiện kế hoạch phối hợp năm {nam}, Đồn Biên phòng {xa_ngan} vừa cùng lực lượng bảo vệ biên giới {ban} "
            "tuần tra song "
            "phương đoạn biên giới dài {n8_40} km.",
            "Những năm qua, cán bộ, chiến sĩ biên phòng ở {xa} luôn là cầu nối vun đắp tình hữu nghị giữa Nhân dân hai "
            "bên biên giới.",
        ),
        sentences=(
            "Từ đầu năm đến nay, hai bên đã tuần tra {n6_24} lần với {n40_260} lượt cán bộ, chiến sĩ tham gia.",
            "Đường biên, mốc quốc giới được giữ nguyên hiện trạng, không xảy ra vụ việc phức tạp.",
            "Tin liên quan đến người xuất, nhập cảnh trái phép được hai đồn trao đổi trong ngày.",
            "Sau mỗi chuyến tuần tra, hai bên lập biên bản bằng hai thứ tiếng và lưu tại đồn.",
            "Già làng {ban_lang} cho biết người dân hai bên vẫn qua lại thăm thân, cùng giữ con suối chung.",
            "Lực lượng biên phòng còn nhận đỡ đầu {n4_30} học sinh hai nước có hoàn cảnh khó khăn.",
            "Hai bên thống nhất dùng chung đường dây nóng và thông báo trước 24 giờ khi có diễn tập.",
        ),
    ),
    Topic(
        titles=(
            "Lễ kết nghĩa {ban_lang} với bản Nậm Khoong của nước bạn Lào",
            "{tinh}: Tăng cường công tác đối ngoại nhân dân",
            "Đối ngoại nhân dân ở {huyen}: Bền chặt từ những việc nhỏ",
            "Ấm tình hữu nghị ở {ban_lang}",
        ),
        leads=(
            "Xác định đối ngoại nhân dân là một trong ba trụ cột của công tác đối ngoại, những năm qua tỉnh {tinh} đã "
            "mở rộng giao lưu "
            "với Nhân dân {ban}, góp phần xây dựng đường biên giới hoà bình, hữu nghị.",
            "Sáng {ngay}, tại {ban_lang}, {xa}, Ủy ban nhân dân huyện tổ chức {sukien} với sự tham dự của hơn "
            "{n80_400} người dân hai "
            "bên biên giới.",
        ),
        sentences=(
            "Hai bản cam kết giúp nhau phát triển sản xuất, giữ gìn phong tục tốt đẹp và không tiếp tay cho buôn lậu.",
            "Đến nay toàn tỉnh có {n6_28} cặp bản kết nghĩa, {n2_9} cặp xã kết nghĩa hai bên biên giới.",
            "Liên hiệp các tổ chức hữu nghị tỉnh đã phối hợp tổ chức {n8_30} hoạt động giao lưu trong năm.",
            "Bà con mang theo xôi nếp, cá suối và khăn thêu làm quà tặng nhau trong ngày hội.",
            "Phụ nữ {ban_lang} dạy nghề dệt cho chị em bên kia biên giới, mỗi khoá học kéo dài {n5_20} ngày.",
            "Công tác thông tin đối ngọai được đổi mới, có {n10_40} tin, bài bằng tiếng Lào và tiếng Trung.",
            "Nhờ những việc làm thiết thực, lòng tin giữa Nhân dân hai bên ngày càng được củng cố.",
        ),
    ),
    Topic(
        titles=(
            "{nhataitro_hoa} tài trợ công trình nước sạch cho {xa}",
            "Vận động viện trợ phi chính phủ nước ngoài ở {huyen}: Kết quả và giải pháp",
            "Bàn giao {n2_9} phòng học do {nhataitro} hỗ trợ tại {xa}",
        ),
        leads=(
            "Ngày {ngay}, tại {xa}, {nhataitro} phối hợp với UBND {huyen} bàn giao công trình gồm {n2_9} phòng học và "
            "hệ thống nước sạch "
            "cho học sinh vùng biên.",
            "Giai đoạn {nam} - {nam5}, tỉnh {tinh} có {n6_25} tổ chức phi chính phủ nước ngoài đang hoạt động, giá trị "
            "cam kết viện trợ "
            "đạt trên {n20_95} tỷ đồng.",
        ),
        sentences=(
            "Dự án có tổng kinh phí {n2_18} tỷ đồng, trong đó vốn đối ứng của địa phương chiếm {n5_20}%.",
            "Nguồn nước được dẫn từ khe núi về bể lọc, đủ dùng cho {n60_280} hộ dân.",
            "Công tác quản lý viện trợ được thực hiện đúng {vanban}.",
            "Ngoài công trình, nhà tài trợ còn tặng {n50_400} suất học bổng và áo ấm cho trẻ em.",
            "Đại diện {nhataitro} mong muốn chính quyền và người dân giữ gìn, sử dụng công trình đúng mục đích.",
            "Tỉnh đề nghị các cơ quan Trung ương giới thiệu thêm những tổ chức chưa hoạt động trên địa bàn.",
            "Việc giải ngân một số dự án còn chậm do thủ tục xác nhận viện trợ phải qua nhiều khâu.",
        ),
    ),
    Topic(
        titles=(
            "Ngôi nhà thứ hai của lưu học sinh Lào tại {tinh}",
            "{n10_60} lưu học sinh Lào hoàn thành khoá học tiếng Việt",
            "Gặp mặt lưu học sinh Lào năm {nam}",
        ),
        leads=(
            "Trong không khí vui tươi, ngày {ngay}, Trường Cao đẳng mẫu {tinh} tổ chức gặp mặt lưu học sinh các khoá, "
            "với "
            "sự có mặt của {nguoi}.",
            "Sau {n6_12} tháng học tập, {n10_60} lưu học sinh đến từ {ban} đã hoàn thành chương trình tiếng Việt và "
            "nhận chứng chỉ.",
        ),
        sentences=(
            "Các em được bố trí ở ký túc xá khép kín, miễn phí học liệu và khám sức khoẻ định kỳ.",
            "Dịp Tết Bun Pi May, nghi thức buộc chỉ cổ tay được tổ chức trang trọng, gửi lời chúc bình an đến thầy cô "
            "và bạn bè.",
            "Em Bun Mi, học viên năm thứ hai, nói sẽ mang tiếng Việt về dạy lại cho các em nhỏ ở bản.",
            "Tỉnh {tinh} dành {n2_9} tỷ đồng mỗi năm cho đào tạo lưu học sinh theo thoả thuận giữa hai bên.",
            "Nhà trường phân công {n10_30} sinh viên Việt Nam kèm cặp các bạn trong những tháng đầu.",
            "Chương trình văn nghệ có {n6_16} tiết mục, kết thúc bằng điệu lăm vông quanh đống lửa.",
            "Trước khi về nước, các em thăm Bảo tàng Chiến thắng ở Điện Biên và viết cảm tưởng bằng tiếng Việt.",
        ),
    ),
    Topic(
        titles=(
            "Tập huấn thông tin đối ngoại cho {n25_180} cán bộ cơ sở",
            "Nâng cao kỹ năng làm thông tin đối ngoại ở {huyen}",
            "Đẩy mạnh thông tin đối ngoại trên môi trường số",
        ),
        leads=(
            "Trong hai ngày, bắt đầu từ {ngay}, Sở Thông tin và Truyền thông mẫu tổ chức lớp tập huấn nghiệp vụ thông "
            "tin đối ngoại cho "
            "{n25_180} cán bộ của {huyen} và các xã biên giới.",
            "Triển khai {vanban}, tỉnh {tinh} đổi mới cách làm thông tin đối ngoại, đưa hình ảnh vùng đất, con người "
            "đến với bạn bè quốc "
            "tế.",
        ),
        sentences=(
            "Học viên được hướng dẫn viết tin ngắn, chụp ảnh, dựng phim bằng điện thoại và kiểm chứng nguồn tin.",
            "Nguồn tin: phải rõ ràng, đó là điều giảng viên nhắc đi nhắc lại trong buổi học đầu tiên.",
            "Đến nay {n60_100}% số xã biên giới có cụm loa thông minh phát bằng tiếng phổ thông và tiếng dân tộc.",
            "Cổng thông tin mẫu có thêm chuyên trang tiếng Anh với {n30_200} bài giới thiệu văn hóa, du lịch.",
            "Giảng viên nêu các ví dụ về tin giả trên mạng xã hội và cách trả lời bằng số liệu.",
            "Cuối khóa, {n8_30} bài thu hoạch tốt được chọn đăng trên chuyên mục đối ngoại.",
            "Lớp học cũng dành thời gian trao đổi kinh nghiệm với đồng nghiệp tỉnh {hangxom}.",
        ),
    ),
)
