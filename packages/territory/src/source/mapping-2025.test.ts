import { expect, test } from 'vitest';
import { HistoryBook } from '../history/history-book.ts';
import { recordsBegin } from '../history/records-begin.ts';
import { readReform, reformOf2025 } from '../history/reform-of-2025.ts';
import { taChaiJoinsBacHa, yenBaiJoinsFive } from '../history/communes-of-2024.ts';
import { territoryId } from '../history/territory-id.ts';
import { readMapping2025 } from './mapping-2025.ts';
import { readSnapshot2020 } from './snapshot-2020.ts';

const reform = readReform();

test('the mapping knows each commune of 30/6/2025 once: 151 of Lào Cai and 168 of Yên Bái', () => {
  expect(reform.communes).toHaveLength(99);
  expect(new Set(reform.mapping.map(({ oldCode }) => oldCode)).size).toBe(reform.mapping.length);
  const old = readMapping2025('15', ['Tỉnh Lào Cai']);
  expect([old.mapping.length, old.dropped.length]).toEqual([151, 0]);
  expect(reform.mapping).toHaveLength(151 + 168);
});

test('seven rows without a usable code are dropped, and each names a commune that had ended in 2024', () => {
  expect(reform.dropped.map(({ oldName, newName }) => `${oldName} → ${newName}`).toSorted()).toEqual(
    [
      'Phường Nguyễn Phúc → Phường Yên Bái',
      'Xã Bảo Hưng → Phường Âu Lâu',
      'Xã Bảo Hưng → Xã Trấn Yên',
      'Xã Nga Quán → Phường Nam Cường',
      'Xã Việt Thành → Xã Trấn Yên',
      'Xã Yên Bình → Xã Thác Bà',
      'Xã Đào Thịnh → Xã Trấn Yên',
    ].toSorted(),
  );
  const kept = new Set(reform.mapping.map(({ oldName, oldDistrict }) => `${oldName}, ${oldDistrict}`));
  expect(reform.dropped.filter(({ oldName, oldDistrict }) => kept.has(`${oldName}, ${oldDistrict}`))).toEqual([]);
});

test('both packages know the old communes of Lào Cai by the same code, name and district', () => {
  const snapshot = readSnapshot2020('10').flatMap(({ name: district, communes }) =>
    communes.map(({ code, name }) => `${code} ${name}, ${district}`),
  );
  const mapped = readMapping2025('15', ['Tỉnh Lào Cai']).mapping.map(
    ({ oldCode, oldName, oldDistrict }) => `${oldCode} ${oldName}, ${oldDistrict}`,
  );
  expect(snapshot.filter((commune) => !mapped.includes(commune))).toEqual(['02872 Xã Tà Chải, Huyện Bắc Hà']);
  expect(mapped.filter((commune) => !snapshot.includes(commune))).toEqual([]);
});

test('a commune that went into several is split, without a share nobody has told', () => {
  const book = new HistoryBook();
  recordsBegin(book);
  taChaiJoinsBacHa(book);
  yenBaiJoinsFive(book);
  const row = reform.mapping.find(({ oldCode }) => oldCode === '03004')!;
  reformOf2025(book, { ...reform, mapping: [...reform.mapping, { ...row, newCode: '03013' }] });
  expect(book.close().edges.filter(({ fromId }) => fromId === territoryId('03004'))).toMatchObject([
    { toId: territoryId('03004', '2025'), kind: 'SPLIT', share: null },
    { toId: territoryId('03013', '2025'), kind: 'SPLIT', share: null },
  ]);
});
