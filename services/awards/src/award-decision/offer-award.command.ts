import { NotFoundError, problem } from '@antoan/app-error';
import { publish, type EventInput } from '@antoan/events';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { LockMode } from '@mikro-orm/core';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import { AwardDecision } from './award-decision.entity.ts';
import type { OfferAwardInput, OfferAwardPayload } from './award-decision.payloads.ts';
import { awardDecisionPolicy } from './award-decision.policy.ts';
import { UnitAward } from './unit-award.entity.ts';

type OfferedItem = EventInput<'PublicationOffered'>['items'][number];

/** Offers a decision's awards for publication: turns the data owner's key. Nothing under review is offered. Offering twice is offering once. */
export async function offerAward(context: Context, { decisionId }: OfferAwardInput): Promise<OfferAwardPayload> {
  const { em, viewer } = context;
  const seen = isId(decisionId) ? await em.findOne(AwardDecision, { id: decisionId }) : null;
  if (!seen) throw new NotFoundError('awardDecision');
  awardDecisionPolicy.authorize(viewer, 'offer', seen);
  const decision = await em.findOneOrFail(
    AwardDecision,
    { id: decisionId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (decision.offeredForPublicationAt !== null) return { awardDecision: decision, problems: [] };
  const underReview = await em.count(Nomination, { decisionId, needsReview: true });
  if (underReview > 0)
    return {
      awardDecision: decision,
      problems: [problem('awardDecision.lines.underReview', 'decisionId', { count: underReview })],
    };

  decision.offeredForPublicationAt = context.now();
  await em.flush();
  const { year, number: decisionNumber, date: decisionDate, authorityName, unitId } = decision;
  const offeredBy = {
    accountId: viewer.accountId,
    role: viewer.grants.find(({ role }) => role === 'EMULATION_HEAD' || role === 'PV05_HEAD')!.role,
  };
  const items = await itemsOf(context, decisionId);
  await publish(em, context, 'PublicationOffered', {
    offerId: decision.id,
    kind: 'AWARD',
    year,
    decisionNumber,
    decisionDate,
    authorityName,
    offeredBy,
    items,
  });
  await context.record({
    act: 'offer',
    noun: 'awardDecision',
    nounId: decision.id,
    unitId,
    detail: { year, items: items.length },
  });
  return { awardDecision: decision, problems: [] };
}

/** The lines with the names of unit, award and place as they are on this day. */
async function itemsOf({ em }: Context, decisionId: string): Promise<OfferedItem[]> {
  const lines = await em.find(UnitAward, { decisionId }, { orderBy: { position: 'asc' } });
  const kinds = new Map(
    (await em.find(AwardKind, { code: { $in: lines.map(({ kindCode }) => kindCode) } })).map((kind) => [
      kind.code,
      kind,
    ]),
  );
  const units = await em.find(UnitRef, { id: { $in: lines.map(({ unitId }) => unitId) } });
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const placeIds = units.flatMap(({ territoryPath }) => territoryPath.split('.').map(idOfLabel));
  const places = new Map(
    (await em.find(UnitRef, { id: { $in: placeIds }, kind: 'TERRITORY' })).map((place) => [place.id, place]),
  );
  return lines.map(({ id: itemId, unitId, kindCode, nomineeName }) => {
    const unit = unitOf.get(unitId);
    if (!unit) throw new NotFoundError('unit');
    return {
      itemId,
      unitId,
      name: unit.name,
      unitKind: unit.kind,
      ...placeNames(unit, places),
      awardName: kinds.get(kindCode)!.name,
      recipientName: nomineeName,
    };
  });
}

/** The nearest place and its district; a body that stands at its district has the one name twice. */
function placeNames(
  { name, territoryPath }: UnitRef,
  places: ReadonlyMap<string, UnitRef>,
): { placeName: string; districtName: string } {
  const around = territoryPath.split('.').flatMap((label) => places.get(idOfLabel(label)) ?? []);
  const nearest = around.at(-1)?.name ?? name;
  return { placeName: nearest, districtName: around.find(({ level }) => level === 'DISTRICT')?.name ?? nearest };
}

function idOfLabel(label: string): string {
  return label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
