import { ForbiddenError, NotFoundError, problem, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { foldVietnamese, nfc } from '@antoan/vietnamese-text';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { campaignById } from '../campaign/award-campaign.loader.ts';
import { problemsOfRound } from '../campaign/award-campaign.rules.ts';
import { windowOf } from '../screening/achievement-window.ts';
import { Nomination } from './nomination.entity.ts';
import { NominationState } from './nomination.enums.ts';
import type { NominateInput, NominatePayload } from './nomination.payloads.ts';
import { mayNominate } from './nomination.policy.ts';
import { plainAwards, problemsOfEarlierAwards, problemsOfPeriod } from './nomination-facts.rules.ts';
import { problemsOfNominee } from './nominee.rules.ts';

/** Prepares a nomination. The gate looks at it when it is submitted. */
export async function nominate(context: Context, input: NominateInput): Promise<NominatePayload> {
  const { em, viewer, now } = context;
  const unit = isId(input.unitId) ? await em.findOne(UnitRef, { id: input.unitId }) : null;
  if (!unit) throw new NotFoundError('unit');
  if (!mayNominate(viewer, unit)) throw new ForbiddenError('nomination.nominate');

  const kind = await em.findOne(AwardKind, { code: input.kindCode });
  const nominee = { nomineeName: nfc(input.nomineeName), nomineePosition: nfc(input.nomineePosition ?? '') || null };
  const { campaignId = null, achievementFrom = null, achievementTo = null } = input;
  const awards = input.earlierAwards ?? [];
  const problems = [
    ...problemsOfKind(kind, input, context.today()),
    ...problemsOfUnit(unit),
    ...problemsOfNominee(nominee),
    ...(campaignId === null ? [] : problemsOfRound(await campaignById(campaignId, context), input, context.today())),
    ...problemsOfPeriod({ achievementFrom, achievementTo }, input.year),
    ...(await problemsOfEarlierAwards(awards, input.year, context)),
  ];
  if (!kind || problems.length > 0) return { problems };
  const nomineeKey = foldVietnamese(nominee.nomineeName);
  const { kindCode, year, subject, unitId } = input;
  const isThere = await em.count(Nomination, {
    kindCode,
    year,
    unitId,
    nomineeKey,
    state: { $nin: [NominationState.WITHDRAWN, NominationState.REFUSED, NominationState.REVOKED] },
  });
  if (isThere > 0) return { problems: [problem('nomination.nomineeName.taken', 'nomineeName', { year, kindCode })] };

  const { territoryPath, managementPath, policePath, reportingPath } = unit;
  const nomination = em.create(Nomination, {
    ...{ unitId, territoryPath, managementPath, policePath, reportingPath },
    ...{ kindCode, year, subject, ...nominee, nomineeKey, changedAt: now() },
    ...{ campaignId, achievementFrom, achievementTo, earlierAwards: plainAwards(awards) },
    isAdHoc: input.isAdHoc ?? false,
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
