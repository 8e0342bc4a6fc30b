import { derivedId } from '@antoan/ids';
import { bodyId } from '../bodies/lao-cai-bodies.ts';
import { addDays, momentOf, workingDay } from '../chance/calendar-day.ts';
import type { Role } from '../accounts/account-record.ts';
import type { AwardKindRecord } from '../awards/award-kinds.ts';
import type { AwardDecisionRecord } from '../awards/award-record.ts';
import type { DecisionRecord } from '../standard/assessment-record.ts';
import type { UnitKind, UnitRecord } from '../units/unit-record.ts';

/** One name in a release: what the public may read and nothing more. */
export interface ReleaseItemRecord {
  readonly itemId: string;
  readonly unitId: string;
  readonly name: string;
  readonly unitKind: UnitKind;
  readonly placeName: string;
  readonly districtName: string;
  readonly awardName: string | null;
  readonly recipientName: string | null;
}

/** A key turned on a release. */
export interface ClearanceRecord {
  readonly key: 'DATA_OWNER' | 'OFFICE';
  readonly at: string;
  readonly byRole: Role;
  readonly byUsername: string;
}

/** A decision on its way to the public, or there. */
export interface ReleaseRecord {
  readonly id: string;
  readonly kind: 'RECOGNITION' | 'AWARD';
  readonly year: number;
  readonly sourceDecisionId: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  readonly state: 'OFFERED' | 'CLEARED' | 'PUBLISHED';
  readonly offeredAt: string;
  readonly clearances: readonly ClearanceRecord[];
  readonly publishedAt: string | null;
  readonly items: readonly ReleaseItemRecord[];
}

/** Where a unit is, by name: its commune and its district, or the district alone. */
function placeOf(
  unit: UnitRecord,
  unitOf: ReadonlyMap<string, UnitRecord>,
): { placeName: string; districtName: string } {
  const place = unitOf.get(unit.parents.territory ?? '');
  const district = place?.level === 'COMMUNE' ? unitOf.get(place.parents.territory ?? '') : place;
  return { placeName: place?.name ?? '', districtName: district?.name ?? '' };
}

interface Source {
  readonly decisionId: string;
  readonly kind: ReleaseRecord['kind'];
  readonly year: number;
  readonly number: string;
  readonly date: string;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  readonly offeredAt: string;
  readonly items: readonly ReleaseItemRecord[];
}

/** 2020 is public; of 2021, UBND tỉnh's waits for the office and the others offered wait to be published. */
function stateOf({ year, authorityUnitId }: Source): ReleaseRecord['state'] {
  if (year === 2020) return 'PUBLISHED';
  return authorityUnitId === bodyId('ubnd-tinh') ? 'OFFERED' : 'CLEARED';
}

function release(source: Source): ReleaseRecord {
  const state = stateOf(source);
  const offeredOn = source.offeredAt.slice(0, 10);
  const isAward = source.kind === 'AWARD';
  const owner: ClearanceRecord = {
    key: 'DATA_OWNER',
    at: source.offeredAt,
    byRole: isAward ? 'EMULATION_HEAD' : 'PV05_HEAD',
    byUsername: isAward ? 'tdkt.lanhdao' : 'pv05.lanhdao',
  };
  const clearedOn = source.year === 2020 ? workingDay(addDays(offeredOn, 5)) : offeredOn;
  const office: ClearanceRecord = {
    key: 'OFFICE',
    at: momentOf(clearedOn, 17),
    byRole: 'PROVINCIAL_OFFICE',
    byUsername: 'vanphong',
  };
  return {
    // An offer bears the id of its decision, so that a later amendment finds it.
    id: source.decisionId,
    kind: source.kind,
    year: source.year,
    sourceDecisionId: source.decisionId,
    decisionNumber: source.number,
    decisionDate: source.date,
    authorityUnitId: source.authorityUnitId,
    authorityName: source.authorityName,
    state,
    offeredAt: source.offeredAt,
    clearances: state === 'OFFERED' ? [owner] : [owner, office],
    publishedAt: state === 'PUBLISHED' ? momentOf(addDays(clearedOn, 1), 9) : null,
    items: source.items,
  };
}

/** The releases made of the decisions that were offered; of a recognition only the units that met the standard (I-33). */
export function releasesOf(
  decisions: readonly DecisionRecord[],
  awards: readonly AwardDecisionRecord[],
  kinds: readonly AwardKindRecord[],
  unitOf: ReadonlyMap<string, UnitRecord>,
): ReleaseRecord[] {
  const item = (
    itemId: string,
    unitId: string,
    award: { awardName: string; recipientName: string } | null,
  ): ReleaseItemRecord[] => {
    const unit = unitOf.get(unitId);
    if (!unit) return [];
    const names = { awardName: award?.awardName ?? null, recipientName: award?.recipientName ?? null };
    return [{ itemId, unitId, name: unit.name, unitKind: unit.kind, ...placeOf(unit, unitOf), ...names }];
  };
  const recognitions = decisions.flatMap((decision): ReleaseRecord[] =>
    decision.offeredAt === null
      ? []
      : [
          release({
            ...decision,
            decisionId: decision.id,
            kind: 'RECOGNITION',
            offeredAt: decision.offeredAt,
            items: decision.lines
              .filter(({ result }) => result === 'MET')
              .flatMap(({ assessmentId, unitId }) => item(derivedId('release-item', assessmentId), unitId, null)),
          }),
        ],
  );
  const granted = awards.flatMap((decision): ReleaseRecord[] =>
    decision.offeredAt === null
      ? []
      : [
          release({
            ...decision,
            decisionId: decision.id,
            kind: 'AWARD',
            offeredAt: decision.offeredAt,
            items: decision.lines.flatMap((line) =>
              item(line.id, line.unitId, {
                awardName: kinds.find(({ code }) => code === line.kindCode)?.name ?? line.kindCode,
                recipientName: line.nomineeName,
              }),
            ),
          }),
        ],
  );
  return [...recognitions, ...granted];
}
