import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterprise, startAwardsWorld, type AwardsWorld, type Read } from '../nomination/awards-world.factory.ts';

let world: AwardsWorld;
beforeAll(async () => {
  world = await startAwardsWorld();
});
afterAll(() => world.stop());
let person = 0;
let version = 2;
beforeEach(() => world.stands(enterprise, 'MET', (version += 10)));

const somebody = () => ({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${(person += 1)}` });
const codes = ({ problems }: { problems: { code: string; path?: string[] }[] }) =>
  problems.map(({ code, path = [] }) => [code, path.join('.')].filter(Boolean).join(' '));
interface Decided {
  awardDecision: { id: string; signatory: string; lines: { id: string }[] } | null;
  problems: { code: string; path: string[] }[];
}
async function decided(nominations: Read[], who = world.chair, document: object = {}): Promise<Decided> {
  const { data, errors } = await world.decide(nominations, document, who);
  if (errors?.length) throw new Error(JSON.stringify(errors.map(({ extensions }) => extensions)));
  return structuredClone(data!['decideAward']) as Decided;
}
async function ask(who: typeof world.chair, name: string, input: object, answer: string) {
  const { data, errors } = await who.ask(
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} problems { code path } } }`,
    { input },
  );
  if (errors?.length) throw new Error(JSON.stringify(errors.map(({ extensions }) => extensions)));
  return data![name] as { problems: { code: string; path: string[] }[] };
}
const confer = (input: object, who = world.board) =>
  ask(
    who,
    'conferAwards',
    { heldOn: '2021-11-20', place: 'Hội trường UBND tỉnh', ...input },
    'awardDecision { lines { state conferral { heldOn place } } }',
  );
const revoke = (input: object, who = world.chair) =>
  ask(
    who,
    'revokeAward',
    { ground: 'FALSE_PAPERS', date: '2021-11-20', ...input },
    'award { state revocation { ground number } }',
  );

test('I-1, I-9: awards of the own level are granted by own-level heads through the same gate, never to themselves', async () => {
  const worker = await world.confirmed({ ...somebody(), kindCode: 'LDTT' });
  const put = await world.act(world.boardHead, 'proposeNomination', { id: worker.id, version: worker.version });
  expect(put.nomination!.state).toBe('PROPOSED');
  expect(await world.read(worker.id, world.head)).toMatchObject({ viewerCanDecide: true });
  const answer = await decided([put.nomination!], world.head, { number: '15/QĐ-CT' });
  expect(answer).toMatchObject({ problems: [], awardDecision: { signatory: `Thủ trưởng ${enterprise.name}` } });

  const collective = await world.confirmed({ kindCode: 'TTLDTT' });
  const proposed = await world.act(world.boardHead, 'proposeNomination', {
    ...{ id: collective.id, version: collective.version },
  });
  expect(codes(await decided([proposed.nomination!], world.head))).toEqual([
    'awardDecision.kind.notCompetent nominations.0',
  ]);
  world.stands(enterprise, 'NOT_MET', version + 1);
  expect(codes(await decided([proposed.nomination!], world.manager))).toEqual([
    'nomination.screening.stale nominations.0',
  ]);
  expect(await world.read(collective.id)).toMatchObject({ state: 'BARRED' });
});

test('the authority refuses with a coded and written reason', async () => {
  const nomination = await world.proposed(somebody());
  const refuse = (input: object, who = world.chair) =>
    world.act(who, 'refuseNomination', { id: nomination.id, version: nomination.version, ...input });
  expect(codes(await refuse({ refusalCode: 'MERIT', reason: ' ' }))).toEqual(['nomination.refusal.missing reason']);
  expect(codes(await refuse({ refusalCode: 'VOTES', reason: 'Ít phiếu' }))).toEqual([
    'nomination.refusalCode.notYours refusalCode',
  ]);
  expect(codes(await refuse({ refusalCode: 'MERIT', reason: 'Thành tích chưa rõ.' }, world.head))).toEqual([
    'awardDecision.kind.notCompetent',
  ]);
  expect(await refuse({ refusalCode: 'MERIT', reason: 'Thành tích chưa rõ.' })).toMatchObject({
    nomination: { state: 'REFUSED' },
    problems: [],
  });
});

test('awards are handed over on a day and at a place, all that are named or none', async () => {
  const nominations = [await world.proposed(somebody()), await world.proposed(somebody())];
  const { awardDecision } = await decided(nominations);
  const [first, second] = awardDecision!.lines.map(({ id }) => id);
  const decisionId = awardDecision!.id;
  expect(codes(await confer({ decisionId, awardIds: [first], heldOn: '2021-11-19', place: ' ' }))).toEqual([
    'conferral.heldOn.beforeDecision heldOn',
    'conferral.place.missing place',
  ]);
  expect(await confer({ decisionId, awardIds: [first] })).toMatchObject({
    awardDecision: {
      lines: [{ state: 'CONFERRED', conferral: { place: 'Hội trường UBND tỉnh' } }, { state: 'GRANTED' }],
    },
    problems: [],
  });
  expect(codes(await confer({ decisionId, awardIds: [second, first] }))).toEqual([
    'conferral.award.notGranted awardIds.1',
  ]);
  await expect(confer({ decisionId, awardIds: [second] }, world.police)).rejects.toThrow('FORBIDDEN');
  expect(await world.read(nominations[1]!.id)).toMatchObject({ state: 'GRANTED' });
});

test('an award is taken back by the authority that granted it, on a ground of the law, by a decision of its own', async () => {
  const nomination = await world.proposed(somebody());
  const { awardDecision } = await decided([nomination], world.chair, { number: '901/QĐ-UBND' });
  const awardId = awardDecision!.lines[0]!.id;
  await expect(revoke({ awardId, number: '902/QĐ-UBND' }, world.board)).rejects.toThrow('FORBIDDEN');
  expect(codes(await revoke({ awardId, number: '901/QĐ-UBND' }))).toEqual(['awardDecision.number.taken number']);
  expect(codes(await revoke({ awardId, number: '902/QĐ-UBND', date: '2021-11-19' }))).toEqual([
    'revocation.date.beforeDecision date',
  ]);
  expect(await revoke({ awardId, number: '902/QĐ-UBND' })).toMatchObject({
    award: { state: 'REVOKED', revocation: { ground: 'FALSE_PAPERS', number: '902/QĐ-UBND' } },
  });
  expect(codes(await revoke({ awardId, number: '903/QĐ-UBND' }))).toEqual(['revocation.award.notGranted']);
  const next = await world.proposed(somebody());
  expect(codes(await decided([next], world.chair, { number: '902/QĐ-UBND' }))).toEqual([
    'awardDecision.number.taken number',
  ]);
  // What was taken back may be nominated for again.
  expect(await world.nominated({ subject: 'INDIVIDUAL', nomineeName: `Người thứ ${person - 1}` })).toMatchObject({
    state: 'DRAFT',
  });
});

test('I-8: the review of a granted award ends with a recorded word: it stays, or a decision takes it back', async () => {
  const [kept, lost] = [await world.proposed({ kindCode: 'CTDT' }), await world.proposed({ kindCode: 'TTLDXS' })];
  const { awardDecision } = await decided([kept, lost]);
  await world.hear(world.stands(enterprise, 'NOT_MET', version + 1));
  const underReview = await world.read(kept.id);
  expect(underReview).toMatchObject({ state: 'GRANTED', needsReview: true });
  const decisionId = awardDecision!.id;
  const awardIds = awardDecision!.lines.map(({ id }) => id);
  expect(codes(await confer({ decisionId, awardIds }))).toEqual([
    'conferral.award.underReview awardIds.0',
    'conferral.award.underReview awardIds.1',
  ]);
  const keep = (reason: string, who = world.boardHead) =>
    world.act(who, 'keepAward', {
      ...{ id: kept.id, version: underReview.version, documentNumber: '44/TB-BTĐKT', reason },
    });
  expect(codes(await keep(' '))).toEqual(['nomination.review.reasonMissing reason']);
  expect(
    (
      await world.mutate(world.police, 'keepAward', {
        id: kept.id,
        version: underReview.version,
        documentNumber: '1',
        reason: 'x',
      })
    ).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'FORBIDDEN' });
  expect(await keep('Thành tích không gắn với nội dung bị sửa.')).toMatchObject({
    nomination: { state: 'GRANTED', needsReview: false },
  });
  expect(codes(await revoke({ awardId: awardIds[1], number: '77/QĐ-UBND' }))).toEqual([]);
  expect(await world.read(lost.id)).toMatchObject({ state: 'REVOKED', needsReview: false });
});
