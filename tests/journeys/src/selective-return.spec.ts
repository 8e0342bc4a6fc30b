import { expect, type Page } from '@playwright/test';
import { appraise, verify } from './acts/queue.ts';
import { readReturn, sendBack, submitAgain } from './acts/return.ts';
import { journey } from './journey.ts';
import { openAccountFor } from './person/account.ts';
import { ask } from './person/ask.ts';
import { lookOver } from './person/look-over.ts';
import { fillIn, openAt } from './person/sign-in.ts';

const district = 'UBND huyện Bảo Thắng';
const evidence = {
  item: '1.2',
  reason: 'Thiếu minh chứng',
  text: 'Bổ sung số, ngày của quyết định ban hành kế hoạch.',
};
const minutes = {
  item: 'Biên bản họp đơn vị',
  reason: 'Biên bản họp chưa đủ thành phần, nội dung',
  text: 'Ghi lại nội dung thống nhất và tỷ lệ nhất trí.',
};

journey(
  'A school mends one criterion for the district and the minutes for the police, and nothing else of its dossier opens',
  async ({ signInAs, openAsVisitor }) => {
    const officer = await signInAs('huyen.baothang');
    const school = await lastSchoolInQueue(officer);
    const account = await openAccountFor(await signInAs('quantri'), 'hieu.truong.tralai', {
      role: 'UNIT_HEAD',
      unitId: school.id,
    });

    await sendBack(officer, '/huyen/kiem-tra', school.name, evidence);
    const head = await openAsVisitor();
    await head.goto('/dang-nhap');
    await fillIn(head, account.username, account.password);
    await expect(head.getByText('Sửa hồ sơ năm 2021 được trả lại')).toBeVisible();
    await openAt(head, '/truong/ho-so');
    await readReturn(head, { ...evidence, by: district });
    await expect(head.getByRole('textbox', { name: /^Minh chứng/ })).toHaveCount(1);
    await expect(head.getByRole('radio')).toHaveCount(2);
    await head.getByRole('textbox', { name: /^Minh chứng/ }).fill('Quyết định số 15/QĐ-THCS ngày 09/01/2021');
    await submitAgain(head, 2021);
    await expect(head.getByText('Quyết định số 15/QĐ-THCS')).toBeVisible();

    await verify(officer, '/huyen/kiem-tra', school.name);
    const police = await signInAs('ca.baothang');
    await sendBack(police, '/huyen/tham-dinh', school.name, minutes);
    await openAt(head, '/truong/ho-so');
    await readReturn(head, { ...minutes, by: 'Công an huyện Bảo Thắng' });
    await expect(head.getByRole('radio')).toHaveCount(0);
    await head.getByRole('textbox', { name: 'Nội dung thống nhất' }).fill('Nhất trí 100% với kết quả tự đánh giá.');
    await submitAgain(head, 2021);

    await verify(officer, '/huyen/kiem-tra', school.name);
    await appraise(police, '/huyen/tham-dinh', school.name);
    await openAt(head, '/truong/ho-so');
    await lookOver(head);
    await expect(head.getByRole('main').getByText('Quyết định số 15/QĐ-THCS')).toBeVisible();
  },
);

/** The school whose dossier stands last in the district's queue: the other journeys take theirs from the front, or by name. */
async function lastSchoolInQueue(officer: Page): Promise<{ id: string; name: string }> {
  const { data } = await ask<{
    assessments: { edges: { node: { unit: { id: string; name: string; kind: string } } }[] };
  }>(
    officer,
    '{ assessments(awaiting: VERIFICATION, year: 2021, first: 100) { edges { node { unit { id name kind } } } } }',
  );
  const schools = data!.assessments.edges.map(({ node }) => node.unit).filter(({ kind }) => kind === 'SCHOOL');
  return schools.at(-1)!;
}
