import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import type { Context } from '@antoan/subgraph-kit';
import type { Unit } from '../unit/unit.entity.ts';
import { recordInstrument, type NamedInstrument } from '../version/record-instrument.ts';
import { changedFrom, holds, type Chapter, type CodeChapter, type Facts, type recodedFrom } from './chapter.ts';
import { codeStoryOf, rewriteCodes, rewriteStory } from './chapter.store.ts';
import { codesHeldByOthers } from './code-holders.ts';
import { codeProblems, codesOf, factsOf, factsProblems, instrumentOf } from './facts.rules.ts';
import { bodiesOn, parentFields, parentProblems, placedAt, type ParentBody } from './parents.rules.ts';
import { countChange } from './unit-at-hand.ts';
import { isOfTheState, unitEditingPolicy } from './unit-editing.policy.ts';
import type { InstrumentInput, UnitChangesInput } from './unit-editing.payloads.ts';

/** How the story of a unit goes once something is told otherwise, and what is wrong with that. */
export interface Retelling {
  /** What becomes different. */
  named: Partial<Facts>;
  current: Chapter;
  before: { story: Chapter[]; codes: CodeChapter[] };
  after: { story: Chapter[]; codes: CodeChapter[] };
  instrument: NamedInstrument | null;
  problems: Problem[];
}

/** Tells the story with the changes in it, and judges it as far as a story can be judged before it is written. */
export async function retell(
  unit: Unit,
  story: Chapter[],
  {
    day,
    changes,
    recode,
    ...input
  }: {
    day: LocalDate;
    changes: UnitChangesInput;
    instrument?: InstrumentInput | null | undefined;
    recode: typeof recodedFrom;
  },
  context: Context,
): Promise<Retelling> {
  const current = story.find((chapter) => holds(chapter, day))!;
  const { named, bodies } = await namedIn(unit, changes, current.facts, { day, context });
  const wanted = codesOf(changes.codes);
  const codes = await codeStoryOf(context.em, unit.id);
  const lifeEnd = story.at(-1)!.to;
  const recoded = wanted.reduce((soFar, code) => recode(soFar, { ...code, day, lifeEnd }), codes);
  const { instrument, problems: wrongInstrument } = instrumentOf(input.instrument, context.today());
  const isNothing = Object.keys(named).length === 0 && JSON.stringify(codes) === JSON.stringify(recoded) && !instrument;
  const problems = [
    ...(isNothing ? [problem('unit.changes.none')] : []),
    ...factsProblems(unit.kind, named),
    ...codeProblems(wanted),
    ...standingProblems(unit, named, bodies, context),
    ...wrongInstrument,
    ...(await codesHeldByOthers(unit.id, recoded, context)),
  ];
  const told = changedFrom(story, day, named, await endsOfParents(story, context));
  return { named, current, before: { story, codes }, after: { story: told, codes: recoded }, instrument, problems };
}

/** Writes the story anew, under the document it now rests on. */
export async function writeRetelling(
  unit: Unit,
  { before, after, instrument }: Retelling,
  day: LocalDate,
  context: Context,
): Promise<string | null> {
  const { em } = context;
  await countChange(unit, context);
  const instrumentId = instrument && (await recordInstrument(em, instrument));
  const story = after.story.map((chapter) =>
    chapter.from === day && instrumentId ? { ...chapter, instrumentId } : chapter,
  );
  await rewriteStory(em, unit, before.story, story);
  await rewriteCodes(em, unit.id, before.codes, after.codes);
  return instrumentId;
}

/** The first days of what was recorded already and now says something else, after that day. */
export function carriedDays({ before, after }: Retelling, day: LocalDate): LocalDate[] {
  const was = new Map(before.story.map((chapter) => [chapter.id, JSON.stringify(chapter.facts)]));
  return after.story
    .filter(({ id, from, facts }) => from > day && id !== null && was.get(id) !== JSON.stringify(facts))
    .map(({ from }) => from);
}

/** The facts stand below `changes` in the input; the day, the reason and the document do not. */
export function atChanges(problems: readonly Problem[]): Problem[] {
  const beside = ['effectiveOn', 'instrument', 'reason'];
  return problems.map((found) =>
    found.path.length === 0 || beside.includes(found.path[0]!) ? found : { ...found, path: ['changes', ...found.path] },
  );
}

/** Where a refusal of the database is told. */
export function refusalAtChanges(code: string): Problem {
  return problem(
    code,
    code.startsWith('unit.code') ? 'changes.codes' : code.startsWith('unit.parent') ? 'changes' : 'effectiveOn',
  );
}

/** Only what differs from what holds; the level follows the police office, the reporting line the managing body it went along with. */
async function namedIn(
  unit: Unit,
  changes: UnitChangesInput,
  current: Facts,
  { day, context: { em } }: { day: LocalDate; context: Context },
) {
  const said = factsOf(changes);
  const manager = said.managingBodyId === undefined ? current.managingBodyId : said.managingBodyId;
  const wentAlong = current.reportsToId === current.managingBodyId;
  if (said.reportsToId === null || (said.reportsToId === undefined && wentAlong)) said.reportsToId = manager;
  const named = Object.fromEntries(
    Object.entries(said).filter(([field, value]) => current[field as keyof Facts] !== value),
  ) as Partial<Facts>;
  const bodies = await bodiesOn(em, named, day);
  // A body of the state has its level of its own, whoever looks after it.
  const level = named.policeOfficeId && !isOfTheState(unit) ? bodies.get(named.policeOfficeId)?.level : undefined;
  return { named: level && level !== current.level ? { ...named, level } : named, bodies };
}

/** Where a unit stands is for the bodies above it to say. */
function standingProblems(
  unit: Unit,
  named: Partial<Facts>,
  bodies: ReadonlyMap<string, ParentBody>,
  { viewer }: Context,
): Problem[] {
  // A reporting line that goes along with the managing body is judged with it.
  const { reportsToId, ...others } = named;
  const said: Partial<Facts> = reportsToId === named.managingBodyId ? others : named;
  const moved = parentFields.filter((field) => said[field] !== undefined);
  if (moved.length === 0) return [];
  if (!unitEditingPolicy.can(viewer, 'manage', unit))
    return moved.map((field) => problem(`unit.${field}.notYours`, field));
  return parentProblems(viewer, placedAt(unit, named, bodies), said, { bodies, home: unit.territoryPath });
}

async function endsOfParents(story: readonly Chapter[], { em, today }: Context): Promise<Map<string, LocalDate>> {
  const ids = new Set(story.flatMap(({ facts }) => parentFields.map((field) => facts[field])));
  ids.delete(null);
  const rows = await em.execute<{ id: string; ends: LocalDate }[]>(
    'select id, ends::text from bodies_at(?::uuid[], ?) where ends is not null',
    [`{${[...ids].join(',')}}`, today()],
  );
  return new Map(rows.map(({ id, ends }) => [id, ends]));
}
