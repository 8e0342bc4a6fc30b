import { namedUnits } from '@antoan/demonstration';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lowerSchool, upperSchool } from '../stage/crew.factory.ts';
import { appraised, does, filled, type Dossier } from '../stage/dossier.factory.ts';
import { openStage, type Stage } from '../stage/stage.factory.ts';
import { seen } from '../stage/whole-year.factory.ts';
import { curatorOf, dealing, following, setSeen, setsSeen } from './criteria-change.factory.ts';

const schools = 'TT23-2012-D8';
let stage: Stage;
let first: ReturnType<typeof curatorOf>;
let second: ReturnType<typeof curatorOf>;

async function open(at?: string) {
  stage = await openStage(at === undefined ? {} : { at });
  first = curatorOf(stage);
  second = curatorOf(stage);
}

describe('two curators', () => {
  beforeEach(() => open());
  afterEach(() => stage.stop());

  test('a change comes into force with the second person’s word, never with the first’s own', async () => {
    const set = await setSeen(first, schools);
    const { change, problems } = await dealing(first, 'proposeCriteriaSet', following(set, '2021-12-01'));
    expect(problems).toEqual([]);
    expect(change).toMatchObject({ state: 'PROPOSED', viewerCanSettle: false, obstacles: [] });
    expect((await setSeen(first, schools)).validFrom).toBe(set.validFrom);

    const { id, version } = change;
    const alone = await dealing(first, 'confirmStandardLawChange', { id, version });
    expect(alone.problems).toMatchObject([{ code: 'lawChange.confirmation.sameAccount' }]);
    const together = await dealing(second, 'confirmStandardLawChange', { id, version });
    expect(together).toMatchObject({ problems: [], change: { state: 'IN_FORCE' } });
    const versions = (await setsSeen(first)).filter(({ code }) => code === schools);
    expect(versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2021-12-01', '2022-02-09'],
      ['2012-06-12', '2021-11-30'],
    ]);
  });

  test('the database itself refuses one account in both places, and a word changed in criteria that stand', async () => {
    const set = await setSeen(first, schools);
    const { change } = await dealing(first, 'proposeCriteriaSet', following(set, '2021-12-01'));
    await expect(
      stage.offstage((em) =>
        em.execute(
          `update standard_law_change set state = 'IN_FORCE', settled_by = proposed_by, settled_at = now() where id = ?`,
          [change.id],
        ),
      ),
    ).rejects.toThrow('two_persons');
    await expect(stage.offstage((em) => em.execute(`update criterion set text = 'khác'`))).rejects.toThrow(
      'not changed',
    );
  });

  test('the second person may turn it down and the first may take it back, each with a reason that stays', async () => {
    const set = await setSeen(first, schools);
    const propose = async () => (await dealing(first, 'proposeCriteriaSet', following(set, '2021-12-01'))).change;
    const { id, version } = await propose();
    const wordless = await dealing(second, 'rejectStandardLawChange', { id, version, reason: '  ' });
    expect(wordless.problems).toMatchObject([{ code: 'lawChange.reason.missing', path: ['reason'] }]);
    const own = await dealing(first, 'rejectStandardLawChange', { id, version, reason: 'Chưa đúng' });
    expect(own.problems).toMatchObject([{ code: 'lawChange.rejection.sameAccount' }]);
    const rejected = await dealing(second, 'rejectStandardLawChange', { id, version, reason: 'Chưa đúng khoản 3' });
    expect(rejected.change).toMatchObject({ state: 'REJECTED', reason: 'Chưa đúng khoản 3' });

    const again = await propose();
    const other = await dealing(second, 'withdrawStandardLawChange', { ...idOf(again), reason: 'Rút' });
    expect(other.problems).toMatchObject([{ code: 'lawChange.withdrawal.otherAccount' }]);
    const withdrawn = await dealing(first, 'withdrawStandardLawChange', { ...idOf(again), reason: 'Chờ bản chính' });
    expect(withdrawn.change).toMatchObject({ state: 'WITHDRAWN', reason: 'Chờ bản chính' });
    const late = await dealing(second, 'confirmStandardLawChange', idOf(withdrawn.change));
    expect(late.problems).toMatchObject([{ code: 'lawChange.state.settled' }]);
  });

  test('a proposal that rests on a version somebody changed since is refused as stale, and one open proposal holds the place', async () => {
    const set = await setSeen(first, schools);
    const proposal = following(set, '2021-12-01');
    const { change } = await dealing(first, 'proposeCriteriaSet', proposal);
    const beside = await dealing(second, 'proposeCriteriaSet', proposal);
    expect(beside.problems).toMatchObject([{ code: 'lawChange.open' }]);
    await dealing(second, 'confirmStandardLawChange', idOf(change));
    const { errors } = await second.ask(
      'mutation ($input: ProposeCriteriaSetInput!) { proposeCriteriaSet(input: $input) { problems { code } } }',
      { input: proposal },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', noun: 'criteriaSet', currentVersion: 2 });
  });

  test('nobody but curators proposes, and nobody but they and the auditor reads proposals', async () => {
    const set = await setSeen(first, schools);
    const { change } = await dealing(first, 'proposeCriteriaSet', following(set, '2021-12-01'));
    const ask = 'query ($id: ID!) { standardLawChange(id: $id) { id } standardLawChanges { totalCount } }';
    expect(await stage.person('giamsat').query(ask, { id: change.id })).toEqual({
      standardLawChange: { id: change.id },
      standardLawChanges: { totalCount: 1 },
    });
    for (const username of ['pv05', 'chutich', 'quantri'] as const)
      expect(await stage.person(username).query(ask, { id: change.id })).toEqual({
        standardLawChange: null,
        standardLawChanges: { totalCount: 0 },
      });
    const confirm =
      'mutation ($input: LawChangeDeedInput!) { confirmStandardLawChange(input: $input) { problems { code } } }';
    const { errors } = await stage.person('giamsat').ask(confirm, { input: idOf(change) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('what is marked as compared keeps its source, criterion by criterion or as a whole, and not a word changes', async () => {
    const set = await setSeen(first, schools);
    const [one] = set.criteria.filter(({ needsChecking }) => needsChecking);
    const check = { criteriaSetId: set.id, version: set.version, source: 'Công báo số 401+402, bản giấy' };
    const some = await dealing(first, 'proposeCriteriaCheck', { ...check, criterionIds: [one!.id], isWhole: false });
    await dealing(second, 'confirmStandardLawChange', idOf(some.change));
    const partly = await setSeen(first, schools);
    expect(partly.criteria.find(({ id }) => id === one!.id)).toEqual({ ...one, needsChecking: false });
    expect(partly.needsChecking).toBe(true);
    const whole = await dealing(second, 'proposeCriteriaCheck', {
      ...{ ...check, version: partly.version, criterionIds: [], isWhole: true },
    });
    await dealing(first, 'confirmStandardLawChange', idOf(whole.change));
    const checked = await setSeen(first, schools);
    expect(checked).toMatchObject({ needsChecking: false, checkedAgainst: check.source });
    expect(checked.criteria.some(({ needsChecking }) => needsChecking)).toBe(false);
  });

  test('the preview counts the units by kind and district, and the first year that the change applies to', async () => {
    const set = await setSeen(first, schools);
    const { change } = await dealing(first, 'proposeCriteriaSet', following(set, '2021-12-01'));
    // The set ends on 09/02/2022, before the window of 2022 does: no year ever falls to it.
    expect(change.preview).toMatchObject({ firstYear: null, units: [] });
    const later = await setSeen(first, 'TT124-2021-D7');
    const { change: second124 } = await dealing(first, 'proposeCriteriaSet', following(later, '2022-03-01'));
    expect(second124.preview.firstYear).toBe(2022);
    const expected = await stage.offstage((em) =>
      em.execute<{ count: number }[]>(
        `select count(*)::integer as count from unit_ref where kind = 'SCHOOL' and school_level not in ('PRESCHOOL', 'PRIMARY')`,
      ),
    );
    const counted = second124.preview.units.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(expected[0]!.count);
    expect(new Set(second124.preview.units.map(({ kind }) => kind))).toEqual(new Set(['SCHOOL']));
  });

  test.each([
    ['a number twice', { number: '1.2' }, 'criterion.number.taken'],
    ['no wording', { text: ' ' }, 'criterion.text.missing'],
    ['a share without a percentage', { kind: 'THRESHOLD', threshold: null }, 'criterion.threshold.unsound'],
    [
      'evidence that nothing happened',
      { kind: 'PROHIBITION', evidence: ['Báo cáo'] },
      'criterion.evidence.ofProhibition',
    ],
    ['a person’s number', { text: 'Liên hệ 0912345678' }, 'text.namesPerson'],
  ])('%s is refused where it stands', async (_, wrong, code) => {
    const proposal = following(await setSeen(first, schools), '2021-12-01');
    const criteria = proposal.criteria.map((criterion) =>
      criterion.number === '1.3' ? { ...criterion, ...wrong } : criterion,
    );
    const { problems } = await dealing(first, 'proposeCriteriaSet', { ...proposal, criteria });
    expect(problems).toMatchObject([{ code, path: ['criteria', '2', expect.any(String)] }]);
  });
});

describe('I-12: the criteria in force at the end of the window apply', () => {
  let draft: Dossier;
  let finished: Dossier;
  beforeAll(async () => {
    await open();
    draft = await filled(stage, lowerSchool);
    finished = await appraised(stage, upperSchool);
  });
  afterAll(() => stage.stop());

  test('what has been submitted is in the way of a change that would reach it; the preview says so first', async () => {
    const set = await setSeen(first, schools);
    const proposal = { ...following(set, '2021-11-01'), validTo: null };
    const tried = await first.query<{ tryCriteriaSet: { problems: { code: string }[]; preview: unknown } }>(
      `query ($input: ProposeCriteriaSetInput!) { tryCriteriaSet(input: $input) { problems { code } preview { dossiers { year state isInTheWay } } } }`,
      { input: following(set, '2021-11-01') },
    );
    expect(tried.tryCriteriaSet.preview).toMatchObject({
      dossiers: expect.arrayContaining([
        { year: 2021, state: 'APPRAISED', isInTheWay: true },
        { year: 2021, state: 'DRAFT', isInTheWay: false },
      ]),
    });
    const { problems } = await dealing(first, 'proposeCriteriaSet', { ...proposal, validTo: set.validTo });
    expect(problems).toMatchObject([{ code: 'lawChange.effectiveOn.inUse', path: ['effectiveOn'] }]);
    expect(finished.appraisedResult).toBe('MET');
  });

  test('a draft takes up the criteria that will be in force, keeps what still reads the same and is asked the rest', async () => {
    // The dossier that has been appraised is of another kind of unit, and out of the way.
    await stage.offstage((em) =>
      em.execute(`update unit_ref set kind = 'AGENCY' where id = ?`, [namedUnits.upperSecondarySchool]),
    );
    const set = await setSeen(first, schools);
    const proposal = following(set, '2021-11-01');
    const added = { ...proposal.criteria[0]!, from: null, number: '9.1', text: 'Có camera giám sát ở cổng trường.' };
    const criteria = [
      ...proposal.criteria.map((criterion) =>
        criterion.number === '1.2' ? { ...criterion, text: `${criterion.text} Kế hoạch được công khai.` } : criterion,
      ),
      { ...added, ifPartyOrganisation: false },
    ];
    const { change, problems } = await dealing(first, 'proposeCriteriaSet', { ...proposal, criteria });
    expect(problems).toEqual([]);
    await dealing(second, 'confirmStandardLawChange', idOf(change));
    const head = stage.person('truong2');
    const renewed = await seen(head, draft.id);
    expect(renewed.criteriaSet.criteria).toHaveLength(criteria.length);
    const missing = renewed.missing.map(({ path }) => path[1]);
    const numberOf = new Map((await setSeen(first, schools)).criteria.map(({ id, number }) => [id, number]));
    expect(missing.map((id) => numberOf.get(id!))).toEqual(['1.2', '9.1']);
    expect(renewed.version).toBeGreaterThan(draft.version);
    const submitted = await does(stage, 'truong2', 'submitAssessment', { id: draft.id, version: renewed.version });
    expect(submitted.problems.length).toBeGreaterThan(0);
  });
});

describe('I-12: a unit submits while a curator confirms', () => {
  beforeEach(() => open());
  afterEach(() => stage.stop());

  test('one comes before the other: never is a dossier submitted under criteria that another change has replaced', async () => {
    const draft = await filled(stage, lowerSchool);
    const set = await setSeen(first, schools);
    const { change } = await dealing(first, 'proposeCriteriaSet', following(set, '2021-11-01'));
    const [submitted, confirmed] = await Promise.all([
      stage
        .person('truong2')
        .ask(
          'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { problems { code } assessment { state } } }',
          { input: { id: draft.id, version: draft.version } },
        ),
      dealing(second, 'confirmStandardLawChange', idOf(change)),
    ]);
    const rows = await stage.offstage((em) =>
      em.execute<{ state: string; valid_from: string }[]>(
        `select assessment.state, valid_from::text from assessment join criteria_set on criteria_set.id = criteria_set_id where assessment.id = ?`,
        [draft.id],
      ),
    );
    const isChanged = confirmed.problems.length === 0;
    // Either the change was first, and the dossier on screen is an old one; or the dossier was, and is in the way of the change.
    expect(rows).toEqual([
      isChanged ? { state: 'DRAFT', valid_from: '2021-11-01' } : { state: 'SUBMITTED', valid_from: set.validFrom },
    ]);
    expect(submitted.errors?.[0]?.extensions?.['code']).toBe(isChanged ? 'CONFLICT' : undefined);
    if (!isChanged) expect(confirmed.problems).toMatchObject([{ code: 'lawChange.effectiveOn.inUse' }]);
  });
});

function idOf({ id, version }: { id: string; version: number }) {
  return { id, version };
}
