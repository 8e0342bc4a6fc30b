import { derivedId } from '@antoan/ids';
import { bodyId } from '../bodies/lao-cai-bodies.ts';
import { addDays, momentOf, workingDay } from '../chance/calendar-day.ts';
import type { Chance } from '../chance/chance.ts';
import { daysAsHead, headedMostOf, type HeadTenureRecord } from '../heads/head-tenures.ts';
import type { StandingRecord } from '../standard/assessment-record.ts';
import { inventedPerson } from '../units/invented-names.ts';
import type { InventedUnit } from '../units/invented-unit.ts';
import { namedPersons, namedUnits } from '../units/named-units.ts';
import type { NomineeSubject } from './award-kinds.ts';
import type { AwardDecisionRecord, NominationRecord, NominationState } from './award-record.ts';

/** What the generator of nominations reads. */
export interface AwardSources {
  readonly units: readonly InventedUnit[];
  readonly tenuresOf: ReadonlyMap<string, readonly HeadTenureRecord[]>;
  readonly standingOf: (unitId: string, year: 2020 | 2021) => StandingRecord['value'];
}

interface Nominee {
  readonly subject: NomineeSubject;
  readonly kindCode: string;
  readonly name: string;
  readonly position: string | null;
}

/** Clause 5: only a standing of NOT_MET bars, and only the collective and whoever headed it for most of the year; PENDING holds them. */
export function expectedOutcome(
  { tenuresOf, standingOf }: AwardSources,
  unitId: string,
  year: 2020 | 2021,
  nominee: Pick<Nominee, 'subject' | 'name'>,
): 'CLEAR' | 'HOLD' | 'BAR' {
  const isCovered =
    nominee.subject === 'COLLECTIVE' ||
    (nominee.subject === 'HEAD' && headedMostOf(tenuresOf.get(unitId) ?? [], nominee.name, year));
  if (!isCovered) return 'CLEAR';
  const standing = standingOf(unitId, year);
  if (standing === 'NOT_MET') return 'BAR';
  return standing === 'PENDING' ? 'HOLD' : 'CLEAR';
}

const STATE_OF: Readonly<Record<'CLEAR' | 'HOLD' | 'BAR', NominationState>> = {
  CLEAR: 'CLEARED',
  HOLD: 'HELD',
  BAR: 'BARRED',
};

function nomineesOf(unit: InventedUnit, year: 2020 | 2021, sources: AwardSources, chance: Chance): Nominee[] {
  const tenures = sources.tenuresOf.get(unit.draft.id) ?? [];
  const head = chance.pick(tenures.filter(({ personName }) => daysAsHead(tenures, personName, year) > 0));
  const all: Nominee[] = [
    { subject: 'COLLECTIVE', kindCode: chance.pick(['BKT', 'TTLDXS', 'CTDT']), name: unit.draft.name, position: null },
    { subject: 'HEAD', kindCode: chance.pick(['BKT', 'CSTDT']), name: head.personName, position: head.position },
    {
      subject: 'INDIVIDUAL',
      kindCode: chance.pick(['BKT', 'CSTDT']),
      name: inventedPerson(chance),
      position: 'Cán bộ bảo vệ',
    },
  ];
  return all.slice(0, chance.between(1, 3));
}

function nomination(
  unitId: string,
  year: 2020 | 2021,
  nominee: Nominee,
): Omit<NominationRecord, 'state' | 'submittedAt' | 'expectedOutcome' | 'decisionId'> {
  return {
    id: derivedId('nomination', unitId, String(year), nominee.subject, nominee.kindCode),
    kindCode: nominee.kindCode,
    year,
    subject: nominee.subject,
    unitId,
    nomineeName: nominee.name,
    nomineePosition: nominee.position,
    earlierAwards: nominee.kindCode === 'CSTDT' ? threeTitles(year) : [],
  };
}

/** The three titles at the base level that one of the province rests on, of the years before. */
function threeTitles(year: number): NominationRecord['earlierAwards'] {
  return [3, 2, 1].map((ago) => ({ family: 'CSTDCS', year: year - ago, decisionNumber: `${210 + ago}/QĐ-KT` }));
}

/** About sixty awards for 2020, all to units that met the standard that year, in two decisions of January 2021. */
export function awardsOf2020(
  sources: AwardSources,
  chance: Chance,
): { nominations: NominationRecord[]; decisions: AwardDecisionRecord[] } {
  const worthy = chance
    .shuffled(sources.units.filter(({ draft }) => sources.standingOf(draft.id, 2020) === 'MET'))
    .slice(0, 32);
  const halves = [worthy.slice(0, 16), worthy.slice(16)];
  const nominations: NominationRecord[] = [];
  const decisions = halves.map((units, order): AwardDecisionRecord => {
    const date = order === 0 ? '2021-01-15' : '2021-01-22';
    const decisionId = derivedId('award-decision', '2020', String(order));
    const granted = units.flatMap((unit) =>
      nomineesOf(unit, 2020, sources, chance).map((nominee): NominationRecord => ({
        ...nomination(unit.draft.id, 2020, nominee),
        state: 'GRANTED',
        submittedAt: momentOf('2020-12-28', 10),
        expectedOutcome: expectedOutcome(sources, unit.draft.id, 2020, nominee),
        decisionId,
      })),
    );
    nominations.push(...granted);
    return {
      id: decisionId,
      number: `${118 + order * 23}/QĐ-UBND`,
      date,
      year: 2020,
      authorityUnitId: bodyId('ubnd-tinh'),
      authorityName: 'UBND tỉnh Lào Cai',
      signatory: 'Chủ tịch UBND tỉnh Lào Cai',
      lines: granted.map(({ id, kindCode, year, subject, unitId, nomineeName }) => ({
        id: derivedId('award-line', id),
        nominationId: id,
        kindCode,
        year,
        subject,
        unitId,
        nomineeName,
      })),
      offeredAt: momentOf(workingDay(addDays(date, 4)), 9),
    };
  });
  return { nominations, decisions };
}

/** The three nominations of the enterprise that people sign in for: the collective, its director, its accountant. */
function enterpriseNominees(): Nominee[] {
  return [
    { subject: 'COLLECTIVE', kindCode: 'CTDT', name: '', position: null },
    { subject: 'HEAD', kindCode: 'BKT', name: namedPersons.enterpriseDirector, position: 'Giám đốc' },
    { subject: 'INDIVIDUAL', kindCode: 'BKT', name: namedPersons.enterpriseAccountant, position: 'Kế toán viên' },
  ];
}

/** The nominations for 2021, in work: drafts, and submitted ones as the gate left them. The two named schools have none yet. */
export function nominationsOf2021(sources: AwardSources, chance: Chance): NominationRecord[] {
  const isNamedSchool = (id: string): boolean =>
    id === namedUnits.upperSecondarySchool || id === namedUnits.lowerSecondarySchool;
  const standing = (value: StandingRecord['value'], count: number): InventedUnit[] =>
    chance
      .shuffled(sources.units.filter(({ draft }) => sources.standingOf(draft.id, 2021) === value))
      .filter(({ draft }) => draft.id !== namedUnits.enterprise && !isNamedSchool(draft.id))
      .slice(0, count);
  const chosen = [...standing('MET', 24), ...standing('NOT_MET', 12), ...standing('PENDING', 18)];
  const enterprise = sources.units.find(({ draft }) => draft.id === namedUnits.enterprise);

  const build = (unit: InventedUnit, nominee: Nominee, isDraft: boolean): NominationRecord => {
    const named = nominee.name === '' ? { ...nominee, name: unit.draft.name } : nominee;
    const outcome = isDraft ? null : expectedOutcome(sources, unit.draft.id, 2021, named);
    return {
      ...nomination(unit.draft.id, 2021, named),
      state: outcome === null ? 'DRAFT' : STATE_OF[outcome],
      submittedAt: isDraft ? null : momentOf('2021-11-19', 15, chance.between(0, 59)),
      expectedOutcome: outcome,
      decisionId: null,
    };
  };
  return [
    ...(enterprise ? enterpriseNominees().map((nominee) => build(enterprise, nominee, false)) : []),
    ...chosen.flatMap((unit) =>
      nomineesOf(unit, 2021, sources, chance).map((nominee) => build(unit, nominee, chance.happens(0.2))),
    ),
  ];
}
