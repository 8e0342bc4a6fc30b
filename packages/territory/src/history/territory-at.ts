import { laoCaiHistory } from './lao-cai-history.ts';
import { laoCaiId } from './territory-id.ts';
import { holdsOn, type TerritorialLevel, type TerritorialVersion } from './territorial-unit.ts';

/** A piece of territory as it stood on one day. */
export interface UnitInForce extends TerritorialVersion {
  readonly id: string;
  /** Its GSO code on that day. */
  readonly code: string;
}

const depth: Readonly<Record<TerritorialLevel, number>> = { PROVINCE: 0, DISTRICT: 1, COMMUNE: 2 };

/**
 * A province and all that lay in it on a day, parents first, then by code; Lào Cai unless another is named.
 * Empty before the record begins and after the province has ended.
 */
export function territoryAt(date: string, provinceId: string = laoCaiId): readonly UnitInForce[] {
  const standing = laoCaiHistory().units.flatMap(({ id, versions, codes }) => {
    const version = versions.find((candidate) => holdsOn(candidate, date));
    const code = codes.find((candidate) => holdsOn(candidate, date));
    return version && code ? [{ id, code: code.value, ...version }] : [];
  });
  const parentOf = new Map(standing.map(({ id, parentId }) => [id, parentId]));
  const liesIn = (id: string | null | undefined): boolean =>
    id === provinceId ? parentOf.has(id) : id != null && liesIn(parentOf.get(id));
  return standing
    .filter(({ id }) => liesIn(id))
    .toSorted((left, right) => depth[left.level] - depth[right.level] || left.code.localeCompare(right.code, 'en'));
}
