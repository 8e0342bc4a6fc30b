import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { TestActor } from '@antoan/test-kit';
import {
  director,
  enterprise,
  farSchool,
  startAwardsWorld,
  type AwardsWorld,
} from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeEach(async () => {
  await world?.stop();
  world = await startAwardsWorld();
});
afterAll(() => world.stop());

interface Listed {
  id: string;
  clearCount: number;
  holdCount: number;
  barCount: number;
  pdfSha256: string;
  docxSha256: string;
  pdfPath: string;
}

async function issue(who: TestActor, facts: object = {}) {
  const { issueReviewList } = await who.query<{
    issueReviewList: { reviewList: Listed | null; problems: { code: string; path: string[] }[] };
  }>(
    'mutation ($input: IssueReviewListInput!) { issueReviewList(input: $input) { reviewList { id clearCount holdCount barCount pdfSha256 docxSha256 pdfPath } problems { code path } } }',
    { input: { year: 2021, number: '5/DS-BTĐKT', date: '2021-11-20', ...facts } },
  );
  return issueReviewList;
}

/** One nomination cleared, one held, one barred. */
async function threeNominations(): Promise<void> {
  world.stands(enterprise, 'MET', 1);
  await world.submitted();
  world.stands(enterprise, 'NOT_MET', 2);
  await world.submitted({ subject: 'HEAD', nomineeName: director });
  world.stands(farSchool, 'PENDING', 1);
  const { nomination } = await world.act(world.farHead, 'nominate', {
    ...{ kindCode: 'BKT', year: 2021, subject: 'COLLECTIVE', unitId: farSchool.id, nomineeName: farSchool.name },
  });
  await world.act(world.farHead, 'submitNomination', { id: nomination!.id, version: nomination!.version });
}

const path = (list: Listed, kind: string) => `/files/review-lists/${list.id}.${kind}`;

test('the list says of every nomination what the gate says and why, and is kept as it was issued', async () => {
  await threeNominations();
  const { reviewList } = await issue(world.board);
  expect(reviewList).toMatchObject({ clearCount: 1, holdCount: 1, barCount: 1 });
  const given = await world.chair.goTo(path(reviewList!, 'pdf'));
  expect(given.status).toBe(200);
  const content = Buffer.from(await given.arrayBuffer());
  expect(createHash('sha256').update(content).digest('hex')).toBe(reviewList!.pdfSha256);
  const text = (await extractText(await getDocumentProxy(new Uint8Array(content)))).text
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
  expect(text).toContain('DANH SÁCH RÀ SOÁT');
  expect(text).toContain('Số: 05/DS-BTĐKT');
  expect(text).toContain('Lào Cai, ngày 20 tháng 11 năm 2021');
  expect(text).toContain('I. Đủ điều kiện xem xét, đề nghị (1)');
  expect(text).toContain('II. Tạm dừng, chưa đủ căn cứ (1)');
  expect(text).toContain('III. Không đề nghị xét tặng (1)');
  expect(text).toContain('Chưa đạt tiêu chuẩn năm 2021');
  expect(text).toContain('3128/QĐ-UBND');

  world.stands(enterprise, 'MET', 3);
  const again = Buffer.from(await (await world.chair.goTo(path(reviewList!, 'pdf'))).arrayBuffer());
  expect(again.equals(content)).toBe(true);
  await expect(world.world.offstage((em) => em.execute('update review_list set bar_count = 0'))).rejects.toThrow(
    /permission denied/,
  );
});

test('Word holds the same list', async () => {
  await threeNominations();
  const { reviewList } = await issue(world.board);
  const content = Buffer.from(await (await world.police.goTo(path(reviewList!, 'docx'))).arrayBuffer());
  expect(content.subarray(0, 2).toString()).toBe('PK');
  expect(createHash('sha256').update(content).digest('hex')).toBe(reviewList!.docxSha256);
});

test('those who are on it do not read it, nor does anybody else issue it', async () => {
  await threeNominations();
  const { reviewList } = await issue(world.boardHead);
  for (const who of [world.head, world.farHead, world.world.anonymous]) {
    expect((await who.goTo(path(reviewList!, 'pdf'))).status).toBe(404);
    const { data } = await who.ask('{ reviewLists { id } }');
    expect(data?.['reviewLists'] ?? []).toEqual([]);
  }
  for (const who of [world.head, world.police, world.chair]) {
    const { errors } = await who.ask(
      'mutation { issueReviewList(input: { year: 2021, number: "6/DS", date: "2021-11-20" }) { reviewList { id } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});

test.each([
  ['a number that was used', { number: '5/DS-BTĐKT' }, 'reviewList.number.taken', 'number'],
  ['no number', { number: '  ' }, 'reviewList.number.missing', 'number'],
  ['a day to come', { number: '6/DS', date: '2021-11-21' }, 'reviewList.date.future', 'date'],
  ['a year without nominations', { number: '6/DS', year: 2019 }, 'reviewList.year.empty', 'year'],
])('%s is refused at its field', async (_what, facts, code, field) => {
  await threeNominations();
  await issue(world.board);
  expect(await issue(world.board, facts)).toMatchObject({ reviewList: null, problems: [{ code, path: [field] }] });
});
