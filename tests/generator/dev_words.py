"""Sentence patterns and traps of the part that may be looked at."""

from __future__ import annotations

from tests.generator.words import Lexicon

LEXICON = Lexicon(
    titles=(
        "{tinh}: Tăng cường hợp tác với {ban} trong lĩnh vực {linhvuc}",
        "Đoàn công tác {ban} thăm và làm việc tại huyện {huyen}",
        "{buoi} {ngay}, khai mạc {sukien} lần thứ {n}",
        "Chủ tịch UBND tỉnh tiếp Đại sứ {nuoc}: “Hợp tác vì phát triển”",
        "Công tác đối ngoại nhân dân năm {nam} đạt nhiều kết quả",
        "{n} cán bộ xã {xa} tham gia {sukien}",
        'Kết nghĩa "bản - bản" ở {xa}: mô hình cần nhân rộng',
        "Triển khai {vanban}",
        "Trao đổi kinh nghiệm về {linhvuc} với {ban}",
        "CPTPP và cơ hội cho cửa khẩu {cuakhau} năm {nam}",
        "Đối ngoại",
        "Bàn giao {n} phòng học do tổ chức {tochuc} tài trợ tại {huyen}",
    ),
    leads=(
        "{buoi} {ngay}, tại huyện {huyen}, đồng chí {nguoi}, {chuc} chủ trì {sukien} với đoàn đại biểu {ban} nhằm trao đổi "
        "phương hướng hợp tác trong lĩnh vực {linhvuc}.",
        "Thực hiện {vanban}, thời gian qua tỉnh {tinh} đã triển khai nhiều giải pháp nâng cao hiệu quả công tác đối ngoại, "
        "nhất là trong lĩnh vực {linhvuc}.",
        "Nhân dịp Tết cổ truyền, đoàn công tác của tỉnh do đồng chí {nguoi}, {chuc} làm trưởng đoàn đã đến thăm, chúc mừng "
        "cán bộ và Nhân dân {ban}.",
        "Trong khuôn khổ chương trình hợp tác, tổ chức {tochuc} vừa phối hợp với huyện {huyen} tổ chức {sukien}, thu hút trên "
        "{n} đại biểu tham dự.",
    ),
    sentences=(
        "Phát biểu tại buổi làm việc, đồng chí {nguoi}, {chuc} khẳng định tỉnh luôn coi trọng quan hệ hữu nghị với {ban}.",
        "Hai bên thống nhất tiếp tục quán triệt {vanban}, tăng cường trao đổi đoàn các cấp và hỗ trợ {n} lưu học sinh.",
        "Từ đầu năm đến nay, lực lượng biên phòng đã phối hợp tuần tra song phương {n} lần, giữ vững an ninh tại cửa khẩu "
        "{cuakhau}.",
        "Theo báo cáo, kim ngạch xuất nhập khẩu qua cửa khẩu {cuakhau} đạt {n},4 triệu USD, tăng 12,3% so với cùng kỳ.",
        "Dự án do tổ chức {tochuc} tài trợ gồm {n} phòng học, hệ thống nước sạch và nhà bếp cho học sinh vùng biên.",
        "Người dân xã {xa} phấn khởi khi tuyến đường nối với {ban} được nâng cấp.",
        "Thời gian tới, tỉnh sẽ cụ thể hóa các thỏa thuận đã ký, góp phần xây dựng đường biên giới hòa bình, hữu nghị, hợp "
        "tác và phát triển.",
        "Bên cạnh những kết quả đạt được, việc triển khai {linhvuc} còn gặp khó khăn do địa hình chia cắt, nguồn lực hạn chế.",
        "Kết thúc chương trình, hai bên ký biên bản hội đàm gồm {n} nội dung và thống nhất thời gian cuộc gặp tiếp theo.",
        "Sau phần nghi lễ là chương trình văn nghệ với {n} tiết mục do diễn viên hai bên thể hiện.",
        "Cũng trong chuyến công tác, đoàn đã dâng hương tại nghĩa trang liệt sĩ và trao {n} suất quà cho hộ nghèo huyện "
        "{huyen}.",
        "Tính đến tháng 11/{nam}, trên địa bàn tỉnh có {n} tổ chức phi chính phủ nước ngoài (PCPNN) đang hoạt động.",
        "Công tác thông tin đối ngọai được đổi mới cả về nội dung và hình thức...",
        "Thay mặt đoàn, ông {nguoi} cảm ơn sự đón tiếp chu đáo của lãnh đạo và Nhân dân các dân tộc trong tỉnh.",
        "Hội nghị đã nghe {n} ý kiến tham luận của các sở, ban, ngành về {linhvuc}; qua đó làm rõ nguyên nhân, bài học.",
        "Đây là dịp để tỉnh quảng bá tiềm năng, kêu gọi đầu tư và tranh thủ sự ủng hộ của bạn bè {nuoc}…",
    ),
    shorts=(
        "Hội nghị thành công tốt đẹp.",
        "Cùng đi có {n} cán bộ.",
        "Xin trân trọng cảm ơn!",
        "(Còn nữa)",
        "Đó là niềm vui chung.",
    ),
    headings=(
        "Kết quả nổi bật",
        "Định hướng thời gian tới",
        "I. Mục đích, yêu cầu",
        "Hợp tác cùng phát triển",
        "1. Về kinh tế",
    ),
    items=(
        "Tổ chức {n} đoàn ra, {n} đoàn vào;",
        "Phối hợp tuần tra biên giới {n} lần;",
        "Vận động viện trợ trị giá {n} tỷ đồng.",
        "Trao đổi thông tin về {linhvuc} với {ban};",
    ),
    captions=(
        "Đại biểu tham dự {sukien}.",
        "Đồng chí {nguoi}, {chuc} phát biểu.",
        "Các đại biểu hai bên chụp ảnh lưu niệm",
        "Lễ cắt băng khánh thành tại xã {xa}",
        "Ảnh: {nguoi}",
    ),
    traps=(
        (
            "end-marker",
            "Tin liên quan đến hoạt động này sẽ được cập nhật sau khi hai bên thống nhất chương trình với {ban}.",
        ),
        (
            "end-marker",
            "Các tin khác về kết quả {sukien} cho thấy người dân xã {xa} ngày càng quan tâm đến đối ngoại nhân dân.",
        ),
        ("source", "Nguồn tin của đơn vị cho biết, trong tháng {n} lượt người qua lại cửa khẩu {cuakhau} tăng mạnh."),
        ("source", "Theo Sở Ngoại vụ, trong năm {nam} có {n} đoàn khách quốc tế đến thăm huyện {huyen}."),
        ("date", "Ngày đăng ký dự thi: từ 01/03/2019 đến hết ngày 15/04/2019 tại Văn phòng UBND huyện {huyen}."),
        ("date", "Thời gian đăng ký tham gia {sukien} kéo dài đến ngày 3/5/2023 theo thông báo của Ban Tổ chức."),
        ("counter", "9226 người đang online đã theo dõi trực tiếp lễ khai mạc {sukien} tại huyện {huyen}."),
        (
            "footer",
            "Điện thoại: 02133.876.543 và thư điện tử của Sở Ngoại vụ là địa chỉ tiếp nhận đăng ký của người dân.",
        ),
        (
            "footer",
            "Cơ quan chủ quản: Ủy ban nhân dân tỉnh {tinh} giao Sở Ngoại vụ chủ trì, phối hợp thực hiện {vanban}.",
        ),
        ("share", "Chia sẻ với các đại biểu, ông {nguoi} cho biết bà con rất phấn khởi."),
    ),
    tables=(
        (("STT", "Nội dung", "Kết quả"), ("1", "Đoàn ra", "12 đoàn"), ("2", "Đoàn vào", "25 đoàn")),
        (("Năm", "Kim ngạch (triệu USD)"), ("2016", "12,5"), ("2017", "15,25"), ("2018", "20")),
    ),
    bylines=(
        ("Tin, ảnh: {}", "Minh Thùy"),
        ("Bài, ảnh: {}", "Lò Văn Biên"),
        ("Tin bài: {}", "Hồng Hà - Thu Lan"),
        ("Tác giả: {}", "Nguyễn Xuân Sơn"),
        ("Thực hiện: {}", "PV"),
        ("{}", "BBT"),
        ("{}", "Phạm Minh Quý"),
    ),
    categories=(
        "Chính sách đối ngoại",
        "Tin tức - Sự kiện",
        "Biên giới lãnh thổ",
        "Hợp tác quốc tế",
        "Đối ngoại nhân dân",
    ),
)
