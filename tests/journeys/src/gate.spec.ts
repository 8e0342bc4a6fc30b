import { expect, type Page } from '@playwright/test';
import { amend, appraiseAgain, decide, propose } from './acts/recognition.ts';
import { journey } from './journey.ts';
import { ask } from './person/ask.ts';
import { openAt } from './person/sign-in.ts';
import { unitNames } from './units.ts';

const unit = unitNames.enterprise;

interface Nominations {
  nominations: { edges: { node: { id: string; subject: 'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL' } }[] };
}

journey(
  'An enterprise that did not meet the standard is barred with its director, its accountant is not, and an amended decision clears both',
  async ({ signInAs }) => {
    const submission = { number: '9103/TTr-CAT', date: '20/11/2021' };
    await propose(await signInAs('pv05.lanhdao'), '/tinh', unit, submission);
    const chair = await signInAs('chutich');
    const decision = await decide(chair, '/tinh', submission, '9103');

    const director = await signInAs('doanhnghiep');
    const nominations = await nominationsOf(director);
    for (const subject of ['COLLECTIVE', 'HEAD'] as const) {
      const verdict = await verdictOn(director, nominations[subject], 'Không đề nghị xét tặng');
      await expect(verdict).toContainText('Mục 5 Chỉ thị');
      await expect(verdict).toContainText('được quyết định chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2021');
      await expect(verdict).toContainText(`Quyết định số ${decision} ngày 20/11/2021 của UBND tỉnh Lào Cai`);
    }
    await expect(await verdictOn(director, nominations.INDIVIDUAL, 'Đủ điều kiện')).toContainText(
      'Mục 5 của Chỉ thị chỉ áp dụng cho tập thể và người đứng đầu.',
    );

    await appraiseAgain(
      await signInAs('pv05'),
      await dossierOf(chair, decision),
      'Hồ sơ bổ sung đã chứng minh tiêu chí.',
    );
    await amend(chair, decision, unit, { number: '9104/QĐ-UBND', reason: 'Theo kết quả thẩm định lại.' });
    for (const subject of ['COLLECTIVE', 'HEAD'] as const) {
      const verdict = await verdictOn(director, nominations[subject], 'Đủ điều kiện');
      await expect(verdict).toContainText('Quyết định số 9104/QĐ-UBND ngày 20/11/2021');
      const history = director.getByRole('table', { name: 'Các lần rà soát đề nghị này' });
      await expect(history.getByRole('row').filter({ hasText: '9104/QĐ-UBND' })).toContainText('Đủ điều kiện');
      await expect(history.getByRole('row').filter({ hasText: decision })).toContainText('Không đề nghị');
    }
  },
);

/** The verdict on a nomination, once the word of the decision has come to the awards. */
async function verdictOn(director: Page, nomination: string, title: string) {
  const verdict = director.locator('section').filter({ has: director.getByRole('heading', { name: title }) });
  await expect(async () => {
    await openAt(director, `/doanh-nghiep/khen-thuong/${nomination}`);
    await expect(verdict).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  return verdict;
}

async function nominationsOf(director: Page): Promise<Record<'COLLECTIVE' | 'HEAD' | 'INDIVIDUAL', string>> {
  const { data } = await ask<Nominations>(
    director,
    '{ nominations(year: 2021, first: 50) { edges { node { id subject } } } }',
  );
  const idOf = (subject: string): string =>
    data!.nominations.edges.find(({ node }) => node.subject === subject)!.node.id;
  return { COLLECTIVE: idOf('COLLECTIVE'), HEAD: idOf('HEAD'), INDIVIDUAL: idOf('INDIVIDUAL') };
}

async function dossierOf(chair: Page, decision: string): Promise<string> {
  const { data } = await ask<{
    recognitionDecisions: { number: string; lines: { unit: { assessment: { id: string } } }[] }[];
  }>(chair, '{ recognitionDecisions(year: 2021) { number lines { unit { assessment(year: 2021) { id } } } } }');
  return data!.recognitionDecisions.find(({ number }) => number === decision)!.lines[0]!.unit.assessment.id;
}
