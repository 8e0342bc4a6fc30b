import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { foldVietnamese, hasClassificationMark, namesPersonPattern, nfc } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { windowOf } from '../screening/achievement-window.ts';
import { Nomination } from './nomination.entity.ts';
import { NominationState } from './nomination.enums.ts';
import type { NominateInput, NominatePayload } from './nomination.payloads.ts';
import { mayNominate } from './nomination.policy.ts';

const longestName = 200;

/** Prepares a nomination. The gate looks at it when it is submitted. */
export async function nominate(context: Context, input: NominateInput): Promise<NominatePayload> {
  const { em, viewer, now } = context;
  const unit = isId(input.unitId) ? await em.findOne(UnitRef, { id: input.unitId }) : null;
  if (!unit) throw new NotFoundError('unit');
  if (!mayNominate(viewer, unit)) throw new ForbiddenError('nomination.nominate');

  const kind = await em.findOne(AwardKind, { code: input.kindCode });
  const nominee = { nomineeName: nfc(input.nomineeName), nomineePosition: nfc(input.nomineePosition ?? '') || null };
  const problems = [
    ...problemsOfKind(kind, input, context.today()),
    ...problemsOfUnit(unit),
    ...problemsOfNominee(nominee),
  ];
  if (!kind || problems.length > 0) return { problems };
  const nomineeKey = foldVietnamese(nominee.nomineeName);
  const { kindCode, year, subject, unitId } = input;
  const isThere = await em.count(Nomination, {
    kindCode,
    year,
    unitId,
    nomineeKey,
    state: { $nin: [NominationState.WITHDRAWN, NominationState.REFUSED] },
  });
  if (isThere > 0) return { problems: [problem('nomination.nomineeName.taken', 'nomineeName', { year, kindCode })] };

  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const nomination = em.create(Nomination, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ kindCode, year, subject, ...nominee, nomineeKey, changedAt: now() },
    searchText: foldVietnamese([nominee.nomineeName, unit.name, kind.name].join(' ')),
  });
  await em.flush();
  await context.record({
    act: 'nominate',
    noun: 'nomination',
    nounId: nomination.id,
    unitId,
    detail: { kindCode, year, subject },
  });
  return { nomination, problems: [] };
}

function problemsOfKind(kind: AwardKind | null, { kindCode, year, subject }: NominateInput, today: string): Problem[] {
  if (!kind) return [problem('nomination.kindCode.unknown', 'kindCode', { kindCode })];
  const problems: Problem[] = [];
  if (!kind.isInForce(today)) problems.push(problem('nomination.kindCode.notInForce', 'kindCode', { kindCode }));
  if (!kind.subject.some((one) => one === subject))
    problems.push(problem('nomination.subject.notOfKind', 'subject', { kindCode, subject }));
  if (year < 2000 || windowOf(year).from > today) problems.push(problem('nomination.year.notBegun', 'year', { year }));
  return problems;
}

/** Clause 5 and its awards are about agencies, enterprises and schools; a place is none of them. */
function problemsOfUnit({ kind }: UnitRef): Problem[] {
  return kind === 'TERRITORY' ? [problem('nomination.unitId.isTerritory', 'unitId')] : [];
}

function problemsOfNominee(nominee: { nomineeName: string; nomineePosition: string | null }): Problem[] {
  const missing =
    foldVietnamese(nominee.nomineeName) === '' ? [problem('nomination.nomineeName.missing', 'nomineeName')] : [];
  const texts = Object.entries(nominee).flatMap(([path, text]): Problem[] => {
    if (text === null) return [];
    if (text.length > longestName) return [problem('text.tooLong', path, { most: longestName })];
    if (hasClassificationMark(text)) return [problem('text.classified', path)];
    const pattern = namesPersonPattern(text);
    return pattern ? [problem('text.namesPerson', path, { pattern })] : [];
  });
  return [...missing, ...texts];
}
