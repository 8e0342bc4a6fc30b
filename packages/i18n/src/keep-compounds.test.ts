import { expect, test } from 'vitest';
import { keepCompounds } from './keep-compounds.ts';

const visible = (text: string) => keepCompounds(text).replaceAll('\u00a0', '_');

test('known compounds are held together, whatever their capitals', () => {
  expect(visible('Cơ quan, doanh nghiệp, nhà trường')).toBe('Cơ_quan, doanh_nghiệp, nhà_trường');
  expect(visible('“An toàn về an ninh, trật tự”')).toBe('“An_toàn về an_ninh, trật_tự”');
  expect(visible('Huyện Bảo Thắng')).toBe('Huyện Bảo_Thắng');
});

test('syllables that only look like a compound stay apart', () => {
  expect(visible('lan ninh')).toBe('lan ninh');
  expect(visible('ban an toàntập')).toBe('ban an toàntập');
});

test('two compounds side by side are both held', () => {
  expect(visible('công an kiểm tra hồ sơ')).toBe('công_an kiểm_tra hồ_sơ');
});

test('text written with separate marks is understood too', () => {
  expect(visible('kiểm tra'.normalize('NFD'))).toBe('kiểm_tra');
});
