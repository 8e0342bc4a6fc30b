import type { Chance } from '../chance/chance.ts';

/** The mark every invented unit and person carries. */
export const INVENTED = '(minh họa)';

/** Names for schools of small children. */
export const nurseryNames: readonly string[] = [
  'Hoa Ban',
  'Hoa Đào',
  'Hoa Mơ',
  'Hoa Lê',
  'Hoa Sen',
  'Hướng Dương',
  'Sơn Ca',
  'Họa Mi',
  'Tuổi Thơ',
  'Vành Khuyên',
  'Măng Non',
  'Búp Sen',
  'Ong Vàng',
  'Nắng Mai',
  'Chim Non',
  'Mầm Xanh',
  'Cầu Vồng',
  'Thỏ Ngọc',
  'Bông Lau',
  'Sao Nhỏ',
];

/** Names for the other schools. */
export const schoolNames: readonly string[] = [
  'Sao Mai',
  'Bình Minh',
  'Ánh Dương',
  'Hy Vọng',
  'Tương Lai',
  'Rạng Đông',
  'Đồng Tâm',
  'Suối Mơ',
  'Núi Xanh',
  'Mây Trắng',
  'Thông Xanh',
  'Trúc Lâm',
  'Hoa Núi',
  'Nắng Mới',
  'Cánh Buồm',
  'Đất Lành',
  'Chân Trời',
  'Tiên Phong',
  'Vươn Cao',
  'Ngọn Lửa',
];

const firstSyllables = [
  'An',
  'Cát',
  'Đăng',
  'Hải',
  'Khang',
  'Ngân',
  'Phúc',
  'Tâm',
  'Thiên',
  'Vĩnh',
  'Xuân',
  'Yên',
  'Hưng',
  'Lộc',
  'Thanh',
  'Bích',
  'Kim',
  'Ngọc',
  'Tùng',
  'Vân',
  'Đại',
  'Quế',
  'Thạch',
  'Hồng',
];
const secondSyllables = [
  'Khê',
  'Lâm',
  'Nguyên',
  'Trường',
  'Phong',
  'Hòa',
  'Vượng',
  'Giang',
  'Thịnh',
  'Sa',
  'Lĩnh',
  'Điền',
  'Tuyền',
  'Mộc',
  'Hưởng',
  'Đoan',
  'Cường',
  'Luân',
  'Trạch',
  'Khôi',
];

/** Every two-syllable business name, in a mixed order, without end: after all are used they return with a numeral. */
export function* businessNames(chance: Chance): Generator<string, never> {
  const all = chance.shuffled(firstSyllables.flatMap((first) => secondSyllables.map((second) => `${first} ${second}`)));
  for (let round = 1; ; round += 1) for (const name of all) yield round === 1 ? name : `${name} ${round}`;
}

const surnames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Lý',
  'Giàng',
  'Vàng',
  'Sùng',
  'Lù',
  'Tẩn',
];
const middleNames = ['Văn', 'Thị', 'Minh', 'Quốc', 'Thu', 'Đức', 'Ngọc', 'Hồng', 'Xuân', 'Thanh'];
const givenNames = [
  'An',
  'Bình',
  'Chung',
  'Dung',
  'Giang',
  'Hà',
  'Hạnh',
  'Hiền',
  'Khánh',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Nga',
  'Phương',
  'Quân',
  'Sơn',
  'Thảo',
  'Trung',
  'Yến',
];

/** A made-up person's name with its mark, such as "Nguyễn Văn An (minh họa)". */
export function inventedPerson(chance: Chance): string {
  return `${chance.pick(surnames)} ${chance.pick(middleNames)} ${chance.pick(givenNames)} ${INVENTED}`;
}

/** Hands out a name only once. */
export class TakenNames {
  readonly #taken = new Set<string>();

  /** Takes the first of the candidates that nobody has. */
  takeFirst(candidates: Iterable<string>): string {
    for (const candidate of candidates) {
      if (this.#taken.has(candidate)) continue;
      this.#taken.add(candidate);
      return candidate;
    }
    throw new RangeError('every candidate name is taken');
  }
}
