/** Words that lose their sense when a line breaks inside them. */
const COMPOUNDS: readonly string[] = [
  'an ninh', 'an toàn', 'bảo vệ', 'bình yên', 'biên bản', 'cam kết', 'cao đẳng', 'chỉ thị', 'chính thức', 'chưa đạt',
  'công an', 'công khai', 'công nhận', 'công ty', 'cơ quan', 'cơ sở', 'danh hiệu', 'danh sách', 'doanh nghiệp',
  'đại học', 'đánh giá', 'đăng ký', 'đăng nhập', 'đề nghị', 'điều kiện', 'đơn vị', 'gia đình', 'giáo dục', 'hiệu trưởng',
  'học tập', 'hình thức', 'hồ sơ', 'hội đồng', 'kế hoạch', 'kết luận', 'kết quả', 'khen thưởng', 'kiểm tra',
  'lực lượng', 'minh chứng', 'minh họa', 'minh hoạ', 'mô hình', 'người đứng đầu', 'nhà máy', 'nhà trường', 'nội quy',
  'phối hợp', 'phong trào', 'phòng cháy', 'chữa cháy', 'quyết định', 'rà soát', 'số liệu', 'tập huấn', 'tập thể',
  'tên đăng nhập', 'thẩm định', 'thẩm quyền', 'thi đua', 'thị trấn', 'thị xã', 'thành phố', 'tiêu chí', 'tiêu chuẩn',
  'tỉnh Lào Cai', 'Lào Cai', 'trật tự', 'tổ quốc', 'trường học', 'tự đánh giá', 'ủy ban', 'nhân dân', 'xảy ra', 'xí nghiệp',
  'Bảo Thắng', 'Bảo Yên', 'Bát Xát', 'Bắc Hà', 'Mường Khương', 'Sa Pa', 'Si Ma Cai', 'Văn Bàn', 'Phố Lu',
];

const NO_BREAK_SPACE = '\u00a0';

// Safari 15.4 has no lookbehind, so the letter before the word is matched and kept.
const anyCompound = new RegExp(
  `(^|[^\\p{L}\\p{N}])(${[...COMPOUNDS].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Joins the syllables of known compound words by a no-break space: for headings, buttons and names, not running text. */
export function keepCompounds(text: string): string {
  return text
    .normalize('NFC')
    .replace(anyCompound, (_, before: string, compound: string) => before + compound.replaceAll(' ', NO_BREAK_SPACE));
}
