/** The directive's requirements in its own words (typing slips of the source included: they are the text), with what each comes down to. */
export const requirementTexts: readonly { number: number; summary: string; actors: readonly string[]; text: string }[] =
  [
    {
      number: 1,
      summary: 'Tuyên truyền, phổ biến; xác định trách nhiệm của người đứng đầu',
      actors: [
        'Các sở, ban, ngành',
        'Đoàn thể, tổ chức chính trị - xã hội',
        'Ủy ban nhân dân các huyện, thành phố, thị xã',
        'Cơ quan, doanh nghiệp, nhà trường',
      ],
      text: `Các sở, ban, ngành, đoàn thể, tổ chức chính trị - xã hội; Ủy ban nhân dân các huyện, thành phố, thị xã, các cơ quan, doanh nghiệp, nhà trường đẩy mạnh công tác tuyên truyền, phổ biến chủ trương, chính sách của Đảng, pháp luật của Nhà nước, các văn bản của Bộ Công an, tỉnh Lào Cai về công tác bảo đảm an ninh, trật tự và phong trào toàn dân bảo vệ an ninh Tổ quốc, nâng cao nhận thức cho cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên và các tầng lớp nhân dân về ý nghĩa, tầm quan trọng của công tác bảo đảm an ninh, trật tự và phong trào toàn dân bảo vệ an ninh Tổ quốc. Xác định rõ công tác xây dựng phong trào bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường là trách nhiệm của mỗi cấp ủy, chính quyền, các sở, ngành, cơ quan, đơn vị, địa phương, nhất là người đứng đầu; trong đó lực lượng Công an giữ vai trò nòng cốt trong việc tham mưu, hướng dẫn thực hiện.`,
    },
    {
      number: 2,
      summary: 'Rà soát, đánh giá; thực hiện tiêu chuẩn “An toàn về an ninh, trật tự”; xây dựng mô hình',
      actors: ['Thủ trưởng các cơ quan, doanh nghiệp, nhà trường'],
      text: `Thủ trưởng các cơ quan, doanh nghiệp, nhà trường tổ chức rà soát, đánh giá thực trạng phong trào toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, đơn vị mình, qua đó tăng cường đổi mới nội dung, hình thức và phương pháp xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc phù hợp với đặc điểm từng cơ quan, đơn vị; có cơ chế quy định cụ thể, xác định rõ trách nhiệm chủ trì, phối hợp thực hiện của các lực lượng; tập trung thực hiện tiêu chuẩn “cơ quan, doanh nghiệp, nhà trường an toàn về an ninh, trật tự” theo Thông tư số 23/2012/TT-BCA ngày 27/4/2012 của Bộ Công an kết hợp với thực hiện có hiệu quả Quyết định số 521/QĐ-TTg ngày 13/6/20205 của Thủ tướng Chính phủ về “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”; chú trọng làm tốt công tác xây dựng mô hình, điển hình tiên tiến trong công tác bảo đảm an ninh, trật tự; gắn kết nội dung xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc với chương trình, kế hoạch công tác trọng tâm của cơ quan, đơn vị hằng năm.`,
    },
    {
      number: 3,
      summary: 'Vận động chấp hành pháp luật, nội quy, quy chế; bảo vệ cơ quan, doanh nghiệp',
      actors: ['Cấp ủy, chính quyền', 'Thủ trưởng cơ quan, doanh nghiệp, nhà trường'],
      text: `Cấp ủy, chính quyền và thủ trưởng cơ quan, doanh nghiệp, nhà trường phối hợp tổ chức vận động Nhân dân, cán bộ, công chức, viên chức, người lao động và học sinh, sinh viên thực hiện nghiêm quy định của pháp luật, nội quy, quy chế của cơ quan, đơn vị; không tham gia biểu tình, đình công, lãn công trái pháp luật, ngăn chặn hành vi quá khích, không để xảy ra gây rối an ninh, trật tự trong mọi tình huống; tăng cường công tác bảo vệ cơ quan, doanh nghiệp, nhất là khu công nghiệp, cụm công nghiệp có vốn đầu tư nước ngoài và sử dụng lao động người nước ngoài; nâng cao ý thức cảnh giác, phòng, chống các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ; chủ động phòng ngừa, đấu tranh làm thất bại âm mưu, thủ đoạn hoạt động của các thế lực thù địch lợi dụng các trang mạng xã hội vu cáo, xuyên tạc, kích động, phá hoại khối đại đoàn kết toàn dân tộc, cài cắm, móc nối, tác động vào nội bộ, gắn với tăng cường công tác bảo vệ chính trị nội bộ, bảo vệ bí mật nhà nước, không để xảy ra lộ, lọt, mất cấp thông tin; vận động cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên và Nhân dân tích cực phát hiện, đấu tranh tố giác tội phạm, bảo vệ tài sản, giữ gìn trật tự, kỷ cương trong cơ quan, đơn vị.`,
    },
    {
      number: 4,
      summary: 'Củng cố lực lượng bảo vệ, huấn luyện, nhân rộng mô hình; sơ kết, tổng kết, thẩm định, kiểm tra',
      actors: ['Lực lượng Công an'],
      text: `Lực lượng Công an làm tốt vai trò tham mưu cho cấp ủy, chính quyền các cấp, thủ trưởng cơ quan, doanh nghiệp, nhà trường quan tâm xây dựng, củng cố lực lượng bảo vệ chuyên trách, bán chuyên trách đủ về số lượng, nâng cao năng lực hoạt động; chú trọng nhân rộng các mô hình, điển hình tiên tiến, phát huy vai trò của các tổ chức quần chúng bảo vệ an ninh, trật tự ở cơ sở theo hướng “tự phòng, tự quản, tự bảo vệ và tự hòa giải”, nhất là các mô hình liên kết giữa cơ quan, doanh nghiệp, nhà trường với địa bàn giáp ranh và chính quyền địa phương. Tổ chức thực hiện tốt Nghị định số 06/2013/NĐ - CP ngày 09/01/2013 của Chính phủ và Thông tư số 46/2014/TT-BCA ngày 16/10/2014 của Bộ Công an về “Bảo vệ cơ quan, doanh nghiệp”; thường xuyên hướng dẫn hoạt động, tổ chức huấn luyện, bồi dưỡng chuyên môn nghiệp vụ, pháp luật cho lực lượng bảo vệ, các tổ chức quần chúng làm nhiệm vụ bảo vệ an ninh, trật tự trong cơ quan, doanh nghiệp, nhà trường; bồi dưỡng kiến thức về an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc cho cán bộ làm công tác quản lý, đoàn thể trong cơ quan, doanh nghiệp, nhà trường.

Hàng năm tổ chức hội nghị sơ kết, tổng kết công tác xây dựng phong trào bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường theo chuyên đề, nhằm đánh giá khách quan, toàn diện những kết quả đạt được, những tồn tại, hạn chế và rút ra bài học kinh nghiệm, từ đó đề ra phương hướng, nhiệm vụ cụ thể, giải pháp thực hiện trong thời gian tiếp theo. Định kỳ tổ chức đánh giá, sơ kết, tổng kết các quy chế, kế hoạch phối hợp bảo đảm an ninh, trật tự giữa Công an với các sở, ban, ngành, cơ quan, doanh nghiệp, nhà trường và các mô hình, điển hình tiên tiến trong phong trào bảo vệ an ninh Tổ quốc. Hướng dẫn thẩm định trình cấp có thẩm quyền quyết định công nhận tiêu chuẩn “an toàn về an ninh, trật tự” theo quy định; kịp thời đề xuất, biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc. Tham mưu Ban Chỉ đạo phòng chống tội phạm, tệ nạn xã hội và xây dựng phong trào bảo vệ an ninh Tổ quốc tỉnh có kế hoạch kiểm tra, đánh giá kết quả công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc trong cơ quan, doanh nghiệp, nhà trường trên địa bàn tỉnh.`,
    },
    {
      number: 5,
      summary: 'Không đề nghị xét tặng đối với đơn vị không đạt tiêu chuẩn và người đứng đầu',
      actors: ['Ban Thi đua - Khen thưởng tỉnh', 'Công an tỉnh'],
      text: `Ban Thi đua Khen thưởng tỉnh phối hợp với Công an tỉnh rà soát không đề nghị xét tặng các danh hiệu thi đua, hình thức khen thưởng đối với các tập thể, cá nhân (người đứng đầu) cơ quan, doanh nghiệp, nhà trường không đạt tiêu chuẩn “an toàn về an ninh, trật tự” hằng năm.`,
    },
    {
      number: 6,
      summary: 'Đưa tin, bài về kết quả thực hiện',
      actors: ['Đài Phát thanh - Truyền hình tỉnh', 'Báo Lào Cai'],
      text: `Đài Phát thanh Truyền hình tỉnh, Báo Lào Cai thường xuyên tổ chức đưa tin, bài về kết quả triển khai thực hiện Chỉ thị này.`,
    },
    {
      number: 7,
      summary: 'Kế hoạch thực hiện; báo cáo 06 tháng, 01 năm, tổng kết giai đoạn',
      actors: [
        'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh',
        'Chủ tịch Ủy ban nhân dân các huyện, thành phố, thị xã',
        'Người đứng đầu các cơ quan, doanh nghiệp, nhà trường',
      ],
      text: `Yêu cầu thủ trưởng các sở, ban, ngành, đoàn thể tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thành phố, thị xã; người đứng đầu các cơ quan, doanh nghiệp, nhà trường trên địa bàn tỉnh có kế hoạch chỉ đạo thực hiện nghiêm túc Chỉ thị này; định kỳ 06 tháng, 01 năm, tổng kết giai đoạn báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh) để tổng hợp báo cáo theo quy định.`,
    },
  ];
