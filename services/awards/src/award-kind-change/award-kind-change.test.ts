import { grantOf, type TestActor } from '@antoan/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { province, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
let first: TestActor;
let second: TestActor;
beforeAll(async () => {
  world = await startAwardsWorld();
  [first, second] = [1, 2].map(() => world.world.as(grantOf('LEGAL_CURATOR', 'TERRITORY', province))) as [
    TestActor,
    TestActor,
  ];
});
afterAll(() => world.stop());

const facts = `code family version name nature subject authorities councilPercent resultValidYears legalBasis validFrom validTo needsChecking checkedAgainst
  quota { ofFamily percent } prerequisites { family times withinYears }`;

interface Kind extends Record<string, unknown> {
  code: string;
  family: string;
  version: number;
  validFrom: string;
  validTo: string | null;
}

async function kinds(family?: string): Promise<Kind[]> {
  const { awardKinds } = await first.query<{ awardKinds: Kind[] }>(`{ awardKinds { ${facts} } }`);
  return awardKinds.filter((kind) => family === undefined || kind.family === family);
}

/** A kind of the law in force on the day of the demonstration. */
async function kindInForce(at = 0): Promise<Kind> {
  return (await kinds()).filter(({ validFrom, validTo }) => validFrom <= '2021-11-20' && validTo !== null)[at]!;
}

function following({ code, version, family: _, validFrom: __, checkedAgainst: ___, ...kind }: Kind) {
  return { ...kind, baseCode: code, baseVersion: version, effectiveOn: '2022-01-01' };
}

interface Answer {
  problems: { code: string; path: string[] }[];
  awardLawChange: { id: string; version: number; state: string } | null;
}

async function act(actor: TestActor, name: string, inputType: string, input: object): Promise<Answer> {
  const answer = await actor.query<Record<string, Answer>>(
    `mutation ($input: ${inputType}!) { ${name}(input: $input) { problems { code path } awardLawChange { id version state } } }`,
    { input },
  );
  return answer[name]!;
}

const propose = (input: object) => act(first, 'proposeAwardKind', 'ProposeAwardKindInput', input);
const confirm = ({ awardLawChange }: Answer) =>
  act(second, 'confirmAwardLawChange', 'LawChangeDeedInput', {
    id: awardLawChange!.id,
    version: awardLawChange!.version,
  });

test('two curators put a new version of a kind in place: the one before ends the day before, and keeps what it said', async () => {
  const kind = await kindInForce();
  const proposed = await propose({ ...following(kind), councilPercent: 80, legalBasis: 'Nghị định số 1/2022/NĐ-CP' });
  expect(proposed.problems).toEqual([]);
  expect((await confirm(proposed)).problems).toEqual([]);
  const versions = await kinds(kind.family);
  expect(versions.find(({ validFrom }) => validFrom === '2022-01-01')).toMatchObject({
    ...{ name: kind['name'], councilPercent: 80, validTo: kind.validTo, legalBasis: 'Nghị định số 1/2022/NĐ-CP' },
  });
  expect(versions.find(({ code }) => code === kind.code)).toEqual({ ...kind, version: 2, validTo: '2021-12-31' });
});

test('a proposal on a kind that somebody changed since is refused as stale', async () => {
  const kind = await kindInForce(1);
  await confirm(await propose(following(kind)));
  const { errors } = await first.ask(
    'mutation ($input: ProposeAwardKindInput!) { proposeAwardKind(input: $input) { problems { code } } }',
    { input: following(kind) },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', noun: 'awardKind', currentVersion: 2 });
});

test('what is marked as compared keeps its source, and nothing else of the kind changes', async () => {
  const kind = await kindInForce(2);
  const source = 'Công báo số 1143+1144 năm 2017';
  const proposed = await act(first, 'proposeAwardKindCheck', 'ProposeAwardKindCheckInput', {
    ...{ code: kind.code, version: kind.version, source },
  });
  expect((await confirm(proposed)).problems).toEqual([]);
  expect((await kinds()).find(({ code }) => code === kind.code)).toEqual({
    ...{ ...kind, version: 2, needsChecking: false, checkedAgainst: source },
  });
});

test.each([
  [{ name: ' ' }, 'awardKind.name.missing'],
  [{ subject: [] }, 'awardKind.subject.missing'],
  [{ councilPercent: 101 }, 'awardKind.percent.unsound'],
  [{ quota: { ofFamily: 'LDTT', percent: 0 } }, 'awardKind.percent.unsound'],
  [{ prerequisites: [{ family: 'LDTT', times: 3, withinYears: 2 }] }, 'awardKind.prerequisite.unsound'],
  [{ effectiveOn: '2000-01-01' }, 'criteriaSet.effectiveOn.beforeBase'],
])('a version that cannot stand is refused: %o', async (wrong, code) => {
  const { problems } = await propose({ ...following(await kindInForce(3)), ...wrong });
  expect(problems.map((found) => found.code)).toContain(code);
});
