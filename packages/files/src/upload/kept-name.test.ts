import { expect, test } from 'vitest';
import { keptName } from './kept-name.ts';

test.each([
  ['Quy chế 01.pdf', 'Quy chế 01.pdf'],
  ['Quy chế'.normalize('NFD'), 'Quy chế.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\an\\Nội quy.PDF', 'Nội quy.pdf'],
  ['a\u0000b\u202egpj.pdf\r\n', 'abgpj.pdf'],
  ['báo cáo.exe', 'báo cáo.exe.pdf'],
  ['...', 'tep.pdf'],
  ['', 'tep.pdf'],
  ['CON.pdf', 'tep CON.pdf'],
  ['a<b>:"c|?*.pdf', 'a b c.pdf'],
])('"%s" is kept as "%s"', (sent, kept) => {
  expect(keptName(sent, 'application/pdf')).toBe(kept);
});

test('a name that is too long keeps its ending', () => {
  const kept = keptName(
    `${'ồ'.repeat(500)}.docx`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  expect(kept).toMatch(/^ồ{80}\.docx$/u);
});
