import { afterEach, beforeEach, expect, test } from 'vitest';
import { curatorOf } from '../criteria-change/criteria-change.factory.ts';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import { appraised, filled } from '../stage/dossier.factory.ts';
import { openStage, type Stage } from '../stage/stage.factory.ts';

let stage: Stage;
let first: ReturnType<typeof curatorOf>;
let second: ReturnType<typeof curatorOf>;
beforeEach(async () => {
  stage = await openStage();
  first = curatorOf(stage);
  second = curatorOf(stage);
});
afterEach(() => stage.stop());

const days = 'windowFrom windowTo registrationFrom registrationTo dueOn lateUntil';

async function yearSeen(year: number) {
  const { standardYears } = await first.query<{ standardYears: Record<string, unknown>[] }>(
    `{ standardYears { year version legalBasis needsChecking ${days} special { unitKinds ${days} } } }`,
  );
  const { version: baseVersion, ...window } = standardYears.find((one) => one['year'] === year)!;
  return { ...window, baseVersion };
}

async function proposed(input: object) {
  const { proposeYearWindow } = await first.query<{
    proposeYearWindow: { problems: { code: string }[]; standardLawChange: { id: string; version: number } | null };
  }>(
    `mutation ($input: ProposeYearWindowInput!) { proposeYearWindow(input: $input) { problems { code path } standardLawChange { id version } } }`,
    { input },
  );
  return proposeYearWindow;
}

async function confirmed({ id, version }: { id: string; version: number }) {
  const { confirmStandardLawChange } = await second.query<{ confirmStandardLawChange: { problems: object[] } }>(
    'mutation ($input: LawChangeDeedInput!) { confirmStandardLawChange(input: $input) { problems { code } } }',
    { input: { id, version } },
  );
  return confirmStandardLawChange.problems;
}

test('two curators give a coming year other days, and who registers for it has them', async () => {
  const window = await yearSeen(2022);
  const { problems, standardLawChange } = await proposed({ ...window, dueOn: '2022-11-25', needsChecking: false });
  expect(problems).toEqual([]);
  expect(await confirmed(standardLawChange!)).toEqual([]);
  expect(await yearSeen(2022)).toMatchObject({ dueOn: '2022-11-25', needsChecking: false });
  stage.clock.set(new Date('2022-02-10T02:00:00Z'));
  await stage.service.loadBase();
  expect(await yearSeen(2022)).toMatchObject({ dueOn: '2022-11-25' });
});

test('a later due day reaches drafts; another window is refused while something has been submitted for it', async () => {
  const draft = await filled(stage, lowerSchool);
  await appraised(stage, upperSchool);
  const window = await yearSeen(2021);
  const later = await proposed({ ...window, dueOn: '2021-12-10' });
  expect(await confirmed(later.standardLawChange!)).toEqual([]);
  const { assessment } = await stage
    .person('truong2')
    .query<{ assessment: object }>('query ($id: ID!) { assessment(id: $id) { dueOn windowTo } }', { id: draft.id });
  expect(assessment).toEqual({ dueOn: '2021-12-10', windowTo: '2021-11-15' });
  const moved = await proposed({ ...(await yearSeen(2021)), windowTo: '2021-10-31' });
  expect(moved.problems).toMatchObject([{ code: 'yearWindow.windowTo.inUse' }]);
});

test.each([
  [{ windowTo: '2020-11-10' }, 'yearWindow.windowTo.beforeStart'],
  [{ registrationTo: '2020-12-31' }, 'yearWindow.registrationTo.beforeStart'],
  [{ lateUntil: '2021-06-01' }, 'yearWindow.lateUntil.beforeDue'],
  [{ legalBasis: ' ' }, 'lawChange.legalBasis.missing'],
])('days out of order are refused: %o', async (wrong, code) => {
  const { problems } = await proposed({ ...(await yearSeen(2021)), ...wrong });
  expect(problems.map((found) => found.code)).toContain(code);
});

test('a proposal on a year that somebody changed since is refused as stale', async () => {
  const window = await yearSeen(2021);
  const { standardLawChange } = await proposed({ ...window, dueOn: '2021-11-20' });
  await confirmed(standardLawChange!);
  const { errors } = await first.ask(
    'mutation ($input: ProposeYearWindowInput!) { proposeYearWindow(input: $input) { problems { code } } }',
    { input: window },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', noun: 'yearWindow' });
});
