import { holdsOn, type TerritorialLevel } from '../history/territorial-unit.ts';
import type { TerritorialHistory } from '../history/lao-cai-history.ts';
import { ValueSheet, type RebasedValues } from './rebased-values.ts';

/** Values by territory summed up to the units of a level, as the tree stood on a day. No districts after 30/6/2025. */
export function rollUp(
  values: ReadonlyMap<string, number>,
  { units }: Pick<TerritorialHistory, 'units'>,
  { on, level }: { on: string; level: TerritorialLevel },
): RebasedValues {
  const inForce = new Map(
    units.flatMap(({ id, versions }) => {
      const version = versions.find((candidate) => holdsOn(candidate, on));
      return version ? [[id, version] as const] : [];
    }),
  );
  const above = (id: string | null): string | null => {
    const version = id === null ? undefined : inForce.get(id);
    if (!version) return null;
    return version.level === level ? id : above(version.parentId);
  };
  const sheet = new ValueSheet();
  for (const [id, value] of values) {
    const parent = above(id);
    if (parent === null) sheet.leave(id, value, 'NO_PARENT');
    else sheet.place(parent, value);
  }
  return sheet;
}
