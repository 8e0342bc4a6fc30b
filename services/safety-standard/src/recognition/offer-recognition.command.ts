import { NotFoundError, problem } from '@antoan/app-error';
import { publish, type EventInput } from '@antoan/events';
import { isId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { UnitRef } from '@antoan/unit-ref';
import { LockMode } from '@mikro-orm/core';
import { Assessment } from '../assessment/assessment.entity.ts';
import { unitIdsOf } from '../route/route.rules.ts';
import { RecognitionDecision } from './recognition-decision.entity.ts';
import { RecognitionLine } from './recognition-line.entity.ts';
import type { OfferRecognitionInput, OfferRecognitionPayload } from './recognition.payloads.ts';
import { decisionPolicy } from './recognition.policy.ts';

type OfferedItem = EventInput<'PublicationOffered'>['items'][number];

/**
 * Offers for publication the units that a decision recognised and that it still stands for, and no other (I-33).
 * Offering twice is offering once.
 */
export async function offerRecognition(
  context: Context,
  { decisionId }: OfferRecognitionInput,
): Promise<OfferRecognitionPayload> {
  const { em, viewer } = context;
  const seen = isId(decisionId) ? await em.findOne(RecognitionDecision, { id: decisionId }) : null;
  if (!seen) throw new NotFoundError('recognitionDecision');
  decisionPolicy.authorize(viewer, 'offer', seen);
  const decision = await em.findOneOrFail(
    RecognitionDecision,
    { id: decisionId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (decision.offeredForPublicationAt !== null) return { recognitionDecision: decision, problems: [] };

  const items = await itemsOf(context, decision.id);
  if (items.length === 0) return { problems: [problem('recognitionDecision.lines.noneMet', 'decisionId')] };

  decision.offeredForPublicationAt = context.now();
  await em.flush();
  const { year, number: decisionNumber, date: decisionDate, authorityName, unitId } = decision;
  const offeredBy = { accountId: viewer.accountId, role: 'PV05_HEAD' };
  await publish(em, context, 'PublicationOffered', {
    offerId: decision.id,
    kind: 'RECOGNITION',
    year,
    decisionNumber,
    decisionDate,
    authorityName,
    offeredBy,
    items,
  });
  await context.record({
    act: 'offer',
    noun: 'recognitionDecision',
    nounId: decision.id,
    unitId,
    detail: { year, items: items.length },
  });
  return { recognitionDecision: decision, problems: [] };
}

/** The MET lines that no later decision has changed, with where each unit stands by name. */
async function itemsOf({ em }: Context, decisionId: string): Promise<OfferedItem[]> {
  const lines = await em.find(RecognitionLine, { decisionId, result: 'MET' }, { orderBy: { position: 'asc' } });
  const inEffect = new Set((await em.find(Assessment, { decisionId })).map(({ id }) => id));
  const units = new Map(
    (await em.find(UnitRef, { id: { $in: lines.map(({ unitId }) => unitId) } })).map((unit) => [unit.id, unit]),
  );
  const placeIds = [...units.values()].flatMap(({ territoryPath }) => unitIdsOf(territoryPath));
  const places = new Map(
    (await em.find(UnitRef, { id: { $in: placeIds }, kind: 'TERRITORY' })).map((place) => [place.id, place]),
  );
  return lines
    .filter(({ assessmentId }) => inEffect.has(assessmentId))
    .flatMap(({ id: itemId, unitId }) => {
      const unit = units.get(unitId);
      return unit ? [{ itemId, unitId, name: unit.name, unitKind: unit.kind, ...placeNames(unit, places) }] : [];
    });
}

/** The nearest place and its district; a body that stands at its district has the one name twice. */
function placeNames(unit: UnitRef, places: ReadonlyMap<string, UnitRef>): { placeName: string; districtName: string } {
  const around = unitIdsOf(unit.territoryPath).flatMap((id) => places.get(id) ?? []);
  const district = around.find(({ level }) => level === 'DISTRICT');
  const nearest = around.at(-1);
  return { placeName: nearest?.name ?? unit.name, districtName: district?.name ?? nearest?.name ?? unit.name };
}
