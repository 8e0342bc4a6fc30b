import type { LocalDate } from '@antoan/clock';
import type { CodeScheme } from '../version/unit-version.payloads.ts';
import type { VersionRecord } from '../version/record-versions.ts';

/** What a version says of a unit, apart from its days. */
export type Facts = Pick<
  VersionRecord,
  'name' | 'shortName' | 'level' | 'schoolLevel' | 'sizeClass' | 'partyOrganisation' | 'inIndustrialZone' | 'address'
> & {
  placeId: string | null;
  managingBodyId: string | null;
  policeOfficeId: string | null;
  reportsToId: string | null;
};

/** One version in the story of a unit; `id` is null while it is not written yet. */
export interface Chapter {
  id: string | null;
  from: LocalDate;
  to: LocalDate | null;
  facts: Facts;
  instrumentId: string | null;
}

/** A code in the story of a unit. */
export interface CodeChapter {
  id: string | null;
  scheme: `${CodeScheme}`;
  value: string;
  from: LocalDate;
  to: LocalDate | null;
}

const parents: readonly (keyof Facts)[] = ['placeId', 'managingBodyId', 'policeOfficeId', 'reportsToId'];

/** Whether the day lies in it. */
export function holds({ from, to }: Pick<Chapter, 'from' | 'to'>, day: LocalDate): boolean {
  return from <= day && (to === null || day < to);
}

/**
 * The story with something new from a day on; a chapter that begins on that very day is rewritten.
 * @param endOf the first day on which a place or body was no more, for those that ended
 */
export function changedFrom(
  story: readonly Chapter[],
  day: LocalDate,
  changes: Partial<Facts>,
  endOf: ReadonlyMap<string, LocalDate>,
): Chapter[] {
  const at = story.findIndex((chapter) => holds(chapter, day));
  const before = story[at]!;
  const changed: Chapter = {
    id: before.from === day ? before.id : null,
    from: day,
    to: before.to,
    facts: { ...before.facts, ...changes },
    instrumentId: before.from === day ? before.instrumentId : null,
  };
  const earlier = before.from === day ? story.slice(0, at) : [...story.slice(0, at), { ...before, to: day }];
  return [...earlier, changed, ...carried(before.facts, changes, story.slice(at + 1), endOf)];
}

/**
 * Later chapters say the new thing too, up to the one that changed that very thing by itself. A place or body that had only
 * taken over from one that ended did not: it follows, and what has ended is settled anew.
 */
function carried(
  before: Facts,
  changes: Partial<Facts>,
  later: readonly Chapter[],
  endOf: ReadonlyMap<string, LocalDate>,
): Chapter[] {
  const carriedOn = later.map((chapter) => ({ ...chapter, facts: { ...chapter.facts } }));
  for (const name of Object.keys(changes) as (keyof Facts)[]) {
    let said = before[name];
    for (const chapter of carriedOn) {
      const now = chapter.facts[name];
      const tookOver = parents.includes(name) && typeof said === 'string' && endOf.get(said) === chapter.from;
      if (now !== said && !tookOver) break;
      Object.assign(chapter.facts, { [name]: changes[name] });
      said = now;
    }
  }
  return carriedOn;
}

/** What remains of chapters when the story ends before that day. */
export function endedBefore<Dated extends { from: LocalDate; to: LocalDate | null }>(
  story: readonly Dated[],
  day: LocalDate,
): Dated[] {
  return story
    .filter(({ from }) => from < day)
    .map((chapter) => (chapter.to === null || chapter.to > day ? { ...chapter, to: day } : chapter));
}

/** The codes with another one (or none) in a scheme from a day on, until the next that was given by itself. */
export function recodedFrom(
  codes: readonly CodeChapter[],
  {
    scheme,
    value,
    day,
    lifeEnd,
  }: { scheme: `${CodeScheme}`; value: string | null; day: LocalDate; lifeEnd: LocalDate | null },
): CodeChapter[] {
  const others = codes.filter((code) => code.scheme !== scheme);
  const own = codes.filter((code) => code.scheme === scheme);
  const current = own.find((code) => holds(code, day));
  if ((current?.value ?? null) === value) return [...codes];
  const next = own.find(({ from }) => from > day);
  const to = current ? current.to : (next?.from ?? lifeEnd);
  const kept = own.filter((code) => code !== current);
  if (current && current.from < day) kept.push({ ...current, to: day });
  if (value !== null) kept.push({ id: current?.from === day ? current.id : null, scheme, value, from: day, to });
  return [...others, ...kept];
}

/** The codes with the one of that day written otherwise, for all the days it holds. */
export function recodedThroughout(
  codes: readonly CodeChapter[],
  change: { scheme: `${CodeScheme}`; value: string | null; day: LocalDate; lifeEnd: LocalDate | null },
): CodeChapter[] {
  const current = codes.find((code) => code.scheme === change.scheme && holds(code, change.day));
  return recodedFrom(codes, { ...change, day: current?.from ?? change.day });
}
