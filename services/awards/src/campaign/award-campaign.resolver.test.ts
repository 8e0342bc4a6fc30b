import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterprise, startAwardsWorld, type AwardsWorld } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.stands(enterprise, 'MET', 2));

const answerFields = `awardCampaign { id version name isOpen viewerCanChange body { name } kinds { code } } problems { code path params { name value } }`;
const facts = {
  name: 'Tổng kết năm 2021 (minh họa)',
  year: 2021,
  kindCodes: ['BKT', 'CTDT'],
  opensOn: '2021-11-01',
  closesOn: '2021-12-15',
};
interface Answer {
  awardCampaign: { id: string; version: number; name: string; isOpen: boolean; kinds: { code: string }[] } | null;
  problems: { code: string; path: string[] }[];
}
const codes = ({ problems }: Pick<Answer, 'problems'>) => problems.map(({ code, path }) => [code, ...path].join(' '));
const open = (input: object = {}, who = world.board) =>
  who.ask(`mutation ($input: OpenAwardCampaignInput!) { openAwardCampaign(input: $input) { ${answerFields} } }`, {
    input: { ...facts, ...input },
  });
async function opened(input: object = {}): Promise<Answer> {
  const { data, errors } = await open(input);
  expect(errors).toBeUndefined();
  return data!['openAwardCampaign'] as Answer;
}
const nominateIn = (campaignId: string, input: object = {}) =>
  world.act(world.head, 'nominate', {
    ...{ kindCode: 'BKT', year: 2021, subject: 'INDIVIDUAL', unitId: enterprise.id, nomineeName: 'Người Thứ Nhất' },
    ...{ campaignId, ...input },
  });

test('the Board opens a round, everybody who works here reads it, and nobody else opens one', async () => {
  const { awardCampaign, problems } = await opened();
  expect(problems).toEqual([]);
  expect(awardCampaign).toMatchObject({ isOpen: true, body: {}, kinds: [{ code: 'BKT' }, { code: 'CTDT' }] });
  for (const who of [world.head, world.chair, world.police])
    expect((await open({}, who)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });

  const rounds = '{ awardCampaigns(year: 2021) { id name viewerCanChange } viewerCanOpenAwardCampaign }';
  expect(await world.head.query(rounds)).toEqual({
    awardCampaigns: [{ id: awardCampaign!.id, name: facts.name, viewerCanChange: false }],
    viewerCanOpenAwardCampaign: false,
  });
  expect(await world.world.anonymous.query(rounds)).toMatchObject({ awardCampaigns: [] });
});

test('a round that makes no sense is refused at its fields', async () => {
  expect(
    codes(await opened({ name: ' ', closesOn: '2021-10-01', kindCodes: ['NOPE', 'BKT-2022'], year: 2031 })),
  ).toEqual([
    'awardCampaign.name.missing name',
    'awardCampaign.year.outOfRange year',
    'awardCampaign.closesOn.beforeOpening closesOn',
    'awardCampaign.kindCodes.unknown kindCodes',
    'awardCampaign.kindCodes.notInForce kindCodes',
  ]);
  expect(codes(await opened({ kindCodes: [], name: 'Liên hệ 0912345678' }))).toEqual([
    'text.namesPerson name',
    'awardCampaign.kindCodes.missing kindCodes',
  ]);
});

test('a nomination is taken in a round for its kinds and year while it is open', async () => {
  const { awardCampaign } = await opened();
  const { id } = awardCampaign!;
  expect(codes(await nominateIn(id, { kindCode: 'TTLDXS', subject: 'COLLECTIVE' }))).toEqual([
    'nomination.kindCode.notInCampaign kindCode',
  ]);
  expect(codes(await nominateIn(id, { year: 2020 }))).toEqual(['nomination.year.notOfCampaign year']);
  const { awardCampaign: past } = await opened({ opensOn: '2021-10-01', closesOn: '2021-11-19' });
  expect(codes(await nominateIn(past!.id))).toEqual(['nomination.campaignId.notOpen campaignId']);
  expect(codes(await nominateIn('nothing'))).toEqual(['nomination.campaignId.unknown campaignId']);
  const { nomination } = await nominateIn(id);
  const { nominations } = await world.board.query<{ nominations: { edges: object[] } }>(
    'query ($id: ID!, $first: Int! = 20, $after: String) { nominations(campaignId: $id, first: $first, after: $after) { edges { node { id campaign { id name } } } } }',
    { id },
  );
  expect(nominations.edges).toEqual([{ node: { id: nomination!.id, campaign: { id, name: facts.name } } }]);
});

test('a round is changed by its version, and keeps its year', async () => {
  const { awardCampaign } = await opened();
  const change = (version: number) =>
    world.boardHead.ask(
      `mutation ($input: ChangeAwardCampaignInput!) { changeAwardCampaign(input: $input) { ${answerFields} } }`,
      {
        input: {
          ...{ id: awardCampaign!.id, version, name: 'Gia hạn', kindCodes: ['BKT'] },
          ...{ opensOn: '2021-11-01', closesOn: '2021-12-31' },
        },
      },
    );
  expect((await change(7)).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
  const { data } = await change(1);
  expect(data!['changeAwardCampaign']).toMatchObject({
    awardCampaign: { name: 'Gia hạn', version: 2, kinds: [{ code: 'BKT' }] },
    problems: [],
  });
});

test('the days of an achievement lie in order and in its year', async () => {
  const { awardCampaign } = await opened();
  const taken = async (achievementFrom: string | null, achievementTo: string | null) =>
    codes(await nominateIn(awardCampaign!.id, { achievementFrom, achievementTo, nomineeName: 'Người Thứ Hai' }));
  expect(await taken('2021-05-01', null)).toEqual(['nomination.achievementTo.missing achievementTo']);
  expect(await taken('2021-05-01', '2021-04-01')).toEqual(['nomination.achievementTo.beforeFrom achievementTo']);
  expect(await taken('2018-01-01', '2019-12-31')).toEqual(['nomination.achievementTo.notOfYear achievementTo']);
  expect(await taken('2005-01-01', '2021-11-15')).toEqual(['nomination.achievementFrom.tooLong achievementFrom']);
  expect(await taken('2019-01-01', '2021-12-31')).toEqual([]);
});

test('awards of both laws stand as data, each with its authorities, conditions and what is to be checked', async () => {
  const { awardKinds } = await world.head.query<{ awardKinds: Record<string, unknown>[] }>(
    '{ awardKinds { code family regime authorities councilPercent needsChecking validFrom validTo prerequisites { family times withinYears } quota { ofFamily percent } } }',
  );
  const of = (code: string) => awardKinds.find((kind) => kind['code'] === code);
  expect(of('CSTDCS')).toMatchObject({
    ...{ regime: 'LAW_2003', validTo: '2023-12-31', needsChecking: true },
    authorities: ['UNIT_HEAD', 'MANAGER_HEAD', 'DISTRICT_CHAIR'],
    prerequisites: [{ family: 'LDTT', times: 1, withinYears: 1 }],
    quota: { ofFamily: 'LDTT', percent: 15 },
  });
  expect(of('CTDT-2022')).toMatchObject({
    ...{ family: 'CTDT', regime: 'LAW_2022', validFrom: '2024-01-01', validTo: null },
    ...{ authorities: ['PROVINCIAL_CHAIR'], quota: null, councilPercent: 50 },
  });
  expect(of('CTDCP-2022')).toMatchObject({ authorities: [] });
});
