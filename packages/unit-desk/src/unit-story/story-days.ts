import { sortByName } from '@antoan/i18n';
import type { UnitStory_UnitFragment } from '../graphql/graphql.ts';

type Version = UnitStory_UnitFragment['versions'][number];
type Line = UnitStory_UnitFragment['lineage'][number];
type Head = UnitStory_UnitFragment['heads'][number];
type Code = UnitStory_UnitFragment['codes'][number];

/** What of a version can change from one to the next. */
export const CHANGEABLE = ['name', 'place', 'managingBody', 'policeOffice', 'reportsTo', 'address'] as const;

/** One thing that can be said of a day. */
export type StoryFact =
  | { kind: 'begun'; name: string; place: string | null }
  | { kind: 'changed'; what: (typeof CHANGEABLE)[number]; from: string | null; to: string | null }
  | { kind: 'flag'; what: 'partyOrganisation' | 'inIndustrialZone'; isSo: boolean }
  | { kind: 'sort'; what: 'level' | 'schoolLevel' | 'sizeClass' }
  | { kind: 'unchanged' }
  | { kind: 'coded'; scheme: Code['scheme']; from: string | null; to: string }
  | { kind: 'came'; line: Line }
  | { kind: 'went'; line: Line }
  | { kind: 'ended' }
  | { kind: 'head'; head: Head };

/** What happened on one day, and by which documents. */
export interface StoryDay {
  day: string;
  /** In force today since this day. */
  isNow: boolean;
  /** Known beforehand, yet to come. */
  isAhead: boolean;
  facts: StoryFact[];
  instruments: { id: string; number: string; isFromMemory: boolean }[];
}

/** The story of a unit day by day, oldest first: what began, changed, came together, went apart and ended. */
export function storyDays(unit: UnitStory_UnitFragment, today: string): StoryDay[] {
  const byDay = new Map<string, StoryDay>();
  const on = (day: string): StoryDay => {
    const found = byDay.get(day) ?? { day, isNow: false, isAhead: day > today, facts: [], instruments: [] };
    byDay.set(day, found);
    return found;
  };
  unit.versions.forEach((version, index) => {
    const { validFrom, validTo, instrument } = version;
    const story = on(validFrom);
    story.isNow = validFrom <= today && (!validTo || validTo > today);
    story.facts.push(...changesOf(version, unit.versions[index - 1]));
    if (instrument) story.instruments.push(instrument);
  });
  for (const code of unit.codes) {
    const before = unit.codes.find(({ scheme, validTo }) => scheme === code.scheme && validTo === code.validFrom);
    on(code.validFrom).facts.push({ kind: 'coded', scheme: code.scheme, from: before?.value ?? null, to: code.value });
  }
  for (const line of unit.lineage) {
    const story = on(line.effective);
    // A unit that goes on itself is told by its versions and codes.
    if (line.from.id !== line.to.id) story.facts.push({ kind: line.to.id === unit.id ? 'came' : 'went', line });
    if (line.instrument) story.instruments.push(line.instrument);
  }
  const end = unit.versions.at(-1)?.validTo;
  if (end) on(end).facts.push({ kind: 'ended' });
  for (const head of unit.heads) on(head.from).facts.push({ kind: 'head', head });
  return sortByName([...byDay.values()], ({ day }) => day).map((story) => ({
    ...story,
    instruments: once(story.instruments),
    facts: withoutNoise(story.facts),
  }));
}

function changesOf(version: Version, before: Version | undefined): StoryFact[] {
  if (!before) return [{ kind: 'begun', name: version.name, place: version.place?.name ?? null }];
  const changed = CHANGEABLE.filter((what) => textOf(version, what) !== textOf(before, what)).map(
    (what): StoryFact => ({ kind: 'changed', what, from: textOf(before, what), to: textOf(version, what) }),
  );
  const flags = (['partyOrganisation', 'inIndustrialZone'] as const)
    .filter((what) => version[what] !== before[what])
    .map((what): StoryFact => ({ kind: 'flag', what, isSo: version[what] }));
  const sorts = (['level', 'schoolLevel', 'sizeClass'] as const)
    .filter((what) => (version[what] ?? null) !== (before[what] ?? null))
    .map((what): StoryFact => ({ kind: 'sort', what }));
  const facts = [...changed, ...flags, ...sorts];
  return facts.length > 0 ? facts : [{ kind: 'unchanged' }];
}

function textOf(version: Version, what: (typeof CHANGEABLE)[number]): string | null {
  const value = version[what];
  return typeof value === 'string' ? value : (value?.name ?? null);
}

/** "Nothing changed" is said only where nothing else is. */
function withoutNoise(facts: StoryFact[]): StoryFact[] {
  const said = facts.filter(({ kind }) => kind !== 'unchanged');
  return said.length > 0 ? said : facts;
}

function once<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
