import { newId } from '@antoan/ids';
import { grantOf, unitAt, type TestActor, type TestUnit } from '@antoan/test-kit';
import { UnitRef } from '@antoan/unit-ref';
import { baoThang, zoneBoard, type AwardsWorld, type Read } from '../nomination/awards-world.factory.ts';
import type { StandingFact } from './gate-facts.ts';
import { headed } from './gate.factory.ts';
import type { HeadTenureFact } from './headship.ts';

/** Two persons who may head the unit, and one who never does. */
export const persons = ['Nguyễn Văn Hà (minh họa)', 'Lê Thị Bình (minh họa)', 'Trần Thị Lan (minh họa)'] as const;

/** How the two heads may have followed one another. */
export const successions: readonly (readonly HeadTenureFact[])[] = [
  [headed(persons[0], '2015-05-01')],
  [headed(persons[0], '2015-05-01', '2021-02-28'), headed(persons[1], '2021-03-01')],
  [headed(persons[0], '2015-05-01', '2021-08-31'), headed(persons[1], '2021-09-01')],
  [headed(persons[0], '2015-05-01', '2020-06-30'), headed(persons[1], '2020-07-01')],
];

/** Who acts, on a unit of its own. */
export async function newUnit(world: AwardsWorld) {
  const unit = unitAt(`Công ty ${newId()}`, { territory: baoThang, management: zoneBoard });
  await world.world.offstage(async (em) => void em.persist(refOf(unit)));
  const head = world.world.as(grantOf('UNIT_HEAD', 'MANAGEMENT', unit));
  const manager = world.world.as(grantOf('MANAGER_HEAD', 'MANAGEMENT', zoneBoard));
  const administrator = world.world.as(grantOf('SYSTEM_ADMINISTRATOR', 'TERRITORY', baoThang));
  return { unit, head, manager, administrator };
}

function refOf({ id, name, territoryPath, managementPath, policePath, reportingPath }: TestUnit): UnitRef {
  return Object.assign(new UnitRef(), {
    ...{
      id,
      name,
      kind: 'ENTERPRISE',
      level: 'DISTRICT',
      version: 1,
      partyOrganisation: true,
      inIndustrialZone: false,
    },
    ...{ territoryPath, managementPath, policePath, reportingPath, validFrom: '2020-03-01' },
  });
}

/** Tries an act whatever comes of it: what is refused, and what the service does not know, changes nothing. */
export async function attempt(who: TestActor, name: string, input: object): Promise<Record<string, unknown> | null> {
  const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await who.ask(`mutation ($input: ${inputType}!) { ${name}(input: $input) { problems { code } } }`, {
    input,
  });
  return (data?.[name] as Record<string, unknown> | undefined) ?? null;
}

/** Takes a nomination before the council and gives it all votes. */
export async function throughCouncil(world: AwardsWorld, nomination: Read): Promise<void> {
  const ask = async (name: string, input: object) => {
    const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data } = await (name === 'closeCouncilSession' ? world.boardHead : world.board).ask(
      `mutation ($input: ${inputType}!) { ${name}(input: $input) { councilSession { id version } problems { code } } }`,
      { input },
    );
    return (data?.[name] as { councilSession: { id: string; version: number } | null } | undefined)?.councilSession;
  };
  const opened = await ask('openCouncilSession', { heldOn: '2021-11-20', members: 9 });
  const list = [{ id: nomination.id, version: nomination.version }];
  const brought =
    opened && (await ask('bringToCouncil', { id: opened.id, version: opened.version, nominations: list }));
  if (!brought) return;
  const { version } = await world.read(nomination.id);
  const ballots = [{ nominationId: nomination.id, version, inFavour: 9, against: 0, abstained: 0, recused: 0 }];
  await ask('closeCouncilSession', {
    ...{ id: brought.id, version: brought.version, present: 9, minutesNumber: '01/BB-HĐ', ballots },
  });
}

/** What is so, told day by day and by names as they are written, without asking the gate. */
export function mayBeGranted(
  facts: { subject: string; nomineeName: string; years: readonly number[]; headRule: string },
  standingIn: (year: number) => StandingFact | undefined,
  heads: readonly HeadTenureFact[],
): boolean {
  return facts.years.every((year) => {
    const value = standingIn(year)?.value;
    if (value === 'MET' || value === 'NOT_SUBJECT') return true;
    return facts.subject !== 'COLLECTIVE' && !wasHead(facts.nomineeName, year, facts.headRule, heads);
  });
}

function wasHead(who: string, year: number, headRule: string, heads: readonly HeadTenureFact[]): boolean {
  const days: boolean[] = [];
  for (let at = Date.UTC(year - 1, 10, 16); at <= Date.UTC(year, 10, 15); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push(
      heads.some(({ personName, from, to }) => personName === who && from <= day && (to === null || day <= to)),
    );
  }
  if (headRule === 'AT_WINDOW_END') return days.at(-1)!;
  const counted = days.filter(Boolean).length;
  return headRule === 'ANY_DAY' ? counted > 0 : counted * 2 > days.length;
}
